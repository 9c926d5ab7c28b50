# Containers filled from guest iterators.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class It:
    def __init__(self, items):
        self.items = list(items)
    def __iter__(self):
        return self
    def __next__(self):
        if not self.items:
            raise StopIteration
        return self.items.pop(0)
for f in (list, tuple, sorted, lambda x: sorted(set(x)), lambda x: sorted(frozenset(x)), lambda x: dict.fromkeys(x), sum, max, min, any, all, lambda x: [*x], lambda x: list(enumerate(x)), lambda x: list(zip(x, x)), lambda x: list(map(str, x)), lambda x: list(filter(None, x)), lambda x: 2 in x):
    print(f(It([3, 1, 2])))
# expect: [3, 1, 2]
# expect: (3, 1, 2)
# expect: [1, 2, 3]
# expect: [1, 2, 3]
# expect: [1, 2, 3]
# expect: {3: None, 1: None, 2: None}
# expect: 6
# expect: 3
# expect: 1
# expect: True
# expect: True
# expect: [3, 1, 2]
# expect: [(0, 3), (1, 1), (2, 2)]
# expect: [(3, 1)]
# expect: ['3', '1', '2']
# expect: [3, 1, 2]
# expect: True
# --- __getitem__ alone
class G:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i
print(list(G()), tuple(G()), 4 in G(), 5 in G(), max(G()), sum(G()), [*G()], list(zip(G(), "ab")))  # expect: [0, 1, 4, 9] (0, 1, 4, 9) True False 9 14 [0, 1, 4, 9] [(0, 'a'), (1, 'b')]
a, b, c, d = G()
print(a, b, c, d)  # expect: 0 1 4 9
it = iter(G())
print(type(it).__name__, next(it), it.__reduce__()[2])  # expect: iterator 0 1
it.__setstate__(3)
print(list(it), list(it))  # expect: [9] []
# --- errors on the way
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Bad:
    def __iter__(self):
        raise OSError("iter")
class Bad2:
    def __iter__(self):
        return 5
class Bad3:
    def __iter__(self):
        return self
    def __next__(self):
        raise OSError("next")
class Bad4:
    __iter__ = None
    def __getitem__(self, i):
        return i
class Bad5:
    def __getitem__(self, i):
        raise OSError("item")
for b in (Bad, Bad2, Bad3, Bad4, Bad5):
    for f in (list, tuple, set, sorted, sum, any, max, lambda x: list(enumerate(x)), lambda x: list(zip(x)), lambda x: 1 in x, lambda x: [*x], dict, lambda x: iter(x) and 0):
        err(f, b())
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: OSError: iter
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: argument of type 'Bad2' is not a container or iterable
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: TypeError: iter() returned non-iterator of type 'int'
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: OSError: next
# expect: 0
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: argument of type 'Bad4' is not a container or iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: TypeError: 'Bad4' object is not iterable
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: OSError: item
# expect: 0
# --- StopIteration from __getitem__, IndexError from __next__
class G:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i
print(list(G()))  # expect: [0, 1]
class N:
    def __iter__(self):
        return self
    def __next__(self):
        raise IndexError("out")  # raises: IndexError: out
list(N())
# --- generators
def gen():
    yield 1
    yield 2
    return 3
print(list(gen()), tuple(gen()), sorted(gen()), set(gen()) == {1, 2}, dict(zip(gen(), "ab")), sum(gen()), 2 in gen())  # expect: [1, 2] (1, 2) [1, 2] True {1: 'a', 2: 'b'} 3 True
a, *b = gen()
print(a, b)  # expect: 1 [2]
# --- __length_hint__ and __len__ that lie
class L:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return iter((1, 2, 3))
    def __len__(self):
        return self.n
print(list(L(0)), list(L(100)), tuple(L(1)), sorted(L(2)))  # expect: [1, 2, 3] [1, 2, 3] (1, 2, 3) [1, 2, 3]
# --- deep chains of native iterators
it = iter([1, 2, 3])
for _ in range(200):
    it = enumerate(it)
x = next(it)
n = 0
while isinstance(x, tuple):
    x = x[1]
    n += 1
print(n, x)  # expect: 200 1
it = iter([1, 2, 3])
for _ in range(100):
    it = zip(it)
x = next(it)
n = 0
while isinstance(x, tuple):
    x = x[0]
    n += 1
print(n, x)  # expect: 100 1
it = iter([1, 2, 3])
for _ in range(100):
    it = map(lambda v: v + 1, it)
print(list(it))  # expect: [101, 102, 103]
it = iter(range(1000))
for _ in range(100):
    it = filter(None, it)
print(sum(it))  # expect: 499500
