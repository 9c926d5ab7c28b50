// This file defines generators, coroutines and async generators: making them,
// resuming them, and what yields, returns and exceptions in them do. A generator owns
// its registers; its frame stands on the frame stack only while it runs.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// newGenerator makes the generator of a call: bound are the parameters.
func (m *Machine) newGenerator(fn *object.Function, bound []object.Value) (object.Value, error) {
	n := fn.Code.NRegs
	if err := m.T.Charge(0, object.GeneratorSize(n)+fn.NamesCost()+fn.NoteCost()); err != nil {
		return object.Value{}, err
	}
	g := object.NewGenerator(n)
	g.Fn, g.Comp = fn, fn.Binding.Comp
	g.TakeNames()
	switch {
	case fn.Code.Flags&code.AsyncGenerator != 0:
		g.Type = object.AsyncGeneratorType
	case fn.Code.Flags&code.Coroutine != 0:
		g.Type = object.CoroutineType
	default:
		g.Type = object.GeneratorType
	}
	copy(g.Regs, bound[:fn.Code.NParams()])
	m.T.NoteGenerator(g)
	return object.Ref(g), nil
}

// genKind is the word error messages use.
func genKind(g *object.Generator) string {
	switch g.Type {
	case object.CoroutineType:
		return "coroutine"
	case object.AsyncGeneratorType:
		return "async generator"
	}
	return "generator"
}

// enter pushes the frame of g, whose result is delivered to the present top frame.
func (m *Machine) enter(g *object.Generator) *frame {
	top := m.top(m.fr)
	fr := m.push()
	if fr == nil {
		return nil
	}
	fr.fn, fr.bind, fr.pc = g.Fn, g.Fn.Binding, g.PC
	fr.gen, fr.top, fr.ret, fr.base = g, top, retDeliver, 0
	g.State = object.GenRunning
	return fr
}

// resume goes on with g: v is sent to it, or exc (if not nil) raised in it. What it
// yields is delivered to the top frame; at its end the unbound Value is, with the
// result in GenValue.
func (m *Machine) resume(g *object.Generator, v object.Value, exc *object.Exception) status {
	t := &m.T
again:
	switch g.State {
	case object.GenRunning:
		return m.fail(t.ValueError("%s already executing", genKind(g)))
	case object.GenClosed:
		if g.Type == object.CoroutineType {
			return m.fail(t.Raise(object.RuntimeErrorType, "cannot reuse already awaited coroutine"))
		}
		if exc != nil { // raised as it is: what the thrower handles has nothing to do with it
			t.Exc, m.keepContext = exc, true
			return stRaise
		}
		m.GenValue = object.None
		return m.deliver(object.Value{})
	}
	if g.State == object.GenCreated && exc == nil && !v.IsNone() {
		return m.fail(t.TypeError("can't send non-None value to a just-started %s", genKind(g)))
	}
	created := g.State == object.GenCreated
	fr := m.enter(g)
	if fr == nil {
		g.State = object.GenSuspended
		if created {
			g.State = object.GenCreated
		}
		return stRaise
	}
	if created {
		g.Started = true
		if exc != nil {
			fr.pc = uint32(len(g.Fn.Code.Instrs) - 1) // the trap: at the line of the def, under no handler
			return m.thrown(exc)
		}
		return stNext
	}
	in := m.instr()
	if code.Op(in.Op) == code.OpYieldFrom {
		if exc != nil {
			m.link(exc, m.handledBy(m.fr))
			sub := *m.reg(in.B)
			if inner := delegateOf(sub, exc); inner != nil {
				t.Meter.Owe(1, 0)
				g, v = inner, object.None
				goto again
			}
			return m.pushRowN(delegateThrowRow, sub, object.Ref(exc))
		}
		*m.reg(in.C) = v
		return stNext
	}
	if exc != nil {
		return m.thrown(exc)
	}
	*m.reg(in.A) = v
	fr.pc++
	return stNext
}

// advance does the call at pc of next or send with a plain generator: it goes on with that,
// and what it yields is the call's result. Through the frames of both natives it took eight
// times as long. Every call by an instruction comes here, the quick and the slow: frames
// count for depth. The call's own unit is paid.
func (m *Machine) advance(row *object.Row, args []object.Value) (st status, ok bool) {
	if len(args) == 0 || args[0].Type() != object.GeneratorType {
		return 0, false
	}
	g, v := object.As[object.Generator](args[0]), object.None
	switch {
	case g.State != object.GenCreated && g.State != object.GenSuspended,
		m.T.S.Several() && g.Fn.Binding.Comp != m.fr.bind.Comp:
		return 0, false
	case row.Loop == object.LoopNext:
		ok = len(args) <= 2
	case len(args) == 2:
		v = args[1]
		ok = g.State == object.GenSuspended || v.IsNone()
	}
	if !ok {
		return 0, false
	}
	return m.resume(g, v, nil), true
}

// exhausted ends the call at pc that went on with a generator: next gives its default, if it
// has one, and StopIteration is raised otherwise.
func (m *Machine) exhausted(in *code.Instr) status {
	v := m.GenValue
	m.GenValue = object.Value{}
	if callee := *m.reg(in.A); callee.Kind() == object.KindNative && object.As[object.Native](callee).Row.Loop == object.LoopNext {
		args := m.regs(in.A, int(in.B)+1)[1:]
		if op := code.Op(in.Op); op == code.OpCallV || op == code.OpCallVG { // m.next(…): nothing stands before the arguments
			args = m.regs(in.A, int(in.B)+2)[2:]
		}
		if len(args) == 2 {
			set(m.reg(in.A), &args[1])
			m.fr.pc++
			return stNext
		}
	}
	return m.fail(m.T.StopIteration(v))
}

// thrown raises exc in the generator on top. Its context is what the generator itself is
// handling, if anything: what the thrower handles has nothing to do with it.
func (m *Machine) thrown(exc *object.Exception) status {
	m.link(exc, m.handledBy(m.fr))
	m.T.Exc, m.keepContext = exc, true
	return stRaise
}

// delegateOf is the generator that an exception is passed on to, if it is one that sub needs
// no frame to throw it into.
func delegateOf(sub object.Value, exc *object.Exception) *object.Generator {
	if sub.Kind() != object.KindGenerator || exc.Header.Type.Is(object.GeneratorExitType) {
		return nil
	}
	if g := object.As[object.Generator](sub); g.State != object.GenRunning {
		return g
	}
	return nil
}

// delegateThrowRow: Vals are iterator and exception. GeneratorExit closes the
// iterator and is raised again; anything else goes to its throw method, if it has one.
var delegateThrowRow = object.RegisterRow(&object.Row{Name: "delegate throw", Catches: true, Step: func(t *object.Thread, f *object.NFrame) object.Action {
	exc := object.As[object.Exception](f.Vals[1])
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		switch {
		case (f.PC == 1 || f.PC == 3) && e.Type.Is(object.AttributeErrorType): // no such method
			t.Exc = exc
			return object.Raise
		case f.PC == 4 && e.Type.Is(object.StopIterationType):
			t.Eval.SetGenResult(object.StopValue(e))
			f.Out, f.Raw = object.Value{}, true
			return object.Done
		}
		t.Exc = e
		return object.Raise
	}
	closing := exc.Type.Is(object.GeneratorExitType)
	for {
		switch f.PC {
		case 0:
			name := "throw"
			f.PC = 3
			if closing {
				name = "close"
				f.PC = 1
			}
			if act := t.GetAttrOp(f, f.Vals[0], object.Intern(name)); act != object.Done {
				return act
			}
		case 1:
			f.PC = 2
			if act := t.CallValue(f, f.In); act != object.Done {
				return act
			}
		case 2:
			f.PC = 5
			t.Exc = exc
			return object.Raise
		case 3:
			f.PC = 4
			if act := t.CallValue(f, f.In, f.Vals[1]); act != object.Done {
				return act
			}
		case 4:
			f.Out = f.In
			return object.Done
		default:
			t.Exc = exc
			return object.Raise
		}
	}
}})

// suspend takes the top generator off the stack, and those that delegate to it, and delivers
// what it yielded.
func (m *Machine) suspend(v object.Value) status {
	for {
		fr := m.fr
		g := fr.gen
		g.PC, g.State = fr.pc, object.GenSuspended
		m.pop()
		if m.fr.nf != nil || code.Op(m.instr().Op) != code.OpYieldFrom {
			return m.deliver(v)
		}
		if c := m.fr.bind.Comp; m.T.Comp != c {
			m.T.Comp = c
		}
	}
}

// generatorReturned ends the top generator with a value.
func (m *Machine) generatorReturned(v object.Value) status {
	g := m.fr.gen
	m.closeGen(g)
	m.pop()
	if g.Once {
		m.T.Spent(g)
	}
	m.GenValue = v
	return m.deliver(object.Value{})
}

func (m *Machine) closeGen(g *object.Generator) {
	m.T.GeneratorEnded(g)
	g.State = object.GenClosed
	clear(g.Regs)
	g.Regs = g.Regs[:0]
}

// generatorRaised ends the top generator with an exception. A StopIteration that
// leaves it becomes a RuntimeError.
func (m *Machine) generatorRaised(e *object.Exception) *object.Exception {
	g := m.fr.gen
	m.closeGen(g)
	m.pop()
	what := ""
	switch {
	case e.Type.Is(object.StopIterationType):
		what = genKind(g) + " raised StopIteration"
	case g.Type == object.AsyncGeneratorType && e.Type.Is(object.StopAsyncIterationType):
		what = "async generator raised StopAsyncIteration"
	default:
		return e
	}
	r := m.T.NewException(object.RuntimeErrorType, object.NewStr(what))
	r.Cause, r.Suppress = object.Ref(e), true
	r.SetContext(object.Ref(e))
	r.Trace = nil // CPython too shows only where it goes from here
	return r
}

// slowYield does YIELD.
func (m *Machine) slowYield(in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	m.AsyncYield = m.fr.gen.Type == object.AsyncGeneratorType
	return m.suspend(*m.reg(in.B))
}

// slowYieldFrom does YIELDFROM: send R[C] into R[B].
func (m *Machine) slowYieldFrom(in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	sub, v := *m.reg(in.B), *m.reg(in.C)
	if sub.Kind() == object.KindGenerator && sub.Type() != object.AsyncGeneratorType {
		return m.resume(object.As[object.Generator](sub), v, nil)
	}
	return m.pushRowN(delegateSendRow, sub, v)
}

// delegateSendRow: Vals are iterator and value. A StopIteration gives the result.
var delegateSendRow = object.RegisterRow(&object.Row{Name: "delegate send", Catches: true, Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		if f.PC != 1 && e.Type.Is(object.StopIterationType) {
			t.Eval.SetGenResult(object.StopValue(e))
			f.Out, f.Raw = object.Value{}, true
			return object.Done
		}
		t.Exc = e
		return object.Raise
	}
	for {
		switch f.PC {
		case 0:
			if f.Vals[1].IsNone() {
				f.PC = 2
				f.Raw = true
				t.Eval.SetGenResult(object.None)
				it := f.Vals[0]
				next := it.Type().Special(object.SpNext)
				if next.P != nil && next.Kind() == object.KindNative {
					if act := t.NextOp(f, it); act != object.Done {
						return act
					}
					continue
				}
				act, absent := t.CallSpecial(f, object.SpNext, it)
				if absent {
					return t.Fail(t.TypeError("'%s' object is not an iterator", it.Type().Name))
				}
				if act != object.Done {
					return act
				}
				continue
			}
			f.PC = 1
			if act := t.GetAttrOp(f, f.Vals[0], object.Intern("send")); act != object.Done {
				return act
			}
		case 1:
			f.PC = 3
			if act := t.CallValue(f, f.In, f.Vals[1]); act != object.Done {
				return act
			}
		default:
			f.Out, f.Raw = f.In, true
			return object.Done
		}
	}
}})

// yieldFromResult gets what the delegate yielded (suspend with it) or its end.
func (m *Machine) yieldFromResult(in *code.Instr, v object.Value) status {
	if v.P != nil {
		return m.suspend(v)
	}
	*m.reg(in.A) = m.GenValue
	m.GenValue = object.Value{}
	m.fr.pc++
	return stNext
}

// plainGenerator is the generator behind a `__next__` row, if that is what it is.
func (m *Machine) plainGenerator(row *object.Row, it object.Value) *object.Generator {
	if it.Type() != object.GeneratorType {
		return nil
	}
	return object.As[object.Generator](it)
}

// resumeFor resumes a generator for a step.
func (m *Machine) resumeFor(f *object.NFrame, g *object.Generator) object.Action {
	return m.Resume(f, g, object.None, nil)
}

// Resume implements object.Evaluator: f.In is what g yields, unbound at its end.
func (m *Machine) Resume(f *object.NFrame, g *object.Generator, v object.Value, exc *object.Exception) object.Action {
	top := m.fr.i
	switch m.resume(g, v, exc) {
	case stRaise:
		if m.fr.i > top {
			// the frame of g is on the stack and must be unwound: not by the step
			m.pendingRaise = true
			return object.Call
		}
		return object.Raise
	case stStop:
		return object.Stop
	}
	if m.fr.i == top { // delivered at once: g was closed
		return object.Done
	}
	return object.Call
}

// GenResult implements object.Evaluator.
func (m *Machine) GenResult() object.Value {
	v := m.GenValue
	m.GenValue = object.Value{}
	if v.P == nil {
		return object.None
	}
	return v
}

// SetGenResult implements object.Evaluator.
func (m *Machine) SetGenResult(v object.Value) { m.GenValue = v }

// AsyncYielded implements object.Evaluator.
func (m *Machine) AsyncYielded() bool {
	y := m.AsyncYield
	m.AsyncYield = false
	return y
}

// SetAsyncYielded implements object.Evaluator.
func (m *Machine) SetAsyncYielded() { m.AsyncYield = true }

// Awaiting implements object.Evaluator.
func (m *Machine) Awaiting(g *object.Generator) object.Value {
	if g.State != object.GenSuspended {
		return object.None
	}
	in := &g.Fn.Binding.Instrs[g.PC]
	if code.Op(in.Op) != code.OpYieldFrom {
		return object.None
	}
	return g.Regs[in.B/16]
}
