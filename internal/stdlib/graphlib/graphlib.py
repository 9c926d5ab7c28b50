"""Topological sorting of graphs."""

__all__ = ["TopologicalSorter", "CycleError"]

_GenericAlias = type(list[int])

# States of a node beyond the number of predecessors it waits for.
_OUT = -1  # given out by get_ready()
_DONE = -2


class _Node:
    """A node, what it waits for, and who waits for it."""

    __slots__ = ("node", "waits", "successors")

    def __init__(self, node):
        self.node = node
        self.waits = 0  # a number, or _OUT or _DONE
        self.successors = []  # with repetition, if an edge was added twice


class CycleError(ValueError):
    """The graph has a cycle: args[1] is one, a list that ends with its first node.

    Each node of the list is a predecessor of the next.
    """


class TopologicalSorter:
    """Gives the nodes of a graph in an order in which predecessors come first.

    graph, if given, maps nodes to iterables of their predecessors. Nodes can be
    anything hashable.
    """

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None  # a list once prepare() has been called
        self._given_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _entry(self, node):
        entry = self._nodes.get(node)
        if entry is None:
            entry = self._nodes[node] = _Node(node)
        return entry

    def _prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._ready

    def add(self, node, *predecessors):
        """Add a node, or predecessors to one that is there; add those too."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._entry(node).waits += len(predecessors)
        for predecessor in predecessors:
            self._entry(predecessor).successors.append(node)

    def prepare(self):
        """Close the graph; raise CycleError if it has a cycle.

        After that error get_ready() still gives what the cycles leave free.
        """
        if self._given_out > 0:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [entry.node for entry in self._nodes.values() if entry.waits == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """Return as a tuple the nodes that wait for nothing and were not yet given out."""
        ready = self._prepared()
        result = tuple(ready)
        for node in result:
            self._nodes[node].waits = _OUT
        ready.clear()
        self._given_out += len(result)
        return result

    def is_active(self):
        """Whether there are nodes to come, as far as cycles let them."""
        ready = self._prepared()
        return self._finished < self._given_out or bool(ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Say that nodes got from get_ready() are finished; others need not wait for them."""
        ready = self._prepared()
        for node in nodes:
            entry = self._nodes.get(node)
            if entry is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if entry.waits == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            if entry.waits != _OUT:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            entry.waits = _DONE
            for successor in entry.successors:
                waiting = self._nodes[successor]
                waiting.waits -= 1
                if waiting.waits == 0:
                    ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        """Search depth first, without recursion, for a node that leads back to itself."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            seen.add(start)
            place = {start: 0}  # of the nodes on the path
            path = [start]
            ways = [iter(self._nodes[start].successors)]
            while ways:
                for node in ways[-1]:
                    if node in place:
                        return path[place[node]:] + [node]
                    if node not in seen:
                        seen.add(node)
                        place[node] = len(path)
                        path.append(node)
                        ways.append(iter(self._nodes[node].successors))
                        break
                else:
                    ways.pop()
                    del place[path.pop()]
        return None

    def static_order(self):
        """Yield all nodes in order; calls prepare() and done() itself."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(_GenericAlias)
