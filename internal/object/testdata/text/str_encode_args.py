# encode: arguments, and results of every width.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("abc".encode)  # expect: b'abc'
err("\xe9".encode, "latin-1")  # expect: b'\xe9'
err("\xe9".encode, encoding="utf-8", errors="strict")  # expect: b'\xc3\xa9'
err("\xe9".encode, errors="ignore", encoding="ascii")  # expect: b''
err("a".encode, 1)  # expect: TypeError: encode() argument 'encoding' must be str, not int
err("a".encode, "utf-8", 1)  # expect: TypeError: encode() argument 'errors' must be str, not int
err("a".encode, None)  # expect: TypeError: encode() argument 'encoding' must be str, not None
err("a".encode, "zork")  # expect: LookupError: unknown encoding: zork
err("a".encode, "ascii", "zork")  # expect: b'a'
err("\xe9".encode, "ascii", "zork")  # expect: LookupError: unknown error handler name 'zork'
err("a".encode, "hex")  # expect: LookupError: 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
err("a".encode, "a\x00b")  # expect: ValueError: embedded null character
err("a".encode, "utf-8", "strict", 1)  # expect: TypeError: encode() takes at most 2 arguments (3 given)
err("a".encode, zork=1)  # expect: TypeError: encode() got an unexpected keyword argument 'zork'
for s in ("abc", "\xe9", "\u20ac", "\U0001f600", ""):
    print([s.encode(e, "replace") for e in ("utf-8", "ascii", "latin-1", "utf-16-le", "utf-32-be", "utf-7", "unicode_escape", "cp1252")])
# expect: [b'abc', b'abc', b'abc', b'a\x00b\x00c\x00', b'\x00\x00\x00a\x00\x00\x00b\x00\x00\x00c', b'abc', b'abc', b'abc']
# expect: [b'\xc3\xa9', b'?', b'\xe9', b'\xe9\x00', b'\x00\x00\x00\xe9', b'+AOk-', b'\\xe9', b'\xe9']
# expect: [b'\xe2\x82\xac', b'?', b'?', b'\xac ', b'\x00\x00 \xac', b'+IKw-', b'\\u20ac', b'\x80']
# expect: [b'\xf0\x9f\x98\x80', b'?', b'?', b'=\xd8\x00\xde', b'\x00\x01\xf6\x00', b'+2D3eAA-', b'\\U0001f600', b'?']
# expect: [b'', b'', b'', b'', b'', b'', b'', b'']
class T(str):
    def encode(self):
        return "own"
print(T("a").encode(), str.encode(T("\xe9")), bytes(T("\xe9"), "utf-8"))  # expect: own b'\xc3\xa9' b'\xc3\xa9'
