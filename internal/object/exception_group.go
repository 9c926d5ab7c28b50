// This file defines exception groups: making, splitting and deriving them.

package object

var (
	strDerive = Intern("derive")
	strSplit  = Intern("split")
)

func init() {
	exc := func(v Value) *Exception { return As[Exception](v) }
	readonly := func(name string, i int, doc string) Row {
		r := excField(name, i, doc)
		r.Set, r.Del = nil, nil
		return r
	}
	split := func(name, doc string, both bool) Row {
		return Row{Name: name, Sig: "($self, matcher_value, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				if err := t.checkMatcher(f.Vals[1]); err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				if act := t.PushRow(f, splitRow, f.Vals[0], f.Vals[1], Bool(both)); act != Done {
					return act
				}
			}
			f.Out = f.In
			if !both {
				f.Out = As[Tuple](f.In).Items[0]
			}
			return Done
		}, Doc: doc}
	}
	BaseExceptionGroupType.Define("Several exceptions raised together.", nil, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: PerItem, Step: groupNew, Doc: "Make a group."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			e := exc(f.Vals[0])
			if f.PC == 0 {
				f.PC = 1
				items := e.fieldOr(groupExcs)
				if a := e.Args.Items; len(a) > 1 && a[1].Kind() == KindList && items.Kind() == KindTuple {
					n := len(As[Tuple](items).Items)
					if err := t.Charge(int64(n/16), ListSize+16*int64(n)); err != nil {
						return t.Fail(err)
					}
					items = Ref(NewList(append([]Value(nil), As[Tuple](items).Items...)))
				}
				if act := t.FormatText(f, e.Type.shortName()+"(%R, %R)", e.fieldOr(groupMessage), items); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "Show message and exceptions."},
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			e := exc(f.Vals[0])
			if f.PC == 0 {
				f.PC = 1
				n := len(groupItems(f.Vals[0]))
				if act := t.FormatText(f, "%S ("+itoa(n)+" sub-exception"+plural(n)+")", e.fieldOr(groupMessage)); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "Message and number of exceptions."},
		excInitRow(func(t *Thread, args []Value) (Value, error) { return None, t.baseInit(args) }),
		{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Fast: genericAliasOf, Doc: "The type with parameters."},
		{Name: "derive", Sig: "($self, excs, /)", Rights: NoRights, Charge: Constant, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.CallValue(f, Ref(BaseExceptionGroupType), exc(f.Vals[0]).fieldOr(groupMessage), f.Vals[1]); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "A group with the same message and other exceptions."},
		split("split", "The part that matches and the rest.", true),
		split("subgroup", "The part that matches, or None.", false),
		readonly("message", groupMessage, "The message."),
		readonly("exceptions", groupExcs, "The exceptions."),
	})
	ExceptionGroupType.Bases = []*Type{BaseExceptionGroupType, ExceptionType}
	ExceptionGroupType.Define("Several exceptions raised together, all of them derived from Exception.", nil, []Row{})
	RegisterRow(splitRow)
}

// groupNew: PC 1 has the exceptions as a tuple.
func groupNew(t *Thread, f *NFrame) Action {
	items := As[Tuple](f.Vals[1]).Items
	if f.PC == 0 {
		if _, err := t.newClass(BaseExceptionGroupType, f.Vals[0]); err != nil {
			return t.Fail(err)
		}
		if len(items) != 2 {
			return t.Fail(t.TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", len(items)))
		}
		if items[0].Kind() != KindStr {
			return t.Fail(t.TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s", typeNameNone(items[0])))
		}
		if k := items[1].Kind(); k == KindDict || items[1].Type().Special(SpGetItem).P == nil {
			return t.Fail(t.TypeError("second argument (exceptions) must be a sequence"))
		}
		f.PC = 1
		if items[1].Type() == TupleType {
			f.In = items[1]
		} else if act := t.CallValue(f, Ref(TupleType), items[1]); act != Done {
			return act
		}
	}
	excs := As[Tuple](f.In).Items
	if len(excs) == 0 {
		return t.Fail(t.ValueError("second argument (exceptions) must be a non-empty sequence"))
	}
	if err := t.Charge(int64(len(excs)/16), 0); err != nil {
		return t.Fail(err)
	}
	base := false
	for i, e := range excs {
		if e.Kind() != KindException {
			return t.Fail(t.ValueError("Item %d of second argument (exceptions) is not an exception", i))
		}
		base = base || !e.Type().Is(ExceptionType)
	}
	typ := As[Type](f.Vals[0])
	switch {
	case typ == BaseExceptionGroupType && !base:
		typ = ExceptionGroupType
	case base && typ == ExceptionGroupType:
		return t.Fail(t.TypeError("Cannot nest BaseExceptions in an ExceptionGroup"))
	case base && typ.Is(ExceptionType):
		return t.Fail(t.TypeError("Cannot nest BaseExceptions in '%s'", typ.Name))
	}
	e, err := t.newExceptionOf(typ, As[Tuple](f.Vals[1]))
	if err != nil {
		return t.Fail(err)
	}
	e.Fields = []Value{items[0], f.In}
	f.Out = Ref(e)
	return Done
}

// checkMatcher refuses what cannot select exceptions.
func (t *Thread) checkMatcher(m Value) error {
	switch {
	case m.Kind() == KindType && As[Type](m).Is(BaseExceptionType):
		return nil
	case m.Kind() == KindTuple:
		ok := true
		for _, c := range As[Tuple](m).Items {
			ok = ok && c.Kind() == KindType && As[Type](c).Is(BaseExceptionType)
		}
		if ok {
			return nil
		}
	case m.Kind() != KindType && callable(m):
		return nil
	}
	return t.TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

// splitRow splits an exception: Vals are it, the matcher, whether the rest is wanted.
// The result is the tuple of the matching part and the rest, None for nothing. Each
// level of groups is a frame of its own.
// PC 1 has the matcher's answer, 2 its truth, 3 the parts of the next member, 4 begins
// to build a part, 5 has its derive, 6 the new group. N is the next member; State holds
// the parts.
var splitRow = &Row{Name: "split", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	s, _ := f.State.(*splitState)
	for {
		var act Action
		switch f.PC {
		case 0:
			f.PC = 1
			m := f.Vals[1]
			if k := m.Kind(); k == KindType || k == KindTuple {
				ok, err := t.ExcMatches(f.Vals[0], m)
				if err != nil {
					return t.Fail(err)
				}
				f.In = Bool(ok)
			} else {
				act = t.CallValue(f, m, f.Vals[0])
			}
		case 1:
			f.PC = 2
			act = t.BoolOp(f, f.In)
		case 2:
			if f.In.Bool() {
				return t.splitEnd(f, f.Vals[0], None)
			}
			if !isGroup(f.Vals[0]) {
				return t.splitEnd(f, None, f.Vals[0])
			}
			if err := t.Charge(0, 96); err != nil {
				return t.Fail(err)
			}
			s = &splitState{match: None, rest: None}
			f.State = s
			f.PC = 7
			f.Commit(t)
		case 7:
			items := groupItems(f.Vals[0])
			if int(f.N) >= len(items) {
				f.PC = 4
				continue
			}
			f.PC = 3
			act = t.PushRow(f, splitRow0, items[f.N], f.Vals[1], f.Vals[2])
		case 3:
			if err := t.Charge(0, 32); err != nil {
				return t.Fail(err)
			}
			p := As[Tuple](f.In).Items
			for i, l := range []*[]Value{&s.matches, &s.rests} {
				if !p[i].IsNone() {
					*l = append(*l, p[i])
				}
			}
			f.N++
			f.PC = 7
			f.Commit(t)
		case 4: // M: 0 the matching part, 1 the rest, 2 done
			list := s.matches
			if f.M == 1 {
				list = s.rests
			}
			if f.M == 2 || f.M == 1 && !f.Vals[2].Bool() {
				return t.splitEnd(f, s.match, s.rest)
			}
			if len(list) == 0 {
				f.M++
				continue
			}
			f.PC = 5
			act = t.GetAttrOp(f, f.Vals[0], strDerive)
		case 5:
			list := s.matches
			if f.M == 1 {
				list = s.rests
			}
			if err := t.Charge(int64(len(list)/16), ListSize+16*int64(len(list))); err != nil {
				return t.Fail(err)
			}
			f.PC = 6
			act = t.CallValue(f, f.In, Ref(NewList(append([]Value(nil), list...))))
		case 6:
			if !isGroup(f.In) {
				return t.Fail(t.TypeError("derive must return an instance of BaseExceptionGroup"))
			}
			if err := t.copyMetadata(As[Exception](f.In), As[Exception](f.Vals[0])); err != nil {
				return t.Fail(err)
			}
			if f.M == 0 {
				s.match = f.In
			} else {
				s.rest = f.In
			}
			f.M++
			f.PC = 4
			f.Commit(t)
		}
		if act != Done {
			return act
		}
	}
}}

// splitRow0 is splitRow under another variable: a row that names itself would be an
// initialization cycle.
var splitRow0 *Row

func init() { splitRow0 = splitRow }

// splitState holds the parts of a group being split.
type splitState struct {
	match, rest    Value
	matches, rests []Value
}

// Refs visits the parts.
func (s *splitState) Refs(visit func(*Value)) {
	visit(&s.match)
	visit(&s.rest)
	for i := range s.matches {
		visit(&s.matches[i])
	}
	for i := range s.rests {
		visit(&s.rests[i])
	}
}

// Size is the state in bytes.
func (s *splitState) Size() int64 { return 96 + 16*int64(cap(s.matches)+cap(s.rests)) }

// Clone copies the state.
func (s *splitState) Clone() FrameState {
	c := *s
	c.matches = append([]Value(nil), s.matches...)
	c.rests = append([]Value(nil), s.rests...)
	return &c
}

func (t *Thread) splitEnd(f *NFrame, match, rest Value) Action {
	if err := t.Charge(0, TupleSize(2)); err != nil {
		return t.Fail(err)
	}
	f.Out = NewTuple([]Value{match, rest})
	return Done
}

// copyMetadata gives a part of a group the group's traceback, links and notes.
func (t *Thread) copyMetadata(to, from *Exception) error {
	notes := NotesOf(from)
	if notes.P != nil && notes.Kind() == KindList {
		items := As[List](notes).Values()
		if err := t.Charge(int64(len(items)/16), ListSize+16*int64(len(items))); err != nil {
			return err
		}
		if _, _, err := t.storeGeneric(to.Type, Ref(to), strNotes, Ref(NewList(append([]Value(nil), items...)))); err != nil {
			return err
		}
	}
	t.TracebackOf(from) // makes TraceSet all there is
	to.TraceSet, to.Trace = from.TraceSet, nil
	to.Context, to.Cause, to.Suppress = from.Context, from.Cause, from.Suppress
	return nil
}
