# Data structures.
class Heap:
    def __init__(self, key=lambda x: x): self.a, self.key = [], key
    def push(self, x):
        self.a.append(x)
        i = len(self.a) - 1
        while i and self.key(self.a[i]) < self.key(self.a[p := (i - 1) // 2]):
            self.a[i], self.a[p] = self.a[p], self.a[i]
            i = p
    def pop(self):
        if not self.a: raise IndexError("pop from an empty heap")  # raises: IndexError: pop from an empty heap
        self.a[0], self.a[-1] = self.a[-1], self.a[0]
        x = self.a.pop()
        i = 0
        while (c := 2 * i + 1) < len(self.a):
            if c + 1 < len(self.a) and self.key(self.a[c + 1]) < self.key(self.a[c]): c += 1
            if self.key(self.a[i]) <= self.key(self.a[c]): break
            self.a[i], self.a[c] = self.a[c], self.a[i]
            i = c
        return x
    def __len__(self): return len(self.a)
h = Heap()
for x in [5, 2, 8, 1, 9, 3]: h.push(x)
print([h.pop() for _ in range(len(h))])  # expect: [1, 2, 3, 5, 8, 9]
h = Heap(key=lambda s: -len(s))
for w in "a ccc bb".split(): h.push(w)
print(h.pop(), len(h))  # expect: ccc 2
h.pop(); h.pop(); h.pop()

# --- trie
class Trie:
    def __init__(self): self.kids, self.end = {}, False
    def add(self, w):
        n = self
        for c in w: n = n.kids.setdefault(c, Trie())
        n.end = True
    def find(self, prefix):
        n = self
        for c in prefix:
            if c not in n.kids: return
            n = n.kids[c]
        def walk(n, w):
            if n.end: yield w
            for c in sorted(n.kids): yield from walk(n.kids[c], w + c)
        yield from walk(n, prefix)
t = Trie()
for w in "car card care cat dog".split(): t.add(w)
print(list(t.find("car")), list(t.find("")), list(t.find("x")))  # expect: ['car', 'card', 'care'] ['car', 'card', 'care', 'cat', 'dog'] []
# --- LRU cache
class LRU:
    def __init__(self, n): self.n, self.d = n, {}
    def __getitem__(self, k):
        self.d[k] = self.d.pop(k)  # raises: KeyError: 'b'
        return self.d[k]
    def __setitem__(self, k, v):
        self.d.pop(k, None)
        self.d[k] = v
        if len(self.d) > self.n: del self.d[next(iter(self.d))]
c = LRU(2)
c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3
print(list(c.d), c["a"])  # expect: ['a', 'c'] 1
c["b"]
# --- a hash table by hand
class Table:
    def __init__(self, size=4): self.slots, self.n = [[] for _ in range(size)], 0
    def _slot(self, k): return self.slots[hash(k) % len(self.slots)]
    def __setitem__(self, k, v):
        for pair in (s := self._slot(k)):
            if pair[0] == k:
                pair[1] = v
                return
        s.append([k, v])
        self.n += 1
        if self.n > 2 * len(self.slots):
            old, self.slots = self.slots, [[] for _ in range(2 * len(self.slots))]
            self.n = 0
            for s in old:
                for k, v in s: self[k] = v
    def __getitem__(self, k):
        for a, b in self._slot(k):
            if a == k: return b
        raise KeyError(k)  # raises: KeyError: 'missing'
    def __len__(self): return self.n
    def __contains__(self, k): return any(a == k for a, _ in self._slot(k))
t = Table()
for i in range(50): t[i * 7] = i
t[0] = "zero"
print(len(t), t[343], t[0], 5 in t, 7 in t, len(t.slots))  # expect: 50 49 zero False True 32
t["missing"]
# --- queue by two stacks, stack with minimum
class Queue:
    def __init__(self): self.i, self.o = [], []
    def put(self, x): self.i.append(x)
    def get(self):
        if not self.o:
            while self.i: self.o.append(self.i.pop())
        return self.o.pop()
q = Queue()
q.put(1); q.put(2)
print(q.get(), end=" "); q.put(3); print(q.get(), q.get())  # expect: 1 2 3
class MinStack(list):
    def push(self, x): self.append((x, min(x, self[-1][1] if self else x)))
    @property
    def min(self): return self[-1][1]
s = MinStack()
for x in (3, 1, 2): s.push(x)
print(s.min, s.pop()[0], s.pop()[0], s.min)  # expect: 1 2 1 3
# --- interval merge, matrix spiral
def merge(iv):
    out = []
    for a, b in sorted(iv):
        if out and a <= out[-1][1]: out[-1][1] = max(out[-1][1], b)
        else: out.append([a, b])
    return out
print(merge([(1, 3), (8, 10), (2, 6), (15, 18), (9, 12)]))  # expect: [[1, 6], [8, 12], [15, 18]]
def spiral(m):
    while m:
        yield from m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
print(list(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]])))  # expect: [1, 2, 3, 6, 9, 8, 7, 4, 5]
