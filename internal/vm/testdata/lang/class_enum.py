# enum.
from enum import Enum, IntEnum, Flag, auto, unique, StrEnum
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def hot(self): return self is Color.RED
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON is Color.RED)  # expect: Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.GREEN True
print(list(Color), len(Color), Color.RED.hot(), Color.RED in Color, list(Color.__members__))  # expect: [<Color.RED: 1>, <Color.GREEN: 2>] 2 True True ['RED', 'GREEN', 'CRIMSON']
print(Color.RED == 1, Color.RED == Color.RED, isinstance(Color.RED, Color), {Color.RED: "r"}[Color(1)])  # expect: False True True r

# --- no such value
from enum import Enum
class C(Enum): A = 1
C(5)  # raises: ValueError: 5 is not a valid C
# --- no such name
from enum import Enum
class C(Enum): A = 1
C["B"]  # raises: KeyError: 'B'
# --- no such attribute
from enum import Enum
class C(Enum): A = 1
C.B  # raises: AttributeError: type object 'C' has no attribute 'B'
# --- members are final
from enum import Enum
class C(Enum): A = 1
C.A = 2  # raises: AttributeError: cannot reassign member 'A'
# --- no inheriting from members
from enum import Enum
class C(Enum): A = 1
class D(C): pass  # raises: TypeError: <enum 'D'> cannot extend <enum 'C'>
# --- names once
from enum import Enum
class C(Enum):
    A = 1
    A = 2  # raises: TypeError: 'A' already defined as 1
# --- unique
from enum import Enum, unique
@unique  # raises: ValueError: duplicate values found in <enum 'C'>: B -> A
class C(Enum):
    A = 1
    B = 1
# --- auto, IntEnum, StrEnum
from enum import IntEnum, StrEnum, auto
class N(IntEnum):
    ONE = auto()
    TWO = auto()
    TEN = 10
    ELEVEN = auto()
class S(StrEnum):
    Aa = auto()
    B = "bee"
print([m.value for m in N], N.ONE + 1, N.TWO > N.ONE, N.TEN, f"{N.TEN}", S.Aa, S.B.upper(), S.Aa == "aa")  # expect: [1, 2, 10, 11] 2 True 10 10 aa BEE True
# --- Flag
from enum import Flag, IntFlag, auto
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(P.R | P.X, P.RW, P.R in P.RW, ~P.R, P(0), bool(P(0)), P(5), list(P.RW), P.R & P.W, P.RW ^ P.R)  # expect: P.R|X P.RW True P.W|X P(0) False P.R|X [<P.R: 1>, <P.W: 2>] P(0) P.W
# --- members with state
from enum import Enum
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def ratio(self): return round(self.mass / self.radius, 2)
print(Planet.EARTH.ratio, Planet((0.64, 3.39)).mass)  # expect: 0.94 0.64
# --- functional
from enum import Enum
A = Enum("A", "X Y Z")
B = Enum("B", {"P": 10, "Q": 20})
print(list(A), B.Q.value, A.__name__)  # expect: [<A.X: 1>, <A.Y: 2>, <A.Z: 3>] 20 A
# --- _missing_ and _generate_next_value_
from enum import Enum, auto
class C(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    UP = auto()
    @classmethod
    def _missing_(cls, value): return cls.UP
print(C.UP.value, C("what"))  # expect: up C.UP
