package math

// This file defines sumprod: exact ints are summed as ints while they fit, floats (and
// ints among them) in triple length, and all else by the objects' own operators. Each
// way, once left, is not taken again, as in the reference: results depend on it.

import (
	gomath "math"
	"math/bits"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/object"
)

// spState is the state of sumprod.
type spState struct {
	noInts, noFloats bool // ways that were left
	haveI, haveF     bool // sums in use
	ints             int64
	floats           fmath.SumProd
}

// Refs visits nothing.
func (s *spState) Refs(func(*object.Value)) {}

// Size is the struct's.
func (s *spState) Size() int64 { return 48 }

// Clone copies the struct.
func (s *spState) Clone() object.FrameState { c := *s; return &c }

// Positions of sumprodStep. Vals: the iterators, the total, the items.
const (
	spIterP = iota
	spGotP
	spGotQ
	spNextP
	spGotItemP
	spNextQ
	spGotItemQ
	spFlush // add the float sum to the total
	spFlushed
	spMul
	spAdd
	spAdded
)

func sumprodStep(t *object.Thread, f *object.NFrame) object.Action {
	for {
		var act object.Action
		switch f.PC {
		case spIterP:
			if err := t.Charge(0, 48); err != nil {
				return t.Fail(err)
			}
			f.State = &spState{}
			f.Vals = append(f.Vals, object.Int(0), object.None, object.None)
			f.PC = spGotP
			act = t.IterOp(f, f.Vals[0])
		case spGotP:
			f.Vals = append(f.Vals, f.In)
			f.PC = spGotQ
			act = t.IterOp(f, f.Vals[1])
		case spGotQ:
			f.Vals[0], f.Vals[1] = f.Vals[5], f.In
			f.Vals = f.Vals[:5]
			f.PC = spNextP
			f.Commit(t)
		case spNextP:
			if err := payItems(t, f); err != nil {
				return t.Fail(err)
			}
			f.PC = spGotItemP
			act = t.NextOp(f, f.Vals[0])
		case spGotItemP:
			f.Vals[3] = f.In
			if f.In.IsUnbound() {
				f.Vals[3] = object.Missing
			}
			f.PC = spNextQ
			f.Commit(t)
		case spNextQ:
			f.PC = spGotItemQ
			if act = t.NextOp(f, f.Vals[1]); act == object.Done {
				f.Commit(t) // the item is taken
			}
		case spGotItemQ:
			if act := sumprodItem(t, f); act != object.Done {
				return act
			}
		case spFlush:
			s := f.State.(*spState)
			if !s.haveF {
				f.PC = spMul
				continue
			}
			f.PC = spFlushed
			act = t.BinaryOp(f, object.BinAdd, false, f.Vals[2], object.Float(s.floats.Float()))
		case spFlushed:
			f.Vals[2] = f.In
			f.State.(*spState).haveF = false
			f.PC = spMul
			f.Commit(t)
		case spMul:
			if f.Vals[3].IsMissing() {
				f.Out = f.Vals[2]
				return object.Done
			}
			f.PC = spAdd
			act = t.BinaryOp(f, object.BinMul, false, f.Vals[3], f.Vals[4])
		case spAdd:
			f.PC = spAdded
			act = t.BinaryOp(f, object.BinAdd, false, f.Vals[2], f.In)
		case spAdded:
			f.Vals[2] = f.In
			f.PC = spNextP
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

// sumprodItem has both items: it adds their product to the ints or floats, or goes on to
// the general way. The sums change with a commit: what stops later does not add again.
func sumprodItem(t *object.Thread, f *object.NFrame) object.Action {
	s := f.State.(*spState)
	q := f.In
	end := f.Vals[3].IsMissing()
	if end != q.IsUnbound() {
		return t.Fail(t.ValueError("Inputs are not the same length"))
	}
	if !end {
		f.Vals[4] = q
	}
	p := f.Vals[3]
	if !s.noInts {
		if !end && p.IsInt() && q.IsInt() {
			if sum, ok := mulAdd(p.Int(), q.Int(), s.ints); ok {
				s.ints, s.haveI = sum, true
				f.PC = spNextP
				f.Commit(t)
				return object.Done
			}
		}
		s.noInts = true
		if s.haveI { // the total is still 0: ints came first
			f.Vals[2] = object.Int(s.ints)
			s.haveI = false
		}
	}
	if !s.noFloats {
		x, okx := spFloat(p)
		y, oky := spFloat(q)
		if !end && okx && oky && (p.IsFloat() || q.IsFloat()) {
			sum := s.floats
			sum.Add(x, y)
			if sum.Hi-sum.Hi == 0 {
				s.floats, s.haveF = sum, true
				f.PC = spNextP
				f.Commit(t)
				return object.Done
			}
		}
		s.noFloats = true
	}
	f.PC = spFlush
	f.Commit(t)
	return object.Done
}

// spFloat is a float, or an int or bool that has one.
func spFloat(v object.Value) (float64, bool) {
	switch {
	case v.IsUnbound() || v.IsMissing():
		return 0, false
	case v.IsFloat():
		return v.Float(), true
	case v.IsInt() || v.IsBool():
		return float64(v.Int()), true
	}
	return 0, false
}

// mulAdd is x*y + z; ok is false if the product or the sum does not fit.
func mulAdd(x, y, z int64) (r int64, ok bool) {
	hi, lo := bits.Mul64(uint64(max(x, -x)), uint64(max(y, -y)))
	if hi != 0 || lo > gomath.MaxInt64 || x == gomath.MinInt64 || y == gomath.MinInt64 {
		return 0, false
	}
	p := int64(lo)
	if (x < 0) != (y < 0) {
		p = -p
	}
	r = p + z
	return r, (r^p)&(r^z) >= 0
}
