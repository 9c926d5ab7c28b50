# A calculator with ply: states of the lexer, precedence, error recovery, conflicts reported.
import io
import sys

from ply import lex, yacc

tokens = ("NAME", "NUMBER", "STRING", "LE")
literals = ["=", "+", "-", "*", "/", "(", ")", ",", "^", ";"]
states = (("str", "exclusive"),)
t_ignore = " \t"
t_LE = r"<="
t_NAME = r"[a-zA-Z_][a-zA-Z0-9_]*"


def t_NUMBER(t):
    r"\d+(\.\d+)?"
    t.value = float(t.value) if "." in t.value else int(t.value)
    return t


def t_begin(t):
    r'"'
    t.lexer.begin("str")
    t.lexer.text = []


def t_str_char(t):
    r'[^"]'
    t.lexer.text.append(t.value)


def t_str_end(t):
    r'"'
    t.type, t.value = "STRING", "".join(t.lexer.text)
    t.lexer.begin("INITIAL")
    return t


t_str_ignore = ""


def t_str_error(t):
    t.lexer.skip(1)


def t_newline(t):
    r"\n+"
    t.lexer.lineno += t.value.count("\n")


def t_comment(t):
    r"\#.*"


def t_error(t):
    print("illegal", repr(t.value[0]), t.lineno, t.lexpos)
    t.lexer.skip(1)


lexer = lex.lex(module=sys.modules[__name__])
lexer.input('x = 3.5 + "hi there" # c\n <= $ y2*(7)')
for tok in lexer:
    print(tok, tok.lineno, tok.lexpos)

precedence = (("nonassoc", "LE"), ("left", "+", "-"), ("left", "*", "/"), ("right", "^"), ("right", "UMINUS"))
names = {"pi": 3}


def p_program(p):
    """program : program line
               | line"""
    p[0] = (p[1] if len(p) == 3 else []) + [p[len(p) - 1]]


def p_line_error(p):
    "line : error ';'"
    p[0] = "ERR"


def p_line_assign(p):
    "line : NAME '=' expr ';'"
    names[p[1]] = p[3]
    p[0] = (p[1], p[3], p.lineno(1), p.lexpos(2))


def p_line_expr(p):
    "line : expr ';'"
    p[0] = p[1]


def p_expr_binary(p):
    """expr : expr '+' expr
            | expr '-' expr
            | expr '*' expr
            | expr '/' expr
            | expr '^' expr
            | expr LE expr"""
    a, op, b = p[1], p[2], p[3]
    p[0] = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "^": lambda: a ** b, "<=": lambda: a <= b}[op]()


def p_expr_minus(p):
    "expr : '-' expr %prec UMINUS"
    p[0] = -p[2]


def p_expr_group(p):
    "expr : '(' expr ')'"
    p[0] = p[2]


def p_expr_atom(p):
    """expr : NUMBER
            | STRING"""
    p[0] = p[1]


def p_expr_name(p):
    "expr : NAME"
    if p[1] not in names:
        print("undefined", p[1])
    p[0] = names.get(p[1], 0)


def p_expr_call(p):
    "expr : NAME '(' args ')'"
    p[0] = {"max": max, "sum": lambda *a: sum(a)}[p[1]](*p[3])


def p_args(p):
    """args : args ',' expr
            | expr
            | """
    p[0] = [] if len(p) == 1 else p[:2][1:] and [p[1]] if len(p) == 2 else p[1] + [p[3]]


def p_error(p):
    print("syntax error at", p if p is None else (p.type, p.value, p.lineno))


log = io.StringIO()
parser = yacc.yacc(module=sys.modules[__name__], write_tables=False, debug=True, debuglog=yacc.PlyLogger(log), errorlog=yacc.PlyLogger(log))
text = log.getvalue()
print(len(text), text[:1500])
print([line for line in text.splitlines() if "conflict" in line or "Unused" in line])
for source in ["1 + 2 * 3;", "x = 2 ^ 3 ^ 2; x - -1;", "-2 ^ 2;", "(1 + 2) * 3 / 4;", "max(1, 7, 3) + sum();", '"a" + "b";', "y + 1;", "1 <= 2;",
               "1 + ; 5;", "1 <= 2 <= 3; 4;", "a = ;", "3"]:
    lexer.lineno = 1
    try:
        print(source, "=>", parser.parse(source, lexer=lexer))
    except Exception as e:
        print(source, type(e).__name__, e)
print(sorted(names.items()))
