// Package listen grants an address to wait for TCP connections at.
//
//	srv, err := listen.New("127.0.0.1:0")
//
// Port 0 is any free port, which the machine chooses each time. Python code calls it under its
// name, as srv.listen().accept(), or through the module socket.
package listen

import (
	"errors"
	"fmt"
	"net"

	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/cap/internal/netio"
)

// A Quota bounds what may be done from now on: connections in all, open at once with those
// that wait for others, bytes sent and received. Zero means nothing at all; [Unlimited] leaves
// an item to the quotas above.
type Quota = netio.Quota

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

// An Event is one use: Op is listen or accept, Target the address, of accept the other end's.
// What is sent and received is heard of only where it is refused.
type Event = bond.Event

// A Listener is the right to wait for connections at an address.
type Listener struct {
	bond bond.Bond
	addr netio.Addr
}

// New gives the right to listen at "host:port". The host is an address of the machine, or
// localhost: what is not listed is not listened at, and there is no address for all.
func New(address string) (*Listener, error) {
	a, ok := netio.ParseAddr(address, true)
	if !ok || a.Port < 0 {
		return nil, fmt.Errorf("listen: %s is not an address such as 127.0.0.1:8080", address)
	}
	if ip := net.ParseIP(a.Host); a.Host != "localhost" && (ip == nil || ip.IsUnspecified()) {
		return nil, errors.New("listen: " + a.Host + " is not an address of one network")
	}
	return &Listener{bond: bond.New(Unlimited, netio.MaxHandles, Unlimited, Unlimited), addr: a}, nil
}

func (l *Listener) with(b bond.Bond) *Listener {
	w := *l
	w.bond = b
	return &w
}

// Revoke ends l, all that was derived from it and all connections taken through it.
func (l *Listener) Revoke() { l.bond.Revoke() }

// Revocable returns l as a Listener of its own, and a function that revokes that.
func (l *Listener) Revocable() (*Listener, func()) {
	w := l.with(l.bond.Under())
	return w, w.Revoke
}

// Limited returns l with a further account; those of l go on counting.
func (l *Listener) Limited(q Quota) *Listener { return l.with(l.bond.Under(q.Left()...)) }

// Audited returns l with a function that hears of every use of it and of what is derived from
// it. It is called on the goroutine of the program.
func (l *Listener) Audited(hear func(Event)) *Listener { return l.with(l.bond.Audited(hear)) }
