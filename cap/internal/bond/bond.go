// Package bond defines what ties a capability to who granted it: a lease that ends, accounts
// that run out, audits that hear of every use. Every kind of capability derives weaker ones
// by it, for the host and for programs.
package bond

import (
	"errors"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/adderlang/adder/internal/object"
)

// ErrRevoked is the error of what is used after its revocation.
var ErrRevoked = errors.New("revoked")

// A Lease says whether a capability may still be used. Nil is one that never ends.
type Lease struct {
	up  *Lease
	off atomic.Bool
}

// Under is a lease of its own that ends with l too.
func (l *Lease) Under() *Lease { return &Lease{up: l} }

// Revoke ends the lease and all that are under it.
func (l *Lease) Revoke() { l.off.Store(true) }

// Alive refuses what was revoked.
func (l *Lease) Alive() error {
	for ; l != nil; l = l.up {
		if l.off.Load() {
			return ErrRevoked
		}
	}
	return nil
}

// An Audit is a function that hears of events, and those above it.
type Audit[E any] struct {
	up   *Audit[E]
	hear func(E)
}

// Under adds a function to those that hear.
func (a *Audit[E]) Under(hear func(E)) *Audit[E] { return &Audit[E]{up: a, hear: hear} }

// Heard tells all of an event.
func (a *Audit[E]) Heard(e E) {
	for ; a != nil; a = a.up {
		a.hear(e)
	}
}

// An Event is one use of a capability, when it is over.
type Event struct {
	Name   string // the grant
	Op     string // the method
	Target string // what it was used on: a URL, an address, a key; "" of clocks and the like
	// Outcome is "done", "revoked", or the text of the error that the guest got.
	Outcome string
}

// MaxNested is how many accounts and leases a program may put around one capability: every
// use walks them all.
const MaxNested = 64

// What a lease with an account counts for, and the function that revokes, which holds the
// lease, in bytes.
const (
	levelSize   = 176
	RevokerSize = 32 + levelSize
)

// A Bond is the tie of one capability. The zero Bond never ends and limits nothing.
type Bond struct {
	lease   *Lease
	Account *Account
	audit   *Audit[Event]
	nested  int
	cost    int64 // bytes that a program pays for it; 0: it is the host's
}

// New is a Bond with a lease of its own and an account.
func New(left ...int64) Bond {
	b := Bond{lease: &Lease{}}
	if len(left) > 0 {
		b.Account = NewAccount(nil, left...)
	}
	return b
}

// Cost is what the bond counts for.
func (b *Bond) Cost() int64 { return b.cost }

// Revoke ends the capability and all that was derived from it.
func (b *Bond) Revoke() { b.lease.Revoke() }

// Alive refuses what was revoked.
func (b *Bond) Alive() error { return b.lease.Alive() }

// Under is a bond that may be revoked by itself, with a further account if there are numbers.
func (b *Bond) Under(left ...int64) Bond {
	w := *b
	w.lease = b.lease.Under()
	if len(left) > 0 {
		w.Account = NewAccount(b.Account, left...)
	}
	return w
}

// Audited is b with a function that hears of every use.
func (b *Bond) Audited(hear func(Event)) Bond {
	w := *b
	w.audit = b.audit.Under(hear)
	return w
}

// Heard tells the audits of a use that ended with an error's text, "" if it was done.
func (b *Bond) Heard(name, op, target, outcome string) {
	if b.audit == nil {
		return
	}
	if outcome == "" {
		outcome = "done"
	}
	b.audit.Heard(Event{Name: name, Op: op, Target: target, Outcome: outcome})
}

// Use is the gate of a capability: it refuses, and tells the audits of, what was revoked.
func (b *Bond) Use(t *object.Thread, name, op, target string) error {
	if b.Alive() == nil {
		return nil
	}
	b.Heard(name, op, target, "revoked")
	return Revoked(t, name)
}

// Revoked raises what a program gets after a revocation.
func Revoked(t *object.Thread, name string) error {
	return t.Raise(object.CapabilityErrorType, "%s was revoked", name)
}

// Deny raises CapabilityError, and tells the audits.
func (b *Bond) Deny(t *object.Thread, name, op, target, why string) error {
	b.Heard(name, op, target, why)
	return t.Raise(object.CapabilityErrorType, "%s: %s", name, why)
}

// Fail raises an OSError, and tells the audits.
func (b *Bond) Fail(t *object.Thread, name, op, target string, errno int64, text string) error {
	b.Heard(name, op, target, text)
	return t.OSError(errno, text, target)
}

// weaker derives a bond for a program, which pays.
func (b *Bond) weaker(t *object.Thread, left []int64) (Bond, error) {
	if b.nested >= MaxNested {
		return Bond{}, t.ValueError("more than %d quotas and revocations are nested", MaxNested)
	}
	w := b.Under(left...)
	w.nested++
	w.cost = levelSize
	return w, t.Charge(0, levelSize)
}

// A Maker says how a kind of capability is derived from one of its objects.
type Maker struct {
	What  string   // "the clock"
	Items []string // names of the items of its account
	Size  int64    // of an object
	Of    func(v object.Value) *Bond
	Make  func(v object.Value, b Bond) object.Value
}

// Rows are the methods by which a program makes weaker ones: limited, if there are items, and
// revocable.
func (m *Maker) Rows() []object.Row {
	rows := []object.Row{{Name: "revocable", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Return (capability, revoke): calling revoke() ends " + m.What + " and all that came of it.", Fast: m.revocable}}
	if len(m.Items) == 0 {
		return rows
	}
	sig, params := "($self, /, *", []string{}
	for _, n := range m.Items {
		sig += ", " + n + "=None"
		params = append(params, n+":optint")
	}
	return append(rows, object.Row{Name: "limited", Sig: sig + ")", Params: strings.Join(params, " "), Rights: object.NoRights, Charge: object.Constant,
		Doc: "Return " + m.What + " with limits of its own: " + strings.Join(m.Items, ", ") + " in all.", Fast: m.limited})
}

func (m *Maker) limited(t *object.Thread, args []object.Value) (object.Value, error) {
	left := slices.Repeat([]int64{Unlimited}, len(m.Items))
	for i, v := range args[1:] {
		if !v.IsNone() {
			if left[i] = v.Int(); left[i] < 0 {
				return object.None, t.ValueError("a limit cannot be negative")
			}
		}
	}
	return m.derive(t, args[0], left)
}

// Same is the bond of an object with the same account that ends with v: for a kind's own
// attenuations.
func (m *Maker) Same(t *object.Thread, v object.Value) (Bond, error) {
	b := *m.Of(v)
	return b, t.Charge(0, m.Size+b.cost)
}

func (m *Maker) derive(t *object.Thread, v object.Value, left []int64) (object.Value, error) {
	b, err := m.Of(v).weaker(t, left)
	if err != nil {
		return object.None, err
	}
	if err := t.Charge(0, m.Size); err != nil {
		return object.None, err
	}
	return m.Make(v, b), nil
}

func (m *Maker) revocable(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(0, RevokerSize+object.TupleSize(2)); err != nil {
		return object.None, err
	}
	v, err := m.derive(t, args[0], nil)
	if err != nil {
		return object.None, err
	}
	return object.NewTuple([]object.Value{v, NewRevoker(m.Of(v).lease)}), nil
}

// A revoker is the function that ends a capability.
type revoker struct {
	object.Header
	lease *Lease
}

var revokerType = object.Declare("adder.revoke", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

func init() {
	revokerType.Define("Ends a capability.", object.LayoutOf(nil, func(*revoker) int64 { return RevokerSize }), []object.Row{
		{Name: "__call__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "End the capability for good.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				object.As[revoker](args[0]).lease.Revoke()
				return object.None, nil
			}},
	})
}

// NewRevoker is the function that ends a lease: RevokerSize is charged.
func NewRevoker(l *Lease) object.Value {
	return object.Ref(&revoker{Header: object.Header{Type: revokerType}, lease: l})
}
