# product, permutations and combinations with giant pools and repeats.
# ends: memory
# cpython: memory or time
import itertools
n = 0
for way in lambda: itertools.product([1, 2], repeat=10**9), lambda: itertools.product(range(10**9)), lambda: itertools.permutations(range(10**9)), lambda: itertools.combinations(range(10), 10**12), lambda: itertools.combinations_with_replacement([1], 10**9), lambda: itertools.tee([], 10**9), lambda: itertools.batched(range(10**10), 10**9), lambda: next(itertools.batched(range(10**10), 10**9)), lambda: zip(*[[1]] * 10**8):
    try:
        way()
    except (MemoryError, OverflowError):
        n += 1
print(n)
