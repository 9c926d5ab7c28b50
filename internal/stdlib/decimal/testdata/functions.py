# Decimal: roots, exp, ln, powers, and the other operations of the specification.
# cpython: same
from decimal import *
D = Decimal
print(D(2).sqrt(), D(4).sqrt(), D("0.01").sqrt(), D(2).exp(), D(2).ln(), D(2).log10(), D(1000).log10(), D(0).exp(), D(1).ln(), D(0).ln())  # expect: 1.414213562373095048801688724 2 0.1 7.389056098930650227230427461 0.6931471805599453094172321215 0.3010299956639811952137388947 3 1 0 -Infinity
print(D(2) ** D("0.5"), D(2) ** -1, D(2) ** 100, D(2) ** 1000, D("1.1") ** 50, D(4) ** D("0.5"), pow(D(3), 4, 5), D("0.5") ** D("-2.5"), D(-2) ** 3)  # expect: 1.414213562373095048801688724 0.5 1.267650600228229401496703205E+30 1.071508607186267320948425049E+301 117.3908528796953165066664960 2.000000000000000000000000000 1 5.656854249492380195206754897 -8
getcontext().prec = 60
print(D(2).sqrt(), D(3).exp(), D(10).ln(), D(7).log10(), D(3) ** D("1.7"))  # expect: 1.41421356237309504880168872420969807856967187537694807317668 20.0855369231876677409285296545817178969879078385541501443789 2.30258509299404568401799145468436420760110148862877297603333 0.845098040014256830712216258592636193483572396323965406503635 6.47300783992377929866484674794081966501544214051649530390333
getcontext().prec = 28
print(D(1).next_plus(), D(1).next_minus(), D(1).next_toward(0), D("1e-999999").next_minus(), D(7).remainder_near(4), D("-7") % 4)  # expect: 1.000000000000000000000000001 0.9999999999999999999999999999 0.9999999999999999999999999999 9.99999999999999999999999999E-1000000 -1 -3
print(D("1.5").to_integral_value(), D("2.5").to_integral_exact(), D("-1.5").to_integral_value(ROUND_FLOOR), D(123).shift(2), D(123).rotate(-1), D(12).scaleb(3), D(250).logb())  # expect: 2 2 -2 12300 3000000000000000000000000012 1.2E+4 2
print(D(1100).logical_and(1010), D(1100).logical_or(1010), D(1100).logical_xor(1010), D(2).fma(3, D("0.5")), D(1).copy_sign(-3), D(-1).copy_abs(), D(3).copy_negate())  # expect: 1000 1110 110 6.5 -1 1 -3
print(D(1).compare(2), D("1.0").compare_total(D(1)), D("nan").max(3), D(-3).max_mag(2), D(-3).min_mag(2), D(1).same_quantum(5), D("nan").compare(1))  # expect: -1 -1 3 -3 2 True NaN
print([D(x).number_class() for x in ("0", "-0", "1", "-1e-999999", "1e-1000010", "inf", "-nan", "snan")], D("123.45").adjusted(), D(1).radix())  # expect: ['+Zero', '-Zero', '+Normal', '-Normal', '+Subnormal', '+Infinity', 'NaN', 'sNaN'] 2 10
print(D(0).is_zero(), D("-0").is_signed(), D("inf").is_infinite(), D("nan").is_nan(), D("snan").is_snan(), D(1).is_finite(), D(1).is_normal(), D("1e-1000010").is_subnormal())  # expect: True True True True True True True True
for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(r, [str(D(x).quantize(D("0.1"), rounding=r)) for x in ("1.25", "-1.25", "1.35", "1.21", "1.07", "-0.05", "2.55")])
# expect: ROUND_UP ['1.3', '-1.3', '1.4', '1.3', '1.1', '-0.1', '2.6']
# expect: ROUND_DOWN ['1.2', '-1.2', '1.3', '1.2', '1.0', '-0.0', '2.5']
# expect: ROUND_CEILING ['1.3', '-1.2', '1.4', '1.3', '1.1', '-0.0', '2.6']
# expect: ROUND_FLOOR ['1.2', '-1.3', '1.3', '1.2', '1.0', '-0.1', '2.5']
# expect: ROUND_HALF_UP ['1.3', '-1.3', '1.4', '1.2', '1.1', '-0.1', '2.6']
# expect: ROUND_HALF_DOWN ['1.2', '-1.2', '1.3', '1.2', '1.1', '-0.0', '2.5']
# expect: ROUND_HALF_EVEN ['1.2', '-1.2', '1.4', '1.2', '1.1', '-0.0', '2.6']
# expect: ROUND_05UP ['1.2', '-1.2', '1.3', '1.2', '1.1', '-0.1', '2.6']
print(f"{D('1234567.891'):,.2f}|{D('0.5'):%}|{D('1E+10')}|{D('12345.678'):e}|{D('12345.678'):.3g}|{D('-1.5'):*^10}|{D('42'):010}|{D('1e-7'):f}|{D('-0.001'):z.1f}|{D('nan'):>8}|{D('1234.5'):_}|{D(0):.2e}|{D('1.10'):g}")  # expect: 1,234,567.89|50%|1E+10|1.2345678e+4|1.23e+4|***-1.5***|0000000042|0.0000001|0.0|     NaN|1_234.5|0.00e+2|1.10
D(-1).sqrt()  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
Decimal(-1).ln()  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
Decimal(0) ** 0  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
Decimal(7).logical_and(1)  # raises: decimal.InvalidOperation: [<class 'decimal.InvalidOperation'>]
# ---
from decimal import *
format(Decimal(1), "x")  # raises: ValueError: invalid format string
# ---
from decimal import *
Decimal(1).quantize(1, rounding="up")  # raises-repr: 'TypeError: valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]'
# ---
from decimal import *
Decimal(1).compare("a")  # raises: TypeError: conversion from str to Decimal is not supported
