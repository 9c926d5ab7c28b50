# Arithmetic on ints: signs, division, powers, shifts, big values.
print(7 // 2, -7 // 2, 7 // -2, -7 // -2)  # expect: 3 -4 -4 3
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)  # expect: 1 2 -2 -1
print(divmod(-7, 3), divmod(7, -3))  # expect: (-3, 2) (-3, -2)
print(2 ** 10, 2 ** 0, 0 ** 0, 2 ** -2, (-2) ** 3, pow(3, 4, 5), pow(3, -1, 7))  # expect: 1024 1 1 0.25 -8 1 5
print(1 << 70, -1 >> 3, 5 >> 100, -5 >> 100, 0 << 5)  # expect: 1180591620717411303424 -1 0 -1 0
print(~5, ~-1, 6 & 3, 6 | 3, 6 ^ 3, -6 & 3, -6 | 3)  # expect: -6 0 2 7 5 2 -5

# --- overflow into big ints and back
n = 2 ** 63 - 1
print(n + 1, n * n, -n - 2, (n + 1) - 1 == n)  # expect: 9223372036854775808 85070591730234615847396907784232501249 -9223372036854775809 True
print(9223372036854775807 + 9223372036854775807, 3037000500 * 3037000500, -2**63 - 1)  # expect: 18446744073709551614 9223372037000250000 -9223372036854775809
print(10 ** 20 // 10 ** 18, 10 ** 20 % 7, -(10 ** 20) // 3)  # expect: 100 2 -33333333333333333334
print(2 ** 64 >> 60, (2 ** 64) & 0xFF, (2 ** 64) | 1, ~(2 ** 64))  # expect: 16 0 18446744073709551617 -18446744073709551617

# --- true division
print(1 / 2, 4 / 2, -1 / 3, 10 ** 20 / 10 ** 19)  # expect: 0.5 2.0 -0.3333333333333333 10.0
# --- by zero
1 / 0  # raises: ZeroDivisionError: division by zero
# ---
1 // 0  # raises: ZeroDivisionError: division by zero
# ---
1 % 0  # raises: ZeroDivisionError: division by zero
# ---
divmod(1, 0)  # raises: ZeroDivisionError: division by zero
# ---
0 ** -1  # raises: ZeroDivisionError: zero to a negative power
# --- negative shift
1 << -1  # raises: ValueError: negative shift count
# --- negative right shift
1 >> -1  # raises: ValueError: negative shift count
# --- bool is an int
print(True + True, -True, ~True == -2, True & False, True | 2, isinstance(True & True, bool))  # expect: 2 -1 True False 3 True
