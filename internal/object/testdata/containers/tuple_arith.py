# tuple +, *, comparison, hash.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import operator
print((1,) + (2,), () + (1,), (1, 2) * 2, 2 * (1,), (1,) * 0, (1,) * -1, () * 100)  # expect: (1, 2) (1,) (1, 2, 1, 2) (1, 1) () () ()
t = (1, 2)
print(t + () is t, () + t is t, t * 1 is t)  # expect: True True True
err(operator.add, (1,), [1])  # expect: TypeError: can only concatenate tuple (not "list") to tuple
err(operator.add, (1,), 1)  # expect: TypeError: can only concatenate tuple (not "int") to tuple
err(operator.mul, (1,), "a")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
err(operator.mul, (1,), (2,))  # expect: TypeError: can't multiply sequence by non-int of type 'tuple'
err(operator.mul, (1,), 10**30)  # expect: OverflowError: cannot fit 'int' into an index-sized integer
t += (3,)
print(t)  # expect: (1, 2, 3)
t *= 2
print(t)  # expect: (1, 2, 3, 1, 2, 3)
ops = (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge)
for a, b in (((), ()), ((1,), (1,)), ((1,), (2,)), ((1, 2), (1,)), ((1, "a"), (1, "b")), ((1.0,), (1,)), (((1, 2), 3), ((1, 2), 4))):
    print(a, b, [op(a, b) for op in ops])
# expect: () () [False, True, True, False, False, True]
# expect: (1,) (1,) [False, True, True, False, False, True]
# expect: (1,) (2,) [True, True, False, True, False, False]
# expect: (1, 2) (1,) [False, False, False, True, True, True]
# expect: (1, 'a') (1, 'b') [True, True, False, True, False, False]
# expect: (1.0,) (1,) [False, True, True, False, False, True]
# expect: ((1, 2), 3) ((1, 2), 4) [True, True, False, True, False, False]
err(operator.lt, (1,), [1])  # expect: TypeError: '<' not supported between instances of 'tuple' and 'list'
err(operator.lt, (1, "a"), (1, 2))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
print((1,) == [1], (1,) != [1])  # expect: False True
# --- hashes follow from the items and their order
print(hash((1, 2)) == hash((1.0, 2)) == hash((True, 2 + 0j)), hash((1, 2)) == hash((2, 1)), hash(()) == hash(()), hash((None,)) == hash((None,)))  # expect: True False True True
print(len({hash((a, b)) for a in range(-50, 50) for b in range(100)}), len({hash((0,) * n) for n in range(100)}), hash(((1,), (2, (3,)))) == hash(((1,), (2, (3.0,)))))  # expect: 9900 100 True
print(hash((-1,)) == hash((-2,)), hash((0,)) == hash((0.0,)), hash(tuple(range(1000))) == hash(tuple(range(1000))))  # expect: True True True
# --- hash of tuples with guest items
class H:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        print("hash", self.n)
        return self.n
print(hash((H(1), H(2))) == hash((1, 2)))  # expect: hash 1
# expect: hash 2
# expect: True
# --- unhashable items
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(hash, (1, []))  # expect: TypeError: unhashable type: 'list'
err(hash, ((1, {}), 2))  # expect: TypeError: unhashable type: 'dict'
class H:
    def __hash__(self):
        raise KeyError("h")
err(hash, (H(),))  # expect: KeyError: 'h'
# --- as keys
d = {(1, 2): "a", (1, (2, 3)): "b", (): "c"}
print(d[1, 2], d[1, (2, 3)], d[()], (1, 2) in d, (1.0, 2.0) in d, (2, 1) in d)  # expect: a b c True True False
# --- shared deeply: hash and == are bounded
a = b = (1,)
for _ in range(18):
    a = (a, a)
    b = (b, b)
print(a == b, hash(a) == hash(b), a < b)  # expect: True True False
# --- deep
def nest(n):
    x = ()
    for _ in range(n):
        x = (x,)
    return x
print(nest(60) == nest(60), hash(nest(60)) == hash(nest(60)))  # expect: True True
try:
    nest(100000) == nest(100000)
except RecursionError:
    print("RecursionError")  # expect: RecursionError
# --- cpython: skip (its hash of tuples recurses on the C stack without a count)
x = ()
for _ in range(100000):
    x = (x,)
try:
    hash(x)
except RecursionError:
    print("RecursionError")  # expect: RecursionError
