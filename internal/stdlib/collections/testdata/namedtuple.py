# collections.namedtuple: what the class has.
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
p = Point(11, y=22)
print(p, p.x + p[1], p == (11, 22), len(p), Point.__mro__)  # expect: Point(x=11, y=22) 33 True 2 (<class '__main__.Point'>, <class 'tuple'>, <class 'object'>)
x, y = p
print(x, y, p._asdict(), Point._make([3, 4]), p._replace(x=100))  # expect: 11 22 {'x': 11, 'y': 22} Point(x=3, y=4) Point(x=100, y=22)
print(Point._fields, Point.__match_args__, Point._field_defaults, Point.__slots__, Point.__module__)  # expect: ('x', 'y') ('x', 'y') {} () __main__
print(Point.__name__, Point.__qualname__, Point.__doc__, Point.x.__doc__, Point.y.__doc__)  # expect: Point Point Point(x, y) Alias for field number 0 Alias for field number 1
print(p.__getnewargs__(), hash(p) == hash((11, 22)))  # expect: (11, 22) True
match p:
    case Point(x=11, y=other):
        print("matched", other)  # expect: matched 22
match p:
    case Point(a, b):
        print(a, b)  # expect: 11 22
print(Point.__new__.__name__, Point._replace.__qualname__, Point._make.__qualname__, Point.__repr__.__qualname__)  # expect: __new__ Point._replace Point._make Point.__repr__

# --- subclasses keep their name in the repr
from collections import namedtuple
class Vec(namedtuple("Vec", "x y")):
    __slots__ = ()
    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)
print(Vec(1, 2) + Vec(3, 4), Vec._make((1, 2)), Vec(1, 2)._replace(y=9), Vec.__doc__)  # expect: Vec(x=4, y=6) Vec(x=1, y=2) Vec(x=1, y=9) None

# --- field names in one string; defaults; rename; module
from collections import namedtuple
print(namedtuple("T", "a, b,c")._fields, namedtuple("T", "")(), namedtuple("T", ())._fields)  # expect: ('a', 'b', 'c') T() ()
D = namedtuple("D", "a b c", defaults=(2, 3))
print(D(1), D(1, 5), D._field_defaults, D.__new__.__defaults__)  # expect: D(a=1, b=2, c=3) D(a=1, b=5, c=3) {'b': 2, 'c': 3} (2, 3)
print(namedtuple("D", "a b", defaults=[])._field_defaults)  # expect: {}
print(namedtuple("R", "a class _x a b", rename=True)._fields)  # expect: ('a', '_1', '_2', '_3', 'b')
print(namedtuple("M", "a", module="some.where").__module__)  # expect: some.where
print(namedtuple("One", "a")(5))  # expect: One(a=5)

# --- copy, replace
import copy
from collections import namedtuple
P = namedtuple("P", "x y")
p = P([1], 2)
q = copy.deepcopy(p)
print(copy.copy(p) == p, q == p, q.x is p.x, type(q) is P, copy.replace(p, y=5))  # expect: True True False True P(x=[1], y=5)

# --- signatures
from collections import namedtuple
import inspect
P = namedtuple("P", "x y z", defaults=(0,))
print(inspect.signature(P), inspect.signature(P._make), inspect.signature(P._replace))  # expect: (x, y, z=0) (iterable) (self, /, **kwds)

# --- read again and again by the same code, of other classes and after the class changes
from collections import namedtuple
P = namedtuple("P", "x y")
class Q(P):
    def __init__(self, *args):
        self.z = 1
def read(o):
    for _ in range(3):
        print(o.x, o[0], o[-1], end=" ")
    a, b = o
    print(a, b, o == (a, b), (a, b) == o, o != (a, b), hash(o) == hash((a, b)), {o: 1}[a, b])
read(P(1, 2))  # expect: 1 1 2 1 1 2 1 1 2 1 2 True True False True 1
read(Q(3, 4))  # expect: 3 3 4 3 3 4 3 3 4 3 4 True True False True 1
P.x = property(lambda self: "property")
read(P(1, 2))  # expect: property 1 2 property 1 2 property 1 2 1 2 True True False True 1
read(Q(3, 4))  # expect: property 3 4 property 3 4 property 3 4 3 4 True True False True 1
del P.x
try:
    read(P(1, 2))
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'x'
for n in "a, b, c = P(1, 2)", "a, = P(1, 2)", "P(1, 2)[2]":
    try:
        exec(n)
    except (ValueError, IndexError) as e:
        print(e)
# expect: not enough values to unpack (expected 3, got 2)
# expect: too many values to unpack (expected 1)
# expect: tuple index out of range

# --- subclasses of tuple that say for themselves what they hold
class R(tuple):
    def __eq__(self, other):
        return "eq"
    __hash__ = tuple.__hash__
    def __iter__(self):
        return iter("ab")
    def __getitem__(self, i):
        return "item"
    def __ne__(self, other):
        return "ne"
class S(tuple):
    def __ne__(self, other):
        return "ne"
class H(tuple):
    def __hash__(self):
        return 1
r, s = R((1, 2)), S((1, 2))
a, b = r
print(a, b, r[0], r == r, r != r, (1, 2) == r, r == (1, 2), (1, 2) != r)  # expect: a b item eq ne eq eq ne
print(s == (1, 2), (1, 2) == s, s != (1, 2), (1, 2) != s, hash(r) == hash((1, 2)), hash(H((1, 2))))  # expect: True True ne ne True 1
print({(1, 2): "tuple"}.get(H((1, 2))), {H((1, 2)): "h"}[H((1, 2))], {s: 1}[1, 2])  # expect: None h 1
