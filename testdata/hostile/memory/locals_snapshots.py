# Snapshots of locals() are kept.
# ends: memory
# cpython: memory or time
def f():
    keep = []
    x = "x" * 1000
    while True:
        keep.append(locals())
f()
