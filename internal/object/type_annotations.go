// This file defines annotations of classes: computed by __annotate__ when first asked
// for (PEP 649), then kept.

package object

// typeAnnotationsFast answers when no function need be called.
func typeAnnotationsFast(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.NoAttribute(args[0], strAnnotations)
	}
	for _, name := range []*Str{strAnnotations, strAnnotationsCache} {
		if v, ok := typ.Dict.GetStr(name); ok {
			return t.lentAnnotations(typ, v)
		}
	}
	fn, ok := annotateOf(typ)
	if ok && !fn.IsNone() {
		return Value{}, ErrSlow
	}
	if err := t.Charge(0, DictSize+typ.Dict.InsertCost()); err != nil {
		return Value{}, err
	}
	d := Ref(NewDict())
	typ.Dict.SetStr(strAnnotationsCache, d)
	return d, nil
}

// annotateOf is the class's own annotate function.
func annotateOf(typ *Type) (Value, bool) {
	if v, ok := typ.Dict.GetStr(strAnnotate); ok { // set by the class body itself
		return v, true
	}
	return typ.Dict.GetStr(strAnnotateFunc)
}

// typeAnnotations calls __annotate__ with format 1 (values) and keeps its dict.
func typeAnnotations(t *Thread, f *NFrame) Action {
	typ := As[Type](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		fn, _ := annotateOf(typ)
		if act := t.CallValue(f, fn, Int(1)); act != Done {
			return act
		}
	}
	if f.In.Kind() != KindDict {
		return t.Fail(t.TypeError("__annotate__ returned non-dict of type '%s'", f.In.Type().Name))
	}
	if err := t.dictSet(typ.Dict, strAnnotationsCache, f.In); err != nil {
		return t.Fail(err)
	}
	out, err := t.lentAnnotations(typ, f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return Done
}

// lentAnnotations is lentDict of the class's annotations, which its body may have set to anything.
func (t *Thread) lentAnnotations(typ *Type, v Value) (Value, error) {
	if v.Kind() != KindDict {
		return v, nil
	}
	d, err := t.lentDict(Ref(typ), As[Dict](v))
	if err != nil {
		return Value{}, err
	}
	return Ref(d), nil
}

func setTypeAnnotations(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.immutable(typ, "__annotations__")
	}
	name := strAnnotationsCache
	if _, ok := typ.Dict.GetStr(strAnnotations); ok {
		name = strAnnotations
	}
	if err := t.dictSet(typ.Dict, name, args[1]); err != nil {
		return Value{}, err
	}
	typ.Dict.DelStr(strAnnotateFunc)
	typ.Dict.DelStr(strAnnotate)
	return None, nil
}

func delTypeAnnotations(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.immutable(typ, "__annotations__")
	}
	a, b := typ.Dict.DelStr(strAnnotations), typ.Dict.DelStr(strAnnotationsCache)
	if !a && !b {
		return Value{}, t.attrErrorf(args[0], strAnnotations, "__annotations__")
	}
	typ.Dict.DelStr(strAnnotateFunc)
	typ.Dict.DelStr(strAnnotate)
	return None, nil
}

func typeAnnotate(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.NoAttribute(args[0], strAnnotate)
	}
	if v, ok := annotateOf(typ); ok {
		return v, nil
	}
	return None, nil
}

func setTypeAnnotate(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.immutable(typ, "__annotate__")
	}
	if !args[1].IsNone() && !callable(args[1]) {
		return Value{}, t.TypeError("__annotate__ must be callable or None")
	}
	if err := t.dictSet(typ.Dict, strAnnotateFunc, args[1]); err != nil {
		return Value{}, err
	}
	if !args[1].IsNone() {
		typ.Dict.DelStr(strAnnotations)
		typ.Dict.DelStr(strAnnotationsCache)
	}
	return None, nil
}

func delTypeAnnotate(t *Thread, args []Value) (Value, error) {
	return Value{}, t.TypeError("cannot delete __annotate__ attribute")
}

func typeTypeParams(t *Thread, args []Value) (Value, error) {
	if d := As[Type](args[0]).Dict; d != nil && args[0] != Ref(TypeType) {
		if v, ok := d.GetStr(strTypeParams); ok {
			return v, nil
		}
	}
	return Ref(emptyTuple), nil
}

func setTypeTypeParams(t *Thread, args []Value) (Value, error) {
	return t.setOwn(args[0], strTypeParams, args[1])
}

// callable tells whether v can be called.
func callable(v Value) bool { return v.Type().Special(SpCall).P != nil || v.Kind() == KindType }
