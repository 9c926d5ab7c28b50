# A group in a group …, 20,000 deep: shown, split, derived.
# ends: ExceptionGroup: g (1 sub-exception)
# cpython: time
g = ValueError()
for _ in range(20_000):
    g = ExceptionGroup("g", [g])
n = 0
for way in lambda: g.split(KeyError), lambda: g.subgroup(lambda e: False), lambda: repr(g), lambda: str(g):
    try:
        way()
    except RecursionError:
        n += 1
raise g
