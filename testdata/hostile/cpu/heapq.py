# merge, nsmallest, nlargest of what has no end.
# ends: fuel
# cpython: time
import heapq, itertools
heapq.nsmallest(3, itertools.count())
