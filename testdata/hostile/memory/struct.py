# struct formats that claim much.
# ends: prints "5"
# cpython: held or time, it ends well
import struct
n = 0
for way in lambda: struct.pack("1000000000000x"), lambda: struct.calcsize("99999999999999999999x"), lambda: struct.unpack("1000000000s", b""), lambda: struct.pack("1000000000s", b""), lambda: struct.Struct("i" * 100_000).pack(*[1] * 100_000), lambda: struct.Struct("9999999999i"), lambda: struct.pack("2000000000p", b""):
    try:
        way()
    except (struct.error, MemoryError, OverflowError):
        n += 1
print(n)
