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
	if v.Kind() == KindDict {
		return As[Dict](v), true
	}
	if v.Type() == MappingProxyType {
		return DictOf(As[MappingProxy](v).M)
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
	compare := func(name string, op int) Row {
		return forward(name, "($self, value, /)", "Compare the mappings.", func(t *Thread, f *NFrame, m Value) Action {
			return t.CompareOp(f, op, m, f.Vals[1]) // a proxy on the right answers in turn
		})
	}
	MappingProxyType.Define("mappingproxy(mapping)\n--\n\nA read-only view of a mapping.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[MappingProxy](v).M) },
		Size: func(v Value) int64 { return 32 },
		Go:   GoOf[MappingProxy](),
	}, []Row{
		{Name: "__new__", Sig: "($type, /, mapping)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: newProxy, Doc: "Wrap a mapping."},
		forward("__repr__", "($self, /)", "Show the mapping.", func(t *Thread, f *NFrame, m Value) Action { return t.Eval.PushRow(f, proxyReprRow, m) }),
		forward("__hash__", "($self, /)", "Hash the mapping.", func(t *Thread, f *NFrame, m Value) Action { return t.HashOp(f, m) }),
		forward("__str__", "($self, /)", "The mapping's str.", func(t *Thread, f *NFrame, m Value) Action { return t.StrOp(f, m) }),
		compare("__lt__", CmpLT), compare("__le__", CmpLE), compare("__eq__", CmpEQ), compare("__ne__", CmpNE), compare("__gt__", CmpGT), compare("__ge__", CmpGE),
		forward("__iter__", "($self, /)", "Iterate over the keys.", func(t *Thread, f *NFrame, m Value) Action { return t.IterOp(f, m) }),
		forward("__or__", "($self, value, /)", "The union of two mappings.", func(t *Thread, f *NFrame, m Value) Action {
			return t.BinaryOp(f, BinOr, false, m, unproxy(f.Vals[1]))
		}),
		forward("__ror__", "($self, value, /)", "The union of two mappings.", func(t *Thread, f *NFrame, m Value) Action {
			return t.BinaryOp(f, BinOr, false, unproxy(f.Vals[1]), m)
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

func unproxy(v Value) Value {
	if v.Type() == MappingProxyType {
		return As[MappingProxy](v).M
	}
	return v
}

func newProxy(t *Thread, args []Value) (Value, error) {
	m := args[1]
	if m.Kind() == KindList || m.Kind() == KindTuple || m.Type().Special(SpGetItem).P == nil {
		return Value{}, t.TypeError("mappingproxy() argument must be a mapping, not %s", m.Type().Name)
	}
	return t.NewMappingProxy(m)
}
