# A collection at each turn over a big heap.
# ends: fuel
# cpython: time
import gc
keep = [[i] for i in range(200_000)]
while True:
    gc.collect()
