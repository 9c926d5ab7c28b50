# shake with a digest of 10 MB.
# ends: fuel
# cpython: time
import hashlib
while True:
    hashlib.shake_256(b"x").digest(3_000_000)
