# Subclasses of dict.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class D(dict):
    def __missing__(self, k):
        print("missing", k)
        return k * 2
d = D(a=1)
print(d["a"], d["b"], d.get("c"), "b" in d, d)  # expect: missing b
# expect: 1 bb None False {'a': 1}
err(d.pop, "x")  # expect: KeyError: 'x'
# --- __missing__ on an instance or that raises
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class D(dict):
    def __missing__(self, k):
        raise IndexError(k)
err(D().__getitem__, 5)  # expect: IndexError: 5
class D(dict):
    pass
d = D()
d.__missing__ = lambda k: "instance"
err(d.__getitem__, 5)  # expect: KeyError: 5
# --- overriding
class D(dict):
    def __getitem__(self, k):
        return ("get", k)
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, [v])
    def __contains__(self, k):
        return "yes"
    def __len__(self):
        return 99
    def __iter__(self):
        return iter("xyz")
    def keys(self):
        return ["k1"]
d = D(a=1)
d["b"] = 2  # expect: set b 2
print(d["q"], len(d), 5 in d, list(d), d, d.get("b"), dict.__len__(d))  # expect: ('get', 'q') 99 True ['x', 'y', 'z'] {'a': 1, 'b': [2]} [2] 2
d.update(c=3)
d.setdefault("e", 4)
print(dict.__repr__(d))  # expect: {'a': 1, 'b': [2], 'c': 3, 'e': 4}
print(dict(d), {**d}, list(d.items()))  # expect: {'k1': ('get', 'k1')} {'k1': ('get', 'k1')} [('a', 1), ('b', [2]), ('c', 3), ('e', 4)]
# --- attributes and equality
class D(dict):
    pass
d = D({1: 2}, x=3)
d.attr = "a"
print(d, d.attr, d == {1: 2, "x": 3}, {1: 2, "x": 3} == d, type(d.copy()), isinstance(d, dict))  # expect: {1: 2, 'x': 3} a True True <class 'dict'> True
# --- __init__ and __new__
class D(dict):
    def __init__(self, n):
        super().__init__((i, i * i) for i in range(n))
print(D(3))  # expect: {0: 0, 1: 1, 2: 4}
class D(dict):
    def __new__(cls, *a, **k):
        self = super().__new__(cls)
        self["made"] = True
        return self
print(D(), D(x=1))  # expect: {'made': True} {'made': True, 'x': 1}
d = {1: 2}
d.__init__(a=1)
d.__init__({3: 4})
print(d)  # expect: {1: 2, 'a': 1, 3: 4}
# --- __new__ errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(dict.__new__)  # expect: TypeError: dict.__new__(): not enough arguments
err(dict.__new__, int)  # expect: TypeError: dict.__new__(int): int is not a subtype of dict
err(dict.__new__, 3)  # expect: TypeError: dict.__new__(X): X is not a type object (int)
print(dict.__new__(dict, 1, 2, x=3))  # expect: {}
# --- wrong receivers
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(dict.get, [], 1)  # expect: TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
err(dict.__getitem__, [], 1)  # expect: TypeError: descriptor '__getitem__' for 'dict' objects doesn't apply to a 'list' object
err(dict.__len__, 1)  # expect: TypeError: descriptor '__len__' requires a 'dict' object but received a 'int'
err(dict.update)  # expect: TypeError: unbound method dict.update() needs an argument
err(dict.items, 1)  # expect: TypeError: descriptor 'items' for 'dict' objects doesn't apply to a 'int' object
print(dict.get({1: 2}, 1))  # expect: 2
# --- as a namespace for exec
ns = {"x": 5}
exec("y = x + 1\ndel x", ns)
print(ns["y"], "x" in ns, sorted(k for k in ns if k != "__builtins__"))  # expect: 6 False ['y']
