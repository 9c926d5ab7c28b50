# Plugins: __init_subclass__, entry points by decorators, dependency injection through signatures, hooks with priorities.
from __future__ import annotations
import inspect
import sys
import types
from abc import ABC, abstractmethod
from collections import defaultdict
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial, singledispatch, update_wrapper, wraps
from graphlib import CycleError, TopologicalSorter
from typing import Annotated, Any, Callable, ClassVar, Generic, Protocol, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


@dataclass(frozen=True)
class Tagged:
    name: str


class MissingDependency(LookupError):
    def __init__(self, what, path):
        super().__init__(f"nothing provides {what}")
        for p in path:
            self.add_note(f"needed by {p}")


class Container:
    def __init__(self):
        self.providers, self.singletons, self.path, self.stack = {}, {}, [], ExitStack()
        self.calls = []

    def provide(self, fn=None, /, *, tag=None, single=True):
        if fn is None:
            return partial(self.provide, tag=tag, single=single)
        if inspect.isclass(fn):
            kind = fn
        else:
            kind = get_type_hints(fn)["return"]
            if get_origin(kind) in (types.GeneratorType,) or inspect.isgeneratorfunction(fn):
                kind = get_args(kind)[0]
        self.providers[kind, tag] = fn, single
        return fn

    def get(self, kind, tag=None, name="?"):
        if get_origin(kind) is Annotated:
            kind, *meta = get_args(kind)
            tag = next((m.name for m in meta if isinstance(m, Tagged)), None)
        key = kind, tag
        if key in self.singletons:
            return self.singletons[key]
        label = f"{getattr(kind, '__name__', kind)}{f'[{tag}]' if tag else ''}"
        if label in self.path:
            raise RecursionError(" -> ".join([*self.path, label]))
        if key not in self.providers:
            subs = [k for k in self.providers if inspect.isclass(k[0]) and inspect.isclass(kind) and not getattr(kind, "_is_protocol", False) and issubclass(k[0], kind) and k[1] == tag]
            if len(subs) != 1:
                raise MissingDependency(label, reversed(self.path))
            key = subs[0]
        fn, single = self.providers[key]
        self.path.append(label)
        try:
            made = self.call(fn)
        finally:
            self.path.pop()
        if inspect.isgenerator(made):
            made = self.stack.enter_context(contextmanager(lambda g=made: g)())
        if single:
            self.singletons[key] = made
        return made

    def call(self, fn, /, **given):
        sig = inspect.signature(fn)
        hints = get_type_hints(fn.__init__ if inspect.isclass(fn) else fn, include_extras=True)
        args = {}
        for p in sig.parameters.values():
            match p:
                case inspect.Parameter(kind=inspect.Parameter.VAR_POSITIONAL | inspect.Parameter.VAR_KEYWORD):
                    continue
                case inspect.Parameter(name=n) if n in given:
                    args[n] = given[n]
                case inspect.Parameter(name=n) if n in hints and p.default is p.empty:
                    args[n] = self.get(hints[n], name=n)
        b = sig.bind(**{k: v for k, v in args.items() if sig.parameters[k].kind is not inspect.Parameter.POSITIONAL_ONLY}) if all(
            sig.parameters[k].kind is not inspect.Parameter.POSITIONAL_ONLY for k in args) else sig.bind(*args.values())
        self.calls.append(f"{fn.__name__}{tuple(b.arguments)}")
        return fn(*b.args, **b.kwargs)


app = Container()


class Store(Protocol):
    def read(self, key: str) -> Any: ...


@app.provide
class Settings:
    debug: ClassVar[bool] = True
    size = 3


@app.provide
def connect(settings: Settings, /) -> types.GeneratorType[dict, None, None]:
    print("open store")
    yield {"size": settings.size}
    print("close store")


@app.provide(tag="loud", single=False)
def loud() -> str:
    return "LOUD"


@app.provide
class Service:
    def __init__(self, db: dict, voice: Annotated[str, Tagged("loud")], *, extra: int = 5):
        self.db, self.voice, self.extra = db, voice, extra

    def __repr__(self):
        return f"Service({self.db}, {self.voice!r}, {self.extra})"


@app.provide
class Needy:
    def __init__(self, service: Service, queue: bytes): ...


@app.provide
def chicken(egg: complex) -> float: ...


@app.provide
def egg(chicken: float) -> complex: ...


with app.stack:
    s = app.get(Service)
    print(s, app.get(Service) is s, app.get(Settings).size, app.calls)
    print(app.call(lambda service, n=2, *a, **k: (service, n), service=1))
    for kind in (Needy, float, Store, int):
        try:
            print(app.get(kind))
        except (LookupError, RecursionError) as e:
            print(type(e).__name__, e, getattr(e, "__notes__", []))
# expect: open store
# expect: Service({'size': 3}, 'LOUD', 5) True 3 ['Settings()', "connect('settings',)", 'loud()', "Service('db', 'voice')"]
# expect: (1, 2)
# expect: MissingDependency nothing provides bytes ['needed by Needy']
# expect: RecursionError float -> complex -> float []
# expect: MissingDependency nothing provides Store []
# expect: MissingDependency nothing provides int []
# expect: close store


class Plugin(ABC):
    all: ClassVar[dict[str, type[Plugin]]] = {}
    needs: tuple[str, ...] = ()
    hooks: ClassVar[dict[str, list]] = defaultdict(list)

    def __init_subclass__(cls, *, name=None, abstract=False, **kw):
        super().__init_subclass__(**kw)
        if abstract:
            return
        cls.name = name or cls.__name__.lower()
        if cls.name in cls.all:
            raise TypeError(f"plugin {cls.name!r} exists: {cls.all[cls.name].__qualname__}")
        cls.all[cls.name] = cls
        for attr, fn in inspect.getmembers(cls, inspect.isfunction):
            for event, priority in getattr(fn, "on", ()):
                Plugin.hooks[event].append((-priority, cls.name, attr))

    @abstractmethod
    def setup(self): ...

    @classmethod
    def order(cls):
        return [*TopologicalSorter({n: p.needs for n, p in cls.all.items()}).static_order()]


def on(event, priority=0):
    def deco(fn):
        fn.on = (*getattr(fn, "on", ()), (event, priority))
        return fn
    return deco


class Base(Plugin, abstract=True):
    def setup(self):
        return f"{self.name} ready"

    def __call__(self, *a):
        return f"{self.name}{a}"


class Log(Base, name="log"):
    @on("start", 10)
    @on("stop", -10)
    def note(self, what):
        return f"log({what})"


class Net(Base):
    needs = ("log", "crypto")

    @on("start")
    def dial(self, what):
        return f"dial({what})"


class Crypto(Base):
    needs = ("log",)

    def setup(self):
        return super().setup().upper()


class Lazy(Plugin):
    pass


print(Plugin.order(), sorted(Plugin.all), dict(sorted(Plugin.hooks.items())))  # expect: ['log', 'lazy', 'crypto', 'net'] ['crypto', 'lazy', 'log', 'net'] {'start': [(-10, 'log', 'note'), (0, 'net', 'dial')], 'stop': [(10, 'log', 'note')]}
live = {}
for name in Plugin.order():
    try:
        live[name] = Plugin.all[name]()
        print(live[name].setup(), live[name](1, 2))
    except TypeError as e:
        print(e)
# expect: log ready log(1, 2)
# expect: Can't instantiate abstract class Lazy without an implementation for abstract method 'setup'
# expect: CRYPTO READY crypto(1, 2)
# expect: net ready net(1, 2)
for event in ("start", "stop"):
    print(event, [getattr(live[n], a)(event) for _, n, a in sorted(Plugin.hooks[event])])
# expect: start ['log(start)', 'dial(start)']
# expect: stop ['log(stop)']
try:
    class Other(Base, name="log"): ...
except TypeError as e:
    print(e)  # expect: plugin 'log' exists: Log
Log.needs = ("net",)
try:
    Plugin.order()
except CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))  # expect: nodes are in a cycle ['log', 'net']
mod = types.ModuleType("dyn", "made at run time")
exec("class Extra(Base):\n    'from text'\n    needs = ('crypto',)\n    def run(self, x: int, *, y: 'str' = 'd') -> list[int]: return [x, y]\n", mod.__dict__ | {"Base": Base, "__name__": "dyn"})
E = Plugin.all["extra"]
print(E, E.__doc__, E.__module__, inspect.signature(E.run), inspect.signature(E().run), E.__mro__[1].__name__, mod.__doc__)  # expect: <class 'dyn.Extra'> from text dyn (self, x: 'int', *, y: "'str'" = 'd') -> 'list[int]' (x: 'int', *, y: "'str'" = 'd') -> 'list[int]' Base made at run time
print(get_type_hints(Store.read), Service.__init__.__annotations__, inspect.signature(Service), Container.provide.__kwdefaults__)  # expect: {'key': <class 'str'>, 'return': typing.Any} {'db': 'dict', 'voice': "Annotated[str, Tagged('loud')]", 'extra': 'int'} (db: 'dict', voice: "Annotated[str, Tagged('loud')]", *, extra: 'int' = 5) {'tag': None, 'single': True}


@singledispatch
def describe(x, /, depth=0):
    return f"{type(x).__name__}?"


describe.register(int, lambda x, depth=0: f"int {x}")


@describe.register(list)
@describe.register(tuple)
def _(x, depth=0):
    return "[" + " ".join(describe(y, depth + 1) for y in x) + f"]{depth}"


@describe.register
def _(x: str | bytes, depth=0):
    return repr(x)


@describe.register
def _(x: Plugin, depth=0):
    return f"plugin {x.name}"


print(describe([1, "a", (b"b", 2.5, [True])]), describe(live["net"]), describe.dispatch(bool) is describe.dispatch(int), sorted(k.__name__ for k in describe.registry))  # expect: [int 1 'a' [b'b' float? [int True]2]1]0 plugin net True ['Plugin', 'bytes', 'int', 'list', 'object', 'str', 'tuple']
