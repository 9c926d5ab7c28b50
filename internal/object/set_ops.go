// This file defines the making of sets and the operations on whole sets as
// sub-operations.

package object

import "github.com/adderlang/adder/internal/meter"

// NewSet makes an empty set. The caller has charged SetSize.
func NewSet() *Set { return &Set{Header: Header{Type: SetType}} }

// allocSet makes an empty set or frozenset of a class, charged.
func (t *Thread) allocSet(typ *Type) (*Set, error) {
	if err := t.chargeNew(typ, 0, SetSize); err != nil {
		return nil, err
	}
	if typ == SetType || typ == FrozenSetType {
		return &Set{Header: Header{Type: typ}}, nil
	}
	return Alloc[Set](t, typ), nil
}

// copyTable makes dst's table a copy of src's, with the same order.
func (t *Thread) copyTable(dst *Set, src *Dict) error {
	if err := t.chargeCopy(src); err != nil {
		return err
	}
	switch n := src.Len(); {
	case n == 0:
	case src.dense() && src.Type == nil: // a set's: it has no values
		return dst.D.adopt(t, src, 0)
	default:
		n = max(n, 4)
		entries, err := packed(t, src.entries, src.live, n)
		if err != nil {
			return err
		}
		for i := range entries {
			if err := t.PollAt(i); err != nil {
				return err
			}
			entries[i].val = None
		}
		index, long, err := placed(t, entries, n)
		if err != nil {
			return err
		}
		dst.D.take(entries, index, long)
	}
	return nil
}

// fillFast adds the elements of an exact list or tuple without guest code. ErrSlow: an
// element needs some; what was added before it stays, and adding it again does nothing.
// fresh says that nobody else has s: after a stop another one is filled.
func (t *Thread) fillFast(s *Set, v Value, fresh bool) error {
	switch v.Type() {
	case ListType, TupleType:
	default:
		return ErrSlow
	}
	n := seqLen(v)
	if n > directLimit {
		return ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(n), 2), 0); err != nil {
		return err
	}
	fuel, bytes := t.Meter.Paid()
	for i := 0; i < n; i++ {
		v := seqAt(v, i)
		at, h, ok := t.look(&s.D, v)
		if !ok {
			return ErrSlow
		}
		if at >= 0 {
			continue
		}
		err := t.setFill(s, v, h, i, n-i-1)
		if err != nil {
			if !fresh { // the set has grown, and stays so
				f, b := t.Meter.Paid()
				t.Meter.Keep(f-fuel, b-bytes)
			}
			return err
		}
	}
	return nil
}

// newSetOp makes a set of a class from an iterable: f.In.
func (t *Thread) newSetOp(f *NFrame, typ *Type, iterable Value) Action {
	s, err := t.allocSet(typ)
	if err != nil {
		return t.Fail(err)
	}
	return t.setUpdate(f, s, iterable, true)
}

// SetFrom is set(x), or set() if x is unbound: f.In is the new set.
func (t *Thread) SetFrom(f *NFrame, x Value) Action {
	if x.P != nil {
		return t.newSetOp(f, SetType, x)
	}
	s, err := t.allocSet(SetType)
	if err != nil {
		return t.Fail(err)
	}
	f.In = Ref(s)
	return Done
}

// SetUpdateOp adds the elements of an iterable to s; f.In is s.
func (t *Thread) SetUpdateOp(f *NFrame, s *Set, iterable Value) Action {
	return t.setUpdate(f, s, iterable, false)
}

func (t *Thread) setUpdate(f *NFrame, s *Set, iterable Value, fresh bool) Action {
	f.In = Ref(s)
	if err := t.mutable(&s.Header, "update"); err != nil {
		return t.Fail(err)
	}
	var err error
	if src, ok := sourceTable(iterable); ok && s.Len() == 0 && s.D.NEntries() == 0 {
		err = t.copyTable(s, tableOf(src))
	} else {
		err = t.fillFast(s, iterable, fresh)
	}
	switch err {
	case nil:
		return Done
	case ErrSlow:
		return t.setLoop(f, loopUpdate, Ref(s), iterable, None)
	}
	return t.Fail(err)
}

// setIntersectOp makes a new exact set or frozenset of the elements of an iterable that
// are in s.
func (t *Thread) setIntersectOp(f *NFrame, base *Type, s, iterable Value) Action {
	r, err := t.allocSet(base)
	if err != nil {
		return t.Fail(err)
	}
	if iterable.Kind() == KindSet && As[Set](iterable).Len() > As[Set](s).Len() {
		s, iterable = iterable, s // go through the smaller one
	}
	return t.setLoop(f, loopIntersect, s, iterable, Ref(r))
}

// setDifferOp makes a new exact set or frozenset of the elements of s that are not in an
// iterable.
func (t *Thread) setDifferOp(f *NFrame, base *Type, s, iterable Value) Action {
	if src, ok := sourceTable(iterable); ok {
		r, err := t.allocSet(base)
		if err != nil {
			return t.Fail(err)
		}
		return t.setLoop(f, loopDiffer, src, s, Ref(r))
	}
	r, err := t.allocSet(base)
	if err == nil {
		err = t.copyTable(r, &As[Set](s).D)
	}
	if err != nil {
		return t.Fail(err)
	}
	return t.setLoop(f, loopDiscard, Ref(r), iterable, None)
}

// baseSet is the exact type that operations on v give.
func baseSet(v Value) *Type {
	if v.Type().Is(FrozenSetType) {
		return FrozenSetType
	}
	return SetType
}

// setHash is the hash of a frozenset: independent of order, from the elements' hashes.
func (d *Dict) setHash() int64 {
	var h uint64
	for i := range d.entries {
		if e := &d.entries[i]; e.key.P != nil {
			x := uint64(e.hash)
			h ^= ((x ^ 89869747) ^ (x << 16)) * 3644798167
		}
	}
	h ^= (uint64(d.live) + 1) * 1927868237
	h ^= (h >> 11) ^ (h >> 25)
	h = h*69069 + 907133923
	if int64(h) == -1 {
		return 590923713
	}
	return int64(h)
}

// setKeyOp hashes an element to look for. A set, which has no hash, is looked for as
// the frozenset of its elements.
func (t *Thread) setKeyOp(f *NFrame, key Value) Action {
	if key.Kind() == KindSet && key.Type().Special(SpHash).IsNone() {
		d := &As[Set](key).D
		if err := t.Charge(meter.PerUnit(int64(d.NEntries()), 16), 0); err != nil {
			return t.Fail(err)
		}
		f.In = Int(d.setHash())
		return Done
	}
	return t.keyHashOp(f, key, true)
}
