# int &, |, ^ and ~ on two's complement of any length.
for a in (0, -1, 6, -6, 2**63 - 1, -2**63, 2**70 + 5, -2**70 - 5):
    for b in (3, -4, 2**65 - 1, -2**65):
        print(a & b, a | b, a ^ b)
# expect: 0 3 3
# expect: 0 -4 -4
# expect: 0 36893488147419103231 36893488147419103231
# expect: 0 -36893488147419103232 -36893488147419103232
# expect: 3 -1 -4
# expect: -4 -1 3
# expect: 36893488147419103231 -1 -36893488147419103232
# expect: -36893488147419103232 -1 36893488147419103231
# expect: 2 7 5
# expect: 4 -2 -6
# expect: 6 36893488147419103231 36893488147419103225
# expect: 0 -36893488147419103226 -36893488147419103226
# expect: 2 -5 -7
# expect: -8 -2 6
# expect: 36893488147419103226 -1 -36893488147419103227
# expect: -36893488147419103232 -6 36893488147419103226
# expect: 3 9223372036854775807 9223372036854775804
# expect: 9223372036854775804 -1 -9223372036854775805
# expect: 9223372036854775807 36893488147419103231 27670116110564327424
# expect: 0 -27670116110564327425 -27670116110564327425
# expect: 0 -9223372036854775805 -9223372036854775805
# expect: -9223372036854775808 -4 9223372036854775804
# expect: 27670116110564327424 -1 -27670116110564327425
# expect: -36893488147419103232 -9223372036854775808 27670116110564327424
# expect: 1 1180591620717411303431 1180591620717411303430
# expect: 1180591620717411303428 -3 -1180591620717411303431
# expect: 5 1217485108864830406655 1217485108864830406650
# expect: 1180591620717411303424 -36893488147419103227 -1217485108864830406651
# expect: 3 -1180591620717411303429 -1180591620717411303432
# expect: -1180591620717411303432 -1 1180591620717411303431
# expect: 36893488147419103227 -1180591620717411303425 -1217485108864830406652
# expect: -1217485108864830406656 -5 1217485108864830406651

# --- inversion
for a in (0, -1, 5, 2**63 - 1, -2**63, 2**63, -2**63 - 1, 10**25, -10**25):
    print(~a, ~~a == a, a ^ -1 == ~a)
# expect: -1 True True
# expect: 0 True True
# expect: -6 True True
# expect: -9223372036854775808 True True
# expect: 9223372036854775807 True True
# expect: -9223372036854775809 True True
# expect: 9223372036854775808 True True
# expect: -10000000000000000000000001 True True
# expect: 9999999999999999999999999 True True

# --- identities of long numbers
a, b = 3**150, -5**120
print((a & b) + (a | b) == a + b, (a ^ b) == (a | b) - (a & b), ~(a & b) == (~a | ~b))  # expect: True True True

# --- foreign operands
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print((1).__and__(1.0), (1).__or__(None), (1).__xor__("x"), (6).__rand__(3), (6).__ror__(3), (6).__rxor__(3))  # expect: NotImplemented NotImplemented NotImplemented 2 7 5
err(lambda: 1 & 1.0)  # expect: TypeError: unsupported operand type(s) for &: 'int' and 'float'
err(lambda: 1 | None)  # expect: TypeError: unsupported operand type(s) for |: 'int' and 'NoneType'
err(lambda: "x" ^ 1)  # expect: TypeError: unsupported operand type(s) for ^: 'str' and 'int'
err(lambda: ~1.5)  # expect: TypeError: bad operand type for unary ~: 'float'
