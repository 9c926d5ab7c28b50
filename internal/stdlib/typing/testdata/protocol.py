# Protocols.
# cpython: same
from typing import *
class P(Protocol):
    x: int
    def m(self): ...
@runtime_checkable
class R(Protocol):
    def close(self): ...
@runtime_checkable
class D(Protocol):
    name: str
class Yes:
    def close(self): pass
class No:
    close = None
class Named:
    def __init__(self): self.name = "n"
print(isinstance(Yes(), R), isinstance(No(), R), isinstance(3, R), issubclass(Yes, R), issubclass(No, R), isinstance(Named(), D), isinstance(Yes(), D))  # expect: True False False True False True False
print(sorted(get_protocol_members(P)), is_protocol(P), is_protocol(Yes), is_protocol(Protocol), is_protocol(3))  # expect: ['m', 'x'] True False False False
print(isinstance(3, SupportsInt), isinstance("", SupportsIndex), isinstance(3.5, SupportsRound), isinstance(b"", SupportsBytes), isinstance([], SupportsAbs))  # expect: True False True True False
class Impl(P):
    def __init__(self, v): self.v = v
    def m(self): return self.v
print(Impl(3).m(), isinstance(Impl(3), P) if False else issubclass(Impl, P) if False else Impl._is_protocol)  # expect: 3 False
class Base:
    def __init__(self, a): self.a = a
class Both(P, Base): pass
print(Both(5).a)  # expect: 5
T = TypeVar("T", covariant=True)
class It(Protocol[T]):
    def get(self) -> T: ...
print(It[int], It.__parameters__, It.__mro__)  # expect: __main__.It[int] (+T,) (<class '__main__.It'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>)
class N[A](Protocol):
    def get(self) -> A: ...
print(N[int], N.__type_params__)  # expect: __main__.N[int] (A,)
class Sub(R, Protocol):
    def more(self): ...
print(sorted(get_protocol_members(Sub)), Sub._is_runtime_protocol)  # expect: ['close', 'more'] True
P()  # raises: TypeError: Protocols cannot be instantiated
# ---
from typing import *
class P(Protocol):
    def m(self): ...
isinstance(3, P)  # raises: TypeError: Instance and class checks can only be used with @runtime_checkable protocols
# ---
from typing import *
class P(Protocol):
    def m(self): ...
issubclass(int, P)  # raises: TypeError: Instance and class checks can only be used with @runtime_checkable protocols
# ---
from typing import *
@runtime_checkable
class P(Protocol):
    x: int
    y: str
issubclass(int, P)  # raises: TypeError: Protocols with non-method members don't support issubclass(). Non-method members: 'x', 'y'.
# ---
from typing import *
class P(Protocol, int): pass  # raises: TypeError: Protocols can only inherit from other protocols, got <class 'int'>
# ---
from typing import *
runtime_checkable(int)  # raises: TypeError: @runtime_checkable can be only applied to protocol classes, got <class 'int'>
# ---
from typing import *
get_protocol_members(int)  # raises: TypeError: <class 'int'> is not a Protocol
# ---
from typing import *
Protocol[int]  # raises: TypeError: Parameters to Protocol[...] must all be type variables or parameter specification variables.
# ---
from typing import *
@runtime_checkable
class P(Protocol):
    def m(self): ...
issubclass(3, P)  # raises: TypeError: issubclass() arg 1 must be a class
