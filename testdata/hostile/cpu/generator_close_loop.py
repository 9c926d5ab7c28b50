# A generator that does not close.
# ends: fuel
# cpython: time
def g():
    while True:
        try:
            yield
        except GeneratorExit:
            while True:
                pass
x = g()
next(x)
x.close()
