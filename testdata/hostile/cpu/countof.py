# operator.countOf and indexOf.
# ends: fuel
# cpython: time
import itertools, operator
operator.countOf(itertools.repeat(1), 1)
