# float: construction, repr, methods.
print(float(), float("1.5"), float(" -2e3 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(10), float(b"2.5"), float(".5"), float("5."))  # expect: 0.0 1.5 -2000.0 inf -inf nan 10.5 10.0 2.5 0.5 5.0
print((0.5).as_integer_ratio(), (2.5).is_integer(), (3.0).is_integer(), (1.5).hex(), float.fromhex("0x1.8p+1"), (2.5).conjugate(), (1e300).hex())  # expect: (1, 2) False True 0x1.8000000000000p+0 3.0 2.5 0x1.7e43c8800759cp+996
print(0.1, 1/3, 1e21, 1e16, 123456.789, 1e-7, 0.0001, 1.0e5, 5e-324, 1.7976931348623157e308, -0.0)  # expect: 0.1 0.3333333333333333 1e+21 1e+16 123456.789 1e-07 0.0001 100000.0 5e-324 1.7976931348623157e+308 -0.0
print(repr(0.1 + 0.2), 2.675 * 100, 1.1 * 3, 9007199254740993.0, 4.35 * 100)  # expect: 0.30000000000000004 267.5 3.3000000000000003 9007199254740992.0 434.99999999999994
# ---
float("abc")  # raises: ValueError: could not convert string to float: 'abc'
# ---
float("")  # raises: ValueError: could not convert string to float: ''
# ---
float("1e")  # raises: ValueError: could not convert string to float: '1e'
# ---
float([])  # raises: TypeError: float() argument must be a string or a real number, not 'list'
# ---
(float("inf")).as_integer_ratio()  # raises: OverflowError: cannot convert Infinity to integer ratio
# ---
float("nan").as_integer_ratio()  # raises: ValueError: cannot convert NaN to integer ratio
# ---
float.fromhex("zz")  # raises: ValueError: invalid hexadecimal floating-point string
# --- rounding
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(1e20), round(2.345, 2), round(1234.5, -2), round(5.5, 0), round(0.125, 2))  # expect: 0 2 2 0 100000000000000000000 2.35 1200.0 6.0 0.12
# ---
round(float("nan"))  # raises: ValueError: cannot convert float NaN to integer
# ---
round(float("inf"))  # raises: OverflowError: cannot convert float infinity to integer
# --- comparing with ints exactly
print(1e16 == 10 ** 16, 1e16 + 1 == 10 ** 16 + 1, 0.1 + 0.2 > 0.3, 1.0 == 1, float(2 ** 63) == 2 ** 63, 2 ** 63 < float(2 ** 63) + 1e4)  # expect: True False True True True True
# --- nan
n = float("nan")
print(n == n, n != n, n < n, n in [n], [n] == [n], max(n, 1), min(1, n), max(1, n))  # expect: False True False True True nan 1 1
# --- math
import math
print(math.sqrt(2), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.fmod(-7, 3), math.hypot(3, 4), math.copysign(1, -0.0), math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), sum([0.1] * 10), math.frexp(8.0), math.ldexp(0.5, 4), math.modf(2.5), math.inf, math.nan)  # expect: 1.4142135623730951 -2 -1 -1 -1.0 5.0 -1.0 True 1.0 1.0 (0.5, 4) 8.0 (0.5, 2.0) inf nan
# ---
import math
math.sqrt(-1)  # raises: ValueError: expected a nonnegative input, got -1.0
# ---
import math
math.log(0)  # raises: ValueError: expected a positive input
# --- subclass
class F(float):
    def __repr__(self): return f"F({float(self)})"
print(F(1.5), F("2"), F(1) + 1, [F(3)])  # expect: F(1.5) F(2.0) 2.0 [F(3.0)]
