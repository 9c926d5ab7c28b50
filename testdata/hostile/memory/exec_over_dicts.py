# A dict becomes a namespace, with a cell for each of its values.
# limits: memory=100000000
# ends: memory
# cpython: memory
big = {str(i): i for i in range(100000)}
keep = []
while True:
    keep.append(big.copy())
    exec("", keep[-1])
