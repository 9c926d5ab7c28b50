# < the same way, by tuples, and by sort.
# limits: fuel=20000
# ends: fuel
# cpython: time
a = b = 1
for _ in range(60):
    a, b = (a, a), (b, b)
sorted([a, b])
