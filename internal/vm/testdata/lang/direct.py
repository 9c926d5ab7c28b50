# Operators whose methods are Python functions are called without a native frame; what those say
# is looked at when it is delivered (vm/special.go).

# --- answers of all kinds
class A:
    def __init__(s, r=NotImplemented): s.r = r
    def __add__(s, o): return s.r
    __sub__ = __mul__ = __matmul__ = __and__ = __lt__ = __le__ = __gt__ = __ge__ = __eq__ = __add__
    __hash__ = None
    def __contains__(s, o): return s.r
    def __bool__(s): return s.r
    def __getitem__(s, k): return s.r, k
    def __setitem__(s, k, v): s.last = k, v; return 5
    def __delitem__(s, k): s.gone = k; return 6
class R:
    def __radd__(s, o): return "radd"
    __rsub__ = __rmul__ = __radd__
    def __lt__(s, o): return "R<"
    def __gt__(s, o): return "R>"
    def __eq__(s, o): return "R=="
class B(A):
    def __radd__(s, o): return "B.radd"
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a, b, n, one = A(), B(), A(1), A([])
t(lambda: a + a); t(lambda: a + b); t(lambda: b + a); t(lambda: a + 1); t(lambda: a - 2); t(lambda: n + 1); t(lambda: n @ n)  # expect: TypeError unsupported operand type(s) for +: 'A' and 'A'
# expect: B.radd
# expect: TypeError unsupported operand type(s) for +: 'B' and 'A'
# expect: TypeError unsupported operand type(s) for +: 'A' and 'int'
# expect: TypeError unsupported operand type(s) for -: 'A' and 'int'
# expect: 1
# expect: 1
t(lambda: a + R()); t(lambda: a - R()); t(lambda: a * 3); t(lambda: a & a)  # expect: radd
# expect: radd
# expect: TypeError unsupported operand type(s) for *: 'A' and 'int'
# expect: TypeError unsupported operand type(s) for &: 'A' and 'A'
t(lambda: a < a); t(lambda: a < R()); t(lambda: a > R()); t(lambda: a == R()); t(lambda: a == a); t(lambda: a != a); t(lambda: a <= 1); t(lambda: n < 1); t(lambda: one == 2)  # expect: TypeError '<' not supported between instances of 'A' and 'A'
# expect: R>
# expect: R<
# expect: R==
# expect: True
# expect: False
# expect: TypeError '<=' not supported between instances of 'A' and 'int'
# expect: 1
# expect: []
def aug(x, y):
    x += y
    return x
t(lambda: aug(a, 1)); t(lambda: aug(n, 1)); t(lambda: aug(a, R()))  # expect: TypeError unsupported operand type(s) for +=: 'A' and 'int'
# expect: 1
# expect: radd
t(lambda: 1 in n); t(lambda: 1 in one); t(lambda: 1 in A("x")); t(lambda: 1 not in n); t(lambda: 1 in a)  # expect: True
# expect: False
# expect: True
# expect: False
# expect: TypeError NotImplemented should not be used in a boolean context
def tr(x):
    if x: return "yes"
    return "no"
t(lambda: tr(n)); t(lambda: tr(A(True))); t(lambda: tr(A(False))); t(lambda: not A(True)); t(lambda: not one); t(lambda: not a)  # expect: TypeError __bool__ should return bool, returned int
# expect: yes
# expect: no
# expect: False
# expect: TypeError __bool__ should return bool, returned list
# expect: TypeError __bool__ should return bool, returned NotImplementedType
def cmp(x, y, z=0):
    if x < y: z += 1
    if x == y: z += 2
    if x > 1: z += 4
    while x >= y: return z + 8
    return z
t(lambda: cmp(n, n)); t(lambda: cmp(one, one)); t(lambda: cmp(a, R())); t(lambda: cmp(a, a)); t(lambda: cmp(A(A(True)), 1)); t(lambda: cmp(A(A(3)), 1))  # expect: 15
# expect: 0
# expect: TypeError '>' not supported between instances of 'A' and 'int'
# expect: TypeError '<' not supported between instances of 'A' and 'A'
# expect: 15
# expect: TypeError __bool__ should return bool, returned int
t(lambda: n[1]); t(lambda: n["k"]); n[3] = 4; del n[5]; print(n.last, n.gone)  # expect: (1, 1)
# expect: (1, 'k')
# expect: (3, 4) 5
def g():
    yield n + 1
    yield n < 2
    yield n[7]
    yield 1 in n
    if A(True): yield "t"
print(*g())  # expect: 1 1 (1, 7) True t
class Deep:
    def __init__(s, k): s.k = k
    def __add__(s, o): return 0 if s.k == 0 else Deep(s.k - 1) + o
print(Deep(300) + 1)  # expect: 0
class X:
    def __getitem__(s, i):
        yield i
        yield i + 1
    def __add__(s, o): raise KeyError("no")
print(list(X()[3])); t(lambda: X() + 1)  # expect: [3, 4]
# expect: KeyError 'no'
class N:
    __contains__ = None
    __eq__ = None
t(lambda: 1 in N()); t(lambda: N() == 1)  # expect: TypeError 'N' object is not a container
# expect: TypeError 'NoneType' object is not callable

# --- next and send of generators
def g():
    got = yield 1
    got = yield got
    return got
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, e.__traceback__.tb_next.tb_lineno - e.__traceback__.tb_lineno if e.__traceback__.tb_next else "-")
it = g()
print(next(it), it.send("a"), next(it, "end"), next(it, "end"))  # expect: 1 a end end
t(lambda: next(it)); t(lambda: it.send(None)); t(lambda: it.send(1))  # expect: StopIteration  4
# expect: StopIteration  4
# expect: StopIteration  4
it = g(); t(lambda: it.send(5)); print(it.send(None), it.send([2]))  # expect: TypeError can't send non-None value to a just-started generator 7
# expect: 1 [2]
t(lambda: it.send("last"))  # expect: StopIteration last 9
def bad():
    yield 1
    raise ValueError("within")
it = bad(); next(it); t(lambda: next(it, "default")); print(next(it, "default"))  # expect: ValueError within 13
# expect: default
def stop():
    yield 1
    raise StopIteration(3)
it = stop(); next(it); t(lambda: next(it, "default"))  # expect: RuntimeError generator raised StopIteration 18
def itself():
    yield next(me)
me = itself(); t(lambda: next(me))  # expect: ValueError generator already executing 21
def outer():
    inner = g()
    yield next(inner)
    yield inner.send("x")
    yield next(inner, "over")
    yield [next(inner, k) for k in range(2)]
print(*outer())  # expect: 1 x over [0, 1]
class C:
    def m(self):
        yield from (1, 2)
    send = next
c = C().m(); n = c.__next__; s = c.send
print(n(), s(None)); t(n); t(lambda: s(None))  # expect: 1 2
# expect: StopIteration  -
# expect: StopIteration  34
print(next(iter([7])), next(iter([]), 8), [*map(next, [g(), g()])])  # expect: 7 8 [1, 1]
async def co(): return 5
c = co(); t(lambda: next(c)); t(lambda: c.send(None))  # expect: TypeError 'coroutine' object is not an iterator 39
# expect: StopIteration 5 39
def deep(k):
    yield next(deep(k - 1)) if k else "bottom"
print(next(deep(200)))  # expect: bottom
def delegating():
    r = yield from g()
    print("result", r)
d = delegating(); print(next(d), d.send("p")); t(lambda: d.send("q"))  # expect: 1 p
# expect: result q
# expect: StopIteration  47

# --- raising classes
class E(Exception):
    def __init__(self, *a): super().__init__("made", *a)
class N(Exception):
    def __new__(cls, *a): return 3
class M(type):
    def __call__(cls, *a): return ValueError("by the metaclass")
class F(Exception, metaclass=M): pass
for x in (ValueError, E, N, F, KeyboardInterrupt, int, 5, OSError, StopIteration, UnicodeDecodeError, ExceptionGroup):
    try:
        raise x
    except BaseException as e:
        print(type(e).__name__, e, e.args, e.__context__, e.__cause__)
# expect: ValueError  () None None
# expect: E made ('made',) None None
# expect: TypeError calling <class '__main__.N'> should have returned an instance of BaseException, not <class 'int'> ("calling <class '__main__.N'> should have returned an instance of BaseException, not <class 'int'>",) None None
# expect: ValueError by the metaclass ('by the metaclass',) None None
# expect: KeyboardInterrupt  () None None
# expect: TypeError exceptions must derive from BaseException ('exceptions must derive from BaseException',) None None
# expect: TypeError exceptions must derive from BaseException ('exceptions must derive from BaseException',) None None
# expect: OSError  () None None
# expect: StopIteration  () None None
# expect: TypeError function takes exactly 5 arguments (0 given) ('function takes exactly 5 arguments (0 given)',) None None
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given) ('BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)',) None None
for x, y in ((ValueError, None), (ValueError, KeyError), (ValueError, KeyError("k")), (ValueError, 3), (E, E)):
    try:
        try: 1 / 0
        finally: raise x from y
    except BaseException as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
# expect: ValueError() None ZeroDivisionError('division by zero') True
# expect: ValueError() KeyError() ZeroDivisionError('division by zero') True
# expect: ValueError() KeyError('k') ZeroDivisionError('division by zero') True
# expect: TypeError('exception causes must derive from BaseException') None ZeroDivisionError('division by zero') False
# expect: E('made') E('made') ZeroDivisionError('division by zero') True

# --- arguments by keyword, with defaults and the rest
def f(a, b=2, *c, d=4, **e): return a, b, c, d, e
print(f(1), f(a=1), f(1, d=5), f(1, 2, 3, z=6), f(b=1, a=2, y=3), f(*(1, 2), **{"d": 3, "x": 4}))  # expect: (1, 2, (), 4, {}) (1, 2, (), 4, {}) (1, 2, (), 5, {}) (1, 2, (3,), 4, {'z': 6}) (2, 1, (), 4, {'y': 3}) (1, 2, (), 3, {'x': 4})
def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q=1, *, r=2): return q, r, a + p
print(many(*range(16), r=3), many(*range(15), p=20, q=5), many(**{x: 1 for x in "abcdefghijklmnop"}))  # expect: (1, 3, 15) (5, 2, 20) (1, 2, 2)
class K:
    def __init__(self, x=1, *y, z=2): self.v = x, y, z
    def __call__(self, *y, z=3): return self.v, y, z
print(K(z=5).v, K(1, 2, 3).v, K()(4, z=6), K(x=9)())  # expect: (1, (), 5) (1, (2, 3), 2) ((1, (), 2), (4,), 6) ((9, (), 2), (), 3)
for call in (lambda: f(), lambda: f(1, a=2), lambda: f(1, **{"d": 1}, d=2) if 0 else f(d=1), lambda: K(w=1), lambda: many(1, s=2)):
    try: print(call())
    except TypeError as e: print(e)
# expect: f() missing 1 required positional argument: 'a'
# expect: f() got multiple values for argument 'a'
# expect: f() missing 1 required positional argument: 'a'
# expect: K.__init__() got an unexpected keyword argument 'w'
# expect: many() got an unexpected keyword argument 's'

# --- pairs of zip and items in loops
for a, b in zip([1, 2, 3], "xyz"): print(a, b, end=" ")
for a, b in zip(range(3), (4, 5)): print(a, b, end=" ")
for (a, b) in {"k": 1, "l": 2}.items(): print(a, b, end=" ")
for a, b in zip(): print("never")
for a, b in zip([1], [2], strict=True): print(a, b)  # expect: 1 x 2 y 3 z 0 4 1 5 k 1 l 2 1 2
d = {1: 2, 3: 4}
try:
    for a, b in d.items(): d[a + 10] = b
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
l = [1, 2, 3]
for a, b in zip(l, l): l.append(a) if len(l) < 6 else None; print(a, b, end=" ")
print()  # expect-repr: '1 1 2 2 3 3 1 1 2 2 3 3 '
for a, b in zip([(1, 2)], [3]): print(a, b)  # expect: (1, 2) 3
a, b = [1.5, 2.5]; c, d, e = [1, 2, 3]; print(a, b, c, d, e)  # expect: 1.5 2.5 1 2 3
for bad in ([1], [1, 2, 3], [1.5]):
    try: a, b = bad
    except ValueError as e: print(e)
# expect: not enough values to unpack (expected 2, got 1)
# expect: too many values to unpack (expected 2, got 3)
# expect: not enough values to unpack (expected 2, got 1)

# --- ends of texts
for s in (" ab ", "ab", "\tab", "ab\n", "", " ", "é ", "\x1fa\x1c", "a\xa0", "a\u2003"):
    print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), s.strip() is s, end=" ")
    print(s.startswith("a"), s.endswith("b"), s.startswith(""), s.endswith(("b", " ")), s.startswith("ab", 1), s.endswith("", 5, 2))
# expect: 'ab' 'ab ' ' ab' False False False True True True False
# expect: 'ab' 'ab' 'ab' True True True True True False False
# expect: 'ab' 'ab' '\tab' False False True True True True False
# expect: 'ab' 'ab\n' 'ab' False True False True False False False
# expect: '' '' '' True False False True False False False
# expect: '' '' '' False False False True True False False
# expect: 'é' 'é ' 'é' False False False True True False False
# expect: 'a' 'a\x1c' '\x1fa' False False False True False False False
# expect: 'a' 'a\xa0' 'a' False True False True False False False
# expect: 'a' 'a\u2003' 'a' False True False True False False False
print("".join(["a"]), ",".join(["a", "b"]), "".join(["x"] * 50), "é".join(["a", "b"]), "-".join(("ü", "\u2003")), ", ".join([]))  # expect-repr: 'a a,b xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx aéb ü-\u2003 '
print(f"{'ab':<5}|{'ab':>5}|{'ab':^5}|{'abc':.2}|{'é':*^3}|{12:>5}|{1.5:<6}|{True:>5}|{None!s:>6}")  # expect: ab   |   ab| ab  |ab|*é*|   12|1.5   |    1|  None
for spec in ("d", "=5", "0>", "<<<", "\u00e9<4"):
    try: print(repr(f"{'ab':{spec}}"))
    except ValueError as e: print(e)
# expect: Unknown format code 'd' for object of type 'str'
# expect: '=' alignment not allowed in string format specifier
# expect: 'ab'
# expect: Unknown format code '<' for object of type 'str'
# expect: 'abéé'

# --- lists of whatever can be iterated
class L:
    def __iter__(self): yield from (1, 2)
    def __len__(self): print("asked", end=" "); return 2
class S:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
for x in ("ab", (1, 2), [3.5], {"k": 1}, range(3), L(), S(), map(str, [1]), zip([1]), iter([5]), b"ab", {7}, (i for i in "q")):
    print(list(x), end=" ")
print(list(), list([]) is list([]))  # expect: ['a', 'b'] [1, 2] [3.5] ['k'] [0, 1, 2] asked [1, 2] [0, 1, 2] ['1'] [(1,)] [5] [97, 98] [7] ['q'] [] False
for bad in (5, None, object, len):
    try: list(bad)
    except TypeError as e: print(e)
# expect: 'int' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: 'type' object is not iterable
# expect: 'builtin_function_or_method' object is not iterable
class T:
    def __iter__(self): return 3
try: list(T())
except TypeError as e: print(e)  # expect: iter() returned non-iterator of type 'int'

# --- iterators that are classes
class I:
    def __init__(self, n, e=StopIteration): self.n, self.e = n, e
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise self.e
        self.n -= 1
        return self.n
for x in I(3): print(x, end=" ")
else: print("else")  # expect: 2 1 0 else
print([x for x in I(3)], sorted({x for x in I(2)}), {x: x for x in I(2)}, *(x for x in I(3)), sum(I(4)), list(I(2)))  # expect: [2, 1, 0] [0, 1] {1: 1, 0: 0} 2 1 0 6 [1, 0]
class Sub(StopIteration): pass
for x in I(1, Sub): print(x)  # expect: 0
for x in I(1, StopIteration(5)): print(x)  # expect: 0
for e in (KeyError, StopAsyncIteration, GeneratorExit, ValueError("v")):
    try:
        for x in I(1, e): print(x, end=" ")
        else: print("never")
    except BaseException as e:
        print(repr(e), e.__traceback__.tb_lineno - 2 > 0, e.__context__)
# expect: 0 KeyError() True None
# expect: 0 StopAsyncIteration() True None
# expect: 0 GeneratorExit() True None
# expect: 0 ValueError('v') True None
def f(x): raise StopIteration
for x in map(f, [1]): print("never")
for x in filter(f, [1]): print("never")
for x in iter(lambda: f(1), 2): print("never")
def nested():
    for x in I(2):
        for y in I(2): yield x, y
print(list(nested()))  # expect: [(1, 1), (1, 0), (0, 1), (0, 0)]
def leak():
    for x in [1]:
        yield next(iter([]))
try:
    for x in leak(): pass
except RuntimeError as e: print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration()
def body():
    for x in [1, 2]:
        raise StopIteration("from the body")
try: body()
except StopIteration as e: print(e)  # expect: from the body
class Odd:
    def __iter__(self): return self
    def __next__(self): yield 1
for g in Odd():
    print(type(g).__name__, list(g)); break  # expect: generator [1]
try: 1 / 0
except ZeroDivisionError:
    for x in I(1): print(x)  # expect: 0
    import sys
    print(repr(sys.exception()))  # expect: ZeroDivisionError('division by zero')
a, *b = I(4); print(a, b)  # expect: 3 [2, 1, 0]
for i, x in enumerate(I(2)): print(i, x, end=" ")
for x, y in zip(I(2), I(3)): print(x, y, end=" ")
print(3 in I(5), max(I(3)), [*I(2)], dict(zip("ab", I(2))))  # expect: 0 1 1 0 1 2 0 1 True 2 [1, 0] {'a': 1, 'b': 0}

# --- what natives ask items of: functions of maps and __next__ in Python
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration(self.n)
        return self.n
def double(x):
    if x == 5:
        raise StopIteration("from the function")
    return 2 * x
def numbers(x):
    yield x
    yield -x
for it in lambda: map(double, [1, 2, 3]), lambda: map(double, (4, 5, 6)), lambda: Down(4), lambda: map(numbers, range(3)):
    print(type(it()).__name__, len(list(it())), len(tuple(it())), len(set(it())), sum(1 for _ in it()), len([*it(), *it()]))
# expect: map 3 3 3 3 6
# expect: map 1 1 1 1 2
# expect: Down 4 4 4 4 8
# expect: map 3 3 3 3 6
m = map(double, [4, 5, 6, 7])
print(next(m), list(m), list(m), next(m, "end"))  # expect: 8 [] [12, 14] end
m = map(double, [4, 5, 6])
for x in m:
    print(x)  # expect: 8
print(list(m), max(Down(5)), sum(Down(5)), dict(zip(Down(3), map(double, range(3)))), "-".join(map(repr, Down(3))))  # expect: [12] 4 10 {2: 0, 1: 2, 0: 4} 2-1-0
def delegate():
    got = yield from map(double, [1, 5, 6])
    print("map gave", got)
    got = yield from Down(2)
    print("class gave", got)
print(list(delegate()))  # expect: map gave from the function
# expect: class gave -1
# expect: [2, 1, 0]

# --- and errors that they raise
def fails(x):
    if x == 2:
        raise ValueError(x)
    return x
class Bad:
    def __iter__(self): return self
    def __next__(self): raise KeyError("next")
def wrong(a, b): pass
import traceback
for make in lambda: map(fails, [1, 2, 3]), lambda: Bad(), lambda: map(wrong, [1, 2]):
    for use in list, max, sum, set, lambda it: dict.fromkeys(it), lambda it: [x for x in it]:
        it = make()
        try:
            use(it)
        except Exception as e:
            print(type(e).__name__, e, e.__context__, len(traceback.extract_tb(e.__traceback__)))
# expect: ValueError 2 None 2
# expect: ValueError 2 None 2
# expect: ValueError 2 None 2
# expect: ValueError 2 None 2
# expect: ValueError 2 None 3
# expect: ValueError 2 None 3
# expect: KeyError 'next' None 2
# expect: KeyError 'next' None 2
# expect: KeyError 'next' None 2
# expect: KeyError 'next' None 2
# expect: KeyError 'next' None 3
# expect: KeyError 'next' None 3
# expect: TypeError wrong() missing 1 required positional argument: 'b' None 1
# expect: TypeError wrong() missing 1 required positional argument: 'b' None 1
# expect: TypeError wrong() missing 1 required positional argument: 'b' None 1
# expect: TypeError wrong() missing 1 required positional argument: 'b' None 1
# expect: TypeError wrong() missing 1 required positional argument: 'b' None 2
# expect: TypeError wrong() missing 1 required positional argument: 'b' None 2
m = map(fails, [1, 2, 3])
try:
    list(m)
except ValueError:
    print(list(m))  # expect: [3]

# --- truth, sums and items that need no frame
from collections import deque, defaultdict
class Plain: pass
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for v in deque(), deque([0]), Plain(), Sized(0), Sized(2), memoryview(b""), {}.keys(), {1: 2}.items(), range(0), bytearray(b"a"), 0j:
    print(type(v).__name__, "true" if v else "false", not v, bool(v), v and 1 or 2)
# expect: deque false True False 2
# expect: deque true False True 1
# expect: Plain true False True 1
# expect: Sized false True False 2
# expect: Sized true False True 1
# expect: memoryview false True False 2
# expect: dict_keys false True False 2
# expect: dict_items true False True 1
# expect: range false True False 2
# expect: bytearray true False True 1
# expect: complex false True False 2
class Int(int):
    def __radd__(self, other): return "own"
class Plus(int): pass
print(1 + True, True + 1, 2 - True, 3 * False, 1 + Int(2), 1 + Plus(2), True + Int(1), 7 // True, 1.5 + True, True + True, 2 ** True, 1 << True)  # expect: 2 2 1 0 own 3 2 7 2.5 2 2 2
s = "a"
s += "bc"
t = s + "d"
print(s, t, "x" != s, s < t, 1 == 1.0, (1, 2) < (1, 3), "a" >= "b", None == s, [1] == [1], {} != {})  # expect: abc abcd True True True True False False True False
dd = defaultdict(list)
dd[3].append(1)
dd[3].append(2)
for f in lambda: dd[3], lambda: {1: 2}[3], lambda: {(1, 2): 3}[1, 2], lambda: {1.5: 2}[1.5], lambda: "abc"["x"], lambda: {}[[]], lambda: b"ab"[5], lambda: range(5)[2], lambda: dd[[]]:
    try:
        print(f())
    except (KeyError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
# expect: [1, 2]
# expect: KeyError 3
# expect: 3
# expect: 2
# expect: TypeError string indices must be integers, not 'str'
# expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')
# expect: IndexError index out of range
# expect: 2
# expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')

# --- generators that delegate, gone through from deeper down
def level(n):
    if n:
        yield from level(n - 1)
    else:
        yield from range(400)
def deep(n, it):
    if n:
        return deep(n - 1, it)
    for x in it:
        if x % 20 == 10:
            return x
for down in range(0, 200, 7):
    g = level(90)
    next(g)
    print(down, deep(down, g), deep(0, g), deep(down // 2, g), next(g))
# expect: 0 10 30 50 51
# expect: 7 10 30 50 51
# expect: 14 10 30 50 51
# expect: 21 10 30 50 51
# expect: 28 10 30 50 51
# expect: 35 10 30 50 51
# expect: 42 10 30 50 51
# expect: 49 10 30 50 51
# expect: 56 10 30 50 51
# expect: 63 10 30 50 51
# expect: 70 10 30 50 51
# expect: 77 10 30 50 51
# expect: 84 10 30 50 51
# expect: 91 10 30 50 51
# expect: 98 10 30 50 51
# expect: 105 10 30 50 51
# expect: 112 10 30 50 51
# expect: 119 10 30 50 51
# expect: 126 10 30 50 51
# expect: 133 10 30 50 51
# expect: 140 10 30 50 51
# expect: 147 10 30 50 51
# expect: 154 10 30 50 51
# expect: 161 10 30 50 51
# expect: 168 10 30 50 51
# expect: 175 10 30 50 51
# expect: 182 10 30 50 51
# expect: 189 10 30 50 51
# expect: 196 10 30 50 51
def both(n):
    if n:
        yield from both(n - 1)
        yield n
        got = yield from both(n - 1)
        return got + 1
    return 0
print(list(both(4)), [x for x in both(3)], sum(both(6)), max(both(5)))  # expect: [1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3, 1, 2, 1] [1, 2, 1, 3, 1, 2, 1] 120 5
def returns():
    for n in range(4):
        print((yield from both(n)))
for x in returns(): pass
# expect: 0
# expect: 1
# expect: 2
# expect: 3
def raising():
    yield 1
    raise ValueError("inside")
def through(g):
    try:
        yield from g
    except ValueError as e:
        yield f"caught {e}"
    finally:
        yield "finally"
for x in through(through(raising())):
    print(x)
# expect: 1
# expect: caught inside
# expect: finally
# expect: finally
g = through(through(iter([1, 2])))
print(next(g), g.send(None), next(g), next(g), next(g, "end"))  # expect: 1 2 finally finally end

# --- a function that a native applies to one value after another: one frame, begun again
def f(L):
    out = [sorted(L, key=lambda x: -x), sorted(L, key=lambda x: (x % 3, x), reverse=True), list(map(lambda x: x * 2, L)),
           max(L, key=lambda x: x % 7), min(L, key=lambda x: (x % 5, -x)), tuple(map(lambda x: str(x), L))]
    L = list(L)
    L.sort(key=lambda x: [x])
    return out + [L]
for n in 1, 2, 3, 10, 511, 512, 513, 1024, 1025, 3000:
    text = str(f(list(range(n))))
    print(n, len(text), sum(map(ord, text)))
# expect: 1 34 1915
# expect: 2 50 2576
# expect: 3 67 3287
# expect: 10 191 8629
# expect: 511 13331 608969
# expect: 512 13359 610228
# expect: 513 13387 611493
# expect: 1024 27792 1281836
# expect: 1025 27824 1283296
# expect: 3000 91024 4236088
def bad(x):
    if x == 5: raise ValueError(x)
    if x == 7: raise StopIteration
    return x
for g in lambda L: sorted(L, key=bad), lambda L: list(map(bad, L)), lambda L: max(L, key=bad), lambda L: [*map(bad, L), 0]:
    for L in [1, 2, 5, 3], [1, 2, 7, 3]:
        try: print(g(L))
        except BaseException as e: print(type(e).__name__, e, e.__traceback__.tb_next.tb_frame.f_code.co_name)
# expect: ValueError 5 <lambda>
# expect: StopIteration  <lambda>
# expect: ValueError 5 <lambda>
# expect: [1, 2]
# expect: ValueError 5 <lambda>
# expect: StopIteration  <lambda>
# expect: ValueError 5 <lambda>
# expect: [1, 2, 0]
L = [1, 2, 3]
def grow(x):
    if len(L) < 10: L.append(x + 1)
    return x
print(list(map(grow, L)), L)  # expect: [1, 2, 3, 2, 3, 4, 3, 4, 5, 4] [1, 2, 3, 2, 3, 4, 3, 4, 5, 4]
L.extend(map(lambda x: x + 1, L[:2]))
print(L)  # expect: [1, 2, 3, 2, 3, 4, 3, 4, 5, 4, 2, 3]
def keep(x):
    y = x
    return lambda: y
print([c() for c in map(keep, [1, 2, 3])], [c() for c in list(map(keep, [4, 5]))])  # expect: [1, 2, 3] [4, 5]
def unbound(x):
    if x == 1: z = 5
    try: return z
    except UnboundLocalError: return 'unbound'
print(list(map(unbound, [1, 2, 3])))  # expect: [5, 'unbound', 'unbound']
def deep(n): return max([n], key=lambda x: deep(x - 1)) if n else 0
print(deep(5), max([3, 1, 2], key=lambda x: max([x, 2], key=lambda y: -y)), sorted([2, 1], key=lambda x: sorted([x, 0], key=lambda y: y)))  # expect: 5 3 [1, 2]
class A:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __gt__(self, o): return self.n > o.n
    def key(self, x): return self.n * x
print(max([1, 2, 3], key=lambda x: A(-x)), min([1, 2, 3], key=lambda x: A(-x)), sorted([1, 2, 3], key=A(-1).key), list(map(A(2).key, [1, 2])))  # expect: 1 3 [3, 2, 1] [2, 4]
def gen(x): yield x
print([next(g) for g in map(gen, [1, 2])], list(map(lambda *a: a, [1, 2])), list(map(lambda x, y=9: y, [1, 2])))  # expect: [1, 2] [(1,), (2,)] [9, 9]
def kind(x, seen=[]):
    seen.append(x)
    if len(seen) == 2: raise KeyError(x)
    return x
it = map(kind, [1, 2, 3])
out = []
try: out.extend(it)
except KeyError as e: print('kept', out, e)  # expect: kept [1] 2
out.extend(it)
print(out)  # expect: [1, 3]
