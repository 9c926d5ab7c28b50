# int formatting.
for spec in ("", "d", "5", "<5", "^7", "=+6", "05", "+", " ", ",", "_", "x", "#x", "X", "#X", "b", "#b", "o", "#o", "c", "e", ".2f", "g", "%", "n", "*^9", "#010x", "_x", "_b", ",.2f"):
    print(spec, [format(n, spec) for n in (0, 65, 12345)])
# expect:  ['0', '65', '12345']
# expect: d ['0', '65', '12345']
# expect: 5 ['    0', '   65', '12345']
# expect: <5 ['0    ', '65   ', '12345']
# expect: ^7 ['   0   ', '  65   ', ' 12345 ']
# expect: =+6 ['+    0', '+   65', '+12345']
# expect: 05 ['00000', '00065', '12345']
# expect: + ['+0', '+65', '+12345']
# expect:   [' 0', ' 65', ' 12345']
# expect: , ['0', '65', '12,345']
# expect: _ ['0', '65', '12_345']
# expect: x ['0', '41', '3039']
# expect: #x ['0x0', '0x41', '0x3039']
# expect: X ['0', '41', '3039']
# expect: #X ['0X0', '0X41', '0X3039']
# expect: b ['0', '1000001', '11000000111001']
# expect: #b ['0b0', '0b1000001', '0b11000000111001']
# expect: o ['0', '101', '30071']
# expect: #o ['0o0', '0o101', '0o30071']
# expect: c ['\x00', 'A', '〹']
# expect: e ['0.000000e+00', '6.500000e+01', '1.234500e+04']
# expect: .2f ['0.00', '65.00', '12345.00']
# expect: g ['0', '65', '12345']
# expect: % ['0.000000%', '6500.000000%', '1234500.000000%']
# expect: n ['0', '65', '12345']
# expect: *^9 ['****0****', '***65****', '**12345**']
# expect: #010x ['0x00000000', '0x00000041', '0x00003039']
# expect: _x ['0', '41', '3039']
# expect: _b ['0', '100_0001', '11_0000_0011_1001']
# expect: ,.2f ['0.00', '65.00', '12,345.00']
print([format(n, "d") for n in (-5, 2**70, -2**70)], format(2**70, "x"), format(-2**70, "#o"), format(10**20, ","), format(10**20, "_"), format(-2**70, "_b")[:20])  # expect: ['-5', '1180591620717411303424', '-1180591620717411303424'] 400000000000000000 -0o200000000000000000000000 100,000,000,000,000,000,000 100_000_000_000_000_000_000 -100_0000_0000_0000_

# --- long numbers
print(format(10**50, "e"), format(10**50, ".3g"), format(123456789**5, "+,"), format(2**200, "#_x"))  # expect: 1.000000e+50 1e+50 +28,679,718,602,997,181,072,337,614,380,936,720,482,949 0x100_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000
print(f"{10**30:>40}|{10**30:<40}|{10**30:^40}|{-10**30:=+40}|{10**30:040}")  # expect:          1000000000000000000000000000000|1000000000000000000000000000000         |    1000000000000000000000000000000     |-        1000000000000000000000000000000|0000000001000000000000000000000000000000

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for spec in ("s", "z", "x.3", ",x", "_n", "+c", "#c", "..", "5.", ",_", "q"):
    err(format, 5, spec)
# expect: ValueError: Unknown format code 's' for object of type 'int'
# expect: ValueError: Negative zero coercion (z) not allowed in integer format specifier
# expect: ValueError: Invalid format specifier 'x.3' for object of type 'int'
# expect: ValueError: Cannot specify ',' with 'x'.
# expect: ValueError: Cannot specify '_' with 'n'.
# expect: ValueError: Sign not allowed with integer format specifier 'c'
# expect: ValueError: Alternate form (#) not allowed with integer format specifier 'c'
# expect: ValueError: Format specifier missing precision
# expect: ValueError: Format specifier missing precision
# expect: ValueError: Cannot specify both ',' and '_'.
# expect: ValueError: Unknown format code 'q' for object of type 'int'
err(format, -1, "c")  # expect: OverflowError: %c arg not in range(0x110000)
err(format, 0x110000, "c")  # expect: OverflowError: %c arg not in range(0x110000)
err(format, 10**30, "c")  # expect: OverflowError: Python int too large to convert to C long
err(format, 10**400, "f")  # expect: OverflowError: int too large to convert to float
err(format, 10**400, "e")  # expect: OverflowError: int too large to convert to float
err(lambda: (5).__format__(5))  # expect: TypeError: __format__() argument must be str, not int

# --- subclasses without a specification show as str()
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class I(int):
    def __str__(self):
        return "mine"
print(format(I(5), ""), f"{I(5)}", f"{I(5):3}", format(I(5), "d"), f"{True}", f"{True:d}", f"{True:>6}")  # expect: mine mine   5 5 True 1      1
class J(int):
    def __str__(self):
        return 5
err(format, J(1), "")  # expect: TypeError: __str__ returned non-string (type int)
