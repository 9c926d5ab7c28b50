// This file defines types.GenericAlias: list[int] and the like.

package object

// A GenericAlias is origin[args].
type GenericAlias struct {
	Header
	Origin  Value
	Args    *Tuple
	Params  Value // __parameters__, computed when first asked for
	Starred bool  // *origin[args]
}

// GenericAliasType is types.GenericAlias.
var GenericAliasType = Declare("types.GenericAlias", KindOther, ObjectType, Flagged(FlagBase))

const aliasSize = 96

var (
	strOrigin_      = Intern("__origin__")
	strArgs_        = Intern("__args__")
	strParameters   = Intern("__parameters__")
	strTypingSubst  = Intern("__typing_subst__")
	strPrepareSubst = Intern("__typing_prepare_subst__")
	strUnpackedTVT  = Intern("__typing_is_unpacked_typevartuple__")
	strOrigClass    = Intern("__orig_class__")
	strUnpackedArgs = Intern("__typing_unpacked_tuple_args__")
)

// NewGenericAlias makes origin[args]: a tuple is several arguments. The caller has
// charged 96 bytes.
func NewGenericAlias(origin, args Value) Value {
	a := &GenericAlias{Header: Header{Type: GenericAliasType}, Origin: origin}
	if args.Type() == TupleType {
		a.Args = As[Tuple](args)
	} else {
		a.Args = MakeTuple([]Value{args})
	}
	return Ref(a)
}

// genericAliasOf is the body of __class_getitem__ rows.
func genericAliasOf(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, aliasSize+TupleSize(1)); err != nil {
		return Value{}, err
	}
	return NewGenericAlias(args[0], args[1]), nil
}

// aliasOwn are the names that are the alias's, not its origin's.
var aliasOwn = map[string]bool{
	"__class__": true, "__bases__": true, "__copy__": true, "__deepcopy__": true, "__mro_entries__": true,
	"__origin__": true, "__args__": true, "__parameters__": true, "__unpacked__": true, "__typing_unpacked_tuple_args__": true,
	"__reduce_ex__": true, "__reduce__": true, "__class_getitem__": true,
}

func init() {
	alias := func(v Value) *GenericAlias { return As[GenericAlias](v) }
	SubclassAttrs[GenericAlias](GenericAliasType)
	GenericAliasType.Flags |= FlagWeakref
	GenericAliasType.Find = findInAlias
	ro := func(name, doc string, f func(*GenericAlias) Value) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			return f(alias(args[0])), nil
		}, Doc: doc}
	}
	refuse := func(name, what string) Row {
		return Row{Name: name, Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("%s argument 2 cannot be a parameterized generic", what)
		}, Doc: "Refused: parameters are not known of objects."}
	}
	GenericAliasType.Define("GenericAlias(origin, args, /)\n--\n\nA type with parameters: list[int].", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			a := alias(v)
			visit(&a.Origin)
			visitRef(&a.Args, visit)
			if a.Params.P != nil {
				visit(&a.Params)
			}
		},
		Size: func(Value) int64 { return aliasSize }, Go: GoOf[GenericAlias](),
	}, []Row{
		{Name: "__new__", Sig: "($type, origin, args, /)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			typ, err := t.newClass(GenericAliasType, args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(0, aliasSize+TupleSize(1)); err != nil {
				return Value{}, err
			}
			a := Alloc[GenericAlias](t, typ)
			b := As[GenericAlias](NewGenericAlias(args[1], args[2]))
			a.Origin, a.Args = b.Origin, b.Args
			return Ref(a), nil
		}, Doc: "Make origin[args]."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: aliasRepr, Doc: "Show origin and parameters."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			a := alias(f.Vals[0])
			switch f.PC {
			case 0:
				f.PC = 1
				if act := t.HashOp(f, a.Origin); act != Done {
					return act
				}
				fallthrough
			case 1:
				f.Vals = append(f.Vals, f.In)
				f.PC = 2
				if act := t.HashOp(f, Ref(a.Args)); act != Done {
					return act
				}
			}
			h := f.Vals[1].Int() ^ f.In.Int()
			if h == -1 {
				h = -2
			}
			f.Out = Int(h)
			return Done
		}, Doc: "Hash origin and parameters."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Custom, Catches: true, Step: aliasCall, Doc: "Call the origin."},
		{Name: "__getattribute__", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant, Step: func(t *Thread, f *NFrame) Action {
			return t.getAttributeStep(f, findInAlias)
		}, Doc: "Look up an attribute, mostly of the origin."},
		order("__lt__"), order("__le__"),
		{Name: "__eq__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: aliasEq, Doc: "Equal if origin and parameters are."},
		notEqual(aliasEq),
		order("__gt__"), order("__ge__"),
		{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: aliasIter, Doc: "Iterate over *self alone."},
		{Name: "__or__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: unionOr, Doc: "The union of two types."},
		{Name: "__ror__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: unionROr, Doc: "The union of two types."},
		{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: Custom, Step: aliasGetItem, Doc: "Fill in type variables."},
		{Name: "__mro_entries__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, TupleSize(1)); err != nil {
				return Value{}, err
			}
			return NewTuple([]Value{alias(args[0]).Origin}), nil
		}, Doc: "The origin, as a base class."},
		refuse("__instancecheck__", "isinstance()"), refuse("__subclasscheck__", "issubclass()"),
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			a := alias(args[0])
			if err := t.Charge(0, 2*TupleSize(2)+aliasSize+aliasIterSize); err != nil {
				return Value{}, err
			}
			if a.Starred { // next(iter(the alias without star))
				plain := *a
				plain.Word, plain.Starred = 0, false
				it := &AliasIter{Header: t.Header(aliasIterType), Alias: Ref(&plain)}
				return NewTuple([]Value{t.builtin("next"), NewTuple([]Value{Ref(it)})}), nil
			}
			return NewTuple([]Value{Ref(GenericAliasType), NewTuple([]Value{a.Origin, Ref(a.Args)})}), nil
		}, Doc: "Describe the alias for copying and pickling."},
		{Name: "__dir__", Sig: "($self, /)", Rights: Reflect, Charge: Custom, Base: 16, Step: aliasDir, Doc: "Names of the origin's attributes and the alias's own."},
		ro("__origin__", "The type without parameters.", func(a *GenericAlias) Value { return a.Origin }),
		ro("__args__", "The parameters.", func(a *GenericAlias) Value { return Ref(a.Args) }),
		ro("__unpacked__", "Whether it stands for *origin[args].", func(a *GenericAlias) Value { return Bool(a.Starred) }),
		{Name: "__parameters__", Kind: Getter, Rights: NoRights, Charge: Custom, Fast: func(t *Thread, args []Value) (Value, error) {
			if p := alias(args[0]).Params; p.P != nil {
				return p, nil
			}
			return Value{}, ErrSlow
		}, Step: func(t *Thread, f *NFrame) Action {
			a := alias(f.Vals[0])
			if f.PC == 0 {
				f.PC = 1
				if act := t.PushRow(f, paramsRow, Ref(a.Args)); act != Done {
					return act
				}
			}
			a.Params = f.In
			f.Out = f.In
			return Done
		}, Doc: "The type variables among the parameters."},
		{Name: "__typing_unpacked_tuple_args__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if a := alias(args[0]); a.Starred && a.Origin == Ref(TupleType) {
				return Ref(a.Args), nil
			}
			return None, nil
		}, Doc: "The parameters of *tuple[...], else None."},
	})
}

// findInAlias gives most attributes of the origin.
func findInAlias(t *Thread, v Value, name *Str) AttrResult {
	a := As[GenericAlias](v)
	if !aliasOwn[name.Key()] {
		if v.Type() != GenericAliasType { // a subclass's own come first
			if _, ok := v.Type().MethodIndex(name); ok && !GenericAliasType.has(name) {
				return t.findGeneric(v.Type(), v, name)
			}
		}
		return t.forward(a.Origin, name)
	}
	return t.findGeneric(v.Type(), v, name)
}

func (t *Type) has(name *Str) bool {
	_, ok := t.MethodIndex(name)
	return ok
}

// aliasCall calls the origin and sets __orig_class__ of the result where it can. PC 1
// has the object, 2 has set the attribute.
func aliasCall(t *Thread, f *NFrame) Action {
	if f.PC == 0 && f.Exc.P != nil {
		return t.Reraise(f)
	}
	if f.PC == 0 {
		pos, kw := As[Tuple](f.Vals[1]).Items, As[Dict](f.Vals[2])
		args, names, err := t.kwArgs(append(make([]Value, 0, len(pos)+kw.Len()), pos...), kw)
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.Eval.PushCall(f, As[GenericAlias](f.Vals[0]).Origin, args, names); act != Done {
			return act
		}
	}
	if f.PC == 1 {
		if f.Exc.P != nil {
			return t.Reraise(f)
		}
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if act := t.SetAttrOp(f, f.In, strOrigClass, f.Vals[0]); act != Done {
			return act
		}
	}
	if f.Exc.P != nil && !f.Exc.Type().Is(AttributeErrorType) && !f.Exc.Type().Is(TypeErrorType) {
		return t.Reraise(f)
	}
	f.Out = f.Vals[3]
	return Done
}

// aliasEq: PC 1 has the equality of the origins, 2 that of the arguments.
func aliasEq(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		if !f.Vals[1].Type().Is(GenericAliasType) {
			f.Out = NotImplemented
			return Done
		}
		a, b := As[GenericAlias](f.Vals[0]), As[GenericAlias](f.Vals[1])
		if a.Starred != b.Starred {
			f.Out = False
			return Done
		}
		f.PC = 1
		if act := t.EqOp(f, a.Origin, b.Origin); act != Done {
			return act
		}
		fallthrough
	case 1:
		if !f.In.Bool() {
			f.Out = False
			return Done
		}
		f.PC = 2
		if act := t.EqOp(f, Ref(As[GenericAlias](f.Vals[0]).Args), Ref(As[GenericAlias](f.Vals[1]).Args)); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// aliasDir: PC 1 has the origin's __dir__.
func aliasDir(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpDir, As[GenericAlias](f.Vals[0]).Origin)
		if absent {
			return t.Fail(t.TypeError("object does not provide __dir__"))
		}
		if act != Done {
			return act
		}
	}
	var items []Value
	if f.In.Kind() == KindList {
		items = As[List](f.In).Values()
	}
	if err := t.Charge(int64(len(items)/8), 2*entrySize*int64(len(items))+DictSize); err != nil {
		return t.Fail(err)
	}
	names := NewDict()
	for _, v := range items {
		if v.Type() == StrType {
			names.SetStr(As[Str](v), None)
		}
	}
	for _, n := range []string{"__origin__", "__args__", "__parameters__", "__mro_entries__", "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__", "__unpacked__", "__typing_unpacked_tuple_args__", "__class__"} {
		if n != "__copy__" && n != "__deepcopy__" {
			names.SetStr(Intern(n), None)
		}
	}
	out, err := t.dirList(f.Vals[0], names)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return Done
}
