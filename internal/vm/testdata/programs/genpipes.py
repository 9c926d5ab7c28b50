# Generators: pipelines by send, coroutines as parsers, throw and close, delegation, peekable and bufferable iterators, itertools recipes.
import itertools as it
import operator
import inspect
from collections import deque, defaultdict
from collections.abc import Generator, Iterator, Iterable
from contextlib import closing, contextmanager
from functools import partial, reduce, wraps
import re
import types


def prime(fn):
    @wraps(fn)
    def start(*a, **k):
        g = fn(*a, **k)
        next(g)
        return g
    return start


@prime
def sink(out, name):
    n = 0
    try:
        while True:
            item = yield n
            out.append(f"{name}:{item}")
            n += 1
    except GeneratorExit:
        out.append(f"{name} closed after {n}")
        raise
    finally:
        out.append(f"{name} finally")


@prime
def broadcast(*targets):
    try:
        while True:
            item = yield
            for t in targets:
                t.send(item)
    finally:
        for t in targets:
            t.close()


@prime
def filtered(pred, target):
    with closing(target):
        while True:
            if pred(item := (yield)):
                target.send(item)


@prime
def batched_sum(n, target):
    total = count = 0
    while True:
        try:
            total += yield
            count += 1
        except ValueError as e:
            target.send(f"reset by {e}")
            total = count = 0
        except GeneratorExit:
            target.send(f"rest {total}")
            target.close()
            return
        if count == n:
            target.send(total)
            total = count = 0


out = []
b = batched_sum(3, sink(out, "sums"))
p = broadcast(sink(out, "all"), filtered(lambda x: x % 2, sink(out, "odd")), b)
for x in range(4):
    p.send(x)
b.throw(ValueError("user"))
p.send(10)
p.close()
print(*out, sep="; ")  # expect: all:0; all:1; odd:1; all:2; sums:3; all:3; odd:3; sums:reset by user; all:10; all closed after 5; all finally; odd closed after 2; odd finally; sums:rest 10; sums closed after 3; sums finally
try:
    p.send(1)
except StopIteration as e:
    print("stopped", e.value, inspect.getgeneratorstate(p))  # expect: stopped None GEN_CLOSED


def parser():
    "A pushdown parser of nested lists, fed character by character; yields what it wants, returns the tree."
    c = yield "start"

    def word(c):
        text = ""
        while c and (c.isalnum() or c == "_"):
            text += c
            c = yield f"word {text}"
        return (int(text) if text.isdigit() else text), c

    def seq(close):
        items = []
        c = yield f"seq to {close}"
        while c != close:
            match c:
                case "(" | "[" as o:
                    items.append((yield from seq({"(": ")", "[": "]"}[o])))
                    c = yield "after group"
                case " ":
                    c = yield "space"
                case None | "":
                    raise EOFError(f"no {close}")
                case _ if c.isalnum():
                    value, c = yield from word(c)
                    items.append(value)
                case _:
                    raise SyntaxError(f"{c!r} in a list")
        return items

    if c != "(":
        raise SyntaxError(f"starts with {c!r}")
    return (yield from seq(")"))


def feed(text):
    g, states = parser(), []
    next(g)
    try:
        for c in text:
            states.append(g.send(c))
        g.throw(EOFError("text ended"))
    except StopIteration as done:
        return done.value, len(states)
    except (SyntaxError, EOFError) as e:
        return type(e).__name__, str(e), states[-1:] if states else None


for text in ("(a (b 12) [c_d])", "()", "(a", "x", "(a $)", "(a]) ", "((((1))))"):
    print(repr(text), feed(text))
# expect: '(a (b 12) [c_d])' (['a', ['b', 12], ['c_d']], 15)
# expect: '()' ([], 1)
# expect: '(a' ('EOFError', 'text ended', ['word a'])
# expect: 'x' ('SyntaxError', "starts with 'x'", None)
# expect: '(a $)' ('SyntaxError', "'$' in a list", ['space'])
# expect: '(a]) ' ('SyntaxError', "']' in a list", ['word a'])
# expect: '((((1))))' ([[[[1]]]], 8)


class Peek:
    def __init__(self, items):
        self.it, self.buf = iter(items), deque()

    def __iter__(self):
        return self

    def __next__(self):
        return self.buf.popleft() if self.buf else next(self.it)

    def peek(self, n=0, default=None):
        self.buf.extend(it.islice(self.it, max(0, n + 1 - len(self.buf))))
        return self.buf[n] if len(self.buf) > n else default

    def __bool__(self):
        return self.peek(default=self) is not self

    def push(self, *items):
        self.buf.extendleft(reversed(items))

    def take_while(self, pred):
        while self and pred(self.peek()):
            yield next(self)


pk = Peek("aaabbc")
print(pk.peek(), pk.peek(4), pk.peek(9, "none"), "".join(pk.take_while("a".__eq__)), next(pk), bool(pk), pk.push("x", "y"), list(pk), bool(pk))  # expect: a b none aaa b True None ['x', 'y', 'b', 'c'] False


def tree(n):
    return None if n <= 0 else (tree(n // 2), n, tree(n // 3))


def inorder(t):
    if t:
        yield from inorder(t[0])
        got = yield t[1]
        if got:
            yield f"got {got}"
        yield from inorder(t[2])


g = inorder(tree(6))
print([next(g), next(g), g.send("x"), *g], list(inorder(tree(9))))  # expect: [1, 3, 'got x', 1, 6, 1, 2] [1, 2, 4, 1, 9, 1, 3, 1]


def flaky():
    for i in it.count():
        try:
            x = yield i
        except KeyError as e:
            yield f"handled {e}"
        except ZeroDivisionError:
            raise RuntimeError("bad") from None
        else:
            if x == "stop":
                return i
            if x == "si":
                raise StopIteration("lost")


g = flaky()
print(next(g), g.throw(KeyError("k")), next(g), g.send(0))  # expect: 0 handled 'k' 1 2
for act in (lambda g: g.send("stop"), lambda g: g.throw(ZeroDivisionError), lambda g: g.throw(OSError("o")), lambda g: g.send("si"), lambda g: g.close(), lambda g: g.throw(TypeError)):
    g = flaky()
    next(g)
    try:
        print("->", act(g))
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__, inspect.getgeneratorstate(g))
# expect: StopIteration 0 None False GEN_CLOSED
# expect: RuntimeError bad None True GEN_CLOSED
# expect: OSError o None False GEN_CLOSED
# expect: RuntimeError generator raised StopIteration StopIteration('lost') True GEN_CLOSED
# expect: -> None
# expect: TypeError  None False GEN_CLOSED


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "no"


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value on close"


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit
g = returns()
print(next(g), g.close(), g.close(), [*g])  # expect: 1 value on close None []


def reenter():
    yield 1
    yield next(me)


me = reenter()
try:
    list(me)
except ValueError as e:
    print(e)  # expect: generator already executing
try:
    inorder(tree(2)).send(1)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator


def primes():
    composites = {}
    for q in it.count(2):
        if (p := composites.pop(q, None)) is None:
            yield q
            composites[q * q] = q
        else:
            x = p + q
            while x in composites:
                x += p
            composites[x] = p


def roundrobin(*iterables):
    its = map(iter, iterables)
    for n in range(len(iterables), 0, -1):
        its = it.cycle(it.islice(its, n))
        yield from map(next, its)


def unique(items, key=None):
    seen = set()
    for k, x in ((key(x) if key else x, x) for x in items):
        if k not in seen:
            seen.add(k)
            yield x


def powerset(s):
    return it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))


def sliding(items, n):
    d = deque(it.islice(i := iter(items), n - 1), maxlen=n)
    for x in i:
        d.append(x)
        yield tuple(d)


print([*it.islice(primes(), 15)], [*it.takewhile(lambda p: p < 30, it.dropwhile(lambda p: p < 10, primes()))])  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [11, 13, 17, 19, 23, 29]
print("".join(roundrobin("ABC", "D", "EF")), [*unique("AbaBc", str.lower)], len([*powerset("abcd")]), [*sliding(range(6), 3)][-1])  # expect: ADEBFC ['A', 'b', 'c'] 16 (3, 4, 5)
print([*it.batched("ABCDEFG", 3)], [*it.pairwise("abc")], [*it.compress("abcdef", [1, 0, 1, 0, 1])], [*it.starmap(pow, [(2, 5), (3, 2)])], [*it.filterfalse(None, [0, 1, "", 2])], [*it.zip_longest("ab", [1], fillvalue="-")])  # expect: [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] [('a', 'b'), ('b', 'c')] ['a', 'c', 'e'] [32, 9] [0, ''] [('a', 1), ('b', '-')]
a, b2, c = it.tee((x * x for x in range(4)), 3)
print(next(a), next(a), [*b2], [*c], [*a], [(k, [*v]) for k, v in it.groupby("aabbbc")], [*it.accumulate([1, 2, 3], operator.mul, initial=2)], [*it.islice(it.count(10, -3), 2, 7, 2)], [*it.product("ab", [1, 2])], [*it.permutations("abc", 2)][:3])  # expect: 0 1 [0, 1, 4, 9] [0, 1, 4, 9] [4, 9] [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])] [2, 2, 4, 12] [4, -2, -8] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [('a', 'b'), ('a', 'c'), ('b', 'a')]
try:
    list(it.batched("abcd", 3, strict=True))
except ValueError as e:
    print(e)  # expect: batched(): incomplete batch


@types.coroutine
def wait(x):
    return (yield ("wait", x))


async def chain_(n):
    total = 0
    for i in range(n):
        total += await wait(i)
    return total


co = chain_(3)
print(co.send(None), co.send(10), co.send(20))  # expect: ('wait', 0) ('wait', 1) ('wait', 2)
try:
    co.send(30)
except StopIteration as e:
    print(e.value, inspect.getcoroutinestate(co), isinstance(co, types.CoroutineType), isinstance(wait(1), Generator))  # expect: 60 CORO_CLOSED True True
