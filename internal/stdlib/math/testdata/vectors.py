# hypot and dist.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.hypot(), math.hypot(3), math.hypot(-5.5), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(1e300, 1e300), math.hypot(1e-300, 1e-300), math.hypot(5e-324, 5e-324), math.hypot(*range(20)), math.hypot(2**70, 1), math.hypot(True, True))  # expect: 0.0 3.0 5.5 5.0 3.7416573867739413 1.4142135623730952e+300 1.414213562373095e-300 5e-324 49.69909455915671 1.1805916207174113e+21 1.4142135623730951
print(math.hypot(math.inf, math.nan), math.hypot(math.nan, -math.inf), math.isnan(math.hypot(math.nan, 1)), math.hypot(-0.0), math.hypot(0.0, -0.0), math.hypot(1.7e308, 1.7e308))  # expect: inf inf True 0.0 0.0 inf
err(math.hypot, "x")  # expect: TypeError: must be real number, not str
err(math.hypot, 1, None)  # expect: TypeError: must be real number, not NoneType
err(math.hypot, 10**400)  # expect: OverflowError: int too large to convert to float
class Fl:
    def __float__(self):
        return 4.0
print(math.hypot(3, Fl()), math.hypot(Fl()))  # expect: 5.0 4.0

# --- dist
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.dist((), ()), math.dist((1, 2), (4, 6)), math.dist([1.5], [1]), math.dist(iter([1, 2]), (4, 6)), math.dist(range(3), {0: 0, 5: 0, 9: 0}), math.dist((math.inf,), (0,)), math.dist((1e300, 0), (-1e300, 0)))  # expect: 0.0 5.0 0.5 5.0 8.06225774829855 inf 2e+300
err(math.dist, (1,), (1, 2))  # expect: ValueError: both points must have the same number of dimensions
err(math.dist, 5, (1,))  # expect: TypeError: 'int' object is not iterable
err(math.dist, (1,), None)  # expect: TypeError: 'NoneType' object is not iterable
err(math.dist, ("x",), (1,))  # expect: TypeError: must be real number, not str
err(math.dist, (1,))  # expect: TypeError: dist expected 2 arguments, got 1
class Fl:
    def __init__(self, x):
        self.x = x
    def __float__(self):
        print("float", self.x)
        return self.x
print(math.dist((Fl(1.0), Fl(2.0)), (Fl(4.0), Fl(6.0))))  # expect: float 1.0
# expect: float 4.0
# expect: float 2.0
# expect: float 6.0
# expect: 5.0
