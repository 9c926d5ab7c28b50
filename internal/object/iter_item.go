// This file defines subscripts and iterators of exact built-in containers without
// frames: what the vm's exits try first.

package object

import "github.com/adderlang/adder/internal/meter"

// plainSlice is a slice whose parts are ints or None.
func plainSlice(key Value) (*Slice, bool) {
	if key.Type() != SliceType {
		return nil, false
	}
	s := As[Slice](key)
	for _, v := range [...]*Value{&s.Start, &s.Stop, &s.Step} {
		if !v.IsInt() && !v.IsNone() {
			return nil, false
		}
	}
	return s, true
}

// GetItemFast is v[key] of an exact built-in container when no guest code is needed;
// ok is false otherwise.
func (t *Thread) GetItemFast(v, key Value) (res Value, ok bool, err error) {
	switch v.Type() {
	case DictType:
		r, found, ok := t.DictGetFast(As[Dict](v), key)
		if ok && !found {
			return Value{}, false, t.KeyError(key)
		}
		return r, ok, nil
	case ListType:
		l := As[List](v)
		if key.IsInt() {
			i := key.Int()
			if i < 0 {
				i += int64(l.n)
			}
			if uint64(i) < uint64(l.n) {
				return l.Get(int(i)), true, nil
			}
			return Value{}, false, t.IndexError("list index out of range")
		}
		if s, ok := plainSlice(key); ok {
			return done(t.listSlice(l, s))
		}
		return done(listGetItem(t, []Value{v, key}))
	case TupleType:
		x := As[Tuple](v)
		if key.IsInt() {
			return t.tupleItem(x, key.Int())
		}
		if s, ok := plainSlice(key); ok {
			return done(t.tupleSlice(x, s))
		}
		return done(tupleGetItem(t, []Value{v, key}))
	case StrType:
		return t.strItem(As[Str](v), key)
	case BytesType:
		b := As[Bytes](v).B
		if !key.IsInt() {
			return Value{}, false, nil
		}
		i := key.Int()
		if i < 0 {
			i += int64(len(b))
		}
		if uint64(i) >= uint64(len(b)) {
			return Value{}, false, t.IndexError("index out of range")
		}
		return Int(int64(b[i])), true, nil
	case RangeType:
		return done(rangeGetItem(t, []Value{v, key}))
	}
	if d := dictBy(v, SpGetItem); d != nil { // an absent key may be for __missing__
		if r, found, ok := t.DictGetFast(d, key); ok && found {
			return r, true, nil
		}
	}
	if key.IsInt() && tupleLike(v, SpGetItem) {
		return t.tupleItem(As[Tuple](v), key.Int())
	}
	return Value{}, false, nil
}

// tupleItem is x[i].
func (t *Thread) tupleItem(x *Tuple, i int64) (Value, bool, error) {
	if i < 0 {
		i += int64(len(x.Items))
	}
	if uint64(i) < uint64(len(x.Items)) {
		return x.Items[i], true, nil
	}
	return Value{}, false, t.IndexError("tuple index out of range")
}

// dictBy is the table of a dict of a subclass that has a special method of dict itself
// (defaultdict, Counter); nil if it has its own.
func dictBy(v Value, sp Special) *Dict {
	if v.Kind() != KindDict || v.Type().Special(sp) != DictType.Special(sp) {
		return nil
	}
	return As[Dict](v)
}

// tupleLike tells whether v is an instance of a subclass of tuple, a named tuple mostly, that
// has the special method s from tuple, so that no guest code says what its items are.
func tupleLike(v Value, s Special) bool {
	typ := v.Type()
	return typ.Kind == KindTuple && typ.Special(s) == TupleType.Special(s)
}

// done turns the result of a Fast body into that of a fast operation.
func done(v Value, err error) (Value, bool, error) {
	if err == ErrSlow {
		return Value{}, false, nil
	}
	return v, err == nil, err
}

// strItem is s[key] for an int or a slice without step.
func (t *Thread) strItem(s *Str, key Value) (Value, bool, error) {
	n := s.Len()
	if key.IsInt() {
		i := key.Int()
		if i < 0 {
			i += int64(n)
		}
		if uint64(i) >= uint64(n) {
			return Value{}, false, t.IndexError("string index out of range")
		}
		if s.width > 1 {
			if err := t.Charge(0, StrSize(1, 4)); err != nil {
				return Value{}, false, err
			}
		}
		return charAt(s, int(i)), true, nil
	}
	if key.Type() != SliceType || !sliceReady(As[Slice](key)) {
		return Value{}, false, nil
	}
	start, stop, step, count, err := t.resolveSlice(As[Slice](key), n)
	if err != nil || step != 1 {
		return Value{}, false, err
	}
	if count == n {
		return Ref(s), true, nil
	}
	if err := t.Charge(meter.PerUnit(int64(count), 64), StrSize(count, int(s.width))); err != nil {
		return Value{}, false, err
	}
	return t.Substr(s, start, stop), true, nil
}

// SetItemFast is v[key] = val on an exact list or dict when no guest code is needed.
func (t *Thread) SetItemFast(v, key, val Value) (ok bool, err error) {
	switch v.Type() {
	case DictType:
		return t.DictSetFast(As[Dict](v), key, val)
	case ListType:
		if l := As[List](v); key.IsInt() && l.Word&FrozenBit == 0 {
			i := key.Int()
			if i < 0 {
				i += int64(l.n)
			}
			if uint64(i) >= uint64(l.n) {
				return false, t.IndexError("list assignment index out of range")
			}
			if !l.fits(val) {
				if err := t.Charge(meter.PerUnit(int64(l.n), 16), l.SetCost(val)); err != nil {
					return false, err
				}
			}
			l.Set(int(i), val)
			return true, nil
		}
		_, ok, err = done(listSetItem(t, []Value{v, key, val}))
		return ok, err
	}
	if d := dictBy(v, SpSetItem); d != nil {
		return t.DictSetFast(d, key, val)
	}
	return false, nil
}

// DelItemFast is del v[key] on an exact list or dict when no guest code is needed.
func (t *Thread) DelItemFast(v, key Value) (ok bool, err error) {
	switch v.Type() {
	case DictType:
		_, ok, err = done(dictDelItem(t, []Value{v, key}))
	case ListType:
		_, ok, err = done(listDelItem(t, []Value{v, key}))
	}
	return ok, err
}

// GetIterFast is iter(v) of exact built-in containers, and of the iterators here.
func (t *Thread) GetIterFast(v Value) (it Value, ok bool, err error) {
	switch v.Type() {
	case ListType:
		return done(listIter(t, []Value{v}))
	case TupleType:
		return done(tupleIter(t, []Value{v}))
	case RangeType:
		return done(rangeIter(t, []Value{v}))
	case DictType, SetType, FrozenSetType:
		return done(t.newDictIter(v, 0))
	case DictKeysType, DictValuesType, DictItemsType:
		w := As[DictView](v)
		return done(t.newDictIter(w.D, int(w.what())))
	case ListIterType, TupleIterType, RangeIterType, EnumerateType, ZipType, MapType, FilterType, ReversedType,
		DictKeyIterType, DictValueIterType, DictItemIterType, SetIterType, GeneratorType:
		return v, true, nil
	}
	return Value{}, false, nil
}

// nextDirect asks an iterator whose __next__ is native and quick. ErrSlow: it is not,
// or iterators are nested so deep that Go's stack would be at stake.
func (t *Thread) nextDirect(it Value) (Value, error) {
	if t.direct > 8 {
		return Value{}, ErrSlow
	}
	if next := it.Type().NextFn; next != nil {
		t.direct++
		v, err := next(t, it)
		t.direct--
		return v, err
	}
	n := OwnNative(it.Type().Special(SpNext), it.Type())
	if n == nil || n.Row.Fast == nil {
		return Value{}, ErrSlow
	}
	row := n.Row
	args := [1]Value{it}
	t.direct++
	v, err := row.Fast(t, args[:])
	t.direct--
	return v, err
}

// simpleNext asks an iterator over a list, tuple or range, which cannot fail; ok is
// false for others.
func simpleNext(it Value) (v Value, ok bool) {
	switch it.Type() {
	case ListIterType, TupleIterType:
		return As[ListIter](it).next(), true
	case RangeIterType:
		r := As[RangeIter](it)
		if r.Left.Int() == 0 {
			return Value{}, true
		}
		v, r.Left, r.Next = r.Next, Int(r.Left.Int()-1), Int(r.Next.Int()+r.Step.Int())
		return v, true
	}
	return Value{}, false
}

func isSimple(it Value) bool {
	typ := it.Type()
	return typ == ListIterType || typ == TupleIterType || typ == RangeIterType
}
