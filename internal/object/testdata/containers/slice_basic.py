# slice objects.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = slice(1, 2, 3)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), slice("a", None, []))  # expect: slice(1, 2, 3) 1 2 3 slice(None, 5, None) slice(1, 2, None) slice('a', None, [])
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1) != slice(2), slice(1, 2) < slice(1, 3), slice(1) == 1)  # expect: True True True True False
err(slice)  # expect: TypeError: slice expected at least 1 argument, got 0
err(slice, 1, 2, 3, 4)  # expect: TypeError: slice expected at most 3 arguments, got 4
err(slice, stop=1)  # expect: TypeError: slice() takes no keyword arguments
err(lambda: slice(1) < 1)  # expect: TypeError: '<' not supported between instances of 'slice' and 'int'
err(lambda: slice("a") < slice(1))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
# --- indices
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for a in ((None,), (2,), (1, 3), (None, None, 2), (None, None, -1), (-3, None), (None, -3), (10, 20), (20, 10, -1), (-100, 100, 3)):
    print(slice(*a), slice(*a).indices(5), slice(*a).indices(0))
# expect: slice(None, None, None) (0, 5, 1) (0, 0, 1)
# expect: slice(None, 2, None) (0, 2, 1) (0, 0, 1)
# expect: slice(1, 3, None) (1, 3, 1) (0, 0, 1)
# expect: slice(None, None, 2) (0, 5, 2) (0, 0, 2)
# expect: slice(None, None, -1) (4, -1, -1) (-1, -1, -1)
# expect: slice(-3, None, None) (2, 5, 1) (0, 0, 1)
# expect: slice(None, -3, None) (0, 2, 1) (0, 0, 1)
# expect: slice(10, 20, None) (5, 5, 1) (0, 0, 1)
# expect: slice(20, 10, -1) (4, 4, -1) (-1, -1, -1)
# expect: slice(-100, 100, 3) (0, 5, 3) (0, 0, 3)
print(slice(10**30).indices(10**31), slice(None, None, -10**30).indices(10**31), slice(-10**30, None).indices(10))  # expect: (0, 1000000000000000000000000000000, 1) (9999999999999999999999999999999, -1, -1000000000000000000000000000000) (0, 10, 1)
err(slice(1).indices, -1)  # expect: ValueError: length should not be negative
err(slice(1).indices, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(slice(1).indices, None)  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
err(slice("x").indices, 5)  # expect: TypeError: slice indices must be integers or None or have an __index__ method
err(slice(None, None, 0).indices, 5)  # expect: ValueError: slice step cannot be zero
class I:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        print("index", self.n)
        return self.n
print(slice(I(1), I(4), I(2)).indices(I(10)))  # expect: index 10
# expect: index 2
# expect: index 1
# expect: index 4
# expect: (1, 4, 2)
# --- hash
print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), hash(slice(1, 2)) == hash(slice(1.0, 2, None)), {slice(1): "x"}[slice(1)])  # expect: True True x
hash(slice([]))  # raises: TypeError: unhashable type: 'list'
# --- in subscripts of guest classes
class G:
    def __getitem__(self, k):
        return k
g = G()
print(g[1:2], g[::], g[1:2, 3], g[:, ...], g[:5:], g[1:2:3], g["a":], g[()])  # expect: slice(1, 2, None) slice(None, None, None) (slice(1, 2, None), 3) (slice(None, None, None), Ellipsis) slice(None, 5, None) slice(1, 2, 3) slice('a', None, None) ()
# --- read-only
slice(1).start = 2  # raises: AttributeError: readonly attribute
# --- repr of itself
s = slice([], 1)
s.start.append(s)
print(s)  # expect: slice([slice([...], 1, None)], 1, None)
print(slice(1, 2, 3).__reduce__())  # expect: (<class 'slice'>, (1, 2, 3))
