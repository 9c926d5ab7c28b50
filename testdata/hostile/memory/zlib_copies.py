# Compressors have windows: many of them.
# ends: memory
import zlib
keep = []
while True:
    keep.append(zlib.compressobj())
    keep.append(zlib.decompressobj())
