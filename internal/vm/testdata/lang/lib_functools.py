# functools in language tests.
from functools import reduce, partial, cmp_to_key, lru_cache, cache, singledispatch, partialmethod
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 5), reduce(max, [3, 9, 2]))  # expect: 6 5 9
p = partial(pow, 2)
print(p(5), partial(int, base=2)("101"), partial(print, 1, sep="-").keywords, p.func is pow, p.args)  # expect: 32 5 {'sep': '-'} True (2,)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))  # expect: [3, 2, 1]
@lru_cache(maxsize=2)
def f(n):
    print("computing", n)
    return n * n
print(f(2), f(2), f(3), f(4), f(2), f.cache_info())  # expect: computing 2
# expect: computing 3
# expect: computing 4
# expect: computing 2
# expect: 4 4 9 16 4 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
f.cache_clear()
print(f.cache_info())  # expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
# --- cache and recursion
from functools import cache
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().misses)  # expect: 23416728348467685 81
# ---
from functools import cache
@cache
def f(x): return x
f([])  # raises: TypeError: unhashable type: 'list'
# ---
from functools import reduce
reduce(lambda a, b: a, [])  # raises: TypeError: reduce() of empty iterable with no initial value
# --- singledispatch
from functools import singledispatch
@singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list {len(x)}"
class L(list): pass
print(show(1), show("s"), show([1]), show(L()), show(True), show.dispatch(bool)(5))  # expect: int 1 object s list 1 list 0 int True int 5
# --- singledispatchmethod and partialmethod
from functools import singledispatchmethod, partialmethod
class C:
    @singledispatchmethod
    def m(self, x): return "object"
    @m.register
    def _(self, x: str): return "str"
    def base(self, a, b): return a, b
    one = partialmethod(base, 1)
print(C().m(1), C().m("x"), C().one(2))  # expect: object str (1, 2)
# --- wraps
from functools import wraps
def d(f):
    @wraps(f)
    def w(*a): return f(*a)
    return w
@d
def named(x: int) -> str: "doc"; return x
print(named.__name__, named.__doc__, named.__annotations__, named(5))  # expect: named doc {'x': <class 'int'>, 'return': <class 'str'>} 5
# --- partial of partial, with placeholders
from functools import partial, Placeholder as _
print(partial(partial(lambda *a: a, 1), 2)(3), partial(lambda *a: a, _, 2)(1, 3))  # expect: (1, 2, 3) (1, 2, 3)
# --- total_ordering without root
from functools import total_ordering
@total_ordering  # raises: ValueError: must define at least one ordering operation: < > <= >=
class C: pass
