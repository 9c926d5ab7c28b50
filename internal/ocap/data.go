// This file defines data(): a deep copy of exact built-in data that runs no guest code.

package ocap

import "github.com/adderlang/adder/internal/object"

func init() {
	Provide(row{Name: "data", Sig: "(object, /)", Rights: noRights, Charge: object.PerItem, Step: dataStep,
		Doc: "Copy plain data, to any depth: None, bool, int, float, complex, str, bytes, bytearray,\nrange, list, tuple, dict, set and frozenset, of exactly these types.\n\nCycles and identities are kept and no code of the data's maker runs. Anything else is a\nTypeError that names the path to it."})
}

// dataStep copies one item at a time: 1 fuel for 2 of them. Between its steps no guest
// code runs, so what it walks does not change.
func dataStep(t *thread, f *frame) action {
	if f.PC == 0 {
		w := &trail{}
		f.State = w
		root := step{obj: f.Vals[0]}
		if err := w.pay(t, root); err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, w.copied(t, root))
		f.PC = 1
		f.Commit(t)
	}
	w := f.State.(*trail)
	for n := 0; w.at < len(w.steps); n++ {
		if n == 500 {
			return object.Again
		}
		f.N++
		if err := t.Charge(object.Half(f.N), 0); err != nil {
			return t.Fail(err)
		}
		more, err := w.copyItem(t)
		if err != nil {
			return t.Fail(err)
		}
		if w.pos++; !more {
			w.at, w.pos = w.at+1, 0
		}
		f.Commit(t)
	}
	f.Out = f.Vals[1]
	return done
}

// pay pays for the copy of a value, or says that it is no data.
func (w *trail) pay(t *thread, s step) error {
	typ := s.obj.Type()
	var bytes int64
	switch {
	case isLeaf(s.obj) || w.find(t, s.obj, s.shared()) != nil:
		return nil
	case s.shared() && (typ == object.TupleType || typ == object.FrozenSetType):
	case s.shared():
		return w.noData(t, s)
	case typ == object.ListType:
		bytes = object.ListSize
	case typ == object.TupleType:
		bytes = object.TupleSize(len(object.As[object.Tuple](s.obj).Items))
	case typ == object.DictType:
		bytes = object.DictSize
	case typ == object.SetType:
		bytes = object.SetSize
	case typ == object.ByteArrayType:
		bytes = object.ByteArraySize + object.RoundUp(int64(len(object.As[object.ByteArray](s.obj).B)))
	default:
		return w.noData(t, s)
	}
	return t.Charge(bytes/1024, bytes+stepBytes)
}

// shared tells whether what was reached is its own copy: all of it must be immutable.
func (s *step) shared() bool { return s.fixed || s.obj.Type() == object.FrozenSetType }

// copied is the copy of a value, paid for: a container's is empty as yet, and joins the trail.
func (w *trail) copied(t *thread, s step) value {
	if isLeaf(s.obj) {
		return s.obj
	}
	s.fixed = s.shared()
	if known := w.find(t, s.obj, s.fixed); known != nil {
		return known.copy
	}
	s.copy = s.obj
	if !s.fixed {
		s.copy = emptyLike(s.obj)
	}
	w.add(t, s)
	return s.copy
}

// emptyLike is the copy of a container that the walk fills; a bytearray's is whole.
func emptyLike(v value) value {
	switch v.Type() {
	case object.ListType:
		return object.Ref(object.NewList(nil))
	case object.TupleType:
		items := make([]value, len(object.As[object.Tuple](v).Items))
		for i := range items {
			items[i] = object.None
		}
		return object.NewTuple(items)
	case object.DictType:
		return object.Ref(object.NewDict())
	case object.SetType:
		return object.Ref(object.NewSet())
	}
	return object.Ref(object.NewByteArray(append([]byte(nil), object.As[object.ByteArray](v).B...)))
}

// isLeaf tells whether a value is immutable data that holds nothing.
func isLeaf(v value) bool {
	switch v.Type() {
	case object.NoneType, object.BoolType, object.IntType, object.FloatType, object.ComplexType, object.StrType,
		object.BytesType, object.RangeType, object.EllipsisType:
		return true
	}
	return false
}

func (w *trail) noData(t *thread, s step) error {
	return t.TypeError("data() does not copy a '%s' object%s", s.obj.Type().Name, w.path(s))
}

// copyItem copies item pos of step at; more is false behind the last. Everything is
// charged before the copy is changed.
func (w *trail) copyItem(t *thread) (more bool, err error) {
	src := w.steps[w.at]
	switch src.obj.Type() {
	case object.ListType:
		l := object.As[object.List](src.obj)
		if w.pos >= l.Len() {
			return false, nil
		}
		item := step{obj: l.Get(w.pos), label: object.Int(int64(w.pos)), from: int32(w.at), way: wayItem}
		to := object.As[object.List](src.copy)
		if err := t.Charge(0, to.GrowCost(item.obj, 1)); err != nil {
			return false, err
		}
		if err := w.pay(t, item); err != nil {
			return false, err
		}
		to.Append(w.copied(t, item))
		return true, nil
	case object.TupleType:
		items := object.As[object.Tuple](src.obj).Items
		if w.pos >= len(items) {
			return false, nil
		}
		item := step{obj: items[w.pos], label: object.Int(int64(w.pos)), from: int32(w.at), way: wayItem, fixed: src.fixed}
		if err := w.pay(t, item); err != nil {
			return false, err
		}
		if v := w.copied(t, item); !src.fixed {
			object.As[object.Tuple](src.copy).Items[w.pos] = v
		}
		return true, nil
	case object.DictType:
		return w.copyEntry(t, src, object.As[object.Dict](src.obj), object.As[object.Dict](src.copy))
	case object.SetType, object.FrozenSetType:
		return w.copyEntry(t, src, &object.As[object.Set](src.obj).D, &object.As[object.Set](src.copy).D)
	}
	return false, nil // a bytearray was copied at once
}

// copyEntry copies an entry of a dict or a set, whose values are all None. Keys keep
// their hashes: they are shared, being immutable all through.
func (w *trail) copyEntry(t *thread, src step, from, to *object.Dict) (more bool, err error) {
	if w.pos >= from.NEntries() {
		return false, nil
	}
	k, v, ok := from.Entry(w.pos)
	if !ok {
		return true, nil
	}
	key, item := step{obj: k, from: int32(w.at), way: wayKey, fixed: true}, step{obj: v, label: k, from: int32(w.at), way: wayItem}
	if err := w.pay(t, key); err != nil {
		return false, err
	}
	if src.fixed {
		w.copied(t, key)
		return true, nil
	}
	if err := w.pay(t, item); err != nil {
		return false, err
	}
	if err := t.Charge(0, to.InsertCost()); err != nil {
		return false, err
	}
	w.copied(t, key)
	to.Insert(k, from.EntryHash(w.pos), w.copied(t, item))
	return true, nil
}
