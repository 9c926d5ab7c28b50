# The functions are kept.
# limits: fuel=500000
# ends: fuel
# cpython: time
keep = []
i = 0
while True:
    i += 1
    ns = {}
    exec(f"def f(): return {list(range(i, i + 200))}", ns)
    keep.append(ns["f"])
