# Exact linear algebra, number theory, continued fractions, primality, big-int digits, combinatorics, numerical integration.
import cmath
import math
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction as F
from functools import cache, partial, reduce
from itertools import accumulate, chain, combinations, combinations_with_replacement, count, cycle, islice, permutations, product, repeat, takewhile
from numbers import Rational
from operator import add, mul, xor
import random
import sys


class Singular(ArithmeticError):
    pass


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(F, r)) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[i == j for j in range(n)] for i in range(n)])

    @classmethod
    def hilbert(cls, n):
        return cls([[F(1, i + j + 1) for j in range(n)] for i in range(n)])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"{self.shape} @ {o.shape}")
        return Matrix([[sum(map(mul, r, c)) for c in o.T.rows] for r in self.rows])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def eliminate(self, extra):
        a = [r + e for r, e in zip(self.rows, extra.rows)]
        n, det = len(a), F(1)
        for i in range(n):
            pivot = next((j for j in range(i, n) if a[j][i]), None)
            if pivot is None:
                raise Singular(f"column {i}")
            if pivot != i:
                a[i], a[pivot] = a[pivot], a[i]
                det = -det
            det *= a[i][i]
            a[i] = [x / a[i][i] for x in a[i]]
            for j in range(n):
                if j != i and (k := a[j][i]):
                    a[j] = [x - k * y for x, y in zip(a[j], a[i])]
        return Matrix([r[n:] for r in a]), det

    def inverse(self):
        return self.eliminate(Matrix.identity(self.shape[0]))[0]

    def det(self):
        try:
            return self.eliminate(Matrix.identity(self.shape[0]))[1]
        except Singular:
            return F(0)

    def __str__(self):
        text = [[str(x) for x in r] for r in self.rows]
        width = [max(map(len, c)) for c in zip(*text)]
        return "\n".join(" ".join(f"{x:>{w}}" for x, w in zip(r, width)) for r in text)

    def __eq__(self, o):
        return self.rows == o.rows


h = Matrix.hilbert(4)
print(h, h.inverse(), h.det(), h @ h.inverse() == Matrix.identity(4), sep="\n")  # expect:   1 1/2 1/3 1/4
# expect: 1/2 1/3 1/4 1/5
# expect: 1/3 1/4 1/5 1/6
# expect: 1/4 1/5 1/6 1/7
# expect:   16  -120   240  -140
# expect: -120  1200 -2700  1680
# expect:  240 -2700  6480 -4200
# expect: -140  1680 -4200  2800
# expect: 1/6048000
# expect: True
print(Matrix([[1, 1], [1, 0]]) ** 90, Matrix([[2, 1], [7, 4]]) ** -3, sep="\n")  # expect: 4660046610375530309 2880067194370816120
# expect: 2880067194370816120 1779979416004714189
# expect:  134 -35
# expect: -245  64
for f in (lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: h @ Matrix([[1]]), lambda: Matrix([[1], [1, 2]]), lambda: Matrix([["x"]]), lambda: Matrix([[1, 2], [2, 4]]).det()):
    try:
        print(f())
    except (ArithmeticError, ValueError) as e:
        print(type(e).__mro__[1].__name__, e)
# expect: ArithmeticError column 1
# expect: Exception (4, 4) @ (1, 1)
# expect: Exception ragged
# expect: Exception Invalid literal for Fraction: 'x'
# expect: 0


def miller_rabin(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2 or n in bases:
        return n in bases
    d, s = n - 1, (n - 1 & -(n - 1)).bit_length() - 1
    d >>= s
    return n % 2 == 1 and all((x := pow(a, d, n)) in (1, n - 1) or any((x := x * x % n) == n - 1 for _ in range(s - 1)) for a in bases)


def rho(n):
    if n % 2 == 0:
        return 2
    for c in count(1):
        x = y = 2
        g = 1
        while g == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            g = math.gcd(abs(x - y), n)
        if g != n:
            return g


def factor(n):
    if n == 1:
        return []
    if miller_rabin(n):
        return [n]
    d = rho(n)
    return sorted(factor(d) + factor(n // d))


def crt(pairs):
    x, m = 0, 1
    for r, n in pairs:
        g = math.gcd(m, n)
        if (r - x) % g:
            raise ValueError(f"{x} mod {m} against {r} mod {n}")
        x += m * ((r - x) // g * pow(m // g, -1, n // g) % (n // g))
        m = math.lcm(m, n)
        x %= m
    return x, m


print([n for n in range(60) if miller_rabin(n)], miller_rabin(2 ** 89 - 1), miller_rabin(2 ** 83 - 1), miller_rabin(561))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] True False False
for n in (360, 2 ** 32 + 1, 10 ** 10 + 19 * 7, math.factorial(10) + 1, 999999000001):
    print(n, factor(n), math.prod(factor(n)) == n)
# expect: 360 [2, 2, 2, 3, 3, 5] True
# expect: 4294967297 [641, 6700417] True
# expect: 10000000133 [139, 479, 150193] True
# expect: 3628801 [11, 329891] True
# expect: 999999000001 [999999000001] True
print(crt([(2, 3), (3, 5), (2, 7)]), crt([(1, 4), (3, 6)]), pow(3, -1, 11), pow(7, 10 ** 30, 1009))  # expect: (23, 105) (9, 12) 4 256
for bad in ([(1, 4), (2, 6)],):
    try:
        crt(bad)
    except ValueError as e:
        print(e)  # expect: 1 mod 4 against 2 mod 6
try:
    pow(6, -1, 9)
except ValueError as e:
    print(e)  # expect: base is not invertible for the given modulus


def continued(x):
    while True:
        a = math.floor(x)
        yield a
        if x == a:
            return
        x = 1 / (x - a)


def convergents(terms):
    (p0, p1), (q0, q1) = (0, 1), (1, 0)
    for a in terms:
        p0, p1, q0, q1 = p1, a * p1 + p0, q1, a * q1 + q0
        yield F(p1, q1)


print(list(continued(F(415, 93))), *islice(convergents(chain([2], chain.from_iterable([1, 2 * k, 1] for k in count(1)))), 8))  # expect: [4, 2, 6, 7] 2 3 8/3 11/4 19/7 87/32 106/39 193/71
print(*islice(convergents(chain([1], repeat(2))), 6), F(math.pi).limit_denominator(1000), F("3.25e-2"), F(0.1), F(7, -3) // 2, F(7, 3) % F(1, 2), round(F(7, 2)), round(F(22, 7), 3))  # expect: 1 3/2 7/5 17/12 41/29 99/70 355/113 13/400 3602879701896397/36028797018963968 -2 1/3 4 3143/1000
getcontext().prec = 50


def machin():
    def arccot(x):
        total = term = Decimal(1) / x
        for n, sign in zip(count(3, 2), cycle((-1, 1))):
            term /= x * x
            if (delta := sign * term / n) == 0 or abs(delta) < Decimal("1e-55"):
                return total
            total += delta
    return 4 * (4 * arccot(5) - arccot(239))


print(machin(), Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), sep="\n")  # expect: 3.1415926535897932384626433832795028841971693993754
# expect: 1.4142135623730950488016887242096980785696718753769
# expect: 2.7182818284590452353602874713526624977572470937000
# expect: 2.3025850929940456840179914546843642076011014886288
print(math.isqrt(2 * 10 ** 60), len(str(3 ** 2000)), sum(map(int, str(2 ** 1000))), (1 << 200) - 1 & ~(1 << 100), int("z" * 12, 36), f"{2 ** 64:_x}", f"{-12345678901234567890:,}")  # expect: 1414213562373095048801688724209 955 1366 1606938044258990275541962092339894951921974764381296132095999 4738381338321616895 1_0000_0000_0000_0000 -12,345,678,901,234,567,890


@cache
def partitions(n, most=None):
    most = most or n
    return 1 if n == 0 else sum(partitions(n - k, min(k, n - k)) for k in range(1, min(n, most) + 1))


def stirling(n, k):
    return sum((-1) ** i * math.comb(k, i) * (k - i) ** n for i in range(k + 1)) // math.factorial(k)


print([partitions(n) for n in range(1, 16)], [[stirling(n, k) for k in range(1, n + 1)] for n in range(1, 6)])  # expect: [1, 2, 3, 5, 7, 11, 15, 22, 30, 42, 56, 77, 101, 135, 176] [[1], [1, 1], [1, 3, 1], [1, 7, 6, 1], [1, 15, 25, 10, 1]]
print(len([*permutations(range(6), 3)]), ["".join(c) for c in combinations_with_replacement("abc", 2)], [*accumulate([3, 1, 4, 1, 5], max)], reduce(xor, range(100)))  # expect: 120 ['aa', 'ab', 'ac', 'bb', 'bc', 'cc'] [3, 3, 4, 4, 5] 0


def simpson(f, a, b, n=50):
    h = (b - a) / n
    return h / 3 * math.fsum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))


def newton(f, x, eps=1e-12):
    for i in range(100):
        step = f(x) / ((f(x + 1e-7) - f(x - 1e-7)) / 2e-7)
        x -= step
        if abs(step) < eps:
            return x, i
    raise ArithmeticError("no convergence")


print(f"{simpson(math.sin, 0, math.pi):.12f} {simpson(lambda x: math.exp(-x * x), -3, 3):.10f}", [f"{v:.6f}" for v in newton(lambda x: x ** 3 - 2, 1.0)])  # expect: 2.000000173253 1.7724146472 ['1.259921', '5.000000']
roots = [cmath.exp(2j * math.pi * k / 5) for k in range(5)]
print(abs(sum(roots)) < 1e-12, [f"{z:.3f}" for z in roots], cmath.phase(-1j), complex("1-2j") ** 2, cmath.polar(3 + 4j), divmod(-7, 2), divmod(7.5, -2), math.fmod(-7, 2), math.remainder(7, 4))  # expect: True ['1.000+0.000j', '0.309+0.951j', '-0.809+0.588j', '-0.809-0.588j', '0.309-0.951j'] -1.5707963267948966 (-3-4j) (5.0, 0.9272952180016122) (-4, 1) (-4.0, -0.5) -1.0 -1.0
print(math.nextafter(1, 2), math.ulp(1e10), math.frexp(0.1), math.ldexp(0.75, 5), (0.1).hex(), float.fromhex("0x1.8p3"), math.copysign(0, -1), math.dist((0, 0), (3, 4)), math.sumprod([1, 2], [3, 4]), (2.5).as_integer_ratio())  # expect: 1.0000000000000002 1.9073486328125e-06 (0.8, -3) 24.0 0x1.999999999999ap-4 12.0 -0.0 5.0 11 (5, 2)
print(sys.float_info.max * 10, round(2.675, 2), round(-0.5), round(1234.5678, -2), 1e16 + 1, 0.1 + 0.2, 1 / 3, 1e-5, 123456789012345678.0, -0.0, 5e-324)  # expect: inf 2.67 0 1200.0 1e+16 0.30000000000000004 0.3333333333333333 1e-05 1.2345678901234568e+17 -0.0 5e-324
try:
    int("9" * 5000)
except ValueError as e:
    print(e)  # expect: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
