# Packages: versions with total order, ranges, a dependency resolver with backtracking and explanations, a lock file, a build graph, hooks, and a makefile with rules.
from __future__ import annotations
import json
import re
import textwrap
from collections import defaultdict, deque
from dataclasses import dataclass, field
from functools import cache, cached_property, reduce, singledispatchmethod, total_ordering
from graphlib import CycleError, TopologicalSorter
from itertools import chain, groupby, product, takewhile, zip_longest
from operator import eq, ge, gt, le, lt, ne
from string import Template
from typing import ClassVar, Iterator, NamedTuple, Self


@total_ordering
@dataclass(frozen=True, eq=False)
class Version:
    release: tuple[int, ...]
    pre: tuple = ()
    build: str = field(default="", compare=False)
    RX: ClassVar = re.compile(r"v?(\d+(?:\.\d+)*)(?:-([\w.-]+))?(?:\+([\w.]+))?")

    @classmethod
    def parse(cls, text: str) -> Self:
        if not (m := cls.RX.fullmatch(text.strip())):
            raise ValueError(f"bad version {text!r}")
        pre = tuple(int(p) if p.isdigit() else p for p in (m[2] or "").split(".") if p)
        return cls(tuple(map(int, m[1].split("."))), pre, m[3] or "")

    @cached_property
    def key(self):
        rel = tuple(reversed([*takewhile(lambda _: True, self.release)]))
        rel = self.release[:len(self.release) - sum(1 for _ in takewhile(lambda n: n == 0, reversed(self.release)))]
        return rel, not self.pre, tuple((isinstance(p, str), p) for p in self.pre)

    def __eq__(self, o): return self.key == o.key if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self.key < o.key if isinstance(o, Version) else NotImplemented
    def __hash__(self): return hash(self.key)
    def __str__(self): return ".".join(map(str, self.release)) + ("-" + ".".join(map(str, self.pre)) if self.pre else "") + (f"+{self.build}" if self.build else "")
    def __repr__(self): return f"V({self})"
    def bump(self, part): return Version(tuple(n + 1 if i == part else 0 if i > part else n for i, n in enumerate(self.release)))


V = Version.parse


class Range:
    OPS = {"==": eq, "!=": ne, ">=": ge, "<=": le, ">": gt, "<": lt}

    def __init__(self, text):
        self.text, self.tests = text, []
        for alt in text.split("||"):
            tests = []
            for part in alt.replace(",", " ").split():
                m = re.fullmatch(r"(==|!=|>=|<=|>|<|\^|~)?(.*)", part)
                op, v = m[1] or "==", m[2]
                if part == "*":
                    continue
                if v.endswith(".*"):
                    base = V(v[:-2])
                    tests += [(ge, base), (lt, base.bump(len(base.release) - 1))]
                    continue
                v = V(v)
                match op:
                    case "^": tests += [(ge, v), (lt, v.bump(next((i for i, n in enumerate(v.release) if n), len(v.release) - 1)))]
                    case "~": tests += [(ge, v), (lt, v.bump(max(len(v.release) - 2, 0)))]
                    case _: tests.append((self.OPS[op], v))
            self.tests.append(tests)

    def __contains__(self, v): return any(all(f(v, w) for f, w in ts) and (not v.pre or any(w.pre and w.release == v.release for _, w in ts)) for ts in self.tests)
    def __repr__(self): return self.text


vs = [V(t) for t in "1.0 1.0.0 1.0-rc.1 1.0-rc.10 1.0-rc.2 1.0-alpha 0.9.12 2 v1.10.3+linux 1.2".split()]
print(sorted(vs), max(vs), V("1.0") == V("1.0.0"), len(set(vs)), V("1.2.3").bump(1), V("1.0+a") == V("1.0+b"), hash(V("2")) == hash(V("2.0.0")), V("1-a") < V("1-1"), V("1-1") < V("1-a"))  # expect: [V(0.9.12), V(1.0-alpha), V(1.0-rc.1), V(1.0-rc.2), V(1.0-rc.10), V(1.0), V(1.0.0), V(1.2), V(1.10.3+linux), V(2)] 2 True 9 1.3.0 True True False True
for text in ("*", "^1.2.3", "^0.2", "~1.4", ">=1,<2 || 3.*", "!=1.5", "^1.0-rc.1", "1.2.*"):
    r = Range(text)
    print(f"{text:<14}", [str(v) for v in map(V, "0.2.5 0.3 1.0-rc.2 1.2 1.2.9 1.4.2 1.5 2.0 3.7".split()) if v in r])
# expect: *              ['0.2.5', '0.3', '1.2', '1.2.9', '1.4.2', '1.5', '2.0', '3.7']
# expect: ^1.2.3         ['1.2.9', '1.4.2', '1.5']
# expect: ^0.2           ['0.2.5']
# expect: ~1.4           ['1.4.2', '1.5']
# expect: >=1,<2 || 3.*  ['1.2', '1.2.9', '1.4.2', '1.5', '3.7']
# expect: !=1.5          ['0.2.5', '0.3', '1.2', '1.2.9', '1.4.2', '2.0', '3.7']
# expect: ^1.0-rc.1      ['1.0-rc.2', '1.2', '1.2.9', '1.4.2', '1.5']
# expect: 1.2.*          ['1.2', '1.2.9']
for bad in ("x", "1..2", "1.0-", ">1.x"):
    try:
        print(V(bad) if bad[0] != ">" else Range(bad))
    except ValueError as e:
        print(e)
# expect: bad version 'x'
# expect: bad version '1..2'
# expect: bad version '1.0-'
# expect: bad version '1.x'
try:
    V("1") < 1
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'Version' and 'int'


class Need(NamedTuple):
    by: str
    name: str
    range: Range
    def __str__(self): return f"{self.by} needs {self.name} {self.range}"


class Conflict(Exception):
    def __init__(self, needs):
        super().__init__("; ".join(dict.fromkeys(map(str, needs))))
        self.needs = needs


class Index:
    def __init__(self, text):
        self.packages, self.tried = defaultdict(dict), 0
        for line in textwrap.dedent(text).strip().splitlines():
            head, _, deps = line.partition(":")
            name, version = head.split()
            self.packages[name][V(version)] = [Need(head, *d.split(None, 1)) for d in filter(None, map(str.strip, deps.split(";")))]
        for vers in self.packages.values():
            for v, needs in vers.items():
                vers[v] = [n._replace(range=Range(n.range)) for n in needs]

    def solve(self, needs, chosen=()):
        chosen = dict(chosen)
        if not needs:
            return chosen
        need, *rest = sorted(needs, key=lambda n: (n.name not in chosen, len([v for v in self.packages.get(n.name, ()) if v in n.range])))
        if need.name in chosen:
            v, why = chosen[need.name]
            if v not in need.range:
                raise Conflict([why, need])
            return self.solve(rest, chosen)
        if need.name not in self.packages:
            raise Conflict([need, Need("the index", need.name, "which is not there")])
        reasons = []
        for v in sorted(self.packages[need.name], reverse=True):
            if v in need.range:
                self.tried += 1
                try:
                    return self.solve(rest + self.packages[need.name][v], chosen | {need.name: (v, need)})
                except Conflict as e:
                    reasons += e.needs
        raise Conflict([need, *reasons])


index = Index("""
    web 2.0: http ^3; json >=2
    web 1.5: http ^2; json *
    http 3.1: tls >=1.1; log ~1.0
    http 2.8: log >=1
    tls 1.2: rand *
    tls 1.0:
    json 2.2: log ^2
    json 1.9:
    log 1.0.4:
    log 2.1: rand ^0.3
    rand 0.3.1:
    rand 0.4:
    odd 1: even 1
    even 1: odd 2
    odd 2:
""")
for wants in ("web *", "web ^2", "web <2; log ^2", "json ^2; http ^3", "odd 1", "tls <1.1; rand 0.3.*", "nope *"):
    index.tried = 0
    try:
        got = index.solve([Need("root", *(w := d.split())[:1], Range(w[1])) for d in wants.split("; ")])
        print(wants, "->", {k: str(v) for k, (v, _) in sorted(got.items())}, index.tried)
    except Conflict as e:
        print(wants, "!!", e, index.tried)
# expect: web * -> {'http': '2.8', 'json': '2.2', 'log': '2.1', 'rand': '0.3.1', 'web': '1.5'} 10
# expect: web ^2 !! root needs web ^2; web 2.0 needs http ^3; web 2.0 needs json >=2; http 3.1 needs tls >=1.1; http 3.1 needs log ~1.0; json 2.2 needs log ^2 5
# expect: web <2; log ^2 -> {'http': '2.8', 'json': '2.2', 'log': '2.1', 'rand': '0.3.1', 'web': '1.5'} 5
# expect: json ^2; http ^3 !! root needs json ^2; root needs http ^3; json 2.2 needs log ^2; http 3.1 needs log ~1.0 3
# expect: odd 1 !! root needs odd 1; odd 1 needs even 1; even 1 needs odd 2 2
# expect: tls <1.1; rand 0.3.* -> {'rand': '0.3.1', 'tls': '1.0'} 2
# expect: nope * !! root needs nope *; the index needs nope which is not there 0
got = index.solve([Need("root", "web", Range("*"))])
lock = json.dumps({k: {"version": str(v), "needs": [str(n.name) for n in index.packages[k][v]]} for k, (v, _) in got.items()}, indent=1, sort_keys=True)
order = [*TopologicalSorter({k: d["needs"] for k, d in sorted(json.loads(lock).items())}).static_order()]
print(lock.count("\n"), order, all(order.index(n) < order.index(k) for k, d in json.loads(lock).items() for n in d["needs"]))  # expect: 30 ['rand', 'log', 'http', 'json', 'web'] True


class Make:
    def __init__(self, text, times):
        self.rules, self.vars, self.time, self.log, self.clock = {}, {}, dict(times), [], max(times.values())
        for block in re.split(r"\n(?=\S)", textwrap.dedent(text).strip()):
            head, *cmds = block.split("\n")
            if m := re.fullmatch(r"(\w+)\s*=\s*(.*)", head):
                self.vars[m[1]] = Template(m[2]).safe_substitute(self.vars)
            else:
                target, _, deps = Template(head).substitute(self.vars).partition(":")
                for t in target.split():
                    self.rules[t] = deps.split(), [c.strip() for c in cmds]

    def rule(self, t):
        if t in self.rules:
            return t, *self.rules[t]
        for p, (deps, cmds) in self.rules.items():
            if "%" in p and (m := re.fullmatch(re.escape(p).replace("%", "(.+)"), t)):
                return t, [d.replace("%", m[1]) for d in deps], cmds
        if t in self.time:
            return t, [], []
        raise LookupError(f"no rule to make {t!r}")

    def make(self, t, path=()):
        if t in path:
            raise CycleError("cycle", [*path[path.index(t):], t])
        t, deps, cmds = self.rule(t)
        for d in deps:
            self.make(d, (*path, t))
        if t not in self.time or any(self.time[d] > self.time[t] for d in deps):
            for c in cmds:
                self.log.append(re.sub(r"\$([@<^])", lambda m: {"@": t, "<": deps[0] if deps else "", "^": " ".join(deps)}[m[1]], c))
            self.clock += 1
            self.time[t] = self.clock
            return True


mk = Make("""
    CC = cc
    FLAGS = $CC -O2
    app: main.o util.o
        $CC -o $@ $^
    %.o: %.c common.h
        $FLAGS -c $<
    loop: pool
    pool: loop
""".replace("$@", "$$@").replace("$^", "$$^").replace("$<", "$$<").replace("$$", "$"), {"main.c": 1, "util.c": 2, "common.h": 3, "util.o": 4})
for goal in ("app", "app", "other", "loop"):
    try:
        print(goal, mk.make(goal), mk.log)
    except (LookupError, CycleError) as e:
        print(goal, type(e).__name__, *e.args)
# expect: app True ['$FLAGS -c main.c', '$CC -o app main.o util.o']
# expect: app None ['$FLAGS -c main.c', '$CC -o app main.o util.o']
# expect: other LookupError no rule to make 'other'
# expect: loop CycleError cycle ['loop', 'pool', 'loop']
mk.time["common.h"] = 99
mk.clock = 100
print(mk.make("app"), mk.log[-3:], mk.vars)  # expect: True ['$FLAGS -c main.c', '$FLAGS -c util.c', '$CC -o app main.o util.o'] {'CC': 'cc', 'FLAGS': 'cc -O2'}
