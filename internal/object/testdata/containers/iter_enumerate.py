# enumerate.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(list(enumerate("abc")), list(enumerate([], 5)), list(enumerate("ab", 10)), list(enumerate(iterable="x", start=-1)), list(enumerate("ab", start=True)))  # expect: [(0, 'a'), (1, 'b'), (2, 'c')] [] [(10, 'a'), (11, 'b')] [(-1, 'x')] [(1, 'a'), (2, 'b')]
e = enumerate("ab")
print(iter(e) is e, next(e), next(e), next(e, "end"), type(e).__name__)  # expect: True (0, 'a') (1, 'b') end enumerate
err(enumerate)  # expect: TypeError: enumerate() missing required argument 'iterable'
err(enumerate, 1)  # expect: TypeError: 'int' object is not iterable
err(enumerate, "a", "b")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(enumerate, "a", 1.5)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(enumerate, "a", 1, 2)  # expect: TypeError: enumerate() takes at most 2 arguments (3 given)
class I:
    def __index__(self):
        return 7
print(list(enumerate("ab", I())))  # expect: [(7, 'a'), (8, 'b')]
# --- big numbers
e = enumerate("abcd", 2**63 - 2)
print(list(e), list(enumerate("ab", 10**30)), list(enumerate("ab", -2**63)))  # expect: [(9223372036854775806, 'a'), (9223372036854775807, 'b'), (9223372036854775808, 'c'), (9223372036854775809, 'd')] [(1000000000000000000000000000000, 'a'), (1000000000000000000000000000001, 'b')] [(-9223372036854775808, 'a'), (-9223372036854775807, 'b')]
# --- reduce
e = enumerate([1, 2, 3], 5)
next(e)
f, args = e.__reduce__()
print(f is enumerate, args[1], list(args[0]))  # expect: True 6 [2, 3]
# --- subclass
class E(enumerate):
    def __new__(cls, x):
        self = super().__new__(cls, x, 100)
        self.tag = "t"
        return self
e = E("ab")
print(e.tag, list(e), type(e).__name__)  # expect: t [(100, 'a'), (101, 'b')] E
# --- an iterator that raises
def gen():
    yield 1
    raise OSError("x")  # raises: OSError: x
e = enumerate(gen())
print(next(e))  # expect: (0, 1)
next(e)
# --- nested and in loops
for i, (j, c) in enumerate(enumerate("xy", 5)):
    print(i, j, c)
# expect: 0 5 x
# expect: 1 6 y
print(dict(enumerate("ab")), enumerate[int])  # expect: {0: 'a', 1: 'b'} enumerate[int]
