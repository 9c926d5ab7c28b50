# dict: construction, subscripts, repr.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print({}, {1: 2}, {"a": [1], None: {}}, dict(), dict(a=1, b=2), dict({1: 2}), dict({1: 2}, a=3), dict([(1, 2), [3, 4], "xy"]), dict(x for x in ((1, 2), (3, 4))))  # expect: {} {1: 2} {'a': [1], None: {}} {} {'a': 1, 'b': 2} {1: 2} {1: 2, 'a': 3} {1: 2, 3: 4, 'x': 'y'} {1: 2, 3: 4}
d = {1: "a", 2: "b"}
print(d[1], d[2.0], d[True], len(d), bool(d), bool({}), 1 in d, 3 in d, 3 not in d)  # expect: a b a 2 True False True False True
d[3] = "c"
d[1] = "z"
print(d)  # expect: {1: 'z', 2: 'b', 3: 'c'}
del d[2]
print(d)  # expect: {1: 'z', 3: 'c'}
err(d.__getitem__, 9)  # expect: KeyError: 9
err(d.__delitem__, 9)  # expect: KeyError: 9
err(d.__getitem__, "x")  # expect: KeyError: 'x'
err(d.__getitem__, (1, 2))  # expect: KeyError: (1, 2)
err(dict, 1)  # expect: TypeError: 'int' object is not iterable
err(dict, 1, 2)  # expect: TypeError: dict expected at most 1 argument, got 2
err(dict, [1])  # expect: TypeError: object is not iterable
err(dict, [(1, 2, 3)])  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
err(dict, [(1,)])  # expect: ValueError: dictionary update sequence element #0 has length 1; 2 is required
err(dict, ["abc"])  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
err(dict, [[]])  # expect: ValueError: dictionary update sequence element #0 has length 0; 2 is required
# --- order of insertion
d = {}
for k in "cab":
    d[k] = k
d["a"] = "again"
print(d)  # expect: {'c': 'c', 'a': 'again', 'b': 'b'}
del d["c"]
d["c"] = 1
print(d, list(d), list(d.values()), list(d.items()))  # expect: {'a': 'again', 'b': 'b', 'c': 1} ['a', 'b', 'c'] ['again', 'b', 1] [('a', 'again'), ('b', 'b'), ('c', 1)]
# --- equal keys of different types
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d)  # expect: {1: 'bool'}
print({0: 1, 0.0: 2, False: 3, -0.0: 4}, {10**20: 1}[1e20], {2**53: "x"}[float(2**53)], {1.5: 1, (1, 2): 2}[(1, 2.0)])  # expect: {0: 4} 1 x 2
# --- unhashable keys
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = {1: 2}
err(d.__getitem__, [])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(d.__setitem__, {}, 1)  # expect: TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
err(d.__delitem__, set())  # expect: TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
err(d.__contains__, [])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(d.get, [])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(d.setdefault, [])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(d.pop, [])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err({}.pop, [])  # expect: KeyError: []
err(d.__getitem__, ([],))  # expect: TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
err(dict, [([], 1)])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(dict.fromkeys, [[]])  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(lambda: {[]: 1})  # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
err(lambda: {**{1: 2}, (1, [2]): 3})  # expect: TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
err(hash, {})  # expect: TypeError: unhashable type: 'dict'
class H:
    def __hash__(self):
        raise TypeError("no hash here")
err(d.__getitem__, H())  # expect: TypeError: cannot use 'H' as a dict key (no hash here)
class H:
    def __hash__(self):
        raise ValueError("v")
err(d.__getitem__, H())  # expect: ValueError: v
class H:
    def __hash__(self):
        return "x"
err(d.__getitem__, H())  # expect: TypeError: cannot use 'H' as a dict key (__hash__ method should return an integer)
class H:
    __hash__ = None
err(d.__getitem__, H())  # expect: TypeError: cannot use 'H' as a dict key (unhashable type: 'H')
class H:
    def __eq__(self, o):
        return True
err(d.__getitem__, H())  # expect: TypeError: cannot use 'H' as a dict key (unhashable type: 'H')
# --- KeyError shows the key
{}["missing"]  # raises: KeyError: 'missing'
# ---
{}[(1, 2)]  # raises: KeyError: (1, 2)
# --- many keys
d = {}
for i in range(5000):
    d[i * 7] = i
for i in range(0, 5000, 3):
    del d[i * 7]
print(len(d), d[7], 0 in d, d[4999 * 7], sum(d.values()))  # expect: 3333 1 False 4999 8331667
for i in range(5000):
    d[str(i)] = i
print(len(d), d["4999"], "5000" in d)  # expect: 8333 4999 False
for i in range(1000):
    d[i << 40] = 1
    d[(i, -i)] = 2
print(len(d), d[999 << 40], d[(5, -5)])  # expect: 10333 1 2
# --- repr of dicts in themselves
d = {}
d["self"] = d
d["list"] = [d]
print(d)  # expect: {'self': {...}, 'list': [{...}]}
# --- repr while the dict changes
class R:
    def __repr__(self):
        d.pop("b", None)
        return "R"
d = {"a": R(), "b": 2, "c": 3}
print(d)  # expect: {'a': R, 'c': 3}

# --- keys of the object itself make a mapping, not those of its class alone
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class K:
    def keys(): return [1, 2]
    def __class_getitem__(cls, k): return k * 10
class N:
    def keys(): pass
def f(): pass
f.keys = lambda: 'ab'
t(lambda: dict(dict))  # expect: TypeError unbound method dict.keys() needs an argument
t(lambda: dict(K))  # expect: {1: 10, 2: 20}
t(lambda: dict(N))  # expect: TypeError type.keys() returned a non-iterable (type NoneType)
t(lambda: {}.update(dict))  # expect: TypeError unbound method dict.keys() needs an argument
t(lambda: dict(f))  # expect: TypeError 'function' object is not subscriptable
# --- clearing a long namespace: its functions see the names again that come back
k = {}
exec('def f():\n  return a5', k)
k.update({'a%d' % i: i for i in range(3000)})
f = k['f']
print(f(), len(k))  # expect: 5 3002
k.clear()
print(len(k), k)  # expect: 0 {}
try: f()
except NameError as e: print(e)  # expect: name 'a5' is not defined
k['a5'] = 7
print(f(), k)  # expect: 7 {'a5': 7}
k.clear()
k.clear()
print(k)  # expect: {}
