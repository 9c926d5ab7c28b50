# deque(maxlen=0) drains what has no end.
# ends: fuel
# cpython: time
import itertools, collections
collections.deque(itertools.count(), maxlen=0)
