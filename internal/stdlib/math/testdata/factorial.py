# factorial, comb and perm.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print([math.factorial(n) for n in range(26)])  # expect: [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800, 87178291200, 1307674368000, 20922789888000, 355687428096000, 6402373705728000, 121645100408832000, 2432902008176640000, 51090942171709440000, 1124000727777607680000, 25852016738884976640000, 620448401733239439360000, 15511210043330985984000000]
print(math.factorial(100) % 10**9 + 7, len(str(math.factorial(1000))), math.factorial(True), math.factorial(500) == math.prod(range(1, 501)))  # expect: 7 2568 1 True
for x in (-1, -10**30, 10**30, 5.0, "x", None):
    err(math.factorial, x)
# expect: ValueError: factorial() not defined for negative values
# expect: ValueError: factorial() not defined for negative values
# expect: OverflowError: factorial() argument should not exceed 9223372036854775807
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
class Ix:
    def __index__(self):
        return 7
print(math.factorial(Ix()), math.comb(Ix(), 3), math.perm(Ix(), Ix()))  # expect: 5040 35 5040

# --- comb
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print([[math.comb(n, k) for k in range(n + 2)] for n in range(8)])  # expect: [[1, 0], [1, 1, 0], [1, 2, 1, 0], [1, 3, 3, 1, 0], [1, 4, 6, 4, 1, 0], [1, 5, 10, 10, 5, 1, 0], [1, 6, 15, 20, 15, 6, 1, 0], [1, 7, 21, 35, 35, 21, 7, 1, 0]]
print(math.comb(100, 50), math.comb(10**30, 2), math.comb(10**30, 10**30 - 1), math.comb(10**30, 10**30), math.comb(5, 10**30), math.comb(0, 0), math.comb(1000, 500) % (10**9 + 7), math.comb(2**63, 3), math.comb(66, 33), math.comb(70, 35))  # expect: 100891344545564193334812497256 499999999999999999999999999999500000000000000000000000000000 1000000000000000000000000000000 1 0 1 159835829 130772952820555849204043650451709075738951703176314617856 7219428434016265740 112186277816662845432
for a in ((-1, 2), (2, -1), (-1, -1), (5, 2.0), (5.0, 2), ("x", 1), (10**40, 10**30), (1,)):
    err(math.comb, *a)
# expect: ValueError: n must be a non-negative integer
# expect: ValueError: k must be a non-negative integer
# expect: ValueError: n must be a non-negative integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: OverflowError: min(n - k, k) must not exceed 9223372036854775807
# expect: TypeError: comb expected 2 arguments, got 1

# --- perm
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print([[math.perm(n, k) for k in range(n + 2)] for n in range(6)], math.perm(5), math.perm(5, None), math.perm(10**20, 3), math.perm(5, 10**30), math.perm(0), math.perm(100, 20), math.perm(10**30, 0), math.perm(10**30, 10))  # expect: [[1, 0], [1, 1, 0], [1, 2, 2, 0], [1, 3, 6, 6, 0], [1, 4, 12, 24, 24, 0], [1, 5, 20, 60, 120, 120, 0]] 120 120 999999999999999999970000000000000000000200000000000000000000 0 1 1303995018204712451095685346159820800000 1 999999999999999999999999999955000000000000000000000000000869999999999999999999999999990550000000000000000000000000063272999999999999999999999999730675000000000000000000000000723679999999999999999999999998827300000000000000000000000001026575999999999999999999999999637120000000000000000000000000000000
for a in ((-1, 2), (2, -1), (-5,), (5, 2.0), (5.0,), ("x", 1), (10**40, 10**30), (-1, None)):
    err(math.perm, *a)
# expect: ValueError: n must be a non-negative integer
# expect: ValueError: k must be a non-negative integer
# expect: ValueError: factorial() not defined for negative values
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: OverflowError: k must not exceed 9223372036854775807
# expect: ValueError: factorial() not defined for negative values
print(all(math.comb(n, k) * math.factorial(k) == math.perm(n, k) for n in range(30) for k in range(n + 1)))  # expect: True
