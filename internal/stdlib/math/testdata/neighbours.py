# nextafter, ulp, isclose and the predicates.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, 1), math.nextafter(0, -1), math.nextafter(1, 1), math.nextafter(math.inf, 0), math.nextafter(1.7976931348623157e308, math.inf), math.nextafter(0.0, -0.0), math.nextafter(5e-324, 0))  # expect: 1.0000000000000002 0.9999999999999999 5e-324 -5e-324 1.0 1.7976931348623157e+308 inf -0.0 0.0
print(math.nextafter(1, 2, steps=0), math.nextafter(1, 2, steps=3), math.nextafter(1, 2, steps=10**30), math.nextafter(-1, 1, steps=2**60), math.nextafter(1, 2, steps=None), math.nextafter(1, 1, steps=5))  # expect: 1.0 1.0000000000000007 2.0 -8.636168555094445e-78 1.0000000000000002 1.0
print(math.isnan(math.nextafter(math.nan, 1)), math.isnan(math.nextafter(1, math.nan, steps=2)))  # expect: True True
err(lambda: math.nextafter(1, 2, steps=-1))  # expect: ValueError: steps must be a non-negative integer
err(lambda: math.nextafter(1, 2, steps=-10**30))  # expect: ValueError: steps must be a non-negative integer
err(lambda: math.nextafter(1, 2, steps=1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(lambda: math.nextafter(1, "x"))  # expect: TypeError: must be real number, not str
print([math.ulp(x) for x in (0, 1, -1, 1.5, 2**53, 1e300, 5e-324, 1.7976931348623157e308, math.inf, -math.inf)], math.isnan(math.ulp(math.nan)))  # expect: [5e-324, 2.220446049250313e-16, 2.220446049250313e-16, 2.220446049250313e-16, 2.0, 1.487016908477783e+284, 5e-324, 1.99584030953472e+292, inf, inf] True

# --- isclose
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-10), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(1, 2, abs_tol=1), math.isclose(math.inf, math.inf), math.isclose(math.inf, -math.inf), math.isclose(math.inf, 1e308, rel_tol=1), math.isclose(math.nan, math.nan), math.isclose(a=1, b=1), math.isclose(10**20, 10**20 + 1))  # expect: True False False True True True True False False False True True
err(lambda: math.isclose(1, 2, rel_tol=-1))  # expect: ValueError: tolerances must be non-negative
err(lambda: math.isclose(1, 2, abs_tol=-1e-9))  # expect: ValueError: tolerances must be non-negative
err(lambda: math.isclose("x", 1))  # expect: TypeError: must be real number, not str
err(lambda: math.isclose(1, 1, rel_tol="x"))  # expect: TypeError: must be real number, not str

# --- predicates
import math
print([(math.isfinite(x), math.isinf(x), math.isnan(x)) for x in (0, 1.5, math.inf, -math.inf, math.nan, 2**70, True)])  # expect: [(True, False, False), (True, False, False), (False, True, False), (False, True, False), (False, False, True), (True, False, False), (True, False, False)]
print(math.nextafter(-1.18e8, 8e305, steps=9223372036854780928), math.nextafter(-1.0, 1.0, steps=2**64 - 1), math.nextafter(-1.0, 1.0, steps=2**64))  # expect: 3.700444040081243e-08 1.0 1.0
