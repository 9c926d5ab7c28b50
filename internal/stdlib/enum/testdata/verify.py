# enum: verify, global_enum, show_flag_values, bin, pickling helpers.
from enum import *
from enum import show_flag_values, bin as ebin
@verify(UNIQUE, CONTINUOUS)
class Ok(Enum):
    A = 1
    B = 2
print(list(Ok))  # expect: [<Ok.A: 1>, <Ok.B: 2>]
def attempt(check, base, **names):
    try: print(verify(check)(base("E", names)))
    except ValueError as e: print(e)
attempt(UNIQUE, Enum, A=1, B=1, C=2, D=2)  # expect: aliases found in <enum 'E'>: B -> A, D -> C
attempt(CONTINUOUS, Enum, A=1, B=5)  # expect: invalid enum 'E': missing values 2, 3, 4
attempt(CONTINUOUS, IntFlag, A=1, B=8)  # expect: invalid flag 'E': missing values 2, 4
attempt(NAMED_FLAGS, IntFlag, A=1, B=6)  # expect: invalid Flag 'E': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
attempt(NAMED_FLAGS, IntFlag, A=1, B=6, C=24)  # expect: invalid Flag 'E': aliases B and C are missing combined values of 0x1e [use enum.show_flag_values(value) for details]
attempt(NAMED_FLAGS, Flag, A=1, B=2, C=3)  # expect: <flag 'E'>
attempt(CONTINUOUS, Enum, A=1, B=200)  # expect: invalid enum 'E': missing values 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
attempt(CONTINUOUS, Enum, A=1)  # expect: <enum 'E'>
print(list(EnumCheck), repr(UNIQUE))  # expect: [<EnumCheck.CONTINUOUS: 'no skipped integer values'>, <EnumCheck.NAMED_FLAGS: 'multi-flag aliases may not contain unnamed flags'>, <EnumCheck.UNIQUE: 'one name per value'>] <EnumCheck.UNIQUE: 'one name per value'>
print(show_flag_values(13), ebin(10), ebin(~10), ebin(5, 8), ebin(-5, 8), ebin(0), ebin(-1), ebin(0, 4))  # expect: [1, 4, 8] 0b0 1010 0b1 0101 0b0 00000101 0b1 11111011 0b0  0b1 1 0b0 0000

# ---
from enum import verify, UNIQUE
@verify(UNIQUE)  # raises: TypeError: the 'verify' decorator only works with Enum and Flag
class A: ...

# --- global_enum writes members without their class
from enum import IntEnum, IntFlag, Flag, KEEP, global_enum
@global_enum
class G(IntEnum):
    G_A = 1
    G_B = 2
print(G_A, repr(G_A), [G_B], G_A is G.G_A)  # expect: 1 __main__.G_A [__main__.G_B] True
@global_enum
class F(IntFlag):
    F_A = 1
    F_B = 2
print(repr(F_A), repr(F_A | F_B), repr(F_A | 8), str(F_A), repr(F(0)))  # expect: __main__.F_A __main__.F_A|__main__.F_B __main__.F_A|8 1 __main__.F(0)
@global_enum
class H(Flag):
    H_A = 1
    H_B = 2
print(repr(H_A | H_B), str(H_A), str(H(0)), repr(H(0)))  # expect: __main__.H_A|__main__.H_B H_A H(0) __main__.H(0)

# --- pickle helpers
from enum import Enum, pickle_by_enum_name, pickle_by_global_name
class E(Enum):
    A = 1
    __reduce_ex__ = pickle_by_enum_name
class F(Enum):
    A = 1
    __reduce_ex__ = pickle_by_global_name
print(E.A.__reduce_ex__(2), F.A.__reduce_ex__(2))  # expect: (<built-in function getattr>, (<enum 'E'>, 'A')) A

# --- EnumDict
from enum import EnumDict, auto
d = EnumDict("X")
d["A"] = 1
d["_private"] = 2
d["__dunder__"] = 3
d["f"] = lambda self: 0
print(d.member_names, sorted(d))  # expect: ['A', '_private'] ['A', '__dunder__', '_private', 'f']
d.update({"B": 2}, C=3)
print(d.member_names)  # expect: ['A', '_private', 'B', 'C']
d["A"] = 5  # raises: TypeError: 'A' already defined as 1

# --- metaclass names
from enum import EnumType, EnumMeta, Enum, IntEnum, StrEnum, ReprEnum, Flag, IntFlag
print(EnumType is EnumMeta, type(Enum).__name__, [c.__mro__[1].__name__ for c in (IntEnum, StrEnum, ReprEnum, Flag, IntFlag)])  # expect: True EnumType ['int', 'str', 'Enum', 'Enum', 'int']
print(repr(Enum), repr(Flag), str(IntFlag), len(Enum), list(Flag))  # expect: <enum 'Enum'> <flag 'Flag'> <flag 'IntFlag'> 0 []
