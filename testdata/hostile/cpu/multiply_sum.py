# Many big products that nobody keeps.
# ends: fuel
# cpython: time
a = (1 << 1_000_000) - 1
while True:
    a * a
    a & a | a ^ a
    a >> 1
    ~a
