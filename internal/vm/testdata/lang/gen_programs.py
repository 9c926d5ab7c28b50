# Generators at work.
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
from itertools import islice
print(list(islice(primes(), 12)))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]

# --- a pipeline
def read(text): yield from text.split("\n")
def strip(lines): return (l.strip() for l in lines)
def nonempty(lines):
    for l in lines:
        if l: yield l
def numbered(lines): yield from enumerate(lines, 1)
print(list(numbered(nonempty(strip(read(" a \n\n b\n   \nc"))))))  # expect: [(1, 'a'), (2, 'b'), (3, 'c')]
# --- permutations and subsets
def perms(xs):
    if not xs: yield []
    for i, x in enumerate(xs):
        for p in perms(xs[:i] + xs[i + 1:]): yield [x] + p
print(["".join(p) for p in perms(list("abc"))])  # expect: ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
def subsets(xs):
    if not xs:
        yield ()
        return
    for s in subsets(xs[1:]):
        yield s
        yield (xs[0],) + s
print(sorted(subsets([1, 2, 3])))  # expect: [(), (1,), (1, 2), (1, 2, 3), (1, 3), (2,), (2, 3), (3,)]
# --- coroutines as accumulators
def averager():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        if x is None: return total, n
        total += x; n += 1
        avg = total / n
a = averager()
next(a)
print([a.send(x) for x in (10, 20, 60)])  # expect: [10.0, 15.0, 30.0]
try: a.send(None)
except StopIteration as e: print(e.value)  # expect: (90, 3)
# --- broadcasting with primed coroutines
def primed(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g
    return start
@primed
def printer(tag):
    while True: print(tag, (yield))
@primed
def tee(*targets):
    while True:
        x = yield
        for t in targets: t.send(x)
t = tee(printer("a"), printer("b"))
t.send(1); t.send(2)  # expect: a 1
# expect: b 1
# expect: a 2
# expect: b 2
# --- round robin of tasks
from collections import deque
def task(name, n):
    for i in range(n):
        print(name, i, end=" ")
        yield
tasks = deque([task("A", 2), task("B", 3), task("C", 1)])
while tasks:
    t = tasks.popleft()
    try: next(t)
    except StopIteration: continue
    tasks.append(t)
print()  # expect-repr: 'A 0 B 0 C 0 A 1 B 1 B 2 '
# --- flattening without recursion
def flat(x):
    stack = [iter([x])]
    while stack:
        for v in stack[-1]:
            if isinstance(v, list):
                stack.append(iter(v))
                break
            yield v
        else: stack.pop()
print(list(flat([1, [2, [3, [[4]], 5]], [], [6]])))  # expect: [1, 2, 3, 4, 5, 6]
# --- merging sorted streams
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y): yield x; x = next(a, None)
        else: yield y; y = next(b, None)
print(list(merge([1, 4, 6], [2, 3, 7, 8])))  # expect: [1, 2, 3, 4, 6, 7, 8]
# --- sliding windows and chunks
def windows(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)
def chunks(s, n):
    for i in range(0, len(s), n): yield s[i:i + n]
print(list(windows("abcde", 3)), list(chunks("abcdefg", 3)))  # expect: [('a', 'b', 'c'), ('b', 'c', 'd'), ('c', 'd', 'e')] ['abc', 'def', 'g']
# --- a generator as context manager and state
def bank():
    balance = 0
    while True:
        match (yield balance):
            case ("deposit", n): balance += n
            case ("withdraw", n) if n <= balance: balance -= n
            case ("withdraw", n): print("refused", n)
            case None: pass
b = bank()
next(b)
print(b.send(("deposit", 100)), b.send(("withdraw", 30)), b.send(("withdraw", 500)))  # expect: refused 500
# expect: 100 70 70
