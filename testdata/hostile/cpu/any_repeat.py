# any of zeros without end.
# ends: fuel
import itertools
any(itertools.repeat(0))
