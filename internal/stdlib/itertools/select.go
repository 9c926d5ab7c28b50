// This file defines compress, dropwhile, takewhile, filterfalse and islice.

package itertools

import (
	"math"

	"github.com/adderlang/adder/internal/object"
)

var (
	compressType    = declare("compress")
	dropwhileType   = declare("dropwhile")
	takewhileType   = declare("takewhile")
	filterfalseType = declare("filterfalse")
	isliceType      = declare("islice")
)

// A slicer is an islice object: at is the number of items taken so far, next the number
// of the one to give; stop is -1 without an end.
type slicer struct {
	object.Header
	it         value // unbound at the end
	at, next   int64
	stop, step int64
}

func init() {
	pipe := func(typ *object.Type, doc string, step object.Step) {
		define(typ, "("+map[bool]string{true: "function", false: "predicate"}[typ == filterfalseType]+", iterable, /)", doc, (*piper).refs, (*piper).size,
			newRow("(cls, /, *args, **kwargs)", "kwargs:ignore", func(t *thread, f *frame) action { return newPiper(t, f, typ) }),
			nextRow(object.PerItem, nil, step))
	}
	pipe(dropwhileType, "The items from the first for which predicate is false.", dropwhileNext)
	pipe(takewhileType, "The items up to the first for which predicate is false.", takewhileNext)
	pipe(filterfalseType, "The items for which function is false; with None, the false ones.", filterfalseNext)
	define(compressType, "(data, selectors)", "The items of data whose counterparts in selectors are true.", (*piper).refs, (*piper).size,
		newRow("(cls, /, data, selectors)", "", compressNew), nextRow(object.PerItem, nil, compressNext))
	define(isliceType, "", "islice(iterable, stop) or islice(iterable, start, stop[, step])\n\nThe items of an iterable that a slice selects.", func(s *slicer, visit func(*value)) { optional(&s.it, visit) },
		func(*slicer) int64 { return 80 },
		row{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.Constant, Step: isliceNew, Catches: true, Doc: "Make the iterator."},
		nextRow(object.PerItem, quick(isliceType, isliceFast), isliceNext))
}

// tested is a step of an iterator that asks a function about items. PC 0 asks for an
// item, 1 has it (then it stands in Vals[1]), 2 has what the function says, 3 its truth.
// With Done, f.In is the truth, or unbound at the end of the items.
func (p *piper) tested(t *thread, f *frame) action {
	for {
		switch f.PC {
		case 0:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.NextOp(f, p.it); act != done {
				return act
			}
			f.Commit(t)
		case 1:
			if f.In.IsUnbound() {
				return done
			}
			f.Vals = append(f.Vals[:1], f.In)
			f.PC = 2
			if (p.fn.IsNone() || p.fn == object.Ref(object.BoolType)) && p.Type.Is(filterfalseType) {
				continue
			}
			if act := t.CallValue(f, p.fn, f.In); act != done {
				return act
			}
			f.Commit(t)
		case 2:
			f.PC = 3
			if act := t.BoolOp(f, f.In); act != done {
				return act
			}
		case 3:
			f.PC = 0
			f.N++
			return done
		}
	}
}

// skip goes on until the truth is want.
func (p *piper) skip(t *thread, f *frame, want bool) action {
	for {
		if act := p.tested(t, f); act != done {
			return act
		}
		if f.In.IsUnbound() {
			return end(f)
		}
		if f.In.Bool() == want {
			f.Out = f.Vals[1]
			return done
		}
		f.Commit(t)
		if chunk(f) {
			return again
		}
	}
}

func filterfalseNext(t *thread, f *frame) action {
	return object.As[piper](f.Vals[0]).skip(t, f, false)
}

func dropwhileNext(t *thread, f *frame) action {
	p := object.As[piper](f.Vals[0])
	if p.on && (f.PC == 0 || f.PC == 10) {
		if f.PC == 0 {
			f.PC = 10
			if act := t.NextOp(f, p.it); act != done {
				return act
			}
		}
		f.Out = f.In
		return done
	}
	act := p.skip(t, f, false)
	if act == done && !f.Out.IsUnbound() {
		p.on = true
	}
	return act
}

func takewhileNext(t *thread, f *frame) action {
	p := object.As[piper](f.Vals[0])
	if p.on {
		return end(f)
	}
	if act := p.tested(t, f); act != done {
		return act
	}
	if f.In.IsUnbound() {
		return end(f)
	}
	if !f.In.Bool() {
		p.on = true
		return end(f)
	}
	f.Out = f.Vals[1]
	return done
}

// compressNew: Vals are the class, data and selectors, then the iterator of data.
func compressNew(t *thread, f *frame) action {
	typ, err := t.NewClass(compressType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.IterOp(f, f.Vals[1]); act != done {
			return act
		}
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.In)
		f.PC = 3
		f.Commit(t)
		fallthrough
	case 3: // a stop of the second iter() comes back here
		f.PC = 2
		if act := t.IterOp(f, f.Vals[2]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, smallSize); err != nil {
		return t.Fail(err)
	}
	p := object.Alloc[piper](t, typ)
	p.it, p.fn = f.Vals[3], f.In
	f.Out = object.Ref(p)
	return done
}

// compressNext: PC 1 has an item (then in Vals[1]), 2 its selector, 3 the truth of that.
func compressNext(t *thread, f *frame) action {
	p := object.As[piper](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.NextOp(f, p.it); act != done {
				return act
			}
			f.Commit(t)
		case 1:
			if f.In.IsUnbound() {
				return end(f)
			}
			f.Vals = append(f.Vals[:1], f.In)
			f.PC = 2
			if act := t.NextOp(f, p.fn); act != done {
				return act
			}
			f.Commit(t)
		case 2:
			if f.In.IsUnbound() {
				return end(f)
			}
			f.PC = 3
			if act := t.BoolOp(f, f.In); act != done {
				return act
			}
		case 3:
			if f.In.Bool() {
				f.Out = f.Vals[1]
				return done
			}
			f.PC, f.N = 0, f.N+1
			f.Commit(t)
			if chunk(f) {
				return again
			}
		}
	}
}

const (
	stopError  = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
	rangeError = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
	stepError  = "Step for islice() must be a positive integer or None."
)

// isliceNew: Vals are the class, the arguments, the number of keywords, then start, stop
// and step as ints (or None). N is the argument being converted; PC 1 has it, 2 has the
// iterator.
func isliceNew(t *thread, f *frame) action {
	typ, err := t.NewClass(isliceType, f.Vals[0])
	if err == nil {
		err = noKeywords(t, isliceType, typ, f.Vals[2])
	}
	args := object.As[object.Tuple](f.Vals[1]).Items
	switch {
	case err != nil:
	case len(args) < 2:
		err = t.TypeError("islice expected at least 2 arguments, got %d", len(args))
	case len(args) > 4:
		err = t.TypeError("islice expected at most 4 arguments, got %d", len(args))
	}
	if err != nil {
		return t.Fail(err)
	}
	order := []int{1, 0, 2} // CPython looks at stop first
	if len(f.Vals) == 3 {
		parts := []value{object.None, args[1], object.None}
		if len(args) > 2 {
			parts[0], parts[1] = args[1], args[2]
		}
		if len(args) > 3 {
			parts[2] = args[3]
		}
		f.Vals = append(f.Vals, parts...)
	}
	if f.Caught() != nil {
		if f.PC != 1 {
			return t.Reraise(f)
		}
		f.Exc = value{}
		return t.Fail(sliceError(t, order[f.N], len(args)))
	}
	for f.N < 3 {
		i := order[f.N]
		v := f.Vals[3+i]
		if f.PC == 0 && !v.IsNone() {
			f.PC = 1
			if v.Type().Special(object.SpIndex).P == nil {
				f.PC = 3
				return t.Fail(sliceError(t, i, len(args)))
			}
			if act := t.IndexOp(f, v); act != done {
				return act
			}
		}
		if f.PC == 1 {
			n, ok := f.In.Int64()
			if !ok || n < 0 || i == 2 && n < 1 {
				f.PC = 3
				if i == 1 && ok && n < -1 { // -1 is also what CPython's conversion says of no integer
					return t.Fail(t.ValueError(rangeError))
				}
				return t.Fail(sliceError(t, i, len(args)))
			}
			f.Vals[3+i] = object.Int(n)
		}
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	if f.PC == 0 {
		f.PC = 2
		if act := t.IterOp(f, args[0]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, 80); err != nil {
		return t.Fail(err)
	}
	s := object.Alloc[slicer](t, typ)
	s.it, s.stop, s.step = f.In, -1, 1
	if v := f.Vals[3]; !v.IsNone() {
		s.next = v.Int()
	}
	if v := f.Vals[4]; !v.IsNone() {
		s.stop = v.Int()
	}
	if v := f.Vals[5]; !v.IsNone() {
		s.step = v.Int()
	}
	f.Out = object.Ref(s)
	return done
}

func sliceError(t *thread, part, nargs int) error {
	switch part {
	case 1:
		return t.ValueError(stopError)
	case 2:
		return t.ValueError(stepError)
	}
	return t.ValueError(rangeError)
}

// isliceFast takes the next item if none is to be skipped and the iterator is quick.
func isliceFast(t *thread, it value) (value, error) {
	s := object.As[slicer](it)
	if s.it.P == nil {
		return value{}, nil
	}
	if s.at < s.next {
		return value{}, errSlow
	}
	if s.stop >= 0 && s.at >= s.stop {
		s.it = value{}
		return value{}, nil
	}
	v, err := t.NextFast(s.it)
	if err != nil {
		return value{}, err
	}
	if v.P == nil {
		s.it = value{}
		return value{}, nil
	}
	s.taken()
	return v, nil
}

// taken moves on behind an item that is given.
func (s *slicer) taken() {
	s.at++
	if s.next > math.MaxInt64-s.step {
		s.next = s.stop
		if s.stop < 0 {
			s.next = math.MaxInt64
		}
		return
	}
	s.next += s.step
	if s.stop >= 0 && s.next > s.stop {
		s.next = s.stop
	}
}

// isliceNext: PC 1 has an item to skip, 2 the one to give.
func isliceNext(t *thread, f *frame) action {
	s := object.As[slicer](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if s.it.P == nil {
				return end(f)
			}
			if s.at >= s.next && s.stop >= 0 && s.at >= s.stop {
				s.it = value{}
				return end(f)
			}
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			if s.at < s.next {
				f.PC = 1
			}
			if act := t.NextOp(f, s.it); act != done {
				return act
			}
			f.Commit(t)
		case 1:
			if f.In.IsUnbound() {
				s.it = value{}
				return end(f)
			}
			s.at++
			f.PC, f.N = 0, f.N+1
			f.Commit(t)
			if chunk(f) {
				return again
			}
		case 2:
			if f.In.IsUnbound() {
				s.it = value{}
				return end(f)
			}
			s.taken()
			f.Out = f.In
			return done
		}
	}
}
