# A generator that delegates to one that delegates to …, a million deep.
# limits: fuel=30000000
# ends: RecursionError: maximum recursion depth exceeded
# cpython: killed, segmentation fault
def g(inner):
    yield from inner
x = iter([1])
for _ in range(1_000_000):
    x = g(x)
next(x)
