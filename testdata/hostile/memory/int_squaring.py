# An int that is squared.
# ends: fuel
# cpython: time
n = 3
while True:
    n *= n
