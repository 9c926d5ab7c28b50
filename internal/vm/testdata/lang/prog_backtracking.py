# Backtracking.
def queens(n):
    def place(row, cols, d1, d2):
        if row == n:
            yield cols
            return
        for c in range(n):
            if c not in cols and row + c not in d1 and row - c not in d2:
                yield from place(row + 1, cols + (c,), d1 | {row + c}, d2 | {row - c})
    return place(0, (), frozenset(), frozenset())
solutions = list(queens(6))
print(len(solutions), solutions[0], sum(1 for _ in queens(5)))  # expect: 4 (1, 3, 5, 0, 2, 4) 10
for c in solutions[0]: print("." * c + "Q" + "." * (5 - c))
# expect: .Q....
# expect: ...Q..
# expect: .....Q
# expect: Q.....
# expect: ..Q...
# expect: ....Q.

# --- sudoku of four by four
def solve(g):
    for i, v in enumerate(g):
        if v == 0:
            r, c = divmod(i, 4)
            taken = {g[r * 4 + k] for k in range(4)} | {g[k * 4 + c] for k in range(4)} | {g[(r // 2 * 2 + a) * 4 + c // 2 * 2 + b] for a in (0, 1) for b in (0, 1)}
            for v in range(1, 5):
                if v not in taken:
                    g[i] = v
                    if solve(g): return True
            g[i] = 0
            return False
    return True
g = [1, 0, 0, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 2]
print(solve(g))  # expect: True
for r in range(4): print(*g[r * 4:r * 4 + 4])
# expect: 1 3 2 4
# expect: 4 2 3 1
# expect: 2 4 1 3
# expect: 3 1 4 2
# --- subset sum
def subset(xs, t, chosen=()):
    if t == 0: return chosen
    for i, x in enumerate(xs):
        if x <= t and (r := subset(xs[i + 1:], t - x, chosen + (x,))) is not None: return r
print(subset([8, 6, 7, 5, 3, 10, 9], 15), subset([2, 4], 5))  # expect: (8, 7) None
# --- maze
maze = ["S.#.", "..#E", "#...", "...#"]
def walk(y, x, seen):
    if not (0 <= y < 4 and 0 <= x < 4) or maze[y][x] == "#" or (y, x) in seen: return None
    if maze[y][x] == "E": return [(y, x)]
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        if rest := walk(y + dy, x + dx, seen | {(y, x)}): return [(y, x)] + rest
print(walk(0, 0, set()))  # expect: [(0, 0), (0, 1), (1, 1), (2, 1), (2, 2), (2, 3), (1, 3)]
# --- a cryptarithm: TO + GO = OUT
from itertools import permutations
def solve():
    for t, o, g, u in permutations(range(10), 4):
        if t and g and o and 10 * t + o + 10 * g + o == 100 * o + 10 * u + t:
            yield f"{t}{o} + {g}{o} = {o}{u}{t}"
print(list(solve()))  # expect: ['21 + 81 = 102']
# --- Hanoi and Gray codes
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
print(" ".join(hanoi(3)), sum(1 for _ in hanoi(8)))  # expect: AC AB CB AC BA BC AC 255
def gray(n): return [""] if n == 0 else ["0" + g for g in gray(n - 1)] + ["1" + g for g in reversed(gray(n - 1))]
print(gray(3))  # expect: ['000', '001', '011', '010', '110', '111', '101', '100']
