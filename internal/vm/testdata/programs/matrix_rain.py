# Cellular automata in one dimension, a sandpile, a forest fire, falling sand: rules as tables, grids as bytearrays, seeds.
import random
from collections import Counter, deque
from functools import partial
from itertools import accumulate, chain, islice, repeat


class Wolfram:
    def __init__(self, rule, width):
        self.table = [rule >> i & 1 for i in range(8)]
        self.width = width

    def __call__(self, row):
        n = self.width
        return bytes(self.table[row[i - 1] << 2 | row[i] << 1 | row[(i + 1) % n]] for i in range(n))

    def run(self, steps):
        start = bytearray(self.width)
        start[self.width // 2] = 1
        return accumulate(repeat(None, steps), lambda row, _: self(row), initial=bytes(start))


def picture(row):
    return row.translate(bytes.maketrans(b"\0\1", b".#")).decode()


for rule in (30, 90, 110, 184):
    print(rule, *(picture(r) for r in Wolfram(rule, 31).run(6)), sep="\n")
# expect: 30
# expect: ...............#...............
# expect: ..............###..............
# expect: .............##..#.............
# expect: ............##.####............
# expect: ...........##..#...#...........
# expect: ..........##.####.###..........
# expect: .........##..#....#..#.........
# expect: 90
# expect: ...............#...............
# expect: ..............#.#..............
# expect: .............#...#.............
# expect: ............#.#.#.#............
# expect: ...........#.......#...........
# expect: ..........#.#.....#.#..........
# expect: .........#...#...#...#.........
# expect: 110
# expect: ...............#...............
# expect: ..............##...............
# expect: .............###...............
# expect: ............##.#...............
# expect: ...........#####...............
# expect: ..........##...#...............
# expect: .........###..##...............
# expect: 184
# expect: ...............#...............
# expect: ................#..............
# expect: .................#.............
# expect: ..................#............
# expect: ...................#...........
# expect: ....................#..........
# expect: .....................#.........
print([sum(r) for r in Wolfram(30, 64).run(20)])  # expect: [1, 3, 3, 6, 4, 9, 5, 12, 7, 12, 11, 14, 12, 19, 13, 22, 15, 19, 20, 24, 21]


def sandpile(size, grains):
    grid = [bytearray(size) for _ in range(size)]
    lost = topples = 0
    mid = size // 2
    for _ in range(grains):
        grid[mid][mid] += 1
        todo = deque([(mid, mid)])
        while todo:
            x, y = todo.popleft()
            if grid[y][x] < 4:
                continue
            grid[y][x] -= 4
            topples += 1
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                if 0 <= x + dx < size and 0 <= y + dy < size:
                    grid[y + dy][x + dx] += 1
                    todo.append((x + dx, y + dy))
                else:
                    lost += 1
            todo.append((x, y))
    return grid, topples, lost


grid, topples, lost = sandpile(7, 90)
print(*(row.translate(bytes.maketrans(bytes(range(4)), b" .o@")).decode() for row in grid), sep="\n")  # expect-repr: ' o @ o '
# expect: oo@.@oo
# expect-repr: ' @o.o@ '
# expect: @..o..@
# expect-repr: ' @o.o@ '
# expect: oo@.@oo
# expect-repr: ' o @ o '
print(topples, lost, sum(map(sum, grid)) + lost == 90, grid == [row[::-1] for row in grid], Counter(chain.from_iterable(grid)))  # expect: 184 12 True True Counter({2: 17, 0: 12, 3: 12, 1: 8})


def fire(seed, w=24, h=5, steps=8):
    rng = random.Random(seed)
    world = {(x, y): rng.choices("T. ", [6, 1, 3])[0] for y in range(h) for x in range(w)}
    world[0, h // 2] = "*"
    for _ in range(steps):
        yield Counter(world.values())
        new = dict(world)
        for (x, y), c in world.items():
            match c:
                case "*": new[x, y] = "."
                case "T" if any(world.get((x + dx, y + dy)) == "*" for dx in (-1, 0, 1) for dy in (-1, 0, 1)): new[x, y] = "*"
        world = new


for n, c in enumerate(fire(4)):
    print(n, dict(sorted(c.items())), end="; ")
print()  # expect-repr: '0 {\' \': 34, \'*\': 1, \'.\': 9, \'T\': 76}; 1 {\' \': 34, \'*\': 3, \'.\': 10, \'T\': 73}; 2 {\' \': 34, \'*\': 7, \'.\': 13, \'T\': 66}; 3 {\' \': 34, \'*\': 3, \'.\': 20, \'T\': 63}; 4 {\' \': 34, \'*\': 4, \'.\': 23, \'T\': 59}; 5 {\' \': 34, \'*\': 4, \'.\': 27, \'T\': 55}; 6 {\' \': 34, \'*\': 1, \'.\': 31, \'T\': 54}; 7 {\' \': 34, \'*\': 2, \'.\': 32, \'T\': 52}; '
try:
    Wolfram(30, 4)(b"\0\1")
except IndexError as e:
    print(e)  # expect: index out of range
