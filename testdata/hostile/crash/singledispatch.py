# functools.singledispatch, cached_property, lru_cache and total_ordering that call themselves.
# ends: prints "6"
# cpython: held, it ends well
import functools
@functools.singledispatch
def f(x): return f(x)
@functools.lru_cache(None)
def g(x): return g(x + 1)
@functools.cache
def h(): return h()
class C:
    @functools.cached_property
    def p(self): return self.p
@functools.total_ordering
class O:
    def __lt__(self, other): return self >= other
n = 0
for way in lambda: f(1), lambda: g(1), h, lambda: C().p, lambda: O() < O(), lambda: O() <= O():
    try:
        way()
    except RecursionError:
        n += 1
print(n)
