# enum.Enum: members, look-up, iteration, aliases, methods.
from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return self.name, self.value
    @classmethod
    def favourite(cls): return cls.BLUE
    def __str__(self): return f"my {self.name}"
print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], Color.CRIMSON is Color.RED, Color(Color.RED) is Color.RED)  # expect: my RED <Color.RED: 1> my GREEN my BLUE True True
print(list(Color), len(Color), list(reversed(Color)), Color.__members__)  # expect: [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>] {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>}
print(Color.RED.describe(), Color.favourite(), isinstance(Color.RED, Color), type(Color.RED), Color)  # expect: ('RED', 1) my BLUE True <enum 'Color'> <enum 'Color'>
print(Color.RED in Color, 1 in Color, 9 in Color, "x" in Color, [] in Color, bool(Color), bool(Color.RED))  # expect: True True False False False True True
print({Color.RED: "r"}[Color.RED], Color.RED == 1, Color.RED != Color.BLUE, Color.RED is Color(1), hash(Color.RED) == hash("RED"))  # expect: r False True True True
print(f"{Color.RED}", f"{Color.RED:>10}|", "%s" % Color.RED)  # expect: my RED     my RED| my RED
match Color.BLUE:
    case Color.RED: print("red")
    case Color.BLUE: print("blue")  # expect: blue

# --- defaults of str, repr, format; nested classes; descriptors are no members
from enum import Enum, member, nonmember
class E(Enum):
    A = "a"
    class Inner: ...
    @member
    def func(self): ...
    @member
    class Cls: ...
    skip = nonmember(5)
    @property
    def p(self): return self.value * 2
    @staticmethod
    def s(): return "static"
print(str(E.A), repr(E.A), format(E.A), E.A.p, E.s(), [e.name for e in E], E.skip, E.Inner.__name__)  # expect: E.A <E.A: 'a'> E.A aa static ['A', 'func', 'Cls'] 5 Inner
print(E.A.Inner.__name__, E.A.A, E.A.func.name)  # expect: Inner E.A func

# --- unusual values
from enum import Enum
class U(Enum):
    LIST = [1]
    DICT = {}
    TUP = (1, 2)
    NONE = None
    FLOAT = 1.5
    SAME = [1]
print(list(U), U([1]), U({}), U((1, 2)), U(None), U.SAME is U.LIST, [1] in U, [2] in U, 1.5 in U)  # expect: [<U.LIST: [1]>, <U.DICT: {}>, <U.TUP: (1, 2)>, <U.NONE: None>, <U.FLOAT: 1.5>] U.LIST U.DICT U.TUP U.NONE True True False True

# --- __init__ and __new__ with several values
from enum import Enum
class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
print(Planet.EARTH, Planet.EARTH.mass, Planet((6.421e23, 3.3972e6)).name)  # expect: Planet.EARTH 5.976e+24 MARS
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (0, "P.X")
    PY = (1, "P.Y")
print(Coord.PX, Coord(1), Coord.PY.label, bytes(Coord.PY), Coord.PX.value)  # expect: Coord.PX Coord.PY P.Y b'\x01' 0

# --- subclassing without members, mixins
from enum import Enum
class Base(Enum):
    def hi(self): return "hi " + self.name
class A(Base): X = 1
class Pretty:
    def __repr__(self): return "pretty " + self.name
class B(Pretty, Enum): Y = 2
print(A.X.hi(), A.X, repr(B.Y), issubclass(A, Base))  # expect: hi X A.X pretty Y True
class C(int, Enum): ONE = 1
print(C.ONE + 1, repr(C.ONE), str(C.ONE), format(C.ONE), C("1") if False else C(1), C.ONE == 1)  # expect: 2 <C.ONE: 1> C.ONE C.ONE C.ONE True

# --- copy, pickle support, hash of members
import copy
from enum import Enum
class E(Enum): A = [1]
print(copy.copy(E.A) is E.A, copy.deepcopy(E.A) is E.A, E.A.__reduce_ex__(2), copy.deepcopy({"k": E.A})["k"] is E.A)  # expect: True True (<enum 'E'>, ([1],)) True

# --- __init_subclass__ sees the members; keyword arguments
from enum import Enum
class Base(Enum):
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        print(cls, tag, cls._member_names_)
class E(Base, tag="t"): A = 1  # expect: <enum 'E'> t ['A']

# --- dir
from enum import Enum, IntEnum
class E(Enum):
    A = 1
    B = 2
    def m(self): ...
print(dir(E))  # expect: ['A', 'B', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__']
print(dir(E.A))  # expect: ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'm', 'name', 'value']
