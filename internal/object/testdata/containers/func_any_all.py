# any, all, len.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(any([]), all([]), any([0, 1]), all([1, 0]), any([0, ""]), all([1, "a"]), any(x > 2 for x in range(5)), all(x < 5 for x in range(5)), any({0: 1}), all({1: 0}), any("a"), all(range(1, 3)))  # expect: False True True False False True True True False True True True
err(any)  # expect: TypeError: any() takes exactly one argument (0 given)
err(all)  # expect: TypeError: all() takes exactly one argument (0 given)
err(any, 1)  # expect: TypeError: 'int' object is not iterable
err(all, None)  # expect: TypeError: 'NoneType' object is not iterable
err(any, [], [])  # expect: TypeError: any() takes exactly one argument (2 given)
err(any, iterable=[])  # expect: TypeError: any() takes no keyword arguments
class B:
    def __init__(self, n):
        self.n = n
    def __bool__(self):
        print("bool", self.n)
        return self.n > 1
print(any([B(1), B(2), B(3)]), all([B(2), B(1), B(3)]))  # expect: bool 1
# expect: bool 2
# expect: bool 2
# expect: bool 1
# expect: True False
class X:
    def __bool__(self):
        raise OSError("bool")
err(any, [0, X()])  # expect: OSError: bool
err(all, [1, X()])  # expect: OSError: bool
print(any([1, X()]), all([0, X()]))  # expect: True False
class Y:
    def __bool__(self):
        return 1
err(any, [Y()])  # expect: TypeError: __bool__ should return bool, returned int
class Z:
    def __len__(self):
        return 0
print(any([Z()]), all([Z()]))  # expect: False False
# --- they stop early
it = iter([0, 1, 2, 3])
print(any(it), list(it))  # expect: True [2, 3]
it = iter([1, 0, 2, 3])
print(all(it), list(it))  # expect: False [2, 3]
# --- infinite iterators
from itertools import count
print(any(x > 10000 for x in count()), all(x < 10000 for x in count()))  # expect: True False
# --- len
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(len([]), len("ab"), len((1,)), len({1: 2}), len({1}), len(range(7)), len(b"abc"), len({}.keys()))  # expect: 0 2 1 1 1 7 3 0
err(len)  # expect: TypeError: len() takes exactly one argument (0 given)
err(len, 1)  # expect: TypeError: object of type 'int' has no len()
err(len, None)  # expect: TypeError: object of type 'NoneType' has no len()
err(len, iter([]))  # expect: TypeError: object of type 'list_iterator' has no len()
err(len, [], [])  # expect: TypeError: len() takes exactly one argument (2 given)
err(len, obj=[])  # expect: TypeError: len() takes no keyword arguments
class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
print(len(L(3)), len(L(True)))  # expect: 3 1
for n in (-1, 2**70, -2**70, "x", 1.5, None):
    err(len, L(n))
# expect: ValueError: __len__() should return >= 0
# expect: OverflowError: cannot fit 'int' into an index-sized integer
# expect: ValueError: __len__() should return >= 0
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
err(bool, L(-1))  # expect: ValueError: __len__() should return >= 0
class I:
    def __index__(self):
        return 4
print(len(L(I())))  # expect: 4
