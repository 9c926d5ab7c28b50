# all, min, max, set, dict, tuple, sorted of what has no end and takes no memory.
# ends: fuel
import itertools
all(itertools.cycle([1]))
