# base64: all bases, their options and errors.
import base64
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print(r)
E64 = (base64.b64encode, base64.standard_b64encode, base64.urlsafe_b64encode, base64.b32encode, base64.b32hexencode,
       base64.b16encode, base64.b85encode, base64.a85encode, base64.z85encode, base64.encodebytes)
D64 = (base64.b64decode, base64.standard_b64decode, base64.urlsafe_b64decode, base64.b32decode, base64.b32hexdecode,
       base64.b16decode, base64.b85decode, base64.a85decode, base64.z85decode, base64.decodebytes)
for e, d in zip(E64, D64):
    for s in (b"", b"\0", b"\xfb\xff", b"abc", b"\0\0\0\0", bytearray(b"ab?>~"), memoryview(b"hello world")):
        t(e, s)
        print(d(e(s)) == s)
    t(e, "x")
    t(e, 5)
    t(d, "\xe9")
    t(d, 5)
# expect: b''
# expect: True
# expect: b'AA=='
# expect: True
# expect: b'+/8='
# expect: True
# expect: b'YWJj'
# expect: True
# expect: b'AAAAAA=='
# expect: True
# expect: b'YWI/Pn4='
# expect: True
# expect: b'aGVsbG8gd29ybGQ='
# expect: True
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'AA=='
# expect: True
# expect: b'+/8='
# expect: True
# expect: b'YWJj'
# expect: True
# expect: b'AAAAAA=='
# expect: True
# expect: b'YWI/Pn4='
# expect: True
# expect: b'aGVsbG8gd29ybGQ='
# expect: True
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'AA=='
# expect: True
# expect: b'-_8='
# expect: True
# expect: b'YWJj'
# expect: True
# expect: b'AAAAAA=='
# expect: True
# expect: b'YWI_Pn4='
# expect: True
# expect: b'aGVsbG8gd29ybGQ='
# expect: True
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'AA======'
# expect: True
# expect: b'7P7Q===='
# expect: True
# expect: b'MFRGG==='
# expect: True
# expect: b'AAAAAAA='
# expect: True
# expect: b'MFRD6PT6'
# expect: True
# expect: b'NBSWY3DPEB3W64TMMQ======'
# expect: True
# expect: TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: TypeError: memoryview: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'00======'
# expect: True
# expect: b'VFVG===='
# expect: True
# expect: b'C5H66==='
# expect: True
# expect: b'0000000='
# expect: True
# expect: b'C5H3UFJU'
# expect: True
# expect: b'D1IMOR3F41RMUSJCCG======'
# expect: True
# expect: TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: TypeError: memoryview: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'00'
# expect: True
# expect: b'FBFF'
# expect: True
# expect: b'616263'
# expect: True
# expect: b'00000000'
# expect: True
# expect: b'61623F3E7E'
# expect: True
# expect: b'68656C6C6F20776F726C64'
# expect: True
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'00'
# expect: True
# expect: b'`~L'
# expect: True
# expect: b'VPaz'
# expect: True
# expect: b'00000'
# expect: True
# expect: b'VPZc%eg'
# expect: True
# expect: b'Xk~0{Zy<MXa%^M'
# expect: True
# expect: TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: TypeError: memoryview: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'!!'
# expect: True
# expect: b'qu6'
# expect: True
# expect: b'@:E^'
# expect: True
# expect: b'z'
# expect: True
# expect: b'@:DGbIK'
# expect: True
# expect: b'BOu!rD]j7BEbo7'
# expect: True
# expect: TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: TypeError: memoryview: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'00'
# expect: True
# expect: b'}#l'
# expect: True
# expect: b'vpAZ'
# expect: True
# expect: b'00000'
# expect: True
# expect: b'vpzC+EG'
# expect: True
# expect: b'xK#0@zY<mxA+]m'
# expect: True
# expect: TypeError: memoryview: a bytes-like object is required, not 'str'
# expect: TypeError: memoryview: a bytes-like object is required, not 'int'
# expect: ValueError: string argument should contain only ASCII characters
# expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# expect: b''
# expect: True
# expect: b'AA==\n'
# expect: True
# expect: b'+/8=\n'
# expect: True
# expect: b'YWJj\n'
# expect: True
# expect: b'AAAAAA==\n'
# expect: True
# expect: b'YWI/Pn4=\n'
# expect: True
# expect: b'aGVsbG8gd29ybGQ=\n'
# expect: True
# expect: TypeError: expected bytes-like object, not str
# expect: TypeError: expected bytes-like object, not int
# expect: TypeError: expected bytes-like object, not str
# expect: TypeError: expected bytes-like object, not int

# --- base 64
import base64
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print(r)
t(base64.b64encode, b"\xfb\xef\xff", b"*$")  # expect: b'**$$'
t(base64.b64encode, b"\xfb\xef\xff", altchars=b"*")  # expect: AssertionError: b'*'
t(base64.b64decode, b"*$*$", b"*$")  # expect: b'\xfb\xff\xbf'
t(base64.b64decode, "*$*$", "*$")  # expect: b'\xfb\xff\xbf'
t(base64.b64decode, b"*$*$", b"*$x")  # expect: AssertionError: b'*$x'
t(base64.b64decode, b"YW Jj*")  # expect: b'abc'
t(base64.b64decode, b"YW Jj", validate=True)  # expect: Error: Only base64 data is allowed
t(base64.b64decode, b"YWJj", validate=True)  # expect: b'abc'
t(base64.b64decode, b"YWJ")  # expect: Error: Incorrect padding
t(base64.urlsafe_b64decode, "--__")  # expect: b'\xfb\xef\xff'
print(base64.encodebytes(bytes(100)))  # expect: b'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n'
print(base64.decodebytes(b"AAAA\nAAAA\n"))  # expect: b'\x00\x00\x00\x00\x00\x00'
t(base64.encodebytes, memoryview(bytes(8)).cast("i"))  # expect: TypeError: expected single byte elements, not 'i' from memoryview
t(base64.encodebytes, memoryview(bytes(8)).cast("B", (2, 4)))  # expect: TypeError: expected 1-D data, not 2-D data from memoryview
t(base64.decodebytes, "x")  # expect: TypeError: expected bytes-like object, not str

# --- base 32 and 16
import base64
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print(r)
t(base64.b32decode, "me======")  # expect: Error: Non-base32 digit found
t(base64.b32decode, "me======", True)  # expect: b'a'
t(base64.b32decode, "ME======", casefold=False)  # expect: b'a'
t(base64.b32decode, b"M1O23456", map01=b"L")  # expect: b'b\xdd\xad\xf3\xbe'
t(base64.b32decode, b"M1O23456", map01="I")  # expect: b'b\x1d\xad\xf3\xbe'
t(base64.b32decode, b"M1O23456")  # expect: Error: Non-base32 digit found
t(base64.b32decode, b"M1O23456", map01="LI")  # expect: AssertionError: b'LI'
t(base64.b32decode, b"ME==")  # expect: Error: Incorrect padding
for k in range(9):
    t(base64.b32decode, b"ABCDEFGH"[:8 - k] + b"=" * k)
    t(base64.b32hexdecode, b"abcdefgh"[:8 - k] + b"=" * k, True)
# expect: b'\x00D2\x14\xc7'
# expect: b'R\xd8\xd7>\x11'
# expect: b'\x00D2\x14'
# expect: b'R\xd8\xd7>'
# expect: Error: Incorrect padding
# expect: Error: Incorrect padding
# expect: b'\x00D2'
# expect: b'R\xd8\xd7'
# expect: b'\x00D'
# expect: b'R\xd8'
# expect: Error: Incorrect padding
# expect: Error: Incorrect padding
# expect: b'\x00'
# expect: b'R'
# expect: Error: Incorrect padding
# expect: Error: Incorrect padding
# expect: Error: Incorrect padding
# expect: Error: Incorrect padding
t(base64.b16decode, "ab")  # expect: Error: Non-base16 digit found
t(base64.b16decode, "ab", True)  # expect: b'\xab'
t(base64.b16decode, "abc", True)  # expect: Error: Odd-length string
t(base64.b16decode, "xx")  # expect: Error: Non-base16 digit found

# --- base 85
import base64
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print(r)
s = b"\0\0\0\0    \xff\xff\xff\xffabc"
for fold in (False, True):
    for wrap in (0, 1, 2, 7, 100):
        for pad in (False, True):
            for adobe in (False, True):
                e = base64.a85encode(s, foldspaces=fold, wrapcol=wrap, pad=pad, adobe=adobe)
                print(e, base64.a85decode(e, foldspaces=fold, adobe=adobe).rstrip(b"\0") == s)
# expect: b'z+<VdLs8W-!@:E^' True
# expect: b'<~z+<VdLs8W-!@:E^~>' True
# expect: b'z+<VdLs8W-!@:E^H' True
# expect: b'<~z+<VdLs8W-!@:E^H~>' True
# expect: b'z\n+\n<\nV\nd\nL\ns\n8\nW\n-\n!\n@\n:\nE\n^' True
# expect: b'<~\nz+\n<V\ndL\ns8\nW-\n!@\n:E\n^\n~>' True
# expect: b'z\n+\n<\nV\nd\nL\ns\n8\nW\n-\n!\n@\n:\nE\n^\nH' True
# expect: b'<~\nz+\n<V\ndL\ns8\nW-\n!@\n:E\n^H\n~>' True
# expect: b'z+\n<V\ndL\ns8\nW-\n!@\n:E\n^' True
# expect: b'<~\nz+\n<V\ndL\ns8\nW-\n!@\n:E\n^\n~>' True
# expect: b'z+\n<V\ndL\ns8\nW-\n!@\n:E\n^H' True
# expect: b'<~\nz+\n<V\ndL\ns8\nW-\n!@\n:E\n^H\n~>' True
# expect: b'z+<VdLs\n8W-!@:E\n^' True
# expect: b'<~z+<Vd\nLs8W-!@\n:E^~>' True
# expect: b'z+<VdLs\n8W-!@:E\n^H' True
# expect: b'<~z+<Vd\nLs8W-!@\n:E^H~>' True
# expect: b'z+<VdLs8W-!@:E^' True
# expect: b'<~z+<VdLs8W-!@:E^~>' True
# expect: b'z+<VdLs8W-!@:E^H' True
# expect: b'<~z+<VdLs8W-!@:E^H~>' True
# expect: b'zys8W-!@:E^' True
# expect: b'<~zys8W-!@:E^~>' True
# expect: b'zys8W-!@:E^H' True
# expect: b'<~zys8W-!@:E^H~>' True
# expect: b'z\ny\ns\n8\nW\n-\n!\n@\n:\nE\n^' True
# expect: b'<~\nzy\ns8\nW-\n!@\n:E\n^\n~>' True
# expect: b'z\ny\ns\n8\nW\n-\n!\n@\n:\nE\n^\nH' True
# expect: b'<~\nzy\ns8\nW-\n!@\n:E\n^H\n~>' True
# expect: b'zy\ns8\nW-\n!@\n:E\n^' True
# expect: b'<~\nzy\ns8\nW-\n!@\n:E\n^\n~>' True
# expect: b'zy\ns8\nW-\n!@\n:E\n^H' True
# expect: b'<~\nzy\ns8\nW-\n!@\n:E\n^H\n~>' True
# expect: b'zys8W-!\n@:E^' True
# expect: b'<~zys8W\n-!@:E^\n~>' True
# expect: b'zys8W-!\n@:E^H' True
# expect: b'<~zys8W\n-!@:E^H\n~>' True
# expect: b'zys8W-!@:E^' True
# expect: b'<~zys8W-!@:E^~>' True
# expect: b'zys8W-!@:E^H' True
# expect: b'<~zys8W-!@:E^H~>' True
t(base64.a85decode, b"s8W-\"")  # expect: ValueError: Ascii85 overflow
t(base64.a85decode, b"!z")  # expect: ValueError: z inside Ascii85 5-tuple
t(base64.a85decode, b"!y", foldspaces=True)  # expect: ValueError: y inside Ascii85 5-tuple
t(base64.a85decode, b"y")  # expect: ValueError: Non-Ascii85 digit found: y
t(base64.a85decode, b"v")  # expect: ValueError: Non-Ascii85 digit found: v
t(base64.a85decode, b"<~", adobe=True)  # expect: ValueError: Ascii85 encoded byte sequences must end with b'~>'
t(base64.a85decode, b"~>", adobe=True)  # expect: b''
t(base64.a85decode, b"<~87cUR~>", adobe=True)  # expect: b'Hell'
t(base64.a85decode, b"8.7.c.U.R", ignorechars=b".")  # expect: b'H\x0c/i*[\x84'
t(base64.b85encode, b"abc", pad=True)  # expect: b'VPazd'
t(base64.b85decode, b"~~~~~")  # expect: ValueError: base85 overflow in hunk starting at byte 0
t(base64.b85decode, b"0000 ")  # expect: ValueError: bad base85 character at position 4
t(base64.b85decode, b"|NsC1")  # expect: ValueError: base85 overflow in hunk starting at byte 0
t(base64.z85decode, b"#####")  # expect: ValueError: z85 overflow in hunk starting at byte 0
t(base64.z85decode, b"0000~")  # expect: ValueError: bad z85 character at position 4
t(base64.z85decode, "HelloWorld")  # expect: b'\x86O\xd2o\xb5Y\xf7['

# --- files
import base64, io
i = io.BytesIO(bytes(range(200)))
o = io.BytesIO()
base64.encode(i, o)
print(o.getvalue())  # expect: b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4\nOTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx\ncnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq\nq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsc=\n'
o.seek(0)
p = io.BytesIO()
base64.decode(o, p)
print(p.getvalue() == bytes(range(200)))  # expect: True
print(sorted(base64.__all__))  # expect: ['a85decode', 'a85encode', 'b16decode', 'b16encode', 'b32decode', 'b32encode', 'b32hexdecode', 'b32hexencode', 'b64decode', 'b64encode', 'b85decode', 'b85encode', 'decode', 'decodebytes', 'encode', 'encodebytes', 'standard_b64decode', 'standard_b64encode', 'urlsafe_b64decode', 'urlsafe_b64encode', 'z85decode', 'z85encode']
print(base64.MAXLINESIZE, base64.MAXBINSIZE, base64.bytes_types)  # expect: 76 57 (<class 'bytes'>, <class 'bytearray'>)
