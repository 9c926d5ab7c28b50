# What natives iterate over is changed meanwhile, by a generator, a key, a comparison or __eq__.
# cpython: same
def adds(l, n=3):
    for i in range(n):
        l.append(i)
        yield i

l = [9]
l.extend(adds(l))
print(l)  # expect: [9, 0, 0, 1, 1, 2, 2]
l = [9]
l += adds(l)
print(l)  # expect: [9, 0, 0, 1, 1, 2, 2]
l = [9]
l[0:0] = adds(l)
print(l)  # expect: [0, 1, 2, 9, 0, 1, 2]

# ---
def clears(c, n=4):
    for i in range(n):
        c.clear()
        yield i

l = [1, 2, 3]
l.extend(clears(l))
print(l)  # expect: [3]
b = bytearray(b"abc")
b.extend(clears(b))
print(b)  # expect: bytearray(b'\x00\x01\x02\x03')
s = {10, 11}
s.update(clears(s))
print(sorted(s))  # expect: [3]
d = {10: 1}
d.update((k, k) for k in clears(d))
print(d)  # expect: {3: 3}

# ---
d = {i: i for i in range(4)}
def grows():
    for k in d:
        d[k + 100] = 0
        yield k
try:
    print(list(grows()))
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
for f in (sum, list, tuple, set, sorted, max, min, any, all, ",".join):
    d = {i: i for i in range(4)}
    try:
        f(d.__setitem__(k + 100, 0) or str(k) if f == ",".join else d.__setitem__(k + 100, 0) or k for k in d)
        print("done")
    except RuntimeError as e:
        print(type(e).__name__, e)
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: done
# expect: RuntimeError dictionary changed size during iteration

# ---
for make in (lambda d: iter(d), lambda d: iter(d.values()), lambda d: iter(d.items()), lambda d: reversed(d), lambda d: enumerate(d), lambda d: zip(d, d), lambda d: map(str, d), lambda d: filter(None, d)):
    d = {1: 1, 2: 2, 3: 3}
    it = make(d)
    next(it)
    d[9] = 9
    try:
        print(list(it))
    except RuntimeError as e:
        print(e)
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
s = {1, 2, 3}
it = iter(s)
next(it)
s.add(4)
try:
    print(list(it))
except RuntimeError as e:
    print(e)  # expect: Set changed size during iteration

# ---
from collections import deque
q = deque([1, 2, 3])
for f in (list, sum, set, tuple):
    q = deque([1, 2, 3])
    try:
        f(q.append(x) or x for x in q)
    except RuntimeError as e:
        print(e)
# expect: deque mutated during iteration
# expect: deque mutated during iteration
# expect: deque mutated during iteration
# expect: deque mutated during iteration
q = deque([1, 2])
q.extend(q.append(x) or x for x in [7, 8])
print(q)  # expect: deque([1, 2, 7, 7, 8, 8])
class E:
    def __eq__(self, other):
        q.clear()
        return False
q = deque([E(), E(), 3])
for f in (q.count, q.index, q.remove, q.__contains__):
    q.clear()
    q.extend([E(), E(), 3])
    try:
        print(f(4))
    except Exception as e:
        print(type(e).__name__, e)
# expect: RuntimeError deque mutated during iteration
# expect: RuntimeError deque mutated during iteration
# expect: IndexError deque mutated during iteration
# expect: RuntimeError deque mutated during iteration

# ---
class E:
    def __eq__(self, other):
        l.clear()
        return False
    __hash__ = None
l = []
for f in (l.count, l.index, l.remove, l.__contains__):
    l[:] = [E(), E(), 3]
    try:
        print(f(4))
    except Exception as e:
        print(type(e).__name__, e)
# expect: 0
# expect: ValueError list.index(x): x not in list
# expect: ValueError list.remove(x): x not in list
# expect: False
l[:] = [E(), E()]
print(l == [1, 2], l)  # expect: False []
l[:] = [E(), E()]
print([1, 2] == l, l)  # expect: False []
l[:] = [E(), 2]
print(min(l, key=lambda x: l.clear() or 0) is not None, l)  # expect: True []

# ---
l = [3, 1, 2]
class K:
    def __init__(self, x): self.x = x
    def __lt__(self, other):
        l.append(0)
        return self.x < other.x
try:
    l.sort(key=K)
except ValueError as e:
    print(e, l)  # expect: list modified during sort [1, 2, 3]
l = [3, 1, 2]
try:
    l.sort(key=lambda x: l.append(x) or x)
except ValueError as e:
    print(e, l)  # expect: list modified during sort [1, 2, 3]
class Bad:
    def __lt__(self, other): raise KeyError("no")
l = [Bad(), Bad()]
try:
    l.sort()
except KeyError as e:
    print(e, len(l))  # expect: 'no' 2
class Liar:
    def __lt__(self, other): return True
l = [Liar() for i in range(100)]
k = set(map(id, l))
l.sort()
print(set(map(id, l)) == k)  # expect: True

# ---
class Key:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return self is other
d = {Key(): i for i in range(1)}
print(d.get(Key()))  # expect: None
d = {}
a = Key()
d[a] = 1
d[Key()] = 2
print(len(d))  # expect: 1

# ---
b = bytearray(b"abcdef")
it = iter(b)
next(it)
del b[1:]
print(list(it), b)  # expect: [] bytearray(b'a')
class I:
    def __index__(self):
        b.clear()
        return 65
b = bytearray(b"abc")
try:
    b[2] = I()
except IndexError as e:
    print(e)  # expect: bytearray index out of range
b = bytearray(b"abc")
b.append(I())
print(b)  # expect: bytearray(b'A')
b = bytearray(b"abc")
b.extend([I(), I()])
print(b)  # expect: bytearray(b'AA')
m = memoryview(bytearray(b"abc"))
try:
    m.obj.extend(b"x")
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
l = [1, 2, 3]
it = reversed(l)
l.clear()
print(list(it))  # expect: []
l = [1, 2, 3]
for x in l:
    if len(l) < 10:
        l.insert(0, x)
print(l)  # expect: [1, 1, 1, 1, 1, 1, 1, 1, 2, 3]

# ---
l = ["a", "b"]
class S(str):
    pass
def gen():
    for x in l:
        l.clear()
        yield x
print("-".join(gen()), l)  # expect: a []
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i == 2: raise IndexError
        l.append(i)
        return i
print([*Seq()], l)  # expect: [0, 1] [0, 1]
l[:] = Seq()
print(l)  # expect: [0, 1]
a, *b = (l.append(x) or x for x in [1, 2, 3])
print(a, b, l)  # expect: 1 [2, 3] [0, 1, 1, 2, 3]
print(dict((l.clear() or x, x) for x in [1, 2]), l)  # expect: {1: 1, 2: 2} []
