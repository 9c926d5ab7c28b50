# Compression by hand: Huffman with canonical codes, LZ77, Burrows-Wheeler with move-to-front, arithmetic coding by Fractions, run lengths, bit streams; checked against each other.
import heapq
import zlib
from collections import Counter, OrderedDict, defaultdict
from dataclasses import dataclass, field
from fractions import Fraction as F
from functools import reduce, total_ordering
from itertools import accumulate, chain, count, groupby, islice, takewhile
from math import log2
from operator import itemgetter
import random


class Bits:
    def __init__(self, data=b"", n=0): self.acc, self.n = int.from_bytes(data, "big") >> (-n % 8) if n else 0, n
    def put(self, code: str):
        self.acc, self.n = self.acc << len(code) | (int(code, 2) if code else 0), self.n + len(code)
        return self
    def __iter__(self): return (self.acc >> i & 1 for i in range(self.n - 1, -1, -1))
    def __bytes__(self): return (self.acc << -self.n % 8).to_bytes((self.n + 7) // 8, "big")
    def __len__(self): return self.n
    def __str__(self): return f"{self.acc:0{self.n}b}" if self.n else ""


@total_ordering
@dataclass(eq=False)
class Tree:
    weight: int
    order: int
    sym: str | None = None
    kids: tuple = ()
    def __lt__(self, o): return (self.weight, self.order) < (o.weight, o.order)
    def __iter__(self):
        if self.sym is not None:
            yield self.sym, 0
        for k in self.kids:
            yield from ((s, d + 1) for s, d in k)


class Huffman:
    def __init__(self, text):
        n = count()
        heap = [Tree(w, next(n), s) for s, w in sorted(Counter(text).items())]
        heapq.heapify(heap)
        while len(heap) > 1:
            a, b = heapq.heappop(heap), heapq.heappop(heap)
            heapq.heappush(heap, Tree(a.weight + b.weight, next(n), kids=(a, b)))
        lengths = sorted(((max(d, 1), s) for s, d in heap[0]), key=itemgetter(0, 1))
        code, last, self.codes = 0, lengths[0][0], OrderedDict()
        for n, s in lengths:
            code <<= n - last
            self.codes[s] = f"{code:0{n}b}"
            code, last = code + 1, n

    def encode(self, text): return reduce(lambda b, c: b.put(self.codes[c]), text, Bits())
    def decode(self, bits):
        back, cur = {v: k for k, v in self.codes.items()}, ""
        for b in bits:
            cur += str(b)
            if cur in back:
                yield back[cur]
                cur = ""
        if cur:
            raise EOFError(f"rest {cur!r}")


def lz77(text, window=32, most=15):
    i = 0
    while i < len(text):
        best = max(((n, i - j) for j in range(max(0, i - window), i) for n in [sum(1 for _ in takewhile(lambda k: i + k < len(text) - 1 and text[j + k] == text[i + k], range(most)))]), default=(0, 0))
        yield (best[1], best[0], text[i + best[0]]) if best[0] > 2 else (0, 0, text[i])
        i += best[0] + 1 if best[0] > 2 else 1


def unlz77(triples):
    out = []
    for dist, n, c in triples:
        for _ in range(n):
            out.append(out[-dist])
        out.append(c)
    return "".join(out)


def bwt(s):
    s += "\0"
    return "".join(r[-1] for r in sorted(s[i:] + s[:i] for i in range(len(s))))


def unbwt(t):
    order = sorted(range(len(t)), key=t.__getitem__)
    i, out = t.index("\0"), []
    for _ in t:
        i = order[i]
        out.append(t[i])
    return "".join(out).rstrip("\0")


def mtf(s):
    table = sorted(set(s))
    for c in s:
        yield (i := table.index(c))
        table.insert(0, table.pop(i))


def arith(text):
    freq = Counter(text)
    total = sum(freq.values())
    starts = dict(zip(sorted(freq), accumulate((F(freq[c], total) for c in sorted(freq)), initial=F(0))))
    low, width = F(0), F(1)
    for c in text:
        low, width = low + width * starts[c], width * F(freq[c], total)
    bits, x, step = "", F(0), F(1)
    while not low <= x < low + width:
        step /= 2
        bits += "1" if x + step < low + width else "0"
        x += step if bits[-1] == "1" else 0
    return bits, starts, freq, total


def unarith(bits, starts, freq, total, n):
    x = F(int(bits or "0", 2), 2 ** len(bits))
    for _ in range(n):
        c = max((c for c in starts if starts[c] <= x), key=starts.get)
        yield c
        x = (x - starts[c]) / F(freq[c], total)


TEXTS = ["abracadabra", "mississippi river mississippi", "a" * 20, "x", "the cat sat on the mat, the cat sat", "äöü€äöü"]
for t in TEXTS:
    h = Huffman(t)
    bits = h.encode(t)
    entropy = -sum(n / len(t) * log2(n / len(t)) for n in Counter(t).values()) * len(t)
    lz = [*lz77(t)]
    b = bwt(t)
    a = arith(t)
    print(f"{t!r:38} H {len(bits):>3} entropy {abs(entropy):7.2f} LZ {len(lz):>2} arith {len(a[0])} runs {len([*groupby(b)])}", dict(islice(h.codes.items(), 3)), lz[-1], [*mtf(b)][:8])
    assert "".join(h.decode(bits)) == t and unlz77(lz) == t and unbwt(b) == t and "".join(unarith(*a, len(t))) == t
    assert [*Bits(bytes(bits), len(bits))] == [*bits] and zlib.decompress(zlib.compress(t.encode())).decode() == t
# expect: 'abracadabra'                          H  23 entropy   22.44 LZ  8 arith 22 runs 8 {'a': '0', 'b': '100', 'c': '101'} (7, 3, 'a') [1, 5, 5, 3, 2, 5, 4, 0]
# expect: 'mississippi river mississippi'        H  76 entropy   74.35 LZ 15 arith 74 runs 16 {'i': '00', 's': '01', 'p': '100'} (18, 10, 'i') [3, 6, 1, 8, 7, 0, 8, 0]
# expect: 'aaaaaaaaaaaaaaaaaaaa'                 H  20 entropy    0.00 LZ  5 arith 0 runs 2 {'a': '0'} (0, 0, 'a') [1, 0, 0, 0, 0, 0, 0, 0]
# expect: 'x'                                    H   1 entropy    0.00 LZ  1 arith 0 runs 2 {'x': '0'} (0, 0, 'x') [1, 1]
# expect: 'the cat sat on the mat, the cat sat'  H 107 entropy  106.41 LZ 18 arith 105 runs 19 {' ': '00', 't': '01', 'a': '100'} (24, 5, 't') [11, 6, 0, 0, 1, 0, 0, 4]
# expect: 'äöü€äöü'                              H  14 entropy   13.65 LZ  7 arith 14 runs 6 {'ä': '00', 'ö': '01', 'ü': '10'} (0, 0, 'ü') [3, 4, 2, 3, 0, 4, 0, 4]
h = Huffman("aabbbc")
print(str(h.encode("abc")), bytes(h.encode("cab")), h.codes)  # expect: 10011 b'\xe0' OrderedDict({'b': '0', 'a': '10', 'c': '11'})
for bad in (lambda: h.encode("z"), lambda: "".join(h.decode(Bits().put("01"))), lambda: Huffman(""), lambda: [*h.decode([2])]):
    try:
        print(repr(bad()))
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError 'z'
# expect: EOFError rest '1'
# expect: IndexError list index out of range
# expect: EOFError rest '2'
rng = random.Random(1)
noise = bytes(rng.choices(b"ab", [9, 1], k=300))
print(len(zlib.compress(noise, 9)) < 100, len(Huffman(noise.decode()).encode(noise.decode())), "".join(f"{k}{sum(1 for _ in g)}" for k, g in groupby(noise.decode()[:40])), zlib.crc32(noise))  # expect: True 300 a17b2a3b1a17 1687990659
