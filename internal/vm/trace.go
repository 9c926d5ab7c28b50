// This file defines what tests may watch of a machine: where it came out of the loop, the
// steps of natives, and whether it stopped there.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// An Event is one exit of the loop with what the driver did then, or one step of a native.
type Event struct {
	Exit    code.Exit
	Op      code.Op     // of the instruction
	Row     *object.Row // of a step; else nil
	Step    int         // its PC before
	At      int         // its PC at its last commit: where it goes on if it stopped
	Paid    bool        // it charged fuel or bytes, besides what it owed
	Stopped bool
}

// An exiting is an exit of the loop that the driver is dealing with.
type exiting struct {
	Event
	fuel, bytes int64 // paid until then
}

// exPlain stands for an exit that the driver deals with by its table of slow operations,
// without trying what is quick.
const exPlain = code.NumExits

// traceExit notes an exit of the loop. It is reported when the driver has dealt with it:
// at the next exit or step, or at a stop. It gives what the driver is to do. The loop itself
// spent some fuel and bytes before.
func (m *Machine) traceExit(ex code.Exit, spent, bytes int64) code.Exit {
	if m.exiting != nil {
		m.exiting.fuel += spent
		m.exiting.bytes += bytes
	}
	m.traceEnd(false)
	x := &exiting{Event: Event{Exit: ex, Op: code.Op(m.instr().Op)}}
	x.fuel, x.bytes = m.T.Meter.Paid()
	m.exiting = x
	if m.W.Plain {
		if b := m.fr.bind; b != nil {
			b.Called, b.CalledM = nil, nil // no guesses either
		}
		if ex == code.ExCall || ex == code.ExSlow {
			return exPlain
		}
	}
	return ex
}

// traceEnd reports the last exit of the loop, if it was not yet.
func (m *Machine) traceEnd(stopped bool) {
	if x := m.exiting; x != nil {
		m.exiting = nil
		x.Paid, x.Stopped = m.paidSince(x.fuel, x.bytes), stopped
		m.Trace(x.Event)
	}
}

func (m *Machine) paidSince(fuel, bytes int64) bool {
	f, b := m.T.Meter.Paid()
	return f > fuel || b > bytes
}
