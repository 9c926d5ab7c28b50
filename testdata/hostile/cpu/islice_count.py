# islice skips 10 ** 18 items.
# ends: fuel
# cpython: time
import itertools
next(itertools.islice(itertools.count(), 10**18, None))
