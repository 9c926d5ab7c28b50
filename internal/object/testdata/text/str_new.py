# str(): the object's text, decoding, argument errors.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class S:
    def __str__(self):
        return "S!"
class R:
    def __repr__(self):
        return "R!"
class Bad:
    def __str__(self):
        return 1
err(str)  # expect: ''
err(str, 1)  # expect: '1'
err(str, 1.5)  # expect: '1.5'
err(str, "é")  # expect: 'é'
err(str, S())  # expect: 'S!'
err(str, R())  # expect: 'R!'
err(str, Bad())  # expect: TypeError: __str__ returned non-string (type int)
err(str, None)  # expect: 'None'
err(str, object=5)  # expect: '5'
err(str, [1, "a"])  # expect: "[1, 'a']"
err(str, b"ab")  # expect: "b'ab'"
# --- decoding
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(str, b"ab", "ascii")  # expect: 'ab'
err(str, b"\xc3\xa9", "utf-8")  # expect: 'é'
err(str, b"\xc3\xa9", encoding="latin-1")  # expect: 'Ã©'
err(str, b"\xff", errors="replace")  # expect: '�'
err(str, b"\xff", "utf8", "ignore")  # expect: ''
err(str, bytearray(b"ab"), "ascii")  # expect: 'ab'
err(str, memoryview(b"ab"), "ascii")  # expect: 'ab'
err(str, "a", "ascii")  # expect: TypeError: decoding str is not supported
err(str, 1, "ascii")  # expect: TypeError: decoding to str: need a bytes-like object, int found
err(str, b"a", 1)  # expect: TypeError: str() argument 'encoding' must be str, not int
err(str, b"a", "ascii", 1)  # expect: TypeError: str() argument 'errors' must be str, not int
err(str, 1, 2, 3, 4)  # expect: TypeError: str expected at most 3 arguments, got 4
err(str, encoding="x")  # expect: ''
err(str, errors="x")  # expect: ''
err(str, zork=1)  # expect: TypeError: str() got an unexpected keyword argument 'zork'
err(str, b"a", "zork")  # expect: LookupError: unknown encoding: zork
# --- __new__ and subclasses
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(str.__new__, 1)  # expect: TypeError: str.__new__(X): X is not a type object (int)
err(str.__new__, int)  # expect: TypeError: str.__new__(int): int is not a subtype of str
class T(str):
    def __new__(cls, v, extra=0):
        self = str.__new__(cls, v)
        self.extra = extra
        return self
t = T("abc", extra=7)
print(t, type(t).__name__, t.extra, t == "abc", hash(t) == hash("abc"), {t: 1}["abc"])  # expect: abc T 7 True True 1
print(type(str(t)).__name__, type(t[:]).__name__, type(t + "").__name__, type(t * 1).__name__, type(t.strip()).__name__)  # expect: str str str str str
print(type(t.replace("x", "y")).__name__, type(t.ljust(2)).__name__, type(t.format()).__name__, type(t.upper()).__name__)  # expect: str str T str
print(t.__getnewargs__(), type(t.__getnewargs__()[0]).__name__, type(t.__str__()).__name__)  # expect: ('abc',) str str
class U(str):
    def __str__(self):
        return "other"
print(str(U("x")), "%s" % U("x"), "{}".format(U("x")), f"{U('x')}", U("x") + "", repr(U("x")))  # expect: other other other other x 'x'
