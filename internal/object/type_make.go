// This file defines type.__new__: the steps around the native core of type_new.go.

package object

// typeNewState is what type.__new__ keeps between its steps.
type typeNewState struct {
	meta, name, bases, ns, kw, slots, iter Value
	typ                                    Value
	attr                                   Value // name whose __set_name__ runs
	all                                    []Value
	i                                      int
}

// Refs visits what the state holds.
func (s *typeNewState) Refs(visit func(*Value)) {
	for _, v := range []*Value{&s.meta, &s.name, &s.bases, &s.ns, &s.kw, &s.slots, &s.iter, &s.typ, &s.attr} {
		visit(v)
	}
	for i := range s.all {
		visit(&s.all[i])
	}
}

// Size is the state in bytes.
func (s *typeNewState) Size() int64 { return 192 + 16*int64(cap(s.all)) }

// Clone copies the state.
func (s *typeNewState) Clone() FrameState {
	c := *s
	c.all = append([]Value(nil), s.all...)
	return &c
}

// typeNewStep: Vals are the metaclass, the tuple of arguments and the dict of keywords.
// PC: 1 the answer of another metaclass's __new__, 2 the iterator of __slots__, 3 its
// next item (11 ask for it), 4 make the class, 10 call mro(), 5 its result, 6 the next __set_name__, 7 its
// end, 8 __init_subclass__, 9 its end.
func typeNewStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil && f.PC != 7 {
		return t.Reraise(f)
	}
	for {
		var act Action
		switch f.PC {
		case 0:
			act = t.typeNewBegin(f)
		case 1:
			f.Out = f.In
			return Done
		case 2, 3, 11:
			act = t.typeNewSlots(f)
		case 4:
			act = t.typeNewMake(f)
		case 10:
			f.PC = 5
			s := f.State.(*typeNewState)
			act = t.callMethodKw(f, As[Type](s.meta).lookupOr(strMRO), []Value{s.typ}, nil)
		case 5:
			act = t.typeNewMRO(f)
		case 6, 7:
			act = t.typeNewSetNames(f)
		case 8:
			act = t.typeNewInitSubclass(f)
		default:
			if f.Exc.P != nil {
				return t.Reraise(f)
			}
			f.Out = f.State.(*typeNewState).typ
			return Done
		}
		if act != Done {
			return act
		}
	}
}

func (t *Thread) typeNewBegin(f *NFrame) Action {
	args := As[Tuple](f.Vals[1]).Items
	if len(args) != 3 {
		return t.Fail(t.TypeError("type.__new__() takes exactly 3 arguments (%d given)", len(args)))
	}
	for i, w := range []struct {
		k    Kind
		name string
	}{{KindStr, "str"}, {KindTuple, "tuple"}, {KindDict, "dict"}} {
		if args[i].Kind() != w.k {
			return t.Fail(t.TypeError("type.__new__() argument %d must be %s, not %s", i+1, w.name, typeNameNone(args[i])))
		}
	}
	if f.Vals[0].Kind() != KindType {
		return t.Fail(t.TypeError("type.__new__(X): X is not a type object (%s)", f.Vals[0].Type().Name))
	}
	meta := As[Type](f.Vals[0])
	if !meta.Is(TypeType) {
		return t.Fail(t.TypeError("type.__new__(%s): %s is not a subtype of type", meta.Name, meta.Name))
	}
	bases := As[Tuple](args[1]).Items
	for _, b := range bases {
		if b.Kind() != KindType {
			r := t.FindAttr(b, specialStrs[SpMROEntries])
			if r.Kind == AttrRaise {
				t.Exc = nil
			} else if r.Kind != AttrNone {
				return t.Fail(t.TypeError("type() doesn't support MRO entry resolution; use types.new_class()"))
			}
		}
	}
	winner, err := t.metaWinner(meta, bases)
	if err != nil {
		return t.Fail(err)
	}
	if winner != meta && winner.Special(SpNew) != TypeType.Special(SpNew) {
		f.PC = 1
		return t.callNew(f, winner, args, As[Dict](f.Vals[2]))
	}
	for _, b := range bases {
		if b.Kind() != KindType {
			return t.Fail(t.TypeError("bases must be types"))
		}
	}
	if err := t.Charge(0, 192); err != nil {
		return t.Fail(err)
	}
	s := &typeNewState{meta: Ref(winner), name: args[0], bases: args[1], ns: args[2], kw: f.Vals[2]}
	f.State = s
	f.PC = 4
	slots, ok := As[Dict](s.ns).GetStr(strSlots)
	if !ok {
		return Done
	}
	s.slots = slots
	if slots.Kind() == KindStr {
		s.all = []Value{slots}
		return Done
	}
	f.PC = 2
	return t.IterOp(f, slots)
}

func (t *Thread) typeNewSlots(f *NFrame) Action {
	s := f.State.(*typeNewState)
	switch f.PC {
	case 2:
		s.iter = f.In
		s.all = nil
	case 3:
		if f.In.IsUnbound() {
			f.PC = 4
			return Done
		}
		if err := t.Charge(0, 32); err != nil {
			return t.Fail(err)
		}
		s.all = append(s.all, f.In)
	}
	f.PC = 11
	f.Commit(t)
	f.PC = 3
	act := t.NextOp(f, s.iter)
	if act == Done {
		f.Commit(t) // the item is taken: a stop must not ask for another
	}
	return act
}

func (t *Thread) typeNewMake(f *NFrame) Action {
	s := f.State.(*typeNewState)
	meta := As[Type](s.meta)
	bases := As[Tuple](s.bases).Items
	types := make([]*Type, len(bases))
	ancestors := int64(0)
	for i, b := range bases {
		types[i] = As[Type](b)
		ancestors += int64(len(types[i].MRO))
	}
	// 4 us, and 0.1 for each ancestor, in which the special methods are looked up.
	if err := t.Charge(100+4*ancestors, 0); err != nil {
		return t.Fail(err)
	}
	typ, err := t.NewTypeFrom(meta, As[Str](s.name), types, As[Dict](s.ns), s.all, s.slots.P != nil)
	if err != nil {
		return t.Fail(err)
	}
	s.typ = Ref(typ)
	f.PC = 6
	s.all, s.i = nil, 0
	if meta.lookupOr(strMRO) != TypeType.lookupOr(strMRO) {
		f.PC = 10
	}
	f.Commit(t)
	return Done
}

func (t *Type) lookupOr(name *Str) Value {
	v, _ := t.Lookup(name)
	return v
}

// typeNewMRO takes the order a metaclass's own mro() gave.
func (t *Thread) typeNewMRO(f *NFrame) Action {
	s := f.State.(*typeNewState)
	typ := As[Type](s.typ)
	if f.Exc.P != nil {
		return t.Reraise(f)
	}
	var items []Value
	switch f.In.Kind() {
	case KindList:
		items = As[List](f.In).Values()
	case KindTuple:
		items = As[Tuple](f.In).Items
	default:
		return t.Fail(t.TypeError("'%s' object is not iterable", f.In.Type().Name))
	}
	mro := make([]*Type, len(items))
	for i, x := range items {
		if x.Kind() != KindType {
			return t.Fail(t.TypeError("mro() returned a non-class ('%s')", x.Type().Name))
		}
		mro[i] = As[Type](x)
		if !typ.solid().Is(mro[i].solid()) {
			return t.Fail(t.TypeError("mro() returned base with unsuitable layout ('%s')", mro[i].Name))
		}
	}
	if len(mro) > MaxMRO {
		return t.Fail(t.TypeError("class '%s' would have more than %d ancestors", typ.Name, MaxMRO))
	}
	if err := t.Charge(4*int64(len(mro)), 8*int64(len(mro))); err != nil {
		return t.Fail(err)
	}
	typ.MRO = mro
	typ.Changed()
	f.PC = 6
	return Done
}

// typeNewSetNames calls __set_name__ of the namespace's values.
func (t *Thread) typeNewSetNames(f *NFrame) Action {
	s := f.State.(*typeNewState)
	ns := As[Dict](s.ns)
	if f.PC == 7 && f.Exc.P != nil {
		return t.setNameFailed(f, s)
	}
	if f.PC == 7 {
		s.i++
	}
	f.PC = 6
	f.Commit(t)
	for ; s.i < ns.NEntries(); s.i++ {
		k, v, ok := ns.Entry(s.i)
		if !ok || k.Kind() != KindStr || v.Type() == FunctionType {
			continue
		}
		m := v.Type().Special(SpSetName)
		if m.P == nil {
			continue
		}
		if v.Type() == PropertyType {
			As[Property](v).setName(k)
			continue
		}
		s.attr = k
		f.PC = 7
		s.all = append(s.all[:0], v)
		return t.callMethodKw(f, m, []Value{v, s.typ, k}, nil)
	}
	f.PC = 8
	return Done
}

// setNameFailed adds a note that says which __set_name__ raised.
func (t *Thread) setNameFailed(f *NFrame, s *typeNewState) Action {
	e := As[Exception](f.Exc)
	note := "Error calling __set_name__ on '" + s.all[0].Type().Name + "' instance '" + As[Str](s.attr).Go() + "' in '" + As[Type](s.typ).Name + "'"
	if err := t.AddNote(e, NewStr(note)); err != nil {
		return t.Fail(err)
	}
	return t.Reraise(f)
}

// typeNewInitSubclass calls super(cls, cls).__init_subclass__(**kw).
func (t *Thread) typeNewInitSubclass(f *NFrame) Action {
	s := f.State.(*typeNewState)
	typ, kw := As[Type](s.typ), As[Dict](s.kw)
	f.PC = 9
	var m Value
	for _, b := range typ.MRO[1:] {
		if v, ok := b.Dict.GetStr(specialStrs[SpInitSubclass]); ok {
			m = v
			break
		}
	}
	if m == ObjectType.Special(SpInitSubclass) || m.P == nil {
		if kw.Len() > 0 {
			return t.Fail(t.TypeError("%s.__init_subclass__() takes no keyword arguments", typ.QualName))
		}
		return Done
	}
	args, names, err := t.kwArgs([]Value{s.typ}, kw)
	if err != nil {
		return t.Fail(err)
	}
	r := t.bindClass(m, typ)
	switch r.Kind {
	case AttrMethod:
		return t.Eval.PushCall(f, r.Value, args, names)
	case AttrValue:
		return t.Eval.PushCall(f, r.Value, args[1:], names)
	case AttrRaise:
		return t.Fail(r.Err)
	}
	return t.PushRow(f, bindNewRow, append([]Value{r.Value, None, s.typ, namesValue(names)}, args[1:]...)...)
}
