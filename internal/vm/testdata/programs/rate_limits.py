# Limiters on a fake clock: token and leaky buckets, sliding windows, a semaphore of leases, exponential backoff with jitter, decorators over them, an audit by generators.
import functools
import itertools
import random
from bisect import bisect_left
from collections import Counter, deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction as F
from typing import Protocol, runtime_checkable


class Clock:
    def __init__(self): self.now = F(0)
    def __call__(self): return self.now
    def sleep(self, s): self.now += F(s)


class Limited(RuntimeError):
    def __init__(self, name, wait):
        super().__init__(name, wait)
        self.wait = wait
    def __str__(self): return f"{self.args[0]}: wait {float(self.wait):.2f}"


@runtime_checkable
class Limiter(Protocol):
    def wait(self) -> F: ...


@dataclass
class Token:
    clock: Clock
    rate: F
    size: int
    level: F = field(init=False)
    seen: F = field(init=False, default=F(0))

    def __post_init__(self): self.level = F(self.size)

    def wait(self):
        now = self.clock()
        self.level = min(F(self.size), self.level + (now - self.seen) * self.rate)
        self.seen = now
        if self.level >= 1:
            self.level -= 1
            return F(0)
        return (1 - self.level) / self.rate


@dataclass
class Window:
    clock: Clock
    n: int
    span: F
    hits: deque = field(default_factory=deque)

    def wait(self):
        now = self.clock()
        while self.hits and now - self.hits[0] >= self.span:
            self.hits.popleft()
        if len(self.hits) < self.n:
            self.hits.append(now)
            return F(0)
        return self.hits[0] + self.span - now


class All(tuple):
    def wait(self): return max(l.wait() for l in self)


def limit(limiter, *, block=False, clock=None):
    assert isinstance(limiter, Limiter)

    def deco(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            while w := limiter.wait():
                inner.stats["blocked" if block else "refused"] += 1
                if not block:
                    raise Limited(fn.__name__, w)
                clock.sleep(w)
            inner.stats["ok"] += 1
            return fn(*a, **k)
        inner.stats = Counter()
        return inner
    return deco


clock = Clock()
makers = {"token": lambda: Token(clock, F(2), 3), "window": lambda: Window(clock, 3, F(1)), "both": lambda: All((Token(clock, F(4), 5), Window(clock, 2, F(1, 2))))}
for name, make in makers.items():
    clock.now = F(0)

    @limit(make())
    def hit(): return f"{float(clock()):.2f}"

    @limit(make(), block=True, clock=clock)
    def slow(): return f"{float(clock()):.2f}"

    out = []
    for _ in range(8):
        try:
            out.append(hit())
        except Limited as e:
            out.append(f"({e.wait})")
        clock.sleep(F(1, 5))
    print(name, *out, dict(hit.stats), [slow() for _ in range(6)], dict(slow.stats))
# expect: token 0.00 0.20 0.40 0.60 (1/5) 1.00 (3/10) (1/10) {'ok': 5, 'refused': 3} ['1.60', '1.60', '1.60', '2.10', '2.60', '3.10'] {'ok': 6, 'blocked': 3}
# expect: window 0.00 0.20 0.40 (2/5) (1/5) 1.00 1.20 1.40 {'ok': 6, 'refused': 2} ['1.60', '1.60', '1.60', '2.60', '2.60', '2.60'] {'ok': 6, 'blocked': 1}
# expect: both 0.00 0.20 (1/10) 0.60 0.80 (1/10) 1.20 1.40 {'ok': 6, 'refused': 2} ['1.60', '1.60', '2.10', '2.10', '2.60', '2.60'] {'ok': 6, 'blocked': 2}


def backoff(base, cap, seed, jitter="full"):
    rng = random.Random(seed)
    last = base
    for n in itertools.count():
        top = min(cap, base * 2 ** n)
        match jitter:
            case "none": yield top
            case "full": yield rng.uniform(0, top)
            case "equal": yield top / 2 + rng.uniform(0, top / 2)
            case "decorrelated":
                last = min(cap, rng.uniform(base, last * 3))
                yield last
            case other: raise ValueError(other)


for j in ("none", "full", "equal", "decorrelated"):
    print(j, [round(x, 4) for x in itertools.islice(backoff(0.1, 2, 7, j), 7)])
# expect: none [0.1, 0.2, 0.4, 0.8, 1.6, 2, 2]
# expect: full [0.0324, 0.0302, 0.2604, 0.0579, 0.8574, 0.7314, 0.116]
# expect: equal [0.0662, 0.1151, 0.3302, 0.429, 1.2287, 1.3657, 1.058]
# expect: decorrelated [0.1648, 0.1595, 0.3463, 0.168, 0.3165, 0.4107, 0.1657]
try:
    next(backoff(1, 2, 3, "odd"))
except ValueError as e:
    print(repr(e))  # expect: ValueError('odd')


class Leases:
    def __init__(self, n): self.free, self.log = [*range(n)], []

    @contextmanager
    def __call__(self, who):
        if not self.free:
            raise Limited("leases", F(1))
        slot = self.free.pop(0)
        self.log.append(f"+{who}{slot}")
        try:
            yield slot
        finally:
            self.free.insert(bisect_left(self.free, slot), slot)
            self.log.append(f"-{who}{slot}")


leases = Leases(2)
with leases("a") as a, leases("b") as b:
    try:
        with leases("c"):
            print("unreachable")
    except Limited as e:
        print(e, a, b)  # expect: leases: wait 1.00 0 1
try:
    with leases("d"):
        raise KeyError("inside")
except KeyError:
    print(leases.log, leases.free)  # expect: ['+a0', '+b1', '-b1', '-a0', '+d0', '-d0'] [0, 1]
