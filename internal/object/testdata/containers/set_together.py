# Two sets together: results, their types, order-free equality, and elements that only
# Python code can compare.
# cpython: same
a, b = set(range(300)), frozenset(range(200, 500))
for r in a & b, b & a, a | b, b | a, a - b, b - a, a ^ b, b ^ a, a & set(), set() | b, a - a, b ^ b, a.union(b), b.intersection(a), a.difference(b), b.symmetric_difference(a):
    print(type(r).__name__, len(r), sum(r), sorted(r)[:2], r == set(sorted(r)))
# expect: set 100 24950 [200, 201] True
# expect: frozenset 100 24950 [200, 201] True
# expect: set 500 124750 [0, 1] True
# expect: frozenset 500 124750 [0, 1] True
# expect: set 200 19900 [0, 1] True
# expect: frozenset 200 79900 [300, 301] True
# expect: set 400 99800 [0, 1] True
# expect: frozenset 400 99800 [0, 1] True
# expect: set 0 0 [] True
# expect: set 300 104850 [200, 201] True
# expect: set 0 0 [] True
# expect: frozenset 0 0 [] True
# expect: set 500 124750 [0, 1] True
# expect: frozenset 100 24950 [200, 201] True
# expect: set 200 19900 [0, 1] True
# expect: frozenset 400 99800 [0, 1] True
for i in range(0, 300, 2):
    a.discard(i)
a.add("x")
print(len(a & b), len(a | b), len(b - a), len(a ^ b), "x" in a - b, len(set(a)), len(a | set()))  # expect: 50 401 250 351 True 151 151

# --- a subclass gives the base; the methods take several others, and iterables
class S(set): pass
class F(frozenset): pass
print(type(S("ab") & {"a"}), type(F("ab") | {"c"}), type({"a"} | F("b")), type(S("ab").union("c")), type(F("ab").difference(F("a"))))  # expect: <class 'set'> <class 'frozenset'> <class 'set'> <class 'set'> <class 'frozenset'>
print(sorted({1, 2}.union([3], (4,))), {1, 2}.intersection(), {1, 2}.intersection([2, 3], {2}), {1, 2}.difference([1]), {1, 2}.symmetric_difference([2, 2, 3]))  # expect: [1, 2, 3, 4] {1, 2} {2} {2} {1, 3}
print({1}.__and__([1]), {1}.__or__({2}), {1}.__rsub__({1, 2}), frozenset({1}).__rxor__({2}) == {1, 2}, {1}.__ror__(5))  # expect: NotImplemented {1, 2} {2} True NotImplemented
for f in (lambda: {1} & [1], lambda: {1} - {2: 3}, lambda: {1}.union(5), lambda: {1}.intersection([[]])):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for &: 'set' and 'list'
# expect: unsupported operand type(s) for -: 'set' and 'dict'
# expect: 'int' object is not iterable
# expect: unhashable type: 'list'

# --- which of two equal elements stays
print({1, 2, 3} & {1.0}, {1.0} & {1, 2, 3}, {1} | {1.0}, {True} & {1}, {1.0, 2} - {1})  # expect: {1.0} {1.0} {1} {1} {2}

# --- equality by guest code, one of them failing
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 3
    def __eq__(self, other):
        if isinstance(other, K) and self.n + other.n == 99: raise ValueError("eq")
        return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f"K{self.n}"
a, b = {K(i) for i in range(8)}, {K(i) for i in range(4, 12)}
key = lambda k: k.n
for r in a & b, a | b, a - b, a ^ b:
    print(sorted(r, key=key))
# expect: [K4, K5, K6, K7]
# expect: [K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11]
# expect: [K0, K1, K2, K3]
# expect: [K0, K1, K2, K3, K8, K9, K10, K11]
print(a == b, a <= b, a.isdisjoint(b), a & b == b & a)  # expect: False False False True
try:
    {K(45)} & {K(54)}
except ValueError as e:
    print(e)  # expect: eq

# --- one that changes while it is compared
class C:
    def __hash__(self): return 5
    def __eq__(self, other):
        b.clear()
        return False
a, b = {C()}, {5, 6}
print(len(a | b), len(a - b), b)  # expect: 2 1 set()

# --- a table made from one with holes, and filled from one
d = {i: str(i) for i in range(100)}
for i in range(50): del d[i]
print(len(set(d)), len({**d}), len(dict(d)), len(d.copy()), len(dict.fromkeys(d, 1)), dict.fromkeys({1: 2}, 3), dict.fromkeys({1: 2}))  # expect: 50 50 50 50 50 {1: 3} {1: None}
s = set(d)
s.update(d, range(40, 60), [60, 61])
s |= {99, 100}
s -= {50, 51}
s ^= {52, 1000}
s &= set(range(55, 2000))
print(len(s), min(s), max(s), list({**d, 99: 0, "a": 1}.items())[-2:])  # expect: 47 55 1000 [(99, 0), ('a', 1)]
