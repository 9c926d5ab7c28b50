# Type parameters of classes.
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
    def map[U](self, f) -> "Box[U]": return Box(f(self.v))
b = Box(5)
print(b.get(), b.map(str).get(), Box.__type_params__, Box.__parameters__)  # expect: 5 5 (T,) (T,)
print(Box[int], Box[int](3).get(), Box.__orig_bases__)  # expect: __main__.Box[int] 3 (typing.Generic[T],)

# --- bases may use them
class Base[T]: pass
class Child[T](Base[T], dict): pass
print([c.__name__ for c in Child.__mro__], Child.__orig_bases__, Child[int])  # expect: ['Child', 'Base', 'dict', 'Generic', 'object'] (__main__.Base[T], <class 'dict'>, typing.Generic[T]) __main__.Child[int]
# --- class scope: visible in the body and in methods
class C[T]:
    name = T.__name__
    def m(self): return T.__name__
print(C.name, C().m(), hasattr(C, "T"))  # expect: T T False
# --- hidden by a class attribute in the body, not in methods
class C[T]:
    T = "attr"
    seen = T
    def m(self): return T
print(C.seen, C().m())  # expect: attr T
# --- wrong number of arguments
class C[T, U]: pass
C[int]  # raises: TypeError: Too few arguments for <class '__main__.C'>; actual 1, expected at least 2
# --- too many
class C[T]: pass
C[int, str]  # raises: TypeError: Too many arguments for <class '__main__.C'>; actual 2, expected 1
# --- defaults fill
class C[T, U = str]: pass
print(C[int].__args__)  # expect: (<class 'int'>, <class 'str'>)
# --- ParamSpec and TypeVarTuple
class C[*Ts]: pass
class D[**P]: pass
print(C[int, str].__args__, C[()].__args__, D[int, str].__args__, D[[int]].__args__)  # expect: (<class 'int'>, <class 'str'>) () ((<class 'int'>, <class 'str'>),) ((<class 'int'>,),)
# --- keyword arguments and metaclass
class M(type): pass
class C[T](metaclass=M): pass
print(type(C).__name__, C.__bases__)  # expect: M (<class 'typing.Generic'>,)
# --- Generic twice
from typing import Generic
class C[T](Generic[T]): pass  # raises: TypeError: Cannot inherit from Generic[...] multiple times.
# --- instances know their alias
class C[T]: pass
print(C[int]().__orig_class__)  # expect: __main__.C[int]
# --- isinstance with an alias
class C[T]: pass
isinstance(C(), C[int])  # raises: TypeError: Subscripted generics cannot be used with class and instance checks
# --- private names and __class__
class C[T]:
    def m(self): return __class__.__name__
print(C().m())  # expect: C
# --- a named tuple, a dataclass, a protocol
from dataclasses import dataclass
from typing import NamedTuple, Protocol
@dataclass
class P[T]:
    x: T
    y: T
class N[T](NamedTuple):
    a: T
class R[T](Protocol):
    def run(self) -> T: ...
print(P(1, 2), N("a"), P[int].__args__, R.__type_params__)  # expect: P(x=1, y=2) N(a='a') (<class 'int'>,) (T,)
