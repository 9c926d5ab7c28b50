# Displays evaluate from left to right, keys before values.
def v(x):
    print(x, end=" ")
    return x
print([v(1), *v([2]), v(3)])  # expect: 1 [2] 3 [1, 2, 3]
print((v(1), v(2)))  # expect: 1 2 (1, 2)
print({v("a"): v(1), **v({"b": 2}), v("c"): v(3)})  # expect: a 1 {'b': 2} c 3 {'a': 1, 'b': 2, 'c': 3}
print(v([10, 20])[v(1)])  # expect: [10, 20] 1 20
print(v(5) + v(6) * v(7))  # expect: 5 6 7 47

# --- calls: function, then arguments in order
def v(x):
    print(x, end=" ")
    return x
def f(*a, **k):
    return a, k
def get():
    print("f", end=" ")
    return f
print(get()(v(1), *v([2]), k=v(3), **v({"m": 4})))  # expect: f 1 [2] 3 {'m': 4} ((1, 2), {'k': 3, 'm': 4})
print(get()(k=v(3), *v([2])))  # expect: f [2] 3 ((2,), {'k': 3})

# --- dict display with doubles: the last value, the first place and key
print({1: "a", True: "b", 1.0: "c", 2: "d"})  # expect: {1: 'c', 2: 'd'}
print({"a": 1, "b": 2, "a": 3})  # expect: {'a': 3, 'b': 2}

# --- unhashable in displays
{[]: 1}  # raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# ---
{{}}  # raises: TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
# ---
{1, []}  # raises: TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# --- ** wants a mapping
{**[1]}  # raises: TypeError: 'list' object is not a mapping
# --- * wants an iterable
[*1]  # raises: TypeError: Value after * must be an iterable, not int
# ---
(*None,)  # raises: TypeError: Value after * must be an iterable, not NoneType
