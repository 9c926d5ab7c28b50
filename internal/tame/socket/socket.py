"""Sockets for streams. A connection is made by the granted capability that may connect to the
address (kind dial), and waited for by the one that may listen there (kind listen). Without one
CapabilityError says which grant is missing. Names are resolved by the capability alone."""

import io
import _grants
import _socket
from _socket import *
from enum import IntEnum as _IntEnum, IntFlag as _IntFlag

EBADF, EAGAIN, EWOULDBLOCK = 9, 11, 11
EAI_SERVICE = -8
SOMAXCONN = 4096
error, timeout, gaierror, herror = _socket.error, _socket.timeout, _socket.gaierror, _socket.herror

AddressFamily = _IntEnum("AddressFamily", {n: v for n, v in vars(_socket).items() if n.startswith("AF_")})
SocketKind = _IntEnum("SocketKind", {n: v for n, v in vars(_socket).items() if n.startswith("SOCK_")})
MsgFlag = _IntFlag("MsgFlag", {n: v for n, v in vars(_socket).items() if n.startswith("MSG_")})
AddressInfo = _IntFlag("AddressInfo", {n: v for n, v in vars(_socket).items() if n.startswith("AI_")})
for _kind in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    globals().update(_kind.__members__)
del _kind

_GLOBAL_DEFAULT_TIMEOUT = object()
_SOCK_FLAGS = _socket.SOCK_CLOEXEC | _socket.SOCK_NONBLOCK
_ANYWHERE = ("", "0.0.0.0", "::", "<any>")
_SERVICES = {"ftp": 21, "ssh": 22, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "imap2": 143, "https": 443}


def _chosen(kind, host, port, what, needs, grant):
    """The granted capability that allows an address; else the first, which says no."""
    found = _grants.of(kind)
    if not found:
        _grants.need(what, needs, grant)
    for capability in found:
        allows = getattr(capability, "allows", None)
        if allows is None or allows(host, port):
            return capability
    return found[0]


def _address(address, what):
    """Host and port of an address."""
    if not isinstance(address, tuple):
        raise TypeError(f"{what}(): AF_INET address must be tuple, not {type(address).__name__}")
    if len(address) not in (2, 4):
        raise TypeError(f"{what}(): AF_INET address must be a pair (host, port)")
    host, port = address[:2]
    if isinstance(host, (bytes, bytearray)):
        host = bytes(host).decode("ascii")
    elif host is None or not isinstance(host, str):
        raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
    if not isinstance(port, int):
        raise TypeError(f"'{type(port).__name__}' object cannot be interpreted as an integer")
    if not 0 <= port <= 65535:
        raise OverflowError(f"{what}(): port must be 0-65535.")
    return host, port


class socket(_socket.socket):
    """One end of a stream, or what waits for streams."""

    __slots__ = ("__weakref__", "_family", "_proto", "_conn", "_listener", "_bound", "_timeout", "_options", "_ahead", "_io_refs", "_closed")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is not None:
            raise OSError(EBADF, "Bad file descriptor")
        family = AF_INET if family == -1 else family
        kind = SOCK_STREAM if type == -1 else type & ~_SOCK_FLAGS
        if family not in (AF_INET, AF_INET6):
            raise OSError(97, "Address family not supported by protocol")
        if kind != SOCK_STREAM:
            raise OSError(94, "Socket type not supported")
        if proto not in (-1, 0, IPPROTO_TCP):
            raise OSError(93, "Protocol not supported")
        self._family = AddressFamily(family)
        self._proto = max(proto, 0)
        self._conn = self._listener = self._bound = None
        self._timeout = 0.0 if type != -1 and type & _socket.SOCK_NONBLOCK else getdefaulttimeout()
        self._options = {}
        self._ahead = b""
        self._io_refs = 0
        self._closed = False

    @classmethod
    def _of(cls, conn, like):
        """The socket of a connection that was taken."""
        self = socket(like._family)
        self._conn = conn
        return self

    # What every socket has

    @property
    def family(self):
        """AF_INET or AF_INET6."""
        return self._family

    @property
    def type(self):
        """SOCK_STREAM."""
        return SOCK_STREAM

    @property
    def proto(self):
        """The protocol's number."""
        return self._proto

    @property
    def timeout(self):
        """The seconds after which operations fail, or None."""
        return self._timeout

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()

    def __repr__(self):
        text = f"<{self.__class__.__module__}.{self.__class__.__qualname__}{' [closed]' if self._closed else ''} fd={self.fileno()}, family={self.family!s}, type={self.type!s}, proto={self.proto}"
        if self._listener is not None:
            text += f", laddr={self.getsockname()}"
        elif self._conn is not None and not self._closed:
            text += f", laddr={self.getsockname()}, raddr={self.getpeername()}"
        return text + ">"

    def __getstate__(self):
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")

    def fileno(self):
        """-1: there are no file descriptors."""
        return -1

    def settimeout(self, value, /):
        """Let operations fail after some seconds; 0 is at once, None never."""
        if value is not None:
            value = float(value)
            if value < 0:
                raise ValueError("Timeout value out of range")
        self._timeout = value

    def gettimeout(self):
        """The seconds after which operations fail, or None."""
        return self._timeout

    def setblocking(self, flag, /):
        """settimeout(None) or settimeout(0)."""
        self._timeout = None if flag else 0.0

    def getblocking(self):
        """Whether operations wait."""
        return self._timeout != 0

    def setsockopt(self, level, optname, value, optlen=None, /):
        """Keep an option; none changes anything."""
        self._check()
        self._options[level, optname] = value

    def getsockopt(self, level, optname, buflen=0, /):
        """An option that was set, or 0."""
        self._check()
        if level == SOL_SOCKET and optname == SO_TYPE:
            return int(SOCK_STREAM)
        value = self._options.get((level, optname), 0)
        if buflen and isinstance(value, int):
            return value.to_bytes(4, "little")[:buflen]
        return value

    def get_inheritable(self):
        """False: there are no other processes."""
        return False

    def set_inheritable(self, inheritable, /):
        """Nothing: there are no other processes."""

    def dup(self):
        """Refused: there are no file descriptors."""
        raise OSError(EBADF, "Bad file descriptor")

    def _check(self):
        if self._closed and self._io_refs <= 0:
            raise OSError(EBADF, "Bad file descriptor")

    def _open(self):
        self._check()
        if self._conn is None:
            raise OSError(107, "Transport endpoint is not connected")
        return self._conn

    def _try(self, method, *args, **more):
        """Call a method of the capability's with this socket's timeout and errors."""
        limit = self._timeout
        try:
            return method(*args, **more) if limit is None else method(*args, timeout=limit, **more)
        except TimeoutError:
            if limit is None:
                raise
            if limit == 0:
                raise BlockingIOError(EAGAIN, "Resource temporarily unavailable") from None
            raise TimeoutError("timed out") from None
        except CapabilityError:
            raise
        except OSError as e:
            kind = gaierror if e.errno == EAI_NONAME else OSError
            raise kind(*e.args[:2]) from None

    # Streams

    def connect(self, address, /):
        """Connect to (host, port)."""
        self._connect(address)

    def _connect(self, address, **more):
        self._check()
        if self._conn is not None:
            raise OSError(106, "Transport endpoint is already connected")
        host, port = _address(address, "connect")
        dial = _chosen("dial", host, port, f"socket.connect({(host, port)!r})", "a connection to that address", f"net=dial:{host}:{port}")
        self._conn = self._try(dial.connect, host, port, **more)

    def connect_ex(self, address, /):
        """connect, with the number of the error, 0 for none."""
        try:
            self.connect(address)
        except TimeoutError as e:
            return e.errno or EAGAIN
        except CapabilityError:
            raise
        except OSError as e:
            return e.errno
        return 0

    def getpeername(self):
        """The address of the other end."""
        return self._shown(self._open().peer)

    def getsockname(self):
        """The address of this end."""
        self._check()
        if self._conn is not None:
            return self._shown(self._conn.local)
        if self._bound is not None and self._listener is None and self._bound[1] == 0:
            self.listen()  # the port is known then
        if self._listener is not None:
            return self._shown(self._listener.address)
        return self._shown(self._bound or ("0.0.0.0", 0))

    def _shown(self, address):
        return (*address, 0, 0) if self._family == AF_INET6 and len(address) == 2 else address

    def send(self, data, flags=0, /):
        """Send some of the data; how many bytes."""
        return self._try(self._open().send, data)

    def sendall(self, data, flags=0, /):
        """Send all of the data."""
        conn = self._open()
        with memoryview(data) as view, view.cast("B") as left:
            at = 0
            while at < len(left):
                at += self._try(conn.send, left[at:])

    def sendfile(self, file, offset=0, count=None):
        """Send what is in a file; how many bytes."""
        if "b" not in getattr(file, "mode", "b"):
            raise ValueError("file should be opened in binary mode")
        if count is not None and count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
        if offset:
            file.seek(offset)
        sent = 0
        while count is None or sent < count:
            data = file.read(8192 if count is None else min(8192, count - sent))
            if not data:
                break
            self.sendall(data)
            sent += len(data)
        return sent

    def recv(self, bufsize, flags=0, /):
        """Up to so many bytes, as soon as there are some; none at the end."""
        conn = self._open()
        if bufsize < 0:
            raise ValueError("negative buffersize in recv")
        if flags & MSG_WAITALL:
            data = b""
            while len(data) < bufsize and (more := self.recv(bufsize - len(data))):
                data += more
            return data
        data = self._ahead or self._try(conn.recv, bufsize)
        self._ahead = data if flags & MSG_PEEK else data[bufsize:]
        return data[:bufsize]

    def recv_into(self, buffer, nbytes=0, flags=0):
        """recv into a buffer; how many bytes."""
        with memoryview(buffer) as view, view.cast("B") as to:
            if nbytes < 0:
                raise ValueError("negative buffersize in recv_into")
            if nbytes > len(to):
                raise ValueError("nbytes is greater than the length of the buffer")
            data = self.recv(nbytes or len(to), flags)
            to[:len(data)] = data
            return len(data)

    def recvfrom(self, bufsize, flags=0, /):
        """recv, and None: a stream has one sender."""
        return self.recv(bufsize, flags), None

    def shutdown(self, how, /):
        """End reading, writing or both."""
        self._open().shutdown(how)

    def close(self):
        """Close it, when the files that were made of it are closed too."""
        self._closed = True
        if self._io_refs <= 0:
            self._real_close()

    def detach(self):
        """Close it: there are no file descriptors to go on with."""
        self._closed, self._io_refs = True, 0
        self._real_close()
        return -1

    def _real_close(self):
        for held in (self._conn, self._listener):
            if held is not None:
                held.close()
        self._listener = None

    def _decref_socketios(self):
        self._io_refs -= self._io_refs > 0
        if self._closed:
            self.close()

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        """A file over the socket."""
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        writing = "w" in mode
        reading = "r" in mode or not writing
        raw = SocketIO(self, "r" * reading + "w" * writing)
        self._io_refs += 1
        if buffering is None or buffering < 0:
            buffering = io.DEFAULT_BUFFER_SIZE
        if buffering == 0:
            if "b" not in mode:
                raise ValueError("unbuffered streams must be binary")
            return raw
        if reading and writing:
            buffer = io.BufferedRWPair(raw, raw, buffering)
        else:
            buffer = (io.BufferedReader if reading else io.BufferedWriter)(raw, buffering)
        if "b" in mode:
            return buffer
        text = io.TextIOWrapper(buffer, encoding, errors, newline)
        text.mode = mode
        return text

    # Servers

    def bind(self, address, /):
        """Say where to listen."""
        self._check()
        if self._bound is not None:
            raise OSError(22, "Invalid argument")
        self._bound = _address(address, "bind")

    def listen(self, backlog=128, /):
        """Wait for connections from now on."""
        self._check()
        if self._listener is not None:
            return
        host, port = self._bound or ("", 0)
        if host in _ANYWHERE:
            host = ""
        capability = _chosen("listen", host, port, "socket.listen()", f"an address to listen at", f"srv=listen:{host or '127.0.0.1'}:{port}")
        if host == "localhost" and not capability.allows(host, port):
            host = "127.0.0.1"
        self._listener = capability.listen(host, port)

    def accept(self):
        """Wait for a connection: (socket, address)."""
        self._check()
        if self._listener is None:
            raise OSError(22, "Invalid argument")
        conn = self._try(self._listener.accept)
        taken = socket._of(conn, self)
        return taken, taken.getpeername()


socket.__module__ = "socket"
SocketType = socket


class SocketIO(io.RawIOBase):
    """A raw stream over a socket."""

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError(f"invalid mode: {mode!r}")
        super().__init__()
        self._sock = sock
        self._mode = mode if "b" in mode else mode + "b"
        self._timed_out = False

    def readinto(self, b):
        """Read into a buffer; how many bytes, None if none are there yet."""
        self._checkClosed()
        self._checkReadable()
        if self._timed_out:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(b)
        except BlockingIOError:
            return None
        except TimeoutError:
            self._timed_out = True
            raise

    def write(self, b):
        """Write some bytes; how many, None if none can be."""
        self._checkClosed()
        self._checkWritable()
        try:
            return self._sock.send(b)
        except BlockingIOError:
            return None

    def readable(self):
        """Whether it was made for reading."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return "r" in self._mode

    def writable(self):
        """Whether it was made for writing."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return "w" in self._mode

    def seekable(self):
        """False."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return False

    def _checkClosed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _checkReadable(self):
        if "r" not in self._mode:
            raise io.UnsupportedOperation("not readable")

    def _checkWritable(self):
        if "w" not in self._mode:
            raise io.UnsupportedOperation("not writable")

    def fileno(self):
        """-1: there are no file descriptors."""
        self._checkClosed()
        return self._sock.fileno()

    @property
    def name(self):
        """The socket's number, -1 when closed."""
        return -1 if self.closed else self.fileno()

    @property
    def mode(self):
        """What it was made for."""
        return self._mode

    def close(self):
        """Close it, and the socket if that waits for it."""
        if self.closed:
            return
        super().close()
        self._sock._decref_socketios()
        self._sock = None


# Functions

def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    """A socket that is connected to (host, port)."""
    host, port = address
    sock = socket(AF_INET6 if isinstance(host, str) and ":" in host else AF_INET)
    try:
        if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
            sock.settimeout(timeout)
        sock.connect((host, getservbyname(port) if isinstance(port, str) and not port.isdigit() else int(port)))
    except CapabilityError:
        raise
    except OSError as e:
        sock.close()
        if all_errors:
            raise ExceptionGroup("create_connection failed", [e]) from None
        raise
    return sock


def _secure(address, timeout=_GLOBAL_DEFAULT_TIMEOUT):
    """A socket that is connected with TLS: the grant checks the server's certificate."""
    sock = socket(AF_INET6 if ":" in address[0] else AF_INET)
    if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
        sock.settimeout(timeout)
    sock._connect(address, tls=True)
    return sock


def has_dualstack_ipv6():
    """False: a socket listens at the granted address alone."""
    return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A socket that waits for connections at an address."""
    if dualstack_ipv6:
        raise ValueError("dualstack_ipv6 not supported on this platform")
    sock = socket(family)
    try:
        sock.bind(address)
        sock.listen() if backlog is None else sock.listen(backlog)
    except BaseException:
        sock.close()
        raise
    return sock


def getservbyname(name, protocol=None, /):
    """The port of a well-known service."""
    if name not in _SERVICES:
        raise OSError("service/proto not found")
    return _SERVICES[name]


def getservbyport(port, protocol=None, /):
    """The well-known service of a port."""
    for name, number in _SERVICES.items():
        if number == port:
            return name
    raise OSError("port/proto not found")


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """How to connect to a name: by the name itself, which the capability resolves."""
    if not _grants.of("dial") and not _grants.of("listen"):
        _grants.need("socket.getaddrinfo()", "a network", f"net=dial:{'HOST' if host is None else host}:{'PORT' if port is None else port}")
    if type not in (0, SOCK_STREAM):
        raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")
    if isinstance(port, (str, bytes)):
        port = port.decode("ascii") if isinstance(port, bytes) else port
        if port.isdigit():
            port = int(port)
        else:
            try:
                port = getservbyname(port)
            except OSError:
                raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype") from None
    if host is None:
        host = "0.0.0.0" if flags & AI_PASSIVE else "127.0.0.1"
    elif isinstance(host, bytes):
        host = host.decode("ascii")
    six = ":" in host
    if family not in (0, AF_INET6 if six else AF_INET):
        raise gaierror(-9, "Address family for hostname not supported")
    address = (host, port or 0, 0, 0) if six else (host, port or 0)
    return [(AF_INET6 if six else AF_INET, SOCK_STREAM, IPPROTO_TCP, "", address)]


def gethostbyname(host, /):
    """The address of a name: only those are known that are addresses, and localhost."""
    if host == "localhost":
        return "127.0.0.1"
    try:
        return inet_ntoa(inet_aton(host))
    except OSError:
        raise gaierror(EAI_AGAIN, "Temporary failure in name resolution") from None


def gethostbyname_ex(host, /):
    """gethostbyname with no other names."""
    return host, [], [gethostbyname(host)]


def getfqdn(name=""):
    """The name itself."""
    name = name.strip()
    return gethostname() if name in _ANYWHERE else name


def inet_pton(address_family, ip_string, /):
    """An address as bytes."""
    import ipaddress
    try:
        kind = ipaddress.IPv6Address if address_family == AF_INET6 else ipaddress.IPv4Address
        return kind(ip_string).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_pton") from None


def inet_ntop(address_family, packed_ip, /):
    """Bytes as an address."""
    import ipaddress
    size = 16 if address_family == AF_INET6 else 4
    if len(packed_ip) != size:
        raise ValueError("invalid length of packed IP address string")
    return str((ipaddress.IPv6Address if size == 16 else ipaddress.IPv4Address)(bytes(packed_ip)))


def if_nameindex():
    """Nothing: the machine's interfaces are not told."""
    return []


__all__ = ["create_connection", "create_server", "getfqdn", "has_dualstack_ipv6", "AddressFamily", "SocketKind"]
__all__ += [n for n in globals() if n[0] != "_" and n not in __all__ and n not in ("io", "IntEnum")]
