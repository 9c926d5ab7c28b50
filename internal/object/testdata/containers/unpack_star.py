# Displays and calls with stars.
a = [1, 2]
print([*a, *a, 3], (*a,), (0, *a, 4), {*a, 3} == {1, 2, 3}, [*"ab", *range(2)], [*{}], {**{1: 2}, 3: 4, **{1: 5}}, [*[*[*a]]], {**{}})  # expect: [1, 2, 1, 2, 3] (1, 2) (0, 1, 2, 4) True ['a', 'b', 0, 1] [] {1: 5, 3: 4} [1, 2] {}
def f(*args, **kw):
    return args, kw
print(f(*a), f(*a, 3, *"x"), f(**{"k": 1}), f(*[], **{}), f(*iter(a), k=2, **{"j": 3}), f(*{"x": 1}))  # expect: ((1, 2), {}) ((1, 2, 3, 'x'), {}) ((), {'k': 1}) ((), {}) ((1, 2), {'k': 2, 'j': 3}) (('x',), {})
# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: [*1])  # expect: TypeError: Value after * must be an iterable, not int
err(lambda: (*None,))  # expect: TypeError: Value after * must be an iterable, not NoneType
err(lambda: {*1})  # expect: TypeError: 'int' object is not iterable
err(lambda: {*[[]]})  # expect: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
err(lambda: {**1})  # expect: TypeError: 'int' object is not a mapping
err(lambda: {**[1]})  # expect: TypeError: 'list' object is not a mapping
def f(*args, **kw):
    return args, kw
err(lambda: f(*1))  # expect: TypeError: __main__.f() argument after * must be an iterable, not int
err(lambda: f(**1))  # expect: TypeError: __main__.f() argument after ** must be a mapping, not int
err(lambda: f(**{1: 2}))  # expect: TypeError: keywords must be strings
err(lambda: f(k=1, **{"k": 2}))  # expect: TypeError: __main__.f() got multiple values for keyword argument 'k'
class M:
    def keys(self):
        return ["a"]
    def __getitem__(self, k):
        return k * 3
print({**M()}, f(**M()))  # expect: {'a': 'aaa'} ((), {'a': 'aaa'})
# --- long displays
a = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] * 40
print(len([*a, *a]), len((*a, *a)), len({*a}), sum([*a]))  # expect: 800 800 10 1800
# --- assignment targets
a, (b, *c), d = 1, [2, 3, 4], 5
print(a, b, c, d)  # expect: 1 2 [3, 4] 5
[a, b] = "xy"
print(a, b)  # expect: x y
*a, = range(3)
print(a)  # expect: [0, 1, 2]
a, *b, c = "abcdef"
print(a, b, c)  # expect: a ['b', 'c', 'd', 'e'] f
(a, b), [c] = {1: 2, 3: 4}, "z"
print(a, b, c)  # expect: 1 3 z
a = [1, 2, 3]
a[0], a[1] = a[1], a[0]
print(a)  # expect: [2, 1, 3]
i = 0
i, a[i] = 2, "i"
print(i, a)  # expect: 2 [2, 1, 'i']
for x, *y in [(1, 2, 3), "ab"]:
    print(x, y)
# expect: 1 [2, 3]
# expect: a ['b']
# --- from guest iterators that raise
class It:
    def __iter__(self):
        return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise OSError("third")
        return self.n
try:
    a, b = It()
except OSError as e:
    print(e)  # expect: third
try:
    a, *b = It()
except OSError as e:
    print(e)  # expect: third
i = iter(range(10))
a, b = i.__next__(), next(i)
print(a, b, list(i))  # expect: 0 1 [2, 3, 4, 5, 6, 7, 8, 9]
# --- too many takes one item more than it needs
i = iter(range(5))
try:
    a, b = i
except ValueError as e:
    print(e, next(i))  # expect: too many values to unpack (expected 2) 3
