# int(text): bases, signs, underscores, white space.
print(int("42"), int(" -42\n"), int("+7"), int("-0"), int("000123"), int("1_000_000"))  # expect: 42 -42 7 0 123 1000000
print(int("ff", 16), int("0xFF", 16), int("0b101", 2), int("101", 2), int("0o17", 8), int("z", 36), int("Zz", 36), int("-0x10", 16))  # expect: 255 255 5 5 15 35 1295 -16
print(int("0x1f", 0), int("0b11", 0), int("0o17", 0), int("10", 0), int("0", 0), int("0_0", 0), int("0x_1f", 0))  # expect: 31 3 15 10 0 0 31
print(int("9" * 30), int("-" + "9" * 30), int("f" * 20, 16), int("1" * 70, 2), int("9223372036854775807"), int("9223372036854775808"), int("-9223372036854775808"))  # expect: 999999999999999999999999999999 -999999999999999999999999999999 1208925819614629174706175 1180591620717411303423 9223372036854775807 9223372036854775808 -9223372036854775808
print(int(b"42"), int(bytearray(b" 42 ")), int(b"ff", 16))  # expect: 42 42 255

# --- digits and white space of other scripts
print(int("\u0661\u0662"), int("\u2003\uff15\u3000"), int("\u0967_\u0968"))  # expect: 12 5 12

# --- no ints
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", " ", "-", "+", "+-1", "1 2", "1__0", "_1", "1_", "0x", "0x1", "1.5", "1e5", "abc", "\x1c1", "1\x00", "½", "²", "'", '"', "'\""):
    err(int, s)
# expect: ValueError: invalid literal for int() with base 10: ''
# expect: ValueError: invalid literal for int() with base 10: ' '
# expect: ValueError: invalid literal for int() with base 10: '-'
# expect: ValueError: invalid literal for int() with base 10: '+'
# expect: ValueError: invalid literal for int() with base 10: '+-1'
# expect: ValueError: invalid literal for int() with base 10: '1 2'
# expect: ValueError: invalid literal for int() with base 10: '1__0'
# expect: ValueError: invalid literal for int() with base 10: '_1'
# expect: ValueError: invalid literal for int() with base 10: '1_'
# expect: ValueError: invalid literal for int() with base 10: '0x'
# expect: ValueError: invalid literal for int() with base 10: '0x1'
# expect: ValueError: invalid literal for int() with base 10: '1.5'
# expect: ValueError: invalid literal for int() with base 10: '1e5'
# expect: ValueError: invalid literal for int() with base 10: 'abc'
# expect: ValueError: invalid literal for int() with base 10: '\x1c1'
# expect: ValueError: invalid literal for int() with base 10: '1\x00'
# expect: ValueError: invalid literal for int() with base 10: '½'
# expect: ValueError: invalid literal for int() with base 10: '²'
# expect: ValueError: invalid literal for int() with base 10: "'"
# expect: ValueError: invalid literal for int() with base 10: '"'
# expect: ValueError: invalid literal for int() with base 10: '\'"'
err(int, b"1\xff")  # expect: ValueError: invalid literal for int() with base 10: b'1\xff'
err(int, b"")  # expect: ValueError: invalid literal for int() with base 10: b''
err(int, "é" * 300)  # expect: ValueError: invalid literal for int() with base 10: 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé

# --- no ints in a base
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s, b in (("012", 0), ("0b2", 0), ("0x", 16), ("8", 8), ("2", 2), ("0o8", 0), ("z", 35), ("0b1", 16), ("0xg", 0), ("", 0), ("_", 16), ("0_7", 0)):
    err(int, s, b)
# expect: ValueError: invalid literal for int() with base 0: '012'
# expect: ValueError: invalid literal for int() with base 0: '0b2'
# expect: ValueError: invalid literal for int() with base 16: '0x'
# expect: ValueError: invalid literal for int() with base 8: '8'
# expect: ValueError: invalid literal for int() with base 2: '2'
# expect: ValueError: invalid literal for int() with base 0: '0o8'
# expect: ValueError: invalid literal for int() with base 35: 'z'
# expect: 177
# expect: ValueError: invalid literal for int() with base 0: '0xg'
# expect: ValueError: invalid literal for int() with base 0: ''
# expect: ValueError: invalid literal for int() with base 16: '_'
# expect: ValueError: invalid literal for int() with base 0: '0_7'

# --- bases
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for b in (1, -1, 37, 10**30, -10**30):
    err(int, "1", b)
# expect: ValueError: int() base must be >= 2 and <= 36, or 0
# expect: ValueError: int() base must be >= 2 and <= 36, or 0
# expect: ValueError: int() base must be >= 2 and <= 36, or 0
# expect: ValueError: int() base must be >= 2 and <= 36, or 0
# expect: ValueError: int() base must be >= 2 and <= 36, or 0
err(int, "1", "2")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(int, "1", 2.0)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(int, 1, 2)  # expect: TypeError: int() can't convert non-string with explicit base
err(int, base=3)  # expect: TypeError: int() missing string argument
err(int, "10", base=7)  # expect: 7
err(int, None, 3)  # expect: TypeError: int() can't convert non-string with explicit base

# --- text of a float's digits is no int
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(int, "1e3")  # not a number here  # expect: ValueError: invalid literal for int() with base 10: '1e3'
