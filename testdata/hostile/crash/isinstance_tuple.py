# isinstance() with classes in tuples 1,000,000 deep.
# limits: fuel=30000000
# ends: prints "False"
# cpython: deep
t = (int,)
for _ in range(1_000_000):
    t = (t,)
print(isinstance("x", t))
