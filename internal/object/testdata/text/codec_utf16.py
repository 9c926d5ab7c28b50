# UTF-16 and UTF-32.
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for enc in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    for s in ("", "a\xe9\u20ac\U0001f600\U0010ffff", "a\ud800", "\ud800\ud801", "\udc80\xe9", "\ufeffx"):
        for h in ("strict", "ignore", "replace", "backslashreplace", "surrogatepass", "surrogateescape"):
            err(s.encode, enc, h)
    s = "a\xe9\u20ac\U0001f600"
    print(enc, s.encode(enc).decode(enc) == s)
# expect: b'\xff\xfe'
# expect: b'\xff\xfe'
# expect: b'\xff\xfe'
# expect: b'\xff\xfe'
# expect: b'\xff\xfe'
# expect: b'\xff\xfe'
# expect: b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: b'\xff\xfea\x00'
# expect: b'\xff\xfea\x00?\x00'
# expect: b'\xff\xfea\x00\\\x00u\x00d\x008\x000\x000\x00'
# expect: b'\xff\xfea\x00\x00\xd8'
# expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b'\xff\xfe'
# expect: b'\xff\xfe?\x00?\x00'
# expect: b'\xff\xfe\\\x00u\x00d\x008\x000\x000\x00\\\x00u\x00d\x008\x000\x001\x00'
# expect: b'\xff\xfe\x00\xd8\x01\xd8'
# expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xff\xfe\xe9\x00'
# expect: b'\xff\xfe?\x00\xe9\x00'
# expect: b'\xff\xfe\\\x00u\x00d\x00c\x008\x000\x00\xe9\x00'
# expect: b'\xff\xfe\x80\xdc\xe9\x00'
# expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xff\xfe\xff\xfex\x00'
# expect: b'\xff\xfe\xff\xfex\x00'
# expect: b'\xff\xfe\xff\xfex\x00'
# expect: b'\xff\xfe\xff\xfex\x00'
# expect: b'\xff\xfe\xff\xfex\x00'
# expect: b'\xff\xfe\xff\xfex\x00'
# expect: utf-16 True
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b'a\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'a\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'a\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'a\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'a\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: b'a\x00\xe9\x00\xac =\xd8\x00\xde\xff\xdb\xff\xdf'
# expect: UnicodeEncodeError: 'utf-16-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: b'a\x00'
# expect: b'a\x00?\x00'
# expect: b'a\x00\\\x00u\x00d\x008\x000\x000\x00'
# expect: b'a\x00\x00\xd8'
# expect: UnicodeEncodeError: 'utf-16-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b''
# expect: b'?\x00?\x00'
# expect: b'\\\x00u\x00d\x008\x000\x000\x00\\\x00u\x00d\x008\x000\x001\x00'
# expect: b'\x00\xd8\x01\xd8'
# expect: UnicodeEncodeError: 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-16-le' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xe9\x00'
# expect: b'?\x00\xe9\x00'
# expect: b'\\\x00u\x00d\x00c\x008\x000\x00\xe9\x00'
# expect: b'\x80\xdc\xe9\x00'
# expect: UnicodeEncodeError: 'utf-16-le' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xff\xfex\x00'
# expect: b'\xff\xfex\x00'
# expect: b'\xff\xfex\x00'
# expect: b'\xff\xfex\x00'
# expect: b'\xff\xfex\x00'
# expect: b'\xff\xfex\x00'
# expect: utf-16-le True
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b'\x00a\x00\xe9 \xac\xd8=\xde\x00\xdb\xff\xdf\xff'
# expect: b'\x00a\x00\xe9 \xac\xd8=\xde\x00\xdb\xff\xdf\xff'
# expect: b'\x00a\x00\xe9 \xac\xd8=\xde\x00\xdb\xff\xdf\xff'
# expect: b'\x00a\x00\xe9 \xac\xd8=\xde\x00\xdb\xff\xdf\xff'
# expect: b'\x00a\x00\xe9 \xac\xd8=\xde\x00\xdb\xff\xdf\xff'
# expect: b'\x00a\x00\xe9 \xac\xd8=\xde\x00\xdb\xff\xdf\xff'
# expect: UnicodeEncodeError: 'utf-16-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: b'\x00a'
# expect: b'\x00a\x00?'
# expect: b'\x00a\x00\\\x00u\x00d\x008\x000\x000'
# expect: b'\x00a\xd8\x00'
# expect: UnicodeEncodeError: 'utf-16-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-16-be' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b''
# expect: b'\x00?\x00?'
# expect: b'\x00\\\x00u\x00d\x008\x000\x000\x00\\\x00u\x00d\x008\x000\x001'
# expect: b'\xd8\x00\xd8\x01'
# expect: UnicodeEncodeError: 'utf-16-be' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-16-be' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\x00\xe9'
# expect: b'\x00?\x00\xe9'
# expect: b'\x00\\\x00u\x00d\x00c\x008\x000\x00\xe9'
# expect: b'\xdc\x80\x00\xe9'
# expect: UnicodeEncodeError: 'utf-16-be' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xfe\xff\x00x'
# expect: b'\xfe\xff\x00x'
# expect: b'\xfe\xff\x00x'
# expect: b'\xfe\xff\x00x'
# expect: b'\xfe\xff\x00x'
# expect: b'\xfe\xff\x00x'
# expect: utf-16-be True
# expect: b'\xff\xfe\x00\x00'
# expect: b'\xff\xfe\x00\x00'
# expect: b'\xff\xfe\x00\x00'
# expect: b'\xff\xfe\x00\x00'
# expect: b'\xff\xfe\x00\x00'
# expect: b'\xff\xfe\x00\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: UnicodeEncodeError: 'utf-32' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00?\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00\x00\xd8\x00\x00'
# expect: UnicodeEncodeError: 'utf-32' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-32' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b'\xff\xfe\x00\x00'
# expect: b'\xff\xfe\x00\x00?\x00\x00\x00?\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x001\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\x00\xd8\x00\x00\x01\xd8\x00\x00'
# expect: UnicodeEncodeError: 'utf-32' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-32' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xff\xfe\x00\x00\xe9\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00?\x00\x00\x00\xe9\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000\x00\x00\x00\xe9\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\x80\xdc\x00\x00\xe9\x00\x00\x00'
# expect: UnicodeEncodeError: 'utf-32' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xff\xfe\x00\x00\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00\xff\xfe\x00\x00x\x00\x00\x00'
# expect: utf-32 True
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00\xff\xff\x10\x00'
# expect: UnicodeEncodeError: 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: b'a\x00\x00\x00'
# expect: b'a\x00\x00\x00?\x00\x00\x00'
# expect: b'a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00'
# expect: b'a\x00\x00\x00\x00\xd8\x00\x00'
# expect: UnicodeEncodeError: 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-32-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b''
# expect: b'?\x00\x00\x00?\x00\x00\x00'
# expect: b'\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x001\x00\x00\x00'
# expect: b'\x00\xd8\x00\x00\x01\xd8\x00\x00'
# expect: UnicodeEncodeError: 'utf-32-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-32-le' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xe9\x00\x00\x00'
# expect: b'?\x00\x00\x00\xe9\x00\x00\x00'
# expect: b'\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000\x00\x00\x00\xe9\x00\x00\x00'
# expect: b'\x80\xdc\x00\x00\xe9\x00\x00\x00'
# expect: UnicodeEncodeError: 'utf-32-le' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00x\x00\x00\x00'
# expect: b'\xff\xfe\x00\x00x\x00\x00\x00'
# expect: utf-32-le True
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x10\xff\xff'
# expect: b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x10\xff\xff'
# expect: b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x10\xff\xff'
# expect: b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x10\xff\xff'
# expect: b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x10\xff\xff'
# expect: b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x10\xff\xff'
# expect: UnicodeEncodeError: 'utf-32-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: b'\x00\x00\x00a'
# expect: b'\x00\x00\x00a\x00\x00\x00?'
# expect: b'\x00\x00\x00a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000'
# expect: b'\x00\x00\x00a\x00\x00\xd8\x00'
# expect: UnicodeEncodeError: 'utf-32-be' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-32-be' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b''
# expect: b'\x00\x00\x00?\x00\x00\x00?'
# expect: b'\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x001'
# expect: b'\x00\x00\xd8\x00\x00\x00\xd8\x01'
# expect: UnicodeEncodeError: 'utf-32-be' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeEncodeError: 'utf-32-be' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\x00\x00\x00\xe9'
# expect: b'\x00\x00\x00?\x00\x00\x00\xe9'
# expect: b'\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x00c\x00\x00\x008\x00\x00\x000\x00\x00\x00\xe9'
# expect: b'\x00\x00\xdc\x80\x00\x00\x00\xe9'
# expect: UnicodeEncodeError: 'utf-32-be' codec can't encode character '\udc80' in position 0: surrogates not allowed
# expect: b'\x00\x00\xfe\xff\x00\x00\x00x'
# expect: b'\x00\x00\xfe\xff\x00\x00\x00x'
# expect: b'\x00\x00\xfe\xff\x00\x00\x00x'
# expect: b'\x00\x00\xfe\xff\x00\x00\x00x'
# expect: b'\x00\x00\xfe\xff\x00\x00\x00x'
# expect: b'\x00\x00\xfe\xff\x00\x00\x00x'
# expect: utf-32-be True
# --- decoding UTF-16
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for b in (b"", b"\x00", b"a\x00", b"\x00a", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"\xff\xfe", b"\xff\xfea\x00b", b"\x00\xd8", b"\x00\xd8a\x00", b"\x00\xdc", b"\x00\xdca\x00", b"\x00\xd8\x00", b"\x00\xd8\x00\xdc", b"\xd8\x00\xdc\x00", b"\xfe\xff\xd8\x00", b"a\x00\xff\xfeb\x00", b"\x00\xd8\x00\xd8\x00\xdc"):
    for enc in ("utf-16", "utf-16-le", "utf-16-be"):
        for h in ("strict", "replace", "ignore", "surrogatepass", "backslashreplace", "surrogateescape"):
            err(b.decode, enc, h)
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 0: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 0: truncated data
# expect: '\\x00'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 0: truncated data
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 0: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 0: truncated data
# expect: '\\x00'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 0: truncated data
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 0: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 0: truncated data
# expect: '\\x00'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 0: truncated data
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: '\u6100'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufffe\u6100'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: '\ufeff'
# expect: '\ufeff'
# expect: '\ufeff'
# expect: '\ufeff'
# expect: '\ufeff'
# expect: '\ufeff'
# expect: '\ufffe'
# expect: '\ufffe'
# expect: '\ufffe'
# expect: '\ufffe'
# expect: '\ufffe'
# expect: '\ufffe'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: 'a\ufffd'
# expect: 'a'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: 'a\\x62'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: '\ufeffa\ufffd'
# expect: '\ufeffa'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: '\ufeffa\\x62'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x62 in position 4: truncated data
# expect: '\ufffe\u6100\ufffd'
# expect: '\ufffe\u6100'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x62 in position 4: truncated data
# expect: '\ufffe\u6100\\x62'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x62 in position 4: truncated data
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\ud800'
# expect: '\\x00\\xd8'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\ud800'
# expect: '\\x00\\xd8'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
# expect: '\xd8'
# expect: '\xd8'
# expect: '\xd8'
# expect: '\xd8'
# expect: '\xd8'
# expect: '\xd8'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: '\ufffda'
# expect: 'a'
# expect: '\ud800a'
# expect: '\\x00\\xd8a'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: '\ufffda'
# expect: 'a'
# expect: '\ud800a'
# expect: '\\x00\\xd8a'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: '\xd8\u6100'
# expect: '\xd8\u6100'
# expect: '\xd8\u6100'
# expect: '\xd8\u6100'
# expect: '\xd8\u6100'
# expect: '\xd8\u6100'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: '\ufffd'
# expect: ''
# expect: '\udc00'
# expect: '\\x00\\xdc'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: '\ufffd'
# expect: ''
# expect: '\udc00'
# expect: '\\x00\\xdc'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: '\xdc'
# expect: '\xdc'
# expect: '\xdc'
# expect: '\xdc'
# expect: '\xdc'
# expect: '\xdc'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: '\ufffda'
# expect: 'a'
# expect: '\udc00a'
# expect: '\\x00\\xdca'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: '\ufffda'
# expect: 'a'
# expect: '\udc00a'
# expect: '\\x00\\xdca'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# expect: '\xdc\u6100'
# expect: '\xdc\u6100'
# expect: '\xdc\u6100'
# expect: '\xdc\u6100'
# expect: '\xdc\u6100'
# expect: '\xdc\u6100'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
# expect: '\\x00\\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
# expect: '\\x00\\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data
# expect: '\xd8\ufffd'
# expect: '\xd8'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data
# expect: '\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 2: truncated data
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\xd8\xdc'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode bytes in position 2-3: unexpected end of data
# expect: '\ufffd'
# expect: ''
# expect: '\ud800'
# expect: '\\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 3: truncated data
# expect: '\ufffe\xd8'
# expect: '\ufffe\xd8'
# expect: '\ufffe\xd8'
# expect: '\ufffe\xd8'
# expect: '\ufffe\xd8'
# expect: '\ufffe\xd8'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode bytes in position 2-3: unexpected end of data
# expect: '\ufeff\ufffd'
# expect: '\ufeff'
# expect: '\ufeff\ud800'
# expect: '\ufeff\\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-16-be' codec can't decode byte 0x00 in position 3: truncated data
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: 'a\ufeffb'
# expect: '\u6100\ufffe\u6200'
# expect: '\u6100\ufffe\u6200'
# expect: '\u6100\ufffe\u6200'
# expect: '\u6100\ufffe\u6200'
# expect: '\u6100\ufffe\u6200'
# expect: '\u6100\ufffe\u6200'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: '\ufffd\U00010000'
# expect: '\U00010000'
# expect: '\ud800\U00010000'
# expect: '\\x00\\xd8\U00010000'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: '\ufffd\U00010000'
# expect: '\U00010000'
# expect: '\ud800\U00010000'
# expect: '\\x00\\xd8\U00010000'
# expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: '\xd8\xd8\xdc'
# expect: '\xd8\xd8\xdc'
# expect: '\xd8\xd8\xdc'
# expect: '\xd8\xd8\xdc'
# expect: '\xd8\xd8\xdc'
# expect: '\xd8\xd8\xdc'
# --- decoding UTF-32
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for b in (b"", b"\x00\x00\x00", b"a\x00\x00\x00", b"\x00\x00\x00a", b"\xff\xfe\x00\x00a\x00\x00\x00", b"\x00\x00\xfe\xff\x00\x00\x00a", b"\x00\xd8\x00\x00", b"\x00\x00\xd8\x00", b"\x00\x00\x11\x00a\x00\x00\x00", b"\x00\x11\x00\x00", b"ab\x00", b"\xff\xff\xff\xff", b"a\x00\x00\x00b"):
    for enc in ("utf-32", "utf-32-le", "utf-32-be"):
        for h in ("strict", "replace", "ignore", "surrogatepass", "backslashreplace"):
            err(b.decode, enc, h)
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\\x00\\x00\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\\x00\\x00\\x00'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
# expect: '\\x00\\x00\\x00'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x61\\x00\\x00\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x00\\x00\\x61'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x00\\x00\\x61'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\xff\\xfe\\x00\\x00\\x61\\x00\\x00\\x00'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x00\\xfe\\xff\\x00\\x00\\x00\\x61'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: '\ufeffa'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
# expect: '\ufffd'
# expect: ''
# expect: '\ud800'
# expect: '\\x00\\xd8\\x00\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
# expect: '\ufffd'
# expect: ''
# expect: '\ud800'
# expect: '\\x00\\xd8\\x00\\x00'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\xd8\\x00\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x00\\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x00\\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
# expect: '\ufffd'
# expect: ''
# expect: '\ud800'
# expect: '\\x00\\x00\\xd8\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffda'
# expect: 'a'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x00\\x11\\x00a'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffda'
# expect: 'a'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x00\\x11\\x00a'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 4-7: code point not in range(0x110000)
# expect: '\u1100\ufffd'
# expect: '\u1100'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 4-7: code point not in range(0x110000)
# expect: '\u1100\\x61\\x00\\x00\\x00'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: '\u1100'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x00\\x11\\x00\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\\x61\\x62\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
# expect: '\\x61\\x62\\x00'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
# expect: '\\x61\\x62\\x00'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\xff\\xff\\xff\\xff'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\xff\\xff\\xff\\xff'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\xff\\xff\\xff\\xff'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: 'a\ufffd'
# expect: 'a'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: 'a\\x62'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: 'a\ufffd'
# expect: 'a'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
# expect: 'a\\x62'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\ufffd\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: '\\x61\\x00\\x00\\x00\\x62'
