# enum.Flag and IntFlag.
from enum import Flag, auto
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RWX = 7
    NONE = 0
print(Perm.R, repr(Perm.R), Perm.R | Perm.W, repr(Perm.R | Perm.X), Perm.RWX, repr(Perm.RWX), Perm(0), repr(Perm.NONE))  # expect: Perm.R <Perm.R: 1> Perm.R|W <Perm.R|X: 5> Perm.RWX <Perm.RWX: 7> Perm.NONE <Perm.NONE: 0>
print(list(Perm), len(Perm), list(Perm.RWX), len(Perm.R | Perm.X), list(Perm(0)), Perm.__members__)  # expect: [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] 3 [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] 2 [] {'R': <Perm.R: 1>, 'W': <Perm.W: 2>, 'X': <Perm.X: 4>, 'RWX': <Perm.RWX: 7>, 'NONE': <Perm.NONE: 0>}
print(Perm.R & Perm.W, Perm.RWX & Perm.W, Perm.RWX ^ Perm.R, ~Perm.R, ~Perm.RWX, ~Perm(0), ~~Perm.W)  # expect: Perm.NONE Perm.W Perm.W|X Perm.W|X Perm.NONE Perm.RWX Perm.W
print(Perm.R in Perm.RWX, Perm.RWX in Perm.R, Perm(5) in Perm, 5 in Perm, 9 in Perm, bool(Perm.R), bool(Perm(0)))  # expect: True False True True False True False
print(Perm.R | Perm.W is Perm.W | Perm.R, (Perm.R | Perm.W) is (Perm.W | Perm.R), Perm(3) == Perm.R | Perm.W, Perm.R == 1, hash(Perm(3)) == hash("R|W"))  # expect: True True True False True
print(Perm(3).name, Perm(3).value, Perm["RWX"].name, Perm(-1), Perm(-2), type(Perm.R), Perm)  # expect: R|W 3 RWX Perm.RWX Perm.W|X <flag 'Perm'> <flag 'Perm'>
for f in Perm.RWX: print(f.name, end=" ")
print()  # expect-repr: 'R W X '

# --- no int where int is not mixed in
from enum import Flag
class P(Flag): A = 1
P.A | 1  # raises: TypeError: unsupported operand type(s) for |: 'P' and 'int'

# ---
from enum import Flag
class P(Flag): A = 1
1 in P.A  # raises: TypeError: unsupported operand type(s) for 'in': 'int' and 'P'

# --- no names for the bits
from enum import Flag
class Holes(Flag):
    A = 1
    C = 4
    AC = 5
    ODD = 19
print(list(Holes), Holes.ODD, repr(Holes.ODD), Holes(5), list(Holes.ODD), ~Holes.A)  # expect: [<Holes.A: 1>, <Holes.C: 4>] Holes.ODD <Holes.ODD: 19> Holes.AC [<Holes.A: 1>, None, None] Holes.C

# --- IntFlag keeps what it does not know
from enum import IntFlag, auto
class I(IntFlag):
    A = 1
    B = 2
    C = 4
print(I.A | I.B, repr(I.A | I.B), I.A | 8, repr(I.A | 8), I(0), repr(I(0)), I.A + 1, I(3) == 3, ~I.A, repr(~I.A), repr(~(I.A | 8)))  # expect: 3 <I.A|B: 3> 9 <I.A|8: 9> 0 <I: 0> 2 True 6 <I.B|C: 6> <I.B|C: 6>
print(8 | I.A, repr(8 | I.A), type(I.A | 8), I.A & 3, I.A ^ 7, f"{I.A:04b}", str(I.A), int(I.C), list(I.A | 16), len(I.A | 16), I(-1), I(-8), repr(I(-8)), I(16).name)  # expect: 9 <I.A|8: 9> <flag 'I'> 1 6 0001 1 4 [<I.A: 1>] 2 7 0 <I: 0> None
print([x for x in I(7)], I.A in I(3), 3 in I, 16 in I)  # expect: [<I.A: 1>, <I.B: 2>, <I.C: 4>] True True True

# --- boundaries
from enum import Flag, IntFlag, STRICT, CONFORM, EJECT, KEEP, FlagBoundary
for b in (STRICT, CONFORM, EJECT, KEEP):
    F = Flag("F", "A B", boundary=b)
    for v in (3, 5, -1, -6, 8):
        try: print(b.name, v, repr(F(v)))
        except ValueError as e: print(b.name, v, e)
    print(repr(~F.A), repr(~F(0)))
# expect: STRICT 3 <F.A|B: 3>
# expect: STRICT 5 <flag 'F'> invalid value 5
# expect:     given 0b0 101
# expect:   allowed 0b0 011
# expect: STRICT -1 <F.A|B: 3>
# expect: STRICT -6 <flag 'F'> invalid value -6
# expect:     given 0b1 010
# expect:   allowed 0b0 011
# expect: STRICT 8 <flag 'F'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0011
# expect: <F.B: 2> <F.A|B: 3>
# expect: CONFORM 3 <F.A|B: 3>
# expect: CONFORM 5 <F.A: 1>
# expect: CONFORM -1 <F.A|B: 3>
# expect: CONFORM -6 <F.B: 2>
# expect: CONFORM 8 <F: 0>
# expect: <F.B: 2> <F.A|B: 3>
# expect: EJECT 3 <F.A|B: 3>
# expect: EJECT 5 5
# expect: EJECT -1 <F.A|B: 3>
# expect: EJECT -6 -6
# expect: EJECT 8 8
# expect: <F.B: 2> <F.A|B: 3>
# expect: KEEP 3 <F.A|B: 3>
# expect: KEEP 5 <F.A|4: 5>
# expect: KEEP -1 <F.A|B: 3>
# expect: KEEP -6 <F.B: 2>
# expect: KEEP 8 <F: 8>
# expect: <F.B: 2> <F.A|B: 3>
print(list(FlagBoundary), repr(KEEP), str(KEEP), KEEP == "keep")  # expect: [<FlagBoundary.STRICT: 'strict'>, <FlagBoundary.CONFORM: 'conform'>, <FlagBoundary.EJECT: 'eject'>, <FlagBoundary.KEEP: 'keep'>] <FlagBoundary.KEEP: 'keep'> keep True

# --- order of definition, auto after values, combinations as names
from enum import Flag, auto
class W(Flag):
    BIG = 16
    SMALL = 1
    NEXT = auto()
    BOTH = BIG | SMALL
print(list(W), W.NEXT.value, W.BOTH, list(W.BOTH), W(17) is W.BOTH, list(W(49)), repr(W(48)))  # expect: [<W.BIG: 16>, <W.SMALL: 1>, <W.NEXT: 32>] 32 W.BOTH [<W.BIG: 16>, <W.SMALL: 1>] True [<W.BIG: 16>, <W.SMALL: 1>, <W.NEXT: 32>] <W.BIG|NEXT: 48>

# --- values that are no ints
from enum import Flag
class F(Flag):
    A = "a"
    N = None
print(F.A, F.N, len(F), F.__members__)  # expect: F.A F.N 0 {'A': <F.A: 'a'>, 'N': <F.N: None>}
try: F.N | F.N
except TypeError as e: print(e)  # expect: 'F.N' cannot be combined with other flags with |
try: ~F.N
except TypeError as e: print(e)  # expect: 'F.N' cannot be inverted
F("zzz")  # raises: ValueError: 'zzz' is not a valid F
