# tuple: construction, subscripts, repr.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print((), (1,), (1, 2), tuple(), tuple("ab"), tuple([1]), tuple(x for x in (1, 2)), tuple({1: 2}))  # expect: () (1,) (1, 2) () ('a', 'b') (1,) (1, 2) (1,)
t = (1, 2, 3)
print(tuple(t) is t, t[:] is t, t[0], t[-1], t[1:], t[::-1], t[5:], len(t), bool(()), bool(t))  # expect: True True 1 3 (2, 3) (3, 2, 1) () 3 False True
err(tuple, 1)  # expect: TypeError: 'int' object is not iterable
err(tuple, 1, 2)  # expect: TypeError: tuple expected at most 1 argument, got 2
err(tuple, x=1)  # expect: TypeError: tuple() takes no keyword arguments
for k in (3, -4, "x", 1.0, 10**30, slice("a"), slice(0, 1, 0)):
    err(t.__getitem__, k)
# expect: IndexError: tuple index out of range
# expect: IndexError: tuple index out of range
# expect: TypeError: tuple indices must be integers or slices, not str
# expect: TypeError: tuple indices must be integers or slices, not float
# expect: IndexError: cannot fit 'int' into an index-sized integer
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: ValueError: slice step cannot be zero
# --- immutable
t = (1, 2)
t[0] = 1  # raises: TypeError: 'tuple' object does not support item assignment
# ---
t = (1, 2)
del t[0]  # raises: TypeError: 'tuple' object doesn't support item deletion
# --- repr
a = []
t = (a, 1)
a.append(t)
print(t, a)  # expect: ([(...)], 1) [([...], 1)]
print((("x",), (None,)), (1.5, True))  # expect: (('x',), (None,)) (1.5, True)
class R:
    def __repr__(self):
        return "R()"
print((R(),), (R(), R()))  # expect: (R(),) (R(), R())
# --- __new__
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(tuple.__new__)  # expect: TypeError: tuple.__new__(): not enough arguments
err(tuple.__new__, int)  # expect: TypeError: tuple.__new__(int): int is not a subtype of tuple
err(tuple.__new__, 5)  # expect: TypeError: tuple.__new__(X): X is not a type object (int)
print(tuple.__new__(tuple, [1, 2]))  # expect: (1, 2)
# --- index and count
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
t = (1, 2, 1, 3, 1.0)
print(t.index(1), t.index(1, 1), t.index(3, -3), t.count(1), t.count(9), 3 in t, 4 in t)  # expect: 0 2 3 3 0 True False
err(t.index, 9)  # expect: ValueError: tuple.index(x): x not in tuple
err(t.index, 1, 5)  # expect: ValueError: tuple.index(x): x not in tuple
err(t.index, 3, 0, 2)  # expect: ValueError: tuple.index(x): x not in tuple
err(t.index)  # expect: TypeError: index expected at least 1 argument, got 0
err(t.count)  # expect: TypeError: tuple.count() takes exactly one argument (0 given)
err(t.count, 1, 2)  # expect: TypeError: tuple.count() takes exactly one argument (2 given)
# --- getnewargs and the attributes that are there
print((1, 2).__getnewargs__())  # expect: ((1, 2),)
print([n for n in dir(tuple) if not n.startswith("_")])  # expect: ['count', 'index']
