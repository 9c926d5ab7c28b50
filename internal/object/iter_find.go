// This file defines membership: the `in` operator, and search through an iterator.

package object

// What iterFindStep answers.
const (
	findAny   = iota // position of the first equal item, or -1
	findCount        // number of equal items
)

// iterFindStep compares the items of the iterable Vals[0] with Vals[1]; the answer is
// f.M. Vals[2] is the iterator. PC 20 has it, 21 asks, 22 has an item, 23 the comparison.
func iterFindStep(t *Thread, f *NFrame, mode int) Action {
	for {
		switch f.PC {
		case 0:
			f.PC = 20
			if act := t.IterOp(f, f.Vals[0]); act != Done {
				return act
			}
		case 20:
			f.Vals = append(f.Vals[:2], f.In)
			f.PC = 21
			f.Commit(t)
		case 21:
			f.PC = 22
			if act := t.NextOp(f, f.Vals[2]); act != Done {
				return act
			}
			f.Commit(t)
		case 22:
			if f.In.IsUnbound() {
				if mode == findAny {
					f.M = -1
				}
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 23
			if act := t.EqOp(f, f.In, f.Vals[1]); act != Done {
				return act
			}
		case 23:
			if f.In.Bool() {
				if mode == findAny {
					f.M = f.N
					return Done
				}
				f.M++
			}
			f.N++
			f.PC = 21
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}

// ContainsOp is `v in container`: f.In is a bool.
func (t *Thread) ContainsOp(f *NFrame, container, v Value) Action {
	if res, ok, err := t.ContainsFast(container, v); err != nil {
		return t.Fail(err)
	} else if ok {
		f.In = Bool(res)
		return Done
	}
	typ := container.Type()
	m := typ.Special(SpContains)
	switch {
	case m.P == nil:
		if typ.Special(SpIter).P == nil && !typ.GuestItems() || typ.Special(SpIter).IsNone() {
			return t.Fail(t.TypeError("argument of type '%s' is not a container or iterable", typ.Name))
		}
	case m.IsNone():
		return t.Fail(t.TypeError("'%s' object is not a container", typ.Name))
	}
	return t.PushRow(f, containsRow, container, v)
}

// ContainsFast is `v in container` of exact built-in containers without guest code.
func (t *Thread) ContainsFast(container, v Value) (res, ok bool, err error) {
	switch container.Type() {
	case DictType:
		_, res, ok = t.DictGetFast(As[Dict](container), v)
		return res, ok, nil
	case SetType, FrozenSetType:
		i, _, ok := t.look(&As[Set](container).D, v)
		return i >= 0, ok, nil
	case RangeType:
		if r := As[Range](container); r.Fits && v.IsInt() {
			i, start, stop, step := v.Int(), r.Start.Int(), r.Stop.Int(), r.Step.Int()
			if step < 0 {
				return i <= start && i > stop && (uint64(start)-uint64(i))%-uint64(step) == 0, true, nil
			}
			return i >= start && i < stop && (uint64(i)-uint64(start))%uint64(step) == 0, true, nil
		}
	case StrType, BytesType:
		args := [2]Value{container, v}
		var r Value
		var err error
		if container.Type() == StrType { // by name, so that Go keeps args on the stack
			_, r, err = strContains(t, args[:], true)
		} else {
			_, r, err = bytesContains(t, args[:], true)
		}
		if err == ErrSlow {
			return false, false, nil
		}
		return err == nil && r.Bool(), err == nil, err
	case ListType, TupleType:
		i, err := t.findFast(container, v, 0, seqLen(container), false)
		if err == ErrSlow {
			return false, false, nil
		}
		return i >= 0, err == nil, err
	}
	return false, false, nil
}

var containsRow *Row

// containsStep: PC 1 has what __contains__ gave, 2 its truth.
func containsStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		if e := As[Exception](f.Exc); f.PC != 20 || !e.Type.Is(TypeErrorType) {
			t.Exc = e
			return Raise
		}
		return t.Fail(t.TypeError("argument of type '%s' is not a container or iterable", f.Vals[0].Type().Name))
	}
	if f.PC == 0 {
		act, absent := t.CallSpecial(f, SpContains, f.Vals[0], f.Vals[1])
		if !absent {
			if f.PC = 1; act != Done {
				return act
			}
		}
	}
	switch f.PC {
	case 1:
		f.PC = 2
		if act := t.BoolOp(f, f.In); act != Done {
			return act
		}
		fallthrough
	case 2:
		f.Out = f.In
		return Done
	}
	if act := iterFindStep(t, f, findAny); act != Done {
		return act
	}
	f.Out = Bool(f.M >= 0)
	return Done
}

func init() {
	containsRow = RegisterRow(&Row{Name: "contains", Sig: "(*args)", Charge: PerItem, Step: containsStep, Catches: true})
}
