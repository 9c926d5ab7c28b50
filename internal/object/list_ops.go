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
		for _, v := range items[1:] {
			if !v.IsInt() {
				return ListVals
			}
		}
		return ListInts
	}
	if items[0].IsFloat() {
		for _, v := range items[1:] {
			if !v.IsFloat() {
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

func regrow[T any](s []T, c int) []T {
	out := make([]T, len(s), c)
	copy(out, s)
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
			copy(l.ints()[at:], src.ints()[:n])
		case ListFloats:
			copy(l.floats()[at:], src.floats()[:n])
		default:
			copy(l.vals()[at:], src.vals()[:n])
		}
		return
	}
	for i := 0; i < n; i++ {
		l.put(at+i, src.Get(i))
	}
}

// appendValues adds a copy of items, which kindOfValues says fit a storage of kind k.
func (l *List) appendValues(items []Value, k ListKind) {
	l.reserve(k, len(items))
	at := l.n
	l.n += len(items)
	if l.kind == ListVals {
		copy(l.vals()[at:], items)
		return
	}
	for i, v := range items {
		l.put(at+i, v)
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

// slice makes a list of n items: start, start+step, …
func (l *List) slice(start, step, n int) *List {
	out := newListSized(l.kind, n)
	if n == 0 {
		return out
	}
	switch l.kind {
	case ListInts:
		out.setInts(stride(make([]int64, n), l.ints(), start, step))
	case ListFloats:
		out.setFloats(stride(make([]float64, n), l.floats(), start, step))
	default:
		out.setVals(stride(make([]Value, n), l.vals(), start, step))
	}
	return out
}

func stride[T any](dst, src []T, start, step int) []T {
	if step == 1 {
		copy(dst, src[start:])
		return dst
	}
	for i := range dst {
		dst[i] = src[start]
		start += step
	}
	return dst
}

// insert puts v before item i; GrowCost(v, 1) has been charged.
func (l *List) insert(i int, v Value) {
	l.prepare(v, 1)
	l.n++
	switch l.kind {
	case ListInts:
		s := l.ints()
		copy(s[i+1:], s[i:])
		s[i] = v.Int()
	case ListFloats:
		s := l.floats()
		copy(s[i+1:], s[i:])
		s[i] = v.Float()
	default:
		s := l.vals()
		copy(s[i+1:], s[i:])
		s[i] = v
	}
}

// cut removes items i to j.
func (l *List) cut(i, j int) {
	n := l.n - (j - i)
	switch l.kind {
	case ListInts:
		s := l.ints()
		copy(s[i:], s[j:])
	case ListFloats:
		s := l.floats()
		copy(s[i:], s[j:])
	default:
		s := l.vals()
		copy(s[i:], s[j:])
		clear(s[n:])
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
		clear(l.vals()[l.n-n:])
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
		to += copy(s[to:], s[from:end])
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
		c := src.slice(0, 1, src.n)
		l.kind, l.ptr, l.n, l.c = c.kind, c.ptr, c.n, c.c
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
			copy(s[j+grow:], s[j:old])
		case ListFloats:
			s := l.floats()
			copy(s[j+grow:], s[j:old])
		default:
			s := l.vals()
			copy(s[j+grow:], s[j:old])
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
	}
}

// repeat makes a list of the items n times over.
func (l *List) repeat(n int) *List {
	out := newListSized(l.kind, l.n*n)
	switch {
	case l.n == 0 || n == 0:
	case l.kind == ListInts:
		out.setInts(repeatSlice(l.ints(), n))
	case l.kind == ListFloats:
		out.setFloats(repeatSlice(l.floats(), n))
	default:
		out.setVals(repeatSlice(l.vals(), n))
	}
	return out
}

func repeatSlice[T any](s []T, n int) []T {
	out := make([]T, len(s)*n)
	done := copy(out, s)
	for done < len(out) {
		done += copy(out[done:], out[:done])
	}
	return out
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
