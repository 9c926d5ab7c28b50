// This file defines the slow operations on operators, conditions, iteration,
// attributes and subscripts.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

func plainNumber(v object.Value) bool { return v.IsInt() || v.IsFloat() }

// tryNative calls a native special method at once; ok is false when a frame is needed.
func (m *Machine) tryNative(meth object.Value, args ...object.Value) (v object.Value, ok bool, err error) {
	n := object.OwnNative(meth, args[0].Type())
	if n == nil || n.Row.Fast == nil {
		return object.Value{}, false, nil
	}
	row := n.Row
	mark := m.T.Meter.Mark()
	// in the machine's own buffer, so that the caller's stays on Go's stack
	own := append(m.argbuf[:0], args...)
	bound, done := own, true
	if body, rest := row.Direct(own); body != nil && row.Many == nil {
		bound = append(own, rest...)
	} else if bound, done, err = m.T.Bind(row, own, nil, m.argbuf[len(own):len(own)]); err != nil || !done {
		m.T.Meter.Restore(mark)
		return object.Value{}, false, err
	}
	v, err = row.Fast(&m.T, bound)
	if err == object.ErrSlow {
		m.T.Meter.Restore(mark)
		return object.Value{}, false, nil
	}
	return v, err == nil, err
}

// slowBinary computes R[B] op b.
func (m *Machine) slowBinary(in *code.Instr, op int, b object.Value) status {
	a := *m.reg(in.B)
	if !(plainNumber(a) && plainNumber(b)) && !m.pay(1) {
		return stStop
	}
	o := &object.BinOps[op]
	ta, tb := a.Type(), b.Type()
	if in.X&code.InPlace != 0 {
		if meth := ta.Special(o.In); meth.P != nil {
			if object.ReflectedFirst(a, b, o) {
				return m.pushRowN(object.BinaryRow, a, b, object.Int(int64(op)|64))
			}
			v, ok, err := m.tryNative(meth, a, b)
			if err != nil {
				return m.fail(err)
			}
			if !ok || v.IsNotImplemented() {
				return m.pushRowN(object.BinaryRow, a, b, object.Int(int64(op)|64))
			}
			return m.store(in, v, nil)
		}
	}
	right := object.Value{}
	if ta != tb {
		right = tb.Special(o.Reflect)
	}
	left := ta.Special(o.Op)
	// A derived class comes first with a method of its own alone: bool has int's.
	if !object.RightFirst(ta, tb, o, left, right) {
		if st, ok := m.direct(left, a, b); ok {
			return st
		}
		v, ok, err := m.tryNative(left, a, b)
		if err != nil {
			return m.fail(err)
		}
		if ok && v.IsNotImplemented() && right.P != nil {
			v, ok, err = m.tryNative(right, b, a)
			if err != nil {
				return m.fail(err)
			}
		}
		if ok && !v.IsNotImplemented() {
			return m.store(in, v, nil)
		}
	}
	n := int64(op)
	if in.X&code.InPlace != 0 {
		n |= 64
	}
	return m.pushRowN(object.BinaryRow, a, b, object.Int(n))
}

func (m *Machine) slowUnary(op code.Op, in *code.Instr) status {
	v := *m.reg(in.B)
	if !plainNumber(v) && !m.pay(1) {
		return stStop
	}
	sp, sym := object.SpNeg, "-"
	switch op {
	case code.OpPos:
		sp, sym = object.SpPos, "+"
	case code.OpInvert:
		sp, sym = object.SpInvert, "~"
	}
	meth := v.Type().Special(sp)
	if meth.P == nil {
		return m.fail(m.T.TypeError("bad operand type for unary %s: '%s'", sym, v.Type().Name))
	}
	r, ok, err := m.tryNative(meth, v)
	if err != nil {
		return m.fail(err)
	}
	if ok {
		return m.store(in, r, nil)
	}
	return m.sub(m.T.CallBound(&m.scratch, meth, v))
}

func (m *Machine) slowNot(in *code.Instr) status {
	v := *m.reg(in.B)
	if b, ok := object.TruthExact(v); ok {
		return m.store(in, object.Bool(!b), nil)
	}
	if !m.pay(1) {
		return stStop
	}
	return m.truth(v)
}

// truth asks for the truth of a value for the instruction at pc.
func (m *Machine) truth(v object.Value) status {
	own := v.Type().Special(object.SpBool)
	if st, ok := m.direct(own, v); ok {
		return st
	}
	if own.P == nil { // a deque, say
		n, ok, err := m.tryNative(v.Type().Special(object.SpLen), v)
		if err != nil {
			return m.fail(err)
		}
		if ok && n.IsInt() {
			return m.deliver(object.Bool(n.Int() != 0))
		}
	}
	return m.sub(m.T.BoolOp(&m.scratch, v))
}

func (m *Machine) slowCompare(in *code.Instr, op int) status {
	a, b := *m.reg(in.B), *m.reg(in.C)
	if !(plainNumber(a) && plainNumber(b)) && !m.pay(1) {
		return stStop
	}
	if st, ok := m.compareMethod(op, a, b); ok {
		return st
	}
	if r, ok := object.OrderExact(op, a, b); ok {
		return m.store(in, object.Bool(r), nil)
	}
	v, ok, err := m.compareNative(op, a, b)
	if err != nil {
		return m.fail(err)
	}
	if ok {
		return m.store(in, v, nil)
	}
	if left, _, first := object.CompareMethods(op, a.Type(), b.Type()); !first {
		if st, ok := m.direct(left, a, b); ok {
			return st
		}
	}
	return m.sub(m.T.CompareOp(&m.scratch, op, a, b))
}

// compareMethod asks the class of an instance first, before all that natives might know: that
// was a third of the time of a comparison by a program's own method.
func (m *Machine) compareMethod(op int, a, b object.Value) (st status, ok bool) {
	if a.Type().Kind != object.KindInstance {
		return 0, false
	}
	left, _, first := object.CompareMethods(op, a.Type(), b.Type())
	if first {
		return 0, false
	}
	return m.direct(left, a, b)
}

// compareNative compares by native methods alone; ok is false when a frame is needed.
func (m *Machine) compareNative(op int, a, b object.Value) (v object.Value, ok bool, err error) {
	if r, ok := object.EqualExact(op, a, b); ok {
		return object.Bool(r), true, nil
	}
	left, right, rightFirst := object.CompareMethods(op, a.Type(), b.Type())
	mark := m.T.Meter.Mark()
	if rightFirst {
		v, ok, err = m.tryNative(right, b, a)
	} else {
		v, ok, err = m.tryNative(left, a, b)
	}
	if err != nil || ok && !v.IsNotImplemented() {
		return v, ok, err
	}
	if ok && (rightFirst && left.P == nil || !rightFirst && right.P == nil) {
		m.T.Meter.Restore(mark)
		return v, false, nil
	}
	if ok && rightFirst {
		v, ok, err = m.tryNative(left, a, b)
	} else if ok {
		v, ok, err = m.tryNative(right, b, a)
	}
	switch {
	case err != nil || ok && !v.IsNotImplemented():
		return v, ok, err
	case ok && (op == object.CmpEQ || op == object.CmpNE):
		return object.Bool((a == b) == (op == object.CmpEQ)), true, nil
	}
	m.T.Meter.Restore(mark)
	return v, false, nil
}

// slowIs compares with a type token, which is the class that it stands for.
func (m *Machine) slowIs(op code.Op, in *code.Instr) status {
	if op == code.OpIs {
		same := object.Untoken(*m.reg(in.B)) == object.Untoken(*m.reg(in.C))
		return m.store(in, object.Bool(same == (in.X == 0)), nil)
	}
	same := object.Untoken(*m.reg(in.A)) == object.Untoken(*m.reg(in.B))
	return m.jumpIf(in, same, uint32(int(m.fr.pc)+1+int(int16(in.C))))
}

func (m *Machine) slowIn(in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	v, c := *m.reg(in.B), *m.reg(in.C)
	if c.Type() == object.DictType {
		if _, found, ok := m.T.DictGetFast(object.As[object.Dict](c), v); ok {
			return m.store(in, object.Bool(found == (in.X == 0)), nil)
		}
	}
	if st, ok := m.direct(c.Type().Special(object.SpContains), c, v); ok {
		return st
	}
	return m.sub(m.T.ContainsOp(&m.scratch, c, v))
}

func (m *Machine) slowJumpIf(in *code.Instr) status {
	v := *m.reg(in.A)
	b, ok := object.TruthExact(v)
	if !ok {
		if !m.pay(1) {
			return stStop
		}
		return m.truth(v)
	}
	return m.jumpIf(in, b, in.Target())
}

// jumpIf takes or leaves a conditional jump, paying for a back-edge first.
func (m *Machine) jumpIf(in *code.Instr, b bool, target uint32) status {
	if b != (in.X&code.JumpIfTrue != 0) {
		m.fr.pc++
		return stNext
	}
	if in.X&code.JumpBack != 0 && !m.pay(1) {
		return stStop
	}
	m.fr.pc = target
	return stNext
}

func (m *Machine) slowJumpCompare(in *code.Instr, op int, b object.Value) status {
	a := *m.reg(in.A)
	if !(plainNumber(a) && plainNumber(b)) && !m.pay(1) {
		return stStop
	}
	if st, ok := m.compareMethod(op, a, b); ok {
		return st
	}
	target := uint32(int(m.fr.pc) + 1 + int(int16(in.C)))
	if r, ok := object.OrderExact(op, a, b); ok {
		return m.jumpIf(in, r, target)
	}
	v, ok, err := m.compareNative(op, a, b)
	if err != nil {
		return m.fail(err)
	}
	if ok && v.IsBool() {
		return m.jumpIf(in, v.Bool(), target)
	}
	if left, _, first := object.CompareMethods(op, a.Type(), b.Type()); !ok && !first {
		if st, ok := m.direct(left, a, b); ok {
			return st
		}
	}
	return m.pushRowN(object.CompareBoolRow, a, b, object.Int(int64(op)))
}

// slowGetIter makes the state of a for loop.
func (m *Machine) slowGetIter(in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	t := &m.T
	v := *m.reg(in.B)
	if in.X == 0 {
		*m.regK(in.A, 1), *m.regK(in.A, 2) = object.None, object.None
		switch v.Type() {
		case object.RangeType:
			if r := object.As[object.Range](v); r.Near {
				*m.regK(in.A, 1), *m.regK(in.A, 2) = r.Stop, r.Step
				return m.store(in, object.Value{P: object.RangeTag, N: r.Start.N}, nil)
			}
		case object.ListType, object.TupleType:
			*m.regK(in.A, 1) = v
			return m.store(in, object.Value{P: object.SeqTag}, nil)
		}
	}
	it, ok, err := t.GetIterFast(v)
	if err != nil {
		return m.fail(err)
	}
	if ok {
		return m.store(in, it, nil)
	}
	return m.sub(t.IterOp(&m.scratch, v))
}

// slowForNext asks an iterator that the loop does not know.
func (m *Machine) slowForNext(in *code.Instr) status {
	if m.due() { // a loop whose items all come this way must end, too
		return m.outOfFuel()
	}
	t := &m.T
	it := *m.reg(in.A)
	if it.Type() == object.GeneratorType {
		return m.resume(object.As[object.Generator](it), object.None, nil)
	}
	if it.P == object.EnumTag {
		return m.enumerated(in, it)
	}
	if st, ok := m.nextItem(in, it); ok {
		return st
	}
	if act, ok := m.Ask(&m.scratch, it); ok {
		return m.sub(act)
	}
	if next := object.OwnNative(it.Type().Special(object.SpNext), it.Type()); next != nil {
		row := next.Row
		if row.Fast != nil {
			args := [1]object.Value{it}
			mark := t.Meter.Mark()
			v, err := row.Fast(t, args[:])
			if err == nil {
				return m.forNextResult(in, v)
			}
			if err != object.ErrSlow {
				return m.fail(err)
			}
			t.Meter.Restore(mark)
		}
		return m.pushRow(row, []object.Value{it}, false, true)
	}
	return m.sub(t.NextOp(&m.scratch, it))
}

// enumerated is the next pair of a for loop over enumerate of a list.
func (m *Machine) enumerated(in *code.Instr, it object.Value) status {
	l, i := object.As[object.List](*m.regK(in.A, 1)), int64(it.N)
	if i >= int64(l.Len()) {
		m.reg(in.A).N = 1<<63 - 1 // exhausted for good, even if the list grows
		return m.forNextResult(in, object.Value{})
	}
	to := uint32(int(m.fr.pc) + 1 + int(int16(in.C)))
	if un := &m.fr.bind.Instrs[to]; code.Op(un.Op) == code.OpUnpack && un.B == in.B && un.C == 2 {
		// As in the loop: what a pair would cost must not depend on how much fuel is left.
		m.T.Meter.Owe(2, 0)
		start, v := m.regK(in.A, 2).Int(), l.Get(int(i))
		m.reg(in.A).N++
		*m.reg(in.B) = object.None
		*m.reg(un.A), *m.regK(un.A, 1) = object.Int(start+i), v
		m.fr.pc = to + 1
		return stNext
	}
	if err := m.T.Charge(0, object.TupleSize(2)); err != nil {
		return m.fail(err)
	}
	m.reg(in.A).N++
	return m.forNextResult(in, object.Pair(object.Int(m.regK(in.A, 2).Int()+i), l.Get(int(i))))
}

// forNextResult gets the next item of a for loop; unbound ends it.
func (m *Machine) forNextResult(in *code.Instr, v object.Value) status {
	if v.P == nil {
		m.fr.pc++
		return stNext
	}
	m.T.Meter.Owe(1, 0)
	*m.reg(in.B) = v
	m.fr.pc = uint32(int(m.fr.pc) + 1 + int(int16(in.C)))
	return stNext
}

func (m *Machine) slowUnpack(op code.Op, in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	v := *m.reg(in.B)
	n, star := int(in.C), -1
	if op == code.OpUnpackEx {
		star = int(in.X)
		n += star
	}
	if star < 0 {
		ok, err := m.T.UnpackFast(v, m.regs(in.A, n))
		if err != nil {
			return m.fail(err)
		}
		if ok {
			m.fr.pc++
			return stNext
		}
	} else if ok, err := m.T.UnpackStarFast(v, m.regs(in.A, n+1), star); err != nil || ok {
		return m.done(err)
	}
	return m.pushRowN(unpackRow, v, object.Int(int64(n)), object.Int(int64(star)))
}

// unpackRow: Vals are iterable, count, place of the star or -1; then the items. It
// gives the tuple of targets' values.
var unpackRow = object.RegisterRow(&object.Row{Name: "unpack", Step: unpackStep})

func unpackStep(t *object.Thread, f *object.NFrame) object.Action {
	n, star := int(f.Vals[1].Int()), int(f.Vals[2].Int())
	for {
		got := len(f.Vals) - 3
		switch f.PC {
		case 0:
			f.PC = 1
			v := f.Vals[0]
			if v.Type().Special(object.SpIter).P == nil && !v.Type().GuestItems() {
				return t.Fail(t.TypeError("cannot unpack non-iterable %s object", v.Type().Name))
			}
			if act := t.IterOp(f, v); act != object.Done {
				return act
			}
		case 1:
			f.Vals[0] = f.In
			f.PC = 2
			f.Commit(t)
		case 2: // ask for the next item
			if star < 0 && got > n {
				return t.Fail(t.ValueError("too many values to unpack (expected %d)", n))
			}
			f.PC = 3
			if act := t.NextOp(f, f.Vals[0]); act != object.Done {
				return act
			}
		case 3:
			f.Commit(t) // the iterator has moved
			if f.In.P == nil {
				return unpackDone(t, f, n, star, got)
			}
			if err := t.Charge(1, 16); err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, f.In)
			f.PC = 2
		}
	}
}

func unpackDone(t *object.Thread, f *object.NFrame, n, star, got int) object.Action {
	items := f.Vals[3:]
	if got < n {
		if star >= 0 {
			return t.Fail(t.ValueError("not enough values to unpack (expected at least %d, got %d)", n, got))
		}
		return t.Fail(t.ValueError("not enough values to unpack (expected %d, got %d)", n, got))
	}
	if star < 0 {
		f.Out = object.NewTuple(append([]object.Value(nil), items...))
		return object.Done
	}
	after := n - star
	mid := got - n
	if err := t.Charge(0, object.ListSize+int64(mid)*16); err != nil {
		return t.Fail(err)
	}
	out := append([]object.Value(nil), items[:star]...)
	out = append(out, object.Ref(object.NewList(append([]object.Value(nil), items[star:star+mid]...))))
	out = append(out, items[got-after:]...)
	f.Out = object.NewTuple(out)
	return object.Done
}

func (m *Machine) slowGetAttr(in *code.Instr) status {
	t := &m.T
	b := m.fr.bind
	v := *m.reg(in.B)
	name := b.Link.Names[m.siteOf(in)]
	site := m.siteOf(in)
	typ := v.Type()
	if ic := b.CacheFor(site, version(v, typ)); ic != nil && typ != object.ModuleType {
		switch ic.Kind {
		case object.ICMethod:
			r, err := t.BoundMethod(methodsOf(v, typ)[ic.Idx], v)
			return m.store(in, r, err)
		case object.ICClass:
			return m.store(in, methodsOf(v, typ)[ic.Idx], nil)
		case object.ICProperty:
			return m.callGetter(object.As[object.Property](typ.Methods[ic.Idx]).Get, v)
		case object.ICDescriptor:
			r := t.ReadDescriptor(typ.Methods[ic.Idx], v, typ)
			switch r.Kind {
			case object.AttrValue:
				return m.store(in, r.Value, nil)
			case object.AttrRaise:
				return m.fail(r.Err)
			}
		}
	}
	if typ == object.ModuleType {
		d := object.As[object.Module](v).Dict
		if ic := b.CacheFor(site, d.Version); ic != nil && ic.Kind == object.ICModule {
			if x := d.EntryCell(int(ic.Idx)).V; x.P != nil {
				return m.store(in, x, nil)
			}
		}
	}
	found, friend := m.find(v, name)
	switch found.Kind {
	case object.AttrValue:
		b.Fill(site, found.Cache)
		return m.store(in, found.Value, nil)
	case object.AttrMethod:
		b.Fill(site, found.Cache)
		r, err := t.BoundMethod(found.Value, v)
		return m.store(in, r, err)
	case object.AttrProperty:
		b.Fill(site, found.Cache)
		return m.callGetter(found.Value, v)
	case object.AttrRaise:
		return m.fail(found.Err)
	}
	if friend {
		return m.sub(t.FinishGet(&m.scratch, found, v, name))
	}
	return m.sub(t.GetAttrOp(&m.scratch, v, name))
}

// callGetter calls a property's getter for GETATTR.
func (m *Machine) callGetter(get, v object.Value) status {
	args := [1]object.Value{v}
	if get.Type() == object.FunctionType {
		if fn := object.As[object.Function](get); fn.Binding.Takes(1) {
			return m.pushFunction(fn, args[:], nil)
		}
	}
	return m.pushGeneric(get, args[:], nil)
}

func (m *Machine) slowSetAttr(in *code.Instr) status {
	t := &m.T
	b := m.fr.bind
	obj, val := *m.reg(in.A), *m.reg(in.B)
	name := b.Link.Names[m.siteOf(in)]
	done, cache, err := t.SetAttrFast(obj, name, val)
	if err != nil {
		return m.fail(err)
	}
	if done {
		b.Fill(m.siteOf(in), cache)
		m.fr.pc++
		return stNext
	}
	return m.sub(t.SetAttrOp(&m.scratch, obj, name, val))
}

func (m *Machine) slowDelAttr(in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	return m.sub(m.T.DelAttrOp(&m.scratch, *m.reg(in.A), m.fr.bind.Link.Names[m.siteOf(in)]))
}

// exactItem tells whether a subscript costs nothing: an exact list or tuple by an int.
func exactItem(v, k object.Value) bool {
	return k.IsInt() && (v.Type() == object.ListType || v.Type() == object.TupleType)
}

func (m *Machine) slowGetItem(in *code.Instr, key object.Value) status {
	v := *m.reg(in.B)
	if !exactItem(v, key) && !m.pay(1) {
		return stStop
	}
	if m.spilled(in.B) {
		if key.Kind() == object.KindStr {
			if r, ok := object.As[object.Dict](v).GetStr(object.As[object.Str](key)); ok {
				return m.store(in, r, nil)
			}
		}
		return m.unboundSpill(key)
	}
	r, ok, err := m.T.GetItemFast(v, key)
	if err != nil {
		return m.fail(err)
	}
	if ok {
		return m.store(in, r, nil)
	}
	if st, ok := m.direct(v.Type().Special(object.SpGetItem), v, key); ok {
		return st
	}
	if v.Type() == object.DictType {
		return m.sub(m.T.DictItemOp(&m.scratch, v, key))
	}
	return m.sub(m.T.GetItemOp(&m.scratch, v, key))
}

func (m *Machine) slowSetItem(in *code.Instr) status {
	v, key, val := *m.reg(in.A), *m.reg(in.B), *m.reg(in.C)
	if !(exactItem(v, key) && v.Type() == object.ListType) && !m.pay(1) {
		return stStop
	}
	ok, err := m.T.SetItemFast(v, key, val)
	if err != nil || ok {
		return m.done(err)
	}
	if st, ok := m.direct(v.Type().Special(object.SpSetItem), v, key, val); ok {
		return st
	}
	return m.sub(m.T.SetItemOp(&m.scratch, v, key, val))
}

func (m *Machine) slowDelItem(in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	v, key := *m.reg(in.A), *m.reg(in.B)
	if m.spilled(in.A) {
		if key.Kind() != object.KindStr || !object.As[object.Dict](v).DelStr(object.As[object.Str](key)) {
			return m.unboundSpill(key)
		}
		return m.done(nil)
	}
	ok, err := m.T.DelItemFast(v, key)
	if err != nil || ok {
		return m.done(err)
	}
	if st, ok := m.direct(v.Type().Special(object.SpDelItem), v, key); ok {
		return st
	}
	return m.sub(m.T.DelItemOp(&m.scratch, v, key))
}

// slowBuildSlice makes the slice that stands between brackets by itself or with a step.
func (m *Machine) slowBuildSlice(in *code.Instr) status {
	if err := m.T.Charge(0, sliceSize); err != nil {
		return m.fail(err)
	}
	s := newSlice(*m.reg(in.B), *m.regK(in.B, 1))
	if in.X == 1 {
		s.Step = *m.regK(in.B, 2)
	}
	return m.store(in, object.Ref(&s), nil)
}

// slowGetSlice is v[start:stop].
func (m *Machine) slowGetSlice(in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	if err := m.T.Charge(0, sliceSize); err != nil {
		return m.fail(err)
	}
	v, start, stop := *m.reg(in.B), *m.reg(in.C), *m.regK(in.C, 1)
	switch v.Type() {
	case object.ListType, object.TupleType, object.StrType:
		// They only look at a slice with plain bounds: one that the machine keeps will do.
		if plainBound(start) && plainBound(stop) {
			m.bounds = newSlice(start, stop)
			r, ok, err := m.T.GetItemFast(v, object.Ref(&m.bounds))
			if err != nil || ok {
				return m.store(in, r, err)
			}
		}
	}
	s := newSlice(start, stop)
	key := object.Ref(&s)
	r, ok, err := m.T.GetItemFast(v, key)
	if err != nil || ok {
		return m.store(in, r, err)
	}
	return m.sub(m.T.GetItemOp(&m.scratch, v, key))
}

// sliceSize is the size of a slice in bytes.
const sliceSize = 64

func newSlice(start, stop object.Value) object.Slice {
	return object.Slice{Header: object.Header{Type: object.SliceType}, Start: start, Stop: stop, Step: object.None}
}

func plainBound(v object.Value) bool { return v.IsInt() || v.IsNone() }
