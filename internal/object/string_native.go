// This file defines the module _string: the parser of format strings, for string.Formatter.

package object

// A FormatIter yields the fields of a format, or the accessors of a field name; which
// one is its type.
type FormatIter struct {
	Header
	Str      Value // unbound once it is exhausted
	Pos, End int
}

// The iterator types of _string.
var (
	FormatterIterType = Declare("formatteriterator", KindOther, ObjectType)
	FieldNameIterType = Declare("fieldnameiterator", KindOther, ObjectType)
)

func init() {
	layout := &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[FormatIter](v).Str) },
		Size: func(v Value) int64 { return 64 },
		Go:   GoOf[FormatIter](),
	}
	FormatterIterType.Define("", layout, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: formatterNext, Doc: "The next literal text and field."},
	})
	FieldNameIterType.Define("", layout, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: fieldNameNext, Doc: "The next attribute or subscript."},
	})
	RegisterModule(&ModuleDef{
		Name: "_string",
		Doc:  "What string.Formatter needs of the parser of format strings.",
		Rows: []Row{
			{Name: "formatter_parser", Sig: "(string, /)", Rights: NoRights, Charge: Constant, Fast: formatterParser,
				Doc: "Iterate over the literal texts and replacement fields of a format."},
			{Name: "formatter_field_name_split", Sig: "(name, /)", Rights: NoRights, Charge: PerByte, Fast: fieldNameSplit,
				Doc: "The first part of a field name, and an iterator over the rest."},
		},
	})
}

func formatterParser(t *Thread, args []Value) (Value, error) {
	if args[0].Kind() != KindStr {
		return Value{}, t.TypeError("expected str, got %s", args[0].Type().Name)
	}
	if err := t.Charge(0, 64); err != nil {
		return Value{}, err
	}
	return Ref(&FormatIter{Header: t.Header(FormatterIterType), Str: args[0], End: As[Str](args[0]).Len()}), nil
}

func formatterNext(t *Thread, args []Value) (Value, error) {
	it := As[FormatIter](args[0])
	if it.Str.P == nil {
		return Value{}, nil
	}
	s := As[Str](it.Str)
	pos := it.Pos
	m, more, msg := scanMarkup(s, &pos, it.End)
	if err := t.Charge(fuelChars(pos-it.Pos), TupleSize(4)); err != nil {
		return Value{}, err
	}
	if msg != "" {
		return Value{}, t.ValueError("%s", msg)
	}
	if !more {
		it.Str = Value{}
		return Value{}, nil
	}
	out := []Value{None, None, None, None}
	var err error
	if out[0], err = t.sub(s, m.lit0, m.lit1); err != nil {
		return Value{}, err
	}
	if m.field {
		if out[1], err = t.sub(s, m.name0, m.name1); err != nil {
			return Value{}, err
		}
		if out[2], err = t.sub(s, m.spec0, m.spec1); err != nil {
			return Value{}, err
		}
		if m.conv != 0 {
			out[3] = Ref(FromRunes([]rune{m.conv}))
		}
	}
	it.Pos = pos
	return NewTuple(out), nil
}

func fieldNameSplit(t *Thread, args []Value) (Value, error) {
	if args[0].Kind() != KindStr {
		return Value{}, t.TypeError("expected str, got %s", args[0].Type().Name)
	}
	s := As[Str](args[0])
	if err := t.Charge(fuelChars(s.Len()), 64+TupleSize(2)); err != nil {
		return Value{}, err
	}
	j := nameEnd(s, 0, s.Len())
	first, err := t.fieldKey(s, 0, j)
	if err != nil {
		return Value{}, err
	}
	it := &FormatIter{Header: t.Header(FieldNameIterType), Str: args[0], Pos: j, End: s.Len()}
	return NewTuple([]Value{first, Ref(it)}), nil
}

// fieldKey is a part of a field name: an int if it is a number.
func (t *Thread) fieldKey(s *Str, i, j int) (Value, error) {
	n, tooBig := fieldIndex(s, i, j)
	if tooBig {
		return Value{}, t.ValueError(msgDigits)
	}
	if n >= 0 {
		return Int(int64(n)), nil
	}
	return t.sub(s, i, j)
}

func fieldNameNext(t *Thread, args []Value) (Value, error) {
	it := As[FormatIter](args[0])
	if it.Str.P == nil {
		return Value{}, nil
	}
	s := As[Str](it.Str)
	pos := it.Pos
	a, more, msg := nextAccessor(s, &pos, it.End)
	if err := t.Charge(fuelChars(pos-it.Pos), TupleSize(2)); err != nil {
		return Value{}, err
	}
	if msg != "" {
		return Value{}, t.ValueError("%s", msg)
	}
	if !more {
		it.Str = Value{}
		return Value{}, nil
	}
	key := Int(int64(a.n))
	if a.n < 0 {
		var err error
		if key, err = t.sub(s, a.i, a.j); err != nil {
			return Value{}, err
		}
	}
	it.Pos = pos
	return NewTuple([]Value{Bool(a.attr), key}), nil
}
