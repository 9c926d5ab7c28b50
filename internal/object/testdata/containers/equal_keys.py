# Keys that are equal across types, NaN, and identity.
d = {}
for k in (1, 1.0, True, 1 + 0j):
    d[k] = type(k).__name__
print(d)  # expect: {1: 'complex'}
print(len({0, 0.0, -0.0, False, 0j}), len({1, "1", b"1", (1,), frozenset([1])}), {2**70: 1}[float(2**70)], {0.1 + 0.2: 1}.get(0.3))  # expect: 1 5 1 None
print({"a": 1}.get(b"a"), {(1, 2.0): "t"}[(1.0, 2)], {frozenset([1, 2.0]): "f"}[frozenset([1.0, 2])])  # expect: None t f
# --- NaN
n = float("nan")
d = {n: 1}
print(d[n], n in d, n in {n}, n in [n], [n].count(n), len({n, n}), {n: 1} == {n: 1})  # expect: 1 True True True 1 1 True
# --- objects by identity
class A:
    pass
a, b = A(), A()
d = {a: 1, b: 2}
print(d[a], d[b], A() in d, a in [a], a == b, len({a, b, a}))  # expect: 1 2 False True False 2
# --- functions, classes, modules, None, Ellipsis as keys
import math
class A:
    pass
def f():
    pass
d = {f: 1, A: 2, math: 3, None: 4, ...: 5, int: 6, len: 7, NotImplemented: 8, (): 9}
print([d[k] for k in (f, A, math, None, ..., int, len, NotImplemented, ())])  # expect: [1, 2, 3, 4, 5, 6, 7, 8, 9]
print(type in d, [].append in d, "x".upper == "x".upper, [].append == [].append)  # expect: False False True False
# --- bound methods
class A:
    def m(self):
        pass
a = A()
d = {a.m: 1}
print(d[a.m], A().m in d, A.m in d)  # expect: 1 False False
# --- int and str subclasses
class I(int):
    pass
class S(str):
    pass
d = {1: "i", "s": "s"}
print(d[I(1)], d[S("s")], I(2) in d, {I(5): 1}[5], {S("q"): 1}["q"], sorted({I(3), 3}), len({S("a"), "a"}))  # expect: i s False 1 1 [3] 1
# --- an equal key keeps the first key object
k1, k2 = (1, 2), (1.0, 2.0)
d = {k1: "a"}
d[k2] = "b"
print(d)  # expect: {(1, 2): 'b'}
s = {1}
s.update([1.0, True])
print(s)  # expect: {1}
d = {1: "a"}
d.update({True: "b"})
d |= {1.0: "c"}
print(d, dict.fromkeys([True, 1, 1.0]))  # expect: {1: 'c'} {True: None}
# --- objects whose == is not symmetric
class E:
    def __eq__(self, o):
        return True
    def __hash__(self):
        return hash("k")
d = {"k": 1}
print(d.get(E()), E() in d, {E(): 2}.get("k"), {E(): 2}.get("j"))  # expect: 1 True 2 None
