# UnicodeDecodeError and its like.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
U, V, W = UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError
def show(o): return str(o), o.args, repr(o), o.object, o.start, o.end, o.reason
tr(lambda: show(U("utf8", b"abc", 1, 2, "r")))  # expect: ("'utf8' codec can't decode byte 0x62 in position 1: r", ('utf8', b'abc', 1, 2, 'r'), "UnicodeDecodeError('utf8', b'abc', 1, 2, 'r')", b'abc', 1, 2, 'r')
tr(lambda: show(U("utf8", b"abc", 0, 3, "r")))  # expect: ("'utf8' codec can't decode bytes in position 0-2: r", ('utf8', b'abc', 0, 3, 'r'), "UnicodeDecodeError('utf8', b'abc', 0, 3, 'r')", b'abc', 0, 3, 'r')
tr(lambda: U())  # expect: TypeError | function takes exactly 5 arguments (0 given)
tr(lambda: U(1, b"", 1, 2, "r"))  # expect: TypeError | argument 1 must be str, not int
tr(lambda: U("u", "x", 1, 2, "r"))  # expect: TypeError | a bytes-like object is required, not 'str'
tr(lambda: U("u", b"x", 1.0, 2, "r"))  # expect: TypeError | 'float' object cannot be interpreted as an integer
tr(lambda: U("u", b"x", 1, "2", "r"))  # expect: TypeError | 'str' object cannot be interpreted as an integer
tr(lambda: U("u", b"x", 1, 2, 3))  # expect: TypeError | argument 5 must be str, not int
tr(lambda: show(U("u", bytearray(b"xyz"), 1, 2, "r")))  # expect: ("'u' codec can't decode byte 0x79 in position 1: r", ('u', bytearray(b'xyz'), 1, 2, 'r'), "UnicodeDecodeError('u', bytearray(b'xyz'), 1, 2, 'r')", b'xyz', 1, 2, 'r')
tr(lambda: show(U("u", b"", 5, 6, "r")))  # expect: ("'u' codec can't decode bytes in position 5-5: r", ('u', b'', 5, 6, 'r'), "UnicodeDecodeError('u', b'', 5, 6, 'r')", b'', 5, 6, 'r')
tr(lambda: show(V("a", "b\u20acc", 1, 2, "r")))  # expect: ("'a' codec can't encode character '\\u20ac' in position 1: r", ('a', 'b€c', 1, 2, 'r'), "UnicodeEncodeError('a', 'b€c', 1, 2, 'r')", 'b€c', 1, 2, 'r')
tr(lambda: show(V("a", "b\xe9c", 1, 2, "r")))  # expect: ("'a' codec can't encode character '\\xe9' in position 1: r", ('a', 'béc', 1, 2, 'r'), "UnicodeEncodeError('a', 'béc', 1, 2, 'r')", 'béc', 1, 2, 'r')
tr(lambda: show(V("a", "b\U0001F600c", 1, 2, "r")))  # expect: ("'a' codec can't encode character '\\U0001f600' in position 1: r", ('a', 'b😀c', 1, 2, 'r'), "UnicodeEncodeError('a', 'b😀c', 1, 2, 'r')", 'b😀c', 1, 2, 'r')
tr(lambda: show(V("a", "bcd", 0, 3, "r")))  # expect: ("'a' codec can't encode characters in position 0-2: r", ('a', 'bcd', 0, 3, 'r'), "UnicodeEncodeError('a', 'bcd', 0, 3, 'r')", 'bcd', 0, 3, 'r')
tr(lambda: V("a", b"x", 0, 1, "r"))  # expect: TypeError | argument 2 must be str, not bytes
tr(lambda: show(V("a", "", 0, 1, "r")))  # expect: ("'a' codec can't encode characters in position 0-0: r", ('a', '', 0, 1, 'r'), "UnicodeEncodeError('a', '', 0, 1, 'r')", '', 0, 1, 'r')
tr(lambda: show(W("b\u20acc", 1, 2, "r")))  # expect: ("can't translate character '\\u20ac' in position 1: r", ('b€c', 1, 2, 'r'), "UnicodeTranslateError('b€c', 1, 2, 'r')", 'b€c', 1, 2, 'r')
tr(lambda: show(W("bcc", 1, 3, "r")))  # expect: ("can't translate characters in position 1-2: r", ('bcc', 1, 3, 'r'), "UnicodeTranslateError('bcc', 1, 3, 'r')", 'bcc', 1, 3, 'r')
tr(lambda: W(1, 2))  # expect: TypeError | function takes exactly 4 arguments (2 given)
tr(lambda: W(1, 2, 3, 4))  # expect: TypeError | argument 1 must be str, not int
tr(lambda: show(U("u", b"abc", -5, 2, "r")))  # expect: ("'u' codec can't decode bytes in position -5-1: r", ('u', b'abc', -5, 2, 'r'), "UnicodeDecodeError('u', b'abc', -5, 2, 'r')", b'abc', -5, 2, 'r')
tr(lambda: show(U("u", b"abc", 1, 100, "r")))  # expect: ("'u' codec can't decode bytes in position 1-99: r", ('u', b'abc', 1, 100, 'r'), "UnicodeDecodeError('u', b'abc', 1, 100, 'r')", b'abc', 1, 100, 'r')
tr(lambda: W("x", 0, 1, "r").encoding)  # expect: None

# --- fields can be changed
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
U = UnicodeDecodeError
u = U.__new__(U)
tr(lambda: repr(str(u)))  # expect: ''
tr(lambda: u.start)  # expect: 0
tr(lambda: u.object)  # expect: None
tr(lambda: u.encoding)  # expect: None
u = U("u", b"abc", 1, 2, "r")
u.start = 0
tr(lambda: str(u))  # expect: 'u' codec can't decode bytes in position 0-1: r
u.encoding = 5
tr(lambda: str(u))  # expect: '5' codec can't decode bytes in position 0-1: r
u.reason = "zz"
tr(lambda: str(u))  # expect: '5' codec can't decode bytes in position 0-1: zz
tr(lambda: setattr(u, "start", "x"))  # expect: TypeError | an integer is required
tr(lambda: delattr(u, "start"))  # expect: TypeError | can't delete numeric/char attribute
tr(lambda: delattr(u, "reason"))  # expect: None
tr(lambda: u.reason)  # expect: None
tr(lambda: UnicodeError("x", 1).args)  # expect: ('x', 1)
tr(lambda: U("u", b"x", 0, 1, "r", k=1))  # expect: TypeError | UnicodeDecodeError() takes no keyword arguments
u.object = 4
tr(lambda: str(u))  # expect: TypeError | UnicodeError 'object' attribute must be a bytes
