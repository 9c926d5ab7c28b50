# The % operator of str: errors.
def err(f, v):
    try:
        print(repr(f % v))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("%s %s", 1)  # expect: TypeError: not enough arguments for format string
err("%s", (1, 2))  # expect: TypeError: not all arguments converted during string formatting
err("%s", ())  # expect: TypeError: not enough arguments for format string
err("abc", 1)  # expect: TypeError: not all arguments converted during string formatting
err("abc", "x")  # expect: TypeError: not all arguments converted during string formatting
err("abc", (1,))  # expect: TypeError: not all arguments converted during string formatting
err("abc", ())  # expect: 'abc'
err("abc", {})  # expect: 'abc'
err("abc", [])  # expect: 'abc'
err("abc", [1])  # expect: 'abc'
err("abc", None)  # expect: TypeError: not all arguments converted during string formatting
err("abc", b"x")  # expect: 'abc'
err("%", 1)  # expect: ValueError: incomplete format
err("%", ())  # expect: ValueError: incomplete format
err("%5", 1)  # expect: ValueError: incomplete format
err("%-", 1)  # expect: ValueError: incomplete format
err("%z", 1)  # expect: ValueError: unsupported format character 'z' (0x7a) at index 1
err("%z", ())  # expect: TypeError: not enough arguments for format string
err("%b", 1)  # expect: ValueError: unsupported format character 'b' (0x62) at index 1
err("%\xe9", 1)  # expect: ValueError: unsupported format character '?' (0xe9) at index 1
err("%\u20ac", 1)  # expect: ValueError: unsupported format character '?' (0x20ac) at index 1
err("% ", 1)  # expect: ValueError: incomplete format
err("ab%y", 1)  # expect: ValueError: unsupported format character 'y' (0x79) at index 3
err("%5%", ())  # expect: TypeError: not enough arguments for format string
err("%5%", (1,))  # expect: ValueError: unsupported format character '%' (0x25) at index 2
err("%d", "x")  # expect: TypeError: %d format: a real number is required, not str
err("%i", None)  # expect: TypeError: %i format: a real number is required, not NoneType
err("%u", [])  # expect: TypeError: %u format: a real number is required, not list
err("%x", 1.5)  # expect: TypeError: %x format: an integer is required, not float
err("%x", "a")  # expect: TypeError: %x format: an integer is required, not str
err("%o", None)  # expect: TypeError: %o format: an integer is required, not NoneType
err("%d", 1j)  # expect: TypeError: %d format: a real number is required, not complex
err("%d", float("inf"))  # expect: OverflowError: cannot convert float infinity to integer
err("%d", float("nan"))  # expect: ValueError: cannot convert float NaN to integer
err("%f", "x")  # expect: TypeError: must be real number, not str
err("%f", None)  # expect: TypeError: must be real number, not NoneType
err("%g", 1j)  # expect: TypeError: must be real number, not complex
err("%c", "ab")  # expect: TypeError: %c requires an int or a unicode character, not a string of length 2
err("%c", "")  # expect: TypeError: %c requires an int or a unicode character, not a string of length 0
err("%c", 1.5)  # expect: TypeError: %c requires an int or a unicode character, not float
err("%c", None)  # expect: TypeError: %c requires an int or a unicode character, not NoneType
err("%c", -1)  # expect: OverflowError: %c arg not in range(0x110000)
err("%c", 0x110000)  # expect: OverflowError: %c arg not in range(0x110000)
err("%c", 10 ** 30)  # expect: OverflowError: %c arg not in range(0x110000)
err("%c", b"a")  # expect: TypeError: %c requires an int or a unicode character, not bytes
err("%99999999999999999999d", 1)  # expect: ValueError: width too big
err("%.99999999999999999999d", 1)  # expect: ValueError: precision too big
err("%.2147483648d", 1)  # expect: ValueError: precision too big
err("%f", 10 ** 400)  # expect: OverflowError: int too large to convert to float
# --- objects
def err(f, v):
    try:
        print(repr(f % v))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class I:
    def __index__(self):
        return 7
class N:
    def __int__(self):
        return 8
class F:
    def __float__(self):
        return 2.5
class S:
    def __str__(self):
        return "S"
    def __repr__(self):
        return "R\xe9"
class B:
    def __str__(self):
        raise RuntimeError("str")
    def __int__(self):
        raise ValueError("int")
    def __index__(self):
        raise TypeError("index")
class T:
    def __int__(self):
        return "x"
err("%d %x %c %f", (I(), I(), I(), I()))  # expect: '7 7 \x07 7.000000'
err("%d", N())  # expect: '8'
err("%x", N())  # expect: TypeError: %x format: an integer is required, not N
err("%f", F())  # expect: '2.500000'
err("%d", F())  # expect: TypeError: %d format: a real number is required, not F
err("%s %r %a", (S(), S(), S()))  # expect: 'S Ré R\\xe9'
err("%s", B())  # expect: RuntimeError: str
err("%d", B())  # expect: ValueError: int
err("%x", B())  # expect: TypeError: %x format: an integer is required, not B
err("%c", B())  # expect: TypeError: %c requires an int or a unicode character, not B
err("%d", T())  # expect: TypeError: %d format: a real number is required, not T
class St(str):
    def __str__(self):
        return "other"
err("%s", St("x"))  # expect: 'other'
err(St("%s"), 1)  # expect: '1'
print(type(St("%s") % 1).__name__, type("%s" % St("x")).__name__)  # expect: str str
# --- reflected
class R:
    def __rmod__(self, other):
        return "rmod"
try:
    print("x" % R())
except TypeError as e:
    print(e)  # expect: not all arguments converted during string formatting
class Sub(str):
    def __rmod__(self, other):
        return "sub rmod"
print("%s" % Sub("a"), "a".__rmod__("%s"), "a".__rmod__(1))  # expect: sub rmod a NotImplemented
x = "%s-%d"
x %= ("a", 1)
print(x)  # expect: a-1
print(len("%1000d" % 1), len("%s" % ("x" * 5000)), ("%s" * 500) % tuple(range(500)) == "".join(map(str, range(500))))  # expect: 1000 5000 True
