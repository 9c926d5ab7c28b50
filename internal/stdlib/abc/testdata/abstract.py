# abc: abstract methods, what counts as implemented, and the messages.
from abc import ABC, ABCMeta, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def both(self):
        return self.name, self.area()

print(sorted(Shape.__abstractmethods__))  # expect: ['area', 'name']
print(Shape.area.__isabstractmethod__)  # expect: True

class Half(Shape):
    def area(self):
        return 4

print(sorted(Half.__abstractmethods__))  # expect: ['name']

class Square(Half):
    name = "square"

print(Square.__abstractmethods__, Square().both())  # expect: frozenset() ('square', 4)
print(type(Shape).__name__, isinstance(Square(), Shape), issubclass(Half, Shape))  # expect: ABCMeta True True

# --- one missing
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
A()  # raises: TypeError: Can't instantiate abstract class A without an implementation for abstract method 'f'

# --- two missing, sorted
from abc import ABCMeta, abstractmethod
class A(metaclass=ABCMeta):
    @abstractmethod
    def zeta(self): ...
    @abstractmethod
    def alpha(self): ...
class B(A): ...
B()  # raises: TypeError: Can't instantiate abstract class B without an implementation for abstract methods 'alpha', 'zeta'

# --- an implementation that calls the abstract one
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self):
        return "base"
class B(A):
    def f(self):
        return "derived over " + super().f()
print(B().f())  # expect: derived over base

# --- class and static methods, and the legacy decorators
import abc
class A(abc.ABC):
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
    @staticmethod
    @abc.abstractmethod
    def s(): ...
    @abc.abstractclassmethod
    def lc(cls): ...
    @abc.abstractstaticmethod
    def ls(): ...
    @abc.abstractproperty
    def lp(self): ...
print(sorted(A.__abstractmethods__))  # expect: ['c', 'lc', 'lp', 'ls', 's']
class B(A):
    c = classmethod(lambda cls: cls.__name__)
    s = staticmethod(lambda: "s")
    lc = classmethod(lambda cls: "lc")
    ls = staticmethod(lambda: "ls")
    lp = 5
print(B().c(), B.s(), B.lc(), B.ls(), B().lp)  # expect: B s lc ls 5

# --- methods added later count after update_abstractmethods
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
class B(A): pass
B.f = lambda self: 1
try:
    B()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class B without an implementation for abstract method 'f'
print(abc.update_abstractmethods(B) is B, B().f())  # expect: True 1
class Plain: pass
print(abc.update_abstractmethods(Plain) is Plain, hasattr(Plain, "__abstractmethods__"))  # expect: True False

# --- keywords reach __init_subclass__; a second metaclass joins in
from abc import ABCMeta, ABC
class Base(ABC):
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class D(Base, tag="x"): ...
print(D.tag)  # expect: x
class Meta(ABCMeta):
    def __new__(m, name, bases, ns, **kw):
        ns["made"] = name.lower()
        return super().__new__(m, name, bases, ns, **kw)
class E(Base, metaclass=Meta): ...
print(E.made, type(E).__name__, E.tag)  # expect: e Meta None
