# sums and products over loops cross from small to big and back.
a = 1
for i in range(1, 31):
    a *= i
print(a)  # expect: 265252859812191058636308480000000
for i in range(30, 0, -1):
    a //= i
print(a)  # expect: 1

# --- fibonacci
a, b = 0, 1
out = []
for i in range(120):
    a, b = b, a + b
    if i % 13 == 0:
        out.append(a)
print(out)  # expect: [1, 377, 196418, 102334155, 53316291173, 27777890035288, 14472334024676221, 7540113804746346429, 3928413764606871165730, 2046711111473984623691759]

# --- collatz and digits
n, steps = 837799, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps, sum(int(c) for c in str(2**1000)))  # expect: 524 1366

# --- Newton's square root of a big number
n = 2 * 10**60
x = n
while True:
    y = (x + n // x) // 2
    if y >= x:
        break
    x = y
print(x)  # expect: 1414213562373095048801688724209

# --- powers by squaring agree
def power(b, n):
    r = 1
    while n:
        if n & 1:
            r *= b
        b *= b
        n >>= 1
    return r
print(all(power(b, n) == b**n for b in (2, -3, 10, 2**40) for n in (0, 1, 5, 40)))  # expect: True

# --- float accumulation
x = 0.0
for i in range(1000):
    x += 0.1
print(x, x * 7 % 3, int(x * 1e10))  # expect: 99.9999999999986 0.9999999999901092 999999999999
