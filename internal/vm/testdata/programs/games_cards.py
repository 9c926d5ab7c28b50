# Games: poker hands with wild comparisons, bowling and tennis scores, tic-tac-toe by minimax, Mastermind, Nim, Yahtzee, a deck with seeded shuffles.
import random
from collections import Counter, deque, namedtuple
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import cache, total_ordering
from itertools import chain, combinations, cycle, groupby, islice, pairwise, permutations, product, starmap
from operator import attrgetter, itemgetter
from typing import NamedTuple


class Suit(Enum):
    CLUBS = "♣"
    DIAMONDS = "♦"
    HEARTS = "♥"
    SPADES = "♠"
    def __repr__(self): return self.value


class Card(NamedTuple):
    rank: int
    suit: Suit
    RANKS = "  23456789TJQKA"
    @classmethod
    def parse(cls, t): return cls(cls.RANKS.index(t[0]), {s.name[0]: s for s in Suit}[t[1].upper()])
    def __str__(self): return self.RANKS[self.rank] + self.suit.value


class Kind(IntEnum):
    HIGH, PAIR, TWO, THREE, STRAIGHT, FLUSH, FULL, FOUR, SFLUSH = range(9)


@total_ordering
class Hand:
    def __init__(self, text): self.cards = tuple(sorted(map(Card.parse, text.split()) if isinstance(text, str) else text, reverse=True, key=itemgetter(0)))

    @property
    def score(self):
        counts = sorted(Counter(c.rank for c in self.cards).items(), key=lambda rc: (-rc[1], -rc[0]))
        ranks = tuple(r for r, _ in counts)
        flush = len({c.suit for c in self.cards}) == 1
        straight = len(ranks) == 5 and (ranks[0] - ranks[-1] == 4 or ranks == (14, 5, 4, 3, 2))
        if ranks == (14, 5, 4, 3, 2):
            ranks = (5, 4, 3, 2, 1)
        match [n for _, n in counts], flush, straight:
            case _, True, True: k = Kind.SFLUSH
            case [4, _], _, _: k = Kind.FOUR
            case [3, 2], _, _: k = Kind.FULL
            case _, True, _: k = Kind.FLUSH
            case _, _, True: k = Kind.STRAIGHT
            case [3, *_], _, _: k = Kind.THREE
            case [2, 2, _], _, _: k = Kind.TWO
            case [2, *_], _, _: k = Kind.PAIR
            case _: k = Kind.HIGH
        return k, ranks

    def __eq__(self, o): return self.score == o.score
    def __lt__(self, o): return self.score < o.score
    def __str__(self): return f"{' '.join(map(str, self.cards))} [{self.score[0].name.lower()}]"


hands = [Hand(t) for t in ("2h 3d 5s 9c kd", "ah kh qh jh th".upper(), "2H 2D 2S 9C 9D", "AH 2D 3S 4C 5D", "2H 2D 5S 5C KD", "2C 2S 5D 5H KC", "7H 7D 7S 7C 2D", "2H 4H 6H 8H TH", "9H 9D 3S 4C 5D") if t[0] in Card.RANKS for t in [" ".join(w[0].upper() + w[1] for w in t.split())]]
for h in sorted(hands, reverse=True):
    print(h)
# expect: A♥ K♥ Q♥ J♥ T♥ [sflush]
# expect: 7♥ 7♦ 7♠ 7♣ 2♦ [four]
# expect: 9♣ 9♦ 2♥ 2♦ 2♠ [full]
# expect: T♥ 8♥ 6♥ 4♥ 2♥ [flush]
# expect: A♥ 5♦ 4♣ 3♠ 2♦ [straight]
# expect: K♦ 5♠ 5♣ 2♥ 2♦ [two]
# expect: K♣ 5♦ 5♥ 2♣ 2♠ [two]
# expect: 9♥ 9♦ 5♦ 4♣ 3♠ [pair]
# expect: K♦ 9♣ 5♠ 3♦ 2♥ [high]
print(hands[4] == hands[5], max(hands).score, hands[0] < hands[3])  # expect: True (<Kind.SFLUSH: 8>, (14, 13, 12, 11, 10)) True
deck = [Card(r, s) for r, s in product(range(2, 15), Suit)]
rng = random.Random(99)
rng.shuffle(deck)
players = [deck[i::4][:7] for i in range(4)]
best = [max(map(Hand, combinations(p, 5))) for p in players]
print(*best, best.index(max(best)), sep="\n")  # expect: Q♣ T♣ 7♣ 2♦ 2♥ [pair]
# expect: J♣ 9♦ 9♣ 4♦ 4♥ [two]
# expect: A♠ Q♥ J♦ 6♠ 6♥ [pair]
# expect: A♣ K♠ K♣ K♦ 7♥ [three]
# expect: 3
print(Counter(Hand(rng.sample(deck, 5)).score[0].name for _ in range(60)).most_common(3))  # expect: [('HIGH', 35), ('PAIR', 16), ('TWO', 6)]


def bowling(rolls):
    rolls, total, i = [{"X": 10, "-": 0}.get(c, c) for c in rolls.replace(" ", "")], 0, 0
    pins = []
    for c in rolls:
        pins.append(10 - pins[-1] if c == "/" else int(c))
    for _ in range(10):
        if pins[i] == 10:
            total += sum(pins[i:i + 3])
            i += 1
        else:
            two = sum(pins[i:i + 2])
            if two > 10:
                raise ValueError(f"{two} pins")
            total += two + (pins[i + 2] if two == 10 else 0)
            i += 2
    return total


for game in ("X" * 12, "9-" * 10, "5/" * 10 + "5", "X 7/ 9- X -8 8/ -6 X X X8 1", "99" * 10, "X"):
    try:
        print(game, bowling(game))
    except (ValueError, IndexError) as e:
        print(game, type(e).__name__, e)
# expect: XXXXXXXXXXXX 300
# expect: 9-9-9-9-9-9-9-9-9-9- 90
# expect: 5/5/5/5/5/5/5/5/5/5/5 150
# expect: X 7/ 9- X -8 8/ -6 X X X8 1 167
# expect: 99999999999999999999 ValueError 18 pins
# expect: X IndexError list index out of range


def tennis():
    a = b = 0
    names = ["love", "fifteen", "thirty", "forty"]
    while True:
        match a, b:
            case _ if max(a, b) >= 4 and abs(a - b) >= 2:
                return f"game {'server' if a > b else 'receiver'}"
            case 3, 3: s = "deuce"
            case _ if min(a, b) >= 3: s = "deuce" if a == b else f"advantage {'server' if a > b else 'receiver'}"
            case x, y if x == y: s = f"{names[x]} all"
            case x, y: s = f"{names[x]}-{names[y]}"
        point = yield s
        a, b = a + (point == "s"), b + (point != "s")


def play(points):
    g, calls = tennis(), []
    calls.append(next(g))
    try:
        for p in points:
            calls.append(g.send(p))
    except StopIteration as e:
        calls.append(e.value)
    return calls


print(play("srsrsrsrss"), play("rrsr r".replace(" ", "r")), sep="\n")  # expect: ['love all', 'fifteen-love', 'fifteen all', 'thirty-fifteen', 'thirty all', 'forty-thirty', 'deuce', 'advantage server', 'deuce', 'advantage server', 'game server']
# expect: ['love all', 'love-fifteen', 'love-thirty', 'fifteen-thirty', 'fifteen-forty', 'game receiver']
LINES = [*(tuple(range(i, i + 3)) for i in (0, 3, 6)), *(tuple(range(i, 9, 3)) for i in range(3)), (0, 4, 8), (2, 4, 6)]


@cache
def minimax(board, me="X"):
    for l in LINES:
        if (w := {board[i] for i in l}) in ({"X"}, {"O"}):
            return (1 if w == {"X"} else -1), None
    free = [i for i, c in enumerate(board) if c == "."]
    if not free:
        return 0, None
    other = "O" if me == "X" else "X"
    return (max if me == "X" else min)(((minimax(board[:i] + me + board[i + 1:], other)[0], -i if me == "X" else i) for i in free))


b, who = "X.O......", "X"
moves = []
while (r := minimax(b, who))[1] is not None:
    b = b[:abs(r[1])] + who + b[abs(r[1]) + 1:]
    moves.append((who, abs(r[1]), r[0]))
    who = "O" if who == "X" else "X"
print(moves, "/".join("".join(b[i:i + 3]) for i in (0, 3, 6)), minimax.cache_info().currsize)  # expect: [('X', 3, 1), ('O', 1, 1), ('X', 4, 1), ('O', 5, 1), ('X', 6, 1)] XOO/XXO/X.. 644


def feedback(secret, guess):
    black = sum(map(str.__eq__, secret, guess))
    return black, (Counter(secret) & Counter(guess)).total() - black


codes, secret, log = ["".join(p) for p in product("abcd", repeat=3)], "cab", []
while True:
    guess = min(codes, key=lambda g: (max(Counter(feedback(s, g) for s in codes[::4]).values()), g))
    log.append((guess, fb := feedback(secret, guess), len(codes)))
    if fb[0] == 3:
        break
    codes = [c for c in codes if feedback(c, guess) == fb]
print(log)  # expect: [('aab', (2, 0), 64), ('aac', (1, 1), 9), ('acb', (1, 2), 2), ('cab', (3, 0), 1)]
CATS = {"yahtzee": lambda c: 50 * (5 in c.values()), "full": lambda c: 25 * (sorted(c.values()) == [2, 3]), "large": lambda c: 40 * any(all(i in c for i in range(s, s + 5)) for s in (1, 2)), "threes": lambda c: 3 * c[3], "chance": lambda c: sum(c.elements())}
print([{n: int(f(Counter(d))) for n, f in CATS.items()} for d in ([3] * 5, [2, 2, 3, 3, 3], [2, 3, 4, 5, 6])])  # expect: [{'yahtzee': 50, 'full': 0, 'large': 0, 'threes': 15, 'chance': 15}, {'yahtzee': 0, 'full': 25, 'large': 0, 'threes': 9, 'chance': 13}, {'yahtzee': 0, 'full': 0, 'large': 40, 'threes': 3, 'chance': 20}]
