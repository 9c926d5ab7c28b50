// This file defines the gathering of an iterable's items into a list: at once from
// exact built-in containers, else step by step.

package object

import "github.com/adderlang/adder/internal/meter"

// collectLimit is the number of items made one by one that a Fast body makes at once.
const collectLimit = 1 << 14

// collectFast makes a new list of the items of an exact built-in container: 1 fuel per
// 16 items. ok is false if v is something else, or makes too much work.
func (t *Thread) collectFast(v Value) (l *List, ok bool, err error) {
	switch v.Type() {
	case ListType:
		src := As[List](v)
		if err := t.chargeSlice(src, src.n); err != nil {
			return nil, false, err
		}
		l, err := t.sliceList(src, 0, 1, src.n)
		return l, true, err
	case TupleType:
		items := As[Tuple](v).Items
		if err := t.chargeItems(len(items)); err != nil {
			return nil, false, err
		}
		return listOf(items), true, nil
	case RangeType:
		r := As[Range](v)
		if !r.Fits || r.Len.Int() > collectLimit {
			return nil, false, nil
		}
		n := int(r.Len.Int())
		if err := t.Charge(meter.PerUnit(int64(n), 16), ListSize+roundUp(8*int64(n))); err != nil {
			return nil, false, err
		}
		l := newListSized(ListInts, n)
		l.n = n
		x, step, s := r.Start.Int(), r.Step.Int(), l.ints()
		for i := range s {
			s[i] = x
			x += step
		}
		return l, true, nil
	case DictType:
		return t.collectTable(As[Dict](v), dictKeys)
	case SetType, FrozenSetType:
		return t.collectTable(&As[Set](v).D, dictKeys)
	case DictKeysType, DictValuesType, DictItemsType:
		w := As[DictView](v)
		return t.collectTable(As[Dict](w.D), w.what())
	case StrType:
		return t.collectStr(As[Str](v))
	case BytesType:
		b := As[Bytes](v).B
		if len(b) > collectLimit {
			return nil, false, nil
		}
		if err := t.Charge(meter.PerUnit(int64(len(b)), 16), ListSize+roundUp(8*int64(len(b)))); err != nil {
			return nil, false, err
		}
		l := newListSized(ListInts, len(b))
		l.n = len(b)
		for i, c := range b {
			l.ints()[i] = int64(c)
		}
		return l, true, nil
	}
	return nil, false, nil
}

// chargeItems pays for a list of n Values: 1 fuel per 16.
func (t *Thread) chargeItems(n int) error {
	return t.Charge(meter.PerUnit(int64(n), 16), ListSize+roundUp(16*int64(n)))
}

func (t *Thread) collectTable(d *Dict, what dictPart) (*List, bool, error) {
	n := d.NEntries()
	if n > collectLimit {
		return nil, false, nil
	}
	if what != dictItems && d.allInts(what) {
		return t.collectInts(d, what)
	}
	bytes := int64(0)
	if what == dictItems {
		bytes = TupleSize(2) * int64(d.live)
	}
	if err := t.Charge(meter.PerUnit(int64(n), 16), ListSize+roundUp(16*int64(d.live))+bytes); err != nil {
		return nil, false, err
	}
	items := make([]Value, 0, d.live)
	for i := d.first; i < n; i++ {
		k, v, ok := d.Entry(i)
		if !ok {
			continue
		}
		switch what {
		case dictKeys:
			items = append(items, k)
		case dictValues:
			items = append(items, v)
		default:
			items = append(items, Pair(k, v))
		}
	}
	return NewList(items), true, nil
}

// allInts tells whether a dense table has but small ints for keys, or for values.
func (d *Dict) allInts(what dictPart) bool {
	if !d.dense() {
		return false
	}
	for i := range d.entries {
		v := d.entries[i].key
		if what == dictValues {
			v = d.entries[i].val
		}
		if !v.IsInt() {
			return false
		}
	}
	return true
}

// collectInts makes a list of ints, which takes half the room.
func (t *Thread) collectInts(d *Dict, what dictPart) (*List, bool, error) {
	if err := t.Charge(meter.PerUnit(int64(d.live), 16), ListSize+roundUp(8*int64(d.live))); err != nil {
		return nil, false, err
	}
	l := newListSized(ListInts, d.live)
	l.n = d.live
	for i, s := 0, l.ints(); i < len(s); i++ {
		if s[i] = d.entries[i].key.Int(); what == dictValues {
			s[i] = d.entries[i].val.Int()
		}
	}
	return l, true, nil
}

func (t *Thread) collectStr(s *Str) (*List, bool, error) {
	n := s.Len()
	if n > collectLimit {
		return nil, false, nil
	}
	bytes := ListSize + roundUp(16*int64(n))
	if s.width > 1 {
		bytes += StrSize(1, int(s.width)) * int64(n)
	}
	if err := t.Charge(meter.PerUnit(int64(n), 16), bytes); err != nil {
		return nil, false, err
	}
	items := make([]Value, n)
	for i := range items {
		items[i] = charAt(s, i)
	}
	return NewList(items), true, nil
}

// charAt is the one-character str s[i]: static below 256, else charged StrSize(1, 4).
func charAt(s *Str, i int) Value {
	if s.width == 1 {
		return Ref(Latin1[s.data[i]])
	}
	return Ref(s.Substr(i, i+1))
}

// extendFast adds the items of an exact container to l; ErrSlow if v is none.
func (t *Thread) extendFast(l *List, v Value) error {
	typ := v.Type()
	if v == Ref(l) { // of a subclass, too: by its iterator it would never end
		typ = ListType
	}
	switch typ {
	case ListType:
		src := As[List](v)
		if err := t.Charge(meter.PerUnit(int64(src.n), 16), l.reserveCost(src.kind, src.n)); err != nil {
			return err
		}
		if src.n > perTurn*piece && (l.kind == src.kind || l.c == 0) {
			l.kind = src.kind
			return t.appendLong(l, src)
		}
		if err := t.makeRoom(l, src.kind, src.n); err != nil {
			return err
		}
		l.appendList(src)
		return nil
	case TupleType:
		items := As[Tuple](v).Items
		k := kindOfValues(items)
		if err := t.Charge(meter.PerUnit(int64(len(items)), 16), l.reserveCost(k, len(items))); err != nil {
			return err
		}
		if err := t.makeRoom(l, k, len(items)); err != nil {
			return err
		}
		l.appendValues(items, k)
		return nil
	}
	src, ok, err := t.collectFast(v)
	if err != nil {
		return err
	}
	if !ok {
		return ErrSlow
	}
	if err := t.Charge(0, l.reserveCost(src.kind, src.n)); err != nil {
		return err
	}
	l.appendList(src)
	return nil
}

// CollectOp gathers the items of an iterable: f.In is a new exact list.
func (t *Thread) CollectOp(f *NFrame, iterable Value) Action {
	l, ok, err := t.collectFast(iterable)
	if err != nil {
		return t.Fail(err)
	}
	if ok {
		f.In = Ref(l)
		return Done
	}
	list, err := t.ListWithRoom()
	if err != nil {
		return t.Fail(err)
	}
	return t.PushRow(f, ExtendRow, list, iterable, None)
}

// ListExtendOp adds the items of an iterable to l; f.In is l.
func (t *Thread) ListExtendOp(f *NFrame, l *List, iterable Value) Action {
	err := t.mutable(&l.Header, "extend")
	if err == nil {
		err = t.extendFast(l, iterable)
	}
	switch err {
	case nil:
		f.In = Ref(l)
		return Done
	case ErrSlow:
		return t.PushRow(f, ExtendRow, Ref(l), iterable)
	}
	return t.Fail(err)
}

// ListFrom is list(x): f.In is the new list.
func (t *Thread) ListFrom(f *NFrame, x Value) Action {
	if err := t.Charge(0, ListSize); err != nil {
		return t.Fail(err)
	}
	return t.ListExtendOp(f, Alloc[List](t, ListType), x)
}

// CollectVals begins list(g) and tuple(g) of a generator: the arguments of an ExtendRow
// that is at ExtendWaits from its first step on. typ is the exact type of the result.
func (t *Thread) CollectVals(typ *Type, g Value) (vals [4]Value, err error) {
	if err := t.Charge(0, RoomListSize); err != nil {
		return vals, err
	}
	l := t.spare
	if t.spare = nil; l == nil || typ != TupleType {
		l = newListRoom()
	}
	return [4]Value{Ref(l), g, g, Ref(typ)}, nil
}

// Gathered is the result of an ExtendRow that CollectVals began.
func (t *Thread) Gathered(f *NFrame) (Value, error) {
	if As[Type](f.Vals[3]) == ListType {
		return f.Vals[0], nil
	}
	l := As[List](f.Vals[0])
	v, err := t.tupleFromList(TupleType, l)
	if err == nil && l.InRoom() {
		l.Empty()
		t.spare = l
	}
	return v, err
}

// ExtendRow adds the items of Vals[1] to the list Vals[0], as they come: 1 fuel per 8
// items. M counts them; Vals[2] is the iterator. With two arguments, guest classes are
// asked for the number of items first, as CPython does to reserve room: an error there is
// one of the program's. Vals[3] is the type of the result, if it is a new object.
//
// PC 1 has the iterator, 2 asks for an item, 3 has it; 4 asks for the length, 5 has it, 6
// asks for a hint, 7 has it.
var ExtendRow *Row

// ExtendWaits is the PC at which ExtendRow waits for an item: the loop may append what a
// generator yields by itself, as long as there is room, and count it in M. It costs what
// PC 3 charges.
const ExtendWaits = 3

func extendStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		e := As[Exception](f.Exc)
		if f.PC != 5 && f.PC != 7 || !e.Type.Is(TypeErrorType) {
			t.Exc = e
			return Raise
		}
		if f.PC++; f.PC == 8 {
			f.PC = 2
		}
		f.In = Value{}
		f.Commit(t)
		return Again
	}
	l := As[List](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[1]); act != Done {
				return act
			}
		case 1:
			ask := len(f.Vals) == 2 && f.Vals[1].Type().Flags&FlagStatic == 0
			f.Vals = append(f.Vals[:2], f.In)
			if f.PC = 2; ask {
				f.PC = 4
			}
			f.Commit(t)
		case 2:
			if act := t.extendDirect(f, l); act != Done {
				return act
			}
			if f.PC == 3 {
				continue
			}
			f.PC = 3
			if act := t.NextOp(f, f.Vals[2]); act != Done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				out := f.Vals[0]
				if len(f.Vals) == 4 {
					var err error
					if out, err = t.Gathered(f); err != nil {
						return t.Fail(err)
					}
				}
				f.Out = out
				return Done
			}
			if err := t.mutable(&l.Header, "extend"); err != nil {
				return t.Fail(err)
			}
			if err := t.appendTo(l, f.In, half(f.M)); err != nil {
				return t.Fail(err)
			}
			f.M++
			f.PC = 2
			f.Commit(t)
			if f.M&1023 == 0 {
				return Again
			}
		default:
			if act := t.askLength(f); act != Done {
				return act
			}
		}
	}
}

// extendApply takes an item that a map's function made of another one and gives the next of these.
func extendApply(t *Thread, f *NFrame, fn, v Value) (next Value, ok bool) {
	l, it := As[List](f.Vals[0]), f.Vals[2]
	if it.Type() != MapType || (f.M+1)&1023 == 0 || l.Word&FrozenBit != 0 {
		return Value{}, false
	}
	own, next, ok := MapNext(it)
	if !ok || own != fn || t.appendTo(l, v, half(f.M)) != nil {
		return Value{}, false
	}
	f.M++
	MapTaken(it)
	return next, true
}

// extendDirect adds items as PC 2 and 3 do, as long as the iterator gives them without a
// frame. It commits only where it ends: twice for each item took a third of the time.
func (t *Thread) extendDirect(f *NFrame, l *List) Action {
	if l.Word&FrozenBit != 0 {
		return Done // PC 3 raises, if there is an item
	}
	start := f.M
	if act := t.extendAhead(f, l); act != Done {
		return act
	}
	it := f.Vals[2]
	next := it.Type().NextFn
	for {
		v, err, mark := Value{}, ErrSlow, t.Meter.Mark()
		if next != nil {
			v, err = next(t, it)
		}
		switch {
		case err == ErrSlow:
			t.Meter.Restore(mark)
			if f.M != start {
				f.Commit(t)
			}
			return Done
		case err != nil:
			t.Meter.RestoreOn(err, mark)
			f.Commit(t)
			return t.Fail(err)
		}
		f.In = v
		if v.P == nil {
			f.PC = 3
			f.Commit(t)
			return Done
		}
		if err := t.appendTo(l, v, half(f.M)); err != nil {
			f.PC = 3
			f.Commit(t)
			return t.Fail(err)
		}
		if f.M++; f.M&1023 == 0 {
			f.Commit(t)
			return Again
		}
	}
}

// askLength is extendStep's PC 4 to 7.
func (t *Thread) askLength(f *NFrame) Action {
	v := f.Vals[1]
	switch f.PC {
	case 4, 6:
		sp := SpLen
		if f.PC == 6 {
			sp = SpLengthHint
		}
		f.PC++
		act, absent := t.CallSpecial(f, sp, v)
		if !absent {
			return act
		}
		if f.PC++; f.PC == 8 {
			f.PC = 2
		}
	case 5:
		if _, err := t.lenResult(f.In); err != nil {
			return t.Fail(err)
		}
		f.PC = 2
	case 7:
		switch {
		case f.In.IsNotImplemented():
		case f.In.Kind() != KindInt:
			f.PC = 2 // this error is not swallowed
			return t.Fail(t.TypeError("__length_hint__ must be an integer, not %s", f.In.Type().Name))
		case f.In.BigInt().Sign() < 0:
			return t.Fail(t.ValueError("__length_hint__() should return >= 0"))
		}
		f.PC = 2
	}
	f.Commit(t)
	return Done
}

// half spreads a charge of 1 fuel over 2 items: it is 1 for every even number. An item that is
// asked for takes 30 to 60 ns; with 1 for 8 a unit took up to half a microsecond.
func half(n int64) int64 {
	if n&1 == 0 {
		return 1
	}
	return 0
}

func init() {
	ExtendRow = RegisterRow(&Row{Name: "extend", Sig: "(*args)", Charge: PerItem, Step: extendStep, Apply: extendApply, Applies: ExtendWaits, Catches: true})
}

// UnpackFast stores the items of an exact container, or of a named tuple, in dst, as an assignment to that
// many targets does; ok is false if v must be iterated.
func (t *Thread) UnpackFast(v Value, dst []Value) (ok bool, err error) {
	var n int
	switch v.Type() {
	case TupleType:
		items := As[Tuple](v).Items
		if len(items) == len(dst) {
			copy(dst, items)
			return true, nil
		}
		n = len(items)
	case ListType:
		l := As[List](v)
		if l.n == len(dst) {
			for i := range dst {
				dst[i] = l.Get(i)
			}
			return true, nil
		}
		n = l.n
	case StrType:
		s := As[Str](v)
		if n = s.Len(); n == len(dst) {
			if s.width > 1 {
				if err := t.Charge(0, StrSize(1, 4)*int64(n)); err != nil {
					return false, err
				}
			}
			for i := range dst {
				dst[i] = charAt(s, i)
			}
			return true, nil
		}
	case RangeType:
		r := As[Range](v)
		if !r.Fits || r.Len.Int() != int64(len(dst)) {
			return false, nil
		}
		for i := range dst {
			dst[i] = Int(r.Start.Int() + int64(i)*r.Step.Int())
		}
		return true, nil
	case DictType:
		if n = As[Dict](v).live; n <= len(dst) {
			return false, nil
		}
	default:
		if !tupleLike(v, SpIter) || len(As[Tuple](v).Items) != len(dst) {
			return false, nil
		}
		copy(dst, As[Tuple](v).Items)
		return true, nil
	}
	return false, t.unpackError(v, n, len(dst))
}

// unpackError is the ValueError of an unpacking that does not fit. CPython tells the
// length only of list, tuple and dict.
func (t *Thread) unpackError(v Value, n, want int) error {
	if n < want {
		return t.ValueError("not enough values to unpack (expected %d, got %d)", want, n)
	}
	switch v.Kind() {
	case KindList, KindTuple, KindDict:
		return t.ValueError("too many values to unpack (expected %d, got %d)", want, n)
	}
	return t.ValueError("too many values to unpack (expected %d)", want)
}

// starMost is how many items are unpacked at once.
const starMost = 64

// UnpackStarFast unpacks an exact list or tuple of few items, charged: those that no other
// target takes go into a list for the one with the star, the star-th.
func (t *Thread) UnpackStarFast(v Value, dst []Value, star int) (ok bool, err error) {
	if typ := v.Type(); typ != ListType && typ != TupleType {
		return false, nil
	}
	var own [starMost]Value
	n, more := seqLen(v), 0
	if more = n - (len(dst) - 1); more < 0 || n > starMost {
		return false, nil
	}
	items := own[:n]
	for i := range items {
		items[i] = seqAt(v, i)
	}
	if err := t.Charge(int64(n), 0); err != nil {
		return false, err
	}
	rest, err := t.ListOf(items[star : star+more])
	if err != nil {
		return false, err
	}
	copy(dst, items[:star])
	dst[star] = rest
	copy(dst[star+1:], items[star+more:])
	return true, nil
}
