package grant

// This file defines grants of connections: to addresses, and from others.

import (
	"errors"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dial"
	"github.com/adderlang/adder/cap/listen"
)

// A Traffic bounds connections.
type Traffic struct {
	Connections *Size
	Handles     *Size
	Sent        *Size
	Received    *Size
}

// A Dial grants connections to addresses.
type Dial struct {
	Addresses   []string `toml:"addresses" required:"true" doc:"What may be connected to, such as db.example.com:5432. The port * is any."`
	Private     bool     `toml:"private" doc:"Whether names may lead to private addresses."`
	Connections *Size    `toml:"connections" doc:"How many connections may be made, in all."`
	Handles     *Size    `toml:"handles" doc:"How many connections may be open at once."`
	Sent        *Size    `toml:"sent" doc:"How many bytes may be sent, in all."`
	Received    *Size    `toml:"received" doc:"How many bytes may be received, in all."`
}

// A Listen grants an address to wait for connections at.
type Listen struct {
	Address     string `toml:"address" required:"true" doc:"Where connections are waited for, such as 127.0.0.1:8080. The port 0 is a free one."`
	Connections *Size  `toml:"connections" doc:"How many connections may be taken, in all."`
	Handles     *Size  `toml:"handles" doc:"How many connections may be open at once, those that wait included."`
	Sent        *Size  `toml:"sent" doc:"How many bytes may be sent, in all."`
	Received    *Size  `toml:"received" doc:"How many bytes may be received, in all."`
}

var dialKind = Kind{Name: "dial", Doc: "Connections to addresses.", New: func() Spec { return &Dial{} },
	Examples: []string{"dial:db.example.com:5432", "dial:127.0.0.1:*,[::1]:80"},
	Parse: func(rest string) (Spec, error) {
		if rest == "" {
			return nil, errors.New("want dial:HOST:PORT")
		}
		return &Dial{Addresses: strings.Split(rest, ",")}, nil
	}}

var listenKind = Kind{Name: "listen", Doc: "Connections from others at an address.", New: func() Spec { return &Listen{} },
	Examples: []string{"listen:127.0.0.1:8080", "listen:127.0.0.1:0"},
	Parse: func(rest string) (Spec, error) {
		if rest == "" {
			return nil, errors.New("want listen:HOST:PORT")
		}
		return &Listen{Address: rest}, nil
	}}

// quota is what a capability takes; ok is false if nothing is bounded.
func (t Traffic) quota() (q dial.Quota, ok bool) {
	q = dial.Quota{Connections: limit(t.Connections), Handles: limit(t.Handles), Sent: limit(t.Sent), Received: limit(t.Received)}
	return q, t != Traffic{}
}

func (t Traffic) words() string {
	return atMost(part{t.Connections, "at most %s connections", Size.Count}, part{t.Handles, "with at most %s open at once", Size.Count},
		part{t.Sent, "sending at most %s", Size.Bytes}, part{t.Received, "receiving at most %s", Size.Bytes})
}

func (t Traffic) sizes() []*Size { return []*Size{t.Connections, t.Handles, t.Sent, t.Received} }

func (d *Dial) traffic() Traffic { return Traffic{d.Connections, d.Handles, d.Sent, d.Received} }

func (l *Listen) traffic() Traffic { return Traffic{l.Connections, l.Handles, l.Sent, l.Received} }

// Check implements Spec.
func (d *Dial) Check() error {
	_, err := d.Open(Env{})
	return err
}

// Open implements Spec.
func (d *Dial) Open(Env) (adder.Capability, error) {
	c, err := dial.New(dial.Options{Private: d.Private}, d.Addresses...)
	if err != nil {
		return nil, err
	}
	if q, ok := d.traffic().quota(); ok {
		c = c.Limited(q)
	}
	return c, nil
}

// Effect implements Spec.
func (d *Dial) Effect(name string, _ Env) Effect {
	to := make([]string, len(d.Addresses))
	for i, a := range d.Addresses {
		to[i] = Quote(a)
	}
	words := "connect to " + strings.Join(to, ", ") + ", as " + Quote(name)
	if d.Private {
		words += ", at private addresses too"
	}
	return Effect{UseNetwork, []string{words + d.traffic().words()}}
}

// Within implements Spec.
func (d *Dial) Within(wider Spec) error {
	w := wider.(*Dial)
	for _, a := range d.Addresses {
		host, _, _ := cutLast(a, ":")
		if !slices.Contains(w.Addresses, a) && !slices.Contains(w.Addresses, host+":*") {
			return errors.New("more addresses")
		}
	}
	if d.Private && !w.Private {
		return errors.New("at private addresses too")
	}
	return noGreater(d.traffic().sizes(), w.traffic().sizes())
}

// cutLast is strings.Cut at the last separator.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// Check implements Spec.
func (l *Listen) Check() error {
	_, err := l.Open(Env{})
	return err
}

// Open implements Spec.
func (l *Listen) Open(Env) (adder.Capability, error) {
	c, err := listen.New(l.Address)
	if err != nil {
		return nil, err
	}
	if q, ok := l.traffic().quota(); ok {
		c = c.Limited(q)
	}
	return c, nil
}

// Effect implements Spec.
func (l *Listen) Effect(name string, _ Env) Effect {
	return Effect{UseNetwork, []string{"wait for connections at " + Quote(l.Address) + ", as " + Quote(name) + l.traffic().words()}}
}

// Within implements Spec.
func (l *Listen) Within(wider Spec) error {
	w := wider.(*Listen)
	if l.Address != w.Address {
		return errors.New("another address")
	}
	return noGreater(l.traffic().sizes(), w.traffic().sizes())
}
