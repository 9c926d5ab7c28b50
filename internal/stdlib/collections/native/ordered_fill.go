// This file defines what fills an OrderedDict: update, copy, fromkeys and |.

package native

import "github.com/adderlang/adder/internal/object"

// setItem is self[key] = val: dict's own way unless a subclass has another.
func setItem(t *thread, f *frame, self, key, val value) action {
	if self.Kind() == object.KindDict && asIs(self, object.DictType, object.SpSetItem) {
		return t.DictSetOp(f, asDict(self), key, val)
	}
	return t.SetItemOp(f, self, key, val)
}

// orderedUpdate: Vals are self, the arguments and the keywords. PC 1 has done the
// former.
func orderedUpdate(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		f.PC = 1
		if args := object.As[object.Tuple](f.Vals[1]).Items; len(args) > 0 {
			if act := t.PushRow(f, mergeRow, f.Vals[0], args[0]); act != done {
				return act
			}
		}
		fallthrough
	case 1:
		f.PC = 2
		if !f.Vals[2].IsMissing() {
			if act := t.PushRow(f, mergeRow, f.Vals[0], f.Vals[2]); act != done {
				return act
			}
		}
	}
	f.Out = object.None
	return done
}

// mergeRow adds the items of Vals[1] to Vals[0]; it is entered by steps alone. What
// Vals hold then: the iterator, the key in hand.
//
// PC 0 begins. An exact dict: 1 to 2, over a list of keys and values. A mapping: 10 has
// the keys method, 11 the keys, 12 their iterator, 13 asks, 14 has a key, 15 the value,
// 16 has stored. Else 20 has the items method, or not, 21 the items. Pairs: 30 has their
// iterator, 31 asks, 32 has a pair, 33 its iterator, 34 the key, 35 the value, 36 what
// should not be there, 37 has stored.
var mergeRow *row

func init() {
	mergeRow = object.RegisterRow(&row{Name: "update", Sig: "(*args)", Charge: object.PerItem, Step: merge, Catches: true})
}

func merge(t *thread, f *frame) action {
	self, src := f.Vals[0], f.Vals[1]
	if e := f.Caught(); e != nil {
		if f.PC != 10 && f.PC != 20 || !e.Type.Is(object.AttributeErrorType) {
			return t.Reraise(f)
		}
		f.Exc = value{}
		if act := noMethod(t, f, src); act != done {
			return act
		}
	}
	for {
		var act action
		switch f.PC {
		case 0:
			f.Vals = append(f.Vals[:2], object.None, object.None, object.None)
			if src.Type() == object.DictType {
				items, err := snapshot(t, asDict(src))
				if err != nil {
					return t.Fail(err)
				}
				f.Vals[2], f.PC = items, 1
				f.Commit(t)
				continue
			}
			f.PC = 10
			act = t.GetAttrOp(f, src, object.Intern("keys"))
		case 1:
			l := object.As[object.List](f.Vals[2])
			if int(f.N) >= l.Len() {
				f.Out = object.None
				return done
			}
			if err := t.Charge(f.N/2&1, 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			act = setItem(t, f, self, l.Get(int(f.N)), l.Get(int(f.N)+1))
		case 2:
			f.PC, f.N = 1, f.N+2
			f.Commit(t)
			if f.N&1023 == 0 {
				return again
			}
		case 10, 20:
			f.PC++
			act = t.CallValue(f, f.In)
		case 11, 21:
			if f.PC == 21 {
				f.PC = 30
			} else {
				f.PC = 12
			}
			act = t.IterOp(f, f.In)
		case 12, 30:
			f.Vals[2] = f.In
			f.PC++
			f.Commit(t)
		case 13, 31:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.N++
			f.PC++
			if act = t.NextOp(f, f.Vals[2]); act == done {
				f.Commit(t)
			}
		case 14:
			if f.In.IsUnbound() {
				f.Out = object.None
				return done
			}
			f.Vals[3] = f.In
			f.PC = 15
			act = t.GetItemOp(f, src, f.In)
		case 15:
			f.PC = 16
			act = setItem(t, f, self, f.Vals[3], f.In)
		case 16, 37:
			if f.PC = 13; f.Vals[4].IsBool() {
				f.PC = 31
			}
			f.Commit(t)
			if f.N&255 == 0 {
				return again
			}
		default:
			if act = mergePair(t, f, self); act == done && f.PC == 99 {
				return done
			}
		}
		if act != done {
			return act
		}
	}
}

// noMethod goes on after a method is missing: keys, then items, then src itself is
// iterated over. What raises at once is caught here.
func noMethod(t *thread, f *frame, src value) action {
	f.Vals = append(f.Vals[:2], object.None, object.None, object.None)
	if f.PC == 10 {
		f.PC = 20
		act := t.GetAttrOp(f, src, object.Intern("items"))
		if act != object.Raise || !t.Exc.Type.Is(object.AttributeErrorType) {
			return act
		}
		t.Exc = nil
	}
	f.PC = 30
	return t.IterOp(f, src)
}

// mergePair does a pair. Vals[3] is its iterator, then the key; Vals[4] True says that
// pairs are what is iterated over.
func mergePair(t *thread, f *frame, self value) action {
	switch f.PC {
	case 32:
		if f.In.IsUnbound() {
			f.Out = object.None
			f.PC = 99
			return done
		}
		f.Vals[4] = object.True
		f.PC = 33
		return t.IterOp(f, f.In)
	case 33:
		f.Vals[3] = f.In
		f.Vals = append(f.Vals[:5], object.None, object.None)
		f.PC = 34
		return next(t, f, f.Vals[3])
	case 34:
		if f.In.IsUnbound() {
			return t.Fail(t.ValueError("need more than 0 values to unpack"))
		}
		f.Vals[5] = f.In
		f.PC = 35
		return next(t, f, f.Vals[3])
	case 35:
		if f.In.IsUnbound() {
			return t.Fail(t.ValueError("need more than 1 value to unpack"))
		}
		f.Vals[6] = f.In
		f.PC = 36
		return next(t, f, f.Vals[3])
	}
	if !f.In.IsUnbound() {
		return t.Fail(t.ValueError("too many values to unpack (expected 2)"))
	}
	f.PC = 37
	return setItem(t, f, self, f.Vals[5], f.Vals[6])
}

func next(t *thread, f *frame, it value) action {
	act := t.NextOp(f, it)
	if act == done {
		f.Commit(t)
	}
	return act
}

// snapshot is a list of keys and values in turn.
func snapshot(t *thread, d *object.Dict) (value, error) {
	n := d.Len()
	if err := t.Charge(int64(n/8), object.ListSize+object.RoundUp(32*int64(n))); err != nil {
		return value{}, err
	}
	items := make([]value, 0, 2*n)
	for i := 0; i < d.NEntries(); i++ {
		if k, v, ok := d.Entry(i); ok {
			items = append(items, k, v)
		}
	}
	return object.Ref(object.NewList(items)), nil
}

// orderedCopy: a subclass is called for a new one, which is filled by the methods of
// both. Vals then hold the copy and the key in hand; N is the entry. PC 1 has the copy, 2
// looks for a key, 3 has its value, 4 has stored.
func orderedCopy(t *thread, f *frame) action {
	self := f.Vals[0]
	d := asDict(self)
	for {
		var act action
		switch f.PC {
		case 0:
			if self.Type() == orderedType {
				if err := t.ChargeNew(orderedType, int64(d.Len()/8), d.CopyCost()); err != nil {
					return t.Fail(err)
				}
				x := object.Alloc[object.Dict](t, orderedType)
				x.TakeTable(d.Copy())
				f.Out = object.Ref(x)
				return done
			}
			f.PC = 1
			act = t.CallValue(f, object.Ref(self.Type()))
		case 1:
			f.Vals = append(f.Vals, f.In, object.None)
			f.PC = 2
			f.Commit(t)
		case 2:
			i, k, ok := nextEntry(d, int(f.N))
			if !ok {
				f.Out = f.Vals[1]
				return done
			}
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			f.Vals[2], f.N = k, int64(i+1)
			f.PC = 3
			act = t.GetItemOp(f, self, k)
		case 3:
			f.PC = 4
			act = t.SetItemOp(f, f.Vals[1], f.Vals[2], f.In)
		case 4:
			f.PC = 2
			f.Commit(t)
		}
		if act != done {
			return act
		}
	}
}

// orderedFromKeys: Vals are the class, the iterable, the value; then the new dict and
// the iterator. PC 1 has the dict, 2 the iterator, 3 asks, 4 has a key, 5 has stored.
func orderedFromKeys(t *thread, f *frame) action {
	for {
		var act action
		switch f.PC {
		case 0:
			f.PC = 1
			act = t.CallValue(f, f.Vals[0])
		case 1:
			f.Vals = append(f.Vals, f.In)
			f.PC = 2
			act = t.IterOp(f, f.Vals[1])
		case 2:
			f.Vals = append(f.Vals, f.In)
			f.PC = 3
			f.Commit(t)
		case 3:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.N++
			f.PC = 4
			if act = t.NextOp(f, f.Vals[4]); act == done {
				f.Commit(t)
			}
		case 4:
			if f.In.IsUnbound() {
				f.Out = f.Vals[3]
				return done
			}
			f.PC = 5
			act = setItem(t, f, f.Vals[3], f.In, f.Vals[2])
		case 5:
			f.PC = 3
			f.Commit(t)
			if f.N&511 == 0 {
				return again
			}
		}
		if act != done {
			return act
		}
	}
}

// orderedOr: PC 1 has the new one of left (then in Vals[2]), 2 has added right.
func orderedOr(t *thread, f *frame, left, right value) action {
	switch f.PC {
	case 0:
		if f.Vals[1].Kind() != object.KindDict {
			f.Out = object.NotImplemented
			return done
		}
		f.PC = 1
		if act := t.CallValue(f, object.Ref(f.Vals[0].Type()), left); act != done {
			return act
		}
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if act := t.PushRow(f, mergeRow, f.In, right); act != done {
			return act
		}
	}
	f.Out = f.Vals[2]
	return done
}
