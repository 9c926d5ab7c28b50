# Float functions of the library in a loop of natives.
# limits: fuel=100000
# ends: fuel
# cpython: time
import math, cmath, itertools, collections
collections.deque(map(math.sin, itertools.repeat(1e300)), maxlen=0)
