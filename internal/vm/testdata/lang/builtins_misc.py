# bin, hex, chr, ascii, format, input of odd arguments, and __import__-free corners.
print(bin(10), oct(64), hex(255), chr(8364), ord("€"), ascii("ü"), format(3.14159, ".2f"), format("x", ">5"), format(5), callable(len), bool([]), complex("1+2j"), complex(1, 2), divmod(9, 4), hash(2 ** 61 - 1), abs(-0.0))  # expect: 0b1010 0o100 0xff € 8364 '\xfc' 3.14     x 5 True False (1+2j) (1+2j) (2, 1) 0 0.0
print(complex("-1.5j"), complex(" (2+3j) "), complex(2), complex("inf"), (1 + 2j).real, (1 + 2j).imag, 3j * 3j, abs(3 - 4j), complex(1.5))  # expect: -1.5j (2+3j) (2+0j) (inf+0j) 1.0 2.0 (-9+0j) 5.0 (1.5+0j)
# ---
bin(1.5)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
hex("ff")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
chr("a")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
chr(1.5)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
ord(b"ab")  # raises: TypeError: ord() expected a character, but string of length 2 found
# ---
complex("1 + 2j")  # raises: ValueError: complex() arg is a malformed string
# ---
complex("x")  # raises: ValueError: complex() arg is a malformed string
# ---
complex("1", 2)  # raises: TypeError: complex() argument 'real' must be a real number, not str
# ---
complex([])  # raises: TypeError: complex() argument must be a string or a number, not list
# ---
format(5, 5)  # raises: TypeError: format() argument 2 must be str, not int
# ---
format(5, "zz")  # raises: ValueError: Unknown format code 'z' for object of type 'int'
# ---
bool(1, 2)  # raises: TypeError: bool expected at most 1 argument, got 2
# ---
int("1", "2")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
int(base=5)  # raises: TypeError: int() missing string argument
# ---
str(1, 2, 3, 4)  # raises: TypeError: str expected at most 3 arguments, got 4
# ---
list(a=1)  # raises: TypeError: list() takes no keyword arguments
# ---
tuple(1, 2)  # raises: TypeError: tuple expected at most 1 argument, got 2
# ---
dict(1, 2)  # raises: TypeError: dict expected at most 1 argument, got 2
# ---
set(a=1)  # raises: TypeError: set() takes no keyword arguments
# ---
type()  # raises: TypeError: type() takes 1 or 3 arguments
# ---
object(1)  # raises: TypeError: object() takes no arguments
# ---
slice(1, 2, 3, 4)  # raises: TypeError: slice expected at most 3 arguments, got 4
# ---
range("a")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
reversed(5)  # raises: TypeError: 'int' object is not reversible
# ---
memoryview("x")  # raises: TypeError: memoryview: a bytes-like object is required, not 'str'
# ---
super(5)  # raises: TypeError: super() argument 1 must be a type, not int
# ---
property(1, 2, 3, 4, 5)  # raises: TypeError: property() takes at most 4 arguments (5 given)
# ---
staticmethod()  # raises: TypeError: staticmethod expected 1 argument, got 0
# ---
classmethod(1, 2)  # raises: TypeError: classmethod expected 1 argument, got 2
# ---
zip(1)  # raises: TypeError: 'int' object is not iterable
# ---
enumerate(5)  # raises: TypeError: 'int' object is not iterable
# ---
eval()  # raises: TypeError: eval() takes at least 1 positional argument (0 given)
# ---
exec("1", 2)  # raises: TypeError: exec() globals must be a dict, not int
# ---
compile("1")  # raises: TypeError: compile() missing required argument 'filename' (pos 2)
# ---
isinstance(1, (int, (str, 5)))
print(isinstance("a", (int, (float, str))), isinstance(1, ()))  # expect: True False
isinstance("x", (int, (float, 5)))  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# ---
issubclass(int, (str, 5))  # raises: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# ---
print(len("a", "b"))  # raises: TypeError: len() takes exactly one argument (2 given)
# ---
sorted([1], reverse="x")
# ---
min(1, key=5)  # raises: TypeError: 'int' object is not iterable
# ---
sum(1, 2, 3)  # raises: TypeError: sum() takes at most 2 arguments (3 given)
# --- keyword names that work
print(int("11", base=2), sorted([1, 3, 2], reverse=True, key=lambda x: x), sum([1], start=5), round(number=2.567, ndigits=1), pow(base=2, exp=5, mod=7), enumerate(iterable="a", start=3).__next__(), str(b"x", encoding="ascii", errors="strict"), max([1, 2], default=0, key=None), print("x", end="", sep="", flush=True), complex(real=1, imag=2), dict(self=1), bytes("a", encoding="utf-8"), float.fromhex("0x10"), "a b".split(sep=" ", maxsplit=1), "x".encode(encoding="ascii"), [3, 1].sort(reverse=True), eval("x", globals=None, locals={"x": 5}))  # expect: x3 [3, 2, 1] 6 2.6 4 (3, 'a') x 2 None (1+2j) {'self': 1} b'a' 16.0 ['a', 'b'] b'x' None 5
