// Package native implements _collections, the native half of Python's collections:
// deque, defaultdict, OrderedDict and what Counter and namedtuple take from it. It holds
// no authority.
package native

import "github.com/adderlang/adder/internal/object"

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	again    = object.Again
	noRights = object.NoRights
)

var errSlow = object.ErrSlow

func init() {
	object.RegisterModule(&object.ModuleDef{
		Name:  "_collections",
		Doc:   "The native half of collections.",
		Types: []*object.Type{dequeType, dequeIterType, dequeRevType, defaultDictType, orderedType, getterType},
		Rows: []row{{Name: "_count_elements", Sig: "(mapping, iterable, /)", Rights: noRights, Charge: object.PerItem, Step: countElements,
			Doc: "Add 1 in mapping for each item of the iterable."}},
	})
}

// sub makes the step of a method that is one sub-operation.
func sub(op func(t *thread, f *frame) action) object.Step {
	return func(t *thread, f *frame) action {
		if f.PC == 0 {
			f.PC = 1
			if act := op(t, f); act != done {
				return act
			}
		}
		f.Out = f.In
		return done
	}
}

// asIs tells whether a class has base's own version of a special method.
func asIs(v value, base *object.Type, sp object.Special) bool {
	return v.Type().Special(sp) == base.Special(sp)
}

var strGet = object.Intern("get")

// countElements: Vals are the mapping, the iterable, then the iterator, the get method
// (None: it is dict's own, and so is __setitem__), the item. N counts. PC 1 has the
// iterator, 2 the get method, 3 asks, 4 has an item, 5 the hash, 6 the entry; 7 what get
// said, 8 the sum, 9 has stored.
func countElements(t *thread, f *frame) action {
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[1]); act != done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals, f.In, object.None, object.None)
			f.PC = 2
			m := f.Vals[0]
			if m.Kind() == object.KindDict && asIs(m, object.DictType, object.SpSetItem) {
				a, _ := m.Type().Lookup(strGet)
				b, _ := object.DictType.Lookup(strGet)
				if a == b {
					f.In = object.None
					continue
				}
			}
			if act := t.GetAttrOp(f, m, strGet); act != done {
				return act
			}
		case 2:
			f.Vals[3] = f.In
			f.PC = 3
			f.Commit(t)
		case 3:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 4
			if act := t.NextOp(f, f.Vals[2]); act != done {
				return act
			}
			f.N++
			f.Commit(t)
		case 4:
			if f.In.IsUnbound() {
				f.Out = object.None
				return done
			}
			if act := countOne(t, f, f.In); act != done {
				return act
			}
		case 5:
			f.M = f.In.Int()
			f.PC = 6
			if act := t.FindEntryOp(f, object.As[object.Dict](f.Vals[0]), f.Vals[4], f.M); act != done {
				return act
			}
		case 6:
			if act := countAt(t, f, int(f.In.Int()), f.M); act != done {
				return act
			}
		case 7:
			f.PC = 8
			if act := t.BinaryOp(f, object.BinAdd, false, f.In, object.Int(1)); act != done {
				return act
			}
		case 8:
			f.PC = 9
			if act := t.SetItemOp(f, f.Vals[0], f.Vals[4], f.In); act != done {
				return act
			}
		case 9:
			f.PC = 3
			f.Commit(t)
			if f.N&255 == 0 {
				return again
			}
		}
	}
}

// countOne begins with an item.
func countOne(t *thread, f *frame, item value) action {
	f.Vals[4] = item
	if get := f.Vals[3]; !get.IsNone() {
		f.PC = 7
		return t.CallValue(f, get, item, object.Int(0))
	}
	if i, h, ok := t.LookFast(object.As[object.Dict](f.Vals[0]), item); ok {
		return countAt(t, f, i, h)
	}
	f.PC = 5
	return t.HashOp(f, item)
}

// countAt adds 1 at an entry, or makes one.
func countAt(t *thread, f *frame, entry int, hash int64) action {
	d := object.As[object.Dict](f.Vals[0])
	if entry < 0 {
		f.PC = 9
		if err := t.StoreEntry(d, -1, f.Vals[4], hash, object.Int(1)); err != nil {
			return t.Fail(err)
		}
		return done
	}
	_, v, _ := d.Entry(entry)
	if v.IsInt() && v.Int() < 1<<62 {
		f.PC = 9
		if err := t.StoreEntry(d, entry, f.Vals[4], hash, object.Int(v.Int()+1)); err != nil {
			return t.Fail(err)
		}
		return done
	}
	f.PC = 7
	f.In = v
	return done
}
