# Bit boards and bit tricks: tetromino packing, n-queens, Gray codes, CRC tables, LFSR, Hamming codes, bloom filter, bit reversal, popcounts.
from __future__ import annotations
import zlib
from array import array
from collections import Counter
from functools import cache, partial, reduce
from hashlib import blake2b, sha1
from itertools import accumulate, chain, combinations, islice, product
from operator import and_, or_, xor
import struct

SHAPES = {"I": ["####"], "O": ["##", "##"], "T": ["###", ".#."], "L": ["#..", "###"], "S": [".##", "##."]}


class BitBoard(int):
    W = 4

    @classmethod
    def of(cls, rows, x=0, y=0):
        return cls(sum(1 << (y + j) * cls.W + x + i for j, r in enumerate(rows) for i, c in enumerate(r) if c == "#"))

    def __str__(self):
        return "/".join(f"{int(self) >> r * self.W & (1 << self.W) - 1:0{self.W}b}"[::-1].replace("0", ".").replace("1", "#") for r in range(4))

    def __or__(self, o): return BitBoard(int(self) | int(o))
    def __bool__(self): return int(self) != 0
    __ror__ = __or__
    def __and__(self, o): return BitBoard(int(self) & int(o))


def turns(rows):
    seen = []
    for _ in range(4):
        if rows not in seen:
            seen.append(rows)
        rows = ["".join(r) for r in zip(*rows[::-1])]
    return seen


def placements(rows):
    for t in turns(rows):
        for x, y in product(range(BitBoard.W - len(t[0]) + 1), range(4 - len(t) + 1)):
            yield BitBoard.of(t, x, y)


def pack(names, board=BitBoard(0), used=()):
    if not names:
        yield used
        return
    first = (~board & board + 1).bit_length() - 1
    for i, n in enumerate(names):
        for p in placements(SHAPES[n]):
            if not p & board and int(p) >> first & 1:
                yield from pack(names[:i] + names[i + 1:], board | p, (*used, (n, p)))


sols = [*islice(chain(pack("IOIO"), pack("LLLL"), pack("OILL")), 4)]
for s in sols:
    print(len(s), *(f"{n}:{p}" for n, p in s), int(reduce(or_, (p for _, p in s))) == (1 << 16) - 1)
# expect: 4 I:####/..../..../.... O:..../##../##../.... O:..../..##/..##/.... I:..../..../..../#### True
# expect: 4 I:####/..../..../.... I:..../####/..../.... O:..../..../##../##.. O:..../..../..##/..## True
# expect: 4 I:####/..../..../.... I:..../####/..../.... O:..../..../##../##.. O:..../..../..##/..## True
# expect: 4 I:####/..../..../.... O:..../##../##../.... O:..../..##/..##/.... I:..../..../..../#### True
print([len(turns(r)) for r in SHAPES.values()], sum(1 for _ in placements(SHAPES["T"])))  # expect: [2, 1, 4, 4, 2] 24


def queens(n):
    full = (1 << n) - 1

    def go(cols, d1, d2):
        if cols == full:
            return 1
        free, total = full & ~(cols | d1 | d2), 0
        while free:
            bit = free & -free
            free ^= bit
            total += go(cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
        return total
    return go(0, 0, 0)


print([queens(n) for n in range(1, 7)], [f"{i ^ i >> 1:03b}" for i in range(8)], [int(f"{i:08b}"[::-1], 2) for i in (1, 2, 128, 200)])  # expect: [1, 0, 0, 2, 10, 4] ['000', '001', '011', '010', '110', '111', '101', '100'] [128, 64, 1, 19]


def crc_table(poly=0xEDB88320):
    return array("L", (reduce(lambda c, _: c >> 1 ^ (poly if c & 1 else 0), range(8), n) for n in range(256)))


TABLE = crc_table()
def crc(data, c=0): return reduce(lambda c, b: TABLE[(c ^ b) & 255] ^ c >> 8, data, c ^ 0xFFFFFFFF) ^ 0xFFFFFFFF
print(hex(crc(b"123456789")), crc(b"adder") == zlib.crc32(b"adder"), crc(b"er", crc(b"add")) == crc(b"adder"), zlib.crc32(b"x", 5))  # expect: 0xcbf43926 True True 4239843852


def lfsr(seed, taps, bits):
    s = seed
    while True:
        yield s & 1
        fb = reduce(xor, (s >> t & 1 for t in taps))
        s = s >> 1 | fb << bits - 1
        if s == seed:
            return


stream = [*lfsr(0b1001, (0, 1), 4)]
print(stream, len([*lfsr(1, (0, 2), 5)]), Counter(stream))  # expect: [1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0] 31 Counter({1: 8, 0: 7})


class Hamming:
    "(7,4) codes"
    G = [0b1101, 0b1011, 0b1000, 0b0111, 0b0100, 0b0010, 0b0001]

    @classmethod
    def encode(cls, nibble): return sum(((nibble & g).bit_count() & 1) << i for i, g in enumerate(cls.G))
    @staticmethod
    def decode(word):
        bad = reduce(xor, (i + 1 for i in range(7) if word >> i & 1), 0)
        if bad:
            word ^= 1 << bad - 1
        return sum((word >> i & 1) << 3 - k for k, i in enumerate((2, 4, 5, 6))), bad


codes = [Hamming.encode(n) for n in range(16)]
print([f"{c:07b}" for c in codes[:5]], min((a ^ b).bit_count() for a, b in combinations(codes, 2)), all(Hamming.decode(c ^ 1 << i) == (n, i + 1) for n, c in enumerate(codes) for i in range(7)))  # expect: ['0000000', '1001011', '0101010', '1100001', '0011001'] 3 True


class Bloom:
    def __init__(self, bits=256, k=3):
        self.bits, self.k, self.field = bits, k, bytearray(bits // 8)

    def _at(self, item):
        h = int.from_bytes(blake2b(item.encode(), digest_size=16, salt=b"bloom").digest())
        for _ in range(self.k):
            h, i = divmod(h, self.bits)
            yield divmod(i, 8)

    def add(self, item):
        for byte, bit in self._at(item):
            self.field[byte] |= 1 << bit

    def __contains__(self, item): return all(self.field[b] >> i & 1 for b, i in self._at(item))
    def __len__(self): return sum(map(int.bit_count, self.field))


bl = Bloom()
for w in "alpha beta gamma delta".split():
    bl.add(w)
print("beta" in bl, "omega" in bl, len(bl), bl.field.hex()[:20], [w for w in map(str, range(200)) if w in bl])  # expect: True False 12 00800000080000840000 []


def varbits(n):
    while n:
        yield n & -n
        n &= n - 1


print([*varbits(0b10110)], (2 ** 70 - 1).bit_count(), (-5).bit_length(), 5 & -4, -1 >> 10, ~7, 1 << 65 ^ 1, -13 & 0xFF, (-7).to_bytes(2, "big", signed=True), int.from_bytes(b"\x80", signed=True), 0b1010 .bit_count())  # expect: [2, 4, 16] 70 3 4 -1 -8 36893488147419103233 243 b'\xff\xf9' -128 2
morton = lambda x, y: sum((x >> i & 1) << 2 * i | (y >> i & 1) << 2 * i + 1 for i in range(8))
print([morton(*p) for p in product(range(3), repeat=2)], struct.pack("<Q", morton(255, 255)).hex(), sha1(bytes(range(16))).hexdigest()[:12])  # expect: [0, 2, 8, 1, 3, 9, 4, 6, 12] ffff000000000000 56178b86a57f


@cache
def nim(*heaps):
    return reduce(xor, heaps)


@cache
def grundy(n, moves=(1, 3, 4)):
    used = {grundy(n - m) for m in moves if m <= n}
    return next(i for i in range(len(used) + 1) if i not in used)


print(nim(3, 4, 5), [grundy(n) for n in range(15)], [*accumulate([1, 2, 4, 9], xor)], f"{0xDEADBEEF:,b}" if 0 else f"{0xDEADBEEF:_b}")  # expect: 2 [0, 1, 0, 1, 2, 3, 2, 0, 1, 0, 1, 2, 3, 2, 0] [1, 3, 7, 14] 1101_1110_1010_1101_1011_1110_1110_1111
for f in (lambda: 1 << -1, lambda: (300).to_bytes(1), lambda: (-1).to_bytes(2), lambda: 1 & 1.5, lambda: ~"a", lambda: int("12", 2), lambda: int("0x1f", 0) + int("1_000") + int(" -7 "), lambda: int("1__0"), lambda: bytearray([256]), lambda: BitBoard("z")):
    try:
        print(f())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError negative shift count
# expect: OverflowError int too big to convert
# expect: OverflowError can't convert negative int to unsigned
# expect: TypeError unsupported operand type(s) for &: 'int' and 'float'
# expect: TypeError bad operand type for unary ~: 'str'
# expect: ValueError invalid literal for int() with base 2: '12'
# expect: 1024
# expect: ValueError invalid literal for int() with base 10: '1__0'
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError invalid literal for int() with base 10: 'z'
