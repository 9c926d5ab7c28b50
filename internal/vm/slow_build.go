// This file defines the slow operations that build things: displays, strings,
// functions, calls with unpacking.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

func (m *Machine) slowBuild(op code.Op, in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	n := int(in.C)
	switch op {
	case code.OpBuildTuple:
		if err := t.Charge(0, object.TupleSize(n)); err != nil {
			return m.fail(err)
		}
		return m.store(in, object.TupleOf(m.regs(in.B, n)), nil)
	case code.OpBuildList:
		if in.X == code.WithRoom {
			l, err := t.ListWithRoom()
			return m.store(in, l, err)
		}
		l, err := t.ListOf(m.regs(in.B, n))
		return m.store(in, l, err)
	case code.OpListToTuple:
		l := object.As[object.List](*m.reg(in.B))
		if err := t.Charge(int64(l.Len()/16), object.TupleSize(l.Len())); err != nil {
			return m.fail(err)
		}
		return m.store(in, object.NewTuple(l.Values()), nil)
	case code.OpBuildMap:
		return m.buildMap(in, n)
	}
	return m.buildSet(in, n)
}

func (m *Machine) buildMap(in *code.Instr, n int) status {
	t := &m.T
	if err := t.Charge(0, object.SizedDictSize(n)); err != nil {
		return m.fail(err)
	}
	d := object.NewDictSized(n)
	items := m.regs(in.B, 2*n)
	if n <= 8 && d.FillStrs(items) {
		return m.store(in, object.Ref(d), nil)
	}
	for i := 0; i < n; i++ {
		ok, err := t.DictSetFast(d, items[2*i], items[2*i+1])
		if err != nil {
			return m.fail(err)
		}
		if !ok {
			return m.pushRow(buildMapRow, items, false, false)
		}
	}
	return m.store(in, object.Ref(d), nil)
}

// buildMapRow builds a dict whose keys need guest code. Vals are keys and values.
var buildMapRow = object.RegisterRow(&object.Row{Name: "build dict", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.State == nil {
		if err := t.Charge(0, object.DictSize); err != nil {
			return t.Fail(err)
		}
		f.State = &object.ValueState{V: object.Ref(object.NewDict())}
	}
	d := object.As[object.Dict](f.State.(*object.ValueState).V)
	for int(f.N) < len(f.Vals) {
		i := f.N
		f.N += 2
		if act := t.DictSetOp(f, d, f.Vals[i], f.Vals[i+1]); act != object.Done {
			return act
		}
		f.Commit(t)
	}
	f.Out = object.Ref(d)
	return object.Done
}})

func (m *Machine) buildSet(in *code.Instr, n int) status {
	t := &m.T
	if err := t.Charge(0, object.SetSize); err != nil {
		return m.fail(err)
	}
	s := t.NewSet()
	items := m.regs(in.B, n)
	for _, v := range items {
		ok, err := t.SetAddFast(s, v)
		if err != nil {
			return m.fail(err)
		}
		if !ok {
			return m.pushRow(buildSetRow, items, false, false)
		}
	}
	return m.store(in, object.Ref(s), nil)
}

// buildSetRow builds a set whose elements need guest code. Vals are the elements.
var buildSetRow = object.RegisterRow(&object.Row{Name: "build set", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.State == nil {
		if err := t.Charge(0, object.SetSize); err != nil {
			return t.Fail(err)
		}
		f.State = &object.ValueState{V: object.Ref(t.NewSet())}
	}
	s := object.As[object.Set](f.State.(*object.ValueState).V)
	for int(f.N) < len(f.Vals) {
		i := f.N
		f.N++
		if act := t.SetAddOp(f, s, f.Vals[i]); act != object.Done {
			return act
		}
		f.Commit(t)
	}
	f.Out = object.Ref(s)
	return object.Done
}})

// slowGather adds to a container under construction (or being unpacked into).
func (m *Machine) slowGather(op code.Op, in *code.Instr) status {
	t := &m.T
	c, v := *m.reg(in.A), *m.reg(in.B)
	switch op {
	case code.OpListAppend:
		l := object.As[object.List](c)
		if err := t.Charge(0, l.GrowCost(v, 1)); err != nil {
			return m.fail(err)
		}
		l.Append(v)
		m.fr.pc++
		return stNext
	case code.OpSetAdd:
		s := object.As[object.Set](c)
		ok, err := t.SetAddFast(s, v)
		if err != nil || ok {
			return m.done(err)
		}
		return m.sub(t.SetAddOp(&m.scratch, s, v))
	case code.OpMapAdd:
		d := object.As[object.Dict](c)
		ok, err := t.DictSetFast(d, v, *m.reg(in.C))
		if err != nil || ok {
			return m.done(err)
		}
		return m.sub(t.DictSetOp(&m.scratch, d, v, *m.reg(in.C)))
	}
	if !m.pay(1) {
		return stStop
	}
	switch op {
	case code.OpListExtend:
		if v.Type().Special(object.SpIter).P == nil && !v.Type().GuestItems() {
			return m.fail(t.TypeError("Value after * must be an iterable, not %s", v.Type().Name))
		}
		return m.sub(t.ListExtendOp(&m.scratch, object.As[object.List](c), v))
	case code.OpSetUpdate:
		return m.sub(t.SetUpdateOp(&m.scratch, object.As[object.Set](c), v))
	}
	var fn object.Value
	if in.X == 1 {
		fn = *m.reg(in.C)
	}
	if v.Type() == object.DictType {
		return m.mapUpdate(object.As[object.Dict](c), object.As[object.Dict](v), fn)
	}
	if fn.P == nil {
		fn = object.None
		return m.pushRowN(mapUpdateRow, c, v, fn, object.False)
	}
	return m.pushRowN(mapUpdateRow, c, v, fn, object.True)
}

// mapUpdate merges an exact dict: into an empty one at once, else step by step, so that
// a stop does not meet its own insertions again as duplicates.
func (m *Machine) mapUpdate(d, src *object.Dict, fn object.Value) status {
	t := &m.T
	kw := object.False
	if fn.P != nil {
		kw = object.True
	} else {
		fn = object.None
	}
	if d.Len() > 0 {
		if !kw.Bool() {
			if ok, err := t.MergeFew(d, src); err != nil || ok {
				return m.done(err)
			}
		}
		return m.pushRowN(mergeRow, object.Ref(d), object.Ref(src), fn, kw)
	}
	if err := t.Charge(int64(src.Len()/8), src.CopyCost()); err != nil {
		return m.fail(err)
	}
	if err := t.FillFrom(d, src); err != nil {
		return m.fail(err)
	}
	m.fr.pc++
	return stNext
}

// mergeRow: Vals are dict, exact dict to merge, callable, whether these are keyword
// arguments. N is the entry at hand.
var mergeRow = object.RegisterRow(&object.Row{Name: "merge", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	d, src := object.As[object.Dict](f.Vals[0]), object.As[object.Dict](f.Vals[1])
	for int(f.N) < src.NEntries() {
		k, v, ok := src.Entry(int(f.N))
		f.N++
		if !ok {
			continue
		}
		if f.Vals[3].Bool() {
			if _, found, ok := t.DictGetFast(d, k); ok && found {
				return t.Fail(keywordTwice(t, f.Vals[2], k))
			}
		}
		if act := t.DictSetOp(f, d, k, v); act != object.Done {
			return act
		}
		f.Commit(t)
	}
	f.Out = object.None
	return object.Done
}})

// keywordTwice is the error of a keyword that came before. One that is no str is an error too,
// but of the call itself, unless it comes twice.
func keywordTwice(t *object.Thread, fn, k object.Value) error {
	if k.Kind() != object.KindStr {
		return t.TypeError("keywords must be strings")
	}
	return t.TypeError("%s got multiple values for keyword argument '%s'", t.CallableName(fn), object.As[object.Str](k).Go())
}

// mapUpdateRow: Vals are dict, mapping, callable, whether these are keyword arguments;
// then the list of keys and, in turn, the key and value at hand.
var mapUpdateRow = object.RegisterRow(&object.Row{Name: "update", Catches: true, Step: mapUpdateStep})

func mapUpdateStep(t *object.Thread, f *object.NFrame) object.Action {
	d, src, fn, kw := object.As[object.Dict](f.Vals[0]), f.Vals[1], f.Vals[2], f.Vals[3].Bool()
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		if f.PC == 1 && e.Type.Is(object.AttributeErrorType) {
			if kw {
				return t.Fail(t.TypeError("%s argument after ** must be a mapping, not %s", t.CallableName(fn), src.Type().Name))
			}
			return t.Fail(t.TypeError("'%s' object is not a mapping", src.Type().Name))
		}
		t.Exc = e
		return object.Raise
	}
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.GetAttrOp(f, src, object.Intern("keys")); act != object.Done {
				return act
			}
		case 1:
			f.PC = 2
			if act := t.CallValue(f, f.In); act != object.Done {
				return act
			}
		case 2:
			f.PC = 3
			if act := t.CollectOp(f, f.In); act != object.Done {
				return act
			}
		case 3:
			f.Vals = append(f.Vals, f.In, object.None)
			f.PC = 4
		case 4:
			keys := object.As[object.List](f.Vals[4])
			if int(f.N) >= keys.Len() {
				f.Out = object.None
				return object.Done
			}
			k := keys.Get(int(f.N))
			f.Vals[5] = k
			if kw {
				if _, found, ok := t.DictGetFast(d, k); ok && found {
					return t.Fail(keywordTwice(t, fn, k))
				}
			}
			f.PC = 5
			if act := t.GetItemOp(f, src, k); act != object.Done {
				return act
			}
		case 5:
			f.PC = 4
			f.N++
			if act := t.DictSetOp(f, d, f.Vals[5], f.In); act != object.Done {
				return act
			}
			f.Commit(t)
		}
	}
}

// slowCallEx does a call with * or **.
func (m *Machine) slowCallEx(in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	fn, it := *m.reg(in.A), *m.regK(in.A, 1)
	var args []object.Value
	switch it.Type() {
	case object.TupleType:
		args = object.As[object.Tuple](it).Items
	case object.ListType:
		args = object.As[object.List](it).Values()
	default:
		kw := object.None
		if in.X == 1 {
			kw = *m.regK(in.A, 2)
		}
		return m.pushRowN(callExRow, fn, it, kw)
	}
	if err := t.Charge(int64(len(args)/16), int64(len(args))*16); err != nil {
		return m.fail(err)
	}
	var names *object.Tuple
	if in.X == 1 {
		var err error
		if args, names, err = keywords(t, args, object.As[object.Dict](*m.regK(in.A, 2))); err != nil {
			return m.fail(err)
		}
	}
	return m.pushGeneric(fn, args, names)
}

// keywords splits a dict of keyword arguments into values and names.
func keywords(t *object.Thread, args []object.Value, kw *object.Dict) ([]object.Value, *object.Tuple, error) {
	if kw.Len() == 0 {
		return args, nil, nil
	}
	if err := t.Charge(int64(kw.Len()/8), object.TupleSize(kw.Len())); err != nil {
		return nil, nil, err
	}
	args = append([]object.Value(nil), args...)
	var names []object.Value
	for i := 0; i < kw.NEntries(); i++ {
		if err := t.PollAt(i); err != nil {
			return nil, nil, err
		}
		k, v, ok := kw.Entry(i)
		if !ok {
			continue
		}
		if k.Kind() != object.KindStr {
			return nil, nil, t.TypeError("keywords must be strings")
		}
		args, names = append(args, v), append(names, k)
	}
	return args, object.MakeTuple(names), nil
}

// callExRow: Vals are callable, iterable, dict of keywords or None.
var callExRow = object.RegisterRow(&object.Row{Name: "call", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		it := f.Vals[1]
		if it.Type().Special(object.SpIter).P == nil && !it.Type().GuestItems() {
			return t.Fail(t.TypeError("%s argument after * must be an iterable, not %s", t.CallableName(f.Vals[0]), it.Type().Name))
		}
		f.PC = 1
		if act := t.CollectOp(f, it); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		args := object.As[object.List](f.In).Values()
		var names *object.Tuple
		if !f.Vals[2].IsNone() {
			var err error
			if args, names, err = keywords(t, args, object.As[object.Dict](f.Vals[2])); err != nil {
				return t.Fail(err)
			}
		}
		f.PC = 2
		if act := t.Eval.PushCall(f, f.Vals[0], args, names); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

func (m *Machine) slowMakeFunc(in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	b := m.fr.bind
	i := m.constB(in)
	c := object.As[object.CodeObject](b.Consts[i]).Code
	if c.Flags&code.Generator != 0 && in.X == 0 && !m.wide {
		if st, ok := m.genexpr(in, b, i, c); ok {
			return st
		}
	}
	if in.X&code.FuncDefaults != 0 && !m.holds(*m.reg(in.C), object.KindTuple, code.OpMakeFunc) ||
		in.X&code.FuncKwDefaults != 0 && !m.holds(*m.regK(in.C, 1), object.KindDict, code.OpMakeFunc) {
		return stStop
	}
	bytes := object.FunctionSize + int64(len(c.FreeVars))*8
	if in.X&(code.FuncKwDefaults|code.FuncAnnotate) != 0 {
		bytes += object.FunctionMoreSize
	}
	if err := t.Charge(0, bytes); err != nil {
		return m.fail(err)
	}
	own, err := m.childBinding(b, i, c)
	if err != nil {
		return m.fail(err)
	}
	closure := make([]*object.Cell, len(c.FreeVars))
	m.capture(c, closure)
	f := m.newFunction(own, closure)
	if in.X&code.FuncDefaults != 0 {
		f.Defaults = object.As[object.Tuple](*m.reg(in.C)).Items
	}
	if in.X&code.FuncKwDefaults != 0 {
		f.Extend().KwDefaults = object.As[object.Dict](*m.regK(in.C, 1))
	}
	if in.X&code.FuncAnnotate != 0 {
		f.Extend().Annotate = *m.regK(in.C, 2)
	}
	return m.store(in, object.Ref(f), nil)
}

// capture fills the closure of a function made here.
func (m *Machine) capture(c *code.Code, closure []*object.Cell) {
	for k, fv := range c.FreeVars {
		closure[k] = m.captured(fv)
	}
}

// captured is a cell of the function on top, for a function made there.
func (m *Machine) captured(fv code.FreeVar) *object.Cell {
	if fv.InCell {
		return object.As[object.Cell](*m.regK(0, int(fv.Index)))
	}
	return m.fr.fn.Closure[fv.Index]
}

// genexpr does the instructions of a generator expression at once, MAKEFUNC, GETITER of its
// outermost iterable, CALL and the MOVE that may follow, if the iterable's iterator is one that
// nobody could tell from a later one: then the generator is given the iterable itself.
func (m *Machine) genexpr(in *code.Instr, b *object.Binding, i int, c *code.Code) (status, bool) {
	iter, call := &b.Instrs[m.fr.pc+1], &b.Instrs[m.fr.pc+2]
	if code.Op(iter.Op) != code.OpGetIter || iter.X != 1 || iter.A != in.A+16 ||
		code.Op(call.Op) != code.OpCall || call.A != in.A || call.B != 1 || call.X != 0 || c.ArgCount != 1 || c.NParams() != 1 {
		return 0, false
	}
	if superCell(c) >= 0 { // super() says what it finds
		return 0, false
	}
	over := *m.reg(iter.B)
	switch over.Type() {
	case object.ListType, object.TupleType, object.StrType, object.RangeType:
	default:
		return 0, false
	}
	if err := m.T.Charge(2, object.GenexprSize(c.NRegs, len(c.FreeVars))); err != nil {
		return m.fail(err), true
	}
	own, err := m.childBinding(b, i, c)
	if err != nil {
		return m.fail(err), true
	}
	at := m.fr.pc + 3
	next, dst := &b.Instrs[at], in.A
	if code.Op(next.Op) == code.OpMove && next.B == dst { // it costs nothing
		dst = next.A
		at++
		next = &b.Instrs[at]
	}
	only := next.B == 1 && (code.Op(next.Op) == code.OpCall || code.Op(next.Op) == code.OpCallG) && next.A+code.RegSize == dst
	if only && m.lookups(own, over, next) {
		m.fr.pc = at + 1
		return stNext, true
	}
	g, closure := m.T.NewGenexpr(own)
	m.capture(c, closure)
	g.Regs[0] = over
	m.fr.pc = at
	*m.reg(dst) = object.Ref(g)
	if only {
		m.once, m.onceAt = g, m.here()
	}
	return stNext, true
}

// onlyHere marks a generator expression that is the one argument of the call at pc, before which
// it was made, for a native that gathers its items and keeps nothing of it: it can be used again.
func (m *Machine) onlyHere(g *object.Generator) {
	if m.once == g && m.onceAt == m.here() {
		g.Once = true
	}
	m.once = nil
}

// slowFormat does the operations of f-strings and t-strings.
func (m *Machine) slowFormat(op code.Op, in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	switch op {
	case code.OpBuildStr:
		for _, s := range m.regs(in.B, int(in.C)) {
			if !m.holds(s, object.KindStr, op) {
				return stStop
			}
		}
		s, err := t.JoinStrs(m.regs(in.B, int(in.C)))
		return m.store(in, s, err)
	case code.OpBuildTemplate:
		for _, p := range m.regs(in.B, int(in.C)) {
			if p.Type() != object.InterpolationType && !m.holds(p, object.KindStr, op) {
				return stStop
			}
		}
		v, err := t.NewTemplate(m.regs(in.B, int(in.C)))
		return m.store(in, v, err)
	case code.OpBuildInterp:
		if !m.holds(*m.regK(in.B, 1), object.KindStr, op) || !m.holds(*m.regK(in.B, 2), object.KindStr, op) {
			return stStop
		}
		v, err := t.NewInterpolation(*m.reg(in.B), *m.regK(in.B, 1), int(in.X), *m.regK(in.B, 2))
		return m.store(in, v, err)
	}
	v := *m.reg(in.B)
	conv := in.X & 3
	if in.X&code.HasSpec == 0 && v.Type() == object.StrType && conv <= code.ConvStr {
		return m.store(in, v, nil)
	}
	spec := object.EmptyStr
	if in.X&code.HasSpec != 0 {
		if spec = *m.reg(in.C); !m.holds(spec, object.KindStr, op) {
			return stStop
		}
	}
	if v.IsInt() && in.X&code.HasSpec == 0 && conv != code.ConvAscii {
		r, err := t.DecimalText(v.Int())
		return m.store(in, r, err)
	}
	if conv == 0 {
		if meth := v.Type().Special(object.SpFormat); meth.P != nil {
			r, ok, err := m.tryNative(meth, v, spec)
			if err != nil {
				return m.fail(err)
			}
			if ok && r.Kind() == object.KindStr {
				return m.store(in, r, nil)
			}
		}
		return m.sub(t.FormatOp(&m.scratch, v, spec))
	}
	if in.X&code.Converts != 0 {
		return m.sub(convertOp(t, &m.scratch, v, int64(conv)))
	}
	return m.pushRowN(convertFormatRow, v, spec, object.Int(int64(conv)))
}

func convertOp(t *object.Thread, f *object.NFrame, v object.Value, conv int64) object.Action {
	switch conv {
	case code.ConvStr:
		return t.StrOp(f, v)
	case code.ConvRepr:
		return t.ReprOp(f, v)
	}
	return t.AsciiOp(f, v)
}

// convertFormatRow is format(conversion(v), spec). Vals are v, spec, conversion.
var convertFormatRow = object.RegisterRow(&object.Row{Name: "format", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := convertOp(t, f, f.Vals[0], f.Vals[2].Int()); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.FormatOp(f, f.In, f.Vals[1]); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})
