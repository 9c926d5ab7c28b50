# bytes(): sources, encodings, errors.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class I:
    def __index__(self):
        return 3
class B:
    def __buffer__(self, flags):
        return memoryview(b"buf")
class BB:
    def __bytes__(self):
        return b"xyz"
class Bad:
    def __bytes__(self):
        return "xyz"
class Both(bytes):
    def __bytes__(self):
        return b"own"
for a in ((), (3,), (0,), (-1,), ("a",), ("a", "ascii"), ("\xe9", "ascii"), ("\xe9", "ascii", "replace"), (1, "ascii"), (b"a", "ascii"), ("a", 1), ("a", "ascii", 1), ([1, 2, 3],), ([256],), ([-1],), (["a"],), ([10**30],), ([True, 5],), ((1, 2),), (range(3),), (iter([1, 2]),), ({1: 2},), ({5},), (bytearray(b"ab"),), (memoryview(b"ab"),), (b"same",), (None,), (1.5,), (10**30,), (1 << 62,), (I(),), ([I()],), (B(),), (BB(),), (Bad(),), (Both(b"q"),), (True,), (1, 2, 3, 4), ([1.5],), ([1, [2]],)):
    err(bytes, *a)
# expect: b''
# expect: b'\x00\x00\x00'
# expect: b''
# expect: ValueError: negative count
# expect: TypeError: string argument without an encoding
# expect: b'a'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: b'?'
# expect: TypeError: encoding without a string argument
# expect: TypeError: encoding without a string argument
# expect: TypeError: bytes() argument 'encoding' must be str, not int
# expect: TypeError: bytes() argument 'errors' must be str, not int
# expect: b'\x01\x02\x03'
# expect: ValueError: bytes must be in range(0, 256)
# expect: ValueError: bytes must be in range(0, 256)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: ValueError: bytes must be in range(0, 256)
# expect: b'\x01\x05'
# expect: b'\x01\x02'
# expect: b'\x00\x01\x02'
# expect: b'\x01\x02'
# expect: b'\x01'
# expect: b'\x05'
# expect: b'ab'
# expect: b'ab'
# expect: b'same'
# expect: TypeError: cannot convert 'NoneType' object to bytes
# expect: TypeError: cannot convert 'float' object to bytes
# expect: OverflowError: cannot fit 'int' into an index-sized integer
# expect-repr: 'MemoryError: '
# expect: b'\x00\x00\x00'
# expect: b'\x03'
# expect: b'buf'
# expect: b'xyz'
# expect: TypeError: __bytes__ returned non-bytes (type str)
# expect: b'own'
# expect: b'\x00'
# expect: TypeError: bytes() takes at most 3 arguments (4 given)
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'list' object cannot be interpreted as an integer
err(bytes, source=b"a")  # expect: b'a'
err(bytes, source="a", encoding="ascii", errors="strict")  # expect: b'a'
err(bytes, "a", errors="strict")  # expect: TypeError: string argument without an encoding
err(bytes, errors="strict")  # expect: TypeError: errors without a string argument
err(bytes, encoding="ascii")  # expect: TypeError: encoding without a string argument
err(bytes, encoding=1)  # expect: TypeError: bytes() argument 'encoding' must be str, not int
err(bytes, object=b"a")  # expect: TypeError: bytes() got an unexpected keyword argument 'object'
err(bytes.__new__, int)  # expect: TypeError: bytes.__new__(int): int is not a subtype of bytes
err(bytes.__new__, 1)  # expect: TypeError: bytes.__new__(X): X is not a type object (int)
def gen():
    yield 1
    raise KeyError("gen")
err(bytes, gen())  # expect: KeyError: 'gen'
class It:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 2
err(bytes, It())  # expect: b'\x00\x02\x04\x06'
x = b"abc"
print(bytes(x) is x, bytes([]) == b"", bytes(5) == b"\x00" * 5)  # expect: True True True
# --- subclasses
class S(bytes):
    pass
s = S(b"abc")
print(type(s).__name__, s, s == b"abc", hash(s) == hash(b"abc"), {s: 1}[b"abc"], type(bytes(s)).__name__, type(s[:]).__name__, type(s + b"").__name__, type(s * 1).__name__, type(s.strip()).__name__, type(s.upper()).__name__)  # expect: S b'abc' True True 1 bytes bytes bytes bytes bytes bytes
print(S("\xe9", "utf8"), S([1, 2]), S(3), S.fromhex("61"), type(S.fromhex("61")).__name__, s.__getnewargs__(), type(s.__bytes__()).__name__)  # expect: b'\xc3\xa9' b'\x01\x02' b'\x00\x00\x00' b'a' S (b'abc',) bytes
class N(bytes):
    def __new__(cls, x, y=0):
        self = super().__new__(cls, x)
        self.y = y
        return self
print(N(b"a", 5).y, N(b"a", y=6))  # expect: 5 b'a'

# --- sizes past all memory
for n in 2**63 - 1, 2**63 - 33, 2**63 - 34, 2**62, 2**63, -1:
    for t in bytes, bytearray:
        try: t(n)
        except Exception as e: print(t.__name__, n, type(e).__name__, e)
# expect: bytes 9223372036854775807 OverflowError byte string is too large
# expect-repr: 'bytearray 9223372036854775807 MemoryError '
# expect: bytes 9223372036854775775 OverflowError byte string is too large
# expect-repr: 'bytearray 9223372036854775775 MemoryError '
# expect-repr: 'bytes 9223372036854775774 MemoryError '
# expect-repr: 'bytearray 9223372036854775774 MemoryError '
# expect-repr: 'bytes 4611686018427387904 MemoryError '
# expect-repr: 'bytearray 4611686018427387904 MemoryError '
# expect: bytes 9223372036854775808 OverflowError cannot fit 'int' into an index-sized integer
# expect: bytearray 9223372036854775808 OverflowError cannot fit 'int' into an index-sized integer
# expect: bytes -1 ValueError negative count
# expect: bytearray -1 ValueError negative count
