// This file defines the short ways of list.sort and sorted: for items that are all ints,
// floats or short strs, whose comparisons run no guest code.

package object

import (
	"cmp"
	"slices"
)

// doublings is how often n can be halved until it is 4 at most, and one more: about how often a
// sort of n items looks at each.
func doublings(n int) int64 {
	times := int64(1)
	for ; n > 4; n /= 2 {
		times++
	}
	return times
}

// sortTyped sorts a list of ints or floats in place: their order needs no state.
// 1 fuel per 2 items and per doubling beyond 4. Floats with NaN, whose order depends on
// the algorithm, are left to the sorter.
func (t *Thread) sortTyped(l *List, reverse bool) (ok bool, err error) {
	if l.kind == ListVals || l.n > 1<<14 {
		return false, nil
	}
	if l.kind == ListFloats {
		for _, x := range l.floats() {
			if x != x {
				return false, nil
			}
		}
	}
	if err := t.Charge(int64(l.n)*doublings(l.n)/4, 0); err != nil {
		return false, err
	}
	if l.kind == ListInts {
		slices.Sort(l.ints())
		if reverse {
			flip(l.ints())
		}
		return true, nil
	}
	// -0.0 and 0.0 are equal and keep their order
	if reverse {
		slices.SortStableFunc(l.floats(), func(a, b float64) int { return cmp.Compare(b, a) })
	} else {
		slices.SortStableFunc(l.floats(), cmp.Compare[float64])
	}
	return true, nil
}

// sortStrs sorts a few short strs in place, whose order needs no state either: 1 fuel per 8
// items and per doubling beyond 4, for each 64 bytes of the longest; 1 per 4 to see that they
// are in order already.
func (t *Thread) sortStrs(l *List, reverse bool) (ok bool, err error) {
	if l.kind != ListVals || l.n > 256 {
		return false, nil
	}
	longest := 0
	items := l.vals()
	for _, v := range items {
		if v.Type() != StrType {
			return false, nil
		}
		longest = max(longest, len(As[Str](v).data))
	}
	if longest > 1024 {
		return false, nil
	}
	order := func(a, b Value) int {
		if reverse { // equal items keep their order
			a, b = b, a
		}
		return As[Str](a).Compare(As[Str](b))
	}
	each := int64(1 + longest/64)
	if err := t.Charge(int64(l.n)/4*each, 0); err != nil {
		return false, err
	}
	if slices.IsSortedFunc(items, order) {
		return true, nil
	}
	if err := t.Charge(int64(l.n)*doublings(l.n)/8*each, 0); err != nil {
		return false, err
	}
	slices.SortStableFunc(items, order)
	return true, nil
}

// A keyed is a key and the place of its item.
type keyed[K cmp.Ordered] struct {
	key K
	at  int32
}

// sortKeyed sorts keys all of one kind together with their places, and puts keys and items in
// that order. A reverse sort is turned round at the end, so there equal keys stand last one
// first.
func sortKeyed[K cmp.Ordered](s *sorter, reverse bool, key func(v Value) K) {
	order := make([]keyed[K], len(s.keys))
	for i, v := range s.keys {
		order[i] = keyed[K]{key(v), int32(i)}
	}
	last := int32(1)
	if reverse {
		last = -1
	}
	slices.SortFunc(order, func(a, b keyed[K]) int {
		switch {
		case a.key < b.key:
			return -1
		case a.key > b.key:
			return 1
		}
		return int((a.at - b.at) * last)
	})
	for _, part := range [...][]Value{s.keys, s.items} {
		if part == nil {
			continue
		}
		old := slices.Clone(part)
		for i, o := range order {
			part[i] = old[o.at]
		}
	}
}

// sortAll sorts a few items by keys that are all ints, or all floats but NaN: nobody sees how
// they are compared. It costs what sortTyped costs. Strs often stand in a few ascending runs
// (of "0" to "999", say), which the merge sort sees and this one does not: it took 6 times as
// long.
func (s *sorter) sortAll(t *Thread, reverse bool) (ok bool, err error) {
	n := len(s.keys)
	if n < 2 || n > sortAtOnce {
		return false, nil
	}
	switch s.begin(); s.mode {
	case sortInts:
	case sortFloats:
		for _, v := range s.keys {
			if x := v.Float(); x != x {
				return false, nil
			}
		}
	default:
		return false, nil
	}
	if err := t.Charge(int64(n)/4, 0); err != nil {
		return false, err
	}
	if s.inOrder(reverse) {
		if reverse {
			flip(s.keys)
			flip(s.items)
		}
		s.stage = sortEnd
		return true, nil
	}
	if err := t.Charge(int64(n)*doublings(n)/4, 0); err != nil {
		return false, err
	}
	if s.mode == sortInts {
		sortKeyed(s, reverse, Value.Int)
	} else {
		sortKeyed(s, reverse, Value.Float)
	}
	s.stage = sortEnd
	return true, nil
}

// inOrder tells whether no key is less than the one before it (or the other way round), of
// those that need no guest code.
func (s *sorter) inOrder(reverse bool) bool {
	for i := 1; i < len(s.keys); i++ {
		a, b := s.keys[i], s.keys[i-1]
		if reverse {
			a, b = b, a
		}
		if lt, _ := s.less(a, b); lt {
			return false
		}
	}
	return true
}

// sortQuick sorts a list whose items are all of a kind that has an order of its own; ErrSlow
// if they are not.
func (t *Thread) sortQuick(l *List, reverse bool) error {
	if l.n > sortAtOnce {
		return ErrSlow
	}
	ok, err := t.sortTyped(l, reverse)
	if !ok && err == nil {
		ok, err = t.sortStrs(l, reverse)
	}
	if !ok && err == nil {
		err = ErrSlow
	}
	return err
}

// sortAtOnce is the number of items that the short ways sort: 50 µs.
const sortAtOnce = 1024

// listSort serves list.sort() of what sortQuick can sort.
func listSort(t *Thread, args []Value) (Value, error) {
	l := As[List](args[0])
	if err := t.mutable(&l.Header, "sort"); err != nil {
		return Value{}, err
	}
	if !args[1].IsNone() {
		return Value{}, ErrSlow
	}
	return None, t.sortQuick(l, args[2].Bool())
}

// sortedMany serves sorted() of an exact list or tuple in the same way.
func sortedMany(t *Thread, args []Value) (Value, error) {
	if len(args) != 1 {
		return Value{}, ErrSlow
	}
	var out *List
	switch v := args[0]; v.Type() {
	case ListType:
		l := As[List](v)
		if l.n > sortAtOnce {
			return Value{}, ErrSlow
		}
		if err := t.Charge(perItems(l.n), ListSize+roundUp(l.kind.sizeOf()*int64(l.n))); err != nil {
			return Value{}, err
		}
		out = newListSized(l.kind, l.n)
		out.n = l.n
		out.putAll(0, l, l.n)
	case TupleType:
		items := As[Tuple](v).Items
		if len(items) > sortAtOnce {
			return Value{}, ErrSlow
		}
		if err := t.Charge(perItems(len(items)), ListSize+roundUp(16*int64(len(items)))); err != nil {
			return Value{}, err
		}
		out = listOf(append([]Value(nil), items...))
	default:
		return Value{}, ErrSlow
	}
	return Ref(out), t.sortQuick(out, false)
}
