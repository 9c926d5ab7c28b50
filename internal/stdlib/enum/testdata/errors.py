# enum: messages.
from enum import Enum
class Color(Enum): RED = 1
Color(5)  # raises: ValueError: 5 is not a valid Color

# ---
from enum import Enum
class Color(Enum): RED = 1
Color["GREEN"]  # raises: KeyError: 'GREEN'

# ---
from enum import Enum
class Color(Enum): RED = 1
Color.GREEN  # raises: AttributeError: type object 'Color' has no attribute 'GREEN'

# ---
from enum import Enum
class Color(Enum): RED = 1
Color.RED = 5  # raises: AttributeError: cannot reassign member 'RED'

# ---
from enum import Enum
class Color(Enum): RED = 1
del Color.RED  # raises: AttributeError: 'Color' cannot delete member 'RED'.

# ---
from enum import Enum
class Color(Enum): RED = 1
Color.RED.value = 5  # raises: AttributeError: <enum 'Enum'> cannot set attribute 'value'

# ---
from enum import Enum
class Color(Enum): RED = 1
del Color.RED.name  # raises: AttributeError: <enum 'Enum'> cannot delete attribute 'name'

# ---
from enum import Enum
class Color(Enum):
    RED = 1
    RED = 2  # raises: TypeError: 'RED' already defined as 1

# ---
from enum import Enum
try:
    class Color(Enum):
        def RED(self): ...
        RED = 2
except TypeError as e: print(str(e).split(" at ")[0])  # expect: 'RED' already defined as <function Color.RED

# ---
from enum import Enum
class Color(Enum): RED = 1
class More(Color): BLUE = 2  # raises: TypeError: <enum 'More'> cannot extend <enum 'Color'>

# ---
from enum import Enum
class Empty(Enum): ...
Empty(1)  # raises: TypeError: <enum 'Empty'> has no members; specify `names=()` if you meant to create a new, empty, enum

# ---
from enum import Enum
Enum("Name")  # raises: TypeError: <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum

# ---
from enum import Enum
class E(Enum):  # raises: ValueError: invalid enum member name(s) 'mro'
    mro = 1

# ---
from enum import Enum
class E(Enum):
    _bad_ = 1  # raises: ValueError: _sunder_ names, such as '_bad_', are reserved for future Enum use

# ---
from enum import Enum
class E(int, str, Enum): ...  # raises: TypeError: too many data types for 'E': {<class 'int'>, <class 'str'>}

# ---
from enum import Enum
class E(Enum, int): A = 1  # raises: TypeError: new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`

# ---
from enum import Enum, auto
class E(Enum):
    A = auto()
    def _generate_next_value_(name, start, count, last): return name  # raises: TypeError: _generate_next_value_ must be defined before members

# ---
from enum import Enum
class E(Enum):
    A = 1
    _ignore_ = "A"  # raises: ValueError: _ignore_ cannot specify already set names: {'A'}

# ---
from enum import Enum
class E(Enum):  # raises-repr: 'TypeError: member order does not match _order_:\n  [\'A\', \'B\']\n  [\'B\', \'A\']'
    _order_ = "B A"
    A = 1
    B = 2

# ---
from enum import Enum, auto
class E(Enum):
    A = "a"
    B = auto()  # raises: TypeError: unable to increment 'a'

# ---
from enum import Enum, auto
class E(Enum):
    A = 1
    B = "b"
    C = auto()  # raises: TypeError: unable to sort non-numeric values

# ---
from enum import Enum
class E(Enum):
    A = 1
    def __new__(cls, v):
        return super().__new__(cls, v)  # raises: TypeError: do not use `super().__new__; call the appropriate __new__ directly

# ---
from enum import Enum
class E(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): return 5
E(2)  # raises: TypeError: error in E._missing_: returned 5 instead of None or a valid member

# --- a _missing_ that fails
from enum import Enum
class E(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): raise {1: ZeroDivisionError, 2: ValueError}[value]("z")  # raises: ValueError: z
E(2)

# ---
from enum import Enum
class E(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        raise ZeroDivisionError("z")
try: E(2)
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))  # expect: ZeroDivisionError('z') ValueError('2 is not a valid E')

# ---
from enum import Enum, unique
@unique  # raises: ValueError: duplicate values found in <enum 'E'>: B -> A, C -> A
class E(Enum):
    A = 1
    B = 1
    C = 1

# ---
from enum import StrEnum
class S(StrEnum): A = 1  # raises: TypeError: 1 is not a string

# ---
from enum import ReprEnum
class R(ReprEnum): A = 1  # raises: TypeError: ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)

# ---
from enum import IntEnum
class I(IntEnum): A = "x"  # raises: ValueError: invalid literal for int() with base 10: 'x'

# --- iteration of a value that is no class
from enum import Enum
class E(Enum): A = 1
1 in E.A  # raises: TypeError: argument of type 'E' is not a container or iterable
