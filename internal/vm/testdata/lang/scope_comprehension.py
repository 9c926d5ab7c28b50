# Comprehension scope.
x = "outer"
print([x for x in range(3)], x)  # expect: [0, 1, 2] outer
print({x: x for x in "ab"}, {x for x in (1,)}, list(x for x in "c"), x)  # expect: {'a': 'a', 'b': 'b'} {1} ['c'] outer

# --- the first iterable is evaluated outside, at once
def source():
    print("source")
    return [1, 2]
g = (i for i in source())  # expect: source
print("made")  # expect: made
print(list(g))  # expect: [1, 2]

# --- later iterables inside
print([(i, j) for i in range(3) for j in range(i)])  # expect: [(1, 0), (2, 0), (2, 1)]
print([[j for j in range(i)] for i in range(3)])  # expect: [[], [0], [0, 1]]
print([a + b for a in "xy" if a != "y" for b in "12" if b])  # expect: ['x1', 'x2']

# --- closures in comprehensions share the variable
fs = [lambda: i for i in range(3)]
print([f() for f in fs])  # expect: [2, 2, 2]
fs = [(lambda k: lambda: k)(i) for i in range(3)]
print([f() for f in fs])  # expect: [0, 1, 2]

# --- locals of a function are seen, and a name of the comprehension hides them
def f():
    n = 10
    i = "kept"
    r = [i + n for i in range(3)]
    return r, i
print(f())  # expect: ([10, 11, 12], 'kept')

# --- an exception in the middle leaves the outer variable alone
i = "kept"
try:
    [1 // (i - 2) for i in range(5)]
except ZeroDivisionError:
    print(i)  # expect: kept

# --- unpacking targets, conditional order
print([a * b for a, (b, *c) in [(1, (2, 3)), (4, (5,))]])  # expect: [2, 20]
print([v for v in range(20) if v % 2 if v % 3])  # expect: [1, 5, 7, 11, 13, 17, 19]
print({k: v for k, v in zip("ab", [1, 2])})  # expect: {'a': 1, 'b': 2}
print([a for a in [(1, 2)] for a in a])  # expect: [1, 2]
# --- dict comprehension evaluates key before value
def v(x):
    print("v", x)
    return x
print({v(i): v(i * 10) for i in range(2)})  # expect: v 0
# expect: v 0
# expect: v 1
# expect: v 10
# expect: {0: 0, 1: 10}

# --- targets may be subscripts
a = [0]
print([a[0] for a[0] in range(3)], a)  # expect: [0, 1, 2] [2]
# --- no iterable
[x for x in 5]  # raises: TypeError: 'int' object is not iterable
# --- a bare tuple element
[x, y for x, y in z]  # raises: SyntaxError: did you forget parentheses around the comprehension target?
# --- star
[*x for x in y]  # raises: SyntaxError: iterable unpacking cannot be used in comprehension
# --- double star
{**x for x in y}  # raises: SyntaxError: dict unpacking cannot be used in dict comprehension
