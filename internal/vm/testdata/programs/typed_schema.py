# Validation from annotations: unions, literals, generics, TypedDict, NewType, Annotated constraints, forward references, PEP 695 aliases, overload registries, ParamSpec decorators.
from __future__ import annotations
import collections.abc as cabc
import dataclasses
import enum
import inspect
import types
import typing
from collections import OrderedDict, defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial, wraps
from typing import (Annotated, Any, Callable, ClassVar, Concatenate, Final, ForwardRef, Generic, Literal, NamedTuple, NewType, Never, NoReturn, NotRequired, Optional,
                    ParamSpec, Protocol, ReadOnly, Required, Self, TypeAliasType, TypedDict, TypeGuard, TypeVar, TypeVarTuple, Union, Unpack, assert_never, assert_type, cast, get_args, get_origin,
                    get_overloads, get_type_hints, is_typeddict, overload, override, reveal_type, runtime_checkable)

type Json = None | bool | int | float | str | list[Json] | dict[str, Json]
type Pair[A, B = int] = tuple[A, B]
UserId = NewType("UserId", int)
T = TypeVar("T", bound="Shape")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


@dataclass(frozen=True)
class Between:
    lo: float
    hi: float
    def check(self, v): return self.lo <= v <= self.hi
    def __str__(self): return f"in {self.lo}..{self.hi}"


@dataclass(frozen=True)
class Len:
    least: int = 0
    most: int = 99
    def check(self, v): return self.least <= len(v) <= self.most
    def __str__(self): return f"of length {self.least}..{self.most}"


class Level(enum.StrEnum):
    LOW = enum.auto()
    HIGH = enum.auto()


class Address(TypedDict, total=False):
    street: Required[str]
    city: str
    zip: ReadOnly[Annotated[str, Len(4, 5)]]


class Movie(Address):
    stars: NotRequired[list[int]]
    title: str


class Invalid(Exception):
    def __init__(self, path, why):
        super().__init__(f"{path or '.'}: {why}")


def validate(t, v, path="", depth=0):
    origin, args = get_origin(t), get_args(t)
    match t:
        case typing.Any | None if t is Any: return v
        case TypeAliasType(): return validate(t.__value__, v, path, depth + 1)
        case types.NoneType | None: return v if v is None else fail(path, f"{v!r} is not None")
        case NewType(): return validate(t.__supertype__, v, path, depth)
        case enum.EnumType():
            try:
                return t(v)
            except ValueError as e:
                raise Invalid(path, str(e)) from None
        case _ if is_typeddict(t):
            if not isinstance(v, dict):
                fail(path, f"{v!r} is no dict")
            hints = get_type_hints(t, include_extras=True)
            if missing := sorted(t.__required_keys__ - v.keys()):
                fail(path, f"missing {', '.join(missing)}")
            if extra := sorted(v.keys() - hints.keys()):
                fail(path, f"unknown {', '.join(extra)}")
            return {k: validate(strip(hints[k]), x, f"{path}.{k}") for k, x in v.items()}
        case _ if dataclasses.is_dataclass(t) and isinstance(t, type):
            hints = get_type_hints(t, include_extras=True)
            return t(**{k: validate(hints[k], x, f"{path}.{k}") if k in hints else fail(path, f"no field {k}") for k, x in v.items()})
    match origin:
        case typing.Annotated:
            v = validate(t.__origin__, v, path)
            for m in t.__metadata__:
                if hasattr(m, "check") and not m.check(v):
                    fail(path, f"{v!r} is not {m}")
            return v
        case typing.Literal: return v if any(v == a and type(v) is type(a) for a in args) else fail(path, f"{v!r} is none of {args}")
        case typing.Union | types.UnionType:
            errors = []
            for a in args:
                try:
                    return validate(a, v, path, depth + 1)
                except Invalid as e:
                    errors.append(e)
            fail(path, f"{v!r} fits nothing in {t if depth < 9 else '...'}")
        case o if o is list or o is cabc.Sequence: return [validate(args[0], x, f"{path}[{i}]") for i, x in enumerate(v if isinstance(v, (list, tuple)) else fail(path, f"{v!r} is no list"))]
        case o if o in (dict, cabc.Mapping): return {validate(args[0], k, f"{path} key"): validate(args[1], x, f"{path}[{k!r}]") for k, x in (v if isinstance(v, dict) else fail(path, f"{v!r} is no dict")).items()}
        case o if o is tuple:
            if args[1:] == (...,):
                return tuple(validate(args[0], x, f"{path}[{i}]") for i, x in enumerate(v))
            if len(args) != len(v):
                fail(path, f"{len(v)} items, not {len(args)}")
            return tuple(validate(a, x, f"{path}[{i}]") for i, (a, x) in enumerate(zip(args, v)))
        case o if o is type: return v if isinstance(v, type) and issubclass(v, args[0]) else fail(path, f"{v!r} is no subclass of {args[0].__name__}")
        case o if isinstance(o, TypeAliasType):
            return validate(o.__value__[args if len(args) == len(o.__type_params__) else (*args, o.__type_params__[1].__default__)], v, path)
    if t is float and type(v) is int:
        return float(v)
    if t is date and isinstance(v, str):
        try:
            return date.fromisoformat(v)
        except ValueError as e:
            raise Invalid(path, str(e)) from e
    if not isinstance(v, t) or t is int and isinstance(v, bool):
        fail(path, f"{v!r} is no {t.__name__}")
    return v


def strip(t):
    while get_origin(t) in (Required, NotRequired, ReadOnly):
        t, = get_args(t)
    return t


def fail(path, why) -> NoReturn: raise Invalid(path, why)


@dataclass
class Tree:
    value: Annotated[int, Between(0, 10)]
    kids: list[Tree] = field(default_factory=list)
    made: date | None = None
    level: Level = Level.LOW
    owner: UserId = UserId(0)
    count: ClassVar[int] = 0


CASES = [(int, 3), (int, True), (float, 2), (Optional[str], None), (int | str, 2.5), (Literal["a", 1], True), (Literal["a", 1], 1), (list[int], [1, "x"]), (dict[str, list[int]], {"a": [1], "b": 2}), (tuple[int, ...], [1, 2]), (tuple[int, str], (1,)),
         (Json, {"a": [1, None, {"b": 2.5}]}), (Json, {"a": [object]}), (Pair[str], ("x", 1)), (Pair[str, str], ("x", 1)), (Annotated[str, Len(2, 3)], "abcd"), (Movie, {"street": "s", "title": "t", "zip": "1234", "stars": [1]}), (Movie, {"zip": "1"}), (Movie, {"street": "s", "zip": "1"}), (Address, {"street": "s", "x": 1}),
         (Tree, {"value": 3, "kids": [{"value": 4, "made": "2024-02-29", "level": "high"}], "owner": 7}), (Tree, {"value": 30}), (Tree, {"value": 1, "kids": [{"value": 2, "kids": [{"value": "x"}]}]}), (Tree, {"value": 1, "made": "2023-02-29"}), (Tree, {"value": 1, "level": "mid"}), (Tree, {"valu": 1}), (type[Exception], KeyError), (type[Exception], int), (cabc.Mapping[str, Any], {1: 2}), (Level, "low")]
for t, v in CASES:
    try:
        print(validate(t, v))
    except Invalid as e:
        print("invalid", str(e)[:110], repr(e.__cause__) if e.__cause__ else "")
# expect: 3
# expect-repr: 'invalid .: True is no int '
# expect: 2.0
# expect: None
# expect-repr: 'invalid .: 2.5 fits nothing in int | str '
# expect-repr: 'invalid .: True is none of (\'a\', 1) '
# expect: 1
# expect-repr: 'invalid [1]: \'x\' is no int '
# expect-repr: 'invalid [\'b\']: 2 is no list '
# expect: (1, 2)
# expect-repr: 'invalid .: 1 items, not 2 '
# expect: {'a': [1, None, {'b': 2.5}]}
# expect-repr: 'invalid .: {\'a\': [<class \'object\'>]} fits nothing in None | bool | int | float | str | list[Json] | dict[str, Json] '
# expect: ('x', 1)
# expect-repr: 'invalid [1]: 1 is no str '
# expect-repr: 'invalid .: \'abcd\' is not of length 2..3 '
# expect: {'street': 's', 'title': 't', 'zip': '1234', 'stars': [1]}
# expect-repr: 'invalid .: missing stars, title '
# expect-repr: 'invalid .: missing stars, title '
# expect-repr: 'invalid .: unknown x '
# expect: Tree(value=3, kids=[Tree(value=4, kids=[], made=datetime.date(2024, 2, 29), level=<Level.HIGH: 'high'>, owner=0)], made=None, level=<Level.LOW: 'low'>, owner=7)
# expect-repr: 'invalid .value: 30 is not in 0..10 '
# expect-repr: 'invalid .kids[0].kids[0].value: \'x\' is no int '
# expect-repr: 'invalid .made: \'2023-02-29\' fits nothing in datetime.date | None '
# expect-repr: 'invalid .level: \'mid\' is not a valid Level '
# expect-repr: 'invalid .: no field valu '
# expect: <class 'KeyError'>
# expect-repr: 'invalid .: <class \'int\'> is no subclass of Exception '
# expect-repr: 'invalid  key: 1 is no str '
# expect: low
print(Json.__value__, Pair.__type_params__, Pair[str].__args__, UserId.__name__, get_type_hints(Tree.__init__)["kids"], Tree.__annotations__["made"], Movie.__required_keys__ == {"street"} | {"title"} - {"title"}, sorted(Movie.__optional_keys__), Movie.__orig_bases__, sorted(Movie.__readonly_keys__))  # expect: None | bool | int | float | str | list[Json] | dict[str, Json] (A, B) (<class 'str'>,) UserId list[__main__.Tree] date | None False ['city', 'street', 'zip'] (<class '__main__.Address'>,) []


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x): return x + x


def logged[**Q, R](fn: Callable[Q, R]) -> Callable[Concatenate[str, Q], R]:
    @wraps(fn)
    def inner(tag: str, /, *a: Q.args, **k: Q.kwargs) -> R: return tag, fn(*a, **k)
    return inner


class Shape[K: (int, str), D = None]:
    def set(self, *a: K) -> Self: return self
    def __class_getitem__(cls, k): return super().__class_getitem__(k)


class Old(Generic[T]):
    x: T
class Both(Old["Shape"], Protocol if False else object): ...


print(len(get_overloads(double)), [inspect.signature(o) for o in get_overloads(double)], double("a"), logged(max)("tag", 1, 2), logged.__type_params__, Shape.__type_params__, Shape.__type_params__[0].__constraints__, Shape[int, str].__args__, Shape.__type_params__[1].__default__, Shape.__type_params__[1].has_default())  # expect: 2 [<Signature (x: 'int') -> 'int'>, <Signature (x: 'str') -> 'str'>] aa ('tag', 2) (Q, R) (K, D) (<class 'int'>, <class 'str'>) (<class 'int'>, <class 'str'>) None True
print(Old[int], Old.__parameters__, Both.__orig_bases__, Optional[int] == (int | None), Union[int, str, int], list[int] | None, Callable[[int], str], Callable[..., Any], Annotated[int, 1, 2][()] if False else Annotated[Annotated[int, 1], 2], Literal[1, 1, True], tuple[()], Final[int], ClassVar[list[T]][int], dict[str, T][int], Unpack[Ts], Concatenate[int, P], T.__bound__, typing.get_protocol_members(runtime_checkable(type("Pr", (Protocol,), {"a": 1, "__annotations__": {}}))) if False else "-")  # expect: __main__.Old[int] (~T,) (__main__.Old[ForwardRef('Shape')], <class 'object'>) True int | str list[int] | None typing.Callable[[int], str] typing.Callable[..., typing.Any] typing.Annotated[int, 1, 2] typing.Literal[1, True] tuple[()] typing.Final[int] typing.ClassVar[list[int]] dict[str, int] typing.Unpack[Ts] typing.Concatenate[int, ~P] ForwardRef('Shape') -
for f in (lambda: Old[int, str], lambda: Union[()], lambda: Optional[1, 2], lambda: List if False else typing.List[int, str], lambda: Literal[[]] == Literal[[]], lambda: Callable[int], lambda: TypeVar("X", int), lambda: isinstance(1, list[int]), lambda: Json[int], lambda: NewType("N", int)("x"), lambda: Shape[float, 1].nope, lambda: assert_never(3), lambda: isinstance(1, Json), lambda: int | "x", lambda: Any(), lambda: TypeVar("T", covariant=True, contravariant=True), lambda: type("G", (Generic,), {}), lambda: Address(street=1)["street"], lambda: isinstance({}, Address), lambda: get_type_hints(types.SimpleNamespace(__annotations__={"a": "Nope"})), lambda: ForwardRef("a b")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:100])
# expect: TypeError Too many arguments for <class '__main__.Old'>; actual 2, expected 1
# expect: TypeError Cannot take a Union of no types.
# expect: TypeError typing.Optional requires a single type. Got (1, 2).
# expect: TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: TypeError cannot use 'tuple' as a set element (unhashable type: 'list')
# expect: TypeError Callable must be used as Callable[[arg, ...], result].
# expect: TypeError A single constraint is not allowed
# expect: TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError Only generic type aliases are subscriptable
# expect: x
# expect: AttributeError type object 'Shape' has no attribute 'nope'
# expect: AssertionError Expected code to be unreachable, but got: 3
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError unsupported operand type(s) for |: 'type' and 'str'
# expect: TypeError Any cannot be instantiated
# expect: ValueError Bivariant types are not supported.
# expect: TypeError Cannot inherit from plain Generic
# expect: 1
# expect: TypeError TypedDict does not support instance and class checks
# expect: NameError name 'Nope' is not defined
# expect: ForwardRef('a b')
print(inspect.signature(validate), inspect.get_annotations(Tree, eval_str=True)["value"].__metadata__, cast(int, "x"), assert_type(1, int))  # expect: (t, v, path='', depth=0) (Between(lo=0, hi=10),) x 1
