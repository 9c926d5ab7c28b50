# struct: unpacking, Struct, iter_unpack.
from struct import unpack, unpack_from, iter_unpack, Struct, error
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))
t(unpack, "i", b"")  # expect: error unpack requires a buffer of 4 bytes
t(unpack, "i", b"12345")  # expect: error unpack requires a buffer of 4 bytes
t(unpack, "i", "abcd")  # expect: TypeError a bytes-like object is required, not 'str'
t(unpack, "5s", b"12345")  # expect: (b'12345',)
t(unpack, "3p", b"\x0512")  # expect: (b'12',)
t(unpack, "p", b"a")  # expect: (b'',)
t(unpack, "0p", b"")  # expect: (b'',)
t(unpack, "0s", b"")  # expect: (b'',)
t(unpack, "3c", b"abc")  # expect: (b'a', b'b', b'c')
t(unpack, "3?", b"\0\1\2")  # expect: (False, True, True)
raw = bytes(range(200, 248))
for pre in "@<>":
    for c in "bBhHiIlLqQefdFD":
        n = Struct(pre + c).size
        t(unpack, pre + c, raw[:n])
# expect: (-56,)
# expect: (200,)
# expect: (-13880,)
# expect: (51656,)
# expect: (-875902520,)
# expect: (3419064776,)
# expect: (-3472611983179986488,)
# expect: (14974132090529565128,)
# expect: (-3472611983179986488,)
# expect: (14974132090529565128,)
# expect: (-11.5625,)
# expect: (-26579856.0,)
# expect: (-2.786600511251514e+76,)
# expect: ((-26579856-6939187200j),)
# expect: ((-2.786600511251514e+76-1.405868428700574e+115j),)
# expect: (-56,)
# expect: (200,)
# expect: (-13880,)
# expect: (51656,)
# expect: (-875902520,)
# expect: (3419064776,)
# expect: (-875902520,)
# expect: (3419064776,)
# expect: (-3472611983179986488,)
# expect: (14974132090529565128,)
# expect: (-11.5625,)
# expect: (-26579856.0,)
# expect: (-2.786600511251514e+76,)
# expect: ((-26579856-6939187200j),)
# expect: ((-2.786600511251514e+76-1.405868428700574e+115j),)
# expect: (-56,)
# expect: (200,)
# expect: (-14135,)
# expect: (51401,)
# expect: (-926299445,)
# expect: (3368667851,)
# expect: (-926299445,)
# expect: (3368667851,)
# expect: (-3978425819141910833,)
# expect: (14468318254567640783,)
# expect: (-9.5703125,)
# expect: (-413270.34375,)
# expect: (-4.4936301661960365e+42,)
# expect: ((-413270.34375-107902584j),)
# expect: ((-4.4936301661960365e+42-2.1133573006365173e+81j),)
t(unpack, "nNP", raw[:24])  # expect: (-3472611983179986488, 15552853473234178512, 16131574855938791896)
t(unpack, "@bhiq", raw[:16])  # expect: (-56, -13366, -808530484, -2893890600475373104)
t(unpack, "<b2xh", raw[:5])  # expect: (-56, -13109)
t(unpack, "!2s2h", memoryview(raw)[:6])  # expect: (b'\xc8\xc9', -13621, -13107)
t(unpack, "bb", memoryview(raw)[:4:2])  # expect: BufferError memoryview: underlying buffer is not C-contiguous
t(unpack_from, "i", b"12345", 1)  # expect: (892613426,)
t(unpack_from, "i", b"12345", 2)  # expect: error unpack_from requires a buffer of at least 6 bytes for unpacking 4 bytes at offset 2 (actual buffer size is 5)
t(unpack_from, "i", b"12345", -3)  # expect: error not enough data to unpack 4 bytes at offset -3
t(unpack_from, "i", b"12345", -6)  # expect: error offset -6 out of range for 5-byte buffer
t(unpack_from, "i", b"12345", -5)  # expect: (875770417,)
t(unpack_from, "i", b"12345", 10**30)  # expect: OverflowError Python int too large to convert to C ssize_t
t(unpack_from, "i", buffer=b"12345", offset=1)  # expect: (892613426,)
t(unpack_from, "i")  # expect: TypeError unpack_from() missing required argument 'buffer' (pos 2)
t(iter_unpack, "i", b"123")  # expect: error iterative unpacking requires a buffer of a multiple of 4 bytes
t(iter_unpack, "", b"")  # expect: error cannot iteratively unpack with a struct of length 0
t(iter_unpack, "z", b"")  # expect: error bad char in struct format
it = iter_unpack("h", b"1234")
print(type(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"))  # expect: <class '_struct.unpack_iterator'> 2 [(12849,), (13363,)] 0 end
t(type(it))  # expect: TypeError cannot create '_struct.unpack_iterator' instances

# --- the buffer is locked while it is iterated over
from struct import iter_unpack
b = bytearray(b"123456")
it = iter_unpack("2s", b)
print(next(it))  # expect: (b'12',)
try:
    b.append(1)
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
b[2:4] = b"ab"
print(list(it))  # expect: [(b'ab',), (b'56',)]
b.append(1)
print(b)  # expect: bytearray(b'12ab56\x01')

# --- Struct
import struct, copy
from struct import Struct
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))
t(Struct)  # expect: TypeError Struct() missing required argument 'format' (pos 1)
t(Struct, "i", "x")  # expect: TypeError Struct() takes at most 1 argument (2 given)
t(Struct, format="<q")  # expect: Struct('<q')
t(Struct, 5)  # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
t(Struct, "é")  # expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
t(Struct, "i\0")  # expect: error embedded null character
s = Struct("3s h")
print(s.format, s.size, s, Struct(b"<h"))  # expect: 3s h 6 Struct('3s h') Struct('<h')
t(s.pack, b"a")  # expect: error pack expected 2 items for packing (got 1)
t(s.pack, b"a", 1)  # expect: b'a\x00\x00\x00\x01\x00'
t(s.unpack, b"a")  # expect: error unpack requires a buffer of 6 bytes
t(s.unpack, b"abc\0\2\1")  # expect: (b'abc', 258)
t(s.unpack_from, b"a")  # expect: error unpack_from requires a buffer of at least 6 bytes for unpacking 6 bytes at offset 0 (actual buffer size is 1)
t(s.unpack_from, b"abc\0\2\1..", offset=2)  # expect: (b'c\x00\x02', 11822)
t(s.pack_into, bytearray(2))  # expect: error pack_into expected offset argument
t(s.pack_into, bytearray(2), 0, b"a")  # expect: error pack_into expected 2 items for packing (got 1)
t(s.iter_unpack, b"1")  # expect: error iterative unpacking requires a buffer of a multiple of 6 bytes
t(s.iter_unpack, b"1")  # expect: error iterative unpacking requires a buffer of a multiple of 6 bytes
try:
    s.format = "i"
except AttributeError as e:
    print(e)  # expect: attribute 'format' of '_struct.Struct' objects is not writable
x = Struct.__new__(Struct)
t(x.pack, 1)  # expect: RuntimeError Struct object is not initialized
t(x.unpack, b"")  # expect: RuntimeError Struct object is not initialized
t(lambda: x.size)  # expect: -1
t(lambda: x.format)  # expect: RuntimeError Struct object is not initialized
t(repr, x)  # expect: RuntimeError Struct object is not initialized
x.__init__("<h")
print(x.size, x.format)  # expect: 2 <h
class S(Struct):
    def __init__(self, n):
        super().__init__("<%di" % n)
        self.n = n
print(S(3), S(3).size, S(3).n, S(2).pack(1, 2))  # expect: S('<3i') 12 3 b'\x01\x00\x00\x00\x02\x00\x00\x00'
t(copy.copy, s)  # expect: TypeError cannot pickle '_struct.Struct' object
print(s == Struct("3s h"), struct.error, struct.error.__mro__[1], issubclass(Struct, object))  # expect: False <class 'struct.error'> <class 'Exception'> True
print([n for n in dir(struct) if not n.startswith("_")], struct.Struct.__module__)  # expect: ['Struct', 'calcsize', 'error', 'iter_unpack', 'pack', 'pack_into', 'unpack', 'unpack_from'] _struct
print(struct._clearcache())  # expect: None
