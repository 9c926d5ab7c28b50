# sqrt, cbrt of cubes, exp, exp2, expm1, pow.
import math
print([math.sqrt(x) for x in (0, 1, 2, 4, 1e300, 5e-324, 0.25, math.inf, -0.0)], math.isnan(math.sqrt(math.nan)))  # expect: [0.0, 1.0, 1.4142135623730951, 2.0, 1e+150, 2.2227587494850775e-162, 0.5, inf, -0.0] True
print([math.cbrt(x) for x in (0, 1, 8, -8, 64, -0.0, math.inf, -math.inf)])  # expect: [0.0, 1.0, 2.0, -2.0, 4.0, -0.0, inf, -inf]
print([math.exp(x) for x in (0, 1, -1, 700, -745, -800, 0.5, math.inf, -math.inf, 1e-20)])  # expect: [1.0, 2.718281828459045, 0.36787944117144233, 1.0142320547350045e+304, 5e-324, 0.0, 1.6487212707001282, inf, 0.0, 1.0]
print([math.exp2(x) for x in (0, 1, -1, 10, 1023, -1074, -1080, 0.5, math.inf, -math.inf)])  # expect: [1.0, 2.0, 0.5, 1024.0, 8.98846567431158e+307, 5e-324, 0.0, 1.4142135623730951, inf, 0.0]
print([math.expm1(x) for x in (0, 1, -1, 1e-10, -1e-10, 1e-20, 700, -800, math.inf, -math.inf, -0.0)])  # expect: [0.0, 1.718281828459045, -0.6321205588285577, 1.00000000005e-10, -9.999999999500001e-11, 1e-20, 1.0142320547350045e+304, -1.0, inf, -1.0, -0.0]
print([math.pow(2, x) for x in (0, 1, -1, 0.5, 10.5, math.inf, -math.inf)], math.pow(0, 0), math.pow(math.nan, 0), math.pow(1, math.nan), math.pow(-8, 3), math.pow(-1, math.inf), math.pow(0, math.inf), math.pow(1e-300, 2))  # expect: [1.0, 2.0, 0.5, 1.4142135623730951, 1448.1546878700494, inf, 0.0] 1.0 1.0 1.0 -512.0 1.0 0.0 0.0

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
err(math.sqrt, -1)  # expect: ValueError: expected a nonnegative input, got -1.0
err(math.sqrt, -math.inf)  # expect: ValueError: expected a nonnegative input, got -inf
err(math.sqrt, -5e-324)  # expect: ValueError: expected a nonnegative input, got -5e-324
err(math.exp, 1000)  # expect: OverflowError: math range error
err(math.exp2, 1024)  # expect: OverflowError: math range error
err(math.expm1, 1000)  # expect: OverflowError: math range error
err(math.pow, 0, -1)  # expect: ValueError: math domain error
err(math.pow, -0.0, -math.inf)  # expect: inf
err(math.pow, -8, 1 / 3)  # expect: ValueError: math domain error
err(math.pow, 1e300, 10)  # expect: OverflowError: math range error
err(math.pow, 10**400, 1)  # expect: OverflowError: int too large to convert to float
