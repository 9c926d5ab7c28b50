# How with finds __enter__ and __exit__: on the type, before the body, as functions or anything else.
class Plain:
    def __init__(self, n, swallow=False):
        self.n, self.swallow = n, swallow
    def __enter__(self):
        print("enter", self.n)
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.n, kind and kind.__name__, value, tb is not None)
        return self.swallow

p = Plain(1)
p.__enter__ = p.__exit__ = lambda *a: print("never")
with p as q:
    print(q is p)
    Plain.__exit__, kept = (lambda *a: print("too late")), Plain.__exit__
# expect: enter 1
# expect: True
# expect: exit 1 None None False
Plain.__exit__ = kept
with Plain(2), Plain(3, True) as r, Plain(4):
    raise KeyError("k")
# expect: enter 2
# expect: enter 3
# expect: enter 4
# expect: exit 4 KeyError 'k' True
# expect: exit 3 KeyError 'k' True
# expect: exit 2 None None False
try:
    with Plain(5), Plain(6):
        1 / 0
except ZeroDivisionError as e:
    print(e, e.__context__)
# expect: enter 5
# expect: enter 6
# expect: exit 6 ZeroDivisionError division by zero True
# expect: exit 5 ZeroDivisionError division by zero True
# expect: division by zero None

def ways(n):
    for i in range(4):
        with Plain(i) as p:
            if i == 1:
                continue
            if i == n:
                return p.n
            if i == 3:
                break
    return "end"
print(ways(2), ways(0), ways(9))  # expect: enter 0
# expect: exit 0 None None False
# expect: enter 1
# expect: exit 1 None None False
# expect: enter 2
# expect: exit 2 None None False
# expect: enter 0
# expect: exit 0 None None False
# expect: enter 0
# expect: exit 0 None None False
# expect: enter 1
# expect: exit 1 None None False
# expect: enter 2
# expect: exit 2 None None False
# expect: enter 3
# expect: exit 3 None None False
# expect: 2 0 end

def gen():
    with Plain("g") as p:
        got = yield p.n
        with p:
            yield got
g = gen()
print(next(g), g.send("x"))  # expect: enter g
# expect: enter g
# expect: g x
g.close()  # expect: exit g GeneratorExit  True
# expect: exit g GeneratorExit  True
g = gen()
next(g)  # expect: enter g
try:
    g.throw(ValueError("thrown"))  # expect: exit g ValueError thrown True
except ValueError as e:
    print("out", e)  # expect: out thrown

# ---
class Odd:
    @staticmethod
    def __enter__():
        print("static")
        return 7
    @classmethod
    def __exit__(cls, *a):
        print(cls.__name__, len(a))

class Callable:
    def __call__(self, *a):
        print("called with", len(a))
        return self

class Fields:
    __enter__ = Callable()
    __exit__ = Callable()

class Desc:
    def __init__(self, name):
        self.name = name
    def __get__(self, obj, typ):
        print("get", self.name, type(obj).__name__, typ.__name__)
        return lambda *a: (self.name, a)

class Described:
    __enter__ = Desc("enter")
    __exit__ = Desc("exit")

class Defaults:
    def __enter__(self, n=3):
        return n
    def __exit__(self, *a, n=4):
        print(a, n)

for c in Odd, Fields, Described, Defaults:
    with c() as x:
        print(type(x).__name__, x if type(x) in (int, tuple) else "")
# expect: static
# expect: int 7
# expect: Odd 3
# expect: called with 0
# expect-repr: 'Callable '
# expect: called with 3
# expect: get exit Described Described
# expect: get enter Described Described
# expect: tuple ('enter', ())
# expect: int 3
# expect: (None, None, None) 4

import io
with io.StringIO("text") as f, io.BytesIO(b"bytes") as h:
    print(f.read(), h.read())  # expect: text b'bytes'
print(f.closed, h.closed)  # expect: True True

# ---
class A:
    def __enter__(self): return 1
class B:
    def __exit__(self, *a): pass
class C(A, B): pass
class D(C):
    def __enter__(self): raise LookupError("enter")
class E(C):
    def __exit__(self): pass
class F(C):
    __enter__ = None
for c in A, B, C, D, E, F, int:
    try:
        with c():
            print("in", c.__name__)
    except (TypeError, LookupError) as e:
        print(type(e).__name__, e)
# expect: TypeError 'A' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'B' object does not support the context manager protocol (missed __enter__ method)
# expect: in C
# expect: LookupError enter
# expect: in E
# expect: TypeError E.__exit__() takes 1 positional argument but 4 were given
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'int' object does not support the context manager protocol (missed __exit__ method)

# ---
import asyncio
class Async:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter", self.n)
        return self.n
    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print("exit", self.n, kind and kind.__name__)
        return self.n == 2
async def main():
    async with Async(1) as a, Async(2) as b:
        print(a, b)
        raise KeyError
    for i in range(3):
        async with Async("loop"):
            if i == 1:
                break
    try:
        async with Plain():
            pass
    except TypeError as e:
        print(e)
class Plain:
    def __enter__(self): pass
    def __exit__(self, *a): pass
asyncio.run(main())  # expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 KeyError
# expect: exit 1 None
# expect: enter loop
# expect: exit loop None
# expect: enter loop
# expect: exit loop None
# expect: 'Plain' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
