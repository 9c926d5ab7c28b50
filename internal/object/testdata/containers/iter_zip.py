# zip.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(list(zip()), list(zip("ab")), list(zip("ab", (1, 2))), list(zip("abc", (1, 2))), list(zip("a", range(5), [None] * 3)), list(zip([], "a")))  # expect: [] [('a',), ('b',)] [('a', 1), ('b', 2)] [('a', 1), ('b', 2)] [('a', 0, None)] []
z = zip("ab", "cd")
print(iter(z) is z, next(z), list(z), list(z), next(z, "end"))  # expect: True ('a', 'c') [('b', 'd')] [] end
err(zip, 1)  # expect: TypeError: 'int' object is not iterable
err(zip, "a", 1)  # expect: TypeError: 'int' object is not iterable
err(zip, "a", foo=1)  # expect: TypeError: zip() got an unexpected keyword argument 'foo'
print(list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", (1, 2))))  # expect: [(1, 3), (2, 4)] {'a': 1, 'b': 2}
# --- strict
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(list(zip("ab", (1, 2), strict=True)), list(zip(strict=True)), list(zip("", [], strict=True)), list(zip("ab", strict=True)))  # expect: [('a', 1), ('b', 2)] [] [] [('a',), ('b',)]
def l(*a):
    return list(zip(*a, strict=True))
err(l, "abc", "ab")  # expect: ValueError: zip() argument 2 is shorter than argument 1
err(l, "ab", "abc")  # expect: ValueError: zip() argument 2 is longer than argument 1
err(l, "ab", "ab", "a")  # expect: ValueError: zip() argument 3 is shorter than arguments 1-2
err(l, "ab", "ab", "abc")  # expect: ValueError: zip() argument 3 is longer than arguments 1-2
err(l, "a", "", "b")  # expect: ValueError: zip() argument 2 is shorter than argument 1
err(l, "", "", "b")  # expect: ValueError: zip() argument 3 is longer than arguments 1-2
err(l, "ab", "ab", "ab", "")  # expect: ValueError: zip() argument 4 is shorter than arguments 1-3
print(list(zip("ab", "abc", strict=False)), list(zip("ab", "a", strict=[])))  # expect: [('a', 'a'), ('b', 'b')] [('a', 'a')]
# --- what is taken from each
class It:
    def __init__(self, name, n):
        self.name, self.n = name, n
    def __iter__(self):
        return self
    def __next__(self):
        print("next", self.name)
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n
print(list(zip(It("a", 1), It("b", 2))))  # expect: next a
# expect: next b
# expect: next a
# expect: [(0, 1)]
try:
    list(zip(It("a", 1), It("b", 2), strict=True))
except ValueError as e:
    print(e)
# expect: next a
# expect: next b
# expect: next a
# expect: next b
# expect: zip() argument 2 is longer than argument 1
# --- one iterator twice
it = iter(range(7))
print(list(zip(it, it, it)), list(it))  # expect: [(0, 1, 2), (3, 4, 5)] []
# --- errors pass through
def gen():
    yield 1
    raise OSError("x")
z = zip(gen(), "ab")
print(next(z))  # expect: (1, 'a')
try:
    next(z)
except OSError as e:
    print(e)  # expect: x
print(list(z))  # expect: []
# --- the iterables are asked in order
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Bad:
    def __iter__(self):
        print("iter")
        raise OSError("iter")
err(zip, Bad(), 5)  # expect: iter
# expect: OSError: iter
err(zip, "a", Bad(), 5)  # expect: iter
# expect: OSError: iter
# --- reduce
z = zip([1, 2, 3], "abc")
next(z)
r = z.__reduce__()
print(r[0] is zip, [list(x) for x in r[1]], len(r))  # expect: True [[2, 3], ['b', 'c']] 2
z = zip([1], strict=True)
r = z.__reduce__()
print(r[0] is zip, r[2])  # expect: True True
z.__setstate__(False)
print(len(z.__reduce__()))  # expect: 2
# --- subclass
class Z(zip):
    pass
z = Z("ab", "cd")
z.x = 1
print(list(z), z.x)  # expect: [('a', 'c'), ('b', 'd')] 1
# --- a step that zips while it is asked
class It:
    def __iter__(self):
        return self
    def __next__(self):
        return next(z2, "none")
z2 = iter([1, 2])
print(next(zip(It(), It(), It())))  # expect: (1, 2, 'none')
# --- wide
print(sum(next(zip(*[range(3)] * 200))), len(next(zip(*[[1]] * 300))))  # expect: 0 300
