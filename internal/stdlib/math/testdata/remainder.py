# fmod, remainder and fma.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
for x in (5, -5, 5.5, -5.5, 0.0, -0.0, 1e300, 5e-324):
    print([math.fmod(x, y) for y in (3, -3, 0.1, math.inf)], [math.remainder(x, y) for y in (3, -3, 2, 0.1, math.inf)])
# expect: [2.0, 2.0, 0.09999999999999973, 5.0] [-1.0, -1.0, 1.0, -2.7755575615628914e-16, 5.0]
# expect: [-2.0, -2.0, -0.09999999999999973, -5.0] [1.0, 1.0, -1.0, 2.7755575615628914e-16, -5.0]
# expect: [2.5, 2.5, 0.0999999999999997, 5.5] [-0.5, -0.5, -0.5, -3.0531133177191805e-16, 5.5]
# expect: [-2.5, -2.5, -0.0999999999999997, -5.5] [0.5, 0.5, 0.5, 3.0531133177191805e-16, -5.5]
# expect: [0.0, 0.0, 0.0, 0.0] [0.0, 0.0, 0.0, 0.0, 0.0]
# expect: [-0.0, -0.0, -0.0, -0.0] [-0.0, -0.0, -0.0, -0.0, -0.0]
# expect: [0.0, 0.0, 0.00011215964963492975, 1e+300] [0.0, 0.0, 0.0, 0.00011215964963492975, 1e+300]
# expect: [5e-324, 5e-324, 5e-324, 5e-324] [5e-324, 5e-324, 5e-324, 5e-324, 5e-324]
print(math.remainder(2.5, 1), math.remainder(3.5, 1), math.remainder(1e15, 7), math.fmod(1e22, 10), math.isnan(math.fmod(math.nan, 1)), math.isnan(math.remainder(1, math.nan)))  # expect: 0.5 -0.5 -1.0 0.0 True True
for f in (math.fmod, math.remainder):
    err(f, 1, 0)
    err(f, math.inf, 1)
    err(f, -math.inf, 0)
    err(f, "x", 1)
# expect: ValueError: math domain error
# expect: ValueError: math domain error
# expect: ValueError: math domain error
# expect: TypeError: must be real number, not str
# expect: ValueError: math domain error
# expect: ValueError: math domain error
# expect: ValueError: math domain error
# expect: TypeError: must be real number, not str

# --- fma
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.fma(2, 3, 4), math.fma(0.1, 10, -1), math.fma(1e308, 10, -math.inf), math.fma(-0.0, 1, -0.0), math.fma(-0.0, 1, 0.0), math.fma(1 + 2**-52, 1 - 2**-52, -1), math.fma(math.inf, 1, 1))  # expect: 10.0 5.551115123125783e-17 -inf -0.0 0.0 -4.930380657631324e-32 inf
print(math.isnan(math.fma(math.nan, 0, 1)), math.isnan(math.fma(math.inf, 0, math.nan)))  # expect: True True
err(math.fma, math.inf, 0, 1)  # expect: ValueError: invalid operation in fma
err(math.fma, 0, -math.inf, 1)  # expect: ValueError: invalid operation in fma
err(math.fma, math.inf, 1, -math.inf)  # expect: ValueError: invalid operation in fma
err(math.fma, 1e308, 10, 0)  # expect: OverflowError: overflow in fma
err(math.fma, "x", 1, 2)  # expect: TypeError: must be real number, not str
