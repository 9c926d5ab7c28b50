# float arithmetic: zeros, infinities, NaN, mixed operands.
inf, nan = float("inf"), float("nan")
vals = (0.0, -0.0, 1.5, -2.5, 1e308, inf, -inf, nan)
for a in vals:
    print([a + b for b in vals], [a - b for b in vals], [a * b for b in vals])
# expect: [0.0, 0.0, 1.5, -2.5, 1e+308, inf, -inf, nan] [0.0, 0.0, -1.5, 2.5, -1e+308, -inf, inf, nan] [0.0, -0.0, 0.0, -0.0, 0.0, nan, nan, nan]
# expect: [0.0, -0.0, 1.5, -2.5, 1e+308, inf, -inf, nan] [-0.0, 0.0, -1.5, 2.5, -1e+308, -inf, inf, nan] [-0.0, 0.0, -0.0, 0.0, -0.0, nan, nan, nan]
# expect: [1.5, 1.5, 3.0, -1.0, 1e+308, inf, -inf, nan] [1.5, 1.5, 0.0, 4.0, -1e+308, -inf, inf, nan] [0.0, -0.0, 2.25, -3.75, 1.5e+308, inf, -inf, nan]
# expect: [-2.5, -2.5, -1.0, -5.0, 1e+308, inf, -inf, nan] [-2.5, -2.5, -4.0, 0.0, -1e+308, -inf, inf, nan] [-0.0, 0.0, -3.75, 6.25, -inf, -inf, inf, nan]
# expect: [1e+308, 1e+308, 1e+308, 1e+308, inf, inf, -inf, nan] [1e+308, 1e+308, 1e+308, 1e+308, 0.0, -inf, inf, nan] [0.0, -0.0, 1.5e+308, -inf, inf, inf, -inf, nan]
# expect: [inf, inf, inf, inf, inf, inf, nan, nan] [inf, inf, inf, inf, inf, nan, inf, nan] [nan, nan, inf, -inf, inf, inf, -inf, nan]
# expect: [-inf, -inf, -inf, -inf, -inf, nan, -inf, nan] [-inf, -inf, -inf, -inf, -inf, -inf, nan, nan] [nan, nan, -inf, inf, -inf, -inf, inf, nan]
# expect: [nan, nan, nan, nan, nan, nan, nan, nan] [nan, nan, nan, nan, nan, nan, nan, nan] [nan, nan, nan, nan, nan, nan, nan, nan]

# --- division
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
inf, nan = float("inf"), float("nan")
for a in (0.0, -0.0, 1.0, -1.5, inf, -inf, nan):
    print([a / b for b in (2.0, -3.0, 1e-320, inf, -inf, nan)])
# expect: [0.0, -0.0, 0.0, 0.0, -0.0, nan]
# expect: [-0.0, 0.0, -0.0, -0.0, 0.0, nan]
# expect: [0.5, -0.3333333333333333, inf, 0.0, -0.0, nan]
# expect: [-0.75, 0.5, -inf, -0.0, 0.0, nan]
# expect: [inf, -inf, inf, nan, nan, nan]
# expect: [-inf, inf, -inf, nan, nan, nan]
# expect: [nan, nan, nan, nan, nan, nan]
for a in (0.0, 1.0, inf, nan):
    err(lambda: a / 0.0)
    err(lambda: a / -0.0)
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
err(lambda: 1.0 / 0)  # expect: ZeroDivisionError: division by zero
err(lambda: 1.0 / False)  # expect: ZeroDivisionError: division by zero

# --- mixed with ints
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(1.5 + 1, 1 + 1.5, 2**70 + 0.5, 1.5 * 2**70, 10**300 * 1.0, True + 0.5, 1 - 0.1, 3 / 1.5)  # expect: 2.5 2.5 1.1805916207174113e+21 1.770887431076117e+21 1e+300 1.5 0.9 2.0
err(lambda: 10**400 + 1.0)  # expect: OverflowError: int too large to convert to float
err(lambda: 1.0 * 10**400)  # expect: OverflowError: int too large to convert to float
err(lambda: 1.0 / 10**400)  # expect: OverflowError: int too large to convert to float
err(lambda: 10**400 // 1.0)  # expect: OverflowError: int too large to convert to float
print((1.5).__add__(1), (1.5).__radd__(1), (1.5).__sub__("x"), (1.5).__rsub__(5), (1.5).__mul__(None), (1.5).__rmul__(2), (1.5).__truediv__(2), (1.5).__rtruediv__(3))  # expect: 2.5 2.5 NotImplemented 3.5 NotImplemented 3.0 0.75 2.0

# --- foreign operands
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: 1.5 + "x")  # expect: TypeError: unsupported operand type(s) for +: 'float' and 'str'
err(lambda: "x" * 1.5)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
err(lambda: [1] * 2.0)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
err(lambda: 1.5 - None)  # expect: TypeError: unsupported operand type(s) for -: 'float' and 'NoneType'
err(lambda: 1.5 & 1)  # expect: TypeError: unsupported operand type(s) for &: 'float' and 'int'
err(lambda: -"x")  # expect: TypeError: bad operand type for unary -: 'str'

# --- rounding of sums and products
print(0.1 + 0.2, 0.1 * 3, 1e16 + 1, 1e16 + 2.0000000001, 0.1 + 0.7, 4.35 * 100, 1.1 * 1.1, 1 - 0.9, 2**53 + 1.0)  # expect: 0.30000000000000004 0.30000000000000004 1e+16 1.0000000000000002e+16 0.7999999999999999 434.99999999999994 1.2100000000000002 0.09999999999999998 9007199254740992.0
print(5e-324 / 2, 5e-324 * 0.6, 2.2250738585072014e-308 / 2, 1.7976931348623157e308 * 1.0000000000000002)  # expect: 0.0 5e-324 1.1125369292536007e-308 inf
