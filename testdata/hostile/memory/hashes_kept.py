# Hash objects are kept and copied.
# ends: memory
# cpython: memory or time
import hashlib
keep = []
h = hashlib.sha256()
while True:
    keep.append(h.copy())
    keep.append(hashlib.blake2b(b"x"))
