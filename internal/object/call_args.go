// This file defines where the arguments stand of calls that natives make. Whoever is called
// copies them, but Go cannot know: a slice that is passed to the Evaluator is allocated, and
// operators of Python classes spent a third of their time on those.

package object

const (
	argPlaces = 8 // calls within each other that no frame parts: of a class, its __new__, …
	argsHeld  = 8 // arguments of one
)

// An ArgRing has places for the arguments of calls, used in turn.
type ArgRing struct {
	at     int
	places [argPlaces][argsHeld]Value
}

// LendArgs gives a thread its ring, or takes it away: an interpreter that rests has none.
func (t *Thread) LendArgs(r *ArgRing) { t.args = r }

// hold gives room for n arguments of a call that is made at once.
func (t *Thread) hold(n int) []Value {
	if n > argsHeld {
		return make([]Value, n)
	}
	r := t.args
	if r == nil {
		r = new(ArgRing)
		t.args = r
	}
	r.at = (r.at + 1) % argPlaces
	return r.places[r.at][:n:n]
}

// held copies the arguments of a call that is made at once.
func (t *Thread) held(args []Value) []Value {
	own := t.hold(len(args))
	for i := range args {
		setValue(&own[i], args[i])
	}
	return own
}

// heldAfter is held with another argument before them.
func (t *Thread) heldAfter(first Value, args []Value) []Value {
	own := t.hold(len(args) + 1)
	setValue(&own[0], first)
	for i := range args {
		setValue(&own[i+1], args[i])
	}
	return own
}

// PushRow is Eval.PushRow for arguments that Go need not allocate.
func (t *Thread) PushRow(f *NFrame, row *Row, args ...Value) Action {
	return t.Eval.PushRow(f, row, t.held(args)...)
}

// Forget drops what stands in the thread's own places of operations that are over. No census
// counts it: Go would keep it, and a program could keep as much as it wants there.
func (t *Thread) Forget() {
	if t.args != nil {
		*t.args = ArgRing{}
	}
	if t.ahead != nil {
		clear(t.ahead[:])
	}
	t.spare, t.spareGen = nil, nil
}
