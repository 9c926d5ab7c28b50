# Assignment to subscripts and slices of lists.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [0, 1, 2, 3, 4]
a[0] = "z"
a[-1] = None
print(a)  # expect: ['z', 1, 2, 3, None]
def put(k, v):
    a[k] = v
err(put, 5, 1)  # expect: IndexError: list assignment index out of range
err(put, -6, 1)  # expect: IndexError: list assignment index out of range
err(put, "x", 1)  # expect: TypeError: list indices must be integers or slices, not str
err(put, 10**30, 1)  # expect: IndexError: cannot fit 'int' into an index-sized integer
# --- slices
a = list(range(6))
a[1:3] = [10, 20, 30]
print(a)  # expect: [0, 10, 20, 30, 3, 4, 5]
a[:0] = "ab"
print(a)  # expect: ['a', 'b', 0, 10, 20, 30, 3, 4, 5]
a[len(a):] = (7, 8)
print(a)  # expect: ['a', 'b', 0, 10, 20, 30, 3, 4, 5, 7, 8]
a[2:5] = []
print(a)  # expect: ['a', 'b', 30, 3, 4, 5, 7, 8]
a[3:1] = ["ins"]
print(a)  # expect: ['a', 'b', 30, 'ins', 3, 4, 5, 7, 8]
a[:] = range(3)
print(a)  # expect: [0, 1, 2]
a[1:2] = a
print(a)  # expect: [0, 0, 1, 2, 2]
a[::2] = "xyz"
print(a)  # expect: ['x', 0, 'y', 2, 'z']
a[::-1] = range(5)
print(a)  # expect: [4, 3, 2, 1, 0]
# --- slice errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [1, 2, 3]
def put(k, v):
    a[k] = v
err(put, slice(None, None, 2), [1])  # expect: ValueError: attempt to assign sequence of size 1 to extended slice of size 2
err(put, slice(None, None, 0), [1])  # expect: ValueError: slice step cannot be zero
err(put, slice(0, 1), 5)  # expect: TypeError: must assign iterable to extended slice
err(put, slice(None, None, 2), 5)  # expect: TypeError: must assign iterable to extended slice
err(put, slice("x", 1), [])  # expect: TypeError: slice indices must be integers or None or have an __index__ method
err(put, slice(None, None, -1), [1, 2])  # expect: ValueError: attempt to assign sequence of size 2 to extended slice of size 3
put(slice(5, 1, 2), [])
err(put, slice(5, 1, 2), [1])  # expect: ValueError: attempt to assign sequence of size 1 to extended slice of size 0
print(a)  # expect: [1, 2, 3]
# --- all storages
for kind in (int, float, str):
    a = [kind(x) for x in range(6)]
    a[1:4] = [kind(9)]
    print(a)
    a[1:2] = [kind(7), kind(8)]
    print(a)
    a[::3] = ["p", "q"]
    print(a)
    a = [kind(x) for x in range(4)]
    a[1:2] = [None]
    print(a)
    a[:] = [1, 2]
    print(a)
# expect: [0, 9, 4, 5]
# expect: [0, 7, 8, 4, 5]
# expect: ['p', 7, 8, 'q', 5]
# expect: [0, None, 2, 3]
# expect: [1, 2]
# expect: [0.0, 9.0, 4.0, 5.0]
# expect: [0.0, 7.0, 8.0, 4.0, 5.0]
# expect: ['p', 7.0, 8.0, 'q', 5.0]
# expect: [0.0, None, 2.0, 3.0]
# expect: [1, 2]
# expect: ['0', '9', '4', '5']
# expect: ['0', '7', '8', '4', '5']
# expect: ['p', '7', '8', 'q', '5']
# expect: ['0', None, '2', '3']
# expect: [1, 2]
# --- from a generator that reads the list
a = [1, 2, 3]
a[1:] = (x * 10 for x in a)
print(a)  # expect: [1, 10, 20, 30]
# --- an error while collecting changes nothing
def gen():
    yield 1
    raise OSError("x")
a = [1, 2, 3]
try:
    a[:] = gen()
except OSError as e:
    print(e, a)  # expect: x [1, 2, 3]
# --- every assignment agrees with the rule
def ref(a, i, j, v):
    i, j, _ = slice(i, j).indices(len(a))
    j = max(i, j)
    return a[:i] + v + a[j:]
bad = 0
for n in (0, 1, 4):
    for i in (None, -5, -1, 0, 1, 2, 9):
        for j in (None, -5, -1, 0, 2, 3, 9):
            for v in ([], [7], [7, 8, 9], ["s"]):
                a = list(range(n))
                b = [str(x) for x in a]
                ra, rb = ref(a, i, j, v), ref(b, i, j, v)
                a[i:j] = v
                b[i:j] = v
                bad += a != ra or b != rb
print(bad)  # expect: 0
