# Matrices and grids.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __pow__(self, k):
        r, b = Matrix.identity(len(self.rows)), self
        while k:
            if k & 1: r = r @ b
            b, k = b @ b, k >> 1
        return r
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __eq__(self, o): return self.rows == o.rows
    @property
    def T(self): return Matrix(zip(*self.rows))
    def det(self):
        m, d, n = [r[:] for r in self.rows], 1, len(self.rows)
        prev = 1
        for k in range(n - 1):
            if m[k][k] == 0: return 0
            for i in range(k + 1, n):
                for j in range(k + 1, n):
                    m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // prev
            prev = m[k][k]
        return m[-1][-1]
    def __repr__(self): return "\n".join(" ".join(f"{v:>4}" for v in r) for r in self.rows)
m = Matrix([[2, 0, 1], [1, 3, 2], [4, 1, 1]])
print(m @ m.T)  # expect:    5    4    9
# expect:    4   14    9
# expect:    9    9   18
print(m.det(), m[1, 2], (m ** 5)[0, 0], m ** 0 == Matrix.identity(3), (Matrix([[1, 1], [1, 0]]) ** 90)[0, 1])  # expect: -9 2 479 True 2880067194370816120
m[0, 0] += 5
print(m.rows[0])  # expect: [7, 0, 1]

# --- game of life
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for gen in range(3):
    for y in range(5): print("".join("#" if (x, y) in glider else "." for x in range(5)), end=" / " if y < 4 else "\n")
    glider = step(glider)
# expect: .#... / ..#.. / ###.. / ..... / .....
# expect: ..... / #.#.. / .##.. / .#... / .....
# expect: ..... / ..#.. / #.#.. / .##.. / .....
# --- gauss
def solve(a, b):
    n = len(a)
    m = [row[:] + [v] for row, v in zip(a, b)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        if m[p][i] == 0: raise ValueError("singular")  # raises: ValueError: singular
        m[i], m[p] = m[p], m[i]
        for r in range(n):
            if r != i:
                f = m[r][i] / m[i][i]
                m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return [round(m[i][n] / m[i][i], 6) for i in range(n)]
print(solve([[2, 1], [1, 3]], [3, 5]))  # expect: [0.8, 1.4]
solve([[1, 1], [2, 2]], [1, 2])
# --- rotations and transposes of text
pic = ["ab", "cd", "ef"]
print(["".join(r) for r in zip(*pic[::-1])], [r[::-1] for r in pic], ["".join(c) for c in zip(*pic)])  # expect: ['eca', 'fdb'] ['ba', 'dc', 'fe'] ['ace', 'bdf']
# --- magic squares
def magic(n):
    m = [[0] * n for _ in range(n)]
    r, c = 0, n // 2
    for k in range(1, n * n + 1):
        m[r][c] = k
        nr, nc = (r - 1) % n, (c + 1) % n
        if m[nr][nc]: nr, nc = (r + 1) % n, c
        r, c = nr, nc
    return m
m = magic(5)
print(m[0], {sum(r) for r in m} | {sum(c) for c in zip(*m)} | {sum(m[i][i] for i in range(5))})  # expect: [17, 24, 1, 8, 15] {65}
# --- mandelbrot in text
for y in range(-4, 5, 2):
    line = ""
    for x in range(-20, 7, 2):
        z = c = complex(x / 10, y / 4)
        for n in range(30):
            if abs(z) > 2: break
            z = z * z + c
        line += ".:-=+*#%@"[n // 4] if n < 29 else "@"
    print(line)
# expect: .........:@...
# expect: ....:::-@@@@:.
# expect: @@@@@@@@@@@@:.
# expect: ....:::-@@@@:.
# expect: .........:@...
# --- a board game: tic-tac-toe
def winner(b):
    for i, j, k in [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]:
        if b[i] == b[j] == b[k] != " ": return b[i]
from functools import cache
@cache
def best(b, p):
    if w := winner(b): return (1 if w == "X" else -1), None
    moves = [i for i, c in enumerate(b) if c == " "]
    if not moves: return 0, None
    scored = [(best(b[:i] + p + b[i + 1:], "O" if p == "X" else "X")[0], -i) for i in moves]
    s, i = (max if p == "X" else min)(scored)
    return s, -i
print(best("XX OO    ", "X"), best("X   O   X", "O")[0], best("XOXOX   O", "X"))  # expect: (1, 2) 0 (1, 6)
