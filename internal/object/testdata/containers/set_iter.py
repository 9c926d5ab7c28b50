# Iteration over sets, and set subclasses.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = {1}
it = iter(s)
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it), iter(it) is it)  # expect: set_iterator 1 1 0 [] [] True
print(type(iter(frozenset())).__name__, next(iter(frozenset()), "end"))  # expect: set_iterator end
def loop(s, f):
    for x in s:
        f(s)
err(loop, {1}, lambda s: s.add(2))  # expect: RuntimeError: Set changed size during iteration
err(loop, {1, 2}, lambda s: s.discard(1))  # expect: RuntimeError: Set changed size during iteration
err(loop, {1, 2}, lambda s: s.clear())  # expect: RuntimeError: Set changed size during iteration
s = {1}
it = iter(s)
s.add(2)
err(next, it)  # expect: RuntimeError: Set changed size during iteration
err(next, it)  # expect: RuntimeError: Set changed size during iteration
f, args = iter({5}).__reduce__()
print(f is iter, args)  # expect: True ([5],)
print({1, 2}.__reduce__()[0], sorted({1, 2}.__reduce__()[1][0]), {1}.__reduce__()[2])  # expect: <class 'set'> [1, 2] None
# --- subclasses
class S(set):
    def __init__(self, *a, tag=None):
        super().__init__(*a)
        self.tag = tag
s = S([1], tag="t")
print(s, s.tag, s == {1}, type(s | {2}))  # expect: S({1}) t True <class 'set'>
print(s.__reduce__()[0].__name__, s.__reduce__()[2])  # expect: S {'tag': 't'}
class F(frozenset):
    def __new__(cls, *a, tag=None):
        self = super().__new__(cls, a)
        self.tag = tag
        return self
f = F(1, tag="t")
print(f, f.tag, f == {1}, hash(f) == hash(frozenset([1])), type(f | f))  # expect: F({1}) t True True <class 'frozenset'>
# --- keywords of subclasses
class F(frozenset):
    def __init__(self, x, y=0):
        self.y = y
print(F([1], y=3).y, F([1], y=3))  # expect: 3 F({1})
# --- overriding
class S(set):
    def __contains__(self, x):
        return "yes"
    def __iter__(self):
        return iter("ab")
    def __len__(self):
        return 7
s = S([1])
print(5 in s, sorted(s), len(s), bool(s), set.__len__(s), sorted(list(s)))  # expect: True ['a', 'b'] 7 True 1 ['a', 'b']
# --- __new__
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(set.__new__)  # expect: TypeError: set.__new__(): not enough arguments
err(set.__new__, int)  # expect: TypeError: set.__new__(int): int is not a subtype of set
err(frozenset.__new__, set)  # expect: TypeError: frozenset.__new__(set): set is not a subtype of frozenset
err(frozenset.__new__, 3)  # expect: TypeError: frozenset.__new__(X): X is not a type object (int)
print(set.__new__(set, 1, 2, x=3), frozenset.__new__(frozenset, [1]))  # expect: set() frozenset({1})
# --- wrong receivers
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(set.add, [], 1)  # expect: TypeError: descriptor 'add' for 'set' objects doesn't apply to a 'list' object
err(set.union, frozenset(), 1)  # expect: TypeError: descriptor 'union' for 'set' objects doesn't apply to a 'frozenset' object
err(frozenset.union, {1}, [2])  # expect: TypeError: descriptor 'union' for 'frozenset' objects doesn't apply to a 'set' object
err(set.__len__, 1)  # expect: TypeError: descriptor '__len__' requires a 'set' object but received a 'int'
err(set.add)  # expect: TypeError: unbound method set.add() needs an argument
# --- class_getitem
print(set[int], frozenset[str])  # expect: set[int] frozenset[str]
# --- unhashable
class S(frozenset):
    __hash__ = None
{S()}  # raises: TypeError: cannot use 'S' as a set element (unhashable type: 'S')
