# functools.lru_cache and cache.
from functools import lru_cache, cache
@lru_cache
def f(x):
    """doc of f"""
    calls.append(x)
    return x * 2
calls = []
print(f(1), f(1), f(2), calls, f.cache_info(), f.cache_parameters(), f.__name__, f.__doc__)  # expect: 2 2 4 [1, 2] CacheInfo(hits=1, misses=2, maxsize=128, currsize=2) {'maxsize': 128, 'typed': False} f doc of f
f.cache_clear()
print(f.cache_info())  # expect: CacheInfo(hits=0, misses=0, maxsize=128, currsize=0)

@lru_cache(maxsize=2, typed=True)
def g(x): return type(x).__name__
print(g(1), g(1.0), g(True), g.cache_info(), g.cache_parameters())  # expect: int float bool CacheInfo(hits=0, misses=3, maxsize=2, currsize=2) {'maxsize': 2, 'typed': True}

@lru_cache(maxsize=0)
def h(x): return x
h(1); h(1)
print(h.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)

@lru_cache(-5)
def neg(x): return x
print(neg.cache_parameters())  # expect: {'maxsize': 0, 'typed': False}

@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info(), fib.cache_parameters())  # expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81) {'maxsize': None, 'typed': False}

# --- least recently used goes first
from functools import lru_cache
log = []
@lru_cache(2)
def f(x):
    log.append(x)
    return x
f(1); f(2); f(1); f(3); f(1); f(2)
print(log, f.cache_info())  # expect: [1, 2, 3, 2] CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)

# --- keywords, methods, exceptions are not kept
from functools import lru_cache
@lru_cache(None)
def f(a, b=2, *, c=3): return (a, b, c)
print(f(1), f(a=1), f(1, 2), f(1, b=2, c=3), f.cache_info())  # expect: (1, 2, 3) (1, 2, 3) (1, 2, 3) (1, 2, 3) CacheInfo(hits=0, misses=4, maxsize=None, currsize=4)
class C:
    @lru_cache
    def m(self, x): return x
c = C()
print(c.m(1), c.m(1), C.m.cache_info())  # expect: 1 1 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1)
@lru_cache
def bad(x): raise ValueError(x)
for _ in range(2):
    try: bad(1)
    except ValueError as e: print(e)
# expect: 1
# expect: 1
print(bad.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=128, currsize=0)

# --- unhashable
from functools import lru_cache
lru_cache(lambda x: x)([])  # raises: TypeError: unhashable type: 'list'

# --- bad maxsize
from functools import lru_cache
lru_cache("x")  # raises: TypeError: Expected first argument to be an integer, a callable, or None
