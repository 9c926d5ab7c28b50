# Lists, sets and bytearrays that were big, emptied by what keeps their storage.
# ends: fuel
# cpython: memory or time
keep = []
while True:
    a = list(range(1000))
    while len(a) > 1: a.pop()
    s = set(range(1000))
    while len(s) > 1: s.pop()
    b = bytearray(10_000)
    del b[1:]
    keep.append((a, s, b))
