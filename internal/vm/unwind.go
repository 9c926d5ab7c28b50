// This file defines exceptions in flight: context, tracebacks, and the search for a
// handler through Python and native frames.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// unwindFuel is what an exception costs beside the work that ended in it: 1 us, for its object,
// its message and the first entry of its traceback.
const unwindFuel = 4

// unwindPoll is how many frames an exception leaves between two polls: 0.2 ms. Without them one
// that left 800,000 frames took 100 ms.
const unwindPoll = 4096

// unwind raises T.Exc at the top frame. It returns stUncaught when no frame up to the entry
// frame handles it: the exception is then in m.uncaught. It may stop on its way.
func (m *Machine) unwind() status {
	e := m.T.Exc
	m.T.Exc = nil
	reraised, keep := m.reraised, m.keepContext
	m.reraised, m.keepContext = false, false
	if !reraised && !keep {
		m.setContext(e)
		m.T.Meter.Owe(unwindFuel, 0)
	}
	after := false // the frame has its pc after its call
	for n := 1; ; n++ {
		if n%unwindPoll == 0 && m.poll() == stStop {
			if after {
				m.fr.pc--
			}
			m.T.Exc, m.pendingRaise, m.keepContext = e, true, true // and goes on here
			return stStop
		}
		fr := m.fr
		if fr.i == 0 {
			m.uncaught = e
			return stUncaught
		}
		if nf := fr.nf; nf != nil {
			after = false
			if nf.Asks && e.Type.Is(object.StopIterationType) {
				nf.In, m.GenValue = object.Value{}, object.StopValue(e)
				return stNext
			}
			if nf.Row.Catches {
				nf.Exc, nf.In = object.Ref(e), object.Value{}
				return stNext
			}
			entry := fr.ret == retEntry || fr.ret == retThread
			m.pop()
			if entry {
				m.uncaught = e
				return stUncaught
			}
			reraised = false
			continue
		}
		pc := fr.pc
		if after {
			pc--
		}
		b := fr.bind
		if !after && e.Type.Is(object.StopIterationType) && code.Op(b.Instrs[pc].Op) == code.OpForNext {
			fr.pc++ // the iterator's end: its __next__ was called without a native frame
			return stNext
		}
		if b.Code.Flags&code.Library == 0 && !reraised {
			m.addTrace(e, b, pc)
		}
		reraised = false
		if h := b.Code.HandlerAt(pc); h != nil {
			*m.regK(0, int(h.Reg)) = object.Ref(e)
			fr.pc = h.Target
			return stNext
		}
		if fr.gen != nil {
			after = false
			e = m.generatorRaised(e)
			continue
		}
		after = fr.ret == retStore || fr.ret == retInit || fr.ret == retInitM
		m.pop()
	}
}

// addTrace records that e passed pc in the top frame. Entries are kept innermost first;
// nobody shares them: who asks for the traceback takes them away (object.TracebackOf).
func (m *Machine) addTrace(e *object.Exception, b *object.Binding, pc uint32) {
	if e.Trace == nil {
		e.Trace = object.NewTraceback()
	}
	entry := object.TraceEntry{Code: b.Code, PC: pc, Comp: b.Comp, Ns: b.Ns}
	if c := b.Code; len(e.Trace.Entries) == 0 && c.ArgCount > 0 && c.LocalNames[0] == "self" {
		entry.Self = *m.regK(0, 0) // for suggestions
	}
	e.Trace.Entries = append(e.Trace.Entries, entry)
	m.T.Meter.Owe(0, 96)
}

// handled is the exception being handled, as sys.exception() says: the innermost of
// the frames' own. What lies behind a frame of another compartment is not its business.
func (m *Machine) handled() *object.Exception {
	var comp *object.Compartment
	var e *object.Exception
	i := int(m.fr.i)
	for ; i > 0 && e == nil; i-- {
		fr := &m.frames[i]
		if b := fr.bind; b != nil && fr.nf == nil {
			if comp != nil && b.Comp != comp {
				break
			}
			comp = b.Comp
		}
		e = m.handledBy(fr)
	}
	m.searched(i)
	return e
}

// searchFuel is how many frames are looked through for one unit of fuel.
const searchFuel = 64

// searched pays for a search through the frames from the top one down to frame i. It is owed:
// exceptions are on their way, or it is known only now. For nothing, raises below 10,000 frames
// took 10 µs a unit, and each of natives that catch took as long as there were of them.
func (m *Machine) searched(i int) {
	if n := (int(m.fr.i) - i) / searchFuel; n > 0 {
		m.T.Meter.Owe(int64(n), 0)
	}
}

// handledBy is the exception that a frame itself is handling, or nil.
func (m *Machine) handledBy(fr *frame) *object.Exception {
	if fr.nf != nil || fr.bind == nil || fr.bind.Code.ExcReg < 0 {
		return nil
	}
	var v object.Value
	if fr.gen != nil {
		v = fr.gen.Regs[fr.bind.Code.ExcReg]
	} else {
		v = m.stack[int(fr.base)+fr.bind.Code.ExcReg]
	}
	if v.P == nil || v.Kind() != object.KindException {
		return nil
	}
	return object.As[object.Exception](v)
}

// Handled implements object.Evaluator.
func (m *Machine) Handled() *object.Exception { return m.handled() }

// setContext links e to the exception being handled, breaking a cycle as CPython does.
func (m *Machine) setContext(e *object.Exception) {
	if !m.T.Foreign(object.Ref(e)) {
		m.link(e, m.handled())
	}
}

// link is owed for: it happens while exceptions are on their way, where nothing can stop.
func (m *Machine) link(e, h *object.Exception) {
	if h == nil || h == e {
		return
	}
	if steps := e.Follow(h); steps > 16 {
		m.T.Meter.Owe(int64(steps/16), 0)
	}
}

// slowRaise does RAISE.
func (m *Machine) slowRaise(in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	if in.X == 0 {
		e := m.handled()
		if e == nil {
			return m.fail(t.Raise(object.RuntimeErrorType, "No active exception to reraise"))
		}
		t.Exc = e
		m.reraised = true // no new traceback entry
		return stRaise
	}
	v := *m.reg(in.A)
	cause := object.Value{}
	if in.X == 2 {
		cause = *m.reg(in.B)
	}
	if cause.P == nil || cause.IsNone() || cause.Kind() == object.KindException {
		switch v.Kind() {
		case object.KindException:
			return m.throw(object.As[object.Exception](v), cause)
		case object.KindType: // raise ValueError
			if typ := object.As[object.Type](v); typ.Kind == object.KindException && m.makesPlainly(typ) {
				e, ok, err := t.MakeException(typ, nil)
				if err != nil {
					return m.fail(err)
				}
				if ok {
					return m.throw(object.As[object.Exception](e), cause)
				}
			}
		}
	}
	return m.pushRowN(raiseRow, v, cause, object.Int(int64(in.X)))
}

// throw raises e from cause (unbound: no `from`).
func (m *Machine) throw(e *object.Exception, cause object.Value) status {
	if cause.P != nil && !m.T.Foreign(object.Ref(e)) {
		e.Cause = cause
		e.Suppress = true
	}
	m.T.Exc = e
	return stRaise
}

// raiseRow makes instances of the classes that RAISE was given. Vals are exception,
// cause, X; the result is a tuple of the two instances.
var raiseRow = object.RegisterRow(&object.Row{Name: "raise", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	for {
		switch f.PC {
		case 0:
			v := f.Vals[0]
			f.PC = 1
			switch {
			case v.Kind() == object.KindException:
				f.In = v
			case v.Kind() == object.KindType && object.As[object.Type](v).Is(object.BaseExceptionType):
				if act := t.CallValue(f, v); act != object.Done {
					return act
				}
			default:
				return t.Fail(t.TypeError("exceptions must derive from BaseException"))
			}
		case 1:
			if f.In.Kind() != object.KindException {
				return t.Fail(t.TypeError("calling %s should have returned an instance of BaseException, not %s",
					object.TypeRepr(f.Vals[0]), object.TypeRepr(object.Ref(f.In.Type()))))
			}
			f.Vals[0] = f.In
			f.PC = 2
			c := f.Vals[1]
			switch {
			case c.P == nil || c.IsNone() || c.Kind() == object.KindException:
				f.In = c
			case c.Kind() == object.KindType && object.As[object.Type](c).Is(object.BaseExceptionType):
				if act := t.CallValue(f, c); act != object.Done {
					return act
				}
			default:
				return t.Fail(t.TypeError("exception causes must derive from BaseException"))
			}
		case 2:
			f.Out = object.NewTuple([]object.Value{f.Vals[0], f.In})
			return object.Done
		}
	}
}})

// raiseResult raises what raiseRow made.
func (m *Machine) raiseResult(in *code.Instr, v object.Value) status {
	items := object.As[object.Tuple](v).Items
	return m.throw(object.As[object.Exception](items[0]), items[1])
}
