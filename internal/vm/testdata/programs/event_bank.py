# A bank queue simulated: customers, tellers, a priority queue, seeded randomness, statistics, a text chart.
import heapq
import random
import statistics as st
from bisect import bisect, insort
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from enum import IntEnum
from functools import partial
from itertools import accumulate, count, pairwise
from math import ceil, fsum, log


class Rank(IntEnum):
    GOLD = 0
    SILVER = 1
    PLAIN = 2

    @classmethod
    def draw(cls, rng):
        return rng.choices(list(cls), weights=[1, 3, 6])[0]


@dataclass(order=True)
class Event:
    time: float
    seq: int
    action: object = field(compare=False)
    args: tuple = field(compare=False, default=())

    def __repr__(self):
        return f"{self.time:.2f}:{self.action.__name__}"


@dataclass
class Customer:
    n: int
    rank: Rank
    arrived: float
    started: float | None = None
    left: float | None = None
    gave_up: bool = False

    @property
    def waited(self):
        return (self.started if self.started is not None else self.left) - self.arrived


class Simulation:
    def __init__(self, seed, tellers, until=120.0, patience=15.0):
        self.rng = random.Random(seed)
        self.clock, self.events, self.seq = 0.0, [], count()
        self.free, self.queue, self.done = tellers, [], []
        self.tellers, self.until, self.patience = tellers, until, patience
        self.busy = defaultdict(float)
        self.lengths = [(0.0, 0)]
        self.names = count(1)

    def at(self, delay, action, *args):
        e = Event(self.clock + delay, next(self.seq), action, args)
        heapq.heappush(self.events, e)
        return e

    def run(self):
        self.at(self.rng.expovariate(1 / 1.2), self.arrive)
        while self.events:
            e = heapq.heappop(self.events)
            assert e.time >= self.clock
            self.clock = e.time
            e.action(*e.args)
        return self

    def arrive(self):
        if self.clock > self.until:
            return
        c = Customer(next(self.names), Rank.draw(self.rng), self.clock)
        heapq.heappush(self.queue, (c.rank, c.n, c))
        self.note()
        self.at(self.rng.gammavariate(4, self.patience / 4), self.leave, c)
        self.serve()
        self.at(self.rng.expovariate(1 / 1.2), self.arrive)

    def serve(self):
        while self.free and self.queue:
            *_, c = heapq.heappop(self.queue)
            if c.gave_up:
                continue
            self.free -= 1
            c.started = self.clock
            t = max(0.5, self.rng.gauss(4, 1.5)) * (1.5 if c.rank is Rank.GOLD else 1)
            self.busy[c.rank.name] += t
            self.at(t, self.finish, c)
        self.note()

    def finish(self, c):
        c.left = self.clock
        self.done.append(c)
        self.free += 1
        self.serve()

    def leave(self, c):
        if c.started is None:
            c.gave_up, c.left = True, self.clock
            self.done.append(c)

    def note(self):
        n = sum(not c.gave_up for *_, c in self.queue)
        if self.lengths[-1][1] != n:
            self.lengths.append((self.clock, n))

    def mean_queue(self):
        return fsum((b[0] - a[0]) * a[1] for a, b in pairwise(self.lengths)) / self.clock

    def report(self):
        served = [c for c in self.done if not c.gave_up]
        print(f"tellers {self.tellers}: {len(served)} served, {len(self.done) - len(served)} left, end {self.clock:.3f}, "
              f"mean queue {self.mean_queue():.4f}, longest {max(n for _, n in self.lengths)}")
        for rank in Rank:
            waits = sorted(c.waited for c in served if c.rank == rank)
            if len(waits) > 1:
                q = st.quantiles(waits, n=4)
                print(f"  {rank.name:<7}{len(waits):>3} mean {st.fmean(waits):6.3f} sd {st.stdev(waits):6.3f} median {st.median(waits):6.3f}"
                      f" quartiles {', '.join(f'{x:.2f}' for x in q)} busy {self.busy[rank.name]:.2f}")
        return served


def chart(values, width=30, bins=6):
    lo, hi = min(values), max(values)
    edges = [lo + (hi - lo) * i / bins for i in range(1, bins)]
    counts = Counter(bisect(edges, v) for v in values)
    top = max(counts.values())
    for i in range(bins):
        bar = "█" * (counts[i] * width // top) + "▏" * bool(counts[i] * width % top)
        yield f"{lo + (hi - lo) * i / bins:7.2f} |{bar:<{width + 1}}| {counts[i]}"


for tellers in (2, 3, 4):
    served = Simulation(2024, tellers).run().report()
# expect: tellers 2: 63 served, 36 left, end 149.320, mean queue 5.2412, longest 12
# expect:   GOLD     5 mean  1.086 sd  1.006 median  1.079 quartiles 0.19, 1.08, 1.99 busy 28.10
# expect:   SILVER  28 mean  2.202 sd  2.098 median  1.749 quartiles 0.52, 1.75, 3.07 busy 110.82
# expect:   PLAIN   30 mean 10.551 sd  5.067 median  9.792 quartiles 7.51, 9.79, 14.70 busy 120.41
# expect: tellers 3: 87 served, 8 left, end 151.775, mean queue 2.3966, longest 13
# expect:   GOLD     6 mean  1.077 sd  0.974 median  0.957 quartiles 0.34, 0.96, 1.69 busy 39.50
# expect:   SILVER  36 mean  1.818 sd  1.835 median  1.328 quartiles 0.25, 1.33, 2.90 busy 142.27
# expect:   PLAIN   45 mean  4.873 sd  4.940 median  3.578 quartiles 0.00, 3.58, 7.98 busy 172.40
# expect: tellers 4: 99 served, 5 left, end 135.508, mean queue 1.7784, longest 10
# expect:   GOLD     5 mean  0.692 sd  0.514 median  0.430 quartiles 0.28, 0.43, 1.23 busy 29.09
# expect:   SILVER  40 mean  0.798 sd  0.827 median  0.565 quartiles 0.00, 0.56, 1.33 busy 153.01
# expect:   PLAIN   54 mean  3.034 sd  3.562 median  2.024 quartiles 0.00, 2.02, 5.27 busy 205.33
print(*chart([c.waited for c in served]), sep="\n")  # expect:    0.00 |██████████████████████████████ | 70
# expect:    2.17 |██████                         | 14
# expect:    4.34 |██▏                            | 6
# expect:    6.51 |▏                              | 2
# expect:    8.68 |██▏                            | 5
# expect:   10.85 |▏                              | 2
a, b = Simulation(1, 3, until=30).run(), Simulation(1, 3, until=30).run()
print([repr(c) for c in a.done] == [repr(c) for c in b.done], a.done[0], a.done[-1].rank, sep="\n")  # expect: True
# expect: Customer(n=1, rank=<Rank.PLAIN: 2>, arrived=0.17314927693141105, started=0.17314927693141105, left=2.534889454275199, gave_up=False)
# expect: 2
slope = st.linear_regression([c.n for c in served], [c.waited for c in served])
print(f"{slope.slope:.6f} {slope.intercept:.6f} {st.correlation([c.n for c in served], [c.waited for c in served]):.6f}")  # expect: -0.008168 2.448099 -0.086139
rng = random.Random("a text seed")
print([rng.randrange(100) for _ in range(8)], rng.sample(range(1000), 5), rng.uniform(-1, 1), rng.triangular(0, 10, 3))  # expect: [63, 6, 43, 76, 91, 64, 12, 28] [96, 348, 377, 970, 140] 0.24209222720647428 3.1907567967304837
x = list("abcdefg")
rng.shuffle(x)
print("".join(x), rng.getrandbits(70), rng.betavariate(2, 3), rng.paretovariate(3), rng.weibullvariate(1, 1.5), rng.vonmisesvariate(0, 4), rng.lognormvariate(0, .25))  # expect: aedcgfb 847791100594834282659 0.4432749027986287 1.0554037852961629 1.2760331074806275 4.934869409292958 1.0767259484255147
state = rng.getstate()
first = [rng.random() for _ in range(3)]
rng.setstate(state)
print(first == [rng.random() for _ in range(3)], first, rng.randbytes(5).hex(), rng.binomialvariate(20, .3))  # expect: True [0.9081031752788878, 0.33164561491549804, 0.9543664924001631] 51fe79c317 6
