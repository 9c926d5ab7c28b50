# isdisjoint, difference_update with what has no end.
# ends: fuel
# cpython: time
import itertools
{1}.isdisjoint(itertools.repeat(2))
