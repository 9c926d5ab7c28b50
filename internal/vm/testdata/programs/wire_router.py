# A web framework in small: routing with converters, middleware as onion, requests and responses, cookies, WSGI style app, content negotiation, errors.
from __future__ import annotations
import base64
import binascii
import functools
import hashlib
import hmac
import html
import inspect
import io
import json
import re
import textwrap
import traceback
from collections.abc import Callable, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum, auto
from types import MappingProxyType
from typing import Any, ClassVar, Literal, get_type_hints
from urllib.parse import parse_qs, parse_qsl, quote, unquote, urlencode, urlsplit
from uuid import UUID, NAMESPACE_URL, uuid5


class HTTPStatus(IntEnum):
    def __new__(cls, value, phrase, description=""):
        self = int.__new__(cls, value)
        self._value_ = value
        self.phrase, self.description = phrase, description or f"the server says {phrase.lower()}"
        return self

    OK = 200, "OK"
    CREATED = 201, "Created", "Document created, URL follows"
    BAD_REQUEST = 400, "Bad Request"
    UNAUTHORIZED = 401, "Unauthorized", "Who are you?"
    NOT_FOUND = (404, "Not Found")
    METHOD_NOT_ALLOWED = 405, "Method Not Allowed"
    UNPROCESSABLE = 422, "Unprocessable Content"
    ERROR = 500, "Internal Server Error"

    @property
    def is_client_error(self):
        return 400 <= self < 500


class HTTPMethod(StrEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name

    GET = auto()
    PUT = auto()
    POST = auto()
    DELETE = auto()


class HTTPError(Exception):
    def __init__(self, status: int, detail="", **headers):
        self.status = HTTPStatus(status)
        self.detail, self.headers = detail or self.status.description, headers
        super().__init__(f"{self.status.value} {self.status.phrase}")


class Headers(dict):
    def __init__(self, *a, **k):
        super().__init__()
        for key, v in dict(*a, **k).items():
            self[key] = v

    def __setitem__(self, k, v):
        if "\n" in str(v):
            raise ValueError(f"newline in header {k}")
        super().__setitem__(k.replace("_", "-").title(), str(v))

    def __missing__(self, k):
        t = k.replace("_", "-").title()
        if t != k and t in self:
            return self[t]
        raise KeyError(k)

    def get(self, k, default=None):
        try:
            return self[k]
        except KeyError:
            return default


@dataclass
class Request:
    method: str
    target: str
    headers: Headers = field(default_factory=Headers)
    body: bytes = b""
    state: dict = field(default_factory=dict, repr=False)

    @classmethod
    def parse(cls, raw: bytes):
        head, _, body = raw.partition(b"\r\n\r\n")
        first, *rest = head.decode("latin-1").split("\r\n")
        if not (m := re.fullmatch(r"([A-Z]+) (\S+) HTTP/1\.[01]", first)):
            raise HTTPError(400, f"bad request line {first!r}")
        h = Headers(l.split(": ", 1) for l in rest)
        return cls(*m.groups(), h, body[:int(h.get("content-length", len(body)))])

    @functools.cached_property
    def url(self): return urlsplit(self.target)
    @property
    def path(self): return unquote(self.url.path)
    @property
    def query(self): return dict(parse_qsl(self.url.query))
    @property
    def cookies(self): return {k: unquote(v) for k, _, v in (p.strip().partition("=") for p in self.headers.get("cookie", "").split(";")) if k}

    def json(self):
        try:
            return json.loads(self.body)
        except ValueError as e:
            raise HTTPError(422, str(e)) from e


@dataclass
class Response:
    body: Any = ""
    status: int = 200
    headers: Headers = field(default_factory=Headers)

    def encode(self):
        match self.body:
            case bytes(b): raw, kind = b, "application/octet-stream"
            case str(s): raw, kind = s.encode(), "text/html; charset=utf-8"
            case dict() | list() as d: raw, kind = json.dumps(d, default=str).encode(), "application/json"
            case None: raw, kind = b"", ""
            case it: raw, kind = "".join(map(str, it)).encode(), "text/plain"
        self.headers.setdefault("Content-Type", kind) if kind else None
        s = HTTPStatus(self.status)
        self.headers["content_length"] = len(raw)
        return b"\r\n".join([f"HTTP/1.1 {s.value} {s.phrase}".encode(), *(f"{k}: {v}".encode("latin-1") for k, v in sorted(self.headers.items())), b"", raw])


CONV = {"int": (r"-?\d+", int), "str": (r"[^/]+", str), "path": (r".+", str), "uuid": (r"[0-9a-f-]{36}", UUID), "float": (r"\d+\.\d+", float)}


class Router:
    def __init__(self):
        self.routes, self.middle, self.handlers, self.names = [], [], {}, {}

    def route(self, pattern, *methods, name=None):
        rx, conv = "", {}
        for lit, kind, arg in re.findall(r"([^<]+)|<(?:(\w+):)?(\w+)>", pattern):
            if lit:
                rx += re.escape(lit)
            else:
                p, conv[arg] = CONV[kind or "str"]
                rx += f"(?P<{arg}>{p})"

        def deco(fn):
            self.routes.append((re.compile(rx), conv, {HTTPMethod(m) for m in methods or ("GET",)}, fn))
            self.names[name or fn.__name__] = pattern
            return fn
        return deco

    def url(self, name, **kw):
        used = set()
        def sub(m):
            used.add(m[2])
            return quote(str(kw[m[2]]), safe="/" if m[1] == "path" else "")
        path = re.sub(r"<(?:(\w+):)?(\w+)>", sub, self.names[name])
        rest = {k: v for k, v in kw.items() if k not in used}
        return path + ("?" + urlencode(rest) if rest else "")

    def use(self, fn):
        self.middle.append(fn)
        return fn

    def error(self, kind):
        return lambda fn: self.handlers.setdefault(kind, fn)

    def dispatch(self, req):
        allowed = set()
        for rx, conv, methods, fn in self.routes:
            if m := rx.fullmatch(req.path):
                if req.method not in methods:
                    allowed |= methods
                    continue
                kw = {k: conv[k](v) for k, v in m.groupdict().items()}
                return self.call(fn, req, kw)
        raise HTTPError(405, allow=", ".join(sorted(allowed))) if allowed else HTTPError(404, f"nothing at {req.path}")

    def call(self, fn, req, kw):
        hints = get_type_hints(fn)
        for p in inspect.signature(fn).parameters.values():
            if hints.get(p.name) is Request:
                kw[p.name] = req
            elif p.name not in kw and p.name in req.query:
                try:
                    kw[p.name] = hints.get(p.name, str)(req.query[p.name])
                except ValueError as e:
                    raise HTTPError(400, f"{p.name}: {e}") from None
        try:
            inspect.signature(fn).bind(**kw)
        except TypeError as e:
            raise HTTPError(400, str(e)) from None
        out = fn(**kw)
        return out if isinstance(out, Response) else Response(out)

    def __call__(self, req):
        handler = functools.reduce(lambda inner, m: functools.partial(m, inner), reversed(self.middle), self.dispatch)
        try:
            return handler(req)
        except Exception as e:
            for kind in type(e).__mro__:
                if kind in self.handlers:
                    return self.handlers[kind](req, e)
            raise


app, log = Router(), []


@app.use
def logger(inner, req):
    log.append(f"-> {req.method} {req.path}")
    try:
        r = inner(req)
    except HTTPError as e:
        log.append(f"<- {e}")
        raise
    log.append(f"<- {r.status}")
    return r


@app.use
def auth(inner, req):
    match req.headers.get("authorization", "").split():
        case ["Basic", token]:
            try:
                user, _, pw = base64.b64decode(token, validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError) as e:
                raise HTTPError(400, f"bad token: {e}") from e
            if not hmac.compare_digest(pw, user[::-1]):
                raise HTTPError(401, www_authenticate='Basic realm="x"')
            req.state["user"] = user
        case [kind, *_]:
            raise HTTPError(401, f"cannot do {kind}")
    r = inner(req)
    if "user" in req.state:
        r.headers["set_cookie"] = f"user={quote(req.state['user'])}; Path=/"
    return r


@app.route("/")
def index(): return "<h1>Hi</h1>"
@app.route("/item/<int:n>", "GET", "PUT", name="item")
def item(n, req: Request, verbose: int = 0):
    if req.method == "PUT":
        return Response({"stored": req.json(), "n": n}, 201, Headers(location=app.url("item", n=n)))
    return {"n": n, "verbose": verbose, "cookies": req.cookies}
@app.route("/files/<path:rest>.<ext>")
def files(rest, ext): return (f"{p}\n" for p in [*rest.split("/"), ext])
@app.route("/id/<uuid:u>")
def by_id(u): return {"version": u.version, "hex": u.hex}
@app.route("/boom/<float:x>", "POST")
def boom(x: float, y: float): return str(x / y)


@app.error(HTTPError)
def on_http(req, e):
    kind = "application/json" if "json" in req.headers.get("accept", "") else "text/html"
    return Response({"error": e.detail} if "json" in kind else f"<p>{html.escape(e.detail)}</p>", e.status, Headers(e.headers))


@app.error(ArithmeticError)
def on_math(req, e): return Response(traceback.format_exception_only(e)[-1].strip(), 500)


token = base64.b64encode(b"ann:nna").decode()
for raw in ("GET / HTTP/1.1\r\nHost: x", "GET /item/7?verbose=2 HTTP/1.1\r\nCookie: a=b%20c; d=e", f"PUT /item/-3 HTTP/1.1\r\nAuthorization: Basic {token}\r\nContent-Length: 7\r\n\r\n[1, 2] trailing",
            "PUT /item/1 HTTP/1.0\r\naccept: application/json\r\n\r\n{bad", "GET /files/a%20b/c.tar.gz HTTP/1.1", f"GET /id/{uuid5(NAMESPACE_URL, 'x')} HTTP/1.1", "DELETE /item/1 HTTP/1.1", "GET /nope?<a> HTTP/1.1",
            "POST /boom/1.5?y=0 HTTP/1.1", "POST /boom/1.5?y=x HTTP/1.1", "POST /boom/1.5 HTTP/1.1", "GET / HTTP/1.1\r\nAuthorization: Basic YTpi", "GET / HTTP/1.1\r\nAuthorization: Basic @@@", "GET / HTTP/1.1\r\nAuthorization: Bearer x", "get / HTTP/2"):
    try:
        print(app(Request.parse(raw.encode())).encode())
    except HTTPError as e:
        print("not parsed:", e, e.detail)
# expect: b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Hi</h1>'
# expect: b'HTTP/1.1 200 OK\r\nContent-Length: 57\r\nContent-Type: application/json\r\n\r\n{"n": 7, "verbose": 2, "cookies": {"a": "b c", "d": "e"}}'
# expect: b'HTTP/1.1 201 Created\r\nContent-Length: 27\r\nContent-Type: application/json\r\nLocation: /item/-3\r\nSet-Cookie: user=ann; Path=/\r\n\r\n{"stored": [1, 2], "n": -3}'
# expect: b'HTTP/1.1 422 Unprocessable Content\r\nContent-Length: 88\r\nContent-Type: application/json\r\n\r\n{"error": "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"}'
# expect: b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\nContent-Type: text/plain\r\n\r\na b\nc.tar\ngz\n'
# expect: b'HTTP/1.1 200 OK\r\nContent-Length: 57\r\nContent-Type: application/json\r\n\r\n{"version": 5, "hex": "4cd605e7afa25360b5b9c5e9fb5c76f4"}'
# expect: b'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, PUT\r\nContent-Length: 41\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>the server says method not allowed</p>'
# expect: b'HTTP/1.1 404 Not Found\r\nContent-Length: 23\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>nothing at /nope</p>'
# expect: b'HTTP/1.1 500 Internal Server Error\r\nContent-Length: 35\r\nContent-Type: text/html; charset=utf-8\r\n\r\nZeroDivisionError: division by zero'
# expect: b'HTTP/1.1 400 Bad Request\r\nContent-Length: 58\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>y: could not convert string to float: &#x27;x&#x27;</p>'
# expect: b'HTTP/1.1 400 Bad Request\r\nContent-Length: 49\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>missing a required argument: &#x27;y&#x27;</p>'
# expect: b'HTTP/1.1 401 Unauthorized\r\nContent-Length: 19\r\nContent-Type: text/html; charset=utf-8\r\nWww-Authenticate: Basic realm="x"\r\n\r\n<p>Who are you?</p>'
# expect: b'HTTP/1.1 400 Bad Request\r\nContent-Length: 45\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>bad token: Only base64 data is allowed</p>'
# expect: b'HTTP/1.1 401 Unauthorized\r\nContent-Length: 23\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>cannot do Bearer</p>'
# expect: not parsed: 400 Bad Request bad request line 'get / HTTP/2'
print(*log, sep=" | ")  # expect: -> GET / | <- 200 | -> GET /item/7 | <- 200 | -> PUT /item/-3 | <- 201 | -> PUT /item/1 | <- 422 Unprocessable Content | -> GET /files/a b/c.tar.gz | <- 200 | -> GET /id/4cd605e7-afa2-5360-b5b9-c5e9fb5c76f4 | <- 200 | -> DELETE /item/1 | <- 405 Method Not Allowed | -> GET /nope | <- 404 Not Found | -> POST /boom/1.5 | -> POST /boom/1.5 | <- 400 Bad Request | -> POST /boom/1.5 | <- 400 Bad Request | -> GET / | <- 401 Unauthorized | -> GET / | <- 400 Bad Request | -> GET / | <- 401 Unauthorized
print(app.url("files", rest="a b/ü", ext="x/y"), app.url("item", n=3, q="&"), HTTPStatus.NOT_FOUND.phrase, HTTPStatus(404).is_client_error, repr(HTTPMethod.PUT), HTTPStatus(201), Headers(a_b=1, c=2))  # expect: /files/a%20b/%C3%BC.x%2Fy /item/3?q=%26 Not Found True <HTTPMethod.PUT: 'PUT'> 201 {'A-B': '1', 'C': '2'}
try:
    Headers(x="a\nb")
except ValueError as e:
    print(e)  # expect: newline in header x
