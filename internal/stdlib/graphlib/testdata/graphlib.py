# graphlib.
from graphlib import TopologicalSorter, CycleError
print(list(TopologicalSorter({"D": ["B", "C"], "C": ["A"], "B": ["A"]}).static_order()), list(TopologicalSorter().static_order()))  # expect: ['A', 'C', 'B', 'D'] []
ts = TopologicalSorter()
ts.add("x", "a", "b"); ts.add("y", "x"); ts.add("z"); ts.add("x", "c"); ts.add("q", "a", "a")
ts.prepare()
print(ts.get_ready(), ts.get_ready(), ts.is_active(), bool(ts))  # expect: ('a', 'b', 'z', 'c') () True True
ts.done("a", "b", "c"); print(ts.get_ready())  # expect: ('q', 'x')
ts.done("z", "x", "q"); print(ts.get_ready(), ts.is_active())  # expect: ('y',) True
ts.done("y"); print(ts.is_active())  # expect: False
print(TopologicalSorter[str])  # expect: graphlib.TopologicalSorter[str]
try: list(TopologicalSorter({1: [2], 2: [3], 3: [1], 4: [1]}).static_order())
except CycleError as e: print(e.args, isinstance(e, ValueError))  # expect: ('nodes are in a cycle', [1, 3, 2, 1]) True
try: TopologicalSorter({1: [1]}).prepare()
except CycleError as e: print(e.args)  # expect: ('nodes are in a cycle', [1, 1])
c = TopologicalSorter({1: [2], 2: [1], 3: []})
try: c.prepare()
except CycleError as e: print(e.args[1])  # expect: [1, 2, 1]
print(c.get_ready(), c.is_active())  # expect: (3,) True
def attempt(f, *a):
    try: print(f(*a))
    except ValueError as e: print(e)
t = TopologicalSorter({1: [2]})
attempt(t.get_ready); attempt(t.done, 1); attempt(t.is_active)  # expect: prepare() must be called first
# expect: prepare() must be called first
# expect: prepare() must be called first
t.prepare(); t.prepare()
attempt(t.add, 5); attempt(t.done, 9); attempt(t.done, 1); attempt(t.done, 2)  # expect: Nodes cannot be added after a call to prepare()
# expect: node 9 was not added using add()
# expect: node 1 was not passed out (still not ready)
# expect: node 2 was not passed out (still not ready)
t.get_ready(); t.done(2); attempt(t.done, 2); attempt(t.prepare)  # expect: node 2 was already marked done
# expect: cannot prepare() after starting sort

# --- a long chain needs no recursion
from graphlib import TopologicalSorter
n = 20000
print(len(list(TopologicalSorter({i: [i + 1] for i in range(n)}).static_order())))  # expect: 20001
