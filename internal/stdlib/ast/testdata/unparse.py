# ast.unparse: parentheses, quotes, statements.
import ast
for s in ["(a + b) * c", "a + (b * c)", "a - (b - c)", "(a - b) - c", "a ** b ** c", "(a ** b) ** c", "-a ** -b", "(-a) ** b", "not (a and b)", "(not a) and b", "a or b and c", "(a or b) and c",
          "a or (b or c)", "a and b and c and d", "(a < b) < c", "a < (b < c)", "not a in b", "(not a) in b", "(a if b else c) if d else e", "a if b else (c if d else e)", "lambda: (yield)", "(lambda: a)()", "(lambda x: x) if y else z",
          "(a, b), c", "((a, b))", "a[b, c]", "a[(b, c)]", "a[b,]", "a[()]", "a[(b, *c)]", "a[b:c, d]", "(yield a)", "x = yield", "x = (yield a) + 1", "await_(x)", "(await_ + 1).b", "1 .real", "1.5.real", "(1).__abs__()", "-1 .real", "'a'.b", "...", "(...).x",
          "(x := 1)", "f(x := 1)", "a[(x := 1)]", "[x := 1]", "{(x := 1): 2}", "*a, b = c", "f(*a or b)", "f(*(a or b))", "f(**a or b)", "[*a | b]", "print(*(a, b))", "{**a | b}", "{**(a or b)}",
          "(a for b in c)", "f(a for b in c)", "f((a for b in c), d)", "[a for b in (c if d else e)]", "[a for b in c if (d if e else f)]", "[a for b, in c]", "[a for (b, c) in d]", "for_ = (a, b)",
          "1e1000", "-1e1000", "1e1000j", "a.b.c(d)[e]", "a @ b", "~(a | b)", "a << (b << c)", "(a & b) == c", "a & (b == c)", "a | b ^ c & d", "(a | b) ^ c", "a // b * c", "a * (b // c)", "-(-a)", "- -a", "+-~a", "not not a", "-(a + b)", "(a)(b)", "lambda *, a: a", "lambda a=1, *b, c=2, **d: 0", "lambda a, /: a", "lambda: (x, y)", "(lambda: x, y)", "{*()}", "{a, *b}", "a if (b := c) else d",
          "x[a if b else c]", "x[lambda: 0]", "x[a:b if c else d]", "x[::]", "x[a::b]", "x[:a:]"]:
    u = ast.unparse(ast.parse(s))
    print(f"{s}  ->  {u}")
    assert ast.dump(ast.parse(u)) == ast.dump(ast.parse(s)), s
# expect: (a + b) * c  ->  (a + b) * c
# expect: a + (b * c)  ->  a + b * c
# expect: a - (b - c)  ->  a - (b - c)
# expect: (a - b) - c  ->  a - b - c
# expect: a ** b ** c  ->  a ** b ** c
# expect: (a ** b) ** c  ->  (a ** b) ** c
# expect: -a ** -b  ->  -a ** (-b)
# expect: (-a) ** b  ->  (-a) ** b
# expect: not (a and b)  ->  not (a and b)
# expect: (not a) and b  ->  not a and b
# expect: a or b and c  ->  a or (b and c)
# expect: (a or b) and c  ->  (a or b) and c
# expect: a or (b or c)  ->  a or (b or c)
# expect: a and b and c and d  ->  a and b and c and d
# expect: (a < b) < c  ->  (a < b) < c
# expect: a < (b < c)  ->  a < (b < c)
# expect: not a in b  ->  not a in b
# expect: (not a) in b  ->  (not a) in b
# expect: (a if b else c) if d else e  ->  (a if b else c) if d else e
# expect: a if b else (c if d else e)  ->  a if b else c if d else e
# expect: lambda: (yield)  ->  lambda: (yield)
# expect: (lambda: a)()  ->  (lambda: a)()
# expect: (lambda x: x) if y else z  ->  (lambda x: x) if y else z
# expect: (a, b), c  ->  ((a, b), c)
# expect: ((a, b))  ->  (a, b)
# expect: a[b, c]  ->  a[b, c]
# expect: a[(b, c)]  ->  a[b, c]
# expect: a[b,]  ->  a[b,]
# expect: a[()]  ->  a[()]
# expect: a[(b, *c)]  ->  a[b, *c]
# expect: a[b:c, d]  ->  a[b:c, d]
# expect: (yield a)  ->  yield a
# expect: x = yield  ->  x = (yield)
# expect: x = (yield a) + 1  ->  x = (yield a) + 1
# expect: await_(x)  ->  await_(x)
# expect: (await_ + 1).b  ->  (await_ + 1).b
# expect: 1 .real  ->  1 .real
# expect: 1.5.real  ->  1.5.real
# expect: (1).__abs__()  ->  1 .__abs__()
# expect: -1 .real  ->  -1 .real
# expect: 'a'.b  ->  'a'.b
# expect: ...  ->  ...
# expect: (...).x  ->  ....x
# expect: (x := 1)  ->  (x := 1)
# expect: f(x := 1)  ->  f((x := 1))
# expect: a[(x := 1)]  ->  a[(x := 1)]
# expect: [x := 1]  ->  [(x := 1)]
# expect: {(x := 1): 2}  ->  {(x := 1): 2}
# expect: *a, b = c  ->  *a, b = c
# expect: f(*a or b)  ->  f(*(a or b))
# expect: f(*(a or b))  ->  f(*(a or b))
# expect: f(**a or b)  ->  f(**a or b)
# expect: [*a | b]  ->  [*a | b]
# expect: print(*(a, b))  ->  print(*(a, b))
# expect: {**a | b}  ->  {**a | b}
# expect: {**(a or b)}  ->  {**(a or b)}
# expect: (a for b in c)  ->  (a for b in c)
# expect: f(a for b in c)  ->  f((a for b in c))
# expect: f((a for b in c), d)  ->  f((a for b in c), d)
# expect: [a for b in (c if d else e)]  ->  [a for b in (c if d else e)]
# expect: [a for b in c if (d if e else f)]  ->  [a for b in c if (d if e else f)]
# expect: [a for b, in c]  ->  [a for b, in c]
# expect: [a for (b, c) in d]  ->  [a for b, c in d]
# expect: for_ = (a, b)  ->  for_ = (a, b)
# expect: 1e1000  ->  1e309
# expect: -1e1000  ->  -1e309
# expect: 1e1000j  ->  1e309j
# expect: a.b.c(d)[e]  ->  a.b.c(d)[e]
# expect: a @ b  ->  a @ b
# expect: ~(a | b)  ->  ~(a | b)
# expect: a << (b << c)  ->  a << (b << c)
# expect: (a & b) == c  ->  a & b == c
# expect: a & (b == c)  ->  a & (b == c)
# expect: a | b ^ c & d  ->  a | b ^ c & d
# expect: (a | b) ^ c  ->  (a | b) ^ c
# expect: a // b * c  ->  a // b * c
# expect: a * (b // c)  ->  a * (b // c)
# expect: -(-a)  ->  --a
# expect: - -a  ->  --a
# expect: +-~a  ->  +-~a
# expect: not not a  ->  not not a
# expect: -(a + b)  ->  -(a + b)
# expect: (a)(b)  ->  a(b)
# expect: lambda *, a: a  ->  lambda *, a: a
# expect: lambda a=1, *b, c=2, **d: 0  ->  lambda a=1, *b, c=2, **d: 0
# expect: lambda a, /: a  ->  lambda a, /: a
# expect: lambda: (x, y)  ->  lambda: (x, y)
# expect: (lambda: x, y)  ->  (lambda: x, y)
# expect: {*()}  ->  {*()}
# expect: {a, *b}  ->  {a, *b}
# expect: a if (b := c) else d  ->  a if (b := c) else d
# expect: x[a if b else c]  ->  x[a if b else c]
# expect: x[lambda: 0]  ->  x[lambda: 0]
# expect: x[a:b if c else d]  ->  x[a:b if c else d]
# expect: x[::]  ->  x[:]
# expect: x[a::b]  ->  x[a::b]
# expect: x[:a:]  ->  x[:a]
# ---
import ast
for s in [r"'a'", r"'it\'s'", r'"\""', r"'\'\"'", r"'\n'", r"'a\nb'", r"'\\'", r"'\t\r\x00\x7f\xa0é\u2028\U0001F600'", r"u'x'", r"b'\x00\'\"'", r"'\ud800'", '"""a\nb"""', "''", "'\\'\\'\\''", "'ends with \"'",
          r"f'{a}'", r"f'a\'{b}\"c'", r"f'{a!r}{b!s}{c!a}'", r"f'{a:{b}}'", r"f'{{a}}'", "f'{ {1: 2}[1] }'", "f'{a[\"k\"]}'", "f'{a[\"k\"]}\\'\"'", r"f'\n{a}'", r"f'{a}\t{b}'", r"f'{a:\n}'", "f'{(lambda x: x)}'", "f'{(a, b)}'", "f'{a, b}'", "f'{(yield)}'", "f'{a:>{w}.{p}}'", "f''", "f'x' 'y' f'{z}'", "f'{a=}'", "f'{a = !s:>5}'", "f'{f\"{b}\"}'", "f'{f\"{c!r}\" + d}'", r"f'\\{a}'", "f'{a!r:{{}}}'" , "f'{\"\"\"x\"\"\"}'", "f'''{a}\n{b}'''", r"f'{chr(10)}\x00'", "t'{a}'", "t'{a!r:{b}} {{c}}'", "t''", r"t'\'{x + 1}'"]:
    try:
        t = ast.parse(s)
    except SyntaxError as e:
        print(s, e)
        continue
    u = ast.unparse(t)
    print(ascii(s), " -> ", ascii(u))
# expect: "'a'"  ->  '"""a"""'
# expect: "'it\\'s'"  ->  '"""it\'s"""'
# expect: '"\\""'  ->  '\'\'\'"\'\'\''
# expect: '\'\\\'\\"\''  ->  '\'\'\'\'"\'\'\''
# expect: "'\\n'"  ->  '"""\n"""'
# expect: "'a\\nb'"  ->  '"""a\nb"""'
# expect: "'\\\\'"  ->  '"""\\\\"""'
# expect: "'\\t\\r\\x00\\x7f\\xa0\xe9\\u2028\\U0001F600'"  ->  '"""\t\\r\\x00\\x7f\\xa0\xe9\\u2028\U0001f600"""'
# expect: "u'x'"  ->  'u"""x"""'
# expect: 'b\'\\x00\\\'\\"\''  ->  'b\'\\x00\\\'"\''
# expect: "'\\ud800'"  ->  '"""\\ud800"""'
# expect: '"""a\nb"""'  ->  '"""a\nb"""'
# expect: "''"  ->  '""""""'
# expect: "'\\'\\'\\''"  ->  '"""\'\'\'"""'
# expect: '\'ends with "\''  ->  '\'\'\'ends with "\'\'\''
# expect: "f'{a}'"  ->  "f'{a}'"
# expect: 'f\'a\\\'{b}\\"c\''  ->  'f"""a\'{b}"c"""'
# expect: "f'{a!r}{b!s}{c!a}'"  ->  "f'{a!r}{b!s}{c!a}'"
# expect: "f'{a:{b}}'"  ->  "f'{a:{b}}'"
# expect: "f'{{a}}'"  ->  "f'{{a}}'"
# expect: "f'{ {1: 2}[1] }'"  ->  "f'{ {1: 2}[1]}'"
# expect: 'f\'{a["k"]}\''  ->  'f"{a[\'k\']}"'
# expect: 'f\'{a["k"]}\\\'"\''  ->  'f\'\'\'{a[\'k\']}\'"\'\'\''
# expect: "f'\\n{a}'"  ->  "f'\\n{a}'"
# expect: "f'{a}\\t{b}'"  ->  "f'{a}\\t{b}'"
# expect: "f'{a:\\n}'"  ->  "f'{a:\\n}'"
# expect: "f'{(lambda x: x)}'"  ->  "f'{(lambda x: x)}'"
# expect: "f'{(a, b)}'"  ->  "f'{(a, b)}'"
# expect: "f'{a, b}'"  ->  "f'{(a, b)}'"
# expect: "f'{(yield)}'"  ->  "f'{(yield)}'"
# expect: "f'{a:>{w}.{p}}'"  ->  "f'{a:>{w}.{p}}'"
# expect: "f''"  ->  "f''"
# expect: "f'x' 'y' f'{z}'"  ->  "f'xy{z}'"
# expect: "f'{a=}'"  ->  "f'a={a!r}'"
# expect: "f'{a = !s:>5}'"  ->  "f'a = {a!s:>5}'"
# expect: 'f\'{f"{b}"}\''  ->  'f"{f\'{b}\'}"'
# expect: 'f\'{f"{c!r}" + d}\''  ->  'f"{f\'{c!r}\' + d}"'
# expect: "f'\\\\{a}'"  ->  "f'\\\\{a}'"
# expect: "f'{a!r:{{}}}'"  ->  "f'{a!r:{ {}}}'"
# expect: 'f\'{"""x"""}\''  ->  'f"{\'x\'}"'
# expect: "f'''{a}\n{b}'''"  ->  "f'{a}\\n{b}'"
# expect: "f'{chr(10)}\\x00'"  ->  "f'{chr(10)}\\x00'"
# expect: "t'{a}'"  ->  "t'{a}'"
# expect: "t'{a!r:{b}} {{c}}'"  ->  "t'{a!r:{b}} {{c}}'"
# expect: "t''"  ->  "t''"
# expect: "t'\\'{x + 1}'"  ->  't"\'{x + 1}"'
# ---
import ast
source = '''
"""module doc with 'quotes' and "double" """
import a, b as c
from .. import x as y, z
from .m import *
@deco
@other(1, k=2)
class A(B, metaclass=M, **kw):
    """class
    doc"""
    x: int = 1
    (y): str
    def f(self, a, b=1, *args: int, c, d=2, **kwargs: str) -> "T":
        u"""doc"""
        global g, h
        nonlocal_ = 1
        return
    async def g(self, a, /, b):
        async with x as y, z: await q
        async for i in j: pass
        else: yield
        return (await k)
    def h(*, a): pass
    def i(a=1, /): pass
class E: pass
if a: pass
elif b: pass
else:
    if c: pass
    elif d: pass
    else: pass
if a:
    pass
else:
    if b: pass
    x
for a, b in c: break
else: continue
while True:
    pass
else:
    x
try: a
except B: c
except (D, E) as f: raise
except: raise X from Y
else: z
finally: w
try: a
except* B as c: d
with a: pass
with (a, b): pass
with a as (b, c), d as e.f: pass
del a, (b, c), d[0]
assert a, "b"
x = y = *z, w
x, y = 1, 2
(x, y) = z
a.b += c if d else e
for (x, y), z in w: pass
for x in a, b: pass
return_ = 1,
type X[T: (int, str), *U = *V, **P] = T
def k[T](a: T) -> T: ...
match a:
    case 1 | 2: pass
    case [a, *b, *_]: pass
    case {"k": v, **r}: pass
    case {**r}: pass
    case C(a, b=c) if d: pass
    case (1 | 2) as x: pass
    case [1 as x, (2 | 3)]: pass
    case -1 | 1+2j | None | a.b: pass
    case _: pass
raise
lambda: (yield)
'''
t = ast.parse(source.replace("*b, *_", "*b"))
u = ast.unparse(t)
print(u)  # expect: """module doc with 'quotes' and "double" """
# expect: import a, b as c
# expect: from .. import x as y, z
# expect: from .m import *
# expect:
# expect: @deco
# expect: @other(1, k=2)
# expect: class A(B, metaclass=M, **kw):
# expect:     """class
# expect:     doc"""
# expect:     x: int = 1
# expect:     (y): str
# expect:
# expect:     def f(self, a, b=1, *args: int, c, d=2, **kwargs: str) -> 'T':
# expect:         u"""doc"""
# expect:         global g, h
# expect:         nonlocal_ = 1
# expect:         return
# expect:
# expect:     async def g(self, a, /, b):
# expect:         async with x as y, z:
# expect:             await q
# expect:         async for i in j:
# expect:             pass
# expect:         else:
# expect:             yield
# expect:         return await k
# expect:
# expect:     def h(*, a):
# expect:         pass
# expect:
# expect:     def i(a=1, /):
# expect:         pass
# expect:
# expect: class E:
# expect:     pass
# expect: if a:
# expect:     pass
# expect: elif b:
# expect:     pass
# expect: elif c:
# expect:     pass
# expect: elif d:
# expect:     pass
# expect: else:
# expect:     pass
# expect: if a:
# expect:     pass
# expect: else:
# expect:     if b:
# expect:         pass
# expect:     x
# expect: for a, b in c:
# expect:     break
# expect: else:
# expect:     continue
# expect: while True:
# expect:     pass
# expect: else:
# expect:     x
# expect: try:
# expect:     a
# expect: except B:
# expect:     c
# expect: except (D, E) as f:
# expect:     raise
# expect: except:
# expect:     raise X from Y
# expect: else:
# expect:     z
# expect: finally:
# expect:     w
# expect: try:
# expect:     a
# expect: except* B as c:
# expect:     d
# expect: with a:
# expect:     pass
# expect: with a, b:
# expect:     pass
# expect: with a as (b, c), d as e.f:
# expect:     pass
# expect: del a, (b, c), d[0]
# expect: assert a, 'b'
# expect: x = y = (*z, w)
# expect: x, y = (1, 2)
# expect: x, y = z
# expect: a.b += c if d else e
# expect: for (x, y), z in w:
# expect:     pass
# expect: for x in (a, b):
# expect:     pass
# expect: return_ = (1,)
# expect: type X[T: (int, str), *U = *V, **P] = T
# expect:
# expect: def k[T](a: T) -> T:
# expect:     ...
# expect: match a:
# expect:     case 1 | 2:
# expect:         pass
# expect:     case [a, *b]:
# expect:         pass
# expect:     case {'k': v, **r}:
# expect:         pass
# expect:     case {**r}:
# expect:         pass
# expect:     case C(a, b=c) if d:
# expect:         pass
# expect:     case 1 | 2 as x:
# expect:         pass
# expect:     case [1 as x, 2 | 3]:
# expect:         pass
# expect:     case -1 | 1 + 2j | None | a.b:
# expect:         pass
# expect:     case _:
# expect:         pass
# expect: raise
# expect: lambda: (yield)
print(ast.dump(ast.parse(u)) == ast.dump(t), ast.unparse(ast.parse(u)) == u)  # expect: True True
# ---
import ast
N = ast.Name
for node in [ast.Constant((1, "a", (2,), ...)), ast.Constant(()), ast.Constant(float("nan")), ast.Constant(complex(1, float("inf"))), ast.Constant(frozenset()), ast.Set([]), ast.Tuple([]), ast.Tuple([N("a")]), ast.Dict([None, N("k")], [N("a"), N("b")]),
             ast.If(N("a"), [ast.Pass()], [ast.If(N("b"), [], [])]), ast.MatchAs(), ast.MatchAs(name="x"), ast.MatchStar(), ast.arguments(vararg=ast.arg("a", N("b"))), ast.arg("x"), ast.Yield(), ast.BoolOp(ast.And(), [N("a"), ast.BoolOp(ast.And(), [N("b"), N("c")]), N("d")]),
             ast.Import([ast.alias("a", "b")]), ast.ImportFrom(None, [ast.alias("x")], 0), ast.ImportFrom("m", [ast.alias("x")]), ast.Load(), ast.Add(), ast.keyword("a", N("b")), ast.keyword(None, N("b")), ast.comprehension(N("a"), N("b"), [N("c")], 1), ast.Slice(), ast.Starred(N("x")), ast.FunctionType([N("a"), N("b")], N("c")),
             ast.withitem(N("a"), N("b")), ast.ExceptHandler(None, None, [ast.Pass()]), ast.TypeVar("T", N("b"), N("c")), ast.Interpolation(N("a"), None, -1), ast.FormattedValue(N("a"), 114, ast.JoinedStr([ast.Constant("x'")])), ast.JoinedStr([ast.Constant("'''\"\"\""), ast.FormattedValue(ast.Constant("'\""), -1)]),
             ast.Module([ast.Expr(ast.Constant("doc\\\n'''\"\"\""))]), ast.Module([ast.Assign([N("x")], N("y"), type_comment="int", lineno=1)], [ast.TypeIgnore(1, "[x]")]), [N("a"), N("b")]]:
    print(ascii(ast.unparse(node)))
# expect: "(1, 'a', (2,), Ellipsis)"
# expect: '()'
# expect: '(1e309-1e309)'
# expect: '(1+1e309j)'
# expect: 'frozenset()'
# expect: '{*()}'
# expect: '()'
# expect: '(a,)'
# expect: '{**a, k: b}'
# expect: 'if a:\n    pass\nelif b:'
# expect: '_'
# expect: 'x'
# expect: '*_'
# expect: '*a: b'
# expect: 'x'
# expect: '(yield)'
# expect: 'a and (b and c) and d'
# expect: 'import a as b'
# expect: 'from  import x'
# expect: 'from m import x'
# expect: ''
# expect: ''
# expect: 'a=b'
# expect: '**b'
# expect: ' async for a in b if c'
# expect: ':'
# expect: '*x'
# expect: '(a, b) -> c'
# expect: 'a as b'
# expect: 'except:\n    pass'
# expect: 'T: b = c'
# expect: '{a}'
# expect: "{a!r:x\\'}"
# expect: 'f\'\\\'\\\'\\\'"""{\'\\\'"\'}\''
# expect: '\'\'\'doc\\\\\\n\\\'\\\'\\\'"""\'\'\''
# expect: 'x = y # type: ignore[x]'
# expect: 'ab'
for node in [ast.Raise(None, N("x")), ast.JoinedStr([N("x")]), ast.YieldFrom(None)]:
    try:
        print(ast.unparse(node))
    except ValueError as e:
        print(e)
# expect: Node can't use cause without an exception.
# expect: Unexpected node inside JoinedStr, Name(id='x', ctx=Load())
# expect: Node can't be used without a value attribute.
