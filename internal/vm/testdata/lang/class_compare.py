# Comparison methods.
class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        if isinstance(o, N): return self.n == o.n
        return NotImplemented
    def __lt__(self, o):
        if isinstance(o, N): return self.n < o.n
        return NotImplemented
    def __repr__(self): return f"N{self.n}"
print(N(1) == N(1), N(1) != N(1), N(1) == 1, N(1) != 1, N(1) < N(2), N(1) > N(2))  # expect: True False False True True False
print(sorted([N(3), N(1), N(2)]), max(N(1), N(5)), min([N(2), N(1)]))  # expect: [N1, N2, N3] N5 N1
N(1) <= N(2)  # raises: TypeError: '<=' not supported between instances of 'N' and 'N'
# --- reflection of < is >
class A:
    def __gt__(self, o): return "A.gt"
    def __ge__(self, o): return "A.ge"
print(5 < A(), 5 <= A())  # expect: A.gt A.ge
# --- != from ==, not the other way
class A:
    def __eq__(self, o): return "truthy"
class B:
    def __ne__(self, o): return False
print(A() == 1, A() != 1, B() != B(), B() == B())  # expect: truthy False False False
# --- a subclass on the right goes first
class A:
    def __eq__(self, o): return "A"
    def __lt__(self, o): return "A.lt"
class B(A):
    def __eq__(self, o): return "B"
    def __gt__(self, o): return "B.gt"
print(A() == B(), A() < B())  # expect: B B.gt
# --- both refuse ==: identity
class A:
    def __eq__(self, o):
        print("eq")
        return NotImplemented
a = A()
print(a == a, a == A())  # expect: eq
# expect: eq
# expect: eq
# expect: eq
# expect: True False
# --- __eq__ without __hash__ is unhashable
class A:
    def __eq__(self, o): return True
hash(A())  # raises: TypeError: unhashable type: 'A'
# ---
class A:
    def __eq__(self, o): return True
{A(): 1}  # raises: TypeError: cannot use 'A' as a dict key (unhashable type: 'A')
# --- __hash__ kept by hand
class A:
    def __eq__(self, o): return True
    __hash__ = object.__hash__
class B(A): pass
print(len({A(), A()}) in (1, 2), isinstance(hash(B()), int))  # expect: True True
# --- __hash__ must give an int
class A:
    def __hash__(self): return "x"
hash(A())  # raises: TypeError: __hash__ method should return an integer
# --- big hashes are reduced
class A:
    def __hash__(self): return 2 ** 61 + 1
print(hash(A()), hash(2 ** 61 - 1), hash(-1), hash(-2), hash(1.5), hash(True))  # expect: 2305843009213693953 0 -2 -2 1152921504606846977 1
# --- total_ordering
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))  # expect: True True False
# --- in uses == after is
class A:
    def __eq__(self, o):
        print("eq", o)
        return o == 2
print(A() in [1, 2, 3], [1, 2, 3].index(A()), [2, 2].count(A()))  # expect: eq 1
# expect: eq 2
# expect: eq 1
# expect: eq 2
# expect: eq 2
# expect: eq 2
# expect: True 1 2
# --- a condition asks __ne__ too
class B:
    def __ne__(self, o): return False
if B() != B():
    print("different")
else:
    print("asked")  # expect: asked

# --- who is asked first: a method of the left class, of a subclass on the right, identity
class A:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print('A<', end=' '); return self.n < o.n if isinstance(o, A) else NotImplemented
    def __eq__(self, o): print('A=', end=' '); return self.n == o.n if isinstance(o, A) else NotImplemented
class B(A):
    def __gt__(self, o): print('B>', end=' '); return self.n > o.n
    def __eq__(self, o): print('B=', end=' '); return NotImplemented
class C:
    __lt__ = staticmethod(lambda o: 'static')
    def __ge__(self, o): return []
    __le__ = None
class D(int):
    def __lt__(self, o): return 'D'
def e(f):
    try: return f()
    except TypeError as x: return str(x)
a, b, c, d = A(1), B(2), C(), D(3)
for f in (lambda: a < a, lambda: a < b, lambda: b < a, lambda: a == b, lambda: b == a, lambda: a == 1, lambda: 1 == a, lambda: a != a,
          lambda: a != b, lambda: a < 1, lambda: 1 > a, lambda: c < a, lambda: c >= a, lambda: c <= a, lambda: a >= c, lambda: d < 1, lambda: 1 > d):
    print(e(f))
# expect: A< False
# expect: B> True
# expect: A< False
# expect: B= A= False
# expect: B= A= False
# expect: A= False
# expect: A= False
# expect: A= False
# expect: B= A= True
# expect: A< '<' not supported between instances of 'A' and 'int'
# expect: A< '>' not supported between instances of 'int' and 'A'
# expect: static
# expect: []
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: D
# expect: D
def jumps(x, y):
    return 'lt' if x < y else 'not', 'eq' if x == y else 'not', 'ge' if x >= y else 'not'
print(e(lambda: jumps(a, b)), e(lambda: jumps(c, a)), e(lambda: jumps(d, 1)), e(lambda: jumps(a, 1)))  # expect: B> B= A= A= A< '>=' not supported between instances of 'A' and 'B' ('lt', 'not', 'not') ('lt', 'not', 'ge') '<' not supported between instances of 'A' and 'int'
