// This file defines where results go: to a waiting step, or to whatever the waiting
// instruction does with one.

package vm

import (
	"math"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// stepsToPoll is how many steps of natives there are at most from one question whether to stop
// to the next: 1 ms.
const stepsToPoll = 4096

// step runs one step of the native frame on top.
func (m *Machine) step() status {
	fr := m.fr
	nf := fr.nf
	t := &m.T
	t.Comp = nf.Comp
	if t.Meter.Left < 0 { // what is owed is paid before a native goes on: a group split by a lambda owed all it did
		return m.outOfFuel()
	}
	// By the number of steps, too: the hash of a slice of slices charged nothing, and neither fuel
	// nor a deadline ended it.
	if m.steps++; t.Meter.Left < m.pollAt || m.steps%stepsToPoll == 0 {
		if st := m.poll(); st != stNext {
			return st
		}
	}
	row, pc := nf.Row, nf.PC
	was := nf.Exc
	caught := was.P != nil
	nf.Begin(t)
	if nf.Asks {
		nf.Asks = false
	}
	at := fr.i
	var fuel, bytes int64
	if m.Trace != nil {
		m.traceEnd(false)
		fuel, bytes = t.Meter.Paid()
	}
	t.AskAt = m.pollAt
	act := row.Step(t, nf)
	t.AskAt = math.MinInt64
	fr = &m.frames[at] // a host function may have run Python, and so moved the frames
	if m.Trace != nil {
		m.Trace(Event{Row: row, Step: pc, At: nf.ResumesAt(), Paid: m.paidSince(fuel, bytes), Stopped: act == object.Stop})
	}
	if caught && act != object.Stop {
		nf.Exc = object.Value{}
	}
	switch act {
	case object.Call:
		return stNext
	case object.Again:
		return m.poll() // it has worked for a while, on what it may have paid for long ago
	case object.Raise:
		if row.Catches && !caught { // it sees what its own sub-operations raise too
			if !m.keepContext {
				m.setContext(t.Exc)
			}
			m.keepContext = false
			nf.Exc, nf.In = object.Ref(t.Exc), object.Value{}
			t.Exc = nil
			return stNext
		}
		entry := fr.ret == retEntry || fr.ret == retThread
		if caught { // what it caught has a context; another exception in its place has one of its own, or none yet
			if object.Ref(t.Exc) != was && t.Exc.Context.P == nil && t.Exc.Cause.P == nil {
				m.setContext(t.Exc)
			}
			m.keepContext = true // and it is paid for: a native that needs no step raises once
		}
		keep := m.keepContext
		m.popFrame(fr)
		if entry {
			if !keep {
				m.setContext(t.Exc)
			}
			m.keepContext = false
			m.uncaught, t.Exc = t.Exc, nil
			return stUncaught
		}
		return stRaise
	case object.Stop:
		if m.fr == fr { // else the stop came with a frame it pushed: impossible, but harmless
			nf.Rollback(t)
		}
		return stStop
	}
	out, raw, ret := nf.Out, nf.Raw, fr.ret
	m.pop()
	switch {
	case ret == retDrop:
		return stNext
	case ret >= retEntry:
		m.result = out
		return stEnd
	}
	if out.P == nil && !raw {
		return m.fail(t.StopIteration(object.None))
	}
	return m.deliver(out)
}

// doReturn handles a return the loop does not: pc is at RETURN or RETURNK.
func (m *Machine) doReturn() status {
	fr := m.fr
	in := m.instr()
	var v object.Value
	if code.Op(in.Op) == code.OpReturn {
		v = *m.reg(in.A)
	} else {
		v = fr.bind.Consts[in.Target()]
	}
	if fr.gen != nil {
		if m.gathered(v) {
			return stNext
		}
		return m.generatorReturned(v)
	}
	switch fr.ret {
	case retInit, retInitM:
		if !v.IsNone() { // the call is to blame, not the return
			m.pop()
			m.fr.pc--
			return m.fail(m.T.TypeError("__init__() should return None, not '%s'", v.Type().Name))
		}
		if fr.ret == retInitM {
			m.stack[fr.base-1] = m.stack[fr.base]
		}
		m.pop()
		return stNext
	case retStore:
		m.stack[fr.base-1] = v
		m.pop()
		return stNext
	}
	if fr.ret == retDeliver && m.applied(fr, v) {
		return stNext
	}
	m.pop() // retAttr and retDeliver
	return m.deliver(v)
}

// applied gives what a function returned to the native that applies it to one value after another,
// and the next value to the function: its frame begins again. A step for each took twice as long.
func (m *Machine) applied(fr *frame, v object.Value) bool {
	t, nf := &m.T, m.frames[fr.i-1].nf
	if nf == nil || nf.Row.Apply == nil || nf.PC != nf.Row.Applies || m.Trace != nil || m.due() ||
		t.S.Several() || fr.fn.Binding != fr.bind || !fr.bind.Takes(1) {
		return false
	}
	if t.Comp != nf.Comp {
		t.Comp = nf.Comp
	}
	next, ok := nf.Row.Apply(t, nf, object.Ref(fr.fn), v)
	if !ok {
		return false
	}
	t.Meter.Owe(1, 0) // as PushFunction does
	set(&m.stack[fr.base], &next)
	fr.pc = 0
	return true
}

// deliver gives a result to the top frame, whose instruction or step waits for it.
func (m *Machine) deliver(v object.Value) status {
	fr := m.fr
	if fr.nf != nil {
		fr.nf.In = v
		return stNext
	}
	if c := fr.bind.Comp; m.T.Comp != c {
		m.T.Comp = c
	}
	in := m.instr()
	switch op := code.Op(in.Op); op {
	case code.OpGetMethod, code.OpGetSpecial:
		*m.reg(in.A), *m.regK(in.A, 1) = v, object.Value{}
		fr.pc++
	case code.OpCall, code.OpCallG, code.OpCallV, code.OpCallVG:
		if v.P == nil {
			return m.exhausted(in)
		}
		*m.reg(in.A) = v
		fr.pc++
		if in.X&code.CallKw != 0 {
			fr.pc++
		}
	case code.OpJumpIf, code.OpNot:
		if !v.IsBool() {
			return m.fail(m.T.TypeError("__bool__ should return bool, returned %s", v.Type().Name))
		}
		if op == code.OpJumpIf {
			return m.branch(in, v, in.Target())
		}
		*m.reg(in.A) = object.Bool(!v.Bool())
		fr.pc++
	case code.OpJumpLT, code.OpJumpLE, code.OpJumpEQ, code.OpJumpNE, code.OpJumpGT, code.OpJumpGE,
		code.OpJumpLTK, code.OpJumpLEK, code.OpJumpEQK, code.OpJumpNEK, code.OpJumpGTK, code.OpJumpGEK:
		return m.answeredJump(in, op, v)
	case code.OpSetAttr, code.OpDelAttr, code.OpSetItem, code.OpDelItem, code.OpSetName, code.OpDelName,
		code.OpSetAdd, code.OpMapAdd, code.OpListExtend, code.OpSetUpdate, code.OpMapUpdate,
		code.OpImportStar, code.OpPrintExpr, code.OpListAppend:
		fr.pc++
	case code.OpForNext:
		return m.forNextResult(in, v)
	case code.OpIn:
		b, ok := object.TruthExact(v)
		if !ok {
			return m.act(m.T.BoolOp(&m.scratch, v))
		}
		*m.reg(in.A) = object.Bool(b == (in.X == 0))
		fr.pc++
	case code.OpUnpack:
		for i, x := range object.As[object.Tuple](v).Items {
			*m.regK(in.A, i) = x
		}
		fr.pc++
	case code.OpUnpackEx:
		for i, x := range object.As[object.Tuple](v).Items {
			*m.regK(in.A, i) = x
		}
		fr.pc++
	case code.OpExcStarMatch:
		items := object.As[object.Tuple](v).Items
		if g := items[0]; !g.IsNone() && !m.reg(in.B).Type().Is(object.BaseExceptionGroupType) {
			m.addTrace(object.As[object.Exception](g), fr.bind, fr.pc) // a naked exception was wrapped here
		}
		*m.reg(in.A), *m.regK(in.A, 1) = items[0], items[1]
		fr.pc++
	case code.OpYieldFrom:
		return m.yieldFromResult(in, v)
	case code.OpRaise, code.OpReraise:
		return m.raiseResult(in, v)
	default:
		if op >= code.OpAdd && op <= code.OpXorK || op >= code.OpLT && op <= code.OpGE {
			return m.answered(in, op, v)
		}
		*m.reg(in.A) = v
		fr.pc++
	}
	return stNext
}

// branch takes or leaves a conditional jump on a bool.
func (m *Machine) branch(in *code.Instr, v object.Value, target uint32) status {
	fr := m.fr
	if v.Bool() != (in.X&code.JumpIfTrue != 0) {
		fr.pc++
		return stNext
	}
	if in.X&code.JumpBack != 0 {
		m.T.Meter.Owe(1, 0)
	}
	fr.pc = target
	return stNext
}
