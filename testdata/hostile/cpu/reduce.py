# functools.reduce with a native function over what has no end.
# limits: fuel=50000
# ends: fuel
# cpython: time
import functools, itertools, operator
functools.reduce(operator.and_, itertools.repeat(1))
