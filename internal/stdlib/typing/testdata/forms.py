# Special forms.
# cpython: same
from typing import *
T = TypeVar("T"); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
print(Any, NoReturn, Never, Self, LiteralString, TypeAlias, Optional, Literal, ClassVar, Annotated)  # expect: typing.Any typing.NoReturn typing.Never typing.Self typing.LiteralString typing.TypeAlias typing.Optional typing.Literal typing.ClassVar typing.Annotated
print(Optional[int], Optional[None], Union[int, str], Union[int], Union[int, int], Union[int, None], Union[T, int][str])  # expect: int | None <class 'NoneType'> int | str <class 'int'> <class 'int'> int | None str | int
print(int | T, T | None, "X" | T, List[int] | None, Literal[1] | str)  # expect: int | ~T ~T | None ForwardRef('X') | ~T typing.List[int] | None typing.Literal[1] | str
print(Literal[1, 2], Literal[1, 1, True], Literal["a", b"b", None], Literal[Literal[1, 2], 3], Literal[()])  # expect: typing.Literal[1, 2] typing.Literal[1, True] typing.Literal['a', b'b', None] typing.Literal[1, 2, 3] typing.Literal[()]
print(Literal[1] == Literal[True], Literal[1, 2] == Literal[2, 1], Literal[1, 2].__args__, Literal[[1]])  # expect: False True (1, 2) typing.Literal[[1]]
print(ClassVar[int], Final[int], Required[int], NotRequired[int], ReadOnly[int], TypeGuard[int], TypeIs[int])  # expect: typing.ClassVar[int] typing.Final[int] typing.Required[int] typing.NotRequired[int] typing.ReadOnly[int] typing.TypeGuard[int] typing.TypeIs[int]
print(Concatenate[int, P], Concatenate[int, ...], Unpack[Ts], [*Ts], Unpack[tuple[int, str]])  # expect: typing.Concatenate[int, ~P] typing.Concatenate[int, ...] typing.Unpack[Ts] [typing.Unpack[Ts]] typing.Unpack[tuple[int, str]]
print(Annotated[int, 1], Annotated[Annotated[int, 1], 2], Annotated[T, "x"][int], Annotated[int, 1].__metadata__, Annotated[int, 1].__origin__)  # expect: typing.Annotated[int, 1] typing.Annotated[int, 1, 2] typing.Annotated[int, 'x'] (1,) <class 'int'>
print(Annotated[int, 1] == Annotated[int, 1], Annotated[int, 1] == Annotated[int, 2], get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]))  # expect: True False typing.Annotated (<class 'int'>, 1)
print(ClassVar["int"], Self.__name__, Optional.__doc__ is not None, type(Optional).__name__)  # expect: typing.ClassVar[ForwardRef('int', is_class=True)] Self True _SpecialForm
class A(Any):
    pass
print(isinstance(A(), A), A.__mro__)  # expect: True (<class '__main__.A'>, typing.Any, <class 'object'>)
print(TYPE_CHECKING, cast(int, "a"), assert_type(3, str), Text)  # expect: False a 3 <class 'str'>
Any()  # raises: TypeError: Any cannot be instantiated
# ---
from typing import *
isinstance(1, Any)  # raises: TypeError: typing.Any cannot be used with isinstance()
# ---
from typing import *
Self[int]  # raises: TypeError: typing.Self is not subscriptable
# ---
from typing import *
Optional[int, str]  # raises: TypeError: typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# ---
from typing import *
ClassVar[int, str]  # raises: TypeError: typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
# ---
from typing import *
Optional()  # raises: TypeError: Cannot instantiate typing.Optional
# ---
from typing import *
class X(Optional): pass  # raises: TypeError: Cannot subclass typing.Optional
# ---
from typing import *
class X(Literal[1]): pass  # raises: TypeError: Cannot subclass typing.Literal[1]
# ---
from typing import *
class X(ClassVar[int]): pass  # raises: TypeError: Cannot subclass typing.ClassVar[int]
# ---
from typing import *
Concatenate[int]  # raises: TypeError: The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
# ---
from typing import *
Concatenate[()]  # raises: TypeError: Cannot take a Concatenate of no types.
# ---
from typing import *
Annotated[int]  # raises: TypeError: Annotated[...] should be used with at least two arguments (a type and an annotation).
# ---
from typing import *
isinstance(1, Literal[1])  # raises: TypeError: Subscripted generics cannot be used with class and instance checks
# ---
from typing import *
assert_never([1] * 50)  # raises: AssertionError: Expected code to be unreachable, but got: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...
# ---
from typing import *
Union[()]  # raises: TypeError: Cannot take a Union of no types.
# ---
from typing import *
class X(type(Optional)): pass  # raises: TypeError: Cannot subclass special typing classes
# ---
import typing
typing.nothing  # raises: AttributeError: module 'typing' has no attribute 'nothing'
