# Subscripts and slices.
a = list(range(10))
print(a[0], a[-1], a[2:5], a[:3], a[7:], a[:], a[::3], a[::-1], a[8:2:-2], a[-3:-1], a[5:100], a[100:])  # expect: 0 9 [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 3, 6, 9] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [7, 8] [5, 6, 7, 8, 9] []
print("hello"[1:4], (1, 2, 3)[::-1], b"bytes"[1], b"bytes"[1:3], range(10)[2:8:2])  # expect: ell (3, 2, 1) 121 b'yt' range(2, 8, 2)

# --- what __getitem__ gets
class G:
    def __getitem__(self, k): return k
g = G()
print(g[1], g[1, 2], g[1:2], g[::], g[1:2, 3], g[...], g[None:], g[(1,)], g[*"ab"], g[*[1], 2:3])  # expect: 1 (1, 2) slice(1, 2, None) slice(None, None, None) (slice(1, 2, None), 3) Ellipsis slice(None, None, None) (1,) ('a', 'b') (1, slice(2, 3, None))

# --- slice assignment
a = [0, 1, 2, 3, 4]
a[1:3] = "xyz"
print(a)  # expect: [0, 'x', 'y', 'z', 3, 4]
a[::2] = [9, 9, 9]
print(a)  # expect: [9, 'x', 9, 'z', 9, 4]
a[2:2] = [7]
print(a)  # expect: [9, 'x', 7, 9, 'z', 9, 4]
a[:] = ()
print(a)  # expect: []

# --- __index__
class I:
    def __index__(self): return 2
print([1, 2, 3][I()], "abcd"[I():], [0, 1, 2, 3][:I()])  # expect: 3 cd [0, 1]

# --- out of range
[1][1]  # raises: IndexError: list index out of range
# ---
"ab"[-3]  # raises: IndexError: string index out of range
# --- wrong types
[1]["0"]  # raises: TypeError: list indices must be integers or slices, not str
# ---
"abc"[1.0]  # raises: TypeError: string indices must be integers, not 'float'
# ---
(1, 2)["a":]  # raises: TypeError: slice indices must be integers or None or have an __index__ method
# --- sizes
a = [1, 2, 3]
a[::2] = [1]  # raises: ValueError: attempt to assign sequence of size 1 to extended slice of size 2
# ---
a = [1]
a[0:1] = 5  # raises: TypeError: must assign iterable to extended slice
# --- step zero
[1, 2][::0]  # raises: ValueError: slice step cannot be zero
# --- not subscriptable
5[0]  # raises: TypeError: 'int' object is not subscriptable
# ---
None[0]  # raises: TypeError: 'NoneType' object is not subscriptable
# ---
print[0]  # raises: TypeError: 'builtin_function_or_method' object is not subscriptable
# --- no item assignment
"abc"[0] = "x"  # raises: TypeError: 'str' object does not support item assignment
