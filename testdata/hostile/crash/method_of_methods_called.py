# The same is called: each of them adds an argument.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: memory or time
import types
m = max
for _ in range(300_000):
    m = types.MethodType(m, 1)
m()
