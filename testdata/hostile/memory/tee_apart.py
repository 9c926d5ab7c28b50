# itertools.tee: one branch runs ahead of the other.
# ends: memory
# cpython: memory or time
import itertools
a, b = itertools.tee(itertools.count())
for _ in a:
    pass
