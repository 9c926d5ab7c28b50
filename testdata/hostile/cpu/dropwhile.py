# dropwhile of a native predicate that always holds.
# ends: fuel
# cpython: time
import itertools
next(itertools.dropwhile(bool, itertools.repeat(1)))
