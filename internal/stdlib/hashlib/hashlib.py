"""Digests of data.

sha256(b"...") and its likes begin a digest; new(name, data) does so by name. A digest
takes in more data by update() and shows itself by digest() and hexdigest(); copy() makes
one that goes on by itself.
"""

import _hashlib
from _blake2 import blake2b, blake2s
from _hashlib import pbkdf2_hmac, scrypt
from _hashlib import openssl_md5 as md5, openssl_sha1 as sha1
from _hashlib import openssl_sha224 as sha224, openssl_sha256 as sha256
from _hashlib import openssl_sha384 as sha384, openssl_sha512 as sha512
from _hashlib import openssl_sha3_224 as sha3_224, openssl_sha3_256 as sha3_256
from _hashlib import openssl_sha3_384 as sha3_384, openssl_sha3_512 as sha3_512
from _hashlib import openssl_shake_128 as shake_128, openssl_shake_256 as shake_256

__all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512",
           "blake2b", "blake2s",
           "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256",
           "new", "algorithms_guaranteed", "algorithms_available",
           "file_digest", "pbkdf2_hmac", "scrypt")

algorithms_guaranteed = frozenset(__all__[:14])
algorithms_available = frozenset(_hashlib._names)


def __hash_new(name, *args, **kwargs):
    """Begin the digest of a name: new(name, data=b'')."""
    if name == "blake2b":
        return blake2b(*args, **kwargs)
    if name == "blake2s":
        return blake2s(*args, **kwargs)
    return _hashlib.new(name, *args, **kwargs)


new = __hash_new


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Digest what is left of a binary file.

    digest is the name of an algorithm, or a function that begins a digest.
    """
    h = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        h.update(fileobj.getbuffer())
        return h
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buf = bytearray(_bufsize)
    view = memoryview(buf)
    while True:
        size = fileobj.readinto(buf)
        if size is None:
            raise BlockingIOError("I/O operation would block.")
        if size == 0:
            return h
        h.update(view[:size])
