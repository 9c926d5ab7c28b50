# Dict keys with guest __hash__ and __eq__.
class K:
    def __init__(self, n, h=0):
        self.n, self.h = n, h
    def __hash__(self):
        return self.h
    def __eq__(self, o):
        return isinstance(o, K) and self.n == o.n
    def __repr__(self):
        return f"K{self.n}"
d = {}
for i in range(30):
    d[K(i)] = i
print(len(d), d[K(7)], K(29) in d, K(30) in d, d.get(K(3)), d.pop(K(5)), d.setdefault(K(5), "n"), len(d))  # expect: 30 7 True False 3 5 n 30
del d[K(0)]
print(list(d)[:3], d == {**d}, {K(1): 1} == {K(1): 1})  # expect: [K1, K2, K3] True True
# --- the order of comparison: stored key first, identity before ==
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 42
    def __eq__(self, o):
        print("eq", self.n, o.n if isinstance(o, K) else o)
        return isinstance(o, K) and self.n == o.n
a, b = K(1), K(2)
d = {a: 1}
d[b] = 2  # expect: eq 1 2
print(d[a], d[K(2)], len(d), 42 in d)  # expect: eq 1 2
# expect: eq 2 2
# expect: eq 1 42
# expect: eq 2 42
# expect: 1 2 2 False
# --- a key that equals an int
class K:
    def __hash__(self):
        return 5
    def __eq__(self, o):
        return o == 5
d = {5: "five"}
print(d[K()], K() in d)  # expect: five True
d[K()] = "k"
print(d)  # expect: {5: 'k'}
e = {K(): "k"}
print(e[5], 5 in e, 6 in e)  # expect: k True False
# --- __eq__ that raises
class K:
    def __hash__(self):
        return 1
    def __eq__(self, o):
        raise ZeroDivisionError("eq")
d = {K(): 1}
for f in (lambda: d[K()], lambda: d.get(K()), lambda: d.__setitem__(K(), 1), lambda: d.pop(K()), lambda: K() in d, lambda: d.setdefault(K(), 2), lambda: d.__delitem__(K()), lambda: d.update({K(): 1})):
    try:
        f()
    except ZeroDivisionError as e:
        print(e, len(d))
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# --- __eq__ that changes the dict: the search starts again
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, o):
        global first
        if first:
            first = False
            for i in range(50):
                d[i + 100] = i
        return isinstance(o, K) and self.n == o.n
first = False
d = {K(1): 1, K(2): 2}
first = True
print(d[K(2)], len(d))  # expect: 2 52
first = True
d[K(3)] = 3
print(len(d), d[K(3)])  # expect: 53 3
# --- __eq__ that clears the dict
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, o):
        d.clear()
        return self.n == o.n
d = {}
d = {K(1): 1, K(2): 2}
print(d.get(K(5), "none"), len(d))  # expect: none 0
d = {K(1): 1}
d[K(2)] = 2
print(len(d))  # expect: 1
# --- __hash__ that changes the dict
class K:
    def __hash__(self):
        d.clear()
        return 1
d = {1: 1}
print(d.get(K(), "none"), d)  # expect: none {}
# --- hashes beyond 64 bits and negative ones
class K:
    def __init__(self, h):
        self.h = h
    def __hash__(self):
        return self.h
print(hash(K(2**61 - 1)), hash(K(-1)), hash(K(2**64)), hash(K(True)), hash(K(10**30)) == hash(10**30))  # expect: 2305843009213693951 -2 8 1 True
d = {K(i): i for i in (-1, 2**64, 10**40)}
print(len(d))  # expect: 3
# --- str subclasses as keys
class S(str):
    pass
d = {"a": 1}
d[S("a")] = 2
print(d, d[S("a")], S("a") in d, type(next(iter(d))).__name__)  # expect: {'a': 2} 2 True str
d = {S("b"): 1}
print(d["b"], "b" in d, "c" in d)  # expect: 1 True False
d["b"] = 5
print(d, type(next(iter(d))).__name__)  # expect: {'b': 5} S
# --- str subclass with its own __eq__ and __hash__
class S(str):
    def __eq__(self, o):
        return True
    def __hash__(self):
        return hash("a")
d = {"a": 1}
print(d[S("zzz")], S("q") in d)  # expect: 1 True
# --- many colliding ints
m = 2**61 - 1
d = {}
for i in range(300):
    d[i * m] = i
print(len(d), d[299 * m], 300 * m in d, sum(d.values()))  # expect: 300 299 False 44850
# --- an update that rebuilds the table, in which keys of one hash have changed places
class P:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash('x')
    def __eq__(self, o): return self is o
    def __repr__(self): return f'P{self.n}'
d = {i: i for i in range(20)}
p, q = P(1), P(2)
d[p] = 'p'
d[q] = 'q'
del d[p]
d['x'] = 'old'
d.update({'x': 'new', **{f'k{i}': i for i in range(15)}})
print(d[0], d['x'], d[q], len(d), list(d)[20:23])  # expect: 0 new q 37 [P2, 'x', 'k0']
m = 2**61 - 1
d = {i: i for i in range(100, 120)}
for i in range(6): d[7 + m * i] = i
del d[7]
d[7] = 'seven'
d.update({7: 'new', **{f'k{i}': i for i in range(15)}})
print(d[7], len(d), [k for k in d if k == 7])  # expect: new 41 [7]
