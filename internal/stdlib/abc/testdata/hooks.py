# abc: __subclasshook__ and metaclass overrides.
from abc import ABC, ABCMeta

class HasRun(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is HasRun:
            return any("run" in B.__dict__ for B in C.__mro__)
        return NotImplemented

class R:
    def run(self): ...
class N: ...
print(issubclass(R, HasRun), isinstance(R(), HasRun), isinstance(N(), HasRun))  # expect: True True False
HasRun.register(N)  # the hook has the last word
print(issubclass(N, HasRun))  # expect: False

class Sub(HasRun): ...
print(issubclass(R, Sub), issubclass(Sub, HasRun))  # expect: False False
Sub.register(N)
print(issubclass(N, Sub))  # expect: True

# --- the hook of a subclass counts for the base
from abc import ABC
class Base(ABC): ...
class Derived(Base):
    @classmethod
    def __subclasshook__(cls, C):
        return True if hasattr(C, "mark") else NotImplemented
class M:
    mark = 1
print(issubclass(M, Derived), issubclass(M, Base))  # expect: True True

# --- a hook that answers nonsense
from abc import ABC
class A(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return 1
issubclass(int, A)  # raises: AssertionError: __subclasshook__ must return either False, True, or NotImplemented

# --- a metaclass with its own instance check
from abc import ABCMeta
class Meta(ABCMeta):
    def __instancecheck__(cls, x):
        return x == "yes" or super().__instancecheck__(x)
class A(metaclass=Meta): ...
print(isinstance("yes", A), isinstance("no", A), isinstance(A(), A))  # expect: True False True
print(issubclass(str, A))  # expect: False

# --- hooks see each class once
from abc import ABC
asked = []
class A(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        asked.append(C.__name__)
        return NotImplemented
for x in (1, 2, "a", 3, "b"):
    isinstance(x, A)
print(asked)  # expect: ['int', 'str']
class Other(ABC): ...
Other.register(int)  # forgets negative answers everywhere
isinstance(1, A)
print(asked)  # expect: ['int', 'str', 'int']
