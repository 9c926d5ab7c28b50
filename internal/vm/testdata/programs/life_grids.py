# Grids: Life on a torus and on a set, Langton's ant, flood fill, mazes, A*, Bresenham, spirals, rotations, run-length coding.
import heapq
import random
from collections import Counter, deque, defaultdict
from functools import reduce
from itertools import chain, cycle, islice, product, repeat, starmap, accumulate, groupby
from operator import add, itemgetter
from types import MappingProxyType
import re


class Grid:
    __slots__ = ("rows", "__dict__")

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def blank(cls, w, h, fill="."):
        return cls([fill] * w for _ in range(h))

    w = property(lambda self: len(self.rows[0]))
    h = property(lambda self: len(self.rows))

    def __getitem__(self, at):
        match at:
            case complex():
                return self.rows[int(at.imag) % self.h][int(at.real) % self.w]
            case (int(x), int(y)):
                return self.rows[y][x]
            case (slice() as xs, slice() as ys):
                return Grid(r[xs] for r in self.rows[ys])
            case _:
                raise TypeError(f"cannot index with {at!r}")

    def __setitem__(self, at, value):
        if isinstance(at, complex):
            at = int(at.real) % self.w, int(at.imag) % self.h
        x, y = at
        self.rows[y][x] = value

    def __contains__(self, at):
        return 0 <= at[0] < self.w and 0 <= at[1] < self.h

    def __iter__(self):
        return (((x, y), c) for y, r in enumerate(self.rows) for x, c in enumerate(r))

    def __str__(self):
        return "\n".join("".join(r) for r in self.rows)

    def __invert__(self):
        return Grid(zip(*self.rows))

    def __rshift__(self, n):
        return reduce(lambda g, _: Grid(zip(*g.rows[::-1])), range(n % 4), self)

    def __eq__(self, o):
        return self.rows == o.rows

    def __matmul__(self, o):
        return Grid(a + b for a, b in zip(self.rows, o.rows, strict=True))

    def near(self, at, diagonal=False):
        for d in product((-1, 0, 1), repeat=2):
            if any(d) and (diagonal or not all(d)) and (p := tuple(map(add, at, d))) in self:
                yield p


class Life(Grid):
    def __init__(self, rows, rule="B3/S23"):
        super().__init__(rows)
        if not (m := re.fullmatch(r"B(\d*)/S(\d*)", rule)):
            raise ValueError(f"rule {rule!r}")
        self.born, self.stay = ({int(d) for d in g} for g in m.groups())

    def step(self):
        counts = Counter((x + dx) % self.w + (y + dy) % self.h * 1j for (x, y), c in self if c == "#" for dx, dy in product((-1, 0, 1), repeat=2) if dx or dy)
        new = object.__new__(Life)
        new.rows = [["#" if counts[x + y * 1j] in (self.stay if self[x, y] == "#" else self.born) else "." for x in range(self.w)] for y in range(self.h)]
        new.born, new.stay = self.born, self.stay
        return new

    def __iter__(self):
        return super().__iter__()

    def run(self):
        seen, g = {}, self
        for n in range(1000):
            if (key := str(g)) in seen:
                return seen[key], n - seen[key]
            seen[key] = n
            g = g.step()


glider = Life([".#....", "..#...", "###...", "......", "......", "......"])
g = glider
for _ in range(4):
    g = g.step()
print(glider, g, sep="\n\n")  # expect: .#....
# expect: ..#...
# expect: ###...
# expect: ......
# expect: ......
# expect: ......
# expect:
# expect: ......
# expect: ..#...
# expect: ...#..
# expect: .###..
# expect: ......
# expect: ......
print(glider.run(), Life(["..#..", "..#..", "..#..", ".....", "....."]).run(), Life([".##.", ".##.", "....", "...."]).run(), Life(["#.#", ".#.", "..#"], "B36/S23").run())  # expect: (0, 24) (0, 2) (0, 1) (0, 1)


def sparse(cells):
    counts = Counter(chain.from_iterable(((x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)) for x, y in cells))
    return {c for c, n in counts.items() if n == 3 or n == 4 and c in cells}


r = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
sizes = [len(r := sparse(r)) for _ in range(30)]
print(sizes, min(r), max(r))  # expect: [6, 7, 9, 8, 9, 12, 11, 18, 11, 11, 10, 13, 16, 19, 19, 23, 25, 35, 25, 32, 27, 37, 30, 46, 39, 45, 30, 31, 29, 27] (-13, 0) (2, -1)


def maze(w, h, seed):
    rng = random.Random(seed)
    g = Grid.blank(2 * w + 1, 2 * h + 1, "#")
    stack = [(1, 1)]
    g[1, 1] = " "
    while stack:
        x, y = stack[-1]
        options = [(dx, dy) for dx, dy in ((2, 0), (0, 2), (-2, 0), (0, -2)) if (x + dx, y + dy) in g and g[x + dx, y + dy] == "#"]
        if not options:
            stack.pop()
            continue
        dx, dy = rng.choice(options)
        g[x + dx // 2, y + dy // 2] = g[x + dx, y + dy] = " "
        stack.append((x + dx, y + dy))
    return g


def astar(g, a, b):
    def guess(p):
        return abs(p[0] - b[0]) + abs(p[1] - b[1])
    heap, came, cost = [(guess(a), a)], {a: None}, {a: 0}
    while heap:
        _, p = heapq.heappop(heap)
        if p == b:
            path = []
            while p:
                path.append(p)
                p = came[p]
            return path[::-1], len(cost)
        for q in g.near(p):
            if g[q] != "#" and (n := cost[p] + 1) < cost.get(q, 10 ** 9):
                cost[q], came[q] = n, p
                heapq.heappush(heap, (n + guess(q), q))
    raise LookupError(f"no way from {a} to {b}")


m = maze(9, 4, 11)
path, looked = astar(m, (1, 1), (17, 7))
for p in path:
    m[p] = "·"
print(m, len(path), looked, sep="\n")  # expect: ###################
# expect: #·#  ·····#  ···# #
# expect: #·# #·###·# #·#·# #
# expect: #·# #·# #·# #·#·# #
# expect: #·# #·# #·###·#·# #
# expect: #·# #·# #·····#···#
# expect: #·###·# #########·#
# expect: #·····#          ·#
# expect: ###################
# expect: 43
# expect: 51
m[16, 7] = m[17, 6] = "#"
try:
    astar(m, (1, 1), (17, 7))
except LookupError as e:
    print(e)  # expect: no way from (1, 1) to (17, 7)


def flood(g, at, fill):
    old, todo, n = g[at], deque([at]), 0
    while todo:
        p = todo.popleft()
        if g[p] == old:
            g[p] = fill
            n += 1
            todo.extend(g.near(p))
    return n


def line(a, b):
    (x, y), (x2, y2) = a, b
    dx, dy = abs(x2 - x), -abs(y2 - y)
    sx, sy, err = (x < x2) - (x > x2), (y < y2) - (y > y2), dx + dy
    while True:
        yield x, y
        if (x, y) == (x2, y2):
            return
        e2 = 2 * err
        if e2 >= dy:
            err += dy
            x += sx
        if e2 <= dx:
            err += dx
            y += sy


c = Grid.blank(20, 7)
for a, b in (((0, 0), (19, 6)), ((19, 0), (0, 6)), ((3, 5), (17, 5))):
    for p in line(a, b):
        c[p] = "*"
print(flood(c, (10, 0), "o"), flood(c, (10, 4), "x"), c, sep="\n")  # expect: 30
# expect: 4
# expect: **oooooooooooooooo**
# expect: ..***oooooooooo***..
# expect: .....***oooo***.....
# expect: ........****........
# expect: .....***xxxx***.....
# expect: ..****************..
# expect: **................**


def ant(n, size=11):
    g, at, d = Grid.blank(size, size), size // 2 * (1 + 1j), -1j
    for _ in range(n):
        black = g[at] == "#"
        d *= -1j if black else 1j
        g[at] = "." if black else "#"
        at += d
    return g


a = ant(120)
print(a, sum(c == "#" for _, c in a), sep="\n")  # expect: ...........
# expect: ...####....
# expect: ..#....#...
# expect: ...#....#..
# expect: .##.#...#..
# expect: ...###.#...
# expect: ..#..#.....
# expect: ..#..#.....
# expect: ...#..#....
# expect: ....##.....
# expect: ...........
# expect: 24
s = Grid(["ab", "cd", "ef"])
print(s >> 1, (s >> 4) == s, (s >> 2) == (s >> -2), ~s, s[:1, 1:], s @ s, s[5 + 4j], sep="\n")  # expect: eca
# expect: fdb
# expect: True
# expect: True
# expect: ace
# expect: bdf
# expect: c
# expect: e
# expect: abab
# expect: cdcd
# expect: efef
# expect: d


def spiral(rows):
    while rows:
        yield from rows[0]
        rows = [*zip(*rows[1:])][::-1]


def rle(text):
    return "".join(f"{n if (n := sum(1 for _ in v)) > 1 else ''}{k}" for k, v in groupby(text))


print([*spiral([range(i, i + 4) for i in (0, 10, 20)])], rle(str(glider).replace("\n", "$")), re.sub(r"(\d*)(\D)", lambda m: m[2] * int(m[1] or 1), rle("aaabccd")))  # expect: [0, 1, 2, 3, 13, 23, 22, 21, 20, 10, 11, 12] .#4.$2.#3.$3#3.$6.$6.$6. aaabccd
for f in (lambda: s["x"], lambda: s @ Grid(["a"]), lambda: Life(["#"], "3/23"), lambda: s[9, 9], lambda: s[1.5, 2]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError cannot index with 'x'
# expect: ValueError zip() argument 2 is shorter than argument 1
# expect: ValueError rule '3/23'
# expect: IndexError list index out of range
# expect: TypeError cannot index with (1.5, 2)
print([f"{n:08b}".translate(str.maketrans("01", " █")) for n in accumulate(range(8), lambda n, _: (n << 1 & 255) ^ n ^ (n >> 1), initial=16)])  # expect: ['   █    ', '  ███   ', ' █ █ █  ', '██ █ ██ ', '   █   █', '  ███ ██', ' █ █    ', '██ ██   ', '     █  ']
