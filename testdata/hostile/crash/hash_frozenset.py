# A frozenset 20,000 deep: each level hashes what is in it.
# ends: prints "1"
# cpython: held, it ends well
s = frozenset()
for _ in range(20_000):
    s = frozenset([s])
d = {(s, (s, s)): 1}
print(d[(s, (s, s))])
