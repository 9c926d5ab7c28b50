# A metaclass registry with versions, abstract checks, ordered fields, plugins, and class decorators.
import inspect
import json
from abc import ABCMeta, abstractmethod
from collections import OrderedDict
from functools import partial, partialmethod, singledispatchmethod, wraps
from types import MappingProxyType, new_class, resolve_bases


class Field:
    _count = 0

    def __init__(self, kind, *, default=..., check=None, doc=""):
        self.kind, self.default, self.check, self.__doc__ = kind, default, check, doc
        Field._count += 1
        self.order = Field._count

    def __set_name__(self, owner, name):
        if name.startswith("bad"):
            raise ValueError(f"{owner.__name__}.{name} is a bad name")
        self.name, self.slot = name, "_f_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.slot]
        except KeyError:
            if self.default is ...:
                raise AttributeError(f"{self.name} of {owner.__name__} is not set") from None
            return self.default() if callable(self.default) else self.default

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: {value!r} is not {self.kind.__name__}")
        if self.check and not self.check(value):
            raise ValueError(f"{self.name}: {value!r} refused")
        obj.__dict__[self.slot] = value

    def __delete__(self, obj):
        obj.__dict__.pop(self.slot, None)


class Namespace(OrderedDict):
    def __init__(self, name):
        super().__init__()
        self.cls_name, self.twice = name, []

    def __setitem__(self, key, value):
        if key in self and not key.startswith("_"):
            self.twice.append(key)
        super().__setitem__(key, value)


class Registry(ABCMeta):
    known = {}

    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        return Namespace(name)

    def __new__(mcls, name, bases, ns, *, version=1, tag=None, **kw):
        if ns.twice:
            raise TypeError(f"{name} defines {', '.join(ns.twice)} twice")
        cls = super().__new__(mcls, name, bases, dict(ns), **kw)
        inherited = {k: f for b in reversed(cls.__mro__[1:]) for k, f in vars(b).get("__fields__", {}).items()}
        own = {k: v for k, v in ns.items() if isinstance(v, Field)}
        cls.__fields__ = MappingProxyType(inherited | dict(sorted(own.items(), key=lambda kv: kv[1].order)))
        cls.__signature__ = inspect.Signature([
            inspect.Parameter(k, inspect.Parameter.KEYWORD_ONLY, default=f.default if f.default is not ... else inspect.Parameter.empty,
                              annotation=f.kind) for k, f in cls.__fields__.items()])
        cls.tag = tag or name.lower()
        if not inspect.isabstract(cls):
            mcls.known.setdefault(cls.tag, {})[version] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.made = 0

    def __call__(cls, **kw):
        bound = cls.__signature__.bind(**kw)
        obj = super().__call__()
        for k, v in bound.arguments.items():
            setattr(obj, k, v)
        cls.made += 1
        return obj

    def __getitem__(cls, version):
        return cls.known[cls.tag][version]

    def __iter__(cls):
        return iter(cls.__fields__)

    def __contains__(cls, name):
        return name in cls.__fields__

    def __len__(cls):
        return len(cls.__fields__)

    def __repr__(cls):
        return f"<{cls.__name__}: {' '.join(cls)}>"

    def __or__(cls, other):
        return new_class(cls.__name__ + other.__name__, (cls, other), {"tag": f"{cls.tag}+{other.tag}"})


class Shape(metaclass=Registry):
    name = Field(str, default="?", doc="what it is called")

    @abstractmethod
    def area(self): ...

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in type(self))})"

    @singledispatchmethod
    def scale(self, by):
        raise NotImplementedError(f"scale by {type(by).__name__}")

    @scale.register
    def _(self, by: int | float):
        return {k: getattr(self, k) * by for k in type(self) if isinstance(getattr(self, k), (int, float))}

    @scale.register(str)
    def _(self, by):
        return self.scale(float(by.rstrip("%")) / 100)

    double = partialmethod(scale, 2)


class Square(Shape):
    side = Field(float, check=lambda v: v > 0)

    def area(self):
        return self.side ** 2


class Square2(Square, version=2, tag="square"):
    color = Field(str, default="red")

    @property
    def loud(self):
        return self.color.upper()


class Named(metaclass=Registry, tag="named"):
    label = Field(str, default=partial(str, b"none", "ascii"))
    side = Field(int, default=0)


print(Registry.known.keys(), [*Registry.known["square"]])  # expect: dict_keys(['square', 'named']) [1, 2]
print(Shape, Square, Square2, len(Square2), "side" in Square, "area" in Square)  # expect: <Shape: name> <Square: name side> <Square2: name side color> 3 True False
s = Square(side=2.5)
print(s, s.area(), s.scale(2), s.scale("50%"), s.double(), Square.made, Square2.made)  # expect: Square(name='?', side=2.5) 6.25 {'side': 5.0} {'side': 1.25} {'side': 5.0} 1 0
print(inspect.signature(Square2), inspect.getdoc(Square.name), Square.name.kind.__name__)  # expect: (*, name: str = '?', side: float, color: str = 'red') what it is called str
s2 = Square2[2](side=1.0, name="tile")
print(s2, s2.loud, isinstance(s2, Shape), Square2[1] is Square)  # expect: Square2(name='tile', side=1.0, color='red') RED True True
Mixed = Square2 | Named
print(Mixed, Mixed.__mro__[1:3], Mixed.tag, Mixed(side=3.0), Mixed(side=4.0).label)  # expect: <Square2Named: label side name color> (<Square2: name side color>, <Square: name side>) square+named Square2Named(label='none', side=3.0, name='?', color='red') none
del s2.name
print(s2, json.dumps({k: getattr(s2, k) for k in Square2}))  # expect: Square2(name='?', side=1.0, color='red') {"name": "?", "side": 1.0, "color": "red"}


def attempt(what, f):
    try:
        print(what, "->", f())
    except Exception as e:
        print(what, "!!", type(e).__name__, e, getattr(e, "__notes__", ""))


attempt("abstract", lambda: Shape())  # expect-repr: 'abstract !! TypeError Can\'t instantiate abstract class Shape without an implementation for abstract method \'area\' '
attempt("missing", lambda: Square(side=1.0, size=2))  # expect-repr: 'missing !! TypeError got an unexpected keyword argument \'size\' '
attempt("kind", lambda: Square(side=1))  # expect-repr: 'kind !! TypeError side: 1 is not float '
attempt("check", lambda: Square(side=-1.0))  # expect-repr: 'check !! ValueError side: -1.0 refused '
attempt("unset", lambda: Square().side)  # expect-repr: 'unset !! TypeError missing a required argument: \'side\' '
attempt("scale", lambda: s.scale([1]))  # expect-repr: 'scale !! NotImplementedError scale by list '
attempt("twice", lambda: exec("class T(Shape):\n def f(s): 1\n def f(s): 2", globals()))  # expect-repr: 'twice !! TypeError T defines f twice '
attempt("bad", lambda: type(Shape).__call__(Registry, "B", (), Registry.__prepare__("B", ()) | {}) if 0 else exec("class B(Shape):\n bad_one = Field(int)", globals()))  # expect: bad !! ValueError B.bad_one is a bad name ["Error calling __set_name__ on 'Field' instance 'bad_one' in 'B'"]
attempt("keyword", lambda: exec("class K(Square, colour=1): pass", globals()))  # expect-repr: 'keyword !! TypeError K.__init_subclass__() takes no keyword arguments '
attempt("frozen", lambda: Square.__fields__.update(x=1))  # expect-repr: 'frozen !! AttributeError \'mappingproxy\' object has no attribute \'update\' '
attempt("conflict", lambda: type("C", (Square, int), {}))  # expect-repr: 'conflict !! AttributeError \'dict\' object has no attribute \'twice\' '


class Tracer(type):
    log = []

    def __instancecheck__(cls, obj):
        cls.log.append(("instance", type(obj).__name__))
        return hasattr(obj, "area")

    def __subclasscheck__(cls, sub):
        cls.log.append(("subclass", sub.__name__))
        return "area" in vars(sub)


class HasArea(metaclass=Tracer):
    pass


print(isinstance(s, HasArea), issubclass(Square, HasArea), issubclass(Square2, HasArea), isinstance(3, HasArea), Tracer.log)  # expect: True True False False [('instance', 'Square'), ('subclass', 'Square'), ('subclass', 'Square2'), ('instance', 'int')]


class Proxy:
    def __mro_entries__(self, bases):
        return (Square, Named) if len(bases) == 1 else (Named,)


class Made(Proxy(), tag="made"):
    extra = Field(dict, default=dict)


print(Made, Made.__bases__, Made.__orig_bases__[0].__class__.__name__, resolve_bases((Proxy(), 1)), Made(side=1.0).extra)  # expect: <Made: label side name extra> (<Square: name side>, <Named: label side>) Proxy (<Named: label side>, 1) {}
