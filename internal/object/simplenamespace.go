// This file defines types.SimpleNamespace.

package object

// A Namespace is a SimpleNamespace: attributes and nothing else.
type Namespace struct {
	Instance
	active bool // its repr is running: shown as namespace(...) inside itself
}

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
	SimpleNamespaceType.Define("SimpleNamespace(mapping_or_iterable=(), /, **kwargs): an object with the given attributes.", &Layout{
		Refs: refsInstance, Size: func(Value) int64 { return 32 }, Copy: copyInstance,
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
			k, _, ok := d.Entry(i)
			if ok && k.Kind() != KindStr {
				return t.Fail(t.TypeError("keywords must be strings"))
			}
		}
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
			if k, v, ok := d.Entry(i); ok {
				into.SetStr(As[Str](k), v)
			}
		}
	}
	f.Out = None
	return Done
}

// namespaceRepr: Vals are the object, then the text so far as strs. N is the next
// entry; the object's own dict decides when it ends.
func namespaceRepr(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if f.PC == 0 {
		name := "namespace"
		if v.Type() != SimpleNamespaceType {
			name = v.Type().Name
		}
		if !t.ReprEnter(v) {
			out, err := t.newText(name + "(...)")
			if err != nil {
				return t.Fail(err)
			}
			f.Out = out
			return Done
		}
		f.Vals = append(f.Vals, NewStr(name+"("))
		f.PC = 1
	}
	d, err := t.instanceDict(v)
	if err != nil {
		return t.Fail(err)
	}
	if f.Exc.P != nil {
		t.ReprLeave(v)
		return t.Reraise(f)
	}
	if f.PC == 2 {
		f.Vals = append(f.Vals, f.In)
		f.PC = 1
	}
	for int(f.N) < d.NEntries() {
		k, x, ok := d.Entry(int(f.N))
		f.N++
		if !ok || k.Kind() != KindStr || As[Str](k).Len() == 0 {
			continue
		}
		sep := ", "
		if len(f.Vals) == 2 {
			sep = ""
		}
		if err := t.Charge(1, 96+StrSize(As[Str](k).Len(), 4)); err != nil {
			f.N--
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, NewStr(sep+As[Str](k).Go()+"="))
		f.PC = 2
		if act := t.catch(f, t.ReprOp(f, x)); act != Done {
			return act
		}
		if f.Exc.P != nil {
			t.ReprLeave(v)
			return t.Reraise(f)
		}
		f.Vals = append(f.Vals, f.In)
		f.PC = 1
	}
	t.ReprLeave(v)
	out, err := t.joinVals(f.Vals[1:], ")")
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return Done
}

// joinVals joins strs and an ending, charged.
func (t *Thread) joinVals(parts []Value, end string) (Value, error) {
	n, w := len(end), 1
	for _, p := range parts {
		n += As[Str](p).Len()
		w = max(w, As[Str](p).Width())
	}
	if err := t.Charge(int64(n/64), StrSize(n, w)); err != nil {
		return Value{}, err
	}
	var b StrBuilder
	for _, p := range parts {
		b.WriteStr(As[Str](p))
	}
	b.WriteString(end)
	return Ref(b.Str()), nil
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
			if k, v, ok := d.Entry(i); ok && k.Kind() == KindStr {
				into.SetStr(As[Str](k), v)
			}
		}
	}
	f.Out = f.In
	return Done
}
