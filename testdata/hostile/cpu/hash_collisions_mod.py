# Ints with equal hash: multiples of 2 ** 61 - 1.
# ends: fuel
# cpython: time
m = 2**61 - 1
d = {}
for i in range(100_000):
    d[i * m] = 1
