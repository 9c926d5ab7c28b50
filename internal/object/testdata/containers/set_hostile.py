# Sets of elements with guest __hash__ and __eq__.
class K:
    def __init__(self, n, h=0):
        self.n, self.h = n, h
    def __hash__(self):
        return self.h
    def __eq__(self, o):
        return isinstance(o, K) and self.n == o.n
    def __repr__(self):
        return f"K{self.n}"
s = {K(i) for i in range(20)}
print(len(s), K(5) in s, K(50) in s, len(s | {K(5), K(77)}), len(s & {K(1), K(99)}), len(s - {K(1)}), len(s ^ {K(1), K(99)}))  # expect: 20 True False 21 1 19 20
print(s == {K(i) for i in range(19, -1, -1)}, {K(1)} < s, {K(99)} < s, s.isdisjoint({K(7)}), s.isdisjoint([K(70)]))  # expect: True True False False True
s.remove(K(3))
s.discard(K(3))
s.add(K(4))
print(len(s), len(s.union([K(3), K(3)])), len(s.intersection([K(4), K(4), K(3)])), len(s.difference([K(4)])), len(s.symmetric_difference([K(4), K(3), K(3)])))  # expect: 19 20 1 18 19
f = frozenset(s)
print(f == s, hash(f) == hash(frozenset(s)), f.issubset(s), s.issuperset(f))  # expect: True True True True
# --- __eq__ that raises
class K:
    def __hash__(self):
        return 1
    def __eq__(self, o):
        raise ZeroDivisionError("eq")
s = {K()}
for f in (lambda: s.add(K()), lambda: K() in s, lambda: s.remove(K()), lambda: s | {K()}, lambda: s & {K()}, lambda: s - {K()}, lambda: s ^ {K()}, lambda: s == {K()}, lambda: s < {K(), 2}, lambda: s.update([K()]), lambda: set([K(), K()]), lambda: frozenset((K(), K()))):
    try:
        f()
        print("no error")
    except ZeroDivisionError as e:
        print(e, len(s))
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# --- __hash__ that raises
class K:
    def __hash__(self):
        raise OSError("h")
for f in (lambda: {K()}, lambda: {1}.add(K()), lambda: K() in {1}, lambda: {1}.union([K()]), lambda: {1} & {1: 2}.keys(), lambda: set([1, K()])):
    try:
        print(f())
    except OSError as e:
        print("OSError", e)
# expect: OSError h
# expect: OSError h
# expect: OSError h
# expect: OSError h
# expect: {1}
# expect: OSError h
# --- __eq__ that changes the set
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, o):
        s.clear()
        return isinstance(o, K) and self.n == o.n
s = {K(1)}
s.add(K(2))
print(len(s))  # expect: 1
s = {K(1)}
print(K(2) in s, len(s))  # expect: False 0
# --- update keeps what came before an error
def gen():
    yield 1
    yield 2
    raise OSError("end")
s = set()
try:
    s.update([0], gen())
except OSError as e:
    print(e, sorted(s))  # expect: end [0, 1, 2]
# --- iterators with errors in difference and intersection
def gen():
    yield 1
    raise OSError("end")
s = {1, 2}
for m in ("difference", "intersection", "difference_update", "intersection_update", "symmetric_difference_update", "isdisjoint", "issubset", "issuperset"):
    s = {1, 2}
    try:
        print(m, getattr(s, m)(gen()))
    except OSError as e:
        print(m, e, sorted(s))
# expect: difference end [1, 2]
# expect: intersection end [1, 2]
# expect: difference_update end [2]
# expect: intersection_update end [1, 2]
# expect: symmetric_difference_update end [1, 2]
# expect: isdisjoint False
# expect: issubset end [1, 2]
# expect: issuperset end [1, 2]
# --- the element kept is the one there first
s = {1}
s.add(1.0)
s.add(True)
print(s, {1.0} | {1}, {1} | {1.0}, set([1, 1.0]), {True, 1})  # expect: {1} {1.0} {1} {1} {True}
