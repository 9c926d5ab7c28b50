# copy.deepcopy.
import copy
x = [1, [2, {"a": (3, [4])}], {5}]
y = copy.deepcopy(x)
print(y == x, y[1] is x[1], y[1][1]["a"][1] is x[1][1]["a"][1], y[2] is x[2])  # expect: True False False False
t = (1, "a", (2,))
print(copy.deepcopy(t) is t)  # expect: True
u = ([],)
print(copy.deepcopy(u) == u, copy.deepcopy(u) is u)  # expect: True False
a = []
z = copy.deepcopy([a, a])
print(z[0] is z[1])  # expect: True
r = []; r.append(r)
s = copy.deepcopy(r)
print(s[0] is s, len(s))  # expect: True 1
c = ([],); c[0].append(c)
k = copy.deepcopy(c)
print(k[0][0] is k, k is c)  # expect: True False
d = {}; d["d"] = d
e = copy.deepcopy(d)
print(e["d"] is e)  # expect: True

# --- objects
import copy
class N:
    def __init__(self, v): self.v = v; self.me = self
n = N([1])
m = copy.deepcopy(n)
print(m.v == n.v, m.v is n.v, m.me is m)  # expect: True False True
class S:
    __slots__ = ("a", "__weakref__")
s = S(); s.a = [1]
print(copy.deepcopy(s).a == [1], copy.deepcopy(s).a is s.a)  # expect: True False
class Own:
    def __deepcopy__(self, memo): return ("own", type(memo).__name__)
print(copy.deepcopy([Own()]))  # expect: [('own', 'dict')]
class D(dict): ...
d = D(a=[1]); d.x = [2]
e = copy.deepcopy(d)
print(e, e.x, e["a"] is d["a"], type(e).__name__)  # expect: {'a': [1]} [2] False D
class M:
    def f(self): return self
m = M()
g = copy.deepcopy(m.f)
print(g() is m, type(g()).__name__)  # expect: False M
memo = {}
l = [1]
print(copy.deepcopy(l, memo) is copy.deepcopy(l, memo), len(memo))  # expect: True 2
print(copy.deepcopy(len) is len, copy.deepcopy(M) is M, copy.deepcopy(property) is property)  # expect: True True True

# --- deep
import copy
x = []
for _ in range(100): x = [x]
print(copy.deepcopy(x) == x)  # expect: True
for _ in range(100000): x = [x]
try: copy.deepcopy(x)
except RecursionError: print("too deep")  # expect: too deep

# ---
import copy
copy.deepcopy(i for i in ())  # raises: TypeError: cannot pickle 'generator' object
