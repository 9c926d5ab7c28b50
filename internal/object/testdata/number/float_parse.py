# float(text).
for s in ("1.5", " 1.5\n", "-1.5", "+.5", "5.", "1e5", "1E-5", "1_0.0_1", "1_0e1_0", "inf", "-Infinity", "INF", "nan", "-nan", "+NaN", "1e400", "-1e400", "1e-400", "0.0000000001", "123456789012345678901234567890", "1e22", "1e23", "9007199254740993", "2.2250738585072011e-308", "1.7976931348623158e308", "1.7976931348623159e308", "4.9e-324", "2.4e-324", "2.5e-324"):
    print(s.strip(), float(s))
# expect: 1.5 1.5
# expect: 1.5 1.5
# expect: -1.5 -1.5
# expect: +.5 0.5
# expect: 5. 5.0
# expect: 1e5 100000.0
# expect: 1E-5 1e-05
# expect: 1_0.0_1 10.01
# expect: 1_0e1_0 100000000000.0
# expect: inf inf
# expect: -Infinity -inf
# expect: INF inf
# expect: nan nan
# expect: -nan nan
# expect: +NaN nan
# expect: 1e400 inf
# expect: -1e400 -inf
# expect: 1e-400 0.0
# expect: 0.0000000001 1e-10
# expect: 123456789012345678901234567890 1.2345678901234568e+29
# expect: 1e22 1e+22
# expect: 1e23 1e+23
# expect: 9007199254740993 9007199254740992.0
# expect: 2.2250738585072011e-308 2.225073858507201e-308
# expect: 1.7976931348623158e308 1.7976931348623157e+308
# expect: 1.7976931348623159e308 inf
# expect: 4.9e-324 5e-324
# expect: 2.4e-324 0.0
# expect: 2.5e-324 5e-324
print(float(b"1.5"), float(bytearray(b" 2.5 ")), float("\u0661.\u0665"), float("\u2003 7 "))  # expect: 1.5 2.5 1.5 7.0

# --- no floats
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", " ", ".", "e5", "1e", "1e+", "1 2", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "0x10", "infi", "in", "nanx", "1.5.5", "--1", "1,5", "\x00", "1\x00", "abc", "½"):
    err(float, s)
# expect: ValueError: could not convert string to float: ''
# expect: ValueError: could not convert string to float: ' '
# expect: ValueError: could not convert string to float: '.'
# expect: ValueError: could not convert string to float: 'e5'
# expect: ValueError: could not convert string to float: '1e'
# expect: ValueError: could not convert string to float: '1e+'
# expect: ValueError: could not convert string to float: '1 2'
# expect: ValueError: could not convert string to float: '1__0'
# expect: ValueError: could not convert string to float: '_1'
# expect: ValueError: could not convert string to float: '1_'
# expect: ValueError: could not convert string to float: '1_.5'
# expect: ValueError: could not convert string to float: '1._5'
# expect: ValueError: could not convert string to float: '1e_5'
# expect: ValueError: could not convert string to float: '0x10'
# expect: ValueError: could not convert string to float: 'infi'
# expect: ValueError: could not convert string to float: 'in'
# expect: ValueError: could not convert string to float: 'nanx'
# expect: ValueError: could not convert string to float: '1.5.5'
# expect: ValueError: could not convert string to float: '--1'
# expect: ValueError: could not convert string to float: '1,5'
# expect: ValueError: could not convert string to float: '\x00'
# expect: ValueError: could not convert string to float: '1\x00'
# expect: ValueError: could not convert string to float: 'abc'
# expect: ValueError: could not convert string to float: '½'
err(float, b"x")  # expect: ValueError: could not convert string to float: b'x'
err(float, b"1\xff")  # expect: ValueError: could not convert string to float: b'1\xff'

# --- long texts
print(float("0." + "0" * 300 + "1"), float("1" + "0" * 300), float("1" * 400), float("3." + "14159" * 200), float("1" + "0" * 400 + "e-400"))  # expect: 1e-301 1e+300 inf 3.141591415914159 1.0
print(float("179769313486231580793728971405301e276"), float("0.500000000000000166533453693773481063544750213623046875"), float("1.00000000000000011102230246251565404236316680908203125"), float("1.00000000000000011102230246251565404236316680908203124"))  # expect: 1.7976931348623157e+308 0.5000000000000002 1.0 1.0

# --- text of many digits: no digit and no exponent is lost
print(float("1" + "0" * 20_000 + "e-20000"), float("0." + "0" * 20_000 + "1e20001"))  # expect: 1.0 1.0
print(float("-9007199254740993." + "0" * 3_000 + "1"), float("9007199254740993." + "0" * 3_000))  # expect: -9007199254740994.0 9007199254740992.0
print(float("1" * 3_000), float("1e" + "0" * 3_000 + "5"), float("-1e-" + "9" * 3_000), float("0e" + "9" * 3_000))  # expect: inf 100000.0 -0.0 0.0
print(float("1_0" * 1_000 + "e-1_990"), float("٣" * 3_000 + "e-2990"), complex("1." + "1" * 3_000 + "j"))  # expect: 1010101010.1010101 3333333333.3333335 1.1111111111111112j
for s in "1_" * 1_500, "_" + "1" * 3_000, "1" * 3_000 + "__1", "1" * 3_000 + "e", "1" * 3_000 + "e-_1", "." * 3_000, "1." * 1_500, "1" * 3_000 + "x":
    try:
        print(float(s))
    except ValueError as e:
        print(str(e)[-12:])
# expect: _1_1_1_1_1_'
# expect: 11111111111'
# expect: 11111111__1'
# expect: 1111111111e'
# expect: 1111111e-_1'
# expect: ...........'
# expect: .1.1.1.1.1.'
# expect: 1111111111x'
