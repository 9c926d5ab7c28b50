# UTF-8: encoding, decoding, exact errors.
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except UnicodeError as e:
        print(type(e).__name__ + ":", e, "|", e.encoding, e.start, e.end, e.reason, ascii(e.object))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "abc", "\x7f\x80\u07ff\u0800\uffff\U00010000\U0010ffff", "\xe9\u20ac\U0001f600"):
    b = s.encode()
    print(b, b.decode() == s, s.encode("utf8") == b, len(b))
# expect: b'' True True 0
# expect: b'abc' True True 3
# expect: b'\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf' True True 19
# expect: b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' True True 9
for s in ("\ud800", "a\udfff", "\ud800\udc00", "\ud800\ud801a\ud802", "\U0001f600\ud800x"):
    err(s.encode)
    for h in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogatepass", "surrogateescape"):
        err(s.encode, "utf-8", h)
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed | utf-8 0 1 surrogates not allowed '\ud800'
# expect: b''
# expect: b'?'
# expect: b'\\ud800'
# expect: b'&#55296;'
# expect: b'\\ud800'
# expect: b'\xed\xa0\x80'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed | utf-8 0 1 surrogates not allowed '\ud800'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\udfff' in position 1: surrogates not allowed | utf-8 1 2 surrogates not allowed 'a\udfff'
# expect: b'a'
# expect: b'a?'
# expect: b'a\\udfff'
# expect: b'a&#57343;'
# expect: b'a\\udfff'
# expect: b'a\xed\xbf\xbf'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\udfff' in position 1: surrogates not allowed | utf-8 1 2 surrogates not allowed 'a\udfff'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed | utf-8 0 2 surrogates not allowed '\ud800\udc00'
# expect: b''
# expect: b'??'
# expect: b'\\ud800\\udc00'
# expect: b'&#55296;&#56320;'
# expect: b'\\ud800\\udc00'
# expect: b'\xed\xa0\x80\xed\xb0\x80'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed | utf-8 0 2 surrogates not allowed '\ud800\udc00'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed | utf-8 0 2 surrogates not allowed '\ud800\ud801a\ud802'
# expect: b'a'
# expect: b'??a?'
# expect: b'\\ud800\\ud801a\\ud802'
# expect: b'&#55296;&#55297;a&#55298;'
# expect: b'\\ud800\\ud801a\\ud802'
# expect: b'\xed\xa0\x80\xed\xa0\x81a\xed\xa0\x82'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed | utf-8 0 2 surrogates not allowed '\ud800\ud801a\ud802'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed | utf-8 1 2 surrogates not allowed '\U0001f600\ud800x'
# expect: b'\xf0\x9f\x98\x80x'
# expect: b'\xf0\x9f\x98\x80?x'
# expect: b'\xf0\x9f\x98\x80\\ud800x'
# expect: b'\xf0\x9f\x98\x80&#55296;x'
# expect: b'\xf0\x9f\x98\x80\\ud800x'
# expect: b'\xf0\x9f\x98\x80\xed\xa0\x80x'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed | utf-8 1 2 surrogates not allowed '\U0001f600\ud800x'
# --- every way to be wrong
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except UnicodeError as e:
        print(type(e).__name__ + ":", e, "|", e.encoding, e.start, e.end, e.reason)
    except Exception as e:
        print(type(e).__name__ + ":", e)
for b in (b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"a\xc3", b"a\xc3b", b"\xe0\x80\x80", b"\xe0\x9f\xbf", b"\xe0\xa0", b"\xe2", b"\xe2\x82", b"\xe2\x82b", b"\xe2b", b"\xe2\xe2\x82\xac", b"\xed\xa0\x80", b"\xed\xa0", b"\xed\x9f\xbf", b"\xee\x80\x80", b"\xf0", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf", b"\xf0\x90\x80\x80", b"\xf0\x9f", b"\xf0\x9f\x98", b"\xf0\x9f\x98a", b"\xf0\x9fa", b"\xf0a", b"\xf4\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xfe", b"\xff", b"abc\xffdef", b"\xc3\xa9\xff"):
    print(b)
    err(b.decode)
    err(b.decode, "utf-8", "replace")
    err(b.decode, "utf-8", "ignore")
    err(b.decode, "utf-8", "backslashreplace")
    err(b.decode, "utf-8", "surrogateescape")
    err(b.decode, "utf-8", "surrogatepass")
# expect: b'\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd'
# expect: ''
# expect: '\\x80'
# expect: '\udc80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'\xbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xbf in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd'
# expect: ''
# expect: '\\xbf'
# expect: '\udcbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xbf in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'\xc0\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd\ufffd'
# expect: ''
# expect: '\\xc0\\x80'
# expect: '\udcc0\udc80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'\xc1\xbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc1 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd\ufffd'
# expect: ''
# expect: '\\xc1\\xbf'
# expect: '\udcc1\udcbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc1 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'\xc2'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc2 in position 0: unexpected end of data | utf-8 0 1 unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\\xc2'
# expect: '\udcc2'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc2 in position 0: unexpected end of data | utf-8 0 1 unexpected end of data
# expect: b'a\xc3'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data | utf-8 1 2 unexpected end of data
# expect: 'a\ufffd'
# expect: 'a'
# expect: 'a\\xc3'
# expect: 'a\udcc3'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data | utf-8 1 2 unexpected end of data
# expect: b'a\xc3b'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte | utf-8 1 2 invalid continuation byte
# expect: 'a\ufffdb'
# expect: 'ab'
# expect: 'a\\xc3b'
# expect: 'a\udcc3b'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte | utf-8 1 2 invalid continuation byte
# expect: b'\xe0\x80\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xe0\\x80\\x80'
# expect: '\udce0\udc80\udc80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xe0\x9f\xbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xe0\\x9f\\xbf'
# expect: '\udce0\udc9f\udcbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xe0\xa0'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\\xe0\\xa0'
# expect: '\udce0\udca0'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 unexpected end of data
# expect: b'\xe2'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: unexpected end of data | utf-8 0 1 unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\\xe2'
# expect: '\udce2'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: unexpected end of data | utf-8 0 1 unexpected end of data
# expect: b'\xe2\x82'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\\xe2\\x82'
# expect: '\udce2\udc82'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 unexpected end of data
# expect: b'\xe2\x82b'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte | utf-8 0 2 invalid continuation byte
# expect: '\ufffdb'
# expect: 'b'
# expect: '\\xe2\\x82b'
# expect: '\udce2\udc82b'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte | utf-8 0 2 invalid continuation byte
# expect: b'\xe2b'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffdb'
# expect: 'b'
# expect: '\\xe2b'
# expect: '\udce2b'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xe2\xe2\x82\xac'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\u20ac'
# expect: '\u20ac'
# expect: '\\xe2\u20ac'
# expect: '\udce2\u20ac'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xed\xa0\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xed\\xa0\\x80'
# expect: '\udced\udca0\udc80'
# expect: '\ud800'
# expect: b'\xed\xa0'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\ufffd'
# expect: ''
# expect: '\\xed\\xa0'
# expect: '\udced\udca0'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xed\x9f\xbf'
# expect: '\ud7ff'
# expect: '\ud7ff'
# expect: '\ud7ff'
# expect: '\ud7ff'
# expect: '\ud7ff'
# expect: '\ud7ff'
# expect: b'\xee\x80\x80'
# expect: '\ue000'
# expect: '\ue000'
# expect: '\ue000'
# expect: '\ue000'
# expect: '\ue000'
# expect: '\ue000'
# expect: b'\xf0'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: unexpected end of data | utf-8 0 1 unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\\xf0'
# expect: '\udcf0'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: unexpected end of data | utf-8 0 1 unexpected end of data
# expect: b'\xf0\x80\x80\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xf0\\x80\\x80\\x80'
# expect: '\udcf0\udc80\udc80\udc80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xf0\x8f\xbf\xbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xf0\\x8f\\xbf\\xbf'
# expect: '\udcf0\udc8f\udcbf\udcbf'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xf0\x90\x80\x80'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: b'\xf0\x9f'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\\xf0\\x9f'
# expect: '\udcf0\udc9f'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 unexpected end of data
# expect: b'\xf0\x9f\x98'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data | utf-8 0 3 unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\\xf0\\x9f\\x98'
# expect: '\udcf0\udc9f\udc98'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data | utf-8 0 3 unexpected end of data
# expect: b'\xf0\x9f\x98a'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte | utf-8 0 3 invalid continuation byte
# expect: '\ufffda'
# expect: 'a'
# expect: '\\xf0\\x9f\\x98a'
# expect: '\udcf0\udc9f\udc98a'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte | utf-8 0 3 invalid continuation byte
# expect: b'\xf0\x9fa'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte | utf-8 0 2 invalid continuation byte
# expect: '\ufffda'
# expect: 'a'
# expect: '\\xf0\\x9fa'
# expect: '\udcf0\udc9fa'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte | utf-8 0 2 invalid continuation byte
# expect: b'\xf0a'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffda'
# expect: 'a'
# expect: '\\xf0a'
# expect: '\udcf0a'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xf4\x8f\xbf\xbf'
# expect: '\U0010ffff'
# expect: '\U0010ffff'
# expect: '\U0010ffff'
# expect: '\U0010ffff'
# expect: '\U0010ffff'
# expect: '\U0010ffff'
# expect: b'\xf4\x90\x80\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: '\ufffd\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xf4\\x90\\x80\\x80'
# expect: '\udcf4\udc90\udc80\udc80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte
# expect: b'\xf5\x80\x80\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xf5\\x80\\x80\\x80'
# expect: '\udcf5\udc80\udc80\udc80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'\xf8\x88\x80\x80\x80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd\ufffd\ufffd\ufffd\ufffd'
# expect: ''
# expect: '\\xf8\\x88\\x80\\x80\\x80'
# expect: '\udcf8\udc88\udc80\udc80\udc80'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'\xfe'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd'
# expect: ''
# expect: '\\xfe'
# expect: '\udcfe'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'\xff'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: '\ufffd'
# expect: ''
# expect: '\\xff'
# expect: '\udcff'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte | utf-8 0 1 invalid start byte
# expect: b'abc\xffdef'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte | utf-8 3 4 invalid start byte
# expect: 'abc\ufffddef'
# expect: 'abcdef'
# expect: 'abc\\xffdef'
# expect: 'abc\udcffdef'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte | utf-8 3 4 invalid start byte
# expect: b'\xc3\xa9\xff'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte | utf-8 2 3 invalid start byte
# expect: '\xe9\ufffd'
# expect: '\xe9'
# expect: '\xe9\\xff'
# expect: '\xe9\udcff'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte | utf-8 2 3 invalid start byte
# --- handlers
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
b = b"\xe2\x82b\xff\xf0\x9f\x98"
for h in ("replace", "ignore", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace", "namereplace", "strict", "zork", ""):
    err(b.decode, "utf-8", h)
    err("\ud800".encode, "utf-8", h)
# expect: '\ufffdb\ufffd\ufffd'
# expect: b'?'
# expect: 'b'
# expect: b''
# expect: '\\xe2\\x82b\\xff\\xf0\\x9f\\x98'
# expect: b'\\ud800'
# expect: '\udce2\udc82b\udcff\udcf0\udc9f\udc98'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
# expect: b'\xed\xa0\x80'
# expect: TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: b'&#55296;'
# expect: TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: b'\\ud800'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: LookupError: unknown error handler name 'zork'
# expect: LookupError: unknown error handler name 'zork'
# expect: LookupError: unknown error handler name ''
# expect: LookupError: unknown error handler name ''
print(b"ok".decode("utf-8", "zork"), "ok".encode("utf-8", "zork"))  # expect: ok b'ok'
for i in range(256):
    x = bytes([i, 0xa9, 0x41])
    assert x.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == x
print(all(chr(c).encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass") == chr(c) for c in range(0, 0x110000, 17)))  # expect: True
# --- utf-8-sig
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except UnicodeError as e:
        print(type(e).__name__ + ":", e, "|", e.encoding, e.start, e.end, ascii(e.object))
err("abc".encode, "utf-8-sig")  # expect: b'\xef\xbb\xbfabc'
err("".encode, "utf-8-sig")  # expect: b'\xef\xbb\xbf'
err("\xe9\ud800".encode, "utf-8-sig")  # expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed | utf-8 1 2 '\xe9\ud800'
err("\ufeffa".encode, "utf_8_sig")  # expect: b'\xef\xbb\xbf\xef\xbb\xbfa'
for b in (b"\xef\xbb\xbfabc", b"abc", b"\xef\xbb", b"\xef\xbb\xbf", b"\xef\xbb\xbf\xff", b"\xef\xbb\xbf\xef\xbb\xbfx", b"", b"\xef"):
    err(b.decode, "utf-8-sig")
    err(b.decode, "utf-8")
    err(b.decode, "utf-8-sig", "replace")
# expect: 'abc'
# expect: '\ufeffabc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 b'\xef\xbb'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 b'\xef\xbb'
# expect: '\ufffd'
# expect: ''
# expect: '\ufeff'
# expect: ''
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte | utf-8 0 1 b'\xff'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte | utf-8 3 4 b'\xef\xbb\xbf\xff'
# expect: '\ufffd'
# expect: '\ufeffx'
# expect: '\ufeff\ufeffx'
# expect: '\ufeffx'
# expect: ''
# expect: ''
# expect: ''
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xef in position 0: unexpected end of data | utf-8 0 1 b'\xef'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xef in position 0: unexpected end of data | utf-8 0 1 b'\xef'
# expect: '\ufffd'
# --- long ones
s = "\xe9" * 100000 + "\u20ac" * 100000 + "\U0001f600" * 50000
b = s.encode()
print(len(b), b.decode() == s, len(b.decode("latin-1")), len((b + b"\xff").decode("utf-8", "replace")), len((b"\xff" * 20000).decode("utf-8", "backslashreplace")))  # expect: 700000 True 700000 250001 80000
try:
    (b + b"\xe2\x82").decode()
except UnicodeDecodeError as e:
    print(e.start, e.end, e.reason, len(e.object))  # expect: 700000 700002 unexpected end of data 700002
try:
    (s + "\ud800").encode()
except UnicodeEncodeError as e:
    print(e.start, e.end, e.reason, len(e.object))  # expect: 250000 250001 surrogates not allowed 250001
