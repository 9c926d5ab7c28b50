# Inverses modulo numbers of 100,000 bits.
# ends: fuel
# cpython: time
m = (1 << 100_003) - 1
while True:
    try:
        pow(12345678901234567891, -1, m)
        pow(m - 2, -1, m)
    except ValueError:
        pass
