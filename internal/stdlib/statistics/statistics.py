"""Statistics of numbers: averages, spread, relations, densities, the normal distribution.

Results are exact where the type is (Fraction, Decimal), and rounded once where it
is not: sums are made of fractions.
"""

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean",
    "geometric_mean", "harmonic_mean", "kde", "kde_random", "linear_regression", "mean",
    "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev",
    "pvariance", "quantiles", "stdev", "variance",
]

import math as _math
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import Counter as _Counter, namedtuple as _namedtuple
from decimal import Decimal as _Decimal
from fractions import Fraction as _Fraction
from functools import reduce as _reduce
from itertools import count as _count, groupby as _groupby, repeat as _repeat
from math import fabs as _fabs, fsum as _fsum, sqrt as _sqrt, sumprod as _sumprod
from numbers import Real as _Real


class StatisticsError(ValueError):
    """The data are too few or otherwise not such as have the statistic."""


# --- exact sums

def _isfinite(x):
    try:
        return x.is_finite()  # Decimal
    except AttributeError:
        return _math.isfinite(x)


def _exact_ratio(x):
    """x as (numerator, denominator); (x, None) if it is infinite or no number."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return (x, None)
    try:
        return (x.numerator, x.denominator)
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _coerce(T, S):
    """The type for a result from both T and S; T is not bool."""
    if T is S or S is int or S is bool:
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    # Subclasses of int give way to all else.
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, _Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, _Fraction):
        return T
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _convert(value, T):
    """value as a T, or as a float where T is an int and value is not whole."""
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if issubclass(T, _Decimal):
            return T(value.numerator) / T(value.denominator)
        raise


def _ratios(data, types):
    """Yield each item as an exact ratio; put the types met into types.

    Types are noted once for a run of equal ones.
    """
    for kind, run in _groupby(data, type):
        types[kind] = None
        yield from map(_exact_ratio, run)


def _total(partials):
    """The sum of numerators by denominator; inf or nan if any was among them."""
    if None in partials:
        return partials[None]
    return sum([_Fraction(n, d) for d, n in partials.items()])


def _sum(data):
    """The type for results, the exact sum, the number of items."""
    number = 0
    types = {}
    partials = {}
    for n, d in _ratios(data, types):
        number += 1
        partials[d] = partials.get(d, 0) + n
    total = _total(partials)
    return _reduce(_coerce, types, int), total, number


def _ss(data, c=None):
    """The type for results, the sum of squared deviations from c, c, the number of items.

    Without c the deviations are from the mean.
    """
    if c is not None:
        T, ssd, number = _sum((d := x - c) * d for x in data)
        return T, ssd, c, number
    number = 0
    types = {}
    sums = {}
    squares = {}
    for n, d in _ratios(data, types):
        number += 1
        sums[d] = sums.get(d, 0) + n
        squares[d] = squares.get(d, 0) + n * n
    if not number:
        ssd = c = _Fraction(0)
    elif None in sums:
        ssd = c = sums[None]
    else:
        sx = _total(sums)
        sxx = sum([_Fraction(n, d * d) for d, n in squares.items()])
        ssd = (number * sxx - sx * sx) / number
        c = sx / number
    return _reduce(_coerce, types, int), ssd, c, number


def _fail_neg(values, errmsg="negative value"):
    """Yield the values; raise StatisticsError at a negative one."""
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x


# --- square roots, rounded once

def _integer_sqrt_of_frac_rto(n, m):
    """The integer square root of n/m, rounded to odd where it is not exact.

    So a later rounding to fewer bits comes out as if it were the first.
    """
    root = _math.isqrt(n // m)
    return root | (root * root * m != n)


_sqrt_bit_width = 2 * 53 + 3  # for a root with more bits than a float, twice 53


def _float_sqrt_of_frac(n, m):
    """The square root of n/m as a float, correctly rounded."""
    q = (n.bit_length() - m.bit_length() - _sqrt_bit_width) // 2
    if q >= 0:
        return (_integer_sqrt_of_frac_rto(n, m << 2 * q) << q) / 1
    return _integer_sqrt_of_frac_rto(n << -2 * q, m) / (1 << -q)


def _decimal_sqrt_of_frac(n, m):
    """The square root of n/m as a Decimal, correctly rounded to the context's precision."""
    if n == 0:
        return _Decimal("0.0")
    if n < 0:
        n, m = -n, -m
    root = (_Decimal(n) / _Decimal(m)).sqrt()
    # The quotient was rounded too: a neighbour may be nearer. It is if n/m lies
    # beyond the square of the point half way.
    rn, rd = root.as_integer_ratio()
    above = root.next_plus()
    an, ad = above.as_integer_ratio()
    if 4 * n * (rd * ad) ** 2 > m * (rd * an + ad * rn) ** 2:
        return above
    below = root.next_minus()
    bn, bd = below.as_integer_ratio()
    if 4 * n * (rd * bd) ** 2 < m * (rd * bn + bd * rn) ** 2:
        return below
    return root


def _root_of(mss, T):
    """The root of a mean square, as a Decimal or a float."""
    try:
        n, d = mss.numerator, mss.denominator
    except AttributeError:
        raise ValueError("inf or nan encountered in data")
    if issubclass(T, _Decimal):
        return _decimal_sqrt_of_frac(n, d)
    return _float_sqrt_of_frac(n, d)


def _sqrtprod(x, y):
    """sqrt(x * y) without overflow, underflow or more than one rounding."""
    root = _sqrt(x * y)
    if _math.isnan(root):
        return root
    if _math.isinf(root):
        if _math.isinf(x) or _math.isinf(y):
            return root
        scale = 2.0 ** -512
        return _sqrtprod(scale * x, scale * y) / scale
    if not root:
        if not x or not y:
            return root
        scale = 2.0 ** 537
        return _sqrtprod(scale * x, scale * y) / scale
    # One step of Newton's method with an exact remainder.
    rest = _sumprod((x, root), (y, -root))
    return root + rest / (2.0 * root)


# --- averages

def mean(data):
    """Return the sum divided by the number of items."""
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, T)


def fmean(data, weights=None):
    """Return the mean as a float, quickly; weighted if weights are given."""
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            data = list(data)
            n = len(data)
        total = _fsum(data)
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return total / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        total = _sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    weight = _fsum(weights)
    if not weight:
        raise StatisticsError("sum of weights must be non-zero")
    return total / weight


def geometric_mean(data):
    """Return the n-th root of the product of n items, as a float.

    Raises StatisticsError for no data or negative items.
    """
    n = 0
    zero = False
    logs = []
    for x in data:
        n += 1
        if x > 0.0 or _math.isnan(x):
            logs.append(_math.log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    total = _fsum(logs)
    if not n:
        raise StatisticsError("Must have a non-empty dataset")
    if _math.isnan(total):
        return _math.nan
    if zero:
        return _math.nan if total == _math.inf else 0.0
    return _math.exp(total / n)


def harmonic_mean(data, weights=None):
    """Return the reciprocal of the mean of the reciprocals; weighted if weights are given.

    The right average for rates such as speeds. 0 if an item is 0.
    """
    if iter(data) is data:
        data = list(data)
    negative = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (_Real, _Decimal)):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(negative)
        return x
    if weights is None:
        weights = _repeat(1, n)
        weight = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        _, weight, _ = _sum(_fail_neg(weights, negative))
    try:
        T, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, _fail_neg(data, negative)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(weight / total, T)


# --- middles

def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    """Return the middle item, or the mean of the two in the middle."""
    data = _sorted(data)
    i = len(data) // 2
    return data[i] if len(data) % 2 else (data[i - 1] + data[i]) / 2


def median_low(data):
    """Return the middle item, or the lower of the two."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """Return the middle item, or the higher of the two."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """Return the median of data that stand for the middles of classes of that width.

    It is interpolated within the class of the median.
    """
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    below = _bisect_left(data, x)
    inside = _bisect_right(data, x, lo=below) - below
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - below) / inside


def mode(data):
    """Return the most frequent item, the first of several."""
    common = _Counter(iter(data)).most_common(1)
    if not common:
        raise StatisticsError("no mode for empty data")
    return common[0][0]


def multimode(data):
    """Return the most frequent items as a list, in the order they first appear."""
    counts = _Counter(iter(data))
    top = max(counts.values(), default=0)
    return [item for item, n in counts.items() if n == top]


def quantiles(data, *, n=4, method="exclusive"):
    """Return the n - 1 points that cut data into n parts of equal probability.

    "exclusive" takes data for a sample that does not hold the extremes of the
    population, "inclusive" for one that does.
    """
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    points = []
    if method == "inclusive":
        for i in range(1, n):
            j, part = divmod(i * (size - 1), n)
            points.append((data[j] * (n - part) + data[j + 1] * part) / n)
    elif method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            part = i * (size + 1) - j * n
            points.append((data[j - 1] * (n - part) + data[j] * part) / n)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return points


# --- spread

def variance(data, xbar=None):
    """Return the variance of a sample; xbar is its mean if that is known."""
    T, ss, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(ss / (n - 1), T)


def pvariance(data, mu=None):
    """Return the variance of a whole population; mu is its mean if that is known."""
    T, ss, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(ss / n, T)


def stdev(data, xbar=None):
    """Return the square root of the variance of a sample."""
    T, ss, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root_of(ss / (n - 1), T)


def pstdev(data, mu=None):
    """Return the square root of the variance of a whole population."""
    T, ss, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root_of(ss / n, T)


def _mean_stdev(data):
    """Mean and standard deviation of a sample as floats, in one pass."""
    _, ss, xbar, n = _ss(data)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    mss = ss / (n - 1)
    try:
        return float(xbar), _float_sqrt_of_frac(mss.numerator, mss.denominator)
    except AttributeError:
        return float(xbar), float(xbar) / float(ss)  # inf or nan


# --- relations of two variables

def _pairs(x, y, what):
    """The number of pairs; x and y have to be equally long, and two at least."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    return n


def covariance(x, y, /):
    """Return the sample covariance."""
    n = _pairs(x, y, "covariance")
    xbar = _fsum(x) / n
    ybar = _fsum(y) / n
    return _sumprod([xi - xbar for xi in x], [yi - ybar for yi in y]) / (n - 1)


def _rank(data, /, *, key=None, reverse=False, ties="average", start=1):
    """The rank of each item; equal ones have the average of theirs."""
    if ties != "average":
        raise ValueError(f"Unknown tie resolution method: {ties!r}")
    if key is not None:
        data = map(key, data)
    order = sorted(zip(data, _count()), reverse=reverse)
    ranks = [0] * len(order)
    before = start - 1
    for _, group in _groupby(order, key=lambda pair: pair[0]):
        group = list(group)
        rank = before + (len(group) + 1) / 2
        for _, place in group:
            ranks[place] = rank
        before += len(group)
    return ranks


def correlation(x, y, /, *, method="linear"):
    """Return Pearson's correlation coefficient, or Spearman's with method="ranked"."""
    n = _pairs(x, y, "correlation")
    if method == "ranked":
        start = (n - 1) / -2  # so that the mean rank is 0
        x = _rank(x, start=start)
        y = _rank(y, start=start)
    elif method == "linear":
        xbar = _fsum(x) / n
        ybar = _fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    else:
        raise ValueError(f"Unknown method: {method!r}")
    sxy = _sumprod(x, y)
    try:
        return sxy / _sqrtprod(_sumprod(x, x), _sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Return slope and intercept of the line with the least squared distances in y.

    A proportional line goes through the origin.
    """
    n = _pairs(x, y, "linear regression")
    if not proportional:
        xbar = _fsum(x) / n
        ybar = _fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = _sumprod(x, y) + 0.0  # a float, even of ints
    try:
        slope = sxy / _sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


# --- kernel density estimation
# A kernel is its density, its cumulated density, the inverse of that, and how far
# from zero it reaches (None: everywhere).

def _newton_raphson(estimate, f, f_prime, tolerance=1e-12):
    """The inverse of f, found from an estimate."""
    def inverse(y):
        x = estimate(y)
        while abs(diff := f(x) - y) > tolerance:
            x -= diff / f_prime(x)
        return x
    return inverse


def _quartic_invcdf_estimate(p):
    sign, p = (1.0, p) if p <= 0.5 else (-1.0, 1.0 - p)
    if p < 0.0106:
        return ((2.0 * p) ** 0.3838 - 1.0) * sign
    x = (2.0 * p) ** 0.4258865685331 - 1.0
    if p < 0.499:
        x += 0.026818732 * _math.sin(7.101753784 * p + 2.73230839482953)
    return x * sign


def _triweight_invcdf_estimate(p):
    sign, p = (1.0, p) if p <= 0.5 else (-1.0, 1.0 - p)
    x = (2.0 * p) ** 0.3400218741872791 - 1.0
    if 0.00001 < p < 0.499:
        x -= 0.033 * _math.sin(1.07 * _math.tau * (p - 0.035))
    return x * sign


def _quartic_pdf(t):
    return 15 / 16 * (1.0 - t * t) ** 2


def _quartic_cdf(t):
    return _sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t ** 5, t ** 3, t, 1.0))


def _triweight_pdf(t):
    return 35 / 32 * (1.0 - t * t) ** 3


def _triweight_cdf(t):
    return _sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2),
                    (t ** 7, t ** 5, t ** 3, t, 1.0))


def _kernels():
    """All kernels by name."""
    acos, asin, atan, cos, cosh = _math.acos, _math.asin, _math.atan, _math.cos, _math.cosh
    erfc, exp, log, sin, sqrt, tan = (_math.erfc, _math.exp, _math.log, _math.sin, _sqrt,
                                      _math.tan)
    pi = _math.pi
    half_pi, quarter_pi, over_pi, two_over_pi = pi / 2, pi / 4, 1 / pi, 2 / pi
    sqrt2pi, neg_sqrt2 = sqrt(2 * pi), -sqrt(2)
    normal = (lambda t: exp(-1 / 2 * t * t) / sqrt2pi,
              lambda t: 1 / 2 * erfc(t / neg_sqrt2),
              lambda p: _normal_dist_inv_cdf(p, 0.0, 1.0), None)
    uniform = (lambda t: 1 / 2,
               lambda t: 1 / 2 * t + 1 / 2,
               lambda p: 2.0 * p - 1.0, 1.0)
    parabolic = (lambda t: 3 / 4 * (1.0 - t * t),
                 lambda t: _sumprod((-1 / 4, 3 / 4, 1 / 2), (t ** 3, t, 1.0)),
                 lambda p: 2.0 * cos((acos(2.0 * p - 1.0) + pi) / 3.0), 1.0)
    quartic = (_quartic_pdf, _quartic_cdf,
               _newton_raphson(_quartic_invcdf_estimate, _quartic_cdf, _quartic_pdf), 1.0)
    kernels = {
        "normal": normal,
        "gauss": normal,
        "logistic": (lambda t: 1 / 2 / (1.0 + cosh(t)),
                     lambda t: 1.0 - 1.0 / (exp(t) + 1.0),
                     lambda p: log(p / (1.0 - p)), None),
        "sigmoid": (lambda t: over_pi / cosh(t),
                    lambda t: two_over_pi * atan(exp(t)),
                    lambda p: log(tan(p * half_pi)), None),
        "rectangular": uniform,
        "uniform": uniform,
        "triangular": (lambda t: 1.0 - abs(t),
                       lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
                       lambda p: (sqrt(2.0 * p) - 1.0 if p < 1 / 2
                                  else 1.0 - sqrt(2.0 - 2.0 * p)), 1.0),
        "parabolic": parabolic,
        "epanechnikov": parabolic,
        "quartic": quartic,
        "biweight": quartic,
        "triweight": (_triweight_pdf, _triweight_cdf,
                      _newton_raphson(_triweight_invcdf_estimate, _triweight_cdf,
                                      _triweight_pdf), 1.0),
        "cosine": (lambda t: quarter_pi * cos(half_pi * t),
                   lambda t: 1 / 2 * sin(half_pi * t) + 1 / 2,
                   lambda p: 2.0 * asin(2.0 * p - 1.0) / pi, 1.0),
    }
    return {name: dict(zip(("pdf", "cdf", "invcdf", "support"), kernel))
            for name, kernel in kernels.items()}


_kernel_specs = _kernels()


def _kernel_for(data, h, kernel):
    """The kernel called so, when data and bandwidth are usable."""
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not h={h!r}")
    spec = _kernel_specs.get(kernel)
    if spec is None:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return spec


def kde(data, h, kernel="normal", *, cumulative=False):
    """Return a function that estimates the density at a point from a sample.

    h is the bandwidth: the larger, the smoother. With cumulative, the function
    estimates the probability of values up to the point. Items appended to data
    later are seen.
    """
    spec = _kernel_for(data, h, kernel)
    K, W, support = spec["pdf"], spec["cdf"], spec["support"]
    if support is None:
        def pdf(x):
            return sum(K((x - xi) / h) for xi in data) / (len(data) * h)

        def cdf(x):
            return sum(W((x - xi) / h) for xi in data) / len(data)
    else:
        n = len(data)
        sample = sorted(data)
        reach = h * support

        def near(x):
            """The items whose kernel reaches x, and how many lie below those."""
            nonlocal n, sample
            if len(data) != n:
                sample = sorted(data)
                n = len(data)
            i = _bisect_left(sample, x - reach)
            return sample[i:_bisect_right(sample, x + reach)], i

        def pdf(x):
            items, _ = near(x)
            return sum(K((x - xi) / h) for xi in items) / (n * h)

        def cdf(x):
            items, below = near(x)
            return sum((W((x - xi) / h) for xi in items), below) / n
    if cumulative:
        cdf.__doc__ = f"CDF estimate with {h=!r} and {kernel=!r}"
        return cdf
    pdf.__doc__ = f"PDF estimate with {h=!r} and {kernel=!r}"
    return pdf


def kde_random(data, h, kernel="normal", *, seed=None):
    """Return a function that makes random values with the density that kde() estimates."""
    invcdf = _kernel_for(data, h, kernel)["invcdf"]
    from random import Random
    source = Random(seed)
    random, choice = source.random, source.choice

    def rand():
        return choice(data) + h * invcdf(random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand


# --- the normal distribution

# Wichura's algorithm AS 241 (Applied Statistics 37, 1988), good to about 16
# digits: in each of three regions a quotient of polynomials, highest power first.
_CENTRE = (
    (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
     4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
     1.3314166789178437745e+2, 3.3871328727963666080e+0),
    (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
     2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
     4.2313330701600911252e+1, 1.0))
_SIDES = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
     1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
     4.63033784615654529590e+0, 1.42343711074968357734e+0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
     1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
     2.05319162663775882187e+0, 1.0))
_TAILS = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
     2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
     5.46378491116411436990e+0, 6.65790464350110377720e+0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
     7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
     5.99832206555887937690e-1, 1.0))


def _horner(coefficients, x):
    result = 0.0
    for c in coefficients:
        result = result * x + c
    return result


def _normal_dist_inv_cdf(p, mu, sigma):
    """The value that a normal variable stays below with probability p."""
    q = p - 0.5
    if _fabs(q) <= 0.425:
        r = 0.180625 - q * q
        above, below = _CENTRE
        # The factor q stands inside, as in the published form: its rounding shows.
        x = _horner(above, r) * q / _horner(below, r)
        return mu + x * sigma
    r = _sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r -= 1.6
        above, below = _SIDES
    else:
        r -= 5.0
        above, below = _TAILS
    x = _horner(above, r) / _horner(below, r)
    if q < 0.0:
        x = -x
    return mu + x * sigma


_SQRT2 = _sqrt(2.0)


class NormalDist:
    """A normal distribution with mean mu and standard deviation sigma.

    Adding or subtracting two of them gives that of the sum or difference of
    independent variables; numbers shift and scale.
    """

    __slots__ = {
        "_mu": "the mean",
        "_sigma": "the standard deviation",
    }

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        "Make a distribution with mean and standard deviation of a sample."
        return cls(*_mean_stdev(data))

    def samples(self, n, *, seed=None):
        "Return n random values; the same for the same seed."
        if seed is None:
            from random import random
        else:
            from random import Random
            random = Random(seed).random
        mu, sigma = self._mu, self._sigma
        return [_normal_dist_inv_cdf(random(), mu, sigma) for _ in _repeat(None, n)]

    def _nonzero_sigma(self, what):
        if not self._sigma:
            raise StatisticsError(f"{what}() not defined when sigma is zero")
        return self._sigma

    def pdf(self, x):
        "Return the density at x."
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return _math.exp(diff * diff / (-2.0 * variance)) / _sqrt(_math.tau * variance)

    def cdf(self, x):
        "Return the probability of a value up to x."
        sigma = self._nonzero_sigma("cdf")
        return 0.5 * _math.erfc((self._mu - x) / (sigma * _SQRT2))

    def inv_cdf(self, p):
        "Return the x that values stay below with probability p."
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        "Return the n - 1 points that cut the distribution into n parts of equal probability."
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        "Return the area that lies under both densities."
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):  # so that both ways give the same bits
            X, Y = Y, X
        x_var, y_var = X.variance, Y.variance
        if not x_var or not y_var:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv = y_var - x_var
        dm = _fabs(Y._mu - X._mu)
        if not dv:
            return _math.erfc(dm / (2.0 * X._sigma * _SQRT2))
        # The densities cross where a quadratic equation says.
        a = X._mu * y_var - Y._mu * x_var
        b = X._sigma * Y._sigma * _sqrt(dm * dm + dv * _math.log(y_var / x_var))
        first = (a + b) / dv
        second = (a - b) / dv
        return 1.0 - (_fabs(Y.cdf(first) - X.cdf(first)) + _fabs(Y.cdf(second) - X.cdf(second)))

    def zscore(self, x):
        "Return how many standard deviations x lies above the mean."
        sigma = self._nonzero_sigma("zscore")
        return (x - self._mu) / sigma

    @property
    def mean(self):
        "The mean."
        return self._mu

    @property
    def median(self):
        "The median, which is the mean."
        return self._mu

    @property
    def mode(self):
        "The mode, which is the mean."
        return self._mu

    @property
    def stdev(self):
        "The standard deviation."
        return self._sigma

    @property
    def variance(self):
        "The square of the standard deviation."
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * _fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / _fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state


try:
    from _statistics import _normal_dist_inv_cdf  # a native form
except ImportError:
    pass
