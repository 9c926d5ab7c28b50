// This file defines slice.

package object

import "math/big"

const sliceSize = 64

func newSlice(start, stop, step Value) Value {
	return Ref(&Slice{Header: Header{Type: SliceType}, Start: start, Stop: stop, Step: step})
}

// NewSlice makes slice(start, stop, step).
func (t *Thread) NewSlice(start, stop, step Value) (Value, error) {
	if err := t.Charge(0, sliceSize); err != nil {
		return Value{}, err
	}
	return newSlice(start, stop, step), nil
}

func init() {
	SliceType.Define("slice(stop, /)\nslice(start, stop, step=None, /)\n--\n\nThe positions that start:stop:step stands for in a subscript.",
		&Layout{
			Refs: func(v Value, visit func(*Value)) {
				s := As[Slice](v)
				visit(&s.Start)
				visit(&s.Stop)
				visit(&s.Step)
			},
			Size: func(v Value) int64 { return sliceSize },
			Go:   GoOf[Slice](),
		}, rowsOf([]Row{
			{Name: "__new__", Sig: "(cls, start, stop=<unrepresentable>, step=None, /)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: sliceNew,
				Doc: "Make a slice."},
			{Name: "start", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) { return As[Slice](a[0]).Start, nil }, Set: readOnly, Del: readOnly},
			{Name: "stop", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) { return As[Slice](a[0]).Stop, nil }, Set: readOnly, Del: readOnly},
			{Name: "step", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) { return As[Slice](a[0]).Step, nil }, Set: readOnly, Del: readOnly},
			{Name: "indices", Sig: "($self, object, /)", Params: "object:int", Rights: NoRights, Charge: Custom, Fast: sliceIndices, Step: sliceIndicesStep,
				Doc: "The start, stop and step that apply to a sequence of the given length."},
			{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: sliceHashStep, Doc: "A hash made of the parts' hashes."},
			{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: sliceReprStep, Doc: "The slice as Python text."},
			{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) {
				s := As[Slice](a[0])
				return t.reduceIter(Ref(SliceType), Value{}, s.Start, s.Stop, s.Step)
			}, Doc: "How to make it again, for copy and pickle."},
		}, compareRows(sliceCompare, sliceCompareStep)))
}

func sliceNew(t *Thread, args []Value) (Value, error) {
	if _, err := t.newClass(SliceType, args[0]); err != nil {
		return Value{}, err
	}
	if args[2].IsMissing() {
		return t.NewSlice(None, args[1], None)
	}
	return t.NewSlice(args[1], args[2], args[3])
}

// parts is the slice as a tuple: what its hash and order are made of.
func (s *Slice) parts() Value { return NewTuple([]Value{s.Start, s.Stop, s.Step}) }

func sliceCompare(t *Thread, op int, a, b Value) (Value, error) {
	if b.Kind() != KindSlice {
		return NotImplemented, nil
	}
	if a == b {
		return Bool(op == CmpEQ || op == CmpLE || op == CmpGE), nil
	}
	if err := t.Charge(0, 2*TupleSize(3)); err != nil {
		return Value{}, err
	}
	return seqCompare(t, op, As[Slice](a).parts(), As[Slice](b).parts())
}

// sliceCompareStep compares the slices as tuples.
func sliceCompareStep(t *Thread, f *NFrame, op int) Action {
	if f.PC == 0 && f.Vals[0].Kind() == KindSlice {
		if err := t.Charge(0, 2*TupleSize(3)); err != nil {
			return t.Fail(err)
		}
		f.Vals[0], f.Vals[1] = As[Slice](f.Vals[0]).parts(), As[Slice](f.Vals[1]).parts()
		f.Commit(t)
	}
	return seqCompareStep(t, f, op)
}

// sliceHashStep mixes the parts as a tuple's hash does, but leaves the length out.
func sliceHashStep(t *Thread, f *NFrame) Action {
	s := As[Slice](f.Vals[0])
	if f.State == nil {
		h := newItemsHash()
		f.State = &h
	}
	h := f.State.(*sipHash)
	for f.N < 3 {
		if f.PC == 0 {
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.HashOp(f, [...]Value{s.Start, s.Stop, s.Step}[f.N]); act != Done {
				return act
			}
		}
		h.block(uint64(f.In.Int()))
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	f.Out = Int(h.end())
	return Done
}

func sliceReprStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		if err := t.reprStart(f); err != nil {
			return t.Fail(err)
		}
	}
	return t.reprLoop(f, func(f *NFrame) (Value, string, bool) {
		s := As[Slice](f.Vals[0])
		switch f.N {
		case 0:
			return s.Start, "slice(", true
		case 1:
			return s.Stop, ", ", true
		case 2:
			return s.Step, ", ", true
		}
		return None, ")", false
	})
}

func sliceIndices(t *Thread, args []Value) (Value, error) {
	s := As[Slice](args[0])
	if !sliceReady(s) {
		return Value{}, ErrSlow
	}
	n := args[1].BigInt()
	if n.Sign() < 0 {
		return Value{}, t.ValueError("length should not be negative")
	}
	if err := t.Charge(int64(n.BitLen())/512, TupleSize(3)+3*BigSize(int64(n.BitLen())+64)); err != nil {
		return Value{}, err
	}
	start, stop, step, ok := sliceBig(s, n)
	if !ok {
		return Value{}, t.ValueError("slice step cannot be zero")
	}
	return NewTuple([]Value{NewBig(start), NewBig(stop), NewBig(step)}), nil
}

// sliceBig is resolveSlice for lengths of any size.
func sliceBig(s *Slice, n *big.Int) (start, stop, step *big.Int, ok bool) {
	step = big.NewInt(1)
	if !s.Step.IsNone() {
		step = bigOf(s.Step)
	}
	lo, hi := big.NewInt(0), new(big.Int).Set(n)
	switch step.Sign() {
	case 0:
		return nil, nil, nil, false
	case -1:
		lo.SetInt64(-1)
		hi.Sub(hi, big.NewInt(1))
	}
	bound := func(v Value, def *big.Int) *big.Int {
		if v.IsNone() {
			return new(big.Int).Set(def)
		}
		x := bigOf(v)
		if x.Sign() < 0 {
			x.Add(x, n)
		}
		if x.Cmp(lo) < 0 {
			x.Set(lo)
		}
		if x.Cmp(hi) > 0 {
			x.Set(hi)
		}
		return x
	}
	if step.Sign() < 0 {
		return bound(s.Start, hi), bound(s.Stop, lo), step, true
	}
	return bound(s.Start, lo), bound(s.Stop, hi), step, true
}

func sliceIndicesStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.keyOp(f, f.Vals[0]); act != Done {
			return act
		}
	}
	v, err := sliceIndices(t, []Value{f.In, f.Vals[1]})
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

// readOnly is the setter of attributes that CPython has as read-only members.
func readOnly(t *Thread, args []Value) (Value, error) {
	return Value{}, t.Raise(AttributeErrorType, "readonly attribute")
}
