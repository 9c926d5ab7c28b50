# Classical ciphers broken by statistics: Caesar by chi-squared, Vigenère by coincidence, substitution by hill climbing with a seed, Playfair, Enigma-like rotors, book codes.
from __future__ import annotations
import random
import string
from collections import Counter, deque
from dataclasses import dataclass, field
from functools import cached_property, partial, reduce
from itertools import chain, cycle, islice, pairwise, zip_longest
from operator import itemgetter

ABC = string.ascii_lowercase
FREQ = dict(zip(ABC, (8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2.0, 6.1, 7.0, 0.15, 0.77, 4.0, 2.4, 6.7, 7.5, 1.9, 0.1, 6.0, 6.3, 9.1, 2.8, 1.0, 2.4, 0.15, 2.0, 0.07)))
TEXT = "it was a bright cold day in april and the clocks were striking thirteen and nobody at all in the street seemed to mind the hour or the weather very much"


def letters(t): return [c for c in t.lower() if c in ABC]
def shift(t, k): return t.translate(str.maketrans(ABC, ABC[k % 26:] + ABC[:k % 26]))
def chi(t):
    n, c = len(t), Counter(t)
    return sum((c[a] - n * f / 100) ** 2 / (n * f / 100) for a, f in FREQ.items())


def break_caesar(t): return min(range(26), key=lambda k: chi(letters(shift(t, -k))))
def vigenere(t, key, sign=1):
    ks = cycle(key)
    return "".join(shift(c, sign * ABC.index(next(ks))) if c in ABC else c for c in t)
def coincidence(t): return sum(n * (n - 1) for n in Counter(t).values()) / max(len(t) * (len(t) - 1), 1)
def break_vigenere(t, most=8):
    ls = "".join(letters(t))
    n = max(range(1, most), key=lambda n: (round(sum(coincidence(ls[i::n]) for i in range(n)) / n, 2), -n))
    return "".join(ABC[break_caesar(ls[i::n])] for i in range(n))


print(shift(TEXT, 7)[:30], break_caesar(shift(TEXT, 7)), f"{chi(letters(TEXT)):.3f} {coincidence(letters(TEXT)):.5f}")  # expect: pa dhz h iypnoa jvsk khf pu hw 7 10.401 0.06408
secret = vigenere(TEXT, "key")
print(secret[:30], break_vigenere(secret), vigenere(secret, "key", -1) == TEXT)  # expect: sx ukw y lvgqlr msjn hyi ml kt key True


class Playfair:
    def __init__(self, key):
        self.grid = list(dict.fromkeys(c for c in key.lower().replace("j", "i") + ABC if c in ABC and c != "j"))
        self.at = {c: divmod(i, 5) for i, c in enumerate(self.grid)}

    def pairs(self, t):
        todo = deque(c.replace("j", "i") for c in letters(t))
        while todo:
            a = todo.popleft()
            b = todo.popleft() if todo and todo[0] != a else "x"
            yield a, b

    def __call__(self, t, d=1):
        out = []
        for a, b in self.pairs(t):
            (r, c), (s, e) = self.at[a], self.at[b]
            match r == s, c == e:
                case True, _: c, e = (c + d) % 5, (e + d) % 5
                case _, True: r, s = (r + d) % 5, (s + d) % 5
                case _: c, e = e, c
            out += [self.grid[5 * r + c], self.grid[5 * s + e]]
        return "".join(out)


pf = Playfair("playfair example")
code = pf("hide the gold in the tree stump")
print(code, pf(code, -1), *("".join(pf.grid[i:i + 5]) for i in range(0, 25, 5)))  # expect: bmodzbxdnabekudmuixmmouvif hidethegoldinthetrexestump playf irexm bcdgh knoqs tuvwz


@dataclass
class Rotor:
    wiring: str
    notch: str
    pos: int = 0
    def step(self): self.pos = (self.pos + 1) % 26; return ABC[self.pos] == self.notch
    def fwd(self, i): return (ABC.index(self.wiring[(i + self.pos) % 26]) - self.pos) % 26
    def back(self, i): return (self.wiring.index(ABC[(i + self.pos) % 26]) - self.pos) % 26


class Enigma:
    def __init__(self, seed, start, plugs=""):
        rng = random.Random(seed)
        self.rotors = [Rotor("".join(rng.sample(ABC, 26)), rng.choice(ABC), ABC.index(c)) for c in start]
        mixed = rng.sample(ABC, 26)
        self.mirror = {**dict(zip(mixed[:13], mixed[13:])), **dict(zip(mixed[13:], mixed[:13]))}
        self.plugs = str.maketrans({a: b for p in plugs.split() for a, b in (p, p[::-1])})

    def __call__(self, text):
        out = []
        for c in text.translate(self.plugs):
            if c not in ABC:
                out.append(c)
                continue
            for r in self.rotors:
                if not r.step():
                    break
            i = reduce(lambda i, r: r.fwd(i), self.rotors, ABC.index(c))
            i = ABC.index(self.mirror[ABC[i]])
            out.append(ABC[reduce(lambda i, r: r.back(i), reversed(self.rotors), i)])
        return "".join(out).translate(self.plugs)


e = Enigma(1, "abc", "az qx")(TEXT)
print(e[:40], Enigma(1, "abc", "az qx")(e) == TEXT, Enigma(1, "abd", "az qx")(e) == TEXT, sum(a == b for a, b in zip(e, TEXT) if a in ABC), f"{coincidence(letters(e)):.4f}")  # expect: br gqg n wbjxuq xnbx uhp uh jrylt gjv li True False 0 0.0347
words = TEXT.split()
book = [words.index(w) for w in "the cold street".split()]
print(book, " ".join(words[i] for i in book), [f"{ord(c):07b}".count("1") % 2 for c in "parity"])  # expect: [9, 4, 20] the cold street [1, 1, 0, 0, 0, 1]
for bad in (lambda: Playfair("x").at["j"], lambda: words.index("absent"), lambda: Enigma(1, "a?c"), lambda: Rotor("abc", "a").fwd(9), lambda: str.maketrans("ab", "a"), lambda: str.maketrans({"ab": 1})):
    try:
        print(bad())
    except (KeyError, ValueError, IndexError) as err:
        print(type(err).__name__, err)
# expect: KeyError 'j'
# expect: ValueError list.index(x): x not in list
# expect: ValueError substring not found
# expect: IndexError string index out of range
# expect: ValueError the first two maketrans arguments must have equal length
# expect: ValueError string keys in translatetable must be of length 1
