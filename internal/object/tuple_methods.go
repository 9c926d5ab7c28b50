// This file defines tuple's table and methods.

package object

import "github.com/adderlang/adder/internal/meter"

func init() {
	TupleType.Define("tuple(iterable=(), /)\n--\n\nAn immutable sequence. Without an argument it is empty;\nelse it holds the items of the iterable.",
		&Layout{
			Refs: func(v Value, visit func(*Value)) {
				items := As[Tuple](v).Items
				for i := range items {
					visit(&items[i])
				}
			},
			Part: func(v Value, from int, visit func(*Value)) int {
				return VisitPart(As[Tuple](v).Items, from, visit)
			},
			Size: func(v Value) int64 { return TupleSize(cap(As[Tuple](v).Items)) },
			Go:   GoOf[Tuple](),
		}, rowsOf([]Row{
			{Name: "__new__", Sig: "(cls, iterable=(), /, **kwargs)", Params: "kwargs:ignore", Kind: Static, Rights: NoRights, Charge: PerItem, Fast: tupleNew, Step: tupleNewStep,
				Doc: "Make a tuple of an iterable's items."},
			{Name: "count", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: listCount, Step: seqCountStep,
				Doc: "The number of items equal to value."},
			{Name: "index", Sig: "($self, value, start=0, stop=sys.maxsize, /)", Params: "start:bound stop:bound", Rights: NoRights, Charge: PerItem,
				Fast: seqIndex, Step: seqIndexStep,
				Doc: "The position of the first item equal to value, from start on and before stop.\n\nRaises ValueError if there is none."},
			{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: tupleLen, Doc: "The number of items."},
			{Name: "__contains__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerItem, Fast: seqContains, Step: seqContainsStep,
				Doc: "Tell whether an item equals key."},
			{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: tupleIter, Doc: "An iterator over the items."},
			{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerItem, Fast: tupleGetItem, Step: keyedStep(tupleGetItem),
				Doc: "self[key]: an item, or for a slice a new tuple."},
			{Name: "__add__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: tupleAdd, Doc: "A new tuple: the items of self, then those of value."},
			{Name: "__mul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: tupleMul, Step: operandStep(tupleMul), Doc: "A new tuple: the items value times over."},
			{Name: "__rmul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: tupleMul, Step: operandStep(tupleMul), Doc: "A new tuple: the items value times over."},
			{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: tupleHashStep, Doc: "A hash made of the items' hashes."},
			{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: seqReprStep, Catches: true, Doc: "The tuple as Python text."},
			{Name: "__getnewargs__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: tupleNewArgs, Doc: "Arguments for __new__ to make it again."},
			genericRow,
		}, compareRows(seqCompare, seqCompareStep)))
}

// tupleOf makes an instance of a tuple class. items is the new object's own.
func (t *Thread) tupleOf(typ *Type, items []Value) Value {
	if typ == TupleType {
		return NewTuple(items)
	}
	x := Alloc[Tuple](t, typ)
	x.Items = items
	return Ref(x)
}

func (t *Thread) tupleClass(args []Value) (*Type, error) {
	typ, err := t.newClass(TupleType, args[0])
	if err != nil {
		return nil, err
	}
	if args[2].Int() > 0 && (typ == TupleType || typ.Special(SpInit) == TupleType.Special(SpInit)) {
		return nil, t.TypeError("tuple() takes no keyword arguments")
	}
	return typ, nil
}

func tupleNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.tupleClass(args)
	if err != nil {
		return Value{}, err
	}
	v := args[1]
	if v.Type() == TupleType {
		if typ == TupleType {
			return v, nil
		}
		items := As[Tuple](v).Items
		if err := t.chargeNew(typ, 0, TupleSize(0)); err != nil {
			return Value{}, err
		}
		return t.tupleOf(typ, items), nil // tuples share: their items never change
	}
	l, ok, err := t.collectFast(v)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, ErrSlow
	}
	return t.tupleFromList(typ, l)
}

// tupleFromList makes a tuple of a list nobody else has.
func (t *Thread) tupleFromList(typ *Type, l *List) (Value, error) {
	if err := t.chargeNew(typ, meter.PerUnit(int64(l.n), 16), TupleSize(l.n)); err != nil {
		return Value{}, err
	}
	if l.InRoom() && typ == TupleType {
		return TupleOf(l.vals()), nil
	}
	if l.kind == ListVals && l.c-l.n <= l.n/8 {
		return t.tupleOf(typ, l.vals()[:l.n:l.n]), nil
	}
	items, err := t.listValues(l)
	if err != nil {
		return Value{}, err
	}
	return t.tupleOf(typ, items), nil
}

func tupleNewStep(t *Thread, f *NFrame) Action {
	typ, err := t.tupleClass(f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.CollectOp(f, f.Vals[1]); act != Done {
			return act
		}
	}
	v, err := t.tupleFromList(typ, As[List](f.In))
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

func tupleLen(t *Thread, args []Value) (Value, error) {
	return Int(int64(len(As[Tuple](args[0]).Items))), nil
}

func tupleGetItem(t *Thread, args []Value) (Value, error) {
	x, key := As[Tuple](args[0]), args[1]
	if slow, err := t.itemKey("tuple", key); err != nil {
		return Value{}, err
	} else if slow {
		return Value{}, ErrSlow
	}
	if key.Kind() == KindInt {
		i, err := t.listIndexOf(key, len(x.Items), "tuple")
		if err != nil {
			return Value{}, err
		}
		return x.Items[i], nil
	}
	return t.tupleSlice(x, As[Slice](key))
}

// tupleSlice is x[s], with bounds that are ints or None.
func (t *Thread) tupleSlice(x *Tuple, s *Slice) (Value, error) {
	start, _, step, n, err := t.resolveSlice(s, len(x.Items))
	if err != nil {
		return Value{}, err
	}
	if n == len(x.Items) && step == 1 && x.Type == TupleType {
		return Ref(x), nil
	}
	if err := t.Charge(meter.PerUnit(int64(n), 16), TupleSize(n)); err != nil {
		return Value{}, err
	}
	if n == 0 {
		return Ref(emptyTuple), nil
	}
	items := make([]Value, n)
	return NewTuple(items), stride(t, items, x.Items, start, step)
}

func tupleAdd(t *Thread, args []Value) (Value, error) {
	if args[1].Kind() != KindTuple {
		return NotImplemented, nil
	}
	a, b := As[Tuple](args[0]), As[Tuple](args[1])
	switch {
	case len(a.Items) == 0 && b.Type == TupleType:
		return args[1], nil
	case len(b.Items) == 0 && a.Type == TupleType:
		return args[0], nil
	}
	n := len(a.Items) + len(b.Items)
	if err := t.Charge(meter.PerUnit(int64(n), 16), TupleSize(n)); err != nil {
		return Value{}, err
	}
	items := make([]Value, n)
	err := copyLong(t, items, a.Items)
	if err == nil {
		err = copyLong(t, items[len(a.Items):], b.Items)
	}
	return NewTuple(items), err
}

func tupleMul(t *Thread, args []Value) (Value, error) {
	x := As[Tuple](args[0])
	n, declined, slow, err := t.repeatCount(args[1], len(x.Items))
	switch {
	case err != nil:
		return Value{}, err
	case declined:
		return NotImplemented, nil
	case slow:
		return Value{}, ErrSlow
	case n == 1 && x.Type == TupleType:
		return args[0], nil
	}
	total := n * len(x.Items)
	if err := t.Charge(meter.PerUnit(int64(total), 16), TupleSize(total)); err != nil {
		return Value{}, err
	}
	if total == 0 {
		return Ref(emptyTuple), nil
	}
	items := make([]Value, total)
	return NewTuple(items), repeatLong(t, items, x.Items)
}

// tupleHashStep: State is the hash so far, N the next item.
func tupleHashStep(t *Thread, f *NFrame) Action {
	x := As[Tuple](f.Vals[0])
	items := x.Items
	if f.State == nil {
		if x.hash != 0 {
			f.Out = Int(x.hash - 1)
			return Done
		}
		h := newItemsHash()
		f.State = &h
	}
	h := f.State.(*sipHash)
	for {
		if f.PC == 0 {
			if int(f.N) == len(items) {
				h.block(uint64(len(items)))
				r := h.end()
				x.keepHash(r)
				f.Out = Int(r)
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.HashOp(f, items[f.N]); act != Done {
				return act
			}
		}
		h.block(uint64(f.In.Int()))
		f.N++
		f.PC = 0
		f.Commit(t)
		if f.N&1023 == 0 {
			return Again
		}
	}
}

func tupleNewArgs(t *Thread, args []Value) (Value, error) {
	x := args[0]
	if x.Type() != TupleType {
		if err := t.Charge(0, TupleSize(0)); err != nil {
			return Value{}, err
		}
		x = NewTuple(As[Tuple](x).Items)
	}
	if err := t.Charge(0, TupleSize(1)); err != nil {
		return Value{}, err
	}
	return NewTuple([]Value{x}), nil
}
