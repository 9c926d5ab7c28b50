x = {}
x['a']['b']['c']
# ---
def f(a): return a.b.c.d
f(5)
# ---
a = 1; b = 0
c = a + a / b * 3 - 2
# ---
print(
    1,
    2 / 0,
    3)
# ---
def f(x,
      y):
    return (x +
            y)
f(1,
  "a")
# ---
foo(1)(2)(3)
# ---
(lambda x: x / 0)(5)
# ---
[1, 2, 3][10]
# ---
{'a': 1}['b']
# ---
x = [1/i for i in (1, 0)]
# ---
x = list(1/i for i in (1, 0))
# ---
def f(): f()
f()
# ---
def f(n):
    if n == 0: 1/0
    f(n-1)
f(10)
# ---
class A:
    def __init__(self): self.x.y
A()
# ---
class A:
    @property
    def p(self): return 1/0
A().p
# ---
import nothing
# ---
from math import nothing
# ---
import math.nothing
# ---
raise ValueError("multi\nline\nmessage")
# ---
raise ValueError
# ---
class E(Exception): pass
raise E("x", 1)
# ---
class E(Exception):
    def __str__(self): return ""
raise E
# ---
class E(Exception):
    def __str__(self): 1/0
raise E
# ---
try:
    1/0
except ZeroDivisionError as e:
    raise ValueError("v") from e
# ---
try:
    1/0
except ZeroDivisionError:
    raise ValueError("v")
# ---
try:
    1/0
except ZeroDivisionError:
    raise ValueError("v") from None
# ---
e = ValueError("n"); e.add_note("note 1"); e.add_note("note\ntwo")
raise e
# ---
raise ExceptionGroup("g", [ValueError(1), TypeError("t")])
# ---
def f(): raise ValueError("deep")
try: f()
except Exception as e: a = e
try: {}[1]
except Exception as e: b = e
raise ExceptionGroup("eg", [a, ExceptionGroup("inner", [b, a])])
# ---
with open_("x") as f: pass
# ---
class C:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError("exit")
with C() as c, C():
    1/0
# ---
assert 1 == 2
# ---
assert 1 == 2, "msg"
# ---
assert (1 +
   1 == 3), f"x{1}"
# ---
x = 5
del x.y
# ---
x = 5
x.y = 3
# ---
x = 5
x[0] = 3
# ---
x = (1,)
x[0] += 3
# ---
a, b = 1, 2, 3
# ---
a, *b = 5
# ---
for x, y in [(1, 2), (3,)]: pass
# ---
for x in 5:
    pass
# ---
while 1/0: pass
# ---
if 1/0: pass
# ---
x = 1 if 1/0 else 2
# ---
x = not 1/0
# ---
x = -"a"
# ---
x = "a" < 1 < 2
# ---
x = 1 < "a"
# ---
x = 1 in 5
# ---
x = 1 and 2 and 1/0
# ---
x = f"{1/0}"
# ---
x = f"a {undefined!r:>10} b"
# ---
x = """
a
""" + 1
# ---
print(*5)
# ---
print(**5)
# ---
print(1, x=2)
# ---
def f(a, b): pass
f(1)
# ---
def f(a, *, b): pass
f(1, 2)
# ---
def f(**k): pass
f(**{'a': 1}, **{'a': 2})
# ---
"abc".nope()
# ---
"abc".upper(1)
# ---
int("x")
# ---
int("x", base=1)
# ---
[].append()
# ---
import os.path as q; q.nope
# ---
async def f(): await 5
f().send(None)
# ---
def g():
    yield 1/0
next(g())
# ---
def g():
    yield from h()
def h():
    yield 1
    raise ValueError("h")
list(g())
# ---
@undefined_decorator
def f(): pass
# ---
@(lambda f: 1/0)
class C: pass
# ---
class C(undefined): pass
# ---
class C(int, metaclass=5): pass
# ---
class C:
    x = 1/0
# ---
class C:
    def f(self):
        return super().nope()
C().f()
# ---
def f(a=1/0): pass
# ---
def f(a: 1/0): pass
f.__annotations__
# ---
x: int = 1/0
# ---
x = y = z = 1/0
# ---
x = (yield_ := 1/0)
# ---
x = [1, 2][1/0]
# ---
x = [1, 2][1:"a"]
# ---
x = {**1}
# ---
x = [*1]
# ---
x = {[]: 1}
# ---
x = {[]}
# ---
x = {1: 2}[[]]
# ---
return_ = lambda: (
    1 /
    0
)
return_()
# ---
match 5:
    case int(a, b): pass
# ---
match 5:
    case undefined.x: pass
# ---
try:
    pass
finally:
    1/0
# ---
try:
    raise KeyError
except (ValueError, 5): pass
# ---
raise 5
# ---
raise ValueError from 5
# ---
global_x
# ---
print(global_x.y)
# ---
	if_tab = 1
# ---
def f():
	x = 1
	return	x	/	0
f()
# ---
é = "ü"; ß = é + 1 / 0
# ---
x = "日本語"; y = x + 日
# ---
x = "日本語" + 1
# ---
print("日本語", 1/0, "x")
# ---
def 関数(): return 1/0
関数()
# ---
x = 1; y = x.a.b; z = 3
# ---
if True: print(1); print(1/0)
# ---
lst = [1, 2, 3]
lst[0].foo.bar(1)[2]
# ---
def foo(*args): return args[5]
foo(1, 2,
    3)
# ---
def foo(*args): return args[5]
result = foo(
    1, 2,
    3)
# ---
def foo(*args): return args[5]
result = [
    foo(1),
    2,
]
# ---
raise SystemExit
# ---
def f():
    try:
        g()
    finally:
        x = 1
def g():
    raise RuntimeError("g")
f()
# ---
exec("1/0")
# ---
exec("def f():\n 1/0\nf()")
# ---
eval("1/0 + 2")
# ---
exec("1 +")
# ---
eval("1 1")
# ---
compile("x = = 1", "f.py", "exec")
# ---
sorted([1, "a"])
# ---
max([])
# ---
sum(["a"])
# ---
map(lambda x: 1/0, [1]).__next__()
# ---
sorted([1], key=lambda x: x.foo)
# ---
class A:
    def __lt__(self, o): return 1/0
sorted([A(), A()])
# ---
class A:
    def __repr__(self): 1/0
print([A()])
# ---
class A:
    def __add__(self, o): return o.x
A() + 1
# ---
class A:
    def __getitem__(self, i): raise IndexError("mine")
A()[1][2]
# ---
class A:
    def __call__(self): return undefined
A()()
# ---
class A:
    def __contains__(self, x): raise TypeError("c")
1 in A()
# ---
class A:
    def __iter__(self): raise TypeError("i")
for x in A(): pass
# ---
class A:
    def __iter__(self): return self
    def __next__(self): raise TypeError("n")
[x for x in A()]
# ---
class A:
    def __bool__(self): raise TypeError("b")
if A(): pass
# ---
class A:
    def __hash__(self): raise TypeError("h")
{A(): 1}
# ---
class A:
    def __del__(self): pass
    def __getattr__(self, n): raise KeyError(n)
A().foo
# ---
class A:
    def __set_name__(self, o, n): raise ValueError("sn")
class B: a = A()
# ---
class A:
    def __init_subclass__(cls): raise ValueError("is")
class B(A): pass
# ---
class M(type):
    def __new__(m, *a): raise ValueError("mn")
class B(metaclass=M): pass
# ---
from functools import reduce, partial
reduce(lambda a, b: a / b, [1, 0])
# ---
from functools import partial
partial(lambda a, b: a / b, 1)(0)
# ---
import contextlib
@contextlib.contextmanager
def cm(): yield
with cm(): raise ValueError("in")
# ---
a = 5; b = 0; (a) / (b)
# ---
a = 5; b = 0; x = ((a) / (b))
# ---
a = 5; b = 0; x = a // b % 3 ** 2
# ---
a = 5; x = a @ 5
# ---
a = 5; x = a << "a" >> 2
# ---
a = 5; a += "x"
# ---
a = [5]; a[0] += "x"
# ---
class O: x = 1
o = O(); o.x += "a"
# ---
a = 5; x = a if a else b; c.d
# ---
x = 1,2,3; x[1,2]
# ---
x = [[1]]; x[0][0][0]
# ---
x = [[1]]; x[0]["a"][0]
# ---
f = lambda: None; f().a
# ---
f = lambda: None; f()()
# ---
f = lambda: None; f()[0]
# ---
f = lambda: None; f(x=1)
# ---
f = lambda *a: None; f(*a, *5)
# ---
print(1, 2, 3 + 4, "a" + 5, 6)
# ---
print("a" "b" + 5)
# ---
x = ("a" +
     "b" + 5 +
     "c")
# ---
x = (1 + 2)(3)
# ---
x = (1,)(3)
# ---
x = "a"("b")
# ---
x = await_.y(1).z
# ---
def f(): return 1/0; return 2
x = f() + 1; y = 3
# ---
def f(a, b, c): return a/b
x = f(1, 0, 3); y = f(1, 0, c=3)
# ---
def f(): raise Exception(
   "a",
   "b")
f()
# ---
def f():
    raise Exception(
       "a",
       "b"
    ) from None
f()
# ---
for i in range(3): print(i); i / (i - 1)
# ---
x = 1
x.very_long_attribute_name_number_one.very_long_attribute_name_number_two.very_long_attribute_name_number_three.foo
# ---
# -*- coding: latin-1 -*-
x = 1/0
# ---
if 1:
    if 1:
        if 1:
                x = (1,
                 2/0)
# ---
x = 1
def f(
    a,
    b,
):
    return [
        a,
        b / 0,
    ]
f(
    1,
    2,
)
# ---
try:
    raise KeyError
except (ValueError, 5): pass
# ---
try:
    raise KeyError
except 5: pass
# ---
x = 5
try:
    raise KeyError
except x: pass
# ---
x = 5
try:
    raise KeyError
except (ValueError, x): pass
# ---
x = 5
try:
    raise KeyError
except x.y: pass
# ---
try:
    raise KeyError
except (ValueError,
  5): pass
# ---
try:
    raise KeyError
except ValueError, 5: pass
# ---
try:
    raise KeyError
except* 5: pass
# ---
try:
    raise KeyError
except* (ValueError, 5): pass
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = y = a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
def g(): return a.f(1)
g()
# ---
class A:
    def f(self, *a): 1/0
a = A()
x: int = a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = a.f(1); y = 2
# ---
class A:
    def f(self, *a): 1/0
a = A()
y = 2; x = a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
if 1: x = a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = a.f(1)  # comment
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = a.f(
  1,
  2)
# ---
class A:
    def f(self, *a): 1/0
a = A()
print(x=
a.f(1)
)
# ---
class A:
    def f(self, *a): 1/0
a = A()
print(
  x=a.f(1)
)
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = -a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = (a.f(1))
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = a.f(1) + 2
# ---
class A:
    def f(self, *a): 1/0
a = A()
x = [a.f][0](1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
x, = a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
x += a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
a.x = a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
a.f(1)
# ---
class A:
    def f(self, *a): 1/0
a = A()
await_ = lambda: a.f(1)
await_()
# ---
def f(): 1/0
def g(): return f()
g()
# ---
def f(): 1/0
def g():
    return f()
x = g()
# ---
def f(): 1/0
def g():
    return (f())
x = g()
# ---
def f(): 1/0
def g(): yield f()
list(g())
# ---
def f(): 1/0
assert f()
# ---
def f(): 1/0
raise f()
# ---
def f(): 1/0
del f().x
# ---
def f(): 1/0
x = f() if 1 else 2
# ---
def f(): 1/0
with f() as x: pass
# ---
def f(): 1/0
x = f()()
# ---
def f(): 1/0
x = f().a.b
# ---
def f(): 1/0
x = not f()
# ---
def f(): 1/0
x = "a".join(f())
# ---
def f(): 1/0
x = y = \
   f()
# ---
def f(*a): 1/0
x = (
   f(1))
# ---
def f(*a): 1/0
x = [f(1), f(2)]
# ---
def f(*a): 1/0
x = {f(1): 2}
# ---
def f(*a): 1/0
x = f"{f(1)}"
# ---
def f(*a): 1/0
f (1)
# ---
def f(*a): 1/0
x = f (1) [2]
# ---
def f(*a): 1/0
print(f(1)) ; print(2)
# ---
def f(*a): 1/0
x = lambda: f(1)
x()
# ---
def f(*a): 1/0
x = f(lambda: (yield))
# ---
x = {}; x . y . z
# ---
x = {}; x [ 'a' ] [ 'b' ]
# ---
x = 1; x   +   'a'
# ---
x = 1; ( x ) + ( 'a' )
# ---
x = 1; -x ** 'a'
# ---
x = 1; x ** -'a'
# ---
x = 'a'; - x
# ---
x = 1; y = x if x else x; y + 'a' if 1 else 2
# ---
x = 1; (x + 'a') * 2
# ---
x = 1; 2 * (x + 'a')
# ---
x = 1; x + 2 + 'a' + 3
# ---
x = 1; x * 2 + 'a' * 3
# ---
x = 1; x + 2 * 'a'
# ---
x = 1; 'a' + 2 * x
# ---
x = 1; x and x + 'a'
# ---
x = 1; x < x + 'a'
# ---
x = 1; (x < 'a') + 1
# ---
x = 1; x + 'a' < 1
# ---
x = 1; x // 0 % 5
# ---
x = 1; x @ 0 @ 5
# ---
x = 1; x | 'a' & 3
# ---
x = 1; (x | 'a') & 3
# ---
x = 1; x >> 'a' << 3
# ---
x = 1; ~'a' + x
# ---
x = 1; x["a+b"]
# ---
x = 1; x["a"]["(b"]
# ---
x = 1; x(")")("(")
# ---
x = [1]; x[0](1)[2]
# ---
x = [1]; x[0:1].foo
# ---
x = [1]; x[0:1][5]
# ---
x = [1]; x[
  5]
# ---
x = [1]; x[0
  ] + "a"
# ---
x = 1; (x
   +
   "a")
# ---
x = 1; (x +  # comment (
   "a")
# ---
x = 1; """a
b""" + x
# ---
x = 1; x.foo(1).bar
# ---
async def f(): await g() + 1
async def g(): return "a"
f().send(None)
# ---
x = 1; x.a = x.b = 2
# ---
x = 1; x.a.b = 2
# ---
x = 1; x.a += 2
# ---
x = 1; del x.a, x.b
# ---
x = 1; x[0] = x[1] = 2
# ---
x = 1; x[0]["a"] = 2
# ---
x = {}; x[0]["a"] = 2
# ---
x = {}; x[0]["a"] += 2
# ---
x = 1; x[0], y = 1, 2
# ---
x = 1; [x[0], y] = 1, 2
# ---
for x[0] in [1]: pass
# ---
x=1
for x.a in [1]: pass
# ---
x = 1; x[1:2] = 5
# ---
x = 1; del x[1:2]
# ---
x = (1,); x[0] = 1
# ---
x = "é" + 1; y = "é"
# ---
é = 1; x = é["é"]
# ---
x = "👍"; x + 1
# ---
x = "日本"; (x + 1)("日")
# ---
x = "日本"; x.日本
# ---
	x = 1
# ---
if 1:
	x = 1; y = x + 'a'	+ x
# ---
try:
    raise KeyError
except 5:
    pass
    x = 1
# ---
try:
    raise KeyError
except 5: pass; x = 1
except 6: pass
# ---
def f():
    try:
        raise KeyError
    except ValueError:
        pass
    except (1, 2):
        a = 1
        b = 2
        c = 3
        d = 4
        e = 5
f()
# ---
try:
    raise KeyError
except* 5:
    pass
# ---
try:
    raise KeyError
except 5 as e:
    pass
