package listen_test

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dial"
	"github.com/adderlang/adder/cap/listen"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = engine.Fails

func grants(t *testing.T, l *listen.Listener) map[string]adder.Capability {
	t.Helper()
	d, err := dial.New(dial.Options{}, "127.0.0.1:*")
	if err != nil {
		t.Fatal(err)
	}
	return map[string]adder.Capability{"srv": l, "net": d}
}

func local(t *testing.T) *listen.Listener {
	t.Helper()
	l, err := listen.New("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func run(t *testing.T, l *listen.Listener, src, want string) {
	t.Helper()
	engine.Prints(t, grants(t, l), fails+src, want)
}

// TestThreads: a server and its clients are threads of one program.
func TestThreads(t *testing.T) {
	run(t, local(t), `
import threading
w = srv.listen()
def serve():
    while True:
        c = w.accept()
        text = c.recv(100)
        if text != b"end": c.send(text.upper())
        c.close()
        if text == b"end": return
t = threading.Thread(target=serve)
t.start()
def ask(text):
    c = net.connect(*w.address)
    c.send(text)
    return c.recv(100)
print(ask(b"one"), ask(b"two"), w.address[0], w.address[1] > 0, ask(b"end"))
t.join()
print(fails(w.accept, timeout=0.02))
w.close(), w.close()
print(fails(w.accept), fails(net.connect, *w.address).split(":")[0], fails(type(w)), srv)
`, `b'ONE' b'TWO' 127.0.0.1 True b''
TimeoutError: [Errno 110] Connection timed out
OSError: [Errno 9] Bad file descriptor ConnectionRefusedError TypeError: cannot create 'adder.Listener' instances <listen 127.0.0.1:0>
`)
}

// TestAddresses: nothing but the granted address.
func TestAddresses(t *testing.T) {
	run(t, local(t), `
for host, port in (("0.0.0.0", 0), ("::", 0), ("localhost", 0), ("127.0.0.2", 0), ("127.1", 0), ("*", 0), ("127.0.0.1", 80), ("", 8080), ("127.0.0.1\0", 0), ("127.0.0.1", -1)):
    print(fails(srv.listen, host, port), srv.allows(host, port))
print(srv.listen("127.0.0.1", 0).address[0], srv.allows("", 0))
`, strings.Repeat("CapabilityError: srv: this address is not granted False\n", 10)+"127.0.0.1 True\n")
	for _, bad := range []string{"0.0.0.0:80", "[::]:80", ":80", "127.0.0.1", "127.0.0.1:*", "example.com:80", "127.0.0.1:99999", "127.1:80"} {
		if _, err := listen.New(bad); err == nil {
			t.Errorf("%s can be granted", bad)
		}
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	l, err := listen.New(taken.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	run(t, l, "print(fails(srv.listen).partition(\": '\")[0])", "OSError: [Errno 98] Address already in use\n")
}

// TestWeaker: quotas, revocation, audits.
func TestWeaker(t *testing.T) {
	var heard []string
	l := local(t).Audited(func(e listen.Event) { heard = append(heard, e.Op+" "+e.Outcome) })
	run(t, l, `
one = srv.limited(connections=1, received=3)
w = one.listen()
a, b = net.connect(*w.address), net.connect(*w.address)
c = w.accept()
a.send(b"12345")
print(c.recv(100), fails(c.recv, 1), fails(w.accept), b.recv(1))
two = srv.limited(handles=2)
w = two.listen()
a, b = net.connect(*w.address), net.connect(*w.address)
c = w.accept()
print(fails(w.accept), c.close())
c = w.accept()
x, revoke = srv.revocable()
w = x.limited(sent=1).listen()
a = net.connect(*w.address)
c = w.accept()
revoke()
print(fails(x.listen), fails(w.accept), fails(c.recv, 1), fails(x.limited(sent=1).listen), x.allows("", 0))
`, `b'123' OSError: [Errno 122] Quota exceeded OSError: [Errno 122] Quota exceeded b''
OSError: [Errno 24] Too many open connections None
CapabilityError: srv was revoked CapabilityError: srv was revoked CapabilityError: srv was revoked CapabilityError: srv was revoked False
`)
	want := "listen done,accept done,recv Quota exceeded,accept Quota exceeded,listen done,accept done,accept Too many open connections,accept done,listen done,accept done,listen revoked,accept revoked,recv revoked,listen revoked"
	if got := strings.Join(heard, ","); got != want {
		t.Error("heard", got)
	}
	revoked, revoke := l.Limited(listen.Quota{}).Revocable()
	revoke()
	run(t, revoked, "print(fails(srv.listen))", "CapabilityError: srv was revoked\n")
}

// TestClosed: what a program leaves open is closed with the interpreter, and what it forgets by
// a census.
func TestClosed(t *testing.T) {
	l := local(t).Limited(listen.Quota{Connections: 10, Handles: 1, Sent: 10, Received: 10})
	p, err := adder.Compile("test.py", []byte("for i in range(5): w = None; w = srv.listen()\nw.address[1]"))
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{Grants: grants(t, l)})
	if err != nil {
		t.Fatal(err)
	}
	v, err := in.Run(context.Background(), p)
	var port int
	if err != nil || v.Decode(&port) != nil {
		t.Fatal(err)
	}
	at := &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: port}
	c, err := net.DialTCP("tcp", nil, at)
	if err != nil {
		t.Fatal(err)
	}
	in.Close()
	c.SetReadDeadline(time.Now().Add(10 * time.Second))
	if _, err := c.Read(make([]byte, 1)); err == nil || errors.Is(err, context.DeadlineExceeded) {
		t.Error("still open", err)
	} else if _, err := net.DialTCP("tcp", nil, at); err == nil {
		t.Error("still listening")
	}
	io.Closer(c).Close()
}
