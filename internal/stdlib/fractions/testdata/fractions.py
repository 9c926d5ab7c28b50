# Fraction: construction, arithmetic, comparison, rounding, formats.
# cpython: same
from fractions import Fraction as F
from decimal import Decimal
import math, copy, pickle
print(F(), F(3, 6), F(-3, -6), F(1.5), F(Decimal("1.1")), F(F(1, 2), F(3, 4)), F(True, 2), repr(F(2)))  # expect: 0 1/2 1/2 3/2 11/10 2/3 1/2 Fraction(2, 1)
print([str(F(t)) for t in ("3/4", " -3/4 ", "3 / 4", "1.5", ".5", "5.", "1e3", "-.5E-2", "1_000/3", "1_0.2_5e1_0")])  # expect: ['3/4', '-3/4', '3/4', '3/2', '1/2', '5', '1000', '-1/200', '1000/3', '102500000000']
a, b = F(1, 3), F(3, 4)
print(a + b, a - b, a * b, a / b, a // b, b % a, divmod(b, a), a ** 2, a ** -2, b ** F(1, 2), 2 ** F(3), 2 ** F(1, 2))  # expect: 13/12 -5/12 1/4 4/9 0 1/12 (2, Fraction(1, 12)) 1/9 9 0.8660254037844386 8 1.4142135623730951
print(a + 1, 1 - a, a * 0.5, 2.0 / b, a + 1j, F(7, 2) // 2, 7 % F(3, 2), divmod(7, F(3, 2)), -a, +a, abs(-a))  # expect: 4/3 2/3 0.16666666666666666 2.6666666666666665 (0.3333333333333333+1j) 1 1 (4, Fraction(1, 1)) -1/3 1/3 1/3
print(a < b, a == F(2, 6), F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(3) == 3, F(1, 2) <= 0.5, F(1, 2) > float("inf"), F(1, 2) == float("nan"), F(1, 2) == 0.5 + 0j)  # expect: True True True False True True False False True
print(round(F(5, 2)), round(F(7, 2)), round(F(12345, 100), 1), round(F(12345, 100), -1), int(F(-7, 2)), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), float(a))  # expect: 2 4 617/5 120 -3 -4 -3 0.3333333333333333
print(F(22, 7).limit_denominator(5), F("3.1415926535897932").limit_denominator(1000), F(1.1).limit_denominator())  # expect: 16/5 355/113 11/10
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(7, 3)), a.as_integer_ratio(), a.is_integer(), F.from_float(0.1), F.from_number(0.5), F.from_decimal(Decimal("0.25")))  # expect: True True 1537228672809129303 (1, 3) False 3602879701896397/36028797018963968 1/2 1/4
print(f"{a:.3f}|{a:10.2e}|{F(2, 3):%}|{F(12345678, 7):,.2f}|{F(-1, 3):+.1f}|{a:g}|{a:>8}|{a:^9}|{F(5):#}|{F(-1, 10**6):z.2f}|{F(1, 7):010.4f}")  # expect: 0.333|  3.33e-01|66.666667%|1,763,668.29|-0.3|0.333333|     1/3|   1/3   |5/1|0.00|00000.1429
print(copy.deepcopy(a), pickle.loads(pickle.dumps(a)), sum([a, b]), F(1, 2).real, F(1, 2).imag)  # expect: 1/3 1/3 13/12 1/2 0
class S(F): pass
print(repr(S(1, 2)), repr(S(1, 2) + 1), S.from_float(0.5), copy.copy(S(1, 2)))  # expect: S(1, 2) Fraction(3, 2) 1/2 1/2
F(1, 0)  # raises: ZeroDivisionError: Fraction(1, 0)
# ---
from fractions import Fraction
Fraction("1/")  # raises: ValueError: Invalid literal for Fraction: '1/'
# ---
from fractions import Fraction
Fraction(None)  # raises: TypeError: argument should be a string or a Rational instance or have the as_integer_ratio() method
# ---
from fractions import Fraction
Fraction(1.5, 2)  # raises: TypeError: both arguments should be Rational instances
# ---
from fractions import Fraction
Fraction(float("inf"))  # raises: OverflowError: cannot convert Infinity to integer ratio
# ---
from fractions import Fraction
Fraction(float("nan"))  # raises: ValueError: cannot convert NaN to integer ratio
# ---
from fractions import Fraction
Fraction(1, 2) / 0  # raises: ZeroDivisionError: Fraction(1, 0)
# ---
from fractions import Fraction
Fraction(0) ** -1  # raises: ZeroDivisionError: Fraction(1, 0)
# ---
from fractions import Fraction
format(Fraction(1, 2), "x")  # raises: ValueError: Invalid format specifier 'x' for object of type 'Fraction'
# ---
from fractions import Fraction
Fraction(1, 2) < "a"  # raises: TypeError: '<' not supported between instances of 'Fraction' and 'str'
# ---
from fractions import Fraction
Fraction(1, 2).limit_denominator(0)  # raises: ValueError: max_denominator should be at least 1
# ---
from fractions import Fraction
Fraction.from_float("a")  # raises: TypeError: Fraction.from_float() only takes floats, not 'a' (str)
