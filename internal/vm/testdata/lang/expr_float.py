# Floats.
print(0.1 + 0.2, 1 / 3, 2.0 ** 0.5, 1e16 + 1, 1e308 * 10, -1e308 * 10)  # expect: 0.30000000000000004 0.3333333333333333 1.4142135623730951 1e+16 inf -inf
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2))  # expect: 3.0 -4.0 1.5 0.5 -0.5 (-4.0, 0.5)
print(1.0, 100.0, 1e15, 1e16, 1e22, 1e-4, 1e-5, 123456789012345680.0, 5e-324)  # expect: 1.0 100.0 1000000000000000.0 1e+16 1e+22 0.0001 1e-05 1.2345678901234568e+17 5e-324
print(float("inf") - float("inf"), -float("inf"), 0.0 == -0.0, -0.0, str(-0.0))  # expect: nan -inf True -0.0 -0.0
print(int(2.9), int(-2.9), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2))  # expect: 2 -2 2 4 -2 2.67 1200
print(2 ** 0.5, (-8) ** (1 / 3), 4 ** 0.5, 2.0 ** 3)  # expect: 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 2.0 8.0

# --- int and float
print(1 + 1.0, 2 * 0.5, 5 // 2.0, 5 % 2.0, 2 ** 53 + 1.0, 3 == 3.0, hash(3) == hash(3.0))  # expect: 2.0 1.0 2.0 1.0 9007199254740992.0 True True
print(2 ** 1000 * 1.0 > 1e300, 10 ** 400 > 1e308)  # expect: True True

# --- division by zero
1.0 / 0  # raises: ZeroDivisionError: division by zero
# ---
1.0 // 0  # raises: ZeroDivisionError: division by zero
# ---
1.0 % 0.0  # raises: ZeroDivisionError: division by zero
# ---
0.0 ** -1  # raises: ZeroDivisionError: zero to a negative power
# --- too large
2 ** 10000 * 1.0  # raises: OverflowError: int too large to convert to float
# ---
2.0 ** 10000  # raises: OverflowError: (34, 'Numerical result out of range')
# ---
int(float("nan"))  # raises: ValueError: cannot convert float NaN to integer
# ---
int(float("inf"))  # raises: OverflowError: cannot convert float infinity to integer
# --- complex
print((1 + 2j) * (3 - 1j), abs(3 + 4j), (1 + 2j).conjugate(), 1j ** 2, complex(1, -0.0), (2 + 0j) == 2)  # expect: (5+5j) 5.0 (1-2j) (-1+0j) (1-0j) True
# ---
1j // 2  # raises: TypeError: unsupported operand type(s) for //: 'complex' and 'int'
# ---
(1 + 1j) / 0  # raises: ZeroDivisionError: division by zero
