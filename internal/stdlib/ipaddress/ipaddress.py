"""Addresses, networks and interfaces of IPv4 and IPv6.

ip_address(), ip_network() and ip_interface() make the object that their argument means.
All are made of text, of an int or of packed bytes, networks and interfaces also of a
tuple of an address and a mask. Addresses are ints with a text of their own; networks are
like sequences of addresses.
"""

import functools

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """What is no address."""


class NetmaskValueError(ValueError):
    """What is no mask of a network."""


def _first(makers, argument, what):
    for make in makers:
        try:
            return make()
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{argument!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    """The IPv4Address or IPv6Address of text, an int or bytes."""
    return _first((lambda: IPv4Address(address), lambda: IPv6Address(address)), address, "address")


def ip_network(address, strict=True):
    """The IPv4Network or IPv6Network of text, an int, bytes or a tuple.

    If strict, an address within the network is no name of it.
    """
    return _first((lambda: IPv4Network(address, strict), lambda: IPv6Network(address, strict)),
                  address, "network")


def ip_interface(address):
    """The IPv4Interface or IPv6Interface of text, an int, bytes or a tuple."""
    return _first((lambda: IPv4Interface(address), lambda: IPv6Interface(address)), address, "interface")


def v4_int_to_packed(address):
    """The four bytes of the number of an IPv4 address."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")


def v6_int_to_packed(address):
    """The sixteen bytes of the number of an IPv6 address."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")


def _versions(a, b):
    return TypeError("%s and %s are not of the same version" % (a, b))


def _zeros(number, bits):
    # how many of the low bits are 0
    return bits if number == 0 else min(bits, (number & -number).bit_length() - 1)


def summarize_address_range(first, last):
    """The networks that make up the addresses from first to last, in order."""
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise _versions(first, last)
    if first > last:
        raise ValueError("last IP address must be greater than first")
    return _summarize(first._network_class, first.max_prefixlen, first._ip, last._ip)


def _summarize(make, bits, start, end):
    while start <= end:
        size = min(_zeros(start, bits), (end - start + 1).bit_length() - 1)
        yield make((start, bits - size))
        start += 1 << size


def collapse_addresses(addresses):
    """The fewest networks that hold just the addresses and networks given."""
    singles, nets = [], []
    for ip in addresses:
        if not isinstance(ip, _Address) and ip._prefixlen == ip.max_prefixlen:
            ip = ip.network_address
        known = singles if isinstance(ip, _Address) else nets
        if known and known[-1].version != ip.version:
            raise _versions(ip, known[-1])
        known.append(ip)
    ranges = [(ip._ip, ip._ip, ip) for ip in singles]
    ranges += [(net.network_address._ip, net.broadcast_address._ip, net) for net in nets]
    if singles and nets and singles[0].version != nets[0].version:
        raise _versions(nets[0], singles[0])
    return iter(list(_merge(ranges)))


def _merge(ranges):
    ranges.sort(key=lambda r: r[:2])
    start = end = None
    for low, high, item in ranges:
        if start is not None and low <= end + 1:
            end = max(end, high)
            continue
        if start is not None:
            yield from _summarize(make, bits, start, end)
        start, end = low, high
        make = item._network_class
        bits = item.max_prefixlen
    if start is not None:
        yield from _summarize(make, bits, start, end)


def get_mixed_type_key(obj):
    """A key that sorts addresses and networks together."""
    if isinstance(obj, _Network):
        return obj._get_networks_key()
    if isinstance(obj, _Address):
        return obj._get_address_key()
    return NotImplemented


class _Base:
    # what addresses and networks share: parsing and printing, by the version
    __slots__ = ()

    @property
    def exploded(self):
        """The text in full."""
        return self._exploded()

    @property
    def compressed(self):
        """The text, as short as it can be."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name under which the DNS has the name of the address."""
        return self._reverse_pointer()

    @classmethod
    def _number(cls, address):
        # the int of an int or of bytes, None for others
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError("%d (< 0) is not permitted as an IPv%d address"
                                        % (address, cls.version))
            if address > cls._all:
                raise AddressValueError("%d (>= 2**%d) is not permitted as an IPv%d address"
                                        % (address, cls.max_prefixlen, cls.version))
            return address
        if isinstance(address, bytes):
            if len(address) != cls.max_prefixlen // 8:
                raise AddressValueError("%r (len %d != %d) is not permitted as an IPv%d address"
                                        % (address, len(address), cls.max_prefixlen // 8, cls.version))
            return int.from_bytes(address)
        return None

    @classmethod
    def _mask(cls, length):
        return cls._all ^ (cls._all >> length)

    @classmethod
    def _length_of_mask(cls, mask):
        # the prefix length that a mask means, None if it means none
        zeros = _zeros(mask, cls.max_prefixlen)
        length = cls.max_prefixlen - zeros
        return length if mask >> zeros == (1 << length) - 1 else None

    @classmethod
    def _prefix(cls, arg):
        # the prefix length that an int or text means
        length = arg
        if not isinstance(arg, int):
            if arg.isascii() and arg.isdigit():
                length = int(arg) if len(arg) < 20 else -1
            else:
                length = cls._prefix_of_text(arg)
        if length is None or not 0 <= length <= cls.max_prefixlen:
            raise NetmaskValueError("%r is not a valid netmask" % (arg,)) from None
        return length

    @classmethod
    def _address_and_mask(cls, address):
        if isinstance(address, (bytes, int)):
            return address, cls.max_prefixlen
        if not isinstance(address, tuple):
            parts = str(address).split("/")
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            address = parts
        if len(address) > 1:
            return address
        return address[0], cls.max_prefixlen

    def __reduce__(self):
        return self.__class__, (str(self),)


@functools.total_ordering
class _Address(_Base):
    # one address: its number is _ip
    __slots__ = ()

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise _versions(self, other)
        if self._ip != other._ip:
            return self._ip < other._ip
        return False

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(int(self) + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(int(self) - other)

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(int(self._ip)))

    def _get_address_key(self):
        return self.version, self

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, fmt):
        """As text (s, the default), or in the digits of b, x, X or n.

        # writes the base before the digits, _ parts them into groups of four.
        """
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        base = fmt[-1]
        flags = fmt[:-1]
        if base not in "xbnX" or flags not in ("", "#", "_", "#_"):
            return super().__format__(fmt)
        if base == "n":
            base = "b" if self.version == 4 else "x"
        width = self.max_prefixlen if base == "b" else self.max_prefixlen // 4
        group = "_" if "_" in flags else ""
        if group:
            width += width // 4 - 1
        sign = "#" if "#" in flags else ""
        if sign:
            width += 2
        return format(int(self), f"{sign}0{width}{group}{base}")

    def _in(self, ranges):
        return any(low <= self._ip <= high for low, high in ranges)


@functools.total_ordering
class _Network(_Base):
    # network_address, netmask and _prefixlen make a network

    def __init__(self, address, strict=True):
        addr, mask = self._address_and_mask(address)
        make = self._address_class
        self.network_address = make(addr)
        self._prefixlen = self._prefix(mask)
        self.netmask = make(self._mask(self._prefixlen))
        number = int(self.network_address)
        base = number & int(self.netmask)
        if base != number:
            if strict:
                raise ValueError("%s has host bits set" % self)
            self.network_address = make(base)
        if self._prefixlen == self.max_prefixlen - 1:
            self.hosts = self.__iter__
        elif self._prefixlen == self.max_prefixlen:
            self.hosts = lambda: iter((make(addr),))

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return "%s/%d" % (self.network_address, self._prefixlen)

    def hosts(self):
        """The addresses that hosts can have."""
        last = int(self.broadcast_address) - (self.version == 4)
        for n in range(int(self.network_address) + 1, last + 1):
            yield self._address_class(n)

    def __iter__(self):
        for n in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(n)

    def __getitem__(self, n):
        low, high = int(self.network_address), int(self.broadcast_address)
        at = low + n if n >= 0 else high + n + 1
        if not low <= at <= high:
            raise IndexError("address out of range")
        return self._address_class(at)

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise _versions(self, other)
        if self.network_address != other.network_address:
            return self.network_address < other.network_address
        if self.netmask != other.netmask:
            return self.netmask < other.netmask
        return False

    def __eq__(self, other):
        try:
            return (self.version == other.version
                    and self.network_address == other.network_address
                    and int(self.netmask) == int(other.netmask))
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash((int(self.network_address), int(self.netmask)))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _Network):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def overlaps(self, other):
        """Whether there are addresses in both."""
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    @functools.cached_property
    def broadcast_address(self):
        """The last address."""
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @functools.cached_property
    def hostmask(self):
        """The bits that are not in the mask."""
        return self._address_class(int(self.netmask) ^ self._all)

    @property
    def with_prefixlen(self):
        """Address and prefix length."""
        return "%s/%d" % (self.network_address, self._prefixlen)

    @property
    def with_netmask(self):
        """Address and mask."""
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        """Address and host mask."""
        return "%s/%s" % (self.network_address, self.hostmask)

    @property
    def num_addresses(self):
        """How many addresses there are."""
        return 1 << (self.max_prefixlen - self._prefixlen)

    @property
    def prefixlen(self):
        """How many bits all addresses share."""
        return self._prefixlen

    @property
    def _network_class(self):
        return self.__class__

    def address_exclude(self, other):
        """The networks that are left of this one without other, which is within it."""
        if self.version != other.version:
            raise _versions(self, other)
        if not isinstance(other, _Network):
            raise TypeError("%s is not a network object" % other)
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        if other == self:
            return
        half = self
        while half != other:
            a, b = half.subnets()
            if other.subnet_of(a):
                yield b
                half = a
            else:
                yield a
                half = b

    def compare_networks(self, other):
        """-1, 0 or 1: by the first address, then by the mask."""
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same type" % (self, other))
        for a, b in ((self.network_address, other.network_address), (self.netmask, other.netmask)):
            if a < b:
                return -1
            if a > b:
                return 1
        return 0

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks with a longer prefix that this one is made of."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError("prefix length diff %d is invalid for netblock %s" % (length, self))
        step = 1 << (self.max_prefixlen - length)
        for n in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield self.__class__((n, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network with a shorter prefix that this one is in."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        length = self.prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError("current prefixlen is %d, cannot have a prefixlen_diff of %d"
                             % (self.prefixlen, prefixlen_diff))
        return self.__class__((int(self.network_address) & self._mask(length), length))

    @staticmethod
    def _is_subnet_of(a, b):
        try:
            if a.version != b.version:
                raise TypeError(f"{a} and {b} are not of the same version")
            return (b.network_address <= a.network_address
                    and b.broadcast_address >= a.broadcast_address)
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {a} and {b}")

    def subnet_of(self, other):
        """Whether all addresses are in other."""
        return self._is_subnet_of(self, other)

    def supernet_of(self, other):
        """Whether all addresses of other are in this network."""
        return self._is_subnet_of(other, self)

    @property
    def is_multicast(self):
        """Whether the first and the last address are of multicast."""
        return self.network_address.is_multicast and self.broadcast_address.is_multicast

    @property
    def is_reserved(self):
        """Whether the first and the last address are reserved."""
        return self.network_address.is_reserved and self.broadcast_address.is_reserved

    @property
    def is_link_local(self):
        """Whether the first and the last address are of a link."""
        return self.network_address.is_link_local and self.broadcast_address.is_link_local

    @property
    def is_private(self):
        """Whether the network is within one that is not reached from everywhere."""
        low, high = int(self.network_address), int(self.broadcast_address)
        make = self._address_class
        return (any(a <= low and high <= b for a, b in make._private)
                and not any(a <= low <= b or a <= high <= b for a, b in make._public))

    @property
    def is_global(self):
        """Whether the network is reached from everywhere."""
        return not self.is_private

    @property
    def is_unspecified(self):
        """Whether the first and the last address are the one that means none."""
        return self.network_address.is_unspecified and self.broadcast_address.is_unspecified

    @property
    def is_loopback(self):
        """Whether the first and the last address are of the machine itself."""
        return self.network_address.is_loopback and self.broadcast_address.is_loopback


# --- IPv4

class _V4:
    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH
    _all = 2**32 - 1

    def _exploded(self):
        return str(self)

    @staticmethod
    def _octet(text):
        if not text:
            raise ValueError("Empty octet not permitted")
        if not (text.isascii() and text.isdigit()):
            raise ValueError("Only decimal digits permitted in %r" % text)
        if len(text) > 3:
            raise ValueError("At most 3 characters permitted in %r" % text)
        if text != "0" and text[0] == "0":
            raise ValueError("Leading zeros are not permitted in %r" % text)
        n = int(text)
        if n > 255:
            raise ValueError("Octet %d (> 255) not permitted" % n)
        return n

    @classmethod
    def _parse(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        octets = text.split(".")
        if len(octets) != 4:
            raise AddressValueError("Expected 4 octets in %r" % text)
        try:
            return int.from_bytes(map(cls._octet, octets))
        except ValueError as exc:
            raise AddressValueError("%s in %r" % (exc, text)) from None

    @classmethod
    def _prefix_of_text(cls, text):
        # a mask, or a mask of hosts
        try:
            mask = cls._parse(text)
        except AddressValueError:
            return None
        length = cls._length_of_mask(mask)
        return cls._length_of_mask(mask ^ cls._all) if length is None else length

    @staticmethod
    def _text(number):
        return ".".join(map(str, number.to_bytes(4)))

    def _reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"


def _ranges4(*networks):
    out = []
    for n in networks:
        address, _, length = n.partition("/")
        low = _V4._parse(address)
        out.append((low, low | (1 << 32 - int(length)) - 1))
    return out


class IPv4Address(_V4, _Address):
    """An address of IPv4."""

    __slots__ = ("_ip", "__weakref__")

    _local = _ranges4("169.254.0.0/16")
    _loop = _ranges4("127.0.0.0/8")
    _many = _ranges4("224.0.0.0/4")
    _shared = _ranges4("100.64.0.0/10")
    _kept = _ranges4("240.0.0.0/4")
    _private = _ranges4("0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                        "192.0.0.0/24", "192.0.0.170/31", "192.0.2.0/24", "192.168.0.0/16",
                        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
                        "255.255.255.255/32")
    _public = _ranges4("192.0.0.9/32", "192.0.0.10/32")  # within them

    def __init__(self, address):
        ip = self._number(address)
        if ip is None:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            ip = self._parse(text)
        self._ip = ip

    @property
    def _network_class(self):
        return IPv4Network

    @property
    def packed(self):
        """The four bytes."""
        return v4_int_to_packed(self._ip)

    @property
    def is_reserved(self):
        """Whether it is reserved for later."""
        return self._in(self._kept)

    @property
    def is_private(self):
        """Whether it is not reached from everywhere."""
        return self._in(self._private) and not self._in(self._public)

    @property
    def is_global(self):
        """Whether it is reached from everywhere."""
        return not self._in(self._shared) and not self.is_private

    @property
    def is_multicast(self):
        """Whether it is that of a group."""
        return self._in(self._many)

    @property
    def is_unspecified(self):
        """Whether it is 0.0.0.0."""
        return self._ip == 0

    @property
    def is_loopback(self):
        """Whether it is of the machine itself."""
        return self._in(self._loop)

    @property
    def is_link_local(self):
        """Whether it is of a link."""
        return self._in(self._local)

    @property
    def ipv6_mapped(self):
        """The address of IPv6 that stands for it."""
        return IPv6Address(f"::ffff:{self}")


class _Interface:
    # an address with its network: mixed into both versions, before the address

    def __init__(self, address):
        addr, mask = self._address_and_mask(address)
        super().__init__(addr)
        self.network = self._network_class((addr, mask), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return "%s/%d" % (super().__str__(), self._prefixlen)

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    __reduce__ = _Base.__reduce__

    @property
    def ip(self):
        """The address alone."""
        return self.network._address_class(self._ip)

    @property
    def with_prefixlen(self):
        """Address and prefix length."""
        return "%s/%s" % (self._text(self._ip), self._prefixlen)

    @property
    def with_netmask(self):
        """Address and mask."""
        return "%s/%s" % (self._text(self._ip), self.netmask)

    @property
    def with_hostmask(self):
        """Address and host mask."""
        return "%s/%s" % (self._text(self._ip), self.hostmask)


class IPv4Interface(_Interface, IPv4Address):
    """An address of IPv4 with its network."""


class IPv4Network(_V4, _Network):
    """A network of IPv4."""

    _address_class = IPv4Address

    def _reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"

    @property
    def is_global(self):
        """Whether the network is reached from everywhere."""
        shared = self._address_class._shared
        return (not (self.network_address._in(shared) and self.broadcast_address._in(shared))
                and not self.is_private)


# --- IPv6

class _V6:
    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH
    _all = 2**128 - 1

    @staticmethod
    def _hextet(text):
        if text.strip("0123456789abcdefABCDEF"):
            raise ValueError("Only hex digits permitted in %r" % text)
        if len(text) > 4:
            raise ValueError("At most 4 characters permitted in %r" % text)
        return int(text, 16)

    @classmethod
    def _parse(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        if len(text) > 45:
            shown = text
            if len(text) > 100:
                shown = f"{text[:45]}({len(text) - 90} chars elided){text[-45:]}"
            raise AddressValueError(f"At most 45 characters expected in {shown!r}")
        parts = text.split(":", 10)
        if len(parts) < 3:
            raise AddressValueError("At least 3 parts expected in %r" % text)
        if "." in parts[-1]:
            try:
                low = IPv4Address(parts.pop())._ip
            except AddressValueError as exc:
                raise AddressValueError("%s in %r" % (exc, text)) from None
            parts.append("%x" % (low >> 16 & 0xffff))
            parts.append("%x" % (low & 0xffff))
        if len(parts) > 9:
            raise AddressValueError("At most 8 colons permitted in %r" % text)
        gap = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(gap) > 1:
            raise AddressValueError("At most one '::' permitted in %r" % text)
        leading = "Leading ':' only permitted as part of '::' in %r"
        trailing = "Trailing ':' only permitted as part of '::' in %r"
        if gap:
            high, low = parts[:gap[0]], parts[gap[0] + 1:]
            if not high[0]:
                if len(high) > 1:
                    raise AddressValueError(leading % text)
                high = []
            if not low[-1]:
                if len(low) > 1:
                    raise AddressValueError(trailing % text)
                low = []
            missing = 8 - len(high) - len(low)
            if missing < 1:
                raise AddressValueError("Expected at most 7 other parts with '::' in %r" % text)
            parts = high + ["0"] * missing + low
        else:
            if len(parts) != 8:
                raise AddressValueError("Exactly 8 parts expected without '::' in %r" % text)
            if not parts[0]:
                raise AddressValueError(leading % text)
            if not parts[-1]:
                raise AddressValueError(trailing % text)
        number = 0
        try:
            for part in parts:
                number = number << 16 | cls._hextet(part)
        except ValueError as exc:
            raise AddressValueError("%s in %r" % (exc, text)) from None
        return number

    @classmethod
    def _prefix_of_text(cls, text):
        return None

    @staticmethod
    def _text(number):
        if number > _V6._all:
            raise ValueError("IPv6 address is too large")
        groups = ["%x" % (number >> shift & 0xffff) for shift in range(112, -1, -16)]
        # the longest run of zeros, of at least two, becomes ::
        best = start = 0
        length = 1
        i = 0
        while i < 8:
            j = i
            while j < 8 and groups[j] == "0":
                j += 1
            if j - i > length:
                start, length, best = i, j - i, 1
            i = max(j, i + 1)
        if not best:
            return ":".join(groups)
        return ":".join(groups[:start]) + "::" + ":".join(groups[start + length:])

    @staticmethod
    def _full(number):
        digits = "%032x" % number
        return ":".join([digits[i:i + 4] for i in range(0, 32, 4)])


def _ranges6(*networks):
    out = []
    for n in networks:
        address, _, length = n.partition("/")
        low = _V6._parse(address)
        out.append((low, low | (1 << 128 - int(length)) - 1))
    return out


class IPv6Address(_V6, _Address):
    """An address of IPv6, with a scope if the text has one behind a percent sign."""

    __slots__ = ("_ip", "_scope_id", "__weakref__")

    _local = _ranges6("fe80::/10")
    _site = _ranges6("fec0::/10")
    _many = _ranges6("ff00::/8")
    _private = _ranges6("::1/128", "::/128", "::ffff:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/23",
                        "2001:db8::/32", "2002::/16", "3fff::/20", "fc00::/7", "fe80::/10")
    _public = _ranges6("2001:1::1/128", "2001:1::2/128", "2001:3::/32", "2001:4:112::/48",
                       "2001:20::/28", "2001:30::/28")  # within them
    _kept = _ranges6("::/8", "100::/8", "200::/7", "400::/6", "800::/5", "1000::/4", "4000::/3", "6000::/3",
                     "8000::/3", "A000::/3", "C000::/3", "E000::/4", "F000::/5", "F800::/6", "FE00::/9")

    def __init__(self, address):
        scope = None
        ip = self._number(address)
        if ip is None:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            text, percent, scope = (whole := text).partition("%")
            if not percent:
                scope = None
            elif not scope or "%" in scope:
                raise AddressValueError('Invalid IPv6 address: "%r"' % whole)
            ip = self._parse(text)
        self._ip = ip
        self._scope_id = scope

    @property
    def _network_class(self):
        return IPv6Network

    def _exploded(self):
        full = self._full(self._parse(str(self)))  # with a scope that fails, as in CPython
        mapped = self.ipv4_mapped
        if mapped is not None:
            full = full[:30] + str(mapped)
        return full

    def _reverse_pointer(self):
        return ".".join(self._full(self._parse(str(self)))[::-1].replace(":", "")) + ".ip6.arpa"

    def __str__(self):
        mapped = self.ipv4_mapped
        if mapped is None:
            text = super().__str__()
        else:
            text = "%s:%s" % (self._text(self._ip >> 32), mapped)
        return text + "%" + self._scope_id if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        return self._scope_id == getattr(other, "_scope_id", None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def scope_id(self):
        """The scope, None if there is none."""
        return self._scope_id

    @property
    def packed(self):
        """The sixteen bytes."""
        return v6_int_to_packed(self._ip)

    @property
    def is_multicast(self):
        """Whether it is that of a group."""
        mapped = self.ipv4_mapped
        return self._in(self._many) if mapped is None else mapped.is_multicast

    @property
    def is_reserved(self):
        """Whether it is reserved for later."""
        mapped = self.ipv4_mapped
        return self._in(self._kept) if mapped is None else mapped.is_reserved

    @property
    def is_link_local(self):
        """Whether it is of a link."""
        mapped = self.ipv4_mapped
        return self._in(self._local) if mapped is None else mapped.is_link_local

    @property
    def is_site_local(self):
        """Whether it is of a site, which there were once."""
        return self._in(self._site)

    @property
    def is_private(self):
        """Whether it is not reached from everywhere."""
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return self._in(self._private) and not self._in(self._public)

    @property
    def is_global(self):
        """Whether it is reached from everywhere."""
        mapped = self.ipv4_mapped
        return not self.is_private if mapped is None else mapped.is_global

    @property
    def is_unspecified(self):
        """Whether it is ::."""
        mapped = self.ipv4_mapped
        return self._ip == 0 if mapped is None else mapped.is_unspecified

    @property
    def is_loopback(self):
        """Whether it is ::1."""
        mapped = self.ipv4_mapped
        return self._ip == 1 if mapped is None else mapped.is_loopback

    @property
    def ipv4_mapped(self):
        """The address of IPv4 that it stands for, or None."""
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def teredo(self):
        """The server and the client of a Teredo address, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)

    @property
    def sixtofour(self):
        """The address of IPv4 in a 6to4 address, or None."""
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None


class IPv6Interface(_Interface, IPv6Address):
    """An address of IPv6 with its network."""

    def _exploded(self):
        full = "%s/%d" % (self._full(self._ip), self._prefixlen)
        mapped = self.ipv4_mapped
        return full if mapped is None else full[:30] + str(mapped)

    def _reverse_pointer(self):
        # the prefix length stands in it as well, as in CPython
        full = self._full(self._ip)
        if self.ipv4_mapped is None:
            full = "%s/%d" % (full, self._prefixlen)
        return ".".join(full[::-1].replace(":", "")) + ".ip6.arpa"

    @property
    def is_unspecified(self):
        """Whether address and network are unspecified."""
        return self._ip == 0 and self.network.is_unspecified

    @property
    def is_loopback(self):
        """Whether address and network are of the machine itself."""
        return super().is_loopback and self.network.is_loopback


class IPv6Network(_V6, _Network):
    """A network of IPv6."""

    _address_class = IPv6Address

    def _exploded(self):
        return "%s/%d" % (self._full(int(self.network_address)), self._prefixlen)

    def _reverse_pointer(self):
        return ".".join(self.exploded[::-1].replace(":", "")) + ".ip6.arpa"

    @property
    def is_site_local(self):
        """Whether the first and the last address are of a site."""
        return self.network_address.is_site_local and self.broadcast_address.is_site_local
