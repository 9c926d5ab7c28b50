# freeze(): all that is reachable, or nothing.
# cpython: skip (freeze is ours)
from adder import freeze
class P:
    shared = []
    def __init__(self):
        self.x = [1]
        self.d = {"a": {1, 2}}
    def m(self, a=[], *, k=[]): "doc"
p = P()
p.self = p
print(freeze(p) is p, freeze(p) is p, freeze(5), freeze(print) is print)  # expect: True True 5 True
def refused(f, *a):
    try:
        print("!!", f(*a))
    except TypeError as e:
        print(e)
refused(setattr, p, "x", 1)  # expect: cannot set attribute 'x' of a frozen 'P' object
refused(setattr, p, "y", 1)  # expect: cannot set attribute 'y' of a frozen 'P' object
refused(delattr, p, "x")  # expect: cannot delete attribute 'x' of a frozen 'P' object
refused(object.__setattr__, p, "x", 1)  # expect: cannot set attribute 'x' of a frozen 'P' object
refused(vars(p).update, {"x": 1})  # expect: cannot update a frozen dict
refused(setattr, p, "__class__", type("Q", (), {}))  # expect: cannot set attribute '__class__' of a frozen 'P' object
refused(setattr, P, "y", 1)  # expect: cannot set 'y' attribute of immutable type 'P'
refused(type.__dict__["__name__"].__set__, P, "X")  # expect: cannot set attribute '__name__' of a frozen 'type' object
refused(type.__dict__["__bases__"].__set__, P, (int,))  # expect: cannot set attribute '__bases__' of a frozen 'type' object
refused(p.x.append, 1)  # expect: cannot append to a frozen list
refused(p.d["a"].add, 3)  # expect: cannot add to a frozen set
refused(P.shared.append, 1)  # expect: cannot append to a frozen list
refused(P.m.__defaults__[0].append, 1)  # expect: cannot append to a frozen list
refused(P.m.__kwdefaults__["k"].append, 1)  # expect: cannot append to a frozen list
refused(setattr, P.m, "zz", 1)  # expect: cannot set attribute 'zz' of a frozen 'function' object
refused(P.m.__dict__.update, {"e": 1})  # expect: cannot update a frozen dict

# --- a refusal names the path and changes nothing
import math
from adder import freeze
class R: pass
q = R()
q.l = []
def refused(x):
    try:
        print("!!", freeze(x))
    except TypeError as e:
        print(e)
q.s = [0, {"k": (i for i in [])}]
refused(q)  # expect: cannot freeze a 'generator' object at .s[1]['k']
q.s = math
refused(q)  # expect: cannot freeze a 'module' object at .s
q.s = iter([])
refused(q)  # expect: cannot freeze a 'list_iterator' object at .s
q.s = ValueError()
refused(q)  # expect: cannot freeze a 'ValueError' object at .s
q.s = memoryview(bytearray(1))
refused(q)  # expect: cannot freeze a 'memoryview' object at .s
R.held = (i for i in [])
refused([q.l, R])  # expect: cannot freeze a 'generator' object at [1].held
q.l.append(1); R.free = 2; q.z = 1
print(q.l, R.free, q.z)  # expect: [1] 2 1

# --- stores whose caches are warm
from adder import freeze
class Point:
    def __init__(self): self.v = 0
class Slots:
    __slots__ = ("v",)
def store(o, n):
    for i in range(n):
        o.v = i
    return o.v
def add(o): o.new = 1
for cls in Point, Slots:
    o = cls()
    store(o, 10_000)
    freeze(o)
    try:
        store(o, 1)
    except TypeError as e:
        print(e, o.v)  # expect: cannot set attribute 'v' of a frozen 'Point' object 9999
                       # expect: cannot set attribute 'v' of a frozen 'Slots' object 9999
for i in range(1000):
    add(Point())
# frozen as an object: the class is not, and its next object is as before
try:
    add(freeze(Point()))
except TypeError as e:
    print(e)  # expect: cannot set attribute 'new' of a frozen 'Point' object

# --- items in loops that are warm
from adder import freeze
def put(l, k):
    for i in range(1000):
        l[k] = i
def grow(l):
    for i in range(1000):
        l.append(i)
def shrink(l):
    while l:
        l.pop()
l, d = [0], {"k": 0}
put(l, 0); put(d, "k"); grow([]); shrink([1] * 1000)
freeze([l, d])
for f, *a in (put, l, 0), (put, d, "k"), (grow, l), (shrink, l):
    try:
        f(*a)
    except TypeError as e:
        print(e)  # expect: cannot assign to an item of a frozen list
                  # expect: cannot assign to an item of a frozen dict
                  # expect: cannot append to a frozen list
                  # expect: cannot pop from a frozen list
print(l, d)  # expect: [999] {'k': 999}

# --- closures and globals stay the function's own: frozen objects can have state
from adder import freeze
def counter():
    n = 0
    def count():
        nonlocal n
        n += 1
        return n
    return count
c = freeze(counter())
print(c(), c())  # expect: 1 2

# --- classes: bases and metaclasses too, but not the library's
from adder import freeze
from fractions import Fraction
import enum
class Meta(type): pass
class A(metaclass=Meta): pass
class B(A): pass
class F(Fraction): pass
freeze([B(), F(1, 2)])
for c in Meta, A, B, F:
    try:
        c.x = 1
    except TypeError as e:
        print(e)  # expect: cannot set 'x' attribute of immutable type 'Meta'
                  # expect: cannot set 'x' attribute of immutable type 'A'
                  # expect: cannot set 'x' attribute of immutable type 'B'
                  # expect: cannot set 'x' attribute of immutable type 'F'
print(F(1, 2) + F(1, 3))  # expect: 5/6
class Mine: pass
Mine.__module__, Mine.__qualname__ = "fractions", "Fraction"  # a lie about where it is from
freeze(Mine)
Mine.x = 1  # raises: TypeError: cannot set 'x' attribute of immutable type 'Mine'

# --- library objects go on working
import datetime, decimal, uuid, pathlib, enum, dataclasses, re, ipaddress, functools
from adder import freeze
@dataclasses.dataclass
class D:
    when: datetime.datetime
    d: decimal.Decimal
class Color(enum.Enum):
    RED = 1
class Lazy:
    @functools.lru_cache
    def m(self): return "m"
x = freeze([datetime.datetime(2026, 1, 2), datetime.timedelta(1), decimal.Decimal("1.5"), uuid.UUID(int=5), pathlib.PurePath("/a/b"), Color.RED,
     re.compile("a(b)"), ipaddress.ip_address("10.0.0.1"), D(datetime.datetime(2026, 1, 2), decimal.Decimal(1)), Lazy(), datetime.timezone.utc, re.I])
print(hash(x[0]) == hash(x[0]), x[0] + x[1], x[2] + 1, x[3], x[4] / "c", x[4].name)  # expect: True 2026-01-03 00:00:00 2.5 00000000-0000-0000-0000-000000000005 /a/b/c b
print(len({hash(i) for i in x if not isinstance(i, D)}), x[5], Color(1), x[6].match("ab")[1], x[7] + 1)  # expect: 11 Color.RED Color.RED b 10.0.0.2
print(x[8], x[9].m(), re.I | re.M, Color["RED"].name)  # expect: D(when=datetime.datetime(2026, 1, 2, 0, 0), d=Decimal('1')) m re.IGNORECASE|re.MULTILINE RED
x[8].d = 1  # raises: TypeError: cannot set attribute 'd' of a frozen 'D' object

# --- classes whose library keeps a record of them
import abc, collections, collections.abc, dataclasses, enum, functools, typing
from adder import freeze
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class B(A):
    def f(self): return 1
class S(collections.abc.Sequence):
    def __len__(self): return 1
    def __getitem__(self, i): return i
freeze([B(), S()])
print(isinstance(5, A), isinstance(B(), A), issubclass(int, S), isinstance(S(), collections.abc.Sequence))  # expect: False True False True
class P(enum.Flag):
    R = 1; W = 2
freeze(P.R)
print(P.R | P.W, P(3), P["R"])  # expect: P.R|W P.R|W P.R
@dataclasses.dataclass(frozen=True)
class D:
    x: int
    l: list = dataclasses.field(default_factory=list)
d = freeze(D(1))
print(d, dataclasses.replace(d, x=2), dataclasses.asdict(d), typing.get_type_hints(D))  # expect: D(x=1, l=[]) D(x=2, l=[]) {'x': 1, 'l': []} {'x': <class 'int'>, 'l': <class 'list'>}
class C:
    @functools.singledispatchmethod
    def f(self, x): return "object"
    @f.register
    def _(self, x: int): return "int"
print(freeze(C()).f(1), C().f("x"))  # expect: int object

# --- depth is no matter
from adder import freeze
x = []
for i in range(50_000):
    x = [x]
freeze(x)
for i in range(50_000):
    x = x[0]
x.append(1)  # raises: TypeError: cannot append to a frozen list
