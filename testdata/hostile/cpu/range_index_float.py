# A float is searched for in a range, one by one.
# ends: fuel
# cpython: time
1.5 in range(10**18)
