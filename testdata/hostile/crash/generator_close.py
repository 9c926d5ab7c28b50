# 200,000 suspended generators, each held by the frame of the next, are dropped at once.
# ends: prints "dropped"
# cpython: held, it ends well
def g(held):
    try:
        yield held
    finally:
        pass
x = None
for _ in range(100_000):
    x = g(x)
    next(x)
del x
print("dropped")
