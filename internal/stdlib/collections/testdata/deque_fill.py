# deque: filled and gone through many items at a time.
# cpython: same
from collections import deque
d = deque(range(300))
print(len(d), d[0], d[150], d[-1], sum(d), max(d), min(reversed(d)), list(d) == list(range(300)), list(reversed(d))[:3])  # expect: 300 0 150 299 44850 299 0 True [299, 298, 297]
d.rotate(100)
print(d[0], list(d)[199:202], deque(d) == d, set(d) == set(range(300)), len(dict(zip(d, reversed(d)))), list(enumerate(d))[-1])  # expect: 200 [99, 100, 101] True True 300 (299, 199)
d.extendleft(range(5))
print(list(d)[:6], len(d))  # expect: [4, 3, 2, 1, 0, 200] 305
d = deque(range(500), 70)
print(len(d), d[0], d[-1])  # expect: 70 430 499
d.extend(iter("abc"))
d.extendleft(map(str, range(3)))
print(len(d), d[0], d[-1], d[3], deque("abcd", 0), deque(reversed("abc"), 2))  # expect: 70 2 499 433 deque([], maxlen=0) deque(['b', 'a'], maxlen=2)
it = iter(d)
print(next(it), next(it), len(list(it)), list(it), d.__iter__().__next__(), d.__reversed__().__next__())  # expect: 2 1 68 [] 2 499

# --- one that grows while it is gone through
from collections import deque
for f in (lambda d: d.extend(iter(d)), lambda d: d.extendleft(reversed(d)), lambda d: d.extend(enumerate(d)), lambda d: d.extend(zip(d, d))):
    d = deque([1, 2, 3])
    try:
        f(d)
    except RuntimeError as e:
        print(e, len(d))
# expect: deque mutated during iteration 4
# expect: deque mutated during iteration 4
# expect: deque mutated during iteration 4
# expect: deque mutated during iteration 4
d = deque([1, 2, 3])
d.extend(d)
it = iter(d)
next(it)
d.append(5)
try:
    print(list(it))
except RuntimeError as e:
    print(e, list(it) if False else d)  # expect: deque mutated during iteration deque([1, 2, 3, 1, 2, 3, 5])

# --- guest code compares one item after the other
from _collections import deque
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return o == self.n
d = deque(range(40))
print(d.count(E(30)), d.index(E(31)), E(32) in d, E(40) in d)  # expect: 1 31 True False
d.remove(E(33))
print(len(d), d[33])  # expect: 39 34

# --- from iterators that are Python
from collections import deque
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n
for name in "extend", "extendleft":
    d = deque([7])
    getattr(d, name)(Down(9))
    getattr(d, name)(x * x for x in range(9))
    getattr(d, name)(map(lambda x: -x, range(9)))
    print(d)
# expect: deque([7, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 1, 4, 9, 16, 25, 36, 49, 64, 0, -1, -2, -3, -4, -5, -6, -7, -8])
# expect: deque([-8, -7, -6, -5, -4, -3, -2, -1, 0, 64, 49, 36, 25, 16, 9, 4, 1, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 7])
