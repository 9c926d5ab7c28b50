# data(): deep copies of exact built-in data.
# cpython: skip (adder is our own module)
from adder import data
x = [1, 2.5, "s", b"b", None, True, 1j, range(3), ..., (1, [2]), {"k": {3}, (1, frozenset({2})): bytearray(b"ab")}, 10**30]
y = data(x)
print(y == x, y is x, y[9] is x[9], y[9][1] is x[9][1], y[10] is x[10], y[10]["k"] is x[10]["k"])  # expect: True False False False False False
y[10][(1, frozenset({2}))].append(1)
print(x[10][(1, frozenset({2}))], type(y[10]["k"]))  # expect: bytearray(b'ab') <class 'set'>
print(data("a"), data(5), data([]), data({}), data(()), data(set()), data(frozenset([1])))  # expect: a 5 [] {} () set() frozenset({1})
print(list(data({3: 0, 1: 0, 2: 0})), data([1, 2, 3]), data([1.5]), data({1, 5, 9}) == {1, 5, 9})  # expect: [3, 1, 2] [1, 2, 3] [1.5] True

# --- cycles and identity are kept, through tuples too
from adder import data
a = []
t = (a, a)
a.append(t)
u = data(t)
print(u[0] is u[1], u[0][0] is u, u is t)  # expect: True True False
d = {}
d["self"] = d
e = data(d)
print(e["self"] is e, e is d)  # expect: True False

# --- refusals name the path
from adder import data
class L(list): pass
class S(str): pass
def refused(x):
    try:
        print("!!", data(x))
    except TypeError as e:
        print(e)
refused(L())  # expect: data() does not copy a 'L' object
refused([0, {"a b": (1, L())}])  # expect: data() does not copy a 'L' object at [1]['a b'][1]
refused([S("x")])  # expect: data() does not copy a 'S' object at [0]
refused({S("x"): 1})  # expect: data() does not copy a 'S' object at {key}
refused({(1, S("x")): 1})  # expect: data() does not copy a 'S' object at {key}[1]
refused({1: print})  # expect: data() does not copy a 'builtin_function_or_method' object at [1]
refused(frozenset([S("a")]))  # expect: data() does not copy a 'S' object at {key}
refused(lambda: 0)  # expect: data() does not copy a 'function' object
refused({"x" * 99: iter([])})  # expect: data() does not copy a 'list_iterator' object at […]
refused(type)  # expect: data() does not copy a 'type' object
refused(memoryview(b"x"))  # expect: data() does not copy a 'memoryview' object

# --- no guest code runs
from adder import data
class K:
    def __hash__(self): print("hash"); return 1
    def __eq__(self, other): print("eq"); return True
k = K()
d = {k: 1}  # expect: hash
try:
    data(d)
except TypeError as e:
    print(e)  # expect: data() does not copy a 'K' object at {key}
class M(dict):
    def __iter__(self): print("iter")
    def items(self): print("items")
    __class__ = dict
try:
    data(M())
except TypeError as e:
    print(e)  # expect: data() does not copy a 'M' object

# --- depth is no matter
from adder import data
x = []
for i in range(50_000):
    x = [x]
y = data(x)
n = 0
while y:
    y, n = y[0], n + 1
print(n)  # expect: 50000
