# Format specifications of int, float and str.
for spec in ["", "d", "5", "<5", "^5", ">5", "=5", "05", "+", "-", " ", "+05", "x", "X", "#x", "#o", "#b", "o", "b", "c",
             ",", "_", "n", "08,", "*^8", "0=6", "e", ".2f", "%", "g", "_x", "#_b", "z"]:
    try:
        print(repr(spec), format(65, spec))
    except ValueError as e:
        print(repr(spec), e)
# expect: '' 65
# expect: 'd' 65
# expect: '5'    65
# expect-repr: '\'<5\' 65   '
# expect-repr: '\'^5\'  65  '
# expect: '>5'    65
# expect: '=5'    65
# expect: '05' 00065
# expect: '+' +65
# expect: '-' 65
# expect: ' '  65
# expect: '+05' +0065
# expect: 'x' 41
# expect: 'X' 41
# expect: '#x' 0x41
# expect: '#o' 0o101
# expect: '#b' 0b1000001
# expect: 'o' 101
# expect: 'b' 1000001
# expect: 'c' A
# expect: ',' 65
# expect: '_' 65
# expect: 'n' 65
# expect: '08,' 0,000,065
# expect: '*^8' ***65***
# expect: '0=6' 000065
# expect: 'e' 6.500000e+01
# expect: '.2f' 65.00
# expect: '%' 6500.000000%
# expect: 'g' 65
# expect: '_x' 41
# expect: '#_b' 0b100_0001
# expect: 'z' Negative zero coercion (z) not allowed in integer format specifier

# --- floats
for spec in ["", ".2f", ".0f", "#.0f", "e", ".3e", "E", "g", ".3g", "#.3g", "%", ".1%", ",", ",.2f", "_.1f", "+.1f", "010.3f", "<10.2f", "^10", "n", "d", "s", ".3", "F", "G", "z.1f"]:
    try:
        print(repr(spec), format(1234.5678, spec), "|", format(-0.04, spec), "|")
    except ValueError as e:
        print(repr(spec), e)
# expect: '' 1234.5678 | -0.04 |
# expect: '.2f' 1234.57 | -0.04 |
# expect: '.0f' 1235 | -0 |
# expect: '#.0f' 1235. | -0. |
# expect: 'e' 1.234568e+03 | -4.000000e-02 |
# expect: '.3e' 1.235e+03 | -4.000e-02 |
# expect: 'E' 1.234568E+03 | -4.000000E-02 |
# expect: 'g' 1234.57 | -0.04 |
# expect: '.3g' 1.23e+03 | -0.04 |
# expect: '#.3g' 1.23e+03 | -0.0400 |
# expect: '%' 123456.780000% | -4.000000% |
# expect: '.1%' 123456.8% | -4.0% |
# expect: ',' 1,234.5678 | -0.04 |
# expect: ',.2f' 1,234.57 | -0.04 |
# expect: '_.1f' 1_234.6 | -0.0 |
# expect: '+.1f' +1234.6 | -0.0 |
# expect: '010.3f' 001234.568 | -00000.040 |
# expect: '<10.2f' 1234.57    | -0.04      |
# expect: '^10' 1234.5678  |   -0.04    |
# expect: 'n' 1234.57 | -0.04 |
# expect: 'd' Unknown format code 'd' for object of type 'float'
# expect: 's' Unknown format code 's' for object of type 'float'
# expect: '.3' 1.23e+03 | -0.04 |
# expect: 'F' 1234.567800 | -0.040000 |
# expect: 'G' 1234.57 | -0.04 |
# expect: 'z.1f' 1234.6 | 0.0 |
# --- special floats
for v in (float("inf"), float("-inf"), float("nan"), 0.0, -0.0, 1e100, 1e-100, 123456789.0):
    print(f"{v} {v:f} {v:e} {v:g} {v:8.2f} {v:08} {v:+}")
# expect: inf inf inf inf      inf 00000inf +inf
# expect: -inf -inf -inf -inf     -inf -0000inf -inf
# expect: nan nan nan nan      nan 00000nan +nan
# expect: 0.0 0.000000 0.000000e+00 0     0.00 000000.0 +0.0
# expect: -0.0 -0.000000 -0.000000e+00 -0    -0.00 -00000.0 -0.0
# expect: 1e+100 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000000 1.000000e+100 1e+100 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00 001e+100 +1e+100
# expect: 1e-100 0.000000 1.000000e-100 1e-100     0.00 001e-100 +1e-100
# expect: 123456789.0 123456789.000000 1.234568e+08 1.23457e+08 123456789.00 123456789.0 +123456789.0
# --- str
for spec in ["", "5", "<5", ">5", "^5", ".2", "5.1", "*<6", "s", "=5", "05", "+", "d", ",", "é>4"]:
    try:
        print(repr(spec), repr(format("abc", spec)))
    except ValueError as e:
        print(repr(spec), e)
# expect: '' 'abc'
# expect: '5' 'abc  '
# expect: '<5' 'abc  '
# expect: '>5' '  abc'
# expect: '^5' ' abc '
# expect: '.2' 'ab'
# expect: '5.1' 'a    '
# expect: '*<6' 'abc***'
# expect: 's' 'abc'
# expect: '=5' '=' alignment not allowed in string format specifier
# expect: '05' 'abc00'
# expect: '+' Sign not allowed in string format specifier
# expect: 'd' Unknown format code 'd' for object of type 'str'
# expect: ',' Cannot specify ',' with 's'.
# expect: 'é>4' 'éabc'
# --- bool, None, big ints, complex
print(f"{True} {True:d} {True:>6} {False:x} {None} {None!s:>6}")  # expect: True 1      1 0 None   None
print(f"{10**30:,} {-10**20:_} {2**100:x} {10**30:e}")  # expect: 1,000,000,000,000,000,000,000,000,000,000 -100_000_000_000_000_000_000 10000000000000000000000000 1.000000e+30
print(f"{1+2j} {1+2j:.2f} {1+2j:>10} {-1.5j:+}")  # expect: (1+2j) 1.00+2.00j     (1+2j) (-0-1.5j)
# ---
f"{None:>5}"  # raises: TypeError: unsupported format string passed to NoneType.__format__
# ---
f"{1:.2d}"  # raises: ValueError: Precision not allowed in integer format specifier
# ---
f"{1:,_}"  # raises: ValueError: Cannot specify both ',' and '_'.
# ---
f"{1:,x}"  # raises: ValueError: Cannot specify ',' with 'x'.
# ---
f"{-1:c}"  # raises: OverflowError: %c arg not in range(0x110000)
# ---
f"{'x':>{-1}}"  # raises: ValueError: Sign not allowed in string format specifier
