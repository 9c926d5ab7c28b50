# The chain of contexts is searched for a cycle at each raise.
# ends: fuel
# cpython: time
def f(n, e):
    try:
        raise ValueError(n)
    except ValueError as x:
        x.__context__ = e
        return x
e = None
for i in range(200_000):
    e = f(i, e)
    try:
        try:
            raise e
        except ValueError:
            raise KeyError from None
    except KeyError as k:
        pass
