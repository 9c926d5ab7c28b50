// This file defines type tokens: what stands for a class to those who hold an instance but
// were not handed the class (SECURITY §1). A token answers what the class is called and which
// objects are its instances; it makes none.

package object

// A Token stands for one class.
type Token struct {
	Header
	Of *Type
}

// TokenType is the type of tokens.
var TokenType = Declare("token", KindOther, ObjectType, Flagged(FlagNoNew))

const tokenSize = 32

// TokenFor is what the acting compartment is given for a class that an object led to: the
// class itself if it is built in or the compartment is an author, else its token.
func (t *Thread) TokenFor(v Value) Value {
	if v.Kind() != KindType || !t.S.Several() || t.authored(As[Type](v)) {
		return v
	}
	return t.TokenOf(As[Type](v))
}

// TokenOf is the token of a class, whoever asks; a built-in class has none but itself.
func (t *Thread) TokenOf(cls *Type) Value {
	if cls.Flags&FlagStatic != 0 {
		return Ref(cls)
	}
	if cls.token == nil {
		t.Meter.OweKept(0, tokenSize) // once in the life of a class: the lookup cannot stop any more
		cls.token = &Token{Header: Header{Type: TokenType}, Of: cls}
	}
	return Ref(cls.token)
}

// tokensOf is the tuple of what the acting compartment is given for classes: a unit for 4.
func (t *Thread) tokensOf(classes []*Type) (Value, error) {
	if err := t.Charge(int64(len(classes)/4), TupleSize(len(classes))); err != nil {
		return Value{}, err
	}
	out := make([]Value, len(classes))
	for i, c := range classes {
		out[i] = t.TokenFor(Ref(c))
	}
	return NewTuple(out), nil
}

// ClassOf is the class that a class or token stands for.
func ClassOf(v Value) (*Type, bool) {
	switch {
	case v.Kind() == KindType:
		return As[Type](v), true
	case v.Type() == TokenType:
		return As[Token](v).Of, true
	}
	return nil, false
}

// Untoken is the class behind a token; other values are themselves.
func Untoken(v Value) Value {
	if v.Type() == TokenType {
		return Ref(As[Token](v).Of)
	}
	return v
}

// IsLike is Is that takes a class of the library as a compartment has it for the same class as
// others have it: each runs the library's modules for itself.
func (t *Type) IsLike(u *Type) bool {
	if t.Is(u) {
		return true
	}
	if u.body == nil {
		return false
	}
	for _, b := range t.MRO {
		// By name: the cache of compiled modules may have been dropped between two imports.
		if b.body != nil && b.Maker != u.Maker && b.body.QualName == u.body.QualName && b.body.Filename == u.body.Filename {
			return true
		}
	}
	return false
}

func init() {
	tok := func(v Value) *Token { return As[Token](v) }
	class := func(read Fast) Fast { // of the class, for whoever asks
		return func(t *Thread, args []Value) (Value, error) { return read(t, []Value{Ref(tok(args[0]).Of)}) }
	}
	getter := func(name, doc string, charge Charge, read Fast) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: charge, Fast: class(read), Doc: doc}
	}
	same := func(want bool) Fast {
		return func(t *Thread, args []Value) (Value, error) {
			c, ok := ClassOf(args[1])
			if !ok {
				return NotImplemented, nil
			}
			return Bool((c == tok(args[0]).Of) == want), nil
		}
	}
	TokenType.Flags |= FlagWeakref
	TokenType.Define("Stands for a class of another compartment: equal to it, good for isinstance, not to be called.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visitRef(&tok(v).Of, visit) },
		Size: func(Value) int64 { return tokenSize }, Go: GoOf[Token](),
	}, []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: class(typeReprFast), Doc: "Show the class."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(t.HashIdentity(Ref(tok(args[0]).Of))), nil
		}, Doc: "The hash of the class."},
		{Name: "__eq__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: same(true), Doc: "Equal to the class and its token."},
		{Name: "__ne__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: same(false), Doc: "Unlike all else."},
		{Name: "__or__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: unionOr, Doc: "The union of two types."},
		{Name: "__ror__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: unionROr, Doc: "The union of two types."},
		{Name: "__instancecheck__", Sig: "($self, instance, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			return t.tokenCheck(f, t.IsInstanceOp)
		}, Doc: "Tell whether instance is an instance of the class."},
		{Name: "__subclasscheck__", Sig: "($self, subclass, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			return t.tokenCheck(f, t.IsSubclassOp)
		}, Doc: "Tell whether subclass is derived from the class."},
		getter("__name__", "The class's name.", PerByte, func(t *Thread, args []Value) (Value, error) { return t.newText(As[Type](args[0]).shortName()) }),
		getter("__qualname__", "The class's name with the names around it.", PerByte, func(t *Thread, args []Value) (Value, error) { return t.newText(As[Type](args[0]).QualName) }),
		getter("__module__", "The module the class was made in.", Constant, typeModule),
		getter("__doc__", "The documentation of the class.", Constant, typeDoc),
		getter("__mro__", "Tokens of the class and its bases in the order they are searched.", PerItem, func(t *Thread, args []Value) (Value, error) {
			return t.tokensOf(As[Type](args[0]).MRO)
		}),
		{Name: "__class__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Ref(TypeType), nil
		}, Doc: "type: a token passes for a class."},
		{Name: "__dict__", Kind: Getter, Rights: NoRights, Charge: PerItem, Fast: tokenDict,
			Doc: "The names that everybody may read of the class, each with True, or with None where the class says that."},
		getter("__match_args__", "Names for the positional parts of class patterns.", Constant, func(t *Thread, args []Value) (Value, error) {
			if v, ok := As[Type](args[0]).Lookup(strMatchArgs); ok {
				return v, nil
			}
			return Ref(emptyTuple), nil
		}),
	})
}

var strMatchArgs = Intern("__match_args__")

func (t *Thread) tokenCheck(f *NFrame, check func(*NFrame, Value, Value) Action) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := check(f, f.Vals[1], Ref(As[Token](f.Vals[0]).Of)); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// tokenDict is what abstract base classes look at.
func tokenDict(t *Thread, args []Value) (Value, error) {
	cls := As[Token](args[0]).Of
	n := cls.Dict.Len()
	if err := t.Charge(int64(n/2)+1, SizedDictSize(n)); err != nil {
		return Value{}, err
	}
	names := NewDictSized(n)
	err := t.EachItem(cls.Dict, func(k, v Value) error {
		if k.Type() == StrType && !hidden(Ref(cls), As[Str](k).Go()) {
			if !v.IsNone() {
				v = True
			}
			names.SetStr(As[Str](k), v)
		}
		return nil
	})
	if err != nil {
		return Value{}, err
	}
	return t.NewMappingProxy(Ref(names))
}
