# Compression at level 9 of what is hard for it.
# ends: fuel
# cpython: time
import zlib
b = bytes(i * i >> 5 & 255 for i in range(300_000)) * 3
while True:
    zlib.compress(b, 9)
    zlib.decompress(zlib.compress(b, 1))
    zlib.crc32(b); zlib.adler32(b)
