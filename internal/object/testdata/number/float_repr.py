# repr of floats: the shortest digits that read back.
for x in (0.0, -0.0, 1.0, 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 123456789012345678.0, 1e22, 1e-4, 1e-5, 123.456, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e100, -1.5e-10, 9007199254740993.0, 0.1 + 0.2, 1e23, 4.35, 5e-5, 12345678.9):
    print(repr(x), str(x), float(repr(x)) == x)
# expect: 0.0 0.0 True
# expect: -0.0 -0.0 True
# expect: 1.0 1.0 True
# expect: 0.1 0.1 True
# expect: 0.3333333333333333 0.3333333333333333 True
# expect: 0.6666666666666666 0.6666666666666666 True
# expect: 1000000000000000.0 1000000000000000.0 True
# expect: 1e+16 1e+16 True
# expect: 1.2345678901234568e+17 1.2345678901234568e+17 True
# expect: 1e+22 1e+22 True
# expect: 0.0001 0.0001 True
# expect: 1e-05 1e-05 True
# expect: 123.456 123.456 True
# expect: 5e-324 5e-324 True
# expect: 2.2250738585072014e-308 2.2250738585072014e-308 True
# expect: 1.7976931348623157e+308 1.7976931348623157e+308 True
# expect: 1e+100 1e+100 True
# expect: -1.5e-10 -1.5e-10 True
# expect: 9007199254740992.0 9007199254740992.0 True
# expect: 0.30000000000000004 0.30000000000000004 True
# expect: 1e+23 1e+23 True
# expect: 4.35 4.35 True
# expect: 5e-05 5e-05 True
# expect: 12345678.9 12345678.9 True
print(repr(float("inf")), repr(float("-inf")), repr(float("nan")), repr(-float("nan")))  # expect: inf -inf nan nan
print([1.0, 2.5], (1e300,), {0.5: 1.5})  # expect: [1.0, 2.5] (1e+300,) {0.5: 1.5}

# --- powers of two and ten
print([2.0**k for k in range(-10, 80, 9)])  # expect: [0.0009765625, 0.5, 256.0, 131072.0, 67108864.0, 34359738368.0, 17592186044416.0, 9007199254740992.0, 4.611686018427388e+18, 2.3611832414348226e+21]
print([10.0**k for k in range(-8, 26, 3)])  # expect: [1e-08, 1e-05, 0.01, 10.0, 10000.0, 10000000.0, 10000000000.0, 10000000000000.0, 1e+16, 1e+19, 1e+22, 1e+25]
print([0.1 * k for k in range(12)])  # expect: [0.0, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001, 0.7000000000000001, 0.8, 0.9, 1.0, 1.1]
