# functools.partial objects within each other by __setstate__, a million deep, are called and shown.
# limits: fuel=300000
# ends: fuel
# cpython: killed, segmentation fault
import functools
p = len
for _ in range(300_000):
    q = functools.partial(int)
    q.__setstate__((p, (), {}, {}))
    p = q
for way in lambda: p(()), lambda: repr(p), lambda: functools.partial(p):
    try:
        way()
    except RecursionError:
        pass
print("survived")
