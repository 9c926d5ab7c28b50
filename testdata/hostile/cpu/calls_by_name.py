# Calls with keywords alone, twice as many at each level: there is no loop.
# ends: fuel
# cpython: time
def f(*, n):
    if n:
        f(n=n - 1)
        f(n=n - 1)
f(n=100)
