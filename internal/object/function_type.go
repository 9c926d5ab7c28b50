// This file defines the surface of Python functions. What would open a function's
// namespace to others (__globals__, __closure__, __builtins__) is absent.

package object

func init() {
	fn := func(v Value) *Function { return As[Function](v) }
	orNone := func(v Value) Value {
		if v.P == nil {
			return None
		}
		return v
	}
	get := func(name, doc string, fast, set, del Fast) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Fast: fast, Set: set, Del: del, Doc: doc}
	}
	must := func(name, what string) Fast {
		return func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("%s must be set to %s", name, what)
		}
	}
	// put makes the setter of a field of FunctionMore
	put := func(set func(m *FunctionMore, v Value)) Fast {
		return func(t *Thread, args []Value) (Value, error) {
			f := fn(args[0])
			if err := t.Charge(0, f.ExtendCost()); err != nil {
				return Value{}, err
			}
			v := None
			if len(args) > 1 {
				v = args[1]
			}
			set(f.Extend(), v)
			return None, nil
		}
	}
	textField := func(name, doc string, at func(*Function) Value, set func(m *FunctionMore, v Value)) Row {
		refuse, put := must(name, "a string object"), put(set)
		return get(name, doc, func(t *Thread, args []Value) (Value, error) { return orNone(at(fn(args[0]))), nil },
			func(t *Thread, args []Value) (Value, error) {
				if args[1].Kind() != KindStr {
					return refuse(t, args)
				}
				return put(t, args)
			}, refuse)
	}
	setDoc := put(func(m *FunctionMore, v Value) { m.Doc = v })
	setModule := func(t *Thread, args []Value) (Value, error) {
		fn(args[0]).Module = None
		if len(args) > 1 {
			fn(args[0]).Module = args[1]
		}
		return None, nil
	}
	setKwDefaults := put(func(m *FunctionMore, v Value) {
		if m.KwDefaults = nil; !v.IsNone() {
			m.KwDefaults = As[Dict](v)
		}
	})
	setAnnotate := put(func(m *FunctionMore, v Value) {
		if m.Annotate = v; !v.IsNone() {
			m.Annotations = Value{}
		}
	})
	setTypeParams := put(func(m *FunctionMore, v Value) { m.TypeParams = v })
	FunctionType.Flags |= FlagDict | FlagWeakref | FlagNoNew
	FunctionType.Find, FunctionType.Store = findInFunction, storeInFunction
	rows := []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			return t.newText("<function " + fn(args[0]).QualNameText() + " at " + t.hexID(args[0]) + ">")
		}, Doc: "Show the function's name."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			return t.callStep(f, f.Vals[0])
		}, Doc: "Call the function."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			viaClass, err := t.descrGetArgs(args)
			if err != nil || viaClass {
				return args[0], err
			}
			return t.NewMethod(args[0], args[1])
		}, Doc: "The function bound to instance."},
		get("__doc__", "The function's documentation.", func(t *Thread, args []Value) (Value, error) { return orNone(fn(args[0]).Doc()), nil }, setDoc, setDoc),
		get("__module__", "The name of the module the function was made in.", func(t *Thread, args []Value) (Value, error) { return orNone(fn(args[0]).Module), nil }, setModule, setModule),
		get("__code__", "Names, argument counts and position of the function's code.", func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, 32); err != nil {
				return Value{}, err
			}
			return NewCode(fn(args[0]).Code), nil
		}, func(t *Thread, args []Value) (Value, error) {
			if args[1].Type() != CodeType {
				return Value{}, t.TypeError("__code__ must be set to a code object")
			}
			return Value{}, t.TypeError("the code of a function cannot be replaced")
		}, must("__code__", "a code object")),
		get("__defaults__", "Defaults of positional parameters.", functionDefaults, setFunctionDefaults, func(t *Thread, args []Value) (Value, error) {
			fn(args[0]).Defaults = nil
			return None, nil
		}),
		get("__kwdefaults__", "Defaults of keyword-only parameters.", func(t *Thread, args []Value) (Value, error) {
			if d := fn(args[0]).More().KwDefaults; d != nil {
				return Ref(d), nil
			}
			return None, nil
		}, func(t *Thread, args []Value) (Value, error) {
			if !args[1].IsNone() && args[1].Kind() != KindDict {
				return Value{}, t.TypeError("__kwdefaults__ must be set to a dict object")
			}
			return setKwDefaults(t, args)
		}, setKwDefaults),
		{Name: "__annotations__", Kind: Getter, Rights: NoRights, Charge: Custom, Fast: functionAnnotations, Step: functionAnnotationsStep, Set: setFunctionAnnotations, Del: func(t *Thread, args []Value) (Value, error) {
			if m := fn(args[0]).more; m != nil {
				m.Annotations, m.Annotate = Value{}, Value{}
			}
			return None, nil
		}, Doc: "Annotations of parameters and result."},
		get("__annotate__", "The function that computes the annotations, or None.", func(t *Thread, args []Value) (Value, error) {
			return orNone(fn(args[0]).More().Annotate), nil
		}, func(t *Thread, args []Value) (Value, error) {
			if !args[1].IsNone() && !callable(args[1]) {
				return Value{}, t.TypeError("__annotate__ must be callable or None")
			}
			return setAnnotate(t, args)
		}, func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("__annotate__ cannot be deleted")
		}),
		{Name: "__dict__", Kind: Getter, Rights: Reflect, Charge: Constant, Fast: getDict, Set: setFunctionDict, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("cannot delete __dict__")
		}, Doc: "Attributes of the function."},
		textField("__name__", "The function's name.", (*Function).Name, func(m *FunctionMore, v Value) { m.Name = v }),
		textField("__qualname__", "The function's name with the names around it.", (*Function).QualName, func(m *FunctionMore, v Value) { m.QualName = v }),
		get("__type_params__", "The type parameters of a generic function.", func(t *Thread, args []Value) (Value, error) {
			if v := fn(args[0]).More().TypeParams; v.P != nil {
				return v, nil
			}
			return Ref(emptyTuple), nil
		}, func(t *Thread, args []Value) (Value, error) {
			if args[1].Kind() != KindTuple {
				return Value{}, t.TypeError("__type_params__ must be set to a tuple")
			}
			return setTypeParams(t, args)
		}, must("__type_params__", "a tuple")),
	}
	FunctionType.Define("A function written in Python.", &Layout{Refs: refsFunction, Size: func(v Value) int64 {
		f := fn(v)
		return FunctionSize + FunctionMoreSize - f.ExtendCost() + roundUp(16*int64(cap(f.Defaults))) + roundUp(8*int64(cap(f.Closure)))
	}, Go: GoOf[Function]()}, rows)
}

func refsFunction(v Value, visit func(*Value)) {
	f := As[Function](v)
	if f.Binding != nil { // not an object: its cells are those of the two namespaces
		visitRef(&f.Binding.Ns, visit)
		if f.Binding.Own != nil {
			visitRef(&f.Binding.Own, visit)
		}
	}
	for i := range f.Closure {
		visitRef(&f.Closure[i], visit)
	}
	for i := range f.Defaults {
		visit(&f.Defaults[i])
	}
	visitRef(&f.Dict, visit)
	visit(&f.Module)
	if m := f.more; m != nil {
		visitRef(&m.KwDefaults, visit)
		for _, x := range [...]*Value{&m.Name, &m.QualName, &m.Doc, &m.Annotate, &m.Annotations, &m.TypeParams, &m.Wrapped} {
			visit(x)
		}
	}
}

// WrappedOf is what guests stored as __wrapped__ of a function: for our inspect.
func WrappedOf(v Value) (Value, bool) {
	if v.Kind() != KindFunction {
		return Value{}, false
	}
	w := As[Function](v).More().Wrapped
	return w, w.P != nil
}

func findInFunction(t *Thread, v Value, name *Str) AttrResult {
	return t.findGeneric(v.Type(), v, name)
}

// storeInFunction keeps __wrapped__ where no lookup finds it: a decorator must not
// hand out what it guards.
func storeInFunction(t *Thread, v Value, name *Str, val Value) (bool, IC, error) {
	if name.Equal(strWrapped) && v.Header().Word&FrozenBit == 0 {
		f := As[Function](v)
		if val.P == nil && f.More().Wrapped.P == nil {
			return true, IC{}, t.NoAttribute(v, name)
		}
		if err := t.Charge(0, f.ExtendCost()); err != nil {
			return true, IC{}, err
		}
		f.Extend().Wrapped = val
		return true, IC{}, nil
	}
	return t.storeGeneric(v.Type(), v, name, val)
}

func functionDefaults(t *Thread, args []Value) (Value, error) {
	d := As[Function](args[0]).Defaults
	if len(d) == 0 {
		return None, nil
	}
	if err := t.Charge(0, TupleSize(len(d))); err != nil {
		return Value{}, err
	}
	return NewTuple(cloneLong(d)), nil
}

func setFunctionDefaults(t *Thread, args []Value) (Value, error) {
	f := As[Function](args[0])
	switch {
	case args[1].IsNone():
		f.Defaults = nil
	case args[1].Kind() == KindTuple:
		items := As[Tuple](args[1]).Items
		if n := f.Code.ArgCount; len(items) > n {
			items = items[len(items)-n:] // the others could never be used
		}
		if err := t.Charge(0, 16*int64(len(items))); err != nil {
			return Value{}, err
		}
		f.Defaults = cloneLong(items)
	default:
		return Value{}, t.TypeError("__defaults__ must be set to a tuple object")
	}
	return None, nil
}

func functionAnnotations(t *Thread, args []Value) (Value, error) {
	f := As[Function](args[0])
	m := f.More()
	if m.Annotations.P != nil {
		return m.Annotations, nil
	}
	if m.Annotate.P != nil && !m.Annotate.IsNone() {
		return Value{}, ErrSlow
	}
	if err := t.Charge(0, DictSize+f.ExtendCost()); err != nil {
		return Value{}, err
	}
	d := Ref(NewDict())
	if f.Word&StaticBit == 0 {
		f.Extend().Annotations = d
	}
	return d, nil
}

func functionAnnotationsStep(t *Thread, f *NFrame) Action {
	fn := As[Function](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.CallValue(f, fn.More().Annotate, Int(1)); act != Done {
			return act
		}
	}
	if f.In.Kind() != KindDict {
		return t.Fail(t.TypeError("__annotate__ returned non-dict of type '%s'", f.In.Type().Name))
	}
	if fn.Word&StaticBit == 0 {
		if err := t.Charge(0, fn.ExtendCost()); err != nil {
			return t.Fail(err)
		}
		fn.Extend().Annotations = f.In
	}
	f.Out = f.In
	return Done
}

func setFunctionAnnotations(t *Thread, args []Value) (Value, error) {
	f := As[Function](args[0])
	if !args[1].IsNone() && args[1].Kind() != KindDict {
		return Value{}, t.TypeError("__annotations__ must be set to a dict object")
	}
	if err := t.Charge(0, f.ExtendCost()); err != nil {
		return Value{}, err
	}
	m := f.Extend()
	if m.Annotations, m.Annotate = args[1], (Value{}); args[1].IsNone() {
		m.Annotations = Value{}
	}
	return None, nil
}

func setFunctionDict(t *Thread, args []Value) (Value, error) {
	if args[1].Kind() != KindDict {
		return Value{}, t.TypeError("__dict__ must be set to a dictionary, not a '%s'", args[1].Type().Name)
	}
	As[Function](args[0]).Dict = As[Dict](args[1])
	return None, nil
}
