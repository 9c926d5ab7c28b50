# A list that grows at its front, by slices.
# ends: memory
# cpython: memory or time
a = [0] * 1000
while True:
    a[:0] = a
