// This file defines the bulk operations on a list's storage: copy, insert, delete,
// slices. Their callers have charged.

package object

// sizeOf is the bytes of one item in a storage.
func (k ListKind) sizeOf() int64 {
	if k == ListVals {
		return 16
	}
	return 8
}

// kindOfValues is the narrowest storage that holds all items.
func kindOfValues(items []Value) ListKind {
	if len(items) == 0 {
		return ListInts
	}
	if items[0].IsInt() {
		for i, v := range items[1:] {
			if giveWay(i); !v.IsInt() {
				return ListVals
			}
		}
		return ListInts
	}
	if items[0].IsFloat() {
		for i, v := range items[1:] {
			if giveWay(i); !v.IsFloat() {
				return ListVals
			}
		}
		return ListFloats
	}
	return ListVals
}

// reserveCost is the bytes that storing n more items of a storage kind will allocate.
func (l *List) reserveCost(k ListKind, n int) int64 {
	switch {
	case n == 0:
		return 0
	case l.n == 0 && (l.c < n || l.kind != k):
		return roundUp(k.sizeOf() * int64(growCap(0, n)))
	case l.kind != k && l.kind != ListVals:
		return roundUp(16 * int64(growCap(l.n, l.n+n)))
	case l.n+n <= l.c:
		return 0
	}
	return roundUp(l.itemSize() * int64(growCap(l.c, l.n+n)))
}

// reserve makes room for n more items of a storage kind; reserveCost has been charged.
func (l *List) reserve(k ListKind, n int) {
	switch {
	case n == 0:
	case l.n == 0 && (l.c < n || l.kind != k):
		c := growCap(0, n)
		switch k {
		case ListInts:
			l.setInts(make([]int64, 0, c))
		case ListFloats:
			l.setFloats(make([]float64, 0, c))
		default:
			l.setVals(make([]Value, 0, c))
		}
	case l.kind != k && l.kind != ListVals:
		l.toVals(n)
	case l.n+n <= l.c:
	default:
		c := growCap(l.c, l.n+n)
		switch l.kind {
		case ListInts:
			l.setInts(regrow(l.ints(), c))
		case ListFloats:
			l.setFloats(regrow(l.floats(), c))
		default:
			l.setVals(regrow(l.vals(), c))
		}
	}
}

// appendLong is appendList of many items that fit the storage, and may stop: see Thread.Polled.
// What it writes behind the list's end nobody sees before.
func (t *Thread) appendLong(l, src *List) (err error) {
	n, c := l.n+src.n, l.c
	if n > c {
		c = growCap(l.c, n)
		if l.n == 0 {
			c = growCap(0, n)
		}
	}
	switch l.kind {
	case ListInts:
		var s []int64
		if s, err = extended(t, l.ints(), src.ints(), c); err == nil {
			l.setInts(s)
		}
	case ListFloats:
		var s []float64
		if s, err = extended(t, l.floats(), src.floats(), c); err == nil {
			l.setFloats(s)
		}
	default:
		var s []Value
		if s, err = extended(t, l.vals(), src.vals(), c); err == nil {
			l.setVals(s)
		}
	}
	return err
}

// extended is s and src behind it, in s's own storage if that has room for c.
func extended[T any](t *Thread, s, src []T, c int) ([]T, error) {
	n := len(s)
	if c > cap(s) {
		to := make([]T, n, c)
		if err := copyLong(t, to, s); err != nil {
			return nil, err
		}
		s = to
	}
	s = s[:n+len(src)]
	return s, copyLong(t, s[n:], src)
}

// makeRoom is reserve of a long list that keeps its storage, and may stop: see Thread.Polled.
// The caller has charged for it and goes on to what needs the room.
func (t *Thread) makeRoom(l *List, k ListKind, n int) error {
	if l.n <= perTurn*piece || l.n+n <= l.c || l.kind != k && l.kind != ListVals {
		return nil
	}
	c := growCap(l.c, l.n+n)
	switch l.kind {
	case ListInts:
		s := make([]int64, l.n, c)
		if err := copyLong(t, s, l.ints()); err != nil {
			return err
		}
		l.setInts(s)
	case ListFloats:
		s := make([]float64, l.n, c)
		if err := copyLong(t, s, l.floats()); err != nil {
			return err
		}
		l.setFloats(s)
	default:
		s := make([]Value, l.n, c)
		if err := copyLong(t, s, l.vals()); err != nil {
			return err
		}
		l.setVals(s)
	}
	return nil
}

func regrow[T any](s []T, c int) []T {
	out := make([]T, len(s), c)
	moveLong(out, s)
	return out
}

// appendList adds a copy of src's items (src may be l); reserveCost(src.kind,
// src.Len()) has been charged.
func (l *List) appendList(src *List) {
	n, k := src.n, src.kind
	if n == 0 {
		return
	}
	l.reserve(k, n)
	at := l.n
	l.n += n
	l.putAll(at, src, n)
}

// putAll copies the first n items of src to position at. l's storage holds them.
func (l *List) putAll(at int, src *List, n int) {
	if l.kind == src.kind {
		switch l.kind {
		case ListInts:
			moveLong(l.ints()[at:], src.ints()[:n])
		case ListFloats:
			moveLong(l.floats()[at:], src.floats()[:n])
		default:
			moveLong(l.vals()[at:], src.vals()[:n])
		}
		return
	}
	for i := 0; i < n; i++ {
		l.put(at+i, src.Get(i))
		giveWay(i)
	}
}

// putNew is putAll of the whole of src into new storage.
func (t *Thread) putNew(out *List, at int, src *List) error {
	if out.kind == src.kind {
		switch out.kind {
		case ListInts:
			return copyLong(t, out.ints()[at:], src.ints())
		case ListFloats:
			return copyLong(t, out.floats()[at:], src.floats())
		}
		return copyLong(t, out.vals()[at:], src.vals())
	}
	for i := range src.n {
		if err := t.PollAt(i); err != nil {
			return err
		}
		out.put(at+i, src.Get(i))
	}
	return nil
}

// listValues is l.Values() for new storage, as copyLong.
func (t *Thread) listValues(l *List) ([]Value, error) {
	out := make([]Value, l.n)
	if l.kind == ListVals {
		return out, copyLong(t, out, l.vals())
	}
	for i := range out {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		out[i] = l.Get(i)
	}
	return out, nil
}

// appendValues adds a copy of items, which kindOfValues says fit a storage of kind k.
func (l *List) appendValues(items []Value, k ListKind) {
	l.reserve(k, len(items))
	at := l.n
	l.n += len(items)
	if l.kind == ListVals {
		moveLong(l.vals()[at:], items)
		return
	}
	for i, v := range items {
		l.put(at+i, v)
		giveWay(i)
	}
}

// newListSized makes an empty list with room for n items of a kind.
func newListSized(k ListKind, n int) *List {
	l := &List{Header: Header{Type: ListType}}
	if n > 0 {
		switch k {
		case ListInts:
			l.setInts(make([]int64, 0, n))
		case ListFloats:
			l.setFloats(make([]float64, 0, n))
		default:
			l.setVals(make([]Value, 0, n))
		}
	}
	return l
}

// listOf makes a list with a copy of items, in the narrowest storage. The caller has
// charged ListSize + 16 bytes an item.
func listOf(items []Value) *List {
	k := kindOfValues(items)
	l := newListSized(k, len(items))
	l.appendValues(items, k)
	return l
}

// sliceList makes a list of n items of l: start, start+step, …
func (t *Thread) sliceList(l *List, start, step, n int) (out *List, err error) {
	out = &List{Header: Header{Type: ListType}}
	if n == 0 {
		return out, nil
	}
	switch l.kind {
	case ListInts:
		s := make([]int64, n)
		err = stride(t, s, l.ints(), start, step)
		out.setInts(s)
	case ListFloats:
		s := make([]float64, n)
		err = stride(t, s, l.floats(), start, step)
		out.setFloats(s)
	default:
		s := make([]Value, n)
		err = stride(t, s, l.vals(), start, step)
		out.setVals(s)
	}
	return out, err
}

// stride copies src[start], src[start+step], … to new storage.
func stride[T any](t *Thread, dst, src []T, start, step int) error {
	if step == 1 {
		return copyLong(t, dst, src[start:])
	}
	for i := range dst {
		if err := t.PollAt(i); err != nil {
			return err
		}
		dst[i] = src[start]
		start += step
	}
	return nil
}

// insert puts v before item i; GrowCost(v, 1) has been charged.
func (l *List) insert(i int, v Value) {
	l.prepare(v, 1)
	l.n++
	switch l.kind {
	case ListInts:
		s := l.ints()
		moveUp(s, i, l.n-1, 1)
		s[i] = v.Int()
	case ListFloats:
		s := l.floats()
		moveUp(s, i, l.n-1, 1)
		s[i] = v.Float()
	default:
		s := l.vals()
		moveUp(s, i, l.n-1, 1)
		s[i] = v
	}
}

// cut removes items i to j.
func (l *List) cut(i, j int) {
	n := l.n - (j - i)
	switch l.kind {
	case ListInts:
		s := l.ints()
		moveLong(s[i:], s[j:])
	case ListFloats:
		s := l.floats()
		moveLong(s[i:], s[j:])
	default:
		s := l.vals()
		moveLong(s[i:], s[j:])
		clearLong(s[n:])
	}
	l.n = n
}

// cutStride removes n items: start, start+step, … with step > 0.
func (l *List) cutStride(start, step, n int) {
	switch l.kind {
	case ListInts:
		squeeze(l.ints(), start, step, n)
	case ListFloats:
		squeeze(l.floats(), start, step, n)
	default:
		squeeze(l.vals(), start, step, n)
		clearLong(l.vals()[l.n-n:])
	}
	l.n -= n
}

func squeeze[T any](s []T, start, step, n int) {
	to := start
	for k := 0; k < n; k++ {
		from := start + k*step + 1
		end := len(s)
		if k < n-1 {
			end = from + step - 1
		}
		moveLong(s[to:], s[from:end])
		to += end - from
		giveWay(k)
	}
}

// spliceCost is the bytes that replacing items i to j by src's will allocate.
func (l *List) spliceCost(i, j int, src *List) int64 {
	if i == 0 && j == l.n {
		return roundUp(src.kind.sizeOf() * int64(src.n))
	}
	return l.reserveCost(src.kind, max(src.n-(j-i), 1))
}

// splice replaces items i to j by src's, which is not l; spliceCost has been charged.
func (l *List) splice(i, j int, src *List) {
	if src.n == 0 {
		l.cut(i, j)
		return
	}
	if i == 0 && j == l.n {
		c := newListSized(src.kind, src.n)
		c.n = src.n
		c.putAll(0, src, src.n)
		l.steal(c)
		return
	}
	grow := src.n - (j - i)
	l.reserve(src.kind, max(grow, 1))
	if grow < 0 {
		l.cut(i, i-grow)
	} else if grow > 0 {
		old := l.n
		l.n += grow
		switch l.kind {
		case ListInts:
			s := l.ints()
			moveUp(s, j, old, grow)
		case ListFloats:
			s := l.floats()
			moveUp(s, j, old, grow)
		default:
			s := l.vals()
			moveUp(s, j, old, grow)
		}
	}
	l.putAll(i, src, src.n)
}

// reverse turns the items around in place.
func (l *List) reverse() {
	switch l.kind {
	case ListInts:
		flip(l.ints())
	case ListFloats:
		flip(l.floats())
	default:
		flip(l.vals())
	}
}

func flip[T any](s []T) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
		giveWay(i)
	}
}

// repeatList makes a list of l's items n times over.
func (t *Thread) repeatList(l *List, n int) (out *List, err error) {
	out = &List{Header: Header{Type: ListType}}
	if l.n == 0 || n == 0 {
		return out, nil
	}
	switch l.kind {
	case ListInts:
		s := make([]int64, l.n*n)
		err = repeatLong(t, s, l.ints())
		out.setInts(s)
	case ListFloats:
		s := make([]float64, l.n*n)
		err = repeatLong(t, s, l.floats())
		out.setFloats(s)
	default:
		s := make([]Value, l.n*n)
		err = repeatLong(t, s, l.vals())
		out.setVals(s)
	}
	return out, err
}

// steal moves src's storage to l.
func (l *List) steal(src *List) {
	l.kind, l.ptr, l.n, l.c = src.kind, src.ptr, src.n, src.c
	src.kind, src.ptr, src.n, src.c = ListInts, nil, 0, 0
}

// seqLen is the length of a list or tuple.
func seqLen(v Value) int {
	if v.Kind() == KindList {
		return As[List](v).n
	}
	return len(As[Tuple](v).Items)
}

// seqAt is item i of a list or tuple.
func seqAt(v Value, i int) Value {
	if v.Kind() == KindList {
		return As[List](v).Get(i)
	}
	return As[Tuple](v).Items[i]
}

// valuesOf is the items of a tuple, or of a list that stores them as Values: not to be
// changed, and good until guest code runs.
func valuesOf(v Value) (items []Value, ok bool) {
	if v.Kind() == KindTuple {
		return As[Tuple](v).Items, true
	}
	if l := As[List](v); l.kind == ListVals {
		return l.vals(), true
	}
	return nil, false
}
