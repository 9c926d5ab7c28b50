# enumerate, zip, map, filter, reversed, sorted, iter, next.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(zip("abc", [1, 2])), list(zip()), list(zip("a")), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "x"])), list(filter(lambda x: x > 1, [1, 2, 3])))  # expect: [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [('a', 1), ('b', 2)] [] [('a',)] ['1', '2'] [11, 22] [1, 'x'] [2, 3]
z = zip([1, 2], "ab")
print(next(z), list(z), list(z))  # expect: (1, 'a') [(2, 'b')] []
m = map(int, "12")
print(iter(m) is m, next(m), list(m))  # expect: True 1 [2]
print(dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])), dict(enumerate("xy")))  # expect: {'a': 1, 'b': 2} [(1, 3), (2, 4)] {0: 'x', 1: 'y'}
# --- strict zip
print(list(zip([1], [2], strict=True)))  # expect: [(1, 2)]
list(zip([1, 2], [1], strict=True))  # raises: ValueError: zip() argument 2 is shorter than argument 1
# ---
list(zip([1], [1, 2], strict=True))  # raises: ValueError: zip() argument 2 is longer than argument 1
# ---
list(zip([1], [1], [1, 2, 3], strict=True))  # raises: ValueError: zip() argument 3 is longer than arguments 1-2
# --- zip stops at the shortest, and may have taken one more from earlier ones
a, b = iter([1, 2, 3]), iter([1])
print(list(zip(a, b)), list(a))  # expect: [(1, 1)] [3]
# --- zip of what is not iterable
zip([1], 5)  # raises: TypeError: 'int' object is not iterable
# --- map needs a function
map()  # raises: TypeError: map() must have at least two arguments.
# ---
map(str)  # raises: TypeError: map() must have at least two arguments.
# --- strict map
print(list(map(pow, [2, 3], [3, 2], strict=True)))  # expect: [8, 9]
list(map(pow, [2, 3], [3], strict=True))  # raises: ValueError: map() argument 2 is shorter than argument 1
# --- lazy
def f(x):
    print("f", x)
    return x
m = map(f, [1, 2])
print("made")  # expect: made
print(next(m))  # expect: f 1
# expect: 1
# --- an error in the function
list(map(int, ["1", "x"]))  # raises: ValueError: invalid literal for int() with base 10: 'x'
# --- sorted: key, reverse, stability
data = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(data), sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True), sorted("hello", reverse=True), sorted({3: 0, 1: 0}), sorted([]))  # expect: [('a', 2), ('b', 2), ('c', 1)] [('c', 1), ('b', 2), ('a', 2)] [('b', 2), ('a', 2), ('c', 1)] ['o', 'l', 'l', 'h', 'e'] [1, 3] []
# ---
sorted(5)  # raises: TypeError: 'int' object is not iterable
# ---
sorted([1, "a"])  # raises: TypeError: '<' not supported between instances of 'str' and 'int'
# ---
sorted([1], key=5)  # raises: TypeError: 'int' object is not callable
# ---
sorted()  # raises: TypeError: sorted expected 1 argument, got 0
# --- key is called once for each
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or -x)
print(calls)  # expect: [3, 1, 2]
# --- enumerate arguments
enumerate()  # raises: TypeError: enumerate() missing required argument 'iterable'
# ---
enumerate([1], "x")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# --- filter arguments
filter(None)  # raises: TypeError: filter expected 2 arguments, got 1
