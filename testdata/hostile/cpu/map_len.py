# A chain of natives that feed each other.
# limits: fuel=50000
# ends: fuel
# cpython: time
import itertools, collections
collections.deque(map(len, map(str, map(abs, itertools.count()))), maxlen=0)
