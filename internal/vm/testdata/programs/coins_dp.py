# Dynamic programming and search with memo: knapsack, edit scripts, change, LIS, matrix chains, egg drops, word breaks, TSP by bits, longest palindromes, wildcard matching, Catalan trees, probability by Fractions.
from __future__ import annotations
import bisect
import math
import operator
import sys
from collections import Counter, defaultdict, deque
from collections.abc import Hashable
from fractions import Fraction as F
from functools import cache, lru_cache, partial, reduce, wraps
from heapq import heappop, heappush
from itertools import accumulate, chain, combinations, count, groupby, islice, pairwise, permutations, product, takewhile, zip_longest
from typing import NamedTuple


class Thing(NamedTuple):
    name: str
    weight: int
    value: int


def depth_of(fn):
    "Counts calls and the deepest recursion."
    level = 0

    @wraps(fn)
    def inner(*a):
        nonlocal level
        inner.calls += 1
        level += 1
        inner.deepest = max(inner.deepest, level)
        try:
            return fn(*a)
        finally:
            level -= 1
    inner.calls = inner.deepest = 0
    return inner


THINGS = [Thing("map", 9, 150), Thing("compass", 13, 35), Thing("water", 153, 200), Thing("sandwich", 50, 160), Thing("glucose", 15, 60), Thing("tin", 68, 45), Thing("banana", 27, 60), Thing("apple", 39, 40), Thing("cheese", 23, 30)]


def knapsack(things, room):
    best: dict[int, tuple[int, tuple[str, ...]]] = {0: (0, ())}
    for t in things:
        for w, (v, names) in [*best.items()]:
            if (nw := w + t.weight) <= room and (v + t.value, names) > best.get(nw, (-1, ())):
                best[nw] = v + t.value, (*names, t.name)
    return max(best.items(), key=lambda kv: (kv[1][0], -kv[0]))


print(knapsack(THINGS, 150), knapsack(THINGS[:3], 8))  # expect: (137, (495, ('map', 'compass', 'sandwich', 'glucose', 'banana', 'cheese'))) (0, (0, ()))


def edits(a, b):
    @cache
    def go(i, j):
        if i == len(a): return len(b) - j, tuple(f"+{c}" for c in b[j:])
        if j == len(b): return len(a) - i, tuple(f"-{c}" for c in a[i:])
        if a[i] == b[j]: return go(i + 1, j + 1)[0], (a[i], *go(i + 1, j + 1)[1])
        return min((go(i + 1, j)[0] + 1, (f"-{a[i]}", *go(i + 1, j)[1])), (go(i, j + 1)[0] + 1, (f"+{b[j]}", *go(i, j + 1)[1])))
    return go(0, 0), go.cache_info()


print(edits("kitten", "sitting"), edits("", "ab")[0])  # expect: ((5, ('+s', '-k', 'i', 't', 't', '+i', '-e', 'n', '+g')), CacheInfo(hits=98, misses=53, maxsize=None, currsize=53)) (2, ('+a', '+b'))


def change(coins, n):
    ways = [1] + [0] * n
    for c in coins:
        for i in range(c, n + 1):
            ways[i] += ways[i - c]
    few = [0] + [math.inf] * n
    for i in range(1, n + 1):
        few[i] = min((few[i - c] for c in coins if c <= i), default=math.inf) + 1
    return ways[n], few[n]


print([change((1, 2, 5, 10, 20, 50), n) for n in (5, 30, 100)], change((3, 7), 5))  # expect: [(4, 1), (109, 2), (4562, 2)] (0, inf)


def lis(xs):
    tails, back, at = [], {}, []
    for i, x in enumerate(xs):
        k = bisect.bisect_left(tails, x)
        tails[k:k + 1] = [x]
        at[k:k + 1] = [i]
        back[i] = at[k - 1] if k else None
    out, i = [], at[-1] if at else None
    while i is not None:
        out.append(xs[i])
        i = back[i]
    return out[::-1]


print(lis([10, 9, 2, 5, 3, 7, 101, 18, 4, 20]), lis([]), lis([3, 2, 1]))  # expect: [2, 3, 7, 18, 20] [] [1]


@depth_of
def naive(n): return n if n < 2 else naive(n - 1) + naive(n - 2)
@cache
@depth_of
def memo(n): return n if n < 2 else memo(n - 1) + memo(n - 2)
print(naive(13), naive.calls, naive.deepest, memo(150), memo.__wrapped__.calls if hasattr(memo, "zz") else memo.cache_info())  # expect: 233 753 13 9969216677189303386214405760200 CacheInfo(hits=148, misses=151, maxsize=None, currsize=151)


def chain_order(dims):
    @cache
    def best(i, j):
        if j - i == 1:
            return 0, f"M{i}"
        return min((best(i, k)[0] + best(k, j)[0] + dims[i] * dims[k] * dims[j], f"({best(i, k)[1]}·{best(k, j)[1]})") for k in range(i + 1, j))
    return best(0, len(dims) - 1)


@cache
def eggs(n, k): return k if n == 1 or k < 2 else 1 + min(max(eggs(n - 1, x - 1), eggs(n, k - x)) for x in range(1, k + 1))
print(chain_order((40, 20, 30, 10, 30)), eggs(2, 36), eggs(3, 25))  # expect: (26000, '((M0·(M1·M2))·M3)') 8 5


def breaks(text, words):
    @cache
    def go(i):
        if i == len(text):
            return [""]
        return [f"{w} {rest}".strip() for w in sorted(words) if text.startswith(w, i) for rest in go(i + len(w))]
    return go(0)


print(breaks("catsanddogs", {"cat", "cats", "and", "sand", "dog", "dogs", "s"}), breaks("aaaa", {"a", "aa"}), breaks("x", set()))  # expect: ['cat s and dog s', 'cat s and dogs', 'cat sand dog s', 'cat sand dogs', 'cats and dog s', 'cats and dogs'] ['a a a a', 'a a aa', 'a aa a', 'aa a a', 'aa aa'] []


def tsp(d):
    n = len(d)
    best = {(1 << i, i): (d[0][i], (0, i)) for i in range(1, n)}
    for size in range(2, n):
        for s in combinations(range(1, n), size):
            bits = sum(1 << i for i in s)
            for last in s:
                best[bits, last] = min((best[bits ^ 1 << last, p][0] + d[p][last], (*best[bits ^ 1 << last, p][1], last)) for p in s if p != last)
    full = (1 << n) - 2
    return min((best[full, i][0] + d[i][0], best[full, i][1]) for i in range(1, n))


D = [[0, 29, 20, 21, 16], [29, 0, 15, 29, 28], [20, 15, 0, 15, 14], [21, 29, 15, 0, 4], [16, 28, 14, 4, 0]]
brute = min((sum(D[a][b] for a, b in pairwise((0, *p, 0))), (0, *p)) for p in permutations(range(1, 5)))
print(tsp(D), tsp(D) == brute)  # expect: (79, (0, 1, 2, 3, 4)) True


def manacher(s):
    t, c, r = "|".join(["", *s, ""]), 0, 0
    p = [0] * len(t)
    for i in range(len(t)):
        p[i] = min(r - i, p[2 * c - i]) if i < r else 0
        while i - p[i] - 1 >= 0 and i + p[i] + 1 < len(t) and t[i - p[i] - 1] == t[i + p[i] + 1]:
            p[i] += 1
        if i + p[i] > r:
            c, r = i, i + p[i]
    n, i = max((n, -i) for i, n in enumerate(p))
    return s[(-i - n) // 2:(-i + n) // 2]


def glob(p, s):
    @cache
    def go(i, j):
        match p[i:i + 1]:
            case "": return j == len(s)
            case "*": return go(i + 1, j) or j < len(s) and go(i, j + 1)
            case "?": return j < len(s) and go(i + 1, j + 1)
            case c: return s[j:j + 1] == c and go(i + 1, j + 1)
    return go(0, 0)


print(manacher("forgeeksskeegfor"), manacher("a"), [glob(p, "abcde") for p in ("a*e", "?b*", "*x*", "", "*****", "a?c?e?")])  # expect: geeksskeeg a [True, True, False, False, True, False]


def trees(n):
    if n == 0:
        yield None
    for k in range(n):
        yield from ((l, r) for l in trees(k) for r in trees(n - 1 - k))


def parens(t): return "" if t is None else f"({parens(t[0])}){parens(t[1])}"
print([sum(1 for _ in trees(n)) for n in range(7)], [parens(t) for t in trees(3)])  # expect: [1, 1, 2, 5, 14, 42, 132] ['()()()', '()(())', '(())()', '(()())', '((()))']


def dice(n, sides=6):
    out = Counter({0: F(1)})
    for _ in range(n):
        new = Counter()
        for s, p in out.items():
            for k in range(1, sides + 1):
                new[s + k] += p / sides
        out = new
    return out


d3 = dice(3)
mean = sum(k * p for k, p in d3.items())
print(d3[10], sum(d3.values()), mean, sum((k - mean) ** 2 * p for k, p in d3.items()), max(d3, key=d3.get), {k: str(p) for k, p in dice(2, 3).items()})  # expect: 1/8 1 21/2 35/4 10 {2: '1/9', 3: '2/9', 4: '1/3', 5: '2/9', 6: '1/9'}


def markov(p, start, n):
    v = {start: F(1)}
    for _ in range(n):
        w = defaultdict(F)
        for s, q in v.items():
            for t, r in p[s].items():
                w[t] += q * r
        v = dict(w)
    return v


P = {"sun": {"sun": F(3, 4), "rain": F(1, 4)}, "rain": {"sun": F(1, 2), "rain": F(1, 2)}}
print(markov(P, "sun", 3), float(markov(P, "sun", 12)["sun"]), [round(x, 4) for x in accumulate([F(1, 2)] * 4, lambda a, b: a * b)])  # expect: {'sun': Fraction(43, 64), 'rain': Fraction(21, 64)} 0.6666666865348816 [Fraction(1, 2), Fraction(1, 4), Fraction(1, 8), Fraction(1, 16)]


@lru_cache(maxsize=2)
def collatz(n): return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
print(max(range(1, 60), key=collatz), collatz.cache_info())  # expect: 54 CacheInfo(hits=16, misses=1341, maxsize=2, currsize=2)
hanoi = lambda n, a="A", b="B", c="C": [] if n == 0 else hanoi(n - 1, a, c, b) + [f"{a}{c}"] + hanoi(n - 1, b, a, c)
print(*hanoi(4)), print(len(hanoi(8)))  # expect: AB AC BC AB CA CB AB AC BC BA CA BC AB AC BC
# expect: 255


def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
try:
    deep(10 ** 6)
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded
print(deep(900), sys.getrecursionlimit())  # expect: 900 1000
