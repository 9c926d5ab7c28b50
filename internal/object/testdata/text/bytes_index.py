# Subscripts, slices, iteration and search of bytes and bytearray.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in (b"abcde", bytearray(b"abcde")):
    print(s[0], s[-1], s[1:3], s[:2], s[::-1], s[::2], s[10:], s[3:1], s[4:0:-2], s[-3:], len(s), list(s), list(reversed(s)))
    for k in (5, -6, 10**30, "x", 1.0, None, (1,)):
        err(s.__getitem__, k)
    err(s.__getitem__, slice(None, None, 0))
    err(s.__getitem__, slice("x"))
    it = iter(s)
    print(type(it).__name__, next(it), it.__length_hint__(), it.__reduce__()[1:], list(it), it.__reduce__()[1:])
    it = iter(s); it.__setstate__(3); print(list(it)); it = iter(s); it.__setstate__(-3); print(next(it, "none"))
# expect: 97 101 b'bc' b'ab' b'edcba' b'ace' b'' b'' b'ec' b'cde' 5 [97, 98, 99, 100, 101] [101, 100, 99, 98, 97]
# expect: IndexError: index out of range
# expect: IndexError: index out of range
# expect: IndexError: cannot fit 'int' into an index-sized integer
# expect: TypeError: byte indices must be integers or slices, not str
# expect: TypeError: byte indices must be integers or slices, not float
# expect: TypeError: byte indices must be integers or slices, not NoneType
# expect: TypeError: byte indices must be integers or slices, not tuple
# expect: ValueError: slice step cannot be zero
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: bytes_iterator 97 4 ((b'abcde',), 1) [98, 99, 100, 101] (((),),)
# expect: [100, 101]
# expect: 97
# expect: 97 101 bytearray(b'bc') bytearray(b'ab') bytearray(b'edcba') bytearray(b'ace') bytearray(b'') bytearray(b'') bytearray(b'ec') bytearray(b'cde') 5 [97, 98, 99, 100, 101] [101, 100, 99, 98, 97]
# expect: IndexError: bytearray index out of range
# expect: IndexError: bytearray index out of range
# expect: IndexError: cannot fit 'int' into an index-sized integer
# expect: TypeError: bytearray indices must be integers or slices, not str
# expect: TypeError: bytearray indices must be integers or slices, not float
# expect: TypeError: bytearray indices must be integers or slices, not NoneType
# expect: TypeError: bytearray indices must be integers or slices, not tuple
# expect: ValueError: slice step cannot be zero
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: bytearray_iterator 97 4 ((bytearray(b'abcde'),), 1) [98, 99, 100, 101] (((),),)
# expect: [100, 101]
# expect: none
print(type(b"ab"[0:1]).__name__, type(bytearray(b"ab")[0:1]).__name__, b"abc"[True], 98 in b"abc", max(b"az"), sorted(b"cab"), sum(b"ab"))  # expect: bytes bytearray 98 True 122 [97, 98, 99] 195
# --- find and the others
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for h in (b"abcabcab", bytearray(b"abcabcab")):
    for m in ("find", "rfind", "count", "index", "rindex"):
        f = getattr(h, m)
        print(m, f(b"a"), f(97), f(b"ab"), f(b""), f(b"a", 1), f(b"a", 0, 4), f(bytearray(b"b")), f(memoryview(b"bc")), f(98, -4))
    for m in ("find", "rfind", "count"):
        f = getattr(h, m)
        print(m, f(b"x"), f(120), f(b"abcabcabc"), f(b"", 8), f(b"", 9), f(b"a", 5, 3), f(b"a", None, None), f(b"a", 10**30))
# expect: find 0 0 0 0 3 0 1 1 4
# expect: rfind 6 6 6 8 6 3 7 4 7
# expect: count 3 3 3 9 2 2 3 2 2
# expect: index 0 0 0 0 3 0 1 1 4
# expect: rindex 6 6 6 8 6 3 7 4 7
# expect: find -1 -1 -1 8 -1 -1 0 -1
# expect: rfind -1 -1 -1 8 -1 -1 6 -1
# expect: count 0 0 0 1 0 0 3 0
# expect: find 0 0 0 0 3 0 1 1 4
# expect: rfind 6 6 6 8 6 3 7 4 7
# expect: count 3 3 3 9 2 2 3 2 2
# expect: index 0 0 0 0 3 0 1 1 4
# expect: rindex 6 6 6 8 6 3 7 4 7
# expect: find -1 -1 -1 8 -1 -1 0 -1
# expect: rfind -1 -1 -1 8 -1 -1 6 -1
# expect: count 0 0 0 1 0 0 3 0
class I:
    def __index__(self):
        return 98
class B:
    def __buffer__(self, flags):
        return memoryview(b"bc")
b = b"abc"
for a in (("a",), (256,), (-1,), (10**30,), (I(),), (B(),), (None,), (1.5,), (), (b"a", "b"), (b"a", 1, 2, 3)):
    err(b.find, *a)
    err(b.count, *a)
# expect: TypeError: argument should be integer or bytes-like object, not 'str'
# expect: TypeError: argument should be integer or bytes-like object, not 'str'
# expect: ValueError: byte must be in range(0, 256)
# expect: ValueError: byte must be in range(0, 256)
# expect: ValueError: byte must be in range(0, 256)
# expect: ValueError: byte must be in range(0, 256)
# expect: ValueError: byte must be in range(0, 256)
# expect: ValueError: byte must be in range(0, 256)
# expect: 1
# expect: 1
# expect: 1
# expect: 1
# expect: TypeError: argument should be integer or bytes-like object, not 'NoneType'
# expect: TypeError: argument should be integer or bytes-like object, not 'NoneType'
# expect: TypeError: argument should be integer or bytes-like object, not 'float'
# expect: TypeError: argument should be integer or bytes-like object, not 'float'
# expect: TypeError: find expected at least 1 argument, got 0
# expect: TypeError: count expected at least 1 argument, got 0
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: TypeError: find expected at most 3 arguments, got 4
# expect: TypeError: count expected at most 3 arguments, got 4
err(b.index, b"x")  # expect: ValueError: subsection not found
err(b.rindex, 120)  # expect: ValueError: subsection not found
err(lambda: "a" in b)  # expect: TypeError: a bytes-like object is required, not 'str'
err(lambda: 256 in b)  # expect: ValueError: byte must be in range(0, 256)
err(lambda: -1 in b)  # expect: ValueError: byte must be in range(0, 256)
err(lambda: None in b)  # expect: TypeError: a bytes-like object is required, not 'NoneType'
err(lambda: I() in b)  # expect: True
err(lambda: B() in b)  # expect: True
print(97 in b, b"bc" in b, b"" in b, bytearray(b"c") in b, b"x" in b, memoryview(b"a") in b, True in b)  # expect: True True True True False True False
n = b"0123456789" * 5
print((n * 3 + b"x").find(n + b"x"), (b"x" + n * 3).rfind(b"x" + n), (n * 4).count(n * 2), (b"a" * 500).find(b"a" * 50 + b"b"))  # expect: 100 0 2 -1
