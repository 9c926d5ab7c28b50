# A set of tuples.
# ends: memory
s = set()
i = 0
while True:
    i += 1
    s.add((i, i, i))
