# Generator expressions that a call gathers at once, one after the other, within each other, left
# in the middle, and kept by something else that has the name of a built-in function.
def rows(n):
    return [tuple(k * r for k in (1, 2, 3)) for r in range(n)]

print(rows(4))  # expect: [(0, 0, 0), (1, 2, 3), (2, 4, 6), (3, 6, 9)]
print(tuple(tuple(x * y for x in (1, 2)) for y in [3, 4]))  # expect: ((3, 6), (4, 8))
print(sum(sum(x for x in range(n)) for n in range(6)), max(x % 7 for x in range(20)), min(-x for x in (1, 2)))  # expect: 20 6 -2
# --- closures keep what they saw
fs = tuple((lambda: (x, add)) for x in [1, 2, 3] for add in (10,))
gs = tuple((lambda x=x: x) for x in "abc")
print([f() for f in fs], [g() for g in gs])  # expect: [(3, 10), (3, 10), (3, 10)] ['a', 'b', 'c']

def outer(n):
    m = n * 2
    return tuple((lambda: (m, x))() for x in (1, n)), list(m + x for x in (n, m))
print(outer(1), outer(5), outer(7))  # expect: (((2, 1), (2, 1)), [3, 4]) (((10, 1), (10, 5)), [15, 20]) (((14, 1), (14, 7)), [21, 28])
# --- one that ends early or raises is not the next one
def boom(x):
    if x == 2:
        raise ValueError(x)
    return x

for i in range(3):
    try:
        tuple(boom(x) for x in (i, i + 1))
    except ValueError as e:
        print("boom", e)
    print(tuple(x for x in (i, i)), any(x > 0 for x in (i, 5, 7)), all(x for x in (i, 1)))
# expect: (0, 0) True False
# expect: boom 2
# expect: (1, 1) True True
# expect: boom 2
# expect: (2, 2) True True
# --- a function of the same name keeps it
kept = []
def keeping(real):
    def tuple(g):
        kept.append(g)
        return real(next(g) for _ in (1, 2))
    def work(n):
        return tuple(x + n for x in (10, 20, 30, 40))
    return work

work = keeping(tuple)
print(work(1), work(2), [list(g) for g in kept], [list(g) for g in kept])  # expect: (11, 21) (12, 22) [[31, 41], [32, 42]] [[], []]
# --- classes keep what they were given
class Eager:
    seen = []
    def __new__(cls, g):
        Eager.seen.append(g)
        return tuple(g)

print(Eager(c for c in "ab"), Eager(c for c in "cd"), [list(g) for g in Eager.seen])  # expect: ('a', 'b') ('c', 'd') [[], []]
print([g is h for g in Eager.seen for h in Eager.seen])  # expect: [True, False, False, True]
# --- the items are made while other ones run
def inner(n):
    return tuple(n + d for d in (0, 1)) if n else ()

print(tuple(inner(n) + tuple(inner(k) for k in (n,)) for n in (0, 1, 2)))  # expect: (((),), (1, 2, (1, 2)), (2, 3, (2, 3)))

def deep(n):
    return tuple(deep(n - 1) if i else n for i in (0, n))
print(deep(4))  # expect: (4, (3, (2, (1, (0, 0)))))
# --- what the generator sees of itself
g = (x for x in [1, 2])
print(tuple(g), tuple(g), list(x for x in g))  # expect: (1, 2) () []
try:
    a = tuple(b for x in (1,))
except NameError as e:
    print(e)  # expect: name 'b' is not defined
print(tuple(x for x in (1, 2)), g.__name__, g.gi_running)  # expect: (1, 2) <genexpr> False
