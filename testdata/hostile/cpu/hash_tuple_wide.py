# hash of a tuple that shares itself: 2 ** 60 leaves.
# limits: fuel=20000
# ends: fuel
# cpython: held, it ends well
t = ()
for _ in range(60):
    t = (t, t)
hash(t)
