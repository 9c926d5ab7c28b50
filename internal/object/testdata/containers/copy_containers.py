# copy and deepcopy of containers.
import copy
a = [1, [2], {3: [4]}, (5, [6]), {7}]
b, c = copy.copy(a), copy.deepcopy(a)
print(b == a, b is a, b[1] is a[1], c == a, c[1] is a[1], c[2][3] is a[2][3], c[3][1] is a[3][1])  # expect: True False True True False False False
t = (1, 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(([],))[0] == [], copy.copy({1: 2}), copy.copy({1}), copy.copy(frozenset([1])), copy.copy(range(3)), copy.copy(slice(1)))  # expect: True True True {1: 2} {1} frozenset({1}) range(0, 3) slice(None, 1, None)
# --- recursion
import copy
a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b, b[1] is b, b is a)  # expect: [1, [...]] True False
d = {}
d["d"] = d
e = copy.deepcopy(d)
print(e["d"] is e)  # expect: True
# --- subclasses keep their attributes
import copy
class L(list):
    pass
class D(dict):
    pass
class S(set):
    pass
class T(tuple):
    pass
for v in (L([1, [2]]), D({1: [2]}), S([1]), T((1, [2]))):
    v.tag = ["t"]
    for f in (copy.copy, copy.deepcopy):
        w = f(v)
        print(type(w).__name__, w == v, w.tag, w.tag is v.tag, w is v)
# expect: L True ['t'] True False
# expect: L True ['t'] False False
# expect: D True ['t'] True False
# expect: D True ['t'] False False
# expect: S True ['t'] True False
# expect: S True ['t'] False False
# expect: T True ['t'] True False
# expect: T True ['t'] False False
# --- iterators
import copy
it = iter([1, 2, 3])
next(it)
print(list(copy.copy(it)), list(it))  # expect: [2, 3] [2, 3]
e = enumerate("abc")
next(e)
print(list(copy.deepcopy(e)), list(e))  # expect: [(1, 'b'), (2, 'c')] [(1, 'b'), (2, 'c')]
r = iter(range(1, 10, 3))
next(r)
print(list(copy.copy(r)), list(r))  # expect: [4, 7] [4, 7]
d = iter({1: 2, 3: 4})
next(d)
print(list(copy.copy(d)), list(d))  # expect: [3] [3]
z = reversed([1, 2, 3])
next(z)
print(list(copy.copy(z)), list(z))  # expect: [2, 1] [2, 1]
