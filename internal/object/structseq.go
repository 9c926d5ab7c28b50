// This file defines struct sequences: tuples whose items also have names, such as
// sys.version_info.

package object

import (
	"slices"
	"strings"
)

// DeclareStructSeq declares a struct sequence type, "module.name", with its fields in
// order. Its rows are complete: no Define follows.
func DeclareStructSeq(name string, fields []string) *Type {
	t := Declare(name, KindTuple, TupleType)
	t.Rows = structRows(t, fields)
	return t
}

func structRows(typ *Type, fields []string) []Row {
	rows := []Row{
		{Name: "__new__", Sig: "($type, /, sequence, dict={})", Kind: Static, Rights: NoRights, Charge: PerItem, Doc: "Make one of a sequence of its items.",
			Step: func(t *Thread, f *NFrame) Action { return structNew(t, f, typ, fields) }},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Doc: "Return repr(self).",
			Step: func(t *Thread, f *NFrame) Action { return structRepr(t, f, typ, fields) }},
		{Name: "n_fields", Kind: Attr, Value: Int(int64(len(fields)))},
		{Name: "n_sequence_fields", Kind: Attr, Value: Int(int64(len(fields)))},
		{Name: "n_unnamed_fields", Kind: Attr, Value: Int(0)},
	}
	names := make([]Value, len(fields))
	for i, name := range fields {
		names[i] = Ref(Intern(name))
		rows = append(rows, Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "Item of that name.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Tuple](args[0]).Items[i], nil }})
	}
	match := &Tuple{Header: Header{Type: TupleType, Word: StaticBit | FrozenBit}, Items: names}
	return append(rows, Row{Name: "__match_args__", Kind: Attr, Value: Ref(match)})
}

// Unmakeable lets nobody make more of the type, as CPython does with sys.flags.
func (t *Type) Unmakeable() *Type {
	t.Flags |= FlagNoNew
	t.Rows = slices.DeleteFunc(t.Rows, func(r Row) bool { return r.Name == "__new__" })
	for i := range t.Rows {
		if r := &t.Rows[i]; r.Charge == PerItem {
			r.Charge = Custom // the items are what they are
		}
	}
	return t
}

// structNew checks the number of items, on which the getters rely. Of a type with times in
// ns those may be left out: they are None then. PC 1 has the items as a list.
func structNew(t *Thread, f *NFrame, typ *Type, fields []string) Action {
	if f.PC == 0 {
		if _, err := t.newClass(typ, f.Vals[0]); err != nil {
			return t.Fail(err)
		}
		if d := f.Vals[2]; !d.IsMissing() && d.Kind() != KindDict {
			return t.Fail(t.TypeError("%s() takes a dict as second arg, if any", typ.Name))
		}
		if seq := f.Vals[1].Type(); seq.Special(SpIter).P == nil && !seq.GuestItems() {
			return t.Fail(t.TypeError("constructor requires a sequence"))
		}
		f.PC = 1
		if act := t.CollectOp(f, f.Vals[1]); act != Done {
			return act
		}
	}
	items := As[List](f.In).Values()
	most, least := len(fields), 0
	for least < most && !strings.HasSuffix(fields[least], "_ns") {
		least++
	}
	switch n := len(items); {
	case n != most && least == most:
		return t.Fail(t.TypeError("%s() takes a %d-sequence (%d-sequence given)", typ.Name, most, n))
	case n < least:
		return t.Fail(t.TypeError("%s() takes an at least %d-sequence (%d-sequence given)", typ.Name, least, n))
	case n > most:
		return t.Fail(t.TypeError("%s() takes an at most %d-sequence (%d-sequence given)", typ.Name, most, n))
	}
	if err := t.Charge(1+int64(most/8), TupleSize(most)); err != nil {
		return t.Fail(err)
	}
	all := make([]Value, most)
	for i := range all {
		if all[i] = None; i < len(items) {
			all[i] = items[i]
		}
	}
	named := 0
	if d := f.Vals[2]; !d.IsMissing() {
		for i := len(items); i < most; i++ {
			if v, ok := As[Dict](d).GetStr(Intern(fields[i])); ok {
				all[i] = v
				named++
			}
		}
		if named < As[Dict](d).Len() {
			return t.Fail(t.TypeError("%s() got duplicate or unexpected field name(s)", typ.Name))
		}
	}
	f.Out = StructSeqOf(typ, all...)
	return Done
}

// structRepr is "module.name(field=repr, …)". N counts the fields done; PC 1 has the text
// of one, 2 has written its name.
func structRepr(t *Thread, f *NFrame, typ *Type, fields []string) Action {
	items := As[Tuple](f.Vals[0]).Items
	if f.State == nil {
		s := &reprState{}
		name := typ.dottedName()
		if err := t.Charge(1, 128+s.b.cost(len(name)+1, 1)); err != nil {
			return t.Fail(err)
		}
		s.b.WriteASCII(name + "(")
		f.State = s
		f.Commit(t)
	}
	b := &f.State.(*reprState).b
	for {
		if f.PC == 1 {
			x := As[Str](f.In)
			if err := t.Charge(int64(x.Len()/64), b.cost(x.Len(), x.Width())); err != nil {
				return t.Fail(err)
			}
			b.WriteStr(x)
			f.PC = 0
			f.Commit(t)
		}
		if int(f.N) == len(items) {
			b.WriteASCII(")")
			return t.reprEnd(f)
		}
		if f.PC == 0 {
			name := fields[f.N] + "="
			if f.N > 0 {
				name = ", " + name
			}
			if err := t.Charge(0, b.cost(len(name), 1)); err != nil {
				return t.Fail(err)
			}
			b.WriteASCII(name)
			f.PC = 2
			f.Commit(t)
		}
		f.N++
		f.PC = 1
		if act := t.ReprOp(f, items[f.N-1]); act != Done {
			return act
		}
	}
}

// NewStructSeq makes a static struct sequence.
func NewStructSeq(t *Type, items ...Value) Value {
	return Ref(&Tuple{Header: Header{Type: t, Word: StaticBit | FrozenBit}, Items: items})
}

// StructSeqOf makes one whose items are the interpreter's own; its size was charged.
func StructSeqOf(t *Type, items ...Value) Value {
	return Ref(&Tuple{Header: Header{Type: t}, Items: items})
}
