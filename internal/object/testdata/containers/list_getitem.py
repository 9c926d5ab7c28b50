# Subscripts and slices of lists.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [0, 1, 2, 3, 4]
print(a[0], a[-1], a[True], a[-5])  # expect: 0 4 1 0
for k in (5, -6, 10**30, "x", 1.0, None, (1,)):
    err(a.__getitem__, k)
# expect: IndexError: list index out of range
# expect: IndexError: list index out of range
# expect: IndexError: cannot fit 'int' into an index-sized integer
# expect: TypeError: list indices must be integers or slices, not str
# expect: TypeError: list indices must be integers or slices, not float
# expect: TypeError: list indices must be integers or slices, not NoneType
# expect: TypeError: list indices must be integers or slices, not tuple
print(a[1:3], a[:2], a[3:], a[:], a[-2:], a[:-2], a[10:], a[3:1])  # expect: [1, 2] [0, 1] [3, 4] [0, 1, 2, 3, 4] [3, 4] [0, 1, 2] [] []
print(a[::2], a[::-1], a[4:0:-2], a[-1:-4:-1], a[::100], a[::-100], a[1::2])  # expect: [0, 2, 4] [4, 3, 2, 1, 0] [4, 2] [4, 3, 2] [0] [4] [1, 3]
print(a[10**30:], a[-10**30:2], a[:10**30], a[::10**30], a[::-10**30])  # expect: [] [0, 1] [0, 1, 2, 3, 4] [0] [4]
err(a.__getitem__, slice(None, None, 0))  # expect: ValueError: slice step cannot be zero
err(a.__getitem__, slice("a"))  # expect: TypeError: slice indices must be integers or None or have an __index__ method
err(a.__getitem__, slice(None, None, 1.5))  # expect: TypeError: slice indices must be integers or None or have an __index__ method
class I:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        print("index", self.n)
        return self.n
print(a[I(1)], a[I(1):I(4):I(2)])  # expect: index 1
# expect: index 2
# expect: index 1
# expect: index 4
# expect: 1 [1, 3]
class B:
    def __index__(self):
        return "x"
err(a.__getitem__, B())  # expect: TypeError: __index__ returned non-int (type str)
err(a.__getitem__, slice(B()))  # expect: TypeError: __index__ returned non-int (type str)
# --- every slice of short lists agrees with the rule
def ref(n, i, j, k):
    return [x for x in range(*slice(i, j, k).indices(n))]
vals = [None, -7, -4, -1, 0, 1, 2, 3, 6]
bad = 0
for n in (0, 1, 5):
    a = list(range(n))
    s = [chr(97 + x) for x in a]
    for i in vals:
        for j in vals:
            for k in (None, -3, -1, 1, 2, 5):
                if a[i:j:k] != ref(n, i, j, k) or s[i:j:k] != [chr(97 + x) for x in ref(n, i, j, k)]:
                    bad += 1
print(bad)  # expect: 0
# --- a slice is a list of its own
a = [1, 2, 3]
b = a[:]
b[0] = 9
print(a, b)  # expect: [1, 2, 3] [9, 2, 3]
# --- subclass slices are plain lists
class L(list):
    pass
x = L([1, 2, 3])
print(type(x[:2]), type(x + x), type(x * 2), type(x.copy()), x[1])  # expect: <class 'list'> <class 'list'> <class 'list'> <class 'list'> 2
# --- an __index__ that shortens the list
class I:
    def __index__(self):
        a.clear()
        return 0
a = [1, 2]
print(a[I():])  # expect: []
a = [1, 2]
a[I()]  # raises: IndexError: list index out of range
# --- too big for an index
[1][10**20]  # raises: IndexError: cannot fit 'int' into an index-sized integer
