# Generator expressions.
g = (x * x for x in range(4))
print(next(g), list(g), list(g))  # expect: 0 [1, 4, 9] []
print(sum(x for x in range(5) if x % 2), max((len(w), w) for w in ["a", "ccc", "bb"]))  # expect: 4 (3, 'ccc')
print(any(x > 2 for x in [1, 2, 3]), all(x > 2 for x in [1, 2, 3]))  # expect: True False
print(dict((k, v) for k, v in [("a", 1)]), tuple(c for c in "xy"), ",".join(str(i) for i in range(3)))  # expect: {'a': 1} ('x', 'y') 0,1,2

# --- lazy: later names are read when running
n = 10
g = (x + n for x in [1, 2])
n = 20
print(list(g))  # expect: [21, 22]

# --- any and all stop early
def show(x):
    print(x)
    return x
print(any(show(x) for x in [0, 1, 2]))  # expect: 0
# expect: 1
# expect: True
print(all(show(x) for x in [1, 0, 2]))  # expect: 1
# expect: 0
# expect: False

# --- the first iterable is checked at once
(x for x in 5)  # raises: TypeError: 'int' object is not iterable
# --- nested
print([list(y for y in range(x)) for x in range(3)], list((a, b) for a in "ab" for b in range(2)))  # expect: [[], [0], [0, 1]] [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
# --- send works
def f():
    return (yield_ for yield_ in [1, 2])
g = f()
print(next(g), g.send("ignored"))  # expect: 1 2
# --- an exception ends it
g = (1 // x for x in [1, 0, 2])
print(next(g))  # expect: 1
try:
    next(g)
except ZeroDivisionError:
    print("zero")  # expect: zero
print(list(g))  # expect: []
# --- in a class body the first iterable sees class names
class C:
    xs = [1, 2]
    total = sum(x for x in xs)
print(C.total)  # expect: 3
# --- len of one
len(x for x in [])  # raises: TypeError: object of type 'generator' has no len()
# --- subscript
(x for x in [])[0]  # raises: TypeError: 'generator' object is not subscriptable
# --- async for needs async def
g = [x async for x in y]  # raises: SyntaxError: asynchronous comprehension outside of an asynchronous function
