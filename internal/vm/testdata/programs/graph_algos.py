# Graphs: a generic class with protocols; Dijkstra, Kruskal, Tarjan, topological sorts, flows, colourings, PageRank, DOT output.
from __future__ import annotations
import heapq
from collections import ChainMap, Counter, defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, reduce, total_ordering
from graphlib import CycleError, TopologicalSorter
from itertools import chain, combinations, count, pairwise, permutations
from math import inf
from operator import itemgetter
from typing import NamedTuple, Protocol, Self, TypeAlias
import random


class Edge[N: Hashable](NamedTuple):
    a: N
    b: N
    weight: int = 1


class Graph[N: Hashable]:
    directed = False

    def __init__(self, edges: Iterable[Edge[N]] = ()):
        self.adj: dict[N, dict[N, int]] = {}
        for e in edges:
            self.add(*e)

    @classmethod
    def parse(cls, text: str) -> Self:
        g = cls()
        for word in text.split():
            match word.partition("-"):
                case (a, "", ""):
                    g.adj.setdefault(a, {})
                case (a, _, rest):
                    b, _, w = rest.partition(":")
                    g.add(a, b, int(w or 1))
        return g

    def add(self, a, b, w=1):
        self.adj.setdefault(a, {})[b] = w
        self.adj.setdefault(b, {})
        if not self.directed:
            self.adj[b][a] = w

    def __iter__(self): return iter(self.adj)
    def __len__(self): return len(self.adj)
    def __contains__(self, x): return x[1] in self.adj[x[0]] if isinstance(x, tuple) else x in self.adj
    def __getitem__(self, n): return self.adj[n]
    def __invert__(self): return type(self)(Edge(b, a, w) for a, b, w in self.edges()) if self.directed else self

    def edges(self) -> Iterator[Edge[N]]:
        seen = set()
        for a, to in self.adj.items():
            for b, w in to.items():
                if self.directed or (b, a) not in seen:
                    seen.add((a, b))
                    yield Edge(a, b, w)

    def bfs(self, start):
        dist, todo = {start: 0}, deque([start])
        while todo:
            for b in sorted(self.adj[a := todo.popleft()]):
                if b not in dist:
                    dist[b] = dist[a] + 1
                    todo.append(b)
        return dist

    def dijkstra(self, start):
        dist, prev, heap = {start: 0}, {}, [(0, start)]
        while heap:
            d, a = heapq.heappop(heap)
            if d > dist[a]:
                continue
            for b, w in self.adj[a].items():
                if w < 0:
                    raise ValueError(f"negative edge {a}-{b}")
                if (n := d + w) < dist.get(b, inf):
                    dist[b], prev[b] = n, a
                    heapq.heappush(heap, (n, b))
        def path(to):
            return [*path(prev[to]), to] if to in prev else [to]
        return dist, path

    def floyd(self):
        d = {(a, b): 0 if a == b else self.adj[a].get(b, inf) for a in self for b in self}
        for k in self:
            for i in self:
                for j in self:
                    d[i, j] = min(d[i, j], d[i, k] + d[k, j])
        if any(d[a, a] < 0 for a in self):
            raise ArithmeticError("negative cycle")
        return d

    def dot(self):
        arrow = "->" if self.directed else "--"
        yield f"{'di' * self.directed}graph {{"
        yield from (f'  "{a}" {arrow} "{b}"' + (f" [label={w}]" if w != 1 else "") for a, b, w in sorted(self.edges()))
        yield "}"


class DiGraph[N: Hashable](Graph[N]):
    directed = True

    def tarjan(self):
        index, low, stack, on, out, n = {}, {}, [], set(), [], count()

        def visit(v):
            index[v] = low[v] = next(n)
            stack.append(v)
            on.add(v)
            for w in self.adj[v]:
                if w not in index:
                    visit(w)
                    low[v] = min(low[v], low[w])
                elif w in on:
                    low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                comp = []
                while (w := stack.pop()) != v:
                    comp.append(w)
                on.difference_update(comp, [v])
                out.append(sorted([*comp, v]))
        for v in self:
            v in index or visit(v)
        return out

    def flow(self, s, t):
        cap = defaultdict(int, {(a, b): w for a, b, w in self.edges()})
        near = {a: {b for b in self.adj[a]} | {b for b in self if a in self.adj[b]} for a in self}
        total = 0
        while True:
            prev, todo = {s: None}, deque([s])
            while todo and t not in prev:
                for b in sorted(near[a := todo.popleft()]):
                    if b not in prev and cap[a, b] > 0:
                        prev[b] = a
                        todo.append(b)
            if t not in prev:
                return total, sorted((a, b) for a, b, w in self.edges() if a in prev and b not in prev)
            path = [t]
            while prev[path[-1]] is not None:
                path.append(prev[path[-1]])
            steps = [*pairwise(reversed(path))]
            push = min(cap[e] for e in steps)
            for a, b in steps:
                cap[a, b] -= push
                cap[b, a] += push
            total += push

    def rank(self, rounds=20, d=Fraction(85, 100)):
        r = dict.fromkeys(self, Fraction(1, len(self)))
        for _ in range(rounds):
            sunk = sum(r[a] for a in self if not self.adj[a])
            r = {a: ((1 - d) + d * sunk) / len(self) + d * sum(r[b] / len(self.adj[b]) for b in self if a in self.adj[b]) for a in self}
            r = {k: v.limit_denominator(10 ** 6) for k, v in r.items()}
        return r


class Union:
    def __init__(self): self.up, self.size = {}, Counter()
    def find(self, x):
        while (p := self.up.setdefault(x, x)) != x:
            self.up[x] = x = self.up.setdefault(p, p)
        return x
    def __call__(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.up[b] = a
        self.size[a] += self.size[b] + 1
        return True


g = Graph.parse("a-b:7 a-c:9 a-f:14 b-c:10 b-d:15 c-d:11 c-f:2 d-e:6 e-f:9 x-y z")
dist, path = g.dijkstra("a")
print(dist, path("e"), g.bfs("a"), "q" in g, ("a", "b") in g, ("a", "e") in g, len(g), sep="\n")  # expect: {'a': 0, 'b': 7, 'c': 9, 'f': 11, 'd': 20, 'e': 20}
# expect: ['a', 'c', 'f', 'e']
# expect: {'a': 0, 'b': 1, 'c': 1, 'f': 1, 'd': 2, 'e': 2}
# expect: False
# expect: True
# expect: False
# expect: 9
join = Union()
tree = [e for e in sorted(g.edges(), key=itemgetter(2)) if join(e.a, e.b)]
print(tree[:3], sum(e.weight for e in tree), len({join.find(n) for n in g}))  # expect: [Edge(a='x', b='y', weight=1), Edge(a='c', b='f', weight=2), Edge(a='d', b='e', weight=6)] 34 3
d = g.floyd()
print(d["a", "e"], d["a", "x"], max(v for v in d.values() if v < inf), all(d[a, b] == d[b, a] for a, b in combinations(g, 2)))  # expect: 20 inf 21 True
dg = DiGraph.parse("a-b b-c c-a c-d d-e e-f f-d g-f g-h h-g i")
print(dg.tarjan(), (~dg).tarjan() != dg.tarjan(), sorted(map(tuple, (~dg).tarjan())) == sorted(map(tuple, dg.tarjan())))  # expect: [['d', 'e', 'f'], ['a', 'b', 'c'], ['g', 'h'], ['i']] True False
net = DiGraph.parse("s-a:16 s-c:13 a-b:12 b-c:9 c-a:4 c-d:14 d-b:7 b-t:20 d-t:4")
print(net.flow("s", "t"), *net.dot(), sep="\n")  # expect: (23, [('a', 'b'), ('d', 'b'), ('d', 't')])
# expect: digraph {
# expect:   "a" -> "b" [label=12]
# expect:   "b" -> "c" [label=9]
# expect:   "b" -> "t" [label=20]
# expect:   "c" -> "a" [label=4]
# expect:   "c" -> "d" [label=14]
# expect:   "d" -> "b" [label=7]
# expect:   "d" -> "t" [label=4]
# expect:   "s" -> "a" [label=16]
# expect:   "s" -> "c" [label=13]
# expect: }
r = dg.rank()
print({k: f"{float(v):.4f}" for k, v in sorted(r.items(), key=lambda kv: (-kv[1], kv[0]))}, abs(sum(r.values()) - 1) < Fraction(1, 1000))  # expect: {'d': '0.2485', 'f': '0.2360', 'e': '0.2281', 'c': '0.0684', 'b': '0.0588', 'g': '0.0533', 'a': '0.0475', 'h': '0.0411', 'i': '0.0184'} True


def colour(g, k):
    def go(left, used):
        if not left:
            yield used
            return
        n = min(left, key=lambda n: (k - len({used[m] for m in g[n] if m in used}), -len(g[n]), n))
        for c in sorted(set(range(k)) - {used.get(m) for m in g[n]}):
            yield from go(left - {n}, used | {n: c})
    return next(go(frozenset(g), {}), None)


petersen = Graph([Edge(i, (i + 1) % 5) for i in range(5)] + [Edge(i, i + 5) for i in range(5)] + [Edge(5 + i, 5 + (i + 2) % 5) for i in range(5)])
print(colour(petersen, 2), colour(petersen, 3), [len(petersen[n]) for n in petersen])  # expect: None {0: 0, 1: 1, 2: 0, 3: 1, 4: 2, 5: 1, 7: 2, 6: 0, 8: 2, 9: 1} [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]


@cache
def hamilton(path):
    if len(path) == len(petersen):
        return path
    return next((p for n in petersen[path[-1]] if n not in path and (p := hamilton((*path, n)))), None)


print(hamilton((0,)), hamilton.cache_info().misses)  # expect: (0, 1, 2, 3, 4, 9, 7, 5, 8, 6) 10
ts = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
ts.prepare()
levels = []
while ts.is_active():
    levels.append(sorted(ts.get_ready()))
    ts.done(*levels[-1])
print(levels)  # expect: [['a'], ['b', 'c'], ['d']]
for f in (lambda: list(TopologicalSorter({"a": "b", "b": "a"}).static_order()), lambda: DiGraph.parse("a-b:-1").dijkstra("a"), lambda: DiGraph.parse("a-b:-2 b-a:1").floyd(), lambda: ts.done("zz"), lambda: g["nope"], lambda: Edge(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, *map(str, e.args if not isinstance(e, CycleError) else (e.args[0], sorted(e.args[1]))))
# expect: CycleError nodes are in a cycle ['a', 'a', 'b']
# expect: ValueError negative edge a-b
# expect: ArithmeticError negative cycle
# expect: ValueError node 'zz' was not added using add()
# expect: KeyError nope
# expect: TypeError Edge.__new__() missing 1 required positional argument: 'b'
rng = random.Random(5)
big = Graph(Edge(*rng.sample(range(30), 2), rng.randint(1, 9)) for _ in range(60))
dist, path = big.dijkstra(next(iter(big)))
print(len(big), sum(dist.values()), max(map(len, map(path, dist))), Edge.__type_params__, Graph.__parameters__ if hasattr(Graph, "__parameters__") else None, Edge[int].__origin__.__name__)  # expect: 30 282 6 (N,) (N,) Edge
