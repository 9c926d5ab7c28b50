// This file defines the iterators of str, bytes and bytearray.

package object

// A TextIter iterates over a str, bytes or bytearray; which one is its type.
type TextIter struct {
	Header
	Seq Value // unbound once it is exhausted
	I   int
}

// The iterator types of text. A str of ASCII alone has its own.
var (
	StrIterType       = Declare("str_iterator", KindOther, ObjectType)
	StrASCIIIterType  = Declare("str_ascii_iterator", KindOther, ObjectType)
	BytesIterType     = Declare("bytes_iterator", KindOther, ObjectType)
	ByteArrayIterType = Declare("bytearray_iterator", KindOther, ObjectType)
)

const textIterSize = 48

func init() {
	layout := &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[TextIter](v).Seq) },
		Size: func(v Value) int64 { return textIterSize },
		Go:   GoOf[TextIter](),
	}
	for _, typ := range []*Type{StrIterType, StrASCIIIterType, BytesIterType, ByteArrayIterType} {
		typ.NextFn = nextText
		typ.Define("", layout, []Row{
			selfIterRow,
			{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(nextText), Doc: "The next item."},
			{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: textIterHint, Doc: "The number of items to come."},
			{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: textIterReduce, Doc: "How to make it again, for copy and pickle."},
			{Name: "__setstate__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: textIterSetState, Doc: "Go to a position."},
		})
	}
}

func strIter(t *Thread, args []Value) (Value, error) {
	typ := StrIterType
	if args[0].Type() == StrType && As[Str](args[0]).ascii { // CPython keeps no text of a subclass compactly
		typ = StrASCIIIterType
	}
	return t.newTextIter(typ, args[0])
}

func (t *Thread) newTextIter(typ *Type, seq Value) (Value, error) {
	if err := t.Charge(0, textIterSize); err != nil {
		return Value{}, err
	}
	return Ref(&TextIter{Header: t.Header(typ), Seq: seq}), nil
}

// lenOfText is the number of items of a str, bytes or bytearray.
func lenOfText(v Value) int {
	switch v.Kind() {
	case KindStr:
		return As[Str](v).Len()
	case KindBytes:
		return len(As[Bytes](v).B)
	}
	return len(As[ByteArray](v).B)
}

func nextText(t *Thread, v Value) (Value, error) {
	it := As[TextIter](v)
	if it.Seq.P == nil {
		return Value{}, nil
	}
	i := it.I
	if i >= lenOfText(it.Seq) {
		it.Seq = Value{}
		return Value{}, nil
	}
	item := Value{}
	switch it.Seq.Kind() {
	case KindStr:
		var err error
		if item, err = t.charOf(As[Str](it.Seq), i); err != nil {
			return Value{}, err
		}
	case KindBytes:
		item = Int(int64(As[Bytes](it.Seq).B[i]))
	default:
		item = Int(int64(As[ByteArray](it.Seq).B[i]))
	}
	it.I++
	return item, nil
}

func textIterHint(t *Thread, args []Value) (Value, error) {
	it := As[TextIter](args[0])
	if it.Seq.P == nil {
		return Int(0), nil
	}
	return Int(int64(max(lenOfText(it.Seq)-it.I, 0))), nil
}

func textIterReduce(t *Thread, args []Value) (Value, error) {
	it := As[TextIter](args[0])
	if it.Seq.P != nil {
		return t.reduceIter(t.builtin("iter"), Int(int64(it.I)), it.Seq)
	}
	empty := Ref(emptyTuple)
	if it.Type == StrIterType || it.Type == StrASCIIIterType {
		empty = Ref(emptyStr)
	}
	return t.reduceIter(t.builtin("iter"), Value{}, empty)
}

func textIterSetState(t *Thread, args []Value) (Value, error) {
	i, err := t.iterState(args[1])
	if err != nil {
		return Value{}, err
	}
	it := As[TextIter](args[0])
	if it.Seq.P != nil && it.Seq.Kind() == KindByteArray && i < 0 {
		it.Seq = Value{} // CPython's goes before the first byte and stops there
	}
	if it.Seq.P != nil {
		it.I = int(min(max(i, 0), int64(lenOfText(it.Seq))))
	}
	return None, nil
}
