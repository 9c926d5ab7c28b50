"""A program that uses every instruction, each function more than once and with more than
one type of argument, so that caches are filled and miss. It is small, since each form of
it is compiled and run."""
import math as m
from math import floor, ceil as up
log = []


def attempt(f, *args, **kw):
    for again in range(3):
        try:
            got = f(*args, **kw)
            log.append(got)
        except Exception as e:
            log.append(type(e))
            if isinstance(e, RecursionError): return


class P:
    "A point."
    x: int = 1
    __match_args__ = ("x", "y")

    def __init__(self, x, y=2):
        self.x = x
        self.y = y

    def __add__(self, o): return P(self.x + 1, o)
    def __lt__(self, o): return self.x < 3
    def __matmul__(self, o): return (self, o)
    def __enter__(self): return self
    def __exit__(self, *exc): return self.x == 5
    def me(self): return super().__init__, __class__
    def __iter__(self): return iter((self.x, self.y))
    async def __aenter__(self): return self
    async def __aexit__(self, *exc): return False
    async def __anext__(self):
        self.x -= 1
        if self.x < 0: raise StopAsyncIteration
        return self.x
    def __aiter__(self): return self
    def __await__(self):
        yield 1
        return 2
    for loop in range(2): pass
    del loop


class Q(P, metaclass=type):
    @property
    def z(self): return self.x
    def me(self): return super().me(), [lambda: t for t in self]
    k = [q for q in (1, 2) if q]


def arith(a, b):
    x = [a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a << 1, a >> 1, a & b, a | b, a ^ b]
    x += [a + 1, a - 1, a * 3, a / 2, a // 2, a % 5, a & 7, a | 8, a ^ 9, -a, +a, ~a, not a, a << b, a >> b, a ** b]
    a += 1
    a -= b
    a *= 2
    return x, a < b, a <= b, a == b, a != b, a > b, a >= b, a is b, a in x, a not in x, a @ b


def jumps(a, b, n=0):
    while n < 4:
        n += 1
        if a < b: n += 0
        if a <= b and a != b: continue
        if a > b or a >= b: n += 1
        if a == b: break
        if a is None or b is not None: n += 1
        if n > 2 and n >= 3: continue
        if n <= 1 or n == 7 or n != 6: pass
        if a is b: return 1
    else:
        return n
    return None


def args(a, /, b=1, *c, d=2, **e):
    def inner(x=a, *, y=b): return x, y, a, d
    return inner(), inner(1, y=2), [*c], {**e}, inner(*c, **e)


def cells(a):
    n = 0
    def up(by=1):
        nonlocal n, a
        n += by
        if n > 2: del a
        return n, a
    def gone():
        nonlocal n
        del n
    up()
    r = [up(), up(2) if a else 0]
    gone()
    k = lambda: r
    del r
    return k, n


def names(a):
    global made
    made = a
    del made
    if a: b = 1
    else: del b
    del b
    return b


def items(a, i):
    a[0] = a[1]
    a[i] = i
    del a[-1]
    a.tag = 1
    del a.tag
    return a[0], a[i], a[1:], a[::2], a[:i:1], len(a)


def unpack(a):
    b, c = a
    d, *e = a
    *f, g = a
    (h, i), j = a, a
    return {b, *a}, [c, *a, d], (*a, e), {b: c, **{"k": f}}, f"{g!r:>{4}}{h}{i!s:}", t"{j!a}x{b}"


def comps(a):
    return [x for x in a], {x for x in a if x}, {x: y for x in a for y in a}, list(x + 1 for x in a), sum(enumerate(a) and [1])


def excs(a):
    try:
        try:
            if a == 0: raise ValueError(a)
            if a == 1: raise KeyError from None
            if a == 2: raise TypeError() from ValueError()
            if a == 3: raise
            if a == 4: raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError()])
            if a == 5: assert not a, "no"
            if a == 6: return a.x
            if a == 7: raise 5
        except* ValueError as e:
            log.append(e)
        except* (KeyError, TypeError):
            raise
    except ValueError as e:
        return e
    except (KeyError, NameError):
        pass
    except ExceptionGroup:
        for q in range(2):
            try: continue
            finally: log.append(q)
        return 9
    finally:
        with P(a) as p, P(5):
            log.append(p.x)
            if a == 6: 1 / 0
    return a


def gen(a):
    try:
        got = yield a
        while got: got = yield from iter([got, 2])
        yield P(1, y=got).me()
        yield max(a, key=lambda v: v, default=0)
    except GeneratorExit:
        return
    finally:
        log.append("end")


def run(c):
    try:
        while True: log.append(c.send(None))
    except StopIteration as e:
        return e.value


async def co(a):
    async with a as b, P(3):
        async for x in b:
            await P(x)
    return [y async for y in a], {y: 1 async for y in agen(a)}, await P(1)


async def agen(a):
    yield 1
    await a
    yield 2


def match(a):
    match a:
        case 1 | None: return 1
        case [b, *c, 2]: return b, c
        case {"k": v, **r}: return v, r
        case P(1, y=w) | P(y=w, x=7): return w
        case P() as p if p.x: return p
        case str(): return a
    return 0


def types():
    type T[*V, **W, U: int = str] = dict[U, V]
    def h[X: (int, str)](x: X = 1) -> X: return x
    class G[Y](P): v: Y
    return T.__value__, h(2), G(1), G.__type_params__, h.__annotations__


for one in ((1, 2), (2, 1), (3.5, 2.0), (1 << 70, 3), (P(1), P(2)), ("ab", "c"), ([1, 2], [3])):
    attempt(arith, *one)
    attempt(jumps, *one)
    attempt(unpack, one)
    attempt(comps, one)
    attempt(items, list(one), 1)
for one in (1, None, [1, 2], {"k": 2, "j": 3}, P(1), Q(7, 8), "s"):
    attempt(match, one)
    attempt(cells, one)
    attempt(names, one)
    attempt(gen(one).send, None)
for one in range(8): attempt(excs, one)
attempt(args, 1, 2, 3, d=4, k=5)
attempt(args, *[1], **{"y": 5})
attempt(args)
attempt(run, gen([1, 2]))
attempt(run, co(P(3)))
attempt(types)
attempt(Q(1).me)
g = gen([3])
log += [next(g), g.send(5), next(g)]
g.close()
try: print(sorted([P(3), P(1)]), Q(2).z, P.x, m.pi, floor(2.5), up(2.5))
except* TypeError as e: pass
from string import *
exec("a = [b for b in range(3)]; del a", {}, {})
class Meta:
    def f(self):
        return [__class__ for _ in range(2)]
    locals()
print(len(log), [x.__name__ for x in log if isinstance(x, type)])
