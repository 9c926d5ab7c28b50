# Functional style.
from functools import reduce, partial
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs, lambda x: x)
inc, dbl = lambda x: x + 1, lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose()(5), reduce(lambda a, f: f(a), [inc, dbl, str, len], 99))  # expect: 11 12 5 3
curry = lambda f, n: f() if n == 0 else (lambda x: curry(partial(f, x), n - 1))
print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))  # expect: (1, 2, 3)
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10))  # expect: 3628800

# --- church numerals
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
mul = lambda m: lambda n: lambda f: m(n(f))
num = lambda n: n(lambda x: x + 1)(0)
three = succ(succ(succ(zero)))
print(num(add(three)(three)), num(mul(three)(three)), num(three(three)))  # expect: 6 9 27
# --- pairs, lists and options from closures
cons = lambda a, b: lambda pick: pick(a, b)
car, cdr = lambda p: p(lambda a, b: a), lambda p: p(lambda a, b: b)
l = cons(1, cons(2, cons(3, None)))
def walk(l):
    while l: yield car(l); l = cdr(l)
print(list(walk(l)))  # expect: [1, 2, 3]
class Maybe:
    def __init__(self, v): self.v = v
    def __or__(self, f): return self if self.v is None else Maybe(f(self.v))
    def __repr__(self): return f"Just {self.v}" if self.v is not None else "Nothing"
print(Maybe(4) | dict({4: 16}).get | (lambda x: x + 1), Maybe(5) | {4: 16}.get | (lambda x: x + 1))  # expect: Just 17 Nothing
# --- lazy streams
class Stream:
    def __init__(self, head, tail): self.head, self._tail = head, tail
    @property
    def tail(self):
        if callable(self._tail): self._tail = self._tail()
        return self._tail
    def take(self, n):
        s, out = self, []
        while n: out.append(s.head); s = s.tail; n -= 1
        return out
def ints(n): return Stream(n, lambda: ints(n + 1))
def filt(p, s):
    while not p(s.head): s = s.tail
    return Stream(s.head, lambda: filt(p, s.tail))
def sieve(s): return Stream(s.head, lambda: sieve(filt(lambda x: x % s.head, s.tail)))
print(sieve(ints(2)).take(10))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
# --- folds that build functions and dicts
from functools import reduce
print(reduce(lambda d, kv: {**d, kv[0]: d.get(kv[0], 0) + kv[1]}, [("a", 1), ("b", 2), ("a", 3)], {}))  # expect: {'a': 4, 'b': 2}
print(list(map(lambda f, x: f(x), [abs, str, bool], [-1, 2, 0])), sum(map(lambda x, y: x * y, [1, 2, 3], [4, 5, 6])))  # expect: [1, '2', False] 32
print(dict(map(lambda kv: kv[::-1], {"a": 1}.items())), [*map(max, [1, 5], [3, 2])], sorted(range(6), key=lambda x: (x % 2, -x)))  # expect: {1: 'a'} [3, 5] [4, 2, 0, 5, 3, 1]
# --- trampolines for deep recursion
def tramp(f, *a):
    r = f(*a)
    while callable(r): r = r()
    return r
def even(n): return True if n == 0 else lambda: odd(n - 1)
def odd(n): return False if n == 0 else lambda: even(n - 1)
print(tramp(even, 10001), tramp(odd, 10001))  # expect: False True
# --- transducers
from functools import reduce
mapping = lambda f: lambda step: lambda acc, x: step(acc, f(x))
keep = lambda p: lambda step: lambda acc, x: step(acc, x) if p(x) else acc
compose = lambda *ts: lambda step: reduce(lambda s, t: t(s), reversed(ts), step)
push = lambda acc, x: acc + [x]
print(reduce(compose(keep(lambda x: x % 2), mapping(lambda x: x * x))(push), range(8), []))  # expect: [1, 9, 25, 49]
# --- state threaded through
def state(s):
    def get(): return s
    def update(f):
        nonlocal s
        s = f(s)
        return s
    return get, update
get, update = state({"n": 1})
update(lambda d: d | {"n": d["n"] + 1, "m": 5})
print(get(), update(lambda d: {k: v for k, v in d.items() if v > 2}))  # expect: {'n': 2, 'm': 5} {'m': 5}
