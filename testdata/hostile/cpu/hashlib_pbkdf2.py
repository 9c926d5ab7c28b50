# pbkdf2 and scrypt with a billion rounds.
# ends: fuel
# cpython: time
import hashlib
hashlib.pbkdf2_hmac("sha256", b"x", b"y", 10**9)
