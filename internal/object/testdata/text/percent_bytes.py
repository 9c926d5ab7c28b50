# The % operator of bytes and bytearray.
def err(f, v):
    try:
        print(repr(f % v))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(b"%d %i %x %o %e", (1, 2, 3, 4, 5.5))  # expect: b'1 2 3 4 5.500000e+00'
err(b"%s|%b|%5b|%-5s|%.1b|%5.1s", (b"a", b"b", b"c", b"d", b"ef", b"gh"))  # expect: b'a|b|    c|d    |e|    g'
err(b"%s %s", (bytearray(b"x"), memoryview(b"yz")))  # expect: b'x yz'
err(b"%s", memoryview(b"xyz")[::2])  # expect: b'xz'
err(b"%a %r", ("\xe9", "\u20ac"))  # expect: b"'\\xe9' '\\u20ac'"
err(b"%c%c%c", (65, b"b", bytearray(b"c")))  # expect: b'Abc'
err(b"%(a)s %(b)d", {b"a": b"1", b"b": 2})  # expect: b'1 2'
err(b"%(a)s", {"a": b"1"})  # expect: KeyError: b'a'
err(b"%5d|%-5d|%05d|%+d|%#x", (1, 2, 3, 4, 255))  # expect: b'    1|2    |00003|+4|0xff'
err(b"%f %.1f %g", (1.5, 2.25, 1e10))  # expect: b'1.500000 2.2 1e+10'
err(b"%% %*d", (5, 1))  # expect: b'%     1'
err(b"\xff%d\x00", 5)  # expect: b'\xff5\x00'
err(bytearray(b"%d"), 5)  # expect: bytearray(b'5')
err(bytearray(b"%s"), b"x")  # expect: bytearray(b'x')
err(b"abc", ())  # expect: b'abc'
err(b"abc", {})  # expect: b'abc'
# --- errors
def err(f, v):
    try:
        print(repr(f % v))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(b"%s", "x")  # expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
err(b"%s", 1)  # expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
err(b"%b", None)  # expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
err(b"%s", [1])  # expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'list'
err(b"%d", "x")  # expect: TypeError: %d format: a real number is required, not str
err(b"%d", b"1")  # expect: TypeError: %d format: a real number is required, not bytes
err(b"%x", 1.5)  # expect: TypeError: %x format: an integer is required, not float
err(b"%f", "a")  # expect: TypeError: float argument required, not str
err(b"%c", b"ab")  # expect: TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2
err(b"%c", b"")  # expect: TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 0
err(b"%c", 256)  # expect: OverflowError: %c arg not in range(256)
err(b"%c", -1)  # expect: OverflowError: %c arg not in range(256)
err(b"%c", "a")  # expect: TypeError: %c requires an integer in range(256) or a single byte, not str
err(b"%c", 1.5)  # expect: TypeError: %c requires an integer in range(256) or a single byte, not float
err(b"%z", 1)  # expect: ValueError: unsupported format character 'z' (0x7a) at index 1
err(b"%", 1)  # expect: ValueError: incomplete format
err(b"%s", (b"1", b"2"))  # expect: TypeError: not all arguments converted during bytes formatting
err(b"%s", ())  # expect: TypeError: not enough arguments for format string
err(b"abc", 1)  # expect: TypeError: not all arguments converted during bytes formatting
err(b"abc", b"x")  # expect: TypeError: not all arguments converted during bytes formatting
err(b"%(a)s", 1)  # expect: TypeError: format requires a mapping
err(b"%(a", {})  # expect: ValueError: incomplete format key
err(b"%*d", ("x", 1))  # expect: TypeError: * wants int
class B:
    def __bytes__(self):
        return b"B!"
class Bad:
    def __bytes__(self):
        return "no"
class Raises:
    def __bytes__(self):
        raise ValueError("bytes")
err(b"%s %b", (B(), B()))  # expect: b'B! B!'
err(b"%s", Bad())  # expect: TypeError: __bytes__ returned non-bytes (type str)
err(b"%b", Raises())  # expect: ValueError: bytes
class R:
    def __rmod__(self, o):
        return "rmod"
print(b"x" % R(), b"a".__rmod__(b"%s"), b"a".__rmod__("%s"))  # raises: TypeError: not all arguments converted during bytes formatting

# --- whatever keeps a value from being a float
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
class B:
    def __index__(self): return 'x'
class V:
    def __index__(self): raise ValueError('v')
class T:
    def __index__(self): raise TypeError('tt')
class F:
    def __float__(self): raise ValueError('v')
for x in (B(), V(), T(), F(), 10**400, 300, 2**70):
    t(lambda: '%c' % (x,))
    t(lambda: b'%c' % (x,))
    t(lambda: b'%e' % (x,))
    t(lambda: '%e' % x)
    t(lambda: bytearray(b'%g') % x)
# expect: TypeError %c requires an int or a unicode character, not B None
# expect: TypeError __index__ returned non-int (type str) None
# expect: TypeError float argument required, not B None
# expect: TypeError __index__ returned non-int (type str) None
# expect: TypeError float argument required, not B None
# expect: ValueError v None
# expect: ValueError v None
# expect: TypeError float argument required, not V None
# expect: ValueError v None
# expect: TypeError float argument required, not V None
# expect: TypeError %c requires an int or a unicode character, not T None
# expect: TypeError tt None
# expect: TypeError float argument required, not T None
# expect: TypeError tt None
# expect: TypeError float argument required, not T None
# expect: TypeError %c requires an int or a unicode character, not F None
# expect: TypeError %c requires an integer in range(256) or a single byte, not F None
# expect: TypeError float argument required, not F None
# expect: ValueError v None
# expect: TypeError float argument required, not F None
# expect: OverflowError %c arg not in range(0x110000) None
# expect: OverflowError %c arg not in range(256) None
# expect: TypeError float argument required, not int None
# expect: OverflowError int too large to convert to float None
# expect: TypeError float argument required, not int None
# expect: Ĭ
# expect: OverflowError %c arg not in range(256) None
# expect: b'3.000000e+02'
# expect: 3.000000e+02
# expect: bytearray(b'300')
# expect: OverflowError %c arg not in range(0x110000) None
# expect: OverflowError %c arg not in range(256) None
# expect: b'1.180592e+21'
# expect: 1.180592e+21
# expect: bytearray(b'1.18059e+21')
# --- no room for the header
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for n in (2**63 - 1, 2**63 - 20, 2**63 - 40):
    t(lambda: b'abc'.zfill(n))
    t(lambda: b'abc'.ljust(n))
    t(lambda: b'abc'.rjust(n))
    t(lambda: b'abc'.center(n))
    t(lambda: bytearray(b'abc').rjust(n))
    t(lambda: 'abc'.zfill(n))
    t(lambda: 'abc'.center(n))
# expect: OverflowError byte string is too large
# expect: OverflowError byte string is too large
# expect: OverflowError byte string is too large
# expect: OverflowError byte string is too large
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect: OverflowError byte string is too large
# expect: OverflowError byte string is too large
# expect: OverflowError byte string is too large
# expect: OverflowError byte string is too large
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
# expect-repr: 'MemoryError '
