// This file defines the one loop behind bulk operations of sets, dicts and views: it
// goes through a source, looks each element up in a table, and does one of a few
// things with what it finds. A source that is a table itself gives its hashes.

package object

// What setLoop does with an element.
const (
	loopUpdate    = iota // add it to the table
	loopDiscard          // remove it from the table
	loopToggle           // remove it, or add it if it is not there
	loopIntersect        // if it is there, add it to the result
	loopDiffer           // if it is not there, add it to the result
	loopDisjoint         // if it is there, the answer is False
	loopSubset           // if it is not there, the answer is False
	loopMerge            // dicts: set the key to the source's value
	loopKeys             // dicts: set the key to Vals[2]
)

// setLoopRow: Vals are the table (a dict or set), the source, the result (None if there
// is none), then the element in hand, its hash and (loopMerge) its value. M is the
// operation, N counts elements, or is the entry number of a source that is a table.
// The result of the loop is Vals[2], or a bool.
//
// PC 0 begins. Sources that are tables: 1 takes an element, 2 has its entry. Others: 5
// asks for an element, 6 has it, 7 has its hash, 8 its entry. 3 and 9 have its entry in
// the result.
var setLoopRow *Row

func init() {
	setLoopRow = RegisterRow(&Row{Name: "setloop", Sig: "(*args)", Charge: PerItem, Step: setLoopStep, Item: setLoopItem, Waits: 6})
}

// setLoop pushes the loop. op stands in the last argument until the frame begins.
func (t *Thread) setLoop(f *NFrame, op int, table, source, result Value) Action {
	return t.PushRow(f, setLoopRow, table, source, result, None, Int(0), Int(int64(op)))
}

// sourceTable is the table of a source whose elements are its keys and are not made by
// guest code: a set, a dict or its keys.
func sourceTable(v Value) (Value, bool) {
	switch typ := v.Type(); {
	case typ == DictType, typ == SetType, typ == FrozenSetType:
		return v, true
	case typ.Is(DictKeysType):
		return As[DictView](v).D, true
	case v.Kind() == KindSet:
		return v, true // CPython, too, does not ask subclasses for their __iter__
	case v.Kind() == KindDict && typ.Special(SpIter) == DictType.Special(SpIter):
		return v, true
	}
	return Value{}, false
}

func setLoopItem(t *Thread, f *NFrame, v Value) bool {
	if f.M != loopUpdate || t.Charge(half(f.N), 0) != nil {
		return false
	}
	s := As[Set](f.Vals[0])
	h, ok := t.HashExact(v)
	if !ok || s.Word&FrozenBit != 0 {
		return false
	}
	i, found, ok := s.D.Find(v, h)
	if !ok {
		return false
	}
	if !found {
		if i = -1; t.setInsert(s, v, h) != nil {
			return false
		}
	}
	f.Vals[3], f.Vals[4] = v, Int(h)
	f.N++
	f.In = Int(int64(i))
	f.Commit(t)
	return true
}

func setLoopStep(t *Thread, f *NFrame) Action {
	for {
		switch f.PC {
		case 0:
			f.M = f.Vals[5].Int()
			if src, ok := sourceTable(f.Vals[1]); ok {
				f.Vals[1] = src
				f.N = int64(tableOf(src).first)
				f.Vals[5] = Int(int64(tableOf(src).live))
				f.PC = 1
				f.Commit(t)
				continue
			}
			f.PC = 4
			if act := t.IterOp(f, f.Vals[1]); act != Done {
				return act
			}
		case 1:
			if act, over := t.setLoopTable(f); act != Done || over {
				return act
			}
		case 2:
			if act, over := t.setLoopApply(f); act != Done || over {
				return act
			}
			f.N++
			f.PC = 1
			f.Commit(t)
			if f.M == loopMerge && int64(tableOf(f.Vals[1]).live) != f.Vals[5].Int() && f.Vals[0] != f.Vals[1] {
				return t.Fail(t.Raise(RuntimeErrorType, "dict mutated during update"))
			}
			if f.N&1023 == 0 {
				return Again
			}
		case 3, 9:
			if f.In.Int() < 0 {
				if err := t.setInsert(As[Set](f.Vals[2]), f.Vals[3], f.Vals[4].Int()); err != nil {
					return t.Fail(err)
				}
			}
			f.N++
			if f.PC = f.PC - 2; f.PC == 7 {
				f.PC = 5
			}
			f.Commit(t)
		case 4:
			f.Vals[1] = f.In
			f.PC = 5
			f.Commit(t)
		case 5:
			if act, over := t.setLoopAhead(f); act != Done || over {
				return act
			}
			f.PC = 6
			if act := t.NextOp(f, f.Vals[1]); act != Done {
				return act
			}
			f.Commit(t)
		case 6:
			if f.In.IsUnbound() {
				return t.setLoopEnd(f)
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.Vals[3] = f.In
			f.PC = 7
			if f.M == loopIntersect && f.Vals[0].Kind() == KindSet { // CPython leaves this error as it is
				if act := t.HashOp(f, f.In); act != Done {
					return act
				}
			} else if act := t.keyHashOp(f, f.In, f.Vals[0].Kind() == KindSet); act != Done {
				return act
			}
		case 7:
			f.Vals[4] = f.In
			f.PC = 8
			if act := t.findOp(f, f.Vals[0], f.Vals[3], f.In.Int()); act != Done {
				return act
			}
		case 8:
			if act, over := t.setLoopApply(f); act != Done || over {
				return act
			}
			f.N++
			f.PC = 5
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}

// setLoopTable goes through a source that is a table, up to where guest code must
// compare (Call or PC 2), a Stop, or the end.
func (t *Thread) setLoopTable(f *NFrame) (act Action, over bool) {
	src := tableOf(f.Vals[1])
	for n := 0; ; n++ {
		i := int(f.N)
		if i >= src.NEntries() {
			f.Commit(t)
			return t.setLoopEnd(f), true
		}
		if n == 1024 {
			f.Commit(t)
			return Again, true
		}
		mark := t.Meter.Mark()
		err := t.Charge(half(f.N), 0)
		if err == nil {
			if key, val, ok := src.Entry(i); ok {
				if f.M == loopKeys {
					val = f.Vals[2]
				}
				var no bool
				if no, err = t.setLoopQuick(f, key, src.EntryHash(i), val, src.NEntries()-i, f.M != loopMerge && f.Vals[5].IsInt()); no {
					return Done, true
				}
			}
		}
		switch {
		case err == nil:
			f.N++
			continue
		case err == ErrSlow:
			t.Meter.Restore(mark)
			f.Commit(t)
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err), true
			}
			return t.setLoopSearch(f, i), false
		}
		t.Meter.RestoreOn(err, mark)
		f.Commit(t)
		return t.Fail(err), true
	}
}

// setLoopSearch looks up entry i of the source where that may take guest code. What is
// added to the result from now on may have been added before.
func (t *Thread) setLoopSearch(f *NFrame, i int) Action {
	src := tableOf(f.Vals[1])
	key, val, _ := src.Entry(i)
	hash := src.EntryHash(i)
	f.Vals[3], f.Vals[4] = key, Int(hash)
	if f.M == loopMerge {
		f.Vals[2] = val
	} else {
		f.Vals[5] = None
	}
	f.PC = 2
	return t.findOp(f, f.Vals[0], key, hash)
}

// setLoopAhead does the same for the items that an iterator shows; over says that the loop
// has its answer.
func (t *Thread) setLoopAhead(f *NFrame) (act Action, over bool) {
	end := int(f.N) + leftOf(f.Vals[1])
	return t.drain(f, f.Vals[1], &tableOf(f.Vals[0]).Header, func(key Value) error {
		h, ok := t.HashExact(key)
		if !ok {
			return ErrSlow
		}
		no, err := t.setLoopQuick(f, key, h, f.Vals[2], end-int(f.N), false)
		if no {
			err = errOver
		}
		return err
	})
}

// setLoopQuick does the operation on one element without frames; ErrSlow if that takes
// guest code. no says that the answer of the loop is no: it stands in f.Out. left is about
// how many elements come after this one; fresh says that the result has none equal to it.
func (t *Thread) setLoopQuick(f *NFrame, key Value, hash int64, val Value, left int, fresh bool) (no bool, err error) {
	d := tableOf(f.Vals[0])
	i, found, ok := d.Find(key, hash)
	if !ok {
		return false, ErrSlow
	}
	if !found {
		i = -1
	}
	if f.M != loopIntersect && f.M != loopDiffer {
		return t.setLoopChange(f, d, i, key, hash, val, left)
	}
	if found != (f.M == loopIntersect) {
		return false, nil
	}
	s := As[Set](f.Vals[2])
	if !fresh {
		if _, found, ok := s.D.Find(key, hash); !ok {
			return false, ErrSlow
		} else if found {
			return false, nil
		}
	}
	return false, t.setInsert(s, key, hash)
}

// setLoopChange is what the operations do that have no result of their own; i is the
// element's entry in the table or -1.
func (t *Thread) setLoopChange(f *NFrame, d *Dict, i int, key Value, hash int64, val Value, left int) (no bool, err error) {
	switch f.M {
	case loopUpdate:
		if i < 0 {
			err = t.setFill(As[Set](f.Vals[0]), key, hash, int(f.N), left)
		}
	case loopDiscard:
		if i >= 0 {
			if err = t.mutable(f.Vals[0].Header(), "remove from"); err == nil {
				d.Delete(i)
			}
		}
	case loopToggle:
		if i < 0 {
			err = t.setInsert(As[Set](f.Vals[0]), key, hash)
		} else if err = t.mutable(f.Vals[0].Header(), "remove from"); err == nil {
			d.Delete(i)
		}
	case loopDisjoint, loopSubset:
		if (i >= 0) == (f.M == loopDisjoint) {
			f.Out = False
			return true, nil
		}
	case loopMerge, loopKeys:
		err = t.tableFill(d, i, key, hash, val, int(f.N), left)
	}
	return false, err
}

// setLoopApply does the operation on the element in hand; f.In is its entry in the
// table or -1.
func (t *Thread) setLoopApply(f *NFrame) (act Action, over bool) {
	i, key, hash := int(f.In.Int()), f.Vals[3], f.Vals[4].Int()
	if f.M == loopIntersect || f.M == loopDiffer {
		if (i >= 0) == (f.M == loopIntersect) {
			// what it is compared with in the result, if anything, is equal to it in the
			// table too, so comparing needs care only where the keys themselves did
			return t.resultAdd(f, key, hash)
		}
		return Done, false
	}
	no, err := t.setLoopChange(f, tableOf(f.Vals[0]), i, key, hash, f.Vals[2], 0)
	if err != nil {
		return t.Fail(err), true
	}
	return Done, no
}

// resultAdd adds an element to the result, unless an equal one is there.
func (t *Thread) resultAdd(f *NFrame, key Value, hash int64) (act Action, over bool) {
	s := As[Set](f.Vals[2])
	_, found, ok := s.D.Find(key, hash)
	if !ok {
		if f.PC++; f.PC == 2 {
			f.PC = 3
		}
		if act := t.findOp(f, f.Vals[2], key, hash); act != Done {
			return act, false
		}
		found = f.In.Int() >= 0
	}
	if found {
		return Done, false
	}
	if err := t.setInsert(s, key, hash); err != nil {
		return t.Fail(err), true
	}
	return Done, false
}

// setLoopEnd is the result of a loop that went through.
func (t *Thread) setLoopEnd(f *NFrame) Action {
	switch f.M {
	case loopIntersect, loopDiffer:
		f.Out = f.Vals[2]
	case loopDisjoint, loopSubset:
		f.Out = True
	default:
		f.Out = f.Vals[0]
	}
	return Done
}
