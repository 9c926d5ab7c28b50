// This file defines unions of types: X | Y, which is typing.Union.

package object

// A Union is X | Y | …: at least two arguments, flat, without duplicates.
type Union struct {
	Header
	Args   []Value
	Params Value
}

// UnionType is typing.Union, also known as types.UnionType.
var UnionType = Declare("typing.Union", KindOther, ObjectType, Flagged(FlagNoNew))

func init() {
	union := func(v Value) *Union { return As[Union](v) }
	get := func(name, doc string, fast Fast) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Fast: fast, Doc: doc}
	}
	UnionType.Flags |= FlagWeakref
	UnionType.Define("A type that is one of several.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			u := union(v)
			for i := range u.Args {
				visit(&u.Args[i])
			}
			if u.Params.P != nil {
				visit(&u.Params)
			}
		},
		Size: func(v Value) int64 { return 64 + 16*int64(len(union(v).Args)) },
		Go:   GoOf[Union](),
	}, []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: unionRepr, Doc: "Show the types with bars between."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: unionHash, Doc: "Hash the types in any order."},
		order("__lt__"), order("__le__"),
		{Name: "__eq__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: unionEq, Doc: "Equal if the types are the same, in any order."},
		notEqual(unionEq),
		order("__gt__"), order("__ge__"),
		{Name: "__or__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			return t.makeUnion(f, f.Vals[0], f.Vals[1])
		}, Doc: "The union with anything: it is for annotations."},
		{Name: "__ror__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			return t.makeUnion(f, f.Vals[1], f.Vals[0])
		}, Doc: "The union with anything: it is for annotations."},
		{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: Custom, Step: unionGetItem, Doc: "Fill in type variables."},
		{Name: "__mro_entries__", Sig: "($self, object, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.ReprOp(f, f.Vals[0]); act != Done {
					return act
				}
			}
			return t.Fail(t.TypeError("Cannot subclass %s", As[Str](f.In).Go()))
		}, Doc: "Refused: a union is no base."},
		{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: ClassMethod, Rights: NoRights, Charge: PerItem, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				items := []Value{f.Vals[1]}
				if f.Vals[1].Kind() == KindTuple {
					items = As[Tuple](f.Vals[1]).Items
				}
				if len(items) == 0 {
					return t.Fail(t.TypeError("Cannot take a Union of no types."))
				}
				f.PC = 1
				if act := t.PushRow(f, makeUnionRow, items...); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}, Doc: "The union of the given types."},
		get("__args__", "The types.", func(t *Thread, args []Value) (Value, error) {
			u := union(args[0])
			if err := t.Charge(0, TupleSize(len(u.Args))); err != nil {
				return Value{}, err
			}
			return NewTuple(append([]Value(nil), u.Args...)), nil
		}),
		get("__name__", "'Union'.", func(t *Thread, args []Value) (Value, error) { return Ref(Intern("Union")), nil }),
		get("__qualname__", "'Union'.", func(t *Thread, args []Value) (Value, error) { return Ref(Intern("Union")), nil }),
		get("__origin__", "typing.Union.", func(t *Thread, args []Value) (Value, error) { return Ref(UnionType), nil }),
		{Name: "__parameters__", Kind: Getter, Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			u := union(f.Vals[0])
			if f.PC == 0 {
				if u.Params.P != nil {
					f.Out = u.Params
					return Done
				}
				if err := t.Charge(0, TupleSize(len(u.Args))); err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				if act := t.PushRow(f, paramsRow, NewTuple(append([]Value(nil), u.Args...))); act != Done {
					return act
				}
			}
			u.Params = f.In
			f.Out = f.In
			return Done
		}, Doc: "The type variables among the types."},
	})
	for _, r := range []*Row{makeUnionRow, unionHasRow, forwardRefRow} {
		RegisterRow(r)
	}
}

// unionable tells whether v may stand beside | natively.
func unionable(v Value) bool {
	return v.IsNone() || v.Kind() == KindType || v.Type() == TokenType || v.Type().Is(GenericAliasType) || v.Type() == UnionType || v.Type().QualName == "TypeAliasType"
}

func unionOr(t *Thread, f *NFrame) Action { return t.unionOf(f, f.Vals[0], f.Vals[1]) }

func unionROr(t *Thread, f *NFrame) Action { return t.unionOf(f, f.Vals[1], f.Vals[0]) }

// unionOf is | of types: what is neither of a type nor of None stays undecided.
func (t *Thread) unionOf(f *NFrame, a, b Value) Action {
	if f.PC == 0 && (!unionable(a) || !unionable(b)) {
		f.Out = NotImplemented
		return Done
	}
	return t.makeUnion(f, a, b)
}

func (t *Thread) makeUnion(f *NFrame, a, b Value) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.PushRow(f, makeUnionRow, a, b); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// shorten is the first n characters of s.
func shorten(s *Str, n int) *Str {
	if s.Len() > n {
		return s.Substr(0, n)
	}
	return s
}

// MakeUnion is the row that makes a union of its arguments.
func MakeUnion() *Row { return makeUnionRow }

// makeUnionRow: Vals are the types; State holds what was kept. N is the next one, M
// the kept one it is compared with; PC 1 has the answer.
var makeUnionRow = &Row{Name: "Union", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	s, _ := f.State.(*substState)
	for s == nil { // strs become forward references
		if f.PC == 2 {
			f.Vals[f.N] = f.In
			f.PC = 0
			f.Commit(t)
		}
		if f.PC == 3 {
			return t.Fail(t.TypeError("Union[arg, ...]: each arg must be a type. Got %s.", shorten(As[Str](f.In), 100).Go()))
		}
		for int(f.N) < len(f.Vals) && f.Vals[f.N].Kind() != KindStr && f.Vals[f.N].Type() != TupleType {
			f.N++
		}
		if int(f.N) == len(f.Vals) {
			f.N = 0
			break
		}
		if f.Vals[f.N].Type() == TupleType {
			f.PC = 3
			if act := t.ReprOp(f, f.Vals[f.N]); act != Done {
				return act
			}
			continue
		}
		f.PC = 2
		if act := t.PushRow(f, forwardRefRow, f.Vals[f.N]); act != Done {
			return act
		}
	}
	if s == nil {
		var flat []Value
		for _, v := range f.Vals {
			switch {
			case v.IsNone():
				flat = append(flat, Ref(NoneType))
			case v.Type() == UnionType:
				flat = append(flat, As[Union](v).Args...)
			default:
				flat = append(flat, v)
			}
		}
		if err := t.Charge(int64(len(flat)/8), 64+32*int64(len(flat))); err != nil {
			return t.Fail(err)
		}
		s = &substState{items: flat}
		f.State = s
		f.Commit(t)
	}
	for int(f.N) < len(s.items) {
		v := s.items[f.N]
		if f.PC == 1 && f.In.Bool() {
			f.N, f.M, f.PC = f.N+1, 0, 0
			f.Commit(t)
			if f.N%16 == 0 {
				return Again
			}
			continue
		}
		if f.PC == 0 && f.M == 0 { // it is compared with all before it
			if err := t.Charge(1+int64(len(s.out)/8), 0); err != nil {
				return t.Fail(err)
			}
		}
		if f.PC == 1 {
			f.M++
			f.PC = 0
		}
		if int(f.M) == len(s.out) {
			s.out = append(s.out, v)
			f.N, f.M = f.N+1, 0
			f.Commit(t)
			if f.N%16 == 0 {
				return Again
			}
			continue
		}
		w := s.out[f.M]
		if v.Type() == TypeType && w.Type() == TypeType {
			f.In, f.PC = Bool(v == w), 1
			continue
		}
		if err := t.Charge(1, 0); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.EqOp(f, w, v); act != Done {
			return act
		}
	}
	if len(s.out) == 1 {
		f.Out = s.out[0]
		return Done
	}
	if err := t.Charge(0, 64+16*int64(len(s.out))); err != nil {
		return t.Fail(err)
	}
	f.Out = Ref(&Union{Header: Header{Type: UnionType}, Args: append([]Value(nil), s.out...)})
	return Done
}}

// forwardRefRow makes annotationlib.ForwardRef of a str.
var forwardRefRow = &Row{Name: "ForwardRef", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC < 3 {
		if act := t.CallLibraryOp(f, "annotationlib", "ForwardRef", f.Vals[0]); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}}

// unionRepr: N is the next type; PC 1 has its text.
func unionRepr(t *Thread, f *NFrame) Action {
	u := As[Union](f.Vals[0])
	if f.State == nil {
		if err := t.Charge(0, 128); err != nil {
			return t.Fail(err)
		}
		f.State = &reprState{}
		f.Commit(t)
	}
	b := &f.State.(*reprState).b
	for {
		if f.PC == 1 {
			x := As[Str](f.In)
			if err := t.Charge(1+int64(x.Len()/64), int64(x.Len()*x.Width()+3)); err != nil {
				return t.Fail(err)
			}
			if f.N > 1 {
				b.WriteASCII(" | ")
			}
			b.WriteStr(x)
			f.PC = 0
			f.Commit(t)
			if f.N%256 == 0 {
				return Again
			}
		}
		if int(f.N) == len(u.Args) {
			return t.reprEnd(f)
		}
		v := u.Args[f.N]
		f.N++
		f.PC = 1
		if v == Ref(NoneType) {
			f.In = Ref(Intern("None"))
			continue
		}
		if act := t.PushRow(f, typeTextRow, v); act != Done {
			return act
		}
	}
}

// unionHash adds the hashes of the types: N is the next one, M the sum.
func unionHash(t *Thread, f *NFrame) Action {
	u := As[Union](f.Vals[0])
	for {
		if f.PC == 1 {
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			f.M += int64(mix(f.In.Int()))
			f.PC = 0
			f.Commit(t)
			if f.N%256 == 0 {
				return Again
			}
		}
		if int(f.N) == len(u.Args) {
			if f.M == -1 {
				f.M = -2
			}
			f.Out = Int(f.M)
			return Done
		}
		f.N++
		f.PC = 1
		if act := t.HashOp(f, u.Args[f.N-1]); act != Done {
			return act
		}
	}
}

// unionEq looks for each type of one union in the other: N is the next one.
func unionEq(t *Thread, f *NFrame) Action {
	if f.Vals[1].Type() != UnionType {
		f.Out = NotImplemented
		return Done
	}
	a, b := As[Union](f.Vals[0]), As[Union](f.Vals[1])
	if len(a.Args) != len(b.Args) {
		f.Out = False
		return Done
	}
	for {
		if f.PC == 1 {
			if !f.In.Bool() {
				f.Out = False
				return Done
			}
			f.PC = 0
			f.Commit(t)
			if f.N%16 == 0 {
				return Again
			}
		}
		if int(f.N) == len(a.Args) {
			f.Out = True
			return Done
		}
		f.N++
		f.PC = 1
		if act := t.PushRow(f, unionHasRow, f.Vals[1], a.Args[f.N-1]); act != Done {
			return act
		}
	}
}

// unionHasRow tells whether a union has a type.
var unionHasRow = &Row{Name: "Union has", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	u := As[Union](f.Vals[0])
	for {
		if f.PC == 1 {
			if f.In.Bool() {
				f.Out = True
				return Done
			}
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 0
			f.Commit(t)
			if f.N%1024 == 0 {
				return Again
			}
		}
		if int(f.N) == len(u.Args) {
			f.Out = False
			return Done
		}
		f.N++
		f.PC = 1
		if act := t.EqOp(f, u.Args[f.N-1], f.Vals[1]); act != Done {
			return act
		}
	}
}}

// unionGetItem is union[key]: PC 1 has the parameters, 2 the filled-in types, 3 the
// new union.
func unionGetItem(t *Thread, f *NFrame) Action {
	u := As[Union](f.Vals[0])
	for {
		var act Action
		switch f.PC {
		case 0:
			f.PC = 1
			act = t.GetAttrOp(f, f.Vals[0], strParameters)
		case 1:
			if err := t.Charge(0, TupleSize(len(u.Args))); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			act = t.PushRow(f, substRow, f.Vals[0], NewTuple(append([]Value(nil), u.Args...)), f.In, f.Vals[1])
		case 2:
			f.PC = 3
			act = t.PushRow(f, makeUnionRow, As[Tuple](f.In).Items...)
		default:
			f.Out = f.In
			return Done
		}
		if act != Done {
			return act
		}
	}
}
