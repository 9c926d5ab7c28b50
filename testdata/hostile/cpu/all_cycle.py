# all, min, max, set, dict, tuple, sorted of what has no end and takes no memory.
# ends: fuel
# cpython: time
import itertools
all(itertools.cycle([1]))
