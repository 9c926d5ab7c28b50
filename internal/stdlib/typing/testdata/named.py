# NamedTuple and TypedDict.
# cpython: same
from typing import *
class NT(NamedTuple):
    "words"
    a: int
    b: str = "x"
    def both(self): return (self.a, self.b)
print(NT(1), NT(1, "y").both(), NT._fields, NT._field_defaults, NT.__annotations__, NT.__doc__, NT.__orig_bases__[0] is NamedTuple)  # expect: NT(a=1, b='x') (1, 'y') ('a', 'b') {'b': 'x'} {'a': <class 'int'>, 'b': <class 'str'>} words True
print(NT(1)._replace(a=5), NT.__mro__, NT(2) == (2, "x"), NT._make([1, 2])._asdict())  # expect: NT(a=5, b='x') (<class '__main__.NT'>, <class 'tuple'>, <class 'object'>) True {'a': 1, 'b': 2}
E_ = NamedTuple("E_", [("p", int), ("q", "str")])
print(E_(1, 2), E_.__annotations__, E_.__module__)  # expect: E_(p=1, q=2) {'p': <class 'int'>, 'q': ForwardRef('str')} __main__
T = TypeVar("T")
class GN(NamedTuple, Generic[T]):
    v: T
print(GN(3), GN[int], GN[int](4), GN.__orig_bases__[1])  # expect: GN(v=3) __main__.GN[int] GN(v=4) typing.Generic[~T]
class TD(TypedDict):
    a: int
    b: Required[str]
    c: NotRequired[Annotated[bytes, 1]]
    d: ReadOnly[float]
print(TD(a=1, b="x"), TD.__annotations__, sorted(TD.__required_keys__), sorted(TD.__optional_keys__), TD.__total__)  # expect: {'a': 1, 'b': 'x'} {'a': <class 'int'>, 'b': typing.Required[str], 'c': typing.NotRequired[typing.Annotated[bytes, 1]], 'd': typing.ReadOnly[float]} ['a', 'b', 'd'] ['c'] True
print(sorted(TD.__readonly_keys__), sorted(TD.__mutable_keys__), TD.__mro__, TD.__name__, is_typeddict(TD), is_typeddict(dict))  # expect: ['d'] ['a', 'b', 'c'] (<class '__main__.TD'>, <class 'dict'>, <class 'object'>) TD True False
class TE(TD, total=False):
    e: int
print(sorted(TE.__required_keys__), sorted(TE.__optional_keys__), TE.__total__, TE.__bases__, TE.__orig_bases__, list(TE.__annotations__))  # expect: ['a', 'b', 'd'] ['c', 'e'] False (<class 'dict'>,) (<class '__main__.TD'>,) ['a', 'b', 'c', 'd', 'e']
print(get_type_hints(TE), get_type_hints(TE, include_extras=True))  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'bytes'>, 'd': <class 'float'>, 'e': <class 'int'>} {'a': <class 'int'>, 'b': typing.Required[str], 'c': typing.NotRequired[typing.Annotated[bytes, 1]], 'd': typing.ReadOnly[float], 'e': <class 'int'>}
TF = TypedDict("TF", {"in": int, "x y": "str"}, total=False)
print(TF.__annotations__, TF(**{"in": 3}), TF.__module__, TF.__orig_bases__[0] is TypedDict)  # expect: {'in': <class 'int'>, 'x y': ForwardRef('str', module='__main__', owner=<class '__main__.TF'>)} {'in': 3} __main__ True
class TG(TypedDict, Generic[T]):
    v: T
print(TG[int], TG.__parameters__, TG[int](v=3))  # expect: __main__.TG[int] (~T,) {'v': 3}
isinstance({}, TD)  # raises: TypeError: TypedDict does not support instance and class checks
# ---
from typing import *
class N(NamedTuple):  # raises: TypeError: Non-default namedtuple field b cannot follow default field a
    a: int = 1
    b: int
# ---
from typing import *
class N(NamedTuple, dict): pass  # raises: TypeError: can only inherit from a NamedTuple type and Generic
# ---
from typing import *
class N(NamedTuple):  # raises: ValueError: Field names cannot start with an underscore: '_a'
    _a: int
# ---
from typing import *
class N(NamedTuple):  # raises: AttributeError: Cannot overwrite NamedTuple attribute _asdict
    a: int
    def _asdict(self): pass
# ---
from typing import *
NamedTuple("N", [("a", int)], b=str)  # raises: TypeError: Either list of fields or keywords can be provided to NamedTuple, not both
# ---
from typing import *
NamedTuple("N", [("a", ())])  # raises: TypeError: field a annotation must be a type Got ().
# ---
from typing import *
class N(TypedDict, dict): pass  # raises: TypeError: cannot inherit from both a TypedDict type and a non-TypedDict base class
# ---
from typing import *
class A(TypedDict):
    a: int
class B(A):  # raises: TypeError: Cannot override mutable key 'a' with read-only key
    a: ReadOnly[int]
# ---
from typing import *
TypedDict("N", {"a": ()})  # raises: TypeError: TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type Got ().
# ---
from typing import *
TypedDict("N", a=int)  # raises: TypeError: TypedDict() got an unexpected keyword argument 'a'
# ---
from typing import *
NT = NamedTuple("N", [("a", int)])
NT()  # raises: TypeError: N.__new__() missing 1 required positional argument: 'a'
