// This file defines what fills dicts: update, the constructor, |, fromkeys.

package object

import (
	"fmt"

	"github.com/adderlang/adder/internal/meter"
)

// dictUpdateStep is update and __init__: Vals are self, the mapping or Missing, the
// keywords or Missing.
func dictUpdateStep(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if err := t.mutable(f.Vals[0].Header(), "update"); err != nil {
			return t.Fail(err)
		}
		if !f.Vals[1].IsMissing() {
			if act := t.DictUpdateOp(f, As[Dict](f.Vals[0]), f.Vals[1]); act != Done {
				return act
			}
			f.Commit(t)
		}
		fallthrough
	case 1:
		f.PC = 2
		if kw := f.Vals[2]; !kw.IsMissing() && As[Dict](kw).live > 0 {
			if act := t.setLoop(f, loopMerge, f.Vals[0], kw, None); act != Done {
				return act
			}
		}
	}
	f.Out = None
	return Done
}

// adoptMost is the greatest dict that is copied into an empty one at once: 0.2 ms.
const adoptMost = 1 << 14

// DictFrom is dict(x): f.In is the new dict.
func (t *Thread) DictFrom(f *NFrame, x Value) Action {
	if err := t.Charge(0, DictSize); err != nil {
		return t.Fail(err)
	}
	return t.DictUpdateOp(f, NewDict(), x)
}

// DictUpdateOp adds the items of a mapping, or of an iterable of pairs, to d.
func (t *Thread) DictUpdateOp(f *NFrame, d *Dict, src Value) Action {
	if src.Kind() == KindDict && src.Type().Special(SpIter) == DictType.Special(SpIter) {
		if s := As[Dict](src); len(d.entries) == 0 && !d.Ns && d.Word&FrozenBit == 0 && s.dense() && s.live <= adoptMost {
			if err := t.Charge(meter.PerUnit(int64(s.live), 8), s.CopyCost()-DictSize); err != nil {
				return t.Fail(err)
			}
			if err := d.adopt(t, s, 0); err != nil {
				return t.Fail(err)
			}
			f.In = Ref(d)
			return Done
		}
		if ok, err := t.MergeFew(d, As[Dict](src)); err != nil {
			return t.Fail(err)
		} else if ok {
			f.In = Ref(d)
			return Done
		}
		return t.setLoop(f, loopMerge, Ref(d), src, None)
	}
	return t.PushRow(f, dictFillRow, Ref(d), src)
}

// fewKeys is how many entries of a dict are merged at once.
const fewKeys = 16

// MergeFew sets the items of a small dict in another one without a frame, charged; ok is false
// if that takes one.
func (t *Thread) MergeFew(d, src *Dict) (ok bool, err error) {
	if len(src.entries) > fewKeys || d == src || d.Ns || src.Ns || d.Word&FrozenBit != 0 {
		return false, nil
	}
	var at [fewKeys]int
	var hashes [fewKeys]int64
	missing := 0
	for i := range src.entries {
		if k := src.entries[i].key; k.P != nil {
			if at[i], hashes[i], ok = t.look(d, k); !ok {
				return false, nil
			}
			if at[i] < 0 {
				missing++
			}
		}
	}
	if err := t.Charge(int64(src.live), 0); err != nil {
		return false, err
	}
	if n := cap(d.entries); int(d.used)+missing > n {
		n = max(d.nextCap(), d.live+missing)
		fuel, bytes := int64(d.live)/16, roundUp(int64(n)*entrySize)+roundUp(4*int64(indexSize(n)))
		if err := t.Charge(fuel, bytes); err != nil {
			return false, err
		}
		if err := d.rebuildAsked(t, n); err != nil {
			return false, err
		}
		// Keys of one hash may stand in another order now.
		for i := range src.entries {
			if k := src.entries[i].key; k.P != nil && at[i] >= 0 {
				if at[i], _, ok = t.look(d, k); !ok {
					t.Meter.Keep(fuel+int64(src.live), bytes) // done again, it ends at the first look
					return false, nil
				}
			}
		}
	}
	for i := range src.entries {
		e := &src.entries[i]
		if e.key.P == nil {
			continue
		}
		if at[i] >= 0 {
			d.SetEntry(at[i], e.val)
		} else {
			d.Insert(e.key, hashes[i], e.val)
		}
	}
	return true, nil
}

// dictFillRow: Vals are the dict and the source; then the iterator, the key in hand and
// the source's keys attribute. N counts pairs.
//
// PC 0 looks for keys, 1 has it or has failed. Mappings: 2 has called it, 3 has the
// iterator, 4 asks for a key, 5 has it, 6 has the value, 7 has stored. Pairs: 10 has the
// iterator, 11 asks, 12 has a pair, 13 its items, 14 has stored.
var dictFillRow *Row

func init() {
	dictFillRow = RegisterRow(&Row{Name: "update", Sig: "(*args)", Charge: PerItem, Step: dictFillStep, Catches: true})
}

func dictFillStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		e := As[Exception](f.Exc)
		switch {
		case f.PC == 1 && e.Type.Is(AttributeErrorType):
			return t.fillPairs(f)
		case f.PC == 13 && e.Type == TypeErrorType:
			return t.Fail(t.pairError(int(f.N), "object is not iterable"))
		}
		t.Exc = e
		return Raise
	}
	d := As[Dict](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			f.Vals = append(f.Vals[:2], None, None)
			f.PC = 1
			typ := f.Vals[1].Type()
			if _, has := typ.Lookup(Intern("keys")); !has && typ.Flags&FlagStatic != 0 && typ.AttrOff == 0 && typ.Kind != KindType && ownDict(f.Vals[1]) == nil {
				f.PC = 10
				if act := t.IterOp(f, f.Vals[1]); act != Done {
					return act
				}
				continue
			}
			if act := t.GetAttrOp(f, f.Vals[1], Intern("keys")); act != Done {
				return act
			}
		case 1:
			f.PC = 2
			if act := t.CallValue(f, f.In); act != Done {
				return act
			}
			f.Commit(t)
		case 2:
			f.PC = 3
			if typ := f.In.Type(); typ.Special(SpIter).IsNoneOrUnbound() && !typ.GuestItems() {
				return t.Fail(t.TypeError("%s.keys() returned a non-iterable (type %s)", f.Vals[1].Type().Name, typ.Name))
			}
			if act := t.IterOp(f, f.In); act != Done {
				return act
			}
		case 3, 10:
			f.Vals[2] = f.In
			f.PC++
			f.Commit(t)
		case 4, 11:
			if f.PC == 11 {
				if act := t.fillAhead(f, d); act != Done {
					return act
				}
			}
			f.PC++
			if act := t.NextOp(f, f.Vals[2]); act != Done {
				return act
			}
			f.Commit(t)
		case 5:
			if f.In.IsUnbound() {
				f.Out = f.Vals[0]
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.Vals[3] = f.In
			f.PC = 6
			if act := t.GetItemOp(f, f.Vals[1], f.In); act != Done {
				return act
			}
			f.Commit(t)
		case 6:
			f.PC = 7
			if act := t.DictSetOp(f, d, f.Vals[3], f.In); act != Done {
				return act
			}
		case 12:
			if f.In.IsUnbound() {
				f.Out = f.Vals[0]
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 13
			if typ := f.In.Type(); typ.Special(SpIter).P == nil && !typ.GuestItems() {
				return t.Fail(t.pairError(int(f.N), "object is not iterable"))
			}
			if f.In.Type() == TupleType || f.In.Type() == ListType {
				continue
			}
			if act := t.CollectOp(f, f.In); act != Done {
				return act
			}
			f.Commit(t)
		case 13:
			if n := seqLen(f.In); n != 2 {
				return t.Fail(t.ValueError("dictionary update sequence element #%d has length %d; 2 is required", f.N, n))
			}
			f.PC = 14
			if act := t.DictSetOp(f, d, seqAt(f.In, 0), seqAt(f.In, 1)); act != Done {
				return act
			}
		case 7, 14:
			f.PC -= 3
			f.N++
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}

// fillAhead is dictFillStep's PC 11 to 14 for pairs that the iterator shows and keys that
// need no guest code.
func (t *Thread) fillAhead(f *NFrame, d *Dict) Action {
	end := int(f.N) + leftOf(f.Vals[2])
	act, _ := t.drain(f, f.Vals[2], &d.Header, func(pair Value) error {
		if typ := pair.Type(); typ != TupleType && typ != ListType || seqLen(pair) != 2 {
			return ErrSlow
		}
		key := seqAt(pair, 0)
		i, h, ok := t.look(d, key)
		if !ok {
			return ErrSlow
		}
		return t.tableFill(d, i, key, h, seqAt(pair, 1), int(f.N), end-int(f.N))
	})
	return act
}

// fillPairs goes on with a source that has no keys.
func (t *Thread) fillPairs(f *NFrame) Action {
	f.PC = 10
	if act := t.IterOp(f, f.Vals[1]); act != Done {
		return act
	}
	return Again
}

// pairError is the error of an element that cannot be a pair; a note says which it is.
func (t *Thread) pairError(n int, msg string) error {
	err := t.TypeError("%s", msg)
	if t.Exc != nil {
		note := fmt.Sprintf("Cannot convert dictionary update sequence element #%d to a sequence", n)
		if e := t.AddNote(t.Exc, NewStr(note)); e != nil {
			return e
		}
	}
	return err
}

func dictOrStep(t *Thread, f *NFrame) Action {
	return t.dictOr(f, f.Vals[0], f.Vals[1])
}

func dictROrStep(t *Thread, f *NFrame) Action {
	return t.dictOr(f, f.Vals[1], f.Vals[0])
}

// dictOr makes a new exact dict of two.
func (t *Thread) dictOr(f *NFrame, a, b Value) Action {
	if f.PC == 0 {
		if a.Kind() != KindDict || b.Kind() != KindDict {
			f.Out = NotImplemented
			return Done
		}
		if err := t.chargeCopy(As[Dict](a)); err != nil {
			return t.Fail(err)
		}
		n, err := As[Dict](a).copyAsked(t)
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.DictUpdateOp(f, n, b); act != Done {
			f.Vals = append(f.Vals, Ref(n))
			return act
		}
		f.Out = Ref(n)
		return Done
	}
	f.Out = f.Vals[2]
	return Done
}

func dictIOrStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.DictUpdateOp(f, As[Dict](f.Vals[0]), f.Vals[1]); act != Done {
			return act
		}
	}
	f.Out = f.Vals[0]
	return Done
}

// dictFromKeysStep: Vals are the class, the iterable, the value; then the new object.
// PC 0 makes the object, 1 has it, 2 has filled an exact dict. Others are filled item by
// item: 3 has the iterator, 4 asks, 5 has a key, 6 has stored.
func dictFromKeysStep(t *Thread, f *NFrame) Action {
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if f.Vals[0] == Ref(DictType) {
				if err := t.Charge(0, DictSize); err != nil {
					return t.Fail(err)
				}
				f.In = Ref(NewDict())
			} else if act := t.CallValue(f, f.Vals[0]); act != Done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals[:3], f.In)
			f.PC = 3
			if f.In.Type() == DictType {
				f.PC = 2
				if act := t.setLoop(f, loopKeys, f.In, f.Vals[1], f.Vals[2]); act != Done {
					return act
				}
			} else if act := t.IterOp(f, f.Vals[1]); act != Done {
				return act
			}
			f.Commit(t)
		case 2:
			f.Out = f.Vals[3]
			return Done
		case 3:
			f.Vals[1] = f.In
			f.PC = 4
			f.Commit(t)
		case 4:
			f.PC = 5
			if act := t.NextOp(f, f.Vals[1]); act != Done {
				return act
			}
			f.Commit(t)
		case 5:
			if f.In.IsUnbound() {
				f.PC = 2
				continue
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 6
			if act := t.SetItemOp(f, f.Vals[3], f.In, f.Vals[2]); act != Done {
				return act
			}
		case 6:
			f.N++
			f.PC = 4
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}
