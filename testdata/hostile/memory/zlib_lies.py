# Buffer sizes and window bits that lie, truncated streams, and objects that are copied.
# ends: prints "survived"
# cpython: held, it ends well
import zlib
n = 0
c = zlib.compress(b"abc" * 1000)
for way in lambda: zlib.decompress(c, bufsize=10**15), lambda: zlib.decompress(c[:-3]), lambda: zlib.decompress(b"\x78\x9c" + b"\xff" * 99), lambda: zlib.decompressobj().decompress(c, 10**18), lambda: zlib.decompressobj(wbits=99), lambda: zlib.decompress(c * 1000)[:1], lambda: zlib.decompressobj().flush(10**15):
    try:
        way()
    except (zlib.error, ValueError, MemoryError, OverflowError):
        n += 1
print("survived")
