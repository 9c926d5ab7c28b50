# sorted, reversed, set, tuple, zip and dict of one big list, at once.
# ends: memory
# cpython: memory or time
a = list(range(500_000))
keep = []
while True:
    keep += [sorted(a), tuple(a), set(a), dict(zip(a, a)), list(map(str, a))]
