# Unpacking of what has no end.
# limits: fuel=500000
# ends: fuel
# cpython: memory or time
import itertools
a, *b = itertools.count()
