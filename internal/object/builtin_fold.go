// This file defines the builtins that consume an iterable: all, any, sum, min, max and
// sorted.

package object

import (
	"math/big"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/meter"
)

// directItems gives the items of an exact list or tuple short enough for a Fast body.
func directItems(v Value) (n int, ok bool) {
	if typ := v.Type(); typ != ListType && typ != TupleType {
		return 0, false
	}
	n = seqLen(v)
	return n, n <= directLimit
}

// truthFast is any (want true) or all (want false) of items whose truth is exact.
func (t *Thread) truthFast(v Value, want bool) (Value, error) {
	n, ok := directItems(v)
	if !ok {
		return Value{}, ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(n), 16), 0); err != nil {
		return Value{}, err
	}
	for i := 0; i < n; i++ {
		b, ok := TruthExact(seqAt(v, i))
		if !ok {
			return Value{}, ErrSlow
		}
		if b == want {
			return Bool(want), nil
		}
	}
	return Bool(!want), nil
}

func allFast(t *Thread, args []Value) (Value, error) { return t.truthFast(args[0], false) }
func anyFast(t *Thread, args []Value) (Value, error) { return t.truthFast(args[0], true) }

func allStep(t *Thread, f *NFrame) Action { return t.truthSteps(f, false) }
func anyStep(t *Thread, f *NFrame) Action { return t.truthSteps(f, true) }

func allItem(t *Thread, f *NFrame, v Value) bool { return t.truthItem(f, v, false) }
func anyItem(t *Thread, f *NFrame, v Value) bool { return t.truthItem(f, v, true) }

func (t *Thread) truthItem(f *NFrame, v Value, want bool) bool {
	b, ok := TruthExact(v)
	if !ok || b == want || t.Charge(half(f.N+1), 0) != nil {
		return false
	}
	f.N++
	f.In = Bool(b)
	f.Commit(t)
	return true
}

// truthSteps: PC 1 has the iterator, 2 asks, 3 has an item, 4 its truth.
func (t *Thread) truthSteps(f *NFrame, want bool) Action {
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[0]); act != Done {
				return act
			}
		case 1:
			f.Vals[0] = f.In
			f.PC = 2
			f.Commit(t)
		case 2:
			act, over := t.drain(f, f.Vals[0], nil, func(v Value) error {
				b, ok := TruthExact(v)
				switch {
				case !ok:
					return ErrSlow
				case b == want:
					return errOver
				}
				return nil
			})
			if act != Done {
				return act
			}
			if over {
				f.Out = Bool(want)
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			if act := t.NextOp(f, f.Vals[0]); act != Done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				f.Out = Bool(!want)
				return Done
			}
			f.PC = 4
			if act := t.BoolOp(f, f.In); act != Done {
				return act
			}
		case 4:
			if f.In.Bool() == want {
				f.Out = Bool(want)
				return Done
			}
			f.N++
			f.PC = 2
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}

// A sumState is the sum so far while it is of plain floats or complex numbers: each
// part with a compensation, as Neumaier's variant of Kahan's method keeps it.
type sumState struct {
	mode   uint8
	re, im fmath.Comp
}

// Modes of a sum, passed through in this order.
const (
	sumInts = iota
	sumFloats
	sumComplex
	sumAny
)

// Refs visits nothing.
func (*sumState) Refs(func(*Value)) {}

// Size is the state's own.
func (*sumState) Size() int64 { return 64 }

// Clone copies the state.
func (s *sumState) Clone() FrameState { c := *s; return &c }

// enter goes on to the mode that the sum's type allows.
func (s *sumState) enter(sum Value) {
	switch {
	case s.mode <= sumInts && sum.IsInt():
		s.mode = sumInts
	case s.mode < sumFloats && sum.IsFloat():
		s.mode, s.re = sumFloats, fmath.Comp{Hi: sum.Float()}
	case s.mode < sumComplex && sum.Type() == ComplexType:
		c := As[Complex](sum).C
		s.mode, s.re, s.im = sumComplex, fmath.Comp{Hi: real(c)}, fmath.Comp{Hi: imag(c)}
	default:
		s.mode = sumAny
	}
}

// take adds an item without frames if the mode allows. sum is the int so far.
func (s *sumState) take(sum *Value, v Value) bool {
	switch s.mode {
	case sumInts:
		if !sum.IsInt() || !(v.IsInt() || v.IsBool()) {
			return false
		}
		r := sum.Int() + v.Int()
		if (r^sum.Int())&(r^v.Int()) < 0 {
			return false
		}
		*sum = Int(r)
		return true
	case sumFloats, sumComplex:
		switch {
		case v.IsFloat():
			s.re.Add(v.Float())
		case s.mode == sumComplex && v.Type() == ComplexType:
			c := As[Complex](v).C
			s.re.Add(real(c))
			s.im.Add(imag(c))
		case s.mode == sumComplex && v.Kind() == KindFloat:
			s.re.Add(v.FloatOf())
		case v.Kind() == KindInt:
			n, ok := v.Int64()
			if !ok {
				return false
			}
			s.re.Add(float64(n))
		default:
			return false
		}
		return true
	}
	return false
}

// leave is the sum as an object.
func (s *sumState) leave(sum Value) Value {
	switch s.mode {
	case sumFloats:
		return Float(s.re.Float())
	case sumComplex:
		return NewComplex(complex(s.re.Float(), s.im.Float()))
	}
	return sum
}

// sumStep: Vals are the iterable, then its iterator, and the sum. PC 1 has the iterator,
// 2 asks, 3 has an item, 4 a sum computed by the operator.
func sumStep(t *Thread, f *NFrame) Action {
	if f.State == nil {
		s := &sumState{}
		s.enter(f.Vals[1])
		f.State = s
	}
	s := f.State.(*sumState)
	for {
		switch f.PC {
		case 0:
			if typ := f.Vals[0].Type(); typ != ListType && typ != TupleType {
				f.PC = 6
				continue
			}
			if err := t.sumStart(f.Vals[1]); err != nil {
				return t.Fail(err)
			}
			if act, over := t.sumDirect(f, s); act != Done || over {
				return act
			}
		case 6:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[0]); act != Done {
				return act
			}
		case 1:
			if err := t.sumStart(f.Vals[1]); err != nil {
				return t.Fail(err)
			}
			f.Vals[0] = f.In
			if it := f.In; it.Type() == ListIterType || it.Type() == TupleIterType {
				As[ListIter](it).I = int(f.N) // sumDirect took the first ones
			}
			f.PC = 2
			f.Commit(t)
		case 2:
			if act, _ := t.drain(f, f.Vals[0], nil, func(v Value) error {
				if !s.take(&f.Vals[1], v) {
					return ErrSlow
				}
				return nil
			}); act != Done {
				return act
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			if act := t.NextOp(f, f.Vals[0]); act != Done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				f.Out = s.leave(f.Vals[1])
				return Done
			}
			if !s.take(&f.Vals[1], f.In) {
				if act, over := t.sumGeneral(f, s); act != Done || !over {
					if act != Done {
						return act
					}
					f.PC = 4
					continue
				}
			}
			f.N++
			f.PC = 2
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		case 4:
			f.Vals[1] = f.In
			s.enter(f.In)
			f.N++
			f.PC = 2
			f.Commit(t)
		}
	}
}

func sumItem(t *Thread, f *NFrame, v Value) bool {
	s := f.State.(*sumState)
	if t.Charge(half(f.N+1), 0) != nil || !s.take(&f.Vals[1], v) {
		return false
	}
	f.N++
	f.In = v
	f.Commit(t)
	return true
}

// sumStart refuses what should be joined.
func (t *Thread) sumStart(v Value) error {
	switch v.Kind() {
	case KindStr:
		return t.TypeError("sum() can't sum strings [use ''.join(seq) instead]")
	case KindBytes:
		return t.TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
	case KindByteArray:
		return t.TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
	}
	return nil
}

// sumDirect adds a chunk of a list or tuple, as much as needs no frames: PC goes on to 6
// when an item does. over says that these were all. N is the number of items taken.
func (t *Thread) sumDirect(f *NFrame, s *sumState) (act Action, over bool) {
	n := seqLen(f.Vals[0])
	end := min(n, int(f.N)+directLimit)
	if err := t.Charge(meter.PerUnit(int64(end)-f.N, 16), 0); err != nil {
		return t.Fail(err), true
	}
	for f.PC == 0 && int(f.N) < end {
		if !s.take(&f.Vals[1], seqAt(f.Vals[0], int(f.N))) {
			f.PC = 6
			break
		}
		f.N++
	}
	if int(f.N) == n {
		f.Out = s.leave(f.Vals[1])
		return Done, true
	}
	f.Commit(t)
	if f.PC == 0 {
		return Again, true
	}
	return Done, false
}

// sumGeneral adds an item by the operator; over says that the sum is in Vals[1] already,
// else it is or will be in f.In.
func (t *Thread) sumGeneral(f *NFrame, s *sumState) (act Action, over bool) {
	sum := s.leave(f.Vals[1])
	if sum.Kind() == KindInt && f.In.Kind() == KindInt && (sum.IsInt() || sum.Type() == IntType) &&
		(f.In.IsInt() || f.In.IsBool() || f.In.Type() == IntType) {
		x, y := sum.BigInt(), f.In.BigInt()
		bits := int64(max(x.BitLen(), y.BitLen()) + 1)
		if err := t.Charge(bits/4096, BigSize(bits)); err != nil {
			return t.Fail(err), true
		}
		f.Vals[1] = NewBig(new(big.Int).Add(x, y))
		if s.mode == sumInts {
			s.mode = sumAny // CPython, too, stays with the operator from here on
		}
		return Done, true
	}
	f.PC = 4
	act = t.BinaryOp(f, BinAdd, false, sum, f.In)
	if act == Call || act == Done {
		f.Vals[1] = sum
	}
	return act, false
}

// extremeFast is min (CmpLT) or max (CmpGT) of exact numbers or text.
func (t *Thread) extremeFast(args []Value, op int) (Value, error) {
	items := args[0]
	if pos := As[Tuple](items).Items; len(pos) == 1 {
		items = pos[0]
	} else if len(pos) == 0 || !args[2].IsMissing() {
		return Value{}, ErrSlow
	}
	if !args[1].IsNone() {
		return Value{}, ErrSlow
	}
	return t.extremeOf(items, op)
}

func (t *Thread) extremeOf(items Value, op int) (Value, error) {
	n, ok := directItems(items)
	if !ok || n == 0 {
		return Value{}, ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(n), 16), 0); err != nil {
		return Value{}, err
	}
	best := seqAt(items, 0)
	for i := 1; i < n; i++ {
		v := seqAt(items, i)
		better, ok := OrderExact(op, v, best)
		if !ok {
			return Value{}, ErrSlow
		}
		if better {
			best = v
		}
	}
	return best, nil
}

// extremeMany is extremeFast without the tuple of arguments.
func (t *Thread) extremeMany(args []Value, op int) (Value, error) {
	switch {
	case len(args) == 0 || len(args) > 16:
		return Value{}, ErrSlow
	case len(args) == 1:
		return t.extremeOf(args[0], op)
	}
	best := args[0]
	for _, v := range args[1:] {
		better, ok := OrderExact(op, v, best)
		if !ok {
			return Value{}, ErrSlow
		}
		if better {
			best = v
		}
	}
	return best, nil
}

func minMany(t *Thread, args []Value) (Value, error) { return t.extremeMany(args, CmpLT) }
func maxMany(t *Thread, args []Value) (Value, error) { return t.extremeMany(args, CmpGT) }

func minFast(t *Thread, args []Value) (Value, error) { return t.extremeFast(args, CmpLT) }
func maxFast(t *Thread, args []Value) (Value, error) { return t.extremeFast(args, CmpGT) }

func minStep(t *Thread, f *NFrame) Action { return t.extremeSteps(f, "min", CmpLT) }
func maxStep(t *Thread, f *NFrame) Action { return t.extremeSteps(f, "max", CmpGT) }

func minItem(t *Thread, f *NFrame, v Value) bool { return t.extremeItem(f, v, CmpLT) }
func maxItem(t *Thread, f *NFrame, v Value) bool { return t.extremeItem(f, v, CmpGT) }

func (t *Thread) extremeItem(f *NFrame, v Value, op int) bool {
	if f.N == 0 || !f.Vals[1].IsNone() || t.Charge(half(f.N+1), 0) != nil {
		return false
	}
	better, ok := OrderExact(op, v, f.Vals[5])
	if !ok {
		return false
	}
	f.Vals[6], f.Vals[7] = v, v
	if better {
		f.Vals[4], f.Vals[5] = v, v
	}
	f.N++
	f.In = Bool(better)
	f.Commit(t)
	return true
}

// extremeSteps: Vals are the arguments, key, default; then the iterator, the best item
// and its key, the item at hand and its key. PC 1 has the iterator, 2 asks, 3 has an
// item, 4 its key, 5 whether it is better.
func (t *Thread) extremeSteps(f *NFrame, name string, op int) Action {
	for {
		switch f.PC {
		case 0:
			pos := As[Tuple](f.Vals[0])
			src := f.Vals[0] // the tuple of arguments, or the only one
			switch {
			case len(pos.Items) == 0:
				return t.Fail(t.TypeError("%s expected at least 1 argument, got 0", name))
			case len(pos.Items) == 1:
				src = pos.Items[0]
			case !f.Vals[2].IsMissing():
				return t.Fail(t.TypeError("Cannot specify a default for %s() with multiple positional arguments", name))
			}
			f.PC = 1
			if act := t.IterOp(f, src); act != Done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals[:3], f.In, None, None, None, None)
			f.PC = 7
			f.Commit(t)
		case 7:
			if act := t.extremeDirect(f, op); act != Done {
				return act
			}
			f.PC = 2
			f.Commit(t)
		case 2:
			if act := t.extremeAhead(f, op); act != Done {
				return act
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			if act := t.NextOp(f, f.Vals[3]); act != Done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				switch {
				case f.N > 0:
					f.Out = f.Vals[4]
				case f.Vals[2].IsMissing():
					return t.Fail(t.ValueError("%s() iterable argument is empty", name))
				default:
					f.Out = f.Vals[2]
				}
				return Done
			}
			f.Vals[6] = f.In
			f.PC = 4
			if !f.Vals[1].IsNone() {
				if act := t.CallValue(f, f.Vals[1], f.In); act != Done {
					return act
				}
			}
			f.Commit(t)
		case 4:
			f.Vals[7] = f.In
			f.PC = 5
			if f.N == 0 {
				f.In = True
			} else if act := t.CompareBool(f, op, f.In, f.Vals[5]); act != Done {
				return act
			}
		case 5:
			if f.In.Bool() {
				f.Vals[4], f.Vals[5] = f.Vals[6], f.Vals[7]
			}
			f.N++
			f.PC = 2
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}

// extremeAhead does the same for the items that the iterator shows, if a key is a native
// that takes little time.
func (t *Thread) extremeAhead(f *NFrame, op int) Action {
	if f.Vals[1].Kind() == KindFunction {
		return Done
	}
	act, _ := t.drain(f, f.Vals[3], nil, func(v Value) (err error) {
		key := v
		if !f.Vals[1].IsNone() {
			if key, err = t.applied(f.Vals[1], v); err != nil {
				return err
			}
		}
		if f.N > 0 {
			better, ok := OrderExact(op, key, f.Vals[5])
			if !ok {
				return ErrSlow
			}
			if !better {
				return nil
			}
		}
		f.Vals[4], f.Vals[5] = v, key
		return nil
	})
	return act
}

// extremeApply takes the key of an item, for the one it compares by, and gives the next item.
func extremeApply(op int) Apply {
	return func(t *Thread, f *NFrame, fn, key Value) (next Value, ok bool) {
		it := f.Vals[3]
		if f.Vals[1] != fn || !isSimple(it) || (f.N+1)&1023 == 0 {
			return Value{}, false
		}
		if next, _ = simplePeek(it); next.P == nil {
			return Value{}, false
		}
		better := true
		if f.N > 0 {
			if better, ok = OrderFew(op, key, f.Vals[5]); !ok {
				return Value{}, false
			}
		}
		if t.Charge(half(f.N+1), 0) != nil {
			return Value{}, false
		}
		if better {
			f.Vals[4], f.Vals[5] = f.Vals[6], key
		}
		f.N++
		f.Vals[6], _ = simpleNext(it)
		return next, true
	}
}

// extremeDirect goes through the list or tuple behind the iterator Vals[3] as far as
// keys and comparisons need no frames, a chunk at a time.
func (t *Thread) extremeDirect(f *NFrame, op int) Action {
	it := f.Vals[3]
	if !f.Vals[1].IsNone() || it.Type() != ListIterType && it.Type() != TupleIterType {
		return Done
	}
	x := As[ListIter](it)
	if x.Seq.P == nil {
		return Done
	}
	n := seqLen(x.Seq)
	end := min(n, x.I+directLimit)
	if err := t.Charge(meter.PerUnit(int64(end-x.I), 16), 0); err != nil {
		return t.Fail(err)
	}
	for ; x.I < end; x.I++ {
		v := seqAt(x.Seq, x.I)
		if f.N > 0 {
			better, ok := OrderExact(op, v, f.Vals[4])
			if !ok {
				return Done
			}
			if !better {
				f.N++
				continue
			}
		}
		f.Vals[4], f.Vals[5] = v, v
		f.N++
	}
	if end < n {
		f.Commit(t)
		return Again
	}
	return Done
}

// sortedStep collects, then sorts: PC 1 has the list, 2 has sorted it.
func sortedStep(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		pos := As[Tuple](f.Vals[0]).Items // *args, because that is how CPython counts them
		if len(pos) != 1 {
			return t.Fail(t.TypeError("sorted expected 1 argument, got %d", len(pos)))
		}
		if err := t.Charge(0, ListSize); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.ListExtendOp(f, newListSized(ListVals, 0), pos[0]); act != Done {
			return act
		}
		f.Commit(t)
		fallthrough
	case 1:
		f.Vals[0] = f.In
		f.PC = 2
		if act := t.PushRow(f, sortRow, f.Vals[0], f.Vals[1], f.Vals[2]); act != Done {
			return act
		}
	}
	f.Out = f.Vals[0]
	return Done
}
