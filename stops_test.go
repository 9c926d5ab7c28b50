package adder_test

// This file defines the recorder of stops: at which exits of the loop, and in which steps of
// natives, the runs of the slice test stopped.

import (
	"sort"
	"strconv"
	"sync"
	"testing"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/vm"
)

// A record is what happened at one exit of the loop or in one step of a native: how often
// a run came there, paid something and went on, and stopped.
type record struct{ seen, paid, stopped int64 }

func (x *record) add(y record) {
	x.seen, x.paid, x.stopped = x.seen+y.seen, x.paid+y.paid, x.stopped+y.stopped
}

// A recorder gathers what happens at each place.
type recorder struct {
	exits [code.NumOps][code.NumExits]record
	steps map[*object.Row][]record // by the PC at which the step began
	last  *object.Row              // of the last event, and its records
	at    []record
}

func newRecorder() *recorder { return &recorder{steps: map[*object.Row][]record{}} }

func (r *recorder) event(e vm.Event) {
	var x *record
	if e.Row == nil {
		x = &r.exits[e.Op][e.Exit]
	} else {
		x = r.step(e.Row, e.Step)
	}
	x.seen++
	switch {
	case e.Stopped:
		x.stopped++
		if e.Row != nil && e.At != e.Step { // it had gone on within the step
			r.step(e.Row, e.At).stopped++
		}
	case e.Paid:
		x.paid++
	}
}

func (r *recorder) step(row *object.Row, pc int) *record {
	if row != r.last {
		r.last, r.at = row, r.steps[row]
	}
	if pc >= len(r.at) {
		r.at = append(r.at, make([]record, pc+1-len(r.at))...)
		r.steps[row] = r.at
	}
	return &r.at[pc]
}

// A census of stops is what the recorders of all runs gathered.
type stopCensus struct {
	sync.Mutex
	recorder
}

// add takes over what a recorder gathered.
func (s *stopCensus) add(r *recorder) {
	s.Lock()
	defer s.Unlock()
	for op := range r.exits {
		for ex := range r.exits[op] {
			s.exits[op][ex].add(r.exits[op][ex])
		}
	}
	for row, at := range r.steps {
		for pc, x := range at {
			s.step(row, pc).add(x)
		}
	}
}

// misses names each place at which a run can stop and none did:
//
//   - an exit of the loop, or a step of a native, at which something was paid;
//   - an instruction at which the loop asks for more fuel, or whose row of the table
//     (code.Ops) says that it costs some.
//
// Steps that no golden file comes to are TestCoverage's business.
func (s *stopCensus) misses(t *testing.T) (out []string) {
	cases := loopCases(t)
	for op := range s.exits {
		op := code.Op(op)
		if c, ok := cases[op]; ok && c.exits[code.ExFuel] && s.exits[op][code.ExFuel].stopped == 0 {
			out = append(out, "exit fuel at "+op.String())
		}
		stopped := int64(0)
		for ex, x := range s.exits[op] {
			if stopped += x.stopped; x.paid > 0 && x.stopped == 0 {
				out = append(out, "exit "+code.ExitNames[ex]+" at "+op.String())
			}
		}
		if code.Ops[op].Fuel != "" && stopped == 0 {
			out = append(out, "any exit at "+op.String())
		}
	}
	for row, at := range s.steps {
		for pc, x := range at {
			if x.paid > 0 && x.stopped == 0 {
				out = append(out, "native "+row.QualName()+" step "+strconv.Itoa(pc))
			}
		}
	}
	sort.Strings(out)
	return out
}

// check fails for each place that no run stopped at. testdata/unstopped.txt lists what is
// known to be missing; it only shrinks.
func (s *stopCensus) check(t *testing.T) {
	known := listed(t, "testdata/unstopped.txt")
	for _, m := range s.misses(t) {
		if !known[m] {
			t.Errorf("no run stopped at %s", m)
		}
		delete(known, m)
	}
	for m := range known {
		t.Errorf("a run stopped at %s, or it is gone: take it off testdata/unstopped.txt", m)
	}
	t.Logf("%d natives with steps were watched", len(s.steps))
}
