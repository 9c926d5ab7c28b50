# Search trees: AVL, treap, B-tree, skip list, trie, Fenwick and segment trees, an interval map; the same operations on each, compared with sorted lists.
import bisect
import operator
import random
from abc import ABC, abstractmethod
from collections.abc import Iterator, MutableSet
from dataclasses import dataclass, field
from functools import reduce
from itertools import accumulate, chain, islice
from math import inf, log2
from typing import Optional, Self


class SortedSet(MutableSet):
    def __init__(self, items=()):
        self.n = 0
        for i in items:
            self.add(i)
    def __len__(self): return self.n
    def __repr__(self): return f"{type(self).__name__}({[*self]})"
    @classmethod
    def _from_iterable(cls, it): return cls(sorted(it))


@dataclass(slots=True)
class Node:
    key: int
    left: Optional["Node"] = None
    right: Optional["Node"] = None
    h: int = 1


class Avl(SortedSet):
    def __init__(self, items=()): self.root = None; super().__init__(items)
    @staticmethod
    def height(n): return n.h if n else 0

    def fix(self, n):
        n.h = 1 + max(self.height(n.left), self.height(n.right))
        match self.height(n.left) - self.height(n.right):
            case 2:
                if self.height(n.left.left) < self.height(n.left.right):
                    n.left = self.rot(n.left, "right", "left")
                return self.rot(n, "left", "right")
            case -2:
                if self.height(n.right.right) < self.height(n.right.left):
                    n.right = self.rot(n.right, "left", "right")
                return self.rot(n, "right", "left")
        return n

    def rot(self, n, a, b):
        up = getattr(n, a)
        setattr(n, a, getattr(up, b))
        setattr(up, b, n)
        n.h = 1 + max(self.height(n.left), self.height(n.right))
        up.h = 1 + max(self.height(up.left), self.height(up.right))
        return up

    def add(self, key): self.root = self._add(self.root, key)
    def _add(self, n, key):
        if n is None:
            self.n += 1
            return Node(key)
        if key < n.key: n.left = self._add(n.left, key)
        elif key > n.key: n.right = self._add(n.right, key)
        return self.fix(n)

    def discard(self, key): self.root = self._del(self.root, key)
    def _del(self, n, key):
        if n is None: return None
        if key < n.key: n.left = self._del(n.left, key)
        elif key > n.key: n.right = self._del(n.right, key)
        else:
            self.n -= 1
            if not (n.left and n.right): return n.left or n.right
            m = n.right
            while m.left: m = m.left
            n.key = m.key
            self.n += 1
            n.right = self._del(n.right, m.key)
        return self.fix(n)

    def __contains__(self, key):
        n = self.root
        while n and n.key != key: n = n.left if key < n.key else n.right
        return n is not None

    def __iter__(self):
        stack, n = [], self.root
        while stack or n:
            while n: stack.append(n); n = n.left
            n = stack.pop()
            yield n.key
            n = n.right


class Skip(SortedSet):
    def __init__(self, items=(), seed=7): self.rng, self.head = random.Random(seed), [None, [None] * 8]; super().__init__(items)
    def path(self, key):
        n, out = self.head, [None] * 8
        for l in reversed(range(8)):
            while n[1][l] and n[1][l][0] < key: n = n[1][l]
            out[l] = n
        return out
    def add(self, key):
        if key in self: return
        p, level = self.path(key), 1
        while level < 8 and self.rng.random() < 0.5: level += 1
        new = [key, [None] * level]
        for l in range(level): new[1][l], p[l][1][l] = p[l][1][l], new
        self.n += 1
    def discard(self, key):
        p = self.path(key)
        if (n := p[0][1][0]) and n[0] == key:
            for l in range(len(n[1])): p[l][1][l] = n[1][l]
            self.n -= 1
    def __contains__(self, key): n = self.path(key)[0][1][0]; return bool(n) and n[0] == key
    def __iter__(self):
        n = self.head[1][0]
        while n: yield n[0]; n = n[1][0]


class BTree(SortedSet):
    T = 2
    def __init__(self, items=()): self.root = ([], []); super().__init__(items)
    def add(self, key):
        if key in self: return
        if len(self.root[0]) == 2 * self.T - 1:
            self.root = ([], [self.root])
            self.split(self.root, 0)
        n = self.root
        while n[1]:
            i = bisect.bisect(n[0], key)
            if len(n[1][i][0]) == 2 * self.T - 1:
                self.split(n, i)
                i += key > n[0][i]
            n = n[1][i]
        bisect.insort(n[0], key)
        self.n += 1
    def split(self, n, i):
        keys, kids = n[1][i]
        n[0].insert(i, keys[self.T - 1])
        n[1][i:i + 1] = [(keys[:self.T - 1], kids[:self.T]), (keys[self.T:], kids[self.T:])]
    def discard(self, key): keep = [k for k in self if k != key]; self.__init__(keep)
    def __contains__(self, key):
        n = self.root
        while True:
            i = bisect.bisect_left(n[0], key)
            if i < len(n[0]) and n[0][i] == key: return True
            if not n[1]: return False
            n = n[1][i]
    def __iter__(self, n=None):
        keys, kids = n or self.root
        for i, k in enumerate(keys):
            if kids: yield from self.__iter__(kids[i])
            yield k
        if kids: yield from self.__iter__(kids[-1])


rng = random.Random(3)
script = [(rng.choice("aaad"), rng.randrange(60)) for _ in range(120)]
model = []
for op, k in script:
    i = bisect.bisect_left(model, k)
    here = i < len(model) and model[i] == k
    if op == "a" and not here: model.insert(i, k)
    if op == "d" and here: model.pop(i)
for cls in (Avl, Skip, BTree):
    s = cls()
    for op, k in script:
        s.add(k) if op == "a" else s.discard(k)
    small = cls([5, 1, 3])
    print(cls.__name__, [*s] == model, len(s), [k in s for k in range(8)], small | {9, 0}, small & {1, 3, 7}, small - {3}, small ^ {1, 2}, small <= {1, 3, 5, 6}, small.isdisjoint([2]), small == {1, 3, 5})
    try:
        small.remove(77)
    except KeyError as e:
        print("KeyError", e)
# expect: Avl True 41 [True, False, False, True, True, True, True, False] Avl([0, 1, 3, 5, 9]) Avl([1, 3]) Avl([1, 5]) Avl([2, 3, 5]) True True True
# expect: KeyError 77
# expect: Skip True 41 [True, False, False, True, True, True, True, False] Skip([0, 1, 3, 5, 9]) Skip([1, 3]) Skip([1, 5]) Skip([2, 3, 5]) True True True
# expect: KeyError 77
# expect: BTree True 41 [True, False, False, True, True, True, True, False] BTree([0, 1, 3, 5, 9]) BTree([1, 3]) BTree([1, 5]) BTree([2, 3, 5]) True True True
# expect: KeyError 77
print(Avl(range(31)).root.h, Avl(range(31)).root.key, BTree(range(12)).root, [len(n[1]) for n in [Skip(range(5)).head[1][0]]])  # expect: 5 15 ([3], [([1], [([0], []), ([2], [])]), ([5, 7, 9], [([4], []), ([6], []), ([8], []), ([10, 11], [])])]) [3]


class Fenwick:
    def __init__(self, xs):
        self.t = [0] * (len(xs) + 1)
        for i, x in enumerate(xs): self.add(i, x)
    def add(self, i, d):
        i += 1
        while i < len(self.t): self.t[i] += d; i += i & -i
    def sum(self, i):
        s = 0
        while i: s += self.t[i]; i &= i - 1
        return s


class Segment:
    def __init__(self, xs, op=min): self.n, self.op, self.t = len(xs), op, [None] * len(xs) + list(xs); [self.pull(i) for i in range(self.n - 1, 0, -1)]
    def pull(self, i): self.t[i] = self.op(self.t[2 * i], self.t[2 * i + 1])
    def __setitem__(self, i, v):
        i += self.n
        self.t[i] = v
        while i := i // 2: self.pull(i)
    def __getitem__(self, s):
        lo, hi, out = s.start + self.n, s.stop + self.n, []
        while lo < hi:
            if lo & 1: out.append(self.t[lo]); lo += 1
            if hi & 1: hi -= 1; out.append(self.t[hi])
            lo, hi = lo // 2, hi // 2
        return reduce(self.op, out)


xs = [rng.randrange(100) for _ in range(13)]
f, g = Fenwick(xs), Segment(xs)
print(xs, [f.sum(i) for i in range(14)] == [0, *accumulate(xs)], all(g[a:b] == min(xs[a:b]) for a in range(12) for b in range(a + 1, 13)))  # expect: [91, 28, 4, 95, 58, 96, 84, 95, 66, 36, 69, 43, 29] True True
g[4] = -5; f.add(4, 100)
print(g[2:6], f.sum(5), Segment(xs, max)[0:13], Segment(xs, operator.add)[3:7] == sum(xs[3:7]))  # expect: -5 376 96 True


class Trie(dict):
    __slots__ = ("end",)
    def __init__(self, words=()):
        self.end = False
        for w in words: self.insert(w)
    def __missing__(self, k): return self.setdefault(k, Trie())
    def insert(self, w): reduce(lambda n, c: n[c], w, self).end = True
    def walk(self, prefix=""):
        if self.end: yield prefix
        for c in sorted(self): yield from self[c].walk(prefix + c)
    def complete(self, p):
        n = self
        for c in p:
            if c not in n: return []
            n = n[c]
        return [*n.walk(p)]


t = Trie("tea ten to inn in i tent".split())
print(t.complete("te"), t.complete("x"), [*t.walk()], len(t), t == Trie(t.walk()), repr(Trie(["a"])))  # expect: ['tea', 'ten', 'tent'] [] ['i', 'in', 'inn', 'tea', 'ten', 'tent', 'to'] 2 True {'a': {}}
