# logarithms: floats, ints of any size, bases.
import math
print(math.log(math.e), math.log(1), math.log(2), math.log(10), math.log(5e-324), math.log(math.inf), math.isnan(math.log(math.nan)))  # expect: 1.0 0.0 0.6931471805599453 2.302585092994046 -744.4400719213812 inf True
print(math.log(8, 2), math.log(100, 10), math.log(2, 10), math.log(0.5, 0.25), math.log(10, math.inf), math.log(1, 5))  # expect: 3.0 2.0 0.30102999566398114 0.5 0.0 0.0
print(math.log2(1), math.log2(8), math.log2(2**1000), math.log2(0.125), math.log2(10), math.log2(5e-324), math.log2(3**2000))  # expect: 0.0 3.0 1000.0 -3.0 3.321928094887362 -1074.0 3169.9250014423124
print(math.log10(1), math.log10(1000), math.log10(10**22), math.log10(10**400), math.log10(0.001), math.log10(2))  # expect: 0.0 3.0 22.0 400.0 -3.0 0.3010299956639812
print(math.log(10**400), math.log(10**400, 10), math.log(10**400, 10**200), math.log(5, 10**400), math.log(2**1024), math.log(True + 1))  # expect: 921.0340371976182 399.99999999999994 1.9999999999999998 0.0017474250108400471 709.782712893384 0.6931471805599453
print(math.log1p(0), math.log1p(1), math.log1p(1e-10), math.log1p(-0.5), math.log1p(-0.0), math.log1p(math.inf), math.log1p(1e300))  # expect: 0.0 0.6931471805599453 9.999999999500001e-11 -0.6931471805599453 -0.0 inf 690.7755278982137

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
for f in (math.log, math.log2, math.log10):
    for x in (0, -1, 0.0, -0.0, -1.5, -math.inf, -10**400, "x", None, False):
        err(f, x)
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input, got 0.0
# expect: ValueError: expected a positive input, got -0.0
# expect: ValueError: expected a positive input, got -1.5
# expect: ValueError: expected a positive input, got -inf
# expect: ValueError: expected a positive input
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input, got 0.0
# expect: ValueError: expected a positive input, got -0.0
# expect: ValueError: expected a positive input, got -1.5
# expect: ValueError: expected a positive input, got -inf
# expect: ValueError: expected a positive input
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input, got 0.0
# expect: ValueError: expected a positive input, got -0.0
# expect: ValueError: expected a positive input, got -1.5
# expect: ValueError: expected a positive input, got -inf
# expect: ValueError: expected a positive input
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: ValueError: expected a positive input
for a, b in ((2, 1), (2, 0), (2, -1), (0, 10), (2, 1.0), (2, "x"), ("x", 0), (2, 0.0)):
    err(math.log, a, b)
# expect: ZeroDivisionError: division by zero
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input
# expect: ValueError: expected a positive input
# expect: ZeroDivisionError: division by zero
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not str
# expect: ValueError: expected a positive input, got 0.0
for x in (-1, -2.5, -math.inf, "x"):
    err(math.log1p, x)
# expect: ValueError: expected argument value > -1, got -1.0
# expect: ValueError: expected argument value > -1, got -2.5
# expect: ValueError: expected argument value > -1, got -inf
# expect: TypeError: must be real number, not str

# --- conversions come one after the other
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
class A:
    def __init__(self, x):
        self.x = x
    def __float__(self):
        print("float", self.x)
        return self.x
print(math.log(A(8.0), A(2.0)))  # expect: float 8.0
# expect: float 2.0
# expect: 3.0
err(math.log, A(-1.0), A(2.0))  # expect: float -1.0
# expect: ValueError: expected a positive input, got -1.0
