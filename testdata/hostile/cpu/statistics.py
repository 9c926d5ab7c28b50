# statistics over exact fractions.
# ends: fuel
# cpython: time
import statistics
while True:
    statistics.variance([5e-324, 1e30] * 200)
    statistics.median([1, 2, 3] * 1000)
