# == of dicts.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import operator
print({} == {}, {1: 2} == {1: 2}, {1: 2} == {1.0: 2.0}, {1: 2} != {1: 3}, {1: 2} == {2: 2}, {1: 2} == {}, {1: 2, 3: 4} == {3: 4, 1: 2}, {} == [], {1: {2: 3}} == {1: {2: 3}})  # expect: True True True True False False True False True
err(operator.lt, {}, {})  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
err(operator.ge, {}, {})  # expect: TypeError: '>=' not supported between instances of 'dict' and 'dict'
print({}.__eq__(1), {}.__lt__({}))  # expect: NotImplemented NotImplemented
n = float("nan")
print({1: n} == {1: n}, {n: 1} == {n: 1})  # expect: True True
# --- guest values and keys
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        print("eq", self.n, o.n)
        return self.n == o.n
    def __hash__(self):
        return 1
print({1: V(1)} == {1: V(1)}, {1: V(1)} != {1: V(2)})  # expect: eq 1 1
# expect: eq 1 2
# expect: True True
print({V(1): 0} == {V(1): 0})  # expect: eq 1 1
# expect: True
# --- __eq__ that raises
class V:
    def __eq__(self, o):
        raise OSError("eq")  # raises: OSError: eq
{1: V()} == {1: V()}
# --- guest code that empties a dict
class V:
    def __eq__(self, o):
        a.clear()
        b.clear()
        return True
a = {1: V(), 2: 3}
b = {1: V(), 2: 3}
print(a == b, a)  # expect: True {}
# --- large
a = {i: str(i) for i in range(20000)}
b = {i: str(i) for i in range(19999, -1, -1)}
print(a == b, a != b)  # expect: True False
b[5] = None
print(a == b)  # expect: False
# --- deep
d = {}
for _ in range(100000):
    d = {0: d}
e = {}
for _ in range(100000):
    e = {0: e}
try:
    d == e
except RecursionError:
    print("RecursionError")  # expect: RecursionError
try:
    repr(d)
except RecursionError:
    print("RecursionError")  # expect: RecursionError
