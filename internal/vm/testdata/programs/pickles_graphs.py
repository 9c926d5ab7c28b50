# Object graphs: copy, deepcopy, pickle with reducers, persistent ids, cycles, versions by __setstate__, JSON round trips, weak references.
import copy
import copyreg
import gc
import io
import json
import pickle
import weakref
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, Flag, auto
from fractions import Fraction
from functools import partial, reduce
from itertools import count
from types import MappingProxyType, SimpleNamespace
from uuid import UUID
import operator
import re

trace = []


class Node:
    def __init__(self, name, *links):
        self.name, self.links, self.parent = name, list(links), None
        for l in links:
            l.parent = weakref.ref(self)

    def __repr__(self): return f"<{self.name} {' '.join(l.name for l in self.links)}>"

    def __getstate__(self):
        trace.append(f"get {self.name}")
        return {k: v for k, v in self.__dict__.items() if k != "parent"}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.parent = None
        for l in self.links:
            l.parent = weakref.ref(self)


class Config:
    version = 3

    def __init__(self, **kw): self.__dict__.update(kw)
    def __getstate__(self): return {"v": self.version, **self.__dict__}
    def __setstate__(self, s):
        match s:
            case {"v": 1, "colour": c, **rest}: self.__dict__ = {"color": c, **rest}
            case {"v": 3, **rest}: self.__dict__ = rest
            case {"v": v}: raise pickle.UnpicklingError(f"version {v}")
    def __eq__(self, o): return vars(self) == vars(o)
    def __repr__(self): return f"Config({vars(self)})"


class Point(namedtuple("Base", "x y")):
    __slots__ = ()
    def __add__(self, o): return Point(*map(operator.add, self, o))


class Interned:
    pool = {}

    def __new__(cls, key):
        return cls.pool.setdefault(key, super().__new__(cls))

    def __init__(self, key): self.key = key
    def __reduce__(self): return Interned, (self.key,)
    def __deepcopy__(self, memo): trace.append(f"deep {self.key}"); return self
    def __copy__(self): return self


class Bag(list):
    tag = None
    def __init__(self, *a, tag="t"): super().__init__(a); self.tag = tag
    def __reduce_ex__(self, protocol): return _bag, (self.tag,), None, iter(self), None


def _bag(tag): return Bag(tag=tag)


class Multi(dict):
    def __init__(self, n): self.n = n
    def __reduce__(self): return Multi, (self.n,), {"extra": self.n * 2}, None, iter(self.items())


class Secret:
    __slots__ = ("a", "__dict__")
    def __init__(self): self.a, self.b = 1, 2


class Refuse:
    def __reduce_ex__(self, p): raise TypeError("not this one")


class Color(Enum):
    RED = 1
    BLUE = "b"


class Perm(Flag):
    R = auto()
    W = auto()


@dataclass(frozen=True, slots=True)
class Frozen:
    a: int
    b: tuple = ()
    c: list = field(default_factory=list, compare=False)


def same(x, protocol):
    return pickle.loads(pickle.dumps(x, protocol))


leaf = Node("leaf")
root = Node("root", Node("a", leaf), Node("b", leaf))
root.links.append(root)
clone = copy.deepcopy(root)
print(root, clone, clone.links[2] is clone, clone.links[0].links[0] is clone.links[1].links[0], clone.links[0].parent() is clone, clone is not root, trace)  # expect: <root a b root> <root a b root> True True True True ['get root', 'get a', 'get leaf', 'get b']
trace.clear()
again = same(root, 5)
print(again, again.links[2] is again, again.links[0].links[0] is again.links[1].links[0], trace, again.links[0].links[0].parent() in again.links)  # expect: <root a b root> True True ['get root', 'get a', 'get leaf', 'get b'] True
shallow = copy.copy(root)
print(shallow.links is root.links, shallow.name)  # expect: True root
values = [None, True, 2 ** 100, -1.5, "é\ud800", b"\0\xff", (1, (2,)), {1: {2: [3]}}, {1, 2}, frozenset("ab"), 1 + 2j, range(1, 9, 2), slice(1, None), ..., NotImplemented, date(2024, 2, 29), timedelta(-1, 5), datetime(2024, 1, 1, tzinfo=timezone.utc), Decimal("1.50"), Fraction(3, 7), UUID(int=5), Color.RED, Color("b"), Perm.R | Perm.W, Point(1, 2) + (1, 1), Interned("k"), Frozen(1, (2,), [3]), OrderedDict(b=1, a=2), Counter("aab"), defaultdict(list, {1: [2]}), deque([1, 2], 3), ChainMap({1: 2}), SimpleNamespace(q=1), bytearray(b"x"), partial(int, base=2), len, str.upper, operator.itemgetter(1), re.compile("a+", re.I), int, Config(a=1), ValueError("bad", 3), ExceptionGroup("g", [KeyError("k")])]
for p in (0, 2, 4, 5):
    bad = []
    for v in values:
        try:
            w = same(v, p)
            if type(w) is not type(v) or (w != v and repr(w) != repr(v)):
                bad.append((v, w))
        except Exception as e:
            bad.append((v, type(e).__name__, str(e)[:60]))
    print(p, len(values) - len(bad), bad)
# expect: 0 43 []
# expect: 2 43 []
# expect: 4 43 []
# expect: 5 43 []
print(same(Interned("k"), 3) is Interned("k"), same(Color.RED, 4) is Color.RED, copy.deepcopy([Interned("z")])[0] is Interned("z"), trace[-1])  # expect: True True True deep z
b, m = same(Bag(1, 2, tag="q"), 2), Multi(5)
m["k"] = 1
m2 = same(m, 4)
print(b, b.tag, type(b).__name__, m2, m2.n, m2.extra, copy.copy(b), copy.deepcopy(m2).extra, same(Secret(), 2).b)  # expect: [1, 2] q Bag {'k': 1} 5 10 [1, 2] 10 2
old = Config.__new__(Config)
old.__setstate__({"v": 1, "colour": "red", "z": 0})
print(old, same(Config(color="red", z=0), 2) == old)  # expect: Config({'color': 'red', 'z': 0}) True
for f in (lambda: pickle.dumps(Refuse()), lambda: pickle.dumps(lambda: 0), lambda: pickle.loads(b"garbage"), lambda: pickle.loads(pickle.dumps([1, 2])[:-2]), lambda: old.__setstate__({"v": 9}), lambda: pickle.dumps((x for x in [])), lambda: pickle.dumps(1, 99), lambda: copy.copy(Refuse()), lambda: pickle.loads(b""), lambda: pickle.loads(b"cnowhere\nname\n."), lambda: pickle.loads(b"c__main__\nmissing\n.")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e))[:90])
# expect: TypeError not this one
# expect: PicklingError Can't pickle local object <function <lambda>.<locals>.<lambda> at 0x>
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError version 9
# expect: TypeError cannot pickle 'generator' object
# expect: ValueError pickle protocol must be <= 5
# expect: TypeError not this one
# expect: EOFError Ran out of input
# expect: ModuleNotFoundError No module named 'nowhere'
# expect: AttributeError module '__main__' has no attribute 'missing'


class Db:
    rows = {1: ["one"], 2: ["two"]}


class P(pickle.Pickler):
    def persistent_id(self, obj): return next((f"row{k}" for k, v in Db.rows.items() if v is obj), None)
    def reducer_override(self, obj):
        return (str.upper, (obj.name,)) if isinstance(obj, Node) else NotImplemented
class U(pickle.Unpickler):
    def persistent_load(self, pid): return Db.rows[int(pid[3:])]
    def find_class(self, module, name):
        if module != "builtins":
            raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
        return super().find_class(module, name)


buf = io.BytesIO()
P(buf).dump({"a": Db.rows[1], "b": [Db.rows[1], Db.rows[2]], "n": leaf})
buf.seek(0)
got = U(buf).load()
print(got, got["a"] is Db.rows[1])  # expect: {'a': ['one'], 'b': [['one'], ['two']], 'n': 'LEAF'} True
try:
    U(io.BytesIO(pickle.dumps(Fraction(1, 2)))).load()
except pickle.UnpicklingError as e:
    print(e)  # expect: fractions.Fraction is forbidden
copyreg.pickle(complex, lambda c: (complex, (c.imag, c.real)))
print(same(1 + 2j, 2), copy.copy(3 + 4j))  # expect: (2+1j) (3+4j)
del copyreg.dispatch_table[complex]
buf = io.BytesIO()
pk = pickle.Pickler(buf, 4)
shared = [1]
pk.dump(shared); pk.dump(shared); pk.clear_memo(); pk.dump([shared, shared])
buf.seek(0)
u = pickle.Unpickler(buf)
x, y, z = u.load(), u.load(), u.load()
print(x, y is x, z, z[0] is z[1])  # expect: [1] True [[1], [...]] False
big = bytearray(b"z" * 40)
bufs = []
data = pickle.dumps(pickle.PickleBuffer(big), 5, buffer_callback=bufs.append)
print(len(data) < 40, pickle.loads(data, buffers=bufs) is big, len(bufs))  # expect: True False 1
deep = reduce(lambda acc, i: [acc, i], range(200), None)
print(same(deep, 4) == deep, copy.deepcopy(deep) == deep, len(pickle.dumps(deep)) > 400)  # expect: True True True


class Encoder(json.JSONEncoder):
    def default(self, o):
        match o:
            case Color(): return {"$color": o.name}
            case datetime() | date(): return {"$date": o.isoformat()}
            case Decimal(): return {"$dec": str(o)}
            case set() | frozenset(): return {"$set": sorted(o)}
        return super().default(o)


def hook(d):
    match d:
        case {"$color": n}: return Color[n]
        case {"$date": s}: return date.fromisoformat(s)
        case {"$dec": s}: return Decimal(s)
        case {"$set": l}: return set(l)
    return d


doc = {"c": [Color.RED], "d": date(2024, 2, 29), "n": {"x": Decimal("1.10"), "s": {3, 1}}}
text = json.dumps(doc, cls=Encoder, sort_keys=True)
print(text, json.loads(text, object_hook=hook) == doc)  # expect: {"c": [{"$color": "RED"}], "d": {"$date": "2024-02-29"}, "n": {"s": {"$set": [1, 3]}, "x": {"$dec": "1.10"}}} True
obj = Node("temp")
ref, wk = weakref.ref(obj), weakref.WeakKeyDictionary({obj: 1})
died = weakref.finalize(obj, trace.append, "finalized")
print(ref() is obj, died.alive, len(wk))  # expect: True True 1
del obj
gc.collect()
print(ref(), died.alive, len(wk), trace[-1])  # expect: None False 0 finalized
