// This file calls special methods that are Python functions for the instruction at pc. Most
// operators of classes are: without a native frame between they take half the time. What a
// native frame would do with the answer, deliver does.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// direct calls a special method, found on the type of self, if it is a Python function; ok is
// false if something else has to be done with it. An EXT before the instruction is forgotten
// when the answer comes, so that such an instruction goes the long way.
func (m *Machine) direct(meth, self object.Value, args ...object.Value) (st status, ok bool) {
	if meth.P == nil || meth.Kind() != object.KindFunction || m.wide {
		return 0, false
	}
	return m.sub(m.T.CallBound(&m.scratch, meth, self, args...)), true
}

// answered delivers what the left operand's method said to an operator that asked it by
// direct. NotImplemented leaves it to the row that asks both, from there on.
func (m *Machine) answered(in *code.Instr, op code.Op, v object.Value) status {
	if !v.IsNotImplemented() {
		*m.reg(in.A) = v
		m.fr.pc++
		return stNext
	}
	a, said := *m.reg(in.B), 0
	if in.X&code.InPlace != 0 {
		said = object.BinaryInPlace
	}
	switch {
	case op <= code.OpMatMul:
		return m.goOn(object.BinaryRow, object.BinaryLeft, a, *m.reg(in.C), int(op-code.OpAdd)|said)
	case op <= code.OpXorK:
		return m.goOn(object.BinaryRow, object.BinaryLeft, a, m.kC(in), int(op-code.OpAddK)|said)
	}
	return m.goOn(object.CompareRow, object.CompareLeft, a, *m.reg(in.C), int(op-code.OpLT))
}

// answeredJump is answered for a comparison that a jump asks for: the truth of the answer counts.
func (m *Machine) answeredJump(in *code.Instr, op code.Op, v object.Value) status {
	if b, ok := object.TruthExact(v); ok {
		return m.branch(in, object.Bool(b), uint32(int(m.fr.pc)+1+int(int16(in.C))))
	}
	switch {
	case !v.IsNotImplemented():
		return m.act(m.T.BoolOp(&m.scratch, v)) // a frame: TruthExact did not know
	case op <= code.OpJumpGE:
		return m.goOn(object.CompareBoolRow, object.CompareLeft, *m.reg(in.A), *m.reg(in.B), int(op-code.OpJumpLT))
	}
	return m.goOn(object.CompareBoolRow, object.CompareLeft, *m.reg(in.A), m.kB(in), int(op-code.OpJumpLTK))
}

// goOn pushes the row of an operator whose left operand said NotImplemented, at the step that
// has its answer.
func (m *Machine) goOn(row *object.Row, pc int, a, b object.Value, op int) status {
	st := m.pushRowN(row, a, b, object.Int(int64(op)))
	if st == stNext {
		nf := m.fr.nf
		nf.PC, nf.In = pc, object.NotImplemented
	}
	return st
}
