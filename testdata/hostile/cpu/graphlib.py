# A topological sort of a graph with 3,000 nodes, all edges.
# ends: fuel
# cpython: time
import graphlib
while True:
    t = graphlib.TopologicalSorter({i: range(i) for i in range(300)})
    list(t.static_order())
