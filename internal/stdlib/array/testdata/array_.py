# array: construction, items, conversions and their errors.
from array import array as A
def t(f, *a):
    try:
        r = repr(f(*a))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
t(A)  # expect: TypeError: array() takes at least 1 argument (0 given)
for a in [("x",), ("ii",), ("",), (5,), ("i", 5), ("i", "ab"), ("w", "ab\U0001f600"), ("w", [1]), ("i", b"1234"), ("i", b"123"), ("i", [1, "x"]),
          ("i", [1.5]), ("f", ["x"]), ("b", [200]), ("b", [-129]), ("b", [70000]), ("B", [-1]), ("B", [256]), ("h", [40000]), ("h", [-40000]), ("H", [-1]),
          ("H", [70000]), ("H", [2**40]), ("i", [2**31]), ("i", [-2**40]), ("I", [-1]), ("I", [2**32]), ("I", [2**64]), ("l", [2**63]), ("l", [-2**63]),
          ("L", [-1]), ("L", [2**64]), ("L", [2**64 - 1]), ("q", [2**63]), ("q", [-2**63]), ("Q", [-1]), ("Q", [2**64]), ("Q", [2**63]), ("w", ["ab"]),
          ("w", [""]), ("i", A("d", [1.0])), ("d", A("i", [1])), ("i", range(3)), ("f", [1e300, 0.1]), ("i", None), ("w", b"abc"), ("w", b"a\0\0\0"),
          ("i", A("w", "ab")), ("w", A("i", [1])), ("i", bytearray(b"abcd")), ("c",), ("F",), ("i", [], 5), ("B", [1.0]), ("d", ["x"]), ("d", [10**400]),
          ("b", [True]), ("i", iter([1, 2])), ("d", (1, 2.5)), ("i", memoryview(b"\1\2"))]:
    t(A, *a)
# expect: ValueError: bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
# expect: TypeError: array() argument 1 must be a unicode character, not a string of length 2
# expect: TypeError: array() argument 1 must be a unicode character, not a string of length 0
# expect: TypeError: array() argument 1 must be a unicode character, not int
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use a str to initialize an array with typecode 'i'
# expect: array('w', 'ab😀')
# expect: TypeError: array item must be a unicode character, not int
# expect: array('i', [875770417])
# expect: ValueError: bytes length not a multiple of item size
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: must be real number, not str
# expect: OverflowError: signed char is greater than maximum
# expect: OverflowError: signed char is less than minimum
# expect: OverflowError: signed short integer is greater than maximum
# expect: OverflowError: unsigned byte integer is less than minimum
# expect: OverflowError: unsigned byte integer is greater than maximum
# expect: OverflowError: signed short integer is greater than maximum
# expect: OverflowError: signed short integer is less than minimum
# expect: OverflowError: unsigned short is less than minimum
# expect: OverflowError: unsigned short is greater than maximum
# expect: OverflowError: signed integer is greater than maximum
# expect: OverflowError: signed integer is greater than maximum
# expect: OverflowError: signed integer is less than minimum
# expect: OverflowError: can't convert negative value to unsigned int
# expect: OverflowError: unsigned int is greater than maximum
# expect: OverflowError: Python int too large to convert to C unsigned long
# expect: OverflowError: Python int too large to convert to C long
# expect: array('l', [-9223372036854775808])
# expect: OverflowError: can't convert negative value to unsigned int
# expect: OverflowError: Python int too large to convert to C unsigned long
# expect: array('L', [18446744073709551615])
# expect: OverflowError: int too big to convert
# expect: array('q', [-9223372036854775808])
# expect: OverflowError: can't convert negative int to unsigned
# expect: OverflowError: int too big to convert
# expect: array('Q', [9223372036854775808])
# expect: TypeError: array item must be a unicode character, not a string of length 2
# expect: TypeError: array item must be a unicode character, not a string of length 0
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: array('d', [1.0])
# expect: array('i', [0, 1, 2])
# expect: array('f', [inf, 0.10000000149011612])
# expect: TypeError: 'NoneType' object is not iterable
# expect: ValueError: bytes length not a multiple of item size
# expect: array('w', 'a')
# expect: TypeError: cannot use a unicode array to initialize an array with typecode 'i'
# expect: TypeError: array item must be a unicode character, not int
# expect: array('i', [1684234849])
# expect: ValueError: bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
# expect: ValueError: bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
# expect: TypeError: array() takes at most 2 arguments (3 given)
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: must be real number, not str
# expect: OverflowError: int too large to convert to float
# expect: array('b', [1])
# expect: array('i', [1, 2])
# expect: array('d', [1.0, 2.5])
# expect: array('i', [1, 2])
try:
    A("i", x=1)
except TypeError as e:
    print(e)  # expect: array.array() takes no keyword arguments
class I:
    def __index__(self):
        print("index")
        return 7
class F:
    def __float__(self):
        return 2.5
t(A, "i", [I(), I()])  # expect: index
# expect: index
# expect: array('i', [7, 7])
t(A, "d", [F(), I()])  # expect: index
# expect: array('d', [2.5, 7.0])
t(A, "i", [F()])  # expect: TypeError: 'F' object cannot be interpreted as an integer

# --- methods
from array import array as A
def t(f, *a):
    try:
        r = repr(f(*a))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
a = A("i", [1, 2, 3])
t(a.append, "x"); t(a.append, 2**40); t(a.insert, 1); t(a.insert, 100, 5); t(a.insert, -100, 7); t(a.insert, 2, "x"); t(a.insert, "x", 1)  # expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: OverflowError: signed integer is greater than maximum
# expect: TypeError: insert expected 2 arguments, got 1
# expect: None
# expect: None
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
print(a)  # expect: array('i', [7, 1, 2, 3, 5])
t(a.pop, 10); t(a.pop, -1); t(a.pop); t(a.remove, 99); t(a.index, 99); t(a.index, 2, 0, 1); t(a.index, 2); t(a.index, 2, -2); t(a.count, 1); t(a.count, 1.0)  # expect: IndexError: pop index out of range
# expect: 5
# expect: 3
# expect: ValueError: array.remove(x): x not in array
# expect: ValueError: array.index(x): x not in array
# expect: ValueError: array.index(x): x not in array
# expect: 2
# expect: 2
# expect: 1
# expect: 1
t(a.extend, 5); t(a.extend, A("d")); t(a.extend, [5, "x"]); t(a.extend, a); t(a.fromlist, (1, 2)); t(a.fromlist, [1, "x"]); t(a.fromlist, [8, 9])  # expect: TypeError: 'int' object is not iterable
# expect: TypeError: can only extend with array of same kind
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: None
# expect: TypeError: arg must be list
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: None
t(a.frombytes, b"123"); t(a.frombytes, "x"); t(a.frombytes, bytearray(b"\1\0\0\0")); t(a.fromfile, 5, 1); t(a.fromunicode, "x"); t(a.tounicode)  # expect: ValueError: bytes length not a multiple of item size
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: None
# expect: AttributeError: 'int' object has no attribute 'read'
# expect: ValueError: fromunicode() may only be called on unicode type arrays ('u' or 'w')
# expect: ValueError: tounicode() may only be called on unicode type arrays ('u' or 'w')
print(a)  # expect: array('i', [7, 1, 2, 5, 7, 1, 2, 5, 8, 9, 1])
t(a.tobytes); t(a.tolist); t(a.byteswap); print(a); t(a.byteswap); t(a.reverse); print(a); t(a.remove, 1); print(a)  # expect: b'\x07\x00\x00\x00\x01\x00\x00\x00\x02\x00\x00\x00\x05\x00\x00\x00\x07\x00\x00\x00\x01\x00\x00\x00\x02\x00\x00\x00\x05\x00\x00\x00\x08\x00\x00\x00\t\x00\x00\x00\x01\x00\x00\x00'
# expect: [7, 1, 2, 5, 7, 1, 2, 5, 8, 9, 1]
# expect: None
# expect: array('i', [117440512, 16777216, 33554432, 83886080, 117440512, 16777216, 33554432, 83886080, 134217728, 150994944, 16777216])
# expect: None
# expect: None
# expect: array('i', [1, 9, 8, 5, 2, 1, 7, 5, 2, 1, 7])
# expect: None
# expect: array('i', [9, 8, 5, 2, 1, 7, 5, 2, 1, 7])
print(1 in a, 99 in a, "x" in a, len(a), bool(A("i")), a.typecode, a.itemsize, a.buffer_info()[1])  # expect: True False False 10 False i 4 10
t(A("i").pop)  # expect: IndexError: pop from empty array
t(a.clear); print(a)  # expect: None
# expect: array('i')
for c in "bBhHiIlLqQfd":
    x = A(c, [1, 2]); x.byteswap(); print(x.tobytes(), x.itemsize, memoryview(x).format)
# expect: b'\x01\x02' 1 b
# expect: b'\x01\x02' 1 B
# expect: b'\x00\x01\x00\x02' 2 h
# expect: b'\x00\x01\x00\x02' 2 H
# expect: b'\x00\x00\x00\x01\x00\x00\x00\x02' 4 i
# expect: b'\x00\x00\x00\x01\x00\x00\x00\x02' 4 I
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02' 8 l
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02' 8 L
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02' 8 q
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02' 8 Q
# expect: b'?\x80\x00\x00@\x00\x00\x00' 4 f
# expect: b'?\xf0\x00\x00\x00\x00\x00\x00@\x00\x00\x00\x00\x00\x00\x00' 8 d
w = A("w", "ab\u20ac\U0001f600")
print(w, w.tolist(), w.tounicode(), w[2], w.tobytes())  # expect: array('w', 'ab€😀') ['a', 'b', '€', '😀'] ab€😀 € b'a\x00\x00\x00b\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00'
w.fromunicode("xy"); w.append("z"); w[0] = "Q"; print(w)  # expect: array('w', 'Qb€😀xyz')
t(w.append, 5); t(w.append, "ab"); t(w.fromunicode, 5)  # expect: TypeError: array item must be a unicode character, not int
# expect: TypeError: array item must be a unicode character, not a string of length 2
# expect: TypeError: fromunicode() argument must be str, not int
t(A("w", "a\ud800").tounicode); t(lambda: A("w", "a\ud800")[1]); t(A("w", b"\xff\xff\xff\xff").tounicode); t(lambda: A("w", b"\xff\xff\xff\xff")[0])  # expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 4-7: code point in surrogate code point range(0xd800, 0xe000)
# expect: '\ud800'
# expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000)

# --- subscripts and operators
from array import array as A
def t(f, *a):
    try:
        r = repr(f(*a))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
a = A("i", range(10))
for k in (0, -1, 10, -11, "x", 1.5, True, slice(None), slice(2, 5), slice(None, None, 2), slice(None, None, -3), slice(8, 2, -2), slice(20, 30), slice(0, 1, 0), slice("x", 1), 2**70):
    t(a.__getitem__, k)
# expect: 0
# expect: 9
# expect: IndexError: array index out of range
# expect: IndexError: array index out of range
# expect: TypeError: array indices must be integers
# expect: TypeError: array indices must be integers
# expect: 1
# expect: array('i', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
# expect: array('i', [2, 3, 4])
# expect: array('i', [0, 2, 4, 6, 8])
# expect: array('i', [9, 6, 3, 0])
# expect: array('i', [8, 6, 4])
# expect: array('i')
# expect: ValueError: slice step cannot be zero
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: IndexError: cannot fit 'int' into an index-sized integer
def put(k, v):
    b = A("i", range(10))
    b[k] = v
    return b
for k, v in ((0, "x"), (99, 1), (99, "x"), (2, 2**40), (-1, 5), (slice(0, 1), [1]), (slice(0, 1), A("d")), (slice(0, 4, 2), A("i", [1])), (slice(0, 4, 2), A("i", [1, 2])), ("x", 1),
             (slice(2, 5), A("i", [50, 51])), (slice(2, 3), A("i", [50, 51, 52])), (slice(5, 2), A("i", [9])), (slice(None), A("i")), (slice(None, None, -1), A("i", range(10)))):
    t(put, k, v)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: IndexError: array assignment index out of range
# expect: IndexError: array assignment index out of range
# expect: OverflowError: signed integer is greater than maximum
# expect: array('i', [0, 1, 2, 3, 4, 5, 6, 7, 8, 5])
# expect: TypeError: can only assign array (not "list") to array slice
# expect: TypeError: bad argument type for built-in operation
# expect: ValueError: attempt to assign array of size 1 to extended slice of size 2
# expect: array('i', [1, 1, 2, 3, 4, 5, 6, 7, 8, 9])
# expect: TypeError: array indices must be integers
# expect: array('i', [0, 1, 50, 51, 5, 6, 7, 8, 9])
# expect: array('i', [0, 1, 50, 51, 52, 3, 4, 5, 6, 7, 8, 9])
# expect: array('i', [0, 1, 2, 3, 4, 9, 5, 6, 7, 8, 9])
# expect: array('i')
# expect: array('i', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
def drop(k):
    b = A("i", range(10))
    del b[k]
    return b
for k in (0, -1, 99, "x", slice(2, 5), slice(None, None, 2), slice(None, None, -3), slice(8, 2, -2), slice(5, 2), slice(1, 2)):
    t(drop, k)
# expect: array('i', [1, 2, 3, 4, 5, 6, 7, 8, 9])
# expect: array('i', [0, 1, 2, 3, 4, 5, 6, 7, 8])
# expect: IndexError: array assignment index out of range
# expect: TypeError: array indices must be integers
# expect: array('i', [0, 1, 5, 6, 7, 8, 9])
# expect: array('i', [1, 3, 5, 7, 9])
# expect: array('i', [1, 2, 4, 5, 7, 8])
# expect: array('i', [0, 1, 2, 3, 5, 7, 9])
# expect: array('i', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
# expect: array('i', [0, 2, 3, 4, 5, 6, 7, 8, 9])
s = a[:]
s[2:4] = s
print(s)  # expect: array('i', [0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9])
t(lambda: a + [1]); t(lambda: a + A("d")); t(lambda: a * "x"); t(lambda: A("i", [1, 2]) * 2); t(lambda: 2 * A("i", [1, 2])); t(lambda: a * -1); t(lambda: A("i", [1]) + A("i", [2])); t(lambda: A("i", [1]) * 2**62)  # expect: TypeError: can only append array (not "list") to array
# expect: TypeError: bad argument type for built-in operation
# expect: TypeError: can't multiply sequence by non-int of type 'str'
# expect: array('i', [1, 2, 1, 2])
# expect: array('i', [1, 2, 1, 2])
# expect: array('i')
# expect: array('i', [1, 2])
# expect-repr: 'MemoryError: '
def iadd(x, y):
    x += y
    return x
def imul(x, y):
    x *= y
    return x
t(iadd, A("i", [1]), [1]); t(iadd, A("i", [1]), A("d")); t(iadd, A("i", [1]), A("i", [2])); t(imul, A("i", [1, 2]), 3); t(imul, A("i", [1]), 0); t(imul, A("i", [1]), "x"); t(imul, A("i"), 5)  # expect: TypeError: can only extend array with array (not "list")
# expect: TypeError: can only extend with array of same kind
# expect: array('i', [1, 2])
# expect: array('i', [1, 2, 1, 2, 1, 2])
# expect: array('i')
# expect: TypeError: can't multiply sequence by non-int of type 'str'
# expect: array('i')
class I:
    def __index__(self):
        return 2
t(lambda: a[I()]); t(lambda: a[I():]); t(lambda: A("i", [1]) * I()); t(put, I(), I()); t(drop, I())  # expect: 2
# expect: array('i', [2, 3, 4, 5, 6, 7, 8, 9])
# expect: array('i', [1, 1])
# expect: array('i', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
# expect: array('i', [0, 1, 3, 4, 5, 6, 7, 8, 9])
t(hash, a); t(lambda: a < 5); t(lambda: a == [1])  # expect: TypeError: unhashable type: 'array.array'
# expect: TypeError: '<' not supported between instances of 'array.array' and 'int'
# expect: False
print(A("i", [1, 2]) < A("d", [1, 3]), A("i", [1, 2]) == A("d", [1, 2]), A("i", [1]) < A("i", [1, 2]), A("w", "a") == A("w", "b"), A("i", [2]) > A("i", [1, 5]), A("i", [1]) != A("i", [1]), A("d", [float("nan")]) == A("d", [float("nan")]))  # expect: True True True False True False False
t(lambda: A("w", "a") < A("i", [1])); print(A("w", "a") == A("i", [1]), A("w", "a") <= A("w", "b"), A("i") >= A("i"))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: False True True
match a:
    case [0, 1, *rest]:
        print(rest)  # expect: [2, 3, 4, 5, 6, 7, 8, 9]

# --- views, pickling, subclasses, iterators
from array import array as A, _array_reconstructor as R, ArrayType, typecodes
import copy, collections.abc, array, io
def t(f, *a):
    try:
        r = repr(f(*a))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
a = A("i", [1, 2, 3, 4])
m = memoryview(a)
t(a.append, 1); t(a.pop); t(a.extend, [1]); t(a.clear)  # expect: BufferError: cannot resize an array that is exporting buffers
# expect: BufferError: cannot resize an array that is exporting buffers
# expect: BufferError: cannot resize an array that is exporting buffers
# expect: BufferError: cannot resize an array that is exporting buffers
a[0] = 9
m[1] = 8
print(m.format, m.itemsize, m.shape, m.readonly, m.obj is a, m.tolist(), a, m.nbytes, m[1:3].tolist())  # expect: i 4 (4,) False True [9, 8, 3, 4] array('i', [9, 8, 3, 4]) 16 [8, 3]
m.release()
a.append(5)
print(a, bytes(a), bytearray(a)[:4])  # expect: array('i', [9, 8, 3, 4, 5]) b'\t\x00\x00\x00\x08\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00\x05\x00\x00\x00' bytearray(b'\t\x00\x00\x00')
print(memoryview(A("w", "a")).format, A("i", [1, 2]).__reduce_ex__(2), A("i", [1, 2]).__reduce_ex__(4)[1:], A("w", "ab").__reduce_ex__(4)[1:], A("w", "ab").__reduce_ex__(2))  # expect: w (<class 'array.array'>, ('i', [1, 2]), None) ((<class 'array.array'>, 'i', 8, b'\x01\x00\x00\x00\x02\x00\x00\x00'), None) ((<class 'array.array'>, 'w', 20, b'a\x00\x00\x00b\x00\x00\x00'), None) (<class 'array.array'>, ('w', ['a', 'b']), None)
t(a.__reduce_ex__, "x")  # expect: TypeError: __reduce_ex__ argument should be an integer
print(copy.copy(a), copy.deepcopy(a), copy.copy(a) is a)  # expect: array('i', [9, 8, 3, 4, 5]) array('i', [9, 8, 3, 4, 5]) False
it = iter(a)
next(it)
print(it.__reduce__()[1:], type(it))  # expect: ((array('i', [9, 8, 3, 4, 5]),), 1) <class 'array.arrayiterator'>
it.__setstate__(-5)
print(list(it), list(it), it.__reduce__()[1:])  # expect: [9, 8, 3, 4, 5] [] (((),),)
class S(A):
    def __init__(self, code, items=(), *, name="n"):
        self.name = name
x = S("i", [1], name="k")
x.foo = 1
print(x, x.name, x.__reduce_ex__(4)[1:], x[:1], type(x + x), type(x * 2), x.__dict__, type(copy.copy(x)))  # expect: S('i', [1]) k ((<class '__main__.S'>, 'i', 8, b'\x01\x00\x00\x00'), {'name': 'k', 'foo': 1}) array('i', [1]) <class 'array.array'> <class 'array.array'> {'name': 'k', 'foo': 1} <class 'array.array'>
for args in ((A, "i", 8, b"\1\0\0\0"), (A, "i", 99, b""), (5, "i", 8, b""), (int, "i", 8, b""), (A, "x", 8, b""), (A, "i", 8, ""), (A, "i", 9, b"\0\0\0\1"), (A, "d", 14, b"\0\0\x80?"), (A, "d", 14, b"\0" * 7),
             (A, "w", 20, b"a\0\0\0"), (A, "i", 20, b"a\0\0\0"), (A, "h", 8, b"a\0\0\0"), (A, "w", 18, b"a\0"), (A, "w", 18, b"a\0b\0"), (A, "w", 21, b"\0\0\0a\0\0\0b"), (A, "i", 21, b"\0\0\0a\0\0\0b"), (A, "w", 20, b"a"), (A, "Q", 11, b"\xff" + bytes(7)), (A, "b", 2, b"\xff\xff"), (S, "f", 17, b"?\xf0\0\0\0\0\0\0"), (A, "ii", 8, b"")):
    t(R, *args)
# expect: array('i', [1])
# expect: ValueError: third argument must be a valid machine format code.
# expect: TypeError: first argument must be a type object, not int
# expect: TypeError: int is not a subtype of array.array
# expect: ValueError: second argument must be a valid type code
# expect: TypeError: fourth argument should be bytes, not str
# expect: array('i', [1])
# expect: array('d', [1.0])
# expect: ValueError: string length not a multiple of item size
# expect: array('w', 'a')
# expect: ValueError: string length not a multiple of item size
# expect: array('i', [97])
# expect: ValueError: string length not a multiple of item size
# expect: array('w', 'ab')
# expect: array('w', 'ab')
# expect: TypeError: cannot use a str to initialize an array with typecode 'i'
# expect: ValueError: bytes length not a multiple of item size
# expect: array('Q', [18374686479671623680])
# expect: array('H', [65535])
# expect: S('f', [1.0])
# expect: TypeError: _array_reconstructor(): argument 2 must be a unicode character, not a string of length 2
print(A[int], ArrayType is A, A, typecodes, isinstance(a, collections.abc.MutableSequence))  # expect: array.array[int] True <class 'array.array'> bBuwhHiIlLqQfd True
print([n for n in dir(array) if not n.startswith("_")])  # expect: ['ArrayType', 'array', 'typecodes']
print([n for n in dir(A) if not n.startswith("_")])  # expect: ['append', 'buffer_info', 'byteswap', 'clear', 'count', 'extend', 'frombytes', 'fromfile', 'fromlist', 'fromunicode', 'index', 'insert', 'itemsize', 'pop', 'remove', 'reverse', 'tobytes', 'tofile', 'tolist', 'tounicode', 'typecode']
f = io.BytesIO()
a.tofile(f)
f.seek(0)
b = A("i")
b.fromfile(f, 4)
print(b, f.tell())  # expect: array('i', [9, 8, 3, 4]) 16
t(b.fromfile, f, 4)  # expect: EOFError: read() didn't return enough bytes
print(b)  # expect: array('i', [9, 8, 3, 4, 5])
t(b.fromfile, f, -1)  # expect: ValueError: negative count

# --- many items go by steps
from array import array as A
n = 30000
a = A("q", range(n))
print(sum(a), a.count(5), a.index(n - 1), n in a, sum(a.tolist()), len(repr(a)), a == A("d", range(n)), A("d", a) > a, len(a * 3))  # expect: 449985000 1 29999 False 449985000 198902 True False 90000
b = A("q")
b.fromlist(list(range(n)))
b.extend(range(n))
b.remove(n - 1)
print(len(b), b[n - 1])  # expect: 59999 0

# --- numbers and items that are asked for their value
import array
class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
class F:
    def __float__(self): return 2.5
a = array.array("i", [1, 2])
a *= I(3)
print(a, I(2) * array.array("b", [1]), array.array("b", [1]).__rmul__(I(2)))  # expect: array('i', [1, 2, 1, 2, 1, 2]) array('b', [1, 1]) array('b', [1, 1])
a.append(I(7))
print(a)  # expect: array('i', [1, 2, 1, 2, 1, 2, 7])
d = array.array("d")
d.append(F())
d.append(I(3))
print(d)  # expect: array('d', [2.5, 3.0])
print(a.__ne__(3), a != a[:], a != [1], array.array("i", range(10000)) != array.array("q", range(10000)), a.__sizeof__() > 0)  # expect: NotImplemented False True False True
class E:
    def __eq__(self, o): return True
    def __ne__(self, o): return False
print(a != E(), a == E())  # expect: False True

# --- what pickles name is the function of the module
import array
print(array.array("i", [1]).__reduce_ex__(3)[0] is array._array_reconstructor)  # expect: True

# --- guest code compares one item after the other
import array
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return o == self.n
a = array.array("i", range(40))
print(a.count(E(30)), a.index(E(31)), E(32) in a, E(40) in a)  # expect: 1 31 True False
a.remove(E(33))
print(len(a), a[33])  # expect: 39 34
