# groupby whose group never ends is skipped.
# ends: fuel
# cpython: time
import itertools
g = itertools.groupby(itertools.repeat(1))
next(g)
next(g)
