# Compressors have windows: many of them.
# ends: memory
# cpython: held, lost sys.stderr
import zlib
keep = []
while True:
    keep.append(zlib.compressobj())
    keep.append(zlib.decompressobj())
