# isdisjoint, difference_update with what has no end.
# ends: fuel
import itertools
{1}.isdisjoint(itertools.repeat(2))
