# All slices of a list.
# ends: memory
# cpython: memory or time
a = list(range(5000))
keep = [a[i:j] for i in range(5000) for j in range(i, 5000)]
