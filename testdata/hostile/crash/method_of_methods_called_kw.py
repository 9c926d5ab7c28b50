# And with keywords, stars and from a native.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: memory or time
import types
def f(*a, **k): return len(a)
m = f
for _ in range(200_000):
    m = types.MethodType(m, 1)
for way in lambda: m(k=1), lambda: m(*[1], **{"k": 1}), lambda: list(map(m, [1])), lambda: sorted([1], key=m):
    try:
        way()
    except RecursionError:
        pass
    else:
        print("called")
m(**m)
