# typing in language tests.
from typing import *
print(Optional[int], Union[int, str], List[int], Dict[str, int], Callable[[int], str], Any, Literal["a", 1], Tuple[int, ...], ClassVar[int], Final)  # expect: int | None int | str typing.List[int] typing.Dict[str, int] typing.Callable[[int], str] typing.Any typing.Literal['a', 1] typing.Tuple[int, ...] typing.ClassVar[int] typing.Final
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int]()
s.push(1)
print(s.items, Stack[int], Stack.__parameters__, Stack[int] == Stack[int], get_origin(Stack[int]) is Stack, get_args(Dict[str, int]))  # expect: [1] __main__.Stack[int] (~T,) True True (<class 'str'>, <class 'int'>)
print(cast(int, "x"), Annotated[int, "meta"].__metadata__, NewType("UserId", int)(5), TYPE_CHECKING, Union[int, None] == Optional[int], Union[int] is int)  # expect: x ('meta',) 5 False True True
# --- Protocol
from typing import Protocol, runtime_checkable
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closer), isinstance(5, Closer), issubclass(F, Closer))  # expect: True False True
# --- not runtime
from typing import Protocol
class P(Protocol):
    x: int
isinstance(5, P)  # raises: TypeError: Instance and class checks can only be used with @runtime_checkable protocols
# --- cannot be instantiated
from typing import Protocol
class P(Protocol): pass
P()  # raises: TypeError: Protocols cannot be instantiated
# --- NamedTuple and TypedDict
from typing import NamedTuple, TypedDict
class N(NamedTuple):
    a: int
    b: str = "b"
    def both(self): return self.a, self.b
class D(TypedDict, total=False):
    x: int
print(N(1), N(1).both(), N._field_defaults, D(x=1), D.__annotations__, D.__total__)  # expect: N(a=1, b='b') (1, 'b') {'b': 'b'} {'x': 1} {'x': <class 'int'>} False
# ---
from typing import NamedTuple
class N(NamedTuple):  # raises: TypeError: Non-default namedtuple field b cannot follow default field a
    a: int = 1
    b: int
# --- overload, final, no_type_check do nothing at run time
from typing import overload, final, override
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
@final
class C:
    @override
    def m(self): return 1
print(f(1), C().m(), C.__final__)  # expect: 1 1 True
# --- TypeVar repr and misuse
from typing import TypeVar
T = TypeVar("T", bound=int)
U = TypeVar("U", int, str)
print(T, T.__bound__, U.__constraints__)  # expect: ~T <class 'int'> (<class 'int'>, <class 'str'>)
TypeVar("V", int)  # raises: TypeError: A single constraint is not allowed
# --- subscripting what is not generic
from typing import List
List[int, str]  # raises: TypeError: Too many arguments for typing.List; actual 2, expected 1
# --- assert_never, reveal
from typing import assert_never
assert_never(5)  # raises: AssertionError: Expected code to be unreachable, but got: 5
# --- Self, Never in annotations
from typing import Self, Never
class B:
    def me(self) -> Self: return self
    def no(self) -> Never: raise ValueError("never")
print(B.me.__annotations__, B.no.__annotations__)  # expect: {'return': typing.Self} {'return': typing.Never}
