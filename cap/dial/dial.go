// Package dial grants TCP connections to addresses that the host lists.
//
//	net, err := dial.New(dial.Options{}, "db.example.com:5432", "127.0.0.1:*")
//
// Python code calls it under its name, as net.connect("db.example.com", 5432), or through the
// modules socket and http.client. Names are resolved by the machine; a name that leads to a
// private address is refused when it is dialled, so that its owner cannot first show another.
package dial

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"slices"
	"strconv"
	"time"

	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/cap/internal/netio"
)

// Options say how connections are made.
type Options struct {
	// Private allows names to lead to private addresses. An address that is listed itself,
	// and localhost, need it not.
	Private bool
	// Timeout is how long making a connection may take. 0 means [DefaultTimeout].
	Timeout time.Duration
	// TLS is used for secure connections. Nil: the machine's certificates.
	TLS *tls.Config
}

// DefaultTimeout is how long making a connection may take.
const DefaultTimeout = 30 * time.Second

// A Quota bounds what may be done from now on: connections in all, open at once, bytes sent
// and received. Zero means nothing at all; [Unlimited] leaves an item to the quotas above.
type Quota = netio.Quota

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

// An Event is one use: Op is connect, Target the address. What is sent and received is heard
// of only where it is refused.
type Event = bond.Event

// A Dialer is the right to connect to some addresses.
type Dialer struct {
	bond  bond.Bond
	addrs []netio.Addr
	o     Options
}

// New gives the right to connect to addresses "host:port"; the port * is any.
func New(o Options, addresses ...string) (*Dialer, error) {
	d := &Dialer{bond: bond.New(Unlimited, netio.MaxHandles, Unlimited, Unlimited), o: o}
	if d.o.Timeout <= 0 {
		d.o.Timeout = DefaultTimeout
	}
	for _, s := range addresses {
		a, ok := netio.ParseAddr(s, false)
		if !ok {
			return nil, fmt.Errorf("dial: %s is not an address such as example.com:80", s)
		}
		d.addrs = append(d.addrs, a)
	}
	return d, nil
}

func (d *Dialer) with(b bond.Bond) *Dialer {
	w := *d
	w.bond = b
	return &w
}

// Only returns d with the addresses that are listed, each of which d must allow.
func (d *Dialer) Only(addresses ...string) (*Dialer, error) {
	list, bad := d.among(addresses)
	if bad != "" {
		return nil, fmt.Errorf("dial: %s is not granted", bad)
	}
	w := d.with(d.bond.Under())
	w.addrs = list
	return w, nil
}

// among reads addresses; bad is one that is not granted.
func (d *Dialer) among(addresses []string) (list []netio.Addr, bad string) {
	for _, s := range addresses {
		a, ok := netio.ParseAddr(s, false)
		if !ok || !d.allows(a) {
			return nil, s
		}
		list = append(list, a)
	}
	return list, ""
}

func (d *Dialer) allows(a netio.Addr) bool {
	return slices.ContainsFunc(d.addrs, func(b netio.Addr) bool { return b.Covers(a) })
}

// Revoke ends d, all that was derived from it and all connections made through it.
func (d *Dialer) Revoke() { d.bond.Revoke() }

// Revocable returns d as a Dialer of its own, and a function that revokes that.
func (d *Dialer) Revocable() (*Dialer, func()) {
	w := d.with(d.bond.Under())
	return w, w.Revoke
}

// Limited returns d with a further account; those of d go on counting.
func (d *Dialer) Limited(q Quota) *Dialer { return d.with(d.bond.Under(q.Left()...)) }

// Audited returns d with a function that hears of every connection through it and what is
// derived from it. It is called on the goroutine of the program.
func (d *Dialer) Audited(hear func(Event)) *Dialer { return d.with(d.bond.Audited(hear)) }

// connect makes a connection, with TLS if secure says so. It does not touch the interpreter.
func (d *Dialer) connect(ctx context.Context, a netio.Addr, secure bool) (net.Conn, error) {
	c, err := netio.Dial(ctx, a.Host, strconv.Itoa(a.Port), d.o.Private)
	if err != nil || !secure {
		return c, err
	}
	conf := d.o.TLS.Clone()
	if conf == nil {
		conf = &tls.Config{}
	}
	conf.ServerName = a.Host
	s := tls.Client(c, conf)
	if err := s.HandshakeContext(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return s, nil
}
