"""Requests of HTTP, one after another over one connection. A request goes through the granted
site that allows it (kind http), if there is one, else over a connection that the grant of the
kind dial makes."""

import io
import re
import socket
import _grants
from http import HTTPStatus as _Status
from http._message import HTTPMessage
from urllib.parse import urlsplit as _urlsplit

__all__ = ["HTTPResponse", "HTTPConnection", "HTTPException", "NotConnected", "UnknownProtocol", "UnknownTransferEncoding",
           "UnimplementedFileMode", "IncompleteRead", "InvalidURL", "ImproperConnectionState", "CannotSendRequest", "CannotSendHeader",
           "ResponseNotReady", "BadStatusLine", "LineTooLong", "RemoteDisconnected", "error", "responses", "HTTPSConnection"]

HTTP_PORT, HTTPS_PORT = 80, 443
globals().update(_Status.__members__)
responses = {s: s.phrase for s in _Status}

_MAXLINE, _MAXHEADERS = 65536, 100
_IDLE, _STARTED, _SENT = "Idle", "Request-started", "Request-sent"
_UNKNOWN = "UNKNOWN"

_bad_in_target = re.compile("[\x00-\x20\x7f]")
_bad_in_method = re.compile("[\x00-\x1f]")
_header_name = re.compile(rb"[^:\s][^:\r\n]*")
_bad_in_value = re.compile(rb"\n(?![ \t])|\r(?![ \t\n])|\0")


class HTTPException(Exception):
    """What goes wrong in HTTP."""


class NotConnected(HTTPException):
    """There is no connection, and none is to be made."""


class InvalidURL(HTTPException):
    """Not a URL that can be asked for."""


class UnknownProtocol(HTTPException):
    """The server speaks another version."""

    def __init__(self, version):
        super().__init__(version)
        self.version = version


class UnknownTransferEncoding(HTTPException):
    """The body is framed in an unknown way."""


class UnimplementedFileMode(HTTPException):
    """A file was asked for in an unknown way."""


class IncompleteRead(HTTPException):
    """The body ended before its end: partial is what came."""

    def __init__(self, partial, expected=None):
        super().__init__(partial)
        self.partial, self.expected = partial, expected

    def __repr__(self):
        more = "" if self.expected is None else f", {self.expected} more expected"
        return f"{self.__class__.__name__}({len(self.partial)} bytes read{more})"

    __str__ = object.__str__


class ImproperConnectionState(HTTPException):
    """Something was done out of order."""


class CannotSendRequest(ImproperConnectionState):
    """The answer to the last request was not read."""


class CannotSendHeader(ImproperConnectionState):
    """No request was begun."""


class ResponseNotReady(ImproperConnectionState):
    """No request was sent."""


class BadStatusLine(HTTPException):
    """The answer does not begin as one of HTTP."""

    def __init__(self, line):
        line = line or repr(line)
        super().__init__(line)
        self.line = line


class LineTooLong(HTTPException):
    """A line of the answer has no end."""

    def __init__(self, line_type):
        super().__init__(f"got more than {_MAXLINE} bytes when reading {line_type}")


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    """The server ended the connection without an answer."""

    def __init__(self, *args):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, *args)


error = HTTPException


def _line(fp, what):
    line = fp.readline(_MAXLINE + 1)
    if len(line) > _MAXLINE:
        raise LineTooLong(what)
    return line


def parse_headers(fp, _class=HTTPMessage):
    """The headers that a file has next."""
    found = []
    while True:
        line = _line(fp, "header line")
        if line in (b"\r\n", b"\n", b""):
            return _class(found)
        if len(found) >= _MAXHEADERS:
            raise HTTPException(f"got more than {_MAXHEADERS} headers")
        text = line.decode("iso-8859-1").rstrip("\r\n")
        if text[:1] in " \t" and found:
            found[-1] = (found[-1][0], found[-1][1] + "\r\n" + text)
            continue
        name, colon, value = text.partition(":")
        if colon and name == name.strip():
            found.append((name, value.strip(" \t")))


class HTTPResponse(io.BufferedIOBase):
    """An answer. It is read as a file."""

    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = None if sock is None else sock.makefile("rb")
        self.debuglevel = debuglevel
        self._method = method
        self._url = url
        self.headers = self.msg = None
        self.version = self.status = self.reason = self.chunked = _UNKNOWN
        self.chunk_left = self.length = self.will_close = _UNKNOWN

    @classmethod
    def _of(cls, answer, method, url):
        """The answer that a site gave, whole."""
        self = cls(None, method=method, url=url)
        self.fp = io.BytesIO(answer.body)
        self.version, self.status, self.reason = 11, answer.status, answer.reason
        self.code = self.status
        headers = answer.headers
        self.headers = self.msg = HTTPMessage(headers.items() if hasattr(headers, "items") else headers)
        self.chunked, self.will_close = False, False
        self.length = len(answer.body)
        return self

    def begin(self):
        """Read the status and the headers."""
        if self.headers is not None:
            return
        while True:
            version, status, reason = self._read_status()
            if status != 100:
                break
            while _line(self.fp, "header line").strip():
                pass
        self.code = self.status = status
        self.reason = reason.strip()
        if version in ("HTTP/1.0", "HTTP/0.9"):
            self.version = 10
        elif version.startswith("HTTP/1."):
            self.version = 11
        else:
            raise UnknownProtocol(version)
        self.headers = self.msg = parse_headers(self.fp)
        coding = self.headers.get("transfer-encoding")
        self.chunked = coding is not None and coding.lower() == "chunked"
        self.chunk_left = None
        self.will_close = self._closes()
        self.length = None
        length = self.headers.get("content-length")
        if length is not None and not self.chunked and length.isascii() and length.isdigit():
            self.length = int(length)
        if status in (204, 304) or 100 <= status < 200 or self._method == "HEAD":
            self.length = 0
        if self.length is None and not self.chunked:
            self.will_close = True

    def _read_status(self):
        line = _line(self.fp, "status line").decode("iso-8859-1")
        if not line:
            raise RemoteDisconnected("Remote end closed connection without response")
        version, _, rest = line.partition(" ")
        number, _, reason = rest.strip().partition(" ")
        if not version.startswith("HTTP/") or len(number) != 3 or not number.isdecimal() or number < "100":
            self.close()
            raise BadStatusLine(line)
        return version, int(number), reason

    def _closes(self):
        what = (self.headers.get("connection") or "").lower()
        if self.version == 11:
            return "close" in what
        return "keep-alive" not in what and not self.headers.get("keep-alive")

    # Reading

    def close(self):
        """Give it up."""
        try:
            super().close()
        finally:
            self._end()

    def _end(self):
        if self.fp is not None:
            fp, self.fp = self.fp, None
            fp.close()

    def flush(self):
        """Nothing."""
        super().flush()

    def readable(self):
        """True."""
        return True

    def isclosed(self):
        """Whether all of it was read."""
        return self.fp is None

    def read(self, amt=None):
        """All that is left, or up to so many bytes."""
        if self.fp is None:
            return b""
        if self._method == "HEAD":
            self._end()
            return b""
        if self.chunked:
            return self._read_chunked(amt)
        if amt is not None and amt >= 0:
            want = amt if self.length is None else min(amt, self.length)
            data = self.fp.read(want)
            if len(data) < want or self.length is None and not data:
                self._end()
                if self.length is not None:
                    raise IncompleteRead(data, self.length - len(data))
            elif self.length is not None:
                self.length -= len(data)
                if not self.length:
                    self._end()
            return data
        if self.length is None:
            data = self.fp.read()
        else:
            data = self.fp.read(self.length)
            if len(data) < self.length:
                missing = self.length - len(data)
                self._end()
                raise IncompleteRead(data, missing)
            self.length = 0
        self._end()
        return data

    def read1(self, n=-1):
        """Some of what is left."""
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            return self._read_chunked(8192 if n < 0 else n)
        most = self.length if n < 0 or self.length is not None and n > self.length else n
        data = self.fp.read1() if most is None else self.fp.read1(most)
        if not data and n:
            self._end()
        elif self.length is not None:
            self.length -= len(data)
            if not self.length:
                self._end()
        return data

    def readinto(self, b):
        """Read into a buffer; how many bytes."""
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def peek(self, n=-1):
        """What can be read at once, without reading it."""
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            left = self._chunk()
            return self.fp.peek(min(left, 8192))[:left] if left else b""
        data = self.fp.peek(n) if hasattr(self.fp, "peek") else b""
        return data if self.length is None else data[:self.length]

    def readline(self, limit=-1):
        """A line."""
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            return super().readline(limit)
        if self.length is not None and (limit < 0 or limit > self.length):
            limit = self.length
        line = self.fp.readline(limit)
        if not line and limit:
            self._end()
        elif self.length is not None:
            self.length -= len(line)
            if not self.length:
                self._end()
        return line

    def _chunk(self):
        """How many bytes of the present chunk are left; None at the end."""
        if not self.chunk_left:
            if self.chunk_left is not None:
                self.fp.read(2)
            line = _line(self.fp, "chunk size").partition(b";")[0].strip()
            if not line or line.strip(b"0123456789abcdefABCDEF"):
                self._end()
                raise IncompleteRead(b"")
            self.chunk_left = int(line, 16)
            if not self.chunk_left:
                while _line(self.fp, "trailer line").strip():
                    pass
                self._end()
                self.chunk_left = None
        return self.chunk_left

    def _read_chunked(self, amt):
        parts = []
        try:
            while (amt is None or amt != 0) and self.fp is not None and (left := self._chunk()):
                want = left if amt is None or amt < 0 else min(amt, left)
                data = self.fp.read(want)
                if len(data) < want:
                    self._end()
                    raise IncompleteRead(data)
                parts.append(data)
                self.chunk_left -= len(data)
                if amt is not None and amt > 0:
                    amt -= len(data)
        except IncompleteRead:
            raise IncompleteRead(b"".join(parts)) from None
        return b"".join(parts)

    # What is known of it

    def fileno(self):
        """-1: there are no file descriptors."""
        return -1

    def getheader(self, name, default=None):
        """The values of a header, with commas between."""
        if self.headers is None:
            raise ResponseNotReady()
        found = self.headers.get_all(name)
        if found:
            return ", ".join(found)
        if default is None or isinstance(default, str) or not hasattr(default, "__iter__"):
            return default
        return ", ".join(default)

    def getheaders(self):
        """Pairs of name and value."""
        if self.headers is None:
            raise ResponseNotReady()
        return self.headers.items()

    def info(self):
        """The headers."""
        return self.headers

    def geturl(self):
        """What was asked for."""
        return self._url

    def getcode(self):
        """The status."""
        return self.status

    @property
    def url(self):
        """What was asked for."""
        return self._url

    @url.setter
    def url(self, value):
        self._url = value

    def __iter__(self):
        return self


def _bytes_of(body):
    """A body as bytes: of a str, a buffer, a file or an iterable."""
    if body is None:
        return None
    if isinstance(body, str):
        return _encode(body, "body")
    if hasattr(body, "read"):
        data = body.read()
        return data.encode("iso-8859-1") if isinstance(data, str) else data
    try:
        return bytes(memoryview(body))
    except TypeError:
        if not hasattr(body, "__iter__"):
            raise TypeError(f"message_body should be a bytes-like object or an iterable, got {type(body)!r}") from None
    return b"".join([_bytes_of(part) for part in body])


def _encode(text, what):
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError as e:
        raise UnicodeEncodeError(e.encoding, e.object, e.start, e.end, f"{what.title()} ({text[e.start:e.end]!r:.20}) is not valid Latin-1. "
                                 f"Use {what}.encode('utf-8') if you want to send it encoded in UTF-8.") from None


class HTTPConnection:
    """A connection to a server, made when it is first needed."""

    _http_vsn, _http_vsn_str = 11, "HTTP/1.1"
    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0
    _scheme = "http"

    def __init__(self, host, port=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, blocksize=8192, *, max_response_headers=None):
        self.timeout, self.source_address, self.blocksize = timeout, source_address, blocksize
        self.sock = None
        self.host, self.port = self._get_hostport(host, port)
        if match := _bad_in_target.search(self.host):
            raise InvalidURL(f"URL can't contain control characters. {self.host!r} (found at least {match.group()!r})")
        self._reset()

    def _get_hostport(self, host, port):
        if port is None:
            i, j = host.rfind(":"), host.rfind("]")
            if i > j:
                text = host[i + 1:]
                if text:
                    try:
                        port = int(text)
                    except ValueError:
                        raise InvalidURL(f"nonnumeric port: '{text}'") from None
                host = host[:i]
            if port is None:
                port = self.default_port
        if host and host[0] == "[" and host[-1] == "]":
            host = host[1:-1]
        return host, port

    def _reset(self):
        self._state = _IDLE
        self._response = None  # of a connection, as long as it is read
        self._method = self._target = self._site = None
        self._headers, self._body = [], []

    def set_debuglevel(self, level):
        """Keep a number."""
        self.debuglevel = level

    def set_tunnel(self, host, port=None, headers=None):
        """Refused: a proxy would reach what was not granted."""
        raise NotImplementedError("tunnels through proxies are not supported")

    def connect(self):
        """Connect to the server."""
        self.sock = socket.create_connection((self.host, self.port), self.timeout, self.source_address)

    def close(self):
        """End the connection; a response that has begun can still be read."""
        sock, self.sock = self.sock, None
        response = self._response
        self._reset()
        if sock is not None:
            sock.close()
        if response is not None:
            response.close()

    def _host_header(self):
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == self.default_port else f"{host}:{self.port}"

    def _url_of(self, target):
        """The URL that a request means, for sites."""
        return target if target.startswith((self._scheme + ":",)) else f"{self._scheme}://{self._host_header()}{target}"

    def _find_site(self, method, target):
        """The granted site for a request; None if it goes over a connection."""
        if self.sock is not None:
            return None
        url, sites = self._url_of(target), _grants.of("http")
        for site in sites:
            allows = getattr(site, "allows", None)
            if allows is None or allows(method, url):
                return site
        for dial in _grants.of("dial"):
            allows = getattr(dial, "allows", None)
            if allows is None or not sites or allows(self.host, self.port):
                return None
        if not sites:
            _grants.need(f"{self._scheme} request to {url!r}", "a site", f"api=http:{method}:{self._scheme}://{self._host_header()}/")
        return sites[0]  # it says no

    # A request in parts

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        """Begin a request."""
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self._state != _IDLE:
            raise CannotSendRequest(self._state)
        if match := _bad_in_method.search(method):
            raise ValueError(f"method can't contain control characters. {method!r} (found at least {match.group()!r})")
        url = url or "/"
        if match := _bad_in_target.search(url):
            raise InvalidURL(f"URL can't contain control characters. {url!r} (found at least {match.group()!r})")
        self._line = f"{method} {url} {self._http_vsn_str}".encode("ascii")
        self._state, self._method, self._target = _STARTED, method, url
        self._headers, self._body = [], []
        if not skip_host:
            netloc = _urlsplit(url).netloc if url.startswith("http") else ""
            self.putheader("Host", netloc or self._host_header())
        if not skip_accept_encoding:
            self.putheader("Accept-Encoding", "identity")

    def putheader(self, header, *values):
        """Add a header."""
        if self._state != _STARTED:
            raise CannotSendHeader()
        name = header if isinstance(header, bytes) else header.encode("ascii")
        if not _header_name.fullmatch(name):
            raise ValueError(f"Invalid header name {name!r}")
        parts = [v if isinstance(v, bytes) else (str(v) if isinstance(v, int) else v).encode("latin-1") for v in values]
        for value in parts:
            if _bad_in_value.search(value):
                raise ValueError(f"Invalid header value {value!r}")
        self._headers.append((name, b"\r\n\t".join(parts)))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        """End the headers; the body may follow."""
        if self._state != _STARTED:
            raise CannotSendHeader()
        self._state = _SENT
        self._site = self._find_site(self._method, self._target)
        if self._site is None:
            lines = [self._line] + [name + b": " + value for name, value in self._headers]
            self.send(b"\r\n".join(lines) + b"\r\n\r\n")
        body = _bytes_of(message_body)
        if body is not None:
            if encode_chunked and self._site is None:
                body = b"%X\r\n%b\r\n" % (len(body), body) * bool(body) + b"0\r\n\r\n"
            self.send(body)

    def send(self, data):
        """Send bytes, or what a file has."""
        if self._site is not None:
            self._body.append(_bytes_of(data))
            return
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        self.sock.sendall(_bytes_of(data))

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        """Send a request whole."""
        names = {name.decode("ascii").lower() if isinstance(name, bytes) else name.lower() for name in headers}
        self.putrequest(method, url, skip_host="host" in names, skip_accept_encoding="accept-encoding" in names)
        chunked = encode_chunked and "transfer-encoding" in names
        if not names & {"content-length", "transfer-encoding"}:
            if body is not None:
                body = _bytes_of(body)
                self.putheader("Content-Length", str(len(body)))
            elif method.upper() in ("PATCH", "POST", "PUT"):
                self.putheader("Content-Length", "0")
        for name, value in headers.items():
            self.putheader(name, value)
        self.endheaders(body, encode_chunked=chunked)

    def getresponse(self):
        """The answer to the request."""
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self._state != _SENT or self._response is not None:
            raise ResponseNotReady(self._state)
        if self._site is not None:
            return self._from_site()
        response = self.response_class(self.sock, self.debuglevel, method=self._method)
        try:
            response.begin()
        except ConnectionError:
            self.close()
            raise
        except BaseException:
            response.close()
            raise
        self._state = _IDLE
        if response.will_close:
            sock, self.sock = self.sock, None
            sock.close()  # the response goes on reading
        else:
            self._response = response
        return response

    def _from_site(self):
        """Have the site make the request. What it says of itself (Host and the length) is left out."""
        headers, given = {}, self._host_header().lower()
        for name, value in self._headers:
            name, value = name.decode("ascii"), value.decode("latin-1")
            low = name.lower()
            if low == "content-length" or low == "connection" and value.lower() in ("close", "keep-alive") or low == "host" and value.lower() == given or low == "accept-encoding" and value == "identity":
                continue
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        site, method, url = self._site, self._method, self._url_of(self._target)
        body = b"".join(self._body) if self._body else None
        more = {}
        if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT and self.timeout is not None:
            more["timeout"] = self.timeout
        self._reset()
        answer = site.request(method, url, data=body, headers=headers, redirects=False, **more)
        return self.response_class._of(answer, method, url)


class HTTPSConnection(HTTPConnection):
    """A secure connection: the grant checks the server's certificate."""

    default_port = HTTPS_PORT
    _scheme = "https"

    def __init__(self, host, port=None, *, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, context=None, blocksize=8192, max_response_headers=None):
        super().__init__(host, port, timeout, source_address, blocksize)

    def connect(self):
        """Connect to the server."""
        self.sock = socket._secure((self.host, self.port), self.timeout)
