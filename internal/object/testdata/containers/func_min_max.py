# min and max.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(min([3, 1, 2]), max([3, 1, 2]), min(3, 1), max("b", "a"), min("hello"), max({1: 2, 5: 0}), min((2.5, 1)), max([1, 1.0, True]), min([1.0, 1]), max(x for x in (1, 3, 2)), min([10**30, -10**30]))  # expect: 1 3 1 b e 5 1 1 1.0 3 -1000000000000000000000000000000
print(min([], default=5), max((), default=None), min([1], default=5), max("abc", key=lambda c: -ord(c)), min(["bb", "a"], key=len), max(1, -5, key=abs), min([1, 2], key=None), max([], default="d", key=len))  # expect: 5 None 1 a a -5 1 d
for f in (min, max):
    err(f)
    err(f, 1)
    err(f, [])
    err(f, ())
    err(f, [1, "a"])
    err(f, 1, "a")
    err(f, 1, 2, default=3)
    err(f, [1], foo=2)
    err(f, [1], key=5)
    err(f, None)
    err(f, [1j, 2j])
    err(f, default=1)
# expect: TypeError: min expected at least 1 argument, got 0
# expect: TypeError: 'int' object is not iterable
# expect: ValueError: min() iterable argument is empty
# expect: ValueError: min() iterable argument is empty
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: TypeError: Cannot specify a default for min() with multiple positional arguments
# expect: TypeError: min() got an unexpected keyword argument 'foo'
# expect: TypeError: 'int' object is not callable
# expect: TypeError: 'NoneType' object is not iterable
# expect: TypeError: '<' not supported between instances of 'complex' and 'complex'
# expect: TypeError: min expected at least 1 argument, got 0
# expect: TypeError: max expected at least 1 argument, got 0
# expect: TypeError: 'int' object is not iterable
# expect: ValueError: max() iterable argument is empty
# expect: ValueError: max() iterable argument is empty
# expect: TypeError: '>' not supported between instances of 'str' and 'int'
# expect: TypeError: '>' not supported between instances of 'str' and 'int'
# expect: TypeError: Cannot specify a default for max() with multiple positional arguments
# expect: TypeError: max() got an unexpected keyword argument 'foo'
# expect: TypeError: 'int' object is not callable
# expect: TypeError: 'NoneType' object is not iterable
# expect: TypeError: '>' not supported between instances of 'complex' and 'complex'
# expect: TypeError: max expected at least 1 argument, got 0
# --- the first of equals
class K:
    def __init__(self, n, tag):
        self.n, self.tag = n, tag
    def __lt__(self, o):
        print("lt", self.tag, o.tag)
        return self.n < o.n
    def __gt__(self, o):
        print("gt", self.tag, o.tag)
        return self.n > o.n
a, b, c = K(1, "a"), K(1, "b"), K(2, "c")
print(min([a, b, c]).tag, max([a, c, b]).tag, min(c, b, a).tag)  # expect: lt b a
# expect: lt c a
# expect: gt c a
# expect: gt b c
# expect: lt b c
# expect: lt a b
# expect: a c b
# --- key results compare
calls = []
def key(x):
    calls.append(x)
    return -x
print(min([1, 3, 2], key=key), calls, max(1, 3, 2, key=key))  # expect: 3 [1, 3, 2, 1, 3, 2] 1
# --- NaN
n = float("nan")
print(max([1.0, n, 2.0]), min([2.0, n, 1.0]), max([n, 1.0]) != max([n, 1.0]) or True)  # expect: 2.0 1.0 True
# --- __lt__ that is not a bool, that raises
class K:
    def __lt__(self, o):
        return []
print(type(min([K(), K()])).__name__)  # expect: K
class K:
    def __gt__(self, o):
        raise OSError("gt")  # raises: OSError: gt
max([K(), K()])
# --- long
a = [x * 7919 % 10007 for x in range(10007)]
print(min(a), max(a), min(a, key=lambda x: -x), max([str(x) for x in a]), min([float(x) for x in a]), max(iter(a)))  # expect: 0 10006 10006 9999 0.0 10006
# --- the list shrinks while it is searched
class K:
    def __lt__(self, o):
        a.clear()
        return False
a = [K(), K(), K()]
print(min(a) is not None, a)  # expect: True []
