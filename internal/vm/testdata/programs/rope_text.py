# Ropes and suffix arrays: balanced concatenation, slicing, indexing, hashing by rolling polynomials, substring search by KMP, Rabin-Karp, Z and suffix automaton, all compared with str.
from __future__ import annotations
import bisect
from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from functools import cached_property, reduce, total_ordering
from itertools import accumulate, chain, pairwise, takewhile
import operator
import random


@total_ordering
class Rope(Sequence):
    LEAF = 8

    def __new__(cls, text="", right=None):
        self = super().__new__(cls)
        if right is not None:
            self.left, self.right, self.text = text, right, None
            self.n, self.depth = len(text) + len(right), 1 + max(text.depth, right.depth)
        elif len(text) > cls.LEAF:
            half = len(text) // 2
            return Rope(text[:half]) + Rope(text[half:])
        else:
            self.left = self.right = None
            self.text, self.n, self.depth = str(text), len(text), 0
        return self

    def leaves(self):
        stack = [self]
        while stack:
            r = stack.pop()
            if r.text is None:
                stack += [r.right, r.left]
            elif r.text:
                yield r.text

    def __add__(self, o):
        o = o if isinstance(o, Rope) else Rope(o) if isinstance(o, str) else NotImplemented
        if o is NotImplemented or not o.n: return o if o is NotImplemented else self
        if not self.n: return o
        if self.text is not None and o.text is not None and self.n + o.n <= self.LEAF: return Rope(self.text + o.text)
        r = Rope(self, o)
        return r if r.depth <= 2 * r.n.bit_length() else Rope("".join(r.leaves()))

    def __radd__(self, o): return Rope(o) + self
    def __mul__(self, k): return reduce(operator.add, [self] * k, Rope())
    def __len__(self): return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            lo, hi, step = i.indices(self.n)
            return self.cut(lo, max(lo, hi)) if step == 1 else Rope("".join(self)[i])
        i = operator.index(i)
        i += self.n if i < 0 else 0
        if not 0 <= i < self.n:
            raise IndexError("rope index out of range")
        r = self
        while r.text is None:
            r, i = (r.left, i) if i < r.left.n else (r.right, i - r.left.n)
        return r.text[i]

    def cut(self, lo, hi):
        if lo <= 0 and hi >= self.n: return self
        if lo >= hi: return Rope()
        if self.text is not None: return Rope(self.text[lo:hi])
        m = self.left.n
        return self.left.cut(lo, min(hi, m)) + self.right.cut(max(lo - m, 0), hi - m)

    def insert(self, i, t): return self[:i] + t + self[i:]
    def __str__(self): return "".join(self.leaves())
    def __repr__(self): return f"Rope({str(self)!r})"
    def __eq__(self, o): return str(self) == str(o) if isinstance(o, (Rope, str)) else NotImplemented
    def __lt__(self, o): return str(self) < str(o)
    def __hash__(self): return hash(str(self))
    def __iter__(self): return chain.from_iterable(self.leaves())


rng = random.Random(6)
r, s = Rope("The quick brown fox "), "The quick brown fox "
for _ in range(60):
    i, j = sorted((rng.randrange(len(s) + 1), rng.randrange(len(s) + 1)))
    match rng.randrange(3):
        case 0: t = rng.choice(["ab", "-", "xyz" * 4]); r, s = r.insert(i, t), s[:i] + t + s[i:]
        case 1 if j - i < 9: r, s = r[:i] + r[j:], s[:i] + s[j:]
        case _: r, s = r[j:] + r[:j], s[j:] + s[:j]
    assert r == s and len(r) == len(s), (r, s)
print(r, r.depth <= 12, sum(1 for _ in r.leaves()) > 5, r[5], r[-1] == s[-1], r[3:20:4] == s[3:20:4], "ab" + r[:4] == "ab" + s[:4], r.index("-"), r.count("x") == s.count("x"), hash(r) == hash(s), r * 2 == s * 2, r < "zzz", sorted([Rope("b"), Rope("a")]), "".join(reversed(Rope("rope"))), "q" in r)  # expect: xyzxyzxyzxyzxyzxyzabx-yxyz xyzabxyzxxyzxyzxyzxyzy-zzxyz-xyzxyabzxyzxe  True True z True True True 21 True True True True [Rope('a'), Rope('b')] epor False
for bad in (lambda: r[999], lambda: r + 3, lambda: r["a"], lambda: r.index("?"), lambda: setattr(type(r), "LEAF", 4) or Rope("abcdefgh").depth, lambda: Rope("a") < 3 and 1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError rope index out of range
# expect: TypeError unsupported operand type(s) for +: 'Rope' and 'int'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect-repr: 'ValueError '
# expect: 1
# expect: False


def prefix(p):
    f = [0] * len(p)
    for i in range(1, len(p)):
        k = f[i - 1]
        while k and p[i] != p[k]: k = f[k - 1]
        f[i] = k + (p[i] == p[k])
    return f
def kmp(t, p): return [i - 2 * len(p) for i, k in enumerate(prefix(p + "\0" + t)) if k == len(p)]
def zfun(s):
    z, l, r = [0] * len(s), 0, 0
    for i in range(1, len(s)):
        z[i] = min(r - i, z[i - l]) if i < r else 0
        while i + z[i] < len(s) and s[z[i]] == s[i + z[i]]: z[i] += 1
        if i + z[i] > r: l, r = i, i + z[i]
    return z
def rabin(t, p, b=257, m=(1 << 61) - 1):
    if len(p) > len(t): return []
    h = lambda s: reduce(lambda a, c: (a * b + ord(c)) % m, s, 0)
    want, cur, top = h(p), h(t[:len(p)]), pow(b, len(p) - 1, m)
    out = []
    for i in range(len(t) - len(p) + 1):
        if cur == want: out.append(i)
        if i + len(p) < len(t): cur = ((cur - ord(t[i]) * top) * b + ord(t[i + len(p)])) % m
    return out


class Automaton:
    def __init__(self, s):
        self.next, self.link, self.len, last = [{}], [-1], [0], 0
        for c in s:
            cur = self.new({}, self.len[last] + 1)
            p = last
            while p >= 0 and c not in self.next[p]:
                self.next[p][c] = cur
                p = self.link[p]
            if p < 0: self.link[cur] = 0
            elif self.len[q := self.next[p][c]] == self.len[p] + 1: self.link[cur] = q
            else:
                clone = self.new(dict(self.next[q]), self.len[p] + 1, self.link[q])
                while p >= 0 and self.next[p].get(c) == q:
                    self.next[p][c] = clone
                    p = self.link[p]
                self.link[q] = self.link[cur] = clone
            last = cur
    def new(self, nxt, n, link=-1): self.next.append(nxt); self.len.append(n); self.link.append(link); return len(self.len) - 1
    def __contains__(self, p):
        v = 0
        for c in p:
            if (v := self.next[v].get(c)) is None: return False
        return True
    def distinct(self): return sum(self.len[i] - self.len[self.link[i]] for i in range(1, len(self.len)))


for t, p in (("abracadabra", "abra"), ("aaaaa", "aa"), ("mississippi", "issi"), ("日本語日本", "日本"), ("abc", "xyz"), ("a", "ab")):
    naive = [i for i in range(len(t)) if t.startswith(p, i)]
    a = Automaton(t)
    print(t, p, naive, kmp(t, p) == rabin(t, p) == naive, zfun(p + "\0" + t)[len(p) + 1:].count(len(p)) == len(naive), p in a, a.distinct() == len({t[i:j] for i in range(len(t)) for j in range(i + 1, len(t) + 1)}), a.distinct(), len(a.len))
# expect: abracadabra abra [0, 7] True True True True 54 12
# expect: aaaaa aa [0, 1, 2, 3] True True True True 5 6
# expect: mississippi issi [1, 4] True True True True 53 18
# expect: 日本語日本 日本 [0, 3] True True True True 12 6
# expect: abc xyz [] True True False True 6 4
# expect: a ab [] True True False True 1 2
sa = sorted(range(11), key=lambda i: "abracadabra"[i:])
lcp = [sum(1 for _ in takewhile(lambda ab: ab[0] == ab[1], zip("abracadabra"[i:], "abracadabra"[j:]))) for i, j in pairwise(sa)]
print(sa, lcp, max(lcp), "abracadabra"[sa[lcp.index(max(lcp))]:][:max(lcp)], prefix("abcabcd"), zfun("aabaab"))  # expect: [10, 7, 0, 3, 5, 8, 1, 4, 6, 9, 2] [1, 4, 1, 1, 0, 3, 0, 0, 0, 2] 4 abra [0, 0, 0, 1, 2, 3, 0] [0, 1, 0, 3, 1, 0]
