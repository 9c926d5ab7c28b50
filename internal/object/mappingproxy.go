// This file defines mappingproxy: a read-only view of a mapping.

package object

// A MappingProxy shows a mapping without letting it be written.
type MappingProxy struct {
	Header
	M Value
}

// MappingProxyType is types.MappingProxyType.
var MappingProxyType = Declare("mappingproxy", KindOther, ObjectType, Flagged(FlagMapping))

// NewMappingProxy wraps a mapping.
func (t *Thread) NewMappingProxy(m Value) (Value, error) {
	if err := t.Charge(0, 32); err != nil {
		return Value{}, err
	}
	return Ref(&MappingProxy{Header: Header{Type: MappingProxyType}, M: m}), nil
}

// DictOf gives the dict behind a dict or a mappingproxy of one.
func DictOf(v Value) (*Dict, bool) {
	if v.Type() == MappingProxyType {
		v = As[MappingProxy](v).M
	}
	if v.Kind() == KindDict {
		return As[Dict](v), true
	}
	return nil, false
}

var (
	strGet    = Intern("get")
	strKeys   = Intern("keys")
	strValues = Intern("values")
	strCopy   = Intern("copy")
)

func init() {
	forward := func(name, sig, doc string, run func(t *Thread, f *NFrame, m Value) Action) Row {
		return Row{Name: name, Sig: sig, Rights: NoRights, Charge: Custom, Doc: doc, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				if act := run(t, f, As[MappingProxy](f.Vals[0]).M); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}}
	}
	method := func(name string, str *Str, sig, doc string) Row {
		return Row{Name: name, Sig: sig, Rights: NoRights, Charge: Custom, Doc: doc, Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.GetAttrOp(f, As[MappingProxy](f.Vals[0]).M, str); act != Done {
					return act
				}
			}
			if f.PC == 1 {
				f.PC = 2
				if act := t.CallValue(f, f.In, f.Vals[1:]...); act != Done {
					return act
				}
			}
			f.Out = f.In
			return Done
		}}
	}
	compare := func(name string, op int, sp Special) Row {
		return forward(name, "($self, value, /)", "Compare the mappings.", func(t *Thread, f *NFrame, m Value) Action {
			if harmless(m) && harmless(f.Vals[1]) {
				return t.CompareOp(f, op, m, f.Vals[1]) // a proxy on the right answers in turn
			}
			return t.askMapping(f, sp, m, f.Vals[1])
		})
	}
	MappingProxyType.Define("mappingproxy(mapping)\n--\n\nA read-only view of a mapping.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[MappingProxy](v).M) },
		Size: func(v Value) int64 { return 32 },
		Go:   GoOf[MappingProxy](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, mapping)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: newProxy, Doc: "Wrap a mapping."},
		forward("__repr__", "($self, /)", "Show the mapping.", func(t *Thread, f *NFrame, m Value) Action { return t.PushRow(f, proxyReprRow, m) }),
		forward("__hash__", "($self, /)", "Hash the mapping.", func(t *Thread, f *NFrame, m Value) Action { return t.HashOp(f, m) }),
		forward("__str__", "($self, /)", "The mapping's str.", func(t *Thread, f *NFrame, m Value) Action { return t.StrOp(f, m) }),
		compare("__lt__", CmpLT, SpLT), compare("__le__", CmpLE, SpLE), compare("__eq__", CmpEQ, SpEQ), compare("__ne__", CmpNE, SpNE),
		compare("__gt__", CmpGT, SpGT), compare("__ge__", CmpGE, SpGE),
		forward("__iter__", "($self, /)", "Iterate over the keys.", func(t *Thread, f *NFrame, m Value) Action { return t.IterOp(f, m) }),
		forward("__or__", "($self, value, /)", "The union of two mappings.", func(t *Thread, f *NFrame, m Value) Action {
			if harmless(m) && harmless(f.Vals[1]) {
				return t.BinaryOp(f, BinOr, false, m, unproxy(f.Vals[1]))
			}
			return t.askMapping(f, SpOr, m, f.Vals[1])
		}),
		forward("__ror__", "($self, value, /)", "The union of two mappings.", func(t *Thread, f *NFrame, m Value) Action {
			if harmless(m) && harmless(f.Vals[1]) {
				return t.BinaryOp(f, BinOr, false, unproxy(f.Vals[1]), m)
			}
			return t.orMapping(f, f.Vals[1], m)
		}),
		{Name: "__ior__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("'|=' is not supported by mappingproxy; use '|' instead")
		}, Doc: "Refused: a proxy is read-only."},
		forward("__len__", "($self, /)", "The number of items.", func(t *Thread, f *NFrame, m Value) Action { return t.LenOp(f, m) }),
		forward("__getitem__", "($self, key, /)", "The value of a key.", func(t *Thread, f *NFrame, m Value) Action { return t.GetItemOp(f, m, f.Vals[1]) }),
		forward("__contains__", "($self, key, /)", "Whether the mapping has a key.", func(t *Thread, f *NFrame, m Value) Action {
			act, absent := t.CallSpecial(f, SpContains, m, f.Vals[1])
			if absent {
				return t.Fail(t.TypeError("argument of type '%s' is not a container or iterable", m.Type().Name))
			}
			return act
		}),
		method("get", strGet, "($self, key, default=None, /)", "The value of a key, or a default."),
		method("keys", strKeys, "($self, /)", "The mapping's keys."),
		method("values", strValues, "($self, /)", "The mapping's values."),
		method("items", strItems, "($self, /)", "The mapping's items."),
		method("copy", strCopy, "($self, /)", "A copy of the mapping."),
		{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Fast: genericAliasOf, Doc: "The type with parameters."},
		forward("__reversed__", "($self, /)", "Iterate over the keys backwards.", func(t *Thread, f *NFrame, m Value) Action {
			act, absent := t.CallSpecial(f, SpReversed, m)
			if absent {
				return t.Fail(t.TypeError("'%s' object is not reversible", m.Type().Name))
			}
			return act
		}),
	})
	RegisterRow(proxyReprRow)
}

// proxyReprRow shows mappingproxy(…).
var proxyReprRow = &Row{Name: "__repr__", Sig: "(m, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.ReprOp(f, f.Vals[0]); act != Done {
			return act
		}
	}
	s := As[Str](f.In)
	if err := t.Charge(int64(s.Len()/64), StrSize(s.Len()+14, s.Width())); err != nil {
		return t.Fail(err)
	}
	var b StrBuilder
	b.WriteASCII("mappingproxy(")
	b.WriteStr(s)
	b.WriteASCII(")")
	f.Out = Ref(b.Str())
	return Done
}}

// harmless tells whether an operation on v and another such value runs no method of the
// program's that gets either: an object of a built-in type, or a proxy of one. Weak proxies
// pass the operation on. A proxy of a proxy is asked as a mapping of the program's is: each
// level would look at all below.
func harmless(v Value) bool {
	v = unproxy(v)
	return v.Type().Flags&FlagStatic != 0 && !isProxy(v.Type()) && v.Type() != MappingProxyType
}

func unproxy(v Value) Value {
	if v.Type() == MappingProxyType {
		return As[MappingProxy](v).M
	}
	return v
}

// askMapping asks the mapping behind a proxy alone, never the other operand: that would be
// given the mapping itself, which is a class's own namespace or something read-only. What says
// NotImplemented leads to the other operand's method, which gets the proxy.
func (t *Thread) askMapping(f *NFrame, sp Special, m, other Value) Action {
	if other.Type() == MappingProxyType && harmless(m) {
		other = As[MappingProxy](other).M // native code compares the two
	}
	act, absent := t.CallSpecial(f, sp, m, other)
	if absent {
		f.In = NotImplemented
		return Done
	}
	return act
}

// orMapping is left | m, of which left was asked about the proxy before.
func (t *Thread) orMapping(f *NFrame, left, m Value) Action {
	switch {
	case !harmless(m):
		return t.askMapping(f, SpROr, m, left)
	case left.Kind() == KindDict: // a subclass's own __or__ would get m
		return t.CallValue(f, DictType.Special(SpOr), left, m)
	}
	f.In = NotImplemented
	return Done
}

func newProxy(t *Thread, args []Value) (Value, error) {
	m := args[1]
	if m.Kind() == KindList || m.Kind() == KindTuple || m.Type().Special(SpGetItem).P == nil {
		return Value{}, t.TypeError("mappingproxy() argument must be a mapping, not %s", m.Type().Name)
	}
	return t.NewMappingProxy(m)
}
