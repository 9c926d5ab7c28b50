# The harmonic series, exactly.
# ends: fuel
# cpython: time
from fractions import Fraction
f, i = Fraction(0), 0
while True:
    i += 1
    f += Fraction(1, i)
