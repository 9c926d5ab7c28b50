# compress whose selectors are all false.
# ends: fuel
import itertools
next(itertools.compress(itertools.count(), itertools.repeat(0)))
