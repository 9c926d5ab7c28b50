// This file defines calls of classes that need no frame of type.__call__.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// construct makes an instance in the common case: the __new__ of object, or of BaseException,
// and a Python __init__ or none.
func (m *Machine) construct(typ *object.Type, a uint16, first, n int, names *object.Tuple, width uint32) (status, bool) {
	t := &m.T
	if typ.Flags&object.FlagStatic != 0 || typ.Kind != object.KindInstance && typ.Kind != object.KindException {
		return 0, false
	}
	init, ok := t.InitFast(typ)
	if !ok {
		return 0, false
	}
	if init == nil && n > 0 {
		return 0, false // object() takes no arguments: the general path says so
	}
	if init != nil && (!init.Binding.Takes(n+1) || names != nil || m.fr.gen != nil) {
		return 0, false
	}
	if init != nil && init.Code.Flags&code.SelfAssigned != 0 {
		return 0, false
	}
	if t.S.Several() && (init != nil && init.Binding.Comp != m.comp() || !t.MayMake(typ)) {
		return 0, false
	}
	x, err := m.instance(typ, m.regs(a, first+n)[first:])
	if err != nil {
		return m.fail(err), true
	}
	if init == nil {
		*m.reg(a) = x
		m.fr.pc += width
		return stNext, true
	}
	base := m.fr.base + uint32(a)/16 + uint32(first) - 1
	if !m.ensure(base + uint32(init.Binding.Window)) {
		return stStop, true
	}
	caller := m.fr
	caller.pc += width
	at := caller.i
	fr := m.push()
	if fr == nil {
		m.frames[at].pc -= width
		return stRaise, true
	}
	m.stack[base] = x
	fr.fn, fr.bind, fr.pc, fr.base = init, init.Binding, 0, base
	fr.ret = retInit
	if first == 2 {
		fr.ret = retInitM
	}
	return stNext, true
}

// instance is what the __new__ of object or of BaseException makes.
func (m *Machine) instance(typ *object.Type, args []object.Value) (object.Value, error) {
	t := &m.T
	if typ.Kind == object.KindException {
		mark := t.Meter.Mark()
		t.Comp = m.comp()
		v, err := t.BareException(typ, args)
		t.Meter.RestoreOn(err, mark)
		return v, err
	}
	if err := t.Charge(0, typ.InstanceSize()); err != nil {
		return object.Value{}, err
	}
	return object.Ref(object.NewInstance(typ, m.comp())), nil
}

// makesPlainly tells whether a class has no say in how its instances are made, and the acting
// compartment makes them by itself.
func (m *Machine) makesPlainly(typ *object.Type) bool {
	return typ.Header.Type == object.TypeType && typ.Flags&object.FlagNoNew == 0 && (!m.T.S.Several() || m.T.MayMake(typ))
}

// constructNative makes an instance of a type whose constructor is a native __new__
// alone: most built-in types, and super() and type(x).
func (m *Machine) constructNative(typ *object.Type, a uint16, first, n int, names *object.Tuple, width uint32) (status, bool) {
	t := &m.T
	if !m.makesPlainly(typ) {
		return 0, false
	}
	switch {
	case typ == object.SuperType && n == 0 && names == nil:
		cls, self, err := m.FrameSuper()
		if err != nil {
			return m.fail(err), true
		}
		b := m.fr.bind
		if next := &b.Instrs[m.fr.pc+width]; code.Op(next.Op) == code.OpGetMethod && next.B == a {
			// super().name( … ): both instructions at once, without the super object
			if fn, ok := object.CachedSuper(b, int(next.C), cls, self, b.Link.Names[next.C]); ok {
				*m.reg(next.A), *m.regK(next.A, 1) = fn, self
				m.fr.pc += width + 1
				return stNext, true
			}
		}
		v, ok, err := t.NewSuper(cls, self)
		if err != nil {
			return m.fail(err), true
		}
		if !ok {
			return 0, false
		}
		*m.reg(a) = v
		m.fr.pc += width
		return stNext, true
	case typ == object.RangeType && names == nil && n > 0 && n <= 3:
		if st, ok := m.makeRange(a, first, n, width); ok {
			return st, true
		}
	case typ == object.EnumerateType && names == nil && (n == 1 || n == 2):
		if st, ok := m.enumerateFor(a, first, n, width); ok {
			return st, true
		}
	case (typ == object.ListType || typ == object.TupleType) && names == nil:
		if g := collected(typ, m.regs(a, first+n)[first:]); g != nil {
			return m.collect(typ, g), true
		}
		if typ == object.ListType && n == 1 {
			t.Comp = m.comp()
			return m.sub(t.ListFrom(&m.scratch, *m.regK(a, first))), true
		}
	case typ == object.SetType && names == nil && n <= 1:
		t.Comp = m.comp()
		var over object.Value
		if n == 1 {
			over = *m.regK(a, first)
		}
		return m.sub(t.SetFrom(&m.scratch, over)), true
	case typ == object.DictType && names == nil && n == 1:
		t.Comp = m.comp()
		return m.sub(t.DictFrom(&m.scratch, *m.regK(a, first))), true
	case typ == object.DictType && n <= 8 && (names == nil && n == 0 || names != nil && len(names.Items) == n):
		items := m.argbuf[:2*n]
		for i, v := range m.regs(a, first+n)[first:] {
			items[2*i], items[2*i+1] = names.Items[i], v
		}
		mark := t.Meter.Mark()
		d, ok, err := t.SmallDict(items)
		clear(items)
		if err != nil {
			return m.fail(err), true
		}
		if !ok {
			t.Meter.Restore(mark)
			return 0, false
		}
		*m.reg(a) = d
		m.fr.pc += width
		return stNext, true
	case typ.Kind == object.KindException:
		if names != nil {
			return 0, false
		}
		mark := t.Meter.Mark()
		t.Comp = m.comp()
		v, ok, err := t.MakeException(typ, m.regs(a, first+n)[first:])
		if err != nil {
			t.Meter.RestoreOn(err, mark)
			return m.fail(err), true
		}
		if !ok {
			return 0, false
		}
		*m.reg(a) = v
		m.fr.pc += width
		return stNext, true
	case typ == object.TypeType:
		if n != 1 || names != nil {
			return 0, false
		}
		*m.reg(a) = t.TokenFor(object.Ref(m.regK(a, first).Type()))
		m.fr.pc += width
		return stNext, true
	}
	newer := typ.Special(object.SpNew)
	if newer.P == nil || newer.Kind() != object.KindNative || newer == object.ObjectType.Special(object.SpNew) ||
		typ.Special(object.SpInit) != object.ObjectType.Special(object.SpInit) {
		return 0, false
	}
	nat := object.As[object.Native](newer)
	if nat.Type != object.BuiltinType || nat.Row.Kind != object.Static || nat.Row.Name != "__new__" || nat.Owner == nil || !typ.Is(nat.Owner) {
		return 0, false // taken from elsewhere
	}
	row := nat.Row
	args := m.regs(a, first+n)[first-1:]
	if first == 2 || *m.reg(a) != object.Ref(typ) {
		args = append(make([]object.Value, 0, n+1), args...)
		args[0] = object.Ref(typ)
	}
	mark := t.Meter.Mark()
	bound, done, err := t.Bind(row, args, names, m.argbuf[:0])
	if err == nil && done && row.Fast != nil {
		t.Comp = m.comp()
		var v object.Value
		if v, err = row.Fast(t, bound); err == nil {
			*m.reg(a) = v
			m.fr.pc += width
			return stNext, true
		}
	}
	switch err {
	case object.ErrSlow:
		t.Meter.Restore(mark)
		fallthrough
	case nil:
		return m.pushRow(row, bound, !done, false), true
	}
	t.Meter.RestoreOn(err, mark)
	return m.fail(err), true
}

// makeRange is range(…) of plain ints. What a for loop asks for at once is made its
// state, without a range object.
func (m *Machine) makeRange(a uint16, first, n int, width uint32) (status, bool) {
	var p [3]int64
	for i := range n {
		v := m.regK(a, first+i)
		if !v.IsInt() {
			return 0, false
		}
		p[i] = v.Int()
	}
	start, stop, step := p[0], p[1], p[2]
	switch n {
	case 1:
		start, stop, step = 0, p[0], 1
	case 2:
		step = 1
	}
	if step == 0 {
		return 0, false
	}
	b := m.fr.bind
	if next := &b.Instrs[m.fr.pc+width]; code.Op(next.Op) == code.OpGetIter && next.B == a && next.X == 0 && object.LoopRange(start, stop, step) {
		if !m.pay(1) {
			return stStop, true
		}
		*m.regK(next.A, 1), *m.regK(next.A, 2) = object.Int(stop), object.Int(step)
		*m.reg(next.A) = object.Value{P: object.RangeTag, N: uint64(start)}
		m.fr.pc += width + 1
		return stNext, true
	}
	r, err := m.T.NewRange(start, stop, step)
	if err != nil {
		return m.fail(err), true
	}
	*m.reg(a) = r
	m.fr.pc += width
	return stNext, true
}

// enumerateFor is enumerate(…) of a list where a for loop asks for it at once: its state,
// without an enumerate object and a list iterator.
func (m *Machine) enumerateFor(a uint16, first, n int, width uint32) (status, bool) {
	next := &m.fr.bind.Instrs[m.fr.pc+width]
	list, start := *m.regK(a, first), object.Int(0)
	if n == 2 {
		start = *m.regK(a, first+1)
	}
	if code.Op(next.Op) != code.OpGetIter || next.B != a || next.X != 0 || list.Type() != object.ListType || !start.IsInt() || start.Int() > 1<<62 {
		return 0, false
	}
	if !m.pay(1) {
		return stStop, true
	}
	*m.reg(next.A) = object.Value{P: object.EnumTag}
	*m.regK(next.A, 1), *m.regK(next.A, 2) = list, start
	m.fr.pc += width + 1
	return stNext, true
}
