# Set algebra: relations, closures, partitions, posets, multisets, truth tables, Karnaugh by Quine-McCluskey, Venn counts, frozenset keys, DPLL, finite automata products, groups.
from __future__ import annotations
from collections import Counter, defaultdict
from collections.abc import Set
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, reduce
from itertools import chain, combinations, groupby, permutations, product, starmap
from math import gcd
from operator import and_, or_, xor
import re


class Rel(frozenset):
    def __new__(cls, pairs=()): return super().__new__(cls, map(tuple, pairs))
    @classmethod
    def where(cls, dom, p): return cls((a, b) for a, b in product(dom, repeat=2) if p(a, b))
    @property
    def field(self): return {x for p in self for x in p}
    def __matmul__(self, o): return Rel((a, d) for a, b in self for c, d in o if b == c)
    def __invert__(self): return Rel((b, a) for a, b in self)
    def __pow__(self, n): return reduce(Rel.__matmul__, [self] * n)
    def __getitem__(self, x): return sorted(b for a, b in self if a == x)

    def closure(self):
        r = self
        while (n := Rel(r | (r @ r))) != r:
            r = n
        return r

    def reduction(self):
        c = self.closure()
        return Rel(p for p in c if not any((p[0], m) in c and (m, p[1]) in c for m in self.field - set(p)))

    @property
    def traits(self):
        f = self.field
        return [n for n, ok in {"reflexive": all((x, x) in self for x in f), "symmetric": self == ~self, "transitive": self @ self <= self, "antisymmetric": all(a == b for a, b in self & ~self), "total": all((a, b) in self or (b, a) in self for a, b in product(f, repeat=2)), "functional": len({a for a, _ in self}) == len(self)}.items() if ok]

    def classes(self):
        if not {"reflexive", "symmetric", "transitive"} <= set(self.traits):
            raise ValueError(f"no equivalence: only {', '.join(self.traits) or 'nothing'}")
        return sorted({tuple(self[x]) for x in self.field})


D = range(1, 13)
div, mod3, lt = Rel.where(D, lambda a, b: b % a == 0), Rel.where(D, lambda a, b: (a - b) % 3 == 0), Rel.where(range(4), lambda a, b: a < b)
for name, r in {"div": div, "mod3": mod3, "lt": lt, "coprime": Rel.where(D, lambda a, b: gcd(a, b) == 1), "succ": Rel((i, (i + 1) % 4) for i in range(4))}.items():
    print(name, len(r), r.traits, len(r.closure()))
# expect: div 35 ['reflexive', 'transitive', 'antisymmetric'] 35
# expect: mod3 48 ['reflexive', 'symmetric', 'transitive'] 48
# expect: lt 6 ['transitive', 'antisymmetric'] 6
# expect: coprime 91 ['symmetric'] 144
# expect: succ 4 ['antisymmetric', 'functional'] 16
print(mod3.classes(), div[3], (~div)[12], sorted(div.reduction() - Rel((x, x) for x in D))[:8], sorted(lt ** 2), type(lt | div).__name__, type(lt @ lt).__name__)  # expect: [(1, 4, 7, 10), (2, 5, 8, 11), (3, 6, 9, 12)] [3, 6, 9, 12] [1, 2, 3, 4, 6, 12] [(1, 2), (1, 3), (1, 5), (1, 7), (1, 11), (2, 4), (2, 6), (2, 10)] [(0, 2), (0, 3), (1, 3)] frozenset Rel
try:
    lt.classes()
except ValueError as e:
    print(e)  # expect: no equivalence: only transitive, antisymmetric


def bell(s):
    if not s:
        yield []
        return
    first, *rest = s
    for p in bell(rest):
        yield [[first], *p]
        for i, b in enumerate(p):
            yield [*p[:i], [first, *b], *p[i + 1:]]


print([sum(1 for _ in bell(range(n))) for n in range(6)], [*bell("abc")])  # expect: [1, 1, 2, 5, 15, 52] [[['a'], ['b'], ['c']], [['a', 'b'], ['c']], [['b'], ['a', 'c']], [['a'], ['b', 'c']], [['a', 'b', 'c']]]


def truth(expr):
    names = sorted(set(re.findall(r"\b[a-z]\b", expr)))
    f = eval(f"lambda {', '.join(names)}: " + re.sub(r"->", "<=", expr))
    return names, {v: bool(f(*v)) for v in product((False, True), repeat=len(names))}


def minimise(terms, n):
    primes, todo = set(), {f"{t:0{n}b}" for t in terms}
    while todo:
        used, new = set(), set()
        for a, b in combinations(sorted(todo), 2):
            diff = [i for i in range(n) if a[i] != b[i]]
            if len(diff) == 1 and "-" not in a[diff[0]] + b[diff[0]]:
                new.add(a[:diff[0]] + "-" + a[diff[0] + 1:])
                used |= {a, b}
        primes |= todo - used
        todo = new
    covers = {p: {t for t in terms if all(c in ("-", d) for c, d in zip(p, f"{t:0{n}b}"))} for p in primes}
    return next(c for k in range(len(primes) + 1) for c in combinations(sorted(covers), k) if set().union(*(covers[p] for p in c)) == set(terms))


for e in ("a and b or not a", "a ^ b ^ c", "(a -> b) and (b -> c)", "a or not a", "a and not a"):
    names, table = truth(e)
    terms = [int("".join("01"[x] for x in v), 2) for v, r in table.items() if r]
    best = minimise(terms, len(names)) if terms else ()
    print(f"{e:<24}", "".join("01"[r] for r in table.values()), best, " | ".join("".join(n if c == "1" else n + "'" for n, c in zip(names, p) if c != "-") or "1" for p in best) or "0")
# expect: a and b or not a         1101 ('-1', '0-') b | a'
# expect: a ^ b ^ c                01101001 ('001', '010', '100', '111') a'b'c | a'bc' | ab'c' | abc
# expect: (a -> b) and (b -> c)    11010001 ('-11', '00-') bc | a'b'
# expect: a or not a               11 ('-',) 1
# expect: a and not a              00 () 0


def dpll(clauses, model=()):
    clauses = [{*c} for c in clauses]
    while unit := next((c for c in clauses if len(c) == 1), None):
        l, = unit
        model = (*model, l)
        clauses = [c - {-l} for c in clauses if l not in c]
    if not all(clauses):
        return None
    if not clauses:
        return tuple(sorted(model, key=abs))
    l = min(min(clauses, key=lambda c: (len(c), sorted(c))))
    return dpll([*clauses, {l}], model) or dpll([*clauses, {-l}], model)


pigeons = [{10 * p + h for h in (1, 2)} for p in (1, 2, 3)] + [{-(10 * p + h), -(10 * q + h)} for h in (1, 2) for p, q in combinations((1, 2, 3), 2)]
print(dpll([{1, 2}, {-1, 3}, {-2, -3}, {2}]), dpll([{1}, {-1}]), dpll(pigeons), dpll([]), dpll([{-1, -2, 3}, {1, -3}, {2, 3}]))  # expect: (-1, 2, -3) None None () (-1, 2, -3)


@dataclass(frozen=True)
class Perm:
    map: tuple[int, ...]
    def __mul__(self, o): return Perm(tuple(self.map[i] for i in o.map))
    def __pow__(self, n): return reduce(Perm.__mul__, [self if n > 0 else self.inv] * abs(n), Perm(tuple(range(len(self.map)))))
    @cached_property
    def inv(self): return Perm(tuple(sorted(range(len(self.map)), key=self.map.__getitem__)))
    @property
    def cycles(self):
        seen, out = set(), []
        for i in range(len(self.map)):
            c = []
            while i not in seen:
                seen.add(i)
                c.append(i)
                i = self.map[i]
            if len(c) > 1:
                out.append(tuple(c))
        return out
    def __str__(self): return "".join(f"({' '.join(map(str, c))})" for c in self.cycles) or "e"
    @property
    def sign(self): return (-1) ** sum(len(c) - 1 for c in self.cycles)


def group(*gens):
    g = {gens[0] ** 0}
    while (new := g | {a * b for a in g for b in gens}) != g:
        g = new
    return g


r, s = Perm((1, 2, 3, 0)), Perm((0, 3, 2, 1))
d4, s4 = group(r, s), group(Perm((1, 0, 2, 3)), r)
print(len(d4), len(s4), sorted(map(str, d4)), d4 <= s4, r * s == s * r, r * s == s * r ** -1, sorted(p.sign for p in s4)[::6], sorted(Counter(tuple(sorted(map(len, p.cycles))) for p in s4).items()), len({frozenset(a * b for b in d4) for a in s4}))  # expect: 8 24 ['(0 1 2 3)', '(0 1)(2 3)', '(0 2)', '(0 2)(1 3)', '(0 3 2 1)', '(0 3)(1 2)', '(1 3)', 'e'] True False True [-1, -1, 1, 1] [((), 1), ((2,), 6), ((2, 2), 3), ((3,), 8), ((4,), 6)] 3
a, b, c = {1, 2, 3, 4}, {3, 4, 5}, {4, 5, 6, 1}
venn = {"".join(n if x in q else n.upper() for n, q in zip("abc", (a, b, c))): x for x in sorted(a | b | c)}
print(venn, sorted(a & b | c - a), a ^ b ^ c == reduce(xor, (a, b, c)), a > {1, 2}, a >= a, {1} < a, a.isdisjoint({9}), sorted(a.union([7], [8]) - a), sorted(a.intersection(b, c)), [*map(len, (a - b, a.symmetric_difference(b)))], frozenset(a) == a, {frozenset(a): 1}.get(frozenset([4, 3, 2, 1])), a <= frozenset(range(9)), hash(frozenset(a)) == hash(frozenset([4, 2, 1, 3])))  # expect: {'aBc': 1, 'aBC': 2, 'abC': 3, 'abc': 4, 'Abc': 5, 'ABc': 6} [3, 4, 5, 6] True True True True True [7, 8] [4] [2, 3] True 1 True True
x = {1, 2, 3}; y = x; x |= {4}; y -= {1}; x &= {2, 3, 4}; x ^= {9, 2}
print(sorted(x), x is y, x.discard(77), x.pop() in (3, 4, 9), sorted({*"hello"} & {*"world"}), set() == frozenset(), {True, 1, 1.0}, {0: "a"} == {False: "a"}, bool(set()), len({(), frozenset(), ""}))  # expect: [3, 4, 9] True None True ['l', 'o'] True {True} True False 3
for f in (lambda: x | [1], lambda: x.union([[]]), lambda: {[]}, lambda: x.remove(55), lambda: set(3), lambda: frozenset() .add(1), lambda: x < [1], lambda: x <= 3, lambda: {1} + {2}, lambda: set([1], [2]), lambda: hash({1}), lambda: {1, 2}[0], lambda: set().pop(), lambda: x.__iand__([1]), lambda: {1} - [1], lambda: {1}.difference([1], 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, re.sub("0x\\w+", "0x", str(e)))
# expect: TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: KeyError 55
# expect: TypeError 'int' object is not iterable
# expect: AttributeError 'frozenset' object has no attribute 'add'
# expect: TypeError '<' not supported between instances of 'set' and 'list'
# expect: TypeError '<=' not supported between instances of 'set' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'set' and 'set'
# expect: TypeError set expected at most 1 argument, got 2
# expect: TypeError unhashable type: 'set'
# expect: TypeError 'set' object is not subscriptable
# expect: KeyError 'pop from an empty set'
# expect: NotImplemented
# expect: TypeError unsupported operand type(s) for -: 'set' and 'list'
# expect: TypeError 'int' object is not iterable
