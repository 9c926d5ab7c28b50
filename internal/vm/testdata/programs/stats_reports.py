# Statistics: descriptive numbers three ways, quantiles, regression, histograms, bootstrap with seeds, running moments, NormalDist arithmetic, time series smoothing, a t-test by hand, correlation matrices.
import math
import random
import statistics as st
from bisect import bisect_left
from collections import Counter, deque
from dataclasses import dataclass, field
from decimal import Decimal as D
from fractions import Fraction as F
from functools import partial, reduce
from itertools import accumulate, chain, combinations, groupby, islice, pairwise, product, repeat, starmap
from operator import itemgetter, mul, sub
from statistics import NormalDist, StatisticsError

rng = random.Random(2024)
data = [round(rng.gauss(50, 12), 1) for _ in range(40)]
ints = [1, 2, 2, 3, 4, 7, 9]
print(data[:6], st.mean(ints), st.mean([F(1, 3), F(1, 6)]), st.mean([D("1.1"), D("2.3")]), st.fmean(ints, weights=[1, 1, 1, 1, 1, 1, 4]), st.median([1, 3, 5, 7]), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 5], 1), st.mode("aabbc"), st.multimode("aabbc"))  # expect: [31.0, 53.6, 41.7, 73.7, 33.9, 60.2] 4 1/4 1.7 5.5 4.0 3 5 3.5 a ['a', 'b']
print(st.pvariance(ints), st.variance(ints), round(st.pstdev(ints), 10), round(st.stdev(data), 8), st.variance([F(1), F(2), F(4)]), st.stdev([D(1), D(2), D(4)]), st.harmonic_mean([2, 3, 6]), st.harmonic_mean([40, 60], weights=[5, 30]), round(st.geometric_mean([54, 24, 36]), 10))  # expect: 7.428571428571429 8.666666666666666 2.7255405755 12.96871878 7/3 1.527525231651946668862682398 3.0 56.0 36.0
for n in (2, 4, 10):
    print(n, [round(q, 3) for q in st.quantiles(data, n=n)], [round(q, 3) for q in st.quantiles(data, n=n, method="inclusive")])
# expect: 2 [53.0] [53.0]
# expect: 4 [42.175, 53.0, 57.45] [43.125, 53.0, 57.15]
# expect: 10 [31.68, 37.9, 44.49, 47.0, 53.0, 53.92, 55.68, 59.64, 61.84] [33.12, 40.6, 44.61, 47.2, 53.0, 53.88, 55.52, 59.16, 60.56]


@dataclass
class Running:
    "Welford's moments, mergeable."
    n: int = 0
    mean: float = 0.0
    m2: float = 0.0
    lo: float = math.inf
    hi: float = -math.inf

    def push(self, x):
        self.n += 1
        d = x - self.mean
        self.mean += d / self.n
        self.m2 += d * (x - self.mean)
        self.lo, self.hi = min(self.lo, x), max(self.hi, x)
        return self

    def __or__(self, o):
        n = self.n + o.n
        d = o.mean - self.mean
        return Running(n, self.mean + d * o.n / n, self.m2 + o.m2 + d * d * self.n * o.n / n, min(self.lo, o.lo), max(self.hi, o.hi))

    @property
    def var(self): return self.m2 / (self.n - 1) if self.n > 1 else math.nan


whole = reduce(Running.push, data, Running())
parts = reduce(Running.push, data[:13], Running()) | reduce(Running.push, data[13:], Running())
print(f"{whole.mean:.6f} {whole.var:.6f} {parts.mean:.6f} {parts.var:.6f}", math.isclose(whole.var, st.variance(data)), whole.lo, whole.hi, Running().var)  # expect: 48.945000 168.187667 48.945000 168.187667 True 2.3 73.7 nan


def histogram(xs, bins=6):
    lo, hi = min(xs), max(xs)
    w = (hi - lo) / bins
    counts = Counter(min(int((x - lo) / w), bins - 1) for x in xs)
    for i in range(bins):
        yield f"{lo + i * w:6.1f} {'#' * counts[i]:<14} {counts[i]:>2} {sum(counts[j] for j in range(i + 1)) / len(xs):6.1%}"


print(*histogram(data), sep="\n")  # expect:    2.3 #               1   2.5%
# expect:   14.2                 0   2.5%
# expect:   26.1 #######         7  20.0%
# expect:   38.0 ###########    11  47.5%
# expect:   49.9 ################# 17  90.0%
# expect:   61.8 ####            4 100.0%
xs = [*range(12)]
ys = [2.5 * x + 7 + rng.uniform(-2, 2) for x in xs]
lr = st.linear_regression(xs, ys)
print(f"{lr.slope:.6f} {lr.intercept:.6f}", f"{st.correlation(xs, ys):.8f} {st.covariance(xs, ys):.6f}", st.linear_regression([1, 2, 3], [2, 4, 6], proportional=True), st.correlation([1, 2, 3, 4], [10, 5, 7, 1], method="ranked"))  # expect: 2.651221 6.191476 0.99063422 34.465872 LinearRegression(slope=2.0, intercept=0.0) -0.8
resid = [y - (lr.slope * x + lr.intercept) for x, y in zip(xs, ys)]
print(abs(sum(resid)) < 1e-9, f"{1 - st.pvariance(resid) / st.pvariance(ys):.6f}")  # expect: True 0.981356
a, b = NormalDist(100, 15), NormalDist.from_samples(data)
print(a, b, a + 5, a * 2, -a, a + NormalDist(10, 8), a - NormalDist(1, 1), f"{a.cdf(130):.8f} {a.pdf(100):.8f} {a.inv_cdf(0.975):.6f} {a.overlap(NormalDist(110, 15)):.6f} {a.zscore(70)}", [round(q, 4) for q in a.quantiles(4)], a == NormalDist(100, 15), hash(a) == hash(NormalDist(100, 15)), a.variance, a.median, a.mode)  # expect: NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=48.945, sigma=12.968718775062811) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=110.0, sigma=17.0) NormalDist(mu=99.0, sigma=15.033296378372908) 0.97724987 0.02659615 129.399460 0.738883 -2.0 [89.8827, 100.0, 110.1173] True True 225.0 100.0 100.0
print([round(x, 6) for x in NormalDist(0, 1).samples(4, seed=3)], round(st.fmean(a.samples(200, seed="s")), 6))  # expect: [-0.712865, 0.111094, -0.331972, 0.263507] 100.978536


def bootstrap(xs, stat, n=60, seed=1):
    r = random.Random(seed)
    vals = sorted(stat(r.choices(xs, k=len(xs))) for _ in range(n))
    return vals[int(n * 0.05)], vals[int(n * 0.95)]


print([round(v, 4) for v in bootstrap(data, st.fmean)], [round(v, 4) for v in bootstrap(data, st.median)])  # expect: [45.21, 52.15] [46.25, 53.9]
g1, g2 = data[:20], data[20:]
t = (st.fmean(g1) - st.fmean(g2)) / math.sqrt(st.variance(g1) / 20 + st.variance(g2) / 20)
print(f"t = {t:.6f}, z p = {2 * (1 - NormalDist().cdf(abs(t))):.6f}")  # expect: t = -0.729540, z p = 0.465671
table = {"x": xs, "y": ys, "z": [-x * x for x in xs]}
print(*(f"{p}{q} {st.correlation(table[p], table[q]):+.5f}" for p, q in combinations(table, 2)), sep=" | ")  # expect: xy +0.99063 | xz -0.96353 | yz -0.93869
def ewma(xs, k): return [*accumulate(xs, lambda m, x: k * x + (1 - k) * m)]
def rolling(xs, n):
    d = deque(maxlen=n)
    for x in xs:
        d.append(x)
        if len(d) == n:
            yield st.median(d)
print([round(v, 3) for v in ewma(data[:6], 0.4)], [*rolling(data[:8], 3)], [round(b - a, 1) for a, b in pairwise(data[:6])])  # expect: [31.0, 40.04, 40.704, 53.902, 45.901, 51.621] [41.7, 53.6, 41.7, 60.2, 49.1, 59.0] [22.6, -11.9, 32.0, -39.8, 26.3]
kde = st.kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5)
print([round(kde(x), 6) for x in (-2, 0, 3)], round(st.kde([1, 2, 3], 1.0, "triangular", cumulative=True)(2), 6))  # expect: [0.110588, 0.109882, 0.059328] 0.5
die = Counter(rng.randint(1, 6) for _ in range(120))
chi = sum((die[k] - 20) ** 2 / 20 for k in range(1, 7))
print(sorted(die.items()), chi, die.total(), [rng.expovariate(2).__round__(6) for _ in range(3)], rng.choices("abc", cum_weights=[1, 5, 6], k=8), rng.sample("abcdef", counts=[2, 1, 1, 1, 1, 1], k=4), rng.normalvariate().__round__(6))  # expect: [(1, 19), (2, 30), (3, 17), (4, 13), (5, 21), (6, 20)] 8.0 120 [0.054795, 0.973676, 0.55958] ['b', 'b', 'b', 'b', 'b', 'b', 'b', 'b'] ['e', 'a', 'c', 'd'] 1.538323
for f in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.harmonic_mean([-1, 2]), lambda: st.geometric_mean([0, 1]), lambda: st.quantiles([1], n=0), lambda: st.quantiles([], n=4), lambda: NormalDist(0, -1), lambda: NormalDist().inv_cdf(1), lambda: st.correlation([1, 2], [1]), lambda: st.correlation([1, 1], [2, 3]), lambda: st.linear_regression([1], [1]), lambda: st.fmean([1, 2], weights=[0, 0]), lambda: st.mean(["a"]), lambda: st.kde([], 1), lambda: st.multimode([]), lambda: NormalDist(1, 0).cdf(1), lambda: a + "x", lambda: rng.sample([1], 2), lambda: rng.choice([]), lambda: rng.randrange(0), lambda: rng.choices([], k=1), lambda: st.fmean([]), lambda: st.variance([1, 2, 3], xbar=2), lambda: random.Random([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: StatisticsError mean requires at least one data point
# expect: StatisticsError no median for empty data
# expect: StatisticsError no mode for empty data
# expect: StatisticsError stdev requires at least two data points
# expect: StatisticsError harmonic mean does not support negative values
# expect: 0.0
# expect: StatisticsError n must be at least 1
# expect: StatisticsError must have at least one data point
# expect: StatisticsError sigma must be non-negative
# expect: StatisticsError p must be in the range 0.0 < p < 1.0
# expect: StatisticsError correlation requires that both inputs have same number of data points
# expect: StatisticsError at least one of the inputs is constant
# expect: StatisticsError linear regression requires at least two data points
# expect: StatisticsError sum of weights must be non-zero
# expect: TypeError can't convert type 'str' to numerator/denominator
# expect: StatisticsError Empty data sequence
# expect: []
# expect: StatisticsError cdf() not defined when sigma is zero
# expect: TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: ValueError Sample larger than population or is negative
# expect: IndexError Cannot choose from an empty sequence
# expect: ValueError empty range for randrange()
# expect: IndexError list index out of range
# expect: StatisticsError fmean requires at least one data point
# expect: 1
# expect: TypeError The only supported seed types are:
# expect: None, int, float, str, bytes, and bytearray.
