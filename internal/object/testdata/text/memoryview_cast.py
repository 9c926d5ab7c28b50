# memoryview.cast: formats and shapes.
def err(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r.format, r.itemsize, r.shape, r.strides, r.tolist())
    except Exception as e:
        print(type(e).__name__ + ":", e)
m = memoryview(bytes(range(24)))
for fmt in ("B", "b", "c", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "f", "d", "?", "e", "P", "@B", "@i"):
    r = m.cast(fmt)
    print(fmt, r.format, r.itemsize, r.shape, r.strides, len(r), r.nbytes, r.tolist()[:2], r[0] == r.tolist()[0])
# expect: B B 1 (24,) (1,) 24 24 [0, 1] True
# expect: b b 1 (24,) (1,) 24 24 [0, 1] True
# expect: c c 1 (24,) (1,) 24 24 [b'\x00', b'\x01'] True
# expect: h h 2 (12,) (2,) 12 24 [256, 770] True
# expect: H H 2 (12,) (2,) 12 24 [256, 770] True
# expect: i i 4 (6,) (4,) 6 24 [50462976, 117835012] True
# expect: I I 4 (6,) (4,) 6 24 [50462976, 117835012] True
# expect: l l 8 (3,) (8,) 3 24 [506097522914230528, 1084818905618843912] True
# expect: L L 8 (3,) (8,) 3 24 [506097522914230528, 1084818905618843912] True
# expect: q q 8 (3,) (8,) 3 24 [506097522914230528, 1084818905618843912] True
# expect: Q Q 8 (3,) (8,) 3 24 [506097522914230528, 1084818905618843912] True
# expect: n n 8 (3,) (8,) 3 24 [506097522914230528, 1084818905618843912] True
# expect: N N 8 (3,) (8,) 3 24 [506097522914230528, 1084818905618843912] True
# expect: f f 4 (6,) (4,) 6 24 [3.820471434542632e-37, 1.0082513512365273e-34] True
# expect: d d 8 (3,) (8,) 3 24 [7.949928895127363e-275, 3.6919162048650923e-236] True
# expect: ? ? 1 (24,) (1,) 24 24 [False, True] True
# expect: e e 2 (12,) (2,) 12 24 [1.52587890625e-05, 4.589557647705078e-05] True
# expect: P P 8 (3,) (8,) 3 24 [506097522914230528, 1084818905618843912] True
# expect: @B @B 1 (24,) (1,) 24 24 [0, 1] True
# expect: @i @i 4 (6,) (4,) 6 24 [50462976, 117835012] True
for fmt in ("z", "", "ii", "<i", "@", "@@i", "s", "x", " ", "\xe9"):
    err(m.cast, fmt)
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
err(m.cast, 1)  # expect: TypeError: cast() argument 'format' must be str, not int
err(m.cast)  # expect: TypeError: cast() missing required argument 'format' (pos 1)
err(m[:23].cast, "i")  # expect: TypeError: memoryview: length is not a multiple of itemsize
err(m[::2].cast, "b")  # expect: TypeError: memoryview: casts are restricted to C-contiguous views
err(m.cast("i").cast, "h")  # expect: TypeError: memoryview: cannot cast between two non-byte formats
err(m.cast("i").cast, "B")  # expect: B 1 (24,) (1,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]
err(m.cast("c").cast, "i")  # expect: i 4 (6,) (4,) [50462976, 117835012, 185207048, 252579084, 319951120, 387323156]
# --- shapes
def err(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r.format, r.itemsize, r.shape, r.strides, r.tolist())
    except Exception as e:
        print(type(e).__name__ + ":", e)
m = memoryview(bytes(range(12)))
for a in (("B", [3, 4]), ("B", (2, 3, 2)), ("B", [12]), ("H", [2, 3]), ("i", [3]), ("B", [2, 2]), ("B", [-1, 2]), ("B", [0, 2]), ("B", [2, "a"]), ("B", 1), ("B", [10**30]), ("B", []), ("B", [True, 12]), ("B", [1] * 65), ("d", [1])):
    err(m.cast, *a)
# expect: B 1 (3, 4) (4, 1) [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
# expect: B 1 (2, 3, 2) (6, 2, 1) [[[0, 1], [2, 3], [4, 5]], [[6, 7], [8, 9], [10, 11]]]
# expect: B 1 (12,) (1,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
# expect: H 2 (2, 3) (6, 2) [[256, 770, 1284], [1798, 2312, 2826]]
# expect: i 4 (3,) (4,) [50462976, 117835012, 185207048]
# expect: TypeError: memoryview: product(shape) * itemsize != buffer size
# expect: ValueError: memoryview.cast(): elements of shape must be integers > 0
# expect: ValueError: memoryview.cast(): elements of shape must be integers > 0
# expect: TypeError: memoryview.cast(): elements of shape must be integers
# expect: TypeError: shape must be a list or a tuple
# expect: OverflowError: Python int too large to convert to C ssize_t
# expect: TypeError: memoryview: product(shape) * itemsize != buffer size
# expect: B 1 (1, 12) (12, 1) [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]
# expect: ValueError: memoryview: number of dimensions must not exceed 64
# expect: TypeError: memoryview: length is not a multiple of itemsize
err(m.cast, "B", shape=[6, 2])  # expect: B 1 (6, 2) (2, 1) [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10, 11]]
err(m.cast, format="h", shape=(6,))  # expect: h 2 (6,) (2,) [256, 770, 1284, 1798, 2312, 2826]
d = m.cast("B", [3, 4])
err(d.cast, "B")  # expect: B 1 (12,) (1,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
err(d.cast, "i")  # expect: i 4 (3,) (4,) [50462976, 117835012, 185207048]
err(d.cast, "B", [12])  # expect: B 1 (12,) (1,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
err(d.cast, "B", [2, 6])  # expect: TypeError: memoryview: cast must be 1D -> ND or ND -> 1D
z = memoryview(b"\x01\x02\x03\x04").cast("i", [])
print(z.shape, z.ndim, z[()], z.tolist(), z[...].tolist(), z.strides, z.nbytes, z.tobytes(), z.contiguous)  # expect: () 0 67305985 67305985 67305985 () 4 b'\x01\x02\x03\x04' True
def e2(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
e2(len, z); e2(z.__getitem__, 0); e2(z.__getitem__, slice(0, 1)); e2(list, z); e2(z.count, 1); e2(z.index, 1)  # expect: TypeError: 0-dim memory has no length
# expect: TypeError: invalid indexing of 0-dim memory
# expect: TypeError: invalid indexing of 0-dim memory
# expect: TypeError: invalid indexing of 0-dim memory
# expect: TypeError: invalid indexing of 0-dim memory
# expect: TypeError: invalid lookup on 0-dim memory
w = memoryview(bytearray(4)).cast("i", [])
w[()] = 5
print(w[()], w.tobytes())  # expect: 5 b'\x05\x00\x00\x00'
w[...] = 6
print(w.tolist())  # expect: 6
# --- several dimensions
def e2(f, *a):
    try:
        r = f(*a)
        print(r.tolist() if isinstance(r, memoryview) else repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = bytearray(range(12))
d = memoryview(a).cast("B", [3, 4])
print(d[1, 2], d[-1, -1], d.nbytes, len(d), d.c_contiguous, d.f_contiguous, d[1:].tolist(), d[::2].tolist(), d[::-1].tolist(), d.tobytes(), d.tobytes("F"), d[::-1].tobytes(), d.hex(" ", 4))  # expect: 6 11 12 3 True False [[4, 5, 6, 7], [8, 9, 10, 11]] [[0, 1, 2, 3], [8, 9, 10, 11]] [[8, 9, 10, 11], [4, 5, 6, 7], [0, 1, 2, 3]] b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' b'\x00\x04\x08\x01\x05\t\x02\x06\n\x03\x07\x0b' b'\x08\t\n\x0b\x04\x05\x06\x07\x00\x01\x02\x03' 00010203 04050607 08090a0b
for k in (0, (0, 1, 2), (5, 0), (0, 5), (slice(0, 1), slice(0, 1)), (0, "a"), "a", (0,), (), (0, slice(0, 1)), ...):
    e2(d.__getitem__, k)
# expect: NotImplementedError: multi-dimensional sub-views are not implemented
# expect: TypeError: cannot index 2-dimension view with 3-element tuple
# expect: IndexError: index out of bounds on dimension 1
# expect: IndexError: index out of bounds on dimension 2
# expect: NotImplementedError: multi-dimensional slicing is not implemented
# expect: TypeError: memoryview: invalid slice key
# expect: TypeError: memoryview: invalid slice key
# expect: NotImplementedError: sub-views are not implemented
# expect: NotImplementedError: sub-views are not implemented
# expect: TypeError: memoryview: invalid slice key
# expect: TypeError: memoryview: invalid slice key
d[0, 0] = 99
print(a[0])  # expect: 99
def st(k, v):
    d[k] = v
e2(st, 0, 9); e2(st, slice(0, 1), b"abcd"); e2(st, (0,), 9); e2(st, (9, 9), 1); e2(st, (0, 0), "x")  # expect: NotImplementedError: sub-views are not implemented
# expect: NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
# expect: NotImplementedError: sub-views are not implemented
# expect: IndexError: index out of bounds on dimension 1
# expect: TypeError: memoryview: invalid type for format 'B'
e2(list, d); e2(d.count, 1); e2(d.index, 1)  # expect: NotImplementedError: multi-dimensional sub-views are not implemented
# expect: NotImplementedError: multi-dimensional sub-views are not implemented
# expect: NotImplementedError: multi-dimensional lookup is not implemented
print(d == d[:], d == d.cast("B"), d == memoryview(a).cast("B", [4, 3]), d == memoryview(bytes(a)).cast("B", [3, 4]), bytes(d) == bytes(a))  # expect: True False False True True
t = memoryview(bytes(range(24))).cast("B", [2, 3, 4])
print(t[1, 2, 3], t.tolist(), t[1:].shape, t[1:].tobytes("F"))  # expect: 23 [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] (1, 3, 4) b'\x0c\x10\x14\r\x11\x15\x0e\x12\x16\x0f\x13\x17'

# --- 64 dimensions of one item are 64 lists, no 2**63
x = memoryview(b"a").cast("B", (1,) * 64).tolist()
n = 0
while type(x) is list:
    x, n = x[0], n + 1
print(x, n)  # expect: 97 64
