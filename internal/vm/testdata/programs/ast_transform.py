# Source to source: ast visitors, constant folding, a linter, a call graph, unparse, safe evaluation, tracing by rewriting.
import ast
import io
import keyword
import operator
import re
import textwrap
import tokenize
from collections import Counter, defaultdict
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import singledispatchmethod

SOURCE = textwrap.dedent('''
    """A module."""
    import os, sys
    from math import (sqrt, pi as PI)
    LIMIT = 60 * 60 * 24
    def area(r: float, *, scale=1) -> float:
        "Area of a circle."
        unused = 3
        return PI * r ** 2 * (2 - 1) * scale
    async def fetch(url, *args, **kw):
        async with open(url) as f:
            return [line async for line in f if line and not line.isspace()]
    class Shape(object, metaclass=type):
        sides: int = 0
        @property
        def name(self): return f"{self.sides!r:>{LIMIT}} {area(1):.2f}"
        def grow[T](self, n: T = -(-3)) -> T:
            while True:
                try:
                    n += area(sqrt(n)) if n > 2 else os.getpid()
                except (ValueError, OSError) as e:
                    raise RuntimeError("x" "y") from e
                else: break
                finally: del n
            match n:
                case [1, *rest] | {"k": rest, "z": _} if rest: pass
                case Shape(sides=0) as s: global LIMIT
                case _: lambda x, /, y=1: (yield)
    x: list[int] = [*range(3), not 1 + 2 == 3]
    print(x[1:2, ...], x if x else None, {**{}, 'a': 1}, {1, 2}, (y := 5), -x ** -y, (a for a in b if c)) if 0 else ...
''').strip()

tree = ast.parse(SOURCE)
print(Counter(type(n).__name__ for n in ast.walk(tree)).most_common(6))  # expect: [('Name', 54), ('Load', 53), ('Constant', 39), ('arg', 10), ('BinOp', 9), ('Store', 9)]
text = ast.unparse(tree)
print(text)  # expect: """A module."""
# expect: import os, sys
# expect: from math import sqrt, pi as PI
# expect: LIMIT = 60 * 60 * 24
# expect:
# expect: def area(r: float, *, scale=1) -> float:
# expect:     """Area of a circle."""
# expect:     unused = 3
# expect:     return PI * r ** 2 * (2 - 1) * scale
# expect:
# expect: async def fetch(url, *args, **kw):
# expect:     async with open(url) as f:
# expect:         return [line async for line in f if line and (not line.isspace())]
# expect:
# expect: class Shape(object, metaclass=type):
# expect:     sides: int = 0
# expect:
# expect:     @property
# expect:     def name(self):
# expect:         return f'{self.sides!r:>{LIMIT}} {area(1):.2f}'
# expect:
# expect:     def grow[T](self, n: T=--3) -> T:
# expect:         while True:
# expect:             try:
# expect:                 n += area(sqrt(n)) if n > 2 else os.getpid()
# expect:             except (ValueError, OSError) as e:
# expect:                 raise RuntimeError('xy') from e
# expect:             else:
# expect:                 break
# expect:             finally:
# expect:                 del n
# expect:         match n:
# expect:             case [1, *rest] | {'k': rest, 'z': _} if rest:
# expect:                 pass
# expect:             case Shape(sides=0) as s:
# expect:                 global LIMIT
# expect:             case _:
# expect:                 lambda x, /, y=1: (yield)
# expect: x: list[int] = [*range(3), not 1 + 2 == 3]
# expect: print(x[1:2, ...], x if x else None, {**{}, 'a': 1}, {1, 2}, (y := 5), -x ** (-y), (a for a in b if c)) if 0 else ...
print(ast.dump(ast.parse(text)) == ast.dump(tree), ast.get_docstring(tree), [ast.get_docstring(n) for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)])  # expect: True A module. ['Area of a circle.', None, None]


class Fold(ast.NodeTransformer):
    OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Pow: operator.pow}
    done = 0

    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(value=a), op, ast.Constant(value=b)) if type(op) in self.OPS:
                self.done += 1
                return ast.copy_location(ast.Constant(self.OPS[type(op)](a, b)), node)
            case ast.BinOp(x, ast.Mult(), ast.Constant(value=1)):
                return x
        return node

    def visit_UnaryOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.UnaryOp(ast.USub(), ast.Constant(value=int(v))):
                return ast.copy_location(ast.Constant(-v), node)
        return node


fold = Fold()
print(*[l for l in ast.unparse(fold.visit(ast.parse(SOURCE))).splitlines() if "LIMIT =" in l or "PI *" in l or "grow" in l], fold.done, sep="\n")  # expect: LIMIT = 86400
# expect:     return PI * r ** 2 * scale
# expect:     def grow[T](self, n: T=3) -> T:
# expect: 4


@dataclass(order=True)
class Issue:
    line: int
    col: int
    text: str


class Lint(ast.NodeVisitor):
    def __init__(self):
        self.issues, self.scopes, self.calls, self.stack = [], [{}], defaultdict(list), ["<module>"]

    def note(self, node, text):
        self.issues.append(Issue(node.lineno, node.col_offset, text))

    def visit_FunctionDef(self, node):
        self.scopes[-1][node.name] = True
        self.scopes.append({a.arg: True for a in ast.walk(node.args) if isinstance(a, ast.arg)})
        self.stack.append(node.name)
        self.generic_visit(node)
        self.stack.pop()
        for name, used in self.scopes.pop().items():
            if not used:
                self.note(node, f"{name} is never used in {node.name}")
        if not node.returns:
            self.note(node, f"{node.name} says not what it returns")

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            self.scopes[-1].setdefault(node.id, len(self.scopes) == 1)
        else:
            for s in reversed(self.scopes):
                if node.id in s:
                    s[node.id] = True
                    break

    def visit_Call(self, node):
        self.calls[self.stack[-1]].append(ast.unparse(node.func))
        self.generic_visit(node)

    def visit_Compare(self, node):
        if any(isinstance(o, (ast.Is, ast.Eq)) and isinstance(c, ast.Constant) and c.value is None for o, c in zip(node.ops, node.comparators)):
            self.note(node, f"odd comparison {ast.unparse(node)}")
        self.generic_visit(node)

    def generic_visit(self, node):
        if isinstance(node, ast.stmt) and node.end_col_offset - node.col_offset > 60 and node.lineno == node.end_lineno:
            self.note(node, f"long {type(node).__name__}")
        super().generic_visit(node)


lint = Lint()
lint.visit(tree)
print(*sorted(lint.issues), sep="\n")  # expect: Issue(line=5, col=0, text='unused is never used in area')
# expect: Issue(line=9, col=0, text='fetch says not what it returns')
# expect: Issue(line=11, col=8, text='long Return')
# expect: Issue(line=15, col=4, text='long FunctionDef')
# expect: Issue(line=15, col=4, text='name says not what it returns')
# expect: Issue(line=29, col=0, text='long Expr')
print({k: sorted(v) for k, v in sorted(lint.calls.items())})  # expect: {'<module>': ['print', 'range'], 'fetch': ['line.isspace', 'open'], 'grow': ['RuntimeError', 'area', 'os.getpid', 'sqrt'], 'name': ['area']}


class Tracer(ast.NodeTransformer):
    def visit_Assign(self, node):
        self.generic_visit(node)
        names = [t.id for t in node.targets if isinstance(t, ast.Name)]
        call = ast.parse(f"print({node.lineno}, {', '.join(f'{n!r}, {n}' for n in names)})").body[0] if names else None
        return [node, ast.fix_missing_locations(ast.copy_location(call, node))] if call else node

    def visit_Return(self, node):
        self.generic_visit(node)
        return ast.copy_location(ast.Return(ast.Call(ast.Name("returned", ast.Load()), [node.value], [])), node)


program = "def f(n):\n    a = b = n\n    while a:\n        a = a - 1\n        b = b * 2\n    return b\nresult = f(2)\n"
new = ast.fix_missing_locations(Tracer().visit(ast.parse(program)))
exec(compile(new, "<traced>", "exec"), {"returned": lambda v: [print("return", v), v][1]})  # expect: 2 a 2 b 2
# expect: 4 a 1
# expect: 5 b 4
# expect: 4 a 0
# expect: 5 b 8
# expect: return 8
# expect: 7 result 8
print(ast.unparse(new.body[0].body[0]))  # expect: a = b = n


class Safe:
    NAMES = {"pi": 3.14159, "abs": abs, "max": max, "True": True}

    @singledispatchmethod
    def run(self, node):
        raise SyntaxError(f"{type(node).__name__} not allowed")

    @run.register
    def _(self, n: ast.Expression): return self.run(n.body)
    @run.register
    def _(self, n: ast.Constant): return n.value
    @run.register
    def _(self, n: ast.Name): return self.NAMES[n.id]
    @run.register
    def _(self, n: ast.BinOp): return Fold.OPS[type(n.op)](self.run(n.left), self.run(n.right))
    @run.register
    def _(self, n: ast.Call): return self.run(n.func)(*map(self.run, n.args))
    @run.register(ast.List)
    @run.register(ast.Tuple)
    def _(self, n): return [*map(self.run, n.elts)]


for e in ("1 + 2 * abs(3 - pi)", "max([1, (2, 3)][0], 5)", "__import__('os')", "x.y", "[i for i in 1]", "1 / 2", "lambda: 0", "1 +"):
    try:
        print(e, "=", Safe().run(ast.parse(e, mode="eval")))
    except Exception as x:
        print(e, "!!", type(x).__name__, x.msg if isinstance(x, SyntaxError) else x)
# expect: 1 + 2 * abs(3 - pi) = 1.2831799999999998
# expect: max([1, (2, 3)][0], 5) !! SyntaxError Subscript not allowed
# expect: __import__('os') !! KeyError '__import__'
# expect: x.y !! SyntaxError Attribute not allowed
# expect: [i for i in 1] !! SyntaxError ListComp not allowed
# expect: 1 / 2 !! KeyError <class 'ast.Div'>
# expect: lambda: 0 !! SyntaxError Lambda not allowed
# expect: 1 + !! SyntaxError invalid syntax
for e in ("[1, (2.5, 'x'), {None: {True, b'q'}}, -3+4j]", "{}", "f()", "1 + 1", "[" * 3):
    try:
        print(ast.literal_eval(e))
    except (ValueError, SyntaxError) as x:
        print(type(x).__name__, re.sub("0x[0-9a-f]+", "0x", str(x)))
# expect: [1, (2.5, 'x'), {None: {True, b'q'}}, (-3+4j)]
# expect: {}
# expect: ValueError malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[], keywords=[])
# expect: ValueError malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=1, kind=None))
# expect: SyntaxError '[' was never closed (<unknown>, line 1)
print(ast.dump(ast.parse("f'{x!r:>{w}}'; a[b:c]; x = yield", mode="exec").body[0].value, indent=2))  # expect: JoinedStr(
# expect:   values=[
# expect:     FormattedValue(
# expect:       value=Name(id='x', ctx=Load()),
# expect:       conversion=114,
# expect:       format_spec=JoinedStr(
# expect:         values=[
# expect:           Constant(value='>'),
# expect:           FormattedValue(
# expect:             value=Name(id='w', ctx=Load()),
# expect:             conversion=-1)]))])
print(ast.get_source_segment(SOURCE, tree.body[4].body[-1]), tree.body[4].args.kw_defaults[0].value, ast.unparse(ast.parse("not (a and (b or c)) < -(1)")), sep=" | ")  # expect: return PI * r ** 2 * (2 - 1) * scale | 1 | not (a and (b or c)) < -1
toks = [(tokenize.tok_name[t.exact_type], t.string) for t in tokenize.generate_tokens(io.StringIO("if x>=1: # c\n  y = f'{z:2}'\n").readline)]
print(toks, keyword.iskeyword("match"), keyword.softkwlist)  # expect: [('NAME', 'if'), ('NAME', 'x'), ('GREATEREQUAL', '>='), ('NUMBER', '1'), ('COLON', ':'), ('COMMENT', '# c'), ('NEWLINE', '\n'), ('INDENT', '  '), ('NAME', 'y'), ('EQUAL', '='), ('FSTRING_START', "f'"), ('LBRACE', '{'), ('NAME', 'z'), ('COLON', ':'), ('FSTRING_MIDDLE', '2'), ('RBRACE', '}'), ('FSTRING_END', "'"), ('NEWLINE', '\n'), ('DEDENT', ''), ('ENDMARKER', '')] False ['_', 'case', 'match', 'type']
m = ast.Module([ast.Expr(ast.Call(ast.Name("print", ast.Load()), [ast.Constant("made")], []))], [])
exec(compile(ast.fix_missing_locations(m), "<made>", "exec"))  # expect: made
for bad in (ast.Expression(ast.Name("x", ast.Store())), ast.Module([ast.Return()], []), ast.Module([ast.Expr(ast.Constant({}))], [])):
    try:
        compile(ast.fix_missing_locations(bad), "<bad>", "eval" if isinstance(bad, ast.Expression) else "exec")
    except (ValueError, SyntaxError, TypeError) as x:
        print(type(x).__name__, x)
# expect: ValueError expression must have Load context but has Store instead
# expect: SyntaxError 'return' outside function (<bad>, line 1)
# expect: TypeError got an invalid type in Constant: dict
