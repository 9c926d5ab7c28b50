# collections in language tests.
from collections import Counter, defaultdict, deque, OrderedDict, ChainMap, UserDict
c = Counter("abracadabra")
print(c.most_common(2), c["a"], c["zz"], sum(c.values()), sorted(c.elements())[:3], c + Counter(a=1) == Counter({**c, "a": 6}), Counter(a=3) - Counter(a=5, b=1), Counter(a=1) | Counter(a=2), Counter("ab") & Counter("a"))  # expect: [('a', 5), ('b', 2)] 5 0 11 ['a', 'a', 'a'] True Counter() Counter({'a': 2}) Counter({'a': 1})
d = defaultdict(list)
d["x"].append(1); d["y"]
print(d, dict(d), d.default_factory is list, d.get("q"))  # expect: defaultdict(<class 'list'>, {'x': [1], 'y': []}) {'x': [1], 'y': []} True None
q = deque([1, 2, 3], maxlen=3)
q.append(4); q.appendleft(0); q.rotate(1)
print(q, q.pop(), q.popleft(), list(q), q.maxlen)  # expect: deque([0], maxlen=3) 2 3 [0] 3
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, o.popitem(last=False), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})  # expect: OrderedDict({'b': 2, 'a': 1}) ('c', 3) False True
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], dict(m), m.new_child({"b": 9})["b"], len(m))  # expect: 1 3 {'a': 1, 'b': 3} 9 2
# ---
from collections import deque
deque().pop()  # raises: IndexError: pop from an empty deque
# ---
from collections import deque
deque([1])[5]  # raises: IndexError: deque index out of range
# ---
from collections import deque
d = deque([1, 2])
for x in d: d.append(1)  # raises: RuntimeError: deque mutated during iteration
# ---
from collections import defaultdict
defaultdict(5)  # raises: TypeError: first argument must be callable or None
# ---
from collections import defaultdict
defaultdict()["x"]  # raises: KeyError: 'x'
# ---
from collections import OrderedDict
OrderedDict().popitem()  # raises: KeyError: 'dictionary is empty'
# ---
from collections import ChainMap
ChainMap({})["x"]  # raises: KeyError: 'x'
# --- Counter arithmetic in place
from collections import Counter
c = Counter(a=2)
c.update("aab"); c.subtract(Counter(a=1)); c["z"] -= 1
print(c, +c, -c, c.total())  # expect: Counter({'a': 3, 'b': 1, 'z': -1}) Counter({'a': 3, 'b': 1}) Counter({'z': 1}) 3
# --- a tree of defaultdicts
from collections import defaultdict
def tree(): return defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
def plain(t): return {k: plain(v) for k, v in t.items()} if isinstance(t, dict) else t
print(plain(t))  # expect: {'a': {'b': {'c': 1}}}
# --- UserDict
from collections import UserDict
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
u = U({1: "a"})
u[2] = "b"
print(u, "1" in u, dict(u))  # expect: {'1': 'a', '2': 'b'} True {'1': 'a', '2': 'b'}
