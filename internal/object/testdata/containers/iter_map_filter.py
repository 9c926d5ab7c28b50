# map and filter.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(list(map(str, range(3))), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, "ad", "cb", "bc")), list(map(None.__class__, [])), list(map(len, ["a", "bb"])))  # expect: ['0', '1', '2'] [11, 22] ['c', 'd'] [] [1, 2]
m = map(abs, [-1, -2])
print(iter(m) is m, next(m), list(m), next(m, "end"))  # expect: True 1 [2] end
err(map)  # expect: TypeError: map() must have at least two arguments.
err(map, str)  # expect: TypeError: map() must have at least two arguments.
err(map, str, 1)  # expect: TypeError: 'int' object is not iterable
err(lambda: list(map(1, [1])))  # expect: TypeError: 'int' object is not callable
err(lambda: list(map(lambda: 0, [1])))  # expect: TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
err(map, str, [1], foo=1)  # expect: TypeError: map() got an unexpected keyword argument 'foo'
# --- strict
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def l(*a):
    return list(map(lambda *x: x, *a, strict=True))
print(l("ab", "cd"), l("ab"))  # expect: [('a', 'c'), ('b', 'd')] [('a',), ('b',)]
err(l, "abc", "ab")  # expect: ValueError: map() argument 2 is shorter than argument 1
err(l, "ab", "abc")  # expect: ValueError: map() argument 2 is longer than argument 1
err(l, "ab", "ab", "a")  # expect: ValueError: map() argument 3 is shorter than arguments 1-2
err(l, "ab", "ab", "abc")  # expect: ValueError: map() argument 3 is longer than arguments 1-2
# --- lazy, and errors in the function
def f(x):
    print("f", x)
    return 10 // x
m = map(f, [1, 0, 2])
print("made")  # expect: made
print(next(m))  # expect: f 1
# expect: 10
try:
    next(m)  # expect: f 0
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
print(next(m), next(m, "end"))  # expect: f 2
# expect: 5 end
# --- StopIteration in the function ends it
def f(x):
    if x == 2:
        raise StopIteration
    return x
print(list(map(f, [1, 2, 3])))  # expect: [1]
# --- reduce and subclass
m = map(str, [1, 2], "ab")
r = m.__reduce__()
print(r[0] is map, r[1][0], [list(x) for x in r[1][1:]])  # expect: True <class 'str'> [[1, 2], ['a', 'b']]
class M(map):
    pass
m = M(str, [1])
m.t = 5
print(m.t, list(m))  # expect: 5 ['1']
# --- callables of all kinds
class C:
    def __call__(self, x):
        return x * 2
    def method(self, x):
        return x * 3
print(list(map(C(), [1, 2])), list(map(C().method, [1, 2])), list(map([10, 20].__getitem__, [1, 0])), list(map(dict, [[(1, 2)]])), list(map(C, ())), list(map(int, "12")), list(map("a{}".format, [1])))  # expect: [2, 4] [3, 6] [20, 10] [{1: 2}] [] [1, 2] ['a1']
# --- filter
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(bool, [0, 1])), list(filter(str.isdigit, "a1b2")), list(filter(None, ())))  # expect: [1, 'a', [0]] [2, 3] [1] ['1', '2'] []
f = filter(None, [0, 1])
print(iter(f) is f, next(f), next(f, "end"))  # expect: True 1 end
err(filter)  # expect: TypeError: filter expected 2 arguments, got 0
err(filter, None)  # expect: TypeError: filter expected 2 arguments, got 1
err(filter, None, 1)  # expect: TypeError: 'int' object is not iterable
err(filter, None, [], [])  # expect: TypeError: filter expected 2 arguments, got 3
err(lambda: list(filter(5, [1])))  # expect: TypeError: 'int' object is not callable
err(filter, function=None, iterable=[])  # expect: TypeError: filter() takes no keyword arguments
class T:
    def __init__(self, n):
        self.n = n
    def __bool__(self):
        print("bool", self.n)
        return self.n > 1
print(len(list(filter(None, [T(1), T(2)]))), len(list(filter(lambda x: T(x), [1, 2]))))  # expect: bool 1
# expect: bool 2
# expect: bool 1
# expect: bool 2
# expect: 1 1
class B:
    def __bool__(self):
        return 5
err(lambda: list(filter(None, [B()])))  # expect: TypeError: __bool__ should return bool, returned int
def bad(x):
    raise OSError("f")
err(lambda: list(filter(bad, [1])))  # expect: OSError: f
r = filter(None, [1, 0, 2]).__reduce__()
print(r[0] is filter, r[1][0], list(r[1][1]))  # expect: True None [1, 0, 2]
# --- many dropped
print(list(filter(lambda x: x == 4999, range(5000))), sum(filter(None, [0, 1] * 3000)))  # expect: [4999] 3000
