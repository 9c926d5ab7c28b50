# RecursionError is caught at each level, and called on: 2 ** 1000 calls.
# limits: fuel=30000
# ends: fuel
# cpython: time
def f():
    try:
        f()
    except RecursionError:
        pass
    f()
f()
