# Multiple inheritance: cooperative super, mixins, __init_subclass__ chains, abstract properties, slots, __class__ assignment, MRO errors, virtual subclasses.
import abc
import copy
import functools
import inspect
import numbers
import operator
import reprlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Sized
from functools import total_ordering
from typing import ClassVar, Generic, Protocol, TypeVar, final, runtime_checkable

trail = []


class Root:
    def __init__(self, **kw):
        if kw:
            raise TypeError(f"left over: {', '.join(sorted(kw))}")
        trail.append("Root")

    def describe(self): return [type(self).__name__]


class Named(Root):
    def __init__(self, *, name, **kw):
        super().__init__(**kw)
        self.name = name
        trail.append("Named")

    def describe(self): return super().describe() + [f"name={self.name}"]


class Priced(Root):
    tax: ClassVar[float] = 0.2

    def __init__(self, *, price=0, **kw):
        super().__init__(**kw)
        self.price = price
        trail.append("Priced")

    def describe(self): return super().describe() + [f"price={self.price}"]

    @property
    def gross(self): return round(self.price * (1 + self.tax), 2)


class Json:
    def to_json(self): return {k: v for k, v in vars(self).items() if not k.startswith("_")}

    def __init_subclass__(cls, /, fields=None, **kw):
        super().__init_subclass__(**kw)
        cls.fields = (*getattr(super(cls, cls), "fields", ()), *(fields or ()))


@total_ordering
class Ordered:
    def _key(self): raise NotImplementedError
    def __eq__(self, o): return isinstance(o, Ordered) and self._key() == o._key()
    def __lt__(self, o): return self._key() < o._key() if isinstance(o, Ordered) else NotImplemented
    def __hash__(self): return hash(self._key())


class Product(Json, Ordered, Named, Priced, fields=("name", "price")):
    def _key(self): return (self.price, self.name)
    def describe(self): return super().describe() + [f"gross={self.gross}"]


class Book(Product, fields=("pages",)):
    tax = 0.05

    def __init__(self, *a, pages=1, **kw):
        super().__init__(*a, **kw)
        self.pages = pages

    @Product.gross.getter
    def gross(self): return super().gross + 1


p, b = Product(name="hat", price=10), Book(name="dune", price=8, pages=412)
print(trail, p.describe(), b.describe(), b.to_json(), Book.fields, [c.__name__ for c in Book.__mro__], sep="\n")  # expect: ['Root', 'Priced', 'Named', 'Root', 'Priced', 'Named']
# expect: ['Product', 'price=10', 'name=hat', 'gross=12.0']
# expect: ['Book', 'price=8', 'name=dune', 'gross=9.4']
# expect: {'price': 8, 'name': 'dune', 'pages': 412}
# expect: ('name', 'price', 'pages')
# expect: ['Book', 'Product', 'Json', 'Ordered', 'Named', 'Priced', 'Root', 'object']
print(sorted([p, b])[0].name, p > b, p >= b, p == Product(name="hat", price=10), len({p, Product(name="hat", price=10)}), max(p, b, key=operator.attrgetter("gross")).name)  # expect: dune True True True 1 hat
for f in (lambda: Product(price=1), lambda: Product(name="x", size=1), lambda: p < 3, lambda: setattr(p, "gross", 1), lambda: type("X", (Root, Named), {}), lambda: type("Y", (bool,), {}), lambda: type("Z", (Root, Root), {}), lambda: type("S", (int, str), {}), lambda: super(Named, 3), lambda: super().x, lambda: type("W", (Json,), {}, nope=1), lambda: super(Book, p)):
    try:
        print(f())
    except (TypeError, AttributeError, RuntimeError) as e:
        print(type(e).__name__, str(e).replace("\n", " "))
# expect: TypeError Named.__init__() missing 1 required keyword-only argument: 'name'
# expect: TypeError left over: size
# expect: TypeError '<' not supported between instances of 'Product' and 'int'
# expect: AttributeError property 'gross' of 'Product' object has no setter
# expect: TypeError Cannot create a consistent method resolution order (MRO) for bases Root, Named
# expect: TypeError type 'bool' is not an acceptable base type
# expect: TypeError duplicate base class Root
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (Named).
# expect: RuntimeError super(): no arguments
# expect: TypeError W.__init_subclass__() takes no keyword arguments
# expect: TypeError super(type, obj): obj (instance of Product) is not an instance or subtype of type (Book).


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def sides(): return 0

    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Shape:
            return any("area" in vars(k) for k in sub.__mro__) or NotImplemented
        return NotImplemented


class Square(Shape):
    area = 4
    @classmethod
    def unit(cls): return cls()
    @staticmethod
    def sides(): return Shape.sides() + 4


class Partial(Shape):
    area = property(lambda self: 1)


class Duck:
    area = 3


@Shape.register
class Registered: pass


for c in (Square, Partial):
    try:
        print(c().sides())  # expect: 4
    except TypeError as e:
        print(e, sorted(c.__abstractmethods__))  # expect: Can't instantiate abstract class Partial without an implementation for abstract methods 'sides', 'unit' ['sides', 'unit']
print(issubclass(Duck, Shape), isinstance(Duck(), Shape), issubclass(Registered, Shape), issubclass(int, Shape), isinstance(3, numbers.Rational), issubclass(bool, numbers.Integral), isinstance([], Hashable), isinstance("", Container))  # expect: True True True False True True False True


class Slotted:
    __slots__ = ("a", "b", "__weakref__")
    def __init__(self, a, b=2): self.a, self.b = a, b
    def __repr__(self): return f"{type(self).__name__}({self.a}, {self.b})"
    def __getstate__(self): return (self.a, self.b)
    def __setstate__(self, s): self.a, self.b = s


class More(Slotted):
    __slots__ = {"c": "a documented slot"}


class Open(Slotted):
    def __getattr__(self, n):
        if n.startswith("__"):
            raise AttributeError(n)
        return f"<{n}>"


m, o = More(1), Open(3)
m.c = 5
o.z = 1
print(m, m.c, More.c.__doc__, hasattr(m, "__dict__"), vars(o), o.q, copy.copy(m), copy.deepcopy(o), sorted(n for n in dir(More) if not n.startswith("__")))  # expect: More(1, 2) 5 None False {'z': 1} <q> More(1, 2) Open(3, 2) ['a', 'b', 'c']
for f in (lambda: setattr(m, "d", 1), lambda: m.__dict__, lambda: More(1).c, lambda: setattr(m, "__class__", Open), lambda: type("B", (Slotted, type("Q", (), {"__slots__": ("q",)})), {}), lambda: delattr(More(1), "c"), lambda: type("V", (), {"__slots__": ("x",), "x": 1})):
    try:
        print(f())
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: AttributeError 'More' object has no attribute 'd' and no __dict__ for setting new attributes
# expect: AttributeError 'More' object has no attribute '__dict__'
# expect: AttributeError 'More' object has no attribute 'c'
# expect: TypeError __class__ assignment: 'Open' object layout differs from 'More'
# expect: TypeError multiple bases have instance lay-out conflict
# expect: AttributeError c
# expect: ValueError 'x' in __slots__ conflicts with class variable


class On:
    def press(self): self.__class__ = Off; return "off"
class Off:
    def press(self): self.__class__ = On; return "on"


sw = Off()
print(sw.press(), sw.press(), type(sw).__name__)  # expect: on off Off


class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): trail.append("Num+"); return type(self)(self.v + getattr(o, "v", o)) if isinstance(o, (int, Num)) else NotImplemented
    def __radd__(self, o): trail.append("+Num"); return type(self)(o + self.v)
    def __iadd__(self, o): self.v += o; trail.append("Num+="); return self
    def __eq__(self, o): return NotImplemented if not isinstance(o, Num) else self.v == o.v
    def __index__(self): return self.v
    def __bool__(self): return self.v != 0
    def __int__(self): return self.v * 2
    def __repr__(self): return f"{type(self).__name__}({self.v})"
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __call__(self, *a): return (self.v, *a)
    def __getitem__(self, k): return k
    def __contains__(self, x): return x == self.v
    def __dir__(self): return ["only", "this"]
    def __sizeof__(self): return 1000
    def __format__(self, spec): return f"<{spec}:{self.v}>"
    def __missing__(self, k): return "never"
    def __length_hint__(self): return 3


class SubNum(Num):
    def __radd__(self, o): trail.append("+Sub"); return SubNum(100)


trail.clear()
n = Num(3)
n += 4
print(1 + n, n + 1, Num(1) + SubNum(1), sum([Num(1), Num(2)]), n, trail, [10, 20, 30, 40, 50, 60, 70, 80][n], hex(n), int(n), "x" * Num(2), bool(Num(0)), Num[int], n(1, 2), n[1:2, ...], 7 in n, dir(n), f"{n:>5}", operator.length_hint(n), n == 7, n != Num(7), range(10)[Num(1):Num(4)], round(2.567, Num(2)))  # expect: Num(8) Num(8) SubNum(100) Num(3) Num(7) ['Num+=', '+Num', 'Num+', '+Sub', '+Num', 'Num+'] 80 0x7 14 xx False Num[<class 'int'>] (7, 1, 2) (slice(1, 2, None), Ellipsis) True ['only', 'this'] <>5:7> 3 False False range(1, 4) 2.57
try:
    hash(n)
except TypeError as e:
    print(e)  # expect: unhashable type: 'Num'


@runtime_checkable
class Quacks(Protocol):
    volume: int
    def quack(self, n: int) -> str: ...


class Robot:
    volume = 3
    quack = staticmethod(lambda n: "beep" * n)


@final
class Leaf(Robot):
    def __set_name__(self, owner, name): trail.append((owner.__name__, name))


class Holder:
    part = Leaf()
    def __init_subclass__(cls): trail.append(cls.__name__)


class Sub(Holder): other = Leaf()


print(isinstance(Robot(), Quacks), isinstance(p, Quacks), Leaf.__final__, trail[-3:], inspect.getmro(Sub)[1].__name__, Sub.__bases__, Sub.__base__, reprlib.repr([*range(20)]), Holder.__subclasscheck__(Sub), type.mro(Leaf)[0] is Leaf)  # expect: True False True [('Holder', 'part'), ('Sub', 'other'), 'Sub'] Holder (<class '__main__.Holder'>,) <class '__main__.Holder'> [0, 1, 2, 3, 4, 5, ...] True True
