// This file defines EXT: instructions whose constants, names or attribute sites are
// numbered past what 16 bits hold. They always leave the loop.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// slowExt does the instruction after the EXT at pc, with the high halves of its
// indices from the EXT. While it waits for a frame its pc is at the instruction
// itself, which delivers results as ever; a stop goes back to the EXT.
func (m *Machine) slowExt(ext *code.Instr) status {
	fr := m.fr
	at := fr.i
	fr.pc++
	m.ext, m.wide = *ext, true
	st := m.slowOp(m.instr())
	m.wide = false
	if st == stStop {
		m.frames[at].pc--
	}
	return st
}

// The operands that EXT widens.
func (m *Machine) wideOr(low, high uint16, scale int) int {
	if m.wide {
		return int(low) | int(high)<<16
	}
	return int(low) / scale
}

func (m *Machine) kB(in *code.Instr) object.Value { return m.fr.bind.Consts[m.constB(in)] }
func (m *Machine) kC(in *code.Instr) object.Value {
	return m.fr.bind.Consts[m.wideOr(in.C, m.ext.C, 16)]
}
func (m *Machine) constB(in *code.Instr) int { return m.wideOr(in.B, m.ext.B, 16) }
func (m *Machine) siteOf(in *code.Instr) int { return m.wideOr(in.C, m.ext.C, 1) }
func (m *Machine) globA(in *code.Instr) int  { return m.wideOr(in.A, m.ext.A, 1) }
func (m *Machine) globB(in *code.Instr) int  { return m.wideOr(in.B, m.ext.B, 1) }
