# A Fraction whose terms double in length.
# ends: fuel
# cpython: time
from fractions import Fraction
f = Fraction(1, 3)
while True:
    f = f * f + 1
