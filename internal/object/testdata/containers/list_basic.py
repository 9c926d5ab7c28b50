# list: construction, length, truth, repr, copies.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print([], [1], [1, 2.5, "x", None, True])  # expect: [] [1] [1, 2.5, 'x', None, True]
print(list(), list("abc"), list((1, 2)), list(range(4)), list({"a": 1}))  # expect: [] ['a', 'b', 'c'] [1, 2] [0, 1, 2, 3] ['a']
print(list([1, 2]), len([1, 2, 3]), bool([]), bool([0]))  # expect: [1, 2] 3 False True
a = [1, 2, 3]
b = a.copy()
b.append(4)
print(a, b, a is b, a == b, a == [1, 2, 3])  # expect: [1, 2, 3] [1, 2, 3, 4] False False True
err(list, 1)  # expect: TypeError: 'int' object is not iterable
err(list, 1, 2)  # expect: TypeError: list expected at most 1 argument, got 2
err(list, x=1)  # expect: TypeError: list() takes no keyword arguments
# --- typed storage changes when a foreign item is stored
a = [1, 2, 3]
a[1] = "two"
print(a)  # expect: [1, 'two', 3]
f = [1.0, 2.0]
f.append(3)
print(f)  # expect: [1.0, 2.0, 3]
f.insert(0, None)
print(f)  # expect: [None, 1.0, 2.0, 3]
g = [1, 2]
g.extend([3.5, 4.5])
print(g)  # expect: [1, 2, 3.5, 4.5]
h = []
h.append(1.5)
h.append(2)
h.append("x")
print(h, h[0], h[1], h[2])  # expect: [1.5, 2, 'x'] 1.5 2 x
# --- nested and self-containing
a = [1]
a.append(a)
print(a)  # expect: [1, [...]]
b = [a, [a]]
print(b)  # expect: [[1, [...]], [[1, [...]]]]
c = [[[]], [[1], [2, [3]]]]
print(c)  # expect: [[[]], [[1], [2, [3]]]]
# --- __init__ fills again
a = [1, 2, 3]
a.__init__()
print(a)  # expect: []
a.__init__("ab")
print(a)  # expect: ['a', 'b']
a.__init__(x for x in range(3))
print(a)  # expect: [0, 1, 2]
# --- __new__
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(list.__new__(list))  # expect: []
err(list.__new__)  # expect: TypeError: list.__new__(): not enough arguments
err(list.__new__, 1)  # expect: TypeError: list.__new__(X): X is not a type object (int)
err(list.__new__, int)  # expect: TypeError: list.__new__(int): int is not a subtype of list
print(list.__new__(list, 1, 2, x=3))  # expect: []
# --- repr of items that raise
class R:
    def __repr__(self):
        raise ValueError("no repr")
a = [1, R()]
try:
    repr(a)
except ValueError as e:
    print("ValueError", e)  # expect: ValueError no repr
a[1] = 2
print(a)  # expect: [1, 2]
# --- repr of items that change the list
class R:
    def __repr__(self):
        a.clear()
        return "R"
a = [1, R(), 3]
print(a)  # expect: [1, R]
print(a)  # expect: []
# --- a bad repr
class R:
    def __repr__(self):
        return 3
[R()].__repr__()  # raises: TypeError: __repr__ returned non-string (type int)
