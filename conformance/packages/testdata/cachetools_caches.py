# The caches of cachetools: order of eviction, sizes, time to live, errors.
import copy

import cachetools
from cachetools import Cache, FIFOCache, LFUCache, LRUCache, MRUCache, RRCache, TLRUCache, TTLCache


class Timer:
    def __init__(self):
        self.now = 0

    def __call__(self):
        return self.now


def state(c):
    return sorted(c.items()), c.currsize, c.maxsize, len(c)


for cls in (Cache, FIFOCache, LFUCache, LRUCache, MRUCache):
    c = cls(maxsize=3)
    for i in range(3):
        c[i] = i * i
    c[0], c[0], c[1]
    print(cls.__name__, state(c), 1 in c, c.get(7, "d"), c.get(2))
    if cls is not Cache:
        c[3] = 9
        print("  after one more", state(c))
    c[2] = "new"
    c.setdefault(5, "five")
    print("  ", c.pop(2, None), c.pop(99, None), c.setdefault(5, 0), c.popitem()[0] in range(10), repr(c)[:20], list(iter(c)) == list(c))
    c.update({7: 7, 8: 8})
    print("  ", state(c))
    for bad in (lambda: c["nope"], lambda: c.pop("nope"), lambda: c.__delitem__("nope")):
        try:
            bad()
        except KeyError as e:
            print("  KeyError", e)
    c.clear()
    print("  ", state(c))
    try:
        c.popitem()
    except KeyError as e:
        print("  KeyError", e)

big = LRUCache(maxsize=10, getsizeof=len)
big["a"] = "xxxx"
big["b"] = "yyyy"
big["c"] = "zzz"
print(state(big), big.getsizeof("abc"))
try:
    big["d"] = "q" * 11
except ValueError as e:
    print("ValueError", e)
rr = RRCache(maxsize=2, choice=min)
rr[3], rr[1] = "c", "a"
rr[2] = "b"
print(state(rr), rr.choice is min)


class Missing(LRUCache):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value


m = Missing(2)
print(m[1], m[2], m[3], sorted(m), m)

timer = Timer()
ttl = TTLCache(maxsize=3, ttl=10, timer=timer)
ttl[1] = "one"
timer.now = 5
ttl[2] = "two"
print(state(ttl), ttl.ttl, 1 in ttl)
timer.now = 10
print(state(ttl), 1 in ttl, ttl.get(1), list(ttl))
ttl[3], ttl[4] = "three", "four"
print(state(ttl))
ttl.expire(15)
print(state(ttl), repr(ttl))
timer.now = 30
print(state(ttl), len(ttl))
try:
    ttl[3]
except KeyError as e:
    print("KeyError", e)
try:
    ttl.popitem()
except KeyError as e:
    print("KeyError", e)
with ttl.timer as t:
    timer.now = 40
    print(t, ttl.timer())
tlru = TLRUCache(maxsize=4, ttu=lambda k, v, now: now + v, timer=timer)
for k, v in ((1, 5), (2, 3), (3, 9), (4, 1), (5, 2)):
    tlru[k] = v
    timer.now += 1
    print(state(tlru))
p = copy.deepcopy(LRUCache(maxsize=2))
p[1] = 2
print(type(p).__name__, state(p), sorted(n for n in cachetools.__all__))
Cache(maxsize=1)[1]
