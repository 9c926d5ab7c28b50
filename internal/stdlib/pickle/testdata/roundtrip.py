# pickle: what the bytes are in each protocol, and what comes back.
import sys, math, pickle
class A: pass
class B: pass
def f(): pass
def g(): pass
class N:
    class M:
        x=1
import collections, datetime, decimal, fractions, dataclasses, enum
P = collections.namedtuple("P", "x y")
@dataclasses.dataclass
class D:
    x: int
    y: list
class E(enum.Enum):
    ONE = 1
    TWO = "two"
class F(enum.Flag):
    A = 1
    B = 2
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1; self.b = [self]
class L(list): pass
class DD(dict):
    def __init__(self, *a): super().__init__(*a); self.attr = 5
class NA:
    def __new__(cls, *a, **k): return object.__new__(cls)
    def __getnewargs_ex__(self): return (1, 2), {"k": 3}
class ST:
    def __init__(self): self.x = 1
    def __getstate__(self): return {"x": 2}
    def __setstate__(self, s): self.s = s
def rec():
    l = []; l.append(l); d = {}; d["d"] = d; t = ([],); t[0].append(t)
    return [l, d, t]
s = "shared text"
objs = [[A, B, len, print, int, str, f, g, N.M, N], P(1, 2), D(1, [2]), [D(1, []), D(2, [])], E.ONE, [E.TWO, F.A | F.B], L([1, 2]), DD({"a": 1}), NA(), ST(), rec(), [s, s, (s,)],
 datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.date(2020,1,2), datetime.timedelta(1,2,3), datetime.timezone.utc, decimal.Decimal("1.5"), fractions.Fraction(1, 3), collections.OrderedDict(a=1, b=2), collections.Counter("aab"), collections.defaultdict(list, a=[1]), collections.deque([1, 2], 3), range(5), slice(1, 2), 1+2j, b"bytes", bytearray(b"ba"), b"", bytearray(), "", "\u00e9\u20ac\U0001f600\n\\\r", {1}, frozenset([1]), 2**100, -2**100, 255, 256, 65535, 65536, -1, 2**31-1, -2**31, 2**31, 1.5, float("inf"), True, None, ..., [1]*3, [[]]*3, [(), ((),)], {"k": {"k": 1}}, list(range(1001)), {i: i for i in range(1001)}, [None]*2000, ("a",)*2, (1,2,3,4), ("x"*300), b"y"*300, "z"*70000, [b"w"*70000, 1], ValueError("v", 1), OSError(2, "no", "f"), math.pi, A(), A, type(None), StopIteration(5)]
for o in objs:
    for proto in range(6):
        try:
            d = pickle.dumps(o, proto)
            print(type(o).__name__, proto, d if len(d) < 400 else (len(d), d[:60], d[-30:], sum(d)))
            x = pickle.loads(d)
            print(repr(x)[:100] if type(x).__repr__ is not object.__repr__ else x.__reduce_ex__(4)[2])
        except Exception as e:
            print(type(o).__name__, proto, type(e).__name__, e, getattr(e, "__notes__", None))
# expect: list 0 b'(lp0\nc__main__\nA\np1\nac__main__\nB\np2\nac__builtin__\nlen\np3\nac__builtin__\nprint\np4\nac__builtin__\nlong\np5\nac__builtin__\nunicode\np6\nac__main__\nf\np7\nac__main__\ng\np8\nac__builtin__\ngetattr\np9\n(c__main__\nN\nVM\np10\ntRp11\nac__main__\nN\np12\na.'
# expect: [<class '__main__.A'>, <class '__main__.B'>, <built-in function len>, <built-in function print>, <cl
# expect: list 1 b']q\x00(c__main__\nA\nq\x01c__main__\nB\nq\x02c__builtin__\nlen\nq\x03c__builtin__\nprint\nq\x04c__builtin__\nlong\nq\x05c__builtin__\nunicode\nq\x06c__main__\nf\nq\x07c__main__\ng\nq\x08c__builtin__\ngetattr\nq\t(c__main__\nN\nX\x01\x00\x00\x00Mq\ntRq\x0bc__main__\nN\nq\x0ce.'
# expect: [<class '__main__.A'>, <class '__main__.B'>, <built-in function len>, <built-in function print>, <cl
# expect: list 2 b'\x80\x02]q\x00(c__main__\nA\nq\x01c__main__\nB\nq\x02c__builtin__\nlen\nq\x03c__builtin__\nprint\nq\x04c__builtin__\nlong\nq\x05c__builtin__\nunicode\nq\x06c__main__\nf\nq\x07c__main__\ng\nq\x08c__builtin__\ngetattr\nq\tc__main__\nN\nX\x01\x00\x00\x00Mq\n\x86Rq\x0bc__main__\nN\nq\x0ce.'
# expect: [<class '__main__.A'>, <class '__main__.B'>, <built-in function len>, <built-in function print>, <cl
# expect: list 3 b'\x80\x03]q\x00(c__main__\nA\nq\x01c__main__\nB\nq\x02cbuiltins\nlen\nq\x03cbuiltins\nprint\nq\x04cbuiltins\nint\nq\x05cbuiltins\nstr\nq\x06c__main__\nf\nq\x07c__main__\ng\nq\x08cbuiltins\ngetattr\nq\tc__main__\nN\nX\x01\x00\x00\x00Mq\n\x86Rq\x0bc__main__\nN\nq\x0ce.'
# expect: [<class '__main__.A'>, <class '__main__.B'>, <built-in function len>, <built-in function print>, <cl
# expect: list 4 b'\x80\x04\x95|\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x01A\x94\x93\x94h\x01\x8c\x01B\x94\x93\x94\x8c\x08builtins\x94\x8c\x03len\x94\x93\x94h\x06\x8c\x05print\x94\x93\x94\x8c\x08builtins\x94\x8c\x03int\x94\x93\x94h\x0b\x8c\x03str\x94\x93\x94h\x01\x8c\x01f\x94\x93\x94h\x01\x8c\x01g\x94\x93\x94h\x01\x8c\x03N.M\x94\x93\x94h\x01\x8c\x01N\x94\x93\x94e.'
# expect: [<class '__main__.A'>, <class '__main__.B'>, <built-in function len>, <built-in function print>, <cl
# expect: list 5 b'\x80\x05\x95|\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x01A\x94\x93\x94h\x01\x8c\x01B\x94\x93\x94\x8c\x08builtins\x94\x8c\x03len\x94\x93\x94h\x06\x8c\x05print\x94\x93\x94\x8c\x08builtins\x94\x8c\x03int\x94\x93\x94h\x0b\x8c\x03str\x94\x93\x94h\x01\x8c\x01f\x94\x93\x94h\x01\x8c\x01g\x94\x93\x94h\x01\x8c\x03N.M\x94\x93\x94h\x01\x8c\x01N\x94\x93\x94e.'
# expect: [<class '__main__.A'>, <class '__main__.B'>, <built-in function len>, <built-in function print>, <cl
# expect: P 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nP\np1\nc__builtin__\ntuple\np2\n(I1\nI2\ntp3\ntp4\nRp5\n.'
# expect: P(x=1, y=2)
# expect: P 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nP\nq\x01c__builtin__\ntuple\nq\x02(K\x01K\x02tq\x03tq\x04Rq\x05.'
# expect: P(x=1, y=2)
# expect: P 2 b'\x80\x02c__main__\nP\nq\x00K\x01K\x02\x86q\x01\x81q\x02.'
# expect: P(x=1, y=2)
# expect: P 3 b'\x80\x03c__main__\nP\nq\x00K\x01K\x02\x86q\x01\x81q\x02.'
# expect: P(x=1, y=2)
# expect: P 4 b'\x80\x04\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01P\x94\x93\x94K\x01K\x02\x86\x94\x81\x94.'
# expect: P(x=1, y=2)
# expect: P 5 b'\x80\x05\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01P\x94\x93\x94K\x01K\x02\x86\x94\x81\x94.'
# expect: P(x=1, y=2)
# expect: D 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nD\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nVx\np6\nI1\nsVy\np7\n(lp8\nI2\nasb.'
# expect: D(x=1, y=[2])
# expect: D 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nD\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04}q\x05(X\x01\x00\x00\x00xq\x06K\x01X\x01\x00\x00\x00yq\x07]q\x08K\x02aub.'
# expect: D(x=1, y=[2])
# expect: D 2 b'\x80\x02c__main__\nD\nq\x00)\x81q\x01}q\x02(X\x01\x00\x00\x00xq\x03K\x01X\x01\x00\x00\x00yq\x04]q\x05K\x02aub.'
# expect: D(x=1, y=[2])
# expect: D 3 b'\x80\x03c__main__\nD\nq\x00)\x81q\x01}q\x02(X\x01\x00\x00\x00xq\x03K\x01X\x01\x00\x00\x00yq\x04]q\x05K\x02aub.'
# expect: D(x=1, y=[2])
# expect: D 4 b'\x80\x04\x95)\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01D\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94]\x94K\x02aub.'
# expect: D(x=1, y=[2])
# expect: D 5 b'\x80\x05\x95)\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01D\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94]\x94K\x02aub.'
# expect: D(x=1, y=[2])
# expect: list 0 b'(lp0\nccopy_reg\n_reconstructor\np1\n(c__main__\nD\np2\nc__builtin__\nobject\np3\nNtp4\nRp5\n(dp6\nVx\np7\nI1\nsVy\np8\n(lp9\nsbag1\n(g2\ng3\nNtp10\nRp11\n(dp12\ng7\nI2\nsg8\n(lp13\nsba.'
# expect: [D(x=1, y=[]), D(x=2, y=[])]
# expect: list 1 b']q\x00(ccopy_reg\n_reconstructor\nq\x01(c__main__\nD\nq\x02c__builtin__\nobject\nq\x03Ntq\x04Rq\x05}q\x06(X\x01\x00\x00\x00xq\x07K\x01X\x01\x00\x00\x00yq\x08]q\tubh\x01(h\x02h\x03Ntq\nRq\x0b}q\x0c(h\x07K\x02h\x08]q\rube.'
# expect: [D(x=1, y=[]), D(x=2, y=[])]
# expect: list 2 b'\x80\x02]q\x00(c__main__\nD\nq\x01)\x81q\x02}q\x03(X\x01\x00\x00\x00xq\x04K\x01X\x01\x00\x00\x00yq\x05]q\x06ubh\x01)\x81q\x07}q\x08(h\x04K\x02h\x05]q\tube.'
# expect: [D(x=1, y=[]), D(x=2, y=[])]
# expect: list 3 b'\x80\x03]q\x00(c__main__\nD\nq\x01)\x81q\x02}q\x03(X\x01\x00\x00\x00xq\x04K\x01X\x01\x00\x00\x00yq\x05]q\x06ubh\x01)\x81q\x07}q\x08(h\x04K\x02h\x05]q\tube.'
# expect: [D(x=1, y=[]), D(x=2, y=[])]
# expect: list 4 b'\x80\x04\x95<\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x01D\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94]\x94ubh\x03)\x81\x94}\x94(h\x06K\x02h\x07]\x94ube.'
# expect: [D(x=1, y=[]), D(x=2, y=[])]
# expect: list 5 b'\x80\x05\x95<\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x01D\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94]\x94ubh\x03)\x81\x94}\x94(h\x06K\x02h\x07]\x94ube.'
# expect: [D(x=1, y=[]), D(x=2, y=[])]
# expect: E 0 b'c__main__\nE\np0\n(I1\ntp1\nRp2\n.'
# expect: <E.ONE: 1>
# expect: E 1 b'c__main__\nE\nq\x00(K\x01tq\x01Rq\x02.'
# expect: <E.ONE: 1>
# expect: E 2 b'\x80\x02c__main__\nE\nq\x00K\x01\x85q\x01Rq\x02.'
# expect: <E.ONE: 1>
# expect: E 3 b'\x80\x03c__main__\nE\nq\x00K\x01\x85q\x01Rq\x02.'
# expect: <E.ONE: 1>
# expect: E 4 b'\x80\x04\x95\x18\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01E\x94\x93\x94K\x01\x85\x94R\x94.'
# expect: <E.ONE: 1>
# expect: E 5 b'\x80\x05\x95\x18\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01E\x94\x93\x94K\x01\x85\x94R\x94.'
# expect: <E.ONE: 1>
# expect: list 0 b'(lp0\nc__main__\nE\np1\n(Vtwo\np2\ntp3\nRp4\nac__main__\nF\np5\n(I3\ntp6\nRp7\na.'
# expect: [<E.TWO: 'two'>, <F.A|B: 3>]
# expect: list 1 b']q\x00(c__main__\nE\nq\x01(X\x03\x00\x00\x00twoq\x02tq\x03Rq\x04c__main__\nF\nq\x05(K\x03tq\x06Rq\x07e.'
# expect: [<E.TWO: 'two'>, <F.A|B: 3>]
# expect: list 2 b'\x80\x02]q\x00(c__main__\nE\nq\x01X\x03\x00\x00\x00twoq\x02\x85q\x03Rq\x04c__main__\nF\nq\x05K\x03\x85q\x06Rq\x07e.'
# expect: [<E.TWO: 'two'>, <F.A|B: 3>]
# expect: list 3 b'\x80\x03]q\x00(c__main__\nE\nq\x01X\x03\x00\x00\x00twoq\x02\x85q\x03Rq\x04c__main__\nF\nq\x05K\x03\x85q\x06Rq\x07e.'
# expect: [<E.TWO: 'two'>, <F.A|B: 3>]
# expect: list 4 b'\x80\x04\x95.\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x01E\x94\x93\x94\x8c\x03two\x94\x85\x94R\x94h\x01\x8c\x01F\x94\x93\x94K\x03\x85\x94R\x94e.'
# expect: [<E.TWO: 'two'>, <F.A|B: 3>]
# expect: list 5 b'\x80\x05\x95.\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x01E\x94\x93\x94\x8c\x03two\x94\x85\x94R\x94h\x01\x8c\x01F\x94\x93\x94K\x03\x85\x94R\x94e.'
# expect: [<E.TWO: 'two'>, <F.A|B: 3>]
# expect: L 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nL\np1\nc__builtin__\nlist\np2\n(lp3\nI1\naI2\natp4\nRp5\n.'
# expect: [1, 2]
# expect: L 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nL\nq\x01c__builtin__\nlist\nq\x02]q\x03(K\x01K\x02etq\x04Rq\x05.'
# expect: [1, 2]
# expect: L 2 b'\x80\x02c__main__\nL\nq\x00)\x81q\x01(K\x01K\x02e.'
# expect: [1, 2]
# expect: L 3 b'\x80\x03c__main__\nL\nq\x00)\x81q\x01(K\x01K\x02e.'
# expect: [1, 2]
# expect: L 4 b'\x80\x04\x95\x1b\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01L\x94\x93\x94)\x81\x94(K\x01K\x02e.'
# expect: [1, 2]
# expect: L 5 b'\x80\x05\x95\x1b\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01L\x94\x93\x94)\x81\x94(K\x01K\x02e.'
# expect: [1, 2]
# expect: DD 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nDD\np1\nc__builtin__\ndict\np2\n(dp3\nVa\np4\nI1\nstp5\nRp6\n(dp7\nVattr\np8\nI5\nsb.'
# expect: {'a': 1}
# expect: DD 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nDD\nq\x01c__builtin__\ndict\nq\x02}q\x03X\x01\x00\x00\x00aq\x04K\x01stq\x05Rq\x06}q\x07X\x04\x00\x00\x00attrq\x08K\x05sb.'
# expect: {'a': 1}
# expect: DD 2 b'\x80\x02c__main__\nDD\nq\x00)\x81q\x01X\x01\x00\x00\x00aq\x02K\x01s}q\x03X\x04\x00\x00\x00attrq\x04K\x05sb.'
# expect: {'a': 1}
# expect: DD 3 b'\x80\x03c__main__\nDD\nq\x00)\x81q\x01X\x01\x00\x00\x00aq\x02K\x01s}q\x03X\x04\x00\x00\x00attrq\x04K\x05sb.'
# expect: {'a': 1}
# expect: DD 4 b'\x80\x04\x95*\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x02DD\x94\x93\x94)\x81\x94\x8c\x01a\x94K\x01s}\x94\x8c\x04attr\x94K\x05sb.'
# expect: {'a': 1}
# expect: DD 5 b'\x80\x05\x95*\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x02DD\x94\x93\x94)\x81\x94\x8c\x01a\x94K\x01s}\x94\x8c\x04attr\x94K\x05sb.'
# expect: {'a': 1}
# expect: NA 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nNA\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n.'
# expect: None
# expect: NA 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nNA\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04.'
# expect: None
# expect: NA 2 b'\x80\x02cfunctools\npartial\nq\x00c__builtin__\ngetattr\nq\x01c__main__\nNA\nX\x07\x00\x00\x00__new__q\x02\x86Rq\x03\x85q\x04Rq\x05(h\x03c__main__\nNA\nq\x06K\x01K\x02\x87q\x07}q\x08X\x01\x00\x00\x00kq\tK\x03sNtq\nb)Rq\x0b.'
# expect: None
# expect: NA 3 b'\x80\x03cfunctools\npartial\nq\x00cbuiltins\ngetattr\nq\x01c__main__\nNA\nX\x07\x00\x00\x00__new__q\x02\x86Rq\x03\x85q\x04Rq\x05(h\x03c__main__\nNA\nq\x06K\x01K\x02\x87q\x07}q\x08X\x01\x00\x00\x00kq\tK\x03sNtq\nb)Rq\x0b.'
# expect: None
# expect: NA 4 b'\x80\x04\x95$\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x02NA\x94\x93\x94K\x01K\x02\x86\x94}\x94\x8c\x01k\x94K\x03s\x92\x94.'
# expect: None
# expect: NA 5 b'\x80\x05\x95$\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x02NA\x94\x93\x94K\x01K\x02\x86\x94}\x94\x8c\x01k\x94K\x03s\x92\x94.'
# expect: None
# expect: ST 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nST\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nVx\np6\nI2\nsb.'
# expect: {'x': 2}
# expect: ST 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nST\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04}q\x05X\x01\x00\x00\x00xq\x06K\x02sb.'
# expect: {'x': 2}
# expect: ST 2 b'\x80\x02c__main__\nST\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00xq\x03K\x02sb.'
# expect: {'x': 2}
# expect: ST 3 b'\x80\x03c__main__\nST\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00xq\x03K\x02sb.'
# expect: {'x': 2}
# expect: ST 4 b'\x80\x04\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x02ST\x94\x93\x94)\x81\x94}\x94\x8c\x01x\x94K\x02sb.'
# expect: {'x': 2}
# expect: ST 5 b'\x80\x05\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x02ST\x94\x93\x94)\x81\x94}\x94\x8c\x01x\x94K\x02sb.'
# expect: {'x': 2}
# expect: list 0 b'(lp0\n(lp1\ng1\naa(dp2\nVd\np3\ng2\nsa((lp4\n(g4\ntp5\na00g5\na.'
# expect: [[[...]], {'d': {...}}, ([(...)],)]
# expect: list 1 b']q\x00(]q\x01h\x01a}q\x02X\x01\x00\x00\x00dq\x03h\x02s(]q\x04(h\x04tq\x05a1h\x05e.'
# expect: [[[...]], {'d': {...}}, ([(...)],)]
# expect: list 2 b'\x80\x02]q\x00(]q\x01h\x01a}q\x02X\x01\x00\x00\x00dq\x03h\x02s]q\x04h\x04\x85q\x05a0h\x05e.'
# expect: [[[...]], {'d': {...}}, ([(...)],)]
# expect: list 3 b'\x80\x03]q\x00(]q\x01h\x01a}q\x02X\x01\x00\x00\x00dq\x03h\x02s]q\x04h\x04\x85q\x05a0h\x05e.'
# expect: [[[...]], {'d': {...}}, ([(...)],)]
# expect: list 4 b'\x80\x04\x95\x1d\x00\x00\x00\x00\x00\x00\x00]\x94(]\x94h\x01a}\x94\x8c\x01d\x94h\x02s]\x94h\x04\x85\x94a0h\x05e.'
# expect: [[[...]], {'d': {...}}, ([(...)],)]
# expect: list 5 b'\x80\x05\x95\x1d\x00\x00\x00\x00\x00\x00\x00]\x94(]\x94h\x01a}\x94\x8c\x01d\x94h\x02s]\x94h\x04\x85\x94a0h\x05e.'
# expect: [[[...]], {'d': {...}}, ([(...)],)]
# expect: list 0 b'(lp0\nVshared text\np1\nag1\na(g1\ntp2\na.'
# expect: ['shared text', 'shared text', ('shared text',)]
# expect: list 1 b']q\x00(X\x0b\x00\x00\x00shared textq\x01h\x01(h\x01tq\x02e.'
# expect: ['shared text', 'shared text', ('shared text',)]
# expect: list 2 b'\x80\x02]q\x00(X\x0b\x00\x00\x00shared textq\x01h\x01h\x01\x85q\x02e.'
# expect: ['shared text', 'shared text', ('shared text',)]
# expect: list 3 b'\x80\x03]q\x00(X\x0b\x00\x00\x00shared textq\x01h\x01h\x01\x85q\x02e.'
# expect: ['shared text', 'shared text', ('shared text',)]
# expect: list 4 b'\x80\x04\x95\x19\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x0bshared text\x94h\x01h\x01\x85\x94e.'
# expect: ['shared text', 'shared text', ('shared text',)]
# expect: list 5 b'\x80\x05\x95\x19\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x0bshared text\x94h\x01h\x01\x85\x94e.'
# expect: ['shared text', 'shared text', ('shared text',)]
# expect: datetime 0 b'cdatetime\ndatetime\np0\n(c_codecs\nencode\np1\n(V\x07\xe4\x01\x02\x03\x04\x05\\u0000\\u0000\x06\np2\nVlatin1\np3\ntp4\nRp5\ntp6\nRp7\n.'
# expect: datetime.datetime(2020, 1, 2, 3, 4, 5, 6)
# expect: datetime 1 b'cdatetime\ndatetime\nq\x00(c_codecs\nencode\nq\x01(X\x0b\x00\x00\x00\x07\xc3\xa4\x01\x02\x03\x04\x05\x00\x00\x06q\x02X\x06\x00\x00\x00latin1q\x03tq\x04Rq\x05tq\x06Rq\x07.'
# expect: datetime.datetime(2020, 1, 2, 3, 4, 5, 6)
# expect: datetime 2 b'\x80\x02cdatetime\ndatetime\nq\x00c_codecs\nencode\nq\x01X\x0b\x00\x00\x00\x07\xc3\xa4\x01\x02\x03\x04\x05\x00\x00\x06q\x02X\x06\x00\x00\x00latin1q\x03\x86q\x04Rq\x05\x85q\x06Rq\x07.'
# expect: datetime.datetime(2020, 1, 2, 3, 4, 5, 6)
# expect: datetime 3 b'\x80\x03cdatetime\ndatetime\nq\x00C\n\x07\xe4\x01\x02\x03\x04\x05\x00\x00\x06q\x01\x85q\x02Rq\x03.'
# expect: datetime.datetime(2020, 1, 2, 3, 4, 5, 6)
# expect: datetime 4 b'\x80\x04\x95*\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x08datetime\x94\x93\x94C\n\x07\xe4\x01\x02\x03\x04\x05\x00\x00\x06\x94\x85\x94R\x94.'
# expect: datetime.datetime(2020, 1, 2, 3, 4, 5, 6)
# expect: datetime 5 b'\x80\x05\x95*\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x08datetime\x94\x93\x94C\n\x07\xe4\x01\x02\x03\x04\x05\x00\x00\x06\x94\x85\x94R\x94.'
# expect: datetime.datetime(2020, 1, 2, 3, 4, 5, 6)
# expect: date 0 b'cdatetime\ndate\np0\n(c_codecs\nencode\np1\n(V\x07\xe4\x01\x02\np2\nVlatin1\np3\ntp4\nRp5\ntp6\nRp7\n.'
# expect: datetime.date(2020, 1, 2)
# expect: date 1 b'cdatetime\ndate\nq\x00(c_codecs\nencode\nq\x01(X\x05\x00\x00\x00\x07\xc3\xa4\x01\x02q\x02X\x06\x00\x00\x00latin1q\x03tq\x04Rq\x05tq\x06Rq\x07.'
# expect: datetime.date(2020, 1, 2)
# expect: date 2 b'\x80\x02cdatetime\ndate\nq\x00c_codecs\nencode\nq\x01X\x05\x00\x00\x00\x07\xc3\xa4\x01\x02q\x02X\x06\x00\x00\x00latin1q\x03\x86q\x04Rq\x05\x85q\x06Rq\x07.'
# expect: datetime.date(2020, 1, 2)
# expect: date 3 b'\x80\x03cdatetime\ndate\nq\x00C\x04\x07\xe4\x01\x02q\x01\x85q\x02Rq\x03.'
# expect: datetime.date(2020, 1, 2)
# expect: date 4 b'\x80\x04\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x04date\x94\x93\x94C\x04\x07\xe4\x01\x02\x94\x85\x94R\x94.'
# expect: datetime.date(2020, 1, 2)
# expect: date 5 b'\x80\x05\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x04date\x94\x93\x94C\x04\x07\xe4\x01\x02\x94\x85\x94R\x94.'
# expect: datetime.date(2020, 1, 2)
# expect: timedelta 0 b'cdatetime\ntimedelta\np0\n(I1\nI2\nI3\ntp1\nRp2\n.'
# expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: timedelta 1 b'cdatetime\ntimedelta\nq\x00(K\x01K\x02K\x03tq\x01Rq\x02.'
# expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: timedelta 2 b'\x80\x02cdatetime\ntimedelta\nq\x00K\x01K\x02K\x03\x87q\x01Rq\x02.'
# expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: timedelta 3 b'\x80\x03cdatetime\ntimedelta\nq\x00K\x01K\x02K\x03\x87q\x01Rq\x02.'
# expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: timedelta 4 b'\x80\x04\x95$\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\ttimedelta\x94\x93\x94K\x01K\x02K\x03\x87\x94R\x94.'
# expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: timedelta 5 b'\x80\x05\x95$\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\ttimedelta\x94\x93\x94K\x01K\x02K\x03\x87\x94R\x94.'
# expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: timezone 0 b'cdatetime\ntimezone\np0\n(cdatetime\ntimedelta\np1\n(I0\nI0\nI0\ntp2\nRp3\ntp4\nRp5\n.'
# expect: datetime.timezone.utc
# expect: timezone 1 b'cdatetime\ntimezone\nq\x00(cdatetime\ntimedelta\nq\x01(K\x00K\x00K\x00tq\x02Rq\x03tq\x04Rq\x05.'
# expect: datetime.timezone.utc
# expect: timezone 2 b'\x80\x02cdatetime\ntimezone\nq\x00cdatetime\ntimedelta\nq\x01K\x00K\x00K\x00\x87q\x02Rq\x03\x85q\x04Rq\x05.'
# expect: datetime.timezone.utc
# expect: timezone 3 b'\x80\x03cdatetime\ntimezone\nq\x00cdatetime\ntimedelta\nq\x01K\x00K\x00K\x00\x87q\x02Rq\x03\x85q\x04Rq\x05.'
# expect: datetime.timezone.utc
# expect: timezone 4 b'\x80\x04\x957\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x08timezone\x94\x93\x94h\x00\x8c\ttimedelta\x94\x93\x94K\x00K\x00K\x00\x87\x94R\x94\x85\x94R\x94.'
# expect: datetime.timezone.utc
# expect: timezone 5 b'\x80\x05\x957\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x08timezone\x94\x93\x94h\x00\x8c\ttimedelta\x94\x93\x94K\x00K\x00K\x00\x87\x94R\x94\x85\x94R\x94.'
# expect: datetime.timezone.utc
# expect: Decimal 0 b'cdecimal\nDecimal\np0\n(V1.5\np1\ntp2\nRp3\n.'
# expect: Decimal('1.5')
# expect: Decimal 1 b'cdecimal\nDecimal\nq\x00(X\x03\x00\x00\x001.5q\x01tq\x02Rq\x03.'
# expect: Decimal('1.5')
# expect: Decimal 2 b'\x80\x02cdecimal\nDecimal\nq\x00X\x03\x00\x00\x001.5q\x01\x85q\x02Rq\x03.'
# expect: Decimal('1.5')
# expect: Decimal 3 b'\x80\x03cdecimal\nDecimal\nq\x00X\x03\x00\x00\x001.5q\x01\x85q\x02Rq\x03.'
# expect: Decimal('1.5')
# expect: Decimal 4 b'\x80\x04\x95!\x00\x00\x00\x00\x00\x00\x00\x8c\x07decimal\x94\x8c\x07Decimal\x94\x93\x94\x8c\x031.5\x94\x85\x94R\x94.'
# expect: Decimal('1.5')
# expect: Decimal 5 b'\x80\x05\x95!\x00\x00\x00\x00\x00\x00\x00\x8c\x07decimal\x94\x8c\x07Decimal\x94\x93\x94\x8c\x031.5\x94\x85\x94R\x94.'
# expect: Decimal('1.5')
# expect: Fraction 0 b'cfractions\nFraction\np0\n(I1\nI3\ntp1\nRp2\n.'
# expect: Fraction(1, 3)
# expect: Fraction 1 b'cfractions\nFraction\nq\x00(K\x01K\x03tq\x01Rq\x02.'
# expect: Fraction(1, 3)
# expect: Fraction 2 b'\x80\x02cfractions\nFraction\nq\x00K\x01K\x03\x86q\x01Rq\x02.'
# expect: Fraction(1, 3)
# expect: Fraction 3 b'\x80\x03cfractions\nFraction\nq\x00K\x01K\x03\x86q\x01Rq\x02.'
# expect: Fraction(1, 3)
# expect: Fraction 4 b'\x80\x04\x95"\x00\x00\x00\x00\x00\x00\x00\x8c\tfractions\x94\x8c\x08Fraction\x94\x93\x94K\x01K\x03\x86\x94R\x94.'
# expect: Fraction(1, 3)
# expect: Fraction 5 b'\x80\x05\x95"\x00\x00\x00\x00\x00\x00\x00\x8c\tfractions\x94\x8c\x08Fraction\x94\x93\x94K\x01K\x03\x86\x94R\x94.'
# expect: Fraction(1, 3)
# expect: OrderedDict 0 b'ccollections\nOrderedDict\np0\n(tRp1\nVa\np2\nI1\nsVb\np3\nI2\ns.'
# expect: OrderedDict({'a': 1, 'b': 2})
# expect: OrderedDict 1 b'ccollections\nOrderedDict\nq\x00)Rq\x01(X\x01\x00\x00\x00aq\x02K\x01X\x01\x00\x00\x00bq\x03K\x02u.'
# expect: OrderedDict({'a': 1, 'b': 2})
# expect: OrderedDict 2 b'\x80\x02ccollections\nOrderedDict\nq\x00)Rq\x01(X\x01\x00\x00\x00aq\x02K\x01X\x01\x00\x00\x00bq\x03K\x02u.'
# expect: OrderedDict({'a': 1, 'b': 2})
# expect: OrderedDict 3 b'\x80\x03ccollections\nOrderedDict\nq\x00)Rq\x01(X\x01\x00\x00\x00aq\x02K\x01X\x01\x00\x00\x00bq\x03K\x02u.'
# expect: OrderedDict({'a': 1, 'b': 2})
# expect: OrderedDict 4 b'\x80\x04\x950\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x0bOrderedDict\x94\x93\x94)R\x94(\x8c\x01a\x94K\x01\x8c\x01b\x94K\x02u.'
# expect: OrderedDict({'a': 1, 'b': 2})
# expect: OrderedDict 5 b'\x80\x05\x950\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x0bOrderedDict\x94\x93\x94)R\x94(\x8c\x01a\x94K\x01\x8c\x01b\x94K\x02u.'
# expect: OrderedDict({'a': 1, 'b': 2})
# expect: Counter 0 b'ccollections\nCounter\np0\n((dp1\nVa\np2\nI2\nsVb\np3\nI1\nstp4\nRp5\n.'
# expect: Counter({'a': 2, 'b': 1})
# expect: Counter 1 b'ccollections\nCounter\nq\x00(}q\x01(X\x01\x00\x00\x00aq\x02K\x02X\x01\x00\x00\x00bq\x03K\x01utq\x04Rq\x05.'
# expect: Counter({'a': 2, 'b': 1})
# expect: Counter 2 b'\x80\x02ccollections\nCounter\nq\x00}q\x01(X\x01\x00\x00\x00aq\x02K\x02X\x01\x00\x00\x00bq\x03K\x01u\x85q\x04Rq\x05.'
# expect: Counter({'a': 2, 'b': 1})
# expect: Counter 3 b'\x80\x03ccollections\nCounter\nq\x00}q\x01(X\x01\x00\x00\x00aq\x02K\x02X\x01\x00\x00\x00bq\x03K\x01u\x85q\x04Rq\x05.'
# expect: Counter({'a': 2, 'b': 1})
# expect: Counter 4 b'\x80\x04\x95/\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x07Counter\x94\x93\x94}\x94(\x8c\x01a\x94K\x02\x8c\x01b\x94K\x01u\x85\x94R\x94.'
# expect: Counter({'a': 2, 'b': 1})
# expect: Counter 5 b'\x80\x05\x95/\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x07Counter\x94\x93\x94}\x94(\x8c\x01a\x94K\x02\x8c\x01b\x94K\x01u\x85\x94R\x94.'
# expect: Counter({'a': 2, 'b': 1})
# expect: defaultdict 0 b'ccollections\ndefaultdict\np0\n(c__builtin__\nlist\np1\ntp2\nRp3\nVa\np4\n(lp5\nI1\nas.'
# expect: defaultdict(<class 'list'>, {'a': [1]})
# expect: defaultdict 1 b'ccollections\ndefaultdict\nq\x00(c__builtin__\nlist\nq\x01tq\x02Rq\x03X\x01\x00\x00\x00aq\x04]q\x05K\x01as.'
# expect: defaultdict(<class 'list'>, {'a': [1]})
# expect: defaultdict 2 b'\x80\x02ccollections\ndefaultdict\nq\x00c__builtin__\nlist\nq\x01\x85q\x02Rq\x03X\x01\x00\x00\x00aq\x04]q\x05K\x01as.'
# expect: defaultdict(<class 'list'>, {'a': [1]})
# expect: defaultdict 3 b'\x80\x03ccollections\ndefaultdict\nq\x00cbuiltins\nlist\nq\x01\x85q\x02Rq\x03X\x01\x00\x00\x00aq\x04]q\x05K\x01as.'
# expect: defaultdict(<class 'list'>, {'a': [1]})
# expect: defaultdict 4 b'\x80\x04\x95A\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x0bdefaultdict\x94\x93\x94\x8c\x08builtins\x94\x8c\x04list\x94\x93\x94\x85\x94R\x94\x8c\x01a\x94]\x94K\x01as.'
# expect: defaultdict(<class 'list'>, {'a': [1]})
# expect: defaultdict 5 b'\x80\x05\x95A\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x0bdefaultdict\x94\x93\x94\x8c\x08builtins\x94\x8c\x04list\x94\x93\x94\x85\x94R\x94\x8c\x01a\x94]\x94K\x01as.'
# expect: defaultdict(<class 'list'>, {'a': [1]})
# expect: deque 0 b'ccollections\ndeque\np0\n((tI3\ntp1\nRp2\nI1\naI2\na.'
# expect: deque([1, 2], maxlen=3)
# expect: deque 1 b'ccollections\ndeque\nq\x00()K\x03tq\x01Rq\x02(K\x01K\x02e.'
# expect: deque([1, 2], maxlen=3)
# expect: deque 2 b'\x80\x02ccollections\ndeque\nq\x00)K\x03\x86q\x01Rq\x02(K\x01K\x02e.'
# expect: deque([1, 2], maxlen=3)
# expect: deque 3 b'\x80\x03ccollections\ndeque\nq\x00)K\x03\x86q\x01Rq\x02(K\x01K\x02e.'
# expect: deque([1, 2], maxlen=3)
# expect: deque 4 b'\x80\x04\x95&\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x05deque\x94\x93\x94)K\x03\x86\x94R\x94(K\x01K\x02e.'
# expect: deque([1, 2], maxlen=3)
# expect: deque 5 b'\x80\x05\x95&\x00\x00\x00\x00\x00\x00\x00\x8c\x0bcollections\x94\x8c\x05deque\x94\x93\x94)K\x03\x86\x94R\x94(K\x01K\x02e.'
# expect: deque([1, 2], maxlen=3)
# expect: range 0 b'c__builtin__\nxrange\np0\n(I0\nI5\nI1\ntp1\nRp2\n.'
# expect: range(0, 5)
# expect: range 1 b'c__builtin__\nxrange\nq\x00(K\x00K\x05K\x01tq\x01Rq\x02.'
# expect: range(0, 5)
# expect: range 2 b'\x80\x02c__builtin__\nxrange\nq\x00K\x00K\x05K\x01\x87q\x01Rq\x02.'
# expect: range(0, 5)
# expect: range 3 b'\x80\x03cbuiltins\nrange\nq\x00K\x00K\x05K\x01\x87q\x01Rq\x02.'
# expect: range(0, 5)
# expect: range 4 b'\x80\x04\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05range\x94\x93\x94K\x00K\x05K\x01\x87\x94R\x94.'
# expect: range(0, 5)
# expect: range 5 b'\x80\x05\x95 \x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05range\x94\x93\x94K\x00K\x05K\x01\x87\x94R\x94.'
# expect: range(0, 5)
# expect: slice 0 b'c__builtin__\nslice\np0\n(I1\nI2\nNtp1\nRp2\n.'
# expect: slice(1, 2, None)
# expect: slice 1 b'c__builtin__\nslice\nq\x00(K\x01K\x02Ntq\x01Rq\x02.'
# expect: slice(1, 2, None)
# expect: slice 2 b'\x80\x02c__builtin__\nslice\nq\x00K\x01K\x02N\x87q\x01Rq\x02.'
# expect: slice(1, 2, None)
# expect: slice 3 b'\x80\x03cbuiltins\nslice\nq\x00K\x01K\x02N\x87q\x01Rq\x02.'
# expect: slice(1, 2, None)
# expect: slice 4 b'\x80\x04\x95\x1f\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05slice\x94\x93\x94K\x01K\x02N\x87\x94R\x94.'
# expect: slice(1, 2, None)
# expect: slice 5 b'\x80\x05\x95\x1f\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x05slice\x94\x93\x94K\x01K\x02N\x87\x94R\x94.'
# expect: slice(1, 2, None)
# expect: complex 0 b'c__builtin__\ncomplex\np0\n(F1.0\nF2.0\ntp1\nRp2\n.'
# expect: (1+2j)
# expect: complex 1 b'c__builtin__\ncomplex\nq\x00(G?\xf0\x00\x00\x00\x00\x00\x00G@\x00\x00\x00\x00\x00\x00\x00tq\x01Rq\x02.'
# expect: (1+2j)
# expect: complex 2 b'\x80\x02c__builtin__\ncomplex\nq\x00G?\xf0\x00\x00\x00\x00\x00\x00G@\x00\x00\x00\x00\x00\x00\x00\x86q\x01Rq\x02.'
# expect: (1+2j)
# expect: complex 3 b'\x80\x03cbuiltins\ncomplex\nq\x00G?\xf0\x00\x00\x00\x00\x00\x00G@\x00\x00\x00\x00\x00\x00\x00\x86q\x01Rq\x02.'
# expect: (1+2j)
# expect: complex 4 b'\x80\x04\x95.\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07complex\x94\x93\x94G?\xf0\x00\x00\x00\x00\x00\x00G@\x00\x00\x00\x00\x00\x00\x00\x86\x94R\x94.'
# expect: (1+2j)
# expect: complex 5 b'\x80\x05\x95.\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07complex\x94\x93\x94G?\xf0\x00\x00\x00\x00\x00\x00G@\x00\x00\x00\x00\x00\x00\x00\x86\x94R\x94.'
# expect: (1+2j)
# expect: bytes 0 b'c_codecs\nencode\np0\n(Vbytes\np1\nVlatin1\np2\ntp3\nRp4\n.'
# expect: b'bytes'
# expect: bytes 1 b'c_codecs\nencode\nq\x00(X\x05\x00\x00\x00bytesq\x01X\x06\x00\x00\x00latin1q\x02tq\x03Rq\x04.'
# expect: b'bytes'
# expect: bytes 2 b'\x80\x02c_codecs\nencode\nq\x00X\x05\x00\x00\x00bytesq\x01X\x06\x00\x00\x00latin1q\x02\x86q\x03Rq\x04.'
# expect: b'bytes'
# expect: bytes 3 b'\x80\x03C\x05bytesq\x00.'
# expect: b'bytes'
# expect: bytes 4 b'\x80\x04\x95\t\x00\x00\x00\x00\x00\x00\x00C\x05bytes\x94.'
# expect: b'bytes'
# expect: bytes 5 b'\x80\x05\x95\t\x00\x00\x00\x00\x00\x00\x00C\x05bytes\x94.'
# expect: b'bytes'
# expect: bytearray 0 b'c__builtin__\nbytearray\np0\n(c_codecs\nencode\np1\n(Vba\np2\nVlatin1\np3\ntp4\nRp5\ntp6\nRp7\n.'
# expect: bytearray(b'ba')
# expect: bytearray 1 b'c__builtin__\nbytearray\nq\x00(c_codecs\nencode\nq\x01(X\x02\x00\x00\x00baq\x02X\x06\x00\x00\x00latin1q\x03tq\x04Rq\x05tq\x06Rq\x07.'
# expect: bytearray(b'ba')
# expect: bytearray 2 b'\x80\x02c__builtin__\nbytearray\nq\x00c_codecs\nencode\nq\x01X\x02\x00\x00\x00baq\x02X\x06\x00\x00\x00latin1q\x03\x86q\x04Rq\x05\x85q\x06Rq\x07.'
# expect: bytearray(b'ba')
# expect: bytearray 3 b'\x80\x03cbuiltins\nbytearray\nq\x00C\x02baq\x01\x85q\x02Rq\x03.'
# expect: bytearray(b'ba')
# expect: bytearray 4 b'\x80\x04\x95#\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\tbytearray\x94\x93\x94C\x02ba\x94\x85\x94R\x94.'
# expect: bytearray(b'ba')
# expect: bytearray 5 b'\x80\x05\x95\r\x00\x00\x00\x00\x00\x00\x00\x96\x02\x00\x00\x00\x00\x00\x00\x00ba\x94.'
# expect: bytearray(b'ba')
# expect: bytes 0 b'c__builtin__\nbytes\np0\n(tRp1\n.'
# expect: b''
# expect: bytes 1 b'c__builtin__\nbytes\nq\x00)Rq\x01.'
# expect: b''
# expect: bytes 2 b'\x80\x02c__builtin__\nbytes\nq\x00)Rq\x01.'
# expect: b''
# expect: bytes 3 b'\x80\x03C\x00q\x00.'
# expect: b''
# expect: bytes 4 b'\x80\x04\x95\x04\x00\x00\x00\x00\x00\x00\x00C\x00\x94.'
# expect: b''
# expect: bytes 5 b'\x80\x05\x95\x04\x00\x00\x00\x00\x00\x00\x00C\x00\x94.'
# expect: b''
# expect: bytearray 0 b'c__builtin__\nbytearray\np0\n(tRp1\n.'
# expect: bytearray(b'')
# expect: bytearray 1 b'c__builtin__\nbytearray\nq\x00)Rq\x01.'
# expect: bytearray(b'')
# expect: bytearray 2 b'\x80\x02c__builtin__\nbytearray\nq\x00)Rq\x01.'
# expect: bytearray(b'')
# expect: bytearray 3 b'\x80\x03cbuiltins\nbytearray\nq\x00)Rq\x01.'
# expect: bytearray(b'')
# expect: bytearray 4 b'\x80\x04\x95\x1d\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\tbytearray\x94\x93\x94)R\x94.'
# expect: bytearray(b'')
# expect: bytearray 5 b'\x80\x05\x95\x0b\x00\x00\x00\x00\x00\x00\x00\x96\x00\x00\x00\x00\x00\x00\x00\x00\x94.'
# expect: bytearray(b'')
# expect: str 0 b'V\np0\n.'
# expect: ''
# expect: str 1 b'X\x00\x00\x00\x00q\x00.'
# expect: ''
# expect: str 2 b'\x80\x02X\x00\x00\x00\x00q\x00.'
# expect: ''
# expect: str 3 b'\x80\x03X\x00\x00\x00\x00q\x00.'
# expect: ''
# expect: str 4 b'\x80\x04\x95\x04\x00\x00\x00\x00\x00\x00\x00\x8c\x00\x94.'
# expect: ''
# expect: str 5 b'\x80\x05\x95\x04\x00\x00\x00\x00\x00\x00\x00\x8c\x00\x94.'
# expect: ''
# expect: str 0 b'V\xe9\\u20ac\\U0001f600\\u000a\\u005c\\u000d\np0\n.'
# expect: 'é€😀\n\\\r'
# expect: str 1 b'X\x0c\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\\rq\x00.'
# expect: 'é€😀\n\\\r'
# expect: str 2 b'\x80\x02X\x0c\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\\rq\x00.'
# expect: 'é€😀\n\\\r'
# expect: str 3 b'\x80\x03X\x0c\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\\rq\x00.'
# expect: 'é€😀\n\\\r'
# expect: str 4 b'\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8c\x0c\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\\r\x94.'
# expect: 'é€😀\n\\\r'
# expect: str 5 b'\x80\x05\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8c\x0c\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\\r\x94.'
# expect: 'é€😀\n\\\r'
# expect: set 0 b'c__builtin__\nset\np0\n((lp1\nI1\natp2\nRp3\n.'
# expect: {1}
# expect: set 1 b'c__builtin__\nset\nq\x00(]q\x01K\x01atq\x02Rq\x03.'
# expect: {1}
# expect: set 2 b'\x80\x02c__builtin__\nset\nq\x00]q\x01K\x01a\x85q\x02Rq\x03.'
# expect: {1}
# expect: set 3 b'\x80\x03cbuiltins\nset\nq\x00]q\x01K\x01a\x85q\x02Rq\x03.'
# expect: {1}
# expect: set 4 b'\x80\x04\x95\x07\x00\x00\x00\x00\x00\x00\x00\x8f\x94(K\x01\x90.'
# expect: {1}
# expect: set 5 b'\x80\x05\x95\x07\x00\x00\x00\x00\x00\x00\x00\x8f\x94(K\x01\x90.'
# expect: {1}
# expect: frozenset 0 b'c__builtin__\nfrozenset\np0\n((lp1\nI1\natp2\nRp3\n.'
# expect: frozenset({1})
# expect: frozenset 1 b'c__builtin__\nfrozenset\nq\x00(]q\x01K\x01atq\x02Rq\x03.'
# expect: frozenset({1})
# expect: frozenset 2 b'\x80\x02c__builtin__\nfrozenset\nq\x00]q\x01K\x01a\x85q\x02Rq\x03.'
# expect: frozenset({1})
# expect: frozenset 3 b'\x80\x03cbuiltins\nfrozenset\nq\x00]q\x01K\x01a\x85q\x02Rq\x03.'
# expect: frozenset({1})
# expect: frozenset 4 b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00(K\x01\x91\x94.'
# expect: frozenset({1})
# expect: frozenset 5 b'\x80\x05\x95\x06\x00\x00\x00\x00\x00\x00\x00(K\x01\x91\x94.'
# expect: frozenset({1})
# expect: int 0 b'L1267650600228229401496703205376L\n.'
# expect: 1267650600228229401496703205376
# expect: int 1 b'L1267650600228229401496703205376L\n.'
# expect: 1267650600228229401496703205376
# expect: int 2 b'\x80\x02\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10.'
# expect: 1267650600228229401496703205376
# expect: int 3 b'\x80\x03\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10.'
# expect: 1267650600228229401496703205376
# expect: int 4 b'\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10.'
# expect: 1267650600228229401496703205376
# expect: int 5 b'\x80\x05\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10.'
# expect: 1267650600228229401496703205376
# expect: int 0 b'L-1267650600228229401496703205376L\n.'
# expect: -1267650600228229401496703205376
# expect: int 1 b'L-1267650600228229401496703205376L\n.'
# expect: -1267650600228229401496703205376
# expect: int 2 b'\x80\x02\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0.'
# expect: -1267650600228229401496703205376
# expect: int 3 b'\x80\x03\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0.'
# expect: -1267650600228229401496703205376
# expect: int 4 b'\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0.'
# expect: -1267650600228229401496703205376
# expect: int 5 b'\x80\x05\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0.'
# expect: -1267650600228229401496703205376
# expect: int 0 b'I255\n.'
# expect: 255
# expect: int 1 b'K\xff.'
# expect: 255
# expect: int 2 b'\x80\x02K\xff.'
# expect: 255
# expect: int 3 b'\x80\x03K\xff.'
# expect: 255
# expect: int 4 b'\x80\x04K\xff.'
# expect: 255
# expect: int 5 b'\x80\x05K\xff.'
# expect: 255
# expect: int 0 b'I256\n.'
# expect: 256
# expect: int 1 b'M\x00\x01.'
# expect: 256
# expect: int 2 b'\x80\x02M\x00\x01.'
# expect: 256
# expect: int 3 b'\x80\x03M\x00\x01.'
# expect: 256
# expect: int 4 b'\x80\x04\x95\x04\x00\x00\x00\x00\x00\x00\x00M\x00\x01.'
# expect: 256
# expect: int 5 b'\x80\x05\x95\x04\x00\x00\x00\x00\x00\x00\x00M\x00\x01.'
# expect: 256
# expect: int 0 b'I65535\n.'
# expect: 65535
# expect: int 1 b'M\xff\xff.'
# expect: 65535
# expect: int 2 b'\x80\x02M\xff\xff.'
# expect: 65535
# expect: int 3 b'\x80\x03M\xff\xff.'
# expect: 65535
# expect: int 4 b'\x80\x04\x95\x04\x00\x00\x00\x00\x00\x00\x00M\xff\xff.'
# expect: 65535
# expect: int 5 b'\x80\x05\x95\x04\x00\x00\x00\x00\x00\x00\x00M\xff\xff.'
# expect: 65535
# expect: int 0 b'I65536\n.'
# expect: 65536
# expect: int 1 b'J\x00\x00\x01\x00.'
# expect: 65536
# expect: int 2 b'\x80\x02J\x00\x00\x01\x00.'
# expect: 65536
# expect: int 3 b'\x80\x03J\x00\x00\x01\x00.'
# expect: 65536
# expect: int 4 b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00J\x00\x00\x01\x00.'
# expect: 65536
# expect: int 5 b'\x80\x05\x95\x06\x00\x00\x00\x00\x00\x00\x00J\x00\x00\x01\x00.'
# expect: 65536
# expect: int 0 b'I-1\n.'
# expect: -1
# expect: int 1 b'J\xff\xff\xff\xff.'
# expect: -1
# expect: int 2 b'\x80\x02J\xff\xff\xff\xff.'
# expect: -1
# expect: int 3 b'\x80\x03J\xff\xff\xff\xff.'
# expect: -1
# expect: int 4 b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00J\xff\xff\xff\xff.'
# expect: -1
# expect: int 5 b'\x80\x05\x95\x06\x00\x00\x00\x00\x00\x00\x00J\xff\xff\xff\xff.'
# expect: -1
# expect: int 0 b'I2147483647\n.'
# expect: 2147483647
# expect: int 1 b'J\xff\xff\xff\x7f.'
# expect: 2147483647
# expect: int 2 b'\x80\x02J\xff\xff\xff\x7f.'
# expect: 2147483647
# expect: int 3 b'\x80\x03J\xff\xff\xff\x7f.'
# expect: 2147483647
# expect: int 4 b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00J\xff\xff\xff\x7f.'
# expect: 2147483647
# expect: int 5 b'\x80\x05\x95\x06\x00\x00\x00\x00\x00\x00\x00J\xff\xff\xff\x7f.'
# expect: 2147483647
# expect: int 0 b'I-2147483648\n.'
# expect: -2147483648
# expect: int 1 b'J\x00\x00\x00\x80.'
# expect: -2147483648
# expect: int 2 b'\x80\x02J\x00\x00\x00\x80.'
# expect: -2147483648
# expect: int 3 b'\x80\x03J\x00\x00\x00\x80.'
# expect: -2147483648
# expect: int 4 b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00J\x00\x00\x00\x80.'
# expect: -2147483648
# expect: int 5 b'\x80\x05\x95\x06\x00\x00\x00\x00\x00\x00\x00J\x00\x00\x00\x80.'
# expect: -2147483648
# expect: int 0 b'L2147483648L\n.'
# expect: 2147483648
# expect: int 1 b'L2147483648L\n.'
# expect: 2147483648
# expect: int 2 b'\x80\x02\x8a\x05\x00\x00\x00\x80\x00.'
# expect: 2147483648
# expect: int 3 b'\x80\x03\x8a\x05\x00\x00\x00\x80\x00.'
# expect: 2147483648
# expect: int 4 b'\x80\x04\x95\x08\x00\x00\x00\x00\x00\x00\x00\x8a\x05\x00\x00\x00\x80\x00.'
# expect: 2147483648
# expect: int 5 b'\x80\x05\x95\x08\x00\x00\x00\x00\x00\x00\x00\x8a\x05\x00\x00\x00\x80\x00.'
# expect: 2147483648
# expect: float 0 b'F1.5\n.'
# expect: 1.5
# expect: float 1 b'G?\xf8\x00\x00\x00\x00\x00\x00.'
# expect: 1.5
# expect: float 2 b'\x80\x02G?\xf8\x00\x00\x00\x00\x00\x00.'
# expect: 1.5
# expect: float 3 b'\x80\x03G?\xf8\x00\x00\x00\x00\x00\x00.'
# expect: 1.5
# expect: float 4 b'\x80\x04\x95\n\x00\x00\x00\x00\x00\x00\x00G?\xf8\x00\x00\x00\x00\x00\x00.'
# expect: 1.5
# expect: float 5 b'\x80\x05\x95\n\x00\x00\x00\x00\x00\x00\x00G?\xf8\x00\x00\x00\x00\x00\x00.'
# expect: 1.5
# expect: float 0 b'Finf\n.'
# expect: inf
# expect: float 1 b'G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
# expect: inf
# expect: float 2 b'\x80\x02G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
# expect: inf
# expect: float 3 b'\x80\x03G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
# expect: inf
# expect: float 4 b'\x80\x04\x95\n\x00\x00\x00\x00\x00\x00\x00G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
# expect: inf
# expect: float 5 b'\x80\x05\x95\n\x00\x00\x00\x00\x00\x00\x00G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
# expect: inf
# expect: bool 0 b'I01\n.'
# expect: True
# expect: bool 1 b'I01\n.'
# expect: True
# expect: bool 2 b'\x80\x02\x88.'
# expect: True
# expect: bool 3 b'\x80\x03\x88.'
# expect: True
# expect: bool 4 b'\x80\x04\x88.'
# expect: True
# expect: bool 5 b'\x80\x05\x88.'
# expect: True
# expect: NoneType 0 b'N.'
# expect: None
# expect: NoneType 1 b'N.'
# expect: None
# expect: NoneType 2 b'\x80\x02N.'
# expect: None
# expect: NoneType 3 b'\x80\x03N.'
# expect: None
# expect: NoneType 4 b'\x80\x04N.'
# expect: None
# expect: NoneType 5 b'\x80\x05N.'
# expect: None
# expect: ellipsis 0 b'c__builtin__\nEllipsis\np0\n.'
# expect: Ellipsis
# expect: ellipsis 1 b'c__builtin__\nEllipsis\nq\x00.'
# expect: Ellipsis
# expect: ellipsis 2 b'\x80\x02c__builtin__\nEllipsis\nq\x00.'
# expect: Ellipsis
# expect: ellipsis 3 b'\x80\x03cbuiltins\nEllipsis\nq\x00.'
# expect: Ellipsis
# expect: ellipsis 4 b'\x80\x04\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x08Ellipsis\x94\x93\x94.'
# expect: Ellipsis
# expect: ellipsis 5 b'\x80\x05\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x08Ellipsis\x94\x93\x94.'
# expect: Ellipsis
# expect: list 0 b'(lp0\nI1\naI1\naI1\na.'
# expect: [1, 1, 1]
# expect: list 1 b']q\x00(K\x01K\x01K\x01e.'
# expect: [1, 1, 1]
# expect: list 2 b'\x80\x02]q\x00(K\x01K\x01K\x01e.'
# expect: [1, 1, 1]
# expect: list 3 b'\x80\x03]q\x00(K\x01K\x01K\x01e.'
# expect: [1, 1, 1]
# expect: list 4 b'\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01K\x01K\x01e.'
# expect: [1, 1, 1]
# expect: list 5 b'\x80\x05\x95\x0b\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01K\x01K\x01e.'
# expect: [1, 1, 1]
# expect: list 0 b'(lp0\n(lp1\nag1\nag1\na.'
# expect: [[], [], []]
# expect: list 1 b']q\x00(]q\x01h\x01h\x01e.'
# expect: [[], [], []]
# expect: list 2 b'\x80\x02]q\x00(]q\x01h\x01h\x01e.'
# expect: [[], [], []]
# expect: list 3 b'\x80\x03]q\x00(]q\x01h\x01h\x01e.'
# expect: [[], [], []]
# expect: list 4 b'\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00]\x94(]\x94h\x01h\x01e.'
# expect: [[], [], []]
# expect: list 5 b'\x80\x05\x95\x0b\x00\x00\x00\x00\x00\x00\x00]\x94(]\x94h\x01h\x01e.'
# expect: [[], [], []]
# expect: list 0 b'(lp0\n(ta((ttp1\na.'
# expect: [(), ((),)]
# expect: list 1 b']q\x00()()tq\x01e.'
# expect: [(), ((),)]
# expect: list 2 b'\x80\x02]q\x00())\x85q\x01e.'
# expect: [(), ((),)]
# expect: list 3 b'\x80\x03]q\x00())\x85q\x01e.'
# expect: [(), ((),)]
# expect: list 4 b'\x80\x04\x95\t\x00\x00\x00\x00\x00\x00\x00]\x94())\x85\x94e.'
# expect: [(), ((),)]
# expect: list 5 b'\x80\x05\x95\t\x00\x00\x00\x00\x00\x00\x00]\x94())\x85\x94e.'
# expect: [(), ((),)]
# expect: dict 0 b'(dp0\nVk\np1\n(dp2\ng1\nI1\nss.'
# expect: {'k': {'k': 1}}
# expect: dict 1 b'}q\x00X\x01\x00\x00\x00kq\x01}q\x02h\x01K\x01ss.'
# expect: {'k': {'k': 1}}
# expect: dict 2 b'\x80\x02}q\x00X\x01\x00\x00\x00kq\x01}q\x02h\x01K\x01ss.'
# expect: {'k': {'k': 1}}
# expect: dict 3 b'\x80\x03}q\x00X\x01\x00\x00\x00kq\x01}q\x02h\x01K\x01ss.'
# expect: {'k': {'k': 1}}
# expect: dict 4 b'\x80\x04\x95\x0f\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01k\x94}\x94h\x01K\x01ss.'
# expect: {'k': {'k': 1}}
# expect: dict 5 b'\x80\x05\x95\x0f\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01k\x94}\x94h\x01K\x01ss.'
# expect: {'k': {'k': 1}}
# expect: list 0 (5903, b'(lp0\nI0\naI1\naI2\naI3\naI4\naI5\naI6\naI7\naI8\naI9\naI10\naI11\naI12\na', b'96\naI997\naI998\naI999\naI1000\na.', 332957)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 2
# expect: list 1 (2755, b']q\x00(K\x00K\x01K\x02K\x03K\x04K\x05K\x06K\x07K\x08K\tK\nK\x0bK\x0cK\rK\x0eK\x0fK\x10K\x11K\x12K\x13K\x14K\x15K\x16K\x17K\x18K\x19K\x1aK\x1b', b'\xe0\x03M\xe1\x03M\xe2\x03M\xe3\x03M\xe4\x03M\xe5\x03M\xe6\x03M\xe7\x03e(M\xe8\x03e.', 203514)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 2
# expect: list 2 (2757, b'\x80\x02]q\x00(K\x00K\x01K\x02K\x03K\x04K\x05K\x06K\x07K\x08K\tK\nK\x0bK\x0cK\rK\x0eK\x0fK\x10K\x11K\x12K\x13K\x14K\x15K\x16K\x17K\x18K\x19K\x1a', b'\xe0\x03M\xe1\x03M\xe2\x03M\xe3\x03M\xe4\x03M\xe5\x03M\xe6\x03M\xe7\x03e(M\xe8\x03e.', 203644)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 2
# expect: list 3 (2757, b'\x80\x03]q\x00(K\x00K\x01K\x02K\x03K\x04K\x05K\x06K\x07K\x08K\tK\nK\x0bK\x0cK\rK\x0eK\x0fK\x10K\x11K\x12K\x13K\x14K\x15K\x16K\x17K\x18K\x19K\x1a', b'\xe0\x03M\xe1\x03M\xe2\x03M\xe3\x03M\xe4\x03M\xe5\x03M\xe6\x03M\xe7\x03e(M\xe8\x03e.', 203645)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 2
# expect: list 4 (2765, b'\x80\x04\x95\xc2\n\x00\x00\x00\x00\x00\x00]\x94(K\x00K\x01K\x02K\x03K\x04K\x05K\x06K\x07K\x08K\tK\nK\x0bK\x0cK\rK\x0eK\x0fK\x10K\x11K\x12K\x13K\x14K\x15K\x16', b'\xe0\x03M\xe1\x03M\xe2\x03M\xe3\x03M\xe4\x03M\xe5\x03M\xe6\x03M\xe7\x03e(M\xe8\x03e.', 204034)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 2
# expect: list 5 (2765, b'\x80\x05\x95\xc2\n\x00\x00\x00\x00\x00\x00]\x94(K\x00K\x01K\x02K\x03K\x04K\x05K\x06K\x07K\x08K\tK\nK\x0bK\x0cK\rK\x0eK\x0fK\x10K\x11K\x12K\x13K\x14K\x15K\x16', b'\xe0\x03M\xe1\x03M\xe2\x03M\xe3\x03M\xe4\x03M\xe5\x03M\xe6\x03M\xe7\x03e(M\xe8\x03e.', 204035)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 2
# expect: dict 0 (10799, b'(dp0\nI0\nI0\nsI1\nI1\nsI2\nI2\nsI3\nI3\nsI4\nI4\nsI5\nI5\nsI6\nI6\nsI7\nI7\n', b'998\nsI999\nI999\nsI1000\nI1000\ns.', 586463)
# expect: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14,
# expect: dict 1 (5502, b'}q\x00(K\x00K\x00K\x01K\x01K\x02K\x02K\x03K\x03K\x04K\x04K\x05K\x05K\x06K\x06K\x07K\x07K\x08K\x08K\tK\tK\nK\nK\x0bK\x0bK\x0cK\x0cK\rK\r', b'\xe4\x03M\xe5\x03M\xe5\x03M\xe6\x03M\xe6\x03M\xe7\x03M\xe7\x03u(M\xe8\x03M\xe8\x03u.', 406558)
# expect: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14,
# expect: dict 2 (5504, b'\x80\x02}q\x00(K\x00K\x00K\x01K\x01K\x02K\x02K\x03K\x03K\x04K\x04K\x05K\x05K\x06K\x06K\x07K\x07K\x08K\x08K\tK\tK\nK\nK\x0bK\x0bK\x0cK\x0cK\r', b'\xe4\x03M\xe5\x03M\xe5\x03M\xe6\x03M\xe6\x03M\xe7\x03M\xe7\x03u(M\xe8\x03M\xe8\x03u.', 406688)
# expect: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14,
# expect: dict 3 (5504, b'\x80\x03}q\x00(K\x00K\x00K\x01K\x01K\x02K\x02K\x03K\x03K\x04K\x04K\x05K\x05K\x06K\x06K\x07K\x07K\x08K\x08K\tK\tK\nK\nK\x0bK\x0bK\x0cK\x0cK\r', b'\xe4\x03M\xe5\x03M\xe5\x03M\xe6\x03M\xe6\x03M\xe7\x03M\xe7\x03u(M\xe8\x03M\xe8\x03u.', 406689)
# expect: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14,
# expect: dict 4 (5512, b'\x80\x04\x95}\x15\x00\x00\x00\x00\x00\x00}\x94(K\x00K\x00K\x01K\x01K\x02K\x02K\x03K\x03K\x04K\x04K\x05K\x05K\x06K\x06K\x07K\x07K\x08K\x08K\tK\tK\nK\nK\x0b', b'\xe4\x03M\xe5\x03M\xe5\x03M\xe6\x03M\xe6\x03M\xe7\x03M\xe7\x03u(M\xe8\x03M\xe8\x03u.', 407020)
# expect: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14,
# expect: dict 5 (5512, b'\x80\x05\x95}\x15\x00\x00\x00\x00\x00\x00}\x94(K\x00K\x00K\x01K\x01K\x02K\x02K\x03K\x03K\x04K\x04K\x05K\x05K\x06K\x06K\x07K\x07K\x08K\x08K\tK\tK\nK\nK\x0b', b'\xe4\x03M\xe5\x03M\xe5\x03M\xe6\x03M\xe6\x03M\xe7\x03M\xe7\x03u(M\xe8\x03M\xe8\x03u.', 407021)
# expect: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14,
# expect: list 0 (4006, b'(lp0\nNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaNaN', b'aNaNaNaNaNaNaNaNaNaNaNaNaNaNa.', 350364)
# expect: [None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, Non
# expect: list 1 (2008, b']q\x00(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN', b'NNNNNNNNNNNNNNNNNNNNNNNNNNNNe.', 156534)
# expect: [None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, Non
# expect: list 2 (2010, b'\x80\x02]q\x00(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN', b'NNNNNNNNNNNNNNNNNNNNNNNNNNNNe.', 156664)
# expect: [None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, Non
# expect: list 3 (2010, b'\x80\x03]q\x00(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN', b'NNNNNNNNNNNNNNNNNNNNNNNNNNNNe.', 156665)
# expect: [None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, Non
# expect: list 4 (2018, b'\x80\x04\x95\xd7\x07\x00\x00\x00\x00\x00\x00]\x94(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN', b'NNNNNNNNNNNNNNNNNNNNNNNNNNNNe.', 157072)
# expect: [None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, Non
# expect: list 5 (2018, b'\x80\x05\x95\xd7\x07\x00\x00\x00\x00\x00\x00]\x94(NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN', b'NNNNNNNNNNNNNNNNNNNNNNNNNNNNe.', 157073)
# expect: [None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, Non
# expect: tuple 0 b'(Va\np0\ng0\ntp1\n.'
# expect: ('a', 'a')
# expect: tuple 1 b'(X\x01\x00\x00\x00aq\x00h\x00tq\x01.'
# expect: ('a', 'a')
# expect: tuple 2 b'\x80\x02X\x01\x00\x00\x00aq\x00h\x00\x86q\x01.'
# expect: ('a', 'a')
# expect: tuple 3 b'\x80\x03X\x01\x00\x00\x00aq\x00h\x00\x86q\x01.'
# expect: ('a', 'a')
# expect: tuple 4 b'\x80\x04\x95\t\x00\x00\x00\x00\x00\x00\x00\x8c\x01a\x94h\x00\x86\x94.'
# expect: ('a', 'a')
# expect: tuple 5 b'\x80\x05\x95\t\x00\x00\x00\x00\x00\x00\x00\x8c\x01a\x94h\x00\x86\x94.'
# expect: ('a', 'a')
# expect: tuple 0 b'(I1\nI2\nI3\nI4\ntp0\n.'
# expect: (1, 2, 3, 4)
# expect: tuple 1 b'(K\x01K\x02K\x03K\x04tq\x00.'
# expect: (1, 2, 3, 4)
# expect: tuple 2 b'\x80\x02(K\x01K\x02K\x03K\x04tq\x00.'
# expect: (1, 2, 3, 4)
# expect: tuple 3 b'\x80\x03(K\x01K\x02K\x03K\x04tq\x00.'
# expect: (1, 2, 3, 4)
# expect: tuple 4 b'\x80\x04\x95\x0c\x00\x00\x00\x00\x00\x00\x00(K\x01K\x02K\x03K\x04t\x94.'
# expect: (1, 2, 3, 4)
# expect: tuple 5 b'\x80\x05\x95\x0c\x00\x00\x00\x00\x00\x00\x00(K\x01K\x02K\x03K\x04t\x94.'
# expect: (1, 2, 3, 4)
# expect: str 0 b'Vxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\np0\n.'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: str 1 b'X,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq\x00.'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: str 2 b'\x80\x02X,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq\x00.'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: str 3 b'\x80\x03X,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq\x00.'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: str 4 b'\x80\x04\x953\x01\x00\x00\x00\x00\x00\x00X,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\x94.'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: str 5 b'\x80\x05\x953\x01\x00\x00\x00\x00\x00\x00X,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\x94.'
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: bytes 0 b'c_codecs\nencode\np0\n(Vyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\np1\nVlatin1\np2\ntp3\nRp4\n.'
# expect: b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: bytes 1 b'c_codecs\nencode\nq\x00(X,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyq\x01X\x06\x00\x00\x00latin1q\x02tq\x03Rq\x04.'
# expect: b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: bytes 2 b'\x80\x02c_codecs\nencode\nq\x00X,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyq\x01X\x06\x00\x00\x00latin1q\x02\x86q\x03Rq\x04.'
# expect: b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: bytes 3 b'\x80\x03B,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyq\x00.'
# expect: b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: bytes 4 b'\x80\x04\x953\x01\x00\x00\x00\x00\x00\x00B,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\x94.'
# expect: b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: bytes 5 b'\x80\x05\x953\x01\x00\x00\x00\x00\x00\x00B,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\x94.'
# expect: b'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: str 0 (70006, b'Vzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', b'zzzzzzzzzzzzzzzzzzzzzzzzz\np0\n.', 8540312)
# expect: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
# expect: str 1 (70008, b'Xp\x11\x01\x00zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', b'zzzzzzzzzzzzzzzzzzzzzzzzzzzq\x00.', 8540377)
# expect: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
# expect: str 2 (70010, b'\x80\x02Xp\x11\x01\x00zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', b'zzzzzzzzzzzzzzzzzzzzzzzzzzzq\x00.', 8540507)
# expect: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
# expect: str 3 (70010, b'\x80\x03Xp\x11\x01\x00zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', b'zzzzzzzzzzzzzzzzzzzzzzzzzzzq\x00.', 8540508)
# expect: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
# expect: str 4 (70009, b'\x80\x04Xp\x11\x01\x00zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', b'zzzzzzzzzzzzzzzzzzzzzzzzzzzz\x94.', 8540544)
# expect: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
# expect: str 5 (70009, b'\x80\x05Xp\x11\x01\x00zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', b'zzzzzzzzzzzzzzzzzzzzzzzzzzzz\x94.', 8540545)
# expect: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
# expect: list 0 (70055, b'(lp0\nc_codecs\nencode\np1\n(Vwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', b'w\np2\nVlatin1\np3\ntp4\nRp5\naI1\na.', 8334031)
# expect: [b'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
# expect: list 1 (70053, b']q\x00(c_codecs\nencode\nq\x01(Xp\x11\x01\x00wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', b'wwwwwq\x02X\x06\x00\x00\x00latin1q\x03tq\x04Rq\x05K\x01e.', 8333645)
# expect: [b'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
# expect: list 2 (70054, b'\x80\x02]q\x00(c_codecs\nencode\nq\x01Xp\x11\x01\x00wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', b'wwwwwq\x02X\x06\x00\x00\x00latin1q\x03\x86q\x04Rq\x05K\x01e.', 8333753)
# expect: [b'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
# expect: list 3 (70017, b'\x80\x03]q\x00(Bp\x11\x01\x00wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', b'wwwwwwwwwwwwwwwwwwwwwwwwq\x01K\x01e.', 8330910)
# expect: [b'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
# expect: list 4 (70024, b'\x80\x04]\x94(Bp\x11\x01\x00wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', b'wwwwwwwwwwwwwwww\x95\x05\x00\x00\x00\x00\x00\x00\x00\x94K\x01e.', 8331134)
# expect: [b'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
# expect: list 5 (70024, b'\x80\x05]\x94(Bp\x11\x01\x00wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', b'wwwwwwwwwwwwwwww\x95\x05\x00\x00\x00\x00\x00\x00\x00\x94K\x01e.', 8331135)
# expect: [b'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
# expect: ValueError 0 b'cexceptions\nValueError\np0\n(Vv\np1\nI1\ntp2\nRp3\n.'
# expect: ValueError('v', 1)
# expect: ValueError 1 b'cexceptions\nValueError\nq\x00(X\x01\x00\x00\x00vq\x01K\x01tq\x02Rq\x03.'
# expect: ValueError('v', 1)
# expect: ValueError 2 b'\x80\x02cexceptions\nValueError\nq\x00X\x01\x00\x00\x00vq\x01K\x01\x86q\x02Rq\x03.'
# expect: ValueError('v', 1)
# expect: ValueError 3 b'\x80\x03cbuiltins\nValueError\nq\x00X\x01\x00\x00\x00vq\x01K\x01\x86q\x02Rq\x03.'
# expect: ValueError('v', 1)
# expect: ValueError 4 b'\x80\x04\x95%\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\nValueError\x94\x93\x94\x8c\x01v\x94K\x01\x86\x94R\x94.'
# expect: ValueError('v', 1)
# expect: ValueError 5 b'\x80\x05\x95%\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\nValueError\x94\x93\x94\x8c\x01v\x94K\x01\x86\x94R\x94.'
# expect: ValueError('v', 1)
# expect: FileNotFoundError 0 b'cexceptions\nOSError\np0\n(I2\nVno\np1\nVf\np2\ntp3\nRp4\n.'
# expect: FileNotFoundError(2, 'no')
# expect: FileNotFoundError 1 b'cexceptions\nOSError\nq\x00(K\x02X\x02\x00\x00\x00noq\x01X\x01\x00\x00\x00fq\x02tq\x03Rq\x04.'
# expect: FileNotFoundError(2, 'no')
# expect: FileNotFoundError 2 b'\x80\x02cexceptions\nOSError\nq\x00K\x02X\x02\x00\x00\x00noq\x01X\x01\x00\x00\x00fq\x02\x87q\x03Rq\x04.'
# expect: FileNotFoundError(2, 'no')
# expect: FileNotFoundError 3 b'\x80\x03cbuiltins\nFileNotFoundError\nq\x00K\x02X\x02\x00\x00\x00noq\x01X\x01\x00\x00\x00fq\x02\x87q\x03Rq\x04.'
# expect: FileNotFoundError(2, 'no')
# expect: FileNotFoundError 4 b'\x80\x04\x951\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x11FileNotFoundError\x94\x93\x94K\x02\x8c\x02no\x94\x8c\x01f\x94\x87\x94R\x94.'
# expect: FileNotFoundError(2, 'no')
# expect: FileNotFoundError 5 b'\x80\x05\x951\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x11FileNotFoundError\x94\x93\x94K\x02\x8c\x02no\x94\x8c\x01f\x94\x87\x94R\x94.'
# expect: FileNotFoundError(2, 'no')
# expect: float 0 b'F3.141592653589793\n.'
# expect: 3.141592653589793
# expect: float 1 b'G@\t!\xfbTD-\x18.'
# expect: 3.141592653589793
# expect: float 2 b'\x80\x02G@\t!\xfbTD-\x18.'
# expect: 3.141592653589793
# expect: float 3 b'\x80\x03G@\t!\xfbTD-\x18.'
# expect: 3.141592653589793
# expect: float 4 b'\x80\x04\x95\n\x00\x00\x00\x00\x00\x00\x00G@\t!\xfbTD-\x18.'
# expect: 3.141592653589793
# expect: float 5 b'\x80\x05\x95\n\x00\x00\x00\x00\x00\x00\x00G@\t!\xfbTD-\x18.'
# expect: 3.141592653589793
# expect: A 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nA\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n.'
# expect: None
# expect: A 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nA\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04.'
# expect: None
# expect: A 2 b'\x80\x02c__main__\nA\nq\x00)\x81q\x01.'
# expect: None
# expect: A 3 b'\x80\x03c__main__\nA\nq\x00)\x81q\x01.'
# expect: None
# expect: A 4 b'\x80\x04\x95\x15\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01A\x94\x93\x94)\x81\x94.'
# expect: None
# expect: A 5 b'\x80\x05\x95\x15\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01A\x94\x93\x94)\x81\x94.'
# expect: None
# expect: type 0 b'c__main__\nA\np0\n.'
# expect: <class '__main__.A'>
# expect: type 1 b'c__main__\nA\nq\x00.'
# expect: <class '__main__.A'>
# expect: type 2 b'\x80\x02c__main__\nA\nq\x00.'
# expect: <class '__main__.A'>
# expect: type 3 b'\x80\x03c__main__\nA\nq\x00.'
# expect: <class '__main__.A'>
# expect: type 4 b'\x80\x04\x95\x12\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01A\x94\x93\x94.'
# expect: <class '__main__.A'>
# expect: type 5 b'\x80\x05\x95\x12\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x01A\x94\x93\x94.'
# expect: <class '__main__.A'>
# expect: type 0 b'c__builtin__\ntype\np0\n(Ntp1\nRp2\n.'
# expect: <class 'NoneType'>
# expect: type 1 b'c__builtin__\ntype\nq\x00(Ntq\x01Rq\x02.'
# expect: <class 'NoneType'>
# expect: type 2 b'\x80\x02c__builtin__\ntype\nq\x00N\x85q\x01Rq\x02.'
# expect: <class 'NoneType'>
# expect: type 3 b'\x80\x03cbuiltins\ntype\nq\x00N\x85q\x01Rq\x02.'
# expect: <class 'NoneType'>
# expect: type 4 b'\x80\x04\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x04type\x94\x93\x94N\x85\x94R\x94.'
# expect: <class 'NoneType'>
# expect: type 5 b'\x80\x05\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x04type\x94\x93\x94N\x85\x94R\x94.'
# expect: <class 'NoneType'>
# expect: StopIteration 0 b'cexceptions\nStopIteration\np0\n(I5\ntp1\nRp2\n.'
# expect: StopIteration(5)
# expect: StopIteration 1 b'cexceptions\nStopIteration\nq\x00(K\x05tq\x01Rq\x02.'
# expect: StopIteration(5)
# expect: StopIteration 2 b'\x80\x02cexceptions\nStopIteration\nq\x00K\x05\x85q\x01Rq\x02.'
# expect: StopIteration(5)
# expect: StopIteration 3 b'\x80\x03cbuiltins\nStopIteration\nq\x00K\x05\x85q\x01Rq\x02.'
# expect: StopIteration(5)
# expect: StopIteration 4 b'\x80\x04\x95$\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\rStopIteration\x94\x93\x94K\x05\x85\x94R\x94.'
# expect: StopIteration(5)
# expect: StopIteration 5 b'\x80\x05\x95$\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\rStopIteration\x94\x93\x94K\x05\x85\x94R\x94.'
# expect: StopIteration(5)
