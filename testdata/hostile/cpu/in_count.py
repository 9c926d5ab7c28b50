# in, index and operator.countOf over an iterator without end.
# ends: fuel
import itertools, operator
-1 in itertools.count()
