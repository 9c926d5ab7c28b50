# compress whose selectors are all false.
# ends: fuel
# cpython: time
import itertools
next(itertools.compress(itertools.count(), itertools.repeat(0)))
