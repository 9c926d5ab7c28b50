prin("a"
# ---
print "hello"
# ---
print hello
# ---
exec "x"
# ---
if x = 1: pass
# ---
if x == 1 pass
# ---
if x == 1
    pass
# ---
if x:
pass
# ---
else: pass
# ---
elif x: pass
# ---
if x: pass
else if y: pass
# ---
while True print(1)
# ---
while True
# ---
for i in range(10) print(i)
# ---
for i range(10): pass
# ---
for i in: pass
# ---
fro i in range(3): pass
# ---
whille True: pass
# ---
imoprt os
# ---
form os import path
# ---
from os imporrt path
# ---
defn f(): pass
# ---
def f: pass
# ---
def f() pass
# ---
def f(
# ---
def f(a b): pass
# ---
def f(a, a): pass
# ---
def f(a=1, b): pass
# ---
def f(*): pass
# ---
def f(*, **k): pass
# ---
def f(**k, a): pass
# ---
def f(**k, *a): pass
# ---
def f(*a, *b): pass
# ---
def f(a, /, b, /): pass
# ---
def f(/, a): pass
# ---
def f(*a, /): pass
# ---
def f(a, *, /): pass
# ---
def f(1): pass
# ---
def f("a"): pass
# ---
def f(a.b): pass
# ---
def f((a, b)): pass
# ---
def f(None): pass
# ---
def f(a, True): pass
# ---
def f(a: int = ): pass
# ---
def f(a=): pass
# ---
def f(*a=1): pass
# ---
def f(**a=1): pass
# ---
def f(a, *b, c=1, d, **e, f): pass
# ---
def None(): pass
# ---
def 1f(): pass
# ---
def f() -> : pass
# ---
def f():
# ---
def f():
pass
# ---
class C
# ---
class C: 
# ---
class C:
pass
# ---
class C(: pass
# ---
class 5: pass
# ---
class None: pass
# ---
class C(a=1, b): pass
# ---
return 1
# ---
yield 1
# ---
await x
# ---
break
# ---
continue
# ---
def f(): break
# ---
def f(): continue
# ---
if 1: break
# ---
for x in y: 
  def f(): break
# ---
class C: continue
# ---
def f(): yield; return 1; await x
# ---
async def f(): yield from x
# ---
async def f(): return 1; yield
# ---
async x
# ---
async with x: pass
# ---
async for x in y: pass
# ---
def f(): async with x: pass
# ---
def f(): async for x in y: pass
# ---
def f(): [x async for x in y]
# ---
lambda: await x
# ---
lambda x: yield
# ---
lambda x=: 1
# ---
lambda *: 1
# ---
lambda (x): 1
# ---
lambda 1: 1
# ---
lambda x
# ---
lambda x: 
# ---
x = 
# ---
x = 1 = 2
# ---
1 = x
# ---
"a" = x
# ---
f() = 1
# ---
f() += 1
# ---
x + 1 = 2
# ---
x + 1 += 2
# ---
-x = 1
# ---
not x = 1
# ---
x < 1 = 2
# ---
x if y else z = 1
# ---
lambda: x = 1
# ---
[x for x in y] = 1
# ---
{x: 1} = 1
# ---
{x} = 1
# ---
(x for x in y) = 1
# ---
None = 1
# ---
True = 1
# ---
False += 1
# ---
... = 1
# ---
__debug__ = 1
# ---
x.__debug__ = 1
# ---
del None
# ---
del f()
# ---
del x + 1
# ---
del (x, 1)
# ---
del x, f()
# ---
del *x
# ---
del [x, *y]
# ---
del
# ---
x, 1 = y
# ---
(x, 1) = y
# ---
[x, f()] = y
# ---
*x = y
# ---
*x, *y = z
# ---
x = *y
# ---
*x
# ---
print(*x for x in y)
# ---
f(**x, *y)
# ---
f(x=1, 2)
# ---
f(**x, 2)
# ---
f(x=1, x=2)
# ---
f(1=2)
# ---
f(a.b=1)
# ---
f("a"=1)
# ---
f(True=1)
# ---
f(x for x in y, 1)
# ---
f(x for x in y for z in w, k=1)
# ---
f(a b)
# ---
f(a, b c)
# ---
f(a, , b)
# ---
f(, a)
# ---
f(a
# ---
f(a]
# ---
f(a}
# ---
(1, 2
# ---
[1, 2
# ---
{1, 2
# ---
{1: 2
# ---
(1, 2]
# ---
[1, 2)
# ---
{1, 2)
# ---
)
# ---
]
# ---
}
# ---
x = (1,
y = 2
# ---
x = [1, 2
y = 3
# ---
x = {1: 2,
3: }
# ---
{1: 2, 3}
# ---
{1, 2: 3}
# ---
{1:}
# ---
{:1}
# ---
{1: 2, **x, 3: }
# ---
{**x for x in y}
# ---
{x: y for x in z, 1}
# ---
[1 2]
# ---
[1, 2 3]
# ---
(1 2)
# ---
{1 2}
# ---
{"a": 1 "b": 2}
# ---
{"a" 1}
# ---
x = [1, 2,, 3]
# ---
x = [,]
# ---
x = (,)
# ---
x[1 2]
# ---
x[]
# ---
x[1:2:3:4]
# ---
x[a b]
# ---
x.1
# ---
x.
# ---
x..y
# ---
x.if
# ---
x->y
# ---
x++
# ---
++x
# ---
x--
# ---
x+
# ---
x = y z
# ---
x y
# ---
x y z
# ---
1 2
# ---
a = b c = d
# ---
import
# ---
import a.b as
# ---
import a b
# ---
import a,
# ---
import a as b.c
# ---
import a as 1
# ---
import a.
# ---
from a import
# ---
from import a
# ---
from a import b,
# ---
from a import (b
# ---
from a import (b, c
x = 1
# ---
from a import ()
# ---
from a import *, b
# ---
from a import b as 1
# ---
from a import b.c
# ---
from .. import
# ---
from a import b c
# ---
from __future__ import nope
# ---
x = 1
from __future__ import division
# ---
from __future__ import braces
# ---
def f():
    from a import *
# ---
import *
# ---
global x
x = 1
def f(): global
# ---
def f():
    x = 1
    global x
# ---
nonlocal x
# ---
def f():
    nonlocal x
# ---
try: pass
# ---
try:
    pass
x = 1
# ---
try: pass
except: pass
except ValueError: pass
# ---
try: pass
except ValueError, TypeError as e: pass
# ---
try: pass
except ValueError as 1: pass
# ---
try: pass
except ValueError as e.x: pass
# ---
try: pass
except* : pass
# ---
try: pass
except* ValueError: pass
except TypeError: pass
# ---
try: pass
finally
# ---
try
# ---
try: pass
else: pass
# ---
except: pass
# ---
finally: pass
# ---
raise x from
# ---
raise x, y
# ---
raise from x
# ---
with open(x) as f
# ---
with open(x) as 1: pass
# ---
with: pass
# ---
with x as: pass
# ---
with x as f(): pass
# ---
with (x as y, z as 1): pass
# ---
with x, : pass
# ---
with (x as y: pass
# ---
assert
# ---
assert x,
# ---
assert (x, y)
# ---
assert x = 1
# ---
match x: case 1: pass
# ---
match x:
  case 1:
# ---
match x:
    case
# ---
match x:
    case 1 | : pass
# ---
case 1: pass
# ---
@
# ---
@x
# ---
@x
y = 1
# ---
@x y
def f(): pass
# ---
pass x
# ---
pass; ; pass
# ---
; x
# ---
x;; y
# ---
  x = 1
# ---
x = 1
  y = 2
# ---
if x:
    y
  z
# ---
if x:
	y
        z
# ---
if x:
        y
	z
# ---
def f():
  x
    y
# ---
x = """abc
# ---
x = 'abc
# ---
x = "abc
y = 1
# ---
x = 'it's'
# ---
x = "a" b "c"
# ---
x = f"{a"
# ---
x = f"{a b}"
# ---
x = f"{}"
# ---
x = f"}"
# ---
x = f"{a!x}"
# ---
x = 0777
# ---
x = 0b12
# ---
x = 0o89
# ---
x = 0xg
# ---
x = 1_
# ---
x = 1__0
# ---
x = 1.e
# ---
x = 1e
# ---
x = 1a
# ---
x = 1.2.3
# ---
x = 0_7
# ---
x = 00
y = 01
# ---
x = 1jj
# ---
x = $
# ---
x = ?
# ---
x = a ? b : c
# ---
x = a && b
# ---
x = a || b
# ---
x = !a
# ---
x = a <> b
# ---
x = a === b
# ---
x = a != = b
# ---
x := 1
# ---
(x := 1) = 2
# ---
print(x := 1, y = 2)
# ---
f(x.y := 1)
# ---
(x.y := 1)
# ---
[x := 1 for x in y]
# ---
x = y := 1
# ---
x = (y = 1)
# ---
if (x = 1): pass
# ---
while x = 1: pass
# ---
print(a = 1 if b = 2 else 3)
# ---
x = y if z
# ---
x = if y else z
# ---
x = y if z else
# ---
x = y else z
# ---
x = not
# ---
x = a not b
# ---
x = a is is b
# ---
x = a in
# ---
x = a and
# ---
x = and b
# ---
x = or
# ---
x = a b if c else d
# ---
x: int = 
# ---
x: = 1
# ---
x: int, y: int
# ---
(x, y): int
# ---
[x]: int
# ---
x.y: int
f(): int
# ---
x: int = 1 = 2
# ---
type X
# ---
type X =
# ---
type 1 = int
# ---
def f[T: pass
# ---
def f[](): pass
# ---
def f[T, T](): pass
# ---
class C[]: pass
# ---
def f(x): return x +
# ---
return
# ---
x = \
# ---
x = \ y
# ---
x = 1 \
+ 2 \ 
# ---
“hello”
# ---
x = ‘a’
# ---
x = 1 – 2
# ---
x = a → b
# ---
x = é$
# ---
x = 5 €
# ---
print（1）
# ---
a, b += 1
# ---
(a) += 1
[a] += 1
# ---
a += b += c
# ---
a =+ b =
# ---
for x in y: pass else: pass
# ---
for 1 in x: pass
# ---
for f() in x: pass
# ---
for x.y, 1 in x: pass
# ---
for x in y z: pass
# ---
for x, in : pass
# ---
for (x in y): pass
# ---
for x = 1 to 10: pass
# ---
for (int i = 0; i < 10; i++) {
# ---
if (x) { y }
# ---
function f() { return 1; }
# ---
var x = 1
# ---
let x = 1
# ---
int x = 5;
# ---
x = new Foo()
# ---
x = null;;
# ---
switch x: pass
# ---
do: pass
# ---
foreach x in y: pass
# ---
def f(x): 
    if x
        return 1
# ---
def f(x)
    return 1
# ---
class A
    pass
# ---
print("a" + )
# ---
print("a", "b"
x = 1
# ---
d = {'a': 1, 'b' 2}
# ---
d = {'a': 1 'b': 2}
# ---
l = [1, 2, 3
for x in l: pass
# ---
x = (1 + 2
y = 3 + 4)
# ---
if x == 1 and: pass
# ---
if x => 1: pass
# ---
if x =< 1: pass
# ---
if x =! 1: pass
# ---
if not x is: pass
# ---
return x if y
# ---
lambda x, x: 1
# ---
lambda x=1, y: 1
# ---
f(lambda x: x = 1)
# ---
f(x=y=1)
# ---
f(x, y=1, *z, w, **k, *q)
# ---
f(*)
# ---
f(**)
# ---
f(*x y)
# ---
print(f"a {x} b" "c" x)
# ---
a.b.c = = 1
# ---
True.x = = 2
# ---
del x = 1
# ---
async def f(): async def
# ---
async
# ---
await
# ---
yield = 1
# ---
def f(): x = yield = 1
# ---
def f(): (yield) = 1
# ---
def f(): await x = 1
# ---
async def f(): await x = 1
# ---
class A: def f(self): pass
# ---
if True: if False: pass
# ---
x = [i for i in range(5) if i else 2]
# ---
x = [i if i for i in range(5)]
# ---
x = [for i in y]
# ---
x = [i for i y]
# ---
x = [i, j for i in y]
# ---
x = {i, j for i in y}
# ---
x = {i: j, k for i in y}
# ---
x = (i, j for i in y)
# ---
x = i for i in y
# ---
a, b for a in c
# ---
x[*y] = 1; x[*] = 2
# ---
x[a=1]
# ---
x[:=1]
# ---
x(a)(b=1=2)
# ---
"a" "b" = c
# ---
f"a" = c
# ---
1 + 1 = 2
# ---
a() or b() = c
# ---
a.b() = c
# ---
a[0]() = c
# ---
a, b() = c
# ---
(a, b) = c = d() = 5
# ---
a = b() = c
# ---
for a, b() in c: pass
# ---
with a as b(): pass
# ---
[a for b() in c]
# ---
del a.b()
# ---
a.b += c() += 1
# ---
import os.path as a.b
# ---
x = "unterminated \
# ---
x = """a
b
# ---
def f():
    """doc
# ---
x = {
  'a': 1,
  'b': [1, 2,
  'c': 3
}
# ---
foo(a, b, c
bar(d)
# ---
if a:
    pass
 elif b:
    pass
# ---
def f():
    pass
   x = 1
# ---
		x
# ---
x = (yield)
# ---
class A:
  x = yield
# ---
[(yield) for x in y]
# ---
def f(): [(yield) for x in y]
# ---
def f(a): global a
# ---
def f():
    global a, b
    a: int = 1
# ---
class C:
    nonlocal x
# ---
a = *b, c = d
# ---
print(a, file=sys.stderr, "x")
# ---
super().__init__(self, *args, **kwargs, x)
# ---
raise ValueError("x"
# ---
return (1, 2
# ---
x = a if b else c else d
# ---
x = a if b elif c else d
# ---
elseif x: pass
# ---
if x: pass
elseif y: pass
# ---
if x: pass
elsif y: pass
# ---
try: pass
catch: pass
# ---
try: pass
excpet ValueError: pass
# ---
def f():
  retrun 1
# ---
clas C: pass
# ---
wth x: pass
# ---
asser x
# ---
x = lambda y: retrun y
# ---
Pass
# ---
x = none + 
# ---
import a; form b import c
