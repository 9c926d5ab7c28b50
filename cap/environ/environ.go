// Package environ grants variables of an environment: names and values that the host lists.
//
//	env := environ.New(map[string]string{"HOME": "/data", "LANG": "C"})
//
// Python code finds them under the grant's name, as env["HOME"], and in os.environ, which asks
// the grant. Nothing of the machine's own environment is in it but what the host puts there.
package environ

import (
	"maps"
	"slices"
	"sync"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
)

// Vars are variables to be granted.
type Vars struct {
	bond  bond.Bond
	table *table
	write bool
	names map[string]bool // those that are shown; nil: all
}

// A table is the variables that grants derived from one share. An interpreter and its clone
// may use it at once.
type table struct {
	mu    sync.Mutex
	vars  map[string]string
	bytes int64 // of the guest: 0 while it cannot write
}

// maxBytes is what a program may make of an environment, names and values together.
const maxBytes = 1 << 20

// A Quota bounds what may be done from now on. Zero means nothing at all; [Unlimited] leaves
// an item to the quotas above.
type Quota struct {
	Reads int64 // of a variable, or of the list of names
	Bytes int64 // of names and values that are set
}

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

// The items of an account.
const (
	reads = iota
	bytesSet
)

// An Event is one use: Op is get, list, set or delete, Target the name.
type Event = bond.Event

// New grants variables to be read.
func New(vars map[string]string) *Vars {
	return &Vars{bond: bond.New(), table: &table{vars: maps.Clone(vars)}}
}

// Copied grants a copy of v to each interpreter, which may change it.
func (v *Vars) Copied() *Vars {
	w := v.with(v.bond.Under())
	w.write = true
	return w
}

func (v *Vars) with(b bond.Bond) *Vars {
	w := *v
	w.bond = b
	return &w
}

// Only returns v with those of its variables that are listed, set or not.
func (v *Vars) Only(names ...string) *Vars {
	w := v.with(v.bond.Under())
	w.names = v.among(names)
	return w
}

func (v *Vars) among(names []string) map[string]bool {
	out := map[string]bool{}
	for _, n := range names {
		if v.shows(n) {
			out[n] = true
		}
	}
	return out
}

func (v *Vars) shows(name string) bool { return v.names == nil || v.names[name] }

// ReadOnly returns v without the right to change it.
func (v *Vars) ReadOnly() *Vars {
	w := v.with(v.bond.Under())
	w.write = false
	return w
}

// Revoke ends v and all that was derived from it.
func (v *Vars) Revoke() { v.bond.Revoke() }

// Revocable returns v as Vars of their own, and a function that revokes those.
func (v *Vars) Revocable() (*Vars, func()) {
	w := v.with(v.bond.Under())
	return w, w.Revoke
}

// Limited returns v with a further account; those of v go on counting.
func (v *Vars) Limited(q Quota) *Vars { return v.with(v.bond.Under(q.Reads, q.Bytes)) }

// Audited returns v with a function that hears of every use of it and of what is derived from
// it. It is called on the goroutine of the program.
func (v *Vars) Audited(hear func(Event)) *Vars { return v.with(v.bond.Audited(hear)) }

// list gives the names that are shown and set, sorted.
func (v *Vars) list() []string {
	v.table.mu.Lock()
	defer v.table.mu.Unlock()
	names := make([]string, 0, len(v.table.vars))
	for n := range v.table.vars {
		if v.shows(n) {
			names = append(names, n)
		}
	}
	slices.Sort(names)
	return names
}

func (v *Vars) get(name string) (string, bool) {
	v.table.mu.Lock()
	defer v.table.mu.Unlock()
	value, ok := v.table.vars[name]
	return value, ok && v.shows(name)
}

// varCost is what a variable that a program sets counts for beside its text.
const varCost = 96

// set changes a variable; false: there is no room for it.
func (b *table) set(name, value string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	more := varCost + int64(len(name)+len(value))
	if old, ok := b.vars[name]; ok {
		more -= varCost + int64(len(name)+len(old))
	}
	if more > maxBytes-b.bytes {
		return false
	}
	b.bytes += more
	b.vars[name] = value
	return true
}

// drop removes a variable; false: there was none.
func (b *table) drop(name string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	old, ok := b.vars[name]
	if ok {
		b.bytes -= varCost + int64(len(name)+len(old))
		delete(b.vars, name)
	}
	return ok
}

func (b *table) size() int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.bytes
}

// copied is a table that a program pays for.
func (b *table) copied() *table {
	b.mu.Lock()
	defer b.mu.Unlock()
	c := &table{vars: maps.Clone(b.vars)}
	for n, v := range c.vars {
		c.bytes += varCost + int64(len(n)+len(v))
	}
	return c
}

// Grant implements adder.Capability.
func (v *Vars) Grant(g *adder.Granter) (object.Value, error) {
	w := v.with(v.bond)
	if w.write {
		w.table = v.table.copied()
		g.T.Meter.Owe(0, w.table.bytes)
	}
	return object.Ref(&varsObject{object.Header{Type: varsType}, w, g.Name, 0}), nil
}
