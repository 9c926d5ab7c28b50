// This file defines attribute lookup: the one gate through which every read of a
// member passes. FindAttr runs no guest code; GetAttrOp is the whole protocol.

package object

// An AttrKind says what a lookup found.
type AttrKind uint8

// The kinds of results.
const (
	AttrNone     AttrKind = iota // no such attribute and no hook
	AttrValue                    // Value is the result
	AttrMethod                   // Value is a Function or method-like Native found on the type: the result is it bound to v; a call passes v first
	AttrGet                      // Value is a descriptor: GetAttrOp calls its __get__
	AttrProperty                 // Value is a property's Python getter: call it with v
	AttrHook                     // guest __getattribute__ or __getattr__ decides: use GetAttrOp
	AttrRaise                    // the error is in t.Exc, or the meter said stop
)

// An AttrResult is the result of FindAttr.
type AttrResult struct {
	Kind  AttrKind
	Value Value
	Cache IC    // Kind ICNone: do not cache
	On    Value // AttrGet: what __get__ is called with; None for a class
	Owner *Type // AttrGet: the class it is called with
	Err   error // AttrRaise: ErrRaised or the meter's stop
}

// A FindFunc is the native attribute lookup of a type whose members are not found in
// the generic way.
type FindFunc func(t *Thread, v Value, name *Str) AttrResult

// A StoreFunc is its store; val is unbound to delete.
type StoreFunc func(t *Thread, v Value, name *Str, val Value) (done bool, cache IC, err error)

// AttrName is how a value becomes the name of an attribute.
func (t *Thread) AttrName(v Value) (*Str, error) {
	if v.Kind() != KindStr {
		return nil, t.TypeError("attribute name must be string, not '%s'", v.Type().Name)
	}
	return As[Str](v), t.exactName(As[Str](v))
}

// exactName refuses an instance of a subclass of str: hooks would be given it, and it may
// say each time that it is equal to something else. Every read and write by a name passes
// here, whoever made the name.
func (t *Thread) exactName(name *Str) error {
	if name.Type == StrType {
		return nil
	}
	return t.TypeError("attribute name must be an exact str, not '%s'", name.Type.Name)
}

// FindAttr looks an attribute up without running guest code. Native getters run here.
func (t *Thread) FindAttr(v Value, name *Str) AttrResult {
	if name.Type != StrType {
		return t.findPrivate(v, name)
	}
	if t.S.Several() && !t.insider(v) {
		if t.open(v) {
			return t.findOpen(v, name)
		}
		return t.findForeign(v, name)
	}
	return t.findOwn(v.Type(), v, name)
}

// findOwn is FindAttr without the question of who asks.
func (t *Thread) findOwn(typ *Type, v Value, name *Str) AttrResult {
	if typ.Flags&FlagGetAttr == 0 {
		return t.findNative(typ, v, name)
	}
	if typ.guestGetAttribute() {
		return AttrResult{Kind: AttrHook}
	}
	r := t.findNative(typ, v, name)
	switch r.Kind {
	case AttrRaise:
		if r.Err != ErrRaised || !t.Exc.Type.Is(AttributeErrorType) {
			return r
		}
		t.Exc = nil
		return AttrResult{Kind: AttrHook}
	case AttrNone, AttrGet, AttrProperty: // their AttributeError leads to __getattr__
		return AttrResult{Kind: AttrHook}
	}
	return r
}

// guestGetAttribute tells whether the type replaces its base's attribute lookup.
func (t *Type) guestGetAttribute() bool {
	return t.Flags&FlagGetAttr != 0 && t.Special(SpGetAttribute) != t.native().Special(SpGetAttribute)
}

// findNative is the lookup of types that have no guest __getattribute__.
func (t *Thread) findNative(typ *Type, v Value, name *Str) AttrResult {
	if typ.Find != nil {
		return typ.Find(t, v, name)
	}
	return t.findGeneric(typ, v, name)
}

// findGeneric is object.__getattribute__: data descriptors of the type, the instance's
// own attributes, then other attributes of the type.
func (t *Thread) findGeneric(typ *Type, v Value, name *Str) AttrResult {
	i, ok := typ.MethodIndex(name)
	var d Value
	if ok {
		if d = typ.Methods[i]; isData(d) && hasGet(d) {
			r := t.bind(d, v, typ, name)
			switch {
			case r.Kind == AttrProperty && d.Type() == PropertyType:
				r.Cache = IC{Ver: typ.Ver, Kind: ICProperty, Idx: uint32(i)}
			case r.Kind == AttrValue && d.Type().Flags&FlagStatic != 0 && d.Type() != GetSetType && d.Type() != MemberType:
				r.Cache = IC{Ver: typ.Ver, Kind: ICDescriptor, Idx: uint32(i)}
			default:
				return r
			}
			if a := AttrsOf(v); a != nil && typ.Kind == KindInstance {
				r.Cache.Ver = a.Shape.Ver
			}
			return r
		}
	}
	ver := typ.Ver
	if p := ownDict(v); p != nil {
		if *p != nil {
			if x, found := (*p).GetStr(name); found {
				return AttrResult{Kind: AttrValue, Value: x}
			}
		}
		ver = 0
	} else if a := AttrsOf(v); a != nil {
		s := a.Shape
		ver = s.Ver
		if s.DictMode {
			if d := a.dictFor(name); d != nil {
				if x, found := d.GetStr(name); found {
					return AttrResult{Kind: AttrValue, Value: x}
				}
			}
			ver = 0
		} else if j := s.Find(name); j >= 0 {
			if x := *a.Slot(j); x.P != nil {
				return AttrResult{Kind: AttrValue, Value: x, Cache: IC{Ver: ver, Kind: ICSlot, Idx: uint32(j)}}
			}
		}
	}
	if !ok {
		return AttrResult{}
	}
	r := t.bind(d, v, typ, name)
	if ver != 0 {
		r.cacheAs(d, ver, i)
	}
	return r
}

// cacheAs gives a lookup on the type its cache: a method, or a value that is the raw
// class attribute itself.
func (r *AttrResult) cacheAs(raw Value, ver uint64, i int) {
	switch {
	case r.Kind == AttrMethod && r.Value == raw:
		r.Cache = IC{Ver: ver, Kind: ICMethod, Idx: uint32(i)}
	case r.Kind == AttrValue && r.Value == raw && !hasGet(raw):
		r.Cache = IC{Ver: ver, Kind: ICClass, Idx: uint32(i)}
	}
}

// isData tells whether d is a data descriptor.
func isData(d Value) bool {
	typ := d.Type()
	switch typ {
	case FunctionType, MethodDescriptorType, WrapperDescriptorType, IntType, StrType, NoneType:
		return false
	case GetSetType, MemberType, PropertyType:
		return true
	}
	return typ.Special(SpSet).P != nil || typ.Special(SpDelete).P != nil
}

func hasGet(d Value) bool {
	switch d.Type() {
	case IntType, StrType, NoneType, BuiltinType:
		return false
	case GetSetType, MemberType, PropertyType, FunctionType:
		return true
	}
	return d.Type().Special(SpGet).P != nil
}

// bind applies the descriptor protocol to d, found on the class owner, for self.
func (t *Thread) bind(d, self Value, owner *Type, name *Str) AttrResult {
	switch typ := d.Type(); typ {
	case FunctionType, MethodDescriptorType, WrapperDescriptorType:
		return AttrResult{Kind: AttrMethod, Value: d}
	case IntType, StrType, NoneType:
		return AttrResult{Kind: AttrValue, Value: d}
	case BuiltinType:
		return AttrResult{Kind: AttrValue, Value: t.View(d)}
	case GetSetType:
		return t.readGetSet(As[GetSet](d), d, self, owner)
	case MemberType:
		return t.readMember(As[Member](d), self)
	case PropertyType:
		return t.readProperty(As[Property](d), self, name)
	case StaticMethodType:
		return AttrResult{Kind: AttrValue, Value: t.View(As[StaticMethod](d).Fn)}
	case ClassMethodType:
		return t.found(t.NewMethod(As[ClassMethodObj](d).Fn, Ref(owner)))
	case ClassMethodDescriptorType:
		return t.found(t.BoundMethod(d, Ref(owner)))
	default:
		get := typ.Special(SpGet)
		switch {
		case get.P == nil:
			return AttrResult{Kind: AttrValue, Value: d}
		case typ.Kind == KindProperty && get == PropertyType.Special(SpGet):
			return t.readProperty(As[Property](d), self, name)
		}
		return t.readNative(get, d, self, owner)
	}
}

// ReadDescriptor reads the attribute of v that the descriptor d of its class stands for, as
// ICDescriptor says that it does.
func (t *Thread) ReadDescriptor(d, v Value, owner *Type) AttrResult {
	return t.readNative(d.Type().Special(SpGet), d, v, owner)
}

// readNative runs the __get__ of a built-in descriptor, such as a field of a named tuple.
func (t *Thread) readNative(get, d, self Value, owner *Type) AttrResult {
	asks := AttrResult{Kind: AttrGet, Value: d, On: self, Owner: owner}
	n := OwnNative(get, d.Type())
	if n == nil || d.Type().Flags&FlagStatic == 0 || n.Row.Fast == nil || n.Row.Rights != NoRights || t.S.Several() {
		return asks
	}
	mark := t.Meter.Mark()
	if err := t.Charge(1, 0); err != nil {
		return AttrResult{Kind: AttrRaise, Err: err}
	}
	args := append(t.few[:0], d, self, Ref(owner))
	v, err := n.Row.Fast(t, args)
	clear(args)
	if err == ErrSlow {
		t.Meter.Restore(mark)
		return asks
	}
	return t.found(v, err)
}

// bindClass applies the protocol to d, found on the class cls, for access through it.
func (t *Thread) bindClass(d Value, cls *Type) AttrResult {
	switch typ := d.Type(); typ {
	case MethodDescriptorType, WrapperDescriptorType, BuiltinType:
		return AttrResult{Kind: AttrValue, Value: t.View(d)}
	case FunctionType:
		if t.S.Several() && !t.Comp.covers(As[Function](d).Binding.Comp) {
			return t.found(t.unboundMethod(d, cls))
		}
		return AttrResult{Kind: AttrValue, Value: d}
	case IntType, StrType, NoneType, GetSetType, MemberType, PropertyType:
		return AttrResult{Kind: AttrValue, Value: d}
	case StaticMethodType:
		return AttrResult{Kind: AttrValue, Value: t.View(As[StaticMethod](d).Fn)}
	case ClassMethodType:
		fn := As[ClassMethodObj](d).Fn
		if fn.Type() == FunctionType {
			return AttrResult{Kind: AttrMethod, Value: fn}
		}
		return t.found(t.NewMethod(fn, Ref(cls)))
	case ClassMethodDescriptorType:
		return AttrResult{Kind: AttrMethod, Value: d}
	default:
		if typ.Special(SpGet).P == nil {
			return AttrResult{Kind: AttrValue, Value: d}
		}
		return AttrResult{Kind: AttrGet, Value: d, On: None, Owner: cls}
	}
}

func (t *Thread) found(v Value, err error) AttrResult {
	if err != nil {
		return AttrResult{Kind: AttrRaise, Err: err}
	}
	return AttrResult{Kind: AttrValue, Value: v}
}

// readGetSet runs a native getter.
func (t *Thread) readGetSet(g *GetSet, d, self Value, owner *Type) AttrResult {
	if err := t.descrApplies(g.Row.Name, g.Owner, self); err != nil { // a class may have taken it from another
		return AttrResult{Kind: AttrRaise, Err: err}
	}
	if g.Row.Fast == nil {
		return AttrResult{Kind: AttrGet, Value: d, On: self, Owner: owner}
	}
	v, err := g.Row.Fast(t, []Value{self})
	if err == ErrSlow {
		return AttrResult{Kind: AttrGet, Value: d, On: self, Owner: owner}
	}
	return t.found(v, err)
}

// readMember reads one of the names of __slots__.
func (t *Thread) readMember(m *Member, self Value) AttrResult {
	if err := t.descrApplies(m.Name.Go(), m.Owner, self); err != nil {
		return AttrResult{Kind: AttrRaise, Err: err}
	}
	a := AttrsOf(self)
	v := *a.Slot(m.Slot)
	if v.P == nil {
		return AttrResult{Kind: AttrRaise, Err: t.NoAttribute(self, m.Name)}
	}
	return AttrResult{Kind: AttrValue, Value: v, Cache: IC{Ver: a.Shape.Ver, Kind: ICSlot, Idx: uint32(m.Slot)}}
}

func (t *Thread) readProperty(p *Property, self Value, name *Str) AttrResult {
	if p.Get.IsNone() || p.Get.P == nil {
		return AttrResult{Kind: AttrRaise, Err: t.noAccessor(p, self, name, "getter")}
	}
	return AttrResult{Kind: AttrProperty, Value: p.Get}
}

// NewMethod makes the bound method object of any callable.
func (t *Thread) NewMethod(fn, self Value) (Value, error) {
	if err := t.Charge(0, MethodSize); err != nil {
		return Value{}, err
	}
	return Ref(&BoundMethod{Header: t.Header(MethodType), Fn: fn, Self: self}), nil
}

// MethodSize is what the meter charges for a bound method.
const MethodSize = 48

const nativeSize = 80

// BoundMethod binds what AttrMethod found: a Function becomes a method, a native
// method descriptor a builtin method, a slot wrapper a method-wrapper. What a bound native
// does to its receiver is not checked again when it is called, so it is checked here.
func (t *Thread) BoundMethod(fn, self Value) (Value, error) {
	if fn.Kind() != KindNative {
		return t.NewMethod(fn, self)
	}
	n := As[Native](fn)
	var typ *Type
	switch n.Type {
	case MethodDescriptorType, ClassMethodDescriptorType:
		typ = BuiltinType
	case WrapperDescriptorType:
		typ = MethodWrapperType
	default:
		return t.NewMethod(fn, self)
	}
	if err := t.CheckReceiver(n, []Value{self}); err != nil {
		return Value{}, err
	}
	if err := t.Charge(0, nativeSize); err != nil {
		return Value{}, err
	}
	return Ref(&Native{Header: t.Header(typ), Row: n.Row, Owner: n.Owner, Self: self, Module: None}), nil
}

// GetAttrOp is getattr(v, name): the whole protocol. The result arrives in f.In.
func (t *Thread) GetAttrOp(f *NFrame, v Value, name *Str) Action {
	return t.FinishGet(f, t.FindAttr(v, name), v, name)
}

// FinishGet turns what was found into a result or a pushed call.
func (t *Thread) FinishGet(f *NFrame, r AttrResult, v Value, name *Str) Action {
	switch r.Kind {
	case AttrValue:
		f.In = r.Value
		return Done
	case AttrMethod:
		m, err := t.BoundMethod(r.Value, v)
		if err != nil {
			return t.Fail(err)
		}
		f.In = m
		return Done
	case AttrRaise:
		return t.Fail(r.Err)
	case AttrProperty:
		return t.Eval.PushCall(f, r.Value, []Value{v}, nil)
	case AttrGet:
		return t.descrGet(f, r, name)
	case AttrHook:
		if r.Value.P != nil { // a module's __getattr__
			return t.Eval.PushCall(f, r.Value, []Value{Ref(name)}, nil)
		}
		return t.PushRow(f, getAttrRow, v, Ref(name))
	}
	return t.Fail(t.NoAttribute(v, name))
}

// descrGet calls a descriptor's __get__.
func (t *Thread) descrGet(f *NFrame, r AttrResult, name *Str) Action {
	if r.Value == Ref(forwarder) {
		return t.GetAttrOp(f, r.On, name)
	}
	if r.Value.Type() == GetSetType {
		return t.PushRow(f, As[GetSet](r.Value).Row, r.On)
	}
	return t.CallBound(f, r.Value.Type().Special(SpGet), r.Value, r.On, Ref(r.Owner))
}

// getAttrRow looks up an attribute of an object whose class has __getattribute__ or
// __getattr__. Vals are the object and the name.
// PC 0 begins, 1 has the result of the first lookup, 2 that of __getattr__.
var getAttrRow = &Row{Name: "__getattr__", Sig: "(*args)", Catches: true}

func getAttrStep(t *Thread, f *NFrame) Action {
	v, name := f.Vals[0], As[Str](f.Vals[1])
	typ := v.Type()
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			var act Action
			if typ.guestGetAttribute() {
				act = t.CallBound(f, typ.Special(SpGetAttribute), v, f.Vals[1])
			} else if r := t.findNative(typ, v, name); r.Kind == AttrNone && typ.Special(SpGetAttr).P != nil {
				f.PC = 2 // with no AttributeError made, for nobody would see it
				act = t.CallBound(f, typ.Special(SpGetAttr), v, f.Vals[1])
			} else {
				act = t.FinishGet(f, r, v, name)
			}
			if act != Done {
				return act
			}
		case 1:
			if f.Exc.P == nil {
				f.Out = f.In
				return Done
			}
			hook := typ.Special(SpGetAttr)
			if hook.P == nil || !f.Exc.Type().Is(AttributeErrorType) {
				return t.reraiseAbout(f, v, name)
			}
			f.Exc = Value{}
			f.PC = 2
			if act := t.CallBound(f, hook, v, f.Vals[1]); act != Done {
				return act
			}
		case 2:
			if f.Exc.P != nil {
				return t.reraiseAbout(f, v, name)
			}
			f.Out = f.In
			return Done
		}
	}
}

// Reraise raises again the exception a catching step was entered with.
func (t *Thread) Reraise(f *NFrame) Action {
	t.Exc = As[Exception](f.Exc)
	f.Exc = Value{}
	return Raise
}

// reraiseAbout raises a hook's exception on; an AttributeError that does not say what
// it is about is told.
func (t *Thread) reraiseAbout(f *NFrame, v Value, name *Str) Action {
	if e := As[Exception](f.Exc); e.Type == AttributeErrorType && e.field(attrName).P == nil && e.field(attrObj).P == nil {
		t.setField(e, attrObj, v)
		t.setField(e, attrName, Ref(name))
	}
	return t.Reraise(f)
}

func init() {
	getAttrRow.Step = getAttrStep
	RegisterRow(getAttrRow)
}

// NoAttribute raises the AttributeError of a failed lookup.
func (t *Thread) NoAttribute(v Value, name *Str) error {
	switch v.Kind() {
	case KindType:
		return t.attrErrorf(v, name, "type object '%s' has no attribute '%s'", As[Type](v).Name, name.Go())
	case KindModule:
		if n, ok := As[Module](v).Dict.GetStr(strName); ok && n.Kind() == KindStr {
			return t.attrErrorf(v, name, "module '%s' has no attribute '%s'", As[Str](n).Go(), name.Go())
		}
		return t.attrErrorf(v, name, "module has no attribute '%s'", name.Go())
	}
	return t.attrErrorf(v, name, "'%s' object has no attribute '%s'", v.Type().Name, name.Go())
}

// attrErrorf raises an AttributeError that knows its name and object.
func (t *Thread) attrErrorf(v Value, name *Str, format string, args ...any) error {
	t.Raise(AttributeErrorType, format, args...)
	t.Exc.Fields = []Value{attrName: Ref(name.public()), attrObj: v}
	return ErrRaised
}
