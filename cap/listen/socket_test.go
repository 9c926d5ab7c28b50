package listen_test

// This file tests the module socket over the granted capabilities.

import (
	"context"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestSocket: a server and clients of one program, over the module.
func TestSocket(t *testing.T) {
	run(t, local(t), `
import socket, threading
srv_sock = socket.create_server(("127.0.0.1", 0))
def serve():
    while True:
        c, peer = srv_sock.accept()
        with c, c.makefile("rwb") as f:
            line = f.readline()
            f.write(line.upper())
            f.flush()
            if line == b"end\n": return
t = threading.Thread(target=serve)
t.start()
def client():
    return socket.create_connection(srv_sock.getsockname(), timeout=20)
with client() as s:
    s.sendall(memoryview(b"hello\n"))
    print(s.recv(2, socket.MSG_PEEK), s.recv(2), s.recv(4, socket.MSG_WAITALL), s.recv(10), s.gettimeout(), s.getpeername() == srv_sock.getsockname(), s.getsockname())
    f = s.makefile("r", encoding="ascii")
print(fails(s.recv, 1), s.fileno(), "closed" in repr(s), f.read(), f.close(), fails(f.read))
s = client()
s.setblocking(False)
print(fails(s.recv, 1), s.getblocking(), s.connect_ex(srv_sock.getsockname()))
s.settimeout(0.02)
print(fails(s.recv, 1), s.timeout)
buf = bytearray(5)
s.send(b"x\n")
s.settimeout(None)
print(s.recv_into(buf, 1), s.recv_into(buf), buf, s.recvfrom(5))
s.shutdown(socket.SHUT_WR)
print(fails(s.send, b"y"), fails(s.recv, -1), fails(s.recv_into, buf, 6), s.detach(), fails(s.recv, 1))
with client() as s:
    s.sendall(b"end\n")
    s.recv(10)
t.join()
srv_sock.settimeout(0.02)
print(fails(srv_sock.accept), srv_sock.getsockname()[0], srv_sock.family, srv_sock.type, srv_sock.close(), fails(srv_sock.accept))
`, `b'HE' b'HE' b'LLO\n' b'' 20.0 True ('0.0.0.0', 0)
b'' -1 True  None ValueError: I/O operation on closed file.
BlockingIOError: [Errno 11] Resource temporarily unavailable False 106
TimeoutError: timed out 0.02
1 1 bytearray(b'\n\x00\x00\x00\x00') (b'', None)
BrokenPipeError: [Errno 32] Broken pipe ValueError: negative buffersize in recv ValueError: nbytes is greater than the length of the buffer -1 OSError: [Errno 9] Bad file descriptor
TimeoutError: timed out 127.0.0.1 2 1 None OSError: [Errno 9] Bad file descriptor
`)
}

// TestSocketRefuses: what a socket cannot do, with grants and without.
func TestSocketRefuses(t *testing.T) {
	const src = `
import socket
def connect(*address):
    return fails(socket.socket().connect, address)
def listen(*address):
    s = socket.socket()
    s.bind(address)
    return fails(s.listen)
for f in (lambda: connect("evil.example", 80), lambda: connect("127.0.0.1", 1 << 20), lambda: connect("127.0.0.1", "80"), lambda: connect(b"127.0.0.1", 1), lambda: connect("127.0.0.1\r\n", 1), lambda: connect("１２７.0.0.1", 1), lambda: fails(socket.create_connection, ("evil.example", 80)),
          lambda: listen("0.0.0.1", 80), lambda: listen("", 81), lambda: fails(socket.getaddrinfo, "a.example", "http"), lambda: fails(socket.getaddrinfo, "::1", 1), lambda: fails(socket.gethostbyname, "a.example"), lambda: socket.gethostbyname("127.1"),
          lambda: fails(socket.socket, socket.AF_INET, socket.SOCK_DGRAM), lambda: fails(socket.socket, 1), lambda: fails(socket.socket, fileno=3), lambda: fails(socket.socket().recv, 1), lambda: fails(socket.socket().accept), lambda: fails(socket.socketpair)):
    print(f())
`
	const common = `OSError: [Errno 94] Socket type not supported
OSError: [Errno 97] Address family not supported by protocol
OSError: [Errno 9] Bad file descriptor
OSError: [Errno 107] Transport endpoint is not connected
OSError: [Errno 22] Invalid argument
CapabilityError: socketpair() needs a network, which was not granted
`
	run(t, local(t), src, `CapabilityError: net: this address is not granted
OverflowError: connect(): port must be 0-65535.
TypeError: 'str' object cannot be interpreted as an integer
ConnectionRefusedError: [Errno 111] Connection refused
CapabilityError: net: this address is not granted
CapabilityError: net: this address is not granted
CapabilityError: net: this address is not granted
CapabilityError: srv: this address is not granted
CapabilityError: srv: this address is not granted
[(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('a.example', 80))]
[(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('::1', 1, 0, 0))]
gaierror: [Errno -3] Temporary failure in name resolution
127.0.0.1
`+common)
	out, err := engine.Granted(t, nil, fails+src)
	const need, net, srv = "CapabilityError: socket.", " needs a connection to that address, which was not granted: add it with --grant net=dial:", "CapabilityError: socket.listen() needs an address to listen at, which was not granted: add it with --grant srv=listen:"
	want := need + "connect(('evil.example', 80))" + net + "evil.example:80\nOverflowError: connect(): port must be 0-65535.\nTypeError: 'str' object cannot be interpreted as an integer\n" + need + "connect(('127.0.0.1', 1))" + net + "127.0.0.1:1\n" +
		need + "connect(('127.0.0.1\\r\\n', 1))" + net + "127.0.0.1\r\n:1\n" + need + "connect(('１２７.0.0.1', 1))" + net + "１２７.0.0.1:1\n" + need + "connect(('evil.example', 80))" + net + "evil.example:80\n" + srv + "0.0.0.1:80\n" + srv + "127.0.0.1:81\n" +
		"CapabilityError: socket.getaddrinfo() needs a network, which was not granted: add it with --grant net=dial:a.example:http\nCapabilityError: socket.getaddrinfo() needs a network, which was not granted: add it with --grant net=dial:::1:1\ngaierror: [Errno -3] Temporary failure in name resolution\n127.0.0.1\n" + common
	if err != nil || out != want {
		t.Errorf("%v\n%s\nwant\n%s", err, out, want)
	}
}

// TestPythonDialler: a capability that is written in Python serves as well.
func TestPythonDialler(t *testing.T) {
	var out strings.Builder
	in, err := adder.New(adder.Config{Stdout: &out})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	exec := func(src string) adder.Value {
		t.Helper()
		p, err := adder.Compile("test.py", []byte(src))
		if err != nil {
			t.Fatal(err)
		}
		v, err := in.Run(context.Background(), p)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	v := exec(`
class Conn:
    peer, local = ("server", 7), ("here", 1)
    def __init__(self): self.data = b""
    def send(self, data): self.data += bytes(data); return len(data)
    def recv(self, n): data, self.data = self.data[:n], self.data[n:]; return data
    def shutdown(self, how): pass
    def close(self): print("closed")
class Net:
    __capability__ = "dial"
    def connect(self, host, port):
        print("connect", host, port)
        return Conn()
Net()`)
	if err := in.Grant("net", v); err != nil {
		t.Fatal(err)
	}
	exec("import socket\nwith socket.create_connection(('anywhere', 7)) as s: s.sendall(b'abc'); print(s.recv(2), s.recv(2), s.getpeername())")
	if want := "connect anywhere 7\nb'ab' b'c' ('server', 7)\nclosed\n"; out.String() != want {
		t.Error(out.String())
	}
}
