# == of lists that hold each other.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
a, b = [], []
a.append(b)
b.append(a)
print(a == b)
