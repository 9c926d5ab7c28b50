# compile() of trees: what is refused, and that the rest runs as its source does.
import ast
L=dict(lineno=1,col_offset=0,end_lineno=1,end_col_offset=1)
def E(x): return ast.Expression(x)
def S(*x): return ast.Module(list(x))
N=lambda s='x',c=None: ast.Name(s,c or ast.Load(),**L)
C=lambda v: ast.Constant(v,**L)
P=ast.Pass(**L)
def M(p): return S(ast.Match(N(),[ast.match_case(p,None,[P])],**L))
def tree(m): return {"exec":"S","eval":"E"}[m]
def attempt(c, m="eval"):
    try: compile(c(),'f',m); print('ok')
    except Exception as e: print(type(e).__name__,e)
for c in [lambda: E(5),lambda: E(None),lambda: E(ast.Pass(**L)),lambda: E(ast.Name(5,ast.Load(),**L)),lambda: E(ast.Name('None',ast.Load(),**L)),lambda: E(N(c=ast.Store())),
  lambda: S(P), lambda: E(ast.BoolOp(ast.And(),[N()],**L)),lambda: E(ast.Compare(N(),[],[],**L)), lambda: E(ast.Compare(N(),[ast.Lt(),ast.Lt()],[N()],**L)),
  lambda: E(C([])),lambda: E(C((1,[]))),lambda: E(C(object())),lambda: E(ast.Dict([N()],[],**L)),lambda: E(ast.Set([],**L)),lambda: E(ast.ListComp(N(),[],**L)),
  lambda: E(ast.Lambda(ast.arguments(defaults=[N()]),N(),**L)),lambda: E(ast.Lambda(ast.arguments(kwonlyargs=[ast.arg('a',**L)]),N(),**L)),lambda: E(ast.BinOp(N(),5,N(),**L)),lambda: E(ast.BinOp(N(),None,N(),**L)),lambda: E(ast.Call(N(),[None],[],**L)),lambda: E(ast.Call(N(),5,[],**L)),lambda: E(ast.Yield(**L)),lambda: E(ast.Starred(N(),**L)),lambda: E(ast.FormattedValue(N(),'x',**L)),lambda: E(ast.FormattedValue(N(),5,**L)),lambda: E(ast.Name(id='x',ctx=ast.Load(),lineno='a',col_offset=0)),lambda: E(ast.Name(id='x',ctx=ast.Load(),lineno=5,col_offset=0,end_lineno=3,end_col_offset=0)),lambda: E(ast.Name(id='x',ctx=ast.Load(),lineno=-5,col_offset=0)),lambda: E(ast.Name(id='x',ctx=ast.Load(),lineno=2**40,col_offset=0)),
  lambda: E(ast.Tuple([N(c=ast.Store())],ast.Load(),**L)),lambda: E(ast.NamedExpr(C(1),N(),**L)), lambda: E(ast.NamedExpr(N(c=ast.Store()),N(),**L)), lambda: E(C(ast.Load())),lambda: E(ast.Name('a b',ast.Load(),**L)), lambda: 5, lambda: ast.Name('x')]:
    attempt(c)
# expect: TypeError required field "lineno" missing from expr
# expect: ValueError field 'body' is required for Expression
# expect: TypeError expected some sort of expr, but got Pass()
# expect: TypeError AST identifier must be of type str
# expect: ValueError identifier field can't represent 'None' constant
# expect: ValueError expression must have Load context but has Store instead
# expect: TypeError expected Expression node, got Module
# expect: ValueError BoolOp with less than 2 values
# expect: ValueError Compare with no comparators
# expect: ValueError Compare has a different number of comparators and operands
# expect: TypeError got an invalid type in Constant: list
# expect: TypeError got an invalid type in Constant: list
# expect: TypeError got an invalid type in Constant: object
# expect: ValueError Dict doesn't have the same number of keys as values
# expect: ok
# expect: ValueError comprehension with no generators
# expect: ValueError more positional defaults than args on arguments
# expect: ValueError length of kwonlyargs is not the same as kw_defaults on arguments
# expect: TypeError expected some sort of operator, but got 5
# expect: TypeError expected some sort of operator, but got None
# expect: ValueError None disallowed in expression list
# expect: TypeError Call field "args" must be a list, not a int
# expect: SyntaxError 'yield' outside function (f, line 1)
# expect: SyntaxError can't use starred expression here (f, line 1)
# expect: ValueError invalid integer value: 'x'
# expect: SystemError Unrecognized conversion character 5
# expect: ValueError invalid integer value: 'a'
# expect: ValueError AST node line range (5, 3) is not valid
# expect: ok
# expect: OverflowError Python int too large to convert to C int
# expect: ValueError expression must have Load context but has Store instead
# expect: TypeError NamedExpr target must be a Name
# expect: ok
# expect: TypeError got an invalid type in Constant: Load
# expect: ok
# expect: TypeError compile() arg 1 must be a string, bytes or AST object
# expect: TypeError expected Expression node, got Name
for c in [lambda: S(5),lambda: S(None),lambda: ast.Module(5,[]),lambda: ast.Module((),[]),lambda: E(N()),lambda: S(ast.Expr(None,**L)),lambda: S(ast.Expr(ast.Name('x'),**L)),lambda: S(ast.FunctionDef('f',ast.arguments(),[],**L)),lambda: S(ast.Assign([],N(),**L)),lambda: S(ast.Assign([N()],N(),**L)),lambda: S(ast.Assign([C(1)],N(),**L)),
  lambda: S(ast.Try([P],[],[],[],**L)),lambda: S(ast.Try([P],[],[P],[P],**L)),lambda: S(ast.Delete([],**L)),lambda: S(ast.Delete([N()],**L)),lambda: S(ast.Global([],**L)),lambda: S(ast.Import([],**L)),lambda: S(ast.ImportFrom('x',[ast.alias('y',**L)],-1,**L)),lambda: S(ast.ImportFrom('x',[],0,**L)),lambda: S(ast.With([],[P],**L)),lambda: S(ast.Raise(None,N(),**L)),lambda: S(ast.AnnAssign(ast.Attribute(N(),'a',ast.Store(),**L),N(),None,1,**L)),
  lambda: S(ast.Return(**L)), lambda: S(ast.Match(N(),[],**L)), lambda: M(ast.MatchValue(N(),**L)), lambda: M(ast.MatchSingleton(5,**L)), lambda: M(ast.MatchOr([],**L)), lambda: M(ast.MatchAs(ast.MatchAs(**L),None,**L)), lambda: M(ast.MatchClass(C(1),[],[],[],**L)), lambda: M(ast.MatchMapping([N()],[],**L)), lambda: M(ast.MatchStar('a',**L)), lambda: M(ast.MatchAs(None,'_',**L)), lambda: M(ast.MatchValue(C(None),**L)),
  lambda: S(ast.ClassDef('A',body=[],**L)),lambda: S(ast.TypeAlias(C(1),[],N(),**L)),lambda: S(ast.If(N(),[],[],**L)),lambda: S(ast.Nonlocal(['x'],**L)),lambda: S(ast.FunctionDef('f',ast.arguments(),[P],**L)), lambda: S(ast.Break(**L)), lambda: ast.Interactive([])]:
    attempt(c,'exec')
# expect: TypeError required field "lineno" missing from stmt
# expect: ValueError None disallowed in statement list
# expect: TypeError Module field "body" must be a list, not a int
# expect: TypeError Module field "body" must be a list, not a tuple
# expect: TypeError expected Module node, got Expression
# expect: ValueError field 'value' is required for Expr
# expect: TypeError required field "lineno" missing from expr
# expect: ValueError empty body on FunctionDef
# expect: ValueError empty targets on Assign
# expect: ValueError expression must have Store context but has Load instead
# expect: ValueError expression which can't be assigned to in Store context
# expect: ValueError Try has neither except handlers nor finalbody
# expect: ValueError Try has orelse but no except handlers
# expect: ValueError empty targets on Delete
# expect: ValueError expression must have Del context but has Load instead
# expect: ValueError empty names on Global
# expect: ValueError empty names on Import
# expect: ValueError Negative ImportFrom level
# expect: ValueError empty names on ImportFrom
# expect: ValueError empty items on With
# expect: ValueError Raise with cause but no exception
# expect: TypeError AnnAssign with simple non-Name target
# expect: SyntaxError 'return' outside function (f, line 1)
# expect: ValueError empty cases on Match
# expect: ValueError patterns may only match literals and attribute lookups
# expect: ValueError MatchSingleton can only contain True, False and None
# expect: ValueError MatchOr requires at least 2 patterns
# expect: ValueError MatchAs must specify a target name if a pattern is given
# expect: ValueError MatchClass cls field can only contain Name or Attribute nodes.
# expect: ValueError MatchMapping doesn't have the same number of keys as patterns
# expect: ValueError can't use MatchStar here
# expect: ValueError can't capture name '_' in patterns
# expect: ValueError unexpected constant inside of a literal pattern
# expect: ValueError empty body on ClassDef
# expect: TypeError TypeAlias with non-Name name
# expect: ValueError empty body on If
# expect: SyntaxError nonlocal declaration not allowed at module level (f, line 1)
# expect: ok
# expect: SyntaxError 'break' outside loop (f, line 1)
# expect: TypeError expected Module node, got Interactive
attempt(lambda: ast.Interactive([P]), 'single'); attempt(lambda: S(P), 'single')  # expect: ok
# expect: TypeError expected Interactive node, got Module
x = N()
for i in range(1000): x = ast.UnaryOp(ast.Not(), x, **L)
try: compile(E(x),'f','eval'); print('deep')  # expect: deep
except RecursionError as e: print('RecursionError')
lst = ast.List([], ast.Load(), **L); lst.elts.append(lst)
try: compile(E(lst),'f','eval')
except RecursionError as e: print('RecursionError')  # expect: RecursionError
# round trips
src = '''
import sys
def deco(f): return f
@deco
def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    "doc"
    global G
    G = [x * y for x in range(a) for y in (1, 2) if x]
    try:
        1 / (a - 1)
    except ZeroDivisionError as exc:
        r = repr(exc)
    else:
        r = 'else'
    finally:
        r += '!'
    return (r, f"{a!r:>{b}}|{G}", {**kw, 'd': d}, args, c, e, lambda z: z + a)[:-1]
class A[T](dict, metaclass=type):
    x: int = 1
    __slots__ = ()
    def m(self): return super().__len__(), __class__
def gen():
    got = yield 1
    yield from [got, *range(2)]
async def co(): return await c2()
async def c2(): return [i async for i in ag()]
async def ag():
    yield 1
def m(v):
    match v:
        case {'a': 1, **r}: return r
        case [1, *rest] if rest: return rest
        case A() | int(): return 'A'
        case (1.5 | -2j | 'x') as q: return q
        case None: return 'none'
        case _: return 'other'
type Al[X] = list[X]
with open as o if 0 else __import__('contextlib').nullcontext(5) as n, __import__('contextlib').nullcontext(6):
    pass
'''.replace("with open as o if 0 else ", "with ")
tail = '''
out = [f(1, d=4), f(3, 1, 2, 9, d=1, z=2), A({1: 2}).m()[0], list(gen()), m({'a': 1, 'b': 2}), m([1, 2]), m(5), m('x'), m(None), m(object), n, f.__doc__, f.__annotations__, Al.__value__]
c = co()
try:
    c.send(None)
except StopIteration as s: out.append(s.value)
i = 0
while i < 3:
    i += 1
    if i == 2: continue
    out.append(i)
else: out.append('done')
del i
assert out, 'no'
a, (*b, c) = 1, (2, 3, 4)
out += [a, b, c, 1 < a < 3, not a, -a ** 2, a if b else c, a and b or c, a is not b, 3 in b, (w := 7), w, b[0], b[::-1], {1, 2}, b'x', ..., 10 ** 30, 1j]
'''
def run(s):
    ns = {'__name__': 'm'}
    exec(s, ns)
    return repr(ns['out'])
direct = run(compile(src + tail, 'f', 'exec'))
t = ast.parse(src + tail)
print(direct == run(compile(t, 'f', 'exec')), direct == run(compile(ast.fix_missing_locations(ast.parse(ast.unparse(t))), 'f', 'exec')))  # expect: True True
print(ast.dump(compile(t, 'f', 'exec', ast.PyCF_ONLY_AST), include_attributes=True) == ast.dump(t, include_attributes=True), compile(t, 'f', 'exec', ast.PyCF_ONLY_AST) is t)  # expect: True False
loc = {}
exec(compile(ast.parse("x = 1; y = x + 1"), 'f', 'exec'), {}, loc)
print(loc, eval(compile(ast.parse("x + 1", mode="eval"), "f", "eval"), {"x": 4}), eval(compile(E(ast.fix_missing_locations(ast.Constant((1, (2, b'x'), frozenset({3}), ...)))), 'f', 'eval')))  # expect: {'x': 1, 'y': 2} 5 (1, (2, b'x'), frozenset({3}), Ellipsis)
ns={}
exec(compile(ast.parse("class K:\n  x = 1\n  y = x + 1"), 'f', 'exec'), ns, loc); print(loc['K'].y)  # expect: 2
tree = ast.parse("def g(): return 1/0"); ast.increment_lineno(tree, 41)
exec(compile(tree, "f.py", "exec"), ns)
try: ns['g']()
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno, ns['g'].__code__.co_firstlineno)  # expect: 42 42
try: exec(ast.parse('x'))
except TypeError as e: print(e)  # expect: exec() arg 1 must be a string, bytes or code object
