# int: construction, methods, conversion errors.
print(int(), int("42"), int(" -17 "), int("ff", 16), int("0x1f", 0), int("1_000"), int("z", 36), int(b"12"), int(3.9), int(True))  # expect: 0 42 -17 255 31 1000 35 12 3 1
print((255).bit_length(), (-5).bit_count(), (1024).to_bytes(2, "big"), int.from_bytes(b"\x04\x00", "big"), (5).conjugate(), (7).numerator, (3).is_integer())  # expect: 8 2 b'\x04\x00' 1024 5 7 True
print((10).as_integer_ratio(), (-1).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\xff", signed=True), (65).to_bytes())  # expect: (10, 1) b'\xff\xff' -1 b'A'
# ---
int("abc")  # raises: ValueError: invalid literal for int() with base 10: 'abc'
# ---
int("12", 1)  # raises: ValueError: int() base must be >= 2 and <= 36, or 0
# ---
int("")  # raises: ValueError: invalid literal for int() with base 10: ''
# ---
int("1__0")  # raises: ValueError: invalid literal for int() with base 10: '1__0'
# ---
int("0x1f")  # raises: ValueError: invalid literal for int() with base 10: '0x1f'
# ---
int([])  # raises: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
# ---
int("9", 8)  # raises: ValueError: invalid literal for int() with base 8: '9'
# ---
int(12, 10)  # raises: TypeError: int() can't convert non-string with explicit base
# ---
(256).to_bytes(1, "big")  # raises: OverflowError: int too big to convert
# ---
(-1).to_bytes(1, "big")  # raises: OverflowError: can't convert negative int to unsigned
# --- subclass
class I(int):
    def __add__(self, o): return I(int(self) + o)
i = I(5) + 1
print(i, type(i).__name__, type(i * 2).__name__, isinstance(i, int), I("7"), I() == 0)  # expect: 6 I int True 7 True
# --- text of numbers
print(hex(255), oct(8), bin(5), hex(-255), bin(-5), str(10**25), repr(-7), format(12345, ","), ascii(5), chr(97), ord("a"))  # expect: 0xff 0o10 0b101 -0xff -0b101 10000000000000000000000000 -7 12,345 5 a 97
# --- unicode digits
print(int("٣"), int("１２"), float("٣.5"))  # expect: 3 12 3.5
# --- digit limit
int("1" * 5000)  # raises: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
