// This file defines __build_class__: what a class statement does around its body.

package object

// BuildClassRow is builtins.__build_class__(func, name, *bases, metaclass=…, **kw).
var BuildClassRow = &Row{Name: "__build_class__", Sig: "(*args, **kwds)", Rights: NoRights, Charge: Custom,
	Catches: true, Doc: "Make a class: run func in a new namespace and call the metaclass with the outcome."}

// buildState is what a class statement keeps between its steps.
type buildState struct {
	bases, meta, ns, cell Value // bases: the tuple after __mro_entries__
	kw                    Value // keywords without metaclass
	list                  []Value
	i                     int
	replaced              bool
	made                  *Type // by the metaclass, of ns
}

// Refs visits what the state holds.
func (s *buildState) Refs(visit func(*Value)) {
	for _, v := range []*Value{&s.bases, &s.meta, &s.ns, &s.cell, &s.kw} {
		visit(v)
	}
	for i := range s.list {
		visit(&s.list[i])
	}
	visitRef(&s.made, visit)
}

// Size is the state in bytes.
func (s *buildState) Size() int64 { return 152 + 16*int64(cap(s.list)) }

// Clone copies the state.
func (s *buildState) Clone() FrameState {
	c := *s
	c.list = append([]Value(nil), s.list...)
	return &c
}

// buildMade is the PC of buildClassStep from the call of the metaclass on.
const buildMade = 10

// buildClassStep: Vals are the arguments and keywords, and from PC 11 on func, name, the
// tuple of bases, the dict of keywords.
// PC: 1 look at the next base, 2 its __mro_entries__ attribute, 3 the answer of it,
// 4 the metaclass, 12 look for its __prepare__, 5 it, 6 the namespace, 7 run the body, 8 the body's
// end, 9 call the metaclass, 10 the class.
func buildClassStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil && f.PC != 2 && f.PC != 5 { // there an AttributeError means: no such method
		return t.Reraise(f)
	}
	caught := f.Exc.P != nil
	for {
		var act Action
		switch f.PC {
		case 0:
			act = t.buildBegin(f)
		case 11:
			act = t.buildCheck(f)
		case 1, 2, 3:
			act = t.buildBases(f)
		case 4:
			act = t.buildMeta(f)
		case 12:
			act = t.buildPrepareLookup(f)
		case 5, 6:
			act = t.buildPrepare(f)
		case 7, 8:
			act = t.buildBody(f)
		case 9:
			act = t.buildCall(f)
		case buildMade:
			if f.Exc.P != nil {
				return t.Reraise(f)
			}
			if err := t.checkClassCell(f.State.(*buildState).cell, f.In, As[Str](f.Vals[1])); err != nil {
				return t.Fail(err)
			}
			if err := t.claimLate(f.Vals[0], f.In, f.State.(*buildState).ns); err != nil {
				return t.Fail(err)
			}
			if f.In.Kind() == KindType {
				if typ := As[Type](f.In); typ.Flags&FlagLibrary != 0 && typ.Maker == t.Comp {
					typ.body = As[Function](f.Vals[0]).Code
				}
			}
			f.Out = f.In
			return Done
		}
		if act != Done {
			return act
		}
		if caught { // what raises next must be caught anew
			f.Commit(t)
			return Again
		}
	}
}

func (t *Thread) buildBegin(f *NFrame) Action {
	args := As[Tuple](f.Vals[0]).Items
	if len(args) < 2 {
		return t.Fail(t.TypeError("__build_class__: not enough arguments"))
	}
	if err := t.Charge(0, 152+TupleSize(len(args)-2)); err != nil {
		return t.Fail(err)
	}
	f.Vals = append(f.Vals[:0], args[0], args[1], NewTuple(append([]Value(nil), args[2:]...)), f.Vals[1])
	f.PC = 11
	f.Commit(t) // Vals are no longer what a call gives
	return Done
}

func (t *Thread) buildCheck(f *NFrame) Action {
	if f.Vals[0].Type() != FunctionType {
		return t.Fail(t.TypeError("__build_class__: func must be a function"))
	}
	if f.Vals[1].Kind() != KindStr {
		return t.Fail(t.TypeError("__build_class__: name is not a string"))
	}
	f.State = &buildState{bases: f.Vals[2], kw: f.Vals[3]}
	f.PC = 1
	return Done
}

// buildBases replaces bases that are not classes by what their __mro_entries__ gives.
func (t *Thread) buildBases(f *NFrame) Action {
	s := f.State.(*buildState)
	orig := As[Tuple](f.Vals[2]).Items
	switch f.PC {
	case 2:
		if f.Exc.P != nil {
			if !f.Exc.Type().Is(AttributeErrorType) {
				return t.Reraise(f)
			}
			f.Exc = Value{}
			s.list = append(s.list, orig[s.i])
			s.i++
			f.PC = 1
			return Done
		}
		f.PC = 3
		return t.Eval.PushCall(f, f.In, []Value{f.Vals[2]}, nil)
	case 3:
		if f.Exc.P != nil {
			return t.Reraise(f)
		}
		if f.In.Kind() != KindTuple {
			return t.Fail(t.TypeError("__mro_entries__ must return a tuple"))
		}
		items := As[Tuple](f.In).Items
		if err := t.Charge(int64(len(items)/16), TupleSize(len(items))); err != nil {
			return t.Fail(err)
		}
		s.list = append(s.list, items...)
		s.replaced = true
		s.i++
	}
	f.PC = 1
	f.Commit(t) // the list has grown
	for ; s.i < len(orig); s.i++ {
		if b := orig[s.i]; b.Kind() != KindType {
			f.Commit(t)
			f.PC = 2
			return t.GetAttrOp(f, b, specialStrs[SpMROEntries])
		}
		s.list = append(s.list, orig[s.i])
	}
	if s.replaced {
		if err := t.Charge(0, TupleSize(len(s.list))); err != nil {
			return t.Fail(err)
		}
		s.bases = NewTuple(s.list)
	}
	s.list = nil
	f.PC = 4
	f.Commit(t) // the list is gone
	return Done
}

func (t *Thread) buildMeta(f *NFrame) Action {
	s := f.State.(*buildState)
	bases := As[Tuple](s.bases).Items
	kw := As[Dict](s.kw)
	meta, given := kw.GetStr(strMetaclass)
	if given {
		if err := t.Charge(0, kw.CopyCost()); err != nil {
			return t.Fail(err)
		}
		kw = kw.Copy()
		kw.DelStr(strMetaclass)
		s.kw = Ref(kw)
	} else {
		meta = Ref(TypeType)
		if len(bases) > 0 {
			meta = Ref(bases[0].Type())
		}
	}
	if meta.Kind() == KindType {
		winner, err := t.metaWinner(As[Type](meta), bases)
		if err != nil {
			return t.Fail(err)
		}
		meta = Ref(winner)
	}
	s.meta = meta
	f.PC = 12
	f.Commit(t) // the keywords are no longer what was given
	return Done
}

// buildPrepareLookup finds __prepare__: type's own needs no call.
func (t *Thread) buildPrepareLookup(f *NFrame) Action {
	s := f.State.(*buildState)
	meta := s.meta
	if meta.Kind() == KindType && As[Type](meta).lookupOr(specialStrs[SpPrepare]) == TypeType.lookupOr(specialStrs[SpPrepare]) {
		if err := t.Charge(0, DictSize); err != nil {
			return t.Fail(err)
		}
		s.ns = Ref(NewDict())
		f.PC = 7
		return Done
	}
	f.PC = 5
	return t.GetAttrOp(f, meta, specialStrs[SpPrepare])
}

func (t *Thread) buildPrepare(f *NFrame) Action {
	s := f.State.(*buildState)
	if f.PC == 5 {
		if f.Exc.P != nil {
			if !f.Exc.Type().Is(AttributeErrorType) {
				return t.Reraise(f)
			}
			f.Exc = Value{}
			s.ns = Ref(NewDict())
			f.PC = 7
			return Done
		}
		args, names, err := t.kwArgs([]Value{f.Vals[1], s.bases}, As[Dict](s.kw))
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 6
		return t.Eval.PushCall(f, f.In, args, names)
	}
	if f.Exc.P != nil {
		return t.Reraise(f)
	}
	if f.In.Kind() != KindDict && f.In.Type().Special(SpGetItem).P == nil {
		name := "<metaclass>"
		if s.meta.Kind() == KindType {
			name = As[Type](s.meta).Name
		}
		return t.Fail(t.TypeError("%s.__prepare__() must return a mapping, not %s", name, f.In.Type().Name))
	}
	s.ns = f.In
	f.PC = 7
	return Done
}

// buildBody runs the body. It gives the cell of __class__, or None if no method needs it.
func (t *Thread) buildBody(f *NFrame) Action {
	s := f.State.(*buildState)
	if f.PC == 7 {
		f.PC = 8
		return t.Eval.PushCall(f, f.Vals[0], []Value{s.ns}, nil)
	}
	if f.Exc.P != nil {
		return t.Reraise(f)
	}
	s.cell = f.In
	f.PC = 9
	if !s.replaced {
		return Done
	}
	if s.ns.Type() == DictType {
		if err := t.dictSet(As[Dict](s.ns), strOrigBases, f.Vals[2]); err != nil {
			return t.Fail(err)
		}
		return Done
	}
	act, absent := t.CallSpecial(f, SpSetItem, s.ns, Ref(strOrigBases), f.Vals[2])
	if absent {
		return t.Fail(t.TypeError("'%s' object does not support item assignment", s.ns.Type().Name))
	}
	return act
}

func (t *Thread) buildCall(f *NFrame) Action {
	if f.Exc.P != nil {
		return t.Reraise(f)
	}
	s := f.State.(*buildState)
	args, names, err := t.kwArgs([]Value{f.Vals[1], s.bases, s.ns}, As[Dict](s.kw))
	if err != nil {
		return t.Fail(err)
	}
	f.PC = buildMade
	return t.Eval.PushCall(f, s.meta, args, names)
}

// checkClassCell checks that type.__new__ was given the namespace's __classcell__.
func (t *Thread) checkClassCell(cell, cls Value, name *Str) error {
	if cell.P == nil || cell.Type() != CellType || cls.Kind() != KindType {
		return nil
	}
	switch v := As[Cell](cell).V; {
	case v.P == nil:
		return t.Raise(RuntimeErrorType, "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?",
			t.quoteName(name), t.typeRepr(As[Type](cls)))
	case v != cls:
		other := v.Type().Name
		if v.Kind() == KindType {
			other = t.typeRepr(As[Type](v))
		}
		return t.TypeError("__class__ set to %s defining %s as %s", other, t.quoteName(name), t.typeRepr(As[Type](cls)))
	}
	return nil
}

func init() {
	BuildClassRow.Step = buildClassStep
	RegisterRow(BuildClassRow)
	bindNewRow.Step = bindNewStep
	RegisterRow(bindNewRow)
}
