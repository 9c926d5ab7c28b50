# Hashes of a megabyte.
# ends: fuel
# cpython: time
import hashlib
b = bytes(1_000_000)
while True:
    for n in "md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b":
        hashlib.new(n, b).digest()
    hashlib.shake_128(b).digest(100_000)
