# Random bits and samples of any number.
# ends: fuel
# cpython: time
import random
r = random.Random(1)
n = 0
for way in lambda: r.getrandbits(10**13), lambda: r.randbytes(10**13), lambda: r.sample(range(10**15), 10**10), lambda: r.choices([1], k=10**11):
    try:
        way()
    except (MemoryError, OverflowError):
        n += 1
print(n)
