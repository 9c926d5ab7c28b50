"""Identifiers of 128 bits that are unique (RFC 9562).

uuid3() and uuid5() make them of names. uuid1(), uuid6() and uuid7() need a granted clock,
and these and uuid4() granted entropy; uuid8() takes what it is given.
"""

import time
from enum import Enum

RESERVED_NCS = "reserved for NCS compatibility"
RFC_4122 = "specified in RFC 4122"
RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
RESERVED_FUTURE = "reserved for future definition"

# The class has attributes of these names.
int_ = int
bytes_ = bytes

_most = (1 << 128) - 1
_variant = 0x8000 << 48
_flags = _most ^ (0xf000 << 64 | 0xc000 << 48)  # all but variant and version


class SafeUUID(Enum):
    """Whether an identifier was made so that no other process made the same."""

    safe = 0
    unsafe = -1
    unknown = None


def _swap(b):
    # the first three fields the other way round
    return b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]


class UUID:
    """An identifier: immutable, hashable, ordered by its number.

    It is given as hex (text, with or without dashes, braces and urn:uuid:), as 16
    bytes, as bytes_le (the first three fields little-endian), as a tuple of six fields,
    or as an int; version then sets version and variant.
    """

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None,
                 version=None, *, is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = int_(digits, 16)
        elif fields is not None:
            int = _of_fields(fields)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            assert isinstance(bytes_le, bytes_), repr(bytes_le)
            int = int_.from_bytes(_swap(bytes_le))
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            assert isinstance(bytes, bytes_), repr(bytes)
            int = int_.from_bytes(bytes)
        if not 0 <= int <= _most:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError("illegal version number")
            int = int & _flags | _variant | version << 76
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __getstate__(self):
        state = {"int": self.int}
        if self.is_safe != SafeUUID.unknown:
            state["is_safe"] = self.is_safe.value
        return state

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        safe = SafeUUID(state["is_safe"]) if "is_safe" in state else SafeUUID.unknown
        object.__setattr__(self, "is_safe", safe)

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __str__(self):
        h = self.hex
        return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        return _swap(self.bytes)

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version,
                self.clock_seq_hi_variant, self.clock_seq_low, self.node)

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xffff

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xffff

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xff

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xff

    @property
    def time(self):
        """The time in it: of versions 1 and 6 in 100 ns since 1582, of 7 in ms since 1970."""
        version = self.version
        if version == 7:
            return self.int >> 80
        last = self.time_hi_version & 0x0fff
        if version == 6:
            return self.time_low << 28 | self.time_mid << 12 | last
        return last << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xffffffffffff

    @property
    def hex(self):
        return self.bytes.hex()

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def variant(self):
        bits = self.int >> 61 & 7
        if bits < 4:
            return RESERVED_NCS
        if bits < 6:
            return RFC_4122
        return RESERVED_MICROSOFT if bits == 6 else RESERVED_FUTURE

    @property
    def version(self):
        """The number of the version, None for other variants."""
        if self.variant == RFC_4122:
            return int_(self.int >> 76 & 0xf)


def _of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for i, (field, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
        if not 0 <= field < 1 << bits:
            article = "an" if bits == 8 else "a"
            raise ValueError(f"field {i} out of range (need {article} {bits}-bit value)")
        number = number << bits | field
    return number


def _random_bytes(n):
    import random
    return random.SystemRandom().randbytes(n)


def _random_bits(n):
    import random
    return random.SystemRandom().getrandbits(n)


class _Last:
    # what was used last: the node, and times that must not come twice
    def __init__(self):
        self.node = None
        self.time = {}
        self.counter = 0

    def stamp(self, version):
        # the time in 100 ns since 1582, always later than before
        now = time.time_ns() // 100 + 0x01b21dd213814000
        last = self.time.get(version)
        if last is not None and now <= last:
            now = last + 1
        self.time[version] = now
        return now


_last = _Last()  # cell: _last


def getnode():
    """The number of the machine, 48 bits: random, with the bit that says so."""
    if _last.node is None:
        _last.node = _random_bits(48) | 1 << 40
    return _last.node


def uuid1(node=None, clock_seq=None):
    """An identifier of the time, a sequence number and the machine."""
    now = _last.stamp(1)
    if clock_seq is None:
        clock_seq = _random_bits(14)
    if node is None:
        node = getnode()
    return UUID(fields=(now & 0xffffffff, now >> 32 & 0xffff, now >> 48 & 0x0fff,
                        clock_seq >> 8 & 0x3f, clock_seq & 0xff, node), version=1)


def _of_name(digest, namespace, name, version):
    if isinstance(name, str):
        name = bytes(name, "utf-8")
    h = digest(namespace.bytes + name, usedforsecurity=False)
    return UUID(bytes=h.digest()[:16], version=version)


def uuid3(namespace, name):
    """An identifier of a name within a namespace, by MD5."""
    from hashlib import md5
    return _of_name(md5, namespace, name, 3)


def uuid4():
    """A random identifier."""
    return UUID(bytes=_random_bytes(16), version=4)


def uuid5(namespace, name):
    """An identifier of a name within a namespace, by SHA-1."""
    from hashlib import sha1
    return _of_name(sha1, namespace, name, 5)


def uuid6(node=None, clock_seq=None):
    """As uuid1(), with the time in an order that sorts."""
    now = _last.stamp(6)
    if clock_seq is None:
        clock_seq = _random_bits(14)
    if node is None:
        node = getnode()
    return UUID(int=(now >> 12 & 0xffffffffffff) << 80 | (now & 0x0fff) << 64
                | (clock_seq & 0x3fff) << 48 | node & 0xffffffffffff, version=6)


def uuid7():
    """An identifier of the time in ms and random bits; later ones are greater."""
    now = time.time_ns() // 1_000_000
    last = _last.time.get(7)
    if last is not None and now <= last:
        now = last
        counter = _last.counter + 1
        if counter >> 42:
            now += 1
            counter = _random_bits(41)
    else:
        counter = _random_bits(41)
    _last.time[7], _last.counter = now, counter
    return UUID(int=(now & 0xffffffffffff) << 80 | counter >> 30 << 64
                | (counter & 0x3fffffff) << 32 | _random_bits(32), version=7)


def uuid8(a=None, b=None, c=None):
    """An identifier of three numbers of 48, 12 and 62 bits; those not given are random."""
    import random
    if a is None:
        a = random.getrandbits(48)
    if b is None:
        b = random.getrandbits(12)
    if c is None:
        c = random.getrandbits(62)
    return UUID(int=(a & 0xffffffffffff) << 80 | (b & 0xfff) << 64 | c & 0x3fffffffffffffff, version=8)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
NIL = UUID(int=0)
MAX = UUID(int=_most)


def main():
    """Print identifiers, as the command line asks."""
    import argparse
    makers = {"uuid1": uuid1, "uuid3": uuid3, "uuid4": uuid4, "uuid5": uuid5,
              "uuid6": uuid6, "uuid7": uuid7, "uuid8": uuid8}
    namespaces = {"@dns": NAMESPACE_DNS, "@url": NAMESPACE_URL, "@oid": NAMESPACE_OID, "@x500": NAMESPACE_X500}
    parser = argparse.ArgumentParser(formatter_class=argparse.ArgumentDefaultsHelpFormatter,
                                     description="Generate a UUID using the selected UUID function.", color=True)
    parser.add_argument("-u", "--uuid", choices=makers.keys(), default="uuid4", help="function to generate the UUID")
    parser.add_argument("-n", "--namespace", metavar=f"{{any UUID,{','.join(namespaces)}}}",
                        help="uuid3/uuid5 only: a UUID, or a well-known predefined UUID addressed by namespace name")
    parser.add_argument("-N", "--name", help="uuid3/uuid5 only: name used as part of generating the UUID")
    parser.add_argument("-C", "--count", metavar="NUM", type=int, default=1, help="generate NUM fresh UUIDs")
    args = parser.parse_args()
    make = makers[args.uuid]
    arguments = ()
    if args.uuid in ("uuid3", "uuid5"):
        if not args.namespace or not args.name:
            parser.error(f"Incorrect number of arguments. {args.uuid} requires a namespace and a name. "
                         "Run 'python -m uuid -h' for more information.")
        namespace = namespaces.get(args.namespace)
        if namespace is None:
            try:
                namespace = UUID(args.namespace)
            except ValueError as exc:
                parser.error(f"{exc}: {args.namespace!r}")
        arguments = (namespace, args.name)
    for i in range(args.count):
        print(make(*arguments))


if __name__ == "__main__":
    main()
