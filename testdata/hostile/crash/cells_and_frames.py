# Closures in closures, 100,000 deep, dropped and called.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
def wrap(f):
    return lambda: f()
f = lambda: 1
for _ in range(100_000):
    f = wrap(f)
f()
