# Instructions leave the loop in each way they can: a slice ends at any back-edge.
# cpython: same
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __gt__(self, o): return self.n > o.n
    def __eq__(self, o): return self.n == o.n
def run(i, j, step, limit):
    n = 0
    while i == j:
        j = i if n < limit else i + 1
        n += 1
    while i != j:
        j = i + 1 if n < 2 * limit else i
        n += 1
    while i <= j:
        j -= step
        n += 1
    while i > j:
        j += step
        n += 1
    while i >= j:
        j += step
        n += 1
    while i < j:
        i += step
        n += 1
    return n, i, j
print(run(1, 1, 1, 5), run(1.5, 1.5, 0.5, 5), run(1, 1, 0.25, 3), run(1 << 64, 1 << 64, 1 << 62, 3))  # expect: (15, 2, 2) (15, 2.0, 2.0) (11, 1.25, 1.25) (11, 23058430092136939520, 23058430092136939520)

# --- the same against constants
def run(i):
    n = 0
    while i == 5 and n < 5:
        n += 1
    while i <= 9:
        i += 1
    while i >= 3:
        i -= 1
    while i < 9:
        i += 1
    while i > 3:
        i -= 1
    while i != 9:
        i += 1
    return n, i
print(run(5), run(5.0))  # expect: (5, 9) (5, 9.0)
def once(i):
    n = 0
    while i == 5:
        n += 1
        if n > 7:
            i = 6
    return n
print(once(5), once(5.0))  # expect: 8 8

# --- and of identity, None and truth
def run(x, y, items):
    n = 0
    while x is y:
        n += 1
        if n > 5:
            y = n
    while x is not y:
        n += 1
        if n > 12:
            y = x
    while x is not None:
        n += 1
        if n > 15:
            x = None
    while x is None:
        n += 1
        if n > 20:
            x = n
    while items:
        items.pop()
    while not items:
        items.append(1)
    return n, items
x = [1]
print(run(x, x, [1, 2, 3]), run(1.5, 1.5, [1]) if False else "")  # expect-repr: '(21, [1]) '

# --- comparisons of objects in jumps
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __gt__(self, o): return self.n > o.n
    def __le__(self, o): return self.n <= o.n
    def __ge__(self, o): return self.n >= o.n
    def __eq__(self, o): return self.n == (o.n if isinstance(o, V) else o)
    def __ne__(self, o): return self.n != (o.n if isinstance(o, V) else o)
def f(a, b):
    out = []
    if a > b: out.append(">")
    if a < b: out.append("<")
    if a >= b: out.append(">=")
    if a <= b: out.append("<=")
    if a == b: out.append("==")
    if a != b: out.append("!=")
    if not a > b: out.append("not >")
    return out
for a, b in ((V(1), V(2)), (V(2), V(2)), ("a", "b"), ((1, 2), (1, 1)), (1, 2.5), (True, False), (1 << 70, 2.5)):
    print(f(a, b))
# expect: ['<', '<=', '!=', 'not >']
# expect: ['>=', '<=', '==', 'not >']
# expect: ['<', '<=', '!=', 'not >']
# expect: ['>', '>=', '!=']
# expect: ['<', '<=', '!=', 'not >']
# expect: ['>', '>=', '!=']
# expect: ['>', '>=', '!=']
def g(a):
    out = []
    if a > 3: out.append(">")
    if a < 3: out.append("<")
    if a >= 3: out.append(">=")
    if a <= 3: out.append("<=")
    if a == 3: out.append("==")
    if a != 3: out.append("!=")
    return out
for a in (1 << 70, True, 3 + 0j):
    try:
        print(g(a))
    except TypeError as e:
        print(e)
# expect: ['>', '>=', '!=']
# expect: ['<', '<=', '!=']
# expect: '>' not supported between instances of 'complex' and 'int'
if V(3) == 3 and V(3) != 4: print("both")  # expect: both
i, n = V(3), 0
while i > V(0):
    i = V(i.n - 1)
    n += 1
print(n)  # expect: 3

# --- cells and free variables that are unbound
def outer():
    def inner(): return x
    try:
        inner()
    except NameError as e:
        print(e)
    try:
        x
    except UnboundLocalError as e:
        print(e)
    x = 1
    print(inner(), x)
    def drop():
        nonlocal x
        del x
        try:
            del x
        except NameError as e:
            print(e)
    drop()
    try:
        print(x)
    except NameError as e:
        print(type(e).__name__, e)
    try:
        del x
    except NameError as e:
        print(type(e).__name__, e)
    x = 2
    del x
    try:
        inner()
    except NameError as e:
        print(e)
outer()  # expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: cannot access local variable 'x' where it is not associated with a value
# expect: 1 1
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope

# --- frames that need more room, behind every kind of call
class C:
    def __init__(self, n): self.n = n
    def method(self, k):
        return self.method(k - 1) + 1 if k else 0
    @property
    def prop(self):
        return C(self.n - 1).prop + 1 if self.n else 0
    def __getattr__(self, name):
        return getattr(C(self.n - 1), name) + 1 if self.n else 0
    def __getitem__(self, k): return self[k - 1] + 1 if k else 0
    def __call__(self, k): return self(k - 1) + 1 if k else 0
    def __add__(self, k): return (self + (k - 1)) + 1 if k else 0
    def __lt__(self, k): return (self < k - 1) + 1 if k else 0
    def __iter__(self):
        if self.n:
            yield from C(self.n - 1)
        yield self.n
def plain(k): return plain(k - 1) + 1 if k else 0
def keyword(k, *, more=0): return keyword(k - 1, more=1) + 1 if k else 0
def star(*a): return star(*a[1:]) + 1 if a else 0
def gen(k):
    if k:
        for x in gen(k - 1):
            yield x
    yield k
class N:
    def __init__(self, k): self.inner = N(k - 1) if k else None
class S(C):
    def method(self, k): return super().method(k)
c = C(1)
for f in (lambda: c.method(300), lambda: C(300).prop, lambda: C(100).other, lambda: c[300], lambda: c(300), lambda: c + 300, lambda: c < 300, lambda: sum(C(100)),
          lambda: plain(600), lambda: keyword(300), lambda: star(*range(300)), lambda: sum(gen(200)), lambda: N(300).inner is not None, lambda: S(1).method(200)):
    print(f())
# expect: 300
# expect: 300
# expect: 100
# expect: 300
# expect: 300
# expect: 300
# expect: 300
# expect: 5050
# expect: 600
# expect: 300
# expect: 300
# expect: 20100
# expect: True
# expect: 200
wide = "def wide(k, " + ", ".join(f"a{i}=0" for i in range(200)) + "):\n    return wide(k - 1) + 1 if k else 0\nprint(wide(50))"
exec(wide)  # expect: 50
def deep(k):
    (a, b, c, d, e, f, g, h) = range(8)
    return [a, b, c, d, e, f, g, h, deep(k - 1) if k else 0][-1]
print(deep(400))  # expect: 0

# --- more constants, names and attributes than an instruction can say
n = 5000
exec("a = 1\nt = 0\n" + "\n".join(f"t += a * {i}.5" for i in range(n)) + "\nprint(t)")  # expect: 12500000.0
exec("def f(a):\n    t = 0\n" + "\n".join(f"    t += a * {i}.5 + (a < {i}.25) + (a == {i}.125)" for i in range(n)) + "\n    if t > 7.0625: return t\nprint(f(2))")  # expect: 25004998.0
exec("def f(d):\n" + "\n".join(f"    d['k{i}'] = {i}" for i in range(n)) + "\n    return d['k4999'], d['k0'], len(d)\nprint(f({}))")  # expect: (4999, 0, 5000)
exec("def f(x):\n" + "\n".join(f"    if x == 'c{i}': return {i}" for i in range(n)) + "\nprint(f('c4999'), f('c1'), f('none'))")  # expect: 4999 1 None
exec("\n".join(f"def g{i}(): return {i}" for i in range(n)) + "\nprint(g4999(), g0())")  # expect: 4999 0
exec("class O: pass\no = O()\no.a = 1\nt = 0\n" + "t += o.a\n" * 66_000 + "\nprint(t)")  # expect: 66000

# --- room that is missing at a property and at a generator that goes on
class P:
    def __init__(self, inner): self.inner = inner
    @property
    def depth(self):
        inner = self.inner
        return inner.depth + 1 if inner is not None else 1
p = None
for i in range(900):
    p = P(p)
print(p.depth)  # expect: 900

# ---
def count(inner):
    for x in inner:
        yield x
def many(n):
    g = iter([1, 2, 3])
    for i in range(n):
        g = count(g)
    return g
t = 0
for x in many(900):
    t += x
print(t)  # expect: 6

# --- generators that were begun one by one and go on inside one another
def count(box):
    yield 0
    for x in box[0]:
        yield x + 1
boxes = [[None] for i in range(900)]
gens = [count(b) for b in boxes]
for g in gens:
    next(g)
for b, g in zip(boxes, gens[1:]):
    b[0] = g
boxes[-1][0] = [1, 2, 3]
t = []
for x in gens[0]:
    t.append(x)
print(t)  # expect: [901, 902, 903]
