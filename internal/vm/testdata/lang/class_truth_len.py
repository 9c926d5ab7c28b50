# __bool__, __len__, __contains__, __iter__, __index__, __int__ and friends.
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(L(0)), bool(L(2)), len(L(5)))  # expect: False True 5
len(L(-1))  # raises: ValueError: __len__() should return >= 0
# --- too big
class L:
    def __len__(self): return 2 ** 100
len(L())  # raises: OverflowError: cannot fit 'int' into an index-sized integer
# --- not an int
class L:
    def __len__(self): return 1.0
len(L())  # raises: TypeError: 'float' object cannot be interpreted as an integer
# --- none at all
len(5)  # raises: TypeError: object of type 'int' has no len()
# --- __contains__ gives a truth
class C:
    def __contains__(self, x): return x
print(1 in C(), 0 in C(), [] not in C())  # expect: True False True
# --- falling back to __iter__, then __getitem__
class I:
    def __iter__(self): return iter([1, 2])
class G:
    def __getitem__(self, i): return [5, 6][i]
print(2 in I(), 3 in I(), 6 in G(), 7 in G())  # expect: True False True False
# --- none
1 in object()  # raises: TypeError: argument of type 'object' is not a container or iterable
# --- None blocks
class C:
    __contains__ = None
    def __iter__(self): return iter([1])
1 in C()  # raises: TypeError: 'C' object is not a container
# --- __index__ and __int__, __float__, __complex__
class N:
    def __index__(self): return 7
print([0] * N(), hex(N()), int(N()), float(N()), complex(N()), range(N()), bin(N()), round(1.123456789, N()), chr(N()))  # expect-repr: '[0, 0, 0, 0, 0, 0, 0] 0x7 7 7.0 (7+0j) range(0, 7) 0b111 1.1234568 \x07'
class F:
    def __float__(self): return 2.5
    def __int__(self): return 3
    def __complex__(self): return 1j
print(float(F()), int(F()), complex(F()))  # expect: 2.5 3 1j
# --- int does not use __float__
class F:
    def __float__(self): return 2.5
int(F())  # raises: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'F'
# --- __index__ must give an int
class N:
    def __index__(self): return 1.5
[1, 2][N()]  # raises: TypeError: __index__ returned non-int (type float)
# --- __int__ too
class N:
    def __int__(self): return "1"
int(N())  # raises: TypeError: __int__ returned non-int (type str)
# --- __float__ too
class N:
    def __float__(self): return 1
float(N())  # raises: TypeError: N.__float__ returned non-float (type int)
# --- str and repr must give str
class S:
    def __str__(self): return 5
str(S())  # raises: TypeError: __str__ returned non-string (type int)
# ---
class S:
    def __repr__(self): return None
repr(S())  # raises: TypeError: __repr__ returned non-string (type NoneType)
# --- __str__ falls back to __repr__, and print, f-strings, join use str
class R:
    def __repr__(self): return "R!"
class S(R):
    def __str__(self): return "S!"
print(R(), S(), [R(), S()], f"{R()} {S()} {S()!r}", "%s %r" % (S(), S()), "{} {!r}".format(S(), S()))  # expect: R! S! [R!, R!] R! S! R! S! R! S! R!
# --- __format__
class F:
    def __format__(self, spec): return f"<{spec}>"
print(f"{F()}", f"{F():>10}", format(F(), "x"), "{:abc}".format(F()))  # expect: <> <>10> <x> <abc>
# --- format of an object with a spec
f"{object():x}"  # raises: TypeError: unsupported format string passed to object.__format__
# --- __format__ must give str
class F:
    def __format__(self, s): return 1
f"{F()}"  # raises: TypeError: __format__ must return a str, not int
# --- __bytes__, __sizeof__, __length_hint__
import operator
class B:
    def __bytes__(self): return b"bytes"
    def __length_hint__(self): return 10
print(bytes(B()), operator.length_hint(B()))  # expect: b'bytes' 10
