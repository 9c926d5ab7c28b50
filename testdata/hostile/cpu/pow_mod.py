# pow with a modulus of 20,000 bits.
# ends: fuel
# cpython: time
m = (1 << 20_011) + 12345
while True:
    pow(3, m - 1, m)
