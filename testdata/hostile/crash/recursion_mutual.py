# Through natives: map, sorted, max, functools.reduce, re.sub, str.join, dict.setdefault, sum.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
import functools, re
def f(x=None, y=None):
    return functools.reduce(lambda a, b: re.sub("a", lambda m: max(sorted([1], key=lambda z: sum(map(f, [1])))), "a"), [1, 2])
f()
