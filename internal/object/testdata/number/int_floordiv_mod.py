# int //, % and divmod: floor towards minus infinity, big operands.
for a in (7, -7, 0, 2**63 - 1, -2**63, 10**25, -10**25):
    for b in (2, -2, 7, -1, 2**32, 10**10, -10**10, 10**25):
        q, r = divmod(a, b)
        print(q, r, a // b == q, a % b == r, q * b + r == a)
# expect: 3 1 True True True
# expect: -4 -1 True True True
# expect: 1 0 True True True
# expect: -7 0 True True True
# expect: 0 7 True True True
# expect: 0 7 True True True
# expect: -1 -9999999993 True True True
# expect: 0 7 True True True
# expect: -4 1 True True True
# expect: 3 -1 True True True
# expect: -1 0 True True True
# expect: 7 0 True True True
# expect: -1 4294967289 True True True
# expect: -1 9999999993 True True True
# expect: 0 -7 True True True
# expect: -1 9999999999999999999999993 True True True
# expect: 0 0 True True True
# expect: 0 0 True True True
# expect: 0 0 True True True
# expect: 0 0 True True True
# expect: 0 0 True True True
# expect: 0 0 True True True
# expect: 0 0 True True True
# expect: 0 0 True True True
# expect: 4611686018427387903 1 True True True
# expect: -4611686018427387904 -1 True True True
# expect: 1317624576693539401 0 True True True
# expect: -9223372036854775807 0 True True True
# expect: 2147483647 4294967295 True True True
# expect: 922337203 6854775807 True True True
# expect: -922337204 -3145224193 True True True
# expect: 0 9223372036854775807 True True True
# expect: -4611686018427387904 0 True True True
# expect: 4611686018427387904 0 True True True
# expect: -1317624576693539402 6 True True True
# expect: 9223372036854775808 0 True True True
# expect: -2147483648 0 True True True
# expect: -922337204 3145224192 True True True
# expect: 922337203 -6854775808 True True True
# expect: -1 9999990776627963145224192 True True True
# expect: 5000000000000000000000000 0 True True True
# expect: -5000000000000000000000000 0 True True True
# expect: 1428571428571428571428571 3 True True True
# expect: -10000000000000000000000000 0 True True True
# expect: 2328306436538696 1241513984 True True True
# expect: 1000000000000000 0 True True True
# expect: -1000000000000000 0 True True True
# expect: 1 0 True True True
# expect: -5000000000000000000000000 0 True True True
# expect: 5000000000000000000000000 0 True True True
# expect: -1428571428571428571428572 4 True True True
# expect: 10000000000000000000000000 0 True True True
# expect: -2328306436538697 3053453312 True True True
# expect: -1000000000000000 0 True True True
# expect: 1000000000000000 0 True True True
# expect: -1 0 True True True

# --- the sign of the remainder is the divisor's
for a in (-10**30, 10**30):
    for b in (7, -7, 10**15 + 1, -10**15 - 1):
        print(a % b, a // b)
# expect: 6 -142857142857142857142857142858
# expect: -1 142857142857142857142857142857
# expect: 1000000000000000 -1000000000000000
# expect: -1 999999999999999
# expect: 1 142857142857142857142857142857
# expect: -6 -142857142857142857142857142858
# expect: 1 999999999999999
# expect: -1000000000000000 -1000000000000000

# --- zero
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: 1 // 0)  # expect: ZeroDivisionError: division by zero
err(lambda: 1 % 0)  # expect: ZeroDivisionError: division by zero
err(lambda: divmod(1, 0))  # expect: ZeroDivisionError: division by zero
err(lambda: 10**30 // 0)  # expect: ZeroDivisionError: division by zero
err(lambda: 10**30 % False)  # expect: ZeroDivisionError: division by zero
err(lambda: divmod(10**30, 0))  # expect: ZeroDivisionError: division by zero

# --- foreign operands
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print((7).__floordiv__(2.0), (7).__mod__("x"), (7).__divmod__(2), (7).__rdivmod__(20), (3).__rfloordiv__(7), (3).__rmod__(7))  # expect: NotImplemented NotImplemented (3, 1) (2, 6) 2 1
print(7 // 2.0, 7 % 2.5, divmod(7, 2.5))  # expect: 3.0 2.0 (2.0, 2.0)
err(lambda: 7 // "2")  # expect: TypeError: unsupported operand type(s) for //: 'int' and 'str'
err(lambda: divmod(7, None))  # expect: TypeError: unsupported operand type(s) for divmod(): 'int' and 'NoneType'
err(lambda: 7 % [])  # expect: TypeError: unsupported operand type(s) for %: 'int' and 'list'

# --- long division
a = 3**3000 + 12345
b = 7**600 + 1
q, r = divmod(a, b)
print(q * b + r == a, 0 <= r < b, q % 1000003, r % 1000003)  # expect: True True 163637 794507
q, r = divmod(-a, b)
print(q * b + r == -a, 0 <= r < b, q % 1000003, r % 1000003)  # expect: True True 836365 917938
