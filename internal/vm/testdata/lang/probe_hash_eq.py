# How dicts and sets ask __hash__ and __eq__.
class K:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self):
        print("hash", self.n)
        return self.h
    def __eq__(self, o):
        print("eq", self.n, o.n)
        return self.n == o.n
a, b = K("a", 1), K("b", 1)
d = {a: "A"}  # expect: hash a
d[b] = "B"  # expect: hash b
# expect: eq a b
print(d[K("b", 1)])  # expect: hash b
# expect: eq a b
# expect: eq b b
# expect: B

# --- different hashes are not compared
class K:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o):
        print("never")  # unreachable
d = {K("a", 1): 1, K("b", 2): 2}
print(len(d), K("a", 3) in d)  # expect: 2 False
# --- identity first
class K:
    def __hash__(self): return 1
    def __eq__(self, o):
        print("never")  # unreachable
k = K()
d = {k: "v"}
print(d[k], k in d, k in [k], [k].index(k))  # expect: v True True 0
# --- __eq__ raises in a lookup
class K:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("eq")  # raises: ValueError: eq
d = {K(): 1}
d[K()]
# --- __hash__ raises
class K:
    def __hash__(self): raise ValueError("hash")  # raises: ValueError: hash
{}.get(K())
# --- a truth that is not bool
class K:
    def __hash__(self): return 1
    def __eq__(self, o): return [1]
d = {K(): "first"}
d[K()] = "second"
print(list(d.values()))  # expect: ['second']
# --- a str subclass with its own __eq__
class S(str):
    def __hash__(self): return hash(str(self))
    def __eq__(self, o): return False
d = {S("a"): 1}
print("a" in d, S("a") in d, d.get("a"))  # expect: False False None
# --- mutable keys that change are lost
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o.v
k = K(1)
d = {k: "x"}
k.v = 2
print(k in d, K(1) in d, list(d)[0].v)  # expect: False False 2
# --- hash of tuples asks items, frozenset too
class K:
    def __hash__(self):
        print("asked")
        return 5
hash((K(), (K(),)))  # expect: asked
# expect: asked
hash(frozenset([K()]))  # expect: asked
# --- equal hash, equal value of other types
class K:
    def __hash__(self): return hash(5)
    def __eq__(self, o): return o == 5
d = {5: "int"}
d[K()] = "K"
print(d, d[5.0], d[K()], len({5, 5.0, K()}))  # expect: {5: 'K'} K K 1
# --- counting probes by setdefault, pop, in
class K:
    def __init__(self): self.asked = 0
    def __hash__(self):
        self.asked += 1
        return 7
k = K()
d = {}
d.setdefault(k, 1); k in d; d.get(k); d.pop(k)
print(k.asked)  # expect: 4
