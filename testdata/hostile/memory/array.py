# Arrays grow as lists do.
# ends: MemoryError
# cpython: memory
import array
a = array.array("d", [1])
while True:
    a.extend(a)
    a = a * 2
