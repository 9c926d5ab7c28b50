# A generator that delegates to a new one of itself.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
def g():
    yield from g()
next(g())
