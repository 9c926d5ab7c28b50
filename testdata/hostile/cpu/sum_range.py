# sum of 10 ** 18 numbers in one call.
# ends: fuel
sum(range(10**18))
