# int.from_bytes: order, sign, sources, subclasses.
print(int.from_bytes(b""), int.from_bytes(b"\x01\x00"), int.from_bytes(b"\x01\x00", "little"), int.from_bytes(b"\x00" * 20))  # expect: 0 256 1 0
print(int.from_bytes(b"\xff\xfe", signed=True), int.from_bytes(b"\xff" * 9, "little", signed=True), int.from_bytes(b"\x80", signed=True), int.from_bytes(b"\x7f" + b"\xff" * 10, signed=True))  # expect: -2 -1 -128 154742504910672534362390527
print(int.from_bytes(b"\xff" * 8), int.from_bytes(b"\xff" * 8, signed=True), int.from_bytes(b"\x80" + b"\0" * 7, signed=True), int.from_bytes(b"\x80" + b"\0" * 7))  # expect: 18446744073709551615 -1 -9223372036854775808 9223372036854775808

# --- sources
print(int.from_bytes([1, 2, 3]), int.from_bytes((255, 0), byteorder="little"), int.from_bytes(bytearray(b"ab")), int.from_bytes(iter([1, 1])))  # expect: 66051 255 24930 257
class B:
    def __bytes__(self):
        return b"\x02\x01"
print(int.from_bytes(B()))  # expect: 513

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(int.from_bytes, 5)  # expect: TypeError: cannot convert 'int' object to bytes
err(int.from_bytes, "ab")  # expect: TypeError: cannot convert 'str' object to bytes
err(int.from_bytes, None)  # expect: TypeError: cannot convert 'NoneType' object to bytes
err(int.from_bytes, [300])  # expect: ValueError: bytes must be in range(0, 256)
err(int.from_bytes, ["x"])  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(int.from_bytes, b"a", "x")  # expect: ValueError: byteorder must be either 'little' or 'big'
err(int.from_bytes, b"a", 5)  # expect: TypeError: from_bytes() argument 'byteorder' must be str, not int
class C:
    def __bytes__(self):
        return "x"
err(int.from_bytes, C())  # expect: TypeError: __bytes__ returned non-bytes (type str)
err(int.from_bytes)  # expect: TypeError: from_bytes() missing required argument 'bytes' (pos 1)

# --- the class makes the result
class I(int):
    def __new__(cls, x):
        print("new", x)
        return super().__new__(cls, x + 1)
r = I.from_bytes(b"\x05")  # expect: new 5
print(r, type(r))  # expect: 6 <class '__main__.I'>
print(bool.from_bytes(b"\x00"), bool.from_bytes(b"\x05"))  # expect: False True
