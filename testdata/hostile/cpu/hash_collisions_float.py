# Floats and fractions that hash as ints, and -1 as -2.
# ends: fuel
# cpython: held, it ends well
from fractions import Fraction
m = 2**61 - 1
s = {float(i) * 2.0**61 for i in range(400_000)} | {Fraction(i, 1 + i * m) for i in range(20_000)}
print(len(s))
