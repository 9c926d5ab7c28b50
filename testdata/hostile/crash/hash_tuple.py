# hash() of a tuple a million deep.
# limits: fuel=30000000
# ends: RecursionError: maximum recursion depth exceeded
# cpython: killed, segmentation fault
t = ()
for _ in range(1_000_000):
    t = (t,)
print(hash(t))
