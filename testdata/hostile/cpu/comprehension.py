# A comprehension of comprehensions that finds nothing.
# ends: fuel
# cpython: time
[None for a in range(10**6) for b in range(10**6) if a < 0]
