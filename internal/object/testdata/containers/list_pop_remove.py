# list.pop, remove, clear, del.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [1, 2, 3, 4]
print(a.pop(), a.pop(0), a.pop(-1), a)  # expect: 4 1 3 [2]
err(a.pop, 5)  # expect: IndexError: pop index out of range
err(a.pop, -5)  # expect: IndexError: pop index out of range
err(a.pop, 10**30)  # expect: OverflowError: Python int too large to convert to C ssize_t
err(a.pop, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(a.pop, 0, 1)  # expect: TypeError: pop expected at most 1 argument, got 2
a.pop()
err(a.pop)  # expect: IndexError: pop from empty list
err(a.pop, 0)  # expect: IndexError: pop from empty list
# --- remove
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [1, 2.0, "x", True, None]
a.remove(2)
a.remove(True)
print(a)  # expect: ['x', True, None]
a.remove(None)
print(a)  # expect: ['x', True]
err(a.remove, 5)  # expect: ValueError: list.remove(x): x not in list
err(a.remove)  # expect: TypeError: list.remove() takes exactly one argument (0 given)
# --- remove calls the item's __eq__ first
class K:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        print("eq", self.n, o.n if isinstance(o, K) else o)
        return isinstance(o, K) and o.n == self.n
a = [K(1), K(2), K(3)]
a.remove(K(2))  # expect: eq 1 2
# expect: eq 2 2
print(len(a))  # expect: 2
# --- remove when __eq__ empties the list
class K:
    def __eq__(self, o):
        a.clear()
        return True
a = [K(), K()]
a.remove(1)
print(a)  # expect: []
# --- clear and del
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [1, 2, 3]
print(a.clear(), a)  # expect: None []
a = list(range(10))
del a[0], a[-1]
print(a)  # expect: [1, 2, 3, 4, 5, 6, 7, 8]
del a[2:4]
print(a)  # expect: [1, 2, 5, 6, 7, 8]
del a[::2]
print(a)  # expect: [2, 6, 8]
del a[:]
print(a)  # expect: []
def dele(k):
    del a[k]
err(dele, 0)  # expect: IndexError: list assignment index out of range
err(dele, "x")  # expect: TypeError: list indices must be integers or slices, not str
err(dele, 10**20)  # expect: IndexError: cannot fit 'int' into an index-sized integer
# --- del with steps
for s in (slice(None, None, 3), slice(None, None, -1), slice(None, None, -4), slice(8, 1, -2), slice(2, 2), slice(5, 1), slice(1, None, 100)):
    a = list(range(10))
    b = [float(x) for x in a]
    c = [str(x) for x in a]
    del a[s], b[s], c[s]
    print(s, a, b == a, c)
# expect: slice(None, None, 3) [1, 2, 4, 5, 7, 8] True ['1', '2', '4', '5', '7', '8']
# expect: slice(None, None, -1) [] True []
# expect: slice(None, None, -4) [0, 2, 3, 4, 6, 7, 8] True ['0', '2', '3', '4', '6', '7', '8']
# expect: slice(8, 1, -2) [0, 1, 3, 5, 7, 9] True ['0', '1', '3', '5', '7', '9']
# expect: slice(2, 2, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] True ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
# expect: slice(5, 1, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] True ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
# expect: slice(1, None, 100) [0, 2, 3, 4, 5, 6, 7, 8, 9] True ['0', '2', '3', '4', '5', '6', '7', '8', '9']
# --- removing while iterating skips items
a = list(range(8))
for x in a:
    a.remove(x)
print(a)  # expect: [1, 3, 5, 7]
