# Suspended generators, each with a list in its frame.
# ends: memory
# cpython: memory or time
def g():
    x = [0] * 1000
    yield
keep = []
while True:
    keep.append(g())
    next(keep[-1])
