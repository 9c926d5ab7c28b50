# Subclasses of tuple, and iteration.
class T(tuple):
    def __new__(cls, *args, tag=None):
        self = super().__new__(cls, args)
        self.tag = tag
        return self
t = T(1, 2, tag="x")
print(t, t.tag, t == (1, 2), hash(t) == hash((1, 2)), type(t[:]), type(t + t), type(t * 2), len(t))  # expect: (1, 2) x True True <class 'tuple'> <class 'tuple'> <class 'tuple'> 2
print(tuple(t), type(tuple(t)), T(), {t: 1}[(1, 2)])  # expect: (1, 2) <class 'tuple'> () 1
print(t.__getnewargs__())  # expect: ((1, 2),)
# --- keywords reach __init__
class T(tuple):
    def __init__(self, x, y=0):
        self.y = y
print(T([1, 2], y=3), T([1], y=3).y)  # expect: (1, 2) 3
# --- not without one
class T(tuple):
    pass
T([1], y=1)  # raises: TypeError: tuple() takes no keyword arguments
# --- iteration
it = iter((1, 2, 3))
print(type(it).__name__, next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())  # expect: tuple_iterator 1 2 [2, 3] [] 0
it = iter((1, 2))
next(it)
print(it.__reduce__()[1:])  # expect: (((1, 2),), 1)
it.__setstate__(0)
print(list(it), it.__reduce__()[1:])  # expect: [1, 2] (((),),)
print(list(reversed((1, 2, 3))), list(reversed(())))  # expect: [3, 2, 1] []
# --- an own __iter__ is used by tuple()
class T(tuple):
    def __iter__(self):
        return iter("xyz")
print(tuple(T((1, 2))), list(T((1, 2))), (*T((1,)),))  # expect: ('x', 'y', 'z') ['x', 'y', 'z'] ('x', 'y', 'z')
a, b, c = T((1, 2))
print(a, b, c)  # expect: x y z
# --- unpacking
a, b = (1, 2)
a, *b = (1, 2, 3)
print(a, b)  # expect: 1 [2, 3]
*a, b = "xyz"
print(a, b)  # expect: ['x', 'y'] z
(a, b), c = (1, 2), 3
print(a, b, c)  # expect: 1 2 3
# --- unpacking errors
def u2(x):
    a, b = x
def us(x):
    a, *b, c = x
for f in (u2, us):
    for x in ([1], (), (1, 2, 3), "a", "abc", range(3), iter([1]), iter([1, 2, 3]), {1: 1}, {1: 1, 2: 2, 3: 3}, {1, 2, 3}, 5, None):
        try:
            f(x)
            print("ok")
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError not enough values to unpack (expected 2, got 0)
# expect: ValueError too many values to unpack (expected 2, got 3)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError too many values to unpack (expected 2, got 3)
# expect: ValueError too many values to unpack (expected 2)
# expect: TypeError cannot unpack non-iterable int object
# expect: TypeError cannot unpack non-iterable NoneType object
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: ValueError not enough values to unpack (expected at least 2, got 0)
# expect: ok
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: ok
# expect: ok
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: ok
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: ok
# expect: ok
# expect: TypeError cannot unpack non-iterable int object
# expect: TypeError cannot unpack non-iterable NoneType object
