# filter, compress, takewhile, dropwhile and filterfalse that never find one.
# ends: fuel
# cpython: time
import itertools
next(filter(None, itertools.repeat(0)))
