# set(), dict.fromkeys and Counter over repeat: no memory, no end.
# ends: fuel
# cpython: time
import itertools
set(itertools.repeat(1))
