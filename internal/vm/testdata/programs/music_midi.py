# Music: notes and intervals by enums and operators, scales and chords, a rhythm parser, MIDI bytes by struct, transposition, voice leading by permutations, wave tables.
import math
import re
import struct
from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from fractions import Fraction
from functools import cached_property, reduce, singledispatch, total_ordering
from io import BytesIO
from itertools import accumulate, chain, count, cycle, groupby, islice, pairwise, permutations, product, takewhile, zip_longest
from operator import itemgetter, sub
from typing import ClassVar, Iterator, NamedTuple, Self


class Pitch(int):
    NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
    FLATS = {"Db": "C#", "Eb": "D#", "Gb": "F#", "Ab": "G#", "Bb": "A#", "Cb": "B", "Fb": "E", "E#": "F", "B#": "C"}

    def __new__(cls, x):
        match x:
            case str():
                if not (m := re.fullmatch(r"([A-G])(#|b|♯|♭)?(-?\d)?", x)):
                    raise ValueError(f"no note {x!r}")
                n = m[1] + {"♯": "#", "♭": "b", None: ""}.get(m[2], m[2])
                n = cls.FLATS.get(n, n)
                return super().__new__(cls, cls.NAMES.index(n) + 12 * (int(m[3] or 4) + 1))
            case int(): return super().__new__(cls, x)
            case float(): return super().__new__(cls, round(69 + 12 * math.log2(x / 440)))
        raise TypeError(f"{type(x).__name__} is no pitch")

    @property
    def hz(self): return 440 * 2 ** ((self - 69) / 12)
    @property
    def cls_(self): return self % 12
    def __str__(self): return f"{self.NAMES[self % 12]}{self // 12 - 1}"
    __repr__ = __str__
    def __add__(self, o): return Pitch(int(self) + int(o))
    def __sub__(self, o): return Interval(int(self) - int(o)) if isinstance(o, Pitch) else Pitch(int(self) - int(o))
    def __format__(self, spec): return format(self.hz, spec[:-2]) + "Hz" if spec.endswith("hz") else format(str(self), spec)


class Interval(int):
    NAMES = "P1 m2 M2 m3 M3 P4 TT P5 m6 M6 m7 M7".split()
    def __repr__(self):
        o, r = divmod(abs(self), 12)
        return "-" * (self < 0) + self.NAMES[r] + (f"+{o}o" if o else "")
    @classmethod
    def parse(cls, t): return cls(cls.NAMES.index(t))


class Scale(Enum):
    MAJOR = "2212221"
    MINOR = "2122122"
    DORIAN = "2122212"
    PENTA = "22323"

    def __call__(self, root): return [*accumulate(map(int, self.value[:-1]), lambda p, s: p + s, initial=Pitch(root))]
    def mode(self, n): return self.value[n:] + self.value[:n]

    @classmethod
    def named(cls, steps): return next((s for s in cls if s.value == steps), None)


class Chord(tuple):
    KINDS = {"": (0, 4, 7), "m": (0, 3, 7), "7": (0, 4, 7, 10), "maj7": (0, 4, 7, 11), "dim": (0, 3, 6), "sus4": (0, 5, 7), "m7": (0, 3, 7, 10)}

    def __new__(cls, text):
        m = re.fullmatch(r"([A-G][#b]?)(\w*?)(?:/([A-G][#b]?))?", text)
        if not m or m[2] not in cls.KINDS:
            raise ValueError(f"no chord {text!r}")
        root = Pitch(m[1])
        notes = [root + i for i in cls.KINDS[m[2]]]
        if m[3]:
            bass = Pitch(m[3] + "3")
            notes = [bass] + [n for n in notes if n % 12 != bass % 12]
        self = super().__new__(cls, notes)
        self.name = text
        return self

    def __repr__(self): return f"<{self.name}: {' '.join(map(str, self))}>"
    def __invert__(self):
        new = tuple.__new__(Chord, (*self[1:], self[0] + 12))
        new.name = f"~{self.name}"
        return new


print(Pitch("A4").hz, Pitch("C"), Pitch("Db3"), Pitch(61), Pitch(442.0), f"{Pitch('E2'):.2fhz} {Pitch('F#5'):>6}", Pitch("C5") - Pitch("A4"), Pitch("C2") - Pitch("E4"), Pitch("C4") + Interval.parse("P5"), max(Pitch("G3"), Pitch("F4")), sorted(map(Pitch, ("B3", "C4", "A3"))))  # expect: 440.0 C4 C#3 C#4 A4 82.41Hz    F#5 m3 -M3+2o G4 F4 [A3, B3, C4]
print(*(f"{s.name}: {' '.join(map(str, s('D')))}" for s in Scale), [Scale.named(Scale.MAJOR.mode(n)) for n in range(7)], sep="\n")  # expect: MAJOR: D4 E4 F#4 G4 A4 B4 C#5
# expect: MINOR: D4 E4 F4 G4 A4 A#4 C5
# expect: DORIAN: D4 E4 F4 G4 A4 B4 C5
# expect: PENTA: D4 E4 F#4 A4 B4
# expect: [<Scale.MAJOR: '2212221'>, <Scale.DORIAN: '2122212'>, None, None, None, <Scale.MINOR: '2122122'>, None]
print(Chord("Am"), Chord("C7"), ~Chord("G"), ~~Chord("G"), Chord("D/F#"), Chord("Bbmaj7"), isinstance(Chord("F"), tuple))  # expect: <Am: A4 C5 E5> <C7: C4 E4 G4 A#4> <~G: B4 D5 G5> <~~G: D5 G5 B5> <D/F#: F#3 D4 A4> <Bbmaj7: A#4 D5 F5 A5> True
for bad in (lambda: Pitch("H"), lambda: Pitch([]), lambda: Chord("Xm"), lambda: Chord("C13"), lambda: Interval.parse("P9"), lambda: Pitch("C") * "a"):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError no note 'H'
# expect: TypeError list is no pitch
# expect: ValueError no chord 'Xm'
# expect: ValueError no chord 'C13'
# expect: ValueError list.index(x): x not in list
# expect: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa


def lead(a, b):
    "The voicing of b that moves least from a."
    options = (tuple(Pitch(min((p + 12 * o for o in range(-2, 3)), key=lambda q: (abs(q - x), q))) for x, p in zip(a, perm)) for perm in permutations(b))
    return min(options, key=lambda v: (sum(abs(x - y) for x, y in zip(a, v)), v))


voicing = tuple(Chord("C"))
for name in ("F", "G", "Am", "Dm", "G", "C"):
    new = lead(voicing, Chord(name))
    print(name, new, sum(abs(x - y) for x, y in zip(voicing, new)), end="; ")
    voicing = new
print()  # expect-repr: 'F (C4, F4, A4) 3; G (B3, D4, G4) 6; Am (C4, E4, A4) 5; Dm (D4, F4, A4) 3; G (D4, G4, B4) 4; C (E4, G4, C5) 3; '


class Note(NamedTuple):
    pitch: Pitch | None
    length: Fraction
    dots: int = 0

    @property
    def beats(self): return self.length * (2 - Fraction(1, 2 ** self.dots))


class Tune:
    TOKEN = re.compile(r"(?P<n>[A-G][#b]?-?\d?|r)(?P<d>/\d+)?(?P<dots>\.*)|(?P<bar>\|)|(?P<rep>x\d+)|(?P<open>\[)|(?P<close>\])|(?P<sp>\s+)|(?P<bad>.)")

    def __init__(self, text, meter=Fraction(4, 4)):
        self.notes, self.bars, self.meter = [], [], meter
        stack, length, cur = [], Fraction(1, 4), []
        for m in self.TOKEN.finditer(text):
            match m.lastgroup if not m["n"] else "n":
                case "n":
                    length = Fraction(1, int(m["d"][1:])) if m["d"] else length
                    cur.append(Note(None if m["n"] == "r" else Pitch(m["n"]), length, len(m["dots"])))
                case "open": stack.append(cur); cur = []
                case "close":
                    inner, cur = cur, stack.pop()
                    cur.append(inner)
                case "rep": cur[-1:] = list(chain.from_iterable([cur[-1]] * int(m[0][1:]))) if isinstance(cur[-1], list) else cur[-1:] * int(m[0][1:])
                case "bar": cur.append("|")
                case "bad": raise SyntaxError(f"{m[0]!r} at {m.start()}")
        if stack:
            raise SyntaxError("open [")
        flat = lambda xs: chain.from_iterable(flat(x) if isinstance(x, list) else (x,) for x in xs)
        for is_bar, group in groupby(flat(cur), lambda x: x == "|"):
            if not is_bar:
                notes = [*group]
                self.notes += notes
                self.bars.append(sum(n.beats for n in notes))

    def check(self): return [(i, str(b)) for i, b in enumerate(self.bars, 1) if b != self.meter]
    def __add__(self, semis):
        new = object.__new__(Tune)
        new.__dict__ = self.__dict__ | {"notes": [n._replace(pitch=n.pitch and n.pitch + semis) for n in self.notes]}
        return new

    def midi(self, tempo=120, tpq=96):
        ev = bytearray(b"\0\xff\x51\x03" + (60_000_000 // tempo).to_bytes(3))
        wait = 0
        for n in self.notes:
            ticks = int(n.beats * 4 * tpq)
            if n.pitch is None:
                wait += ticks
                continue
            ev += vlq(wait) + bytes([0x90, n.pitch, 80]) + vlq(ticks) + bytes([0x80, n.pitch, 0])
            wait = 0
        ev += vlq(wait) + b"\xff\x2f\0"
        return struct.pack(">4sIHHH4sI", b"MThd", 6, 0, 1, tpq, b"MTrk", len(ev)) + ev


def vlq(n):
    out = [n & 127]
    while n := n >> 7:
        out.append(n & 127 | 128)
    return bytes(reversed(out))


def read_midi(data):
    f = BytesIO(data)
    magic, size, fmt, tracks, tpq = struct.unpack(">4sIHHH", f.read(14))
    f.read(8)
    t = 0
    while True:
        d = 0
        while (b := f.read(1)[0]) & 128:
            d = d << 7 | b & 127
        t += d << 7 | b
        match f.read(1)[0]:
            case 0xFF:
                kind, n = f.read(2)
                body = f.read(n)
                yield t, f"meta{kind:x}", body.hex()
                if kind == 0x2F:
                    return
            case s if s >> 4 in (8, 9):
                p, v = f.read(2)
                yield t, "on" if s >> 4 == 9 else "off", str(Pitch(p))


tune = Tune("[C4/4 E G/8 G]x2 | r/2 A4/4. B/8 | C5/1 | [D/8]x3 E/16")
print(len(tune.notes), [str(n.beats) for n in tune.notes[:5]], tune.bars, tune.check(), tune.notes[7], Counter(n.pitch for n in tune.notes).most_common(2))  # expect: 16 ['1/4', '1/4', '1/8', '1/8', '1/4'] [Fraction(3, 2), Fraction(1, 1), Fraction(1, 1), Fraction(7, 16)] [(1, '3/2'), (4, '7/16')] Note(pitch=G4, length=Fraction(1, 8), dots=0) [(G4, 4), (E4, 3)]
data = (tune + 12).midi()
print(len(data), data[:30].hex(" "), *islice(read_midi(data), 6), [*read_midi(data)][-1], vlq(0), vlq(300), sep="\n")  # expect: 156
# expect: 4d 54 68 64 00 00 00 06 00 00 00 01 00 60 4d 54 72 6b 00 00 00 86 00 ff 51 03 07 a1 20 00
# expect: (0, 'meta51', '07a120')
# expect: (0, 'on', 'C5')
# expect: (96, 'off', 'C5')
# expect: (96, 'on', 'E5')
# expect: (192, 'off', 'E5')
# expect: (192, 'on', 'G5')
# expect: (1512, 'meta2f', '')
# expect: b'\x00'
# expect: b'\x82,'
for bad in ("C4 [D", "C4 ?", "x2", "]"):
    try:
        Tune(bad)
    except (SyntaxError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
# expect: SyntaxError open [
# expect: SyntaxError '?' at 3
# expect: IndexError list index out of range
# expect: IndexError pop from empty list
wave = array("h", (round(3000 * math.sin(2 * math.pi * i / 16)) for i in range(16)))
print(wave.tolist(), wave.tobytes()[:6].hex(), max(wave), [a * b < 0 for a, b in pairwise(wave)].count(True))  # expect: [0, 1148, 2121, 2772, 3000, 2772, 2121, 1148, 0, -1148, -2121, -2772, -3000, -2772, -2121, -1148] 00007c044908 3000 0
euclid = lambda k, n: "".join("x" if (i * k) % n < k else "." for i in range(n))
print(euclid(3, 8), euclid(5, 8), euclid(5, 16), Fraction(3, 2) ** 12 / 2 ** 7, [str(Fraction(2 ** (i / 12)).limit_denominator(20)) for i in range(13)])  # expect: x..x..x. x.x.xx.x x...x..x..x..x.. 531441/524288 ['1', '18/17', '9/8', '19/16', '24/19', '4/3', '24/17', '3/2', '27/17', '32/19', '25/14', '17/9', '2']
