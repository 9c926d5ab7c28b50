# combinations of many: each step is cheap, their number is not.
# ends: fuel
# cpython: time
import itertools
for _ in itertools.combinations(range(100), 50):
    pass
