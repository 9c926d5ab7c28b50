# Loops that never end stop when the fuel is spent, whatever they go through: also those in
# which nothing but the next item costs anything.

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.repeat(1): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
for d in range(1 << 62): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
for d in range(-(1 << 63), (1 << 63) - 1): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
for d in range(1 << 70): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
for d in iter(range(1 << 62)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.count(): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.count(0.5): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in enumerate(itertools.repeat(1)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for i, d in enumerate(itertools.repeat(1)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in zip(itertools.count()): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for i, d in zip(itertools.count(), itertools.count()): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in map(abs, itertools.count()): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.cycle("ab"): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in filter(None, itertools.repeat(1)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in filter(None, itertools.repeat(0)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
for d in iter(int, 1): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
for d in iter(lambda: 0, 1): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.chain.from_iterable(itertools.repeat("")): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.takewhile(bool, itertools.repeat(1)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.dropwhile(bool, itertools.repeat(1)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.islice(itertools.count(), None): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.product(range(1 << 10), repeat=50): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.pairwise(itertools.count()): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.accumulate(itertools.repeat(0)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.starmap(max, itertools.repeat((1, 2))): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in itertools.compress(itertools.repeat(1), itertools.repeat(0)): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
for d in (x for x in itertools.repeat(1) if not x): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
while True: pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
while 1: continue
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
x = [1]
for d in x: x.append(1)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
def g():
    while True: yield
for d in g(): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
class A:
    def __getitem__(self, i): return i
for d in A(): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
class A:
    def __iter__(self): return self
    def __next__(self): return 1
for d in A(): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
{d for d in itertools.repeat(1)}
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
{d: d for d in itertools.repeat(1)}
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
sum(itertools.repeat(0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
any(itertools.repeat(0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
all(itertools.repeat(1))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
max(itertools.repeat(0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
set(itertools.repeat(0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
dict.fromkeys(itertools.repeat(0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
5 in itertools.repeat(0)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
5 in itertools.count(6)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import collections
collections.deque(itertools.repeat(0), 0)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import collections
collections.Counter(itertools.repeat(0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import functools
functools.reduce(max, itertools.repeat(0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
[].__class__.extend(bytearray(), b"") if 0 else min(itertools.count())
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import operator
operator.countOf(itertools.repeat(0), 0)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import operator
operator.indexOf(itertools.repeat(0), 1)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
list(zip(*[iter(int, 1)]))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import math
math.prod(itertools.repeat(1))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import math
math.fsum(itertools.repeat(1.0))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
import heapq
heapq.nsmallest(1, itertools.repeat(1))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
frozenset(itertools.repeat(1))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
a, *b = itertools.repeat(1)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
f = lambda *a: 0
f(*itertools.repeat(1))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
def g(): yield from itertools.repeat(1)
for d in g(): pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
"".join(itertools.repeat(""))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
b"".join(itertools.repeat(b""))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
isinstance(1, str) or list(itertools.repeat(1))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
try:
    while True: pass
finally: print("never")
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
while True:
    try: raise ValueError
    except ValueError: pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
while True:
    try: continue
    finally: pass
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
import itertools
next(filter(None, itertools.repeat(0)))
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
x = {}
while True: x.get(1)
# stops: fuel

# --- cpython: skip (limits are ours); limits: fuel=30000
def f(): return f
while f(): pass
# stops: fuel
