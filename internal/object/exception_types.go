// This file defines the surface of BaseException and of the exceptions with few fields
// of their own.

package object

import "slices"

var (
	strArgs      = Intern("args")
	strMsg       = Intern("msg")
	strPath      = Intern("path")
	strNameFrom  = Intern("name_from")
	strNamePlain = Intern("name")
	strObj       = Intern("obj")
)

var exceptionLayout = &Layout{
	Refs: func(v Value, visit func(*Value)) {
		e := As[Exception](v)
		visitRef(&e.Args, visit)
		for _, x := range []*Value{&e.Cause, &e.Context, &e.TraceSet} {
			if x.P != nil {
				visit(x)
			}
		}
		for i := range e.Fields {
			if e.Fields[i].P != nil {
				visit(&e.Fields[i])
			}
		}
		if e.Trace != nil {
			for i := range e.Trace.Entries {
				visitRef(&e.Trace.Entries[i].Ns, visit)
				VisitCompartment(e.Trace.Entries[i].Comp, visit)
				if s := &e.Trace.Entries[i].Self; s.P != nil {
					visit(s)
				}
			}
		}
	},
	Size: func(v Value) int64 {
		e := As[Exception](v)
		n := int64(ExceptionSize) + 16*int64(len(e.Fields))
		if e.Trace != nil {
			n += 64 + roundUp(56*int64(cap(e.Trace.Entries)))
		}
		return n
	},
	Go: GoOf[Exception](),
}

// newExceptionOf allocates an instance of an exception class.
func (t *Thread) newExceptionOf(typ *Type, args *Tuple) (*Exception, error) {
	s := typ.Root(t.Comp)
	if err := t.Charge(0, ExceptionSize+16*int64(s.Cap())); err != nil {
		return nil, err
	}
	e := &Exception{Header: t.Header(typ), Args: args}
	e.Shape = s
	if c := s.Cap(); c > 0 {
		e.grow(0, c)
	}
	t.noteDel(typ, Ref(e))
	return e, nil
}

// MakeException makes an exception of a class that is made in the ordinary way, without
// the calls of __new__ and __init__; ok is false for other classes.
func (t *Thread) MakeException(typ *Type, args []Value) (v Value, ok bool, err error) {
	if typ.Special(SpNew) != baseExcNew || typ.Special(SpInit) != baseExcInit || typ.Header.Type.Special(SpCall) != typeCall {
		return Value{}, false, nil
	}
	v, err = t.BareException(typ, args)
	return v, true, err
}

// BareException is BaseException.__new__.
func (t *Thread) BareException(typ *Type, args []Value) (Value, error) {
	if err := t.Charge(0, TupleSize(len(args))); err != nil {
		return Value{}, err
	}
	e, err := t.newExceptionOf(typ, As[Tuple](TupleOf(args)))
	if err != nil {
		return Value{}, err
	}
	return Ref(e), nil
}

func excNew(base *Type) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		typ, err := t.newClass(base, args[0])
		if err != nil {
			return Value{}, err
		}
		e, err := t.newExceptionOf(typ, As[Tuple](args[1]))
		if err != nil {
			return Value{}, err
		}
		return Ref(e), nil
	}
}

// noKeywords refuses keywords and sets args: BaseException.__init__.
func (t *Thread) baseInit(args []Value) error {
	e := As[Exception](args[0])
	if As[Dict](args[2]).Len() > 0 {
		return t.TypeError("%s() takes no keyword arguments", e.Type.shortName())
	}
	e.Args = As[Tuple](args[1])
	return nil
}

// excField is a plain attribute that stands in field i.
func excField(name string, i int, doc string) Row {
	return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
		return As[Exception](args[0]).fieldOr(i), nil
	}, Set: func(t *Thread, args []Value) (Value, error) {
		t.setField(As[Exception](args[0]), i, args[1])
		return None, nil
	}, Del: func(t *Thread, args []Value) (Value, error) {
		t.setField(As[Exception](args[0]), i, Value{})
		return None, nil
	}, Doc: doc}
}

func excInitRow(fast Fast) Row {
	return Row{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Constant, Fast: fast, Doc: "Set the arguments."}
}

func init() {
	exc := func(v Value) *Exception { return As[Exception](v) }
	link := func(name, what string, at func(*Exception) *Value, doc string) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if v := *at(exc(args[0])); v.P != nil {
				return v, nil
			}
			return None, nil
		}, Set: func(t *Thread, args []Value) (Value, error) {
			if !args[1].IsNone() && args[1].Kind() != KindException {
				return Value{}, t.TypeError("exception %s must be None or derive from BaseException", what)
			}
			if e := exc(args[0]); what == "cause" {
				e.Cause, e.Suppress = args[1], true
			} else {
				e.SetContext(args[1])
			}
			return None, nil
		}, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("%s may not be deleted", name)
		}, Doc: doc}
	}
	BaseExceptionType.Define("The base of all exceptions.", exceptionLayout, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: excNew(BaseExceptionType), Doc: "Make an exception."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			e := exc(f.Vals[0])
			if f.PC == 0 {
				f.PC = 1
				var act Action
				if len(e.Args.Items) == 1 {
					act = t.FormatText(f, e.Type.shortName()+"(%R)", e.Args.Items[0])
				} else {
					act = t.FormatText(f, e.Type.shortName()+"%R", Ref(e.Args))
				}
				if act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "Show class and arguments."},
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: excStr, Doc: "The argument as text, or the tuple of several."},
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return None, t.baseInit(args)
		}, Doc: "Set the arguments."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: Reflect, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			e := exc(args[0])
			d, err := t.stateDict(e)
			if err != nil {
				return Value{}, err
			}
			return t.reduced(e, e.Args, d)
		}, Doc: "Describe the exception for copying and pickling."},
		{Name: "__setstate__", Sig: "($self, state, /)", Rights: Reflect, Charge: Custom, Step: excSetState, Doc: "Set attributes from a dict."},
		{Name: "with_traceback", Inside: true, Sig: "($self, tb, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return args[0], t.SetTraceback(exc(args[0]), args[1])
		}, Doc: "Set the traceback and return the exception."},
		{Name: "add_note", Inside: true, Sig: "($self, note, /)", Params: "note:str", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return None, t.AddNote(exc(args[0]), args[1])
		}, Doc: "Add a line that is shown after the message."},
		{Name: "__suppress_context__", Kind: Getter, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			return Bool(exc(args[0]).Suppress), nil
		}, Set: func(t *Thread, args []Value) (Value, error) {
			if !args[1].IsBool() {
				return Value{}, t.TypeError("attribute value type must be bool")
			}
			exc(args[0]).Suppress = args[1].Bool()
			return None, nil
		}, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("can't delete numeric/char attribute")
		}, Doc: "Whether the context is not shown."},
		{Name: "__dict__", Kind: Getter, Rights: Reflect, Charge: Constant, Fast: getDict, Set: setDict, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("cannot delete __dict__")
		}, Doc: "Attributes of the exception, by name."},
		{Name: "args", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Ref(exc(args[0]).Args), nil
		}, Set: func(t *Thread, args []Value) (Value, error) {
			if args[1].Type() != TupleType {
				return Value{}, ErrSlow
			}
			exc(args[0]).Args = As[Tuple](args[1])
			return None, nil
		}, SetStep: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.CallValue(f, Ref(TupleType), f.Vals[1]); act != Done {
					return act
				}
			}
			exc(f.Vals[0]).Args = As[Tuple](f.In)
			f.Out = None
			return Done
		}, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("args may not be deleted")
		}, Doc: "The arguments."},
		{Name: "__traceback__", Kind: Getter, Rights: NoRights, Charge: Custom, Fast: func(t *Thread, args []Value) (Value, error) {
			return t.ShownTraceback(exc(args[0])), nil
		}, Set: func(t *Thread, args []Value) (Value, error) {
			return None, t.SetTraceback(exc(args[0]), args[1])
		}, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("__traceback__ may not be deleted")
		}, Doc: "The places it passed."},
		link("__context__", "context", func(e *Exception) *Value { return &e.Context }, "The exception that was being handled."),
		link("__cause__", "cause", func(e *Exception) *Value { return &e.Cause }, "The exception given after `from`."),
	})
	StopIterationType.Define("A generator or iterator has ended.", nil, []Row{
		excInitRow(func(t *Thread, args []Value) (Value, error) {
			err := t.baseInit(args)
			if items := As[Tuple](args[1]).Items; err == nil && len(items) > 0 {
				t.setField(exc(args[0]), valueField, items[0])
			}
			return None, err
		}),
		excField("value", valueField, "What the generator returned."),
	})
	SystemExitType.Define("A request to end the program.", nil, []Row{
		excInitRow(func(t *Thread, args []Value) (Value, error) {
			err := t.baseInit(args)
			items := As[Tuple](args[1]).Items
			switch {
			case err != nil || len(items) == 0:
			case len(items) == 1:
				t.setField(exc(args[0]), valueField, items[0])
			default:
				t.setField(exc(args[0]), valueField, args[1])
			}
			return None, err
		}),
		excField("code", valueField, "The exit status."),
	})
	KeyErrorType.Define("A key was not found.", nil, []Row{
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			if e := exc(f.Vals[0]); len(e.Args.Items) == 1 {
				if f.PC == 0 {
					f.PC = 1
					if act := t.ReprOp(f, e.Args.Items[0]); act != Done {
						return act
					}
				}
				f.Out = f.In
				return Done
			}
			return excStr(t, f)
		}, Doc: "The key's repr."},
	})
	NameErrorType.Define("A name is not bound.", nil, []Row{
		excInitRow(func(t *Thread, args []Value) (Value, error) {
			return t.initNamed(args, "NameError", []*Str{strNamePlain}, []int{valueField})
		}),
		excField("name", valueField, "The name."),
	})
	AttributeErrorType.Define("An attribute was not found.", nil, []Row{
		excInitRow(func(t *Thread, args []Value) (Value, error) {
			return t.initNamed(args, "AttributeError", []*Str{strNamePlain, strObj}, []int{attrName, attrObj})
		}),
		{Name: "__getstate__", Sig: "($self, /)", Rights: Reflect, Charge: PerItem, Fast: attrErrorState, Doc: "What to copy or pickle."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: Reflect, Charge: PerItem, Fast: func(t *Thread, args []Value) (Value, error) {
			d, err := attrErrorState(t, args)
			if err != nil {
				return Value{}, err
			}
			return t.reduced(exc(args[0]), exc(args[0]).Args, As[Dict](d))
		}, Doc: "Describe the exception for copying and pickling."},
		excField("name", attrName, "The attribute's name."), excField("obj", attrObj, "The object that has no such attribute."),
	})
	ImportErrorType.Define("A module cannot be imported.", nil, []Row{
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			if m := exc(f.Vals[0]).field(importMsg); m.P != nil && m.Type() == StrType && f.PC == 0 {
				f.Out = m
				return Done
			}
			return excStr(t, f)
		}, Doc: "The message."},
		excInitRow(func(t *Thread, args []Value) (Value, error) {
			v, err := t.initNamed(args, "ImportError", []*Str{strNamePlain, strPath, strNameFrom}, []int{importName, importPath, importNameFrom})
			if err == nil {
				msg := None
				if items := As[Tuple](args[1]).Items; len(items) == 1 {
					msg = items[0]
				}
				t.setField(exc(args[0]), importMsg, msg)
			}
			return v, err
		}),
		{Name: "__reduce__", Sig: "($self, /)", Rights: Reflect, Charge: PerItem, Fast: func(t *Thread, args []Value) (Value, error) {
			e := exc(args[0])
			d, err := t.stateDict(e)
			if err != nil {
				return Value{}, err
			}
			if d == nil {
				if err := t.Charge(0, DictSize); err != nil {
					return Value{}, err
				}
				d = NewDict()
			} else {
				if err := t.Charge(int64(d.Len()/8), d.CopyCost()); err != nil {
					return Value{}, err
				}
				d = d.Copy()
			}
			for i, k := range []*Str{nil, strNamePlain, strPath, strNameFrom} {
				if v := e.field(i); k != nil && v.P != nil && !v.IsNone() {
					d.SetStr(k, v)
				}
			}
			return t.reduced(e, e.Args, d)
		}, Doc: "Describe the exception for copying and pickling."},
		excField("msg", importMsg, "The message."), excField("name", importName, "The module's name."),
		excField("path", importPath, "The file that was tried."), excField("name_from", importNameFrom, "The name that was to be taken from it."),
	})
	for _, typ := range []*Type{StopIterationType, SystemExitType, NameErrorType, AttributeErrorType, ImportErrorType, OSErrorType,
		SyntaxErrorType, UnicodeDecodeErrorType, UnicodeEncodeErrorType, UnicodeTranslateErrorType, BaseExceptionGroupType} {
		typ.Flags |= FlagSolid
	}
}

// initNamed is __init__ of the exceptions that take their fields by keyword.
func (t *Thread) initNamed(args []Value, what string, names []*Str, fields []int) (Value, error) {
	e := As[Exception](args[0])
	kw := As[Dict](args[2])
	if kw.Len() > len(names) {
		return Value{}, t.TypeError("%s() takes at most %d keyword argument%s (%d given)", what, len(names), plural(len(names)), kw.Len())
	}
	for i := 0; i < kw.NEntries(); i++ {
		if k, _, ok := kw.Entry(i); ok && !slices.ContainsFunc(names, As[Str](k).Equal) {
			return Value{}, t.TypeError("%s() got an unexpected keyword argument '%s'", what, As[Str](k).Go())
		}
	}
	for i, n := range names {
		if v, ok := kw.GetStr(n); ok {
			t.setField(e, fields[i], v)
		} else if e.field(fields[i]).P != nil { // left from __new__ or an earlier __init__
			t.setField(e, fields[i], None)
		}
	}
	e.Args = As[Tuple](args[1])
	return None, nil
}

// excStr is BaseException.__str__.
func excStr(t *Thread, f *NFrame) Action {
	e := As[Exception](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		var act Action
		switch len(e.Args.Items) {
		case 0:
			f.In = Ref(emptyStr)
		case 1:
			act = t.StrOp(f, e.Args.Items[0])
		default:
			act = t.ReprOp(f, Ref(e.Args))
		}
		if act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// stateDict is the exception's __dict__ if it holds anything.
func (t *Thread) stateDict(e *Exception) (*Dict, error) {
	d, err := t.instanceDict(Ref(e))
	if err != nil || d.Len() == 0 {
		return nil, err
	}
	return d, nil
}

// reduced is (class, args) or (class, args, state).
func (t *Thread) reduced(e *Exception, args *Tuple, state *Dict) (Value, error) {
	if err := t.Charge(0, TupleSize(3)); err != nil {
		return Value{}, err
	}
	if state == nil || state.Len() == 0 {
		return NewTuple([]Value{Ref(e.Type), Ref(args)}), nil
	}
	return NewTuple([]Value{Ref(e.Type), Ref(args), Ref(state)}), nil
}

func attrErrorState(t *Thread, args []Value) (Value, error) {
	e := As[Exception](args[0])
	d, err := t.stateDict(e)
	if err != nil {
		return Value{}, err
	}
	out := NewDict()
	fuel, cost := int64(0), int64(DictSize+4*entrySize)
	if d != nil {
		fuel = int64(d.Len() / 8)
		cost += d.CopyCost()
	}
	if err := t.Charge(fuel, cost); err != nil {
		return Value{}, err
	}
	if d != nil {
		out = d.Copy()
	}
	if v := e.field(attrName); v.P != nil {
		out.SetStr(strNamePlain, v)
	}
	out.SetStr(strArgs, Ref(e.Args))
	return Ref(out), nil
}

// excSetState sets attributes from a dict: N is the next entry.
func excSetState(t *Thread, f *NFrame) Action {
	state := f.Vals[1]
	if state.IsNone() {
		f.Out = None
		return Done
	}
	if state.Kind() != KindDict {
		return t.Fail(t.TypeError("state is not a dictionary"))
	}
	d := As[Dict](state)
	for int(f.N) < d.NEntries() {
		k, v, ok := d.Entry(int(f.N))
		f.N++
		if !ok {
			continue
		}
		name, err := t.AttrName(k)
		if err == nil {
			err = t.Charge(4, 0)
		}
		if err != nil {
			return t.Fail(err)
		}
		if act := t.SetAttrOp(f, f.Vals[0], name, v); act != Done {
			return act
		}
		f.Commit(t)
		if f.N%256 == 0 {
			return Again
		}
	}
	f.Out = None
	return Done
}
