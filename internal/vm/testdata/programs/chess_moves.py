# Chess: boards from FEN, move generation with castling, en passant and promotion, perft, SAN.
from __future__ import annotations
from collections import defaultdict
from dataclasses import dataclass, field, replace
from enum import StrEnum, Enum
from functools import cached_property, lru_cache
from itertools import chain, count, takewhile, zip_longest
from typing import Iterator, NamedTuple
import re


class Side(Enum):
    WHITE = 1
    BLACK = -1

    def __neg__(self):
        return Side(-self.value)

    def __str__(self):
        return self.name.title()


def sq(name):
    return "abcdefgh".index(name[0]) + 8 * (int(name[1]) - 1)


def name(s):
    return "abcdefgh"[s % 8] + str(s // 8 + 1)


class Move(NamedTuple):
    src: int
    dst: int
    promo: str = ""
    flag: str = ""

    def __str__(self):
        return name(self.src) + name(self.dst) + self.promo


STEPS = {"n": [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)], "b": [(1, 1), (1, -1), (-1, 1), (-1, -1)], "r": [(1, 0), (-1, 0), (0, 1), (0, -1)]}
STEPS["q"] = STEPS["k"] = STEPS["b"] + STEPS["r"]


@lru_cache(None)
def ray(s, dx, dy, one):
    out = []
    x, y = s % 8, s // 8
    while 0 <= (x := x + dx) < 8 and 0 <= (y := y + dy) < 8:
        out.append(x + 8 * y)
        if one:
            break
    return tuple(out)


@dataclass(frozen=True, slots=False)
class Board:
    cells: str = field(repr=False)
    side: Side
    castle: frozenset[str]
    ep: int | None = None

    @classmethod
    def fen(cls, text):
        match text.split():
            case [rows, "w" | "b" as side, castle, ep, *_] if rows.count("/") == 7:
                expanded = [re.sub(r"\d", lambda m: "." * int(m[0]), r) for r in rows.split("/")]
                if bad := [r for r in expanded if len(r) != 8 or set(r) - set("pnbrqkPNBRQK.")]:
                    raise ValueError(f"bad rank {bad[0]!r}")
                return cls("".join(reversed(expanded)), Side.WHITE if side == "w" else Side.BLACK, frozenset(castle) - {"-"}, None if ep == "-" else sq(ep))
            case parts:
                raise ValueError(f"not FEN: {len(parts)} parts")

    def __getitem__(self, key):
        return self.cells[sq(key) if isinstance(key, str) else key]

    def __str__(self):
        return "\n".join(" ".join(self.cells[8 * r:8 * r + 8]) for r in range(7, -1, -1))

    def mine(self, p):
        return p != "." and p.isupper() == (self.side is Side.WHITE)

    def attacked(self, s, by: Side):
        side = str.upper if by is Side.WHITE else str.lower
        for kind, steps in (("n", STEPS["n"]), ("k", STEPS["k"])):
            if any(self.cells[t] == side(kind) for d in steps for t in ray(s, *d, True)):
                return True
        for kinds in ("bq", "rq"):
            want = {side(k) for k in kinds}
            for d in STEPS[kinds[0]]:
                p = next((self.cells[t] for t in ray(s, *d, False) if self.cells[t] != "."), ".")
                if p in want:
                    return True
        return any(self.cells[t] == side("p") for dx in (-1, 1) for t in ray(s, dx, -by.value, True))

    @cached_property
    def check(self):
        return self.attacked(self.cells.index("K" if self.side is Side.WHITE else "k"), -self.side)

    def pseudo(self) -> Iterator[Move]:
        for s, p in enumerate(self.cells):
            if not self.mine(p):
                continue
            match p.lower():
                case "p":
                    yield from self.pawn(s)
                case "n" | "k" as kind:
                    yield from (Move(s, t) for d in STEPS[kind] for t in ray(s, *d, True) if not self.mine(self.cells[t]))
                    if kind == "k":
                        yield from self.castling(s)
                case kind:
                    for d in STEPS[kind]:
                        for t in ray(s, *d, False):
                            if not self.mine(self.cells[t]):
                                yield Move(s, t)
                            if self.cells[t] != ".":
                                break

    def pawn(self, s):
        up, start, last = (8, 1, 7) if self.side is Side.WHITE else (-8, 6, 0)
        targets = []
        if self.cells[s + up] == ".":
            targets.append((s + up, ""))
            if s // 8 == start and self.cells[s + 2 * up] == ".":
                targets.append((s + 2 * up, "double"))
        for dx in (-1, 1):
            for t in ray(s, dx, up // 8, True):
                if self.cells[t] != "." and not self.mine(self.cells[t]):
                    targets.append((t, ""))
                elif t == self.ep:
                    targets.append((t, "ep"))
        for t, flag in targets:
            yield from (Move(s, t, c, flag) for c in "qrbn") if t // 8 == last else (Move(s, t, "", flag),)

    def castling(self, s):
        for right, path, safe, to in (("k", (1, 2), (0, 1, 2), 2), ("q", (-1, -2, -3), (0, -1, -2), -2)):
            letter = right.upper() if self.side is Side.WHITE else right
            if letter in self.castle and all(self.cells[s + d] == "." for d in path) and not any(self.attacked(s + d, -self.side) for d in safe):
                yield Move(s, s + to, "", "castle")

    def play(self, m: Move) -> Board:
        cells = list(self.cells)
        p = cells[m.src]
        cells[m.dst], cells[m.src] = (m.promo.upper() if p.isupper() else m.promo) or p, "."
        match m.flag:
            case "ep":
                cells[m.dst - 8 * self.side.value] = "."
            case "castle":
                rook, to = (m.dst + 1, m.dst - 1) if m.dst > m.src else (m.dst - 2, m.dst + 1)
                cells[to], cells[rook] = cells[rook], "."
        lost = {sq("e1"): "KQ", sq("a1"): "Q", sq("h1"): "K", sq("e8"): "kq", sq("a8"): "q", sq("h8"): "k"}
        castle = self.castle - set(lost.get(m.src, "") + lost.get(m.dst, ""))
        return Board("".join(cells), -self.side, castle, (m.src + m.dst) // 2 if m.flag == "double" else None)

    def legal(self):
        for m in self.pseudo():
            b = self.play(m)
            if not b.attacked(b.cells.index("K" if self.side is Side.WHITE else "k"), b.side):
                yield m

    @cached_property
    def moves(self):
        return [*self.legal()]

    def perft(self, depth):
        return sum(self.play(m).perft(depth - 1) for m in self.legal()) if depth else 1

    def san(self, m):
        if m.flag == "castle":
            text = "O-O" if m.dst > m.src else "O-O-O"
        else:
            p, x = self.cells[m.src].upper(), "x" * (self.cells[m.dst] != "." or m.flag == "ep")
            twins = [o for o in self.moves if o.dst == m.dst and o.src != m.src and self.cells[o.src] == self.cells[m.src] and p not in "P"]
            hint = "" if not twins else name(m.src)[0] if all(o.src % 8 != m.src % 8 for o in twins) else name(m.src)[1]
            text = (name(m.src)[0] * bool(x) if p == "P" else p + hint) + x + name(m.dst) + (f"={m.promo.upper()}" if m.promo else "")
        after = self.play(m)
        return text + ("" if not after.check else "+" if any(True for _ in after.legal()) else "#")


start = Board.fen("rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1")
print(start, start.side, start.check, [str(m) for m in start.legal()][:6], start.perft(1), sep="\n")  # expect: r n b q k b n r
# expect: p p p p p p p p
# expect: . . . . . . . .
# expect: . . . . . . . .
# expect: . . . . . . . .
# expect: . . . . . . . .
# expect: P P P P P P P P
# expect: R N B Q K B N R
# expect: White
# expect: False
# expect: ['b1c3', 'b1a3', 'g1h3', 'g1f3', 'a2a3', 'a2a4']
# expect: 20
for fen in ("r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1", "8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1", "n1n5/PPPk4/8/8/8/8/4Kppp/5N1N b - - 0 1"):
    b = Board.fen(fen)
    moves = sorted(b.legal(), key=str)
    print(len(moves), b, *(b.san(m) for m in moves[::11]))
# expect: 48 r . . . k . . r
# expect: p . p p q p b .
# expect: b n . . p n p .
# expect: . . . P N . . .
# expect: . p . . P . . .
# expect: . . N . . Q . p
# expect: P P P B B P P P
# expect: R . . . K . . R Rb1 Be3 Bb5 Nxg6 g4
# expect: 14 . . . . . . . .
# expect: . . p . . . . .
# expect: . . . p . . . .
# expect: K P . . . . . r
# expect: . R . . . p . k
# expect: . . . . . . . .
# expect: . . . . P . P .
# expect: . . . . . . . . Ka4 e4
# expect: 24 n . n . . . . .
# expect: P P P k . . . .
# expect: . . . . . . . .
# expect: . . . . . . . .
# expect: . . . . . . . .
# expect: . . . . . . . .
# expect: . . . . K p p p
# expect: . . . . . N . N Nab6 Ke8 gxh1=Q
b = start
game = []
for want in "e4 e5 Qh5 Nc6 Bc4 Nf6 Qxf7#".split():
    sans = {b.san(m): m for m in b.legal()}
    b = b.play(sans[want])
    game.append(want)
print(" ".join(f"{i}. {' '.join(filter(None, p))}" for i, p in enumerate(zip_longest(game[::2], game[1::2]), 1)), b.check, [*b.legal()], b, sep="\n")  # expect: 1. e4 e5 2. Qh5 Nc6 3. Bc4 Nf6 4. Qxf7#
# expect: True
# expect: []
# expect: r . b q k b . r
# expect: p p p p . Q p p
# expect: . . n . . n . .
# expect: . . . . p . . .
# expect: . . B . P . . .
# expect: . . . . . . . .
# expect: P P P P . P P P
# expect: R N B . K . N R
for bad in ("x", "8/8/8/8/8/8/8/9 w - - 0 1", "8/8/8/8/8/8/8/7z w - - 0 1", "8/8/8/8/8/8/8/8 w - z9"):
    try:
        print(Board.fen(bad))
    except ValueError as e:
        print(type(e).__name__, e)
# expect: ValueError not FEN: 1 parts
# expect: ValueError bad rank '.........'
# expect: ValueError bad rank '.......z'
# expect: ValueError substring not found
print(ray.cache_info().currsize > 100, Board.__match_args__, Move(1, 2)._asdict(), b == b.play(Move(0, 0)), len({start, Board.fen("rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq -")}))  # expect: True ('cells', 'side', 'castle', 'ep') {'src': 1, 'dst': 2, 'promo': '', 'flag': ''} False 1
