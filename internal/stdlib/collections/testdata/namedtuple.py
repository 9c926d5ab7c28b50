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
