# tuple.
t = (1, 2, 3, 2)
print(t[0], t[-1], t[1:3], t + (4,), t * 2, len(t), 2 in t, t.count(2), t.index(3), hash((1, 2)) == hash((1, 2)), (1,), (), tuple("ab"), tuple([1]), tuple())  # expect: 1 2 (2, 3) (1, 2, 3, 2, 4) (1, 2, 3, 2, 1, 2, 3, 2) 4 True 2 2 True (1,) () ('a', 'b') (1,) ()
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1, [2]) == (1, [2]), min((3, 1), (2, 5)), sorted([(2, "b"), (1, "z"), (2, "a")]))  # expect: True True True (2, 5) [(1, 'z'), (2, 'a'), (2, 'b')]
x = 1,
y = 1, 2
print(x, y, type(x).__name__, ((1)), ((1,)))  # expect: (1,) (1, 2) tuple 1 (1,)
# ---
(1, 2)[5]  # raises: IndexError: tuple index out of range
# ---
(1, 2)[0] = 5  # raises: TypeError: 'tuple' object does not support item assignment
# ---
(1,) + [2]  # raises: TypeError: can only concatenate tuple (not "list") to tuple
# ---
hash((1, []))  # raises: TypeError: unhashable type: 'list'
# ---
(1, 2).index(5)  # raises: ValueError: tuple.index(x): x not in tuple
# ---
tuple(5)  # raises: TypeError: 'int' object is not iterable
# ---
(1).append(2)  # raises: AttributeError: 'int' object has no attribute 'append'
# ---
(1,).append(2)  # raises: AttributeError: 'tuple' object has no attribute 'append'
# --- nested and repr of itself
a = [1]
t = (a, 2)
a.append(t)
print(t)  # expect: ([1, (...)], 2)
# --- subclass
class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
p = P(1, 2)
print(p, p.x, p == (1, 2), type(p[:1]).__name__, p + (3,))  # expect: (1, 2) 1 True tuple (1, 2, 3)
# --- named tuples
from collections import namedtuple
N = namedtuple("N", "a b", defaults=[5])
n = N(1)
print(n, n.a, n[1], n._replace(a=9), n._asdict(), N._fields, N._make([1, 2]), n == (1, 5), N.__doc__)  # expect: N(a=1, b=5) 1 5 N(a=9, b=5) {'a': 1, 'b': 5} ('a', 'b') N(a=1, b=2) True N(a, b)
a, b = n
print(a, b, *n)  # expect: 1 5 1 5
# ---
from collections import namedtuple
namedtuple("N", "a b")(1)  # raises: TypeError: N.__new__() missing 1 required positional argument: 'b'
# ---
from collections import namedtuple
namedtuple("N", "a a")  # raises: ValueError: Encountered duplicate field name: 'a'
# ---
from collections import namedtuple
namedtuple("N", "a b")(1, 2).a = 5  # raises: AttributeError: can't set attribute
