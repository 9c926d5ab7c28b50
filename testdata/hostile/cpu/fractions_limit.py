# limit_denominator and from_float of extremes.
# ends: fuel
# cpython: time
from fractions import Fraction
while True:
    Fraction(5e-324).limit_denominator(10**300)
    Fraction(3 ** 5_000, 7 ** 5_000).limit_denominator(10**1000)
