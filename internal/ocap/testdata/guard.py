# guard: arguments are checked natively before any code of theirs can run.
# cpython: skip (adder is our own module)
from adder import guard, data
@guard(amount=int, to=str)
def pay(amount, to="nobody", *, note=None): return amount, to, note
print(pay(5), pay(5, "x"), pay(to="y", amount=1), pay(1, note=[2]), pay.__name__, pay)  # expect: (5, 'nobody', None) (5, 'x', None) (1, 'y', None) (1, 'nobody', [2]) pay <guarded function>
def refused(f, *a, **k):
    try:
        print("!!", f(*a, **k))
    except TypeError as e:
        print(e)
class Int(int):
    def __eq__(self, other): print("asked"); return True
    def __index__(self): print("asked"); return 1
    __class__ = int
refused(pay, Int(5))  # expect: pay() argument 'amount' must be int, not Int
refused(pay, True)  # expect: pay() argument 'amount' must be int, not bool
refused(pay, 5, to=b"x")  # expect: pay() argument 'to' must be str, not bytes
refused(pay, 5, None)  # expect: pay() argument 'to' must be str, not None
refused(pay)  # expect: pay() missing 1 required positional argument: 'amount'
refused(pay, 5, "x", "y")  # expect: pay() takes from 1 to 2 positional arguments but 3 were given
refused(pay, 5, zzz=1)  # expect: pay() got an unexpected keyword argument 'zzz'

# --- containers are checked and copied
from adder import guard, data
@guard(xs=list[int], d=dict[str, list[int]], t=tuple[int, str], s=set[str], v=tuple[int, ...], b=bytearray, l=list)
def f(xs=None, d=None, t=None, s=None, v=None, b=None, l=None):
    for x in xs, d, t, s, v, b, l:
        if x is not None:
            return x
def refused(**k):
    try:
        print("!!", f(**k))
    except TypeError as e:
        print(e)
for k, x in dict(xs=[1, 2], d={"a": [1]}, t=(1, "x"), s={"a"}, v=(1, 2), b=bytearray(b"x"), l=["any", 1]).items():
    got = f(**{k: x})
    print(got == x, got is x, type(got).__name__)  # expect: True False list
                                                   # expect: True False dict
                                                   # expect: True False tuple
                                                   # expect: True False set
                                                   # expect: True False tuple
                                                   # expect: True False bytearray
                                                   # expect: True False list
inner = [1]
print(f(d={"k": inner})["k"] is inner)  # expect: False
class L(list):
    def __iter__(self): print("asked"); return iter([1])
refused(xs=L())  # expect: f() argument 'xs' must be list[int], not L
refused(xs=[1, "x"])  # expect: f() argument 'xs' must be int, not str at [1]
refused(d={"a": [1], "b": [1, None]})  # expect: f() argument 'd' must be int, not None at ['b'][1]
refused(d={1: []})  # expect: f() argument 'd' must be str, not int at {key}
refused(t=(1, 2))  # expect: f() argument 't' must be str, not int at [1]
refused(t=(1, "x", 3))  # expect: a tuple of 3 items is no tuple[int, str]
refused(v=(1, "x"))  # expect: f() argument 'v' must be int, not str at [1]
refused(s={1})  # expect: f() argument 's' must be str, not int at {key}
print(f(xs=list(range(5000))) == list(range(5000)), len(f(d={str(i): [i] for i in range(1000)})))  # expect: True 1000

# --- unions, None, data, object, classes of the program
from typing import Optional
from adder import guard, data
class A:
    def __init_subclass__(cls): pass
class B(A): pass
class Liar:
    __class__ = property(lambda self: A)
class Meta(type):
    def __instancecheck__(cls, x): print("asked"); return True
class C(metaclass=Meta): pass
@guard(x=int | None, y=Optional[list[str]], z=A, d=data, o=object, c=C, u=int | str | list[int] | dict[str, int])
def f(x=1, y=None, z=None, d=None, o=None, c=None, u=None): return [v for v in (y, z, d, o, c, u) if v is not None] or x
def refused(**k):
    try:
        print("!!", f(**k))
    except TypeError as e:
        print(e)
class S(str): pass
shared = [1]
print(f(x=None), f(y=["a"]), type(f(z=B())[0]).__name__, f(d={"a": [1, (2,)]}), f(o=f) == [f], f(u=[1]), f(u={"a": 1}), f(u="s"))  # expect: None [['a']] B [{'a': [1, (2,)]}] True [[1]] [{'a': 1}] ['s']
print(f(d=shared)[0] is shared, f(d=5))  # expect: False [5]
refused(z=Liar())  # expect: f() argument 'z' must be A, not Liar
refused(c=5)  # expect: f() argument 'c' must be C, not int
refused(x="s")  # expect: f() argument 'x' must be int | None, not str
refused(d=[S("x")])  # expect: data() does not copy a 'S' object at [0]
refused(u=[None])  # expect: f() argument 'u' must be int, not None at [0]
refused(u=1.5)  # expect: f() argument 'u' must be int | str | list[int] | dict[str, int], not float

# --- methods, *args, **kwargs, positional-only parameters
from adder import guard
class Account:
    def __init__(self): self.total = 0
    @guard(n=int)
    def put(self, n): self.total += n; return self
    @classmethod
    @guard(n=int)
    def made(cls, n): return cls().put(n)
    @staticmethod
    @guard(n=int)
    def twice(n): return 2 * n
@guard(args=int, kw=str, a=float)
def f(a, /, *args, k=0, **kw): return a, args, k, kw
print(Account().put(5).total, Account.made(3).total, Account.twice(4), f(1.5, 2, 3, k=[], a="x"))  # expect: 5 3 8 (1.5, (2, 3), [], {'a': 'x'})
for g in lambda: Account().put("5"), lambda: Account.put(Account(), 5.5), lambda: Account.twice("x"), lambda: f(1), lambda: f(1.5, "x"), lambda: f(1.5, a=1):
    try:
        print("!!", g())
    except TypeError as e:
        print(e)  # expect: put() argument 'n' must be int, not str
                  # expect: put() argument 'n' must be int, not float
                  # expect: twice() argument 'n' must be int, not str
                  # expect: f() argument 'a' must be float, not int
                  # expect: f() argument 'args' must be int, not str
                  # expect: f() argument 'kw' must be str, not int

# --- async functions, generators, results
import asyncio
from adder import guard
@guard(x=int)
async def a(x): return x
@guard(x=list[int])
def g(x): yield from x
@guard(return_=list[int])
def r(x): return x
print(asyncio.run(a(5)), list(g([1, 2])), r([1]))  # expect: 5 [1, 2] [1]
l = [1]
print(r(l) is l)  # expect: False
for f in lambda: a("x"), lambda: g(["x"]), lambda: r("x"), lambda: r([None]):
    try:
        print("!!", f())
    except TypeError as e:
        print(e)  # expect: a() argument 'x' must be int, not str
                  # expect: g() argument 'x' must be int, not str at [0]
                  # expect: r() result must be list[int], not str
                  # expect: r() result must be int, not None at [0]

# --- what cannot be guarded is said when it is decorated
from adder import guard, data
import typing
def refused(types, f=lambda x: 0):
    try:
        print("!!", guard(**types)(f))
    except TypeError as e:
        print(e)
def gen(): yield
refused({"x": 5})  # expect: guard() knows no type of kind 'int'
refused({"x": "int"})  # expect: guard() knows no type of kind 'str'
refused({"y": int})  # expect: guard(): <lambda>() has no parameter 'y'
refused({"x": list[int] | list[str]})  # expect: guard(): a union cannot have two kinds of list
refused({"x": set[data]})  # expect: guard(): what is hashed cannot be of type data
refused({"x": type[int]})  # expect: guard() knows lists, tuples, dicts, sets and frozensets of types
refused({"x": int}, print)  # expect: guard() decorates functions, not 'builtin_function_or_method': put it next to the def
refused({"return_": int}, gen)  # expect: guard(): what gen() returns is a generator or coroutine, which return_ does not check

# --- interfaces
from adder import guard, Interface, Namespace
class Reader(Interface):
    def read(self, n=-1): "Read n characters."
    def close(self): pass
class File:
    def __init__(self): self.text = "text"
    def read(self, n=-1, *rest): return self.text[:n] if n >= 0 else self.text
    def close(self): return "closed"
    def write(self, s): self.text = s
@guard(r=Reader, rs=list[Reader])
def use(r=None, rs=()):
    return [r.read(), r.close(), dir(r), r] if r else rs[0].read()
print(use(File()), use(rs=[File()]), Reader(File()).read(2))  # expect: ['text', 'closed', ['close', 'read'], <facet>] text te
def made():
    def read(n=-1): return "made"
    def close(): return "shut"
    def write(s): pass
    return Namespace()
print(use(made())[:3], use(Reader(File()))[0])  # expect: ['made', 'shut', ['close', 'read']] text
class NoClose:
    def read(self, n=-1): pass
class Strict(File):
    def read(self, n): pass
class Keyword(File):
    def read(self, n=-1, *, how): pass
class Made:
    def __getattr__(self, name): print("asked"); return lambda *a: 0
class Data(File):
    close = 5
class Property(File):
    @property
    def close(self): print("asked"); return lambda: 0
for x in NoClose(), Strict(), Keyword(), Made(), Data(), Property(), 5:
    try:
        print("!!", use(x))
    except TypeError as e:
        print(e)  # expect: 'NoClose' object is no Reader: close is missing
                  # expect: 'Strict' object is no Reader: read takes other arguments
                  # expect: 'Keyword' object is no Reader: read takes other arguments
                  # expect: 'Made' object is no Reader: read is no plain method
                  # expect: 'Data' object is no Reader: close is no method
                  # expect: 'Property' object is no Reader: close is no plain method
                  # expect: 'int' object is no Reader: read is missing
Interface(5)
class Sized(Interface):
    def __len__(self): pass
print(len(Sized([1, 2])), hasattr(Sized([1]), "append"))  # expect: 2 False

# --- a supervisor cannot be fooled by objects that change while they are looked at
from adder import guard
class Evil:
    def __int__(self): print("asked"); return 0
    __index__ = __float__ = __len__ = __bool__ = __int__
    def __iter__(self): print("asked"); return iter(())
    def __eq__(self, o): print("asked"); return True
    def __hash__(self): return 1
    def __getattr__(self, n): print("asked", n)
@guard(amount=int, names=list[str], table=dict[str, int])
def supervise(amount=0, names=(), table=None): return "in"
for k in {"amount": Evil()}, {"names": Evil()}, {"names": [Evil()]}, {"table": {"a": Evil()}}, {"table": {Evil(): 1}}:
    try:
        print("!!", supervise(**k))
    except TypeError as e:
        print(e)  # expect: supervise() argument 'amount' must be int, not Evil
                  # expect: supervise() argument 'names' must be list[str], not Evil
                  # expect: supervise() argument 'names' must be str, not Evil at [0]
                  # expect: supervise() argument 'table' must be int, not Evil at ['a']
                  # expect: supervise() argument 'table' must be str, not Evil at {key}

# --- copies, one argument after the other
from adder import guard, data
@guard(a=data, b=data, c=data, d=data, e=data, f=data)
def f(a, b, c, d, e, f): return [a, b, c, d, e, f]
x = [[1], {"k": (2, 3)}, "s", {4}, (5, [6]), None]
y = f(*x)
print(y == x, [p is q for p, q in zip(x, y)])  # expect: True [False, False, True, False, False, True]
