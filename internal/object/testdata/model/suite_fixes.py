# What CPython's own tests found: small departures, each fixed.
# --- a class that says None is not subscriptable
class C(tuple):
    __class_getitem__ = None
try:
    C[int]
except TypeError as e:
    print(e)  # expect: type 'C' is not subscriptable

# --- the first base that is a sequence or a mapping decides which patterns it matches
import collections, collections.abc
class A(collections.UserDict, collections.abc.Sequence):
    pass
class B(collections.abc.Sequence, collections.UserDict):
    __getitem__ = collections.UserDict.__getitem__
    __len__ = collections.UserDict.__len__
class D(list, collections.abc.Mapping):
    pass
def kind(x):
    match x:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"
print(kind(A()), kind(B()), kind(D()))  # expect: mapping sequence sequence

# --- a global statement binds the name in the module's own code
def run(source):
    try:
        exec(source, {}, {})
    except NameError as e:
        print(e)
run("""
x = 7
def f():
    x = 1
    def g():
        global x
        def h():
            return x
        return h()
    return g()
print(f())
""")  # expect: 7
run("""
x = 7
def f():
    return x
f()
""")  # expect: name 'x' is not defined
run("y = [z := i for i in range(3)]; print((lambda: z)())")  # expect: 2

# --- the hash of nothing
print(hash(""), hash(b""), hash(memoryview(b"")), {"": 1}[""], {b"": 2, "": 3}[b""])  # expect: 0 0 0 1 2

# --- ImportError and AttributeError are as new after __init__
for e in (ImportError("t", name="n", path="p"), AttributeError("t", name="n", obj=1), NameError("t", name="n")):
    e.__init__()
    print(e.args, e.name, getattr(e, "path", None), getattr(e, "obj", None), getattr(e, "msg", None), repr(str(e)))
# expect: () None None None None ''
# expect: () None None None None ''
# expect: () None None None None ''

# --- references are listed with the plain one first, then the youngest
import weakref
class R(weakref.ref):
    pass
class O:
    pass
o = O()
a, b = R(o), R(o)
c = weakref.ref(o, print)
plain = weakref.ref(o)
proxy = weakref.proxy(o)
print([next(i for i, x in enumerate((a, b, c, plain, proxy)) if x is r) for r in weakref.getweakrefs(o)])  # expect: [3, 4, 2, 1, 0]

# --- a name that cannot be had is left out
import weakref
class M(dict):
    def __getattr__(self, name):
        return self[name]
m = M()
print(repr(weakref.ref(m)).startswith("<weakref at 0x"))  # expect: True

# --- __slots__ of classes derived from library containers are copied
from collections import OrderedDict, deque
import copy
class OD(OrderedDict):
    __slots__ = ("x", "y")
class DQ(deque):
    __slots__ = ("x", "y")
for v in (OD(a=1), DQ([1])):
    v.x = 1
    v.z = 3  # raises: AttributeError: 'DQ' object has no attribute 'z' and no __dict__ for setting new attributes
    d = copy.deepcopy(v)
    print(d == v, d.x, d.z, hasattr(d, "y"), v.__reduce__()[2])  # expect: True 1 3 False ({'z': 3}, {'x': 1})

# --- what throw() cannot make an exception of is thrown as a TypeError
class E(Exception):
    def __new__(cls, *args):
        return cls
def g():
    try:
        yield 1
    except TypeError as e:
        print(str(e).partition("should")[1:])
        yield 2
x = g()
next(x)
print(x.throw(E))  # expect: ('should', ' have returned an instance of BaseException, not type')
# expect: 2
x = g()
try:
    x.throw(E)
except TypeError:
    print(list(x))  # expect: []

# --- what typing unpacks is substituted item by item
from typing import TypeVar, TypeVarTuple, Tuple, Unpack
T, U, Ts = TypeVar("T"), TypeVar("U"), TypeVarTuple("Ts")
print(tuple[T][Unpack[Tuple[int]]], dict[T, U][Unpack[Tuple[int, str]]], dict[T, U][*Tuple[int, str]])  # expect: tuple[int] dict[int, str] dict[int, str]
print(tuple[Unpack[Ts]][Unpack[Tuple[int, str]]], tuple[*Ts][*Tuple[int, ...]])  # expect: tuple[int, str] tuple[typing.Unpack[typing.Tuple[int, ...]]]

# --- a starred alias is copied by unpacking again
import copy
x = next(iter(tuple[int]))
f, (it,) = x.__reduce__()
print(f is next, type(it).__name__, copy.copy(x) == x, copy.deepcopy(x).__unpacked__, x == tuple[int])  # expect: True generic_alias_iterator True True False
