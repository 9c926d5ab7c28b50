# Big ints.
a, b = 12345678901234567890123456789, -98765432109876543210
print(a + b, a - b, a * b, a // b, a % b, divmod(a, b), -a, abs(b))  # expect: 12345678802469135780246913579 12345678999999999999999999999 -1219326311370217952249657064223746380111126352690 -124999999 -13734567901250000001 (-124999999, -13734567901250000001) -12345678901234567890123456789 98765432109876543210
print(a ** 3, a << 10, a >> 20, b >> 70, a & b, a | b, a ^ b, ~a)  # expect: 1881676372353657772546716040589641726257477229849409426207693797722198701224860897069 12641975194864197519486419751936 11773756886705940141795 -1 12345678896432524315252588820 -93963388535005675241 -12345678990395912850258264061 -12345678901234567890123456790
print(a == a + 0, a < b, a > 2 ** 90, hash(a) == hash(float(2**80)) if False else hash(2**61), int(1e25), float(a))  # expect: True False True 1 10000000000000000905969664 1.2345678901234568e+28
print(2 ** 200, 7 ** 77 % 10 ** 20, pow(3, 1000, 10 ** 30), (2 ** 128 - 1).bit_length())  # expect: 1606938044258990275541962092341162602522202993782792835301376 36769923458287039207 614366132173102768902855220001 128

# --- factorial, fibonacci, digits
def fact(n):
    r = 1
    for i in range(2, n + 1): r *= i
    return r
print(fact(40), sum(map(int, str(fact(100)))), len(str(2 ** 4000)))  # expect: 815915283247897734345611269596115894272000000000 648 1205
x, y = 0, 1
for _ in range(300): x, y = y, x + y
print(x)  # expect: 222232244629420445529739893461909967206666939096499764990979600
# --- square root by Newton, gcd
def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x
print(isqrt(2 * 10 ** 60))  # expect: 1414213562373095048801688724209
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(2 ** 100 * 3 ** 50, 6 ** 60))  # expect: 827680028123918398098574950867493164417024
import math
print(math.gcd(2 ** 100, 6 ** 70) == 2 ** 70, math.isqrt(10 ** 40), math.comb(100, 50), math.factorial(25), math.lcm(2 ** 70, 3 ** 40))  # expect: True 100000000000000000000 100891344545564193334812497256 15511210043330985984000000 14353237968448109868972222216943775514624
# --- sign of // and % at word borders
for a in (2 ** 63, -2 ** 63, 2 ** 64 - 1, -(2 ** 64)):
    for b in (7, -7, 2 ** 32, -(2 ** 63)):
        assert a == (a // b) * b + a % b
        assert (a % b == 0) or (a % b > 0) == (b > 0)
print("ok")  # expect: ok
# --- mixed with floats
print(10 ** 20 + 0.5, 2 ** 70 / 3, 10 ** 30 / 10 ** 29, 2 ** 1023 * 1.0, (2 ** 53 + 1) == float(2 ** 53), 2 ** 53 + 1 > 2.0 ** 53)  # expect: 1e+20 3.935305402391371e+20 10.0 8.98846567431158e+307 False True
# ---
10 ** 400 / 1  # raises: OverflowError: integer division result too large for a float
# ---
float(10 ** 400)  # raises: OverflowError: int too large to convert to float
# --- int division stays exact
print(10 ** 400 // 10 ** 399, (10 ** 400) / (10 ** 399))  # expect: 10 10.0
# --- shifts
print(1 << 64, (1 << 100) >> 100, -1 << 64, (-(1 << 100)) >> 99, 0 << 1000)  # expect: 18446744073709551616 1 -18446744073709551616 -2 0
# --- collatz, digits reversed
n, steps = 27 * 10 ** 20 + 1, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)  # expect: 441
print(int(str(2 ** 100)[::-1]))  # expect: 6735023076941049228220060567621
