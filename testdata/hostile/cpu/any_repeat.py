# any of zeros without end.
# ends: fuel
# cpython: time
import itertools
any(itertools.repeat(0))
