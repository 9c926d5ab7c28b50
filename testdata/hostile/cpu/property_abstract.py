# Properties of properties, asked whether they are abstract.
# limits: fuel=300000
# ends: fuel
# cpython: time
def f(*a): pass
for _ in range(60):
    f = property(f, f, f)
f.__isabstractmethod__
