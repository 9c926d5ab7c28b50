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
		if err := t.Charge(owed, 0); err != nil {
			return err
		}
		r.paid += owed
		f.Commit(t)
	}
	return nil
}

// next goes on to the next match. It returns done when there is one or none: r.pending
// tells. Fuel runs ahead of the account by less than one unit: a bout is never longer
// than what is left.
func (r *run) next(t *thread, f *frame) action {
	if r.pending {
		return done
	}
	for {
		if err := r.pay(t, f); err != nil {
			return t.Fail(err)
		}
		status := r.m.Run(int(min(boutUnits, 16*max(t.Meter.Left, 0)+16)))
		if err := r.pay(t, f); err != nil && status == re.More {
			return t.Fail(err)
		}
		switch status {
		case re.Matched:
			r.pending = true
			return done
		case re.Failed:
			return done
		case re.Room:
			if err := t.Charge(0, re.EntryBytes*int64(r.m.NextCap()-r.m.Cap())); err != nil {
				return t.Fail(err)
			}
			r.m.Grow()
			f.Commit(t)
		default:
			return object.Again
		}
	}
}

// settle pays what is still owed at the end.
func (r *run) settle(t *thread, f *frame) action {
	if err := r.pay(t, f); err != nil {
		return t.Fail(err)
	}
	return done
}

// Refs visits nothing: the subject stands in the frame's values.
func (r *run) Refs(visit func(*value)) { visit(&r.s.v) }

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
