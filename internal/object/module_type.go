// This file defines the surface of module objects.

package object

var (
	strPackage      = Intern("__package__")
	strLoader       = Intern("__loader__")
	strSpec         = Intern("__spec__")
	strFile         = Intern("__file__")
	strOrigin       = Intern("origin")
	strInitializing = Intern("_initializing")
)

func init() {
	mod := func(v Value) *Module { return As[Module](v) }
	ModuleType.Flags |= FlagDict | FlagWeakref
	ModuleType.Find = findInModule
	ModuleType.Define("module(name, doc=None): a namespace.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			visitRef(&mod(v).Dict, visit)
			visitRef(&mod(v).Name, visit)
		},
		Size: func(Value) int64 { return 64 },
		Go:   GoOf[Module](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			typ, err := t.newClass(ModuleType, args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(0, 64+DictSize); err != nil {
				return Value{}, err
			}
			m := Alloc[Module](t, typ)
			m.Dict = NewDict()
			m.Dict.ToNamespace()
			return Ref(m), nil
		}, Doc: "Make an empty module."},
		{Name: "__init__", Sig: "($self, /, name, doc=None)", Params: "name:str", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			m := mod(args[0])
			if err := t.Charge(0, 8*entrySize+5*48); err != nil {
				return Value{}, err
			}
			for _, x := range []struct {
				k *Str
				v Value
			}{{strName, args[1]}, {strDoc, args[2]}, {strPackage, None}, {strLoader, None}, {strSpec, None}} {
				m.Dict.SetStr(x.k, x.v)
			}
			m.Name = As[Str](args[1])
			return None, nil
		}, Doc: "Set name and documentation."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: moduleRepr, Doc: "Show the name and where it came from."},
		{Name: "__getattribute__", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant, Step: func(t *Thread, f *NFrame) Action {
			return t.getAttributeStep(f, findInModule)
		}, Doc: "Look up a member, or ask the module's __getattr__."},
		{Name: "__dir__", Sig: "($self, /)", Rights: Reflect, Charge: Custom, Step: moduleDir, Doc: "Names of the members, or what the module's __dir__ says."},
		{Name: "__dict__", Kind: Getter, Rights: Reflect, Charge: Constant, Params: "member", Fast: getDict, Doc: "The members by name."},
		{Name: "__annotations__", Kind: Getter, Rights: NoRights, Charge: Custom, Fast: moduleAnnotations, Step: moduleAnnotationsStep, Set: func(t *Thread, args []Value) (Value, error) {
			d, err := t.instanceDict(args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.dictSet(d, strAnnotations, args[1]); err != nil {
				return Value{}, err
			}
			d.DelStr(strAnnotate)
			return None, nil
		}, Del: func(t *Thread, args []Value) (Value, error) {
			d, err := t.instanceDict(args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.mutable(&d.Header, "change"); err != nil {
				return Value{}, err
			}
			if !d.DelStr(strAnnotations) {
				return Value{}, t.Raise(AttributeErrorType, "__annotations__")
			}
			d.DelStr(strAnnotate)
			return None, nil
		}, Doc: "Annotations of the module's variables."},
		{Name: "__annotate__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if v, ok := mod(args[0]).Dict.GetStr(strAnnotate); ok {
				return v, nil
			}
			return None, nil
		}, Set: func(t *Thread, args []Value) (Value, error) {
			if !args[1].IsNone() && !callable(args[1]) {
				return Value{}, t.TypeError("__annotate__ must be callable or None")
			}
			d, err := t.instanceDict(args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.dictSet(d, strAnnotate, args[1]); err != nil {
				return Value{}, err
			}
			if !args[1].IsNone() {
				d.DelStr(strAnnotations)
			}
			return None, nil
		}, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("cannot delete __annotate__ attribute")
		}, Doc: "The function that computes the annotations, or None."},
	})
}

// findInModule is the ordinary lookup, cached by the version of the namespace, then
// the module's own __getattr__ (PEP 562).
func findInModule(t *Thread, v Value, name *Str) AttrResult {
	typ := v.Type()
	d := As[Module](v).Dict
	i, onType := typ.MethodIndex(name)
	if onType && isData(typ.Methods[i]) {
		return t.bind(typ.Methods[i], v, typ, name)
	}
	if t.Comp.library != nil && name.Equal(strModules) && As[Module](v).Library && As[Module](v).Name.Equal(strSys) {
		return t.found(t.nobodysModules())
	}
	if d != nil {
		if j := d.findStr(name); j >= 0 {
			if _, x, ok := d.Entry(j); ok {
				if d.shared() && !t.Comp.sees(x) {
					return AttrResult{Kind: AttrValue, Value: t.View(x)}
				}
				return AttrResult{Kind: AttrValue, Value: x, Cache: IC{Ver: d.Version, Kind: ICModule, Idx: uint32(j)}}
			}
		}
	}
	if onType {
		return t.bind(typ.Methods[i], v, typ, name)
	}
	if d != nil {
		if hook, ok := d.GetStr(strGetattr); ok {
			return AttrResult{Kind: AttrHook, Value: hook}
		}
		if initializing(d) {
			if n, ok := d.GetStr(strName); ok && n.Kind() == KindStr {
				return AttrResult{Kind: AttrRaise, Err: t.attrErrorf(v, name,
					"partially initialized module '%s' has no attribute '%s' (most likely due to a circular import)", As[Str](n).Go(), name.Go())}
			}
		}
	}
	return AttrResult{}
}

// nobodysModules is sys.modules for the library in other hands: the modules that a text names which
// others gave it are nobody's. It is a copy, since they may get hold of it.
func (t *Thread) nobodysModules() (Value, error) {
	d, err := t.copied(t.S.Nobody().Modules)
	if err != nil {
		return Value{}, err
	}
	return Ref(d), nil
}

// initializing tells whether the module's __spec__ says that its body still runs. Only
// an attribute of the spec's own is looked at: no guest code runs.
func initializing(d *Dict) bool {
	spec, ok := d.GetStr(strSpec)
	return ok && ownTruth(spec, strInitializing)
}

func ownTruth(v Value, name *Str) bool {
	b, _ := TruthExact(ownAttr(v, name))
	return b
}

// ownAttr reads an attribute from the instance itself, None if it is not there.
func ownAttr(v Value, name *Str) Value {
	out := None
	VisitAttrs(v, func(k *Str, x Value) {
		if k.Equal(name) {
			out = x
		}
	})
	return out
}

func moduleRepr(t *Thread, args []Value) (Value, error) {
	d := As[Module](args[0]).Dict
	text := func(k *Str) (string, bool) {
		if v, ok := d.GetStr(k); ok && v.Kind() == KindStr {
			return As[Str](v).Go(), true
		}
		return "", false
	}
	name, ok := text(strName)
	if !ok {
		name = "?"
	}
	name = "'" + name + "'"
	if file, ok := text(strFile); ok {
		return t.newText("<module " + name + " from '" + file + "'>")
	}
	if spec, ok := d.GetStr(strSpec); ok && !spec.IsNone() {
		if o := ownAttr(spec, strOrigin); o.Kind() == KindStr {
			return t.newText("<module " + name + " (" + As[Str](o).Go() + ")>")
		}
	}
	return t.newText("<module " + name + ">")
}

func moduleDir(t *Thread, f *NFrame) Action {
	d := As[Module](f.Vals[0]).Dict
	if f.PC == 0 {
		if hook, ok := d.GetStr(strDir); ok {
			f.PC = 1
			if act := t.CallValue(f, hook); act != Done {
				return act
			}
		} else {
			if err := t.Charge(0, DictSize); err != nil {
				return t.Fail(err)
			}
			names := NewDict()
			if err := t.addNames(names, d); err != nil {
				return t.Fail(err)
			}
			out, err := t.dirList(f.Vals[0], names)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = out
			return Done
		}
	}
	f.Out = f.In
	return Done
}

func moduleAnnotations(t *Thread, args []Value) (Value, error) {
	d, err := t.instanceDict(args[0])
	if err != nil {
		return Value{}, err
	}
	if v, ok := d.GetStr(strAnnotations); ok {
		return v, nil
	}
	if fn, ok := d.GetStr(strAnnotate); ok && !fn.IsNone() {
		return Value{}, ErrSlow
	}
	if d.Word&FrozenBit != 0 { // as good as one that stays empty
		if err := t.Charge(0, DictSize); err != nil {
			return Value{}, err
		}
		return Ref(NewDict()), nil
	}
	if err := t.Charge(0, DictSize+d.InsertCost()); err != nil {
		return Value{}, err
	}
	v := Ref(NewDict())
	d.SetStr(strAnnotations, v)
	return v, nil
}

func moduleAnnotationsStep(t *Thread, f *NFrame) Action {
	d, err := t.instanceDict(f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		fn, _ := d.GetStr(strAnnotate)
		if act := t.CallValue(f, fn, Int(1)); act != Done {
			return act
		}
	}
	if f.In.Kind() != KindDict {
		return t.Fail(t.TypeError("__annotate__ returned non-dict of type '%s'", f.In.Type().Name))
	}
	if d.Word&FrozenBit == 0 {
		if err := t.dictSet(d, strAnnotations, f.In); err != nil {
			return t.Fail(err)
		}
	}
	f.Out = f.In
	return Done
}
