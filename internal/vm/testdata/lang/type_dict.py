# dict: methods, order, views.
d = {"a": 1, "b": 2}
d["c"] = 3; d["a"] = 9
print(d, list(d), len(d), "a" in d, 1 in d, d.get("zz"), d.get("zz", 0), d.pop("b"), d.pop("zz", None), d.setdefault("e", []), d)  # expect: {'a': 9, 'c': 3, 'e': []} ['a', 'b', 'c'] 3 True False None 0 2 None [] {'a': 9, 'c': 3, 'e': []}
d.update({"x": 1}, y=2); d.update([("z", 3)])
print(d, d.popitem(), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)))  # expect: {'a': 9, 'c': 3, 'e': [], 'x': 1, 'y': 2} ('z', 3) ['a', 'c', 'e', 'x', 'y'] [9, 3, [], 1, 2] [('a', 9), ('c', 3), ('e', []), ('x', 1), ('y', 2)] ['y', 'x', 'e', 'c', 'a']
print(d | {"new": 1}, {"a": 1} | {"a": 2}, dict(a=1), dict([("k", "v")]), dict({"a": 1}, b=2), dict.fromkeys("ab"), dict.fromkeys([1], 0), {**d, "q": 0} == d)  # expect: {'a': 9, 'c': 3, 'e': [], 'x': 1, 'y': 2, 'new': 1} {'a': 2} {'a': 1} {'k': 'v'} {'a': 1, 'b': 2} {'a': None, 'b': None} {1: 0} False
d |= {"w": 5}
d |= [("v", 6)]
print(d, d.copy() == d, d == dict(reversed(list(d.items()))))  # expect: {'a': 9, 'c': 3, 'e': [], 'x': 1, 'y': 2, 'w': 5, 'v': 6} True True
d.clear()
print(d, not d)  # expect: {} True
# ---
{}["missing"]  # raises: KeyError: 'missing'
# ---
{1: 2}[(1, 2)]  # raises: KeyError: (1, 2)
# ---
{}[[]]  # raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# ---
{}.pop("k")  # raises: KeyError: 'k'
# ---
{}.popitem()  # raises: KeyError: 'popitem(): dictionary is empty'
# ---
dict([1, 2])  # raises: TypeError: object is not iterable
# ---
dict(["abc"])  # raises: ValueError: dictionary update sequence element #0 has length 3; 2 is required
# ---
dict(5)  # raises: TypeError: 'int' object is not iterable
# ---
{} | []  # raises: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
# ---
{}.update(5)  # raises: TypeError: 'int' object is not iterable
# ---
{} < {}  # raises: TypeError: '<' not supported between instances of 'dict' and 'dict'
# ---
dict(a=1, **{"a": 2})  # raises: TypeError: dict() got multiple values for keyword argument 'a'
# ---
{}.fromkeys()  # raises: TypeError: fromkeys expected at least 1 argument, got 0
# --- views are live and set-like
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), "c" in k, 3 in v, ("c", 3) in i, sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), k == {"a", "b", "c"}, k.isdisjoint({"z"}), list(reversed(i)))  # expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True ['a'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'q'] True True [('c', 3), ('b', 2), ('a', 1)]
# --- order after deletion and re-insertion
d = {1: "a", 2: "b", 3: "c"}
del d[1]
d[1] = "again"
d[2] = "kept place"
print(d)  # expect: {2: 'kept place', 3: 'c', 1: 'again'}
# --- changed while iterating
d = {1: 1}
try:
    for k in d: del d[k]; d[2] = 2; d[3] = 3
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
# --- equal keys of different types
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", False: "b", 0.0: "c", -0.0: "d"}, {"1": 1, 1: 2, b"1": 3})  # expect: {1: 'bool'} {0: 'd'} {'1': 1, 1: 2, b'1': 3}
# --- holds itself
d = {}
d["self"] = d
print(d, d.values(), d.items())  # expect: {'self': {...}} dict_values([{'self': {...}}]) dict_items([('self', {'self': {...}})])

# --- small dicts merged: order, new and old keys, growth, keys that ask their classes
d = {'a': 1, 'b': 2}
for n in 0, 1, 3, 15, 16, 17, 40:
    e = {f'k{i}': i for i in range(n)} | {'b': 9}
    m = {**d, **e}
    print(len(m), list(m)[:3], m['b'], list(m)[-1], {**e, **d}['b'], list({**e, **d})[-1])
    x = d.copy()
    x.update(e)
    x |= {'z': n}
    print(x == m | {'z': n}, list(x)[-2:])
# expect: 2 ['a', 'b'] 9 b 2 a
# expect: True ['b', 'z']
# expect: 3 ['a', 'b', 'k0'] 9 k0 2 a
# expect: True ['k0', 'z']
# expect: 5 ['a', 'b', 'k0'] 9 k2 2 a
# expect: True ['k2', 'z']
# expect: 17 ['a', 'b', 'k0'] 9 k14 2 a
# expect: True ['k14', 'z']
# expect: 18 ['a', 'b', 'k0'] 9 k15 2 a
# expect: True ['k15', 'z']
# expect: 19 ['a', 'b', 'k0'] 9 k16 2 a
# expect: True ['k16', 'z']
# expect: 42 ['a', 'b', 'k0'] 9 k39 2 a
# expect: True ['k39', 'z']
big = {i: i for i in range(100)}
for i in range(95): del big[i]
big.update({'x': 1, 3: 3, 97: 'new'})
print(big)  # expect: {95: 95, 96: 96, 97: 'new', 98: 98, 99: 99, 'x': 1, 3: 3}
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): print('eq', end=' '); return self.n == o.n
    def __repr__(self): return f'K{self.n}'
print({**{K(1): 'a', K(2): 'b'}, **{K(2): 'c', K(3): 'd'}})  # expect: eq eq eq eq eq eq {K1: 'a', K2: 'c', K3: 'd'}
s = {'a': 1}
s.update(s)
print(s, {**s, **s})  # expect: {'a': 1} {'a': 1}
it = iter(d)
next(it)
d.update({'c': 1})
try: next(it)
except RuntimeError as x: print(x)  # expect: dictionary changed size during iteration
