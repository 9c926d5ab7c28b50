# int << and >>: 64-bit edges, big ints, huge counts.
for a in (0, 1, -1, 5, -5, 2**62, -2**63, 2**70, -2**70):
    print([a << n for n in (0, 1, 2, 63, 64)], [a >> n for n in (0, 1, 62, 63, 64, 70, 100)])
# expect: [0, 0, 0, 0, 0] [0, 0, 0, 0, 0, 0, 0]
# expect: [1, 2, 4, 9223372036854775808, 18446744073709551616] [1, 0, 0, 0, 0, 0, 0]
# expect: [-1, -2, -4, -9223372036854775808, -18446744073709551616] [-1, -1, -1, -1, -1, -1, -1]
# expect: [5, 10, 20, 46116860184273879040, 92233720368547758080] [5, 2, 0, 0, 0, 0, 0]
# expect: [-5, -10, -20, -46116860184273879040, -92233720368547758080] [-5, -3, -1, -1, -1, -1, -1]
# expect: [4611686018427387904, 9223372036854775808, 18446744073709551616, 42535295865117307932921825928971026432, 85070591730234615865843651857942052864] [4611686018427387904, 2305843009213693952, 1, 0, 0, 0, 0]
# expect: [-9223372036854775808, -18446744073709551616, -36893488147419103232, -85070591730234615865843651857942052864, -170141183460469231731687303715884105728] [-9223372036854775808, -4611686018427387904, -2, -1, -1, -1, -1]
# expect: [1180591620717411303424, 2361183241434822606848, 4722366482869645213696, 10889035741470030830827987437816582766592, 21778071482940061661655974875633165533184] [1180591620717411303424, 590295810358705651712, 256, 128, 64, 1, 0]
# expect: [-1180591620717411303424, -2361183241434822606848, -4722366482869645213696, -10889035741470030830827987437816582766592, -21778071482940061661655974875633165533184] [-1180591620717411303424, -590295810358705651712, -256, -128, -64, -1, -1]

# --- counts that do not fit
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(0 << 10**30, 5 >> 10**30, -5 >> 10**30, 10**30 >> 10**30, -10**30 >> 2**64)  # expect: 0 0 -1 0 -1
err(lambda: 1 << -1)  # expect: ValueError: negative shift count
err(lambda: 1 >> -1)  # expect: ValueError: negative shift count
err(lambda: 0 << -1)  # expect: ValueError: negative shift count
err(lambda: 1 << -10**30)  # expect: ValueError: negative shift count
err(lambda: 1 >> -10**30)  # expect: ValueError: negative shift count
err(lambda: 1 << 10**30)  # expect: OverflowError: too many digits in integer
err(lambda: -1 << (1 << 63))  # expect: OverflowError: too many digits in integer

# --- other types
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(True << 3, 8 >> True, (1).__lshift__(4), (3).__rlshift__(1), (3).__rrshift__(64), (1).__lshift__(1.0))  # expect: 8 4 16 8 8 NotImplemented
err(lambda: 1 << 1.0)  # expect: TypeError: unsupported operand type(s) for <<: 'int' and 'float'
err(lambda: 1.0 << 1)  # expect: TypeError: unsupported operand type(s) for <<: 'float' and 'int'
err(lambda: 1 >> "x")  # expect: TypeError: unsupported operand type(s) for >>: 'int' and 'str'

# --- round trips
x = 3**200
print(all(x << n >> n == x for n in range(0, 200, 7)), all((-x) << n >> n == -x for n in range(0, 200, 7)))  # expect: True True
print(all(x >> n == x // 2**n and -x >> n == -x // 2**n for n in range(0, 330, 11)))  # expect: True
