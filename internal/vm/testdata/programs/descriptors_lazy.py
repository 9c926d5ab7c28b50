# Descriptors: lazy values, typed fields, aliases, class properties, method wrappers, weak caches, proxies, __getattr__ chains.
import functools
import inspect
import operator
import sys
import types
import weakref
from collections import ChainMap, defaultdict
from contextlib import contextmanager
from functools import cached_property, partial, partialmethod, wraps
from typing import Any, Callable, Generic, Self, TypeVar, overload


class lazy:
    "Computes once, then stands in the instance."

    def __init__(self, fn):
        self.fn, self.__doc__, self.calls = fn, fn.__doc__, 0

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        self.calls += 1
        value = obj.__dict__[self.name] = self.fn(obj)
        return value


class classproperty(property):
    def __get__(self, obj, cls=None):
        return self.fget(cls)


class Alias:
    def __init__(self, path):
        self.path = path

    def __get__(self, obj, cls=None):
        return self if obj is None else operator.attrgetter(self.path)(obj)

    def __set__(self, obj, value):
        *head, last = self.path.split(".")
        setattr(operator.attrgetter(".".join(head))(obj) if head else obj, last, value)


class Watched[T]:
    def __init__(self, default: T, *checks: Callable[[T], bool]):
        self.default, self.checks, self.watchers = default, checks, []
        self.values = weakref.WeakKeyDictionary()

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, cls=None):
        return self if obj is None else self.values.get(obj, self.default)

    def __set__(self, obj, value: T):
        if not all(c(value) for c in self.checks):
            bad = [c.__name__ for c in self.checks if not c(value)]
            raise ValueError(f"{type(obj).__name__}.{self.name} = {value!r} fails {', '.join(bad)}")
        old = self.values.get(obj, self.default)
        self.values[obj] = value
        for w in self.watchers:
            w(obj, self.name, old, value)

    def __delete__(self, obj):
        if self.values.pop(obj, None) is None:
            raise AttributeError(self.name)

    def watch(self, fn):
        self.watchers.append(fn)
        return fn


def positive(v): return v > 0
def even(v): return v % 2 == 0


class Engine:
    power = Watched(100, positive, even)
    log = []

    def __init__(self, name): self.name = name
    def __repr__(self): return f"Engine({self.name})"

    @power.watch
    def changed(self, name, old, new):
        self.log.append((self.name, name, old, new))


class Car:
    wheels = 4
    hp = Alias("engine.power")
    label = Alias("name")

    def __init__(self, name): self.name, self.engine = name, Engine(name + "!")

    @lazy
    def plate(self):
        "The number plate."
        return f"{self.name[:2].upper()}-{sum(map(ord, self.name))}"

    @classproperty
    def kind(cls): return f"<{cls.__name__}>"

    @property
    def speed(self): return self._speed

    @speed.setter
    def speed(self, v): self._speed = min(v, self.hp)

    @speed.deleter
    def speed(self): del self._speed

    def drive(self, km, *, by="road"): return f"{self.name} drives {km} km by {by}"

    cruise = partialmethod(drive, 100, by="motorway")

    @staticmethod
    def horn(n=1): return "toot" * n

    @classmethod
    def make(cls, *names) -> "list[Self]": return [cls(n) for n in names]


class Truck(Car):
    wheels = 6
    speed = Car.speed.setter(lambda self, v: setattr(self, "_speed", v / 2))

    def drive(self, km, **kw): return super().drive(km * 2, **kw) + " slowly"


a, b = Car.make("alfa", "beta")
t = Truck("titan")
print(a.plate, a.plate, Car.plate.calls, vars(a).keys(), Car.plate.__doc__, Car.plate.owner.__name__)  # expect: AL-404 AL-404 1 dict_keys(['name', 'engine', 'plate']) The number plate. Car
a.hp = 150
print(a.hp, b.hp, a.engine.power, Engine.log, a.label, Car.kind, t.kind, Truck.kind)  # expect: 150 100 150 [('alfa!', 'power', 100, 150)] alfa <Car> <Truck> <Truck>
for bad in (151, -2, -3):
    try:
        a.hp = bad
    except ValueError as e:
        print(e)
# expect: Engine.power = 151 fails even
# expect: Engine.power = -2 fails positive
# expect: Engine.power = -3 fails positive, even
a.speed, t.speed = 500, 100
print(a.speed, t.speed, a.cruise(), t.cruise(), t.horn(2), Truck.horn(), Car.drive(t, 1), inspect.signature(Car.drive), isinstance(Car.cruise, types.FunctionType))  # expect: 150 50.0 alfa drives 100 km by motorway titan drives 100 km by motorway toottoot toot titan drives 1 km by road (self, km, *, by='road') True
del a.speed, a.engine.power
for f in (lambda: a.speed, lambda: delattr(a.engine, "power"), lambda: b.nope, lambda: Car.nope, lambda: setattr(Car("x"), "cruise", 1) or "set", lambda: a.drive(), lambda: a.drive(1, 2), lambda: Car.make(1)[0].plate):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError 'Car' object has no attribute '_speed'
# expect: AttributeError power
# expect: AttributeError 'Car' object has no attribute 'nope'
# expect: AttributeError type object 'Car' has no attribute 'nope'
# expect: set
# expect: TypeError Car.drive() missing 1 required positional argument: 'km'
# expect: TypeError Car.drive() takes 2 positional arguments but 3 were given
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
print(sorted(n for n, v in inspect.getmembers_static(Car) if not n.startswith("__")), inspect.isdatadescriptor(Car.__dict__["hp"]), inspect.isdatadescriptor(Car.__dict__["plate"]), inspect.getattr_static(t, "speed") is Truck.speed)  # expect: ['cruise', 'drive', 'horn', 'hp', 'kind', 'label', 'make', 'plate', 'speed', 'wheels'] True False True


class Recorder:
    "A proxy that remembers what was done to it and forwards."
    def __init__(self, target, log=None, path="it"):
        object.__setattr__(self, "_t", target)
        object.__setattr__(self, "_log", [] if log is None else log)
        object.__setattr__(self, "_path", path)

    def __getattribute__(self, name):
        if name in ("_t", "_log", "_path", "__class__"):
            return object.__getattribute__(self, name)
        self._log.append(f"{self._path}.{name}")
        value = getattr(self._t, name)
        return Recorder(value, self._log, f"{self._path}.{name}") if callable(value) or not isinstance(value, (int, str, float, type(None))) else value

    def __setattr__(self, name, value):
        self._log.append(f"{self._path}.{name} = {value!r}")
        setattr(self._t, name, value)

    def __delattr__(self, name):
        self._log.append(f"del {self._path}.{name}")
        delattr(self._t, name)

    def __call__(self, *a, **k):
        self._log.append(f"{self._path}({', '.join([*map(repr, a), *(f'{k}={v!r}' for k, v in k.items())])})")
        return self._t(*a, **k)


for dunder in "len getitem setitem contains iter add radd eq bool str enter exit".split():
    def forward(self, *a, _n=f"__{dunder}__"):
        self._log.append(f"{self._path}: {_n}")
        return getattr(type(self._t), _n)(self._t, *a)
    setattr(Recorder, f"__{dunder}__", forward)

r = Recorder(t)
r.engine.name, r.colour = "V8", "red"
print(r.drive(3), r.engine.power, t.engine, t.colour, r._log)  # expect: titan drives 6 km by road slowly 100 Engine(V8) red ['it.engine', "it.engine.name = 'V8'", "it.colour = 'red'", 'it.drive', 'it.drive(3)', 'it.engine', 'it.engine.power']
l = Recorder([1, 2, 3])
l.append(4)
l[0] = 9
print(l[0], len(l), 4 in l, [*l], l + [5], l == [9, 2, 3, 4], str(l), l._log)  # expect: 9 4 True [9, 2, 3, 4] [9, 2, 3, 4, 5] True [9, 2, 3, 4] ['it.append', 'it.append(4)', 'it: __setitem__', 'it: __getitem__', 'it: __len__', 'it: __contains__', 'it: __iter__', 'it: __len__', 'it: __add__', 'it: __eq__', 'it: __str__']
del r.colour
print(hasattr(t, "colour"), r._log[-1], type(r).__name__, isinstance(l, Recorder))  # expect: False del it.colour Recorder True


class Chain:
    def __init__(self, *path): self._path = path
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Chain(*self._path, name)
    def __getitem__(self, key): return Chain(*self._path, [key])
    def __call__(self, *a): return Chain(*self._path, a)
    def __repr__(self): return "".join(f"[{p[0]!r}]" if isinstance(p, list) else repr(p) if isinstance(p, tuple) else f".{p}" for p in self._path)
    def __matmul__(self, obj):
        for p in self._path:
            obj = obj[p[0]] if isinstance(p, list) else obj(*p) if isinstance(p, tuple) else getattr(obj, p)
        return obj


_ = Chain()
query = _.split(",")[1].strip().upper()
print(query, query @ "a, b ,c", _["k"][0].real @ {"k": [3]}, [(_ % 2) if 0 else _.bit_length() @ n for n in (1, 7, 8)])  # expect: .split(',',)[1].strip().upper() B 3 [1, 3, 4]


class Meta(type):
    def __getattr__(cls, name): return f"{cls.__name__}.{name}?"
    def __setattr__(cls, name, value):
        if name.isupper() and name in vars(cls):
            raise AttributeError(f"{name} is constant")
        super().__setattr__(name, value)
    @property
    def size(cls): return len([n for n in vars(cls) if n.isupper()])


class Const(metaclass=Meta):
    A, B = 1, 2
    __slots__ = ()


print(Const.C, Const.size, Const.A)  # expect: Const.C? 2 1
Const.D = 4
for f in (lambda: setattr(Const, "A", 5), lambda: Const().size, lambda: setattr(Const(), "x", 1), lambda: Const.size.foo, lambda: setattr(Const, "size", 1)):
    try:
        print(f())
    except AttributeError as e:
        print(e, "|", e.name)
# expect: A is constant | None
# expect: 'Const' object has no attribute 'size' | size
# expect: 'Const' object has no attribute 'x' and no __dict__ for setting new attributes | x
# expect: 'int' object has no attribute 'foo' | foo
# expect: property 'size' of 'Meta' object has no setter | None


def trace(cls):
    for n, f in list(vars(cls).items()):
        if inspect.isfunction(f):
            @wraps(f)
            def inner(self, *a, _f=f, **k):
                inner.depth = getattr(inner, "depth", 0) + 1
                trace.out.append(f"{_f.__qualname__}{a}")
                return _f(self, *a, **k)
            setattr(cls, n, inner)
    return cls


trace.out = []


@trace
class Stack(list):
    def push(self, x): self.append(x); return self
    def pop2(self): return self.pop(), self.pop()
    def __len__(self): return list.__len__(self) * 10


s = Stack().push(1).push(2)
print(len(s), s.pop2(), trace.out, Stack.push.__wrapped__.__name__ if hasattr(Stack.push, "__nope__") else Stack.push.__qualname__, Stack.push.depth if hasattr(Stack.push, "depth") else None)  # expect: 20 (2, 1) ['Stack.push(1,)', 'Stack.push(2,)', 'Stack.__len__()', 'Stack.pop2()'] Stack.push None
