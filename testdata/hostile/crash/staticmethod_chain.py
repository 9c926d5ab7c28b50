# A staticmethod of a staticmethod …, 30,000 deep, is called.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: held, it ends well
s = len
for _ in range(30_000):
    s = staticmethod(s)
s(())
