// This file defines the iterators of list and tuple, forwards and backwards, and the
// iterator over __getitem__.

package object

// A ListIter iterates over a list, a tuple or a reversed list; which one is its type.
type ListIter struct {
	Header
	Seq Value // unbound once it is exhausted
	I   int
}

// The iterator types of sequences.
var (
	ListIterType    = Declare("list_iterator", KindOther, ObjectType, Flagged(FlagNoNew))
	ListRevIterType = Declare("list_reverseiterator", KindOther, ObjectType, Flagged(FlagNoNew))
	TupleIterType   = Declare("tuple_iterator", KindOther, ObjectType, Flagged(FlagNoNew))
)

const listIterSize = 48

func (t *Thread) newListIter(typ *Type, seq Value, i int) Value {
	return Ref(&ListIter{Header: t.Header(typ), Seq: seq, I: i})
}

var listIterLayout = &Layout{
	Refs: func(v Value, visit func(*Value)) { visit(&As[ListIter](v).Seq) },
	Size: func(v Value) int64 { return listIterSize },
	Go:   GoOf[ListIter](),
}

func init() {
	ListIterType.NextFn, TupleIterType.NextFn, ListRevIterType.NextFn = nextListItem, nextListItem, prevListItem
	ListIterType.Define("", listIterLayout, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(nextListItem), Doc: "The next item."},
		{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listIterHint, Doc: "The number of items to come."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listIterReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__setstate__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: listIterSetState, Doc: "Go to a position."},
	})
	TupleIterType.Define("", listIterLayout, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(nextListItem), Doc: "The next item."},
		{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listIterHint, Doc: "The number of items to come."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listIterReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__setstate__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: listIterSetState, Doc: "Go to a position."},
	})
	ListRevIterType.Define("", listIterLayout, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(prevListItem), Doc: "The next item."},
		{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listRevHint, Doc: "The number of items to come."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listRevReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__setstate__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: listRevSetState, Doc: "Go to a position."},
	})
	SeqIterType.Define("", &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[SeqIter](v).Seq) },
		Size: func(v Value) int64 { return listIterSize },
		Go:   GoOf[SeqIter](),
	}, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: seqIterNext, Catches: true, Doc: "The next item."},
		{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: seqIterHint, Doc: "The number of items to come."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: seqIterReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__setstate__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: seqIterSetState, Doc: "Go to a position."},
	})
}

func listIter(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, listIterSize); err != nil {
		return Value{}, err
	}
	return t.newListIter(ListIterType, args[0], 0), nil
}

func listReversed(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, listIterSize); err != nil {
		return Value{}, err
	}
	return t.newListIter(ListRevIterType, args[0], seqLen(args[0])-1), nil
}

func tupleIter(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, listIterSize); err != nil {
		return Value{}, err
	}
	return t.newListIter(TupleIterType, args[0], 0), nil
}

func (it *ListIter) next() Value {
	if it.Seq.P == nil {
		return Value{}
	}
	if it.I >= seqLen(it.Seq) {
		it.Seq = Value{}
		return Value{}
	}
	it.I++
	return seqAt(it.Seq, it.I-1)
}

func (it *ListIter) prev() Value {
	if it.Seq.P == nil {
		return Value{}
	}
	if it.I < 0 || it.I >= seqLen(it.Seq) {
		it.Seq = Value{}
		return Value{}
	}
	it.I--
	return seqAt(it.Seq, it.I+1)
}

func nextListItem(t *Thread, it Value) (Value, error) { return As[ListIter](it).next(), nil }

func prevListItem(t *Thread, it Value) (Value, error) { return As[ListIter](it).prev(), nil }

// byNextFn makes the `__next__` body of a type of its NextFn.
func byNextFn(next func(t *Thread, it Value) (Value, error)) Fast {
	return func(t *Thread, args []Value) (Value, error) { return next(t, args[0]) }
}

func listIterHint(t *Thread, args []Value) (Value, error) {
	it := As[ListIter](args[0])
	if it.Seq.P == nil {
		return Int(0), nil
	}
	return Int(int64(max(seqLen(it.Seq)-it.I, 0))), nil
}

func listRevHint(t *Thread, args []Value) (Value, error) {
	it := As[ListIter](args[0])
	if it.Seq.P == nil || it.I >= seqLen(it.Seq) {
		return Int(0), nil
	}
	return Int(int64(it.I + 1)), nil
}

// emptyReduce is the __reduce__ of an exhausted iterator.
func (t *Thread) emptyReduce(kind *Type) (Value, error) {
	if kind == TupleType {
		return t.reduceIter(t.builtin("iter"), Value{}, Ref(emptyTuple))
	}
	if err := t.Charge(0, ListSize); err != nil {
		return Value{}, err
	}
	return t.reduceIter(t.builtin("iter"), Value{}, Ref(NewList(nil)))
}

func listIterReduce(t *Thread, args []Value) (Value, error) {
	it := As[ListIter](args[0])
	if it.Seq.P == nil {
		if it.Type == TupleIterType {
			return t.emptyReduce(TupleType)
		}
		return t.emptyReduce(ListType)
	}
	return t.reduceIter(t.builtin("iter"), Int(int64(it.I)), it.Seq)
}

func listRevReduce(t *Thread, args []Value) (Value, error) {
	it := As[ListIter](args[0])
	if it.Seq.P == nil {
		return t.emptyReduce(ListType)
	}
	return t.reduceIter(t.builtin("reversed"), Int(int64(it.I)), it.Seq)
}

func listIterSetState(t *Thread, args []Value) (Value, error) {
	i, err := t.iterState(args[1])
	if err != nil {
		return Value{}, err
	}
	it := As[ListIter](args[0])
	if it.Seq.P != nil {
		if i < 0 && it.Type == ListIterType { // CPython's mark of an exhausted one
			it.Seq = Value{}
			return None, nil
		}
		it.I = int(min(max(i, 0), int64(seqLen(it.Seq))))
	}
	return None, nil
}

func listRevSetState(t *Thread, args []Value) (Value, error) {
	i, err := t.iterState(args[1])
	if err != nil {
		return Value{}, err
	}
	it := As[ListIter](args[0])
	if it.Seq.P != nil {
		it.I = int(min(max(i, -1), int64(seqLen(it.Seq))-1))
	}
	return None, nil
}

// seqIterNext asks for item I; IndexError and StopIteration end the iteration, whether
// a frame raised them or a native that ran at once.
func seqIterNext(t *Thread, f *NFrame) Action {
	act := seqIterItem(t, f)
	if act == Raise && (t.Exc.Type.Is(IndexErrorType) || t.Exc.Type.Is(StopIterationType)) {
		t.Exc = nil
		As[SeqIter](f.Vals[0]).Seq = Value{}
		f.Out = Value{}
		return Done
	}
	return act
}

func seqIterItem(t *Thread, f *NFrame) Action {
	it := As[SeqIter](f.Vals[0])
	if f.Exc.P != nil {
		t.Exc = As[Exception](f.Exc)
		return Raise
	}
	if f.PC == 0 {
		if it.Seq.P == nil {
			f.Out = Value{}
			return Done
		}
		if it.I == 1<<63-1 {
			return t.Fail(t.OverflowError("iter index too large"))
		}
		f.PC = 1
		if act := t.GetItemOp(f, it.Seq, Int(it.I)); act != Done {
			return act
		}
	}
	it.I++
	f.Out = f.In
	return Done
}

func seqIterHint(t *Thread, f *NFrame) Action {
	it := As[SeqIter](f.Vals[0])
	if f.PC == 0 {
		if it.Seq.P == nil {
			f.Out = Int(0)
			return Done
		}
		if it.Seq.Type().Special(SpLen).P == nil {
			f.Out = NotImplemented
			return Done
		}
		f.PC = 1
		if act := t.LenOp(f, it.Seq); act != Done {
			return act
		}
	}
	f.Out = Int(max(f.In.Int()-it.I, 0))
	return Done
}

func seqIterReduce(t *Thread, args []Value) (Value, error) {
	it := As[SeqIter](args[0])
	if it.Seq.P == nil {
		return t.emptyReduce(TupleType)
	}
	return t.reduceIter(t.builtin("iter"), Int(it.I), it.Seq)
}

func seqIterSetState(t *Thread, args []Value) (Value, error) {
	i, err := t.iterState(args[1])
	if err != nil {
		return Value{}, err
	}
	it := As[SeqIter](args[0])
	if it.Seq.P != nil {
		it.I = max(i, 0)
	}
	return None, nil
}

// iterState is the argument of an iterator's __setstate__: an int, whose __index__ is not
// asked for.
func (t *Thread) iterState(v Value) (int64, error) {
	if v.Kind() != KindInt {
		return 0, t.TypeError("an integer is required")
	}
	i, ok := v.Int64()
	if !ok {
		return 0, t.Raise(OverflowErrorType, "Python int too large to convert to C ssize_t")
	}
	return i, nil
}
