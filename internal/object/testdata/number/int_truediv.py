# int / int: correctly rounded for operands of any size.
print(1 / 3, -1 / 3, 1 / -3, 0 / 5, 0 / -5, 7 / 7, 10 / 4)  # expect: 0.3333333333333333 -0.3333333333333333 -0.3333333333333333 0.0 -0.0 1.0 2.5
print((2**53 + 1) / 1, (2**54 + 1) / 1, (2**64 - 1) / 2**64, 2**70 / 2**60)  # expect: 9007199254740992.0 1.8014398509481984e+16 1.0 1024.0
print(10**25 / 10**20, 1 / 10**25, 10**308 / 10, 10**400 / 10**399, 3**400 / 7**200)  # expect: 100000.0 1e-25 1e+307 10.0 6.743632344721492e+21
print(1 / 10**323, 1 / (3 * 10**323), 1 / 10**400, -1 / 10**400)  # expect: 1e-323 5e-324 0.0 -0.0
print((10**23) / 1, 10**22 / 3, (2**1023 * 2 - 2**970) / 2, (2**1024 - 2**970) / 1)  # raises: OverflowError: integer division result too large for a float

# --- half way cases go to even
print((2**53 + 1) / 2**53 == 1.0, (2**54 + 2) / 2**53, (2**54 + 6) / 2**53, (2**60 + 2**7) / 2**60)  # expect: True 2.0 2.000000000000001 1.0
print(((2**53 + 1) * 10**30 + 1) / 10**30 == 2.0**53 + 2)  # expect: True

# --- subnormal results
print(3 / 2**1075, 5 / 2**1076, 1 / 2**1074, 1 / 2**1075, 3 / 2**1076)  # expect: 1e-323 5e-324 5e-324 0.0 5e-324

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: 1 / 0)  # expect: ZeroDivisionError: division by zero
err(lambda: 10**400 / 0)  # expect: ZeroDivisionError: division by zero
err(lambda: 10**400 / 3)  # expect: OverflowError: integer division result too large for a float
err(lambda: -10**400 / 3)  # expect: OverflowError: integer division result too large for a float
err(lambda: 2**1024 / 1)  # expect: OverflowError: integer division result too large for a float
err(lambda: 1 / "x")  # expect: TypeError: unsupported operand type(s) for /: 'int' and 'str'
print((1).__truediv__(None), (2).__rtruediv__(1), True / 2)  # expect: NotImplemented 0.5 0.5
