package math

// This file defines functions of many numbers: hypot, dist, fsum, prod, sumprod. Their
// steps ask iterators for one item after the other; 1 fuel for 2 items.

import (
	"slices"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/object"
)

// payItems charges for the work on one of many items: every second pays.
func payItems(t *object.Thread, f *object.NFrame) error {
	if f.M++; f.M&1 != 0 {
		return nil
	}
	return t.Charge(1, 0)
}

// floats is the state of hypot and dist.
type floats struct{ v []float64 }

// Refs visits nothing.
func (s *floats) Refs(func(*object.Value)) {}

// Size is the array's.
func (s *floats) Size() int64 { return 8 * int64(cap(s.v)) }

// Clone copies the array.
func (s *floats) Clone() object.FrameState { return &floats{slices.Clone(s.v)} }

// hypot does exact floats and ints.
func hypot(t *object.Thread, args []object.Value) (object.Value, error) {
	items := object.As[object.Tuple](args[0]).Items
	for _, x := range items {
		if !x.IsFloat() && !x.IsInt() && !x.IsBool() {
			return object.None, object.ErrSlow
		}
	}
	if err := t.Charge(int64(len(items))/2, 8*int64(len(items))); err != nil {
		return object.None, err
	}
	v := make([]float64, len(items))
	for i, x := range items {
		if x.IsFloat() {
			v[i] = x.Float()
		} else {
			v[i] = float64(x.Int())
		}
	}
	return object.Float(fmath.Norm(v)), nil
}

func hypotStep(t *object.Thread, f *object.NFrame) object.Action {
	items := object.As[object.Tuple](f.Vals[0]).Items
	if f.PC == 0 {
		if err := t.Charge(int64(len(items))/2, 8*int64(len(items))); err != nil {
			return t.Fail(err)
		}
		f.State = &floats{make([]float64, len(items))}
		f.PC = 1
		f.Commit(t)
	}
	v := f.State.(*floats).v
	for int(f.N) < len(items) {
		if f.PC == 1 {
			f.PC = 2
			if act := floatOp(t, f, items[f.N]); act != object.Done {
				return act
			}
		}
		v[f.N] = f.In.Float()
		f.N++
		f.PC = 1
		if f.N&1023 == 0 {
			f.Commit(t)
			return object.Again
		}
	}
	f.Out = object.Float(fmath.Norm(v))
	return object.Done
}

// distStep makes tuples of both points, then takes coordinate after coordinate.
// N counts numbers: those of p have even numbers.
func distStep(t *object.Thread, f *object.NFrame) object.Action {
	for {
		switch f.PC {
		case 0, 1: // make a tuple of point PC
			v := f.Vals[f.PC]
			if v.Kind() != object.KindTuple {
				f.PC += 5
				if act := t.CallValue(f, object.Ref(object.TupleType), v); act != object.Done {
					return act
				}
				continue
			}
			f.PC++
		case 5, 6:
			f.PC -= 5
			f.Vals[f.PC] = f.In
		case 2:
			p, q := object.As[object.Tuple](f.Vals[0]).Items, object.As[object.Tuple](f.Vals[1]).Items
			if len(p) != len(q) {
				return t.Fail(t.ValueError("both points must have the same number of dimensions"))
			}
			if err := t.Charge(int64(len(p))/4, 8*int64(len(p))); err != nil {
				return t.Fail(err)
			}
			f.State = &floats{make([]float64, len(p))}
			f.PC = 3
			f.Commit(t)
		case 3:
			v := f.State.(*floats).v
			i := int(f.N / 2)
			if i == len(v) {
				f.Out = object.Float(fmath.Norm(v))
				return object.Done
			}
			f.PC = 4
			if act := floatOp(t, f, object.As[object.Tuple](f.Vals[f.N&1]).Items[i]); act != object.Done {
				return act
			}
		case 4:
			v := f.State.(*floats).v
			if i := f.N / 2; f.N&1 == 0 {
				v[i] = f.In.Float()
			} else {
				v[i] -= f.In.Float()
			}
			f.N++
			f.PC = 3
			f.Commit(t)
			if f.N&1023 == 0 {
				return object.Again
			}
		}
	}
}

// sumState is the state of fsum.
type sumState struct{ sum fmath.Fsum }

// Refs visits nothing.
func (s *sumState) Refs(func(*object.Value)) {}

// Size bounds the partial sums.
func (s *sumState) Size() int64 { return 400 }

// Clone copies the partial sums.
func (s *sumState) Clone() object.FrameState { return &sumState{s.sum.Clone()} }

func fsumStep(t *object.Thread, f *object.NFrame) object.Action {
	for {
		var act object.Action
		switch f.PC {
		case 0:
			if err := t.Charge(0, 400); err != nil {
				return t.Fail(err)
			}
			f.State = &sumState{}
			f.PC = 1
			act = t.IterOp(f, f.Vals[0])
		case 1:
			f.Vals[0] = f.In
			f.PC = 2
			f.Commit(t)
		case 2:
			if err := payItems(t, f); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			if act = t.NextOp(f, f.Vals[0]); act == object.Done {
				f.Commit(t) // the item is taken
			}
		case 3:
			if f.In.IsUnbound() {
				r, kind := f.State.(*sumState).sum.Sum()
				if kind != fmath.OK {
					return t.Fail(t.ValueError("-inf + inf in fsum"))
				}
				f.Out = object.Float(r)
				return object.Done
			}
			f.PC = 4
			act = floatOp(t, f, f.In)
		case 4:
			if f.State.(*sumState).sum.Add(f.In.Float()) != fmath.OK {
				return t.Fail(t.OverflowError("intermediate overflow in fsum"))
			}
			f.PC = 2
			f.Commit(t)
			if f.M&1023 == 1023 {
				f.M++
				return object.Again
			}
		}
		if act != object.Done {
			return act
		}
	}
}

// prodStep: Vals are the iterable, then the iterator, and the product.
func prodStep(t *object.Thread, f *object.NFrame) object.Action {
	for {
		var act object.Action
		switch f.PC {
		case 0:
			f.PC = 1
			act = t.IterOp(f, f.Vals[0])
		case 1:
			f.Vals[0] = f.In
			f.PC = 2
			f.Commit(t)
		case 2:
			if err := payItems(t, f); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			if act = t.NextOp(f, f.Vals[0]); act == object.Done {
				f.Commit(t) // the item is taken
			}
		case 3:
			if f.In.IsUnbound() {
				f.Out = f.Vals[1]
				return object.Done
			}
			f.PC = 4
			if a, b := f.Vals[1], f.In; a.IsFloat() && b.IsFloat() {
				f.In = object.Float(fmath.Mul(a.Float(), b.Float()))
			} else {
				act = t.BinaryOp(f, object.BinMul, false, a, b)
			}
		case 4:
			f.Vals[1] = f.In
			f.PC = 2
			f.Commit(t)
			if f.M&1023 == 1023 {
				f.M++
				return object.Again
			}
		}
		if act != object.Done {
			return act
		}
	}
}
