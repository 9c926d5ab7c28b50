# An unbounded cache, with keys of keys.
# ends: memory
# cpython: memory or time
import functools
@functools.cache
def f(*a, **k): return a
i = 0
while True:
    i += 1
    f(i, (i, i), k=str(i))
