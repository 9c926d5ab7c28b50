# Containers of objects whose methods are Python code: comparisons, arithmetic, searches.
class C:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == (o.n if isinstance(o, C) else o)
    def __lt__(self, o): return self.n < (o.n if isinstance(o, C) else o)
    def __le__(self, o): return self.n <= (o.n if isinstance(o, C) else o)
    def __gt__(self, o): return self.n > (o.n if isinstance(o, C) else o)
    def __ge__(self, o): return self.n >= (o.n if isinstance(o, C) else o)
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f"C{self.n}"
    def __index__(self): return self.n
a, b, c = C(1), C(2), C(1)
for make in (tuple, list):
    x, y, z = make((a, b)), make((c, C(3))), make((c, C(2)))
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        print(name, getattr(x, name)(y), getattr(x, name)(z), getattr(y, name)(x), getattr(x, name)(x[:1]))
    print(x.count(C(1)), x.index(C(2)), C(2) in x, x[C(1)], x * C(2), C(2) * x, x[C(0):C(1)])
# expect: __eq__ False True False False
# expect: __ne__ True False True True
# expect: __lt__ True False False False
# expect: __le__ True True False False
# expect: __gt__ False False True True
# expect: __ge__ False True True True
# expect: 1 1 True C2 (C1, C2, C1, C2) (C1, C2, C1, C2) (C1,)
# expect: __eq__ False True False False
# expect: __ne__ True False True True
# expect: __lt__ True False False False
# expect: __le__ True True False False
# expect: __gt__ False False True True
# expect: __ge__ False True True True
# expect: 1 1 True C2 [C1, C2, C1, C2] [C1, C2, C1, C2] [C1]
l = [1, 2, 3]
del l[C(1)]
print(l)  # expect: [1, 3]
del l[C(0):C(1)]
print(l, l.__delitem__(C(0)), l)  # expect: [] None []
s = slice(a, b, None)
for t in (slice(c, C(2)), slice(c, C(3)), slice(C(0), b, 1)):
    for name in ("__eq__", "__ne__"):
        print(name, getattr(s, name)(t), end=" ")
    for name in ("__lt__", "__le__", "__gt__", "__ge__"):
        try:
            print(name, getattr(s, name)(t), end=" ")
        except TypeError as e:
            print(name, e, end=" ")
    print()
# expect-repr: '__eq__ True __ne__ False __lt__ False __le__ True __gt__ False __ge__ True '
# expect-repr: '__eq__ False __ne__ True __lt__ True __le__ True __gt__ False __ge__ False '
# expect-repr: '__eq__ False __ne__ True __lt__ False __le__ False __gt__ True __ge__ True '
for n in ("start", "stop", "step"):
    print(getattr(s, n), end=" ")
print()  # expect-repr: 'C1 C2 None '

# --- sets of such objects
class C:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, C) and self.n == o.n
    def __hash__(self): return self.n
    def __repr__(self): return f"C{self.n}"
def show(s): return sorted(s, key=lambda c: c.n) if hasattr(s, "union") else s
for T in (frozenset, set):
    x, y, z = T((C(1), C(2))), T((C(2), C(3))), T((C(1), C(2), C(3)))
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__and__", "__or__", "__sub__", "__xor__", "__rand__",
                 "__ror__", "__rsub__", "__rxor__"):
        print(name, show(getattr(x, name)(y)), show(getattr(z, name)(x)), show(getattr(x, name)(T((C(2), C(1))))))
    for name in ("union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"):
        print(name, show(getattr(x, name)(y)), show(getattr(z, name)([C(1), C(9)])), show(getattr(x, name)({C(1): 2})))
    print(x.__lt__(z), x.__le__(z), x < z, z > x, z.__gt__(x))
    print(C(1) in x, C(9) in x, x.__contains__(C(2)), x.copy() == x, x.__reduce__()[0] is T)
# expect: __eq__ False False True
# expect: __ne__ True True False
# expect: __lt__ False False False
# expect: __le__ False False True
# expect: __gt__ False True False
# expect: __ge__ False True True
# expect: __and__ [C2] [C1, C2] [C1, C2]
# expect: __or__ [C1, C2, C3] [C1, C2, C3] [C1, C2]
# expect: __sub__ [C1] [C3] []
# expect: __xor__ [C1, C3] [C3] []
# expect: __rand__ [C2] [C1, C2] [C1, C2]
# expect: __ror__ [C1, C2, C3] [C1, C2, C3] [C1, C2]
# expect: __rsub__ [C3] [] []
# expect: __rxor__ [C1, C3] [C3] []
# expect: union [C1, C2, C3] [C1, C2, C3, C9] [C1, C2]
# expect: intersection [C2] [C1] [C1]
# expect: difference [C1] [C2, C3] [C2]
# expect: symmetric_difference [C1, C3] [C2, C3, C9] [C2]
# expect: isdisjoint False False False
# expect: issubset False False False
# expect: issuperset False False True
# expect: True True True True True
# expect: True False True True True
# expect: __eq__ False False True
# expect: __ne__ True True False
# expect: __lt__ False False False
# expect: __le__ False False True
# expect: __gt__ False True False
# expect: __ge__ False True True
# expect: __and__ [C2] [C1, C2] [C1, C2]
# expect: __or__ [C1, C2, C3] [C1, C2, C3] [C1, C2]
# expect: __sub__ [C1] [C3] []
# expect: __xor__ [C1, C3] [C3] []
# expect: __rand__ [C2] [C1, C2] [C1, C2]
# expect: __ror__ [C1, C2, C3] [C1, C2, C3] [C1, C2]
# expect: __rsub__ [C3] [] []
# expect: __rxor__ [C1, C3] [C3] []
# expect: union [C1, C2, C3] [C1, C2, C3, C9] [C1, C2]
# expect: intersection [C2] [C1] [C1]
# expect: difference [C1] [C2, C3] [C2]
# expect: symmetric_difference [C1, C3] [C2, C3, C9] [C2]
# expect: isdisjoint False False False
# expect: issubset False False False
# expect: issuperset False False True
# expect: True True True True True
# expect: True False True True True

# --- views, dicts, ordered dicts, deques, proxies
from collections import deque, OrderedDict
from types import MappingProxyType, SimpleNamespace, CellType
class C:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, C) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self.n <= o.n
    def __gt__(self, o): return self.n > o.n
    def __ge__(self, o): return self.n >= o.n
    def __hash__(self): return self.n
    def __repr__(self): return f"C{self.n}"
    def __index__(self): return self.n
def show(s): return sorted(s, key=repr) if isinstance(s, set) else s
d, e = {C(1): C(1), C(2): C(2)}, {C(2): C(2), C(1): C(1), C(3): C(3)}
for x, y in ((d.keys(), e.keys()), (d.items(), e.items())):
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__and__", "__or__", "__sub__", "__xor__", "__rand__",
                 "__ror__", "__rsub__", "__rxor__", "isdisjoint"):
        print(name, show(getattr(x, name)(y)), show(getattr(y, name)(x)), show(getattr(x, name)(x)))
# expect: __eq__ False False True
# expect: __ne__ True True False
# expect: __lt__ True False False
# expect: __le__ True False True
# expect: __gt__ False True False
# expect: __ge__ False True True
# expect: __and__ [C1, C2] [C1, C2] [C1, C2]
# expect: __or__ [C1, C2, C3] [C1, C2, C3] [C1, C2]
# expect: __sub__ [] [C3] []
# expect: __xor__ [C3] [C3] []
# expect: __rand__ [C1, C2] [C1, C2] [C1, C2]
# expect: __ror__ [C1, C2, C3] [C1, C2, C3] [C1, C2]
# expect: __rsub__ [C3] [] []
# expect: __rxor__ [C3] [C3] []
# expect: isdisjoint False False False
# expect: __eq__ False False True
# expect: __ne__ True True False
# expect: __lt__ True False False
# expect: __le__ True False True
# expect: __gt__ False True False
# expect: __ge__ False True True
# expect: __and__ [(C1, C1), (C2, C2)] [(C1, C1), (C2, C2)] [(C1, C1), (C2, C2)]
# expect: __or__ [(C1, C1), (C2, C2), (C3, C3)] [(C1, C1), (C2, C2), (C3, C3)] [(C1, C1), (C2, C2)]
# expect: __sub__ [] [(C3, C3)] []
# expect: __xor__ [(C3, C3)] [(C3, C3)] []
# expect: __rand__ [(C1, C1), (C2, C2)] [(C1, C1), (C2, C2)] [(C1, C1), (C2, C2)]
# expect: __ror__ [(C1, C1), (C2, C2), (C3, C3)] [(C1, C1), (C2, C2), (C3, C3)] [(C1, C1), (C2, C2)]
# expect: __rsub__ [(C3, C3)] [] []
# expect: __rxor__ [(C3, C3)] [(C3, C3)] []
# expect: isdisjoint False False False
for x, y in ((d, e), (OrderedDict(d), OrderedDict(e)), (MappingProxyType(d), e), (SimpleNamespace(a=C(1)), SimpleNamespace(a=C(2))),
             (CellType(C(1)), CellType(C(2))), (deque(d), deque(e))):
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        try:
            print(name, getattr(x, name)(y), getattr(x, name)(x), end=" ")
        except TypeError as err:
            print(name, err, end=" ")
    print()
# expect-repr: '__eq__ False True __ne__ True False __lt__ NotImplemented NotImplemented __le__ NotImplemented NotImplemented __gt__ NotImplemented NotImplemented __ge__ NotImplemented NotImplemented '
# expect-repr: '__eq__ False True __ne__ True False __lt__ NotImplemented NotImplemented __le__ NotImplemented NotImplemented __gt__ NotImplemented NotImplemented __ge__ NotImplemented NotImplemented '
# expect-repr: '__eq__ False True __ne__ True False __lt__ \'<\' not supported between instances of \'dict\' and \'dict\' __le__ \'<=\' not supported between instances of \'dict\' and \'dict\' __gt__ \'>\' not supported between instances of \'dict\' and \'dict\' __ge__ \'>=\' not supported between instances of \'dict\' and \'dict\' '
# expect-repr: '__eq__ False True __ne__ True False __lt__ \'<\' not supported between instances of \'dict\' and \'dict\' __le__ \'<=\' not supported between instances of \'dict\' and \'dict\' __gt__ \'>\' not supported between instances of \'dict\' and \'dict\' __ge__ \'>=\' not supported between instances of \'dict\' and \'dict\' '
# expect-repr: '__eq__ False True __ne__ True False __lt__ True False __le__ True True __gt__ False False __ge__ False True '
# expect-repr: '__eq__ False True __ne__ True False __lt__ True False __le__ True True __gt__ False False __ge__ False True '
q = deque([5, 6, 7])
q[C(1)] = 8
print(q[C(1)], q)  # expect: 8 deque([5, 8, 7])
del q[C(0)]
print(q, q.__getitem__(C(1)), q.__setitem__(C(0), 3), q.__delitem__(C(0)), q)  # expect: deque([7]) 7 None None deque([7])
r = reversed(q)
print(r.__length_hint__(), r.__reduce__()[1:], list(type(r)(q)), type(r)(deque([1, 2, 3]), 1).__next__())  # expect: 1 ((deque([7]), 0),) [7] 2

# --- reflected methods of int by name, with long numbers
big = 7 ** 3000
print((2).__rpow__(big) == big * big, (3).__rmul__(big) == 3 * big, big.__rmod__(big * 5 + 1), big.__rfloordiv__(big * 5 + 1),
      big.__rdivmod__(big * 5 + 1), (3).__radd__(big) == big + 3, big.__rsub__(big), (5).__rlshift__(3), (1).__rrshift__(9))  # expect: True True 1 5 (5, 1) True 0 96 4
huge = 3 ** 400_000
print((huge.__rmul__(huge) == huge * huge), huge.__rmod__(huge * huge + 5), huge.__rfloordiv__(huge * huge + 5) == huge,
      huge.__rdivmod__(huge * huge + 5)[1], (2).__rpow__(huge) == huge * huge)  # expect: True 5 True 5 True
print(format(1 + 2j, "30.2f"), (1 + 2j).__format__(".3"), complex.__format__(1j, ""))  # expect:                     1.00+2.00j (1+2j) 1j
class F(complex):
    def __str__(self): return "F"
print(format(F(1), ""), F(1).__format__(""))  # expect: F F
