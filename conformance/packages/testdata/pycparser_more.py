# pycparser: errors with their places, generated code, #line and pragmas, trees made by hand.
from pycparser import c_ast, c_generator, c_lexer, c_parser

parser = c_parser.CParser()
BAD = ["int a", "int 3x;", "int f( { }", "x = ;", "int a[;", "struct { int };", "void f() { if }", "void f() { return 1 }", "int a; int a(;",
       "int x = 'ab", "char *s = \"open;", "int a = 08;", "int a @ b;", "typedef int T; T T T;", "int f() { case 1: }", "for(;;);", "enum { A, };",
       "int a = 1;;", "goto x;", "void f() { a b; }", "int *restrict p;", "#define X\nint a;", "# 7 \"other.c\"\nint b"]
for text in BAD:
    try:
        t = parser.parse(text, filename="bad.c")
        print(repr(text), "ok", [type(n).__name__ for n in t.ext], [str(n.coord) for n in t.ext])
    except Exception as e:
        print(repr(text), type(e).__name__, e)
GOOD = ["int a, *b, **c[3], (*d)[4];", "int f(void), g(int, char *), (*h)(int (*)(void));", "unsigned long int x = 1UL << 3 | 0x1f & ~07 ^ 'a';",
        "void f(int n, int a[static n], int b[*], int c[const 3]) { int v[n]; }", "struct s { struct { int a; union { int b; float c; }; } in; };",
        "int a = sizeof(int *[3]), b = _Alignof(int);", "void f() { int x = a ? b : c ? d : e; x = y = z; x += (a, b); !x; -x; ~x; &x; *x; ++x; x--; }",
        "#pragma once\nvoid f() {\n#pragma omp\nx();\n}", "int x = (int) (char) 3 + (float) y * 2;", "_Static_assert(1, \"m\"); _Noreturn void die(void);",
        "_Atomic int at; _Alignas(8) int al; _Thread_local int tl;", "int k(a, b) int a; char b; { return a + b; }", "L: ;" if False else "void l() { L: ; goto L; }",
        "void f() { for (;;) { while (1) do x++; while (x < 3); } }", "void f() { switch (a) { case 1: case 2: b(); break; default: c(); } }",
        "float a = .5, b = 5., c = 1e10, d = 0x1.8p3, e = 1.0L;", "char *s = \"a\\x41\\n\" \"b\"; int w = L'x', u = u8\"t\";",
        "typedef struct t t; struct t { t *self; }; t *g;", "int (*(*fpp)(int))(char);", "const int * const volatile p = 0; register int r;"]
gen = c_generator.CGenerator()
for text in GOOD:
    try:
        t = parser.parse(text)
    except Exception as e:
        print(repr(text), type(e).__name__, e)
        continue
    once = gen.visit(t)
    try:
        twice = gen.visit(parser.parse(once))
    except Exception as e:
        twice = f"{type(e).__name__} {e}"
    print(once, "#", twice == once)

call = c_ast.FuncCall(c_ast.ID("printf"), c_ast.ExprList([c_ast.Constant("string", '"%d\\n"'), c_ast.BinaryOp("+", c_ast.ID("a"), c_ast.Constant("int", "1"))]))
decl = c_ast.Decl("v", [], [], [], [], c_ast.TypeDecl("v", [], None, c_ast.IdentifierType(["int"])), c_ast.Constant("int", "7"), None)
body = c_ast.Compound([decl, call, c_ast.If(c_ast.ID("v"), c_ast.Return(c_ast.ID("v")), None), c_ast.EmptyStatement()])
print(gen.visit(body))
call.show(attrnames=True)
print([(n, type(c).__name__) for n, c in body.children()], call.attr_names, c_ast.Constant.attr_names)

errors = []
lex = c_lexer.CLexer(lambda msg, line, col: errors.append((msg, line, col)), lambda: None, lambda: None, lambda name: name == "mytype")
lex.build()
lex.input("mytype x = 0x1F + 3.14f; /* no */ 'c' \"s\\t\" -> ... <<= @ 09 'abc")
while tok := lex.token():
    print(tok.type, tok.value, tok.lineno, tok.lexpos)
print(errors)

program = "\n".join(f"static int f{i}(int a, int b) {{ int t = a * {i} + b; while (t > {i}) {{ t -= {i + 1}; }} return t; }}" for i in range(40))
tree = parser.parse(program)
print(len(tree.ext), len(gen.visit(tree)), tree.ext[-1].decl.name, tree.ext[-1].body.coord)
parser.parse("int main() { return 0; }\nint broken(", filename="end.c")
