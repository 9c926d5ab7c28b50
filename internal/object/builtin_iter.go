// This file defines the types enumerate, reversed and callable_iterator.

package object

import "math/big"

// The iterator types that Python programs name.
var (
	EnumerateType    = Declare("enumerate", KindOther, ObjectType, Flagged(FlagBase))
	ZipType          = Declare("zip", KindOther, ObjectType, Flagged(FlagBase))
	MapType          = Declare("map", KindOther, ObjectType, Flagged(FlagBase))
	FilterType       = Declare("filter", KindOther, ObjectType, Flagged(FlagBase))
	ReversedType     = Declare("reversed", KindOther, ObjectType, Flagged(FlagBase))
	CallableIterType = Declare("callable_iterator", KindOther, ObjectType, Flagged(FlagNoNew))
)

const nextDoc = "The next item."
const reduceDoc = "How to make it again, for copy and pickle."

// An Enumerate gives (number, item).
type Enumerate struct {
	Header
	It, N Value
}

// A Reversed goes through a sequence by __getitem__, last first.
type Reversed struct {
	Header
	Seq Value // unbound once it is exhausted
	I   int64
}

// A CallableIter calls Fn until it returns the sentinel.
type CallableIter struct {
	Header
	Fn, Sentinel Value // unbound once it is exhausted
}

func init() {
	SubclassAttrs[Enumerate](EnumerateType)
	SubclassAttrs[Reversed](ReversedType)
	EnumerateType.NextFn, ReversedType.NextFn = nextNumbered, nextReversed
	EnumerateType.Define("enumerate(iterable, start=0)\n--\n\nAn iterator of pairs: a number, counted from start, and an item of the iterable.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			e := As[Enumerate](v)
			visit(&e.It)
			visit(&e.N)
		},
		Size: func(v Value) int64 { return 64 },
		Go:   GoOf[Enumerate](),
	}, []Row{
		{Name: "__new__", Sig: "(cls, iterable=<unrepresentable>, start=0)", Params: "start:int", Kind: Static, Rights: NoRights, Charge: Constant, Fast: enumerateNew, Step: enumerateNewStep, Doc: "Make an enumerate object."},
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(nextNumbered), Step: enumerateNextStep, Doc: nextDoc},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) {
			e := As[Enumerate](a[0])
			return t.reduceIter(Ref(e.Type), Value{}, e.It, e.N)
		}, Doc: reduceDoc},
		genericRow,
	})
	ReversedType.Define("reversed(sequence, /)\n--\n\nAn iterator over the items of a sequence, last first.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[Reversed](v).Seq) },
		Size: func(v Value) int64 { return 48 },
		Go:   GoOf[Reversed](),
	}, []Row{
		{Name: "__new__", Sig: "(cls, object, /)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: reversedNew, Step: reversedNewStep, Doc: "Make a backward iterator."},
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byNextFn(nextReversed), Step: reversedNextStep, Catches: true, Doc: nextDoc},
		{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: reversedHintStep, Doc: "The number of items to come."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) {
			r := As[Reversed](a[0])
			if r.Seq.P == nil {
				return t.reduceIter(Ref(r.Type), Value{}, Ref(emptyTuple))
			}
			return t.reduceIter(Ref(r.Type), Int(r.I), r.Seq)
		}, Doc: reduceDoc},
		{Name: "__setstate__", Sig: "($self, object, /)", Rights: NoRights, Charge: Constant, Step: reversedSetStateStep, Doc: "Go to a position."},
	})
	CallableIterType.Define("", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			c := As[CallableIter](v)
			visit(&c.Fn)
			visit(&c.Sentinel)
		},
		Size: func(v Value) int64 { return 64 },
		Go:   GoOf[CallableIter](),
	}, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: callableNextStep, Catches: true, Doc: nextDoc},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) {
			c := As[CallableIter](a[0])
			if c.Fn.P == nil {
				return t.emptyReduce(TupleType)
			}
			return t.reduceIter(t.builtin("iter"), Value{}, c.Fn, c.Sentinel)
		}, Doc: reduceDoc},
	})
}

// enumerateNew is for iterables whose iterators need no frame.
func enumerateNew(t *Thread, args []Value) (Value, error) {
	if args[0] != Ref(EnumerateType) || args[1].IsMissing() {
		return Value{}, ErrSlow
	}
	it, ok, err := t.GetIterFast(args[1])
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, ErrSlow
	}
	if err := t.Charge(0, 64); err != nil {
		return Value{}, err
	}
	return Ref(&Enumerate{Header: t.Header(EnumerateType), It: it, N: args[2]}), nil
}

func enumerateNewStep(t *Thread, f *NFrame) Action {
	typ, err := t.newClass(EnumerateType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.Vals[1].IsMissing() {
		return t.Fail(t.TypeError("enumerate() missing required argument 'iterable'"))
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, f.Vals[1]); act != Done {
			return act
		}
	}
	if err := t.chargeNew(typ, 0, 64); err != nil {
		return t.Fail(err)
	}
	e := Alloc[Enumerate](t, typ)
	e.It, e.N = f.In, f.Vals[2]
	f.Out = Ref(e)
	return Done
}

// pair takes the number for an item. An int beyond 64 bits is charged with the tuple.
func (e *Enumerate) pair(v Value) Value {
	n := e.N
	if n.IsInt() && n.Int() != 1<<63-1 {
		e.N = Int(n.Int() + 1)
	} else {
		e.N = NewBig(new(big.Int).Add(n.BigInt(), big.NewInt(1)))
	}
	return Pair(n, v)
}

func (e *Enumerate) cost() int64 {
	if e.N.IsInt() {
		return TupleSize(2)
	}
	return TupleSize(2) + BigSize(int64(e.N.BigInt().BitLen()+1))
}

func nextNumbered(t *Thread, v Value) (Value, error) {
	e := As[Enumerate](v)
	if err := t.Charge(0, e.cost()); err != nil {
		return Value{}, err
	}
	item, err := t.nextDirect(e.It)
	if err != nil || item.P == nil {
		return Value{}, err
	}
	return e.pair(item), nil
}

func enumerateNextStep(t *Thread, f *NFrame) Action {
	e := As[Enumerate](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.NextOp(f, e.It); act != Done {
			return act
		}
		f.Commit(t)
	}
	f.Out = Value{}
	if f.In.P != nil {
		if err := t.Charge(0, e.cost()); err != nil {
			return t.Fail(err)
		}
		f.Out = e.pair(f.In)
	}
	return Done
}

// reversedNew is for exact lists, tuples and strs.
func reversedNew(t *Thread, args []Value) (Value, error) {
	v := args[1]
	if args[0] != Ref(ReversedType) {
		return Value{}, ErrSlow
	}
	switch v.Type() {
	case ListType:
		return listReversed(t, args[1:2])
	case TupleType, StrType:
	default:
		return Value{}, ErrSlow
	}
	if err := t.chargeNew(ReversedType, 0, 48); err != nil {
		return Value{}, err
	}
	r := Alloc[Reversed](t, ReversedType)
	n, _ := LenExact(v)
	r.Seq, r.I = v, int64(n)-1
	return Ref(r), nil
}

// reversedNewStep: PC 1 has what __reversed__ gave, 2 the length.
func reversedNewStep(t *Thread, f *NFrame) Action {
	typ, err := t.newClass(ReversedType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	v := f.Vals[1]
	if f.PC == 0 {
		vt := v.Type()
		m := vt.Special(SpReversed)
		switch {
		case m.IsNoneOrUnbound() && m.P != nil:
			return t.Fail(t.TypeError("'%s' object is not reversible", vt.Name))
		case m.P != nil:
			f.PC = 1
			if act := t.CallBound(f, m, v); act != Done {
				return act
			}
		case !vt.GuestItems() && !isSequence(v) && v.Kind() != KindMemoryView:
			return t.Fail(t.TypeError("'%s' object is not reversible", vt.Name))
		default:
			f.PC = 2
			if act := t.LenOp(f, v); act != Done {
				return act
			}
		}
	}
	if f.PC == 1 {
		f.Out = f.In
		return Done
	}
	if err := t.chargeNew(typ, 0, 48); err != nil {
		return t.Fail(err)
	}
	r := Alloc[Reversed](t, typ)
	r.Seq, r.I = v, f.In.Int()-1
	f.Out = Ref(r)
	return Done
}

// IsNoneOrUnbound tells whether a special method is missing or set to None.
func (v Value) IsNoneOrUnbound() bool { return v.P == nil || v.IsNone() }

// endsIteration makes IndexError and StopIteration, from a callee or at once, the end
// of an iteration.
func (t *Thread) endsIteration(f *NFrame, act Action, index bool) bool {
	if act != Raise {
		return false
	}
	typ := t.Exc.Type
	if !typ.Is(StopIterationType) && !(index && typ.Is(IndexErrorType)) {
		return false
	}
	t.Exc = nil
	f.Out = Value{}
	return true
}

// raisedStep is the first thing a step that catches does: an exception of a callee
// becomes its own.
func (t *Thread) raisedStep(f *NFrame) bool {
	if f.Exc.P == nil {
		return false
	}
	t.Exc = As[Exception](f.Exc)
	return true
}

// nextReversed is for sequences whose items need no frame.
func nextReversed(t *Thread, it Value) (Value, error) {
	r := As[Reversed](it)
	if r.Seq.P == nil || r.I < 0 {
		r.Seq = Value{}
		return Value{}, nil
	}
	v, ok, err := t.GetItemFast(r.Seq, Int(r.I))
	switch {
	case err == ErrRaised: // a shorter sequence than before: the step knows what that means
		t.Exc = nil
		return Value{}, ErrSlow
	case err != nil:
		return Value{}, err
	case !ok:
		return Value{}, ErrSlow
	}
	r.I--
	return v, nil
}

func reversedNextStep(t *Thread, f *NFrame) Action {
	r := As[Reversed](f.Vals[0])
	act := Raise
	if !t.raisedStep(f) {
		act = reversedItem(t, f, r)
	}
	if t.endsIteration(f, act, true) {
		r.Seq = Value{}
		return Done
	}
	return act
}

func reversedItem(t *Thread, f *NFrame, r *Reversed) Action {
	if f.PC == 0 {
		if r.Seq.P == nil || r.I < 0 {
			r.Seq = Value{}
			f.Out = Value{}
			return Done
		}
		f.PC = 1
		if act := t.GetItemOp(f, r.Seq, Int(r.I)); act != Done {
			return act
		}
	}
	r.I--
	f.Out = f.In
	return Done
}

func reversedHintStep(t *Thread, f *NFrame) Action {
	r := As[Reversed](f.Vals[0])
	if f.PC == 0 {
		if r.Seq.P == nil {
			f.Out = Int(0)
			return Done
		}
		f.PC = 1
		if act := t.LenOp(f, r.Seq); act != Done {
			return act
		}
	}
	n := r.I + 1
	if f.In.Int() < n {
		n = 0
	}
	f.Out = Int(n)
	return Done
}

func reversedSetStateStep(t *Thread, f *NFrame) Action {
	r := As[Reversed](f.Vals[0])
	f.Out = None
	i, err := t.iterState(f.Vals[1])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		if r.Seq.P == nil {
			return Done
		}
		f.PC = 1
		if act := t.LenOp(f, r.Seq); act != Done {
			return act
		}
	}
	f.Out = None
	r.I = min(max(i, -1), f.In.Int()-1)
	return Done
}

// callableNextStep: PC 1 has a result, 2 whether it is the sentinel.
func callableNextStep(t *Thread, f *NFrame) Action {
	c := As[CallableIter](f.Vals[0])
	act := Raise
	if !t.raisedStep(f) {
		act = callableNext(t, f, c)
	}
	if t.endsIteration(f, act, false) {
		c.Fn, c.Sentinel = Value{}, Value{}
		return Done
	}
	return act
}

func callableNext(t *Thread, f *NFrame, c *CallableIter) Action {
	switch f.PC {
	case 0:
		if c.Fn.P == nil {
			f.Out = Value{}
			return Done
		}
		f.PC = 1
		if act := t.CallValue(f, c.Fn); act != Done {
			return act
		}
		f.Commit(t)
		fallthrough
	case 1:
		if c.Sentinel.P == nil { // the call exhausted it
			f.Out = Value{}
			return Done
		}
		f.Vals = append(f.Vals[:1], f.In)
		f.PC = 2
		if act := t.EqOp(f, c.Sentinel, f.In); act != Done {
			return act
		}
	}
	if f.In.Bool() {
		c.Fn, c.Sentinel = Value{}, Value{}
		f.Out = Value{}
		return Done
	}
	f.Out = f.Vals[1]
	return Done
}
