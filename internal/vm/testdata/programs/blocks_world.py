# Planning: STRIPS operators as dataclasses, states as frozensets, breadth-first and greedy search, a production rule engine with forward chaining, explanations as proof trees.
from __future__ import annotations
import heapq
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from functools import cached_property, reduce
from itertools import chain, count, permutations, product
from string import Template
from typing import Iterator


class Fact(tuple):
    __slots__ = ()
    def __new__(cls, text): return super().__new__(cls, text.split() if isinstance(text, str) else text)
    def __repr__(self): return f"{self[0]}({', '.join(self[1:])})"


def facts(text): return frozenset(map(Fact, filter(None, map(str.strip, text.split(",")))))


@dataclass(frozen=True)
class Action:
    name: str
    needs: frozenset
    adds: frozenset
    drops: frozenset
    def __call__(self, state): return (state - self.drops) | self.adds
    def __str__(self): return self.name


@dataclass
class Schema:
    head: str
    needs: str
    adds: str
    drops: str

    def ground(self, things) -> Iterator[Action]:
        names = [w[1:] for w in self.head.split() if w.startswith("$")]
        for combo in permutations(things, len(names)):
            sub = dict(zip(names, combo))
            parts = [Template(t).substitute(sub) for t in (self.head, self.needs, self.adds, self.drops)]
            yield Action(parts[0], *map(facts, parts[1:]))


MOVES = [Schema("pick $x", "clear $x, table $x, empty", "held $x", "clear $x, table $x, empty"), Schema("drop $x", "held $x", "clear $x, table $x, empty", "held $x"),
         Schema("stack $x $y", "held $x, clear $y", "on $x $y, clear $x, empty", "held $x, clear $y"), Schema("lift $x $y", "on $x $y, clear $x, empty", "held $x, clear $y", "on $x $y, clear $x, empty")]


class Planner:
    def __init__(self, things): self.actions = [a for s in MOVES for a in s.ground(things)]

    def plan(self, start, goal, greedy=False):
        tie, start = count(), facts(start)
        goal = facts(goal)
        h = (lambda s: 3 * len(goal - s)) if greedy else (lambda s: 0)
        todo, cost = [(h(start), next(tie), start, ())], {start: 0}
        expanded = 0
        while todo:
            _, _, state, path = heapq.heappop(todo)
            if goal <= state:
                return path, expanded
            expanded += 1
            for a in self.actions:
                if a.needs <= state:
                    s = a(state)
                    if len(path) + 1 < cost.get(s, 10 ** 6):
                        cost[s] = len(path) + 1
                        heapq.heappush(todo, (cost[s] + h(s), next(tie), s, (*path, a)))
        return None, expanded


p = Planner("abc")
print(len(p.actions), p.actions[0], sorted(p.actions[-1].needs))  # expect: 18 pick a [clear(c), empty(), on(c, b)]
START = "on c a, table a, table b, clear c, clear b, empty"
for goal in ("on a b, on b c", "held a", "on a b, clear c", "on a b, on b a"):
    for greedy in (False, True):
        path, n = p.plan(START, goal, greedy)
        print(goal, "->", [*map(str, path)] if path is not None else None, n)
# expect: on a b, on b c -> ['lift c a', 'drop c', 'pick b', 'stack b c', 'pick a', 'stack a b'] 21
# expect: on a b, on b c -> ['lift c a', 'drop c', 'pick b', 'stack b c', 'pick a', 'stack a b'] 12
# expect: held a -> ['lift c a', 'drop c', 'pick a'] 6
# expect: held a -> ['lift c a', 'drop c', 'pick a'] 5
# expect: on a b, clear c -> ['lift c a', 'drop c', 'pick a', 'stack a b'] 9
# expect: on a b, clear c -> ['lift c a', 'drop c', 'pick a', 'stack a b'] 6
# expect: on a b, on b a -> None 22
# expect: on a b, on b a -> None 22
final = reduce(lambda s, a: a(s), p.plan(START, "on a b, on b c")[0], facts(START))
print(sorted(final), Fact("on a b"), Fact("on a b") == ("on", "a", "b"))  # expect: [clear(a), empty(), on(a, b), on(b, c), table(c)] on(a, b) True


@dataclass(frozen=True)
class Rule:
    name: str
    when: tuple[Fact, ...]
    then: Fact

    @classmethod
    def parse(cls, line):
        name, _, body = line.partition(":")
        left, _, right = body.partition("=>")
        return cls(name.strip(), tuple(map(Fact, map(str.strip, left.split(",")))), Fact(right.strip()))

    def matches(self, known):
        def go(i, env):
            if i == len(self.when):
                yield env, tuple(Fact([env.get(w, w) for w in f]) for f in self.when)
                return
            for f in known:
                if len(f) == len(self.when[i]):
                    new = dict(env)
                    if all(new.setdefault(w, v) == v if w[0] == "?" else w == v for w, v in zip(self.when[i], f)):
                        yield from go(i + 1, new)
        return go(0, {})


class Engine:
    def __init__(self, rules, known):
        self.rules, self.why = [*map(Rule.parse, rules.strip().splitlines())], dict.fromkeys(sorted(facts(known)))

    def run(self):
        for step in count(1):
            new = {Fact([env.get(w, w) for w in r.then]): (r.name, used) for r in self.rules for env, used in r.matches([*self.why])}
            fresh = {f: w for f, w in new.items() if f not in self.why}
            if not fresh:
                return step
            self.why |= fresh

    def explain(self, fact, depth=0):
        fact = Fact(fact)
        if fact not in self.why:
            raise LookupError(f"{fact!r} does not follow")
        by = self.why[fact]
        yield "  " * depth + f"{fact!r}" + (f" by {by[0]}" if by else " given")
        for f in by[1] if by else ():
            yield from self.explain(f, depth + 1)


e = Engine("""
anc1: parent ?x ?y => anc ?x ?y
anc2: parent ?x ?y, anc ?y ?z => anc ?x ?z
sib: parent ?p ?x, parent ?p ?y => kin ?x ?y
old: anc ?x eve => old ?x
""", "parent ann bob, parent bob cid, parent cid eve, parent bob dan")
print(e.run(), len(e.why), Counter(f[0] for f in e.why), [f for f in e.why if f[0] == "old"])  # expect: 5 21 Counter({'anc': 8, 'kin': 6, 'parent': 4, 'old': 3}) [old(cid), old(bob), old(ann)]
print(*e.explain("anc ann eve"), sep="\n")  # expect: anc(ann, eve) by anc2
# expect:   parent(ann, bob) given
# expect:   anc(bob, eve) by anc2
# expect:     parent(bob, cid) given
# expect:     anc(cid, eve) by anc1
# expect:       parent(cid, eve) given
try:
    [*e.explain("anc eve ann")]
except LookupError as err:
    print(err)  # expect: anc(eve, ann) does not follow
