# An attribute of the last of 500 bases, missed by all caches since the class changes.
# limits: fuel=10000
# ends: fuel
# cpython: time
C = object
for i in range(500):
    C = type(f"C{i}", (C,), {"last": 1} if i == 0 else {})
x = C()
i = 0
while True:
    C.n = i
    i += 1
    x.last
