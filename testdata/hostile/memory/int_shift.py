# Shifts, powers and factorials of what does not fit: each is one request.
# ends: prints "6"
# cpython: time
n = 0
import math
for way in lambda: 1 << 10**12, lambda: 7 ** 10**11, lambda: 1 << (1 << 62), lambda: 10 ** 10**10, lambda: (1 << 30) << 10**11, lambda: int.from_bytes(b"\1", "big") << 1 << 2**40:
    try:
        way()
    except (MemoryError, OverflowError):
        n += 1
print(n)
