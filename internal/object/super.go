// This file defines super: attributes as if a class were not there.

package object

// A Super looks attributes up behind Class in the order of ObjType, for Obj.
type Super struct {
	Header
	Class   *Type // nil before __init__
	Obj     Value // unbound: super(Class)
	ObjType *Type
}

const superSize = 64

func init() {
	sup := func(v Value) *Super { return As[Super](v) }
	SubclassAttrs[Super](SuperType)
	SuperType.Find = findInSuper
	field := func(name, doc string, f func(*Super) *Type) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			if c := f(sup(args[0])); c != nil {
				return t.TokenFor(Ref(c)), nil
			}
			return None, nil
		}, Doc: doc}
	}
	SuperType.Define("super() or super(type, object): the attributes of the bases behind type.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			s := sup(v)
			visitRef(&s.Class, visit)
			visitRef(&s.ObjType, visit)
			if s.Obj.P != nil {
				visit(&s.Obj)
			}
		},
		Size: func(Value) int64 { return superSize }, Go: GoOf[Super](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: FrameRead, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			typ, err := t.newClass(SuperType, args[0])
			if err != nil {
				return Value{}, err
			}
			if err := t.Charge(0, superSize); err != nil {
				return Value{}, err
			}
			return Ref(Alloc[Super](t, typ)), nil
		}, Doc: "Make an empty super object."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			s := sup(args[0])
			name := "NULL"
			if s.Class != nil {
				name = s.Class.Name
			}
			if s.ObjType == nil {
				return t.newText("<super: <class '" + name + "'>, NULL>")
			}
			return t.newText("<super: <class '" + name + "'>, <" + s.ObjType.Name + " object>>")
		}, Doc: "Show the classes."},
		{Name: "__getattribute__", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant, Step: func(t *Thread, f *NFrame) Action {
			return t.getAttributeStep(f, findInSuper)
		}, Doc: "Look up an attribute behind the class."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Custom, Step: superGet, Doc: "A super object for instance."},
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: FrameRead, Charge: Custom, Catches: true, Step: superInit, Doc: "Set class and object; without arguments, those of the method that calls."},
		field("__thisclass__", "The class behind which the search begins.", func(s *Super) *Type { return s.Class }),
		field("__self_class__", "The class whose order is searched.", func(s *Super) *Type { return s.ObjType }),
	})
}

// findInSuper searches the order behind the class. __class__ is super's own.
func findInSuper(t *Thread, v Value, name *Str) AttrResult {
	s := As[Super](v)
	if s.ObjType != nil && !name.Equal(strClass) && !t.foreign(s.Obj) { // past the overrides of others there is no way
		mro := s.ObjType.MRO
		i := 0
		for i < len(mro) && mro[i] != s.Class {
			i++
		}
		for i++; i < len(mro); i++ {
			d, ok := mro[i].own(name)
			if !ok {
				continue
			}
			if s.Obj == Ref(s.ObjType) {
				r := t.bindClass(d, s.ObjType)
				if r.Kind == AttrMethod {
					return t.found(t.BoundMethod(r.Value, s.Obj))
				}
				return r
			}
			r := t.bind(d, s.Obj, s.ObjType, name)
			r.Cache = IC{}
			switch r.Kind {
			case AttrMethod:
				return t.found(t.BoundMethod(r.Value, s.Obj))
			case AttrProperty: // the getter is called with the object, not with v
				return AttrResult{Kind: AttrGet, Value: d, On: s.Obj, Owner: s.ObjType}
			}
			return r
		}
	}
	r := t.findGeneric(v.Type(), v, name)
	r.Cache = IC{}
	return r
}

// superInit: PC 1 has obj.__class__, for objects that pose as another class's.
func superInit(t *Thread, f *NFrame) Action {
	s := As[Super](f.Vals[0])
	if f.PC == 0 && f.Exc.P != nil {
		return t.Reraise(f)
	}
	if f.PC == 0 {
		args, kw := As[Tuple](f.Vals[1]).Items, As[Dict](f.Vals[2])
		if kw.Len() > 0 {
			return t.Fail(t.TypeError("super() takes no keyword arguments"))
		}
		var cls, obj Value
		switch len(args) {
		case 0:
			c, o, err := t.Eval.FrameSuper()
			if err != nil {
				return t.Fail(err)
			}
			cls, obj = c, o
		case 1:
			cls = args[0]
		case 2:
			cls, obj = args[0], args[1]
		default:
			return t.Fail(t.TypeError("super() expected at most 2 arguments, got %d", len(args)))
		}
		if cls.Kind() != KindType {
			return t.Fail(t.TypeError("super() argument 1 must be a type, not %s", cls.Type().Name))
		}
		if obj.P != nil && obj.IsNone() {
			obj = Value{}
		}
		s.Class, s.Obj, s.ObjType = As[Type](cls), Value{}, nil
		f.Out = None
		if obj.P == nil {
			return Done
		}
		if typ := superCheck(s.Class, obj); typ != nil {
			s.Obj, s.ObjType = obj, typ
			return Done
		}
		if len(args) == 0 {
			typ := obj.Type()
			if obj.Kind() == KindType {
				typ = As[Type](obj)
			}
			old, err := t.remade(typ, s.Class)
			if err != nil {
				return t.Fail(err)
			}
			if old != nil {
				s.Class, s.Obj, s.ObjType = old, obj, typ
				return Done
			}
		}
		f.Vals = append(f.Vals, obj)
		f.PC = 1
		if !obj.Type().posesAs() {
			f.In = Ref(obj.Type())
		} else if act := t.GetAttrOp(f, obj, strClass); act != Done {
			return act
		}
	}
	if done, act := t.noAttr(f); done {
		return act
	}
	obj := f.Vals[3]
	f.Out = None
	if f.In.P != nil && f.In.Kind() == KindType && f.In != Ref(obj.Type()) && As[Type](f.In).Is(s.Class) {
		s.Obj, s.ObjType = obj, As[Type](f.In)
		return Done
	}
	return t.Fail(t.superMismatch(s.Class, obj))
}

// superCheck is the class whose order super searches for obj, or nil.
func superCheck(cls *Type, obj Value) *Type {
	if obj.Kind() == KindType && As[Type](obj).Is(cls) {
		return As[Type](obj)
	}
	if obj.Type().Is(cls) {
		return obj.Type()
	}
	return nil
}

func (t *Thread) superMismatch(cls *Type, obj Value) error {
	what, of := "instance of", obj.Type().Name
	if obj.Kind() == KindType {
		what, of = "type", As[Type](obj).Name
		return t.TypeError("super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).", what, of, cls.Name)
	}
	return t.TypeError("super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).", what, of, cls.Name)
}

func superGet(t *Thread, f *NFrame) Action {
	s := As[Super](f.Vals[0])
	if f.PC == 0 {
		obj := f.Vals[1]
		if obj.IsNone() || s.Obj.P != nil || s.Class == nil {
			f.Out = f.Vals[0]
			return Done
		}
		if s.Type != SuperType {
			f.PC = 1
			if act := t.CallValue(f, Ref(s.Type), Ref(s.Class), obj); act != Done {
				return act
			}
		} else {
			typ := superCheck(s.Class, obj)
			if typ == nil {
				return t.Fail(t.superMismatch(s.Class, obj))
			}
			if err := t.Charge(0, superSize); err != nil {
				return t.Fail(err)
			}
			f.Out = Ref(&Super{Header: t.Header(SuperType), Class: s.Class, Obj: obj, ObjType: typ})
			return Done
		}
	}
	f.Out = f.In
	return Done
}

// NewSuper is super(cls, obj) for a class and an object (or class) that belongs to it;
// ok is false where the general way must look at __class__ or raise.
func (t *Thread) NewSuper(cls, obj Value) (v Value, ok bool, err error) {
	if cls.Kind() != KindType || obj.IsNone() {
		return v, false, nil
	}
	typ := superCheck(As[Type](cls), obj)
	if typ == nil {
		return v, false, nil
	}
	if err := t.Charge(0, SuperSize); err != nil {
		return v, true, err
	}
	return Ref(&Super{Header: t.Header(SuperType), Class: As[Type](cls), Obj: obj, ObjType: typ}), true, nil
}

// SuperSize is what the meter charges for a super object.
const SuperSize = superSize

// SuperMethod is the function or method-like native that a super object finds for a
// method call on its object, without binding it; ok is false for anything else.
func SuperMethod(v Value, name *Str) (fn, self Value, ok bool) {
	s := As[Super](v)
	if s.ObjType == nil || s.Obj == Ref(s.ObjType) || name.Equal(strClass) {
		return fn, self, false
	}
	mro := s.ObjType.MRO
	i := 0
	for i < len(mro) && mro[i] != s.Class {
		i++
	}
	for i++; i < len(mro); i++ {
		if d, found := mro[i].own(name); found {
			switch d.Type() {
			case FunctionType, MethodDescriptorType, WrapperDescriptorType:
				return d, s.Obj, true
			}
			return fn, self, false
		}
	}
	return fn, self, false
}

// CachedSuper is SuperMethod for super() of cls and obj without making the super
// object, remembered in the type of obj under an index that an inline cache holds.
// The index is checked against cls: two evaluations of one class body share their
// caches.
func CachedSuper(b *Binding, site int, cls, obj Value, name *Str) (fn Value, ok bool) {
	typ := obj.Type()
	ver := typ.Ver
	if typ.Kind == KindInstance && typ.AttrOff != 0 {
		ver = As[Instance](obj).Shape.Ver
	}
	if ic := b.CacheFor(site, ver); ic != nil && ic.Kind == ICSuper && typ.Methods[ic.Idx+1] == cls {
		return typ.Methods[ic.Idx], true
	}
	if cls.Kind() != KindType || obj.IsNone() || typ.Flags&FlagStatic != 0 || typ.Kind == KindType || superCheck(As[Type](cls), obj) != typ {
		return fn, false
	}
	s := Super{Class: As[Type](cls), Obj: obj, ObjType: typ}
	s.Type = SuperType
	fn, _, ok = SuperMethod(Ref(&s), name)
	if !ok {
		return fn, false
	}
	// Only the first of equal pairs is kept: what a type holds must not depend on what the
	// caches have forgotten.
	at := 0
	for at+1 < len(typ.Methods) && (typ.Methods[at] != fn || typ.Methods[at+1] != cls) {
		at++
	}
	if at+1 >= len(typ.Methods) {
		if at = len(typ.Methods); at >= 4*len(typ.methodIx)+64 {
			return fn, true
		}
		typ.Methods = append(typ.Methods, fn, cls)
	}
	b.Fill(site, IC{Ver: ver, Kind: ICSuper, Idx: uint32(at)})
	return fn, true
}
