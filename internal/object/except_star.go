// This file defines what except* does with exception groups.

package object

func init() {
	RegisterRow(ExcStarMatchRow)
	RegisterRow(ExcStarEndRow)
	RegisterRow(inLeavesRow)
}

func isGroup(v Value) bool {
	return v.Kind() == KindException && v.Type().Is(BaseExceptionGroupType)
}

// groupItems is the exceptions of a group.
func groupItems(v Value) []Value {
	if s := As[Exception](v).field(groupExcs); s.P != nil && s.Kind() == KindTuple {
		return As[Tuple](s).Items
	}
	return nil
}

// ExcStarMatchRow splits an exception by what an except* clause names. Vals are the
// exception (or None: all was handled) and the class or tuple; the result is the tuple
// of the matching part and the rest, each None if empty.
var ExcStarMatchRow = &Row{Name: "except*", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	exc, what := f.Vals[0], f.Vals[1]
	pair := func(m, r Value) Action {
		if err := t.Charge(0, TupleSize(2)); err != nil {
			return t.Fail(err)
		}
		f.Out = NewTuple([]Value{m, r})
		return Done
	}
	switch f.PC {
	case 0:
		if err := t.checkStarTypes(what); err != nil {
			return t.Fail(err)
		}
		if exc.IsNone() {
			return pair(None, None)
		}
		ok, err := t.ExcMatches(exc, what)
		if err != nil {
			return t.Fail(err)
		}
		if ok && isGroup(exc) {
			return pair(exc, None)
		}
		if ok {
			f.PC = 1
			if err := t.Charge(0, TupleSize(1)); err != nil {
				return t.Fail(err)
			}
			if act := t.CallValue(f, Ref(BaseExceptionGroupType), NewStr(""), NewTuple([]Value{exc})); act != Done {
				return act
			}
			return pair(f.In, None)
		}
		if !isGroup(exc) {
			return pair(None, exc)
		}
		f.PC = 2
		if act := t.GetAttrOp(f, exc, Intern("split")); act != Done {
			return act
		}
		fallthrough
	case 2:
		f.PC = 3
		if act := t.CallValue(f, f.In, what); act != Done {
			return act
		}
		fallthrough
	case 3:
		if f.In.Kind() != KindTuple {
			return t.Fail(t.TypeError("%s.split must return a tuple, not %s", exc.Type().Name, f.In.Type().Name))
		}
		items := As[Tuple](f.In).Items
		if len(items) < 2 {
			return t.Fail(t.TypeError("%s.split must return a 2-tuple, got tuple of size %d", exc.Type().Name, len(items)))
		}
		return pair(items[0], items[1])
	}
	return pair(f.In, None) // the wrapped exception
}}

func (t *Thread) checkStarTypes(what Value) error {
	items := []Value{what}
	if what.Kind() == KindTuple {
		items = As[Tuple](what).Items
	}
	for _, v := range items {
		if v.Kind() != KindType || !As[Type](v).Is(BaseExceptionType) {
			return t.TypeError("catching classes that do not inherit from BaseException is not allowed")
		}
		if As[Type](v).Is(BaseExceptionGroupType) {
			return t.TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	return nil
}

// ExcStarEndRow makes the exception to raise after except* clauses, or None. Vals are
// the original exception and the list of what the clauses raised and what no clause
// took; parts of the original go back into its structure.
var ExcStarEndRow = &Row{Name: "except* end", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	orig := f.Vals[0]
	var raised, back []Value
	for _, v := range As[List](f.Vals[1]).Values() {
		switch {
		case v.IsNone():
		case sameGroup(v, orig):
			back = append(back, v)
		default:
			raised = append(raised, v)
		}
	}
	switch f.PC {
	case 0:
		if !isGroup(orig) {
			f.Out = None
			if all := append(raised, back...); len(all) > 0 {
				f.Out = all[0]
			}
			return Done
		}
		f.In = None
		f.PC = 2
		if len(back) > 0 {
			f.PC = 1
			if act := t.GetAttrOp(f, orig, Intern("subgroup")); act != Done {
				return act
			}
		}
		fallthrough
	case 1:
		if f.PC == 1 {
			leaves, err := t.leaves(back)
			if err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			pred := &Native{Header: Header{Type: BuiltinType}, Row: inLeavesRow, Self: leaves, Module: None, Owner: BaseExceptionGroupType}
			if act := t.CallValue(f, f.In, Ref(pred)); act != Done {
				return act
			}
		}
		fallthrough
	case 2:
		if len(raised) == 0 {
			f.Out = f.In
			return Done
		}
		if !f.In.IsNone() {
			raised = append(raised, f.In)
		}
		f.PC = 3
		if act := t.CallValue(f, Ref(ExceptionGroupType.baseGroup()), NewStr(""), Ref(NewList(raised))); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}}

// baseGroup is BaseExceptionGroup: its constructor gives ExceptionGroup when it can.
func (t *Type) baseGroup() *Type { return BaseExceptionGroupType }

// sameGroup tells whether v is a part of orig: same metadata.
func sameGroup(v, orig Value) bool {
	if !isGroup(v) || !isGroup(orig) {
		return v == orig
	}
	a, b := As[Exception](v), As[Exception](orig)
	if a.Trace != nil && len(a.Trace.Entries) > 0 {
		return false // raised by name, not by a bare raise
	}
	return a.TraceSet == b.TraceSet && a.Cause == b.Cause && a.Context == b.Context
}

// leaves gathers the exceptions inside groups, with an explicit stack.
func (t *Thread) leaves(todo []Value) (Value, error) {
	var out []Value
	for len(todo) > 0 {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if isGroup(v) {
			todo = append(todo, groupItems(v)...)
		} else {
			out = append(out, v)
		}
	}
	if err := t.Charge(int64(len(out)/8+1), TupleSize(len(out))); err != nil {
		return Value{}, err
	}
	return NewTuple(out), nil
}

// inLeavesRow is the predicate "is one of these exceptions": the tuple is its self.
var inLeavesRow = &Row{Name: "contains", Sig: "($self, exc, /)", Fast: func(t *Thread, args []Value) (Value, error) {
	items := As[Tuple](args[0]).Items
	if err := t.Charge(int64(len(items)/16), 0); err != nil {
		return Value{}, err
	}
	for _, v := range items {
		if v == args[1] {
			return True, nil
		}
	}
	return False, nil
}}
