# A gigabyte of zeros, compressed three times over.
# ends: fuel
# cpython: time
import zlib
b = bytes(8_000_000)
c = zlib.compress(b, 9)
n = 0
d = zlib.decompressobj()
out = []
z = zlib.compress(zlib.compress(c))
x = zlib.decompress(zlib.decompress(z))
bomb = zlib.compressobj(9)
p = b"".join([bomb.compress(bytes(1_000_000)) for _ in range(200)] + [bomb.flush()])
zlib.decompress(p)
