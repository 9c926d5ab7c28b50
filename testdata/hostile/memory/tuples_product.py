# itertools.product of what does not fit.
# ends: memory
# cpython: memory or time
import itertools
keep = list(itertools.product(range(1000), repeat=3))
