# UnicodeEncodeError and UnicodeDecodeError raised by codecs: their attributes.
try:
    "ab\u20ac\u20acc".encode("ascii")
except UnicodeEncodeError as e:
    print(e.args, e.encoding, ascii(e.object), e.start, e.end, e.reason, isinstance(e, ValueError))  # expect: ('ascii', 'ab€€c', 2, 4, 'ordinal not in range(128)') ascii 'ab\u20ac\u20acc' 2 4 ordinal not in range(128) True
try:
    b"ab\xff\xfec".decode("ascii")
except UnicodeDecodeError as e:
    print(e.args, e.encoding, e.object, e.start, e.end, e.reason)  # expect: ('ascii', b'ab\xff\xfec', 2, 3, 'ordinal not in range(128)') ascii b'ab\xff\xfec' 2 3 ordinal not in range(128)
try:
    bytearray(b"ab\xff").decode()
except UnicodeDecodeError as e:
    print(type(e.object).__name__, e.object)  # expect: bytes b'ab\xff'
try:
    memoryview(b"ab\xff")[1:].tobytes().decode()
except UnicodeDecodeError as e:
    print(e.object)  # expect: b'b\xff'
try:
    str(memoryview(b"ab\xff"), "utf-8")
except UnicodeDecodeError as e:
    print(type(e.object).__name__, e.object)  # expect: bytes b'ab\xff'
class T(str):
    pass
try:
    T("\u20ac").encode("ascii")
except UnicodeEncodeError as e:
    print(type(e.object).__name__, e)  # expect: T 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
# --- uncaught
"abc\ud800".encode()  # raises: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 3: surrogates not allowed
# --- uncaught, decoding
b"abc\xff".decode("ascii")  # raises: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 3: ordinal not in range(128)
