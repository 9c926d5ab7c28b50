// This file defines the descriptors of native attributes and of __slots__, and
// staticmethod and classmethod.

package object

// descrGetArgs checks the arguments of a native __get__: owner access gives true.
func (t *Thread) descrGetArgs(args []Value) (viaClass bool, err error) {
	if args[1].IsNone() {
		if args[2].IsNone() {
			return false, t.TypeError("__get__(None, None) is invalid")
		}
		return true, nil
	}
	return false, nil
}

// descrApplies checks that v is an instance of the class a descriptor stands in.
func (t *Thread) descrApplies(name string, owner *Type, v Value) error {
	if v.Type().Is(owner) {
		return nil
	}
	return t.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", name, owner.Name, v.Type().Name)
}

func init() {
	ro := func(name, doc string, fast Fast) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Fast: fast, Params: "member", Doc: doc}
	}
	getset := func(v Value) *GetSet { return As[GetSet](v) }
	GetSetType.Define("Descriptor of an attribute that native code keeps.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visitRef(&getset(v).Owner, visit) },
		Size: func(v Value) int64 { return 32 }, Go: GoOf[GetSet](),
	}, []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			g := getset(args[0])
			kind := "attribute"
			if g.Row.Params == "member" {
				kind = "member"
			}
			return t.newText("<" + kind + " '" + g.Row.Name + "' of '" + g.Owner.Name + "' objects>")
		}, Doc: "Show the attribute's name and class."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Custom, Step: getsetGet, Doc: "Read the attribute of instance."},
		{Name: "__set__", Sig: "($self, instance, value, /)", Rights: NoRights, Charge: Custom, Step: getsetSet, Doc: "Write the attribute of instance."},
		{Name: "__delete__", Sig: "($self, instance, /)", Rights: NoRights, Charge: Custom, Step: getsetSet, Doc: "Delete the attribute of instance."},
		ro("__objclass__", "The class the attribute belongs to.", func(t *Thread, args []Value) (Value, error) { return t.TokenFor(Ref(getset(args[0]).Owner)), nil }),
		ro("__name__", "The attribute's name.", func(t *Thread, args []Value) (Value, error) { return Ref(Intern(getset(args[0]).Row.Name)), nil }),
		{Name: "__doc__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return t.docText(getset(args[0]).Row.Doc)
		}, Doc: "The attribute's documentation."},
		{Name: "__qualname__", Kind: Getter, Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			return t.newText(getset(args[0]).Owner.QualName + "." + getset(args[0]).Row.Name)
		}, Doc: "The attribute's name with its class."},
	})
	member := func(v Value) *Member { return As[Member](v) }
	MemberType.Define("Descriptor of a name in __slots__.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visitRef(&member(v).Owner, visit); visitRef(&member(v).Name, visit) },
		Size: func(v Value) int64 { return 48 }, Go: GoOf[Member](),
	}, []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			m := member(args[0])
			return t.newText("<member '" + m.Name.Go() + "' of '" + m.Owner.Name + "' objects>")
		}, Doc: "Show the attribute's name and class."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Constant, Fast: memberGet, Doc: "Read the attribute of instance."},
		{Name: "__set__", Sig: "($self, instance, value, /)", Rights: NoRights, Charge: Constant, Fast: memberSet, Doc: "Write the attribute of instance."},
		{Name: "__delete__", Sig: "($self, instance, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return memberSet(t, []Value{args[0], args[1], {}})
		}, Doc: "Delete the attribute of instance."},
		ro("__objclass__", "The class the attribute belongs to.", func(t *Thread, args []Value) (Value, error) { return t.TokenFor(Ref(member(args[0]).Owner)), nil }),
		ro("__name__", "The attribute's name.", func(t *Thread, args []Value) (Value, error) { return Ref(member(args[0]).Name), nil }),
		{Name: "__doc__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) { return None, nil }, Doc: "None."},
		{Name: "__qualname__", Kind: Getter, Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			return t.newText(member(args[0]).Owner.QualName + "." + member(args[0]).Name.Go())
		}, Doc: "The attribute's name with its class."},
	})
}

// docText is a documentation text, or None.
func (t *Thread) docText(s string) (Value, error) {
	if s == "" {
		return None, nil
	}
	return t.newText(s)
}

func getsetGet(t *Thread, f *NFrame) Action {
	g := As[GetSet](f.Vals[0])
	if f.PC == 0 {
		viaClass, err := t.descrGetArgs(f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		if viaClass {
			f.Out = f.Vals[0]
			return Done
		}
		if err := t.descrApplies(g.Row.Name, g.Owner, f.Vals[1]); err != nil {
			return t.Fail(err)
		}
		if err := t.mayReach(g.Row, f.Vals[1]); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		r := t.readGetSet(g, f.Vals[0], f.Vals[1], f.Vals[1].Type())
		if act := t.FinishGet(f, r, f.Vals[1], Intern(g.Row.Name)); act != Done {
			return act
		}
	}
	f.Out = f.In
	if t.foreign(f.Vals[1]) {
		own, err := t.classFor(Intern(g.Row.Name), f.In)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = own
	}
	return Done
}

// getsetSet is __set__ and, without a third argument, __delete__.
func getsetSet(t *Thread, f *NFrame) Action {
	g := As[GetSet](f.Vals[0])
	if f.PC == 0 {
		if err := t.descrApplies(g.Row.Name, g.Owner, f.Vals[1]); err != nil {
			return t.Fail(err)
		}
		if err := t.mayStore(f.Vals[1], Intern(g.Row.Name)); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		var val Value
		if len(f.Vals) > 2 {
			val = f.Vals[2]
		}
		if val.P != nil && g.Row.SetStep != nil {
			if act := t.PushRow(f, setterRow(g.Row), f.Vals[1], val); act != Done {
				return act
			}
		} else if err := t.writeGetSet(g, f.Vals[1], val); err != nil {
			return t.Fail(err)
		}
	}
	f.Out = None
	return Done
}

func memberGet(t *Thread, args []Value) (Value, error) {
	m := As[Member](args[0])
	viaClass, err := t.descrGetArgs(args)
	if err != nil || viaClass {
		return args[0], err
	}
	if err := t.descrApplies(m.Name.Go(), m.Owner, args[1]); err != nil {
		return Value{}, err
	}
	if t.foreign(args[1]) && hidden(args[1], m.Name.Go()) {
		return Value{}, t.NoAttribute(args[1], m.Name)
	}
	r := t.readMember(m, args[1])
	return r.Value, r.Err
}

func memberSet(t *Thread, args []Value) (Value, error) {
	m := As[Member](args[0])
	if err := t.descrApplies(m.Name.Go(), m.Owner, args[1]); err != nil {
		return Value{}, err
	}
	if err := t.mayStore(args[1], m.Name); err != nil {
		return Value{}, err
	}
	_, _, err := t.storeData(args[0], args[1], m.Name, args[2])
	return None, err
}

// Static methods and class methods share their rows but for __get__ and __call__.
func init() {
	SubclassAttrs[StaticMethod](StaticMethodType)
	SubclassAttrs[ClassMethodObj](ClassMethodType)
	StaticMethodType.Flags |= FlagDict
	ClassMethodType.Flags |= FlagDict
	fn := func(v Value) *Value { return &As[StaticMethod](v).Fn }
	refs := func(v Value, visit func(*Value)) {
		s := As[StaticMethod](v)
		visit(&s.Fn)
		visitRef(&s.Dict, visit)
	}
	rows := wrapperRows(StaticMethodType, fn)
	rows = append(rows, Row{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
		return t.callStep(f, *fn(f.Vals[0]))
	}, Doc: "Call the function."},
		Row{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if args[1].IsNone() && args[2].IsNone() {
				return Value{}, t.TypeError("__get__(None, None) is invalid")
			}
			return *fn(args[0]), nil
		}, Doc: "The function itself."})
	StaticMethodType.Define("staticmethod(function, /)\n--\n\nstaticmethod(function): an attribute that is the function, whoever asks.", &Layout{
		Refs: refs, Size: func(v Value) int64 { return 48 }, Go: GoOf[StaticMethod](),
	}, rows)
	// ClassMethodObj has StaticMethod's fields, so one accessor serves both
	cfn := func(v Value) *Value { return &As[ClassMethodObj](v).Fn }
	rows = wrapperRows(ClassMethodType, cfn)
	rows = append(rows, Row{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
		if args[1].IsNone() && args[2].IsNone() {
			return Value{}, t.TypeError("__get__(None, None) is invalid")
		}
		cls := args[2]
		if cls.IsNone() {
			cls = t.TokenFor(Ref(args[1].Type()))
		}
		return t.NewMethod(*cfn(args[0]), cls)
	}, Doc: "The function bound to the class."})
	ClassMethodType.Define("classmethod(function, /)\n--\n\nclassmethod(function): a method whose first argument is the class.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			c := As[ClassMethodObj](v)
			visit(&c.Fn)
			visitRef(&c.Dict, visit)
		}, Size: func(v Value) int64 { return 48 }, Go: GoOf[ClassMethodObj](),
	}, rows)
}

// wrapperRows are what staticmethod and classmethod have in common.
func wrapperRows(typ *Type, fn func(Value) *Value) []Row {
	wrapped := func(name *Str) Step {
		return func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				d, err := t.instanceDict(f.Vals[0])
				if err != nil {
					return t.Fail(err)
				}
				if v, ok := d.GetStr(name); ok {
					f.Out = v
					return Done
				}
				f.PC = 1
				if act := t.GetAttrOp(f, *fn(f.Vals[0]), name); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}
	}
	store := func(name *Str) Fast {
		return func(t *Thread, args []Value) (Value, error) {
			d, err := t.instanceDict(args[0])
			if err != nil {
				return Value{}, err
			}
			return None, t.dictSet(d, name, args[1])
		}
	}
	drop := func(name *Str) Fast {
		return func(t *Thread, args []Value) (Value, error) {
			d, err := t.instanceDict(args[0])
			if err == nil && !d.DelStr(name) {
				err = t.NoAttribute(args[0], name)
			}
			return None, err
		}
	}
	return []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			cls, err := t.newClass(typ, args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(0, 64); err != nil {
				return Value{}, err
			}
			var v Value
			if typ == StaticMethodType {
				v = Ref(Alloc[StaticMethod](t, cls))
			} else {
				v = Ref(Alloc[ClassMethodObj](t, cls))
			}
			*fn(v) = None
			return v, nil
		}, Doc: "Make a wrapper."},
		{Name: "__init__", Sig: "($self, function, /)", Rights: NoRights, Charge: Custom, Catches: true, Step: func(t *Thread, f *NFrame) Action {
			return wrapperInit(t, f, fn(f.Vals[0]))
		}, Doc: "Set the function and take over its name and documentation."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.ReprOp(f, *fn(f.Vals[0])); act != Done {
					return act
				}
			}
			out, err := t.newText("<" + typ.Name + "(" + As[Str](f.In).Go() + ")>")
			if err != nil {
				return t.Fail(err)
			}
			f.Out = out
			return Done
		}, Doc: "Show the function."},
		{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Fast: genericAliasOf, Doc: "The type with parameters."},
		{Name: "__func__", Kind: Getter, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) { return *fn(args[0]), nil }, Doc: "The function."},
		{Name: "__isabstractmethod__", Kind: Getter, Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			switch f.PC {
			case 0:
				f.PC = 1
				if act := t.GetAttrOr(f, *fn(f.Vals[0]), strIsAbstract, False); act != Done {
					return act
				}
				fallthrough
			case 1:
				f.PC = 2
				if act := t.BoolOp(f, f.In); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "Whether the function is abstract."},
		{Name: "__dict__", Kind: Getter, Rights: Reflect, Charge: Constant, Fast: getDict, Doc: "Attributes of the wrapper."},
		{Name: "__annotations__", Kind: Getter, Rights: NoRights, Charge: Custom, Step: wrapped(strAnnotations), Set: store(strAnnotations), Del: drop(strAnnotations), Doc: "The function's annotations."},
		{Name: "__annotate__", Kind: Getter, Rights: NoRights, Charge: Custom, Step: wrapped(strAnnotate), Set: store(strAnnotate), Del: drop(strAnnotate), Doc: "The function's annotate function."},
	}
}

// wrapperInit sets the function and copies __module__, __name__, __qualname__ and
// __doc__ where it has them. N counts them.
func wrapperInit(t *Thread, f *NFrame, fn *Value) Action {
	names := [...]*Str{strModule, strName, strQualname, strDoc}
	if f.PC == 0 {
		if err := t.mutable(f.Vals[0].Header(), "change"); err != nil { // str.maketrans is one object for all interpreters
			return t.Fail(err)
		}
		if _, err := t.instanceDict(f.Vals[0]); err != nil {
			return t.Fail(err)
		}
		*fn = f.Vals[1]
		f.PC = 1
	}
	for {
		if f.PC == 2 {
			if f.Exc.P != nil {
				if !f.Exc.Type().Is(AttributeErrorType) {
					return t.Reraise(f)
				}
				if err := t.Charge(4, 0); err != nil { // what raising it took
					return t.Fail(err)
				}
				f.Exc = Value{}
				f.N++
				f.PC = 1
				f.Commit(t)
				return Again // what raises next must be caught anew
			}
			d, err := t.instanceDict(f.Vals[0])
			if err == nil {
				err = t.dictSet(d, names[f.N], f.In)
			}
			if err != nil {
				return t.Fail(err)
			}
			f.N++
			f.PC = 1
			f.Commit(t)
		}
		if int(f.N) == len(names) {
			f.Out = None
			return Done
		}
		if err := t.Charge(1, 0); err != nil {
			return t.Fail(err)
		}
		f.PC = 2
		if act := t.GetAttrOp(f, *fn, names[f.N]); act != Done {
			return act
		}
	}
}

// callStep is the body of a __call__ row: Vals are the object, the tuple of arguments
// and the dict of keywords.
func (t *Thread) callStep(f *NFrame, fn Value) Action {
	if f.PC == 0 {
		pos, kw := As[Tuple](f.Vals[1]).Items, As[Dict](f.Vals[2])
		args, names, err := t.kwArgs(append(make([]Value, 0, len(pos)+kw.Len()), pos...), kw)
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.Eval.PushCall(f, fn, args, names); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
