// This file defines hosts as grants name them, and the guard of the dialler: what a name leads
// to is looked at when it is dialled, so that its owner cannot first show a public address and
// then a private one.

package netio

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"strings"
	"syscall"
)

// Host reads a host as it stands in a grant or a URL: a name in ASCII or an address, an IPv6
// one in brackets or without. It returns the one spelling that is compared. Names with a dot at
// the end, zones, and numbers that only some programs read as an address are refused.
func Host(s string) (string, bool) {
	if in, ok := strings.CutPrefix(s, "["); ok {
		if s, ok = strings.CutSuffix(in, "]"); !ok || !strings.Contains(s, ":") {
			return "", false
		}
	}
	if strings.Contains(s, ":") {
		a, err := netip.ParseAddr(s)
		if err != nil || a.Zone() != "" || a.Is4In6() {
			return "", false
		}
		return a.String(), true
	}
	if a, err := netip.ParseAddr(s); err == nil {
		return a.String(), true
	}
	s = strings.ToLower(s)
	if s == "" || len(s) > 253 {
		return "", false
	}
	labels := strings.Split(s, ".")
	for _, l := range labels {
		if l == "" || len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' || strings.Trim(l, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			return "", false
		}
	}
	if last := labels[len(labels)-1]; strings.Trim(last, "0123456789") == "" || strings.HasPrefix(last, "0x") {
		return "", false // 2130706433, 0x7f.1
	}
	return s, true
}

// Port reads a port as it stands in a URL.
func Port(s string) (int, bool) {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		if n = 10*n + int(c-'0'); n > 65535 {
			return 0, false
		}
	}
	return n, s != "" && s[0] != '0'
}

// public tells whether an address is one of the Internet's.
func public(a netip.Addr) bool {
	a = a.Unmap()
	if !a.IsGlobalUnicast() || a.IsPrivate() {
		return false
	}
	for _, p := range special {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// special are further networks that are not the Internet: "this" network, shared address
// space, protocol assignments, examples, benchmarks, reserved, and IPv4 addresses written as
// IPv6 ones for a gateway.
var special = func() (out []netip.Prefix) {
	for _, s := range []string{"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
		"64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fec0::/10"} {
		out = append(out, netip.MustParsePrefix(s))
	}
	return out
}()

// Dial connects to a host that Host has read. Private addresses are refused, unless private
// says otherwise or who granted the host named the address itself, or localhost.
func Dial(ctx context.Context, host, port string, private bool) (net.Conn, error) {
	_, err := netip.ParseAddr(host)
	private = private || err == nil || host == "localhost"
	d := net.Dialer{ControlContext: func(_ context.Context, _, address string, _ syscall.RawConn) error {
		if at, err := netip.ParseAddrPort(address); err != nil || !private && !public(at.Addr()) {
			return ErrPrivate
		}
		return nil
	}}
	c, err := d.DialContext(ctx, "tcp", net.JoinHostPort(host, port))
	if errors.Is(err, ErrPrivate) {
		return nil, ErrPrivate
	}
	return c, err
}
