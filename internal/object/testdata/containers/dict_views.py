# Views of dicts.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), type(k).__name__, type(v).__name__, type(i).__name__)  # expect: dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) 2 2 2 dict_keys dict_values dict_items
d["c"] = 3
print(k, v, i)  # expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)])
print("a" in k, "z" in k, 1 in v, 9 in v, ("a", 1) in i, ("a", 2) in i, ("z", 1) in i, "a" in i, ("a", 1, 2) in i, ["a", 1] in i)  # expect: True False True False True False False False False False
print({}.keys(), {}.values(), {}.items())  # expect: dict_keys([]) dict_values([]) dict_items([])
err(lambda: [] in k)  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(lambda: ([], 1) in i)  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(hash, k)  # expect: TypeError: unhashable type: 'dict_keys'
err(lambda: k[0])  # expect: TypeError: 'dict_keys' object is not subscriptable
print(k.mapping, type(k.mapping).__name__, i.mapping["a"], v.mapping == d)  # expect: {'a': 1, 'b': 2, 'c': 3} mappingproxy 1 True
# --- set operations
a = {1: "x", 2: "y", 3: "z"}
b = {2: "y", 3: "q", 4: "w"}
ka, kb = a.keys(), b.keys()
for r in (ka & kb, ka | kb, ka - kb, ka ^ kb, ka & {3, 9}, {3, 9} & ka, ka | [7], [7] | ka, ka - [1], [1, 9] - ka, ka ^ [1, 9], [1, 9] ^ ka, ka & "x", a.items() & b.items(), a.items() | b.items(), a.items() - b.items(), a.items() ^ b.items()):
    print(type(r).__name__, sorted(r))
# expect: set [2, 3]
# expect: set [1, 2, 3, 4]
# expect: set [1]
# expect: set [1, 4]
# expect: set [3]
# expect: set [3]
# expect: set [1, 2, 3, 7]
# expect: set [1, 2, 3, 7]
# expect: set [2, 3]
# expect: set [9]
# expect: set [2, 3, 9]
# expect: set [2, 3, 9]
# expect: set []
# expect: set [(2, 'y')]
# expect: set [(1, 'x'), (2, 'y'), (3, 'q'), (3, 'z'), (4, 'w')]
# expect: set [(1, 'x'), (3, 'z')]
# expect: set [(1, 'x'), (3, 'q'), (3, 'z'), (4, 'w')]
# --- their errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import operator
k = {1: 2}.keys()
for op in (operator.and_, operator.or_, operator.sub, operator.xor):
    err(op, k, 5)
    err(op, 5, k)
    err(op, k, [[]])
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
err(operator.and_, {}.values(), set())  # expect: TypeError: unsupported operand type(s) for &: 'dict_values' and 'set'
err(operator.or_, {1: []}.items(), ())  # expect: TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
# --- comparison
a = {1: "x", 2: "y"}
k = a.keys()
print(k == {1, 2}, {1, 2} == k, k == [1, 2], k != {1}, k < {1, 2, 3}, k <= {1, 2}, k > {1}, k >= {1, 2, 3}, k == {2: 0, 1: 0}.keys(), k == frozenset((1, 2)))  # expect: True True False True True True True False True True
print(a.items() == {(1, "x"), (2, "y")}, a.items() == {1: "x", 2: "y"}.items(), a.items() < {(1, "x"), (2, "y"), 3}, {(1, "x")} < a.items(), a.items() == {1: "x", 2: "z"}.items())  # expect: True True True True False
print(a.values() == a.values(), a.values() == ["x", "y"])  # expect: False False
v = a.values()
print(v == v)  # expect: True
# --- no order with others
{}.keys() < []  # raises: TypeError: '<' not supported between instances of 'dict_keys' and 'list'
# --- isdisjoint
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
k = {1: 1, 2: 2}.keys()
print(k.isdisjoint([3]), k.isdisjoint([2]), k.isdisjoint({}), k.isdisjoint(k), {}.keys().isdisjoint({}.keys()), {1: 1}.items().isdisjoint([(1, 1)]), {1: 1}.items().isdisjoint([(1, 2), 5]))  # expect: True False True False True False True
err(k.isdisjoint, 5)  # expect: TypeError: 'int' object is not iterable
err(k.isdisjoint, [[]])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(k.isdisjoint)  # expect: TypeError: dict_keys.isdisjoint() takes exactly one argument (0 given)
# --- a view in its own dict
d = {}
d["v"] = d.values()
print(d)  # expect: {'v': dict_values([...])}
d = {}
d["k"] = d.items()
print(d["k"])  # expect: dict_items([('k', ...)])
# --- guest values in items
class V:
    def __eq__(self, o):
        print("eq")
        return o == 5
d = {1: V()}
print((1, 5) in d.items(), (1, 6) in d.items(), (2, 5) in d.items())  # expect: eq
# expect: eq
# expect: True False False
# --- no constructor
type({}.keys())()  # raises: TypeError: cannot create 'dict_keys' instances
