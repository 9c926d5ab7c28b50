# A list that is worst for merging runs.
# ends: fuel
# cpython: time
a = [((i * 7919) ^ (i >> 3)) % 100_003 for i in range(200_000)]
while True:
    sorted(a)
    sorted(a, reverse=True)
    sorted(map(str, a))
