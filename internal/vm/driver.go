// This file defines the driver: it runs the loop and native frames in turn, and does
// what made the loop come out.

package vm

import (
	"runtime"
	"sync/atomic"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// A status is the outcome of one thing the driver did.
type status uint8

const (
	stNext     status = iota // go on with the top frame
	stRaise                  // T.Exc is to be raised at the top frame
	stStop                   // the meter said stop; nothing has changed
	stEnd                    // the entry frame returned
	stUncaught               // the entry frame raised: m.uncaught
)

// drive runs until the entry frame ends.
func (m *Machine) drive() error {
	for {
		var st status
		if m.pendingRaise {
			m.pendingRaise = false
			st = stRaise
		} else if m.fr.nf != nil {
			st = m.step()
		} else {
			st = m.runLoop()
		}
		if st == stRaise {
			if m.T.Bug != nil {
				return m.T.Bug
			}
			st = m.unwind()
		}
		switch st {
		case stStop:
			if m.T.Bug != nil {
				return m.T.Bug
			}
			m.traceEnd(true)
			if m.T.Meter.Why == meter.Census && (m.T.Meter.Release() || m.census()) {
				continue
			}
			if m.W.threads != nil && m.turn() {
				continue
			}
			return errStopped
		case stEnd:
			if m.ended() {
				continue
			}
			return nil
		case stUncaught:
			if m.ended() {
				continue
			}
			return errUncaught
		}
	}
}

// runLoop gives the loop a slice of fuel and handles its exits, until one changes what
// is on top.
func (m *Machine) runLoop() status {
	mt := m.T.Meter
	for {
		if m.due() && mt.Left > 0 { // code of which no instruction leaves the loop for its fuel
			if st := m.poll(); st != stNext {
				return st
			}
		}
		m.slice = max(min(mt.Left-m.pollAt, mt.Left, m.pace.fuel), 0)
		given, bytes := m.slice, mt.Bytes
		ex := m.loop()
		mt.Left -= given - m.slice
		// What an exit does takes the time of a unit, whether it costs one or not: 100,000 reads of an
		// attribute in a row, each of which fills its cache, took 7 ms for 1,000 units.
		m.pollAt++
		if m.Trace != nil {
			if ex = m.traceExit(ex, given-m.slice, mt.Bytes-bytes); ex == exPlain {
				return m.slow()
			}
		}
		switch ex {
		case code.ExCall:
			st, ok := m.quickCall()
			if !ok {
				return m.slow()
			}
			if st != stNext {
				return st
			}
			continue
		case code.ExSlow:
			st, ok := m.quick()
			if !ok {
				return m.slow()
			}
			if st != stNext {
				return st
			}
			continue
		case code.ExFuel:
			return m.outOfFuel()
		case code.ExGrow:
			return m.grow()
		}
		return m.doReturn()
	}
}

// outOfFuel polls at the end of a slice and stops at the end of the budget.
func (m *Machine) outOfFuel() status {
	mt := m.T.Meter
	if mt.Left <= 0 {
		mt.Why, mt.NeedFuel, mt.NeedMem = meter.Fuel, 1, 0
		return stStop
	}
	return m.poll()
}

// due tells whether the slice is used up: then the driver's way must not go on with an
// instruction that owes its fuel instead of paying first.
func (m *Machine) due() bool {
	mt := m.T.Meter
	return mt.Left <= 0 || mt.Left <= m.pollAt
}

// busy is the number of machines of the process that run.
var busy atomic.Int32

// poll asks whether the run has to stop, and sets when to ask next.
func (m *Machine) poll() status {
	if why := m.asked(); why != meter.Running {
		m.T.Meter.Halt(why)
		return stStop
	}
	m.pollAt = m.T.Meter.Left - m.pace.fuel
	return stNext
}

// asked asks whether the run has to stop. If more machines run than the process has processors,
// another one goes on first: Go itself lets each run for 10 ms, and one whose deadline is over
// would hear of it when all others had theirs.
func (m *Machine) asked() meter.Reason {
	n, poll := int(busy.Load()), m.T.S.Poll
	crowded := n > 1 && n > runtime.GOMAXPROCS(0) // which takes a lock
	if poll == nil && !crowded {
		return meter.Running // nobody waits
	}
	m.pace.stop(m.T.Meter.Left <= m.pollAt)
	if crowded {
		runtime.Gosched()
	}
	why := meter.Running
	if poll != nil {
		why = poll()
	}
	m.pace.start()
	return why
}

// Asked is for natives at work.
func (m *Machine) Asked() meter.Reason { return m.asked() }

// AskedInStep is for charges of a Step.
func (m *Machine) AskedInStep(goOn bool) meter.Reason {
	why := m.asked()
	if why == meter.Paused && goOn {
		why = meter.Running
	}
	if why == meter.Running {
		m.pollAt = m.T.Meter.Left - m.pace.fuel
		m.T.AskAt = m.pollAt
	}
	return why
}

// pay charges fuel at a site; false means stop.
func (m *Machine) pay(n int64) bool { return m.T.Meter.Charge(n, 0) == nil }

// grow makes room for the call at pc.
func (m *Machine) grow() status {
	if m.fr.i >= m.lastFrame {
		// The registers grow only if they must: a generator resumed by the driver asks for
		// frames alone, and what a run allocates must not depend on where it stopped.
		if !m.growFrames() {
			return stRaise
		}
		return m.grown()
	}
	// How much the call needs is not known here for every instruction: each further try
	// at the same place asks for twice as much.
	if at := m.here(); at == m.growAt {
		m.growBy *= 2
	} else {
		m.growAt, m.growBy = at, 64
	}
	m.ensure(m.top(m.fr) + m.growBy)
	return m.grown()
}

// grown takes a census if what is owed for the stacks asks for one: the loop by itself charges
// no bytes, and calls with many registers passed any limit before it asked.
func (m *Machine) grown() status {
	if m.T.Meter.Charge(0, 0) != nil {
		return stStop
	}
	return stNext
}

// here is the place of the instruction at hand: its frame and pc.
func (m *Machine) here() uint64 { return uint64(m.fr.i)<<32 | uint64(m.fr.pc) }

// instr is the instruction at the top frame's pc.
func (m *Machine) instr() *code.Instr { return &m.fr.bind.Instrs[m.fr.pc] }

// reg is a register of the top frame, by scaled offset.
func (m *Machine) reg(off uint16) *object.Value { return m.regK(off, 0) }

// regK is register off/16 + k of the top frame.
func (m *Machine) regK(off uint16, k int) *object.Value {
	i := int(off)/16 + k
	if g := m.fr.gen; g != nil {
		return &g.Regs[i]
	}
	return &m.stack[int(m.fr.base)+i]
}

// from is the registers of the top frame from off on.
func (m *Machine) from(off uint16) []object.Value {
	i := int(off) / 16
	if g := m.fr.gen; g != nil {
		return g.Regs[i:]
	}
	return m.stack[int(m.fr.base)+i:]
}

// regs is the run of n registers of the top frame from off.
func (m *Machine) regs(off uint16, n int) []object.Value {
	i := int(off) / 16
	if g := m.fr.gen; g != nil {
		return g.Regs[i : i+n : i+n]
	}
	i += int(m.fr.base)
	return m.stack[i : i+n : i+n]
}

// fail turns a native's error into a status.
func (m *Machine) fail(err error) status {
	switch err {
	case object.ErrRaised:
		return stRaise
	case meter.ErrStop:
		return stStop
	}
	m.T.Bug = err
	return stStop
}

// act turns the action of a sub-operation run directly under a Python frame (through
// m.scratch) into a status; Done is the caller's business.
func (m *Machine) act(a object.Action) status {
	switch a {
	case object.Raise:
		return stRaise
	case object.Stop:
		return stStop
	}
	return stNext
}
