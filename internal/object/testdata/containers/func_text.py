# repr, ascii, format, bin, oct, hex, chr, ord, hash, id, callable.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(repr([1, "a"]), repr("it's"), ascii("h\xe9\u20ac\U0001f600"), ascii([1, "\xe9"]), ascii("a'b"), repr(None))  # expect: [1, 'a'] "it's" 'h\xe9\u20ac\U0001f600' [1, '\xe9'] "a'b" None
err(repr)  # expect: TypeError: repr() takes exactly one argument (0 given)
err(repr, 1, 2)  # expect: TypeError: repr() takes exactly one argument (2 given)
class R:
    def __repr__(self):
        return "\xe9"
print(repr(R()) == "\xe9", ascii(R()))  # expect: True \xe9
class R:
    def __repr__(self):
        return 5
err(repr, R())  # expect: TypeError: __repr__ returned non-string (type int)
err(ascii, R())  # expect: TypeError: __repr__ returned non-string (type int)
class S(str):
    pass
class R:
    def __repr__(self):
        return S("s")
print(repr(R()), type(repr(R())).__name__)  # expect: s S
# --- bin, oct, hex
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(bin(10), bin(-10), bin(0), oct(8), oct(-9), hex(255), hex(-256), bin(True), hex(2**64), bin(2**65), oct(-2**70), hex(-2**63), bin(-2**63))  # expect: 0b1010 -0b1010 0b0 0o10 -0o11 0xff -0x100 0b1 0x10000000000000000 0b100000000000000000000000000000000000000000000000000000000000000000 -0o200000000000000000000000 -0x8000000000000000 -0b1000000000000000000000000000000000000000000000000000000000000000
for f in (bin, oct, hex):
    err(f, 1.5)
    err(f, "a")
    err(f)
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: bin() takes exactly one argument (0 given)
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: oct() takes exactly one argument (0 given)
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: hex() takes exactly one argument (0 given)
class I:
    def __index__(self):
        return 10
print(bin(I()), oct(I()), hex(I()))  # expect: 0b1010 0o12 0xa
class I:
    def __index__(self):
        return "x"
err(bin, I())  # expect: TypeError: __index__ returned non-int (type str)
# --- chr and ord
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(chr(97), chr(0x20ac), ord("a"), ord("\u20ac"), ord(b"a"), ord(chr(0x10ffff)), chr(0) == "\0", ord("\ud800"), len(chr(0xd800)), ord(bytearray(b"z")))  # expect: a € 97 8364 97 1114111 True 55296 1 122
err(chr, -1)  # expect: ValueError: chr() arg not in range(0x110000)
err(chr, 0x110000)  # expect: ValueError: chr() arg not in range(0x110000)
err(chr, 10**30)  # expect: ValueError: chr() arg not in range(0x110000)
err(chr, -10**30)  # expect: ValueError: chr() arg not in range(0x110000)
err(chr, "a")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(chr, 1.0)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(ord, "ab")  # expect: TypeError: ord() expected a character, but string of length 2 found
err(ord, "")  # expect: TypeError: ord() expected a character, but string of length 0 found
err(ord, b"ab")  # expect: TypeError: ord() expected a character, but string of length 2 found
err(ord, 5)  # expect: TypeError: ord() expected string of length 1, but int found
err(ord, None)  # expect: TypeError: ord() expected string of length 1, but NoneType found
err(ord)  # expect: TypeError: ord() takes exactly one argument (0 given)
# --- format
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(format(5), format(5, "03"), format("a", ">3"), format(3.14159, ".2f"), format(None), format([1], ""))  # expect: 5 005   a 3.14 None [1]
err(format, 1, 2)  # expect: TypeError: format() argument 2 must be str, not int
err(format, 1, "q")  # expect: ValueError: Unknown format code 'q' for object of type 'int'
err(format, [1], "x")  # expect: TypeError: unsupported format string passed to list.__format__
err(format)  # expect: TypeError: format expected at least 1 argument, got 0
class F:
    def __format__(self, spec):
        return f"<{spec}>"
print(format(F()), format(F(), "abc"), f"{F():x}", "{:y}".format(F()))  # expect: <> <abc> <x> <y>
class F:
    def __format__(self, spec):
        return 5
err(format, F())  # expect: TypeError: __format__ must return a str, not int
# --- hash, id
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(hash(1), hash(1.0), hash(-1), hash(True), hash(2**61), hash(0.5), hash(1j), hash(10**30), hash(None) == hash(None), hash("a") == hash("a"), hash(-2), hash(float("inf")))  # expect: 1 1 -2 1 1 1152921504606846976 1000003 465258685558744706 True True -2 314159
for x in ([], {}, set(), bytearray(), slice([])):
    err(hash, x)
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: unhashable type: 'dict'
# expect: TypeError: unhashable type: 'set'
# expect: TypeError: unhashable type: 'bytearray'
# expect: TypeError: unhashable type: 'list'
class H:
    def __hash__(self):
        return 2**70
print(hash(H()) == hash(2**70))  # expect: True
class H:
    def __eq__(self, o):
        return True
err(hash, H())  # expect: TypeError: unhashable type: 'H'
class H:
    def __hash__(self):
        return 1.5
err(hash, H())  # expect: TypeError: __hash__ method should return an integer
err(hash)  # expect: TypeError: hash() takes exactly one argument (0 given)
a = []
print(id(a) == id(a), id(a) == id([]), id(1) == id(1), type(id(a)).__name__)  # expect: True False True int
# --- callable
class C:
    def __call__(self):
        pass
class N:
    pass
n = N()
n.__call__ = lambda: 1
print(callable(len), callable(C), callable(C()), callable(n), callable(1), callable([].append), callable(lambda: 0), callable(int), callable(None), callable(N))  # expect: True True True False False True True True False True
