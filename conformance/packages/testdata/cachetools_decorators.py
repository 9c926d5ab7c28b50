# The decorators and keys of cachetools.
import threading

from cachetools import LRUCache, TTLCache, cached, cachedmethod, keys
from cachetools import func

calls = []


@cached(cache={})
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(calls), fib.__name__, sorted(n for n in vars(fib) if n[0] != "_"))


@cached(cache=LRUCache(maxsize=2), key=lambda a, b=0: a % 10, lock=threading.RLock())
def add(a, b=0):
    """Add."""
    calls.append((a, b))
    return a + b


calls.clear()
print(add(1), add(11), add(2), add(3), add(1, b=5), calls, add.__doc__)


@cached(cache=None)
def plain(x):
    return x


print(plain(3), plain.__name__)


class Owner:
    def __init__(self):
        self.cache = LRUCache(maxsize=3)
        self.calls = 0

    @cachedmethod(lambda self: self.cache, key=keys.methodkey)
    def get(self, *args, **kwargs):
        self.calls += 1
        return args, sorted(kwargs.items()), self.calls

    @cachedmethod(lambda self: None)
    def never(self, x):
        self.calls += 1
        return self.calls


o = Owner()
print(o.get(1), o.get(1), o.get(1, a=2), o.get(1.0), o.get(True), o.never(1), o.never(1), len(o.cache))
k = keys.hashkey
print(k(1, 2) == k(1, 2), hash(k("a", b=1)) == hash(k("a", b=1)), k(1) == k(1.0), keys.typedkey(1) == keys.typedkey(1.0), k(), k(1, x=2) == k(1, "x", 2))
print(k(a=1, b=2) == k(b=2, a=1), type(k(1)).__name__, k(1) + (2,), (0,) + k(1))
try:
    add([])
except TypeError as e:
    print("TypeError", e)
try:
    fib([1])
except TypeError as e:
    print("TypeError", e)
for deco, args in ((func.fifo_cache, {}), (func.lfu_cache, {}), (func.lru_cache, {}), (func.mru_cache, {}), (func.rr_cache, {"choice": max}),
                   (func.ttl_cache, {"timer": lambda: 0})):
    @deco(maxsize=2, **args)
    def double(x):
        return x * 2
    print(deco.__name__, [double(i) for i in (1, 2, 1, 3, 1, 1)], double.cache_info(), sorted(double.cache_parameters().items()))
    double.cache_clear()
    print("  ", double.cache_info())


@func.lru_cache
def bare(x):
    return -x


@func.lru_cache(maxsize=None, typed=True)
def unbounded(x):
    return type(x).__name__


print(bare(1), bare.cache_info(), unbounded(1), unbounded(1.0), unbounded(True), unbounded.cache_info())
try:
    cached(cache={}, info=3)(lambda x: x)(1)
    func.lru_cache("x")(lambda y: y)
except Exception as e:
    print(type(e).__name__, e)
t = TTLCache(10, 1, timer=lambda: 0)


@cached(t)
def boom(x):
    raise LookupError(f"no {x}")


boom(5)
