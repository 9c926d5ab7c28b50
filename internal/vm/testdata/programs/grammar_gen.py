# Grammars: BNF read by re, random sentences with seeds, FIRST and FOLLOW sets, an LL(1) table, an Earley recogniser, trees printed, ambiguity counted.
from __future__ import annotations
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, product


class Grammar:
    def __init__(self, text):
        self.rules = {}
        for line in text.strip().splitlines():
            if not (m := re.fullmatch(r"\s*(\w+)\s*->\s*(.*)", line)):
                raise SyntaxError(f"bad rule {line!r}")
            self.rules[m[1]] = [tuple(alt.split()) for alt in m[2].split("|")]
        self.start = next(iter(self.rules))

    def generate(self, rng, sym=None, depth=0):
        sym = sym or self.start
        if sym not in self.rules:
            yield sym
            return
        alts = self.rules[sym] if depth < 6 else [min(self.rules[sym], key=lambda a: sum(s in self.rules for s in a))]
        for s in rng.choice(alts):
            yield from self.generate(rng, s, depth + 1)

    def fixpoint(self, step):
        sets = defaultdict(set)
        while True:
            before = sum(map(len, sets.values()))
            step(sets)
            if sum(map(len, sets.values())) == before:
                return {k: sets[k] for k in self.rules}

    def first_of(self, seq, first):
        out = set()
        for s in seq:
            f = first[s] if s in self.rules else {s}
            out |= f - {""}
            if "" not in f:
                return out
        return out | {""}

    @property
    def first(self):
        return self.fixpoint(lambda sets: [sets[n].update(self.first_of(a, sets)) for n, alts in self.rules.items() for a in alts])

    @property
    def follow(self):
        first = self.first

        def step(sets):
            sets[self.start].add("$")
            for n, alts in self.rules.items():
                for a in alts:
                    for i, s in enumerate(a):
                        if s in self.rules:
                            f = self.first_of(a[i + 1:], first)
                            sets[s] |= f - {""} | (sets[n] if "" in f else set())
        return self.fixpoint(step)

    def table(self):
        first, follow, out = self.first, self.follow, {}
        for n, alts in self.rules.items():
            for a in alts:
                f = self.first_of(a, first)
                for t in f - {""} | (follow[n] if "" in f else set()):
                    if (n, t) in out:
                        raise ValueError(f"conflict at {n} on {t}")
                    out[n, t] = a
        return out

    def parse(self, tokens):
        table, toks = self.table(), [*tokens, "$"][::-1]

        def node(sym):
            if sym not in self.rules:
                if toks[-1] != sym:
                    raise SyntaxError(f"{toks[-1]} where {sym} should be")
                return toks.pop()
            if (alt := table.get((sym, toks[-1]))) is None:
                raise SyntaxError(f"no {sym} begins with {toks[-1]}")
            return (sym, *map(node, alt))
        tree = node(self.start)
        if toks != ["$"]:
            raise SyntaxError(f"{toks[-1]} after the end")
        return tree

    def count(self, tokens):
        tokens = tuple(tokens)

        @cache
        def sym(s, i, j): return int(tokens[i:j] == (s,)) if s not in self.rules else sum(seq(a, i, j) for a in self.rules[s])
        @cache
        def seq(a, i, j):
            if not a: return int(i == j)
            return sym(a[0], i, j) if len(a) == 1 else sum(n * seq(a[1:], k, j) for k in range(i + 1, j) if (n := sym(a[0], i, k)))
        return sym(self.start, 0, len(tokens))


def show(t): return t if isinstance(t, str) else f"{t[0]}({' '.join(map(show, t[1:]))})" if len(t) > 1 else f"{t[0]}()"


expr = Grammar("""
E -> T X
X -> + T X |
T -> F Y
Y -> * F Y |
F -> ( E ) | n
""")
print({k: sorted(v) for k, v in expr.first.items()}, {k: sorted(v) for k, v in expr.follow.items()}, len(expr.table()), sep="\n")  # expect: {'E': ['(', 'n'], 'X': ['', '+'], 'T': ['(', 'n'], 'Y': ['', '*'], 'F': ['(', 'n']}
# expect: {'E': ['$', ')'], 'X': ['$', ')'], 'T': ['$', ')', '+'], 'Y': ['$', ')', '+'], 'F': ['$', ')', '*', '+']}
# expect: 13
for text in ("n + n * n", "( n )", "n +", "n n", ") n", ""):
    try:
        print(show(expr.parse(text.split())))
    except SyntaxError as e:
        print(repr(text), e)
# expect: E(T(F(n) Y()) X(+ T(F(n) Y(* F(n) Y())) X()))
# expect: E(T(F(( E(T(F(n) Y()) X()) )) Y()) X())
# expect: 'n +' no T begins with $
# expect: 'n n' no Y begins with n
# expect: ') n' no E begins with )
# expect: '' no E begins with $
rng = random.Random(17)
story = Grammar("S -> NP VP\nNP -> the N | the A N\nVP -> V NP | sleeps\nN -> cat | dog | tree\nA -> old | A A\nV -> sees | likes")
print(*(" ".join(story.generate(rng)) for _ in range(4)), sep="\n")  # expect: the old old old old dog sleeps
# expect: the old old cat sees the dog
# expect: the dog sleeps
# expect: the old tree sleeps
amb = Grammar("E -> E + E | E * E | n")
print([amb.count(" + ".join("n" * k).split()) for k in range(1, 7)], amb.count("n + * n".split()), story.count("the old old old cat sleeps".split()))  # expect: [1, 1, 2, 5, 14, 42] 0 2
for bad in (lambda: amb.table(), lambda: Grammar("nonsense"), lambda: Grammar("A -> a A | a b").table()):
    try:
        print(bad())
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, e)
# expect: ValueError conflict at E on n
# expect: SyntaxError bad rule 'nonsense'
# expect: ValueError conflict at A on a
