// This file defines type: the surface of classes.

package object

import (
	"slices"
	"strings"
)

func init() {
	get := func(name string, fast, set, del Fast, doc string) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Fast: fast, Set: set, Del: del, Doc: doc}
	}
	grown := func(charge Charge, r Row) Row {
		r.Charge = charge
		return r
	}
	member := func(name string, fast, set, del Fast, doc string) Row {
		r := get(name, fast, set, del, doc)
		r.Params = "member"
		return r
	}
	TypeType.Find, TypeType.Store = findInType, storeInType
	TypeType.Flags |= FlagWeakref
	TypeType.Define("type(object) gives an object's class; type(name, bases, dict, **kwds) makes a new one.", &Layout{
		Refs: refsType, Size: sizeType, Go: GoOf[Type](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: FrameRead, Charge: Custom, Catches: true, Step: typeNewStep, Doc: "Make a class."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: typeReprFast, Doc: "Show the class with its module."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Custom, Step: typeCallStep, Doc: "Make an instance: __new__, then __init__."},
		{Name: "__getattribute__", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant, Step: typeGetAttributeStep, Doc: "Look up an attribute of the class."},
		{Name: "__setattr__", Sig: "($self, name, value, /)", Rights: Reflect, Charge: Custom, Step: objectSetAttrStep, Doc: "Store an attribute of the class."},
		{Name: "__delattr__", Sig: "($self, name, /)", Rights: Reflect, Charge: Custom, Step: objectDelAttrStep, Doc: "Delete an attribute of the class."},
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Constant, Fast: typeInit, Doc: "Check the arguments: all was done by __new__."},
		{Name: "__or__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: unionOr, Doc: "The union of two types."},
		{Name: "__ror__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: unionROr, Doc: "The union of two types."},
		{Name: "mro", Sig: "($self, /)", Inside: true, Rights: NoRights, Charge: PerItem, Fast: typeMRO, Doc: "Compute the order in which bases are searched."},
		{Name: "__prepare__", Sig: "($cls, /, *args, **kwargs)", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, DictSize); err != nil {
				return Value{}, err
			}
			return Ref(NewDict()), nil
		}, Doc: "Make the namespace of a class body: a dict."},
		{Name: "__instancecheck__", Sig: "($self, instance, /)", Rights: NoRights, Charge: Custom, Catches: true, Step: typeInstanceCheck, Doc: "Tell whether instance is an instance of the class."},
		{Name: "__subclasscheck__", Sig: "($self, subclass, /)", Rights: NoRights, Charge: Custom, Catches: true, Step: typeSubclassCheck, Doc: "Tell whether subclass is derived from the class."},
		{Name: "__dir__", Sig: "($self, /)", Rights: Reflect, Charge: Custom, Fast: typeDir, Doc: "Names of the class's attributes, bases' included."},
		{Name: "__sizeof__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: objectSizeof, Doc: "Bytes of memory as they are metered."},
		member("__basicsize__", func(t *Thread, args []Value) (Value, error) { return Int(32), nil }, nil, nil, "Bytes of an instance without its attributes."),
		member("__itemsize__", func(t *Thread, args []Value) (Value, error) {
			if As[Type](args[0]).Kind == KindTuple {
				return Int(16), nil
			}
			return Int(0), nil
		}, nil, nil, "Bytes of an item of a tuple, else 0."),
		member("__flags__", typeFlags, nil, nil, "What the class allows, as CPython numbers it."),
		member("__weakrefoffset__", func(t *Thread, args []Value) (Value, error) { return Int(0), nil }, nil, nil, "Always 0."),
		member("__dictoffset__", func(t *Thread, args []Value) (Value, error) { return Int(0), nil }, nil, nil, "Always 0."),
		member("__base__", func(t *Thread, args []Value) (Value, error) {
			if b := As[Type](args[0]).Base; b != nil {
				return Ref(b), nil
			}
			return None, nil
		}, nil, nil, "The base whose layout the class has."),
		grown(PerByte, get("__name__", func(t *Thread, args []Value) (Value, error) { return t.newText(As[Type](args[0]).shortName()) }, setTypeName, delImmutable("__name__"), "The class's name.")),
		grown(PerByte, get("__qualname__", func(t *Thread, args []Value) (Value, error) { return t.newText(As[Type](args[0]).QualName) }, setTypeQualName, delImmutable("__qualname__"), "The class's name with the names around it.")),
		grown(Custom, get("__bases__", typeBases, setBases, delImmutable("__bases__"), "The bases as they were written.")),
		grown(Custom, get("__mro__", typeMROTuple, nil, nil, "The class and its bases in the order they are searched.")),
		get("__module__", typeModule, setTypeModule, delImmutable("__module__"), "The module the class was made in."),
		get("__abstractmethods__", typeAbstract, setTypeAbstract, delTypeAbstract, "Names of the methods that have no implementation."),
		{Name: "__dict__", Kind: Getter, Rights: Reflect, Charge: Constant, Fast: typeDict, Doc: "The class's own attributes, read-only."},
		get("__doc__", typeDoc, setTypeDoc, delImmutable("__doc__"), "The documentation of the class."),
		get("__text_signature__", typeTextSig, nil, nil, "The signature of the constructor, of built-in classes."),
		{Name: "__annotations__", Kind: Getter, Rights: NoRights, Charge: Custom, Fast: typeAnnotationsFast, Step: typeAnnotations, Set: setTypeAnnotations, Del: delTypeAnnotations, Doc: "The annotations of the class body."},
		get("__annotate__", typeAnnotate, setTypeAnnotate, delTypeAnnotate, "The function that computes the annotations, or None."),
		get("__type_params__", typeTypeParams, setTypeTypeParams, delImmutable("__type_params__"), "The type parameters of a generic class."),
	})
	rows := TypeType.Rows
	for i := range rows {
		switch rows[i].Name {
		case "__call__":
			TypeCallRow = &rows[i]
		}
	}
}

func refsType(v Value, visit func(*Value)) {
	typ := As[Type](v)
	if typ.Flags&FlagStatic != 0 {
		return
	}
	meta := Ref(typ.Header.Type)
	visit(&meta)
	visitRef(&typ.Dict, visit)
	visitRef(&typ.token, visit)
	visitRef(&typ.Private, visit)
	for i := range typ.Bases {
		visitRef(&typ.Bases[i], visit)
	}
	for i := range typ.MRO {
		if typ.MRO[i] != typ {
			visitRef(&typ.MRO[i], visit)
		}
	}
	visitRef(&typ.Base, visit)
	for i := range typ.Methods {
		visit(&typ.Methods[i])
	}
	if typ.spec != nil {
		for i := range typ.spec {
			if x := &typ.spec[i]; x.P != nil && *x != absentValue {
				visit(x)
			}
		}
	}
	if typ.AbstractMethods.P != nil {
		visit(&typ.AbstractMethods)
	}
	if typ.Kit != nil {
		typ.Kit.refs(visit)
	}
	VisitCompartment(typ.Maker, visit)
	if typ.terms != nil {
		for _, c := range typ.terms.authors {
			VisitCompartment(c, visit)
		}
	}
}

// visitRef visits an object held by a typed pointer, which is written only if the
// visitor moved it.
func visitRef[T any, P interface {
	*T
	Object
}](p *P, visit func(*Value)) {
	if *p == nil {
		return
	}
	v := Ref[T, P](*p)
	old := v
	visit(&v)
	if v != old {
		*p = As[T, P](v)
	}
}

func sizeType(v Value) int64 {
	typ := As[Type](v)
	n := int64(TypeSize) + 8*int64(len(typ.MRO)+len(typ.Bases)) + 64*int64(len(typ.Methods)) + 8*int64(cap(typ.subs)+cap(typ.classes))
	if typ.terms != nil {
		n += termsSize + 8*int64(cap(typ.terms.authors)) + typ.terms.names
	}
	if typ.Kit != nil {
		n += typ.Kit.size()
	}
	todo := append([]*Shape(nil), typ.roots...)
	for len(todo) > 0 {
		s := todo[len(todo)-1]
		todo = append(todo[:len(todo)-1], s.Children...)
		n += shapeSize(s.N())
		if s.dict != nil && s.dict.private != nil {
			n += shapeSize(s.dict.private.N())
		}
	}
	return n
}

// pruneSubclasses forgets subclasses, and classes of a metaclass, that alive says are
// gone. The census calls it.
func (t *Type) pruneSubclasses(alive func(*Type) bool) {
	keep := t.subs[:0]
	for _, c := range t.subs {
		if alive(c) {
			keep = append(keep, c)
		}
	}
	clear(t.subs[len(keep):])
	t.subs = keep
	keep = t.classes[:0]
	for _, c := range t.classes {
		if alive(c) && c.Header.Type == t {
			keep = append(keep, c)
		}
	}
	clear(t.classes[len(keep):])
	t.classes = keep
}

// findInType is type.__getattribute__: data descriptors of the metaclass, the class's
// own order, then the rest of the metaclass.
func findInType(t *Thread, v Value, name *Str) AttrResult {
	cls, meta := As[Type](v), v.Type()
	j, onMeta := meta.MethodIndex(name)
	var d Value
	if onMeta {
		if d = meta.Methods[j]; isData(d) && hasGet(d) {
			return t.bind(d, v, meta, name)
		}
	}
	if i, ok := cls.MethodIndex(name); ok {
		raw := cls.Methods[i]
		r := t.bindClass(raw, cls)
		cls.cacheClass(&r, raw, name, i)
		return r
	}
	if !onMeta {
		return AttrResult{}
	}
	return t.bind(d, v, meta, name)
}

// cacheClass lets the loop find an attribute of a class in its Methods again: the raw
// value, or the function inside a static or class method, which gets a place of its own.
func (t *Type) cacheClass(r *AttrResult, raw Value, name *Str, i int) {
	if r.Kind != AttrValue && r.Kind != AttrMethod {
		return
	}
	if r.Value != raw {
		if t.Flags&FlagStatic != 0 || raw.Type() != StaticMethodType && raw.Type() != ClassMethodType ||
			r.Kind == AttrValue && raw.Type() != StaticMethodType {
			return
		}
		key := "\x00" + name.Key()
		k, ok := t.methodIx[key]
		if !ok {
			k = int32(len(t.Methods))
			t.methodIx[key] = k
			t.Methods = append(t.Methods, r.Value)
		}
		i = int(k)
	}
	kind := uint8(ICClass)
	if r.Kind == AttrMethod {
		kind = ICMethod
	}
	r.Cache = IC{Ver: t.Ver | OnClass, Kind: kind, Idx: uint32(i)}
}

// storeInType is type.__setattr__ and type.__delattr__.
func storeInType(t *Thread, v Value, name *Str, val Value) (bool, IC, error) {
	cls, meta := As[Type](v), v.Type()
	if cls.Flags&FlagStatic != 0 || cls.Word&FrozenBit != 0 {
		return true, IC{}, t.immutable(cls, name.Go())
	}
	if d, ok := meta.member(name); ok && isData(d) {
		return t.storeData(d, v, name, val)
	}
	n := cls.changeCost()
	if val.P == nil {
		if _, ok := cls.own(name); !ok {
			return true, IC{}, t.attrErrorf(v, name, "type object '%s' has no attribute '%s'", cls.Name, name.Go())
		}
		if err := t.chargeWhole(n, 0, nsPerChanged); err != nil {
			return true, IC{}, err
		}
		cls.members(name).DelStr(name)
	} else {
		d, bytes := cls.Dict, int64(0)
		if name.private() {
			if d = cls.Private; d == nil { // members makes it
				d, bytes = &Dict{}, DictSize
			}
		}
		if err := t.chargeWhole(n, bytes+d.InsertCost(), nsPerChanged); err != nil {
			return true, IC{}, err
		}
		cls.members(name).SetStr(name, val)
	}
	cls.Changed()
	return true, IC{}, nil
}

func (t *Thread) immutable(cls *Type, name string) error {
	return t.TypeError("cannot set '%s' attribute of immutable type '%s'", name, cls.Name)
}

// delImmutable refuses to delete what every class has.
func delImmutable(name string) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		return Value{}, t.TypeError("cannot delete '%s' attribute of immutable type '%s'", name, As[Type](args[0]).Name)
	}
}

func typeReprFast(t *Thread, args []Value) (Value, error) {
	return t.newText(t.typeRepr(As[Type](args[0])))
}

// TypeRepr is repr of a class, for messages.
func TypeRepr(v Value) string {
	if v.Kind() != KindType {
		return "an object of type " + v.Type().Name
	}
	return "<class '" + As[Type](v).fullName() + "'>"
}

func (t *Thread) typeRepr(typ *Type) string { return "<class '" + typ.fullName() + "'>" }

func typeGetAttributeStep(t *Thread, f *NFrame) Action { return t.getAttributeStep(f, findInType) }

func typeInit(t *Thread, args []Value) (Value, error) {
	n, kw := len(As[Tuple](args[1]).Items), As[Dict](args[2]).Len()
	if n == 1 && kw > 0 {
		return Value{}, t.TypeError("type.__init__() takes no keyword arguments")
	}
	if n != 1 && n != 3 {
		return Value{}, t.TypeError("type.__init__() takes 1 or 3 arguments")
	}
	return None, nil
}

func typeMRO(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	var rest []*Type
	if typ.Base != nil { // object has none, and no order of them
		var err error
		if rest, err = t.linearize(typ.Bases); err != nil {
			return Value{}, err
		}
	}
	if err := t.Charge(int64(len(rest)/16), 64+16*int64(len(rest)+1)); err != nil {
		return Value{}, err
	}
	out := make([]Value, 0, len(rest)+1)
	out = append(out, args[0])
	for _, c := range rest {
		out = append(out, Ref(c))
	}
	return Ref(NewList(out)), nil
}

func (t *Thread) typeTuple(types []*Type) (Value, error) {
	if err := t.Charge(int64(len(types)/16), TupleSize(len(types))); err != nil {
		return Value{}, err
	}
	out := make([]Value, len(types))
	for i, c := range types {
		out[i] = Ref(c)
	}
	return NewTuple(out), nil
}

func typeBases(t *Thread, args []Value) (Value, error) { return t.typeTuple(As[Type](args[0]).Bases) }

func typeMROTuple(t *Thread, args []Value) (Value, error) { return t.typeTuple(As[Type](args[0]).MRO) }

// typeFlags gives the bits of CPython's tp_flags that programs look at: HEAPTYPE,
// BASETYPE, IS_ABSTRACT, IMMUTABLETYPE and the subclass bits of built-in kinds.
func typeFlags(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	n := int64(1 << 12)
	if typ.Flags&FlagStatic == 0 {
		n |= 1 << 9
	} else {
		n |= 1 << 8
	}
	for _, b := range []struct {
		flag TypeFlags
		bit  int
	}{{FlagBase, 10}, {FlagAbstract, 20}, {FlagSequence, 5}, {FlagMapping, 6}, {FlagNoNew, 7}, {FlagMatchSelf, 22}} {
		if typ.Flags&b.flag != 0 {
			n |= 1 << b.bit
		}
	}
	if bit := map[Kind]int{KindInt: 24, KindList: 25, KindTuple: 26, KindBytes: 27, KindStr: 28, KindDict: 29, KindException: 30, KindType: 31}[typ.Kind]; bit != 0 {
		n |= 1 << bit
	}
	return Int(n), nil
}

// shortName is __name__: without the module that messages show of some built-in types.
func (t *Type) shortName() string {
	if t.Flags&(FlagStatic|FlagDotted) != 0 {
		return t.QualName
	}
	return t.Name
}

func (t *Thread) typeNameArg(args []Value, what string) (*Type, string, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return nil, "", t.immutable(typ, what)
	}
	if args[1].Kind() != KindStr {
		return nil, "", t.TypeError("can only assign string to %s.%s, not '%s'", typ.Name, what, args[1].Type().Name)
	}
	return typ, As[Str](args[1]).Go(), nil
}

func setTypeName(t *Thread, args []Value) (Value, error) {
	typ, s, err := t.typeNameArg(args, "__name__")
	if err != nil {
		return Value{}, err
	}
	if strings.IndexByte(s, 0) >= 0 {
		return Value{}, t.ValueError("type name must not contain null characters")
	}
	typ.Name = s
	typ.Flags &^= FlagDotted
	return None, nil
}

// SetDotted makes messages about a class and its properties read as if it was written in
// C: its name with the module, attributes that are not writable, or plain members.
func (t *Type) SetDotted(members []string) {
	t.Name, t.Flags = t.Module+"."+t.QualName, t.Flags|FlagDotted
	for _, c := range t.MRO {
		for i := range c.Dict.NEntries() {
			k, v, ok := c.Dict.Entry(i)
			if !ok || v.Kind() != KindProperty || c.Flags&FlagStatic != 0 {
				continue
			}
			p := As[Property](v)
			if p.CLike = cGetSet; k.Kind() == KindStr && slices.Contains(members, As[Str](k).Go()) {
				p.CLike = cMember
			}
		}
	}
}

func setTypeQualName(t *Thread, args []Value) (Value, error) {
	typ, s, err := t.typeNameArg(args, "__qualname__")
	if err == nil {
		typ.QualName = s
	}
	return None, err
}

func typeModule(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return t.newText(typ.Module)
	}
	if m, ok := typ.Dict.GetStr(strModule); ok {
		return m, nil
	}
	return Value{}, t.attrErrorf(args[0], strModule, "__module__")
}

func setTypeModule(t *Thread, args []Value) (Value, error) {
	v, err := t.setOwn(args[0], strModule, args[1])
	if err == nil {
		As[Type](args[0]).noteModule()
	}
	return v, err
}

// noteModule keeps __module__ at hand for messages.
func (t *Type) noteModule() {
	t.Module = ""
	if m, ok := t.Dict.GetStr(strModule); ok && m.Kind() == KindStr {
		t.Module = As[Str](m).Go()
	}
}

// setOwn stores an entry of a guest class's own dict.
func (t *Thread) setOwn(cls Value, name *Str, val Value) (Value, error) {
	typ := As[Type](cls)
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.immutable(typ, name.Go())
	}
	if err := t.chargeWhole(typ.changeCost(), typ.Dict.InsertCost(), nsPerChanged); err != nil {
		return Value{}, err
	}
	typ.Dict.SetStr(name, val)
	typ.Changed()
	return None, nil
}

func typeAbstract(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ != TypeType && typ.Dict != nil {
		if v, ok := typ.Dict.GetStr(strAbstractMethods); ok {
			return v, nil
		}
	}
	return Value{}, t.attrErrorf(args[0], strAbstractMethods, "__abstractmethods__")
}

// setTypeAbstract marks a class abstract if the value is true.
func setTypeAbstract(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	abstract, ok := TruthExact(args[1])
	if !ok {
		abstract = true
		if n, exact := LenExact(args[1]); exact {
			abstract = n > 0
		}
	}
	if _, err := t.setOwn(args[0], strAbstractMethods, args[1]); err != nil {
		return Value{}, err
	}
	typ.Flags &^= FlagAbstract
	if abstract {
		typ.Flags |= FlagAbstract
	}
	typ.refreshFlags()
	return None, nil
}

func delTypeAbstract(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.immutable(typ, "__abstractmethods__")
	}
	if err := t.chargeWhole(typ.changeCost(), 0, nsPerChanged); err != nil {
		return Value{}, err
	}
	if !typ.Dict.DelStr(strAbstractMethods) {
		return Value{}, t.attrErrorf(args[0], strAbstractMethods, "__abstractmethods__")
	}
	typ.Flags &^= FlagAbstract
	typ.Changed()
	return None, nil
}

// abstractError refuses to instantiate a class with abstract methods.
func (t *Thread) abstractError(typ *Type) error {
	var names []*Str
	if v, ok := typ.Dict.GetStr(strAbstractMethods); ok {
		names = strsOf(v)
	}
	if err := Sort(t, names, (*Str).Compare); err != nil {
		return err
	}
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = "'" + n.Go() + "'"
	}
	return t.TypeError("Can't instantiate abstract class %s without an implementation for abstract method%s %s", typ.Name, plural(len(names)), strings.Join(quoted, ", "))
}

// strsOf lists the strs in an exact set, frozenset, tuple or list.
func strsOf(v Value) []*Str {
	var out []*Str
	add := func(x Value) {
		if x.Kind() == KindStr {
			out = append(out, As[Str](x))
		}
	}
	switch v.Kind() {
	case KindSet:
		d := &As[Set](v).D
		for i := 0; i < d.NEntries(); i++ {
			if k, _, ok := d.Entry(i); ok {
				add(k)
			}
		}
	case KindTuple:
		for _, x := range As[Tuple](v).Items {
			add(x)
		}
	case KindList:
		for _, x := range As[List](v).Values() {
			add(x)
		}
	}
	return out
}

func typeDict(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	d, err := typ.Dict, error(nil)
	switch {
	case d == nil:
		d = NewDict()
	case t.Comp.Number != 0 && typ.Flags&FlagStatic != 0:
		if d, err = t.copied(d); err == nil {
			t.AdoptNatives(d)
		}
	default:
		d, err = t.lentDict(args[0], d)
	}
	if err != nil {
		return Value{}, err
	}
	return t.NewMappingProxy(Ref(d))
}

func typeDoc(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.Dict == nil {
		return None, nil
	}
	v, ok := typ.Dict.GetStr(strDoc)
	if !ok {
		return None, nil
	}
	if v.Type() == GetSetType { // the class describes its instances' attribute there
		return t.docText(typ.Doc)
	}
	return v, nil
}

func setTypeDoc(t *Thread, args []Value) (Value, error) { return t.setOwn(args[0], strDoc, args[1]) }

func typeTextSig(t *Thread, args []Value) (Value, error) {
	typ := As[Type](args[0])
	if typ.TextSig == "" {
		return None, nil
	}
	return t.newText(typ.TextSig)
}

func typeDir(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, DictSize); err != nil {
		return Value{}, err
	}
	names := NewDict()
	if err := t.dirInto(names, As[Type](args[0])); err != nil {
		return Value{}, err
	}
	return t.dirList(args[0], names)
}
