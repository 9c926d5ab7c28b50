# A family: people as nodes with properties, kinship by path patterns, ages with dates, cousins by degree and removal, GEDCOM-like text in and out, cycles refused.
from __future__ import annotations
import re
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, reduce, total_ordering
from itertools import chain, combinations, groupby, product
from operator import attrgetter
from typing import Iterator


@total_ordering
@dataclass(eq=False)
class Person:
    name: str
    sex: str
    born: date
    died: date | None = None
    parents: tuple[Person, ...] = ()
    spouses: list[Person] = field(default_factory=list, repr=False)
    kids: list[Person] = field(default_factory=list, repr=False)

    def __post_init__(self):
        for p in self.parents:
            if p.born >= self.born:
                raise ValueError(f"{self.name} is older than {p.name}")
            p.kids.append(self)

    def __repr__(self): return self.name
    def __lt__(self, o): return (self.born, self.name) < (o.born, o.name)
    def age(self, on): return on.year - self.born.year - ((on.month, on.day) < (self.born.month, self.born.day))

    def up(self) -> dict[Person, int]:
        out, todo = {}, deque([(self, 0)])
        while todo:
            p, n = todo.popleft()
            if p not in out:
                out[p] = n
                todo.extend((q, n + 1) for q in p.parents)
        return out

    def down(self) -> Iterator[tuple[int, Person]]:
        yield 0, self
        for k in sorted(self.kids):
            yield from ((n + 1, p) for n, p in k.down())


def th(n): return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def kin(a, b):
    if a is b:
        return "self"
    if b in a.spouses:
        return {"m": "husband", "f": "wife"}[b.sex]
    ua, ub = a.up(), b.up()
    common = [(ua[p] + ub[p], ua[p], ub[p]) for p in ua if p in ub]
    if not common:
        for s in a.spouses:
            if (k := kin(s, b)) not in ("none", "self") and "in-law" not in k and k not in ("husband", "wife"):
                return f"{k}-in-law"
        return "none"
    _, i, j = min(common)
    word = lambda m, f: {"m": m, "f": f}[b.sex]
    match i, j:
        case 0, n: return "great-" * (n - 2) + "grand" * (n > 1) + word("son", "daughter")
        case n, 0: return "great-" * (n - 2) + "grand" * (n > 1) + word("father", "mother")
        case 1, 1: return ("half-" * (len({*a.parents} & {*b.parents}) < 2)) + word("brother", "sister")
        case 1, n: return "great-" * (n - 2) + word("nephew", "niece")
        case n, 1: return "great-" * (n - 2) + word("uncle", "aunt")
        case _: return f"{th(min(i, j) - 1)} cousin" + (f" {abs(i - j)}x removed" if i != j else "")


TEXT = """
adam m 1900-01-01 1970-05-05
eve f 1902-03-04 1980-01-01
cain m 1925-06-07 - adam eve
seth m 1930-02-28 - adam eve
ruth f 1929-09-09 -
zoe f 1931-01-31 -
enos m 1955-12-25 - seth ruth
lia f 1957-07-07 - seth ruth
tom m 1960-02-29 - seth zoe
ada f 1950-10-10 - cain
bo m 1980-08-08 - ada
kim f 1985-05-15 - enos
max m 2010-11-11 - kim
"""


def load(text):
    people = {}
    for n, line in enumerate(text.strip().splitlines(), 1):
        match line.split():
            case [name, "m" | "f" as sex, born, died, *parents]:
                people[name] = Person(name, sex, date.fromisoformat(born), None if died == "-" else date.fromisoformat(died), tuple(people[p] for p in parents))
            case [name, "m" | "f" as sex, born]:
                people[name] = Person(name, sex, date.fromisoformat(born))
            case _:
                raise SyntaxError(f"line {n}: {line!r}")
    for p in people.values():
        for a, b in combinations(p.parents, 2):
            if b not in a.spouses:
                a.spouses.append(b)
                b.spouses.append(a)
    return people


P = load(TEXT)
for n, p in P["adam"].down():
    print("  " * n + f"{p} ({p.born:%Y}-{p.died or '':.4})" if p.died is None else "  " * n + f"{p} ({p.born:%Y}-{p.died:%Y})")
# expect: adam (1900-1970)
# expect:   cain (1925-)
# expect:     ada (1950-)
# expect:       bo (1980-)
# expect:   seth (1930-)
# expect:     enos (1955-)
# expect:       kim (1985-)
# expect:         max (2010-)
# expect:     lia (1957-)
# expect:     tom (1960-)
pairs = [("max", "adam"), ("adam", "max"), ("enos", "lia"), ("lia", "tom"), ("enos", "ada"), ("kim", "ada"), ("bo", "max"), ("max", "bo"), ("kim", "lia"), ("lia", "kim"), ("seth", "zoe"), ("zoe", "cain"), ("ruth", "bo"), ("zoe", "ruth"), ("bo", "bo"), ("max", "tom")]
print(*(f"{b} is {a}'s {kin(P[a], P[b])}" for a, b in pairs), sep="\n")  # expect: adam is max's great-great-grandfather
# expect: max is adam's great-great-grandson
# expect: lia is enos's sister
# expect: tom is lia's half-brother
# expect: ada is enos's 1st cousin
# expect: ada is kim's 1st cousin 1x removed
# expect: max is bo's 2nd cousin 1x removed
# expect: bo is max's 2nd cousin 1x removed
# expect: lia is kim's aunt
# expect: kim is lia's niece
# expect: zoe is seth's wife
# expect: cain is zoe's brother-in-law
# expect: bo is ruth's great-nephew-in-law
# expect: ruth is zoe's none
# expect: bo is bo's self
# expect: tom is max's great-uncle
day = date(2024, 2, 28)
print({p.name: p.age(day) for p in sorted(P.values()) if p.died is None}, P["tom"].age(date(2024, 2, 29)), min(P.values()), sorted(P.values(), reverse=True)[:2])  # expect: {'cain': 98, 'ruth': 94, 'seth': 94, 'zoe': 93, 'ada': 73, 'enos': 68, 'lia': 66, 'tom': 63, 'bo': 43, 'kim': 38, 'max': 13} 64 adam [max, kim]
print({k: [*map(str, g)] for k, g in groupby(sorted(P.values(), key=lambda p: len(p.parents)), key=lambda p: len(p.parents))}, P["seth"].spouses, sorted({len(p.up()) for p in P.values()}))  # expect: {0: ['adam', 'eve', 'ruth', 'zoe'], 1: ['ada', 'bo', 'kim', 'max'], 2: ['cain', 'seth', 'enos', 'lia', 'tom']} [ruth, zoe] [1, 3, 4, 5, 6, 7]
for bad in ("x", "a m 2000-13-01", "a m 2000-01-01\nb f 1999-01-01 - a", "b f 2000-01-01 - nobody", "a q 2000-01-01"):
    try:
        print(load(bad))
    except (SyntaxError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
# expect: SyntaxError line 1: 'x'
# expect: ValueError month must be in 1..12, not 13
# expect: ValueError b is older than a
# expect: KeyError 'nobody'
# expect: SyntaxError line 1: 'a q 2000-01-01'
