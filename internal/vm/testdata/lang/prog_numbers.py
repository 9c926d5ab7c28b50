# Numbers: primes, digits, bases, random by hand, numeric methods.
def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]: flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]
print(sieve(50), len(sieve(5000)))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 669
def factors(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1: out[n] = out.get(n, 0) + 1
    return out
print(factors(360), factors(97), factors(2 ** 20 * 3 ** 5), " x ".join(f"{p}^{k}" if k > 1 else f"{p}" for p, k in factors(5040).items()))  # expect: {2: 3, 3: 2, 5: 1} {97: 1} {2: 20, 3: 5} 2^4 x 3^2 x 5 x 7
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
print(egcd(240, 46), pow(3, -1, 11), [pow(7, k, 13) for k in range(12)])  # expect: (2, -9, 47) 4 [1, 7, 10, 5, 9, 11, 12, 6, 3, 8, 4, 2]

# --- Miller and Rabin
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([n for n in range(100, 130) if is_prime(n)], is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1))  # expect: [101, 103, 107, 109, 113, 127] True False
# --- bases
def to_base(n, b):
    s = ""
    while n: n, r = divmod(n, b); s = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + s
    return s or "0"
print([to_base(255, b) for b in (2, 8, 16, 36)], all(int(to_base(n, b), b) == n for n in range(200) for b in (2, 3, 7, 36)))  # expect: ['11111111', '377', 'ff', '73'] True
# --- generators of numbers
def lcg(seed):
    while True:
        seed = (6364136223846793005 * seed + 1442695040888963407) % 2 ** 64
        yield seed >> 33
r = lcg(1)
print([next(r) % 100 for _ in range(8)])  # expect: [74, 53, 96, 70, 34, 95, 30, 2]
def xorshift(x):
    while True:
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        yield x
r = xorshift(2463534242)
print([next(r) for _ in range(3)])  # expect: [723471715, 2497366906, 2064144800]
# --- Newton, Simpson, bisection
def newton(f, df, x):
    for _ in range(20): x -= f(x) / df(x)
    return x
print(f"{newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0):.12f}")  # expect: 1.414213562373
def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))
print(f"{simpson(lambda x: x ** 3, 0, 2):.6f}")  # expect: 4.000000
# --- digits of e and pi
def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, out))
print(pi_digits(60))  # expect: 314159265358979323846264338327950288419716939937510582097494
# --- bits
print([bin(n).count("1") for n in range(9)], [n & -n for n in range(1, 9)], [n ^ n >> 1 for n in range(8)], 0b1011 << 2 | 1, ~0xFF & 0xFFFF, (1 << 40) - 1 >> 35)  # expect: [0, 1, 1, 2, 1, 2, 2, 3, 1] [1, 2, 1, 4, 1, 2, 1, 8] [0, 1, 3, 2, 6, 7, 5, 4] 45 65280 31
def popcount(n):
    c = 0
    while n: n &= n - 1; c += 1
    return c
print(popcount(2 ** 100 - 1), popcount(0b101010))  # expect: 100 3
# --- perfect, happy, collatz, fibonacci words
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])  # expect: [6, 28, 496]
def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(c) ** 2 for c in str(n))
    return n == 1
print([n for n in range(1, 50) if happy(n)])  # expect: [1, 7, 10, 13, 19, 23, 28, 31, 32, 44, 49]
