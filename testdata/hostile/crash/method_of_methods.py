# A method of a method of a method …: a million of them before the function.
# limits: fuel=30000000
# ends: RecursionError: maximum recursion depth exceeded
# cpython: killed, segmentation fault
import types
m = len
for _ in range(1_000_000):
    m = types.MethodType(m, 1)
m.nothing
