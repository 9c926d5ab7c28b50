# operator.countOf and indexOf.
# ends: fuel
import itertools, operator
operator.countOf(itertools.repeat(1), 1)
