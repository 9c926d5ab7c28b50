# A handler that fails as what it handles, without end.
# limits: fuel=100000
# ends: fuel
# cpython: time
def f():
    try:
        f()
    except RecursionError:
        f()
    finally:
        f()
f()
