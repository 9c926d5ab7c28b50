// Package child grants interpreters within the program's own.
//
//	kids, err := child.New(child.Options{Modules: []string{"json"}, Grants: map[string]adder.Capability{"data": tree}})
//	config.Grants["kids"] = kids.Each(child.Limits{Fuel: 1e6, Memory: 8 << 20}).Limited(child.Quota{Children: 100, …})
//
// Python code calls it under its name, as kids.interp(), which gives an adder.Interp. A program makes
// those out of its own budget without any grant; a Nursery is for what somebody else is to make them
// with: it says how many, what they may spend together and each, what they may import, and what every
// one of them is granted; and revoking it ends them.
//
// A Nursery is no purse: what its children spend is spent by whoever calls them as well. Nor does it
// hide what it grants to the children from those who run code in them; it is a way to
// these grants that is counted, goes through a child and ends with it.
//
// object.go is what Python sees, tenure.go what a child is held by.
package child

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/ocap"
)

// Options say what children have.
type Options struct {
	// Modules lists the library modules that they may import, of those that the program may.
	// Nil: all of those.
	Modules []string
	// Grants are capabilities that every child has, beside those that its maker gives it. They
	// are made once for each interpreter that the Nursery is granted to.
	Grants map[string]adder.Capability
}

// Limits bound one child in all that it ever gets. Zero says nothing: the program's limits hold.
type Limits struct {
	Fuel   int64 // units
	Memory int64 // bytes of live data
	Output int64 // bytes of text
	Depth  int   // frames
}

// A Quota bounds what may be done from now on. Zero means nothing at all; [Unlimited] leaves
// an item to the quotas above.
type Quota struct {
	Children int64 // that are made, in all
	Handles  int64 // children at once: one counts until nobody knows it any more
	Fuel     int64 // units that they use, in all
	Memory   int64 // bytes that those at once may hold together: the sum of their limits
	Output   int64 // bytes of text that they write, in all
}

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

// NoQuota limits nothing: a Quota to begin with.
var NoQuota = Quota{Unlimited, Unlimited, Unlimited, Unlimited, Unlimited}

// MaxHandles is how many children there are at once if nothing else is said.
const MaxHandles = 64

// The items of an account, and their names.
const (
	children = iota
	handles
	fuel
	memory
	output
)

var items = []string{"children", "handles", "fuel", "memory", "output"}

// An Event is one use: Op is interp, Target the name of the child.
type Event = bond.Event

// A Nursery is the right to make children.
type Nursery struct {
	bond    bond.Bond
	each    ocap.Bounds
	modules map[string]bool // nil: those of the program
	grants  map[string]adder.Capability
}

// New gives the right to make children.
func New(o Options) (*Nursery, error) {
	for name, c := range o.Grants {
		if !object.IsGrantName(name) {
			return nil, fmt.Errorf("child: %q cannot be the name of a grant", name)
		}
		if c == nil {
			return nil, errors.New("child: the grant " + name + " is nil")
		}
	}
	return &Nursery{bond: bond.New(Unlimited, MaxHandles, Unlimited, Unlimited, Unlimited), modules: setOf(o.Modules), grants: maps.Clone(o.Grants)}, nil
}

// setOf is a list of modules, of which the first part of the names counts.
func setOf(modules []string) map[string]bool {
	if modules == nil {
		return nil
	}
	set := map[string]bool{}
	for _, m := range modules {
		top, _, _ := strings.Cut(m, ".")
		set[top] = true
	}
	return set
}

func (n *Nursery) with(b bond.Bond) *Nursery {
	w := *n
	w.bond = b
	return &w
}

// Each returns n with less for every child.
func (n *Nursery) Each(l Limits) *Nursery {
	w := n.with(n.bond.Under())
	w.each = w.each.Under(ocap.Bounds{max(l.Fuel, 0), max(l.Memory, 0), max(l.Output, 0), int64(max(l.Depth, 0))})
	return w
}

// Modules returns n with the modules that are listed alone, as far as n has them.
func (n *Nursery) Modules(names ...string) *Nursery {
	w := n.with(n.bond.Under())
	if w.modules = ocap.Both(n.modules, setOf(names)); names == nil {
		w.modules = map[string]bool{}
	}
	return w
}

// Grants returns n with the grants that are named alone, each of which n must have.
func (n *Nursery) Grants(names ...string) (*Nursery, error) {
	w := n.with(n.bond.Under())
	w.grants = map[string]adder.Capability{}
	for _, name := range names {
		c, ok := n.grants[name]
		if !ok {
			return nil, fmt.Errorf("child: %s is not granted", name)
		}
		w.grants[name] = c
	}
	return w, nil
}

// Mapped returns n with what each makes of a grant in its place, as to have it audited.
func (n *Nursery) Mapped(each func(name string, c adder.Capability) (adder.Capability, error)) (*Nursery, error) {
	w := n.with(n.bond.Under())
	w.grants = map[string]adder.Capability{}
	for name, c := range n.grants {
		c, err := each(name, c)
		if err != nil {
			return nil, err
		}
		w.grants[name] = c
	}
	return w, nil
}

// Close closes the grants that can be closed.
func (n *Nursery) Close() error {
	var errs []error
	for _, c := range n.grants {
		if c, ok := c.(io.Closer); ok {
			errs = append(errs, c.Close())
		}
	}
	return errors.Join(errs...)
}

// Limited returns n with a further account; those of n go on counting.
func (n *Nursery) Limited(q Quota) *Nursery {
	return n.with(n.bond.Under(q.Children, q.Handles, q.Fuel, q.Memory, q.Output))
}

// Revocable returns n as a Nursery of its own, and a function that revokes that.
func (n *Nursery) Revocable() (*Nursery, func()) {
	w := n.with(n.bond.Under())
	return w, w.Revoke
}

// Audited returns n with a function that hears of every child that is made through it. It is
// called on the goroutine of the program.
func (n *Nursery) Audited(hear func(Event)) *Nursery { return n.with(n.bond.Audited(hear)) }

// Revoke ends n, all that was derived from it, and all children made through these: none of their
// code runs again, and every use of their proxies is a CapabilityError.
func (n *Nursery) Revoke() { n.bond.Revoke() }

// Grant implements adder.Capability.
func (n *Nursery) Grant(g *adder.Granter) (object.Value, error) {
	x := &nurseryObject{Header: object.Header{Type: nurseryType}, n: n, name: g.Name}
	for _, name := range slices.Sorted(maps.Keys(n.grants)) {
		v, err := n.grants[name].Grant(&adder.Granter{T: g.T, Name: name})
		if err != nil {
			return object.None, err
		}
		x.fixed = append(x.fixed, fixedGrant{name, v})
	}
	return object.Ref(x), nil
}
