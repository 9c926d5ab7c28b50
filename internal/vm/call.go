// This file defines calls: from an instruction, from a native's step, of Python
// functions, natives, bound methods, classes and anything with __call__.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// slowCall does CALL, CALLV, CALLG and CALLVG whose callee the loop does not enter.
func (m *Machine) slowCall() status {
	in := m.instr()
	op := code.Op(in.Op)
	n := int(in.B)
	var names *object.Tuple
	width := uint32(1)
	if in.X&code.CallKw != 0 {
		k := m.fr.bind.Instrs[m.fr.pc+1]
		names = object.As[object.Tuple](m.fr.bind.Consts[k.Target()])
		width = 2
	}
	if !m.pay(1) {
		return stStop
	}
	st := stNext
	switch op {
	case code.OpCall, code.OpCallG:
		st = m.callRegs(*m.reg(in.A), in.A, 1, n, names, width, false)
	case code.OpCallV, code.OpCallVG:
		if m.regK(in.A, 1).P != nil {
			st = m.callRegs(*m.reg(in.A), in.A, 1, n+1, names, width, true)
		} else {
			st = m.callRegs(*m.reg(in.A), in.A, 2, n, names, width, false)
		}
	}
	if st == stStop {
		m.T.Meter.Left++ // the site's charge is undone: the instruction runs again
	}
	return st
}

// slowGetMethod does GETMETHOD: the method and its receiver, or the attribute and
// nothing.
func (m *Machine) slowGetMethod(in *code.Instr) status {
	t := &m.T
	recv := *m.reg(in.B)
	b := m.fr.bind
	name := b.Link.Names[m.siteOf(in)]
	site := m.siteOf(in)
	typ := recv.Type()
	pair := func(v, self object.Value) status {
		*m.reg(in.A), *m.regK(in.A, 1) = v, self
		m.fr.pc++
		return stNext
	}
	if ic := b.CacheFor(site, version(recv, typ)); ic != nil && typ != object.ModuleType {
		switch ic.Kind {
		case object.ICMethod:
			return pair(methodsOf(recv, typ)[ic.Idx], recv)
		case object.ICSlot:
			if a := object.AttrsOf(recv); a != nil {
				if v := *a.Slot(int(ic.Idx)); v.P != nil {
					return pair(v, object.Value{})
				}
			}
		case object.ICClass:
			return pair(methodsOf(recv, typ)[ic.Idx], object.Value{})
		}
	}
	switch typ {
	case object.ModuleType:
		d := object.As[object.Module](recv).Dict
		if ic := b.CacheFor(site, d.Version); ic != nil && ic.Kind == object.ICModule {
			if v := d.EntryCell(int(ic.Idx)).V; v.P != nil {
				return pair(v, object.Value{})
			}
		}
	case object.SuperType:
		if fn, self, ok := object.SuperMethod(recv, name); ok && !t.Foreign(self) {
			return pair(fn, self)
		}
	}
	found, friend := m.find(recv, name)
	switch found.Kind {
	case object.AttrMethod:
		b.Fill(site, found.Cache)
		return pair(found.Value, recv)
	case object.AttrValue:
		b.Fill(site, found.Cache)
		return pair(found.Value, object.Value{})
	case object.AttrProperty:
		b.Fill(site, found.Cache)
		return m.callGetter(found.Value, recv)
	case object.AttrRaise:
		return m.fail(found.Err)
	}
	if friend {
		return m.sub(t.FinishGet(&m.scratch, found, recv, name))
	}
	return m.sub(t.GetAttrOp(&m.scratch, recv, name))
}

// methodsOf is the table that an inline cache for v refers to: a class's own for what is
// looked up on the class.
func methodsOf(v object.Value, typ *object.Type) []object.Value {
	if typ.Kind == object.KindType {
		return object.As[object.Type](v).Methods
	}
	return typ.Methods
}

// version is what an inline cache for v is keyed by.
func version(v object.Value, typ *object.Type) uint64 {
	if typ.Kind == object.KindType {
		return object.As[object.Type](v).Ver | object.OnClass
	}
	if typ.Kind == object.KindInstance && typ.AttrOff != 0 {
		return object.As[object.Instance](v).Shape.Ver
	}
	return typ.Ver
}

// callRegs calls fn with n arguments that stand from register A+first on; the result
// goes to R[A] and the frame goes on width instructions later. found is callNative's.
func (m *Machine) callRegs(fn object.Value, a uint16, first, n int, names *object.Tuple, width uint32, found bool) status {
	t := &m.T
	switch fn.Kind() {
	case object.KindNative:
		nat := object.As[object.Native](fn)
		args := m.regs(a, first+n)[first:]
		return m.callNative(nat, args, names, a, width, found)
	case object.KindFunction:
		f := object.As[object.Function](fn)
		if first == 2 && f.Binding.Takes(n) && names == nil && m.fr.gen == nil {
			// nothing can stop this call any more: the arguments may move
			args := m.regs(a, n+2)
			copy(args[1:], args[2:])
			first = 1
		}
		return m.callFunction(f, a, first, n, names, width)
	case object.KindMethod:
		if m.fr.gen == nil {
			bm := object.As[object.BoundMethod](fn)
			if first == 2 {
				old := *m.regK(a, 1)
				*m.regK(a, 1) = bm.Self
				st := m.callRegs(bm.Fn, a, 1, n+1, names, width, false)
				if st == stStop { // the instruction runs again: CALLV must find it unbound
					*m.regK(a, 1) = old
				}
				return st
			}
			m.ensure(m.fr.base + uint32(a)/16 + uint32(n) + 3)
			args := m.stack[m.fr.base+uint32(a)/16+1:]
			copy(args[1:n+1], args[:n])
			args[0] = bm.Self
			if fn := bm.Fn; fn.Kind() == object.KindFunction || fn.Kind() == object.KindNative {
				st := m.callWide(fn, a, n+1, names, width)
				if st == stStop { // the arguments must be as they were
					copy(args[:n], args[1:n+1])
				}
				return st
			}
			copy(args[:n], args[1:n+1])
		}
	case object.KindType:
		typ := object.As[object.Type](fn)
		if st, ok := m.construct(typ, a, first, n, names, width); ok {
			return st
		}
		if st, ok := m.constructNative(typ, a, first, n, names, width); ok {
			return st
		}
	}
	if fn.P == nil {
		return m.fail(t.TypeError("unbound callable"))
	}
	args := m.regs(a, first+n)[first:]
	if body := fn.Type().CallFn; body != nil && names == nil && !t.S.Several() && n < len(m.argbuf) {
		// as quickCall does: the row's tuple of arguments would be 96 bytes more
		mark := t.Meter.Mark()
		t.Comp = m.comp()
		switch v, err := body(t, m.gather(fn, args)); err {
		case nil:
			m.fr.pc += width
			*m.reg(a) = v
			return stNext
		case object.ErrSlow:
			t.Meter.Restore(mark)
		default:
			t.Meter.RestoreOn(err, mark)
			return m.fail(err)
		}
	}
	return m.pushGeneric(fn, args, names)
}

// callWide is callRegs for arguments from A+1 on that may pass the window's end.
func (m *Machine) callWide(fn object.Value, a uint16, n int, names *object.Tuple, width uint32) status {
	if fn.Kind() == object.KindFunction {
		return m.callFunction(object.As[object.Function](fn), a, 1, n, names, width)
	}
	i := m.fr.base + uint32(a)/16 + 1
	return m.callNative(object.As[object.Native](fn), m.stack[i:i+uint32(n)], names, a, width, false)
}

// callNative runs a native for the instruction at pc. found says that the instruction before
// found it on the type of its first argument.
func (m *Machine) callNative(nat *object.Native, args []object.Value, names *object.Tuple, a uint16, width uint32, found bool) status {
	t := &m.T
	if nat.Type == object.BuiltinType || nat.Type == object.MethodWrapperType {
		if nat.Bound() {
			args = append(append(make([]object.Value, 0, len(args)+1), nat.Self), args...)
		}
	} else if err := t.CheckReceiver(nat, positional(args, names)); err != nil {
		return m.fail(err)
	}
	mark := t.Meter.Mark()
	row := nat.Row
	comp := m.comp()
	if t.S.Several() {
		comp = t.Through(args, t.Authority(nat, comp, args, found))
		if comp != m.comp() {
			if err := t.Reaches(nat, args, comp); err != nil {
				return m.fail(err)
			}
		}
	}
	t.Comp = comp
	if (row.Loop == object.LoopNext || row.Loop == object.LoopSend) && names == nil {
		if st, ok := m.advance(row, args); ok {
			return st
		}
	}
	if row.Many != nil && names == nil {
		switch v, err := row.Many(t, args); err {
		case nil:
			*m.reg(a) = v
			m.fr.pc += width
			return stNext
		case object.ErrSlow:
			t.Meter.Restore(mark) // whatever it charged before it knew
		default:
			t.Meter.RestoreOn(err, mark)
			return m.fail(err)
		}
	}
	bound, done, err := t.Bind(row, args, names, m.argbuf[:0])
	if err != nil {
		t.Meter.RestoreOn(err, mark)
		if err == object.ErrRaised {
			t.NameReceiver(nat)
		}
		return m.fail(err)
	}
	if done && row.Fast != nil {
		v, err := nat.Row.Fast(t, bound)
		switch err {
		case nil:
			if v.P == nil {
				return m.fail(t.StopIteration(object.None))
			}
			*m.reg(a) = v
			m.fr.pc += width
			return stNext
		case object.ErrSlow:
			t.Meter.Restore(mark) // whatever it charged before it knew
		default:
			t.Meter.RestoreOn(err, mark)
			return m.fail(err)
		}
	}
	return m.pushRowAs(comp, nat.Row, bound, !done, false)
}

// comp is the acting compartment.
func (m *Machine) comp() *object.Compartment {
	for fr := m.fr; fr.i > 0; fr = &m.frames[fr.i-1] {
		if fr.bind != nil && fr.nf == nil {
			return fr.bind.Comp
		}
		if fr.nf != nil && fr.nf.Comp != nil {
			return fr.nf.Comp
		}
	}
	return m.T.S.Main
}

// pushRow pushes a native frame for a row with bound arguments; its result is
// delivered to whatever the top frame waits for.
func (m *Machine) pushRow(row *object.Row, bound []object.Value, convert, raw bool) status {
	return m.pushRowAs(m.comp(), row, bound, convert, raw)
}

// pushRowAs is pushRow for a native that acts as comp.
func (m *Machine) pushRowAs(comp *object.Compartment, row *object.Row, bound []object.Value, convert, raw bool) status {
	nf := m.native()
	if convert {
		nf.Reset(object.ConvertRow, bound)
		nf.State = object.StateOf(row)
	} else {
		nf.Reset(row, bound)
	}
	nf.Raw = raw
	nf.Comp = comp
	top := m.top(m.fr)
	fr := m.push()
	if fr == nil {
		return stRaise
	}
	fr.nf, fr.ret, fr.top = nf, retDeliver, top
	fr.fn, fr.bind = nil, nil
	return stNext
}

// pushRowN is pushRow for a row of the interpreter's own.
func (m *Machine) pushRowN(row *object.Row, args ...object.Value) status {
	return m.pushRow(row, args, false, false)
}

// callFunction enters a Python function for the instruction at pc.
func (m *Machine) callFunction(fn *object.Function, a uint16, first, n int, names *object.Tuple, width uint32) status {
	const gen = code.Generator | code.Coroutine | code.AsyncGenerator
	if m.T.S.Several() {
		args := m.regs(a, first+n)[first:]
		in, lent, err := m.entered(fn, args)
		if err != nil {
			return m.fail(err)
		}
		if in != fn {
			copy(args, lent)
			fn = in
		}
	}
	if m.fr.gen != nil || fn.Code.Flags&gen != 0 {
		args := m.regs(a, first+n)[first:]
		if m.fr.gen == nil {
			i := m.fr.base + uint32(a)/16 + uint32(first)
			args = m.stack[i : i+uint32(n)]
		}
		return m.pushFunction(fn, args, names)
	}
	base := m.fr.base + uint32(a)/16 + uint32(first)
	m.ensure(base + uint32(max(fn.Binding.Window, int32(n))) + 1)
	win := m.stack[base : base+uint32(max(int(fn.Binding.Window), n))]
	if !fn.Binding.Takes(n) || names != nil {
		bound, err := m.bindArgs(fn, win[:n], names)
		if err != nil {
			return m.fail(err)
		}
		copy(win, bound)
	}
	caller := m.fr
	at := caller.i
	caller.pc += width
	fr := m.push()
	if fr == nil {
		m.frames[at].pc -= width
		return stRaise
	}
	if first == 2 {
		// the result slot is R[A+1]; the driver moves it to R[A]
		m.frames[at].pc -= width
		fr.ret = retDeliver
	} else {
		fr.ret = retStore
	}
	fr.fn, fr.bind, fr.pc, fr.base = fn, fn.Binding, 0, base
	return stNext
}

// pushFunction enters a Python function with arguments copied to the stack top; its
// result is delivered. Generator functions give their generator at once.
func (m *Machine) pushFunction(fn *object.Function, args []object.Value, names *object.Tuple) status {
	const gen = code.Generator | code.Coroutine | code.AsyncGenerator
	fn, args, err := m.entered(fn, args)
	if err != nil {
		return m.fail(err)
	}
	bound := args
	if exact := fn.Code.Flags&(gen|code.VarArgs|code.VarKeywords) == code.Generator && fn.Code.KwOnly == 0 && fn.Code.ArgCount == len(args); (!fn.Binding.Takes(len(args)) && !exact) || names != nil {
		var err error
		if bound, err = m.bindArgs(fn, args, names); err != nil {
			return m.fail(err)
		}
	}
	if fn.Code.Flags&gen != 0 {
		g, err := m.newGenerator(fn, bound)
		if err != nil {
			return m.fail(err)
		}
		return m.deliver(g)
	}
	base := m.top(m.fr) + 1
	m.ensure(base + uint32(fn.Binding.Window) + uint32(len(bound)))
	copy(m.stack[base:], bound)
	fr := m.push()
	if fr == nil {
		return stRaise
	}
	fr.fn, fr.bind, fr.pc, fr.base, fr.ret = fn, fn.Binding, 0, base, retDeliver
	return stNext
}

// pushGeneric calls anything, with arguments that stand somewhere in the stack.
func (m *Machine) pushGeneric(fn object.Value, args []object.Value, names *object.Tuple) status {
	nf := &m.scratch
	act := m.pushCall(nf, fn, args, names)
	if act == object.Done {
		return m.deliver(nf.In)
	}
	return m.act(act)
}

// PushCall implements object.Evaluator: a step's call.
func (m *Machine) PushCall(f *object.NFrame, callee object.Value, args []object.Value, names *object.Tuple) object.Action {
	if callee.P != nil && callee.Kind() != object.KindNative {
		// As the CALL of a program costs; owed, so that a call from a step never stops
		// between what the step did before and the callee.
		m.T.Meter.Owe(1, 0)
	}
	act := m.pushCall(f, callee, args, names)
	if act == object.Done && f != &m.scratch {
		f.Begin(&m.T) // as if a callee had been pushed and had returned: it is not called again
	}
	return act
}

// PushFunction implements object.Evaluator.
func (m *Machine) PushFunction(f *object.NFrame, fn *object.Function, n int, a, b object.Value) (act object.Action, ok bool) {
	bind := fn.Binding
	if m.T.S.Several() || !bind.Takes(n) {
		return 0, false
	}
	m.T.Meter.Owe(1, 0)
	base := m.top(m.fr) + 1
	m.ensure(base + uint32(bind.Window) + uint32(n))
	set(&m.stack[base], &a)
	if n == 2 {
		set(&m.stack[base+1], &b)
	}
	fr := m.push()
	if fr == nil {
		return object.Raise, true
	}
	fr.fn, fr.bind, fr.pc, fr.base, fr.ret = fn, bind, 0, base, retDeliver
	return object.Call, true
}

func (m *Machine) pushCall(f *object.NFrame, callee object.Value, args []object.Value, names *object.Tuple) object.Action {
	t := &m.T
	for methods := 0; ; {
		switch callee.Kind() {
		case object.KindNative:
			nat := object.As[object.Native](callee)
			if nat.Type == object.BuiltinType || nat.Type == object.MethodWrapperType {
				if nat.Bound() {
					args = append(append(make([]object.Value, 0, len(args)+1), nat.Self), args...)
				}
			} else if err := t.CheckReceiver(nat, positional(args, names)); err != nil {
				return object.Raise
			}
			return m.pushNative(f, nat.Row, nat, args, names, false)
		case object.KindFunction:
			fn := object.As[object.Function](callee)
			const gen = code.Generator | code.Coroutine | code.AsyncGenerator
			if fn.Code.Flags&gen != 0 {
				fn, args, err := m.entered(fn, args)
				if err != nil {
					return t.Fail(err)
				}
				bound, err := m.bindArgs(fn, args, names)
				if err != nil {
					return t.Fail(err)
				}
				g, err := m.newGenerator(fn, bound)
				if err != nil {
					return t.Fail(err)
				}
				f.In = g
				return object.Done
			}
			switch m.pushFunction(fn, args, names) {
			case stRaise:
				return object.Raise
			case stStop:
				return object.Stop
			}
			return object.Call
		case object.KindMethod:
			if methods++; methods > maxCallChain { // each copies the arguments
				return t.Fail(t.Raise(object.RecursionErrorType, "maximum recursion depth exceeded"))
			}
			bm := object.As[object.BoundMethod](callee)
			args = append(append(make([]object.Value, 0, len(args)+1), bm.Self), args...)
			callee = bm.Fn
			continue
		case object.KindType:
			full := append(append(make([]object.Value, 0, len(args)+2), callee), args...)
			meta := callee.Type()
			if meta != object.TypeType {
				if c := meta.Special(object.SpCall); c.P != nil && c != object.TypeType.Special(object.SpCall) {
					return m.pushSpecialCall(f, c, callee, args, names)
				}
			}
			return m.pushNative(f, object.TypeCallRow, nil, full, names, false)
		}
		if callee.P == nil {
			t.TypeError("nothing to call")
			return object.Raise
		}
		c := callee.Type().Special(object.SpCall)
		if c.P == nil {
			t.TypeError("'%s' object is not callable", callee.Type().Name)
			return object.Raise
		}
		return m.pushSpecialCall(f, c, callee, args, names)
	}
}

// maxCallChain bounds how many objects may stand between a call and the function that is
// called, each being the __call__ of the one before, or the function of that method.
const maxCallChain = 500

// pushSpecialCall calls __call__ attribute c, found on self's type.
func (m *Machine) pushSpecialCall(f *object.NFrame, c, self object.Value, args []object.Value, names *object.Tuple) object.Action {
	if c.Kind() == object.KindFunction || c.Type() == object.WrapperDescriptorType {
		// Nobody keeps these arguments: they are bound, or copied to a frame. They may stand
		// where the new ones go, one place further on.
		full := append(m.selfbuf[:0], args...)
		full = append(full, object.Value{})
		copy(full[1:], full)
		full[0] = self
		m.selfbuf = nil // a host function may run Python
		act := m.pushCall(f, c, full, names)
		clear(full)
		if cap(full) <= 32 {
			m.selfbuf = full
		}
		return act
	}
	full := append(append(make([]object.Value, 0, len(args)+1), self), args...)
	// c may be an object with a __call__ like itself, without end: each level is a Go call.
	if m.callChain >= maxCallChain {
		return m.T.Fail(m.T.Raise(object.RecursionErrorType, "maximum recursion depth exceeded"))
	}
	m.callChain++
	act := m.T.CallMethodKw(f, c, full, names)
	m.callChain--
	return act
}

// positional are the arguments without the values of the keywords in names.
func positional(args []object.Value, names *object.Tuple) []object.Value {
	if names == nil {
		return args
	}
	return args[:len(args)-len(names.Items)]
}

// pushNative binds and runs a row for a step: at once if it is Fast. nat is the native it
// belongs to, if one was called.
func (m *Machine) pushNative(f *object.NFrame, row *object.Row, nat *object.Native, args []object.Value, names *object.Tuple, raw bool) object.Action {
	t := &m.T
	comp := m.comp()
	if t.S.Several() {
		if nat != nil {
			comp = t.Authority(nat, comp, args, nat.Type != object.BuiltinType && nat.Type != object.MethodWrapperType)
		}
		comp = t.Through(args, comp)
		if nat != nil && comp != m.comp() {
			if err := t.Reaches(nat, args, comp); err != nil {
				return t.Fail(err)
			}
		}
	}
	mark := t.Meter.Mark()
	bound, done, err := t.Bind(row, args, names, m.argbuf[:0])
	if err != nil {
		t.Meter.RestoreOn(err, mark)
		if nat != nil && err == object.ErrRaised {
			t.NameReceiver(nat)
		}
		return t.Fail(err)
	}
	return m.pushBound(f, row, bound, done, comp, mark, raw)
}

// PushRow implements object.Evaluator: the arguments are bound already.
func (m *Machine) PushRow(f *object.NFrame, row *object.Row, args ...object.Value) object.Action {
	t, comp := &m.T, m.T.Comp
	if t.S.Several() {
		comp = t.Through(args, comp)
	}
	return m.pushBound(f, row, args, true, comp, t.Meter.Mark(), f.Raw && f.Row == object.ConvertRow)
}

// pushBound runs a row with arguments for a step: at once if it is Fast and they are bound. The
// account was marked before.
func (m *Machine) pushBound(f *object.NFrame, row *object.Row, args []object.Value, bound bool, comp *object.Compartment, mark meter.Mark, raw bool) object.Action {
	t := &m.T
	if bound && row.Fast != nil {
		caller := t.Comp
		t.Comp = comp
		v, err := row.Fast(t, args)
		t.Comp = caller
		switch err {
		case nil:
			if v.P == nil && !raw {
				t.StopIteration(object.None)
				return object.Raise
			}
			f.In = v
			return object.Done
		case object.ErrSlow:
			t.Meter.Restore(mark) // whatever it charged before it knew
		default:
			t.Meter.RestoreOn(err, mark)
			return t.Fail(err)
		}
	}
	// A frame costs something whatever its row charges: a step may push one for each of millions
	// of items. Owed, as in PushCall.
	t.Meter.Owe(1, 0)
	switch m.pushRowAs(comp, row, args, !bound, raw) {
	case stRaise:
		return object.Raise
	case stStop:
		return object.Stop
	}
	return object.Call
}

// PushNext implements object.Evaluator.
func (m *Machine) PushNext(f *object.NFrame, row *object.Row, it object.Value) object.Action {
	if g := m.plainGenerator(row, it); g != nil {
		return m.resumeFor(f, g)
	}
	m.oneArg[0] = it
	act := m.pushNative(f, row, nil, m.oneArg[:], nil, true)
	m.oneArg[0] = object.Value{}
	return act
}

// Ask implements object.Evaluator.
func (m *Machine) Ask(f *object.NFrame, it object.Value) (act object.Action, ok bool) {
	t, typ := &m.T, it.Type()
	next := typ.Special(object.SpNext)
	if m.wide || typ != object.MapType && (next.P == nil || next.Kind() != object.KindFunction) {
		return 0, false
	}
	if args := [1]object.Value{it}; t.S.Several() && t.Through(args[:], t.Comp) != t.Comp {
		return 0, false
	}
	if typ == object.MapType {
		fn, x, ok := object.MapNext(it)
		if !ok {
			return 0, false
		}
		if act = t.CallValue(f, fn, x); act != object.Stop {
			object.MapTaken(it)
		}
	} else {
		act = t.CallBound(f, next, it)
	}
	f.Asks = act == object.Call && f != &m.scratch // for loops know by themselves: see unwind
	return act, true
}
