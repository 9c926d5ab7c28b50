# A power that fits but takes long.
# ends: fuel
while True:
    3 ** 3_000_000
