# A set of tuples.
# ends: memory
# cpython: memory or time
s = set()
i = 0
while True:
    i += 1
    s.add((i, i, i))
