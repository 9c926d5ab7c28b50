# decode of bytes and bytearray: arguments.
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(b"abc".decode)  # expect: 'abc'
err(b"\xc3\xa9".decode)  # expect: '\xe9'
err(b"\xc3\xa9".decode, "latin-1")  # expect: '\xc3\xa9'
err(b"\xff".decode, errors="replace")  # expect: '\ufffd'
err(b"\xff".decode, "ascii", "ignore")  # expect: ''
err(b"a".decode, encoding="ascii", errors="strict")  # expect: 'a'
err(bytearray(b"abc").decode, "ascii")  # expect: 'abc'
err(b"a".decode, 1)  # expect: TypeError: decode() argument 'encoding' must be str, not int
err(b"a".decode, "ascii", 1)  # expect: TypeError: decode() argument 'errors' must be str, not int
err(b"a".decode, "zork")  # expect: LookupError: unknown encoding: zork
err(b"a".decode, "a\x00b")  # expect: ValueError: embedded null character
err(b"a".decode, "ascii", "zork")  # expect: 'a'
err(b"\xff".decode, "ascii", "zork")  # expect: LookupError: unknown error handler name 'zork'
err(b"a".decode, "hex")  # expect: LookupError: 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
err(b"a".decode, "rot13")  # expect: LookupError: 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs
err(b"a".decode, None)  # expect: TypeError: decode() argument 'encoding' must be str, not None
err(b"a".decode, "utf-8", "strict", 1)  # expect: TypeError: decode() takes at most 2 arguments (3 given)
err(b"a".decode, zork=1)  # expect: TypeError: decode() got an unexpected keyword argument 'zork'
print(len((b"a" * 300000).decode()), len((b"\xc3\xa9" * 200000).decode()), ("\u20ac" * 200000).encode().decode() == "\u20ac" * 200000)  # expect: 300000 200000 True
