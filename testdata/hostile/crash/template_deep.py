# t-strings within t-strings, and interpolations that hold their template.
# ends: prints "survived"
# cpython: held, it ends well
t = t"{1}"
for _ in range(100_000):
    t = t"{t}"
n = 0
for way in lambda: repr(t), lambda: t == t, lambda: t + t:
    try:
        way()
    except (RecursionError, TypeError):
        n += 1
print("survived")
