# zip of repeats into any().
# ends: fuel
# cpython: time
import itertools
any(x is None for x in zip(itertools.repeat(1), itertools.repeat(2)))
