// This file defines what the natives of the containers share: checks of constructors
// and frozen objects, indexes and slices, searching.

package object

import (
	"math/big"

	"github.com/adderlang/adder/internal/meter"
)

// chargeNew pays for an object of a class and its attributes.
func (t *Thread) chargeNew(typ *Type, fuel, bytes int64) error {
	if typ.AttrOff != 0 {
		bytes += 24 + 16*int64(typ.Root(t.Comp).Cap())
	}
	return t.Charge(fuel, bytes)
}

// mutable refuses changes of frozen objects.
func (t *Thread) mutable(h *Header, verb string) error {
	if h.Word&FrozenBit == 0 {
		return nil
	}
	return t.TypeError("cannot %s a frozen %s", verb, h.Type.Name)
}

// builtin is a member of the builtins module: what __reduce__ of iterators names.
func (t *Thread) builtin(name string) Value {
	if t.Comp != nil {
		if cell := t.BuiltinCell(t.Comp, Intern(name)); cell != nil {
			return cell.V
		}
	}
	return None
}

// reduceIter is what __reduce__ of an iterator returns: (fn, (args…)[, state]).
func (t *Thread) reduceIter(fn Value, state Value, args ...Value) (Value, error) {
	if err := t.Charge(0, TupleSize(3)+TupleSize(len(args))); err != nil {
		return Value{}, err
	}
	out := []Value{fn, NewTuple(args)}
	if state.P != nil {
		out = append(out, state)
	}
	return NewTuple(out), nil
}

// sliceBound is a slice's bound as int64, clamped; def if it is None.
func sliceBound(v Value, def int64) int64 {
	if v.IsNone() {
		return def
	}
	if n, ok := v.Int64(); ok {
		return n
	}
	if v.BigInt().Sign() < 0 {
		return -1 << 63
	}
	return 1<<63 - 1
}

// sliceReady tells whether a slice's parts are None or ints, so that nothing has to be
// asked for __index__. A step of 0 is an error whatever the others are.
func sliceReady(s *Slice) bool {
	return s.Step.IsInt() && s.Step.Int() == 0 || (s.Start.IsNone() || s.Start.Kind() == KindInt) &&
		(s.Stop.IsNone() || s.Stop.Kind() == KindInt) &&
		(s.Step.IsNone() || s.Step.Kind() == KindInt)
}

// resolveSlice gives the items a ready slice selects from n: start, step and count; and
// stop, as slice.indices shows it.
func (t *Thread) resolveSlice(s *Slice, n int) (start, stop, step, count int, err error) {
	st := sliceBound(s.Step, 1)
	if st == 0 {
		return 0, 0, 0, 0, t.ValueError("slice step cannot be zero")
	}
	if st < -(1<<63 - 1) {
		st = -(1<<63 - 1)
	}
	lo, hi := int64(0), int64(n)
	if st < 0 {
		lo, hi = -1, int64(n)-1
	}
	clamp := func(x int64) int64 {
		if x < 0 {
			if x += int64(n); x < lo {
				return lo
			}
			return x
		}
		return min(x, hi)
	}
	var a, b int64
	if st > 0 {
		a, b = lo, hi
	} else {
		a, b = hi, lo
	}
	if !s.Start.IsNone() {
		a = clamp(sliceBound(s.Start, 0))
	}
	if !s.Stop.IsNone() {
		b = clamp(sliceBound(s.Stop, 0))
	}
	switch {
	case st > 0 && a < b:
		count = int((b-a-1)/st + 1)
	case st < 0 && b < a:
		count = int((a-b-1)/-st + 1)
	}
	return int(a), int(b), int(st), count, nil
}

// clampRange turns the start and stop arguments of index methods into bounds.
func clampRange(start, stop int64, n int) (int, int) {
	if start < 0 {
		start = max(start+int64(n), 0)
	}
	if stop < 0 {
		stop = max(stop+int64(n), 0)
	}
	return int(min(start, int64(n))), int(min(stop, int64(n)))
}

// itemKey normalizes a subscript of a sequence to an exact int or a ready slice. slow
// means that guest code must be asked (KeyOp).
func (t *Thread) itemKey(noun string, key Value) (slow bool, err error) {
	if key.Kind() == KindInt {
		return false, nil
	}
	if key.Type() == SliceType {
		s := As[Slice](key)
		if sliceReady(s) {
			return false, nil
		}
		for i, v := range [...]Value{s.Step, s.Start, s.Stop} { // in CPython's order
			switch {
			case v.IsNone():
			case v.Kind() == KindInt:
				if i == 0 && sliceBound(v, 1) == 0 {
					return false, t.ValueError("slice step cannot be zero")
				}
			case v.Type().Special(SpIndex).P == nil:
				return false, t.TypeError("slice indices must be integers or None or have an __index__ method")
			default:
				return true, nil
			}
		}
		return true, nil
	}
	if key.Type().Special(SpIndex).P == nil {
		return false, t.TypeError("%s indices must be integers or slices, not %s", noun, key.Type().Name)
	}
	return true, nil
}

// keyOp asks a subscript, or the parts of a slice, for __index__: f.In is an exact int
// or a ready slice.
func (t *Thread) keyOp(f *NFrame, key Value) Action {
	if key.Kind() == KindInt || key.Type() == SliceType && sliceReady(As[Slice](key)) {
		f.In = key
		return Done
	}
	if key.Type() != SliceType {
		return t.IndexOp(f, key)
	}
	s := As[Slice](key)
	return t.PushRow(f, sliceKeyRow, s.Start, s.Stop, s.Step)
}

// sliceKeyRow: Vals are the parts, converted one by one; N is the next. CPython's order:
// step, start, stop.
var sliceKeyRow = &Row{Name: "slice", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	order := [...]int{2, 0, 1}
	for f.N < 3 {
		i := order[f.N]
		if f.PC == 0 {
			if f.Vals[i].IsNone() {
				f.N++
				continue
			}
			if f.Vals[i].Type().Special(SpIndex).P == nil {
				return t.Fail(t.TypeError("slice indices must be integers or None or have an __index__ method"))
			}
			f.PC = 1
			if act := t.IndexOp(f, f.Vals[i]); act != Done {
				return act
			}
		}
		f.Vals[i] = f.In
		f.PC, f.N = 0, f.N+1
		if i == 2 && sliceBound(f.In, 1) == 0 {
			return t.Fail(t.ValueError("slice step cannot be zero"))
		}
		f.Commit(t)
	}
	if err := t.Charge(0, sliceSize); err != nil {
		return t.Fail(err)
	}
	f.Out = newSlice(f.Vals[0], f.Vals[1], f.Vals[2])
	return Done
}}

// repeatCount reads the operand of `seq * n`; declined is true if it is no number.
func (t *Thread) repeatCount(v Value, unit int) (n int, declined, slow bool, err error) {
	if v.Kind() != KindInt {
		if v.Type().Special(SpIndex).P == nil {
			return 0, true, false, nil
		}
		return 0, false, true, nil
	}
	x, ok := v.Int64()
	if !ok {
		return 0, false, false, t.OverflowError("cannot fit 'int' into an index-sized integer")
	}
	if x <= 0 || unit == 0 {
		return 0, false, false, nil
	}
	if x > 1<<50/int64(unit) {
		return 0, false, false, t.RaiseArgs(MemoryErrorType)
	}
	return int(x), false, false, nil
}

// directLimit is the number of items a Fast body handles; longer ones go by steps.
const directLimit = 8192

// findFast looks in items start to stop of a list or tuple for v without guest code:
// the position or -1, or the number of equal items. The charge does not depend on
// where it is found, so that it comes first.
func (t *Thread) findFast(seq, v Value, start, stop int, count bool) (int, error) {
	if stop-start > directLimit {
		return 0, ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(stop-start), 32), 0); err != nil {
		return 0, err
	}
	if seq.Kind() == KindList && v.IsInt() && As[List](seq).kind == ListInts {
		n := 0
		for i, x := range As[List](seq).ints()[start:max(start, stop)] {
			if x == v.Int() {
				if !count {
					return start + i, nil
				}
				n++
			}
		}
		if count {
			return n, nil
		}
		return -1, nil
	}
	n, nodes := 0, stop-start+exactNodes/2 // as in seqCompare
	for i := start; i < stop; i++ {
		eq, ok := eqExact(seqAt(seq, i), v, &nodes)
		switch {
		case !ok:
			return 0, ErrSlow
		case eq && !count:
			return i, nil
		case eq:
			n++
		}
	}
	if count {
		return n, nil
	}
	return -1, nil
}

// findSteps is the step form of findFast. Vals are the sequence and the value; N is
// the position, M the number found; PC 10 compares, 11 has the result. stop is clamped
// to the length again and again: guest code may have changed it.
// The result is in f.M: a position or -1, or the count.
func (t *Thread) findSteps(f *NFrame, stop int, count bool) Action {
	seq, v := f.Vals[0], f.Vals[1]
	chunks := 0
	nodes := 0
	for {
		switch f.PC {
		case 10:
			i := int(f.N)
			if i >= min(stop, seqLen(seq)) {
				if !count {
					f.M = -1
				}
				f.PC = 12
				return Done
			}
			if nodes < exactNodes/2 {
				if chunks++; chunks > 64 {
					return Again
				}
				f.Commit(t)
				if err := t.Charge(exactNodes/16, 0); err != nil {
					return t.Fail(err)
				}
				nodes = exactNodes
			}
			item := seqAt(seq, i)
			eq, ok := eqExact(item, v, &nodes)
			f.PC = 11
			if ok {
				f.In = Bool(eq)
			} else if act := t.EqOp(f, item, v); act != Done {
				return act
			}
		case 11:
			if f.In.Bool() {
				if !count {
					f.M = f.N
					f.PC = 12
					return Done
				}
				f.M++
			}
			f.N++
			f.PC = 10
		default:
			return Done
		}
	}
}

// bigOf is the value of an int as a big.Int of its own.
func bigOf(v Value) *big.Int { return new(big.Int).Set(v.BigInt()) }

// rowsOf joins tables of rows.
func rowsOf(tables ...[]Row) []Row {
	var out []Row
	for _, t := range tables {
		out = append(out, t...)
	}
	return out
}

// compareRows makes the six comparison rows of a type (or those of ops). fast and step
// get the operator and see only operands whose first is of the type.
func compareRows(fast func(t *Thread, op int, a, b Value) (Value, error), step func(t *Thread, f *NFrame, op int) Action, ops ...int) []Row {
	if ops == nil {
		ops = []int{CmpLT, CmpLE, CmpEQ, CmpNE, CmpGT, CmpGE}
	}
	var out []Row
	for _, op := range ops {
		r := Row{Name: SpecialNames[cmpSpecials[op]], Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem,
			Doc: "Tell whether self " + cmpSymbols[op] + " value."}
		r.Fast = func(t *Thread, args []Value) (Value, error) { return fast(t, op, args[0], args[1]) }
		if step != nil {
			r.Step = func(t *Thread, f *NFrame) Action { return step(t, f, op) }
		}
		out = append(out, r)
	}
	return out
}

// unorderedRows are the comparisons for order of a type that has none but may be compared
// for equality.
func unorderedRows() []Row {
	rows := compareRows(func(*Thread, int, Value, Value) (Value, error) { return NotImplemented, nil }, nil, CmpLT, CmpLE, CmpGT, CmpGE)
	for i := range rows {
		rows[i].Charge = Constant
	}
	return rows
}

// selfIterRow is the `__iter__` of iterators.
var selfIterRow = Row{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant,
	Fast: func(t *Thread, args []Value) (Value, error) { return args[0], nil },
	Doc:  "An iterator is its own iterator."}

// genericRow is `__class_getitem__` of generic types.
var genericRow = Row{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: ClassMethod, Rights: NoRights, Charge: Constant,
	Fast: func(t *Thread, args []Value) (Value, error) {
		if err := t.Charge(0, 256); err != nil {
			return Value{}, err
		}
		return NewGenericAlias(args[0], args[1]), nil
	},
	Doc: "Parameterize the type, for annotations."}

func init() {
	RegisterRow(sliceKeyRow)
}
