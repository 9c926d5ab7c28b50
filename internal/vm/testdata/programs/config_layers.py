# Layered settings: ChainMap layers, env-like strings, interpolation with cycles, dotted access, merging strategies, frozen views, validation messages, ini and JSON writers, change events, context-local overrides.
from __future__ import annotations
import configparser
import contextvars
import copy
import io
import json
import operator
import os.path
import re
import string
import types
from collections import ChainMap, OrderedDict, UserDict, defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, dataclass, field, fields, is_dataclass, asdict
from datetime import timedelta
from enum import Enum
from functools import cached_property, partial, reduce, singledispatch
from itertools import chain
from typing import Any, get_args, get_origin, get_type_hints


class Missing(KeyError):
    def __init__(self, path, near=()):
        super().__init__(path)
        self.path, self.near = path, near
    def __str__(self): return f"no setting {self.path}" + (f" (did you mean {' or '.join(self.near)}?)" if self.near else "")


class Tree(MutableMapping):
    SEP = "."

    def __init__(self, data=(), /, **kw):
        self._d = {}
        for k, v in chain(dict(data).items(), kw.items()):
            self[k] = v

    def __setitem__(self, key, value):
        head, _, rest = key.partition(self.SEP)
        if rest:
            node = self._d.get(head)
            if not isinstance(node, Tree):
                node = self._d[head] = Tree()
            node[rest] = value
        else:
            self._d[head] = Tree(value) if isinstance(value, Mapping) and not isinstance(value, Tree) else value

    def __getitem__(self, key):
        head, _, rest = key.partition(self.SEP)
        try:
            v = self._d[head]
        except KeyError:
            raise Missing(key, [k for k in self._d if sorted(k) == sorted(head) or k[:2] == head[:2]]) from None
        if not rest:
            return v
        if not isinstance(v, Tree):
            raise Missing(key)
        return v[rest]

    def __delitem__(self, key):
        *head, last = key.split(self.SEP)
        node = self[self.SEP.join(head)] if head else self
        del node._d[last]

    def __iter__(self):
        for k, v in self._d.items():
            if isinstance(v, Tree):
                yield from (f"{k}{self.SEP}{sub}" for sub in v)
            else:
                yield k

    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return f"Tree({self._d!r})"
    def __or__(self, o): return merge(self, o)
    def plain(self): return {k: v.plain() if isinstance(v, Tree) else v for k, v in self._d.items()}


@singledispatch
def merge(a, b): return b
@merge.register
def _(a: Tree, b):
    if not isinstance(b, Mapping):
        return b
    out = Tree(a.plain())
    for k, v in (b._d if isinstance(b, Tree) else b).items():
        plus = k.endswith("+")
        k = k.rstrip("+")
        if v is None:
            out._d.pop(k, None)
        elif plus:
            out[k] = [*out.get(k, []), *v] if isinstance(v, (list, tuple)) else out.get(k, type(v)()) + v
        else:
            out[k] = merge(out._d[k], v) if k in out._d else v
    return out


def parse_env(env, prefix="APP_"):
    for k, v in env.items():
        if k.startswith(prefix):
            for conv in (int, float, json.loads, {"yes": True, "no": False}.__getitem__, str):
                try:
                    v = conv(v)
                    break
                except (ValueError, KeyError):
                    continue
            yield k.removeprefix(prefix).lower().replace("__", "."), v


class Resolver(string.Formatter):
    def __init__(self, tree): self.tree, self.path = tree, []
    def get_field(self, name, args, kw):
        if name in self.path:
            raise RecursionError(" -> ".join([*self.path, name]))
        self.path.append(name)
        try:
            v = self.tree[name]
            return (self.vformat(v, (), {}) if isinstance(v, str) else v), name
        finally:
            self.path.pop()
    def check_unused_args(self, *a): pass


base = Tree({"app": {"name": "demo", "debug": False, "tags": ["a"]}, "db": {"host": "localhost", "port": 5432, "url": "pg://{db.host}:{db.port}/{app.name}"}, "title": "{app.name!r:>8} at {db.url}"})
user = Tree(json.loads('{"db": {"host": "db.example"}, "app": {"tags+": ["b", "c"], "debug": null}, "extra.deep.er": 1}'))
env = Tree(parse_env({"APP_DB__PORT": "6000", "APP_APP__RATE": "2.5", "APP_FLAGS": "[1, 2]", "APP_ON": "yes", "APP_NAME": "x y", "HOME": "/"}))
conf = base | user | env
print(conf, len(conf), list(conf), sep="\n")  # expect: Tree({'app': Tree({'name': 'demo', 'tags': ['a', 'b', 'c'], 'rate': 2.5}), 'db': Tree({'host': 'db.example', 'port': 6000, 'url': 'pg://{db.host}:{db.port}/{app.name}'}), 'title': '{app.name!r:>8} at {db.url}', 'extra': Tree({'deep': Tree({'er': 1})}), 'flags': [1, 2], 'on': True, 'name': 'x y'})
# expect: 11
# expect: ['app.name', 'app.tags', 'app.rate', 'db.host', 'db.port', 'db.url', 'title', 'extra.deep.er', 'flags', 'on', 'name']
print(Resolver(conf).format("{title} | {db.url}"), Resolver(conf).format("{app.tags} {flags[0]}") if False else "", conf["app.tags"], "db.host" in conf, "db.hots" in conf, conf.get("nope", 5), base["db.port"])  # expect:   'demo' at pg://db.example:6000/demo | pg://db.example:6000/demo  ['a', 'b', 'c'] True False 5 5432
loop = Tree(a="{b}", b="{c}", c="x{a}")
for f in (lambda: Resolver(loop).format("{a}"), lambda: conf["db.hots"], lambda: conf["db.port.x"], lambda: conf["bd"], lambda: Resolver(conf).format("{zzz}"), lambda: conf.__delitem__("app.name") or conf.get("app.name"), lambda: conf.pop("title"), lambda: conf.setdefault("q.r", []).append(1) or conf["q"], lambda: dict(conf.items() & {("on", True)})):
    try:
        print(f())
    except (LookupError, RecursionError) as e:
        print(type(e).__name__, e)
# expect: RecursionError a -> b -> c -> a
# expect: Missing no setting hots (did you mean host?)
# expect: Missing no setting port.x
# expect: Missing no setting bd (did you mean db?)
# expect: Missing no setting zzz
# expect: None
# expect: {app.name!r:>8} at {db.url}
# expect: Tree({'r': [1]})
# expect: {'on': True}


class Level(Enum):
    LOW = "low"
    HIGH = "high"


@dataclass
class Db:
    host: str
    port: int = 1
    timeout: timedelta = timedelta(seconds=30)
    url: str = ""


@dataclass
class Settings:
    db: Db
    level: Level = Level.LOW
    tags: list[str] = field(default_factory=list)
    limits: dict[str, float] = field(default_factory=dict)
    name: str | None = None


def load(cls, data, path="", errors=None):
    top = errors is None
    errors = [] if top else errors
    hints, kw = get_type_hints(cls), {}
    for f in fields(cls):
        here = f"{path}{f.name}"
        if f.name not in data:
            if f.default is MISSING and f.default_factory is MISSING:
                errors.append(f"{here}: required")
            continue
        kw[f.name] = convert(hints[f.name], data[f.name], here, errors)
    errors += [f"{path}{k}: unknown" for k in data if k not in hints]
    if top and errors:
        raise ExceptionGroup("settings", [ValueError(e) for e in errors])
    return cls(**kw) if not errors else None


def convert(t, v, path, errors):
    match t:
        case _ if is_dataclass(t): return load(t, v, path + ".", errors)
        case type() if issubclass(t, Enum):
            try:
                return t(v)
            except ValueError:
                errors.append(f"{path}: {v!r} is none of {[m.value for m in t]}")
        case _ if t is timedelta:
            if m := re.fullmatch(r"(\d+)(s|min|h)", str(v)):
                return timedelta(**{{"s": "seconds", "min": "minutes", "h": "hours"}[m[2]]: int(m[1])})
            errors.append(f"{path}: {v!r} is no duration")
        case types.GenericAlias(__origin__=o, __args__=a) if o is list: return [convert(a[0], x, f"{path}[{i}]", errors) for i, x in enumerate(v)]
        case types.GenericAlias(__origin__=o, __args__=a) if o is dict: return {k: convert(a[1], x, f"{path}.{k}", errors) for k, x in v.items()}
        case types.UnionType(): return v if v is None else convert(next(x for x in get_args(t) if x is not type(None)), v, path, errors)
        case type():
            if isinstance(v, t) and not (t is int and isinstance(v, bool)):
                return v
            try:
                return t(v)
            except (TypeError, ValueError) as e:
                errors.append(f"{path}: {e}")


for data in ({"db": {"host": "h", "port": "80", "timeout": "5min"}, "level": "high", "tags": ["x", 3], "limits": {"a": "1.5"}, "name": None}, {"db": {"port": "x", "timeout": 5, "hst": 1}, "level": "mid", "limits": {"a": "b"}, "zz": 0}, {}):
    try:
        print(load(Settings, data))
    except* ValueError as g:
        print(*map(str, g.exceptions), sep="\n")
# expect: Settings(db=Db(host='h', port=80, timeout=datetime.timedelta(seconds=300), url=''), level=<Level.HIGH: 'high'>, tags=['x', '3'], limits={'a': 1.5}, name=None)
# expect: db.host: required
# expect: db.port: invalid literal for int() with base 10: 'x'
# expect: db.timeout: 5 is no duration
# expect: db.hst: unknown
# expect: level: 'mid' is none of ['low', 'high']
# expect: limits.a: could not convert string to float: 'b'
# expect: zz: unknown
# expect: db: required
local = contextvars.ContextVar("overrides", default={})


class Live(Mapping):
    def __init__(self, *layers): self.layers, self.watchers = ChainMap(*layers), defaultdict(list)
    def __getitem__(self, k): return local.get().get(k, self.layers[k])
    def __iter__(self): return iter(self.layers)
    def __len__(self): return len(self.layers)
    def on(self, pattern): return lambda fn: self.watchers[re.compile(pattern)].append(fn) or fn
    def set(self, k, v):
        old, self.layers[k] = self.layers.get(k), v
        for p, fns in self.watchers.items():
            if p.fullmatch(k):
                for fn in fns:
                    fn(k, old, v)
    @contextmanager
    def override(self, **kw):
        tok = local.set({**local.get(), **kw})
        try:
            yield self
        finally:
            local.reset(tok)


events, live = [], Live({"a": 1}, {"a": 0, "b": 2})
@live.on("a|b")
def changed(*e): events.append(e)
with live.override(a=10) as x, live.override(b=20):
    print(dict(x), contextvars.copy_context().run(lambda: live["a"]))  # expect: {'a': 10, 'b': 20} 10
live.set("b", 3); live.set("c", 4)
print({**live}, events, live.layers.maps, live == {"a": 1, "b": 3, "c": 4}, [*live.keys() - {"a", "c"}])  # expect: {'a': 1, 'b': 3, 'c': 4} [('b', 2, 3)] [{'a': 1, 'b': 3, 'c': 4}, {'a': 0, 'b': 2}] True ['b']
ini = configparser.ConfigParser(delimiters=("=",), comment_prefixes=("#",), default_section="common", converters={"list": lambda s: [x.strip() for x in s.split(",")]})
ini.optionxform = str
ini.read_dict({"common": {"root": "/x"}, "Paths": {"Data": "%(root)s/data", "Exts": "a, b"}})
ini["New"] = {"K": "1", "%%": "5%%"}
out = io.StringIO()
ini.write(out, space_around_delimiters=False)
print(out.getvalue().split("\n"), ini["Paths"].getlist("Exts"), ini.get("Paths", "Data", raw=True), ini["New"]["%%"], ini.items("Paths"), ini.has_section("common"))  # expect: ['[common]', 'root=/x', '', '[Paths]', 'Data=%(root)s/data', 'Exts=a, b', '', '[New]', 'K=1', '%%=5%%', '', ''] ['a', 'b'] %(root)s/data 5% [('root', '/x'), ('Data', '/x/data'), ('Exts', 'a, b')] False
