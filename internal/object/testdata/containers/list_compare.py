# Comparison of lists.
import operator
ops = (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge)
for a, b in (([], []), ([1], [1]), ([1], [2]), ([1, 2], [1]), ([2], [1, 5]), ([1.0], [1]), (["a"], ["b"]), ([True], [1]), ([[1]], [[2]]), ([(1, 2)], [(1, 3)])):
    print(a, b, [op(a, b) for op in ops])
# expect: [] [] [False, True, True, False, False, True]
# expect: [1] [1] [False, True, True, False, False, True]
# expect: [1] [2] [True, True, False, True, False, False]
# expect: [1, 2] [1] [False, False, False, True, True, True]
# expect: [2] [1, 5] [False, False, False, True, True, True]
# expect: [1.0] [1] [False, True, True, False, False, True]
# expect: ['a'] ['b'] [True, True, False, True, False, False]
# expect: [True] [1] [False, True, True, False, False, True]
# expect: [[1]] [[2]] [True, True, False, True, False, False]
# expect: [(1, 2)] [(1, 3)] [True, True, False, True, False, False]
# --- foreign types
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import operator
print([] == (), [] != (), [1] == 1, [].__eq__(()), [].__lt__(1))  # expect: False True False NotImplemented NotImplemented
err(operator.lt, [], ())  # expect: TypeError: '<' not supported between instances of 'list' and 'tuple'
err(operator.ge, [1], "x")  # expect: TypeError: '>=' not supported between instances of 'list' and 'str'
err(operator.lt, [1, "a"], [1, 2])  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
print([1, "a"] == [1, 2], [1, "a"] < [2, 2])  # expect: False True
# --- guest items
log = []
class K:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        log.append(("eq", self.n, o.n))
        return self.n == o.n
    def __lt__(self, o):
        log.append(("lt", self.n, o.n))
        return "less" if self.n < o.n else ""
a, b = [K(1), K(2)], [K(1), K(3)]
print(a == b, log)  # expect: False [('eq', 1, 1), ('eq', 2, 3)]
log.clear()
print(a < b, log)  # expect: less [('eq', 1, 1), ('eq', 2, 3), ('lt', 2, 3)]
log.clear()
print(a == a, log)  # expect: True []
print([K(5)] < [K(4)], log)  # expect:  [('eq', 5, 4), ('lt', 5, 4)]
# --- guest code that changes the lists
class K:
    def __eq__(self, o):
        a.clear()
        return True
a = [K(), 1, 2]
b = [1, 1, 2]
print(a == b, a)  # expect: False []
# --- NaN
n = float("nan")
print([n] == [n], [n] < [n], [n] <= [n], [n, 1] < [n, 2])  # expect: True False True True
# --- long ones
a = list(range(30000))
b = list(range(30000))
print(a == b, a != b, a < b, a <= b)  # expect: True False False True
b[-1] = 0
print(a == b, a > b)  # expect: False True
c = [str(x) for x in a]
d = [str(x) for x in a]
print(c == d, c < d)  # expect: True False
# --- deep ones
def nest(n):
    x = []
    for _ in range(n):
        x = [x]
    return x
print(nest(50) == nest(50), nest(50) == nest(51))  # expect: True False
try:
    nest(100000) == nest(100000)
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError
try:
    repr(nest(100000))
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError
# --- self-containing
a = []
a.append(a)
b = []
b.append(b)
print(a == a)  # expect: True
try:
    a == b
except RecursionError:
    print("RecursionError")  # expect: RecursionError
