// This file defines how a matcher is driven: at once with a small budget, or in steps.
// Fuel is a unit for 16 of the matcher's, counted the same way in both.

package native

import (
	"sync"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

// quickUnits is what a Fast body spends at most before the steps take over: 20 µs.
const quickUnits = 4096

// boutUnits is what a step spends: 0.1 ms.
const boutUnits = 12000

// quickStack is the room of a Fast body's stack: always the same, so that whether the
// steps must take over does not depend on what ran before.
const quickStack = 256

// matchers are those that Fast bodies use; nothing of a guest stays in them.
var matchers = sync.Pool{New: func() any { return re.NewMatcher(quickStack) }}

// quick takes a matcher; done puts it back.
func quick() *re.Matcher { return matchers.Get().(*re.Matcher) }

func giveBack(m *re.Matcher) {
	m.Release()
	matchers.Put(m)
}

// A run is a match in progress in steps.
type run struct {
	m       *re.Matcher
	s       subject
	paid    int64 // fuel
	pending bool  // a match was found and is not dealt with
	over    bool  // there is none any more
}

const runSize = 512

// newRun begins a match in steps, charged.
func newRun(t *thread) (*run, error) {
	if err := t.Charge(0, runSize+re.EntryBytes*64); err != nil {
		return nil, err
	}
	return &run{m: re.NewMatcher(64)}, nil
}

// pay charges for what the matcher did and commits.
func (r *run) pay(t *thread, f *frame) error {
	if owed := r.m.Used/16 - r.paid; owed > 0 {
		// What cannot be paid whole is paid in part: a run that ends here has used the same,
		// wherever it was stopped before.
		if part := t.Meter.Left; part > 0 && part < owed {
			if err := t.Charge(part, 0); err != nil {
				return err
			}
			r.paid += part
			owed -= part
			f.Commit(t)
		}
		if err := t.Charge(owed, 0); err != nil {
			return err
		}
		r.paid += owed
		f.Commit(t)
	}
	return nil
}

// units is what the matcher may do before it is paid for: no more than is left in the
// account.
func (r *run) units(t *thread, bout int64) int {
	owed := r.m.Used - 16*r.paid
	return int(max(min(bout, unitsLeft(t))-owed, 0))
}

// unitsLeft is what the account has left, in units of the matcher, up to more than any bout.
func unitsLeft(t *thread) int64 { return 16 * min(max(t.Meter.Left, 0), 1<<40) }

// more pays when there are no units to go on with: at least one fuel, in advance.
func (r *run) more(t *thread, f *frame) error {
	if err := r.pay(t, f); err != nil {
		return err
	}
	if r.units(t, boutUnits) > 0 {
		return nil
	}
	if err := t.Charge(1, 0); err != nil {
		return err
	}
	r.paid++
	f.Commit(t)
	return nil
}

// room gives the matcher a larger stack.
func (r *run) room(t *thread, f *frame) error {
	if err := r.pay(t, f); err != nil { // a stop here leaves nothing unpaid
		return err
	}
	if err := t.Charge(0, re.EntryBytes*int64(r.m.NextCap()-r.m.Cap())); err != nil {
		return err
	}
	r.m.Grow()
	f.Commit(t)
	return nil
}

// next goes on to the next match and pays. It returns done when there is one or none:
// r.pending tells.
func (r *run) next(t *thread, f *frame) action {
	for !r.pending && !r.over {
		if err := r.pay(t, f); err != nil {
			return t.Fail(err)
		}
		units := r.units(t, boutUnits)
		if units == 0 {
			if err := r.more(t, f); err != nil {
				return t.Fail(err)
			}
			continue
		}
		switch r.m.Run(units) {
		case re.Matched:
			r.pending = true
		case re.Failed:
			r.over = true
		case re.Room:
			if err := r.room(t, f); err != nil {
				return t.Fail(err)
			}
		default:
			if err := r.pay(t, f); err != nil {
				return t.Fail(err)
			}
			return object.Again
		}
	}
	if err := r.pay(t, f); err != nil {
		return t.Fail(err)
	}
	return done
}

// Refs visits the subject.
func (r *run) Refs(visit func(*value)) {
	if r.s.v.P != nil {
		visit(&r.s.v)
	}
}

// Size is the matcher's.
func (r *run) Size() int64 { return runSize + r.m.Bytes() }

func (r *run) clone() run {
	c := *r
	c.m = r.m.Clone()
	return c
}

// Clone copies the matcher.
func (r *run) Clone() object.FrameState {
	c := r.clone()
	return &c
}
