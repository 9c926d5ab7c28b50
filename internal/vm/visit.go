// This file defines visits: what another interpreter has done in this one. They stand within
// each other when the two call each other, and end in the opposite order.

package vm

import "github.com/adderlang/adder/internal/object"

// A Visit is what the machine goes back to when a visit ends.
type Visit struct {
	fiber *fiber
	depth int
	level uint32
}

// Enter begins a visit: a native that Run runs on top of what the thread at hand does. Threads
// that visits further out wait for do not go on before Leave.
func (m *Machine) Enter(row *object.Row, args ...object.Value) (Visit, error) {
	v := Visit{depth: m.Depth(), level: m.level}
	if s := m.W.threads; s != nil {
		v.fiber = s.cur
	}
	m.T.Comp = m.W.Main
	if err := m.StartRow(row, args...); err != nil {
		m.T.Exc = nil
		return v, err
	}
	m.visits++
	return v, nil
}

// Leave ends the innermost visit, whether it came to its end or not.
func (m *Machine) Leave(v Visit) {
	m.visits--
	if m.W.threads != nil {
		m.goBack(v.fiber)
	}
	if m.Depth() > v.depth {
		m.AbandonTo(v.depth)
	}
	m.level = v.level
}

// driver is the number of the driver at work: of a host function that calls back, or of a visit.
func (m *Machine) driver() uint32 { return m.runs + m.visits }
