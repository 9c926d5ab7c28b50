# functions of whole numbers too long for one call.
import math
a, b, g = 3**40000, 7**25000, 11**9000
print(math.factorial(20000) % (10**9 + 7), math.factorial(20000).bit_length(), math.comb(30000, 14000) % 1000003, math.perm(20000, 19990) % 1000000007)  # expect: 368774859 256909 637170 944048554
print(math.comb(2**70 + 5, 2000) % 1000003, math.perm(2**70, 2000) % 1000003, math.comb(10**6, 5) , math.perm(20000) == math.factorial(20000))  # expect: 613662 861343 8333250000291666250000200000 True
print(math.isqrt(a) % 1000003, math.isqrt(a * a) == a, math.isqrt(a * a - 1) == a - 1, math.isqrt(a * a + 2 * a) == a, math.isqrt(10**5000) == 10**2500)  # expect: 856448 True True True True
print(math.gcd(a * g, b * g) == g, math.gcd(-a, a * 5) == a, math.gcd(0, -a) == a, math.gcd(a * g, b * g, g * 6) == g, math.gcd(a * g, 121))  # expect: True True True True 121
print(math.lcm(a * g, b * g) == a * b * g, math.lcm(a, a) == a, math.lcm(a, -b, 5) == 5 * a * b)  # expect: True True True
