// This file defines who is an insider of what: the rules by which the attribute gate answers
// a compartment that asks about what others made (SECURITY §1).

package object

import "github.com/adderlang/adder/internal/code"

// foreign tells whether the acting compartment is no insider of v. Plain data has no
// owner: containers are shared by whoever holds them.
func (t *Thread) foreign(v Value) bool { return t.S.Several() && !t.insider(v) }

// Foreign is foreign for natives of other packages.
func (t *Thread) Foreign(v Value) bool { return t.foreign(v) }

func (t *Thread) insider(v Value) bool {
	h := v.Header()
	if h.Word&StaticBit != 0 {
		return true
	}
	typ := h.Type
	switch {
	case typ.Kind == KindType:
		return t.authored(As[Type](v))
	case typ.Flags&FlagStatic == 0:
		return t.insiderOf(typ)
	}
	if typ.Flags&FlagOwned != 0 {
		return t.Comp.covers(t.S.MakerOf(h))
	}
	switch typ.Kind {
	case KindFunction:
		return t.Comp.covers(As[Function](v).Binding.Comp)
	case KindGenerator:
		return t.Comp.covers(As[Generator](v).Comp)
	case KindModule:
		maker := t.S.MakerOf(h)
		// The library away from home imports as nobody, who has a library as it has.
		return t.Comp.covers(maker) || t.Comp.library != nil && (t.Comp.library == maker || maker == t.S.nobody) && As[Module](v).Library
	case KindMethod, KindNative, KindException, KindProperty, KindMemoryView, KindInstance:
		return t.Comp.covers(t.S.MakerOf(h))
	case KindOther:
		if typ.Special(SpNext).P != nil && !isProxy(typ) {
			return t.Comp.covers(t.S.MakerOf(h))
		}
	}
	return true
}

// insiderOf tells whether the acting compartment is an insider of the instances of a class:
// an author of it or of one of its bases, or one within which such an author was made.
func (t *Thread) insiderOf(typ *Type) bool {
	for _, b := range typ.MRO {
		if b.Flags&FlagStatic == 0 && t.authored(b) {
			return true
		}
	}
	return false
}

// authored tells whether the acting compartment may do with a class what its author may.
func (t *Thread) authored(typ *Type) bool {
	if typ.Flags&FlagStatic != 0 || t.Comp.isAuthor(typ) {
		return true
	}
	lib := t.Comp.library
	return lib != nil && typ.Flags&FlagLibrary != 0 && typ.Maker == lib
}

// runs are the methods that the class of another may be asked for, to be run on an object of
// which who asks is an insider: an __init__ calls that of its base.
var runs = map[string]bool{"__init__": true, "__setattr__": true, "__delattr__": true, "__post_init__": true, "__setstate__": true, "__getattribute__": true}

// shown are the names with underscores that everybody may read: what they say is public, or
// is a protocol's. Names of special methods are added below.
var shown = map[string]bool{
	"__name__": true, "__qualname__": true, "__module__": true, "__doc__": true, "__class__": true, "__match_args__": true,
	"__all__": true, "__version__": true, "__author__": true, "__bases__": true, "__base__": true, "__mro__": true,
	"__origin__": true, "__args__": true, "__parameters__": true, "__text_signature__": true,
	"__copy__": true, "__deepcopy__": true, "__replace__": true, "__abstractmethods__": true, "__capability__": true,
	"__html__": true, "__wrapped_by__": true, "__array__": true, "__sizeof__": true, "__annotations__": true,
}

// unshown are the special methods that only the interpreter calls, or an insider.
var unshown = []Special{SpNew, SpInit, SpGetAttribute, SpGetAttr, SpSetAttr, SpDelAttr, SpInstanceCheck, SpSubclassCheck,
	SpPrepare, SpInitSubclass, SpSetName, SpDir, SpDel}

func init() {
	for _, name := range SpecialNames {
		shown[name] = true
	}
	for _, sp := range unshown {
		delete(shown, SpecialNames[sp])
	}
}

// documented are the public names of classes that the library makes for programs although
// they begin with an underscore.
var documented = map[string]bool{"_fields": true, "_asdict": true, "_field_defaults": true, "_name_": true, "_value_": true}

var descriptor = map[string]bool{"__get__": true, "__set__": true, "__delete__": true}

// hidden tells whether an outsider sees no member of this name in v.
func hidden(v Value, name string) bool {
	switch v.Kind() {
	case KindFunction:
		return !shown[name] || descriptor[name] || name == "__annotations__"
	case KindModule:
		if name == "__annotations__" { // a dict that its code goes by
			return true
		}
	}
	if name == "" || name[0] != '_' {
		return v.Type().insideMember(name) || v.Type().insideOfLibrary(name)
	}
	if shown[name] {
		// A property's __get__ would run the accessors of its class on any object.
		return v.Type() == PropertyType && descriptor[name]
	}
	if documented[name] {
		typ := v.Type()
		if v.Kind() == KindType {
			typ = As[Type](v)
		}
		return !typ.madeByLibrary()
	}
	return true
}

// insideMember tells whether a row of a built-in type shows what an object holds.
func (t *Type) insideMember(name string) bool {
	d, ok := t.Lookup(MakeStr(name))
	if !ok {
		return false
	}
	r := rowOf(d)
	return r != nil && r.Inside
}

// madeByLibrary tells whether the library made a class, for a program or for itself, or one of
// its bases other than the built-in ones: a named tuple, an enumeration.
func (t *Type) madeByLibrary() bool {
	for _, b := range t.MRO {
		if b.Flags&FlagLibrary != 0 {
			return true
		}
	}
	return false
}

// findForeign is FindAttr for who is no insider of v.
func (t *Thread) findForeign(v Value, name *Str) AttrResult {
	typ := v.Type()
	if typ.Kind == KindException {
		if x, ok := shownOfException[name.Go()]; ok {
			return AttrResult{Kind: AttrValue, Value: x}
		}
	}
	if hidden(v, name.Go()) && !(v.Kind() == KindType && runs[name.Go()]) {
		return AttrResult{}
	}
	if typ.guestGetAttribute() {
		return AttrResult{Kind: AttrHook}
	}
	r := t.findOwn(typ, v, name)
	if r.Kind == AttrNone && typ.Flags&FlagGetAttr != 0 {
		return AttrResult{Kind: AttrHook}
	}
	if typ.Flags&FlagStatic != 0 && typ.Kind != KindType {
		r.Cache = IC{} // the version is the type's: it does not tell whose the object is
	}
	if v.Kind() == KindType && bare(As[Type](v), name) {
		return AttrResult{}
	}
	if r.Kind == AttrValue && r.Value.P != nil {
		if own, err := t.classFor(name, r.Value); err != nil {
			return AttrResult{Kind: AttrRaise, Err: err}
		} else if own != r.Value {
			return AttrResult{Kind: AttrValue, Value: own}
		}
		if v.Kind() == KindModule {
			return t.offModule(As[Module](v), name, r)
		}
	}
	return r
}

// offModule is what a module of another compartment shows of what it imported, which it has not
// thereby handed out: who looks up a power there acts for itself with it, and the library's modules,
// whose state is that compartment's, are not shown. What is meant for others it has functions for.
func (t *Thread) offModule(m *Module, name *Str, r AttrResult) AttrResult {
	switch v := r.Value; v.Kind() {
	case KindModule:
		if As[Module](v).Library && !t.insider(v) {
			if part, ok := t.S.MakerOf(&m.Header).loaded(m.Name.Go() + "." + name.Go()); !ok || part != v { // as os.path is
				return AttrResult{}
			}
		}
	case KindNative:
		n := As[Native](v)
		owner := t.S.MakerOf(&n.Header)
		switch {
		case n.rights() == NoRights || t.Comp.covers(owner) && n.Word&StaticBit == 0:
			return r
		case n.Word&StaticBit != 0:
			return t.found(t.View(v), nil)
		}
		for static, cell := range owner.views {
			if cell.V == v {
				return t.found(t.View(Ref(static)), nil)
			}
		}
		if err := t.Charge(0, nativeSize); err != nil {
			return AttrResult{Kind: AttrRaise, Err: err}
		}
		own := *n
		own.Word = FrozenBit | t.mark()
		return t.found(Ref(&own), nil)
	case KindFunction:
		if fn := As[Function](v); fn.Code.Flags&code.Power != 0 && !t.Comp.covers(fn.Binding.Comp) {
			away, err := t.Eval.Away(fn)
			if err != nil {
				return AttrResult{Kind: AttrRaise, Err: err}
			}
			return t.found(Ref(away), nil)
		}
	}
	return r
}

// FindFriend is FindAttr for the library that reads its own: an instance of classes that are
// all of the library, or such a class.
func (t *Thread) FindFriend(v Value, name *Str) AttrResult {
	typ := v.Type()
	cls := typ
	if typ.Kind == KindType {
		cls = As[Type](v)
	}
	if cls.body == nil {
		return AttrResult{}
	}
	for _, b := range cls.MRO {
		if b.Flags&(FlagStatic|FlagLibrary) == 0 {
			return AttrResult{}
		}
	}
	if cls == typ && typ.insideOfLibrary(name.Go()) {
		return AttrResult{}
	}
	return t.findOwn(typ, v, name)
}

// bare tells whether a class attribute is a descriptor that would show the functions behind it:
// a property, or one of the library's such as cached_property.
func bare(cls *Type, name *Str) bool {
	d, ok := cls.Lookup(name)
	return ok && (d.Kind() == KindProperty || d.Type().Flags&FlagLibrary != 0 && hasGet(d))
}

// shownOfException is what an exception shows of its raiser to other compartments (SECURITY §5).
var shownOfException = map[string]Value{"__traceback__": None, "__context__": None, "__cause__": None, "__suppress_context__": False,
	"obj": None, "name": None, "name_from": None}

// classFor gives tokens instead of classes where a lookup leads from an object to its class or
// from a class to its bases.
func (t *Thread) classFor(name *Str, v Value) (Value, error) {
	switch name.Go() {
	case "__class__", "__base__":
		return t.TokenFor(v), nil
	case "__bases__", "__mro__":
		if v.Type() == TupleType {
			items := As[Tuple](v).Items
			if err := t.Charge(int64(len(items)/4), TupleSize(len(items))); err != nil {
				return Value{}, err
			}
			out := make([]Value, len(items))
			for i, c := range items {
				out[i] = t.TokenFor(c)
			}
			return NewTuple(out), nil
		}
	}
	return v, nil
}

// mayStore tells whether the acting compartment may store or delete an attribute of v: an
// insider may, those to whom v is open, and everybody if the class shares the attribute or takes
// it with a data descriptor of its own.
func (t *Thread) mayStore(v Value, name *Str) error {
	if !t.foreign(v) || t.mayWriteOpen(v, name) {
		return nil
	}
	typ := v.Type()
	if !name.private() && !hidden(v, name.Go()) && typ.Flags&FlagStatic == 0 {
		if typ.Flags&FlagSetAttr != 0 || typ.shares(name) {
			return nil
		}
		if d, ok := typ.Lookup(name); ok && d.Type() != MemberType && d.Type() != GetSetType && isData(d) {
			return nil
		}
	}
	return t.refuse(v, name)
}

// refuse raises the error of a store from outside.
func (t *Thread) refuse(v Value, name *Str) error {
	what := "'" + v.Type().Name + "' object"
	switch v.Kind() {
	case KindType:
		what = "class '" + As[Type](v).Name + "'"
	case KindModule:
		what = "module"
	}
	return t.attrErrorf(v, name, "attribute '%s' of a %s of another compartment cannot be changed", name.Go(), what)
}

// unboundMethod is a function read off a class of another compartment. It demands an instance:
// with an object that merely looks like one, a stranger would choose what the method does.
func (t *Thread) unboundMethod(fn Value, cls *Type) (Value, error) {
	return t.demanding(fn, Ref(cls))
}

// unboundOf is the function of a method bound to self: of a class method it demands a class that derives
// from self.
func (t *Thread) unboundOf(fn, self Value) (Value, error) {
	if self.Kind() == KindType {
		return t.demanding(fn, self, True)
	}
	return t.unboundMethod(fn, self.Type())
}

// demanding is a function that is held with what its first argument must be.
func (t *Thread) demanding(fn Value, demand ...Value) (Value, error) {
	if err := t.Charge(0, nativeSize+TupleSize(1+len(demand))); err != nil {
		return Value{}, err
	}
	held := NewTuple(append([]Value{fn}, demand...))
	return Ref(&Native{Header: t.Header(BuiltinType), Row: unboundRow, Owner: FunctionType, Self: held, Module: None}), nil
}

// isInstance tells whether v is an instance of a class, or if derived says so a class that derives
// from it.
func isInstance(v Value, cls *Type, derived bool) bool {
	if derived {
		return v.Kind() == KindType && As[Type](v).Is(cls)
	}
	return v.Type().Is(cls)
}

// unboundRow: Vals are what demanding holds, the tuple of arguments, the dict of keywords.
var unboundRow = RegisterRow(&Row{Name: "method", Sig: "(held, /, *args, **kwargs)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		held, args := As[Tuple](f.Vals[0]).Items, As[Tuple](f.Vals[1]).Items
		cls := As[Type](held[1])
		if len(args) == 0 || !isInstance(args[0], cls, len(held) > 2) || !t.insider(args[0]) && forInsiders(held[0]) {
			return t.Fail(t.TypeError("a method of the class '%s' of another compartment needs an instance of it", cls.Name))
		}
		full, names, err := t.kwArgs(append(make([]Value, 0, len(args)), args...), As[Dict](f.Vals[2]))
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.Eval.PushCall(f, held[0], full, names); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}})

// forInsiders tells whether a function is by its name one that outsiders do not call.
func forInsiders(fn Value) bool {
	name := As[Function](fn).Name()
	return name.Kind() == KindStr && hidden(None, As[Str](name).Go())
}

// mayMake refuses to make bare instances of a class for who is no insider of them.
func (t *Thread) mayMake(typ *Type) error {
	if !t.S.Several() || t.MayMake(typ) {
		return nil
	}
	return t.TypeError("instances of the class '%s' of another compartment are made by calling it", typ.Name)
}

// MayMake tells whether the acting compartment may make instances of a class by itself.
func (t *Thread) MayMake(typ *Type) bool { return typ.Flags&FlagStatic != 0 || t.insiderOf(typ) }

// mayReach refuses a native of a built-in type, called with an object of another
// compartment, if the gate would not have shown it there: its name is hidden, or the object's
// class has something else by that name. What the interpreter itself calls passes.
func (t *Thread) mayReach(n *Row, v Value) error {
	if !t.foreign(v) || called[n.Name] || t.open(v) && !kept[n.Name] {
		return nil
	}
	if !hidden(v, n.Name) {
		typ := v.Type()
		if typ.Flags&FlagStatic != 0 {
			return nil
		}
		if d, ok := typ.Lookup(MakeStr(n.Name)); !ok || rowOf(d) == n {
			return nil
		}
	}
	return t.NoAttribute(v, Intern(n.Name))
}

// called are the special methods that the interpreter calls whoever acts.
var called = map[string]bool{"__set_name__": true, "__dir__": true, "__prepare__": true, "__init_subclass__": true,
	"__instancecheck__": true, "__subclasscheck__": true, "__del__": true}

// rowOf is the row behind a member of a built-in type.
func rowOf(d Value) *Row {
	switch d.Type() {
	case GetSetType:
		return As[GetSet](d).Row
	case MethodDescriptorType, WrapperDescriptorType, ClassMethodDescriptorType, BuiltinType:
		return As[Native](d).Row
	}
	return nil
}

// ShownNames is a list of names without those that v does not show to others.
func (t *Thread) ShownNames(v Value, names *List) (Value, error) {
	if err := t.Charge(int64(names.Len()/8), ListSize+16*int64(names.Len())); err != nil {
		return Value{}, err
	}
	kept := make([]Value, 0, names.Len())
	for _, n := range names.Values() {
		if n.Kind() == KindStr && !hidden(v, As[Str](n).Go()) {
			kept = append(kept, n)
		}
	}
	return Ref(NewList(kept)), nil
}
