// This file defines the table of slow operations: what the driver does for an
// instruction that the loop left alone. Each handler has the pc at the instruction,
// charges before it changes anything, and on stStop has changed nothing (slow gives
// the charges back). slow_*.go hold the handlers.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// slow does the instruction at pc.
func (m *Machine) slow() status {
	in := m.instr()
	mark := m.T.Meter.Mark()
	if c := m.fr.bind.Comp; m.T.Comp != c {
		m.T.Comp = c
	}
	st := m.slowOp(in)
	if st == stStop {
		m.T.Meter.Restore(mark)
	}
	return st
}

func (m *Machine) slowOp(in *code.Instr) status {
	switch op := code.Op(in.Op); op {
	case code.OpExt:
		return m.slowExt(in)
	case code.OpCheck, code.OpDelLocal, code.OpMakeCell, code.OpGetCell, code.OpSetCell, code.OpDelCell,
		code.OpGetFree, code.OpSetFree, code.OpDelFree:
		return m.slowLocal(op, in)
	case code.OpGetGlobal, code.OpSetGlobal, code.OpDelGlobal:
		return m.slowGlobal(op, in)
	case code.OpGetName, code.OpSetName, code.OpDelName, code.OpGetNameFree, code.OpGetNameFrom:
		return m.slowName(op, in)
	case code.OpNeg, code.OpPos, code.OpInvert:
		return m.slowUnary(op, in)
	case code.OpNot:
		return m.slowNot(in)
	case code.OpLT, code.OpLE, code.OpEQ, code.OpNE, code.OpGT, code.OpGE:
		return m.slowCompare(in, int(op-code.OpLT))
	case code.OpIn:
		return m.slowIn(in)
	case code.OpIs, code.OpJumpIs:
		return m.slowIs(op, in)
	case code.OpJumpIf:
		return m.slowJumpIf(in)
	case code.OpJumpLT, code.OpJumpLE, code.OpJumpEQ, code.OpJumpNE, code.OpJumpGT, code.OpJumpGE:
		return m.slowJumpCompare(in, int(op-code.OpJumpLT), *m.reg(in.B))
	case code.OpJumpLTK, code.OpJumpLEK, code.OpJumpEQK, code.OpJumpNEK, code.OpJumpGTK, code.OpJumpGEK:
		return m.slowJumpCompare(in, int(op-code.OpJumpLTK), m.kB(in))
	case code.OpGetIter:
		return m.slowGetIter(in)
	case code.OpForNext:
		return m.slowForNext(in)
	case code.OpUnpack, code.OpUnpackEx:
		return m.slowUnpack(op, in)
	case code.OpGetAttr:
		return m.slowGetAttr(in)
	case code.OpSetAttr:
		return m.slowSetAttr(in)
	case code.OpDelAttr:
		return m.slowDelAttr(in)
	case code.OpGetItem:
		return m.slowGetItem(in, *m.reg(in.C))
	case code.OpGetItemK:
		return m.slowGetItem(in, m.kC(in))
	case code.OpSetItem:
		return m.slowSetItem(in)
	case code.OpDelItem:
		return m.slowDelItem(in)
	case code.OpGetSlice:
		return m.slowGetSlice(in)
	case code.OpBuildSlice:
		return m.slowBuildSlice(in)
	case code.OpGetMethod:
		return m.slowGetMethod(in)
	case code.OpCall, code.OpCallG, code.OpCallV, code.OpCallVG:
		return m.slowCall()
	case code.OpCallEx:
		return m.slowCallEx(in)
	case code.OpBuildTuple, code.OpBuildList, code.OpBuildSet, code.OpBuildMap, code.OpListToTuple:
		return m.slowBuild(op, in)
	case code.OpListAppend, code.OpSetAdd, code.OpMapAdd, code.OpListExtend, code.OpSetUpdate, code.OpMapUpdate:
		return m.slowGather(op, in)
	case code.OpBuildStr, code.OpFormat, code.OpBuildTemplate, code.OpBuildInterp:
		return m.slowFormat(op, in)
	case code.OpMakeFunc:
		return m.slowMakeFunc(in)
	case code.OpLoadCommon:
		return m.slowLoadCommon(in)
	case code.OpImport, code.OpImportFrom, code.OpImportStar:
		return m.slowImport(op, in)
	case code.OpIntrinsic, code.OpPrintExpr:
		return m.slowIntrinsic(op, in)
	case code.OpRaise:
		return m.slowRaise(in)
	case code.OpReraise:
		if !m.holds(*m.reg(in.A), object.KindException, op) {
			return stStop
		}
		m.T.Exc = object.As[object.Exception](*m.reg(in.A))
		m.reraised = true
		return stRaise
	case code.OpExcMatch, code.OpExcInfo, code.OpExcStarMatch, code.OpExcStarEnd:
		return m.slowExcept(op, in)
	case code.OpGetSpecial:
		return m.slowGetSpecial(in)
	case code.OpYield:
		return m.slowYield(in)
	case code.OpYieldFrom:
		return m.slowYieldFrom(in)
	case code.OpGetYieldIter, code.OpGetAwaitable, code.OpGetAIter, code.OpGetANext:
		return m.slowAwait(op, in)
	case code.OpMatchSeq, code.OpMatchMap, code.OpMatchKeys, code.OpMatchClass, code.OpMatchRest, code.OpGetLen:
		return m.slowMatch(op, in)
	default:
		if op >= code.OpAdd && op <= code.OpMatMul {
			return m.slowBinary(in, int(op-code.OpAdd), *m.reg(in.C))
		}
		if op >= code.OpAddK && op <= code.OpXorK {
			return m.slowBinary(in, int(op-code.OpAddK), m.kC(in))
		}
	}
	m.T.Bug = &internalError{"instruction " + code.Op(in.Op).String() + " left the loop"}
	return stStop
}

// An internalError is a bug of ours: it ends the interpreter, not the process.
type internalError struct{ what string }

func (e *internalError) Error() string { return "internal error: " + e.what }

// holds tells whether an operand is of the kind that the compiler puts there; the verifier
// does not follow kinds that far. If it is not, the run ends.
func (m *Machine) holds(v object.Value, k object.Kind, op code.Op) bool {
	if v.Kind() == k {
		return true
	}
	m.T.Bug = &internalError{op.String() + " of something else"}
	return false
}

// store puts a result in R[A] and goes on.
func (m *Machine) store(in *code.Instr, v object.Value, err error) status {
	if err != nil {
		return m.fail(err)
	}
	*m.reg(in.A) = v
	m.fr.pc++
	return stNext
}

// done goes on without a result.
func (m *Machine) done(err error) status {
	if err != nil {
		return m.fail(err)
	}
	m.fr.pc++
	return stNext
}

// sub finishes a sub-operation that was run into m.scratch.
func (m *Machine) sub(act object.Action) status {
	if act == object.Done {
		return m.deliver(m.scratch.In)
	}
	return m.act(act)
}
