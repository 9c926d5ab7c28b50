# max over repeat.
# ends: fuel
import itertools
max(itertools.repeat(1))
