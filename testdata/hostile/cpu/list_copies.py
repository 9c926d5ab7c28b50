# Copies of lists and tuples of 150,000 objects, and what they are repeated to.
# ends: fuel
# cpython: time
a = [None] * 150_000
t = tuple(a)
while True:
    [None] * 150_000; a[::2]; a[:]; a + a; t * 2; t + t; list(t); tuple(a); a.copy()
    b = list(a); b += a; b[10:10] = a; b *= 1; b.extend(t)
