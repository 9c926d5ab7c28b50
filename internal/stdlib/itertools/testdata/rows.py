# itertools: long counts, what cannot be made by name.
# cpython: same
import itertools
c = itertools.count(2.5, 0.5)
print(c.__next__(), c.__next__(), next(c))  # expect: 2.5 3.0 3.5
class N:
    def __init__(self, n): self.n = n
    def __add__(self, o): return N(self.n + o)
    def __repr__(self): return f"N{self.n}"
    def __int__(self): return self.n
    def __index__(self): return self.n
    def __float__(self): return float(self.n)
c = itertools.count(N(1), 3)
print(c.__next__(), c.__next__(), next(c))  # expect: N1 N4 N7
g = itertools.groupby("aab")
k, grouper = next(g)
print(k, type(grouper).__name__, list(type(grouper)(g, "a")))  # expect: a _grouper ['a', 'a']
for args in ((), (1, 2), (g,)):
    try:
        type(grouper)(*args)
    except TypeError as e:
        print(e)
# expect: _grouper expected 2 arguments, got 0
# expect: _grouper() argument 1 must be itertools.groupby, not int
# expect: _grouper expected 2 arguments, got 1
print(itertools.chain[int], itertools.chain.__class_getitem__(int))  # expect: itertools.chain[int] itertools.chain[int]
# --- a slice that skips what Python makes
import itertools
class Up:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        return self.n
print(list(itertools.islice(Up(), 40, 60, 10)), next(itertools.islice(map(lambda x: -x, Up()), 33, None)))  # expect: [41, 51] -34
