# NaNs: their sign and payload are the same on every machine: those of the first NaN among the
# operands, and of an operation without a value the sign is set, as on x86.
# cpython: same
import struct
inf, nan = float("inf"), float("nan")

def bits(x):
    return struct.pack(">d", x).hex()

def forms(x, y, i):
    return [x + y, x - y, x * y, x / y, x + i, x - i, x * i, x / i, i + x, i - x, i * x, i / x]

def constants(x):
    return [x + 1e999, x - 1e999, x * 0.0, x * 0, x / 1e999, x + 1, x - 1, x * 2, x / 2, 1 - x, 1e999 - x, 0.0 * x]

for x, y in (inf, inf), (inf, -inf), (-inf, inf), (nan, -nan), (-nan, nan), (nan, 1.0), (1.0, -nan), (inf, 0.5):
    print(*(bits(r)[:5] for r in forms(x, y, 3)))
    print(*(bits(r)[:5] for r in constants(x)))
# expect: 7ff00 fff80 7ff00 fff80 7ff00 7ff00 7ff00 7ff00 7ff00 fff00 7ff00 00000
# expect: 7ff00 fff80 fff80 fff80 fff80 7ff00 7ff00 7ff00 7ff00 fff00 fff80 fff80
# expect: fff80 7ff00 fff00 fff80 7ff00 7ff00 7ff00 7ff00 7ff00 fff00 7ff00 00000
# expect: 7ff00 fff80 fff80 fff80 fff80 7ff00 7ff00 7ff00 7ff00 fff00 fff80 fff80
# expect: fff80 fff00 fff00 fff80 fff00 fff00 fff00 fff00 fff00 7ff00 fff00 80000
# expect: fff80 fff00 fff80 fff80 fff80 fff00 fff00 fff00 fff00 7ff00 7ff00 fff80
# expect: 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80
# expect: 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80
# expect: fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80
# expect: fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80 fff80
# expect: 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80
# expect: 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80 7ff80
# expect: fff80 fff80 fff80 fff80 40100 c0000 40080 3fd55 40100 40000 40080 40080
# expect: 7ff00 fff00 00000 00000 00000 40000 00000 40000 3fe00 00000 7ff00 00000
# expect: 7ff00 7ff00 7ff00 7ff00 7ff00 7ff00 7ff00 7ff00 7ff00 fff00 7ff00 00000
# expect: 7ff00 fff80 fff80 fff80 fff80 7ff00 7ff00 7ff00 7ff00 fff00 fff80 fff80
print(bits(inf * 0), bits(0 * inf), bits(inf % 1.0), bits(inf // 1.0), bits(1.0 % -nan))  # expect: fff8000000000000 fff8000000000000 fff8000000000000 fff8000000000000 fff8000000000000
x = inf
x -= inf
print(bits(x), bits(-x), bits(abs(x)))  # expect: fff8000000000000 7ff8000000000000 7ff8000000000000
x = nan
x += -nan
print(bits(x))  # expect: 7ff8000000000000

# ---
import math, itertools, struct
inf, nan = float("inf"), float("nan")

def bits(x):
    return struct.pack(">d", x).hex()

print(bits(math.nan), bits(sum([inf, -inf])), bits(sum([nan, -nan, 1.5])), bits(math.prod([inf, 0.0])), bits(math.fsum([1.0, -nan])))  # expect: 7ff8000000000000 fff8000000000000 7ff8000000000000 fff8000000000000 fff8000000000000
print([bits(x) for x in itertools.accumulate([inf, -inf, nan])])  # expect: ['7ff0000000000000', 'fff8000000000000', 'fff8000000000000']
print(bits(math.sin(-nan)), bits(math.pow(-nan, 2)), bits(math.fmod(1.0, -nan)), math.copysign(1, inf - inf))  # expect: fff8000000000000 fff8000000000000 fff8000000000000 -1.0

# ---
import math, struct
inf, nan = float("inf"), float("nan")

def bits(z):
    return struct.pack(">dd", z.real, z.imag).hex()

print(bits(complex(inf, 0) + complex(-inf, nan)), bits(complex(inf, 0) * complex(0, inf)), bits(complex(inf, 0) / complex(inf, inf)))  # expect: fff80000000000007ff8000000000000 fff80000000000007ff0000000000000 fff8000000000000fff8000000000000
print(complex(inf, inf - inf) * complex(1, 1), complex(1, inf - inf) * complex(inf, 2))  # expect: (inf+infj) (inf+nanj)

# --- a product that a compiler fuses with the subtraction after it gives another one
import math
print(math.gamma(-0.5), math.gamma(-3.3), math.gamma(-170.6), math.lgamma(-0.4), math.lgamma(-12.7))  # expect: -3.544907701811032 0.4385173921987632 -2.0829008361502995e-308 1.3145245899433897 -20.417979931684894
