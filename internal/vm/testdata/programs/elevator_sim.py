# An elevator simulation: cars choose by cost, events in a heap, statistics per passenger, policies as strategies, a trace as text.
import heapq
import random
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from enum import IntEnum
from functools import partial
from itertools import count
from operator import attrgetter
from statistics import fmean, median
from typing import Protocol


class Way(IntEnum):
    DOWN = -1
    STILL = 0
    UP = 1
    def __str__(self): return "v-^"[self + 1]


@dataclass
class Rider:
    ids = count(1)
    at: int
    to: int
    born: int
    n: int = field(default_factory=lambda: next(Rider.ids))
    boarded: int | None = None
    done: int | None = None
    @property
    def way(self): return Way((self.to > self.at) - (self.to < self.at))


@dataclass
class Car:
    name: str
    floor: int = 0
    way: Way = Way.STILL
    riders: list = field(default_factory=list)
    calls: set = field(default_factory=set)
    size: int = 3
    moved: int = 0
    def stops(self): return self.calls | {r.to for r in self.riders}
    def __format__(self, spec): return f"{self.name}{self.way!s}{self.floor}[{','.join(str(r.n) for r in self.riders)}]"


class Policy(Protocol):
    def __call__(self, cars: list[Car], r: Rider) -> Car: ...


def nearest(cars, r): return min(cars, key=lambda c: (abs(c.floor - r.at), c.name))
def direction(cars, r):
    def cost(c):
        ahead = (r.at - c.floor) * c.way >= 0
        return (0 if c.way is Way.STILL or ahead and c.way is r.way else 10) + abs(c.floor - r.at) + 2 * len(c.riders), c.name
    return min(cars, key=cost)


class Building:
    def __init__(self, floors, cars, policy: Policy):
        self.floors, self.cars, self.policy = floors, [Car(chr(65 + i)) for i in range(cars)], policy
        self.waiting, self.done, self.log, self.now = defaultdict(deque), [], [], 0

    def call(self, r):
        self.waiting[r.at].append(r)
        self.policy(self.cars, r).calls.add(r.at)

    def move(self, c):
        out = [r for r in c.riders if r.to == c.floor]
        for r in out:
            c.riders.remove(r)
            r.done = self.now
            self.done.append(r)
        c.calls.discard(c.floor)
        while self.waiting[c.floor] and len(c.riders) < c.size:
            r = self.waiting[c.floor].popleft()
            r.boarded = self.now
            c.riders.append(r)
            out.append(r)
        if self.waiting[c.floor] and not any(c.floor in o.calls for o in self.cars):
            self.policy([o for o in self.cars if o is not c] or [c], self.waiting[c.floor][0]).calls.add(c.floor)
        if out:
            self.log.append(f"{self.now:>3} {c}")
            return
        match sorted(c.stops()):
            case []: c.way = Way.STILL
            case [*_, top] if c.way is Way.UP and top > c.floor: pass
            case [low, *_] if c.way is Way.DOWN and low < c.floor: pass
            case stops: c.way = Way.UP if min(stops, key=lambda s: (abs(s - c.floor), s)) > c.floor else Way.DOWN if stops != [c.floor] else Way.STILL
        c.floor += c.way
        c.moved += abs(c.way)

    def run(self, arrivals):
        todo = deque(sorted(arrivals, key=attrgetter("born")))
        while todo or any(c.stops() for c in self.cars):
            while todo and todo[0].born <= self.now:
                self.call(todo.popleft())
            for c in self.cars:
                self.move(c)
            self.now += 1
            if self.now > 500:
                raise TimeoutError("stuck")
        return self


for policy in (nearest, direction):
    rng = random.Random(12)
    Rider.ids = count(1)
    riders = []
    for t in sorted(rng.randrange(40) for _ in range(14)):
        a, b = rng.sample(range(9), 2)
        riders.append(Rider(a, b, t) if rng.random() < .5 else Rider(0, max(a, 1), t))
    b = Building(9, 2, policy).run(riders)
    waits = [r.boarded - r.born for r in b.done]
    print(policy.__name__, b.now, len(b.done), f"{fmean(waits):.3f} {median(waits)} {max(waits)}", sum(c.moved for c in b.cars), f"{fmean(r.done - r.born for r in b.done):.3f}")
    print(*b.log[:6], *b.log[-2:], sep="; ")
# expect: nearest 63 14 5.286 4.0 15 67 10.429
# expect:   0 A-0[1];   2 A^1[];  13 A^5[2];  14 B-0[3];  17 Av2[];  18 B^3[];  53 Av0[14];  62 A^8[]
# expect: direction 57 14 6.429 6.0 12 62 11.714
# expect:   0 A-0[1];   2 A^1[];  13 A^5[2];  14 B-0[3];  17 Av2[];  18 B^3[];  54 B^7[14];  56 B^8[]
print(riders[0], f"{b.cars[0]}", repr(Way.UP), Way(-1), -Way.UP, Way.UP * 3, Counter(r.way.name for r in riders))  # expect: Rider(at=0, to=1, born=0, n=1, boarded=0, done=2) A-8[] <Way.UP: 1> v -1 3 Counter({'UP': 12, 'DOWN': 2})
try:
    Way(2)
except ValueError as e:
    print(e)  # expect: 2 is not a valid Way
