# An int that is squared.
# ends: fuel
n = 3
while True:
    n *= n
