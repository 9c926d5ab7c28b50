# Unpacking of what has no end.
# limits: fuel=500000
# ends: fuel
import itertools
a, *b = itertools.count()
