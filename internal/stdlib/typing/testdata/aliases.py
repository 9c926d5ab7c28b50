# Generic aliases: texts, substitution, equality, errors.
# cpython: same
from typing import *
T = TypeVar("T"); S = TypeVar("S"); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
print(List, List[int], List[T], List[T][int], Dict[str, int], Dict[T, S][int, str])  # expect: typing.List typing.List[int] typing.List[~T] typing.List[int] typing.Dict[str, int] typing.Dict[int, str]
print(Tuple, Tuple[int], Tuple[()], Tuple[int, ...], Type[int], Deque[int], DefaultDict[int, str])  # expect: typing.Tuple typing.Tuple[int] typing.Tuple[()] typing.Tuple[int, ...] typing.Type[int] typing.Deque[int] typing.DefaultDict[int, str]
print(Callable, Callable[[int], str], Callable[..., str], Callable[[], str], Callable[P, int])  # expect: typing.Callable typing.Callable[[int], str] typing.Callable[..., str] typing.Callable[[], str] typing.Callable[~P, int]
print(Callable[P, T][[int, str], bytes], Callable[Concatenate[int, P], T][[str], bytes], Callable[Concatenate[int, P], T][..., None])  # expect: typing.Callable[[int, str], bytes] typing.Callable[[int, str], bytes] typing.Callable[typing.Concatenate[int, ...], NoneType]
print(Callable[[T], S][int, str], Callable[[*Ts], T][int, str, bytes])  # expect: typing.Callable[[int], str] typing.Callable[[int, str], bytes]
print(Generator[int], AsyncGenerator[int], ContextManager[int], Iterable[int], Mapping[str, T][int])  # expect: typing.Generator[int, NoneType, NoneType] typing.AsyncGenerator[int, NoneType] typing.ContextManager[int, bool | None] typing.Iterable[int] typing.Mapping[str, int]
print(Tuple[T, Unpack[Ts], S][int, str, bytes, float], Tuple[Unpack[Ts]][()], Tuple[*Ts, T][*tuple[int, ...], str])  # expect: typing.Tuple[int, str, bytes, float] typing.Tuple[()] typing.Tuple[*tuple[int, ...], str]
print(list[T][int], dict[T, S][int, str], tuple[*Ts][int, str], tuple[T, ...][int])  # expect: list[int] dict[int, str] tuple[int, str] tuple[int, ...]
print(List["int"], List[None], List[Any], List[List["X"]])  # expect: typing.List[ForwardRef('int')] typing.List[NoneType] typing.List[typing.Any] typing.List[typing.List[ForwardRef('X')]]
print(List[int] == List[int], List[int] == list[int], hash(List[int]) == hash(List[int]), List[int] is List[int])  # expect: True False True True
print(List[T].__parameters__, List[int].__origin__, List[int].__args__, Dict[T, S].__parameters__)  # expect: (~T,) <class 'list'> (<class 'int'>,) (~T, ~S)
print(List.__name__, List[int].__name__, List._name, List.__doc__, List.__module__)  # expect: List List List Deprecated alias to list. typing
print(isinstance([], List), issubclass(list, List), isinstance({}, Mapping), issubclass(int, Hashable))  # expect: True True True True
print(get_origin(List[int]), get_args(Callable[[int], str]), get_args(Callable[..., str]), get_origin(Callable), get_args(Tuple[()]))  # expect: <class 'list'> ([<class 'int'>], <class 'str'>) (Ellipsis, <class 'str'>) <class 'collections.abc.Callable'> ()
print(get_origin(list[int]), get_origin(int | str), get_args(int | None), get_origin(P.args), get_origin(Generic[T]), get_origin(3))  # expect: <class 'list'> <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>) ~P <class 'typing.Generic'> None
import copy, pickle
print(copy.copy(List[int]), copy.deepcopy(Dict[str, T]), pickle.loads(pickle.dumps(Callable[[int], str])))  # expect: typing.List[int] typing.Dict[str, ~T] typing.Callable[[int], str]
print(List[int].append is list.append, sorted(vars(List[int])))  # expect: True ['__args__', '__origin__', '__parameters__', '__slots__', '_inst', '_name']
List[int][str]  # raises: TypeError: typing.List[int] is not a generic class
# ---
from typing import *
List[int, str]  # raises: TypeError: Too many arguments for typing.List; actual 2, expected 1
# ---
from typing import *
Dict[int]  # raises: TypeError: Too few arguments for typing.Dict; actual 1, expected 2
# ---
from typing import *
T = TypeVar("T"); S = TypeVar("S")
Dict[T, S][int]  # raises: TypeError: Too few arguments for typing.Dict[~T, ~S]; actual 1, expected at least 2
# ---
from typing import *
Callable[int]  # raises: TypeError: Callable must be used as Callable[[arg, ...], result].
# ---
from typing import *
List()  # raises: TypeError: Type List cannot be instantiated; use list() instead
# ---
from typing import *
List[int]()  # raises: TypeError: Type List cannot be instantiated; use list() instead
# ---
from typing import *
isinstance([], List[int])  # raises: TypeError: Subscripted generics cannot be used with class and instance checks
# ---
from typing import *
Hashable[int]  # raises: TypeError: typing.Hashable is not a generic class
# ---
from typing import *
List[ClassVar[int]]  # raises: TypeError: typing.ClassVar[int] is not valid as type argument
# ---
from typing import *
List[Final]  # raises: TypeError: Plain typing.Final is not valid as type argument
# ---
from typing import *
List["a b"]  # raises: SyntaxError: Forward reference must be an expression -- got 'a b'
# ---
from typing import *
List[int].nothing  # raises: AttributeError: type object 'list' has no attribute 'nothing'
