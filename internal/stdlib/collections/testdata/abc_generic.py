# collections.abc: generic aliases, Callable above all.
import collections.abc as ca
print(ca.Iterable[int], ca.Mapping[str, int], ca.Awaitable[None], ca.KeysView[str])  # expect: collections.abc.Iterable[int] collections.abc.Mapping[str, int] collections.abc.Awaitable[None] collections.abc.KeysView[str]
print(ca.Callable[[int, str], float])  # expect: collections.abc.Callable[[int, str], float]
print(ca.Callable[..., int], ca.Callable[[], None])  # expect: collections.abc.Callable[..., int] collections.abc.Callable[[], None]
print(ca.Callable[[int, str], float].__args__, ca.Callable[..., int].__args__)  # expect: (<class 'int'>, <class 'str'>, <class 'float'>) (Ellipsis, <class 'int'>)
print(ca.Callable[[int], str] == ca.Callable[[int], str], hash(ca.Callable[[int], str]) == hash(ca.Callable[[int], str]))  # expect: True True
print(ca.Callable[[list[int]], ca.Callable[[int], None]])  # expect: collections.abc.Callable[[list[int]], collections.abc.Callable[[int], None]]
print(ca.Callable.__class_getitem__(([int], str)))  # expect: collections.abc.Callable[[int], str]

# --- type parameters
import collections.abc as ca
def f[T, U](x: ca.Callable[[T, int], U]): ...
T, U = f.__type_params__
alias = ca.Callable[[T, int], U]
print(alias, alias.__parameters__)  # expect: collections.abc.Callable[[T, int], U] (T, U)
print(alias[str, bool])  # expect: collections.abc.Callable[[str, int], bool]
print(type(alias[str, bool]) is type(alias))  # expect: True

# --- wrong shapes
import collections.abc as ca
ca.Callable[int]  # raises: TypeError: Callable must be used as Callable[[arg, ...], result].

# ---
import collections.abc as ca
ca.Callable[int, str]  # raises: TypeError: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>

# ---
import collections.abc as ca
ca.Sized[int]  # raises: TypeError: type 'Sized' is not subscriptable
