# itertools.product of what does not fit.
# ends: memory
import itertools
keep = list(itertools.product(range(1000), repeat=3))
