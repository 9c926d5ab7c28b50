# 60 lists, each holding the one before twice, are written out.
# limits: fuel=500000
# ends: fuel
# cpython: time
x = 1
for _ in range(60):
    x = [x, x]
repr(x)
