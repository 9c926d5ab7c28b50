# __wrapped__ that leads to itself, and a chain of it.
# ends: prints "1"
# cpython: held, it ends well
import functools, inspect
def f(): pass
f.__wrapped__ = f
n = 0
for way in lambda: inspect.unwrap(f), lambda: inspect.signature(f):
    try:
        way()
    except ValueError:
        n += 1
print(n)
