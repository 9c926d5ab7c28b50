# statistics over exact fractions.
# ends: OverflowError: integer division result too large for a float
import statistics
while True:
    statistics.variance([5e-324, 1e308] * 200)
    statistics.median([1, 2, 3] * 1000)
