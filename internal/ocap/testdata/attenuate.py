# Proxies of less than their target.
# cpython: skip (adder is our own module)
from adder import caretaker
class T:
    _secret = 5
    def __init__(self): self.x, self.l = 1, [1]
    def m(self, a=1, *, k=2): return a, k, self.x
    def me(self): return self
    def bad(self): return self.nothing
    def __len__(self): return 3
    def __iter__(self): return iter(self.l)
    def __getitem__(self, i): return i
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __add__(self, other): return other
    def __call__(self): return "called"
t = T()
p, revoke = caretaker(t)
print(p, p.m(5), p.m(5, k=6), p.x, len(p), list(p), p[4], p.me() is p, p + 5, p(), dir(p))  # expect: <caretaker> (5, 2, 1) (5, 6, 1) 1 3 [1] 4 True 5 called ['bad', 'l', 'm', 'me', 'x']
p.x = 7
print(t.x, p.m, p.m.__name__, hasattr(p, "_secret"), p == p, p == t)  # expect: 7 <caretaker> m False True False
def refused(f, *a):
    try:
        print("!!", f(*a))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "obj", None))
refused(lambda: p._secret)  # expect: AttributeError 'Proxy' object has no attribute '_secret' <caretaker>
refused(lambda: p.nope)  # expect: AttributeError 'Proxy' object has no attribute 'nope' <caretaker>
refused(lambda: p.bad())  # expect: AttributeError 'T' object has no attribute 'nothing' <caretaker>
with p as inner:
    print(inner is p, 1 / 0)
m, i = p.m, iter(p)
revoke(); revoke()
for use in lambda: p.m, lambda: m(), lambda: len(p), lambda: next(i), lambda: p.x, lambda: setattr(p, "x", 1), lambda: dir(p), lambda: p + 1, lambda: p():
    refused(use)  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
                  # expect: CapabilityError the reference was revoked None
print(p == p, p, callable(p), hash(p) == hash(p))  # expect: True <caretaker> True True

# --- what is in flight when it is revoked is not delivered
from adder import caretaker, CapabilityError
class T:
    def m(self):
        revoke()
        print("goes on")
        return "secret"
p, revoke = caretaker(T())
p.m()  # expect: goes on
# raises: adder.CapabilityError: the reference was revoked

# --- special methods are there if the target has them
from adder import caretaker
plain, _ = caretaker(object())
for f in len, iter, next, lambda x: x[0], lambda x: x(), lambda x: x + 1, lambda x: x < x:
    try:
        f(plain)
    except TypeError as e:
        print(e)  # expect: object of type 'Proxy' has no len()
                  # expect: 'Proxy' object is not iterable
                  # expect: 'Proxy' object is not an iterator
                  # expect: 'Proxy' object is not subscriptable
                  # expect: 'Proxy' object is not callable
                  # expect: unsupported operand type(s) for +: 'Proxy' and 'int'
                  # expect: '<' not supported between instances of 'Proxy' and 'Proxy'
print(callable(plain), callable(caretaker(print)[0]), bool(plain))  # expect: False True True

# --- facets show what is named
from adder import facet
class File:
    def __init__(self): self.text = "abc"
    def read(self): return self.text
    def write(self, s): self.text = s
    def __len__(self): return len(self.text)
    def __iter__(self): return iter([self])
    def __repr__(self): return "a file"
f = facet(File(), "read", "__len__")
print(f, f.read(), len(f), dir(f), f.read)  # expect: <facet> abc 3 ['read'] <facet>
print(facet(File(), "__repr__"), hasattr(f, "write"), hasattr(f, "text"))  # expect: a file False False
def refused(g, *a):
    try:
        print("!!", g(*a))
    except Exception as e:
        print(type(e).__name__, e)
refused(iter, f)  # expect: TypeError 'Proxy' object is not iterable
refused(setattr, f, "read", 1)  # expect: AttributeError 'Proxy' object has no attribute 'read' and no __dict__ for setting new attributes
refused(facet, f, "_x")  # expect: ValueError facet() cannot show '_x'
refused(facet, f, "__dict__")  # expect: ValueError facet() cannot show '__dict__'
refused(facet, f, "__class__")  # expect: ValueError facet() cannot show '__class__'
refused(facet, f, 5)  # expect: TypeError facet() takes names, not 'int'
print(list(facet(File(), "__iter__"))[0].read())  # expect: abc

# --- iter_only
from adder import iter_only
def gen():
    x = yield 1
    print("got", x)
    yield 2
g = iter_only(gen())
print(g, next(g), hasattr(g, "send"), hasattr(g, "close"), hasattr(g, "gi_frame"), iter(g) is g, dir(g))  # expect: <iterator> 1 False False False True []
print(list(g))  # expect: got None
                # expect: [2]
i = iter_only([1, 2, 3])
print(next(i), hasattr(i, "__length_hint__"), hasattr(i, "__setstate__"), list(i), list(i))  # expect: 1 False False [2, 3] []
i.__reduce__()  # raises: TypeError: cannot copy or pickle a 'Proxy' object

# --- limited
from adder import limited, CapabilityError
class T:
    x = 1
    def m(self, s=""): return s * 2
def refused(f, *a):
    try:
        print("!!", f(*a))
    except CapabilityError as e:
        print(e)
l = limited(T(), calls=2)
m = l.m  # reading a method is no use of it
print(l.m("a"), l.x)  # expect: aa 1
refused(m)  # expect: the limit of calls is used up
b = limited(T(), bytes=10)
print(b.m("abc"))  # expect: abcabc
refused(b.m, "aa")  # expect: the limit of bytes is used up
class Clock:
    now = 0
    def monotonic(self): return self.now
c = Clock()
r = limited(T(), per_second=2, clock=c)
r.m(); r.m()
refused(r.m)  # expect: the limit of 2 calls a second is used up
c.now = 1
r.m(); r.m()
refused(r.m)  # expect: the limit of 2 calls a second is used up
refused(lambda: limited(T(), per_second=1))  # expect: limited(per_second=...) needs a clock, which was not granted: add it with --grant now=clock
limited(T(), calls=-1)  # raises: ValueError: a limit cannot be negative

# --- logged and approved
from adder import logged, approved, CapabilityError
class T:
    x = 1
    def m(self, a=0, k=0): return a
    def __len__(self): return 5
events = []
g = logged(T(), lambda *event: events.append(event))
print(g.m(5, k=1), g.x, len(g), events)  # expect: 5 1 5 [('m', (5,), {'k': 1}), ('x', (), {}), ('__len__', (), {})]
def judge(name, args, kwargs):
    return 1 if name == "x" else name == "m" and args == (1,)
a = approved(T(), by=judge)
print(a.m(1))  # expect: 1
for f in lambda: a.m(2), lambda: len(a), lambda: a.x, lambda: setattr(a, "x", 1):
    try:
        print("!!", f())
    except CapabilityError as e:
        print(e)  # expect: m was not approved
                  # expect: __len__ was not approved
                  # expect: x was not approved
                  # expect: __setattr__ was not approved
def broken(*a): raise ValueError("the judge is ill")  # raises: ValueError: the judge is ill
approved(T(), by=broken).m()

# --- read_only
from adder import read_only
class P:
    def __init__(self): self.l = [1]
    def change(self): self.l.append(2)
    @property
    def total(self): return sum(self.l)
p = P()
v = read_only({"a": [3, 1], "p": p, "t": (1, [2])})
print(v, sorted(v), sorted(v["a"]), v["a"].index(1), v["p"].l[0], v["p"].total, len(v), "a" in v, v.get("a")[0], v["t"][1])  # expect: <read-only view> ['a', 'p', 't'] [1, 3] 1 1 1 3 True 3 <read-only view>
print([k for k, x in v.items()], read_only(5), read_only("s"))  # expect: ['a', 'p', 't'] 5 s
def put(): v["a"] = 1
def drop(): del v["a"]
def grow(): x = v["a"]; x += [1]; return x
for f in put, drop, lambda: v["a"].append(1), lambda: v["p"].change(), lambda: setattr(v["p"], "l", 1), lambda: v.pop("a"), lambda: v["a"].sort(), lambda: v["a"]._x, lambda: v.update({}):
    try:
        print("!!", f())
    except Exception as e:
        print(type(e).__name__, e)  # expect: TypeError 'Proxy' object does not support item assignment
                                    # expect: TypeError 'Proxy' object does not support item deletion
                                    # expect: AttributeError 'Proxy' object has no attribute 'append'
                                    # expect: AttributeError 'Proxy' object has no attribute 'change'
                                    # expect: AttributeError 'Proxy' object has no attribute 'l' and no __dict__ for setting new attributes
                                    # expect: AttributeError 'Proxy' object has no attribute 'pop'
                                    # expect: AttributeError 'Proxy' object has no attribute 'sort'
                                    # expect: AttributeError 'Proxy' object has no attribute '_x'
                                    # expect: AttributeError 'Proxy' object has no attribute 'update'
print(p.l)  # expect: [1]

# --- they compose
from adder import caretaker, limited, logged, facet
class T:
    def m(self): return "m"
    def n(self): return "n"
log = []
p, revoke = caretaker(limited(logged(facet(T(), "m"), lambda n, a, k: log.append(n)), calls=2))
print(p.m(), p.m(), log, dir(p))  # expect: m m ['m', 'm'] ['m']
p.m()  # raises: adder.CapabilityError: the limit of calls is used up

# --- functions and namespaces
from adder import caretaker, Namespace, facet
def account():
    n = 0
    def put(k):
        nonlocal n
        n += k
    def total(): return n
    return Namespace()
a = account()
f, (p, revoke) = facet(a, "put"), caretaker(a)
f.put(5); p.put(6)
print(a.total(), p.total(), dir(f), dir(p))  # expect: 11 11 ['put'] ['put', 'total']
fn, stop = caretaker(lambda x: x + 1)
print(fn(1))  # expect: 2
stop()
fn(1)  # raises: adder.CapabilityError: the reference was revoked

# --- async functions and iterators
from adder import caretaker, facet
import asyncio
class T:
    async def get(self, x):
        await asyncio.sleep(0)
        return x
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return False
    def __aiter__(self): return self.agen()
    async def agen(self):
        yield 1
        yield 2
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited"
async def main():
    p, revoke = caretaker(T())
    print(await p.get(5), [x async for x in p], await p)
    async with p:
        print("in")
asyncio.run(main())  # expect: 5 [1, 2] awaited
                     # expect: in
