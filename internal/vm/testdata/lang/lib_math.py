# math in language tests: values and errors.
import math
print(math.pi, math.e, math.tau, math.sqrt(16), math.pow(2, 0.5), math.exp(1), math.log(math.e), math.log2(8), math.log10(1000), math.log(8, 2), math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1))  # expect: 3.141592653589793 2.718281828459045 6.283185307179586 4.0 1.4142135623730951 2.718281828459045 1.0 3.0 3.0 3.0 0.8414709848078965 0.5403023058681398 1.5574077246549023 2.356194490192345
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.factorial(10), math.gcd(12, 18, 27), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([1, 2, 3]), math.dist((0, 0), (3, 4)), math.degrees(math.pi), math.radians(180), math.exp2(5))  # expect: 2 3 -2 3628800 3 12 10 20 4 6 5.0 180.0 3.141592653589793 32.0
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(1, 1 + 1e-10), math.fabs(-2), math.remainder(7, 3), math.nextafter(1, 2), math.ulp(1.0), math.sumprod([1, 2], [3, 4]), math.fma(2, 3, 4), math.erf(0.5), math.gamma(5))  # expect: True True True True 2.0 1.0 1.0000000000000002 2.220446049250313e-16 11 10.0 0.5204998778130465 24.0
# ---
import math
math.sqrt("x")  # raises: TypeError: must be real number, not str
# ---
import math
math.factorial(-1)  # raises: ValueError: factorial() not defined for negative values
# ---
import math
math.factorial(1.5)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
import math
math.exp(1000)  # raises: OverflowError: math range error
# ---
import math
math.log(-1)  # raises: ValueError: expected a positive input
# ---
import math
math.acos(2)  # raises: ValueError: expected a number in range from -1 up to 1, got 2.0
# ---
import math
math.floor("x")  # raises: TypeError: must be real number, not str
# ---
import math
math.gcd(1.5)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
import math
math.isqrt(-1)  # raises: ValueError: isqrt() argument must be nonnegative
# ---
import math
math.comb(-1, 2)  # raises: ValueError: n must be a non-negative integer
# ---
import math
math.pow(0, -1)  # raises: ValueError: math domain error
# ---
import math
math.sqrt()  # raises: TypeError: math.sqrt() takes exactly one argument (0 given)
# ---
import math
math.nope  # raises: AttributeError: module 'math' has no attribute 'nope'
# --- floor and ceil ask the object
import math
class C:
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __float__(self): return 2.25
    def __index__(self): return 6
print(math.floor(C()), math.ceil(C()), math.sqrt(C()), math.gcd(C(), 4), math.factorial(C()))  # expect: floor ceil 1.5 2 720
