"""Digests that only the holders of a key can make (RFC 2104)."""

import hashlib
from _operator import _compare_digest as compare_digest

trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))

# the length of digests depends on the hash
digest_size = None


def _constructor(digestmod):
    # what begins a digest: from a name, a function or a module with new()
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b"": hashlib.new(digestmod, data)
    return lambda data=b"": digestmod.new(data)


def _begin(key, digestmod):
    # the inner and the outer digest, and the size of their blocks
    cons = _constructor(digestmod)
    inner, outer = cons(), cons()
    if inner.digest_size == 0:
        raise ValueError("no reason supplied")
    size = getattr(inner, "block_size", None)
    if size is None:
        import warnings
        warnings.warn("No block_size attribute on given digest object; Assuming %d." % HMAC.blocksize,
                      RuntimeWarning, 3)
        size = HMAC.blocksize
    elif size < 16:
        import warnings
        warnings.warn("block_size of %d seems too small; using our default of %d." % (size, HMAC.blocksize),
                      RuntimeWarning, 3)
        size = HMAC.blocksize
    if len(key) > size:
        key = cons(key).digest()
    key = bytes(key).ljust(size, b"\0")
    inner.update(key.translate(trans_36))
    outer.update(key.translate(trans_5C))
    return inner, outer, size


class HMAC:
    """A running keyed digest."""

    blocksize = 64  # of digests that do not say

    __slots__ = ("_inner", "_outer", "block_size", "digest_size")

    def __init__(self, key, msg=None, digestmod=""):
        """Begin with a key, and msg if given.

        digestmod is a name, a function that begins a digest, or a module with new().
        """
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._inner, self._outer, self.block_size = _begin(key, digestmod)
        self.digest_size = self._inner.digest_size
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Take in more data."""
        self._inner.update(msg)

    def copy(self):
        """A copy that goes on by itself."""
        other = self.__class__.__new__(self.__class__)
        other.block_size = self.block_size
        other.digest_size = self.digest_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        h = self._outer.copy()
        h.update(self._inner.digest())
        return h

    def digest(self):
        """The digest of the data so far."""
        return self._current().digest()

    def hexdigest(self):
        """The digest of the data so far, in hexadecimal."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    """Begin a keyed digest: HMAC(key, msg, digestmod)."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The keyed digest of msg."""
    if isinstance(key, str) or isinstance(msg, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    inner, outer, _ = _begin(key, digest)
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
