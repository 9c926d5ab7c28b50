# Gamma, erf, and powers of extremes.
# ends: fuel
# cpython: time
import math
while True:
    for x in 170.6, 1e-300, -0.5, 1e17:
        try:
            math.gamma(x); math.lgamma(x); math.erf(x); x ** 0.5; math.fsum([x] * 100); math.nextafter(x, 0.0, steps=10**18)
        except (ValueError, OverflowError):
            pass
