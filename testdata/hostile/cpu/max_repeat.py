# max over repeat.
# ends: fuel
# cpython: time
import itertools
max(itertools.repeat(1))
