# Decimal: construction, operators, comparison, conversion.
# cpython: same
from decimal import *
D = Decimal
print(D("1.10"), D(3), D(-0.5), D((1, (1, 2, 3), -2)), D("-0"), D("Infinity"), D("nan12"), D("-sNaN"), D(" 1_000.5 "), D("1e5"), D(True), repr(D("1E-7")))  # expect: 1.10 3 -0.5 -1.23 -0 Infinity NaN12 -sNaN 1000.5 1E+5 1 Decimal('1E-7')
print(D(1.1), D(float("inf")), D.from_float(0.25), D.from_number(2))  # expect: 1.100000000000000088817841970012523233890533447265625 Infinity 0.25 2
a, b = D("7.25"), D("-2")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, -a, +a, abs(b), a + 1, 2 - a, 10 / D(4), 7 // D(2), 2 ** D(3))  # expect: 5.25 9.25 -14.50 -3.625 -3 1.25 (Decimal('-3'), Decimal('1.25')) 52.5625 -7.25 7.25 2 8.25 -5.25 2.5 3 8
print(D(1) / 3, D(2) / 3, D(1) / 8, D("1e30") + 1, D("1e-30") + 1, D("0.1") * 3, sum([D("0.1")] * 10))  # expect: 0.3333333333333333333333333333 0.6666666666666666666666666667 0.125 1.000000000000000000000000000E+30 1.000000000000000000000000000 0.3 1.0
print(a > b, a == 7.25, D(1) == 1, D("1.0") == D(1), D(1) < 1.5, D(1) != "1", max(D(1), 2.5), D(1) == 1 + 0j, hash(D("1.5")) == hash(1.5), hash(D(10) ** 40) == hash(10 ** 40))  # expect: True True True True True True 2.5 True True True
print(D("NaN") == D("NaN"), D("NaN") != 1, D("Infinity") > 10 ** 100, -D("Infinity") < D(0), D(0) == -D(0))  # expect: False True True True True
print(int(D("-7.9")), float(D("1e-3")), complex(D(2)), bool(D(0)), round(D("2.5")), round(D("1.25"), 1), round(D(1234), -2), D("-1.25").as_integer_ratio(), D("1.50").as_tuple())  # expect: -7 0.001 (2+0j) False 2 1.2 1.2E+3 (-5, 4) DecimalTuple(sign=0, digits=(1, 5, 0), exponent=-2)
import math, copy, pickle
print(math.floor(D("-1.5")), math.ceil(D("-1.5")), math.trunc(D("-1.5")), copy.deepcopy(a) is a, pickle.loads(pickle.dumps(a)))  # expect: -2 -1 -1 True 7.25
print(str(D("1E+3")), str(D("123E-8")), str(D("0E-10")), D("123E+5").to_eng_string(), D("0.00001"), D("0.000001"), D("0.0000001"))  # expect: 1E+3 0.00000123 0E-10 12.3E+6 0.00001 0.000001 1E-7
print(D("1.20") + D("1.3"), D("1.20") * D("2.0"), D("10.00").normalize(), D("1200").normalize(), D("1.2345").quantize(D("0.01")), D("1.235").quantize(D("0.01"), ROUND_UP))  # expect: 2.50 2.400 1E+1 1.2E+3 1.23 1.24
class S(Decimal):
    pass
print(repr(S("1.5")), type(S(1) + 1).__name__, D(S(2)))  # expect: Decimal('1.5') Decimal 2
D("abc")  # raises: decimal.InvalidOperation: [<class 'decimal.ConversionSyntax'>]
# ---
from decimal import *
Decimal(1) / 0  # raises: decimal.DivisionByZero: [<class 'decimal.DivisionByZero'>]
# ---
from decimal import *
Decimal(0) / 0  # raises: decimal.InvalidOperation: [<class 'decimal.DivisionUndefined'>]
# ---
from decimal import *
Decimal(1) % 0  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
divmod(Decimal(1), 0)  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>]
# ---
from decimal import *
Decimal("Infinity") - Decimal("Infinity")  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
Decimal("NaN") < 1  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
Decimal("1e999999") * 10  # raises: decimal.Overflow: [<class 'decimal.Overflow'>]
# ---
from decimal import *
Decimal([])  # raises: ValueError: argument must be a sequence of length 3
# ---
from decimal import *
Decimal((2, (1,), 0))  # raises: ValueError: sign must be an integer with the value 0 or 1
# ---
from decimal import *
Decimal(None)  # raises: TypeError: conversion from NoneType to Decimal is not supported
# ---
from decimal import *
int(Decimal("nan"))  # raises: ValueError: cannot convert NaN to integer
# ---
from decimal import *
hash(Decimal("sNaN"))  # raises: TypeError: Cannot hash a signaling NaN value
# ---
from decimal import *
Decimal("1e30").quantize(Decimal("0.1"))  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
Decimal(10) ** 30 // 1  # raises: decimal.InvalidOperation: [<class 'decimal.DivisionImpossible'>]
