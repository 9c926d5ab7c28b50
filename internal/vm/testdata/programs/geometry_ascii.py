# Geometry and pictures in characters: convex hulls, point in polygon, line clipping, a ray tracer, Mandelbrot, L-systems with turtles, Koch curves, k-means, Voronoi, plots on canvases with layers.
from __future__ import annotations
import cmath
import math
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property, partial, reduce, total_ordering
from itertools import chain, combinations, cycle, islice, pairwise, product, starmap
from math import cos, hypot, inf, pi, sin, sqrt
from operator import itemgetter
from typing import Callable, Iterable, NamedTuple, Protocol, runtime_checkable


class P(NamedTuple):
    x: float
    y: float
    def __add__(self, o): return P(self.x + o[0], self.y + o[1])
    def __sub__(self, o): return P(self.x - o[0], self.y - o[1])
    def __mul__(self, k): return P(self.x * k, self.y * k)
    def cross(self, o): return self.x * o[1] - self.y * o[0]
    def __format__(self, spec): return f"({self.x:{spec}}, {self.y:{spec}})"


class Canvas:
    def __init__(self, w, h, fill=" "): self.w, self.h, self.cells = w, h, defaultdict(lambda: fill)
    def __setitem__(self, at, c):
        x, y = round(at[0]), round(at[1])
        if 0 <= x < self.w and 0 <= y < self.h:
            self.cells[x, y] = c
    def line(self, a, b, c):
        n = max(abs(round(b[0] - a[0])), abs(round(b[1] - a[1])), 1)
        for i in range(n + 1):
            self[a[0] + (b[0] - a[0]) * i / n, a[1] + (b[1] - a[1]) * i / n] = c
        return self
    def __str__(self): return "\n".join("".join(self.cells[x, y] for x in range(self.w)).rstrip() for y in range(self.h))


def hull(points):
    pts = sorted(set(points))
    def half(pts):
        out = []
        for p in pts:
            while len(out) > 1 and (out[-1] - out[-2]).cross(p - out[-1]) <= 0:
                out.pop()
            out.append(p)
        return out[:-1]
    return half(pts) + half(pts[::-1])


def area(poly): return sum(a.cross(b) for a, b in pairwise([*poly, poly[0]])) / 2
def inside(p, poly):
    odd = False
    for a, b in pairwise([*poly, poly[0]]):
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
            odd = not odd
    return odd


rng = random.Random(8)
pts = [P(rng.randrange(30), rng.randrange(10)) for _ in range(20)]
h = hull(pts)
c = Canvas(30, 10)
for a, b in pairwise([*h, h[0]]):
    c.line(a, b, ".")
for p in pts:
    c[p] = "#" if p in h else "o"
print(c, len(h), area(h), sum(inside(p, h) for p in pts), f"{reduce(P.__add__, h) * (1 / len(h)):.2f}", sep="\n")  # expect:      .#o............#.
# expect:    #.                 .#
# expect:   #         o          .
# expect:   .                   .
# expect:   .                  o#
# expect:   .    o            ..
# expect:   .   o       ooo  .
# expect:   #..         o   .
# expect:      ..o..      ..
# expect:           ..#..#
# expect: 9
# expect: 150.5
# expect: 15
# expect: (11.67, 3.67)


def clip(a, b, w, h):
    t0, t1, d = 0.0, 1.0, b - a
    for p, q in ((-d.x, a.x), (d.x, w - a.x), (-d.y, a.y), (d.y, h - a.y)):
        if p == 0:
            if q < 0:
                return None
        elif p < 0: t0 = max(t0, q / p)
        else: t1 = min(t1, q / p)
    return (a + d * t0, a + d * t1) if t0 <= t1 else None


print(*(f"{r[0]:g} {r[1]:g}" if (r := clip(P(*a), P(*b), 10, 5)) else None for a, b in (((-5, 2), (15, 3)), ((1, 1), (2, 2)), ((-1, -1), (-2, 4)), ((5, -5), (5, 20)))), sep=" | ")  # expect: (0, 2.25) (10, 2.75) | (1, 1) (2, 2) | None | (5, 0) (5, 5)


@runtime_checkable
class Shape(Protocol):
    def hit(self, o, d) -> float | None: ...


@dataclass(frozen=True)
class Sphere:
    at: tuple
    r: float
    shade: str = "@%#*+=-:."
    def hit(self, o, d):
        oc = tuple(a - b for a, b in zip(o, self.at))
        b = sum(map(float.__mul__, map(float, oc), map(float, d)))
        disc = b * b - (sum(x * x for x in oc) - self.r ** 2)
        return -b - sqrt(disc) if disc > 0 and -b - sqrt(disc) > 1e-6 else None
    def normal(self, p): return tuple((a - b) / self.r for a, b in zip(p, self.at))


@dataclass(frozen=True)
class Floor:
    y: float
    shade: str = "░▒"
    def hit(self, o, d): return (self.y - o[1]) / d[1] if d[1] > 1e-9 else None


def trace(shapes, w, h, light):
    for j in range(h):
        row = ""
        for i in range(w):
            d = (i / w - 0.5, (j / h - 0.5) * 0.9, 1.0)
            n = sqrt(sum(x * x for x in d))
            d = tuple(x / n for x in d)
            t, s = min(((t, s) for s in shapes if (t := s.hit((0, 0, -3), d)) is not None), key=itemgetter(0), default=(inf, None))
            match s:
                case None: row += " "
                case Floor(): row += s.shade[int(d[0] * t // 1 + (d[2] * t) // 1) % 2]
                case Sphere():
                    p = tuple(o + x * t for o, x in zip((0, 0, -3), d))
                    k = max(0.0, sum(a * b for a, b in zip(s.normal(p), light)))
                    row += s.shade[::-1][min(int(k * len(s.shade)), len(s.shade) - 1)]
        yield row.rstrip()


print(*trace([Sphere((0, 0, 1), 1), Sphere((1.2, 0.4, 0), 0.5, "Oo."), Floor(1)], 40, 12, (-0.577, -0.577, -0.577)), isinstance(Floor(1), Shape), sep="\n")  # expect:
# expect:
# expect:
# expect:                @@@@%%##*+=
# expect:             @@@@@@%%%##**+=-:
# expect:            @@@@%%%###**++==-:.
# expect:           %%%%%###***++==--:... OOOOOOOO
# expect: ░░▒▒▒░░░▒▒▒******+++===-::....OOOOOOOOOO
# expect: ░░░▒▒▒▒▒▒░░░======---::......▒OOOOOOOOOo
# expect: ▒▒░░░░░░░░░▒▒▒▒...........░░░▒▒ooooooooo
# expect: ▒▒▒▒▒▒▒▒░░░░░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒░░░....░
# expect: ░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░▒▒▒▒▒
# expect: True
for y in range(7):
    print("".join(" .:-=+*#%@"[next((n for n, z in zip(range(9), orbit) if abs(z) > 2), 9)] for x in range(44) for c in [complex(x / 16 - 2.1, y / 3 - 1)] for orbit in [iter(lambda s=[0j]: s.append(s.pop() ** 2 + c) or s[0], None)]).rstrip())
# expect:       ....:::::::::::::-----==+@%@+----:::..
# expect:     .::::::::::::----==+@@%@@@@@@@@@@#*%+-::
# expect:    :::----==+#@@%@%%#%@@@@@@@@@@@@@@@@@@@@=-
# expect:   @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@%*==-
# expect:    :::----==+#@@%@%%#%@@@@@@@@@@@@@@@@@@@@=-
# expect:     .::::::::::::----==+@@%@@@@@@@@@@#*%+-::
# expect:       ....:::::::::::::-----==+@%@+----:::..


def lsystem(axiom, rules, n): return lsystem("".join(rules.get(c, c) for c in axiom), rules, n - 1) if n else axiom
def turtle(program, angle, step=1):
    at, d, stack = 0j, 1 + 0j, []
    yield at, None
    for c in program:
        match c:
            case "F" | "G": yield (new := at + d * step), at; at = new
            case "+": d *= cmath.exp(1j * math.radians(angle))
            case "-": d *= cmath.exp(-1j * math.radians(angle))
            case "[": stack.append((at, d))
            case "]": at, d = stack.pop()


for axiom, rules, angle, n in (("F", {"F": "F+F-F-F+F"}, 90, 2), ("FX", {"X": "X+YF+", "Y": "-FX-Y"}, 90, 6), ("X", {"X": "F[+X][-X]FX", "F": "FF"}, 45, 2)):
    prog = lsystem(axiom, rules, n)
    track = [*turtle(prog, angle)]
    xs, ys = [round(z.real, 6) for z, _ in track], [round(z.imag, 6) for z, _ in track]
    c = Canvas(round(max(xs) - min(xs)) + 1, round(max(ys) - min(ys)) + 1)
    for z, prev in track[1:]:
        c.line((prev.real - min(xs), max(ys) - prev.imag), (z.real - min(xs), max(ys) - z.imag), "*")
    print(len(prog), c.w, c.h, str(c).count("*"), hash(str(c)) == hash(str(c)), *str(c).splitlines()[:6], sep="\n" if n == 2 else " ")
# expect: 49
# expect: 10
# expect: 5
# expect: 24
# expect: True
# expect:     **
# expect:    ****
# expect:   **  **
# expect:  ***  ***
# expect: ****  ****
# expect: 254 8 12 54 True   ****   ***** **** ** ****  ***   ****
# expect: 43
# expect: 7
# expect: 4
# expect: 10
# expect: True
# expect:    *
# expect: *******
# expect:    *
# expect:    *


def kmeans(pts, k, seed):
    centers = random.Random(seed).sample(pts, k)
    for n in range(50):
        groups = [[] for _ in centers]
        for p in pts:
            groups[min(range(k), key=lambda i: hypot(*(p - centers[i])))].append(p)
        new = [reduce(P.__add__, g) * (1 / len(g)) if g else c for g, c in zip(groups, centers)]
        if new == centers:
            return n, centers, [len(g) for g in groups]
        centers = new


cloud = [P(rng.gauss(cx, 1), rng.gauss(cy, 1)) for cx, cy in ((0, 0), (8, 1), (4, 7)) for _ in range(12)]
n, centers, sizes = kmeans(cloud, 3, 1)
print(n, sizes, *(f"{c:.3f}" for c in sorted(centers)))  # expect: 1 [7, 5, 24] (-0.772, -0.342) (0.792, -0.234) (6.105, 3.622)
seeds = {"a": P(3, 2), "b": P(14, 1), "c": P(9, 6)}
print(*("".join(min(seeds, key=lambda k: (hypot(*(seeds[k] - (x, y * 2))), k)) for x in range(18)) for y in range(4)), sep="\n")  # expect: aaaaaaaaabbbbbbbbb
# expect: aaaaaaaaccbbbbbbbb
# expect: aaaaaaacccccbbbbbb
# expect: aaaaacccccccccbbbb
plot = Canvas(40, 9)
plot.line((0, 4), (39, 4), "-")
for x in range(40):
    plot[x, 4 - 3.5 * sin(x / 5)] = "*"
print(plot)  # expect:
# expect:     ********                        ****
# expect:    *        **                    **
# expect:  **           *                  *
# expect: *--------------**--------------**-------
# expect:                  *            *
# expect:                   **        **
# expect:                     ********
# expect:
