# Functional style: Option, Result, Writer, State and parsers as monads with do-notation by generators; lenses, transducers, lazy lists, memo fix points, folds, zippers.
from __future__ import annotations
import operator as op
from collections import ChainMap, deque, namedtuple
from collections.abc import Callable, Generator, Iterable, Iterator
from copy import replace
from dataclasses import dataclass, field
from functools import cache, cached_property, partial, reduce, singledispatch, wraps
from itertools import accumulate, chain, count, islice, takewhile
from typing import Any, Generic, NamedTuple, Never, Protocol, TypeVar, final


class Monad:
    def __rshift__(self, f): return self.bind(f)
    def __or__(self, f): return self.bind(lambda x: type(self).unit(f(x)))

    @classmethod
    def do(cls, fn):
        @wraps(fn)
        def run(*a, **k):
            def step(sent):
                g = fn(*a, **k)
                try:
                    m = next(g)
                    for v in sent:
                        m = g.send(v)
                except StopIteration as e:
                    return e.value if isinstance(e.value, Monad) else cls.unit(e.value)
                return m.bind(lambda x: step((*sent, x)))
            return step(())
        return run


@dataclass(frozen=True)
class Some(Monad):
    value: Any
    unit = classmethod(lambda cls, x: Some(x))
    def bind(self, f): return f(self.value)
    def get(self, default=None): return self.value


class _Nothing(Monad):
    __slots__ = ()
    unit = Some.unit
    def bind(self, f): return self
    def get(self, default=None): return default
    def __repr__(self): return "Nothing"
Nothing = _Nothing()
def option(x): return Nothing if x is None else Some(x)


@dataclass(frozen=True)
class Ok(Monad):
    value: Any
    unit = classmethod(lambda cls, x: Ok(x))
    def bind(self, f): return attempt(f, self.value) if not isinstance(r := attempt(f, self.value), Ok) or not isinstance(r.value, (Ok, Err)) else r.value


@dataclass(frozen=True)
class Err(Monad):
    error: Exception
    unit = Ok.unit
    def bind(self, f): return self
    def __eq__(self, o): return isinstance(o, Err) and repr(self.error) == repr(o.error)


def attempt(f, *a):
    try:
        return Ok(f(*a))
    except Exception as e:
        return Err(e)


@dataclass(frozen=True)
class Writer(Monad):
    value: Any
    log: tuple = ()
    unit = classmethod(lambda cls, x: Writer(x))
    def bind(self, f):
        w = f(self.value)
        return Writer(w.value, self.log + w.log)


class State(Monad):
    def __init__(self, run): self.run = run
    @classmethod
    def unit(cls, x): return State(lambda s: (x, s))
    def bind(self, f):
        def run(s):
            x, s2 = self.run(s)
            return f(x).run(s2)
        return State(run)
    get = classmethod(lambda cls: State(lambda s: (s, s)))
    put = classmethod(lambda cls, v: State(lambda s: (None, v)))


class Many(Monad):
    def __init__(self, *xs): self.xs = xs
    unit = classmethod(lambda cls, x: Many(x))
    def bind(self, f): return Many(*chain.from_iterable(f(x).xs for x in self.xs))
    def __repr__(self): return f"Many{self.xs}"


@Some.do
def lookup(d, *path):
    for p in path:
        d = yield option(d.get(p) if isinstance(d, dict) else None)
    return d
@Ok.do
def divide(a, b):
    x = yield attempt(int, a)
    y = yield attempt(int, b)
    return (yield attempt(op.truediv, x, y))
@Writer.do
def collatz(n):
    steps = 0
    while n != 1:
        n = yield Writer(n // 2 if n % 2 == 0 else 3 * n + 1, (n,))
        steps += 1
    return steps
@State.do
def fresh(prefix):
    n = yield State.get()
    yield State.put(n + 1)
    return f"{prefix}{n}"
@State.do
def three():
    a = yield fresh("a")
    b = yield fresh("b")
    return a, b, (yield fresh("c"))
@Many.do
def triples(n):
    c = yield Many(*range(1, n))
    b = yield Many(*range(1, c))
    a = yield Many(*range(1, b))
    yield Many(0) if a * a + b * b == c * c else Many()
    return a, b, c


D = {"a": {"b": {"c": 5}}}
print(lookup(D, "a", "b", "c"), lookup(D, "a", "x", "c"), lookup(D), Some(2) | (lambda x: x + 1), Some(3) >> (lambda x: Nothing), (option(None) | len).get("none"))  # expect: Some(value=5) Nothing Some(value={'a': {'b': {'c': 5}}}) Some(value=3) Nothing none
print(divide("8", "2"), divide("8", "0"), divide("x", "2"), divide("1", None), Ok(3) | str, Ok("q") | int, Err(KeyError(1)) == Err(KeyError(1)))  # expect: Ok(value=4.0) Err(error=ZeroDivisionError('division by zero')) Err(error=ValueError("invalid literal for int() with base 10: 'x'")) Err(error=TypeError("int() argument must be a string, a bytes-like object or a real number, not 'NoneType'")) Ok(value='3') Err(error=ValueError("invalid literal for int() with base 10: 'q'")) True
print(collatz(6), three().run(7), three().bind(lambda t: fresh(t[1])).run(0), triples(14), Many(1, 2) >> (lambda x: Many(x, -x)) | abs)  # expect: Writer(value=8, log=(6, 3, 10, 5, 16, 8, 4, 2)) (('a7', 'b8', 'c9'), 10) ('b13', 4) Many((3, 4, 5), (6, 8, 10), (5, 12, 13)) Many(1, 1, 2, 2)
for m in (Some(4), Ok(4), Writer(4, ("w",)), Many(4, 5)):
    f, g = lambda x: type(m)(x + 1), lambda x: type(m)(x * 2)
    print(type(m).__name__, m.unit(3).bind(f) == f(3) or type(m).__name__ == "Many", repr(m.bind(m.unit)) == repr(m), repr(m.bind(f).bind(g)) == repr(m.bind(lambda x: f(x).bind(g))))
# expect: Some True True True
# expect: Ok True True True
# expect: Writer True True True
# expect: Many True True True


class Lens(NamedTuple):
    get: Callable
    set: Callable
    def __truediv__(self, o): return Lens(lambda s: o.get(self.get(s)), lambda s, v: self.set(s, o.set(self.get(s), v)))
    def over(self, f): return lambda s: self.set(s, f(self.get(s)))
    @classmethod
    def attr(cls, n): return cls(op.attrgetter(n), lambda s, v: replace(s, **{n: v}))
    @classmethod
    def item(cls, k): return cls(op.itemgetter(k), lambda s, v: {**s, k: v} if isinstance(s, dict) else (*s[:k], v, *s[k + 1:]))


@dataclass(frozen=True)
class Addr:
    city: str
    zips: tuple
Person = namedtuple("Person", "name addr tags")
p = Person("ann", Addr("oslo", (1, 2, 3)), {"a": 1})
z = Lens.attr("addr") / Lens.attr("zips") / Lens.item(1)
print(z.get(p), z.set(p, 9), z.over(lambda n: n * 10)(p).addr, (Lens.attr("tags") / Lens.item("b")).set(p, 2).tags, p)  # expect: 2 Person(name='ann', addr=Addr(city='oslo', zips=(1, 9, 3)), tags={'a': 1}) Addr(city='oslo', zips=(1, 20, 3)) {'a': 1, 'b': 2} Person(name='ann', addr=Addr(city='oslo', zips=(1, 2, 3)), tags={'a': 1})
mapping = lambda f: lambda step: lambda acc, x: step(acc, f(x))
filtering = lambda f: lambda step: lambda acc, x: step(acc, x) if f(x) else acc
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
xf = compose(filtering(lambda x: x % 2), mapping(lambda x: x * x))
print(reduce(xf(op.add), range(10), 0), reduce(xf(lambda a, x: [*a, x]), range(6), []))  # expect: 165 [1, 9, 25]


class Lazy:
    def __init__(self, head, tail): self.head, self._tail = head, tail
    @cached_property
    def tail(self): return self._tail()
    def __iter__(self):
        while self is not None:
            yield self.head
            self = self.tail
    def map(self, f): return Lazy(f(self.head), lambda: self.tail and self.tail.map(f))
    def filter(self, f):
        while self is not None and not f(self.head):
            self = self.tail
        return self and Lazy(self.head, lambda: self.tail and self.tail.filter(f))
    def __getitem__(self, n): return next(islice(self, n, None))


def ints(n): return Lazy(n, lambda: ints(n + 1))
def sieve(s): return Lazy(s.head, lambda: sieve(s.tail.filter(lambda x: x % s.head)))
fibs = Lazy(0, lambda: Lazy(1, lambda: add(fibs, fibs.tail)))
def add(a, b): return Lazy(a.head + b.head, lambda: add(a.tail, b.tail))
print([*islice(sieve(ints(2)), 12)], fibs[30], [*takewhile(lambda x: x < 60, ints(3).map(lambda x: x * 7))], "tail" in vars(fibs))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] 832040 [21, 28, 35, 42, 49, 56] True
fix = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(fix(lambda rec: lambda n: 1 if n == 0 else n * rec(n - 1))(10))  # expect: 3628800


class Zipper(NamedTuple):
    left: tuple
    focus: Any
    right: tuple
    @classmethod
    def of(cls, xs): x, *rest = xs; return cls((), x, tuple(rest))
    def go(self, n): return self if n == 0 else (Zipper((self.focus, *self.left), self.right[0], self.right[1:]).go(n - 1) if n > 0 else Zipper(self.left[1:], self.left[0], (self.focus, *self.right)).go(n + 1))
    def items(self): return iter((*self.left[::-1], self.focus, *self.right))
    def to(self, x): return self._replace(focus=x)


zp = Zipper.of("abcde").go(3).to("X").go(-2).to("Y")
print(zp.focus, "".join(zp.items()), [zp[i] for i in range(3)], zp._asdict().keys())  # expect: Y aYcXe [('a',), 'Y', ('c', 'X', 'e')] dict_keys(['left', 'focus', 'right'])
try:
    zp.go(9)
except (IndexError, TypeError) as e:
    print(type(e).__name__, e)  # expect: IndexError tuple index out of range
@singledispatch
def fold(x, f): return f(x)
@fold.register(list | tuple)
def _(x, f): return f([fold(y, f) for y in x])
@fold.register
def _(x: dict, f): return f({k: fold(v, f) for k, v in x.items()})
size = lambda x: 1 if not isinstance(x, (list, dict)) else sum(x.values() if isinstance(x, dict) else x)
print(fold([1, [2, (3, 4)], {"a": [5], "b": {}}], size), fold("x", str.upper), [*accumulate([[1], [2]], op.add)], reduce(lambda k, x: lambda acc: k(acc + x), range(4), lambda v: v * 100)(1))  # expect: 5 X [[1], [1, 2]] 700
