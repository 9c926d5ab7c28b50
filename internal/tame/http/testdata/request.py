# urllib.request without a network: requests, openers, handlers, errors.
# cpython: same
import urllib.request, urllib.error, urllib.response, io

def fails(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"

R = urllib.request.Request
r = R("http://user@Host.Example:80/a/b?c#frag", headers={"x-a": "b", "X-A": "c"})
print(r.full_url, r.type, r.host, r.selector, r.fragment, r.get_method(), r.origin_req_host, r.data, r.headers)  # expect: http://user@Host.Example:80/a/b?c#frag http user@Host.Example:80 /a/b?c frag GET user@host.example None {'X-a': 'c'}
r.data = b"x"
r.add_unredirected_header("y-b", "1")
print(r.get_method(), r.has_header("X-a"), r.get_header("Y-b"), r.header_items(), R("http://x", method="PUT").get_method(), R("HTTP://x?y").selector, R("<URL:http://x/>").full_url)  # expect: POST True 1 [('Y-b', '1'), ('X-a', 'c')] PUT /?y http://x/
for bad in ("nope", "", ":x", "//x/y"):
    print(fails(R, bad))
# expect: ValueError: unknown url type: 'nope'
# expect: ValueError: unknown url type: ''
# expect: ValueError: unknown url type: ':x'
# expect: ValueError: unknown url type: '//x/y'
u = urllib.request.urlopen("data:text/x;charset=utf-8,a%20b")
print(u.read(), u.headers["Content-type"], u.geturl(), u.info().get_content_charset(), urllib.request.urlopen("data:;base64,aGk=").read())  # expect: b'a b' text/x;charset=utf-8 data:text/x;charset=utf-8,a%20b utf-8 b'hi'
print(fails(urllib.request.urlopen, "nonesuch:x"), fails(urllib.request.urlopen, "http:///x"), fails(urllib.request.urlopen, "http://x", "text"))  # expect: URLError: <urlopen error unknown url type: nonesuch> URLError: <urlopen error no host given> TypeError: POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.
e = urllib.error.HTTPError("http://x", 404, "Gone away", {"A": "b"}, io.BytesIO(b"body"))
print(e, repr(e), e.code, e.status, e.reason, e.msg, e.headers, e.read(), e.url, e.geturl(), isinstance(e, urllib.response.addinfourl), isinstance(e, OSError))  # expect: HTTP Error 404: Gone away <HTTPError 404: 'Gone away'> 404 404 Gone away Gone away {'A': 'b'} b'body' http://x http://x True True
print(urllib.error.URLError("why"), urllib.error.URLError("why").args, urllib.error.ContentTooShortError("short", b"x").content)  # expect: <urlopen error why> ('why',) b'x'
print(urllib.request.pathname2url("/a b/c"), urllib.request.url2pathname("/a%20b/c"), urllib.request.url2pathname("///a"))  # expect: ///a%20b/c /a b/c /a

# --- openers call handlers in order
import urllib.request, urllib.error, urllib.response, io

class Answer(io.BytesIO):
    def __init__(self, code, msg, headers, body=b""):
        super().__init__(body)
        self.code, self.msg, self.headers = code, msg, headers
    def info(self): return self.headers

class H(dict):
    def get_all(self, name, default=None): return [self[name]] if name in self else default
    def __missing__(self, name): return None

log = []
class Fake(urllib.request.HTTPHandler):
    def http_open(self, req):
        log.append((req.get_method(), req.full_url, dict(req.headers), req.get_header("Authorization")))
        path = req.selector
        if path.startswith("/to"):
            return Answer(int(path[3:6]), "Moved", H({"location": "/end" if len(path) == 6 else path[6:]}))
        if path == "/auth" and not req.has_header("Authorization"):
            return Answer(401, "Who", H({"www-authenticate": 'Basic realm="r"'}))
        if path == "/loop":
            return Answer(302, "Loop", H({"location": "/loop"}))
        return Answer(200 if path in ("/end", "/auth") else 500, "Fine", H(), b"body")
    http_request = urllib.request.AbstractHTTPHandler.do_request_

def fails(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"

passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
passwords.add_password(None, "http://h/", "me", "pw")
o = urllib.request.build_opener(Fake, urllib.request.HTTPBasicAuthHandler(passwords))
for code in (301, 302, 303, 307, 308):
    print(o.open(f"http://h/to{code}").read(), fails(lambda: o.open(f"http://h/to{code}", b"data").read()))
# expect: b'body' b'body'
# expect: b'body' b'body'
# expect: b'body' b'body'
# expect: b'body' HTTPError: HTTP Error 307: Moved
# expect: b'body' HTTPError: HTTP Error 308: Moved
print([x[:2] for x in log[-4:]])  # expect: [('POST', 'http://h/to307'), ('GET', 'http://h/to308'), ('GET', 'http://h/end'), ('POST', 'http://h/to308')]
print(fails(o.open, "http://h/x"), fails(o.open, "http://h/to302file:///etc/passwd"))  # expect: HTTPError: HTTP Error 500: Fine HTTPError: HTTP Error 302: Moved - Redirection to url 'file:///etc/passwd' is not allowed
print(fails(o.open, "http://h/loop").splitlines()[0])  # expect: HTTPError: HTTP Error 302: The HTTP server returned a redirect error that would lead to an infinite loop.
log.clear()
print(o.open("http://h/auth").read(), [x[3] for x in log])  # expect: b'body' [None, 'Basic bWU6cHc=']
print(passwords.find_user_password("r", "http://h/x"), passwords.find_user_password("r", "http://g/x"))  # expect: ('me', 'pw') (None, None)
