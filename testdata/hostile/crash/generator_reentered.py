# A generator that asks itself.
# ends: ValueError: generator already executing
# cpython: held, ValueError: generator already executing
def g():
    yield next(x)
x = g()
next(x)
