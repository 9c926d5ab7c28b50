// This file defines iteration, repr, str, len and attribute access as sub-operations.

package object

// IterOp is iter(v).
func (t *Thread) IterOp(f *NFrame, v Value) Action {
	typ := v.Type()
	if it, ok, err := t.GetIterFast(v); err != nil {
		return t.Fail(err)
	} else if ok {
		f.In = it
		return Done
	}
	if m := typ.Special(SpIter); m.P != nil {
		if m.IsNone() {
			return t.Fail(t.TypeError("'%s' object is not iterable", typ.Name))
		}
		if m.Kind() == KindNative {
			return t.CallBound(f, m, v)
		}
		return t.PushRow(f, iterRow, v)
	}
	if typ.GuestItems() {
		return t.PushRow(f, seqIterRow, v)
	}
	return t.Fail(t.TypeError("'%s' object is not iterable", typ.Name))
}

// GuestItems tells whether a type has a __getitem__ of Python code, and so may be a
// sequence of the old kind, read at 0, 1, 2, …. The built-in types that are sequences
// have an __iter__; the __getitem__ of the others (types.UnionType) takes other keys.
func (t *Type) GuestItems() bool {
	m := t.Special(SpGetItem)
	return m.P != nil && m.Kind() != KindNative
}

var iterRow = &Row{Name: "__iter__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act, _ := t.CallSpecial(f, SpIter, f.Vals[0]); act != Done {
			return act
		}
	}
	if f.In.Type().Special(SpNext).P == nil {
		return t.Fail(t.TypeError("iter() returned non-iterator of type '%s'", f.In.Type().Name))
	}
	f.Out = f.In
	return Done
}}

// NextOp asks an iterator for its next item; f.In is unbound when there is none. A
// StopIteration raised by guest code becomes exhaustion.
func (t *Thread) NextOp(f *NFrame, it Value) Action {
	if next := it.Type().NextFn; next != nil {
		mark := t.Meter.Mark()
		v, err := next(t, it)
		if err == nil {
			f.In = v
			return Done
		}
		if err != ErrSlow {
			return t.Fail(err)
		}
		t.Meter.Restore(mark)
	}
	if act, ok := t.Eval.Ask(f, it); ok {
		return act
	}
	if n := OwnNative(it.Type().Special(SpNext), it.Type()); n != nil {
		return t.Eval.PushNext(f, n.Row, it)
	}
	return t.PushRow(f, nextRow, it)
}

var nextRow = &Row{Name: "__next__", Sig: "(v, /)", Catches: true, Step: func(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		e := As[Exception](f.Exc)
		if e.Type.Is(StopIterationType) {
			f.Out = Value{}
			return Done
		}
		t.Exc = e
		return Raise
	}
	if f.PC == 0 {
		f.PC = 1
		f.Raw = true
		act, absent := t.CallSpecial(f, SpNext, f.Vals[0])
		if absent {
			return t.Fail(t.TypeError("'%s' object is not an iterator", f.Vals[0].Type().Name))
		}
		if act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}}

// ReprOp is repr(v): an exact or derived str.
func (t *Thread) ReprOp(f *NFrame, v Value) Action { return t.PushRow(f, reprRow, v) }

var reprRow = &Row{Name: "__repr__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpRepr, f.Vals[0])
		if absent {
			return t.Fail(t.TypeError("'%s' object has no repr", f.Vals[0].Type().Name))
		}
		if act != Done {
			return act
		}
	}
	if f.In.Kind() != KindStr {
		return t.Fail(t.TypeError("__repr__ returned non-string (type %s)", f.In.Type().Name))
	}
	f.Out = f.In
	return Done
}}

// StrOp is str(v).
func (t *Thread) StrOp(f *NFrame, v Value) Action {
	if v.Type() == StrType {
		f.In = v
		return Done
	}
	return t.PushRow(f, strRow, v)
}

var strRow = &Row{Name: "__str__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act, _ := t.CallSpecial(f, SpStr, f.Vals[0]); act != Done {
			return act
		}
	}
	if f.In.Kind() != KindStr {
		return t.Fail(t.TypeError("__str__ returned non-string (type %s)", f.In.Type().Name))
	}
	f.Out = f.In
	return Done
}}

// FormatOp is format(v, spec): spec is a str.
func (t *Thread) FormatOp(f *NFrame, v, spec Value) Action {
	if v.Type() == StrType && As[Str](spec).Len() == 0 {
		f.In = v
		return Done
	}
	if r, ok, err := t.atOnce(v, SpFormat, spec); err != nil {
		return t.Fail(err)
	} else if ok {
		f.In = r
		return Done
	}
	return t.PushRow(f, formatRow, v, spec)
}

// atOnce calls the special method s of a built-in object if that needs no frame.
func (t *Thread) atOnce(v Value, s Special, arg Value) (res Value, ok bool, err error) {
	typ := v.Type()
	n := OwnNative(typ.Special(s), typ)
	if n == nil || typ.Flags&FlagStatic == 0 || n.Row.Fast == nil || n.Row.Many != nil {
		return Value{}, false, nil
	}
	args := append(t.few[:0], v, arg)
	defer clear(args)
	body, rest := n.Row.Direct(args)
	if body == nil || len(rest) > 0 {
		return Value{}, false, nil
	}
	mark := t.Meter.Mark()
	if err := t.Charge(1, 0); err != nil {
		return Value{}, false, err
	}
	res, err = body(t, args)
	if err == ErrSlow {
		t.Meter.Restore(mark)
		return Value{}, false, nil
	}
	return res, err == nil, err
}

var formatRow = &Row{Name: "__format__", Sig: "(v, spec, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpFormat, f.Vals[0], f.Vals[1])
		if absent {
			return t.Fail(t.TypeError("Type %s doesn't define __format__", f.Vals[0].Type().Name))
		}
		if act != Done {
			return act
		}
	}
	if f.In.Kind() != KindStr {
		return t.Fail(t.TypeError("__format__ must return a str, not %s", f.In.Type().Name))
	}
	f.Out = f.In
	return Done
}}

// LenOp is len(v).
func (t *Thread) LenOp(f *NFrame, v Value) Action {
	if n, ok := LenExact(v); ok {
		f.In = Int(int64(n))
		return Done
	}
	return t.PushRow(f, lenRow, v)
}

// LenExact is the length of an exact built-in container.
func LenExact(v Value) (int, bool) {
	switch v.Type() {
	case ListType:
		return As[List](v).n, true
	case StrType:
		return As[Str](v).Len(), true
	case TupleType:
		return len(As[Tuple](v).Items), true
	case DictType:
		return As[Dict](v).live, true
	case SetType, FrozenSetType:
		return As[Set](v).Len(), true
	case BytesType:
		return len(As[Bytes](v).B), true
	}
	return 0, false
}

var lenRow = &Row{Name: "__len__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpLen, f.Vals[0])
		if absent {
			return t.Fail(t.TypeError("object of type '%s' has no len()", f.Vals[0].Type().Name))
		}
		if act != Done {
			return act
		}
	}
	if f.PC == 1 && f.In.Kind() != KindInt {
		f.PC = 2
		if act := t.IndexOp(f, f.In); act != Done {
			return act
		}
	}
	n, err := t.lenResult(f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = Int(n)
	return Done
}}

// GetItemOp is v[key].
func (t *Thread) GetItemOp(f *NFrame, v, key Value) Action {
	return t.PushRow(f, getItemRow, v, key)
}

var getItemRow = &Row{Name: "__getitem__", Sig: "(v, key, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		v := f.Vals[0]
		act, absent := t.CallSpecial(f, SpGetItem, v, f.Vals[1])
		if absent && v.Kind() == KindType {
			return t.classGetItem(f, v, f.Vals[1])
		}
		if absent {
			return t.Fail(t.TypeError("'%s' object is not subscriptable", v.Type().Name))
		}
		if act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}}

// classGetItem is cls[key]: __class_getitem__, an ordinary attribute of the class.
func (t *Thread) classGetItem(f *NFrame, cls, key Value) Action {
	c := As[Type](cls)
	m, ok := c.Lookup(specialStrs[SpClassGetItem])
	if !ok && c == TypeType {
		if err := t.Charge(0, aliasSize+TupleSize(1)); err != nil {
			return t.Fail(err)
		}
		f.Out = NewGenericAlias(cls, key)
		return Done
	}
	if !ok || m.IsNone() {
		return t.Fail(t.TypeError("type '%s' is not subscriptable", c.Name))
	}
	var act Action
	switch {
	case m.Kind() == KindNative:
		act = t.Eval.PushCall(f, m, []Value{cls, key}, nil)
	case m.Type().Is(ClassMethodType):
		act = t.Eval.PushCall(f, As[ClassMethodObj](m).Fn, []Value{cls, key}, nil)
	case m.Type().Is(StaticMethodType):
		act = t.Eval.PushCall(f, As[StaticMethod](m).Fn, []Value{key}, nil)
	default:
		act = t.Eval.PushCall(f, m, []Value{key}, nil)
	}
	if act == Done {
		f.Out = f.In
	}
	return act
}

// A SeqIter iterates through __getitem__ with 0, 1, 2, …
type SeqIter struct {
	Header
	Seq Value // unbound at the end
	I   int64
}

// SeqIterType is the iterator of objects that have only __getitem__.
var SeqIterType = Declare("iterator", KindOther, ObjectType, InModule("builtins"), Flagged(FlagNoNew))

var seqIterRow = &Row{Name: "iter", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if err := t.Charge(0, 64); err != nil {
		return t.Fail(err)
	}
	f.Out = Ref(&SeqIter{Header: t.Header(SeqIterType), Seq: f.Vals[0]})
	return Done
}}

func init() {
	for _, r := range []*Row{iterRow, nextRow, reprRow, strRow, formatRow, lenRow, getItemRow, seqIterRow} {
		RegisterRow(r)
	}
}
