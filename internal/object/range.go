// This file defines range and its iterators.

package object

import (
	"math/big"
)

// RangeSize is what the meter charges for a range object.
const RangeSize = 96

func newRange(start, stop, step Value) *Range {
	r := &Range{Header: Header{Type: RangeType}, Start: start, Stop: stop, Step: step}
	r.Len = rangeLen(start, stop, step)
	r.Fits = start.IsInt() && stop.IsInt() && step.IsInt() && r.Len.IsInt()
	r.Near = r.Fits && LoopRange(start.Int(), stop.Int(), step.Int())
	return r
}

// NewRange is range(start, stop, step); step is not 0.
func (t *Thread) NewRange(start, stop, step int64) (Value, error) {
	r := newRange(Int(start), Int(stop), Int(step))
	if err := t.Charge(0, RangeSize+r.bigCost()); err != nil {
		return Value{}, err
	}
	return Ref(r), nil
}

// LoopRange tells whether a for loop may count through a range in 64 bits.
func LoopRange(start, stop, step int64) bool {
	const far = 1 << 62
	return stop < far && stop > -far && step < far && step > -far && start < far && start > -far
}

// rangeLen is the number of items. Parts are exact ints; step is not 0.
func rangeLen(start, stop, step Value) Value {
	if start.IsInt() && stop.IsInt() && step.IsInt() {
		a, b, s := start.Int(), stop.Int(), step.Int()
		lo, hi, up := a, b, uint64(s)
		if s < 0 {
			lo, hi, up = b, a, -uint64(s)
		}
		if lo >= hi {
			return Int(0)
		}
		n := (uint64(hi)-uint64(lo)-1)/up + 1
		if n <= 1<<63-1 {
			return Int(int64(n))
		}
		return NewBig(new(big.Int).SetUint64(n))
	}
	lo, hi, st := start.BigInt(), stop.BigInt(), bigOf(step)
	if st.Sign() < 0 {
		lo, hi = hi, lo
		st.Neg(st)
	}
	if lo.Cmp(hi) >= 0 {
		return Int(0)
	}
	n := new(big.Int).Sub(hi, lo)
	n.Sub(n, big.NewInt(1))
	n.Quo(n, st)
	return NewBig(n.Add(n, big.NewInt(1)))
}

// at is item i, which is inside.
func (r *Range) at(i Value) Value {
	if r.Fits && i.IsInt() {
		return Int(r.Start.Int() + i.Int()*r.Step.Int())
	}
	x := new(big.Int).Mul(i.BigInt(), r.Step.BigInt())
	return NewBig(x.Add(x, r.Start.BigInt()))
}

// bigCost is the bytes that arithmetic on the range's parts makes; their size, 0 for
// ranges that fit.
func (r *Range) bigCost(more ...Value) int64 {
	if r.Fits && len(more) == 0 {
		return 0
	}
	bits := 0
	for _, v := range append(more, r.Start, r.Stop, r.Step) {
		if !v.IsInt() && v.Kind() == KindInt {
			bits = max(bits, v.BigInt().BitLen())
		}
	}
	return BigSize(int64(bits) + 64)
}

func init() {
	RangeType.Define("range(stop, /)\nrange(start, stop, step=1, /)\n--\n\nThe integers from start (0) on, in steps, that lie before stop.\nThey are computed when asked for.",
		&Layout{
			Refs: func(v Value, visit func(*Value)) {
				r := As[Range](v)
				visit(&r.Start)
				visit(&r.Stop)
				visit(&r.Step)
				visit(&r.Len)
			},
			Size: func(v Value) int64 { return RangeSize },
			Go:   GoOf[Range](),
		}, rowsOf([]Row{
			{Name: "__new__", Sig: "(cls, start, stop=<unrepresentable>, step=<unrepresentable>, /)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: rangeNew, Step: rangeNewStep,
				Doc: "Make a range."},
			{Name: "start", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) { return As[Range](a[0]).Start, nil }, Set: readOnly, Del: readOnly},
			{Name: "stop", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) { return As[Range](a[0]).Stop, nil }, Set: readOnly, Del: readOnly},
			{Name: "step", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) { return As[Range](a[0]).Step, nil }, Set: readOnly, Del: readOnly},
			{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: rangeLenRow, Doc: "The number of items."},
			{Name: "__bool__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) {
				return Bool(As[Range](a[0]).Len != Int(0)), nil
			}, Doc: "Tell whether there are items."},
			{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: rangeIter, Doc: "An iterator over the items."},
			{Name: "__reversed__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: rangeReversed, Doc: "An iterator over the items, last first."},
			{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Fast: rangeGetItem, Step: keyedStep(rangeGetItem),
				Doc: "self[key]: an item, or for a slice another range."},
			{Name: "__contains__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Fast: rangeContains, Step: rangeContainsStep,
				Doc: "Tell whether an item equals key."},
			{Name: "count", Sig: "($self, object, /)", Rights: NoRights, Charge: PerItem, Fast: rangeCount, Step: rangeCountStep, Doc: "The number of items equal to object."},
			{Name: "index", Sig: "($self, object, /)", Rights: NoRights, Charge: PerItem, Fast: rangeIndex, Step: rangeIndexStep, Doc: "The position of object.\n\nRaises ValueError if it is not there."},
			{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Fast: rangeHash, Doc: "Ranges with the same items hash alike."},
			{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: rangeReprStep, Doc: "The range as Python text."},
			{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) {
				r := As[Range](a[0])
				return t.reduceIter(Ref(RangeType), Value{}, r.Start, r.Stop, r.Step)
			}, Doc: "How to make it again, for copy and pickle."},
		}, compareRows(rangeCompare, nil, CmpEQ, CmpNE), unorderedRows()))
	rows := []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(nextOfRange), Doc: "The next item."},
		{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: rangeIterHint, Doc: "The number of items to come."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: rangeIterReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__setstate__", Sig: "($self, object, /)", Params: "object:int", Rights: NoRights, Charge: Constant, Fast: rangeIterSetState, Doc: "Skip items."},
	}
	layout := &Layout{
		Refs: func(v Value, visit func(*Value)) {
			it := As[RangeIter](v)
			visit(&it.Next)
			visit(&it.Step)
			visit(&it.Left)
		},
		Size: func(v Value) int64 { return rangeIterSize },
		Go:   GoOf[RangeIter](),
	}
	RangeIterType.NextFn, LongRangeIterType.NextFn = nextOfRange, nextOfRange
	RangeIterType.Define("", layout, rows)
	LongRangeIterType.Define("", layout, append([]Row(nil), rows...))
}

func rangeNew(t *Thread, args []Value) (Value, error) {
	if _, err := t.newClass(RangeType, args[0]); err != nil {
		return Value{}, err
	}
	for _, v := range args[1:] {
		if v.IsMissing() || v.Kind() == KindInt {
			continue
		}
		if v.Type().Special(SpIndex).P == nil {
			return Value{}, t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name)
		}
		return Value{}, ErrSlow
	}
	start, stop, step := args[1], args[2], args[3]
	if stop.IsMissing() {
		start, stop = Int(0), start
	}
	if step.IsMissing() {
		step = Int(1)
	}
	start, stop, step = start.PlainInt(), stop.PlainInt(), step.PlainInt()
	if step == Int(0) {
		return Value{}, t.ValueError("range() arg 3 must not be zero")
	}
	r := newRange(start, stop, step)
	if err := t.Charge(0, RangeSize+r.bigCost()); err != nil {
		return Value{}, err
	}
	return Ref(newRange(start, stop, step)), nil
}

// rangeNewStep asks the arguments for __index__, one by one.
func rangeNewStep(t *Thread, f *NFrame) Action {
	for f.N < 3 {
		i := 1 + int(f.N)
		if f.PC == 0 {
			if f.Vals[i].IsMissing() {
				f.N++
				continue
			}
			f.PC = 1
			if act := t.IndexOp(f, f.Vals[i]); act != Done {
				return act
			}
		}
		f.Vals[i] = f.In
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	v, err := rangeNew(t, f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

func rangeLenRow(t *Thread, args []Value) (Value, error) {
	n := As[Range](args[0]).Len
	if !n.IsInt() {
		return Value{}, t.OverflowError("Python int too large to convert to C ssize_t")
	}
	return n, nil
}

func rangeGetItem(t *Thread, args []Value) (Value, error) {
	r, key := As[Range](args[0]), args[1]
	if slow, err := t.itemKey("range", key); err != nil {
		return Value{}, err
	} else if slow {
		return Value{}, ErrSlow
	}
	if err := t.Charge(0, RangeSize+r.bigCost(key)); err != nil {
		return Value{}, err
	}
	if key.Kind() != KindInt {
		start, stop, step, ok := sliceBig(As[Slice](key), r.Len.BigInt())
		if !ok {
			return Value{}, t.ValueError("slice step cannot be zero")
		}
		st := step.Mul(step, r.Step.BigInt())
		return Ref(newRange(r.at(NewBig(start)), r.at(NewBig(stop)), NewBig(st))), nil
	}
	i := key.PlainInt()
	if r.Fits && i.IsInt() {
		if x := i.Int(); x < 0 {
			i = Int(x + r.Len.Int())
		}
		if i.Int() < 0 || i.Int() >= r.Len.Int() {
			return Value{}, t.IndexError("range object index out of range")
		}
		return r.at(i), nil
	}
	x := bigOf(i)
	if x.Sign() < 0 {
		x.Add(x, r.Len.BigInt())
	}
	if x.Sign() < 0 || x.Cmp(r.Len.BigInt()) >= 0 {
		return Value{}, t.IndexError("range object index out of range")
	}
	return r.at(NewBig(x)), nil
}

// position is where an exact int stands in the range; ok is false if it does not.
func (r *Range) position(v Value) (i Value, ok bool) {
	if r.Fits && v.IsInt() {
		x, a, s := v.Int(), r.Start.Int(), r.Step.Int()
		if s > 0 && (x < a || x >= r.Stop.Int()) || s < 0 && (x > a || x <= r.Stop.Int()) {
			return Value{}, false
		}
		if s > 0 {
			d := uint64(x) - uint64(a)
			return Int(int64(d / uint64(s))), d%uint64(s) == 0
		}
		d := uint64(a) - uint64(x)
		return Int(int64(d / -uint64(s))), d%-uint64(s) == 0
	}
	d := new(big.Int).Sub(v.BigInt(), r.Start.BigInt())
	q, m := new(big.Int).QuoRem(d, r.Step.BigInt(), new(big.Int))
	if m.Sign() != 0 || q.Sign() < 0 || q.Cmp(r.Len.BigInt()) >= 0 {
		return Value{}, false
	}
	return NewBig(q), true
}

// rangeFind looks for an int; other things are compared with every item.
func (t *Thread) rangeFind(args []Value) (Value, bool, error) {
	if v := args[1]; v.IsInt() || v.IsBool() || v.Type() == IntType {
		r := As[Range](args[0])
		if err := t.Charge(0, r.bigCost(v)); err != nil {
			return Value{}, false, err
		}
		i, ok := r.position(v.PlainInt())
		return i, ok, nil
	}
	return Value{}, false, ErrSlow
}

func rangeContains(t *Thread, args []Value) (Value, error) {
	_, ok, err := t.rangeFind(args)
	return Bool(ok), err
}

func rangeCount(t *Thread, args []Value) (Value, error) {
	_, ok, err := t.rangeFind(args)
	if ok {
		return Int(1), err
	}
	return Int(0), err
}

func rangeIndex(t *Thread, args []Value) (Value, error) {
	i, ok, err := t.rangeFind(args)
	switch {
	case err != nil:
		return Value{}, err
	case !ok:
		return Value{}, t.ValueError("range.index(x): x not in range")
	}
	return i, nil
}

func rangeContainsStep(t *Thread, f *NFrame) Action {
	if act := iterFindStep(t, f, findAny); act != Done {
		return act
	}
	f.Out = Bool(f.M >= 0)
	return Done
}

func rangeCountStep(t *Thread, f *NFrame) Action {
	if act := iterFindStep(t, f, findCount); act != Done {
		return act
	}
	f.Out = Int(f.M)
	return Done
}

func rangeIndexStep(t *Thread, f *NFrame) Action {
	if act := iterFindStep(t, f, findAny); act != Done {
		return act
	}
	if f.M < 0 {
		return t.Fail(t.ValueError("sequence.index(x): x not in sequence"))
	}
	f.Out = Int(f.M)
	return Done
}

// rangeCompare: ranges are equal if their items are.
func rangeCompare(t *Thread, op int, a, b Value) (Value, error) {
	if b.Kind() != KindRange || op != CmpEQ && op != CmpNE {
		return NotImplemented, nil
	}
	x, y := As[Range](a), As[Range](b)
	if err := t.Charge(x.bigCost()/512+y.bigCost()/512, 0); err != nil {
		return Value{}, err
	}
	eq := x == y || NumEq(x.Len, y.Len)
	if eq && x.Len != Int(0) {
		eq = NumEq(x.Start, y.Start) && (x.Len == Int(1) || NumEq(x.Step, y.Step))
	}
	return Bool(eq == (op == CmpEQ)), nil
}

func rangeHash(t *Thread, args []Value) (Value, error) {
	r := As[Range](args[0])
	if err := t.Charge(r.bigCost()/512, 0); err != nil {
		return Value{}, err
	}
	parts := [3]Value{r.Len, None, None}
	if r.Len != Int(0) {
		parts[1] = r.Start
		if r.Len != Int(1) {
			parts[2] = r.Step
		}
	}
	h := newItemsHash()
	for _, v := range parts {
		x, _ := t.HashExact(v)
		h.block(uint64(x))
	}
	h.block(3)
	return Int(h.end()), nil
}

func rangeReprStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		if err := t.reprStart(f); err != nil {
			return t.Fail(err)
		}
	}
	return t.reprLoop(f, func(f *NFrame) (Value, string, bool) {
		r := As[Range](f.Vals[0])
		switch {
		case f.N == 0:
			return r.Start, "range(", true
		case f.N == 1:
			return r.Stop, ", ", true
		case f.N == 2 && r.Step != Int(1):
			return r.Step, ", ", true
		}
		return None, ")", false
	})
}

// A RangeIter iterates over a range. Of a range_iterator all parts are 64-bit ints.
type RangeIter struct {
	Header
	Next, Step, Left Value
}

// The iterator types of range.
var (
	RangeIterType     = Declare("range_iterator", KindOther, ObjectType, Flagged(FlagNoNew))
	LongRangeIterType = Declare("longrange_iterator", KindOther, ObjectType, Flagged(FlagNoNew))
)

const rangeIterSize = 64

func (t *Thread) newRangeIter(start, step, n Value, fits bool) Value {
	typ := RangeIterType
	if !fits {
		typ = LongRangeIterType
	}
	return Ref(&RangeIter{Header: t.Header(typ), Next: start, Step: step, Left: n})
}

func rangeIter(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, rangeIterSize); err != nil {
		return Value{}, err
	}
	r := As[Range](args[0])
	return t.newRangeIter(r.Start, r.Step, r.Len, r.Fits), nil
}

func rangeReversed(t *Thread, args []Value) (Value, error) {
	r := As[Range](args[0])
	if err := t.Charge(0, rangeIterSize+3*r.bigCost()); err != nil {
		return Value{}, err
	}
	if r.Fits && r.Step.Int() != -1<<63 {
		if r.Len.Int() == 0 {
			return t.newRangeIter(r.Start, Int(-r.Step.Int()), r.Len, true), nil
		}
		return t.newRangeIter(r.at(Int(r.Len.Int()-1)), Int(-r.Step.Int()), r.Len, true), nil
	}
	last := new(big.Int).Sub(r.Len.BigInt(), big.NewInt(1))
	return t.newRangeIter(r.at(NewBig(last)), NewBig(new(big.Int).Neg(r.Step.BigInt())), r.Len, false), nil
}

func nextOfRange(t *Thread, v Value) (Value, error) {
	it := As[RangeIter](v)
	if it.Type == RangeIterType {
		n := it.Left.Int()
		if n == 0 {
			return Value{}, nil
		}
		it.Left = Int(n - 1)
		x := it.Next
		it.Next = Int(x.Int() + it.Step.Int()) // may wrap after the last item
		return x, nil
	}
	if it.Left == Int(0) {
		return Value{}, nil
	}
	if err := t.Charge(0, 2*BigSize(int64(max(it.Next.BigInt().BitLen(), it.Step.BigInt().BitLen(), it.Left.BigInt().BitLen()))+64)); err != nil {
		return Value{}, err
	}
	x := it.Next
	it.Left = NewBig(new(big.Int).Sub(it.Left.BigInt(), big.NewInt(1)))
	it.Next = NewBig(new(big.Int).Add(x.BigInt(), it.Step.BigInt()))
	return x, nil
}

func rangeIterHint(t *Thread, args []Value) (Value, error) { return As[RangeIter](args[0]).Left, nil }

// rangeIterReduce gives iter(range(next, end, step)).
func rangeIterReduce(t *Thread, args []Value) (Value, error) {
	it := As[RangeIter](args[0])
	end := new(big.Int).Mul(it.Left.BigInt(), it.Step.BigInt())
	end.Add(end, it.Next.BigInt())
	if it.Type == RangeIterType && !end.IsInt64() { // the last item, and one on: it must stay a short range
		end.Sub(end, it.Step.BigInt())
		end.Add(end, big.NewInt(int64(it.Step.BigInt().Sign())))
	}
	if err := t.Charge(0, RangeSize+BigSize(int64(end.BitLen()))); err != nil {
		return Value{}, err
	}
	return t.reduceIter(t.builtin("iter"), None, Ref(newRange(it.Next, NewBig(end), it.Step)))
}

func rangeIterSetState(t *Thread, args []Value) (Value, error) {
	it := As[RangeIter](args[0])
	n := args[1].BigInt()
	if n.Sign() < 0 {
		n = big.NewInt(0)
	}
	if left := it.Left.BigInt(); n.Cmp(left) > 0 {
		n = left
	}
	skip := new(big.Int).Mul(n, it.Step.BigInt())
	next, left := NewBig(skip.Add(skip, it.Next.BigInt())), NewBig(new(big.Int).Sub(it.Left.BigInt(), n))
	if it.Type == RangeIterType && !next.IsInt() { // only at the very end
		next = Int(0)
	}
	it.Next, it.Left = next, left
	return None, nil
}
