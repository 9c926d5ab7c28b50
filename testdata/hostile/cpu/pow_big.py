# A power that fits but takes long.
# ends: fuel
# cpython: time
while True:
    3 ** 3_000_000
