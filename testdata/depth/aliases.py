# Methods of methods, aliases of aliases, unions, types within types. Attributes are asked of what
# lies behind by Go functions that call each other, 500 times at most; hash, == and repr take a frame
# a level. CPython does all this in C, as deep as its stack is.
# feeds: (*internal/ocap.guardType) internal/ocap.joinTypes internal/ocap.typeOf internal/ocap.aliasType internal/ocap.unionOf
from types import MethodType, GenericAlias
import typing
for make, x in (lambda x: MethodType(x, 1), print), (lambda x: GenericAlias(x, int), list), (lambda x: list[x], int), (lambda x: tuple[x, ...], int):
    x, y = nested(make, x), nested(make, x)
    way(lambda: x.nothing)  # RecursionError x2, AttributeError x2; CPython: AttributeError x4
    way(lambda: x.__name__)  # RecursionError x2, list, tuple; CPython: print, list x2, tuple
    way(lambda: hash(x) == hash(y))  # RecursionError x4 | True x4; CPython: True x2, killed x2
    way(lambda: x == y)  # RecursionError x4 | True x4
    way(lambda: isinstance(x, list))  # False x4
way(lambda: nested(lambda x: GenericAlias(x, int), list, n=5_000)())  # list
way(lambda: repr(nested(lambda x: list[x], int, n=N // 10)))  # RecursionError | str; CPython: str
way(lambda: nested(lambda x: list[x], int)[int])  # RecursionError | TypeError
way(lambda: nested(lambda x: list[x], typing.TypeVar("T"), n=2_000)[int])  # GenericAlias
way(lambda: nested(lambda x: list[x] | None, int, n=200))  # Union
way(lambda: nested(lambda x: typing.List[x], int, n=200))  # _GenericAlias
way(lambda: isinstance(1, nested(lambda x: (x,), str)))  # False
way(lambda: issubclass(int, nested(lambda x: (x,), str)))  # False
way(lambda: nested(lambda x: typing.TypeAliasType("A", x), int).__value__)  # TypeAliasType
type A = A | A
way(lambda: A.__value__)  # TypeAliasType
