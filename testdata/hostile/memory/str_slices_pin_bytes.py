# The same of bytes: 3 MB a turn, 200 kept: the program ends well.
# ends: fuel
# cpython: held, it ends well
keep = []
for i in range(200):
    b = b"%d," % i * 200_000
    keep.append((b[:10], b.split(b",", 1)[0], b.partition(b",")[0], bytes(memoryview(b)[:3])))
print(len(keep))
