# Ints that share all low bits, as keys.
# ends: fuel
# cpython: time
keys = [i << 40 for i in range(50_000)]
while True:
    dict.fromkeys(keys)
