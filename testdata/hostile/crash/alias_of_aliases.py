# types.GenericAlias of GenericAlias of …, a million deep, then an attribute of the origin.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: killed, segmentation fault
import types
a = list
for _ in range(250_000):
    a = types.GenericAlias(a, int)
a.nothing
