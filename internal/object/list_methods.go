// This file defines list's table and its methods that run no guest code. Every mutator
// charges for what it moves and grows, then changes.

package object

import "github.com/adderlang/adder/internal/meter"

func init() {
	ListType.Define("list(iterable=(), /)\n--\n\nA mutable sequence. Without an argument it is empty;\nelse it holds the items of the iterable.",
		&Layout{
			Refs: func(v Value, visit func(*Value)) {
				if l := As[List](v); l.kind == ListVals {
					s := l.vals()
					for i := range s {
						visit(&s[i])
					}
				}
			},
			Part: func(v Value, from int, visit func(*Value)) int {
				if l := As[List](v); l.kind == ListVals {
					return VisitPart(l.vals(), from, visit)
				}
				return -1
			},
			Size: func(v Value) int64 {
				l := As[List](v)
				if l.InRoom() {
					return ListSize + 16*RoomItems
				}
				n := ListSize + roundUp(l.itemSize()*int64(l.c))
				if l.room {
					n += 16 * RoomItems
				}
				return n
			},
			Go: GoOf[List](),
		}, rowsOf([]Row{
			{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: Static, Rights: NoRights, Charge: Constant, Fast: listNew,
				Doc: "Make an empty list; __init__ fills it."},
			{Name: "__init__", Sig: "($self, iterable=(), /, **kwargs)", Params: "kwargs:ignore", Rights: NoRights, Charge: PerItem, Fast: listInit, Step: listInitStep,
				Doc: "Replace the items by those of the iterable."},
			{Name: "append", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Loop: LoopAppend, Fast: listAppend,
				Doc: "Add one item after the last."},
			{Name: "clear", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listClear,
				Doc: "Remove every item."},
			{Name: "copy", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: listCopy,
				Doc: "A new list with the same items."},
			{Name: "count", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: listCount, Step: seqCountStep,
				Doc: "The number of items equal to value."},
			{Name: "extend", Sig: "($self, iterable, /)", Rights: NoRights, Charge: PerItem, Loop: LoopExtend, Drains: true, Fast: listExtend, Step: listExtendStep,
				Doc: "Add the items of the iterable after the last."},
			{Name: "index", Sig: "($self, value, start=0, stop=sys.maxsize, /)", Params: "start:bound stop:bound", Rights: NoRights, Charge: PerItem,
				Fast: seqIndex, Step: seqIndexStep,
				Doc: "The position of the first item equal to value, from start on and before stop.\n\nRaises ValueError if there is none."},
			{Name: "insert", Sig: "($self, index, object, /)", Params: "index:index", Rights: NoRights, Charge: Custom, Fast: listInsert,
				Doc: "Put object before the item at index."},
			{Name: "pop", Sig: "($self, index=-1, /)", Params: "index:index", Rights: NoRights, Charge: Custom, Loop: LoopPop, Fast: listPop,
				Doc: "Take the item at index out and return it.\n\nRaises IndexError if there is none."},
			{Name: "remove", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: listRemoveStep,
				Doc: "Take out the first item equal to value.\n\nRaises ValueError if there is none."},
			{Name: "reverse", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: listReverse,
				Doc: "Turn the order of the items around, in place."},
			{Name: "sort", Sig: "($self, /, *, key=None, reverse=False)", Params: "reverse:bool", Rights: NoRights, Charge: Custom, Fast: listSort, Step: listSortStep, Apply: sortApply, Applies: 2, Catches: true,
				Doc: "Put the items in ascending order, in place; equal ones keep their order.\n\nWith key, items compare by key(item). With reverse, the order is descending."},
			{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listLen, Doc: "The number of items."},
			{Name: "__contains__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerItem, Fast: seqContains, Step: seqContainsStep,
				Doc: "Tell whether an item equals key."},
			{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listIter, Doc: "An iterator over the items."},
			{Name: "__reversed__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: listReversed,
				Doc: "An iterator over the items, last first."},
			{Name: "__getitem__", Sig: "($self, index, /)", Rights: NoRights, Charge: PerItem, Fast: listGetItem, Step: keyedStep(listGetItem),
				Doc: "self[index]: an item, or for a slice a new list."},
			{Name: "__setitem__", Sig: "($self, key, value, /)", Rights: NoRights, Charge: PerItem, Fast: listSetItem, Step: listSetItemStep,
				Doc: "Replace the item at key, or the items of a slice."},
			{Name: "__delitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerItem, Fast: listDelItem, Step: keyedStep(listDelItem),
				Doc: "Remove the item at key, or the items of a slice."},
			{Name: "__add__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: listAdd, Doc: "A new list: the items of self, then those of value."},
			{Name: "__iadd__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: listIAdd, Step: listIAddStep, Doc: "Add the items of value to self."},
			{Name: "__mul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: listMul, Step: operandStep(listMul), Doc: "A new list: the items value times over."},
			{Name: "__rmul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: listMul, Step: operandStep(listMul), Doc: "A new list: the items value times over."},
			{Name: "__imul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: listIMul, Step: operandStep(listIMul), Doc: "Repeat the items in place."},
			{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: seqReprStep, Catches: true, Doc: "The list as Python text."},
			{Name: "__sizeof__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: sizeofRow, Doc: "The bytes the list takes, as the meter counts them."},
			genericRow,
		}, compareRows(seqCompare, seqCompareStep)))
}

// sizeofRow is __sizeof__: what the census counts for the object itself.
func sizeofRow(t *Thread, args []Value) (Value, error) {
	return Int(args[0].Type().Layout.Size(args[0])), nil
}

func listNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(ListType, args[0])
	if err != nil {
		return Value{}, err
	}
	if err := t.chargeNew(typ, 0, ListSize); err != nil {
		return Value{}, err
	}
	return Ref(Alloc[List](t, typ)), nil
}

func listInit(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.initKeywords(ListType, args); err != nil {
		return Value{}, err
	}
	if err := t.mutable(&l.Header, "fill"); err != nil {
		return Value{}, err
	}
	if args[1] == args[0] {
		return listClear(t, args)
	}
	src, ok, err := t.collectFast(args[1])
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, ErrSlow
	}
	l.steal(src)
	return None, nil
}

// initKeywords refuses keywords in the `__init__` of list, unless a subclass has
// a `__new__` of its own that may want them.
func (t *Thread) initKeywords(base *Type, args []Value) error {
	if typ := args[0].Type(); args[2].Int() > 0 && (typ == base || typ.Special(SpNew) == base.Special(SpNew)) {
		return t.TypeError("%s() takes no keyword arguments", base.Name)
	}
	return nil
}

func listInitStep(t *Thread, f *NFrame) Action {
	l := As[List](f.Vals[0])
	if f.PC == 0 {
		if err := t.mutable(&l.Header, "fill"); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		l.kind, l.ptr, l.n, l.c = ListInts, nil, 0, 0
		if act := t.ListExtendOp(f, l, f.Vals[1]); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}

func listAppend(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "append to"); err != nil {
		return Value{}, err
	}
	return None, t.appendTo(l, args[1], 0)
}

// appendTo pays for an item and adds it.
func (t *Thread) appendTo(l *List, v Value, fuel int64) error {
	if l.n < l.c && l.fits(v) {
		if err := t.Charge(fuel, 0); err != nil {
			return err
		}
		l.n++
		l.put(l.n-1, v)
		return nil
	}
	bytes := l.GrowCost(v, 1)
	if err := t.Charge(fuel, bytes); err != nil {
		return err
	}
	if l.n == l.c && l.fits(v) {
		if err := t.makeRoom(l, l.kind, 1); err != nil {
			_ = t.Charge(-fuel, -bytes) // what came before stays
			return err
		}
	}
	l.Append(v)
	return nil
}

func listClear(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "clear"); err != nil {
		return Value{}, err
	}
	l.kind, l.ptr, l.n, l.c = ListInts, nil, 0, 0
	return None, nil
}

// chargeSlice pays for a new list of n items out of l: 1 fuel per 16 items.
func (t *Thread) chargeSlice(l *List, n int) error {
	return t.Charge(meter.PerUnit(int64(n), 16), ListSize+roundUp(l.itemSize()*int64(n)))
}

func listCopy(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.chargeSlice(l, l.n); err != nil {
		return Value{}, err
	}
	out, err := t.sliceList(l, 0, 1, l.n)
	return Ref(out), err
}

// listInsert moves the tail by one: 1 fuel per 64 items moved.
func listInsert(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "insert into"); err != nil {
		return Value{}, err
	}
	i, _ := clampRange(args[1].Int(), 0, l.n)
	if err := t.ChargeMoved(meter.PerUnit(int64(l.n-i), 64), l.GrowCost(args[2], 1)); err != nil {
		return Value{}, err
	}
	l.insert(i, args[2])
	return None, nil
}

// listPop moves the tail by one: 1 fuel per 64 items moved.
func listPop(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "pop from"); err != nil {
		return Value{}, err
	}
	if l.n == 0 {
		return Value{}, t.IndexError("pop from empty list")
	}
	i := args[1].Int()
	if i < 0 {
		i += int64(l.n)
	}
	if i < 0 || i >= int64(l.n) {
		return Value{}, t.IndexError("pop index out of range")
	}
	if err := t.ChargeMoved(meter.PerUnit(int64(l.n)-i-1, 64), 0); err != nil {
		return Value{}, err
	}
	v := l.Get(int(i))
	l.cut(int(i), int(i)+1)
	return v, nil
}

func listReverse(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "reverse"); err != nil {
		return Value{}, err
	}
	if err := t.ChargeMoved(meter.PerUnit(int64(l.n), 32), 0); err != nil {
		return Value{}, err
	}
	l.reverse()
	return None, nil
}

func listLen(t *Thread, args []Value) (Value, error) { return Int(int64(As[List](args[0]).n)), nil }

// listIndexOf turns an int key into a position.
func (t *Thread) listIndexOf(key Value, n int, what string) (int, error) {
	i, ok := key.Int64()
	if !ok {
		return 0, t.indexTooBig(key)
	}
	if i < 0 {
		i += int64(n)
	}
	if i < 0 || i >= int64(n) {
		return 0, t.IndexError("%s index out of range", what)
	}
	return int(i), nil
}

func listGetItem(t *Thread, args []Value) (Value, error) {
	l, key := As[List](args[0]), args[1]
	if slow, err := t.itemKey("list", key); err != nil {
		return Value{}, err
	} else if slow {
		return Value{}, ErrSlow
	}
	if key.Kind() == KindInt {
		i, err := t.listIndexOf(key, l.n, "list")
		if err != nil {
			return Value{}, err
		}
		return l.Get(i), nil
	}
	return t.listSlice(l, As[Slice](key))
}

// listSlice is l[s], with bounds that are ints or None.
func (t *Thread) listSlice(l *List, s *Slice) (Value, error) {
	start, _, step, n, err := t.resolveSlice(s, l.n)
	if err != nil {
		return Value{}, err
	}
	if err := t.chargeSlice(l, n); err != nil {
		return Value{}, err
	}
	out, err := t.sliceList(l, start, step, n)
	return Ref(out), err
}

func listSetItem(t *Thread, args []Value) (Value, error) {
	l, key := As[List](args[0]), args[1]
	if slow, err := t.itemKey("list", key); err != nil {
		return Value{}, err
	} else if slow {
		return Value{}, ErrSlow
	}
	if err := t.mutable(&l.Header, "assign to an item of"); err != nil {
		return Value{}, err
	}
	if key.Kind() == KindInt {
		i, err := t.listIndexOf(key, l.n, "list assignment")
		if err != nil {
			return Value{}, err
		}
		if err := t.Charge(0, l.SetCost(args[2])); err != nil {
			return Value{}, err
		}
		l.Set(i, args[2])
		return None, nil
	}
	if As[Slice](key).Step.IsInt() && As[Slice](key).Step.Int() == 0 {
		return Value{}, t.ValueError("slice step cannot be zero")
	}
	src, ok, err := t.collectFast(args[2])
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, ErrSlow
	}
	return t.setSlice(l, As[Slice](key), src)
}

// setSlice assigns the items of src, a list nobody else has, to a slice of l.
func (t *Thread) setSlice(l *List, s *Slice, src *List) (Value, error) {
	start, stop, step, n, err := t.resolveSlice(s, l.n)
	if err != nil {
		return Value{}, err
	}
	if step == 1 {
		stop = max(stop, start)
		if err := t.ChargeMoved(meter.PerUnit(int64(l.n-stop+src.n), 32), l.spliceCost(start, stop, src)); err != nil {
			return Value{}, err
		}
		l.splice(start, stop, src)
		return None, nil
	}
	if src.n != n {
		return Value{}, t.ValueError("attempt to assign sequence of size %d to extended slice of size %d", src.n, n)
	}
	if n == 0 {
		return None, nil
	}
	if err := t.Charge(meter.PerUnit(int64(n), 16), l.SetCost(src.Get(0))+l.reserveCost(src.kind, 1)); err != nil {
		return Value{}, err
	}
	for i := 0; i < n; i++ {
		l.Set(start+i*step, src.Get(i))
		giveWay(i)
	}
	return None, nil
}

// listSetItemStep: PC 0 asks the key, 1 has it, 2 has the items.
func listSetItemStep(t *Thread, f *NFrame) Action {
	l := As[List](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.keyOp(f, f.Vals[1]); act != Done {
			return act
		}
	}
	if f.PC == 1 {
		f.Vals[1] = f.In
		if f.In.Kind() == KindInt {
			if _, err := listSetItem(t, f.Vals); err != nil {
				return t.Fail(err)
			}
			f.Out = None
			return Done
		}
		f.PC = 2
		v := f.Vals[2]
		if v.Type().Special(SpIter).P == nil && !v.Type().GuestItems() {
			return t.Fail(t.TypeError("must assign iterable to extended slice"))
		}
		if act := t.CollectOp(f, v); act != Done {
			return act
		}
	}
	if err := t.mutable(&l.Header, "assign to an item of"); err != nil {
		return t.Fail(err)
	}
	v, err := t.setSlice(l, As[Slice](f.Vals[1]), As[List](f.In))
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

func listDelItem(t *Thread, args []Value) (Value, error) {
	l, key := As[List](args[0]), args[1]
	if slow, err := t.itemKey("list", key); err != nil {
		return Value{}, err
	} else if slow {
		return Value{}, ErrSlow
	}
	if err := t.mutable(&l.Header, "delete from"); err != nil {
		return Value{}, err
	}
	if key.Kind() == KindInt {
		i, err := t.listIndexOf(key, l.n, "list assignment")
		if err != nil {
			return Value{}, err
		}
		if err := t.ChargeMoved(meter.PerUnit(int64(l.n-i-1), 64), 0); err != nil {
			return Value{}, err
		}
		l.cut(i, i+1)
		return None, nil
	}
	start, stop, step, n, err := t.resolveSlice(As[Slice](key), l.n)
	if err != nil {
		return Value{}, err
	}
	if err := t.ChargeMoved(meter.PerUnit(int64(l.n), 64), 0); err != nil {
		return Value{}, err
	}
	switch {
	case n == 0:
	case step == 1:
		l.cut(start, stop)
	case step < 0:
		l.cutStride(start+(n-1)*step, -step, n)
	default:
		l.cutStride(start, step, n)
	}
	return None, nil
}

// keyedStep is the step form of a subscript row: it asks the key for __index__, then
// runs the row's Fast body.
func keyedStep(body Fast) Step {
	return func(t *Thread, f *NFrame) Action {
		if f.PC == 0 {
			f.PC = 1
			if act := t.keyOp(f, f.Vals[1]); act != Done {
				return act
			}
		}
		f.Vals[1] = f.In
		v, err := body(t, f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return Done
	}
}

// operandStep is the step form of `seq * n`.
func operandStep(body Fast) Step {
	return func(t *Thread, f *NFrame) Action {
		if f.PC == 0 {
			f.PC = 1
			if act := t.IndexOp(f, f.Vals[1]); act != Done {
				return act
			}
		}
		f.Vals[1] = f.In
		v, err := body(t, f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return Done
	}
}

func listAdd(t *Thread, args []Value) (Value, error) {
	if args[1].Kind() != KindList {
		return NotImplemented, nil
	}
	a, b := As[List](args[0]), As[List](args[1])
	k := a.kind
	if a.n == 0 {
		k = b.kind
	} else if b.n > 0 && b.kind != k {
		k = ListVals
	}
	n := a.n + b.n
	if err := t.Charge(meter.PerUnit(int64(n), 16), ListSize+roundUp(k.sizeOf()*int64(n))); err != nil {
		return Value{}, err
	}
	out := newListSized(k, n)
	out.n = n
	if err := t.putNew(out, 0, a); err != nil {
		return Value{}, err
	}
	return Ref(out), t.putNew(out, a.n, b)
}

func listMul(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	n, declined, slow, err := t.repeatCount(args[1], l.n)
	switch {
	case err != nil:
		return Value{}, err
	case declined:
		return NotImplemented, nil
	case slow:
		return Value{}, ErrSlow
	}
	if err := t.chargeSlice(l, l.n*n); err != nil {
		return Value{}, err
	}
	out, err := t.repeatList(l, n)
	return Ref(out), err
}

func listIMul(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "repeat"); err != nil {
		return Value{}, err
	}
	n, declined, slow, err := t.repeatCount(args[1], l.n)
	switch {
	case err != nil:
		return Value{}, err
	case declined:
		return NotImplemented, nil
	case slow:
		return Value{}, ErrSlow
	case n == 1:
		return args[0], nil
	}
	if err := t.chargeSlice(l, l.n*n); err != nil {
		return Value{}, err
	}
	out, err := t.repeatList(l, n)
	if err != nil {
		return Value{}, err
	}
	l.steal(out)
	return args[0], nil
}

func listExtend(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "extend"); err != nil {
		return Value{}, err
	}
	return None, t.extendFast(l, args[1])
}

func listExtendStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.ListExtendOp(f, As[List](f.Vals[0]), f.Vals[1]); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}

func listIAdd(t *Thread, args []Value) (Value, error) {
	if _, err := listExtend(t, args); err != nil {
		return Value{}, err
	}
	return args[0], nil
}

func listIAddStep(t *Thread, f *NFrame) Action {
	if act := listExtendStep(t, f); act != Done {
		return act
	}
	f.Out = f.Vals[0]
	return Done
}
