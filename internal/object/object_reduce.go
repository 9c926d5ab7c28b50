// This file defines object's __reduce__, __reduce_ex__ and __getstate__.

package object

var (
	strReduce       = Intern("__reduce__")
	strGetstate     = Intern("__getstate__")
	strNewargs      = Intern("__getnewargs__")
	strNewargsEx    = Intern("__getnewargs_ex__")
	strNewobj       = Intern("__newobj__")
	strNewobjEx     = Intern("__newobj_ex__")
	strReduceExFunc = Intern("_reduce_ex")
	strItems        = Intern("items")
)

func objectReduce(t *Thread, f *NFrame) Action { return t.reduceOld(f, 0) }

// reduceOld is protocols 0 and 1: copyreg._reduce_ex(self, protocol). PC 40 and on.
func (t *Thread) reduceOld(f *NFrame, protocol int64) Action {
	for {
		switch f.PC {
		case 0:
			f.PC = 40
			if act := t.ImportOp(f, "copyreg"); act != Done {
				return act
			}
		case 40:
			f.PC = 41
			if act := t.GetAttrOp(f, f.In, strReduceExFunc); act != Done {
				return act
			}
		case 41:
			f.PC = 42
			if act := t.CallValue(f, f.In, f.Vals[0], Int(protocol)); act != Done {
				return act
			}
		default:
			f.Out = f.In
			return Done
		}
	}
}

// objectReduceEx: Vals are self, protocol, then the arguments tuple, the keywords dict
// or None, the state, the list iterator, the dict iterator.
// PC 1 the answer of an overriding __reduce__, 2 __getnewargs_ex__, 3 its answer,
// 4 __getnewargs__, 5 its answer, 6 ask for the state, 7 its answer, 8 the list
// iterator, 9 items(), 10 their iterator, 11 copyreg, 12 its function.
func objectReduceEx(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	typ := v.Type()
	if f.PC == 0 {
		if m, _ := typ.Lookup(strReduce); m != ObjectType.lookupOr(strReduce) {
			f.PC = 1
			if act := t.callMethodKw(f, m, []Value{v}, nil); act != Done {
				return act
			}
		} else if f.Vals[1].Int() < 2 {
			return t.reduceOld(f, f.Vals[1].Int())
		} else {
			f.Vals = append(f.Vals, None, None, None, None, None)
			f.PC = 2
		}
	}
	if f.PC == 1 || f.PC >= 40 {
		if f.PC == 1 {
			f.Out = f.In
			return Done
		}
		return t.reduceOld(f, f.Vals[1].Int())
	}
	for {
		var act Action
		switch f.PC {
		case 2, 3, 4, 5:
			act = t.reduceNewargs(f)
		case 6, 7, 8, 9, 10:
			act = t.reduceState(f)
		case 11:
			f.PC = 12
			name := strNewobj
			if !f.Vals[3].IsNone() && As[Dict](f.Vals[3]).Len() > 0 {
				name = strNewobjEx
			}
			act = t.GetAttrOp(f, f.In, name)
		default:
			return t.reduceResult(f)
		}
		if act != Done {
			return act
		}
	}
}

// reduceNewargs asks the class for the arguments of __new__.
func (t *Thread) reduceNewargs(f *NFrame) Action {
	v := f.Vals[0]
	switch f.PC {
	case 2:
		if m, ok := v.Type().Lookup(strNewargsEx); ok {
			f.PC = 3
			return t.callMethodKw(f, m, []Value{v}, nil)
		}
		f.PC = 4
	case 3:
		if f.In.Kind() != KindTuple {
			return t.Fail(t.TypeError("__getnewargs_ex__ should return a tuple, not '%s'", f.In.Type().Name))
		}
		p := As[Tuple](f.In).Items
		switch {
		case len(p) != 2:
			return t.Fail(t.ValueError("__getnewargs_ex__ should return a tuple of length 2, not %d", len(p)))
		case p[0].Kind() != KindTuple:
			return t.Fail(t.TypeError("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'", p[0].Type().Name))
		case p[1].Kind() != KindDict:
			return t.Fail(t.TypeError("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'", p[1].Type().Name))
		}
		f.Vals[2], f.Vals[3] = p[0], p[1]
		f.PC = 6
	case 4:
		if m, ok := v.Type().Lookup(strNewargs); ok {
			f.PC = 5
			return t.callMethodKw(f, m, []Value{v}, nil)
		}
		f.PC = 6
	case 5:
		if f.In.Kind() != KindTuple {
			return t.Fail(t.TypeError("__getnewargs__ should return a tuple, not '%s'", f.In.Type().Name))
		}
		f.Vals[2] = f.In
		f.PC = 6
	}
	return Done
}

// reduceState asks for the state and for iterators over the contents.
func (t *Thread) reduceState(f *NFrame) Action {
	v := f.Vals[0]
	switch f.PC {
	case 6:
		f.PC = 7
		m, _ := v.Type().Lookup(strGetstate)
		if m == ObjectType.lookupOr(strGetstate) {
			if f.Vals[2].IsNone() && !plainlyPicklable(v) {
				return t.Fail(t.TypeError("cannot pickle '%s' object", v.Type().Name))
			}
		}
		return t.callMethodKw(f, m, []Value{v}, nil)
	case 7:
		f.Vals[4] = f.In
		f.PC = 8
		f.In = None
		if v.Kind() == KindList {
			return t.IterOp(f, v)
		}
	case 8:
		f.Vals[5] = f.In
		f.In = None
		if v.Kind() != KindDict {
			f.PC = 10
			return Done
		}
		f.PC = 9
		m, ok := v.Type().Lookup(strItems)
		if !ok {
			return t.Fail(t.NoAttribute(v, strItems))
		}
		return t.callMethodKw(f, m, []Value{v}, nil)
	case 9:
		f.PC = 10
		return t.IterOp(f, f.In)
	case 10:
		f.Vals[6] = f.In
		f.PC = 11
		return t.ImportOp(f, "copyreg")
	}
	return Done
}

func (t *Thread) reduceResult(f *NFrame) Action {
	cls := Ref(f.Vals[0].Type())
	var args []Value
	if !f.Vals[2].IsNone() {
		args = As[Tuple](f.Vals[2]).Items
	}
	if err := t.Charge(0, TupleSize(len(args)+1)+TupleSize(5)); err != nil {
		return t.Fail(err)
	}
	first := NewTuple(append([]Value{cls}, args...))
	if !f.Vals[3].IsNone() && As[Dict](f.Vals[3]).Len() > 0 {
		first = NewTuple([]Value{cls, f.Vals[2], f.Vals[3]})
	}
	f.Out = NewTuple([]Value{f.In, first, f.Vals[4], f.Vals[5], f.Vals[6]})
	return Done
}

// plainlyPicklable tells whether attributes and contents say all about an object.
func plainlyPicklable(v Value) bool {
	switch n := v.Type().native(); n {
	case ObjectType, ListType, DictType, NoneType, EllipsisType, NotImplementedType:
		return true
	default:
		return n.Kind == KindException
	}
}

// StateOf is what object.__getstate__ gives, for __reduce__ of built-in types.
func (t *Thread) StateOf(v Value) (Value, error) { return objectGetState(t, []Value{v}) }

// objectGetState gives the attributes, or a pair with the __slots__ that are set.
func objectGetState(t *Thread, args []Value) (Value, error) {
	v := args[0]
	typ := v.Type()
	state := None
	if typ.Flags&FlagDict != 0 {
		if d, err := t.instanceDict(v); err != nil {
			return Value{}, err
		} else if d != nil && (d.Len() > 0 || AttrsOf(v) == nil && v.Kind() != KindFunction) {
			state = Ref(d)
		}
	}
	if typ.NSlots == 0 {
		return state, nil
	}
	slots := NewDict()
	a := AttrsOf(v)
	if err := t.Charge(int64(typ.NSlots/8), TupleSize(2)+DictSize+entrySize*2*int64(typ.NSlots)+256); err != nil {
		return Value{}, err
	}
	for i, n := range typ.slotNames() {
		if x := *a.Slot(i); x.P != nil && !n.private() {
			slots.SetStr(n, x)
		}
	}
	if slots.Len() == 0 {
		return state, nil
	}
	return NewTuple([]Value{state, Ref(slots)}), nil
}

func (t *Type) hasNewargs() bool {
	if _, ok := t.Lookup(strNewargs); ok {
		return true
	}
	_, ok := t.Lookup(strNewargsEx)
	return ok
}
