# sum of 10 ** 18 numbers in one call.
# ends: fuel
# cpython: time
sum(range(10**18))
