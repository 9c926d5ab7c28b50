# An exception goes through 900 generators that delegate, to and fro, for ever.
# limits: fuel=100000
# ends: fuel
# cpython: time
import sys
def g(n):
    if n:
        yield from g(n - 1)
    while True:
        try:
            yield n
        except ValueError:
            pass
x = g(900)
next(x)
while True:
    x.throw(ValueError)
