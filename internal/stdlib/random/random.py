"""Random numbers and random choices."""
# This file defines random over the native Mersenne Twister of _random. For equal seeds each
# function takes the same numbers from the generator, in the same order, as CPython's does, so
# the published algorithms are followed to the last rounding.

from bisect import bisect as _bisect
from collections.abc import Sequence as _Sequence
from itertools import accumulate as _accumulate
from math import (acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, fabs as _fabs,
                  floor as _floor, isfinite as _isfinite, lgamma as _lgamma, log as _log,
                  log2 as _log2, pi as _pi, sin as _sin, sqrt as _sqrt)
from operator import index as _index

import _random

try:
    from _random import _entropy as _urandom  # n bytes of the granted entropy
except ImportError:
    from os import urandom as _urandom
try:
    from _sha2 import sha512 as _sha512
except ImportError:
    from hashlib import sha512 as _sha512

__all__ = [
    "Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices",
    "expovariate", "gammavariate", "gauss", "getrandbits", "getstate", "lognormvariate",
    "normalvariate", "paretovariate", "randbytes", "randint", "random", "randrange", "sample",
    "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate",
    "weibullvariate",
]

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
LOG4 = _log(4.0)
SG_MAGICCONST = 1.0 + _log(4.5)
TWOPI = 2.0 * _pi
BPF = 53  # bits of a float
RECIP_BPF = 2 ** -BPF
_ONE = 1
_MASK64 = 0xffffffffffffffff


class Random(_random.Random):
    """A generator of random numbers with a state of its own.

    A subclass may bring its own source: random(), seed(), getstate(), setstate(), and
    getrandbits() for integers of any size.
    """

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None, version=2):
        """Start again from a: None (from entropy), an int, float, str, bytes or bytearray.

        With version 1, text is mixed in the simple way of Python 3.1 and before.
        """
        if type(a) is int or a is None:
            pass
        elif version == 1 and isinstance(a, (str, bytes)):
            if isinstance(a, bytes):
                a = a.decode("latin-1")
            x = ord(a[0]) << 7 if a else 0
            for c in a:
                x = (1000003 * x ^ ord(c)) & _MASK64
            x ^= len(a)
            a = -2 if x == -1 else x
        elif version == 2 and isinstance(a, (str, bytes, bytearray)):
            if isinstance(a, str):
                a = a.encode()
            a = int.from_bytes(a + _sha512(a).digest())
        elif not isinstance(a, (int, float, str, bytes, bytearray)):
            raise TypeError("The only supported seed types are:\n"
                            "None, int, float, str, bytes, and bytearray.")
        if a is not None and not isinstance(a, int):
            a = hash(a) & _MASK64
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        """Return the state; setstate() continues from it."""
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        """Continue from a state that getstate() returned."""
        version = state[0]
        if version == 3:
            version, inner, self.gauss_next = state
            super().setstate(inner)
        elif version == 2:
            # Of a 32 bit machine of old: numbers could be negative.
            version, inner, self.gauss_next = state
            try:
                inner = tuple([x % 2 ** 32 for x in inner])
            except ValueError as error:
                raise TypeError from error
            super().setstate(inner)
        else:
            raise ValueError(f"state with version {version} passed to Random.setstate() of "
                             f"version {self.VERSION}")

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        # by __new__ alone: __init__ would ask for entropy that the state makes useless
        from copyreg import __newobj__
        return __newobj__, (self.__class__,), self.getstate()

    def __init_subclass__(cls, /, **kwargs):
        # A class that brings random() but no getrandbits() must draw integers from random().
        for c in cls.__mro__:
            members = c.__dict__
            if "_randbelow" in members:
                break
            if "getrandbits" in members:
                cls._randbelow = cls._randbelow_with_getrandbits
                break
            if "random" in members:
                cls._randbelow = cls._randbelow_without_getrandbits
                break

    def _randbelow_with_getrandbits(self, n):
        # 0 <= result < n. Numbers that are too large are thrown away, so none is favoured.
        getrandbits = self.getrandbits
        k = n.bit_length()
        r = getrandbits(k)
        while r >= n:
            r = getrandbits(k)
        return r

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        random = self.random
        if n >= maxsize:
            import warnings
            warnings.warn("Underlying random() generator does not supply \n"
                          "enough bits to choose from a population range this large.\n"
                          "To remove the range limitation, add a getrandbits() method.")
            return _floor(random() * n)
        limit = (maxsize - maxsize % n) / maxsize
        r = random()
        while r >= limit:
            r = random()
        return _floor(r * maxsize) % n

    _randbelow = _randbelow_with_getrandbits

    # ------------------------------------------------------------ integers and bytes

    def randbytes(self, n):
        """Return n random bytes."""
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=_ONE):
        """Return a random item of range(start, stop, step)."""
        first = _index(start)
        if stop is None:
            if step is not _ONE:
                raise TypeError("Missing a non-None stop argument")
            if first > 0:
                return self._randbelow(first)
            raise ValueError("empty range for randrange()")
        width = _index(stop) - first
        by = _index(step)
        if by == 1:
            if width > 0:
                return first + self._randbelow(width)
            raise ValueError(f"empty range in randrange({start}, {stop})")
        if by > 0:
            n = (width + by - 1) // by
        elif by < 0:
            n = (width + by + 1) // by
        else:
            raise ValueError("zero step for randrange()")
        if n <= 0:
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return first + by * self._randbelow(n)

    def randint(self, a, b):
        """Return a random integer from a to b, both included."""
        a, b = _index(a), _index(b)
        if b < a:
            raise ValueError(f"empty range in randint({a}, {b})")
        return a + self._randbelow(b - a + 1)

    # ------------------------------------------------------------ sequences

    def choice(self, seq):
        """Return a random item of a sequence that is not empty."""
        n = len(seq)
        if not n:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(n)]

    def shuffle(self, x):
        """Put the items of the list x in random order."""
        below = self._randbelow
        for i in range(len(x) - 1, 0, -1):
            j = below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """Return k items at different places of a sequence, in random order.

        counts says how often each item stands in the population.
        """
        if not isinstance(population, _Sequence):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            ends = list(_accumulate(counts))
            if len(ends) != n:
                raise ValueError("The number of counts does not match the population")
            total = ends.pop() if ends else 0
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total < 0:
                raise ValueError("Counts must be non-negative")
            return [population[_bisect(ends, s)] for s in self.sample(range(total), k=k)]
        below = self._randbelow
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result = [None] * k
        # The size of a set of k numbers, in slots: a copy of a smaller population is cheaper.
        size = 21
        if k > 5:
            size += 4 ** _ceil(_log(k * 3, 4))
        if n <= size:
            pool = list(population)
            for i in range(k):
                j = below(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]  # what was not taken moves into the gap
        else:
            taken = set()
            for i in range(k):
                j = below(n)
                while j in taken:
                    j = below(n)
                taken.add(j)
                result[i] = population[j]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """Return a list of k random items, each drawn anew.

        weights are the relative chances of the items, cum_weights their running totals.
        """
        random = self.random
        n = len(population)
        if cum_weights is None:
            if weights is None:
                size = n + 0.0
                return [population[_floor(random() * size)] for _ in range(_index(k))]
            try:
                cum_weights = list(_accumulate(weights))
            except TypeError:
                if not isinstance(weights, int):
                    raise
                k = weights
                raise TypeError(
                    f"The number of choices must be a keyword argument: {k=}") from None
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(total):
            raise ValueError("Total of weights must be finite")
        last = n - 1
        return [population[_bisect(cum_weights, random() * total, 0, last)]
                for _ in range(_index(k))]

    # ------------------------------------------------------------ distributions

    def uniform(self, a, b):
        """Return a random float between a and b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """Return a random float between low and high, mode (their middle) most likely."""
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * _sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Return a normally distributed float of mean mu and standard deviation sigma."""
        # Kinderman and Monahan, ratio of uniforms (ACM TOMS 3, 1977).
        random = self.random
        while True:
            u1 = random()
            u2 = 1.0 - random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Like normalvariate, and faster: two numbers are made at a time."""
        # Box and Muller: a random angle and a random distance give two independent values.
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * TWOPI
            distance = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(angle) * distance
            self.gauss_next = _sin(angle) * distance
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        """Return a float whose logarithm is normally distributed."""
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        """Return an exponentially distributed float of mean 1 / lambd."""
        return -_log(1.0 - self.random()) / lambd  # random() may be 0 but never 1

    def vonmisesvariate(self, mu, kappa):
        """Return a random angle around mu; the greater kappa, the closer to it."""
        # Best and Fisher (Applied Statistics 28, 1979), as given by Fisher (1993).
        random = self.random
        if kappa <= 1e-6:
            return TWOPI * random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_pi * random())
            d = z / (r + z)
            u = random()
            if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if random() > 0.5:
            return (mu + _acos(f)) % TWOPI
        return (mu - _acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        """Return a float of the gamma distribution of shape alpha and scale beta."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        random = self.random
        if alpha > 1.0:
            # Cheng (Applied Statistics 26, 1977).
            ainv = _sqrt(2.0 * alpha - 1.0)
            bbb = alpha - LOG4
            ccc = alpha + ainv
            while True:
                u1 = random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - random()
                v = _log(u1 / (1.0 - u1)) / ainv
                x = alpha * _exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x * beta
        if alpha == 1.0:
            return -_log(1.0 - random()) * beta
        # Ahrens and Dieter, algorithm GS (Computing 12, 1974).
        while True:
            b = (_e + alpha) / _e
            p = b * random()
            if p <= 1.0:
                x = p ** (1.0 / alpha)
            else:
                x = -_log((b - p) / alpha)
            u = random()
            if p > 1.0:
                if u <= x ** (alpha - 1.0):
                    return x * beta
            elif u <= _exp(-x):
                return x * beta

    def betavariate(self, alpha, beta):
        """Return a float of the beta distribution, between 0 and 1."""
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        """Return a float of the Pareto distribution of shape alpha."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """Return a float of the Weibull distribution of scale alpha and shape beta."""
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)

    def binomialvariate(self, n=1, p=0.5):
        """Return the number of successes of n trials that each succeed with chance p."""
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or p >= 1.0:
            if p == 0.0:
                return 0
            if p == 1.0:
                return n
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        random = self.random
        if n == 1:
            return _index(random() < p)
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        if n * p < 10.0:
            # Devroye's second waiting time method: from success to success.
            x = y = 0
            c = _log2(1.0 - p)
            if not c:
                return x  # p is too small to matter
            while True:
                y += _floor(_log2(random()) / c) + 1
                if y > n:
                    return x
                x += 1
        # Hormann's transformed rejection with squeeze (BTRS, 1993).
        ready = False
        spq = _sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * spq
        a = -0.0873 + 0.0248 * b + 0.01 * p
        c = n * p + 0.5
        vr = 0.92 - 4.2 / b
        while True:
            u = random()
            u -= 0.5
            us = 0.5 - _fabs(u)
            k = _floor((2.0 * a / us + b) * u + c)
            if k < 0 or k > n:
                continue
            v = random()
            if us >= 0.07 and v <= vr:
                return k
            if not ready:
                alpha = (2.83 + 5.1 / b) * spq
                lpq = _log(p / (1.0 - p))
                m = _floor((n + 1) * p)
                h = _lgamma(m + 1) + _lgamma(n - m + 1)
                ready = True
            v *= alpha / (a / (us * us) + b)
            if _log(v) <= h - _lgamma(k + 1) - _lgamma(n - k + 1) + (k - m) * lpq:
                return k


class SystemRandom(Random):
    """A generator whose numbers come straight from the granted entropy; it has no state."""

    def random(self):
        """Return a random float from 0 up to, not including, 1."""
        return (int.from_bytes(_urandom(7)) >> 3) * RECIP_BPF

    def getrandbits(self, k):
        """Return an int of k random bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        size = (k + 7) // 8
        return int.from_bytes(_urandom(size)) >> size * 8 - k

    def randbytes(self, n):
        """Return n random bytes."""
        return _urandom(n)

    def seed(self, *args, **kwds):
        """Do nothing: there is no state to set."""
        return None

    def _notimplemented(self, *args, **kwds):
        """Raise NotImplementedError: there is no state to get or set."""
        raise NotImplementedError("System entropy source does not have state.")

    getstate = setstate = _notimplemented


# ---------------------------------------------------------------- the functions of the module

_inst = None  # cell: _inst


def _shared():
    # The generator behind the functions, one per compartment. It is made when it is first
    # used, since seeding it needs entropy.
    global _inst
    if _inst is None:
        _inst = Random()
    return _inst


def seed(a=None, version=2):
    global _inst
    if _inst is None and a is not None:
        _inst = Random(0)  # to be seeded with a: entropy is not needed
    (_inst or _shared()).seed(a, version)


def random():
    """Return a random float from 0 up to, not including, 1."""
    return (_inst or _shared()).random()


def uniform(a, b):
    return (_inst or _shared()).uniform(a, b)


def triangular(low=0.0, high=1.0, mode=None):
    return (_inst or _shared()).triangular(low, high, mode)


def randint(a, b):
    return (_inst or _shared()).randint(a, b)


def choice(seq):
    return (_inst or _shared()).choice(seq)


def randrange(start, stop=None, step=_ONE):
    return (_inst or _shared()).randrange(start, stop, step)


def sample(population, k, *, counts=None):
    return (_inst or _shared()).sample(population, k, counts=counts)


def shuffle(x):
    return (_inst or _shared()).shuffle(x)


def choices(population, weights=None, *, cum_weights=None, k=1):
    return (_inst or _shared()).choices(population, weights, cum_weights=cum_weights, k=k)


def normalvariate(mu=0.0, sigma=1.0):
    return (_inst or _shared()).normalvariate(mu, sigma)


def lognormvariate(mu, sigma):
    return (_inst or _shared()).lognormvariate(mu, sigma)


def expovariate(lambd=1.0):
    return (_inst or _shared()).expovariate(lambd)


def vonmisesvariate(mu, kappa):
    return (_inst or _shared()).vonmisesvariate(mu, kappa)


def gammavariate(alpha, beta):
    return (_inst or _shared()).gammavariate(alpha, beta)


def gauss(mu=0.0, sigma=1.0):
    return (_inst or _shared()).gauss(mu, sigma)


def binomialvariate(n=1, p=0.5):
    return (_inst or _shared()).binomialvariate(n, p)


def betavariate(alpha, beta):
    return (_inst or _shared()).betavariate(alpha, beta)


def paretovariate(alpha):
    return (_inst or _shared()).paretovariate(alpha)


def weibullvariate(alpha, beta):
    return (_inst or _shared()).weibullvariate(alpha, beta)


def getstate():
    return (_inst or _shared()).getstate()


def setstate(state):
    global _inst
    if _inst is None:
        _inst = Random(0)
    return _inst.setstate(state)


def getrandbits(k, /):
    """Return an int of k random bits."""
    return (_inst or _shared()).getrandbits(k)


def randbytes(n):
    return (_inst or _shared()).randbytes(n)


for _name in __all__[2:]:
    if globals()[_name].__doc__ is None:
        globals()[_name].__doc__ = getattr(Random, _name).__doc__
del _name
