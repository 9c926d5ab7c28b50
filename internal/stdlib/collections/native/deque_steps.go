// This file defines the methods of deque that ask guest code: filling, searching,
// comparing, repr.

package native

import "github.com/adderlang/adder/internal/object"

// dequeInit: PC 1 has the bound as an int; then it is dequeExtend with PC 10 and on.
func dequeInit(t *thread, f *frame) action {
	d := asDeque(f.Vals[0])
	if f.PC < 10 {
		limit := -1
		if v := f.Vals[2]; !v.IsNone() {
			if v.Kind() != object.KindInt && v.Type().Special(object.SpIndex).P == nil {
				return t.Fail(t.TypeError("an integer is required"))
			}
			if f.PC == 0 {
				f.PC = 1
				if act := t.IndexOp(f, v); act != done {
					return act
				}
			}
			n, ok := f.In.Int64()
			switch {
			case !ok:
				return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
			case n < 0:
				return t.Fail(t.ValueError("maxlen must be non-negative"))
			}
			limit = int(n)
		}
		if err := t.Mutable(&d.Header, "fill"); err != nil {
			return t.Fail(err)
		}
		if d.max = limit; d.n > 0 {
			d.clear()
		}
		f.PC = 10
		f.Commit(t)
	}
	f.Out = object.None
	if f.Vals[1].IsMissing() {
		return done
	}
	return fillDeque(t, f, d, f.Vals[1], false)
}

func dequeExtend(t *thread, f *frame, left bool) action {
	f.PC = max(f.PC, 10)
	return fillDeque(t, f, asDeque(f.Vals[0]), f.Vals[1], left)
}

// fillDeque adds the items of an iterable: PC 10 begins, 11 has the iterator (then last
// in Vals), 12 asks, 13 has an item. Out is None.
func fillDeque(t *thread, f *frame, d *deque, src value, left bool) action {
	for {
		switch f.PC {
		case 10:
			f.PC = 11
			if src.Kind() == object.KindOther && src.Type().Is(dequeType) && asDeque(src) == d {
				items, err := d.list(t)
				if err != nil {
					return t.Fail(err)
				}
				src = items
			}
			if act := t.IterOp(f, src); act != done {
				return act
			}
		case 11:
			f.Vals = append(f.Vals, f.In)
			f.PC = 12
			f.Commit(t)
		case 12:
			if d.Header.Word&object.FrozenBit == 0 {
				it := f.Vals[len(f.Vals)-1]
				end := int(f.N) + object.LeftOf(it)
				act := t.EachAhead(f, it, &d.Header, func(v value) error { return d.add(t, v, left, end-int(f.N)) })
				if act != done {
					return act
				}
			}
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 13
			if act := t.NextOp(f, f.Vals[len(f.Vals)-1]); act != done {
				return act
			}
			f.Commit(t)
		case 13:
			if f.In.IsUnbound() {
				f.Out = object.None
				return done
			}
			if err := t.Mutable(&d.Header, "extend"); err != nil {
				return t.Fail(err)
			}
			if err := d.add(t, f.In, left, 0); err != nil {
				return t.Fail(err)
			}
			f.PC, f.N = 12, f.N+1
			f.Commit(t)
			if f.N&1023 == 0 {
				return again
			}
		}
	}
}

// add puts an item at an end, charged; about more come with it.
func (d *deque) add(t *thread, v value, left bool, more int) error {
	if d.max < 0 || d.n < d.max {
		k := 1
		if d.n == len(d.buf) && d.max < 0 {
			k = max(1, min(more, max(64, d.n)))
		}
		if err := d.room(t, k); err != nil {
			return err
		}
	}
	if left {
		d.pushFront(v)
	} else {
		d.pushBack(v)
	}
	return nil
}

// list is a list of the items.
func (d *deque) list(t *thread) (value, error) {
	if err := t.Charge(int64(d.n/16), object.ListSize+object.RoundUp(16*int64(d.n))); err != nil {
		return value{}, err
	}
	items := make([]value, d.n)
	for i := range items {
		items[i] = d.at(i)
	}
	return object.Ref(object.NewList(items)), nil
}

// errChanged is what a search says when the deque changes under it.
func errChanged(t *thread, typ *object.Type) action {
	return t.Fail(t.Raise(typ, "deque mutated during iteration"))
}

// search looks through items f.N to stop for Vals[1]: PC 1 begins an item, 2 knows
// whether it is equal. With Done, f.In tells whether item f.N-1 is, and is unbound at
// the end. Vals[len-1] keeps the state the deque must have.
func search(t *thread, f *frame, d *deque, stop int, changed *object.Type) action {
	for {
		switch f.PC {
		case 0:
			f.Vals = append(f.Vals, object.Int(int64(d.state)))
			f.PC = 1
			f.Commit(t)
		case 1:
			if int(f.N) >= stop {
				f.In = value{}
				return done
			}
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			if act := t.EqOp(f, d.at(int(f.N)), f.Vals[1]); act != done {
				return act
			}
		case 2:
			if uint64(f.Vals[len(f.Vals)-1].Int()) != d.state {
				return errChanged(t, changed)
			}
			f.PC, f.N = 1, f.N+1
			if !f.In.Bool() && f.N&511 != 0 {
				continue
			}
			f.Commit(t)
			if !f.In.Bool() {
				return again
			}
			return done
		}
	}
}

func dequeCount(t *thread, f *frame) action {
	d := asDeque(f.Vals[0])
	for {
		if act := search(t, f, d, d.n, object.RuntimeErrorType); act != done {
			return act
		}
		if f.In.IsUnbound() {
			f.Out = object.Int(f.M)
			return done
		}
		f.M++
		f.Commit(t)
	}
}

func dequeContains(t *thread, f *frame) action {
	d := asDeque(f.Vals[0])
	if act := search(t, f, d, d.n, object.RuntimeErrorType); act != done {
		return act
	}
	f.Out = object.Bool(!f.In.IsUnbound())
	return done
}

func dequeIndex(t *thread, f *frame) action {
	d := asDeque(f.Vals[0])
	start, stop := object.Clamp(f.Vals[2].Int(), f.Vals[3].Int(), d.n)
	if f.PC == 0 {
		f.N = int64(start)
	}
	if act := search(t, f, d, stop, object.RuntimeErrorType); act != done {
		return act
	}
	if f.In.IsUnbound() {
		return t.Fail(t.ValueError("deque.index(x): x not in deque"))
	}
	f.Out = object.Int(f.N - 1)
	return done
}

func dequeRemove(t *thread, f *frame) action {
	d := asDeque(f.Vals[0])
	if act := search(t, f, d, d.n, object.IndexErrorType); act != done {
		return act
	}
	if f.In.IsUnbound() {
		return t.Fail(t.ValueError("deque.remove(x): x not in deque"))
	}
	if err := t.Mutable(&d.Header, "remove from"); err != nil {
		return t.Fail(err)
	}
	if err := t.Charge(rotateFuel(d.n, int(f.N-1)), 0); err != nil {
		return t.Fail(err)
	}
	d.remove(int(f.N - 1))
	f.Out = object.None
	return done
}

// dequeCompare goes on while items are equal: N counts. PC 1 knows whether a pair is
// equal, 2 has the answer of the first that is not.
func dequeCompare(t *thread, f *frame, op int) action {
	if !f.Vals[1].Type().Is(dequeType) {
		f.Out = object.NotImplemented
		return done
	}
	a, b := asDeque(f.Vals[0]), asDeque(f.Vals[1])
	if f.PC == 0 && a.n != b.n && (op == object.CmpEQ || op == object.CmpNE) {
		f.Out = object.Bool(op == object.CmpNE)
		return done
	}
	for {
		switch f.PC {
		case 0:
			if int(f.N) >= a.n || int(f.N) >= b.n {
				res, _ := object.OrderExact(op, object.Int(int64(a.n)), object.Int(int64(b.n)))
				f.Out = object.Bool(res)
				return done
			}
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.EqOp(f, a.at(int(f.N)), b.at(int(f.N))); act != done {
				return act
			}
		case 1:
			switch {
			case f.In.Bool():
				f.PC, f.N = 0, f.N+1
				f.Commit(t)
				if f.N&511 == 0 {
					return again
				}
			case op == object.CmpEQ || op == object.CmpNE:
				f.Out = object.Bool(op == object.CmpNE)
				return done
			case int(f.N) >= a.n || int(f.N) >= b.n: // emptied meanwhile
				f.PC = 0
			default:
				f.PC = 2
				if act := t.CompareBool(f, op, a.at(int(f.N)), b.at(int(f.N))); act != done {
					return act
				}
			}
		case 2:
			f.Out = f.In
			return done
		}
	}
}

// copyOf makes a copy of a deque: f.In. Subclasses are called with it and its bound.
func copyOf(t *thread, f *frame, v value) action {
	d := asDeque(v)
	if d.Type != dequeType {
		if d.max < 0 {
			return t.CallValue(f, object.Ref(d.Type), v)
		}
		return t.CallValue(f, object.Ref(d.Type), v, object.Int(int64(d.max)))
	}
	if err := t.Charge(int64(d.n/16), dequeSize+object.RoundUp(16*int64(d.n))); err != nil {
		return t.Fail(err)
	}
	x := &deque{Header: object.Header{Type: dequeType}, max: d.max, n: d.n, buf: make([]value, d.n)}
	for i := range x.buf {
		x.buf[i] = d.at(i)
	}
	f.In = object.Ref(x)
	return done
}

func dequeCopy(t *thread, f *frame) action {
	if f.PC == 0 {
		f.PC = 1
		if act := copyOf(t, f, f.Vals[0]); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}

// dequeAdd: PC 1 has the copy (then in Vals[2]); then it is filled.
func dequeAdd(t *thread, f *frame) action {
	if f.PC == 0 {
		if !f.Vals[1].Type().Is(dequeType) {
			if f.Vals[1].Type().Special(object.SpRAdd).P != nil {
				f.Out = object.NotImplemented
				return done
			}
			return t.Fail(t.TypeError("can only concatenate deque (not \"%s\") to deque", f.Vals[1].Type().Name))
		}
		f.PC = 1
		if act := copyOf(t, f, f.Vals[0]); act != done {
			return act
		}
	}
	if f.PC == 1 {
		if !f.In.Type().Is(dequeType) {
			return t.Fail(t.TypeError("%s() must return a deque, not %s", f.Vals[0].Type().Name, f.In.Type().Name))
		}
		f.Vals = append(f.Vals, f.In)
		f.PC = 10
		f.Commit(t)
	}
	act := fillDeque(t, f, asDeque(f.Vals[2]), f.Vals[1], false)
	if act == done {
		f.Out = f.Vals[2]
	}
	return act
}

func dequeIAdd(t *thread, f *frame) action {
	act := dequeExtend(t, f, false)
	if act == done {
		f.Out = f.Vals[0]
	}
	return act
}

// dequeMul: PC 1 has the number (then in Vals[2]), 2 the copy to repeat.
func dequeMul(t *thread, f *frame, in bool) action {
	switch f.PC {
	case 0:
		v := f.Vals[1]
		if v.Kind() != object.KindInt && v.Type().Special(object.SpIndex).P == nil {
			if !in { // the operator has the words for it
				f.Out = object.NotImplemented
				return done
			}
			return t.Fail(t.TypeError("can't multiply sequence by non-int of type '%s'", v.Type().Name))
		}
		f.PC = 1
		if act := t.IndexOp(f, v); act != done {
			return act
		}
		fallthrough
	case 1:
		if _, ok := f.In.Int64(); !ok {
			return t.Fail(t.OverflowError("cannot fit 'int' into an index-sized integer"))
		}
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if f.In = f.Vals[0]; !in {
			if act := copyOf(t, f, f.Vals[0]); act != done {
				return act
			}
		}
	}
	if !f.In.Type().Is(dequeType) {
		return t.Fail(t.TypeError("%s() must return a deque, not %s", f.Vals[0].Type().Name, f.In.Type().Name))
	}
	d := asDeque(f.In)
	if err := t.Mutable(&d.Header, "repeat"); err != nil {
		return t.Fail(err)
	}
	f.Out = f.In
	k := f.Vals[2].Int()
	switch {
	case k <= 0:
		d.clear()
		return done
	case d.n == 0 || k == 1:
		return done
	case d.max >= 0: // only as many rounds as leave a mark
		k = min(k, int64(2*d.max/d.n)+2)
	case k > 1<<40/int64(d.n):
		return t.Fail(t.RaiseArgs(object.MemoryErrorType))
	}
	n := d.n
	total := n * int(k)
	if d.max >= 0 {
		if err := d.room(t, min(total, d.max)-n); err != nil {
			return t.Fail(err)
		}
	} else if err := d.room(t, total-n); err != nil {
		return t.Fail(err)
	}
	if err := t.Charge(int64(total/16), 16*int64(n)); err != nil {
		return t.Fail(err)
	}
	once := make([]value, n)
	for i := range once {
		once[i] = d.at(i)
	}
	for ; k > 1; k-- {
		for _, v := range once {
			d.pushBack(v)
		}
	}
	return done
}

// dequeRepr: PC 1 has the text of the items.
func dequeRepr(t *thread, f *frame) action {
	v := f.Vals[0]
	d := asDeque(v)
	if f.Caught() != nil {
		t.ReprLeave(v)
		return t.Reraise(f)
	}
	if f.PC == 0 {
		items, err := d.list(t)
		if err != nil {
			return t.Fail(err)
		}
		if !t.ReprEnter(v) {
			f.Out = object.NewStr("[...]")
			return done
		}
		format, vals := "%S(%R)", []value{object.NewStr(d.Type.QualName), items}
		if d.max >= 0 {
			format, vals = "%S(%R, maxlen=%R)", append(vals, object.Int(int64(d.max)))
		}
		f.PC = 1
		act := t.FormatText(f, format, vals...)
		if act == object.Stop {
			t.ReprLeave(v)
		}
		if act != done {
			return act
		}
	}
	t.ReprLeave(v)
	f.Out = f.In
	return done
}

// dequeReduce: PC 1 has the iterator.
func dequeReduce(t *thread, f *frame) action {
	d := asDeque(f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, f.Vals[0]); act != done {
			return act
		}
	}
	if err := t.Charge(0, object.TupleSize(4)+object.TupleSize(2)); err != nil {
		return t.Fail(err)
	}
	state, err := t.StateOf(f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	var args []value
	if d.max >= 0 {
		args = []value{object.NewTuple(nil), object.Int(int64(d.max))}
	}
	f.Out = object.NewTuple([]value{object.Ref(d.Type), object.NewTuple(args), state, f.In})
	return done
}
