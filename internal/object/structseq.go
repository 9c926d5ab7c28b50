// This file defines struct sequences: tuples whose items also have names, such as
// sys.version_info.

package object

import "strings"

// DeclareStructSeq declares a struct sequence type, "module.name", with its fields in
// order. Its rows are complete: no Define follows.
func DeclareStructSeq(name string, fields []string) *Type {
	t := Declare(name, KindTuple, TupleType)
	t.Rows = structRows(t, fields)
	return t
}

func structRows(typ *Type, fields []string) []Row {
	rows := []Row{
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

// structRepr is "module.name(field=repr, …)". N counts the fields done; Vals gather
// their texts after self.
func structRepr(t *Thread, f *NFrame, typ *Type, fields []string) Action {
	items := As[Tuple](f.Vals[0]).Items
	if f.PC == 1 {
		f.Vals = append(f.Vals, f.In)
	}
	f.PC = 1
	for int(f.N) < len(items) {
		f.N++
		if act := t.ReprOp(f, items[f.N-1]); act != Done {
			return act
		}
		f.Vals = append(f.Vals, f.In)
	}
	var b strings.Builder
	b.WriteString(typ.dottedName() + "(")
	for i, v := range f.Vals[1:] {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(fields[i] + "=" + As[Str](v).Go())
	}
	b.WriteString(")")
	if err := t.Charge(1, StrSize(b.Len(), 1)); err != nil {
		return t.Fail(err)
	}
	f.Out = NewStr(b.String())
	return Done
}

// NewStructSeq makes a static struct sequence.
func NewStructSeq(t *Type, items ...Value) Value {
	return Ref(&Tuple{Header: Header{Type: t, Word: StaticBit | FrozenBit}, Items: items})
}

// StructSeqOf makes one whose items are the interpreter's own; its size was charged.
func StructSeqOf(t *Type, items ...Value) Value {
	return Ref(&Tuple{Header: Header{Type: t}, Items: items})
}
