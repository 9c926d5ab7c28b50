package netio

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestHost(t *testing.T) {
	for in, want := range map[string]string{"Example.COM": "example.com", "127.0.0.1": "127.0.0.1", "[::1]": "::1", "::1": "::1", "[2001:DB8:0::1]": "2001:db8::1", "a-b_c.d": "a-b_c.d", "xn--caf-dma.x": "xn--caf-dma.x"} {
		if got, ok := Host(in); !ok || got != want {
			t.Errorf("%s: %s %v", in, got, ok)
		}
	}
	for _, in := range []string{"", ".", "a.", ".a", "a..b", "-a", "a-", "a b", "a\x00", "a/b", "a@b", "a%41", "é", "１.1.1.1", "1.2.3", "1", "0x7f.1", "a.0x10", "a.1", "256.1.1.1", "01.1.1.1", "[::1", "::1]", "[a]", "[1.2.3.4]", "fe80::1%lo", "[fe80::1%25lo]",
		"::ffff:1.2.3.4", strings.Repeat("a", 64), strings.Repeat("a.", 127) + "b", "*", "a:80"} {
		if got, ok := Host(in); ok {
			t.Errorf("%q is %s", in, got)
		}
	}
}

func TestPublic(t *testing.T) {
	for in, want := range map[string]bool{"8.8.8.8": true, "2606:4700::1": true, "127.0.0.1": false, "127.9.9.9": false, "10.1.2.3": false, "172.16.0.1": false, "172.32.0.1": true, "192.168.1.1": false, "169.254.169.254": false, "100.64.0.1": false, "0.0.0.0": false, "0.1.2.3": false,
		"224.0.0.1": false, "255.255.255.255": false, "::": false, "::1": false, "fe80::1": false, "fc00::1": false, "fd12::1": false, "ff02::1": false, "::ffff:10.0.0.1": false, "::ffff:127.0.0.1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "198.18.0.1": false, "192.0.2.1": false, "fec0::1": false} {
		if got := public(netip.MustParseAddr(in)); got != want {
			t.Errorf("%s: %v", in, got)
		}
	}
}

// TestDialGuard: the guard looks at the address that is dialled, not at the name.
func TestDialGuard(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	outer := net.DefaultResolver
	defer func() { net.DefaultResolver = outer }()
	dns := answering(t, netip.MustParseAddr("127.0.0.1"))
	net.DefaultResolver = &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", dns)
	}}
	if c, err := Dial(context.Background(), "rebound.example.com", port, false); err != ErrPrivate {
		t.Errorf("a name of others leads here: %v %v", c, err)
	}
	for _, private := range []struct {
		host string
		ok   bool
	}{{"rebound.example.com", true}, {"127.0.0.1", false}} {
		c, err := Dial(context.Background(), private.host, port, private.ok)
		if err != nil {
			t.Error(private.host, err)
			continue
		}
		c.Close()
	}
}

// answering runs a name server that knows one address for all names.
func answering(t *testing.T, a netip.Addr) string {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			end := 12
			for end < n && buf[end] != 0 {
				end += int(buf[end]) + 1
			}
			question := buf[12 : end+5]
			answer := append([]byte{buf[0], buf[1], 0x81, 0x80, 0, 1, 0, 0, 0, 0, 0, 0}, question...)
			if question[len(question)-3] == 1 { // type A
				answer[7] = 1
				answer = append(answer, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4)
				answer = append(answer, a.AsSlice()...)
			}
			conn.WriteTo(answer, from)
		}
	}()
	return conn.LocalAddr().String()
}

// TestErrorOf: nothing of the machine's words is passed on.
func TestErrorOf(t *testing.T) {
	for _, c := range []struct {
		err   error
		errno int64
	}{
		{&net.OpError{Op: "dial", Err: &os.SyscallError{Syscall: "connect", Err: syscall.ECONNREFUSED}}, 111}, {&net.DNSError{Name: "secret.internal", Err: "no such host"}, -2}, {context.DeadlineExceeded, 110}, {os.ErrDeadlineExceeded, 110},
		{context.Canceled, 4}, {fmt.Errorf("x: %w", net.ErrClosed), 9}, {tls.AlertError(40), 71}, {errors.New("/etc/secret"), 5}, {fmt.Errorf("x: %w", ErrQuota), 122}, {syscall.EBADMSG, 5},
	} {
		e := ErrorOf(c.err)
		if e == nil || e.Errno != c.errno || strings.Contains(e.Text, "secret") {
			t.Errorf("%v: %v", c.err, e)
		}
	}
	if ErrorOf(nil) != nil {
		t.Error("nil is an error")
	}
}
