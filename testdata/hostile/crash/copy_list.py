# copy.deepcopy of a list 100,000 deep.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
import copy
a = []
for _ in range(100_000):
    a = [a]
copy.deepcopy(a)
