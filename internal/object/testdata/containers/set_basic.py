# set and frozenset: construction, membership, repr.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(set(), {1}, frozenset(), frozenset([1]), {1, 1, 1.0, True}, set("a"), set([3]), len({1, 2, 2}), bool(set()), bool({0}))  # expect: set() {1} frozenset() frozenset({1}) {1} {'a'} {3} 2 False True
print(sorted(set("hello")), sorted(frozenset(range(5))), sorted({x % 3 for x in range(10)}), sorted({*range(3), *[5]}), sorted(set({1: 2, 3: 4})))  # expect: ['e', 'h', 'l', 'o'] [0, 1, 2, 3, 4] [0, 1, 2] [0, 1, 2, 5] [1, 3]
print(1 in {1}, 2 in {1}, 1.0 in {1}, "a" in {"a"}, (1, 2) in {(1, 2)}, {1} in {frozenset([1])}, {2} in {frozenset([1])}, set() in {frozenset()})  # expect: True False True True True True False True
err(set, 1)  # expect: TypeError: 'int' object is not iterable
err(set, 1, 2)  # expect: TypeError: set expected at most 1 argument, got 2
err(set, x=1)  # expect: TypeError: set() takes no keyword arguments
err(frozenset, 1)  # expect: TypeError: 'int' object is not iterable
err(frozenset, 1, 2)  # expect: TypeError: frozenset expected at most 1 argument, got 2
err(frozenset, x=1)  # expect: TypeError: frozenset() takes no keyword arguments
for f in (lambda: {[]}, lambda: set([[]]), lambda: frozenset([{}]), lambda: {1, (1, [])}, lambda: [] in {1}, lambda: {} in frozenset(), lambda: {1: 2} in {1}, lambda: hash(set())):
    err(f)
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
# expect: TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
# expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
# expect: TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
# expect: TypeError: unhashable type: 'set'
f = frozenset([1, 2])
print(frozenset(f) is f, f.copy() is f, set(f) == f, frozenset() is frozenset())  # expect: True True True False
# --- add, discard, remove, pop, clear
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = set()
print(s.add(1), s.add(1), s)  # expect: None None {1}
s.add(2)
print(s.discard(1), s.discard(1), s, s.remove(2), s)  # expect: None None set() None set()
err(s.remove, 5)  # expect: KeyError: 5
err(s.remove, (1, 2))  # expect: KeyError: (1, 2)
err(s.pop)  # expect: KeyError: 'pop from an empty set'
err(s.add, [])  # expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
err(s.discard, [])  # expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
err(s.remove, {})  # expect: TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
err(s.add)  # expect: TypeError: set.add() takes exactly one argument (0 given)
err(s.add, 1, 2)  # expect: TypeError: set.add() takes exactly one argument (2 given)
s = {frozenset([1])}
s.discard({2})
s.remove({1})
print(s)  # expect: set()
err(s.remove, {1, 2})  # expect: KeyError: {1, 2}
s = {7}
print(s.pop(), s, s.clear())  # expect: 7 set() None
s = set(range(100))
seen = [s.pop() for _ in range(100)]
print(sorted(seen) == list(range(100)), s)  # expect: True set()
# --- copies
s = {1, 2}
t = s.copy()
t.add(3)
print(s == {1, 2}, t == {1, 2, 3}, type(t), s is t)  # expect: True True <class 'set'> False
# --- __init__ again
s = {1, 2}
s.__init__([5])
print(s)  # expect: {5}
s.__init__()
print(s)  # expect: set()
# --- repr
print({frozenset()}, frozenset([frozenset([1])]), {None}, {"x"}, {(1,)}, {1.5})  # expect: {frozenset()} frozenset({frozenset({1})}) {None} {'x'} {(1,)} {1.5}
class S(set):
    pass
class F(frozenset):
    pass
print(S(), S([1]), F(), F([1]))  # expect: S() S({1}) F() F({1})
s = S()
class H:
    def __repr__(self):
        return repr(s)
s.add(H())
print(s)  # expect: S({S(...)})
t = set()
class H:
    def __repr__(self):
        return repr(t)
t.add(H())
print(t, [t])  # expect: {set(...)} [{set(...)}]
# --- many elements
s = set(range(10000))
for i in range(0, 10000, 2):
    s.remove(i)
print(len(s), sum(s), 1 in s, 2 in s)  # expect: 5000 25000000 True False
s |= set(str(i) for i in range(1000))
print(len(s), "999" in s)  # expect: 6000 True
s -= set(range(10000))
print(len(s))  # expect: 1000
