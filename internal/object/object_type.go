// This file defines object: what every value inherits.

package object

// dictRow is the __dict__ of instances, in the class that adds it.
var dictRow = &Row{Name: "__dict__", Kind: Getter, Rights: NoRights, Charge: Custom, Doc: "dictionary for instance variables"} // CPython's words: help() of every class shows them

// weakrefRow is __weakref__: there is no list of weak references to show.
var weakrefRow = &Row{Name: "__weakref__", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "list of weak references to the object"}

func init() {
	dictRow.Fast, dictRow.Set, dictRow.Del = getDict, setDict, delDict
	weakrefRow.Fast = func(t *Thread, args []Value) (Value, error) { return None, nil }
	RegisterRow(dictRow)
	RegisterRow(weakrefRow)
	cmp := func(name, doc string) Row {
		return Row{Name: name, Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: objectOrder, Doc: doc}
	}
	ObjectType.Define("object()\n--\n\nThe base of all classes. Its instances have no attributes of their own.", &Layout{
		Refs: func(Value, func(*Value)) {}, Size: sizeInstance, Go: GoOf[Instance](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Custom, Fast: objectNewFast, Many: objectNewMany, Doc: "Make a bare instance of the class."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: objectRepr, Doc: "Give the class and identity of the object as text."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: objectHashFast, Doc: "Hash by identity."},
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: objectStr, Doc: "The same as repr(self)."},
		{Name: "__getattribute__", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant, Step: objectGetAttributeStep, Doc: "Look up an attribute in the ordinary way."},
		{Name: "__setattr__", Sig: "($self, name, value, /)", Rights: Reflect, Charge: Custom, Step: objectSetAttrStep, Doc: "Store an attribute in the ordinary way."},
		{Name: "__delattr__", Sig: "($self, name, /)", Rights: Reflect, Charge: Custom, Step: objectDelAttrStep, Doc: "Delete an attribute in the ordinary way."},
		cmp("__lt__", "Objects have no order."), cmp("__le__", "Objects have no order."),
		{Name: "__eq__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: objectEqFast, Doc: "Equal if identical."},
		{Name: "__ne__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Step: objectNe, Doc: "The opposite of __eq__."},
		cmp("__gt__", "Objects have no order."), cmp("__ge__", "Objects have no order."),
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Constant, Fast: objectInitFast, Doc: "Initialize self: does nothing."},
		{Name: "__reduce_ex__", Sig: "($self, protocol, /)", Params: "protocol:index", Rights: Reflect, Charge: Custom, Step: objectReduceEx, Doc: "Describe the object for copying and pickling."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: Reflect, Charge: Custom, Step: objectReduce, Doc: "Describe the object for copying and pickling."},
		{Name: "__getstate__", Sig: "($self, /)", Rights: Reflect, Charge: Custom, Fast: objectGetState, Doc: "The attributes to copy or pickle."},
		{Name: "__subclasshook__", Sig: "($type, object, /)", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return NotImplemented, nil
		}, Doc: "Answer issubclass for abstract classes; NotImplemented leaves it to the ordinary rule."},
		{Name: "__init_subclass__", Sig: "($type, /, *args, **kwargs)", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Fast: objectInitSubclass, Doc: "Called for every new subclass: does nothing."},
		{Name: "__format__", Sig: "($self, format_spec, /)", Params: "format_spec:str", Rights: NoRights, Charge: Constant, Step: objectFormat, Doc: "str(self); no format is known."},
		{Name: "__sizeof__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: objectSizeof, Doc: "Bytes of memory as they are metered."},
		{Name: "__dir__", Sig: "($self, /)", Rights: Reflect, Charge: Custom, Base: 6, Catches: true, Step: objectDir, Doc: "Names of the object's attributes."},
		{Name: "__class__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Ref(args[0].Type()), nil
		}, Set: setClass, Del: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("can't delete __class__ attribute")
		}, Doc: "The class of the object."},
	})
}

func sizeInstance(v Value) int64 { return 32 }

func getDict(t *Thread, args []Value) (Value, error) {
	d, err := t.instanceDict(args[0])
	if err != nil {
		return Value{}, err
	}
	if d == nil {
		return Value{}, t.NoAttribute(args[0], strDict)
	}
	if d, err = t.lentDict(args[0], d); err != nil {
		return Value{}, err
	}
	return Ref(d), nil
}

func setDict(t *Thread, args []Value) (Value, error) {
	v, d := args[0], args[1]
	if d.Kind() != KindDict {
		return Value{}, t.TypeError("__dict__ must be set to a dictionary, not a '%s'", d.Type().Name)
	}
	if v.Header().Word&FrozenBit != 0 {
		return Value{}, t.frozen(v, strDict, d)
	}
	a := AttrsOf(v)
	if a == nil {
		return Value{}, t.TypeError("this object has no __dict__")
	}
	if a.Shape.DictMode {
		*a.Slot(int(a.Shape.Type.NSlots)) = d
		return None, nil
	}
	bytes := a.resizeCost(a.Shape.dictShape())
	if a.Shape.privates > 0 {
		_, bytes = a.toDictCost()
	}
	if err := t.Charge(0, bytes); err != nil {
		return Value{}, err
	}
	a.toDict(As[Dict](d))
	return None, nil
}

func delDict(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, DictSize); err != nil {
		return Value{}, err
	}
	return setDict(t, []Value{args[0], Ref(NewDict())})
}

// objectNewFast makes an instance. The arguments are refused unless __init__ or
// __new__ takes them.
func objectNewFast(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(ObjectType, args[0])
	if err != nil {
		return Value{}, err
	}
	if n := len(As[Tuple](args[1]).Items) + As[Dict](args[2]).Len(); n > 0 {
		if typ.Special(SpNew) != objectNew {
			return Value{}, t.TypeError("object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if typ.Special(SpInit) == objectInit {
			return Value{}, t.TypeError("%s() takes no arguments", typ.Name)
		}
	}
	return t.newInstance(typ)
}

// objectNewMany is objectNewFast for a class alone.
func objectNewMany(t *Thread, args []Value) (Value, error) {
	if len(args) != 1 {
		return Value{}, ErrSlow
	}
	typ, err := t.newClass(ObjectType, args[0])
	if err != nil {
		return Value{}, err
	}
	return t.newInstance(typ)
}

// newInstance makes a bare instance, charged.
func (t *Thread) newInstance(typ *Type) (Value, error) {
	if typ.Flags&FlagAbstract != 0 {
		return Value{}, t.abstractError(typ)
	}
	if err := t.Charge(0, typ.InstanceSize()); err != nil {
		return Value{}, err
	}
	v := Ref(NewInstance(typ, t.Comp))
	t.noteDel(typ, v)
	return v, nil
}

// newClass checks the class given to the __new__ of a built-in type: a subclass of
// base whose own native constructor is base's.
func (t *Thread) newClass(base *Type, cls Value) (*Type, error) {
	if cls == Ref(base) {
		return base, nil
	}
	if cls.Kind() != KindType {
		return nil, t.TypeError("%s.__new__(X): X is not a type object (%s)", base.Name, cls.Type().Name)
	}
	typ := As[Type](cls)
	if !typ.Is(base) {
		return nil, t.TypeError("%s.__new__(%s): %s is not a subtype of %s", base.Name, typ.Name, typ.Name, base.Name)
	}
	if typ.Flags&FlagNoNew != 0 && base != ObjectType {
		return nil, t.TypeError("cannot create '%s' instances", typ.Name)
	}
	if n := typ.native(); n.Special(SpNew) != base.Special(SpNew) || n.Kind != base.Kind || base == ObjectType && n != base {
		return nil, t.TypeError("%s.__new__(%s) is not safe, use %s.__new__()", base.Name, typ.Name, n.Name)
	}
	return typ, t.mayMake(typ)
}

// checkInit raises what object.__init__ says of extra arguments.
func (t *Thread) checkInit(typ *Type, n int) error {
	if n == 0 {
		return nil
	}
	if typ.Special(SpInit) != objectInit {
		return t.TypeError("object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if typ.Special(SpNew) == objectNew && (typ.Flags&FlagStatic == 0 || typ == ObjectType) { // a built-in type that cannot be called has none
		return t.TypeError("%s.__init__() takes exactly one argument (the instance to initialize)", typ.Name)
	}
	return nil
}

func objectInitFast(t *Thread, args []Value) (Value, error) {
	return None, t.checkInit(args[0].Type(), len(As[Tuple](args[1]).Items)+As[Dict](args[2]).Len())
}

func objectInitSubclass(t *Thread, args []Value) (Value, error) {
	n := As[Type](args[0]).QualName
	if len(As[Tuple](args[1]).Items) > 0 {
		return Value{}, t.TypeError("%s.__init_subclass__() takes no arguments (%d given)", n, len(As[Tuple](args[1]).Items))
	}
	if As[Dict](args[2]).Len() > 0 {
		return Value{}, t.TypeError("%s.__init_subclass__() takes no keyword arguments", n)
	}
	return None, nil
}

// objectRepr shows the class and an id that is no address.
func objectRepr(t *Thread, args []Value) (Value, error) {
	return t.newText("<" + args[0].Type().fullName() + " object at " + t.hexID(args[0]) + ">")
}

// hexID is id(v) as CPython prints addresses.
func (t *Thread) hexID(v Value) string {
	const digits = "0123456789abcdef"
	n := uint64(t.ID(v))
	var b [18]byte
	for i := 17; i > 5; i-- {
		b[i] = digits[n&15]
		n >>= 4
	}
	b[0], b[1], b[2], b[3], b[4], b[5] = '0', 'x', '7', 'f', '0', '0'
	return string(b[:])
}

// fullName is the qualified name with the module, unless that is builtins: as reprs
// show classes.
func (t *Type) fullName() string {
	if t.Flags&FlagStatic != 0 {
		if t.Module == "builtins" {
			return t.QualName
		}
		return t.Module + "." + t.QualName
	}
	if m, ok := t.Dict.GetStr(strModule); ok && m.Kind() == KindStr {
		if s := As[Str](m).Go(); s != "builtins" {
			return s + "." + t.QualName
		}
	}
	return t.Name
}

// newText makes a str, charged.
// NewText makes an exact str, charged.
func (t *Thread) NewText(s string) (Value, error) { return t.newText(s) }

func (t *Thread) newText(s string) (Value, error) {
	if err := t.Charge(int64(len(s)/64), TextSize(s)); err != nil {
		return Value{}, err
	}
	return NewStr(s), nil
}

func objectHashFast(t *Thread, args []Value) (Value, error) { return Int(t.HashIdentity(args[0])), nil }

func objectStr(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act, _ := t.CallSpecial(f, SpRepr, f.Vals[0]); act != Done { // what it gives is checked by str()
			return act
		}
	}
	f.Out = f.In
	return Done
}

func objectOrder(t *Thread, args []Value) (Value, error) { return NotImplemented, nil }

func objectEqFast(t *Thread, args []Value) (Value, error) {
	if args[0] == args[1] {
		return True, nil
	}
	return NotImplemented, nil
}

func objectNe(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act, _ := t.CallSpecial(f, SpEQ, f.Vals[0], f.Vals[1]); act != Done {
			return act
		}
		fallthrough
	case 1:
		if f.In.IsNotImplemented() {
			f.Out = NotImplemented
			return Done
		}
		f.PC = 2
		if act := t.BoolOp(f, f.In); act != Done {
			return act
		}
	}
	f.Out = Bool(!f.In.Bool())
	return Done
}

func objectGetAttributeStep(t *Thread, f *NFrame) Action {
	return t.getAttributeStep(f, func(t *Thread, v Value, name *Str) AttrResult { return t.findGeneric(v.Type(), v, name) })
}

func objectSetAttrStep(t *Thread, f *NFrame) Action { return t.storeStep(f, f.Vals[2], "__setattr__") }

func objectDelAttrStep(t *Thread, f *NFrame) Action { return t.storeStep(f, Value{}, "__delattr__") }

func (t *Thread) storeStep(f *NFrame, val Value, what string) Action {
	if f.PC == 0 {
		v := f.Vals[0]
		name, err := t.AttrName(f.Vals[1])
		if err == nil {
			err = t.mayStore(v, name)
		}
		if err != nil {
			return t.Fail(err)
		}
		if v.Kind() == KindType && f.Row.qual[0] == 'o' {
			return t.Fail(t.TypeError("can't apply this %s to %s object", what, v.Type().Name))
		}
		f.PC = 1
		if act := t.storeOp(f, v, name, val); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}

func objectFormat(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		if As[Str](f.Vals[1]).Len() > 0 {
			return t.Fail(t.TypeError("unsupported format string passed to %s.__format__", f.Vals[0].Type().Name))
		}
		f.PC = 1
		if act := t.StrOp(f, f.Vals[0]); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func objectSizeof(t *Thread, args []Value) (Value, error) {
	v := args[0]
	n := int64(16)
	if l := v.Type().Layout; l != nil && l.Size != nil {
		n = l.Size(v)
	}
	if a := AttrsOf(v); a != nil {
		n += 16 * int64(a.Shape.Cap())
	}
	return Int(n), nil
}

// setClass assigns __class__: between guest classes of the same layout.
func setClass(t *Thread, args []Value) (Value, error) {
	v, to := args[0], args[1]
	if to.Kind() != KindType {
		return Value{}, t.TypeError("__class__ must be set to a class, not '%s' object", to.Type().Name)
	}
	old, typ := v.Type(), As[Type](to)
	if (old.Flags&FlagStatic != 0 || typ.Flags&FlagStatic != 0) && !(old.Is(ModuleType) && typ.Is(ModuleType)) {
		return Value{}, t.TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
	}
	if v.Header().Word&FrozenBit != 0 {
		return Value{}, t.frozen(v, strClass, to)
	}
	if !sameLayout(old, typ) {
		return Value{}, t.TypeError("__class__ assignment: '%s' object layout differs from '%s'", typ.Name, old.Name)
	}
	if err := t.mayMake(typ); err != nil {
		return Value{}, err
	}
	if old == typ {
		return None, nil
	}
	if c := v; v.Kind() == KindType {
		if err := t.chargeWhole(As[Type](c).changeCost(), 0, nsPerChanged); err != nil {
			return Value{}, err
		}
		v.Header().Type = typ
		typ.classes = append(typ.classes, As[Type](c))
		As[Type](c).Changed()
		return None, nil
	}
	a := AttrsOf(v)
	if a == nil {
		v.Header().Type = typ
		return None, nil
	}
	return None, t.changeShape(a, v, typ)
}

// sameLayout tells whether instances of one class can become the other's.
func sameLayout(a, b *Type) bool {
	if a.native().solid() != b.native().solid() || a.NSlots != b.NSlots || a.Flags&FlagDict != b.Flags&FlagDict || a.AttrOff != b.AttrOff {
		return false
	}
	if a.Inline != b.Inline && (a.Inline == 0 || b.Inline == 0) && a.NSlots > 0 {
		return false
	}
	sa, sb := a.slotNames(), b.slotNames()
	for i := range sa {
		if !sa[i].Equal(sb[i]) {
			return false
		}
	}
	return true
}

// slotNames gives the names of all __slots__, bases' included, in slot order.
func (t *Type) slotNames() []*Str {
	out := make([]*Str, t.NSlots)
	for _, c := range t.MRO {
		if c.Flags&FlagStatic != 0 {
			continue
		}
		for _, d := range [...]*Dict{c.Dict, c.Private} {
			for i := 0; d != nil && i < d.NEntries(); i++ {
				if _, v, ok := d.Entry(i); ok && v.Type() == MemberType {
					if m := As[Member](v); m.Owner == c && m.Slot < len(out) && out[m.Slot] == nil {
						out[m.Slot] = m.Name
					}
				}
			}
		}
	}
	for i := range out {
		if out[i] == nil {
			out[i] = strDoc
		}
	}
	return out
}

// changeShape gives an instance the shape of another class with the same attributes.
// Its slots move to an array of their own where the classes' inline room differs.
func (t *Thread) changeShape(a *Attrs, v Value, typ *Type) error {
	s := a.Shape
	root := typ.Root(s.Maker)
	if s.DictMode {
		n := int(typ.NSlots) + 2
		if err := t.Charge(1, 16*int64(slotCap(n, int(typ.Inline)))+shapeSize(n)); err != nil {
			return err
		}
		to := root.dict
		if s.hasPrivateDict() {
			to = to.withPrivate()
		}
		a.grow(s.N(), max(to.Cap(), s.N()))
		a.Shape = to
		v.Header().Type = typ
		return nil
	}
	names := s.Names[s.Type.NSlots:]
	to, have := root, 0
	for c := to; have < len(names); have++ {
		if c = c.child(names[have]); c == nil {
			break
		}
		to = c
	}
	bytes := 16 * int64(slotCap(s.N(), int(typ.Inline)))
	for k := have; k < len(names); k++ {
		bytes += shapeSize(int(typ.NSlots) + k + 1)
	}
	if typ.nshapes+len(names)-have > MaxShapes {
		fuel, more := a.toDictCost()
		if err := t.Charge(fuel, bytes+more); err != nil {
			return err
		}
		a.toDict(nil)
		t.Meter.Keep(fuel, bytes+more)
		return t.changeShape(a, v, typ)
	}
	if err := t.Charge(int64(1+len(names)/8), bytes); err != nil {
		return err
	}
	for ; have < len(names); have++ {
		to, _ = to.With(names[have])
		typ.nshapes++
	}
	if c := to.Cap(); c > 0 {
		a.grow(s.N(), c)
	}
	a.Shape = to
	v.Header().Type = typ
	return nil
}
