# Views of views of views.
# ends: memory
# cpython: memory or time
m = memoryview(bytearray(8))
keep = []
while True:
    m = m[:]
    keep.append(m.cast("B", shape=[2, 2, 2]))
