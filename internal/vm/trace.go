// This file defines what tests may ask of a Machine at a loop exit.

package vm

import "github.com/adderlang/adder/internal/code"

// TopOp is the instruction at which the top frame stands; Trap for a native's frame.
// Tests call it from Trace.
func (m *Machine) TopOp() code.Op {
	if m.fr.nf != nil || m.fr.bind == nil {
		return code.OpTrap
	}
	return code.Op(m.instr().Op)
}
