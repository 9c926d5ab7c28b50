# gcd, lcm and isqrt.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.gcd(), math.gcd(12), math.gcd(-12), math.gcd(12, 18), math.gcd(-12, 18, 27), math.gcd(0, 0), math.gcd(0, 5), math.gcd(10**30, 10**20), math.gcd(2**63, -2**63), math.gcd(-2**63), math.gcd(3**100, 3**50 * 7), math.gcd(True, 5))  # expect: 0 12 12 6 3 0 5 100000000000000000000 9223372036854775808 9223372036854775808 717897987691852588770249 1
print(math.lcm(), math.lcm(4), math.lcm(-4), math.lcm(4, 6), math.lcm(4, 6, 10), math.lcm(0, 5), math.lcm(5, 0), math.lcm(10**20, 10**15 + 1), math.lcm(2**63, 3), math.lcm(-2**63, -2**63))  # expect: 1 4 4 12 60 0 0 100000000000000100000000000000000000 27670116110564327424 9223372036854775808
for f in (math.gcd, math.lcm):
    for a in ((1.0,), (12, "x"), ("x", 0), (0, None), (12, 5.0, 1)):
        err(f, *a)
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
class Ix:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        print("index", self.n)
        return self.n
print(math.gcd(Ix(12), 18, Ix(9)), math.lcm(Ix(4), Ix(6)), math.gcd(Ix(2**70), 2**65))  # expect: index 12
# expect: index 9
# expect: index 4
# expect: index 6
# expect: index 1180591620717411303424
# expect: 3 12 36893488147419103232
print(all(math.gcd(a, b) * math.lcm(a, b) == abs(a * b) for a in (1, -6, 10**18, 2**70) for b in (4, -9, 10**15 + 2, 3**50)))  # expect: True

# --- isqrt
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print([math.isqrt(n) for n in range(27)], math.isqrt(10**60), math.isqrt(10**60 - 1), math.isqrt(2**64 - 1), math.isqrt(2**63), math.isqrt(True))  # expect: [0, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5] 1000000000000000000000000000000 999999999999999999999999999999 4294967295 3037000499 1
print(all(math.isqrt(n * n) == n and math.isqrt(n * n - 1) == n - 1 and math.isqrt(n * n + 2 * n) == n for n in (1, 7, 10**9, 2**31, 2**32 - 1, 3037000499, 10**20, 3**200)))  # expect: True
for x in (-1, -10**30, 2.0, "x", None):
    err(math.isqrt, x)
# expect: ValueError: isqrt() argument must be nonnegative
# expect: ValueError: isqrt() argument must be nonnegative
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
