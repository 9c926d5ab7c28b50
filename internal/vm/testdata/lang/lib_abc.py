# abc in language tests.
from abc import ABC, ABCMeta, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): return "A.f"
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
class B(A):
    def f(self): return "B" + super().f()
class C(B):
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
print(C().f(), C.c(), C.s(), sorted(A.__abstractmethods__), sorted(B.__abstractmethods__), C.__abstractmethods__)  # expect: BA.f C s ['c', 'f', 's'] ['c', 's'] frozenset()
# ---
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
A()  # raises: TypeError: Can't instantiate abstract class A without an implementation for abstract method 'f'
# ---
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
    @abstractmethod
    def g(self): ...
class B(A):
    def f(self): ...
B()  # raises: TypeError: Can't instantiate abstract class B without an implementation for abstract method 'g'
# --- without ABCMeta abstractmethod does nothing
from abc import abstractmethod
class A:
    @abstractmethod
    def f(self): return "fine"
print(A().f())  # expect: fine
# --- __subclasshook__
from abc import ABC
class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return hasattr(c, "size") or NotImplemented
class Box: size = 1
print(issubclass(Box, Sized), isinstance(Box(), Sized), issubclass(int, Sized))  # expect: True True False
# --- register, as decorator, of subclasses
from abc import ABC
class A(ABC): pass
@A.register
class R: pass
class S(R): pass
print(issubclass(S, A), isinstance(R(), A), isinstance(5, A))  # expect: True True False
A.register(5)  # raises: TypeError: Can only register classes
# --- no cycles
from abc import ABC
class A(ABC): pass
class B(A): pass
B.register(A)  # raises: RuntimeError: Refusing to create an inheritance cycle
# --- abstract properties
from abc import ABC, abstractmethod
class A(ABC):
    @property
    @abstractmethod
    def p(self): ...
class B(A):
    p = 5
print(B().p)  # expect: 5
A()  # raises: TypeError: Can't instantiate abstract class A without an implementation for abstract method 'p'
# --- abstract methods may be called through super and have bodies
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def __init__(self, x): self.x = x
class B(A):
    def __init__(self): super().__init__(3)
print(B().x)  # expect: 3
# --- collections.abc checks by method
from collections.abc import Iterable, Sized, Callable, Hashable, Container, Mapping, Sequence, Iterator
class C:
    def __iter__(self): return iter(())
    def __len__(self): return 0
    __hash__ = None
print(isinstance(C(), Iterable), isinstance(C(), Sized), isinstance(C(), Callable), isinstance(C(), Hashable), isinstance(C(), Container), isinstance(C(), Mapping), isinstance([], Sequence), isinstance(iter([]), Iterator), isinstance("", Sequence), isinstance({}, Mapping))  # expect: True True False False False False True True True True
