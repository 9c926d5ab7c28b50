# Graphs: search, shortest paths, order, spanning trees.
from collections import deque, defaultdict
g = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}
def bfs(g, s):
    seen, q = {s: None}, deque([s])
    while q:
        n = q.popleft()
        for m in g[n]:
            if m not in seen:
                seen[m] = n
                q.append(m)
    return seen
def path(seen, t):
    p = []
    while t is not None: p.append(t); t = seen[t]
    return p[::-1]
print(path(bfs(g, "a"), "f"), list(bfs(g, "c")))  # expect: ['a', 'b', 'd', 'f'] ['c', 'd', 'e', 'f']
def dfs(g, n, seen=None):
    seen = [] if seen is None else seen
    if n not in seen:
        seen.append(n)
        for m in g[n]: dfs(g, m, seen)
    return seen
print(dfs(g, "a"))  # expect: ['a', 'b', 'd', 'f', 'c', 'e']

# --- Dijkstra with a list as queue
def dijkstra(g, s):
    dist, queue = {s: 0}, [(0, s)]
    while queue:
        d, n = min(queue)
        queue.remove((d, n))
        if d > dist[n]: continue
        for m, w in g.get(n, {}).items():
            if d + w < dist.get(m, float("inf")):
                dist[m] = d + w
                queue.append((d + w, m))
    return dist
print(dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}, "a"))  # expect: {'a': 0, 'b': 4, 'c': 3, 'd': 6}
# --- topological order and cycles
def topo(g):
    state, out = {}, []
    def visit(n):
        match state.get(n):
            case "done": return
            case "open": raise ValueError(f"cycle at {n}")  # raises: ValueError: cycle at a
        state[n] = "open"
        for m in g.get(n, ()): visit(m)
        state[n] = "done"
        out.append(n)
    for n in g: visit(n)
    return out[::-1]
print(topo({"shirt": ["tie", "belt"], "tie": ["jacket"], "belt": ["jacket"], "jacket": []}))  # expect: ['shirt', 'belt', 'tie', 'jacket']
topo({"a": ["b"], "b": ["c"], "c": ["a"]})
# --- union find and Kruskal
parent = {}
def find(x):
    parent.setdefault(x, x)
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x
edges = [(4, "a", "b"), (1, "b", "c"), (3, "a", "c"), (2, "c", "d"), (7, "b", "d")]
tree = []
for w, a, b in sorted(edges):
    if find(a) != find(b):
        parent[find(a)] = find(b)
        tree.append((w, a, b))
print(tree, sum(w for w, *_ in tree))  # expect: [(1, 'b', 'c'), (2, 'c', 'd'), (3, 'a', 'c')] 6
# --- flood fill and components
grid = ["##..#", "#..##", "..#..", "##.#."]
def comps(grid):
    seen, sizes = set(), []
    for r, row in enumerate(grid):
        for c, ch in enumerate(row):
            if ch == "#" and (r, c) not in seen:
                stack, n = [(r, c)], 0
                while stack:
                    y, x = stack.pop()
                    if (y, x) in seen or not (0 <= y < len(grid) and 0 <= x < len(grid[0])) or grid[y][x] != "#": continue
                    seen.add((y, x)); n += 1
                    stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
                sizes.append(n)
    return sizes
print(comps(grid))  # expect: [3, 3, 1, 2, 1]
# --- Floyd and Warshall
inf = float("inf")
d = [[0, 3, inf, 7], [8, 0, 2, inf], [5, inf, 0, 1], [2, inf, inf, 0]]
for k in range(4):
    for i in range(4):
        for j in range(4):
            d[i][j] = min(d[i][j], d[i][k] + d[k][j])
print(d)  # expect: [[0, 3, 5, 6], [5, 0, 2, 3], [3, 6, 0, 1], [2, 5, 7, 0]]
