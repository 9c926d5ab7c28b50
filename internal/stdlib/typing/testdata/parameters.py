# TypeVar, ParamSpec, TypeVarTuple, NoDefault, TypeAliasType, NewType.
# cpython: same
from typing import *
T = TypeVar("T"); B = TypeVar("B", bound=int); C = TypeVar("C", int, str); D = TypeVar("D", default=int)
print(T, TypeVar("A", covariant=True), TypeVar("A", contravariant=True), TypeVar("A", infer_variance=True))  # expect: ~T +A -A A
print(T.__name__, T.__bound__, B.__bound__, C.__constraints__, D.__default__, T.__default__, T.has_default(), D.has_default(), T.__module__)  # expect: T None <class 'int'> (<class 'int'>, <class 'str'>) <class 'int'> typing.NoDefault False True __main__
print(T.__covariant__, T.__contravariant__, T.__infer_variance__, TypeVar("X", bound="Y").__bound__)  # expect: False False False ForwardRef('Y')
P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
print(P, P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args == P.kwargs, Ts, list(Ts))  # expect: ~P P.args P.kwargs True True False Ts [typing.Unpack[Ts]]
print(NoDefault, type(NoDefault)() is NoDefault, B.evaluate_bound(1), B.evaluate_bound(4), C.evaluate_constraints(4), T.evaluate_bound)  # expect: typing.NoDefault True <class 'int'> int (int, str) None
def f[A, B: int, C: (str, bytes), **Q, *Us](): pass
def g[V = list, **W = [int], *Xs = *tuple[int, ...]](): pass
print(f.__type_params__, [p.__infer_variance__ for p in f.__type_params__[:3]], f.__type_params__[1].__bound__, f.__type_params__[2].__constraints__)  # expect: (A, B, C, Q, Us) [True, True, True] <class 'int'> (<class 'str'>, <class 'bytes'>)
print([p.__default__ for p in g.__type_params__])  # expect: [<class 'list'>, [<class 'int'>], *tuple[int, ...]]
type Pair[A] = tuple[A, A]
type Lazy = list[later]
print(Pair, Pair.__value__, Pair.__type_params__, Pair[int], Pair | None, Pair.__name__, Pair.__module__)  # expect: Pair tuple[A, A] (A,) Pair[int] Pair | None Pair __main__
later = 3
print(Lazy.__value__, TypeAliasType("M", int).__value__, TypeAliasType("M", List[T], type_params=(T,))[int])  # expect: list[3] <class 'int'> M[int]
N = NewType("N", int)
print(N, N(3), N | None, N.__supertype__, N.__name__, NewType("a.b.C", str).__name__)  # expect: __main__.N 3 __main__.N | None <class 'int'> N C
class G[A, *Us]:
    x: A
print(G[int, str], G.__type_params__, G.__orig_bases__, G.__parameters__, G.__mro__)  # expect: __main__.G[int, str] (A, Us) (typing.Generic[A, typing.Unpack[Us]],) (A, Us) (<class '__main__.G'>, <class 'typing.Generic'>, <class 'object'>)
TypeVar("X", int)  # raises: TypeError: A single constraint is not allowed
# ---
from typing import *
TypeVar("X", covariant=True, contravariant=True)  # raises: ValueError: Bivariant types are not supported.
# ---
from typing import *
TypeVar(3)  # raises: TypeError: typevar() argument 'name' must be str, not int
# ---
from typing import *
TypeVar("T", nothing=1)  # raises: TypeError: typevar() got an unexpected keyword argument 'nothing'
# ---
from typing import *
TypeVar("T", int, str, bound=int)  # raises: TypeError: Constraints cannot be combined with bound=...
# ---
from typing import *
class X(TypeVar("T")): pass  # raises: TypeError: Cannot subclass an instance of TypeVar
# ---
from typing import *
class X(NewType("N", int)): pass  # raises: TypeError: Cannot subclass an instance of NewType. Perhaps you were looking for: `X = NewType('X', N)`
# ---
from typing import *
TypeAliasType("A", int)[int]  # raises: TypeError: Only generic type aliases are subscriptable
# ---
from typing import *
TypeAliasType("A", int, type_params=[])  # raises: TypeError: type_params must be a tuple
# ---
type A = undefined  # raises: NameError: name 'undefined' is not defined
A.__value__
# ---
from typing import *
isinstance(3, TypeVar("T"))  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
