# gcd of two Fibonacci numbers: Euclid's worst case.
# ends: fuel
# cpython: time
import math
a, b = 1, 1
for _ in range(100_000):
    a, b = b, a + b
while True:
    math.gcd(a, b); math.lcm(a, b)
