# A list that is extended by itself, and by what reads it meanwhile.
# ends: fuel
# cpython: memory or time
a = [1]
a.extend(a)
a += a
a[len(a):] = a
a.extend(x for x in a)
