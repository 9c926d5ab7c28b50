# typing: generics, unions, forward references and protocols in each other.
# ends: prints "survived"
# cpython: held, it ends well
import typing
T = typing.TypeVar("T")
a = T
n = 0
try:
    for _ in range(2_000):
        a = typing.Union[typing.Optional[typing.List[a]], int]
    repr(a); hash(a); a == a
    a[int]
    typing.get_type_hints(type("C", (), {"__annotations__": {"x": a}}))
except (RecursionError, TypeError):
    n += 1
print("survived")
