# repr() of a list a million lists deep.
# limits: fuel=30000000
# ends: RecursionError: maximum recursion depth exceeded
# cpython: time
a = []
for _ in range(1_000_000):
    a = [a]
print(len(repr(a)))
