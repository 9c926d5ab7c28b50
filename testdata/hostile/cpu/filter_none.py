# filter, compress, takewhile, dropwhile and filterfalse that never find one.
# ends: fuel
import itertools
next(filter(None, itertools.repeat(0)))
