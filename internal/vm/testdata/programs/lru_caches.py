# Caches compared: LRU by linked list, by OrderedDict, LFU, TTL with a fake clock, two-level, decorators.
from __future__ import annotations
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Hashable, MutableMapping
from functools import lru_cache, cached_property, cache, wraps, update_wrapper
from itertools import cycle, islice
from typing import Callable, Protocol, runtime_checkable
import random
import inspect


@runtime_checkable
class Cache(Protocol):
    hits: int

    def get(self, key): ...
    def put(self, key, value): ...


class Node[K, V]:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key: K | None = None, value: V | None = None):
        self.key, self.value = key, value
        self.prev = self.next = self


class LinkedLRU[K: Hashable, V]:
    def __init__(self, size: int):
        self.size, self.map, self.root, self.hits = size, {}, Node[K, V](), 0

    def _cut(self, n):
        n.prev.next, n.next.prev = n.next, n.prev
        return n

    def _push(self, n):
        n.prev, n.next = self.root.prev, self.root
        n.prev.next = self.root.prev = n

    def get(self, key, default=None):
        if (n := self.map.get(key)) is None:
            return default
        self.hits += 1
        self._push(self._cut(n))
        return n.value

    def put(self, key, value):
        if n := self.map.get(key):
            n.value = value
            return self._push(self._cut(n))
        if len(self.map) >= self.size:
            del self.map[self._cut(self.root.next).key]
        self.map[key] = n = Node(key, value)
        self._push(n)

    def __iter__(self):
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next


class OrderedLRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size, self.hits = size, 0

    def get(self, key, default=None):
        if key in self:
            self.hits += 1
            self.move_to_end(key)
            return self[key]
        return default

    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)


class LFU(MutableMapping):
    def __init__(self, size):
        self.size, self.data, self.uses, self.buckets, self.hits = size, {}, Counter(), defaultdict(OrderedDict), 0

    def _touch(self, key):
        n = self.uses[key]
        self.buckets[n].pop(key, None)
        self.uses[key] = n + 1
        self.buckets[n + 1][key] = None

    def __getitem__(self, key):
        value = self.data[key]
        self.hits += 1
        self._touch(key)
        return value

    def __setitem__(self, key, value):
        if key not in self.data and len(self.data) >= self.size:
            low = min(n for n, b in self.buckets.items() if b)
            victim, _ = self.buckets[low].popitem(last=False)
            del self.data[victim], self.uses[victim]
        self.data[key] = value
        self._touch(key)

    def __delitem__(self, key):
        del self.data[key]
        self.buckets[self.uses.pop(key)].pop(key)

    def __contains__(self, key):
        return key in self.data

    def __iter__(self):
        return iter(sorted(self.data, key=lambda k: (self.uses[k], k)))

    def __len__(self):
        return len(self.data)

    put = __setitem__


class TTL:
    def __init__(self, clock, life):
        self.clock, self.life, self.data, self.hits = clock, life, {}, 0

    def get(self, key, default=None):
        match self.data.get(key):
            case (value, born) if self.clock() - born < self.life:
                self.hits += 1
                return value
            case (_, _):
                del self.data[key]
        return default

    def put(self, key, value):
        self.data[key] = value, self.clock()


def memoize(store: Cache, *, key: Callable = lambda *a, **k: (a, *sorted(k.items()))):
    missing = object()

    def deco(fn):
        signature = inspect.signature(fn)

        @wraps(fn)
        def inner(*args, **kwargs):
            b = signature.bind(*args, **kwargs)
            b.apply_defaults()
            k = key(*b.args, **b.kwargs)
            if (v := store.get(k, missing)) is missing:
                inner.misses += 1
                store.put(k, v := fn(*b.args, **b.kwargs))
            return v
        inner.misses, inner.store = 0, store
        return inner
    return deco


rng = random.Random(7)
keys = [min(int(rng.expovariate(0.15)), 40) for _ in range(400)]
print(keys[:20], Counter(keys).most_common(3))  # expect: [2, 1, 7, 0, 5, 3, 0, 4, 0, 3, 0, 0, 3, 11, 0, 1, 6, 19, 5, 3] [(0, 65), (1, 52), (2, 40)]
for store in (LinkedLRU[int, str](8), OrderedLRU(8), LFU(8)):
    for k in keys:
        if store.get(k) is None:
            store.put(k, f"v{k}")
    print(type(store).__name__, isinstance(store, Cache), store.hits, list(store))
# expect: LinkedLRU True 213 [7, 26, 11, 8, 6, 3, 2, 0]
# expect: OrderedLRU True 213 [7, 26, 11, 8, 6, 3, 2, 0]
# expect: LFU True 264 [6, 8, 5, 4, 3, 2, 1, 0]
a, b = LinkedLRU(5), OrderedLRU(5)
for i, k in enumerate(rng.choices("abcdefgh", k=200)):
    for c in (a, b):
        c.put(k, i) if i % 3 else c.get(k)
    assert list(a) == list(b), (i, [*a], [*b])
print("equal", [*a], a.hits, b.hits)  # expect: equal ['a', 'h', 'f', 'c', 'd'] 37 37
ticks = cycle(range(0, 100, 3))
ttl = TTL(lambda: next(ticks), 10)
for k in "abaabbcacbcaa":
    if (v := ttl.get(k)) is None:
        ttl.put(k, v := k.upper())
    print(v, end=" ")
print(ttl.hits, ttl.data)  # expect: A B A A B B C A C B C A A 5 {'b': ('B', 36), 'c': ('C', 42), 'a': ('A', 48)}


@memoize(LinkedLRU(50))
def ways(n, steps=(1, 2, 5)):
    "Ways to climb n."
    return 1 if n == 0 else sum(ways(n - s, steps) for s in steps if s <= n)


print(ways(30), ways(30, (2, 1)), ways.misses, ways.__doc__, inspect.signature(ways), len([*ways.store]))  # expect: 5508222 1346269 62 Ways to climb n. (n, steps=(1, 2, 5)) 50


class Poly:
    calls = []

    def __init__(self, *c):
        self.c = c

    @cached_property
    def roots(self):
        self.calls.append(self.c)
        return [x for x in range(-20, 20) if sum(k * x ** i for i, k in enumerate(self.c)) == 0]

    @lru_cache(maxsize=3)
    def at(self, x):
        self.calls.append(x)
        return sum(k * x ** i for i, k in enumerate(self.c))


p = Poly(6, -5, 1)
print(p.roots, p.roots, p.calls, vars(p))  # expect: [2, 3] [2, 3] [(6, -5, 1)] {'c': (6, -5, 1), 'roots': [2, 3]}
del p.roots
print(p.roots, [p.at(x) for x in (1, 2, 3, 1, 4, 1, 2)], p.calls, Poly.at.cache_info())  # expect: [2, 3] [2, 0, 0, 2, 2, 2, 0] [(6, -5, 1), (6, -5, 1), 1, 2, 3, 4, 2] CacheInfo(hits=2, misses=5, maxsize=3, currsize=3)
Poly.at.cache_clear()
print(Poly.at.cache_info(), Poly.at.cache_parameters(), Poly.at.__wrapped__.__name__ if hasattr(Poly.at, "__wrapped__") else "at")  # expect: CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) {'maxsize': 3, 'typed': False} at


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(x=1), kind.cache_info())  # expect: int float bool int CacheInfo(hits=0, misses=4, maxsize=128, currsize=4)
try:
    kind([])
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
