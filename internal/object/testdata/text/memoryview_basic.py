# memoryview: construction, attributes, items, slices.
def err(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r.tobytes() if isinstance(r, memoryview) else repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class I:
    def __index__(self):
        return 1
err(memoryview, b"abc")  # expect: b'abc'
err(memoryview, bytearray(b"abc"))  # expect: b'abc'
err(memoryview, memoryview(b"abc"))  # expect: b'abc'
err(memoryview, object=b"a")  # expect: b'a'
err(memoryview, 1)  # expect: TypeError: memoryview: a bytes-like object is required, not 'int'
err(memoryview, "a")  # expect: TypeError: memoryview: a bytes-like object is required, not 'str'
err(memoryview)  # expect: TypeError: memoryview() missing required argument 'object' (pos 1)
err(memoryview, b"a", 2)  # expect: TypeError: memoryview() takes at most 1 argument (2 given)
m = memoryview(b"abcdef")
print(m[0], m[-1], m[1:3].tobytes(), m[::2].tobytes(), m[::-1].tobytes(), m[2:2].tobytes(), len(m), list(m), len(m[::2]), m[I()], m[I():3].tobytes(), m[True])  # expect: 97 102 b'bc' b'ace' b'fedcba' b'' 6 [97, 98, 99, 100, 101, 102] 3 98 b'bc' 98
for k in (6, -7, 10**30, "a", 1.5, None, (), ..., (0, 1), (0,), (slice(0, 1), 0), (slice(0, 1),), slice(None, None, 0), slice("x")):
    err(m.__getitem__, k)
# expect: IndexError: index out of bounds on dimension 1
# expect: IndexError: index out of bounds on dimension 1
# expect: IndexError: cannot fit 'int' into an index-sized integer
# expect: TypeError: memoryview: invalid slice key
# expect: TypeError: memoryview: invalid slice key
# expect: TypeError: memoryview: invalid slice key
# expect: NotImplementedError: sub-views are not implemented
# expect: TypeError: memoryview: invalid slice key
# expect: TypeError: cannot index 1-dimension view with 2-element tuple
# expect: 97
# expect: TypeError: memoryview: invalid slice key
# expect: NotImplementedError: multi-dimensional slicing is not implemented
# expect: ValueError: slice step cannot be zero
# expect: TypeError: slice indices must be integers or None or have an __index__ method
for v in (m, memoryview(bytearray(b"xy")), m[::2], m[1:4:2][::-1]):
    print(v.nbytes, v.readonly, v.itemsize, v.format, v.ndim, v.shape, v.strides, v.suboffsets, v.c_contiguous, v.f_contiguous, v.contiguous, v.obj)
# expect: 6 True 1 B 1 (6,) (1,) () True True True b'abcdef'
# expect: 2 False 1 B 1 (2,) (1,) () True True True bytearray(b'xy')
# expect: 3 True 1 B 1 (3,) (2,) () False False False b'abcdef'
# expect: 2 True 1 B 1 (2,) (-2,) () False False False b'abcdef'
print(m[1:][1:][1:].tobytes(), m[::-1][::-1].tobytes(), m[4:1:-1][::2].tobytes(), m[10:].tobytes(), m[::100].tolist())  # expect: b'def' b'abcdef' b'ec' b'' [97]
print(type(iter(m)).__name__, list(iter(m)), list(reversed(m)), 97 in m, "a" in m, 300 in m, b"a" in m, sum(m), sorted(m[::-1])[:2], bytes(m), bytearray(m[1:3]), bytes(m[::2]))  # expect: memory_iterator [97, 98, 99, 100, 101, 102] [102, 101, 100, 99, 98, 97] True False False False 597 [97, 98] b'abcdef' bytearray(b'bc') b'ace'
print(m.tolist(), m[::-2].tolist(), m.tobytes("C"), m.tobytes(order="F"), m.tobytes("A"), m.tobytes(None), m.hex(), m.hex(":"), m[::2].hex("-", 2))  # expect: [97, 98, 99, 100, 101, 102] [102, 100, 98] b'abcdef' b'abcdef' b'abcdef' b'abcdef' 616263646566 61:62:63:64:65:66 61-6365
err(m.tobytes, "X")  # expect: ValueError: order must be 'C', 'F' or 'A'
err(m.tobytes, 1)  # expect: TypeError: tobytes() argument 'order' must be str or None, not int
err(m.hex, "::")  # expect: ValueError: sep must be length 1.
# --- count and index
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
m = memoryview(b"abcabc")
print(m.count(97), m.count("a"), m.count(98.0), m.index(98), m.index(98, 2), m.index(97, -3), m.index(99, 0, 3))  # expect: 2 0 2 1 4 3 2
err(m.index, 200)  # expect: ValueError: memoryview.index(x): x not found
err(m.index, 98, 2, 4)  # expect: ValueError: memoryview.index(x): x not found
err(m.index, 97, "x")  # expect: TypeError: slice indices must be integers or have an __index__ method
class E:
    def __eq__(self, o):
        return o == 99
print(m.count(E()), m.index(E()))  # expect: 2 2
# --- equality and hash
m = memoryview(b"abc")
print(m == b"abc", b"abc" == m, m == bytearray(b"abc"), m == m[:], m != b"x", m == "abc", m == b"ab", m[::-1] == b"cba", m == memoryview(bytearray(b"abc")), m == 5)  # expect: True True True True True False False True True False
print(memoryview(b"\x01\x00\x00\x00").cast("i") == memoryview(b"\x01"), memoryview(b"\xff").cast("b") == memoryview(b"\xff"), memoryview(b"\xff").cast("b") == memoryview(b"\xff").cast("b"))  # expect: True False True
nan = memoryview(bytearray(b"\x00\x00\x00\x00\x00\x00\xf8\x7f")).cast("d")
print(nan == nan, nan == nan[:], memoryview(b"a").cast("c") == b"a", memoryview(b"a").cast("c") == memoryview(b"a").cast("c"))  # expect: False False False True
print(hash(m) == hash(b"abc"), hash(m[::-1]) == hash(b"cba"), hash(memoryview(b"abc").cast("c")) == hash(b"abc"), {m: 1}[b"abc"])  # expect: True True True 1
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(hash, memoryview(bytearray(b"a")))  # expect: ValueError: cannot hash writable memoryview object
err(hash, memoryview(b"abcd").cast("i"))  # expect: ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
err(lambda: m < m)  # expect: TypeError: '<' not supported between instances of 'memoryview' and 'memoryview'
err(lambda: m + b"a")  # expect: TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes'
err(lambda: m * 2)  # expect: TypeError: unsupported operand type(s) for *: 'memoryview' and 'int'
err(lambda: memoryview[int])  # expect: memoryview[int]
err(lambda: type("X", (memoryview,), {}))  # expect: TypeError: type 'memoryview' is not an acceptable base type
