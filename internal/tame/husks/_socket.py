"""Sockets: the names and numbers that CPython's library reads. None can be made: a network
comes as a capability."""

error = OSError
timeout = TimeoutError
herror = type("herror", (OSError,), {"__module__": "socket"})
gaierror = type("gaierror", (OSError,), {"__module__": "socket"})
has_ipv6 = True

AF_UNSPEC, AF_INET, AF_INET6 = 0, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET = 1, 2, 3, 4, 5
SOCK_CLOEXEC, SOCK_NONBLOCK = 0o2000000, 0o4000
SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP = 1, 0, 6, 17
SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST = 1, 2, 3, 4, 5, 6
SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_OOBINLINE, SO_LINGER, SO_REUSEPORT = 7, 8, 9, 10, 13, 15
SOMAXCONN = 4096
MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_WAITALL, MSG_DONTWAIT = 1, 2, 4, 256, 64
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_RAW = 0, 1, 6, 17, 41, 255
IPV6_V6ONLY = 26
TCP_NODELAY = 1
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK, INADDR_NONE = 0, 0xFFFFFFFF, 0x7F000001, 0xFFFFFFFF
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV = 1, 2, 4, 1024
EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY = -2, -3, -4, -6
NI_NUMERICHOST, NI_NUMERICSERV, NI_DGRAM = 1, 2, 16
CAPI = None


def _refuse(what):
    raise CapabilityError(f"{what} needs a network, which was not granted")


class socket:
    """A socket, which cannot be made."""

    __slots__ = ()

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        _refuse("socket()")


SocketType = socket


def socketpair(*args):
    _refuse("socketpair()")


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    _refuse("getaddrinfo()")


def gethostbyname(host, /):
    _refuse("gethostbyname()")


gethostbyname_ex = gethostbyaddr = getnameinfo = gethostbyname


def gethostname():
    """The name of every machine here."""
    return "localhost"


def getservbyname(name, protocol=None, /):
    raise OSError("service/proto not found")


def getprotobyname(name, /):
    raise OSError("protocol not found")


def getdefaulttimeout():
    return _timeout


def setdefaulttimeout(timeout, /):
    global _timeout
    _timeout = timeout if timeout is None else float(timeout)


_timeout = None


def close(fd, /):
    raise OSError(9, "Bad file descriptor")


dup = close


def htons(x, /):
    if not 0 <= x <= 0xFFFF:
        raise OverflowError("htons: Python int too large to convert to C 16-bit unsigned integer")
    return x >> 8 | (x & 0xFF) << 8


def htonl(x, /):
    if not 0 <= x <= 0xFFFFFFFF:
        raise OverflowError("int larger than 32 bits")
    return int.from_bytes(x.to_bytes(4, "little"), "big")


ntohs, ntohl = htons, htonl


def inet_aton(ip_addr, /):
    """An address of four numbers as bytes."""
    parts = ip_addr.split(".")
    try:
        numbers = [int(p, 0) for p in parts]
        if not 1 <= len(numbers) <= 4 or any(not 0 <= n < 256 for n in numbers[:-1]):
            raise ValueError
        return bytes(numbers[:-1]) + numbers[-1].to_bytes(5 - len(numbers), "big")
    except (ValueError, OverflowError):
        raise OSError("illegal IP address string passed to inet_aton") from None


def inet_ntoa(packed_ip, /):
    """Four bytes as an address."""
    if len(packed_ip) != 4:
        raise OSError("packed IP wrong length")
    return ".".join(map(str, bytes(packed_ip)))
