# Writes errors.txt, warnings.txt and unparse.txt from the sources listed here, with what
# CPython 3.14 says of each. Run it in this folder with that interpreter.
import json
import warnings

ERRORS = r'''
return
return 1
class A:\n return
def f():\n class A:\n  return 1
yield
yield from x
x = yield
class A:\n yield
class A:\n x = yield 1
lambda: (yield)
lambda: (yield from x)
async def f():\n yield from x
async def f():\n return 1\n yield
async def f():\n yield\n return 1
async def f():\n yield\n return
def f():\n return 1\n yield
break
continue
if x: break
if x:\n continue
while 1:\n def f(): break
while 1:\n class A: continue
for x in y: pass\nelse: break
while x: pass\nelse: continue
for x in y:\n lambda: 1\n break
try: break\nfinally: pass
with x: continue
match x:\n case 1: break
await x
def f(): await x
lambda: await x
class A: await x
async def f():\n lambda: await x
async def f():\n def g(): await x
async def f(): await x
async with a: pass
async for a in b: pass
def f():\n async for a in b: pass
def f():\n async with a: pass
class A:\n async with x: pass
class A:\n async for x in y: pass
lambda: [x async for x in y]
def f(): [x async for x in y]
def f(): {x async for x in y}
def f(): {x: 1 async for x in y}
def f(): (x async for x in y)
def f(): [await x for x in y]
def f(): [[x async for x in y] for z in w]
def f(): [[await x for x in y] for z in w]
def f(): ([x async for x in y] for z in w)
async def f(): [[x async for x in y] for z in w]
[x async for x in y]
[await x for x in y]
(await x for x in y)
def f(a, a): pass
def f(a, *a): pass
def f(a, **a): pass
def f(a, *, a): pass
def f(a, /, a): pass
lambda a, a: 1
class A:\n def f(__x, _A__x): pass
def f():\n x = 1\n global x
def f():\n print(x)\n global x
def f(x):\n global x
def f():\n x: int\n global x
def f():\n global x\n x: int = 1
def f():\n def x(): pass\n global x
def f():\n import x\n global x
def f():\n for x in y: pass\n global x
def f():\n x += 1\n global x
def f():\n del x\n global x
def f():\n class x: pass\n global x
x = 1\nglobal x
print(x)\nglobal x
class A:\n x = 1\n global x
class A:\n x\n global x
def f():\n global x, y, x
def f():\n [x for x in y]\n global x
def f():\n (x := 1)\n global x
def f():\n with a as x: pass\n global x
def f():\n try: pass\n except E as x: pass\n global x
nonlocal x
class A:\n nonlocal x
def f():\n nonlocal x
def f():\n nonlocal x\n x = 1
def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x
def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x
def f():\n x = 1\n def g(x):\n  nonlocal x
def f():\n x = 1\n def g():\n  x: int\n  nonlocal x
def f():\n x = 1\n def g():\n  nonlocal x\n  x: int = 2
def f():\n x = 1\n def g():\n  nonlocal x\n  global x
def f():\n x = 1\n def g():\n  global x\n  nonlocal x
def f():\n global x\n def g():\n  nonlocal x
def f():\n class A:\n  x = 1\n  def g():\n   nonlocal x
def f[T]():\n nonlocal T
class A[T]:\n nonlocal T
class A[T]:\n nonlocal T\n T = 1
def f[T](T): pass
def f[T, T](): pass
class A[T, *T]: pass
type X[T, **T] = 1
def f[T = int, U](): pass
class A[T = int, *U]: pass
type X[**P = int, U] = 1
class A[__classdict__]: pass
class A[__class__]: pass
class A[__classcell__]: pass
class A[__classdictcell__]: pass
class A[__conditional_annotations__]: pass
type X = (yield)
type X = (await x)
type X = (y := 1)
type X[T: (yield)] = 1
type X[T: (x := 1)] = 1
type X[T: (await x, 2)] = 1
type X[T = (yield)] = 1
type X[*T = (yield)] = 1
type X[**T = (yield)] = 1
class C[T]((yield)): pass
class C[T]((x := 1)): pass
class C[T](x = (await y)): pass
def f[T](x = (y := 1)): pass
def f[T](x: (y := 1)): pass
def f[T]() -> (yield): pass
x: (yield)
x: (await y)
x: (y := 1)
def f(a: (yield)): pass
def f(a: (b := 1)): pass
def f() -> (await x): pass
def f():\n x: (yield)
class A:\n x: (yield)
def f(*a: (yield)): pass
type X = [(y := 1) for z in w]
type X[T: [(y := 1) for z in w]] = 1
class C[T]([(y := 1) for z in w]): pass
class C:\n [(y := x) for x in z]
class C:\n [[(y := x) for x in z] for w in v]
class C:\n lambda: [(y := x) for x in z]
[x := 1 for x in z]
[(x := 1) for x in z]
[(x := 1) for (x, y) in z]
[[(j := j) for i in range(5)] for j in range(5)]
[i for i in range(5) if (j := 0) for j in range(5)]
[i for i in range(5) if (i := 0)]
[1 for x in (y := 2)]
[1 for x in a for y in (z := 2)]
[1 for x in (lambda: (y := 2))]
[1 for x in [y for y in (z := 1)]]
{x: (y := 1) for x in (y := 2)}
((x := 1) for x in z)
def f():\n [(x := 1) for x in z]
def f():\n global y\n [(y := x) for x in z]
def f():\n nonlocal y\n [(y := x) for x in z]
[(yield x) for x in y]
def f():\n [(yield) for x in y]
def f():\n ((yield) for x in y)
def f():\n {(yield) for x in y}
def f():\n {(yield): 1 for x in y}
def f():\n {1: (yield) for x in y}
def f():\n [x for x in (yield)]
def f():\n [x for x in y for z in (yield)]
def f():\n [x for x in y if (yield from z)]
[x for x in (yield)]
def f():\n from x import *
class C:\n from x import *
def f():\n def g():\n  from x import *
__debug__ = 1
__debug__ += 1
__debug__: int
__debug__: int = 1
x.__debug__ = 1
x.__debug__ += 1
x.__debug__: int = 1
del __debug__
del x.__debug__
import __debug__
import a as __debug__
from a import __debug__
from a import b as __debug__
for __debug__ in x: pass
for x.__debug__ in y: pass
with x as __debug__: pass
try: pass\nexcept E as __debug__: pass
(__debug__ := 1)
def __debug__(): pass
class __debug__: pass
def f(__debug__): pass
def f(*__debug__): pass
def f(**__debug__): pass
def f(*, __debug__): pass
lambda __debug__: 1
f(__debug__=1)
class A(__debug__=1): pass
match x:\n case __debug__: pass
match x:\n case [*__debug__]: pass
match x:\n case {**__debug__}: pass
match x:\n case 1 as __debug__: pass
match x:\n case a(__debug__=1): pass
def f[__debug__](): pass
type __debug__ = 1
[1 for __debug__ in x]
a, __debug__ = 1
[a, *__debug__] = 1
*a = c
*a, *b = c
[*a, *b] = c
a, (*b, *c) = d
*a
x = *a
f(*a, b=1, b=2)
f(a=1, a=2)
f(a=1, b=2, **c, a=3)
class A(x=1, x=2): pass
f(a=1, a=2)(b=1, b=2)
from __future__ import braces
from __future__ import nope
x = 1\nfrom __future__ import annotations
"doc"\nfrom __future__ import annotations
"doc"\n"doc"\nfrom __future__ import annotations
def f():\n from __future__ import annotations
from __future__ import annotations, nope
try: pass\nexcept: pass\nexcept E: pass
try: pass\nexcept: pass\nexcept: pass
match x:\n case a: pass\n case b: pass
match x:\n case _: pass\n case b: pass
match x:\n case a if b: pass\n case b: pass
match x:\n case a | b: pass
match x:\n case _ | b: pass
match x:\n case 1 | a: pass
match x:\n case 1 | a: pass\n case 2: pass
match x:\n case (a as b): pass\n case c: pass
match x:\n case (1 as b) | (c as b): pass\n case c: pass
match x:\n case (a, a): pass
match x:\n case [a, *a]: pass
match x:\n case {1: a, **a}: pass
match x:\n case A(a, b=a): pass
match x:\n case (1 as a) as a: pass
match x:\n case [a] | [b]: pass
match x:\n case [a] | 1: pass
match x:\n case 1 | [a]: pass
match x:\n case [a, b] | [b, a]: pass
match x:\n case [a] | [b] | [a]: pass
match x:\n case ([a] | [b]) | [a]: pass
match x:\n case [*a, *b]: pass
match x:\n case {1: 2, 1: 3}: pass
match x:\n case {'a': 1, 'a': 2}: pass
match x:\n case {1: 2, True: 3}: pass
match x:\n case {1: 2, 1.0: 3}: pass
match x:\n case {None: 2, None: 3}: pass
match x:\n case {b'a': 2, b'a': 3}: pass
match x:\n case {-1: 2, -1: 3}: pass
match x:\n case {1+1j: 2, 1+1j: 3}: pass
match x:\n case {a.b: 2, a.b: 3}: pass
match x:\n case A(x=1, x=2): pass
match x:\n case A(x=1, y=2, x=3): pass
try: pass\nexcept* E: return
def f():\n try: pass\n except* E: return
def f():\n try: pass\n except* E:\n  for x in y: return 1
for x in y:\n try: pass\n except* E: break
for x in y:\n try: pass\n except* E: continue
try: pass\nexcept* E:\n for x in y: break
def f():\n try: pass\n except* E:\n  def g(): return 1
class A:\n def f(self):\n  return super().f()\n return
def f():\n if 0:\n  yield\n return 1
if 0:\n return
while 0:\n return
if 0:\n await x
assert (yield)
def f(x=(yield)): pass
@(yield)\ndef f(): pass
class A((yield)): pass
with (yield): pass
f'{(yield)}'
f'{(await x)}'
def f():\n __x = 1\n class A:\n  nonlocal __x
'''.strip('\n').split('\n')

WARNINGS = r'''
x is 1
x is not 'a'
1 is x
() is x
x is ...
x is None
x is -1
x is (1, 2)
x is ((1, 2), 3)
x is (1, y)
x is f''
x is b''
x is True
x is [1]
1 == x is 2
x is 'a' is y
not 1 is x
1()
'a'()
(1, 2)()
[1]()
{1}()
{1: 2}()
f'a'()
(lambda: 1)()
[x for x in y]()
(x for x in y)()
{x: 1 for x in y}()
...()
None()
True()
1.5()
1j()
t'a'()
b'a'()
[\n 1,\n 2\n (3)]
1[0]
None[0]
(x for x in y)[0]
{1}[0]
{x for x in y}[0]
(lambda: 1)[0]
...[0]
t'a'[0]
'a'['b']
'a'[1.0]
'a'[1]
'a'[x]
'a'[True]
'a'[1:2]
'a'[(1, 2)]
'a'[(1, x)]
'a'[...]
'a'[None]
'a'[f'']
'a'[t'a']
'a'[[1]]
'a'[{1}]
'a'[lambda: 1]
f'a'[1.0]
b'a'['b']
[1]['a']
[1][1, 2]
(1,)[1, 2]
(x,)['a']
[x for x in y]['a']
{1: 2}['a']
{1: 2}[{1}]
1[0] = 2
del 1[0]
None[0] += 1
assert (1, 2)
assert (x, 'a')
assert ()
assert (x,), 'a'
assert x, 'a'
def f():\n try: pass\n finally: return
while 1:\n try: pass\n finally: break
while 1:\n try: pass\n finally: continue
try: pass\nfinally:\n for x in y: break
try: pass\nfinally:\n def f(): return
def f():\n try: pass\n finally:\n  for x in y: return
for x in y:\n try: pass\n finally:\n  while 1: pass\n  else: break
def f():\n try: pass\n finally:\n  try: return\n  finally: pass
def f():\n try: pass\n finally:\n  if x: return\n  elif y: return 1
def f():\n try: pass\n finally:\n  with x: return
def f():\n try: pass\n finally:\n  match x:\n   case 1: return
def f():\n try: pass\n finally:\n  class A:\n   def g(): return
if 0: x is 1
def f(x = y is 1): pass
lambda: x is 1
class A:\n x is 1
[x is 1 for x in y]
x = 1 is 2 if y is 3 else z is 4
'''.strip('\n').split('\n')

UNPARSE = r'''
a
a.b.c
a[b]
a[b, c]
a[b:c]
a[b:c:d, ::2]
a[*b]
a[*b, c]
(a, b)
(a,)
()
[a, b]
[]
{a, b}
{a: b, **c}
{}
a + b * c
(a + b) * c
a - (b - c)
a - b - c
a ** b ** c
(a ** b) ** c
-a ** b
(-a) ** b
a ** -b
not a
not (a and b)
a and b or c
a and (b or c)
a or b or c
(a or b) or c
a if b else c
(a if b else c) if d else e
a if b else c if d else e
lambda: 1
lambda x: x
lambda x, /, y=1, *a, z, w=2, **k: x
lambda *, z: z
lambda *a: 1
lambda **k: 1
lambda x, y=2: 1
lambda x=1, /: 1
(lambda: 1)()
lambda: lambda: 1
f()
f(a, b=c, *d, **e)
f(x for x in y)
f((x for x in y), 1)
(x for x in y)
[x for x in y if z if w for q in r]
{x: y for x, y in z}
{x for x in y}
[(x, y) for x, y in z]
[x for x in (a if b else c)]
[x for x in a or b]
[x for x in (lambda: 1)]
a < b <= c
(a < b) < c
a < (b < c)
a is not b
a not in b
~a
- -a
+a
- ~ + a
not not a
-(not a)
1
-1
1.5
1e100
1e400
-1e400
1j
-1j
1e400j
10**20
100000000000000000000000
'a'
"it's"
'"'
'\n\t\x00\xe9\u1234\U0001f600'
'\ud800'
'\U000e0001\u200b\ufeff'
u'a'
b'a\x00\xff'
...
None
True
1 .real
1.0.real
1j.real
True.real
'a'.b
f'a{b}c'
f'{a!r:>{w}}'
f'{a!s}{{}}'
f'{ {1} }'
f'{a:{b}{c}}'
f'{(lambda: 1)}'
f'{a["b"]}'
f"{a + 'x'}"
f'{(a, b)}'
f'{a, b}'
f'{a if b else c}'
f'{x:%Y-%m}'
f'{a}' 'b'
f'\n{a}'
f"'{a}"
t'a{b}c'
t'{a!r:>{w}}'
t'{a+b}'
a @ b
a // b % c
a << b >> c
a | b ^ c & d
(a | b) & c
a.b(c)[d].e
(a + b).c
(-a).b
(a, b)[c]
[a][b]
(not a).b
a[(b, c)]
a[lambda: 1]
a[b if c else d]
f(*a or b)
f(**a or b)
[*a, *b | c]
-1 ** 2
(-1) ** 2
2 ** (-1)
1 + 2j
(1 + 2j) * 3
not a == b
(not a) == b
a == (not b)
"a" "b"
lambda x=(1, 2): x
lambda: (yield)
lambda: (yield x)
lambda: (yield from x)
a[1:2, 3]
a[()]
(a,)[0]
((a, b), c)
f(a)(b)(c)
f(*a, b, *c, d=e, **g, **h)
{(a, b): c}
{a: lambda: 1}
(a if b else c) + d
(lambda: a) + d
a + (lambda: d)
a and (lambda: b)
x if (lambda: y) else z
(x if y else z).w
(lambda: 1).w
1_000
0xff
1e22
1e16
1e15
123456789012345678.0
0.0001
0.00001
'a\\b'
"a'b\"c"
'\x7f\x80\xa0\xad'
b"it's"
b'\'"'
b'\n\t\\'
f"{x!a}"
f'{x=}'
f'{x=!r:^20}'
t'{x=}'
f'{{'
f'{x}}}'
f"{'a'}"
f'{"\n"}'
'''.strip('\n').split('\n')


def line(source, *rest):
    return json.dumps([source, *rest], ensure_ascii=True) + '\n'


def error(source):
    try:
        compile(source, '<test>', 'exec')
    except SyntaxError as e:
        return [e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
    return []


def warned(source):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('always')
        compile(source, '<test>', 'exec')
    return [[str(w.message), w.lineno] for w in log]


def annotation(source):
    space = {}
    exec('from __future__ import annotations\nclass C:\n x: ' + source, space)
    return space['C'].__annotations__['x']


# Statements that count as blocks, of which 21 may be nested. Blocks inside a finally part
# are left out: CPython compiles the part twice and blames the copy, at the same depth.
BLOCKS = {
    'for': 'for x in y:',
    'while': 'while x:',
    'with': 'with x:',
    'try-except': 'try: pass\nexcept E:',
    'try-except-as': 'try: pass\nexcept E as e:',
    'try-bare': 'try: pass\nexcept:',
    'try-star': 'try: pass\nexcept* E:',
    'try-star-as': 'try: pass\nexcept* E as e:',
    'else': 'for x in y: pass\nelse:',
    'try-else': 'try: pass\nexcept: pass\nelse:',
    'in-try': ('try:', 'except E: pass'),
    'in-try-finally': ('try:', 'finally: pass'),
    'in-try-both': ('try:', 'except E: pass\nfinally: pass'),
    'in-else-finally': ('try: pass\nexcept E: pass\nelse:', 'finally: pass'),
    'in-except-finally': ('try: pass\nexcept E:', 'finally: pass'),
    'in-try-star': ('try:', 'except* E: pass'),
    'if': 'if x:',
    'match': 'match x:\n case 1:',
    'while-1': 'while 1:',
    'while-0': 'while 0:',
    'async-for': 'async for x in y:',
    'async-with': 'async with x:',
}


def nested(form, depth, prefix, last):
    head, tail = form if isinstance(form, tuple) else (form, '')
    lines = prefix[:]
    tails = []
    indent = ' ' * len(prefix)
    for _ in range(depth):
        for h in head.split('\n'):
            lines.append(indent + h)
        tails.append([indent + t for t in tail.split('\n') if t])
        indent += '  ' if 'match' in head else ' '
    lines.append(indent + last)
    for t in reversed(tails):
        lines += t
    return '\n'.join(lines)


def blocks():
    for name, form in BLOCKS.items():
        prefixes = [['async def f():']] if name.startswith('async') else [[], ['def f():']]
        for prefix in prefixes:
            for last in ['pass', 'yield'] if prefix else ['pass']:
                for depth in (7, 8, 10, 11, 19, 20, 21, 22):
                    yield nested(form, depth, prefix, last)


warnings.simplefilter('ignore')
with open('errors.txt', 'w') as out:
    for s in ERRORS:
        s = s.replace(r'\n', '\n')
        out.write(line(s, *error(s)))
with open('blocks.txt', 'w') as out:
    for s in blocks():
        out.write(line(s, *error(s)))
with open('warnings.txt', 'w') as out:
    for s in WARNINGS:
        s = s.replace(r'\n', '\n')
        out.write(line(s, *warned(s)))
with open('unparse.txt', 'w') as out:
    for s in UNPARSE:
        out.write(line(s, annotation(s)))
