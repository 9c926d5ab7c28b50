# Garbage over a big live heap: each census walks it.
# ends: fuel
# cpython: time
keep = [[i] for i in range(300_000)]
while True:
    bytearray(1_000_000)
