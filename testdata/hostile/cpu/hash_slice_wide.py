# hash of a slice that shares itself: 2 ** 60 leaves. Tuples keep their hash, slices do not.
# limits: fuel=20000
# ends: fuel
# cpython: time
t = ()
for _ in range(60):
    t = slice(t, t)
hash(t)
