// This file defines the tables of set and frozenset.

package object

import "github.com/adderlang/adder/internal/meter"

func init() {
	layout := &Layout{
		Refs: func(v Value, visit func(*Value)) { As[Set](v).D.refs(visit) },
		Part: func(v Value, from int, visit func(*Value)) int { return As[Set](v).D.part(from, visit) },
		Size: func(v Value) int64 { return As[Set](v).D.size() + SetSize - DictSize },
		Go:   GoOf[Set](),
	}
	shared := func() []Row {
		return rowsOf([]Row{
			{Name: "copy", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: setCopy, Doc: "A new set with the same elements."},
			{Name: "union", Sig: "($self, /, *others)", Rights: NoRights, Charge: PerItem, Fast: setFastMethod(setOr), Step: setUnionStep, Doc: "A new set: the elements of self and of all others."},
			{Name: "intersection", Sig: "($self, /, *others)", Rights: NoRights, Charge: PerItem, Fast: setFastMethod(setAnd), Step: setIntersectionStep, Doc: "A new set: the elements that self and all others have."},
			{Name: "difference", Sig: "($self, /, *others)", Rights: NoRights, Charge: PerItem, Fast: setFastMethod(setSub), Step: setDifferenceStep, Doc: "A new set: the elements of self that none of the others has."},
			{Name: "symmetric_difference", Sig: "($self, other, /)", Rights: NoRights, Charge: PerItem, Fast: setFastMethod(setXor), Step: setSymmetricStep, Doc: "A new set: the elements that one of the two has, but not both."},
			{Name: "isdisjoint", Sig: "($self, other, /)", Rights: NoRights, Charge: PerItem, Step: setDisjointStep, Doc: "Tell whether no element is in both."},
			{Name: "issubset", Sig: "($self, other, /)", Rights: NoRights, Charge: PerItem, Step: setSubsetStep, Doc: "Tell whether other has all elements of self."},
			{Name: "issuperset", Sig: "($self, other, /)", Rights: NoRights, Charge: PerItem, Step: setSupersetStep, Doc: "Tell whether self has all elements of other."},
			{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: setLen, Doc: "The number of elements."},
			{Name: "__contains__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: setContains, Step: setContainsStep, Doc: "Tell whether object is an element."},
			{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictIterRow(0), Doc: "An iterator over the elements."},
			{Name: "__and__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setAnd, false), Step: setOperator(setIntersectionStep, false), Doc: "The elements in both."},
			{Name: "__rand__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setAnd, true), Step: setOperator(setIntersectionStep, true), Doc: "The elements in both."},
			{Name: "__or__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setOr, false), Step: setOperator(setUnionStep, false), Doc: "The elements in either."},
			{Name: "__ror__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setOr, true), Step: setOperator(setUnionStep, true), Doc: "The elements in either."},
			{Name: "__sub__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setSub, false), Step: setOperator(setDifferenceStep, false), Doc: "The elements of self that value has not."},
			{Name: "__rsub__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setSub, true), Step: setOperator(setDifferenceStep, true), Doc: "The elements of value that self has not."},
			{Name: "__xor__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setXor, false), Step: setOperator(setSymmetricStep, false), Doc: "The elements in one, but not in both."},
			{Name: "__rxor__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: setFast(setXor, true), Step: setOperator(setSymmetricStep, true), Doc: "The elements in one, but not in both."},
			{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: setReprStep, Catches: true, Doc: "The set as Python text."},
			{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: setReduceStep, Doc: "How to make it again, for copy and pickle."},
			{Name: "__sizeof__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: sizeofRow, Doc: "The bytes the set takes, as the meter counts them."},
			genericRow,
		}, compareRows(setCompare, setCompareStep))
	}
	SetType.Define("set(iterable=(), /)\n--\n\nAn unordered collection of distinct elements.", layout, rowsOf([]Row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: Static, Rights: NoRights, Charge: Constant, Fast: setNew,
			Doc: "Make an empty set; __init__ fills it."},
		{Name: "__init__", Sig: "($self, iterable=(), /)", Rights: NoRights, Charge: PerItem, Step: setInitStep, Doc: "Replace the elements by those of the iterable."},
		{Name: "add", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: setAdd, Step: setAddStep, Doc: "Add an element, unless it is there already."},
		{Name: "discard", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: setDiscard, Step: setDiscardStep, Doc: "Remove an element if it is there."},
		{Name: "remove", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Fast: setRemove, Step: setRemoveStep, Doc: "Remove an element.\n\nRaises KeyError if it is not there."},
		{Name: "pop", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: setPop, Doc: "Take some element out and return it.\n\nRaises KeyError if there is none."},
		{Name: "clear", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: setClear, Doc: "Remove every element."},
		{Name: "update", Sig: "($self, /, *others)", Rights: NoRights, Charge: PerItem, Step: setUpdateStep, Doc: "Add the elements of all others."},
		{Name: "intersection_update", Sig: "($self, /, *others)", Rights: NoRights, Charge: PerItem, Step: setIntersectionUpdateStep, Doc: "Keep the elements that all others have, too."},
		{Name: "difference_update", Sig: "($self, /, *others)", Rights: NoRights, Charge: PerItem, Step: setDifferenceUpdateStep, Doc: "Remove the elements of all others."},
		{Name: "symmetric_difference_update", Sig: "($self, other, /)", Rights: NoRights, Charge: PerItem, Step: setSymmetricUpdateStep, Doc: "Keep the elements that one of the two has, but not both."},
		{Name: "__iand__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: setInPlace(setIntersectionUpdateStep), Doc: "Keep the elements that value has, too."},
		{Name: "__ior__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: setInPlace(setUpdateStep), Doc: "Add the elements of value."},
		{Name: "__isub__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: setInPlace(setDifferenceUpdateStep), Doc: "Remove the elements of value."},
		{Name: "__ixor__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: setInPlace(setSymmetricUpdateStep), Doc: "Keep the elements that one of the two has, but not both."},
	}, shared()))
	FrozenSetType.Define("frozenset(iterable=(), /)\n--\n\nAn immutable unordered collection of distinct elements.", layout, rowsOf([]Row{
		{Name: "__new__", Sig: "(cls, iterable=<unrepresentable>, /, **kwargs)", Params: "kwargs:ignore", Kind: Static, Rights: NoRights, Charge: PerItem, Step: frozenSetNewStep,
			Doc: "Make a frozenset of an iterable's elements."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: frozenSetHash, Doc: "A hash made of the elements' hashes."},
	}, shared()))
}

func setNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(SetType, args[0])
	if err != nil {
		return Value{}, err
	}
	s, err := t.allocSet(typ)
	if err != nil {
		return Value{}, err
	}
	return Ref(s), nil
}

func setInitStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		s := As[Set](f.Vals[0])
		if err := t.mutable(&s.Header, "fill"); err != nil {
			return t.Fail(err)
		}
		s.D.Clear()
		f.PC = 1
		f.Commit(t) // a stop below must not clear it again: what it grew to is paid
	}
	if f.PC == 1 {
		f.PC = 2
		if act := t.SetUpdateOp(f, As[Set](f.Vals[0]), f.Vals[1]); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}

func frozenSetNewStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		typ, err := t.newClass(FrozenSetType, f.Vals[0])
		if err != nil {
			return t.Fail(err)
		}
		if f.Vals[2].Int() > 0 && (typ == FrozenSetType || typ.Special(SpInit) == FrozenSetType.Special(SpInit)) {
			return t.Fail(t.TypeError("frozenset() takes no keyword arguments"))
		}
		if typ == FrozenSetType && f.Vals[1].Type() == FrozenSetType {
			f.Out = f.Vals[1]
			return Done
		}
		f.PC = 1
		src := f.Vals[1]
		if src.IsMissing() {
			src = Ref(emptyTuple)
		}
		if act := t.newSetOp(f, typ, src); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func frozenSetHash(t *Thread, args []Value) (Value, error) {
	s := As[Set](args[0])
	if s.hash == 0 {
		if err := t.Charge(meter.PerUnit(int64(s.D.NEntries()), 16), 0); err != nil {
			return Value{}, err
		}
		h := s.D.setHash()
		if s.Word&StaticBit != 0 {
			return Int(h), nil
		}
		s.hash = h
	}
	return Int(s.hash), nil
}

func setAdd(t *Thread, args []Value) (Value, error) {
	ok, err := t.SetAddFast(As[Set](args[0]), args[1])
	if err == nil && !ok {
		err = ErrSlow
	}
	return None, err
}

// takeOut removes an element without guest code and tells whether it was there.
func (t *Thread) takeOut(args []Value) (bool, error) {
	s := As[Set](args[0])
	if err := t.mutable(&s.Header, "remove from"); err != nil {
		return false, err
	}
	i, _, ok := t.look(&s.D, args[1])
	if !ok {
		return false, ErrSlow
	}
	if i >= 0 {
		s.D.Delete(i)
	}
	return i >= 0, nil
}

func setDiscard(t *Thread, args []Value) (Value, error) {
	_, err := t.takeOut(args)
	return None, err
}

func setRemove(t *Thread, args []Value) (Value, error) {
	found, err := t.takeOut(args)
	if err == nil && !found {
		err = t.KeyError(args[1])
	}
	return None, err
}

// setFind is keyedTable for elements to look for.
func (t *Thread) setFind(f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.setKeyOp(f, f.Vals[1]); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.findOp(f, f.Vals[0], f.Vals[1], f.In.Int()); act != Done {
			return act
		}
	}
	return Done
}

func setDiscardStep(t *Thread, f *NFrame) Action {
	if act := t.setFind(f); act != Done {
		return act
	}
	s := As[Set](f.Vals[0])
	if err := t.mutable(&s.Header, "remove from"); err != nil {
		return t.Fail(err)
	}
	if i := f.In.Int(); i >= 0 {
		s.D.Delete(int(i))
	}
	f.Out = None
	return Done
}

func setRemoveStep(t *Thread, f *NFrame) Action {
	if act := t.setFind(f); act != Done {
		return act
	}
	if f.In.Int() < 0 {
		return t.Fail(t.KeyError(f.Vals[1]))
	}
	return setDiscardStep(t, f)
}

func setContains(t *Thread, args []Value) (Value, error) {
	i, _, ok := t.look(&As[Set](args[0]).D, args[1])
	if !ok {
		return Value{}, ErrSlow
	}
	return Bool(i >= 0), nil
}

func setContainsStep(t *Thread, f *NFrame) Action {
	if act := t.setFind(f); act != Done {
		return act
	}
	f.Out = Bool(f.In.Int() >= 0)
	return Done
}

func setPop(t *Thread, args []Value) (Value, error) {
	s := As[Set](args[0])
	if err := t.mutable(&s.Header, "pop from"); err != nil {
		return Value{}, err
	}
	_, _, next, ok := s.D.nextEntry(0)
	if !ok {
		return Value{}, t.KeyError(Ref(Intern("pop from an empty set")))
	}
	v := s.D.entries[next-1].key
	s.D.Delete(next - 1)
	return v, nil
}

func setClear(t *Thread, args []Value) (Value, error) {
	s := As[Set](args[0])
	if err := t.mutable(&s.Header, "clear"); err != nil {
		return Value{}, err
	}
	s.D.Clear()
	return None, nil
}

func setCopy(t *Thread, args []Value) (Value, error) {
	if args[0].Type() == FrozenSetType {
		return args[0], nil
	}
	return t.setCopyOf(args[0])
}

// setCopyOf makes an exact set or frozenset with the same elements.
func (t *Thread) setCopyOf(v Value) (Value, error) {
	n, err := t.allocSet(baseSet(v))
	if err != nil {
		return Value{}, err
	}
	if err := t.copyTable(n, &As[Set](v).D); err != nil {
		return Value{}, err
	}
	return Ref(n), nil
}

func setLen(t *Thread, args []Value) (Value, error) { return Int(int64(As[Set](args[0]).Len())), nil }

func setReprStep(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if f.PC == 0 && As[Set](v).Len() == 0 {
		if err := t.Charge(0, 64); err != nil {
			return t.Fail(err)
		}
		f.Out = NewStr(v.Type().Name + "()")
		return Done
	}
	return t.guardedRepr(f, v.Type().Name+"(...)", func(t *Thread, f *NFrame) Action { return t.reprLoop(f, setReprNext) })
}

func setReprNext(f *NFrame) (v Value, text string, more bool) {
	s := As[Set](f.Vals[0])
	k, _, next, ok := s.D.nextEntry(int(f.M))
	open, end := "{", "}"
	if s.Type != SetType {
		open, end = s.Type.Name+"({", "})"
	}
	switch {
	case !ok && f.N == 0:
		return None, open + end, false
	case !ok:
		return None, end, false
	case f.N == 0:
		text = open
	default:
		text = ", "
	}
	f.M = int64(next)
	return k, text, true
}

// setReduceStep gives (class, ([elements],), state). PC 1 has __getstate__, 2 the state.
func setReduceStep(t *Thread, f *NFrame) Action {
	s := As[Set](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], strGetstate); act != Done {
			return act
		}
	}
	if f.PC == 1 {
		f.PC = 2
		if act := t.CallValue(f, f.In); act != Done {
			return act
		}
		f.Commit(t)
	}
	state := f.In
	if err := t.Charge(meter.PerUnit(int64(s.D.NEntries()), 8), ListSize+roundUp(16*int64(s.Len()))+TupleSize(1)+TupleSize(3)); err != nil {
		return t.Fail(err)
	}
	items := make([]Value, 0, s.Len())
	for i := range s.D.entries {
		if k := s.D.entries[i].key; k.P != nil {
			items = append(items, k)
		}
	}
	f.Out = NewTuple([]Value{Ref(s.Type), NewTuple([]Value{Ref(NewList(items))}), state})
	return Done
}

// setCompare does what sizes decide.
func setCompare(t *Thread, op int, a, b Value) (Value, error) {
	if b.Kind() != KindSet {
		return NotImplemented, nil
	}
	x, y := As[Set](a), As[Set](b)
	switch op {
	case CmpEQ, CmpNE:
		if x.Len() != y.Len() || x.hash != 0 && y.hash != 0 && x.hash != y.hash {
			return Bool(op == CmpNE), nil
		}
	default:
		if !orderInts(op, x.Len(), y.Len()) {
			return False, nil
		}
	}
	return Value{}, ErrSlow
}

func setCompareStep(t *Thread, f *NFrame, op int) Action {
	if f.PC == 0 {
		f.PC = 1
		a, b := f.Vals[0], f.Vals[1]
		if op == CmpGT || op == CmpGE {
			a, b = b, a
		}
		if act := t.setLoop(f, loopSubset, b, a, None); act != Done {
			return act
		}
	}
	f.Out = Bool(f.In.Bool() == (op != CmpNE))
	return Done
}
