package dial_test

import (
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dial"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = engine.Fails

// serve runs a server on a port of its own; HOST in programs is 127.0.0.1, PORT the port.
func serve(t *testing.T, each func(c net.Conn)) (address, port string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				each(c)
			}()
		}
	}()
	_, port, _ = net.SplitHostPort(l.Addr().String())
	return l.Addr().String(), port
}

func echo(c net.Conn) { io.Copy(c, c) }

func grant(t *testing.T, addresses ...string) *dial.Dialer {
	t.Helper()
	d, err := dial.New(dial.Options{}, addresses...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func run(t *testing.T, d *dial.Dialer, port, src, want string) {
	t.Helper()
	out, err := engine.Granted(t, map[string]adder.Capability{"net": d}, fails+"PORT = "+port+src)
	if port != "0" {
		out = strings.ReplaceAll(out, ":"+port, ":PORT")
	}
	if err != nil || out != want {
		t.Errorf("%v got\n%s\nwant\n%s", err, out, want)
	}
}

func TestConnect(t *testing.T) {
	address, port := serve(t, echo)
	d := grant(t, address)
	run(t, d, port, `
c = net.connect("127.0.0.1", PORT)
print(c.send(b"hello"), c.recv(100), c.send(memoryview(bytearray(b"abc"))), c.recv(1), c.recv(1), c.recv(100), c.recv(0))
print(c.peer == ("127.0.0.1", PORT), c.local)
data = bytes(range(256)) * 4000
sent, got = 0, b""
while sent < len(data):
    sent += c.send(data[sent:])
    got += c.recv(1 << 20)
while len(got) < len(data): got += c.recv(1 << 20)
print(got == data, fails(c.recv, 10, timeout=0.02), fails(c.recv, -1), fails(c.recv, 1, timeout=-1), fails(c.recv, 1, timeout="x"), fails(c.send, "text"))
c.shutdown(1)
print(c.recv(10), fails(c.send, b"x"), fails(c.shutdown, 3))
c.close(), c.close()
print(fails(c.recv, 1), fails(c.send, b"x"), fails(type(c)))
`, `5 b'hello' 3 b'a' b'b' b'c' b''
True ('0.0.0.0', 0)
True TimeoutError: [Errno 110] Connection timed out ValueError: negative buffersize in recv ValueError: Timeout value out of range TypeError: timeout must be a number or None, not str TypeError: a bytes-like object is required, not 'str'
b'' BrokenPipeError: [Errno 32] Broken pipe OSError: [Errno 22] Invalid argument
OSError: [Errno 9] Bad file descriptor OSError: [Errno 9] Bad file descriptor TypeError: cannot create 'adder.Connection' instances
`)
}

// TestAddresses: nothing but what is listed, however it is written.
func TestAddresses(t *testing.T) {
	reached := make(chan struct{}, 100)
	address, port := serve(t, func(net.Conn) { reached <- struct{}{} })
	run(t, grant(t, address), port, `
n = 0
for host in ("localhost", "127.0.0.2", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.0.0.1.", "127.0.0.1 ", " 127.0.0.1", "127.0.0.1\0", "127.0.0.1:80", "::ffff:127.0.0.1", "[::ffff:127.0.0.1]", "::1", "::1%lo", "0.0.0.0", "", "127.0.0.1@x", "１２７.0.0.1", "127。0。0。1", "a" * 300, "127.0.0.1\r\n", "*"):
    for port in (PORT, PORT + 1):
        r = fails(net.connect, host, port)
        n += 1
        if "this address is not granted" not in str(r) or net.allows(host, port): print("reached", host, r)
for port in (0, -1, PORT + 65536, PORT + 1, 10**30):
    print(fails(net.connect, "127.0.0.1", port).split(":")[0])
print(n, net.allows("127.0.0.1", PORT), fails(net.connect, b"127.0.0.1", PORT))
`, "CapabilityError\nCapabilityError\nCapabilityError\nCapabilityError\nOverflowError\n46 True TypeError: connect() argument 1 must be str, not bytes\n")
	if len(reached) > 0 {
		t.Error("the server was reached")
	}
	for _, bad := range []string{"", "x", "x:", "x:0", "x:70000", ":80", "x:80:90", "::1:80", "[::1%lo]:80", "x y:80", "1.2.3:80", "*:80"} {
		if _, err := dial.New(dial.Options{}, bad); err == nil {
			t.Errorf("%s can be granted", bad)
		}
	}
	run(t, grant(t, "127.0.0.1:*", "example.com:80"), port, `
print(net, net.allows("127.0.0.1", 1), net.allows("EXAMPLE.com", 80), net.allows("example.com", 81))
print(net.only("127.0.0.1:80"), net.only(), fails(net.only, "127.0.0.1:80", "example.com:*"), fails(net.only("127.0.0.1:80").only, "127.0.0.1:*"), fails(net.only, 1))
`, "<dial 127.0.0.1:* example.com:80> True True False\n<dial 127.0.0.1:80> <dial> CapabilityError: net: this address is not granted CapabilityError: net: this address is not granted TypeError: an address must be str, not int\n")
}

// TestPrivate: a name that leads to this machine is refused, unless it is named localhost.
func TestPrivate(t *testing.T) {
	address, port := serve(t, echo)
	name := ""
	for _, n := range []string{"ip6-localhost", "localhost.localdomain", "loopback"} {
		if a, err := net.LookupHost(n); err == nil && len(a) > 0 {
			name = n
		}
	}
	if name != "" {
		run(t, grant(t, name+":"+port), port, "\nprint(fails(net.connect, '"+name+"', PORT))", "CapabilityError: net: "+name+" leads to a private address\n")
		d, err := dial.New(dial.Options{Private: true}, name+":"+port)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := engine.Granted(t, map[string]adder.Capability{"net": d}, fails+"print('private' in fails(net.connect, '"+name+"', "+port+"))"); err == nil && strings.Contains(out, "True") {
			t.Error(out)
		}
	}
	run(t, grant(t, "localhost:"+port), port, "\nprint(net.connect('LocalHost', PORT).peer == ('localhost', PORT))", "True\n")
	run(t, grant(t, address, "nonesuch.invalid:1"), port, "\nprint(fails(net.connect, 'nonesuch.invalid', 1))", "OSError: [Errno -2] Name or service not known: 'nonesuch.invalid:1'\n")
}

// TestWeaker: quotas, revocation, audits.
func TestWeaker(t *testing.T) {
	address, port := serve(t, echo)
	var heard []string
	d := grant(t, address).Audited(func(e dial.Event) {
		heard = append(heard, strings.ReplaceAll(strings.Join([]string{e.Name, e.Op, e.Target, e.Outcome}, "|"), ":"+port, ":PORT"))
	})
	run(t, d, port, `
two = net.limited(connections=2, sent=10, received=5)
a = two.connect("127.0.0.1", PORT)
print(a.send(b"123456"), a.send(b"789012"), fails(a.send, b"x"), a.recv(100), fails(a.recv, 1))
b = two.only(f"127.0.0.1:{PORT}").connect("127.0.0.1", PORT)
print(fails(b.send, b"x"), fails(two.connect, "127.0.0.1", PORT))
one = net.limited(handles=1)
a = one.connect("127.0.0.1", PORT)
print(fails(one.connect, "127.0.0.1", PORT))
a.close()
a = one.connect("127.0.0.1", PORT)
for i in range(70):
    a = None # what is forgotten is given back
    a = one.connect("127.0.0.1", PORT)
w, revoke = net.revocable()
c = w.limited(sent=5).connect("127.0.0.1", PORT)
c.send(b"x")
revoke()
print(fails(w.connect, "127.0.0.1", PORT), fails(c.recv, 1), fails(c.send, b"x"), w.allows("127.0.0.1", PORT), c.close())
fails(net.connect, "evil.example", 80)
`, `6 4 OSError: [Errno 122] Quota exceeded b'12345' OSError: [Errno 122] Quota exceeded
OSError: [Errno 122] Quota exceeded OSError: [Errno 122] Quota exceeded: '127.0.0.1:PORT'
OSError: [Errno 24] Too many open connections: '127.0.0.1:PORT'
CapabilityError: net was revoked CapabilityError: net was revoked CapabilityError: net was revoked False None
`)
	if n := len(heard); heard[0] != "net|connect|127.0.0.1:PORT|done" || heard[n-1] != "net|connect|evil.example:80|this address is not granted" {
		t.Errorf("heard\n%s", strings.Join(heard, "\n"))
	}
	revoked, revoke := d.Limited(dial.Quota{Connections: 1, Handles: 1, Sent: 1, Received: 1}).Revocable()
	revoke()
	run(t, revoked, port, "\nprint(fails(net.connect, '127.0.0.1', PORT))", "CapabilityError: net was revoked\n")
	if sub, err := d.Only("127.0.0.1:" + port); err != nil || sub == nil {
		t.Error(err)
	}
	if _, err := d.Only("127.0.0.2:80"); err == nil {
		t.Error("an address was won")
	}
}

// TestTLS: the server's certificate is checked, by the name that was asked for.
func TestTLS(t *testing.T) {
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "secure") }))
	srv.Config.ErrorLog = log.New(io.Discard, "", 0)
	srv.StartTLS()
	defer srv.Close()
	_, port, _ := net.SplitHostPort(srv.Listener.Addr().String())
	conf := srv.Client().Transport.(*http.Transport).TLSClientConfig
	d, err := dial.New(dial.Options{TLS: conf}, "127.0.0.1:"+port, "localhost:"+port)
	if err != nil {
		t.Fatal(err)
	}
	run(t, d, port, `
c = net.connect("127.0.0.1", PORT, tls=True)
c.send(b"GET / HTTP/1.0\r\n\r\n")
text = b""
while more := c.recv(1000): text += more
print(text.startswith(b"HTTP/1.0 200"), text.endswith(b"secure"), fails(net.connect, "localhost", PORT, tls=True))
`, "True True OSError: [Errno 71] Protocol error: no secure connection: 'localhost:PORT'\n")
}

// TestCancelled: the host's cancellation ends a wait; a run that is resumed waits again.
func TestCancelled(t *testing.T) {
	release := make(chan struct{})
	address, port := serve(t, func(c net.Conn) { <-release; c.Write([]byte("late")) })
	p, err := adder.Compile("test.py", []byte("net.connect('127.0.0.1', "+port+").recv(10)"))
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"net": grant(t, address)}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	if _, err := in.Run(ctx, p); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	close(release)
	v, err := in.Resume(context.Background(), adder.Limits{})
	var got []byte
	if err != nil || v.Decode(&got) != nil || string(got) != "late" {
		t.Error(err, got)
	}
}
