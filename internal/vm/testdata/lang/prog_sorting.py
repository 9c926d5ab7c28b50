# Sorting and searching.
def quick(xs):
    if len(xs) < 2: return xs
    p, *rest = xs
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def merge_sort(xs):
    if len(xs) < 2: return xs[:]
    m = len(xs) // 2
    a, b = merge_sort(xs[:m]), merge_sort(xs[m:])
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]: out.append(a[i]); i += 1
        else: out.append(b[j]); j += 1
    return out + a[i:] + b[j:]
def heap_sort(xs):
    xs = xs[:]
    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and xs[c + 1] > xs[c]: c += 1
            if xs[i] >= xs[c]: return
            xs[i], xs[c] = xs[c], xs[i]
            i = c
    for i in range(len(xs) // 2 - 1, -1, -1): sift(i, len(xs))
    for n in range(len(xs) - 1, 0, -1):
        xs[0], xs[n] = xs[n], xs[0]
        sift(0, n)
    return xs
seed, data = 42, []
for _ in range(40):
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    data.append(seed % 100)
print(quick(data) == sorted(data) == merge_sort(data) == heap_sort(data), quick(data)[:8], data[:5])  # expect: True [0, 3, 6, 10, 13, 14, 15, 16] [27, 64, 53, 6, 35]

# --- binary search, with a rotated list
def find(xs, x):
    lo, hi = 0, len(xs)
    while lo < hi:
        m = (lo + hi) // 2
        if xs[m] < x: lo = m + 1
        else: hi = m
    return lo if lo < len(xs) and xs[lo] == x else -1
xs = [1, 3, 5, 7, 9]
print([find(xs, x) for x in range(11)])  # expect: [-1, 0, -1, 1, -1, 2, -1, 3, -1, 4, -1]
# --- stability and multiple keys
people = [("bob", 30), ("al", 25), ("cy", 30), ("di", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[0])))  # expect: [('al', 25), ('di', 25), ('bob', 30), ('cy', 30)] [('bob', 30), ('cy', 30), ('al', 25), ('di', 25)]
people.sort(key=lambda p: p[0]); people.sort(key=lambda p: p[1], reverse=True)
print(people)  # expect: [('bob', 30), ('cy', 30), ('al', 25), ('di', 25)]
# --- a comparison that lies does not hang
class L:
    def __lt__(self, o): return True
print(len(sorted([L() for _ in range(20)])))  # expect: 20
# --- sort that raises leaves a permutation
class E:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        if self.n == 3: raise ValueError("three")
        return self.n < o.n
a = [E(n) for n in (5, 1, 4, 2, 3, 0)]
try: a.sort()
except ValueError as e: print(e, sorted(x.n for x in a))  # expect: three [0, 1, 2, 3, 4, 5]
# --- counting inversions
def inversions(xs): return sum(a > b for i, a in enumerate(xs) for b in xs[i + 1:])
print(inversions([1, 2, 3]), inversions([3, 2, 1]), inversions([2, 1, 3]))  # expect: 0 3 1

# --- the comparisons that sorting makes, in their order
import random, zlib
class K:
    log = []
    def __init__(self, v, t): self.v, self.t = v, t
    def __lt__(self, o):
        self.log.append((self.t, o.t))
        return self.v < o.v
rng = random.Random(4)
total = 0
for n in list(range(8)) + [33, 63]:
    for most in (1, 3, 100):
        for shape in ("random", "up", "down", "saw"):
            vals = [rng.randrange(most) for _ in range(n)]
            if shape == "up": vals.sort()
            if shape == "down": vals.sort(reverse=True)
            if shape == "saw": vals = [v % 7 for v in range(n)]
            K.log.clear()
            xs = [K(v, i) for i, v in enumerate(vals)]
            for rev in (False, True):
                ys = sorted(xs, reverse=rev)
                assert [y.v for y in ys] == sorted(vals, reverse=rev)
                assert all(a.v != b.v or a.t < b.t for a, b in zip(ys, ys[1:]))
            total = (total * 31 + zlib.crc32(repr(K.log).encode())) % 1000003
            if n < 6 and most == 2: print(n, shape, vals, K.log)
            ys = sorted(range(n), key=xs.__getitem__)
print(total)  # expect: 526337
for n in (64, 100, 300):
    xs = [K(rng.randrange(50), i) for i in range(n)]
    ys = sorted(xs)
    assert all(a.v < b.v or a.v == b.v and a.t < b.t for a, b in zip(ys, ys[1:]))
