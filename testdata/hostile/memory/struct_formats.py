# Compiled formats in the cache of struct.
# ends: prints "done"
# cpython: held, it ends well
import struct
for i in range(30_000):
    struct.calcsize("i" * 50 + f"{i}x")
print("done")
