# repr, hash, == and call of list[list[list[…]]], 30,000 deep.
# ends: prints "survived"
# cpython: held or time, it ends well
a = b = int
for _ in range(30_000):
    a, b = list[a], list[b]
ended = []
for way in lambda: repr(a), lambda: hash(a), lambda: a == b, lambda: a[int], lambda: a | int, lambda: a.__parameters__:
    try:
        way()
    except RecursionError:
        ended.append("R")
    except Exception as e:
        ended.append(type(e).__name__[0])
    else:
        ended.append("-")
print("survived")
