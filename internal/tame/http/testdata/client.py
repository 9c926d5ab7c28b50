# http.client over sockets that are none: what is sent, and how answers are read.
# cpython: same
import http.client, io

class Sock:
    def __init__(self, data): self.data, self.sent = data, b""
    def makefile(self, mode, *args): return io.BufferedReader(io.BytesIO(self.data))
    def sendall(self, data): self.sent += bytes(data)
    def close(self): pass

def answer(data, method="GET"):
    r = http.client.HTTPResponse(Sock(data), method=method)
    r.begin()
    return r

def fails(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"

r = answer(b"HTTP/1.1 200 Fine thing\r\nContent-Length: 11\r\nX-A: 1\r\nx-a: 2\r\nContent-Type: text/html; charset=\"UTF-8\"\r\n\r\nhello worldrest")
print(r.status, r.reason, r.version, r.length, r.chunked, r.will_close, r.getheader("X-A"), r.getheader("no", 3), r.getheader("no"))  # expect: 200 Fine thing 11 11 False False 1, 2 3 None
print(r.headers["x-a"], r.headers.get_all("X-A"), r.headers.get_content_type(), r.headers.get_content_charset(), "X-a" in r.headers, r.headers.get_param("charset"), r.info() is r.msg)  # expect: 1 ['1', '2'] text/html utf-8 True UTF-8 True
print(r.read(5), r.read1(3), r.length, r.isclosed(), r.read(), r.isclosed(), r.read(), r.read(3))  # expect: b'hello' b' wo' 3 False b'rld' True b'' b''
print(r.getheaders())  # expect: [('Content-Length', '11'), ('X-A', '1'), ('x-a', '2'), ('Content-Type', 'text/html; charset="UTF-8"')]

r = answer(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab\n\r\nA;x=y\r\ncd\nefghijk\r\n0\r\nT: x\r\n\r\n")
print(r.chunked, r.length, r.readline(), r.read(1), r.read(2), r.read(), r.isclosed())  # expect: True None b'ab\n' b'c' b'd\n' b'efghijk' True
print(list(answer(b"HTTP/1.0 200 OK\r\n\r\none\ntwo\nthree")), answer(b"HTTP/1.0 200 OK\r\n\r\nx").will_close)  # expect: [b'one\n', b'two\n', b'three'] True
buf = bytearray(4)
r = answer(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabcdef")
print(r.readinto(buf), bytes(buf), r.readinto(buf), bytes(buf), r.readinto(buf))  # expect: 4 b'abcd' 2 b'efcd' 0
for method, text in (("HEAD", b"200 OK"), ("GET", b"204 No"), ("GET", b"304 Not")):
    r = answer(b"HTTP/1.1 " + text + b"\r\nContent-Length: 5\r\n\r\nhello", method)
    print(r.read(), r.length)
# expect: b'' 0
# expect: b'' 0
# expect: b'' 0
r = answer(b"HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 201 Made\r\nContent-Length: 0\r\n\r\n")
print(r.status, r.getcode(), r.code, r.headers.items())  # expect: 201 201 201 [('Content-Length', '0')]
r = answer(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
print(fails(r.read), repr(http.client.IncompleteRead(b"ab", 3)), repr(http.client.IncompleteRead(b"ab")))  # expect: IncompleteRead: IncompleteRead(3 bytes read, 6 more expected) IncompleteRead(2 bytes read, 3 more expected) IncompleteRead(2 bytes read)
print(fails(answer(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc").read))  # expect: IncompleteRead: IncompleteRead(0 bytes read)
print(fails(answer(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n").read))  # expect: IncompleteRead: IncompleteRead(0 bytes read)
for bad in (b"", b"nonsense\r\n\r\n", b"HTTP/1.1 20 x\r\n\r\n", b"HTTP/1.1 abc x\r\n\r\n", b"HTTP/1.1 099 x\r\n\r\n", b"HTTP/3.0 200 OK\r\n\r\n", b"HTTP/1.1 " + b"2" * 70000, b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 101 + b"\r\n", b"HTTP/1.1 200 OK\r\nA: " + b"b" * 70000):
    print(fails(answer, bad).strip())
# expect: RemoteDisconnected: Remote end closed connection without response
# expect: BadStatusLine: nonsense
# expect: BadStatusLine: HTTP/1.1 20 x
# expect: BadStatusLine: HTTP/1.1 abc x
# expect: BadStatusLine: HTTP/1.1 099 x
# expect: UnknownProtocol: HTTP/3.0
# expect: LineTooLong: got more than 65536 bytes when reading status line
# expect: HTTPException: got more than 100 headers
# expect: LineTooLong: got more than 65536 bytes when reading header line

# --- what is sent
import http.client, io

class Sock:
    def __init__(self, data): self.data, self.sent = data, b""
    def makefile(self, mode, *args): return io.BufferedReader(io.BytesIO(self.data))
    def sendall(self, data): self.sent += bytes(data)
    def close(self): pass

def fails(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"

def sent(*args, host="example.com", **kw):
    c = http.client.HTTPConnection(host)
    c.sock = sock = Sock(b"")
    c.request(*args, **kw)
    return sock.sent.decode("latin-1").split("\r\n")

print(sent("GET", "/x?y"))  # expect: ['GET /x?y HTTP/1.1', 'Host: example.com', 'Accept-Encoding: identity', '', '']
print(sent("POST", "", b"abc", {"A": "b", "C": 1}, host="[::1]:8080"))  # expect: ['POST / HTTP/1.1', 'Host: [::1]:8080', 'Accept-Encoding: identity', 'Content-Length: 3', 'A: b', 'C: 1', '', 'abc']
print(sent("PUT", "/", host="h:81"), sent("DELETE", "/"))  # expect: ['PUT / HTTP/1.1', 'Host: h:81', 'Accept-Encoding: identity', 'Content-Length: 0', '', ''] ['DELETE / HTTP/1.1', 'Host: example.com', 'Accept-Encoding: identity', '', '']
print(sent("GET", "/", headers={"Host": "other", "accept-encoding": "gzip"}))  # expect: ['GET / HTTP/1.1', 'Host: other', 'accept-encoding: gzip', '', '']
print(sent("POST", "/", "h\xe9"), sent("POST", "/", headers={"Content-Length": "2"}, body=b"ab"))  # expect: ['POST / HTTP/1.1', 'Host: example.com', 'Accept-Encoding: identity', 'Content-Length: 2', '', 'hé'] ['POST / HTTP/1.1', 'Host: example.com', 'Accept-Encoding: identity', 'Content-Length: 2', '', 'ab']
c = http.client.HTTPConnection("h", 80)
c.sock = Sock(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab")
print([fails(c.getresponse), fails(c.putheader, "A", "b"), fails(c.endheaders)])  # expect: ['ResponseNotReady: Idle', 'CannotSendHeader: ', 'CannotSendHeader: ']
c.putrequest("GET", "/")
print(fails(c.putrequest, "GET", "/"), fails(c.getresponse))  # expect: CannotSendRequest: Request-started ResponseNotReady: Request-started
for k, v in (("A\r\nB", "x"), ("A:", "x"), ("", "x"), (" A", "x"), ("A", "x\r\nB: y"), ("A", "x\ny"), ("A", "x\r"), ("A", "x\r\n y"), ("\u20ac", "x")):
    print(fails(c.putheader, k, v))
# expect: ValueError: Invalid header name b'A\r\nB'
# expect: ValueError: Invalid header name b'A:'
# expect: ValueError: Invalid header name b''
# expect: ValueError: Invalid header name b' A'
# expect: ValueError: Invalid header value b'x\r\nB: y'
# expect: ValueError: Invalid header value b'x\ny'
# expect: ValueError: Invalid header value b'x\r'
# expect: None
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
c.endheaders()
r = c.getresponse()
print(fails(c.getresponse), r.read())  # expect: ResponseNotReady: Idle b'ab'
for method, url in (("GE\nT", "/"), ("GET", "/a b"), ("GET", "/\r\nX: y"), ("GET", "/\u20ac"), ("GET /x", "/")):
    print(fails(sent, method, url))
# expect: ValueError: method can't contain control characters. 'GE\nT' (found at least '\n')
# expect: InvalidURL: URL can't contain control characters. '/a b' (found at least ' ')
# expect: InvalidURL: URL can't contain control characters. '/\r\nX: y' (found at least '\r')
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\u20ac' in position 5: ordinal not in range(128)
# expect: ['GET /x / HTTP/1.1', 'Host: example.com', 'Accept-Encoding: identity', '', '']
print(fails(http.client.HTTPConnection, "a\nb"), fails(http.client.HTTPConnection, "a:b"), http.client.HTTPConnection("[::1]").host, http.client.HTTPConnection("a:").port, http.client.HTTPConnection("a:7", 8).port)  # expect: InvalidURL: URL can't contain control characters. 'a\nb' (found at least '\n') InvalidURL: nonnumeric port: 'b' ::1 80 8

# --- statuses and methods
import http, http.client
print(http.HTTPStatus(404), repr(http.HTTPStatus.OK), http.HTTPStatus.OK.phrase, http.HTTPStatus.OK.is_success, http.HTTPStatus.FOUND.is_redirection, http.HTTPStatus.GONE.is_client_error, http.HTTPStatus.BAD_GATEWAY.is_server_error, http.HTTPStatus.CONTINUE.is_informational)  # expect: 404 <HTTPStatus.OK: 200> OK True True True True True
print(len(http.HTTPStatus), http.client.responses[418], http.client.NOT_FOUND == 404, http.HTTPMethod.GET == "GET", http.HTTPMethod("PATCH"))  # expect: 62 I'm a Teapot True True PATCH
