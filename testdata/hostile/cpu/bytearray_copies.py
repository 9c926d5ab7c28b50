# Bytearrays and arrays of megabytes, repeated, moved and copied.
# ends: fuel
# cpython: time
import array
b = bytearray(1_500_000)
h = array.array("h", [1]) * 700_000
while True:
    b * 2; b + b; b[::2]; bytes(b); b.copy()
    c = bytearray(b); c[:0] = b; del c[1:9]; c *= 2; c.extend(b); c.reverse()
    h * 2; h + h; h[1:]; h.tobytes(); memoryview(h)[::-1].tobytes()
    g = h[:]; g *= 3; g[:0] = h; g.reverse()
