# Generic classes.
# cpython: same
from typing import *
T = TypeVar("T"); S = TypeVar("S"); P = ParamSpec("P"); Ts = TypeVarTuple("Ts"); D = TypeVar("D", default=int)
class G(Generic[T]):
    def __init__(self, x=None):
        self.x = x
class H(G[S], Dict[str, T], Generic[T, S]): pass
class Q(Generic[P]): pass
class R(Generic[T, P]): pass
class V(Generic[T, *Ts]): pass
class W(Generic[T, D]): pass
print(G, G[int], G[T], G[T][int], G["x"], G[int](4).x, G[int]().__orig_class__)  # expect: <class '__main__.G'> __main__.G[int] __main__.G[~T] __main__.G[int] __main__.G[ForwardRef('x')] 4 __main__.G[int]
print(G.__parameters__, H.__parameters__, H.__orig_bases__, H.__mro__)  # expect: (~T,) (~T, ~S) (__main__.G[~S], typing.Dict[str, ~T], typing.Generic[~T, ~S]) (<class '__main__.H'>, <class '__main__.G'>, <class 'dict'>, <class 'typing.Generic'>, <class 'object'>)
print(H[int, str], Q[int], Q[[int, str]], Q[int, str], Q[...], Q[P], R[int, [str]], R[int, P])  # expect: __main__.H[int, str] __main__.Q[[int]] __main__.Q[[int, str]] __main__.Q[[int, str]] __main__.Q[...] __main__.Q[~P] __main__.R[int, [str]] __main__.R[int, ~P]
print(V[int], V[int, str, bytes], V[T, *Ts], V[int, *tuple[str, ...]], W[int], W[int, str])  # expect: __main__.V[int] __main__.V[int, str, bytes] __main__.V[~T, typing.Unpack[Ts]] __main__.V[int, *tuple[str, ...]] __main__.W[int, int] __main__.W[int, str]
print(G[int] == G[int], G[int] == G[str], G[int] is G[int], Generic[T], Generic[T, S], Generic[*Ts])  # expect: True False True typing.Generic[~T] typing.Generic[~T, ~S] typing.Generic[typing.Unpack[Ts]]
class K(G[int]): pass
print(K.__parameters__, K.__orig_bases__, K.__bases__, issubclass(K, G), isinstance(K(), G))  # expect: () (__main__.G[int],) (<class '__main__.G'>,) True True
class L(List[int]): pass
print(L.__mro__, L([1, 2]), L.__orig_bases__)  # expect: (<class '__main__.L'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) [1, 2] (typing.List[int],)
class M(Callable[[int], str]):
    def __call__(self, x): return str(x)
print(M()(3), M.__mro__[1])  # expect: 3 <class 'collections.abc.Callable'>
print([c.__name__ for c in type("N", (G, ), {}).__mro__])  # expect: ['N', 'G', 'Generic', 'object']
G[int][str]  # raises: TypeError: __main__.G[int] is not a generic class
# ---
from typing import *
T = TypeVar("T")
class G(Generic[T]): pass
G[int, str]  # raises: TypeError: Too many arguments for <class '__main__.G'>; actual 2, expected 1
# ---
from typing import *
T = TypeVar("T"); S = TypeVar("S")
class G(Generic[T, S]): pass
G[int]  # raises: TypeError: Too few arguments for <class '__main__.G'>; actual 1, expected at least 2
# ---
from typing import *
class G(Generic[int]): pass  # raises: TypeError: Parameters to Generic[...] must all be type variables or parameter specification variables.
# ---
from typing import *
T = TypeVar("T")
Generic[T, T]  # raises: TypeError: Parameters to Generic[...] must all be unique
# ---
from typing import *
Generic[()]  # raises: TypeError: Parameter list to Generic[...] cannot be empty
# ---
from typing import *
class G(Generic): pass  # raises: TypeError: Cannot inherit from plain Generic
# ---
from typing import *
T = TypeVar("T"); S = TypeVar("S")
class G(Generic[T], List[S]): pass  # raises: TypeError: Some type variables (~S) are not listed in Generic[~T]
# ---
from typing import *
T = TypeVar("T"); S = TypeVar("S")
class G(Generic[T], Generic[S]): pass  # raises: TypeError: Cannot inherit from Generic[...] multiple times.
# ---
from typing import *
T = TypeVar("T"); D = TypeVar("D", default=int)
class G(Generic[D, T]): pass  # raises: TypeError: Type parameter ~T without a default follows type parameter with a default
# ---
from typing import *
T = TypeVar("T")
class G(Generic[T]): pass
class K(G[int]): pass
K[int]  # raises: TypeError: <class '__main__.K'> is not a generic class
# ---
from typing import *
T = TypeVar("T")
class G(Generic[T]): pass
isinstance(3, G[int])  # raises: TypeError: Subscripted generics cannot be used with class and instance checks
