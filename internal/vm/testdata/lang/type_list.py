# list: methods.
a = [3, 1, 2]
a.append(4); a.extend([5, 6]); a.insert(0, 0); a.insert(-1, 9); a.insert(100, 7)
print(a, a.pop(), a.pop(0), a.index(1), a.count(3), len(a))  # expect: [3, 1, 2, 4, 5, 9, 6] 7 0 1 1 7
a.remove(9); a.reverse(); print(a); a.sort(); print(a); a.sort(reverse=True); print(a)  # expect: [6, 5, 4, 2, 1, 3]
# expect: [1, 2, 3, 4, 5, 6]
# expect: [6, 5, 4, 3, 2, 1]
b = a.copy(); b.clear(); print(a, b, a == a[:], a is a[:])  # expect: [6, 5, 4, 3, 2, 1] [] True False
print([1, 2] + [3], [0] * 3, [1] < [1, 2], 1 in [1], [[0] * 2 for _ in range(2)], list("abc"), list(range(3)), list({"k": 1}), list())  # expect: [1, 2, 3] [0, 0, 0] True True [[0, 0], [0, 0]] ['a', 'b', 'c'] [0, 1, 2] ['k'] []
# ---
[].pop()  # raises: IndexError: pop from empty list
# ---
[1].pop(5)  # raises: IndexError: pop index out of range
# ---
[1].remove(2)  # raises: ValueError: list.remove(x): x not in list
# ---
[1].index(2)  # raises: ValueError: list.index(x): x not in list
# ---
[1, 2].index(2, 0, 1)  # raises: ValueError: list.index(x): x not in list
# ---
[1] + "a"  # raises: TypeError: can only concatenate list (not "str") to list
# ---
[1] * "a"  # raises: TypeError: can't multiply sequence by non-int of type 'str'
# ---
[1] * 1.5  # raises: TypeError: can't multiply sequence by non-int of type 'float'
# ---
[1].append()  # raises: TypeError: list.append() takes exactly one argument (0 given)
# ---
[1].append(1, 2)  # raises: TypeError: list.append() takes exactly one argument (2 given)
# ---
[].extend(5)  # raises: TypeError: 'int' object is not iterable
# ---
["a", 1].sort()  # raises: TypeError: '<' not supported between instances of 'int' and 'str'
# ---
[1].sort(None)  # raises: TypeError: sort() takes no positional arguments
# ---
list(1, 2)  # raises: TypeError: list expected at most 1 argument, got 2
# ---
list(5)  # raises: TypeError: 'int' object is not iterable
# ---
[1].insert("a", 1)  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
[1][None]  # raises: TypeError: list indices must be integers or slices, not NoneType
# --- += takes any iterable, + only lists
a = [1]
a += (2, 3)
a += "x"
a += {4: 5}
print(a)  # expect: [1, 2, 3, 'x', 4]
# --- slices
a = list(range(6))
a[1:3] = []
a[:0] = [9, 9]
a[len(a):] = "z"
a[::2] = [0] * len(a[::2])
print(a)  # expect: [0, 9, 0, 3, 0, 5, 0]
del a[::2]
print(a)  # expect: [9, 3, 5]
# --- a list that holds itself
a = [1]
a.append(a)
print(a, a[1][1][0], a == a)  # expect: [1, [...]] 1 True
# --- comparisons with itself inside
a = []; a.append(a)
b = []; b.append(b)
try:
    a == b
except RecursionError:
    print("RecursionError")  # expect: RecursionError
# --- changed while sorting
a = [3, 1, 2]
def key(x):
    a.append(x)
    return x
a.sort(key=key)  # raises: ValueError: list modified during sort
# --- repr while changing
class R:
    def __repr__(self):
        a.append(1)
        return "R"
a = [R()]
print(a, len(a))  # expect: [R, 1] 1
