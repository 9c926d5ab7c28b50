// This file defines property.

package object

// What a property of a library class passes for in messages (see Type.SetDotted).
const (
	cGetSet = 1 + iota
	cMember
)

func init() {
	accessor := func(name, doc string, which int) Row {
		return Row{Name: name, Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Step: func(t *Thread, f *NFrame) Action {
			return propertyWith(t, f, which)
		}, Doc: doc}
	}
	field := func(name, doc string, at func(*Property) *Value) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if v := *at(As[Property](args[0])); v.P != nil {
				return v, nil
			}
			return None, nil
		}, Doc: doc}
	}
	member := func(name, doc string, at func(*Property) *Value) Row {
		r := field(name, doc, at)
		r.Params, r.Inside = "member", true
		return r
	}
	docField := field("__doc__", "The documentation of the attribute.", func(p *Property) *Value { return &p.Doc })
	docField.Set = func(t *Thread, args []Value) (Value, error) {
		As[Property](args[0]).Doc = args[1]
		return None, nil
	}
	docField.Del = func(t *Thread, args []Value) (Value, error) {
		As[Property](args[0]).Doc = None
		return None, nil
	}
	PropertyType.Define("property(fget=None, fset=None, fdel=None, doc=None)\n--\n\nComputed attribute: fget reads it, fset writes it, fdel deletes it.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			p := As[Property](v)
			for _, x := range []*Value{&p.Get, &p.Set, &p.Del, &p.Doc, &p.Name} {
				if x.P != nil {
					visit(x)
				}
			}
		},
		Size: func(v Value) int64 { return 128 },
		Go:   GoOf[Property](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			typ, err := t.newClass(PropertyType, args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(0, 128); err != nil {
				return Value{}, err
			}
			p := Alloc[Property](t, typ)
			p.Get, p.Set, p.Del, p.Doc = None, None, None, None
			return Ref(p), nil
		}, Doc: "Make a property."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Custom, Step: propertyGet, Doc: "Read the attribute of instance."},
		{Name: "__set__", Sig: "($self, instance, value, /)", Rights: NoRights, Charge: Custom, Step: propertySet, Doc: "Write the attribute of instance."},
		{Name: "__delete__", Sig: "($self, instance, /)", Rights: NoRights, Charge: Custom, Step: propertyDelete, Doc: "Delete the attribute of instance."},
		{Name: "__init__", Sig: "($self, /, fget=None, fset=None, fdel=None, doc=None)", Rights: NoRights, Charge: Custom, Catches: true, Step: propertyInit, Doc: "Set the accessors."},
		accessor("getter", "A property with another function to read it.", 0),
		accessor("setter", "A property with another function to write it.", 1),
		accessor("deleter", "A property with another function to delete it.", 2),
		{Name: "__set_name__", Sig: "($self, owner, name, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			p := As[Property](args[0])
			if err := t.mutable(&p.Header, "rename"); err != nil {
				return Value{}, err
			}
			p.setName(args[2])
			return None, nil
		}, Doc: "Learn the name under which the class holds the property."},
		member("fget", "The function that reads.", func(p *Property) *Value { return &p.Get }),
		member("fset", "The function that writes.", func(p *Property) *Value { return &p.Set }),
		member("fdel", "The function that deletes.", func(p *Property) *Value { return &p.Del }),
		docField,
		{Name: "__name__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: propertyName, Step: propertyNameStep, Catches: true, Set: func(t *Thread, args []Value) (Value, error) {
			As[Property](args[0]).setName(args[1])
			return None, nil
		}, Del: func(t *Thread, args []Value) (Value, error) {
			As[Property](args[0]).Name = Value{}
			return None, nil
		}, Doc: "The attribute's name."},
		{Name: "__isabstractmethod__", Kind: Getter, Rights: NoRights, Charge: Custom, Step: propertyIsAbstract, Doc: "Whether one of the accessors is abstract."},
	})
}

func (p *Property) setName(name Value) { p.Name = name }

// propertyName is the name given by the class, else the getter's.
func propertyName(t *Thread, args []Value) (Value, error) {
	p := As[Property](args[0])
	switch {
	case p.Name.P != nil:
		return p.Name, nil
	case p.Get.Kind() == KindFunction:
		return As[Function](p.Get).Name(), nil
	case p.Get.IsNone():
		return Value{}, t.NoAttribute(args[0], strName)
	}
	return Value{}, ErrSlow
}

func propertyNameStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		if e := As[Exception](f.Exc); !e.Type.Is(AttributeErrorType) {
			t.Exc = e
			return Raise
		}
		return t.Fail(t.NoAttribute(f.Vals[0], strName)) // the getter has none
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOp(f, As[Property](f.Vals[0]).Get, strName); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func propertyGet(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		p := As[Property](f.Vals[0])
		if f.Vals[1].IsNone() {
			if f.Vals[2].IsNone() {
				return t.Fail(t.TypeError("__get__(None, None) is invalid"))
			}
			f.Out = f.Vals[0]
			return Done
		}
		if p.Get.IsNone() {
			return t.Fail(t.noAccessor(p, f.Vals[1], strName, "getter"))
		}
		f.PC = 1
		if act := t.CallValue(f, p.Get, f.Vals[1]); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func propertySet(t *Thread, f *NFrame) Action {
	p := As[Property](f.Vals[0])
	return t.propertyWrite(f, p, p.Set, "setter", f.Vals[1:]...)
}

func propertyDelete(t *Thread, f *NFrame) Action {
	p := As[Property](f.Vals[0])
	return t.propertyWrite(f, p, p.Del, "deleter", f.Vals[1])
}

func (t *Thread) propertyWrite(f *NFrame, p *Property, fn Value, what string, args ...Value) Action {
	if f.PC == 0 {
		if fn.IsNone() {
			return t.Fail(t.noAccessor(p, args[0], strName, what))
		}
		f.PC = 1
		if act := t.CallValue(f, fn, args...); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}

// propertyInit: without doc, the documentation is the getter's. Instances of
// subclasses keep it in their own __doc__. PC 1 has the getter's __doc__, 2 stored it.
func propertyInit(t *Thread, f *NFrame) Action {
	p := As[Property](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if err := t.mutable(&p.Header, "change"); err != nil {
				return t.Fail(err)
			}
			p.Get, p.Set, p.Del, p.Doc = f.Vals[1], f.Vals[2], f.Vals[3], None
			p.Name, p.DocFromGetter = Value{}, false
			f.PC = 1
			f.In = f.Vals[4]
			if f.In.IsNone() && !p.Get.IsNone() {
				f.M = 1
				if act := t.GetAttrOp(f, p.Get, strDoc); act != Done {
					return act
				}
			}
		case 1:
			if f.Exc.P != nil {
				if !f.Exc.Type().Is(ExceptionType) {
					return t.Reraise(f)
				}
				f.Exc, f.In = Value{}, None
				f.Commit(t)
				return Again // what raises next must be caught anew
			}
			p.DocFromGetter = f.M == 1 && !f.In.IsNone()
			f.PC = 3
			if p.Type == PropertyType {
				p.Doc = f.In
				continue
			}
			f.PC = 2
			if act := t.SetAttrOp(f, f.Vals[0], strDoc, f.In); act != Done {
				return act
			}
		case 2:
			if f.Exc.P != nil && (p.DocFromGetter || !f.Exc.Type().Is(AttributeErrorType)) {
				return t.Reraise(f)
			}
			f.Exc = Value{}
			f.PC = 3
		case 3:
			f.Out = None
			return Done
		}
	}
}

// propertyWith makes a property of the same class with one accessor replaced.
func propertyWith(t *Thread, f *NFrame, which int) Action {
	p := As[Property](f.Vals[0])
	if f.PC == 0 {
		args := []Value{p.Get, p.Set, p.Del, p.Doc}
		if !f.Vals[1].IsNone() {
			args[which] = f.Vals[1]
		}
		if p.DocFromGetter && !args[0].IsNone() {
			args[3] = None
		}
		f.PC = 1
		if act := t.CallValue(f, Ref(p.Type), args...); act != Done {
			return act
		}
	}
	f.Out = f.In
	if p.Name.P != nil && f.In.Kind() == KindProperty {
		As[Property](f.In).Name = p.Name
	}
	return Done
}

// propertyIsAbstract asks the accessors in turn. N is the next one; PC 1 has its
// __isabstractmethod__, 2 the truth of it.
func propertyIsAbstract(t *Thread, f *NFrame) Action {
	p := As[Property](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if f.N == 3 {
				f.Out = False
				return Done
			}
			fn := []Value{p.Get, p.Set, p.Del}[f.N]
			f.N++
			if fn.IsNone() {
				continue
			}
			f.PC = 1
			if act := t.GetAttrOr(f, fn, strIsAbstract, False); act != Done {
				return act
			}
		case 1:
			f.PC = 2
			if act := t.BoolOp(f, f.In); act != Done {
				return act
			}
		case 2:
			if f.In.Bool() {
				f.Out = True
				return Done
			}
			f.PC = 0
		}
	}
}

// GetAttrOr is getattr(v, name, def).
func (t *Thread) GetAttrOr(f *NFrame, v Value, name *Str, def Value) Action {
	r := t.FindAttr(v, name)
	switch r.Kind {
	case AttrNone:
		f.In = def
		return Done
	case AttrValue:
		f.In = r.Value
		return Done
	case AttrRaise:
		if r.Err == ErrRaised && t.Exc.Type.Is(AttributeErrorType) {
			t.Exc = nil
			f.In = def
			return Done
		}
		return t.Fail(r.Err)
	case AttrMethod:
		return t.FinishGet(f, r, v, name)
	}
	return t.PushRow(f, getAttrOrRow, v, Ref(name), def)
}

// getAttrOrRow: Vals are the object, the name, the default.
var getAttrOrRow = &Row{Name: "getattr", Sig: "(*args)", Catches: true}

func getAttrOrStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], As[Str](f.Vals[1])); act != Done {
			return act
		}
	}
	if f.Exc.P != nil {
		if !f.Exc.Type().Is(AttributeErrorType) {
			return t.Reraise(f)
		}
		f.Exc, f.In = Value{}, f.Vals[2]
	}
	f.Out = f.In
	return Done
}

func init() {
	getAttrOrRow.Step = getAttrOrStep
	RegisterRow(getAttrOrRow)
}
