// This file defines addresses as grants name them.

package netio

import (
	"net"
	"strconv"
	"strings"
)

// An Addr is a host and a port; port -1 is any.
type Addr struct {
	Host string // as Host gives it
	Port int
}

// ParseAddr reads "host:port", "[::1]:port"; the port may be * for any, and 0 if zero says so.
func ParseAddr(s string, zero bool) (Addr, bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 || strings.Contains(s[:i], ":") && s[0] != '[' {
		return Addr{}, false
	}
	host, ok := Host(s[:i])
	if !ok {
		return Addr{}, false
	}
	switch p := s[i+1:]; {
	case p == "*":
		return Addr{host, -1}, true
	case p == "0" && zero:
		return Addr{host, 0}, true
	default:
		n, ok := Port(p)
		return Addr{host, n}, ok
	}
}

// Covers tells whether b is one of the addresses that a stands for.
func (a Addr) Covers(b Addr) bool { return a.Host == b.Host && (a.Port == -1 || a.Port == b.Port) }

func (a Addr) String() string {
	port := "*"
	if a.Port >= 0 {
		port = strconv.Itoa(a.Port)
	}
	return net.JoinHostPort(a.Host, port)
}
