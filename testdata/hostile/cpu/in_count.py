# in, index and operator.countOf over an iterator without end.
# ends: fuel
# cpython: time
import itertools, operator
-1 in itertools.count()
