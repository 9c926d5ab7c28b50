# Sudoku by exact cover (dancing dicts) and by constraint propagation; both must agree.
from collections import defaultdict
from copy import deepcopy
from functools import reduce
from itertools import chain, product, combinations
from operator import or_
from textwrap import dedent

DIGITS = "123456789"
ROWS = "ABCDEFGHI"


def cross(a, b):
    return [x + y for x in a for y in b]


CELLS = cross(ROWS, DIGITS)
UNITS = [cross(ROWS, c) for c in DIGITS] + [cross(r, DIGITS) for r in ROWS] + [cross(r, c) for r in ("ABC", "DEF", "GHI") for c in ("123", "456", "789")]
OF = {c: [u for u in UNITS if c in u] for c in CELLS}
PEERS = {c: set().union(*OF[c]) - {c} for c in CELLS}


class Contradiction(Exception):
    def __init__(self, cell, why):
        self.cell, self.why = cell, why
        super().__init__(f"{cell}: {why}")


class Grid:
    def __init__(self, text=""):
        self.can = dict.fromkeys(CELLS, 0b111111111)
        self.steps = 0
        clues = [c for c in text if c in DIGITS + ".0"]
        if len(clues) != 81 and text:
            raise ValueError(f"{len(clues)} cells")
        for cell, c in zip(CELLS, clues):
            if c in DIGITS:
                self.put(cell, int(c))

    def put(self, cell, digit):
        for d in range(1, 10):
            if d != digit:
                self.drop(cell, d)

    def drop(self, cell, digit):
        bit = 1 << digit - 1
        if not self.can[cell] & bit:
            return
        self.steps += 1
        self.can[cell] &= ~bit
        left = self.can[cell]
        if not left:
            raise Contradiction(cell, f"without {digit} nothing is left")
        if left.bit_count() == 1:
            for p in sorted(PEERS[cell]):
                self.drop(p, left.bit_length())
        for unit in OF[cell]:
            places = [c for c in unit if self.can[c] & bit]
            match places:
                case []:
                    raise Contradiction(cell, f"no place for {digit}")
                case [only]:
                    self.put(only, digit)

    def search(self):
        open_ = [c for c in CELLS if self.can[c].bit_count() > 1]
        if not open_:
            yield self
            return
        cell = min(open_, key=lambda c: (self.can[c].bit_count(), c))
        for d in (d for d in range(1, 10) if self.can[cell] >> d - 1 & 1):
            trial = object.__new__(Grid)
            trial.can, trial.steps = self.can.copy(), self.steps
            try:
                trial.put(cell, d)
            except Contradiction:
                self.steps = trial.steps
                continue
            yield from trial.search()

    def __str__(self):
        def show(c):
            return str(self.can[c].bit_length()) if self.can[c].bit_count() == 1 else "."
        lines = []
        for i, r in enumerate(ROWS):
            if i in (3, 6):
                lines.append("------+-------+------")
            lines.append(" | ".join(" ".join(show(r + c) for c in part) for part in ("123", "456", "789")))
        return "\n".join(lines)

    def flat(self):
        return "".join(str(self.can[c].bit_length()) for c in CELLS)


def exact_cover(X, Y, solution=()):
    if not X:
        yield list(solution)
        return
    col = min(X, key=lambda c: (len(X[c]), c))
    for row in sorted(X[col]):
        removed = select(X, Y, row)
        yield from exact_cover(X, Y, (*solution, row))
        restore(X, Y, row, removed)


def select(X, Y, row):
    cols = []
    for j in Y[row]:
        for i in X[j]:
            for k in Y[i]:
                if k != j:
                    X[k].remove(i)
        cols.append(X.pop(j))
    return cols


def restore(X, Y, row, cols):
    for j in reversed(Y[row]):
        X[j] = cols.pop()
        for i in X[j]:
            for k in Y[i]:
                if k != j:
                    X[k].add(i)


def small_sudoku(text, n=2):
    size = n * n
    Y = {}
    for r, c, d in product(range(size), range(size), range(1, size + 1)):
        b = r // n * n + c // n
        Y[r, c, d] = [("cell", r, c), ("row", r, d), ("col", c, d), ("box", b, d)]
    X = {}
    for row, cols in Y.items():
        for j in cols:
            X.setdefault(j, set()).add(row)
    for i, ch in enumerate(text):
        if ch != ".":
            select(X, Y, (*divmod(i, size), int(ch)))
    given = {divmod(i, size): ch for i, ch in enumerate(text) if ch != "."}
    for sol in exact_cover(X, Y):
        full = given | {(r, c): str(d) for r, c, d in sol}
        yield "".join(full[divmod(i, size)] for i in range(size * size))


easy = "003020600900305001001806400008102900700000008006708200002609500800203009005010300"
g = Grid(easy)
print(g, g.steps, sep="\n")  # expect: 4 8 3 | 9 2 1 | 6 5 7
# expect: 9 6 7 | 3 4 5 | 8 2 1
# expect: 2 5 1 | 8 7 6 | 4 9 3
# expect: ------+-------+------
# expect: 5 4 8 | 1 3 2 | 9 7 6
# expect: 7 2 9 | 5 6 4 | 1 3 8
# expect: 1 3 6 | 7 9 8 | 2 4 5
# expect: ------+-------+------
# expect: 3 7 2 | 6 8 9 | 5 1 4
# expect: 8 1 4 | 2 5 3 | 7 6 9
# expect: 6 9 5 | 4 1 7 | 3 8 2
# expect: 648
hard = dedent("""\
    4.....8.5
    .3.......
    ...7.....
    .2.....6.
    ....8.4..
    ....1....
    ...6.3.7.
    5..2.....
    1.4......""").replace("\n", "")
try:
    Grid(easy.replace("3", "2", 1))
except Contradiction as e:
    print(type(e).__name__, e, e.cell in CELLS)  # expect: Contradiction A5: without 9 nothing is left True
try:
    Grid("12")
except ValueError as e:
    print(e)  # expect: 2 cells
first = Grid(hard)
print(first.steps, sum(v.bit_count() for v in first.can.values()), reduce(or_, first.can.values()))  # expect: 438 291 511
for p in ("1...............", "12..34..........", ".1..2....4.....3"):
    found = list(small_sudoku(p))
    print(p, len(found), found[0] if found else None, found[-1] if found else None)
# expect: 1............... 72 1234341221434321 1432324123144123
# expect: 12..34.......... 12 1234341221434321 1243342143122134
# expect: .1..2....4.....3 1 4132231434211243 4132231434211243
empty = Grid(easy[:27] + "." * 54)
for i, s in zip(range(2), empty.search()):
    print(i, s.flat())
    assert all({s.can[c].bit_length() for c in u} == set(range(1, 10)) for u in UNITS)
# expect: 0 473129658968345271251876439126953784794218563385467192532681947619734825847592316
# expect: 1 473129658968345271251876439126953784794218563385467192532681947649732815817594326
print(len(PEERS["A1"]), sorted(PEERS["E5"])[:6], len(UNITS), {len(v) for v in PEERS.values()})  # expect: 20 ['A5', 'B5', 'C5', 'D4', 'D5', 'D6'] 27 {20}
