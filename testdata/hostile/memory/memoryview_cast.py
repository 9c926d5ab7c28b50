# Views of views of views.
# limits: fuel=12000000
# ends: memory
# cpython: memory or time
m = memoryview(bytearray(8))
keep = []
while True:
    m = m[:]
    keep.append(m.cast("B", shape=[2, 2, 2]))
