# factorial, comb, perm, isqrt, prod of big numbers.
# ends: fuel
# cpython: time
import math
while True:
    math.factorial(200_000)
    math.comb(200_000, 100_000)
    math.perm(200_000, 100_000)
    math.isqrt(7 ** 400_000)
    math.prod(range(1, 100_000))
