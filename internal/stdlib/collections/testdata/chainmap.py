# collections.ChainMap.
from collections import ChainMap, defaultdict
base = {"a": 1, "b": 2}
c = ChainMap({"b": 20, "c": 30}, base)
print(c, c["a"], c["b"], len(c), list(c), sorted(c.items()), bool(c), bool(ChainMap()))  # expect: ChainMap({'b': 20, 'c': 30}, {'a': 1, 'b': 2}) 1 20 3 ['a', 'b', 'c'] [('a', 1), ('b', 20), ('c', 30)] True False
print("c" in c, "z" in c, c.get("z"), c.get("z", 5), c.maps[1] is base)  # expect: True False None 5 True
c["a"] = 100
print(c, base)  # expect: ChainMap({'b': 20, 'c': 30, 'a': 100}, {'a': 1, 'b': 2}) {'a': 1, 'b': 2}
child = c.new_child(); child["q"] = 1
print(child, child.parents == c, c.new_child({"m": 1}), c.new_child(k=2), c.new_child({"m": 1}, n=2))  # expect: ChainMap({'q': 1}, {'b': 20, 'c': 30, 'a': 100}, {'a': 1, 'b': 2}) True ChainMap({'m': 1}, {'b': 20, 'c': 30, 'a': 100}, {'a': 1, 'b': 2}) ChainMap({'k': 2}, {'b': 20, 'c': 30, 'a': 100}, {'a': 1, 'b': 2}) ChainMap({'m': 1, 'n': 2}, {'b': 20, 'c': 30, 'a': 100}, {'a': 1, 'b': 2})
print(ChainMap(), ChainMap().maps, ChainMap.fromkeys("ab", 0))  # expect: ChainMap({}) [{}] ChainMap({'a': 0, 'b': 0})
del c["a"]; print(c["a"])  # expect: 1
print(c.pop("b"), c.popitem(), c.maps)  # expect: 20 ('c', 30) [{}, {'a': 1, 'b': 2}]
c.maps.insert(0, {"z": 0}); print(c)  # expect: ChainMap({'z': 0}, {}, {'a': 1, 'b': 2})
c.clear(); print(c)  # expect: ChainMap({}, {}, {'a': 1, 'b': 2})
print(ChainMap(defaultdict(int))["missing"])  # expect: 0

# --- unions
from collections import ChainMap
c = ChainMap({"a": 1}, {"b": 2})
print(c | {"b": 3}, {"a": 0, "x": 9} | c, c | ChainMap({"q": 1}))  # expect: ChainMap({'a': 1, 'b': 3}, {'b': 2}) ChainMap({'a': 1, 'x': 9, 'b': 2}) ChainMap({'a': 1, 'q': 1}, {'b': 2})
c |= {"z": 26}
print(c, c.copy(), c.copy().maps[0] is c.maps[0], c.copy().maps[1] is c.maps[1])  # expect: ChainMap({'a': 1, 'z': 26}, {'b': 2}) ChainMap({'a': 1, 'z': 26}, {'b': 2}) False True
print(c.__or__(5))  # expect: NotImplemented

# --- messages
from collections import ChainMap
ChainMap({}, {"a": 1})["zz"]  # raises: KeyError: 'zz'

# ---
from collections import ChainMap
del ChainMap({}, {"a": 1})["a"]  # raises: KeyError: "Key not found in the first mapping: 'a'"

# ---
from collections import ChainMap
ChainMap({}, {"a": 1}).pop("a")  # raises: KeyError: "Key not found in the first mapping: 'a'"

# ---
from collections import ChainMap
ChainMap({}, {"a": 1}).popitem()  # raises: KeyError: 'No keys found in the first mapping.'

# --- recursion in the repr, subclasses, __missing__
from collections import ChainMap
c = ChainMap(); c["self"] = c
print(c)  # expect: ChainMap({'self': ...})
class L(ChainMap):
    def __missing__(self, key): return key.upper()
print(L({"a": 1})["b"], L({"a": 1}).new_child())  # expect: B L({}, {'a': 1})
