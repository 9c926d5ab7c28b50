# Katas in one: OCR digits from strokes, roman arithmetic, FizzBuzz by composition, anagram classes, look and say, bracket repair, change makers, word chains, prime factors, string calculator with rules.
from __future__ import annotations
import operator
import re
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from enum import Flag, auto
from functools import cache, partial, reduce
from itertools import accumulate, chain, combinations, groupby, islice, pairwise, permutations, product, starmap, takewhile, zip_longest
from math import prod
from textwrap import dedent

DIGITS = dedent("""\
     _     _  _     _  _  _  _  _
    | |  | _| _||_||_ |_   ||_||_|
    |_|  ||_  _|  | _||_|  ||_| _|
    """).splitlines()


def cells(rows): return ["".join(r.ljust(30)[i:i + 3] for r in rows) for i in range(0, max(map(len, rows)) // 3 * 3 or 3, 3)]
GLYPHS = {c: str(i) for i, c in enumerate(cells([r.ljust(30) for r in DIGITS]))}
def draw(number): return ["".join({v: k for k, v in GLYPHS.items()}[d][r * 3:r * 3 + 3] for d in number) for r in range(3)]
def read(rows): return "".join(GLYPHS.get(c, "?") for c in cells([r.ljust(len(max(rows, key=len))) for r in rows]))
def ok(n): return "?" not in n and sum(i * int(d) for i, d in enumerate(reversed(n), 1)) % 11 == 0


def near(cell): return {GLYPHS[g] for i, c in enumerate(cell) for n in "_| " if (g := cell[:i] + n + cell[i + 1:]) in GLYPHS} - {GLYPHS.get(cell)}
def repair(rows):
    n = read(rows)
    if ok(n):
        return n
    cs = cells(rows)
    found = sorted(m for i, c in enumerate(cs) for d in near(c) if ok(m := n[:i] + d + n[i + 1:]))
    match found:
        case [one]: return f"{n} -> {one}"
        case []: return f"{n} ILL"
        case many: return f"{n} AMB {many}"


print(*DIGITS, read(DIGITS), len(GLYPHS), sep="\n")  # expect:  _     _  _     _  _  _  _  _
# expect: | |  | _| _||_||_ |_   ||_||_|
# expect: |_|  ||_  _|  | _||_|  ||_| _|
# expect: 0123456789
# expect: 10
for n in ("123456789", "111111111", "888888888", "490067715", "000000051"):
    rows = draw(n)
    print(read(rows) == n, repair(rows), {d: sorted(near(c)) for d, c in list(zip(n, cells(rows)))[:2]})
# expect: True 123456789 {'1': ['7'], '2': []}
# expect: True 111111111 -> 711111111 {'1': ['7']}
# expect: True 888888888 AMB ['888886888', '888888880', '888888988'] {'8': ['0', '6', '9']}
# expect: True 490067715 AMB ['490067115', '490067719', '490867715'] {'4': [], '9': ['3', '5', '8']}
# expect: True 000000051 {'0': ['8']}
broken = draw("123456789")
broken[1] = broken[1][:3] + " " + broken[1][4:]
print(read(broken), repair(broken))  # expect: 123456789 123456789


class Fizz(Flag):
    FIZZ = auto()
    BUZZ = auto()
    BANG = auto()


RULES = {3: Fizz.FIZZ, 5: Fizz.BUZZ, 7: Fizz.BANG}
def fizz(n):
    f = reduce(operator.or_, (r for d, r in RULES.items() if n % d == 0), Fizz(0))
    return "".join(m.name.title() for m in f) or str(n)
print(*map(fizz, range(1, 22)), fizz(105))  # expect: 1 2 Fizz 4 Buzz Fizz Bang 8 Fizz Buzz 11 Fizz 13 Bang FizzBuzz 16 17 Fizz 19 Buzz FizzBang FizzBuzzBang
words = "listen silent enlist google elgoog abc cab inlets tinsel".split()
groups = defaultdict(list)
for w in words:
    groups["".join(sorted(w))].append(w)
print(sorted(groups.values(), key=lambda g: (-len(g), g)), [*accumulate(range(5), lambda s, _: "".join(f"{len([*g])}{k}" for k, g in groupby(s)), initial="1")])  # expect: [['listen', 'silent', 'enlist', 'inlets', 'tinsel'], ['abc', 'cab'], ['google', 'elgoog']] ['1', '11', '21', '1211', '111221', '312211']


def brackets(text, pairs={"(": ")", "[": "]", "{": "}"}):
    stack = []
    for i, c in enumerate(text):
        if c in pairs:
            stack.append((pairs[c], i))
        elif c in pairs.values():
            if not stack:
                return f"extra {c} at {i}"
            want, at = stack.pop()
            if want != c:
                return f"{text[at]} at {at} closed by {c} at {i}"
    return "fine" if not stack else "missing " + "".join(w for w, _ in reversed(stack))


print({t: brackets(t) for t in ("([]{})", "(]", "((", ")(", "", "a(b[c]d)e}")})  # expect: {'([]{})': 'fine', '(]': '( at 0 closed by ] at 1', '((': 'missing ))', ')(': 'extra ) at 0', '': 'fine', 'a(b[c]d)e}': 'extra } at 9'}


class Calculator:
    def __call__(self, text):
        if not text:
            return 0
        seps = [",", "\n"]
        if m := re.match(r"//(?:(.)|((?:\[[^]]+\])+))\n", text):
            seps += [m[1]] if m[1] else re.findall(r"\[([^]]+)\]", m[2])
            text = text[m.end():]
        nums = [*map(int, re.split("|".join(map(re.escape, seps)), text))]
        if neg := [n for n in nums if n < 0]:
            raise ValueError(f"negatives not allowed: {', '.join(map(str, neg))}")
        return sum(n for n in nums if n <= 1000)


calc = Calculator()
for t in ("", "1", "1\n2,3", "//;\n1;2", "//[***][%]\n1***2%3", "2,1001", "1,-2,-3", "1,,2", "//.\n1.2", "x"):
    try:
        print(repr(t), calc(t))
    except ValueError as e:
        print(repr(t), e)
# expect: '' 0
# expect: '1' 1
# expect: '1\n2,3' 6
# expect: '//;\n1;2' 3
# expect: '//[***][%]\n1***2%3' 6
# expect: '2,1001' 2
# expect: '1,-2,-3' negatives not allowed: -2, -3
# expect: '1,,2' invalid literal for int() with base 10: ''
# expect: '//.\n1.2' 3
# expect: 'x' invalid literal for int() with base 10: 'x'


def ladder(a, b, words):
    words, todo = {*words, b}, deque([(a,)])
    while todo:
        path = todo.popleft()
        if path[-1] == b:
            return path
        nxt = sorted(w for w in words if sum(map(operator.ne, w, path[-1])) == 1 and len(w) == len(path[-1]))
        words.difference_update(nxt)
        todo.extend((*path, w) for w in nxt)


print(ladder("cold", "warm", "cord card ward warm wold word worm corm".split()), ladder("aa", "zz", ["ab"]))  # expect: ('cold', 'cord', 'card', 'ward', 'warm') None
def factors(n): return next(([p] + factors(n // p) for p in range(2, int(n ** 0.5) + 1) if n % p == 0), [n] if n > 1 else [])
print({n: factors(n) for n in (1, 2, 12, 97, 360, 1001)}, [n for n in range(2, 500) if n == sum(d for d in range(1, n) if n % d == 0)], [n for n in range(10, 400) if n == sum(int(d) ** len(str(n)) for d in str(n))])  # expect: {1: [], 2: [2], 12: [2, 2, 3], 97: [97], 360: [2, 2, 2, 3, 3, 5], 1001: [7, 11, 13]} [6, 28, 496] [153, 370, 371]
pascal = [*islice(accumulate(iter(int, 1), lambda r, _: [1, *starmap(operator.add, pairwise(r)), 1], initial=[1]), 6)]
print(*(" ".join(map(str, r)).center(20).rstrip() for r in pascal), sep="\n")  # expect:          1
# expect:         1 1
# expect:        1 2 1
# expect:       1 3 3 1
# expect:      1 4 6 4 1
# expect:    1 5 10 10 5 1
diamond = lambda c: "\n".join((s := " " * (n - i) + chr(65 + i) + (" " * (2 * i - 1) + chr(65 + i) if i else "")) for n in [ord(c) - 65] for i in [*range(n + 1), *range(n - 1, -1, -1)])
print(diamond("C"))  # expect:   A
# expect:  B B
# expect: C   C
# expect:  B B
# expect:   A
mat = [[*range(i, i + 4)] for i in range(0, 12, 4)]
print([*zip(*mat)], [*zip(*mat[::-1])][0], [r[i] for i, r in enumerate(mat)], sum(mat, []), max(map(sum, mat)), [[sum(a * b for a, b in zip(r, c)) for c in zip(*mat)] for r in [[1, 0, 1]]])  # expect: [(0, 4, 8), (1, 5, 9), (2, 6, 10), (3, 7, 11)] (8, 4, 0) [0, 5, 10] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] 38 [[8, 10, 12, 14]]
say = lambda n: "buffalo " * n
print(Counter("the rain in spain".split()), "-".join(sorted("Hello World".split(), key=str.lower, reverse=True)), say(3).strip().title(), "".join(c.lower() if c.isupper() else c.upper() for c in "MiXed"), "racecar" == "racecar"[::-1], sorted("bca", key="cab".index), *(w[::-1] for w in "stressed desserts".split()))  # expect: Counter({'the': 1, 'rain': 1, 'in': 1, 'spain': 1}) World-Hello Buffalo Buffalo Buffalo mIxED True ['c', 'a', 'b'] desserts stressed
