// This file defines storing and deleting attributes.

package object

// SetAttrFast stores an attribute without running guest code. done is false if guest
// code decides: SetAttrOp must be used.
func (t *Thread) SetAttrFast(v Value, name *Str, val Value) (done bool, cache IC, err error) {
	if err := t.storeName(v, name); err != nil {
		return true, IC{}, err
	}
	if name.Type != StrType {
		return t.storePrivate(v, name, val)
	}
	typ := v.Type()
	if typ.Flags&FlagSetAttr != 0 {
		return false, IC{}, nil
	}
	return t.storeNative(typ, v, name, val)
}

// storeNative is the store of types without a guest __setattr__ or __delattr__; val is
// unbound to delete.
func (t *Thread) storeNative(typ *Type, v Value, name *Str, val Value) (bool, IC, error) {
	if typ.Store != nil {
		return typ.Store(t, v, name, val)
	}
	return t.storeGeneric(typ, v, name, val)
}

// storeGeneric is object.__setattr__ and object.__delattr__.
func (t *Thread) storeGeneric(typ *Type, v Value, name *Str, val Value) (bool, IC, error) {
	i, onType := typ.MethodIndex(name)
	var d Value
	if onType {
		d = typ.Methods[i]
		if isData(d) {
			return t.storeData(d, v, name, val)
		}
	}
	p := ownDict(v)
	a := AttrsOf(v)
	if p != nil && name.private() {
		return true, IC{}, t.noPrivate(v, name)
	}
	if p == nil && (a == nil || typ.Flags&FlagDict == 0) {
		if onType {
			return true, IC{}, t.Raise(AttributeErrorType, "'%s' object attribute '%s' is read-only", typ.Name, name.Go())
		}
		if typ.Flags&FlagSetAttr != 0 { // its own __setattr__ might have taken it
			return true, IC{}, t.attrErrorf(v, name, "'%s' object has no attribute '%s'", typ.Name, name.Go())
		}
		return true, IC{}, t.attrErrorf(v, name, "'%s' object has no attribute '%s' and no __dict__ for setting new attributes", typ.Name, name.Go())
	}
	if v.Header().Word&FrozenBit != 0 {
		return true, IC{}, t.frozen(v, name, val)
	}
	if p != nil && *p != nil && (*p).Word&FrozenBit != 0 {
		// the builtins that all interpreters share: this one gets its own
		d, err := t.writable(v, *p)
		if err != nil {
			return true, IC{}, err
		}
		if d.Word&FrozenBit != 0 {
			return true, IC{}, t.frozen(v, name, val)
		}
	}
	if val.P == nil {
		return true, IC{}, t.deleteOwn(typ, v, name, p, a)
	}
	if p != nil {
		d, err := t.instanceDict(v)
		if err != nil {
			return true, IC{}, err
		}
		return true, IC{}, t.dictSet(d, name, val)
	}
	s := a.Shape
	if s.DictMode {
		return true, IC{}, t.setInDict(a, name, val)
	}
	if j := s.Find(name); j >= 0 {
		*a.Slot(j) = val
		return true, IC{Ver: s.Ver, Kind: ICSlot, Idx: uint32(j)}, nil
	}
	ic, err := t.addAttr(a, name, val)
	return true, ic, err
}

// frozen raises the error of a store into a frozen object.
func (t *Thread) frozen(v Value, name *Str, val Value) error {
	verb := "set"
	if val.P == nil {
		verb = "delete"
	}
	return t.TypeError("cannot %s attribute '%s' of a frozen '%s' object", verb, name.Go(), v.Type().Name)
}

func (t *Thread) deleteOwn(typ *Type, v Value, name *Str, p **Dict, a *Attrs) error {
	switch {
	case p != nil:
		if *p != nil && (*p).DelStr(name) {
			return nil
		}
	case a.Shape.DictMode:
		if d := a.dictFor(name); d != nil && d.DelStr(name) {
			return nil
		}
	default:
		if j := a.Shape.Find(name); j >= 0 {
			return t.delAttr(a, j)
		}
	}
	if v.Kind() == KindModule || p != nil {
		return t.attrErrorf(v, name, "'%s' object has no attribute '%s'", typ.Name, name.Go())
	}
	return t.Raise(AttributeErrorType, "'%s' object has no attribute '%s'", typ.Name, name.Go())
}

// storeData stores through a data descriptor of the type.
func (t *Thread) storeData(d, v Value, name *Str, val Value) (bool, IC, error) {
	switch d.Type() {
	case GetSetType:
		g := As[GetSet](d)
		if err := t.descrApplies(g.Row.Name, g.Owner, v); err != nil {
			return true, IC{}, err
		}
		if val.P != nil && g.Row.SetStep != nil && g.Row.Set == nil && v.Header().Word&FrozenBit == 0 {
			return false, IC{}, nil
		}
		err := t.writeGetSet(g, v, val)
		if err == ErrSlow {
			return false, IC{}, nil
		}
		return true, IC{}, err
	case MemberType:
		m := As[Member](d)
		if err := t.descrApplies(m.Name.Go(), m.Owner, v); err != nil {
			return true, IC{}, err
		}
		a := AttrsOf(v)
		if v.Header().Word&FrozenBit != 0 {
			return true, IC{}, t.frozen(v, name, val)
		}
		slot := a.Slot(m.Slot)
		if val.P == nil && slot.P == nil {
			return true, IC{}, t.Raise(AttributeErrorType, "%s", m.Name.Go())
		}
		*slot = val
		return true, IC{Ver: a.Shape.Ver, Kind: ICSlot, Idx: uint32(m.Slot)}, nil
	}
	if d.Kind() == KindProperty {
		p := As[Property](d)
		fn, what, sp := p.Set, "setter", SpSet
		if val.P == nil {
			fn, what, sp = p.Del, "deleter", SpDelete
		}
		if d.Type().Special(sp) == PropertyType.Special(sp) && (fn.P == nil || fn.IsNone()) {
			return true, IC{}, t.noAccessor(p, v, name, what)
		}
		return false, IC{}, nil
	}
	sp := SpSet
	if val.P == nil {
		sp = SpDelete
	}
	if d.Type().Special(sp).P == nil {
		return true, IC{}, t.Raise(AttributeErrorType, "%s", SpecialNames[sp])
	}
	return false, IC{}, nil
}

// writeGetSet writes or deletes a native attribute.
func (t *Thread) writeGetSet(g *GetSet, v, val Value) error {
	r := g.Row
	if h := v.Header(); h.Word&FrozenBit != 0 && (r.Set != nil || r.SetStep != nil) {
		// static objects of some types have messages of their own
		if h.Word&StaticBit == 0 || r.Name != "__class__" && v.Kind() != KindComplex && v.Kind() != KindType {
			return t.frozen(v, Intern(r.Name), val)
		}
	}
	switch {
	case val.P != nil && r.Set != nil:
		_, err := r.Set(t, []Value{v, val})
		return err
	case val.P == nil && r.Del != nil:
		_, err := r.Del(t, []Value{v})
		return err
	}
	if r.Params == "member" {
		return t.Raise(AttributeErrorType, "readonly attribute")
	}
	return t.Raise(AttributeErrorType, "attribute '%s' of '%s' objects is not writable", r.Name, g.Owner.Name)
}

// storeName lets a store or delete by a name pass the gate, or refuses it.
func (t *Thread) storeName(v Value, name *Str) error {
	if err := t.nameOfAttr(name); err != nil {
		return err
	}
	return t.mayStore(v, name)
}

// SetAttrOp is setattr(v, name, val).
func (t *Thread) SetAttrOp(f *NFrame, v Value, name *Str, val Value) Action {
	if err := t.storeName(v, name); err != nil {
		return t.Fail(err)
	}
	typ := v.Type()
	if isProxy(typ) {
		x, err := t.ProxyTarget(v)
		if err != nil {
			return t.Fail(err)
		}
		return t.SetAttrOp(f, x, name, val)
	}
	if m := typ.Special(SpSetAttr); !name.private() && typ.Flags&FlagSetAttr != 0 && m != typ.native().Special(SpSetAttr) {
		return t.CallBound(f, m, v, Ref(name), val)
	}
	return t.storeOp(f, v, name, val)
}

// DelAttrOp is delattr(v, name).
func (t *Thread) DelAttrOp(f *NFrame, v Value, name *Str) Action {
	if err := t.storeName(v, name); err != nil {
		return t.Fail(err)
	}
	typ := v.Type()
	if isProxy(typ) {
		x, err := t.ProxyTarget(v)
		if err != nil {
			return t.Fail(err)
		}
		return t.DelAttrOp(f, x, name)
	}
	if m := typ.Special(SpDelAttr); !name.private() && typ.Flags&FlagSetAttr != 0 && m != typ.native().Special(SpDelAttr) {
		return t.CallBound(f, m, v, Ref(name))
	}
	return t.storeOp(f, v, name, Value{})
}

// storeOp stores as the type's native base does, descriptors' guest code included.
func (t *Thread) storeOp(f *NFrame, v Value, name *Str, val Value) Action {
	typ := v.Type()
	done, _, err := t.storeNative(typ, v, name, val)
	if err != nil {
		return t.Fail(err)
	}
	f.In = None
	if done {
		return Done
	}
	if typ.Is(LocalType) && !As[localObject](v).begun {
		return t.storeInit(f, v, name, val)
	}
	d, _ := typ.member(name)
	switch {
	case d.Type() == GetSetType:
		return t.PushRow(f, setterRow(As[GetSet](d).Row), v, val)
	case d.Kind() == KindProperty && val.P != nil && d.Type().Special(SpSet) == PropertyType.Special(SpSet):
		return t.Eval.PushCall(f, As[Property](d).Set, []Value{v, val}, nil)
	case d.Kind() == KindProperty && val.P == nil && d.Type().Special(SpDelete) == PropertyType.Special(SpDelete):
		return t.Eval.PushCall(f, As[Property](d).Del, []Value{v}, nil)
	case val.P != nil:
		return t.CallBound(f, d.Type().Special(SpSet), d, v, val)
	}
	return t.CallBound(f, d.Type().Special(SpDelete), d, v)
}

// setterRow is the row behind the SetStep of a getter, made at publication.
func setterRow(r *Row) *Row { return r.setter }

// noAccessor raises the AttributeError of a property without a getter, setter or
// deleter.
func (t *Thread) noAccessor(p *Property, v Value, name *Str, what string) error {
	shown := p.Name
	if shown.P == nil && p.Get.Kind() == KindFunction {
		shown = As[Function](p.Get).Name()
	}
	if shown.P != nil && shown.Kind() == KindStr {
		name = As[Str](shown)
	} else {
		return t.attrErrorf(v, name, "property of '%s' object has no %s", v.Type().QualName, what)
	}
	t.attrErrorf(v, name, "property %s of '%s' object has no %s", t.quoteName(name), v.Type().QualName, what)
	if what != "getter" {
		t.Exc.Fields = nil
		switch p.CLike {
		case cMember:
			return t.Raise(AttributeErrorType, "readonly attribute")
		case cGetSet:
			shown := ""
			for _, c := range v.Type().MRO {
				if c.Flags&FlagDotted != 0 {
					shown = c.Name
				}
				if own, ok := c.Dict.GetStr(name); ok && own == Ref(p) {
					return t.Raise(AttributeErrorType, "attribute '%s' of '%s' objects is not writable", name.Go(), shown)
				}
			}
		}
	}
	return ErrRaised
}

// quoteName is repr of an attribute name, for messages.
func (t *Thread) quoteName(s *Str) string { return "'" + s.Go() + "'" }
