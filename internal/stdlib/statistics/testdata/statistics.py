# statistics: averages, medians, spread.
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D
print(mean([1, 2, 3, 4, 4]), mean([1, 3]), mean([F(3, 7), F(1, 21)]), mean([D("0.5"), D("0.75")]), mean([1e308, 1e308]), mean([1, 2.5, True]), mean([0.1] * 10), mean(range(5)), mean([float("inf"), 1]))  # expect: 2.8 2 5/21 0.625 1e+308 1.5 0.1 2 inf
print(fmean([3.5, 4, 5.25]), fmean([1, 2, 3], [1, 0, 3]), fmean(iter([1, 2])), geometric_mean([54, 24, 36]), geometric_mean([0, 1]), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 1]), harmonic_mean([F(1, 3), 2]), harmonic_mean([5]))  # expect: 4.25 2.5 1.5 36.000000000000014 0.0 48.0 56.0 0 0.5714285714285714 5
print(median([3, 1, 2]), median([1, 4, 2, 3]), median_low([1, 2, 3, 4]), median_high([1, 2, 3, 4]), median(["a"]), median_grouped([52, 52, 53, 54]), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([1, 3, 3, 5, 7], interval=2))  # expect: 2 2.5 2 3 a 52.5 3.7 3.5
print(mode([1, 1, 2, 3, 3]), mode("red blue red".split()), multimode("aabbcd"), multimode(""))  # expect: 1 red ['a', 'b'] []
print(variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), pvariance([0.0, 0.25, 0.25, 1.25]), variance([1, 2]), variance([F(1, 6), F(1, 2), F(5, 3)]), variance([D("27.5"), D("30.25")]), stdev([1.5, 2.5, 2.5, 2.75]), pstdev([1, 2, 4]), stdev([D(1), D(2)]), pvariance([1, 2, 3], 2), variance([1, 2, 4], 2))  # expect: 1.3720238095238095 0.23046875 0.5 67/108 3.78125 0.5543389456520863 1.247219128924647 0.7071067811865475244008443621 0.6666666666666666 2.5
print(quantiles([1, 2, 3, 4, 5], n=4), quantiles(range(10), n=10, method="inclusive"), quantiles([5], n=3), quantiles([1, 9], n=2))  # expect: [1.5, 3.0, 4.5] [0.9, 1.8, 2.7, 3.6, 4.5, 5.4, 6.3, 7.2, 8.1] [5, 5] [5.0]

# --- relations
from statistics import *
x, y = [1, 2, 3, 4, 5], [2, 4.5, 5.5, 8, 10]
print(covariance(x, y), correlation(x, y), correlation(x, [5, 4, 3, 2, 0]), correlation(x, [1, 1, 9, 8, 50], method="ranked"))  # expect: 4.875 0.9938120233033698 -0.9863939238321436 0.872081599272381
print(linear_regression(x, y), linear_regression(x, y, proportional=True), linear_regression(x, y).slope)  # expect: LinearRegression(slope=1.95, intercept=0.15000000000000036) LinearRegression(slope=1.990909090909091, intercept=0.0) 1.95

# --- densities
from statistics import *
data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for k in ("normal", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "quartic", "triweight", "cosine"):
    print(k, f"{kde(data, 1.5, k)(0.3):.12f} {kde(data, 1.5, k, cumulative=True)(0.3):.12f}", kde(data, 1.5, k).__doc__)
# expect: normal 0.102554260951 0.437593423884 PDF estimate with h=1.5 and kernel='normal'
# expect: logistic 0.090451321146 0.417496826562 PDF estimate with h=1.5 and kernel='logistic'
# expect: sigmoid 0.093354266716 0.425833458615 PDF estimate with h=1.5 and kernel='sigmoid'
# expect: rectangular 0.055555555556 0.455555555556 PDF estimate with h=1.5 and kernel='rectangular'
# expect: triangular 0.059259259259 0.476296296296 PDF estimate with h=1.5 and kernel='triangular'
# expect: parabolic 0.065185185185 0.470765432099 PDF estimate with h=1.5 and kernel='parabolic'
# expect: quartic 0.063736625514 0.479688559671 PDF estimate with h=1.5 and kernel='quartic'
# expect: triweight 0.058165572321 0.485505116903 PDF estimate with h=1.5 and kernel='triweight'
# expect: cosine 0.064851620119 0.472427550530 PDF estimate with h=1.5 and kernel='cosine'

# --- NormalDist
from statistics import NormalDist
n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n == NormalDist(100, 15), n == 5, hash(n) == hash(NormalDist(100.0, 15.0)))  # expect: NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 100.0 100.0 True False True
print(n.pdf(110), n.cdf(110), n.inv_cdf(0.75), n.zscore(130), n.quantiles(), [n.inv_cdf(p) for p in (1e-12, 0.01, 0.5, 0.99)])  # expect: 0.02129653370149015 0.7475074624530771 110.11734625294122 2.0 [89.88265374705878, 100.0, 110.11734625294122] [-5.517257379516977, 65.1047818893874, 100.0, 134.8952181106126]
print(n + 5, n * 2, n / 4, n - n, n + NormalDist(1, 20), -n, +n, 3 - n, 2 * n, NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), NormalDist(0, 1).overlap(NormalDist(1, 1)))  # expect: NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=25.0, sigma=3.75) NormalDist(mu=0.0, sigma=21.213203435596427) NormalDist(mu=101.0, sigma=25.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=-97.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) 0.8035050657330205 0.6170750774519738
print(NormalDist.from_samples([1, 2, 4]), n.samples(2, seed=3) == n.samples(2, seed=3))  # expect: NormalDist(mu=2.3333333333333335, sigma=1.5275252316519468) True

# --- too few and wrong data
import statistics as s
def attempt(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
for f in (s.mean, s.fmean, s.geometric_mean, s.harmonic_mean, s.median, s.median_low, s.median_high, s.median_grouped, s.mode, s.pvariance, s.pstdev, s.quantiles): attempt(f, [])
# expect: StatisticsError mean requires at least one data point
# expect: StatisticsError fmean requires at least one data point
# expect: StatisticsError Must have a non-empty dataset
# expect: StatisticsError harmonic_mean requires at least one data point
# expect: StatisticsError no median for empty data
# expect: StatisticsError no median for empty data
# expect: StatisticsError no median for empty data
# expect: StatisticsError no median for empty data
# expect: StatisticsError no mode for empty data
# expect: StatisticsError pvariance requires at least one data point
# expect: StatisticsError pstdev requires at least one data point
# expect: StatisticsError must have at least one data point
for f in (s.variance, s.stdev): attempt(f, [1])
# expect: StatisticsError variance requires at least two data points
# expect: StatisticsError stdev requires at least two data points
attempt(s.mean, ["a"]); attempt(s.harmonic_mean, [-1, 2]); attempt(s.harmonic_mean, ["x"]); attempt(s.geometric_mean, [1, -1]); attempt(s.harmonic_mean, [1, 2], weights=[1])  # expect: TypeError can't convert type 'str' to numerator/denominator
# expect: StatisticsError harmonic mean does not support negative values
# expect: TypeError unsupported type
# expect: StatisticsError ('No negative inputs allowed', -1)
# expect: StatisticsError Number of weights does not match data size
attempt(s.fmean, [1, 2], [1]); attempt(s.fmean, [1], [0]); attempt(s.quantiles, [1, 2], n=0); attempt(s.quantiles, [1, 2], method="x")  # expect: StatisticsError data and weights must be the same length
# expect: StatisticsError sum of weights must be non-zero
# expect: StatisticsError n must be at least 1
# expect: ValueError Unknown method: 'x'
attempt(s.covariance, [1], [1]); attempt(s.correlation, [1, 2], [1]); attempt(s.correlation, [1, 1], [1, 2]); attempt(s.linear_regression, [1, 1], [1, 2]); attempt(s.correlation, [1, 2], [1, 2], method="q")  # expect: StatisticsError covariance requires at least two data points
# expect: StatisticsError correlation requires that both inputs have same number of data points
# expect: StatisticsError at least one of the inputs is constant
# expect: StatisticsError x is constant
# expect: ValueError Unknown method: 'q'
attempt(s.NormalDist, 0, -1); attempt(s.NormalDist(0, 0).pdf, 1); attempt(s.NormalDist(0, 0).zscore, 1); attempt(s.NormalDist().inv_cdf, 1); attempt(s.NormalDist().overlap, 1)  # expect: StatisticsError sigma must be non-negative
# expect: StatisticsError pdf() not defined when sigma is zero
# expect: StatisticsError zscore() not defined when sigma is zero
# expect: StatisticsError p must be in the range 0.0 < p < 1.0
# expect: TypeError Expected another NormalDist instance
attempt(s.kde, [], 1); attempt(s.kde, [1], 0); attempt(s.kde, [1], 1, "q"); attempt(s.kde, ["a"], 1); attempt(s.median_grouped, ["a"]); attempt(s.stdev, [1, float("inf")])  # expect: StatisticsError Empty data sequence
# expect: StatisticsError Bandwidth h must be positive, not h=0
# expect: StatisticsError Unknown kernel name: 'q'
# expect: TypeError Data sequence must contain ints or floats
# expect: TypeError Value cannot be converted to a float
# expect: ValueError inf or nan encountered in data
attempt(s.mean, [s.Fraction(1)] if hasattr(s, "nothing") else [1, None])  # expect: TypeError can't convert type 'NoneType' to numerator/denominator
