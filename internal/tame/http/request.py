"""Opening URLs. Those of http and https go through http.client, and so through the granted
sites and connections; those of file lead to the granted directories."""

import base64 as _base64
import bisect as _bisect
import io as _io
import os as _os
import http.client as _client
from http._message import HTTPMessage as _Message
from urllib.error import URLError, HTTPError, ContentTooShortError
from urllib.parse import (quote, unquote, unquote_to_bytes as _unquote_to_bytes, urljoin, urlparse, urlsplit as _urlsplit)
from urllib.response import addinfourl, addclosehook

__all__ = ["Request", "OpenerDirector", "BaseHandler", "HTTPDefaultErrorHandler", "HTTPRedirectHandler", "ProxyHandler", "HTTPPasswordMgr",
           "HTTPPasswordMgrWithDefaultRealm", "HTTPBasicAuthHandler", "HTTPHandler", "FileHandler", "DataHandler", "UnknownHandler", "HTTPErrorProcessor",
           "urlopen", "install_opener", "build_opener", "pathname2url", "url2pathname", "getproxies", "urlretrieve", "urlcleanup", "HTTPSHandler"]

__version__ = "3.14"
_DEFAULT = _client.socket._GLOBAL_DEFAULT_TIMEOUT


class Request:
    """What is asked for: a URL, data, headers."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.headers, self.unredirected_hdrs = {}, {}
        self._data = None
        self.full_url = url
        self.data = data
        for key, value in headers.items():
            self.add_header(key, value)
        self.origin_req_host = request_host(self) if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        """The URL."""
        return f"{self._full_url}#{self.fragment}" if self.fragment else self._full_url

    @full_url.setter
    def full_url(self, url):
        if url.startswith("<") and url.endswith(">"):
            url = url[1:-1].strip()
        url = url.removeprefix("URL:")
        self._full_url, _, fragment = url.partition("#")
        self.fragment = fragment or None
        self.type, colon, rest = self._full_url.partition(":")
        if not colon or not self.type or not self.type[0].isalpha() or self.type.strip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-"):
            raise ValueError(f"unknown url type: {self.full_url!r}")
        self.type = self.type.lower()
        self.host, self.selector = None, rest
        if rest.startswith("//"):
            cut = min([i for i in (rest.find(c, 2) for c in "/?") if i >= 0], default=len(rest))
            self.host, self.selector = unquote(rest[2:cut]), rest[cut:]
            if self.selector[:1] == "?":
                self.selector = "/" + self.selector

    @full_url.deleter
    def full_url(self):
        self._full_url, self.fragment, self.selector = None, None, ""

    @property
    def data(self):
        """The body."""
        return self._data

    @data.setter
    def data(self, data):
        if data != self._data:
            self._data = data
            self.remove_header("Content-length")

    @data.deleter
    def data(self):
        self.data = None

    def get_method(self):
        """The method: that which was said, else GET, or POST with data."""
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        """The URL."""
        return self.full_url

    def set_proxy(self, host, type):
        """Refused: a proxy would reach what was not granted."""
        raise NotImplementedError("proxies are not supported")

    def has_proxy(self):
        """False."""
        return False

    def add_header(self, key, val):
        """Send a header, with redirects too."""
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        """Send a header, but not with redirects."""
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        """Whether a header is sent."""
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        """A header that is sent."""
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        """Do not send a header."""
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        """Pairs of name and value."""
        return list({**self.unredirected_hdrs, **self.headers}.items())


def request_host(request):
    """The host of a request, in lower case and without its port."""
    host = _urlsplit(request.full_url).netloc or request.get_header("Host", "")
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdigit() else host).lower()


class OpenerDirector:
    """What asks handlers, each for its part, to open a URL."""

    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/" + __version__)]
        self.handlers = []
        self.handle_open, self.handle_error, self.process_response, self.process_request = {}, {}, {}, {}

    def add_handler(self, handler):
        """Add a handler by the names of its methods: PROTOCOL_open, PROTOCOL_error_STATUS,
        PROTOCOL_request, PROTOCOL_response."""
        if not hasattr(handler, "add_parent"):
            raise TypeError(f"expected BaseHandler instance, got {type(handler)!r}")
        added = False
        for name in dir(handler):
            protocol, _, what = name.partition("_")
            if name in ("redirect_request", "do_open", "proxy_open") or not protocol:
                continue
            if what.startswith("error"):
                status = what.rpartition("error")[2].strip("_")
                table = self.handle_error.setdefault(protocol, {})
                key = int(status) if status.isdigit() else status
            elif what in ("open", "request", "response"):
                table = {"open": self.handle_open, "request": self.process_request, "response": self.process_response}[what]
                key = protocol
            else:
                continue
            _bisect.insort(table.setdefault(key, []), handler, key=lambda h: h.handler_order)
            added = True
        if added:
            _bisect.insort(self.handlers, handler, key=lambda h: h.handler_order)
            handler.add_parent(self)

    def close(self):
        """Nothing."""

    def _call(self, table, key, method, *args):
        for handler in table.get(key, ()):
            result = getattr(handler, method)(*args)
            if result is not None:
                return result
        return None

    def open(self, fullurl, data=None, timeout=_DEFAULT):
        """Open a URL or a Request."""
        request = Request(fullurl, data) if isinstance(fullurl, str) else fullurl
        if request is fullurl and data is not None:
            request.data = data
        request.timeout = timeout
        protocol = request.type
        for handler in self.process_request.get(protocol, ()):
            request = getattr(handler, protocol + "_request")(request)
        response = self._open(request, data)
        for handler in self.process_response.get(protocol, ()):
            response = getattr(handler, protocol + "_response")(request, response)
        return response

    def _open(self, request, data=None):
        found = self._call(self.handle_open, "default", "default_open", request)
        if found is None:
            found = self._call(self.handle_open, request.type, request.type + "_open", request)
        return self._call(self.handle_open, "unknown", "unknown_open", request) if found is None else found

    def error(self, proto, *args):
        """Have an answer that is an error handled."""
        table = self.handle_error.get("http" if proto in ("http", "https") else proto, {})
        found = None
        if proto in ("http", "https"):
            found = self._call(table, args[2], f"http_error_{args[2]}", *args)
            if found is None:
                found = self._call(table, "default", "http_error_default", *args)
            return found
        return self._call(table, "", proto + "_error", *args)


def build_opener(*handlers):
    """An opener with these handlers and the usual ones, but for those they derive from."""
    opener = OpenerDirector()
    usual = [UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler, HTTPErrorProcessor, DataHandler, HTTPSHandler]
    for given in handlers:
        kind = given if isinstance(given, type) else type(given)
        usual = [k for k in usual if not issubclass(kind, k)]
    for handler in usual:
        opener.add_handler(handler())
    for given in handlers:
        opener.add_handler(given() if isinstance(given, type) else given)
    return opener


_opener = None


def install_opener(opener):
    """Let urlopen use an opener."""
    global _opener
    _opener = opener


def urlopen(url, data=None, timeout=_DEFAULT, *, context=None):
    """Open a URL or a Request."""
    if _opener is None:
        return build_opener().open(url, data, timeout)
    return _opener.open(url, data, timeout)


# Handlers

class BaseHandler:
    """What opens, or looks at, some requests."""

    handler_order = 500

    def add_parent(self, parent):
        """Say which opener it belongs to."""
        self.parent = parent

    def close(self):
        """Nothing."""

    def __lt__(self, other):
        return self.handler_order < other.handler_order if hasattr(other, "handler_order") else True


class HTTPErrorProcessor(BaseHandler):
    """Has answers that are no success handled as errors."""

    handler_order = 1000

    def http_response(self, request, response):
        """Look at an answer."""
        if 200 <= response.code < 300:
            return response
        return self.parent.error("http", request, response, response.code, response.msg, response.info())

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    """Raises errors that nobody else handles."""

    def http_error_default(self, req, fp, code, msg, hdrs):
        """Raise HTTPError."""
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    """Follows redirects: each is a request that is granted by itself."""

    max_repeats, max_redirections = 4, 10
    inf_msg = "The HTTP server returned a redirect error that would lead to an infinite loop.\nThe last 30x error message was:\n"

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        """The request that a redirect asks for."""
        method = req.get_method()
        if not (code in (301, 302, 303, 307, 308) and method in ("GET", "HEAD") or code in (301, 302, 303) and method == "POST"):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {k: v for k, v in req.headers.items() if k.lower() not in ("content-length", "content-type")}
        if request_host(req) != request_host(Request(newurl)):
            kept = {k: v for k, v in kept.items() if k.lower() not in ("authorization", "cookie")}
        return Request(newurl.replace(" ", "%20"), method="HEAD" if method == "HEAD" else "GET", headers=kept, origin_req_host=req.origin_req_host, unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        """Follow a redirect."""
        location = headers["location"] or headers["uri"]
        if location is None:
            return None
        url = urljoin(req.full_url, quote(location, encoding="iso-8859-1", safe="!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"))
        if _urlsplit(url).scheme not in ("http", "https"):
            raise HTTPError(url, code, f"{msg} - Redirection to url '{url}' is not allowed", headers, fp)
        new = self.redirect_request(req, fp, code, msg, headers, url)
        if new is None:
            return None
        visited = new.redirect_dict = req.redirect_dict = getattr(req, "redirect_dict", {})
        if visited.get(url, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        visited[url] = visited.get(url, 0) + 1
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class AbstractHTTPHandler(BaseHandler):
    """Makes requests."""

    def __init__(self, debuglevel=None):
        self._debuglevel = debuglevel

    def set_http_debuglevel(self, level):
        """Keep a number."""
        self._debuglevel = level

    def do_request_(self, request):
        """Add the headers that a request needs."""
        if not request.host:
            raise URLError("no host given")
        if request.data is not None:
            if isinstance(request.data, str):
                raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
            if not request.has_header("Content-type"):
                request.add_unredirected_header("Content-type", "application/x-www-form-urlencoded")
        for name, value in self.parent.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_unredirected_header(name.capitalize(), value)
        return request

    def do_open(self, http_class, req, **http_conn_args):
        """Make a request over a connection of a class."""
        connection = http_class(req.host, timeout=req.timeout, **http_conn_args)
        headers = {name.title(): value for name, value in req.header_items()}
        headers["Connection"] = "close"
        try:
            connection.request(req.get_method(), req.selector or "/", req.data, headers)
            response = connection.getresponse()
        except CapabilityError:
            raise
        except OSError as e:
            connection.close()
            raise URLError(e) from None
        response.url = req.full_url
        response.msg = response.reason
        return response


class HTTPHandler(AbstractHTTPHandler):
    """Makes requests of http."""

    def http_open(self, req):
        """Make a request."""
        return self.do_open(_client.HTTPConnection, req)

    http_request = AbstractHTTPHandler.do_request_


class HTTPSHandler(AbstractHTTPHandler):
    """Makes requests of https: the grant checks the server's certificate."""

    def __init__(self, debuglevel=None, context=None, check_hostname=None):
        super().__init__(debuglevel)

    def https_open(self, req):
        """Make a request."""
        return self.do_open(_client.HTTPSConnection, req)

    https_request = AbstractHTTPHandler.do_request_


class ProxyHandler(BaseHandler):
    """Does nothing with no proxies, and refuses others: they would reach what was not granted."""

    handler_order = 100

    def __init__(self, proxies=None):
        if proxies:
            raise NotImplementedError("proxies are not supported")
        self.proxies = {}


class UnknownHandler(BaseHandler):
    """Raises an error for URLs of other kinds."""

    def unknown_open(self, req):
        """Raise URLError."""
        raise URLError(f"unknown url type: {req.type}")


class FileHandler(BaseHandler):
    """Opens files of the granted directories."""

    def file_open(self, req):
        """Open a file."""
        if req.host and req.host != "localhost":
            raise URLError("file:// scheme is supported only on localhost")
        path = url2pathname(req.selector)
        try:
            file = open(path, "rb")
            size = file.seek(0, 2)
            file.seek(0)
        except CapabilityError:
            raise
        except OSError as e:
            raise URLError(e, req.full_url) from None
        return addinfourl(file, _Message([("Content-type", "text/plain"), ("Content-length", str(size))]), "file:" + pathname2url(path))


class DataHandler(BaseHandler):
    """Opens URLs that hold their data."""

    def data_open(self, req):
        """The data."""
        _, _, rest = req.full_url.partition(":")
        kind, _, text = rest.partition(",")
        data = _unquote_to_bytes(text)
        if kind.endswith(";base64"):
            data, kind = _base64.decodebytes(data), kind[:-7]
        headers = _Message([("Content-type", kind or "text/plain;charset=US-ASCII"), ("Content-length", str(len(data)))])
        return addinfourl(_io.BytesIO(data), headers, req.full_url)


class HTTPPasswordMgr:
    """Users and passwords, by realm and URL."""

    def __init__(self):
        self._known = {}

    def add_password(self, realm, uri, user, passwd):
        """Keep a password for URLs that begin so."""
        for one in [uri] if isinstance(uri, str) else uri:
            self._known.setdefault(realm, []).append((self._parts(one), user, passwd))

    def _parts(self, uri):
        parts = _urlsplit(uri if "//" in uri else "//" + uri)
        return parts.netloc.rpartition("@")[2].lower(), parts.path or "/"

    def find_user_password(self, realm, authuri):
        """User and password for a URL, or two Nones."""
        host, path = self._parts(authuri)
        for (known, base), user, passwd in self._known.get(realm, ()):
            if known == host and (path == base or path.startswith(base.rstrip("/") + "/")):
                return user, passwd
        return None, None


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """HTTPPasswordMgr that looks under the realm None too."""

    def find_user_password(self, realm, authuri):
        """User and password for a URL, or two Nones."""
        found = super().find_user_password(realm, authuri)
        return super().find_user_password(None, authuri) if found[0] is None else found


class HTTPBasicAuthHandler(BaseHandler):
    """Answers a server that wants a password."""

    handler_order = 490

    def __init__(self, password_mgr=None):
        self.passwd = HTTPPasswordMgr() if password_mgr is None else password_mgr
        self.add_password = self.passwd.add_password

    def http_error_401(self, req, fp, code, msg, headers):
        """Ask again with a password, once."""
        for value in headers.get_all("www-authenticate", ()):
            scheme, _, rest = value.partition(" ")
            if scheme.lower() != "basic":
                continue
            realm = rest.partition("realm=")[2].strip().partition(",")[0].strip("\"'")
            user, passwd = self.passwd.find_user_password(realm, req.full_url)
            if passwd is None:
                continue
            auth = "Basic " + _base64.b64encode(f"{user}:{passwd}".encode()).decode("ascii")
            if req.get_header("Authorization") == auth:
                return None
            req.add_unredirected_header("Authorization", auth)
            return self.parent.open(req, timeout=req.timeout)
        return None


# Functions

def pathname2url(pathname, *, add_scheme=False):
    """A path as part of a URL."""
    return ("file:" if add_scheme else "") + ("//" if pathname.startswith("/") else "") + quote(pathname)


def url2pathname(url, *, require_scheme=False, resolve_host=False):
    """A part of a URL as a path."""
    if require_scheme:
        if not url.lower().startswith("file:"):
            raise URLError("URL is missing a 'file:' scheme")
        url = url[5:]
    if url.startswith("///"):
        url = url[2:]
    elif url.startswith("//localhost/"):
        url = url[11:]
    return unquote(url)


def getproxies():
    """None."""
    return {}


def proxy_bypass(host, proxies=None):
    """True: there are no proxies."""
    return True


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Copy what is at a URL into a file: its name and the headers."""
    with urlopen(url, data) as response:
        headers = response.info()
        if filename is None:
            import tempfile
            out = tempfile.NamedTemporaryFile(delete=False)
            filename = out.name
        else:
            out = open(filename, "wb")
        size = int(headers.get("Content-Length", -1))
        count = got = 0
        with out:
            while True:
                if reporthook:
                    reporthook(count, 8192, size)
                block = response.read(8192)
                if not block:
                    break
                got += len(block)
                out.write(block)
                count += 1
    if 0 <= size != got and got < size:
        raise ContentTooShortError(f"retrieval incomplete: got only {got} out of {size} bytes", (filename, headers))
    return filename, headers


def urlcleanup():
    """Forget the opener that was installed."""
    install_opener(None)
