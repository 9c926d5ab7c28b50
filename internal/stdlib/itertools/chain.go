// This file defines chain, starmap, accumulate and pairwise.

package itertools

import "github.com/adderlang/adder/internal/object"

var (
	chainType      = declare("chain")
	starmapType    = declare("starmap")
	accumulateType = declare("accumulate")
	pairwiseType   = declare("pairwise")
)

// A chainer is a chain object: an iterator of iterables, and the one in hand. Either is
// unbound when it is exhausted.
type chainer struct {
	object.Header
	source, active value
}

// A piper is an iterator with a function: starmap, dropwhile, takewhile, filterfalse.
// on says that dropwhile has begun or takewhile has ended. compress has its selectors
// for a function.
type piper struct {
	object.Header
	fn, it value
	on     bool
}

// An accumulator is an accumulate object.
type accumulator struct {
	object.Header
	it, fn  value
	total   value // unbound before the first item
	initial value // None if there is none
}

// A pairer is a pairwise object.
type pairer struct {
	object.Header
	it, old value // unbound at the end, before the first item
}

func (p *piper) refs(visit func(*value)) {
	visit(&p.fn)
	visit(&p.it)
}

func (*piper) size() int64 { return smallSize }

func init() {
	define(chainType, "(*iterables)", "The items of one iterable after the other.", func(c *chainer, visit func(*value)) {
		optional(&c.source, visit)
		optional(&c.active, visit)
	}, func(*chainer) int64 { return smallSize },
		row{Name: "__new__", Sig: "(cls, /, *iterables, **kwargs)", Params: "kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.PerItem, Step: chainNew, Doc: "Make the iterator."},
		nextRow(object.Constant, quick(chainType, chainNext), chainNextStep),
		row{Name: "from_iterable", Sig: "($type, iterable, /)", Kind: object.ClassMethod, Rights: noRights, Charge: object.Constant, Step: chainFrom, Doc: "The items of the iterables that an iterable gives, which is asked for one after the other."},
		object.GenericRow())
	define(starmapType, "(function, iterable, /)", "function(*item) for the items of an iterable.", (*piper).refs, (*piper).size,
		newRow("(cls, /, *args, **kwargs)", "kwargs:ignore", func(t *thread, f *frame) action { return newPiper(t, f, starmapType) }),
		nextRow(object.PerItem, nil, starmapNext))
	define(accumulateType, "(iterable, func=None, *, initial=None)", "Running totals: the first item, then func(total, item), which is the sum\nunless func says otherwise. initial, if it is given, comes before the first item.", func(a *accumulator, visit func(*value)) {
		visit(&a.it)
		visit(&a.fn)
		optional(&a.total, visit)
		visit(&a.initial)
	}, func(*accumulator) int64 { return 96 },
		newRow("(cls, /, iterable, func=None, *, initial=None)", "", accumulateNew),
		nextRow(object.Custom, nil, accumulateNext))
	define(pairwiseType, "(iterable, /)", "Each item together with the next one.", func(p *pairer, visit func(*value)) {
		optional(&p.it, visit)
		optional(&p.old, visit)
	}, func(*pairer) int64 { return smallSize },
		newRow("(cls, /, *args, **kwargs)", "kwargs:ignore", pairwiseNew),
		nextRow(object.Constant, quick(pairwiseType, pairwiseFast), pairwiseNext))
}

func makeChain(t *thread, typ *object.Type, source value) (value, error) {
	if err := t.ChargeNew(typ, 0, smallSize); err != nil {
		return value{}, err
	}
	c := object.Alloc[chainer](t, typ)
	c.source = source
	return object.Ref(c), nil
}

func chainNew(t *thread, f *frame) action {
	typ, err := t.NewClass(chainType, f.Vals[0])
	if err == nil {
		err = noKeywords(t, chainType, typ, f.Vals[2])
	}
	if err != nil {
		return t.Fail(err)
	}
	if act := t.IterOp(f, f.Vals[1]); act != done { // a tuple: done at once
		return act
	}
	if f.Out, err = makeChain(t, typ, f.In); err != nil {
		return t.Fail(err)
	}
	return done
}

func chainFrom(t *thread, f *frame) action {
	typ, err := t.NewClass(chainType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, f.Vals[1]); act != done {
			return act
		}
	}
	if f.Out, err = makeChain(t, typ, f.In); err != nil {
		return t.Fail(err)
	}
	return done
}

// chainNext goes on in the iterable in hand if that is quick.
func chainNext(t *thread, it value) (value, error) {
	c := object.As[chainer](it)
	if c.active.P == nil {
		if c.source.P == nil {
			return value{}, nil
		}
		return value{}, errSlow
	}
	v, err := t.NextFast(c.active)
	if err == nil && v.P == nil {
		c.active = value{}
		return value{}, errSlow
	}
	return v, err
}

// chainNextStep: PC 0 looks what is in hand, 1 has the next iterable, 2 its iterator, 3
// an item.
func chainNextStep(t *thread, f *frame) action {
	c := object.As[chainer](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.N++
			if c.active.P != nil {
				f.PC = 3
				if act := t.NextOp(f, c.active); act != done {
					return act
				}
				f.Commit(t)
				continue
			}
			if c.source.P == nil {
				return end(f)
			}
			f.PC = 1
			if act := t.NextOp(f, c.source); act != done {
				return act
			}
			f.Commit(t)
		case 1:
			if f.In.IsUnbound() {
				c.source = value{}
				return end(f)
			}
			f.PC = 2
			if act := t.IterOp(f, f.In); act != done {
				return act
			}
			f.Commit(t)
		case 2:
			c.active = f.In
			f.PC = 0
			f.Commit(t)
		case 3:
			if !f.In.IsUnbound() {
				f.Out = f.In
				return done
			}
			c.active = value{}
			f.PC = 0
			f.Commit(t)
			if f.N&1023 == 0 { // which counts two for each iterable
				return again
			}
		}
	}
}

// newPiper makes an iterator with a function: Vals are the class, the arguments, the
// number of keywords.
func newPiper(t *thread, f *frame, base *object.Type) action {
	typ, args, err := positional(t, f, base, 2)
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, args[1]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, smallSize); err != nil {
		return t.Fail(err)
	}
	p := object.Alloc[piper](t, typ)
	p.fn, p.it = args[0], f.In
	f.Out = object.Ref(p)
	return done
}

// starmapNext: PC 1 has an item, 2 its tuple, 3 the result.
func starmapNext(t *thread, f *frame) action {
	p := object.As[piper](f.Vals[0])
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.NextOp(f, p.it); act != done {
			return act
		}
		f.Commit(t)
		fallthrough
	case 1:
		if f.In.IsUnbound() {
			return end(f)
		}
		f.PC = 2
		if act := poolOp(t, f, f.In); act != done {
			return act
		}
		fallthrough
	case 2:
		f.PC = 3
		if act := t.CallKw(f, p.fn, object.As[object.Tuple](f.In).Items, nil); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}

func accumulateNew(t *thread, f *frame) action {
	typ, err := t.NewClass(accumulateType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, f.Vals[1]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, 96); err != nil {
		return t.Fail(err)
	}
	a := object.Alloc[accumulator](t, typ)
	a.it, a.fn, a.initial = f.In, f.Vals[2], f.Vals[3]
	f.Out = object.Ref(a)
	return done
}

// accumulateNext: PC 1 has an item, 2 the new total.
func accumulateNext(t *thread, f *frame) action {
	a := object.As[accumulator](f.Vals[0])
	switch f.PC {
	case 0:
		if !a.initial.IsNone() {
			a.total, a.initial = a.initial, object.None
			f.Out = a.total
			return done
		}
		f.PC = 1
		if act := t.NextOp(f, a.it); act != done {
			return act
		}
		f.Commit(t)
		fallthrough
	case 1:
		if f.In.IsUnbound() {
			return end(f)
		}
		if a.total.P == nil {
			a.total, f.Out = f.In, f.In
			return done
		}
		f.PC = 2
		var act action
		if a.fn.IsNone() {
			act = t.BinaryOp(f, object.BinAdd, false, a.total, f.In)
		} else {
			act = t.CallValue(f, a.fn, a.total, f.In)
		}
		if act != done {
			return act
		}
	}
	a.total, f.Out = f.In, f.In
	return done
}

func pairwiseNew(t *thread, f *frame) action {
	typ, args, err := positional(t, f, pairwiseType, 1)
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, args[0]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, smallSize); err != nil {
		return t.Fail(err)
	}
	p := object.Alloc[pairer](t, typ)
	p.it = f.In
	f.Out = object.Ref(p)
	return done
}

func pairwiseFast(t *thread, it value) (value, error) {
	p := object.As[pairer](it)
	if p.it.P == nil {
		return value{}, nil
	}
	if p.old.P == nil {
		return value{}, errSlow
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return value{}, err
	}
	v, err := t.NextFast(p.it)
	switch {
	case err != nil:
		return value{}, err
	case v.P == nil:
		p.it, p.old = value{}, value{}
		return value{}, nil
	}
	old := p.old
	p.old = v
	return object.NewTuple([]value{old, v}), nil
}

// pairwiseNext: PC 1 has a first item, 2 asks for the second, 3 has it. Whoever is asked
// may ask for a pair meanwhile: the first item of this one stands in Vals[1].
func pairwiseNext(t *thread, f *frame) action {
	p := object.As[pairer](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if p.it.P == nil {
				return end(f)
			}
			f.PC = 2
			if p.old.P == nil {
				f.PC = 1
				if act := t.NextOp(f, p.it); act != done {
					return act
				}
			}
			f.Commit(t)
		case 1:
			if f.In.IsUnbound() {
				p.it, p.old = value{}, value{}
				return end(f)
			}
			p.old = f.In
			f.PC = 2
			f.Commit(t)
			if p.it.P == nil {
				p.old = value{}
				return end(f)
			}
		case 2:
			f.Vals = append(f.Vals, p.old)
			f.PC = 3
			if act := t.NextOp(f, p.it); act != done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				p.it, p.old = value{}, value{}
				return end(f)
			}
			if err := t.Charge(0, object.TupleSize(2)); err != nil {
				return t.Fail(err)
			}
			p.old = f.In
			f.Out = object.NewTuple([]value{f.Vals[1], f.In})
			return done
		}
	}
}
