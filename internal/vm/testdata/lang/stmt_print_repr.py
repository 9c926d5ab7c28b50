# repr of everything.
for x in (1, -5, 1.5, 1e100, 2j, 1 + 2j, True, None, ..., "a", "it's", b"x", [], [1, [2]], (), (1,), {}, {"a": {"b": ()}}, set(), {1}, frozenset(), frozenset({1}), range(3), range(1, 9, 2), slice(1, 2), bytearray(b"ab"), NotImplemented, int, type, len, ValueError("x"), KeyError("k"), dict.fromkeys("ab"), {}.keys(), {1: 2}.values(), {1: 2}.items()):
    print(repr(x))
# expect: 1
# expect: -5
# expect: 1.5
# expect: 1e+100
# expect: 2j
# expect: (1+2j)
# expect: True
# expect: None
# expect: Ellipsis
# expect: 'a'
# expect: "it's"
# expect: b'x'
# expect: []
# expect: [1, [2]]
# expect: ()
# expect: (1,)
# expect: {}
# expect: {'a': {'b': ()}}
# expect: set()
# expect: {1}
# expect: frozenset()
# expect: frozenset({1})
# expect: range(0, 3)
# expect: range(1, 9, 2)
# expect: slice(1, 2, None)
# expect: bytearray(b'ab')
# expect: NotImplemented
# expect: <class 'int'>
# expect: <class 'type'>
# expect: <built-in function len>
# expect: ValueError('x')
# expect: KeyError('k')
# expect: {'a': None, 'b': None}
# expect: dict_keys([])
# expect: dict_values([2])
# expect: dict_items([(1, 2)])

# --- classes and functions of one's own, without addresses
class C: pass
class D:
    class E: pass
    def m(self): pass
def f(): pass
print(C, D.E, type(C()), repr(f)[:12], repr(C())[:19], repr(D.m)[:14], repr(D().m)[:34])  # expect: <class '__main__.C'> <class '__main__.D.E'> <class '__main__.C'> <function f  <__main__.C object  <function D.m  <bound method D.m of <__main__.D o
# --- __repr__ in containers, __str__ outside
class P:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"P{self.n}"
    def __str__(self): return f"p{self.n}"
print(P(1), [P(1)], (P(1),), {P(1).n: P(2)}, {"k": P(3)}, f"{P(4)} {P(5)!r} {[P(6)]}", str([P(7)]), [str(P(8))], "%s %r" % (P(9), P(9)))  # expect: p1 [P1] (P1,) {1: P2} {'k': P3} p4 P5 [P6] [P7] ['p8'] p9 P9
# --- recursion
a = [1]; a.append(a)
d = {"d": None}; d["d"] = d
t = ([],); t[0].append(t)
print(a, d, t, [a, a])  # expect: [1, [...]] {'d': {...}} ([(...)],) [[1, [...]], [1, [...]]]
class R:
    def __init__(self): self.kids = [self]
    def __repr__(self): return f"R({len(self.kids)})"
print(R().kids)  # expect: [R(1)]
# --- reprlib.recursive_repr
import reprlib
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return "L<" + ", ".join(map(repr, self)) + ">"
l = L([1]); l.append(l)
print(l)  # expect: L<1, ...>
# --- subclasses of builtins
class I(int): pass
class S(str): pass
class Li(list): pass
class T(tuple): pass
class Di(dict): pass
class Se(set): pass
class F(float): pass
print(I(1), S("s"), [S("s")], Li([1]), T((1,)), Di(a=1), Se({1}), F(1.5), [I(2), F(2.5)])  # expect: 1 s ['s'] [1] (1,) {'a': 1} Se({1}) 1.5 [2, 2.5]
# --- __repr__ that returns a subclass of str
class S(str): pass
class C:
    def __repr__(self): return S("sub")
print(C(), [C()], type(repr(C())).__name__)  # expect: sub [sub] S
# --- exceptions
print(repr(ValueError()), repr(ValueError(1, "a")), repr(OSError(1, "x")), repr(StopIteration(5)), repr(KeyError("k")), repr(ExceptionGroup("g", [ValueError(1)])), repr(SyntaxError("m")), repr(UnicodeDecodeError("utf-8", b"x", 0, 1, "r")))  # expect: ValueError() ValueError(1, 'a') PermissionError(1, 'x') StopIteration(5) KeyError('k') ExceptionGroup('g', [ValueError(1)]) SyntaxError('m') UnicodeDecodeError('utf-8', b'x', 0, 1, 'r')
# --- deep but not too deep
x = []
for _ in range(50): x = [x]
print(len(repr(x)), repr(x)[:5])  # expect: 102 [[[[[
# --- long ints and floats in containers
print([10 ** 30, 0.1, -0.0, 1e-10, float("inf")], (2 ** 64,), {1.5: 2 ** 70})  # expect: [1000000000000000000000000000000, 0.1, -0.0, 1e-10, inf] (18446744073709551616,) {1.5: 1180591620717411303424}
# --- ascii
print(ascii("é😀"), ascii(["é"]), ascii({"ü": 1}), ascii(b"\xff"))  # expect: '\xe9\U0001f600' ['\xe9'] {'\xfc': 1} b'\xff'

# --- __repr__ that gives no text, through object.__str__
class R:
    def __repr__(self): return 3
class S:
    def __str__(self): return 3
class T(R):
    def __str__(self): return "ok"
class U(R):
    def __str__(self): return repr(self)
class V(R):
    def __str__(self): return super().__str__()
class W(R):
    __str__ = object.__str__
class X(R, int): pass
class Y(R, str): pass
class Z(R, list): pass
class E(R, Exception): pass
for c in (R,T,U,V,X,E):
    for t in ("repr(x)", "str(x)", "f'{x}'", "f'{x!r}'", "f'{x!s}'", "f'{x!a}'", "'%s' % x", "'%r' % x", "'{}'.format(x)", "format(x)", "x.__str__()", "object.__str__(x)", "str([x])", "ascii(x)", "print(x)", "format(x, '')", "object.__format__(x, '')", "c.__str__(x)"):
        try: print(c.__name__, t, eval(t, {"x": c(), "c": c}))
        except Exception as e: print(c.__name__, t, type(e).__name__, e)
# expect: R repr(x) TypeError __repr__ returned non-string (type int)
# expect: R str(x) TypeError __str__ returned non-string (type int)
# expect: R f'{x}' TypeError __str__ returned non-string (type int)
# expect: R f'{x!r}' TypeError __repr__ returned non-string (type int)
# expect: R f'{x!s}' TypeError __str__ returned non-string (type int)
# expect: R f'{x!a}' TypeError __repr__ returned non-string (type int)
# expect: R '%s' % x TypeError __str__ returned non-string (type int)
# expect: R '%r' % x TypeError __repr__ returned non-string (type int)
# expect: R '{}'.format(x) TypeError __str__ returned non-string (type int)
# expect: R format(x) TypeError __str__ returned non-string (type int)
# expect: R x.__str__() 3
# expect: R object.__str__(x) 3
# expect: R str([x]) TypeError __repr__ returned non-string (type int)
# expect: R ascii(x) TypeError __repr__ returned non-string (type int)
# expect: R print(x) TypeError __str__ returned non-string (type int)
# expect: R format(x, '') TypeError __str__ returned non-string (type int)
# expect: R object.__format__(x, '') TypeError __str__ returned non-string (type int)
# expect: R c.__str__(x) 3
# expect: T repr(x) TypeError __repr__ returned non-string (type int)
# expect: T str(x) ok
# expect: T f'{x}' ok
# expect: T f'{x!r}' TypeError __repr__ returned non-string (type int)
# expect: T f'{x!s}' ok
# expect: T f'{x!a}' TypeError __repr__ returned non-string (type int)
# expect: T '%s' % x ok
# expect: T '%r' % x TypeError __repr__ returned non-string (type int)
# expect: T '{}'.format(x) ok
# expect: T format(x) ok
# expect: T x.__str__() ok
# expect: T object.__str__(x) 3
# expect: T str([x]) TypeError __repr__ returned non-string (type int)
# expect: T ascii(x) TypeError __repr__ returned non-string (type int)
# expect: ok
# expect: T print(x) None
# expect: T format(x, '') ok
# expect: T object.__format__(x, '') ok
# expect: T c.__str__(x) ok
# expect: U repr(x) TypeError __repr__ returned non-string (type int)
# expect: U str(x) TypeError __repr__ returned non-string (type int)
# expect: U f'{x}' TypeError __repr__ returned non-string (type int)
# expect: U f'{x!r}' TypeError __repr__ returned non-string (type int)
# expect: U f'{x!s}' TypeError __repr__ returned non-string (type int)
# expect: U f'{x!a}' TypeError __repr__ returned non-string (type int)
# expect: U '%s' % x TypeError __repr__ returned non-string (type int)
# expect: U '%r' % x TypeError __repr__ returned non-string (type int)
# expect: U '{}'.format(x) TypeError __repr__ returned non-string (type int)
# expect: U format(x) TypeError __repr__ returned non-string (type int)
# expect: U x.__str__() TypeError __repr__ returned non-string (type int)
# expect: U object.__str__(x) 3
# expect: U str([x]) TypeError __repr__ returned non-string (type int)
# expect: U ascii(x) TypeError __repr__ returned non-string (type int)
# expect: U print(x) TypeError __repr__ returned non-string (type int)
# expect: U format(x, '') TypeError __repr__ returned non-string (type int)
# expect: U object.__format__(x, '') TypeError __repr__ returned non-string (type int)
# expect: U c.__str__(x) TypeError __repr__ returned non-string (type int)
# expect: V repr(x) TypeError __repr__ returned non-string (type int)
# expect: V str(x) TypeError __str__ returned non-string (type int)
# expect: V f'{x}' TypeError __str__ returned non-string (type int)
# expect: V f'{x!r}' TypeError __repr__ returned non-string (type int)
# expect: V f'{x!s}' TypeError __str__ returned non-string (type int)
# expect: V f'{x!a}' TypeError __repr__ returned non-string (type int)
# expect: V '%s' % x TypeError __str__ returned non-string (type int)
# expect: V '%r' % x TypeError __repr__ returned non-string (type int)
# expect: V '{}'.format(x) TypeError __str__ returned non-string (type int)
# expect: V format(x) TypeError __str__ returned non-string (type int)
# expect: V x.__str__() 3
# expect: V object.__str__(x) 3
# expect: V str([x]) TypeError __repr__ returned non-string (type int)
# expect: V ascii(x) TypeError __repr__ returned non-string (type int)
# expect: V print(x) TypeError __str__ returned non-string (type int)
# expect: V format(x, '') TypeError __str__ returned non-string (type int)
# expect: V object.__format__(x, '') TypeError __str__ returned non-string (type int)
# expect: V c.__str__(x) 3
# expect: X repr(x) TypeError __repr__ returned non-string (type int)
# expect: X str(x) TypeError __str__ returned non-string (type int)
# expect: X f'{x}' TypeError __str__ returned non-string (type int)
# expect: X f'{x!r}' TypeError __repr__ returned non-string (type int)
# expect: X f'{x!s}' TypeError __str__ returned non-string (type int)
# expect: X f'{x!a}' TypeError __repr__ returned non-string (type int)
# expect: X '%s' % x TypeError __str__ returned non-string (type int)
# expect: X '%r' % x TypeError __repr__ returned non-string (type int)
# expect: X '{}'.format(x) TypeError __str__ returned non-string (type int)
# expect: X format(x) TypeError __str__ returned non-string (type int)
# expect: X x.__str__() 3
# expect: X object.__str__(x) 3
# expect: X str([x]) TypeError __repr__ returned non-string (type int)
# expect: X ascii(x) TypeError __repr__ returned non-string (type int)
# expect: X print(x) TypeError __str__ returned non-string (type int)
# expect: X format(x, '') TypeError __str__ returned non-string (type int)
# expect: X object.__format__(x, '') TypeError __str__ returned non-string (type int)
# expect: X c.__str__(x) 3
# expect: E repr(x) TypeError __repr__ returned non-string (type int)
# expect-repr: 'E str(x) '
# expect-repr: 'E f\'{x}\' '
# expect: E f'{x!r}' TypeError __repr__ returned non-string (type int)
# expect-repr: 'E f\'{x!s}\' '
# expect: E f'{x!a}' TypeError __repr__ returned non-string (type int)
# expect-repr: 'E \'%s\' % x '
# expect: E '%r' % x TypeError __repr__ returned non-string (type int)
# expect-repr: 'E \'{}\'.format(x) '
# expect-repr: 'E format(x) '
# expect-repr: 'E x.__str__() '
# expect: E object.__str__(x) 3
# expect: E str([x]) TypeError __repr__ returned non-string (type int)
# expect: E ascii(x) TypeError __repr__ returned non-string (type int)
# expect:
# expect: E print(x) None
# expect-repr: 'E format(x, \'\') '
# expect-repr: 'E object.__format__(x, \'\') '
# expect-repr: 'E c.__str__(x) '
