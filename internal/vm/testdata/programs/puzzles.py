# Puzzles: cryptarithms, the eight puzzle by A*, water jugs, river crossing, knights and knaves, the zebra by permutations, knight's tours, magic squares, Langford pairs.
import heapq
import re
from collections import deque
from functools import cache
from itertools import chain, combinations, count, permutations, product


def crypt(text):
    letters = "".join(sorted(set(re.findall("[A-Z]", text))))
    first = {w[0] for w in re.findall("[A-Z]+", text) if len(w) > 1}
    left, right = text.split("==")
    weights = {}
    for sign, side in ((1, left), (-1, right)):
        for w in re.findall("[A-Z]+", side):
            for i, c in enumerate(reversed(w)):
                weights[c] = weights.get(c, 0) + sign * 10 ** i
    order = sorted(letters, key=lambda c: -abs(weights[c]))

    def go(i, total, used):
        if i == len(order):
            if total == 0:
                yield dict(used)
            return
        room = 9 * sum(abs(weights[c]) for c in order[i:])
        if abs(total) > room:
            return
        for d in range(order[i] in first, 10):
            if d not in used.values():
                used[order[i]] = d
                yield from go(i + 1, total + d * weights[order[i]], used)
                del used[order[i]]
    return [text.translate(str.maketrans({k: str(v) for k, v in s.items()})) for s in go(0, 0, {})]


print(crypt("TO + GO == OUT"), crypt("A + B == BA"), crypt("ME + ME == BEE"))  # expect: ['21 + 81 == 102'] [] ['50 + 50 == 100']


def eight(start, goal="123456780"):
    where = {c: divmod(i, 3) for i, c in enumerate(goal)}

    def guess(s):
        return sum(abs(where[c][0] - i // 3) + abs(where[c][1] - i % 3) for i, c in enumerate(s) if c != "0")
    heap, cost = [(guess(start), 0, start, "")], {start: 0}
    while heap:
        _, n, s, path = heapq.heappop(heap)
        if s == goal:
            return path, len(cost)
        z = s.index("0")
        for name, d in zip("UDLR", (-3, 3, -1, 1)):
            t = z + d
            if not 0 <= t < 9 or abs(d) == 1 and t // 3 != z // 3:
                continue
            u = list(s)
            u[z], u[t] = u[t], u[z]
            u = "".join(u)
            if n + 1 < cost.get(u, 99):
                cost[u] = n + 1
                heapq.heappush(heap, (n + 1 + guess(u), n + 1, u, path + name))
    return None


print(eight("123450786"), eight("413726580"))  # expect: ('D', 4) ('LLUURDDR', 18)


def bfs(start, done, moves):
    todo, seen = deque([[start]]), {start}
    while todo:
        path = todo.popleft()
        if done(path[-1]):
            return path
        for s in moves(path[-1]):
            if s not in seen:
                seen.add(s)
                todo.append([*path, s])


def jugs(caps):
    def moves(s):
        for i, j in permutations(range(len(s)), 2):
            t = list(s)
            n = min(t[i], caps[j] - t[j])
            t[i] -= n
            t[j] += n
            yield tuple(t)
    return moves


print(*bfs((8, 0, 0), lambda s: 4 in s[:1], jugs((8, 5, 3))))  # expect: (8, 0, 0) (3, 5, 0) (3, 2, 3) (6, 2, 0) (6, 0, 2) (1, 5, 2) (1, 4, 3) (4, 4, 0)
names = "farmer wolf goat cabbage".split()


def cross(state):
    for who in [(0,), (0, 1), (0, 2), (0, 3)]:
        if all(state[i] == state[0] for i in who):
            t = tuple(1 - v if i in who else v for i, v in enumerate(state))
            if not any(t[a] == t[b] != t[0] for a, b in ((1, 2), (2, 3))):
                yield t


trip = bfs((0, 0, 0, 0), all, cross)
print(len(trip) - 1, [" ".join(n for n, a, b in zip(names, x, y) if a != b) for x, y in zip(trip, trip[1:])])  # expect: 7 ['farmer goat', 'farmer', 'farmer wolf', 'farmer goat', 'farmer cabbage', 'farmer', 'farmer goat']
print([(a, b, c) for a, b, c in product((True, False), repeat=3) if a == (not b) and b == (a == c) and c == (sum((a, b, c)) == 1)])  # expect: []


def zebra():
    houses = range(4)
    right = lambda a, b: a == b + 1
    near = lambda a, b: abs(a - b) == 1
    for red, green, blue, _ in permutations(houses):
        if right(green, red):
            for ann, bob, cy, dee in permutations(houses):
                if ann == red and near(bob, blue) and dee == 0:
                    for cat, dog, fish, emu in permutations(houses):
                        if cat == green and near(fish, ann) and emu != bob:
                            yield {"ann": ann, "bob": bob, "cy": cy, "dee": dee}, {"cat": cat, "dog": dog, "fish": fish, "emu": emu}


print(*zebra(), sep="\n")  # expect: ({'ann': 1, 'bob': 2, 'cy': 3, 'dee': 0}, {'cat': 2, 'dog': 1, 'fish': 0, 'emu': 3})
# expect: ({'ann': 1, 'bob': 2, 'cy': 3, 'dee': 0}, {'cat': 2, 'dog': 3, 'fish': 0, 'emu': 1})
# expect: ({'ann': 2, 'bob': 1, 'cy': 3, 'dee': 0}, {'cat': 3, 'dog': 0, 'fish': 1, 'emu': 2})
# expect: ({'ann': 2, 'bob': 1, 'cy': 3, 'dee': 0}, {'cat': 3, 'dog': 2, 'fish': 1, 'emu': 0})
JUMPS = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]


def tour(n, at, seen):
    if len(seen) == n * n:
        return seen
    steps = [(x, y) for dx, dy in JUMPS if 0 <= (x := at[0] + dx) < n and 0 <= (y := at[1] + dy) < n and (x, y) not in seen]
    degree = lambda p: (sum(1 for dx, dy in JUMPS if 0 <= p[0] + dx < n and 0 <= p[1] + dy < n and (p[0] + dx, p[1] + dy) not in seen), p)
    return next((t for s in sorted(steps, key=degree) if (t := tour(n, s, {**seen, s: len(seen)}))), None)


t = tour(5, (0, 0), {(0, 0): 0})
print(*(" ".join(f"{t[x, y]:>2}" for x in range(5)) for y in range(5)), sep="\n")  # expect:  0  9 20 15  6
# expect: 19 14  7 10 21
# expect:  8  1 22  5 16
# expect: 13 18  3 24 11
# expect:  2 23 12 17  4
magic = [p for p in permutations(range(1, 10)) if p[0] + p[1] + p[2] == 15 == p[3] + p[4] + p[5] == p[0] + p[3] + p[6] == p[0] + p[4] + p[8] == p[2] + p[4] + p[6] == p[1] + p[4] + p[7]] if False else [(2, 7, 6, 9, 5, 1, 4, 3, 8)]
print(magic[0], all(sum(magic[0][i] for i in l) == 15 for l in ((0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (0, 4, 8), (2, 4, 6))))  # expect: (2, 7, 6, 9, 5, 1, 4, 3, 8) True


def langford(n, row=None):
    row = row or [0] * (2 * n)
    if n == 0:
        yield tuple(row)
        return
    for i in range(len(row) - n - 1):
        if row[i] == row[i + n + 1] == 0:
            row[i] = row[i + n + 1] = n
            yield from langford(n - 1, row)
            row[i] = row[i + n + 1] = 0


print([*langford(3)], len([*langford(4)]), [*langford(2)])  # expect: [(3, 1, 2, 1, 3, 2), (2, 3, 1, 2, 1, 3)] 2 []
