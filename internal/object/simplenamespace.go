// This file defines types.SimpleNamespace.

package object

// SimpleNamespaceType is types.SimpleNamespace.
var SimpleNamespaceType = Declare("types.SimpleNamespace", KindInstance, ObjectType, Flagged(FlagBase|FlagDict|FlagWeakref))

func init() {
	compare := func(name string, op int) Row {
		return Row{Name: name, Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				if !f.Vals[0].Type().Is(SimpleNamespaceType) || !f.Vals[1].Type().Is(SimpleNamespaceType) {
					f.Out = NotImplemented
					return Done
				}
				a, err := t.instanceDict(f.Vals[0])
				if err != nil {
					return t.Fail(err)
				}
				b, err := t.instanceDict(f.Vals[1])
				if err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				if act := t.CompareOp(f, op, Ref(a), Ref(b)); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "Compare the attributes."}
	}
	SimpleNamespaceType.Define("SimpleNamespace(mapping_or_iterable=(), /, **kwargs)\n--\n\nAn object with the given attributes.", &Layout{
		Refs: func(Value, func(*Value)) {}, Size: func(Value) int64 { return 32 }, Go: GoOf[Instance](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			typ, err := t.newClass(SimpleNamespaceType, args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(0, typ.InstanceSize()); err != nil {
				return Value{}, err
			}
			return Ref(NewInstance(typ, t.Comp)), nil
		}, Doc: "Make an empty namespace."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Catches: true, Step: namespaceRepr, Doc: "Show the attributes."},
		compare("__lt__", CmpLT), compare("__le__", CmpLE), compare("__eq__", CmpEQ), compare("__ne__", CmpNE), compare("__gt__", CmpGT), compare("__ge__", CmpGE),
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: PerItem, Step: namespaceInit, Doc: "Set attributes."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: Reflect, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			d, err := t.instanceDict(args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(0, TupleSize(3)); err != nil {
				return Value{}, err
			}
			return NewTuple([]Value{Ref(args[0].Type()), Ref(emptyTuple), Ref(d)}), nil
		}, Doc: "Describe the namespace for copying and pickling."},
		{Name: "__replace__", Sig: "($self, /, **changes)", Rights: NoRights, Charge: PerItem, Step: namespaceReplace, Doc: "A copy with some attributes changed."},
		{Name: "__dict__", Kind: Getter, Rights: Reflect, Charge: Constant, Params: "member", Fast: getDict, Doc: "The attributes by name."},
	})
}

var strDictUpdate = Intern("update")

// namespaceInit: PC 1 has dict(mapping or iterable).
func namespaceInit(t *Thread, f *NFrame) Action {
	args, kw := As[Tuple](f.Vals[1]).Items, As[Dict](f.Vals[2])
	if f.PC == 0 {
		if len(args) > 1 {
			return t.Fail(t.TypeError("SimpleNamespace expected at most 1 argument, got %d", len(args)))
		}
		f.PC = 1
		if len(args) == 0 {
			f.In = None
		} else if args[0].Type() == DictType {
			f.In = args[0]
		} else if act := t.CallValue(f, Ref(DictType), args[0]); act != Done {
			return act
		}
	}
	for _, src := range []Value{f.In, Ref(kw)} {
		if src.IsNone() {
			continue
		}
		d := As[Dict](src)
		for i := 0; i < d.NEntries(); i++ {
			if err := t.PollAt(i); err != nil {
				return t.Fail(err)
			}
			k, _, ok := d.Entry(i)
			if ok && k.Kind() != KindStr {
				return t.Fail(t.TypeError("keywords must be strings"))
			}
		}
	}
	if err := t.mutable(f.Vals[0].Header(), "fill"); err != nil {
		return t.Fail(err)
	}
	into, err := t.instanceDict(f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	for _, src := range []Value{f.In, Ref(kw)} {
		if src.IsNone() {
			continue
		}
		d := As[Dict](src)
		if err := t.Charge(int64(d.Len()/8), 2*entrySize*int64(d.Len())+64); err != nil {
			return t.Fail(err)
		}
		for i := 0; i < d.NEntries(); i++ {
			if err := t.PollAt(i); err != nil { // the same attributes are set again
				return t.Fail(err)
			}
			if k, v, ok := d.Entry(i); ok {
				into.SetStr(As[Str](k), v)
			}
		}
	}
	f.Out = None
	return Done
}

// namespaceRepr: Vals are the object, then the text so far as strs. N is the next
// entry; PC 2 has the repr of a value.
func namespaceRepr(t *Thread, f *NFrame) Action {
	if f.PC == 0 && t.foreign(f.Vals[0]) {
		f.Out = NewStr("namespace(...)")
		return Done
	}
	name := "namespace"
	if typ := f.Vals[0].Type(); typ != SimpleNamespaceType {
		name = typ.Name
	}
	return t.guardedRepr(f, name+"(...)", func(t *Thread, f *NFrame) Action { return t.namespaceParts(f, name) })
}

func (t *Thread) namespaceParts(f *NFrame, name string) Action {
	d, err := t.instanceDict(f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	b := &f.State.(*reprState).b
	if b.Len() == 0 {
		b.WriteString(name + "(")
	}
	first := f.M == 0
	for {
		if f.PC == 2 {
			s := As[Str](f.In)
			if err := t.Charge(int64(s.Len()/64), int64(s.Len()*s.Width())); err != nil {
				return t.Fail(err)
			}
			b.WriteStr(s)
			first, f.M, f.PC = false, 1, 1
			f.Commit(t)
		}
		if f.PC == 3 { // the name is written
			x := None
			if int(f.N) <= d.NEntries() {
				if _, v, ok := d.Entry(int(f.N) - 1); ok {
					x = v
				}
			}
			f.PC = 2
			if act := t.ReprOp(f, x); act != Done {
				return act
			}
			continue
		}
		if int(f.N) >= d.NEntries() {
			b.WriteASCII(")")
			return t.reprEnd(f)
		}
		k, _, ok := d.Entry(int(f.N))
		f.N++
		if !ok || k.Kind() != KindStr || As[Str](k).Len() == 0 {
			continue
		}
		if err := t.Charge(1, int64(4*As[Str](k).Len()+4)); err != nil {
			return t.Fail(err)
		}
		if !first {
			b.WriteASCII(", ")
		}
		b.WriteStr(As[Str](k))
		b.WriteASCII("=")
		f.PC = 3
		f.Commit(t)
	}
}

// namespaceReplace: PC 1 has the new object.
func namespaceReplace(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.CallValue(f, Ref(f.Vals[0].Type())); act != Done {
			return act
		}
	}
	if !f.In.Type().Is(SimpleNamespaceType) {
		return t.Fail(t.TypeError("expect types.SimpleNamespace type, but %s() returned '%s' object", f.Vals[0].Type().Name, f.In.Type().Name))
	}
	from, err := t.instanceDict(f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	into, err := t.instanceDict(f.In)
	if err != nil {
		return t.Fail(err)
	}
	for _, d := range []*Dict{from, As[Dict](f.Vals[1])} {
		if err := t.Charge(int64(d.Len()/8), 2*entrySize*int64(d.Len())+64); err != nil {
			return t.Fail(err)
		}
		for i := 0; i < d.NEntries(); i++ {
			if err := t.PollAt(i); err != nil { // the same attributes are set again
				return t.Fail(err)
			}
			if k, v, ok := d.Entry(i); ok && k.Kind() == KindStr {
				into.SetStr(As[Str](k), v)
			}
		}
	}
	f.Out = f.In
	return Done
}
