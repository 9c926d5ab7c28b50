# Many big products that nobody keeps.
# ends: fuel
a = (1 << 1_000_000) - 1
while True:
    a * a
    a & a | a ^ a
    a >> 1
    ~a
