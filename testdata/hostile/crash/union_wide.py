# A union of 500 classes, each compared with all.
# limits: fuel=3000000
# ends: prints "501 False"
# cpython: held, it ends well
u = int
for i in range(500):
    u |= type(f"C{i}", (), {})
print(len(u.__args__), isinstance(u, str))
