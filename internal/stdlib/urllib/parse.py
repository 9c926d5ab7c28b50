"""URLs: taking them apart and putting them together (RFC 3986), quoting, queries."""

import functools
import types
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag",
           "urlsplit", "urlunsplit", "urlencode", "parse_qs",
           "parse_qsl", "quote", "quote_plus", "quote_from_bytes",
           "unquote", "unquote_plus", "unquote_to_bytes",
           "DefragResult", "ParseResult", "SplitResult",
           "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

# What schemes have: relative references, a host, parameters, a query, a fragment.
uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https",
                 "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu", "sftp", "svn",
                 "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file",
               "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtsps", "rtspu",
               "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss",
               "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp",
               "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel"]
# not looked at any more, but part of the interface
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews",
                    "sip", "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp",
              "rtsps", "rtspu", "sip", "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https",
                 "shttp", "snews", "file", "prospero"]

scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_controls = "".join(map(chr, range(33)))  # stripped from the front of URLs
_dropped = {9: None, 10: None, 13: None}  # and these from everywhere in them


def clear_cache():
    """Do nothing: results are not kept."""


# --- results. The core works on str; bytes are decoded before and encoded after it.

def _to_str(*args):
    # the arguments as str, and whether they were bytes
    binary = not isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) == binary:
            raise TypeError("Cannot mix str and non-str arguments")
    if not binary:
        return args, False
    return tuple([arg.decode("ascii", "strict") if arg else "" for arg in args]), True


class _Text:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """The same in bytes."""
        return self._encoded_counterpart(*[x.encode(encoding, errors) for x in self])


class _Binary:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """The same as str."""
        return self._decoded_counterpart(*[x.decode(encoding, errors) for x in self])


class _Netloc:
    # what the network location is made of: [user[:password]@]host[:port]
    __slots__ = ()

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        host = self._hostinfo[0]
        if not host:
            return None
        name, percent, zone = host.partition(self._signs[4])
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    @property
    def _userinfo(self):
        at, colon = self._signs[:2]
        user, found, _ = self.netloc.rpartition(at)
        if not found:
            return None, None
        name, found, password = user.partition(colon)
        return name, password if found else None

    @property
    def _hostinfo(self):
        at, colon, opening, closing, _ = self._signs
        host = self.netloc.rpartition(at)[2]
        _, bracket, inside = host.partition(opening)
        if bracket:
            host, _, rest = inside.partition(closing)
            port = rest.partition(colon)[2]
        else:
            host, _, port = host.partition(colon)
        return host, port or None

    __class_getitem__ = classmethod(types.GenericAlias)


class _NetlocText(_Netloc, _Text):
    __slots__ = ()
    _signs = ("@", ":", "[", "]", "%")


class _NetlocBinary(_Netloc, _Binary):
    __slots__ = ()
    _signs = (b"@", b":", b"[", b"]", b"%")


ResultBase = _NetlocText  # an older name

_DefragBase = namedtuple("_DefragResultBase", "url fragment")
_SplitBase = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_ParseBase = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_DefragBase, _Text):
    """A URL without its fragment, and the fragment."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_SplitBase, _NetlocText):
    """The five parts of a URL."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return urlunsplit(self)


class ParseResult(_ParseBase, _NetlocText):
    """The five parts of a URL, and the parameters of its last segment."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return urlunparse(self)


class DefragResultBytes(_DefragBase, _Binary):
    """As DefragResult, in bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_SplitBase, _NetlocBinary):
    """As SplitResult, in bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return urlunsplit(self)


class ParseResultBytes(_ParseBase, _NetlocBinary):
    """As ParseResult, in bytes."""

    __slots__ = ()

    def geturl(self):
        """The whole URL."""
        return urlunparse(self)


for _text, _binary in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
                       (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _binary
    _binary._decoded_counterpart = _text
del _text, _binary


# --- taking apart

def _check_expansion(netloc):
    # Compatibility characters such as U+2100 turn into several, among them delimiters.
    if netloc.isascii():
        return
    from unicodedata import normalize
    plain = netloc.translate({ord(c): None for c in "@:#?"})
    expanded = normalize("NFKC", plain)
    if expanded != plain and any(c in expanded for c in "/?#@:"):
        raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_brackets(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" not in netloc:
        return
    host = netloc.rpartition("@")[2]
    before, bracket, inside = host.partition("[")
    if bracket:
        address, _, rest = inside.partition("]")
        if before or rest and not rest.startswith(":"):
            raise ValueError("Invalid IPv6 URL")
    else:
        address = host.partition(":")[0]
    if address.startswith("v"):
        version, dot, name = address[1:].partition(".")
        if not (version and dot and name) or version.strip("0123456789abcdefABCDEF") or "\n" in name:
            raise ValueError("IPvFuture address is invalid")
        return
    from ipaddress import ip_address
    if ip_address(address).version == 4:
        raise ValueError("An IPv4 address cannot be in brackets")


def _split(url, scheme=None, allow_fragments=True):
    # the five parts; those that are absent are None, the path is never
    url = url.lstrip(_controls).translate(_dropped)
    if scheme is not None:
        scheme = scheme.strip(_controls).translate(_dropped)
    netloc = query = fragment = None
    name, colon, rest = url.partition(":")
    if colon and name and name[0].isascii() and name[0].isalpha() and not name.strip(scheme_chars):
        scheme, url = name.lower(), rest
    if url.startswith("//"):
        end = min([i for i in map(url.find, "/?#", (2, 2, 2)) if i >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments:
        url, sign, rest = url.partition("#")
        if sign:
            fragment = rest
    url, sign, rest = url.partition("?")
    if sign:
        query = rest
    if netloc:
        _check_expansion(netloc)
    return scheme, netloc, url, query, fragment


def urlsplit(url, scheme="", allow_fragments=True):
    """The parts of a URL: a SplitResult (scheme, netloc, path, query, fragment).

    scheme is that of URLs which have none. Without allow_fragments the fragment stays
    a part of what stands before it. Nothing is unquoted.
    """
    (url, scheme), binary = _to_str(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    r = SplitResult(scheme or "", netloc or "", path, query or "", fragment or "")
    return r.encode() if binary else r


def urlparse(url, scheme="", allow_fragments=True):
    """The parts of a URL: a ParseResult (scheme, netloc, path, params, query, fragment).

    As urlsplit(), but what stands behind a ; in the last segment of the path comes
    apart from it.
    """
    (url, scheme), binary = _to_str(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if (scheme or "") in uses_params:
        i = path.find(";", path.rfind("/") + 1)
        if i >= 0:
            path, params = path[:i], path[i + 1:]
    r = ParseResult(scheme or "", netloc or "", path, params, query or "", fragment or "")
    return r.encode() if binary else r


def urldefrag(url):
    """A URL without its fragment, and the fragment: a DefragResult."""
    (url,), binary = _to_str(url)
    fragment = None
    if "#" in url:
        *parts, fragment = _split(url)
        url = _unsplit(*parts, None)
    r = DefragResult(url, fragment or "")
    return r.encode() if binary else r


# --- putting together

def _unsplit(scheme, netloc, path, query, fragment):
    if netloc is not None:
        slash = "/" if path and not path.startswith("/") else ""
        path = "//" + netloc + slash + path
    elif path.startswith("//"):
        path = "//" + path
    if scheme:
        path = scheme + ":" + path
    if query is not None:
        path += "?" + query
    if fragment is not None:
        path += "#" + fragment
    return path


def _join(scheme, netloc, path, query, fragment, binary):
    if not netloc:
        local = scheme and scheme in uses_netloc and (not path or path.startswith("/"))
        netloc = "" if local else None
    url = _unsplit(scheme or None, netloc, path, query or None, fragment or None)
    return url.encode("ascii", "strict") if binary else url


def urlunsplit(components):
    """The URL of the five parts that urlsplit() gives, or one that means the same."""
    (scheme, netloc, path, query, fragment), binary = _to_str(*components)
    return _join(scheme, netloc, path, query, fragment, binary)


def urlunparse(components):
    """The URL of the six parts that urlparse() gives, or one that means the same."""
    (scheme, netloc, path, params, query, fragment), binary = _to_str(*components)
    if params:
        path = "%s;%s" % (path, params)
    return _join(scheme, netloc, path, query, fragment, binary)


def _resolve(base, path):
    # a path that may be relative, without . and .. segments
    segments = path.split("/")
    if not path.startswith("/"):
        above = base.split("/")
        if above[-1]:
            above.pop()
        segments = above + segments
        segments[1:-1] = filter(None, segments[1:-1])
    out = []
    for s in segments:
        if s == "..":
            if out:
                out.pop()
        elif s != ".":
            out.append(s)
    if segments[-1] in (".", ".."):
        out.append("")
    return "/".join(out) or "/"


def urljoin(base, url, allow_fragments=True):
    """The URL that a possibly relative one means where base is the URL of the document."""
    if not base:
        return url
    if not url:
        return base
    (base, url), binary = _to_str(base, url)
    bscheme, bnetloc, bpath, bquery, bfragment = _split(base, None, allow_fragments)
    scheme, netloc, path, query, fragment = _split(url, None, allow_fragments)
    if scheme is None:
        scheme = bscheme
    if scheme != bscheme or scheme and scheme not in uses_relative:
        return url.encode("ascii", "strict") if binary else url
    if netloc and (not scheme or scheme in uses_netloc):
        pass
    else:
        if not scheme or scheme in uses_netloc:
            netloc = bnetloc
        if path:
            path = _resolve(bpath, path)
        else:
            path = bpath
            if query is None:
                query = bquery
                if fragment is None:
                    fragment = bfragment
    out = _unsplit(scheme, netloc, path, query, fragment)
    return out.encode("ascii", "strict") if binary else out


# --- unquoting

_byte_of = {}
for _a in "0123456789ABCDEFabcdef":
    for _b in "0123456789ABCDEFabcdef":
        _byte_of[(_a + _b).encode()] = bytes.fromhex(_a + _b)
del _a, _b


def unquote_to_bytes(string):
    """The bytes that a quoted str or bytes stand for; a str is encoded by UTF-8."""
    if not string:
        string.split  # what is neither raises AttributeError
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    parts = string.split(b"%")
    out = [parts[0]]
    for part in parts[1:]:
        try:
            out.append(_byte_of[part[:2]])
            out.append(part[2:])
        except KeyError:
            out.append(b"%" + part)
    return b"".join(out)


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that a quoted str or bytes stand for: unquote('a%20b') is 'a b'."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    if encoding is None:
        encoding = "utf-8"
    if errors is None:
        errors = "replace"
    if string.isascii():
        return unquote_to_bytes(string).decode(encoding, errors)
    # runs of ASCII are unquoted each by itself: what stands between them stays
    out = []
    start = 0
    ascii = None
    for i, c in enumerate(string):
        if (c < "\x80") != ascii:
            if i > start:
                out.append(unquote_to_bytes(string[start:i]).decode(encoding, errors) if ascii else string[start:i])
            start, ascii = i, c < "\x80"
    out.append(unquote_to_bytes(string[start:]).decode(encoding, errors) if ascii else string[start:])
    return "".join(out)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """As unquote(), with + for spaces, as in forms."""
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False,
             encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """The fields of a query as a dict of lists; the arguments are those of parse_qsl()."""
    out = {}
    for name, value in _fields(qs, keep_blank_values, strict_parsing, encoding, errors,
                               max_num_fields, separator):
        out.setdefault(name, []).append(value)
    return out


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False,
              encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """The fields of a query as a list of pairs of a name and a value.

    keep_blank_values: fields whose value is empty are not left out. strict_parsing: a
    field without = is an error. encoding and errors say how quoted bytes are decoded.
    More than max_num_fields fields are an error.
    """
    return _fields(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator)


def _fields(qs, keep, strict, encoding, errors, most, separator):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if qs is None:
        return []
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, "ascii")
        sign = "="

        def read(s):
            return unquote_plus(s, encoding=encoding, errors=errors)
    else:
        try:
            qs = bytes(memoryview(qs))
        except TypeError:
            if not qs:
                import warnings
                warnings.warn(f"Accepting {type(qs).__name__} objects with false value in "
                              f"urllib.parse.parse_qsl() is deprecated as of 3.14",
                              DeprecationWarning, stacklevel=3)
                return []
            raise
        if isinstance(separator, str):
            separator = bytes(separator, "ascii")
        sign = b"="

        def read(s):
            return unquote_to_bytes(s.replace(b"+", b" "))
    if not qs:
        return []
    if most is not None and qs.count(separator) >= most:
        raise ValueError("Max number of fields exceeded")
    out = []
    for field in qs.split(separator):
        if not field and not strict:
            continue
        name, found, value = field.partition(sign)
        if strict and not found:
            raise ValueError("bad query field: %r" % (field,))
        if value or keep:
            out.append((read(name), read(value)))
    return out


# --- quoting

_safe = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_ALWAYS_SAFE = frozenset(_safe)
_quoted = ["%%%02X" % b for b in range(256)]


class _Quoter(dict):
    # what each byte is written as; kept as it is asked for
    def __init__(self, safe):
        self.safe = _ALWAYS_SAFE.union(safe)

    def __repr__(self):
        return f"<Quoter {dict(self)!r}>"

    def __missing__(self, b):
        text = self[b] = chr(b) if b in self.safe else _quoted[b]
        return text


def quote(string, safe="/", encoding=None, errors=None):
    """Quote what may not stand in a URL as it is: quote('a b') is 'a%20b'.

    Letters, digits and _.-~ are never quoted, nor what safe holds. A str is encoded by
    encoding (UTF-8) and errors (strict).
    """
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding,
                               "strict" if errors is None else errors)
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As quote(), with + for spaces, as in forms."""
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """As quote(), for bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([c for c in safe if c < 128])
    if not bs.rstrip(_safe + safe):
        return bs.decode()
    return "".join(map(_Quoter(safe).__getitem__, bs))


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """A query of the fields of a mapping, or of a sequence of pairs.

    doseq: a value that is a sequence gives a field for each item. safe, encoding and
    errors are for quote_via, which quotes names and values.
    """
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            wrong = len(query) and not isinstance(query[0], tuple)
            if wrong:
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err

    def text(x):
        if isinstance(x, bytes):
            return quote_via(x, safe)
        return quote_via(str(x), safe, encoding, errors)

    fields = []
    for name, value in query:
        name = text(name)
        values = (value,)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                values = value
        for v in values:
            fields.append(name + "=" + text(v))
    return "&".join(fields)


def unwrap(url):
    """A URL without <URL: and > around it."""
    url = str(url).strip()
    if url.startswith("<") and url.endswith(">"):
        url = url[1:-1].strip()
    return url.removeprefix("URL:").strip() if url.startswith("URL:") else url


# --- older functions, which warn

def _deprecated(instead="use urllib.parse.urlparse() instead"):
    def make(f):
        name = f.__name__

        @functools.wraps(f)
        def call(*args, **kwargs):
            import warnings
            warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8" + (", " + instead if instead else ""),
                          DeprecationWarning, stacklevel=2)
            return f(*args, **kwargs)

        globals()["_" + name] = f  # which does not warn
        return call
    return make


@_deprecated("")
def to_bytes(url):
    """An ASCII str as it is."""
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


@_deprecated()
def splittype(url):
    """(scheme, rest)."""
    scheme, colon, rest = url.partition(":")
    if colon and scheme and "/" not in scheme:
        return scheme.lower(), rest
    return None, url


@_deprecated()
def splithost(url):
    """(host and port, path) of //host:port/path."""
    if not url.startswith("//"):
        return None, url
    end = min([i for i in map(url.find, "/?#", (2, 2, 2)) if i >= 0], default=len(url))
    path = url[end:]
    if path and path[0] != "/":
        path = "/" + path
    return url[2:end], path


@_deprecated()
def splituser(host):
    """(user, host) of user@host."""
    user, found, host = host.rpartition("@")
    return user if found else None, host


@_deprecated()
def splitpasswd(user):
    """(user, password) of user:password."""
    user, found, password = user.partition(":")
    return user, password if found else None


@_deprecated()
def splitport(host):
    """(host, port) of host:port."""
    name, found, port = host.rpartition(":")
    if found and port and not port.strip("0123456789"):
        return name, port
    if found and not port:
        return name, None
    return host, None


@_deprecated()
def splitnport(host, defport=-1):
    """(host, port as a number); defport if there is none, None if it is no number."""
    name, found, port = host.rpartition(":")
    if not found:
        return host, defport
    if not port:
        return name, defport
    return name, int(port) if port.isdigit() and port.isascii() else None


@_deprecated()
def splitquery(url):
    """(path, query)."""
    path, found, query = url.rpartition("?")
    return (path, query) if found else (url, None)


@_deprecated()
def splittag(url):
    """(path, fragment)."""
    path, found, tag = url.rpartition("#")
    return (path, tag) if found else (url, None)


@_deprecated()
def splitattr(url):
    """(path, [attributes]) of path;attribute;attribute."""
    words = url.split(";")
    return words[0], words[1:]


@_deprecated("use urllib.parse.parse_qsl() instead")
def splitvalue(attr):
    """(name, value) of name=value."""
    name, found, value = attr.partition("=")
    return name, value if found else None
