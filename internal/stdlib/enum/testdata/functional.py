# enum: the functional interface, auto, _generate_next_value_, _ignore_, _order_.
from enum import Enum, IntEnum, Flag, auto
A = Enum("A", "X Y, Z")
print(list(A), A.__module__, A.__qualname__)  # expect: [<A.X: 1>, <A.Y: 2>, <A.Z: 3>] __main__ A
print(list(Enum("B", ["P", "Q"], start=5)), list(Enum("C", [("M", 1), ("N", "n")])), list(Enum("D", {"K": 3})))  # expect: [<B.P: 5>, <B.Q: 6>] [<C.M: 1>, <C.N: 'n'>] [<D.K: 3>]
print(list(Enum("E", ())), list(IntEnum("F", "a b")), list(Flag("G", "a b c")), list(Enum("H", "a b", type=str)))  # expect: [] [<F.a: 1>, <F.b: 2>] [<G.a: 1>, <G.b: 2>, <G.c: 4>] [<H.a: '1'>, <H.b: '2'>]
M = Enum("M", "a", module="mod", qualname="Outer.M")
print(M.__module__, M.__qualname__, Enum("N", iter([("it", 1)])).it)  # expect: mod Outer.M N.it

# --- auto
from enum import Enum, auto
class E(Enum):
    A = auto()
    B = 10
    C = auto()
    D = auto()
    X = (auto(), "x")
    Y = auto(), auto()
print(list(E), auto(), auto(5))  # expect: [<E.A: 1>, <E.B: 10>, <E.C: 11>, <E.D: 12>, <E.X: (13, 'x')>, <E.Y: (14, 15)>] auto(_auto_null) auto(5)
class N(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count) + str(last_values)
    A = auto()
    B = auto()
print(list(N))  # expect: [<N.A: 'a0[]'>, <N.B: "b1['a0[]']">]
class Sub(N.__base__):
    A = auto(7)
    B = auto()
print(list(Sub))  # expect: [<Sub.A: 7>, <Sub.B: 8>]
class Inherit(Enum):
    def _generate_next_value_(name, start, count, last): return name * 2
class I(Inherit):
    A = auto()
print(I.A.value)  # expect: AA

# --- names left out
from enum import Enum
class Period(Enum):
    _ignore_ = "Period i"
    _order_ = "DAY_0 DAY_1"
    Period = vars()
    for i in range(2):
        Period[f"DAY_{i}"] = i
print(list(Period), hasattr(Period, "i"), hasattr(Period, "Period"))  # expect: [<Period.DAY_0: 0>, <Period.DAY_1: 1>] False False
class O(Enum):
    __order__ = "B A"
    B = 1
    A = 2
    C = 1
print(list(O))  # expect: [<O.B: 1>, <O.A: 2>]

# --- aliases for names and values
from enum import Enum
class E(Enum):
    A = 1
    B = 2
E.A._add_alias_("AA")
E.B._add_value_alias_("two")
print(E.AA, E("two"), E.__members__, len(E))  # expect: E.A E.B {'A': <E.A: 1>, 'B': <E.B: 2>, 'AA': <E.A: 1>} 2
try: E.A._add_alias_("B")
except NameError as e: print(e)  # expect: 'B' is already bound: <E.B: 2>
try: E.A._add_value_alias_(2)
except ValueError as e: print(e)  # expect: 2 is already bound: <E.B: 2>

# --- _missing_
from enum import Enum
class Ci(Enum):
    A = "a"
    OTHER = "other"
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value == str(value).lower(): return m
        return cls.OTHER
print(Ci("A"), Ci("zzz"), Ci(5))  # expect: Ci.A Ci.OTHER Ci.OTHER

# --- StrEnum, IntEnum
from enum import StrEnum, IntEnum, auto
class S(StrEnum):
    RED = auto()
    BLUE = "Blue"
    BYTES = b"xy", "ascii"
print(S.RED, repr(S.RED), S.RED == "red", S.BLUE.upper(), f"{S.RED:>5}", S("red"), S.BYTES, "-".join(S))  # expect: red <S.RED: 'red'> True BLUE   red red xy red-Blue-xy
class I(IntEnum):
    A = 1
    B = auto()
print(I.A, repr(I.A), I.A + I.B, f"{I.B:03d}", [10, 20, 30][I.B], I.A < I.B, I(2), sorted([I.B, I.A]), I.A == 1, 2 in I)  # expect: 1 <I.A: 1> 3 002 30 True 2 [<I.A: 1>, <I.B: 2>] True True

# --- a property of the same name as a member; names like name and value
from enum import Enum, property as enum_property
class P(Enum):
    @enum_property
    def dyn(self): return "dyn of " + self._name_
    ONE = 1
print(P.ONE.dyn)  # expect: dyn of ONE
try: P.dyn
except AttributeError as e: print(e)  # expect: <enum 'P'> has no attribute 'dyn'
class V(Enum):
    name = "n"
    value = "v"
print(V.name, V.value, V.name.name, V.name.value, V.value.value)  # expect: V.name V.value name n v

# --- dataclass members
from dataclasses import dataclass
from enum import Enum
@dataclass
class Mix:
    a: int
    b: str = "x"
class D(Mix, Enum):
    ONE = 1, "one"
    TWO = 2
print(D.ONE, repr(D.ONE), D.TWO.b, D.ONE.value)  # expect: D.ONE <D.ONE: a=1, b='one'> x Mix(a=1, b='one')
