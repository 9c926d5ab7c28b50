// This file defines native frames: how a native that calls back into Python waits on
// the frame stack instead of on Go's.

package object

import "github.com/adderlang/adder/internal/meter"

// An NFrame is the activation of a Step native. The driver calls the row's Step
// again and again; each call does one bounded step, charges before it changes
// anything, sets PC to where the next call goes on, and returns an Action.
//
// The usual shape of a step:
//
//	case 0:
//		f.PC = 1
//		if act := t.Next(f, f.Vals[0]); act != Done {
//			return act // the result arrives in f.In
//		}
//		fallthrough
//	case 1:
//		if f.In.IsUnbound() { … exhausted … }
//
// Sub-operations (Next, Eq, Hash, CallValue, …) deliver in f.In both when they are
// Done at once and when a callee was pushed. A step that returns Stop is run again
// from where it last committed, with the same In: the driver commits before it calls
// the Step and rolls back after Stop. A step that changes something and then goes on
// to what may stop (the next item, the next charge) commits in between. A step that
// has more to do after about 0.1 ms of work returns Again, so that the driver can poll.
//
// Vals holds the bound arguments, then whatever the step appends. State, for what is
// not a Value, is a pointer to a struct that implements FrameState.
type NFrame struct {
	Row   *Row
	PC    int
	In    Value // result of the callee, or of a sub-operation
	Out   Value // result of the native, read after Done
	Exc   Value // exception of the callee, if the row Catches; else unbound
	Vals  []Value
	State FrameState
	N, M  int64 // two counters, for steps that need no more state than that
	begun bool  // its row's Base is paid
	Raw   bool  // an unbound Out is passed on as exhaustion, not turned into StopIteration
	Asks  bool  // the callee is asked for an item: its StopIteration is exhaustion

	Comp  *Compartment // whose authority it has: the acting compartment
	arena [6]Value     `clone:"zero"` // first storage of Vals
	kept  framePoint   // where a Stop goes back to
}

// A framePoint is a position of a native frame together with the account there.
type framePoint struct {
	pc, nvals int
	in, exc   Value
	n, m      int64
	mark      meter.Mark
	state     FrameState
	text      textMark
}

// A texter is a state that gathers text: a Stop takes back what was written since the
// last Commit, so a step may write before it charges for what comes after.
type texter interface{ text() *StrBuilder }

// Commit makes the present position the one that a Stop goes back to. What was charged
// so far stays paid, and an exception that the step was entered with is dealt with.
func (f *NFrame) Commit(t *Thread) {
	f.Exc = Value{}
	t.moved = true
	f.Begin(t)
}

// Begin is the driver's commit before it calls the Step.
func (f *NFrame) Begin(t *Thread) {
	k := &f.kept
	k.pc, k.nvals, k.n, k.m, k.mark = f.PC, len(f.Vals), f.N, f.M, t.Meter.Mark()
	setValue(&k.in, f.In)
	setValue(&k.exc, f.Exc)
	if f.State == nil && k.state == nil {
		return
	}
	if k.state != f.State {
		k.state = f.State
	}
	if x, ok := f.State.(texter); ok {
		k.text = x.text().mark()
	}
}

// Rollback goes back to the last Commit. Values that were overwritten since stay so: a
// step overwrites after its charges.
func (f *NFrame) Rollback(t *Thread) {
	k := &f.kept
	f.PC, f.Vals, f.In, f.Exc, f.N, f.M = k.pc, f.Vals[:k.nvals], k.in, k.exc, k.n, k.m
	t.Meter.Restore(k.mark)
	f.State = k.state
	if x, ok := f.State.(texter); ok {
		x.text().restore(k.text)
	}
}

// ResumesAt is the PC that a Stop goes back to.
func (f *NFrame) ResumesAt() int { return f.kept.pc }

// A FrameState is the non-Value part of a native frame's state.
type FrameState interface {
	Refs(visit func(*Value)) // every Value it holds
	Size() int64             // bytes it holds
	Clone() FrameState       // a copy; Values are mapped afterwards through Refs
}

// Reset prepares a frame for a row and its bound arguments, which are copied.
func (f *NFrame) Reset(row *Row, args []Value) {
	f.Row, f.PC, f.N, f.M, f.Raw, f.Asks, f.begun = row, 0, 0, 0, false, false, false
	f.In, f.Out, f.Exc = Value{}, Value{}, Value{}
	f.State = nil
	f.Vals = append(f.arena[:0], args...)
}

// Release drops what the frame holds so that it can be used again.
func (f *NFrame) Release() {
	clear(f.Vals)
	f.Vals = nil
	f.In, f.Out, f.Exc, f.State, f.Row, f.Comp = Value{}, Value{}, Value{}, nil, nil, nil
	f.kept.in, f.kept.exc, f.kept.state = Value{}, Value{}, nil
}

// Forget clears what values of a released frame that were dropped while it ran have left behind.
func (f *NFrame) Forget() { clear(f.arena[:]) }

// Refs visits every Value of the frame.
func (f *NFrame) Refs(visit func(*Value)) {
	visit(&f.In)
	visit(&f.kept.in)
	visit(&f.kept.exc)
	visit(&f.Out)
	visit(&f.Exc)
	for i := range f.Vals {
		visit(&f.Vals[i])
	}
	if f.State != nil {
		f.State.Refs(visit)
	}
	VisitCompartment(f.Comp, visit)
}

// act makes what the frame calls from now on the doing of a compartment.
func (f *NFrame) act(t *Thread, c *Compartment) { f.Comp, t.Comp = c, c }
