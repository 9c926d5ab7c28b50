// This file defines the storage of list: typed, reached only through these helpers.
// Methods are in list_methods.go.

package object

// A ListKind says how a list stores its items.
type ListKind uint8

// The storages. An empty list without storage is ListInts with no capacity.
const (
	ListInts ListKind = iota
	ListFloats
	ListVals
)

// ListSize is what the meter charges for a list object without its items.
const ListSize = 48

// NewList makes a list that owns items. The caller has charged
// ListSize + 16 bytes an item.
func NewList(items []Value) *List {
	l := &List{Header: Header{Type: ListType}}
	l.setVals(items)
	return l
}

// NewIntList makes a list that owns ints (8 bytes an item).
func NewIntList(items []int64) *List {
	l := &List{Header: Header{Type: ListType}}
	l.setInts(items)
	return l
}

// Len is the number of items.
func (l *List) Len() int { return l.n }

// Kind is how the items are stored.
func (l *List) StorageKind() ListKind { return l.kind }

// Get returns item i, 0 <= i < Len.
func (l *List) Get(i int) Value {
	switch l.kind {
	case ListInts:
		return Int(l.ints()[i])
	case ListFloats:
		return Float(l.floats()[i])
	}
	return l.vals()[i]
}

// itemSize is the bytes of one item in the present storage.
func (l *List) itemSize() int64 {
	if l.kind == ListVals {
		return 16
	}
	return 8
}

// fits tells whether v can be stored without a transition.
func (l *List) fits(v Value) bool {
	switch l.kind {
	case ListInts:
		return v.IsInt()
	case ListFloats:
		return v.IsFloat()
	}
	return true
}

// GrowCost is the bytes that storing n more items like v will allocate: growth of the
// present storage, or a transition to Values.
func (l *List) GrowCost(v Value, n int) int64 {
	if l.c == 0 || l.n == 0 && !l.fits(v) {
		size := int64(16)
		if v.IsInt() || v.IsFloat() {
			size = 8
		}
		return roundUp(size * int64(growCap(0, n)))
	}
	if !l.fits(v) {
		return roundUp(16 * int64(growCap(l.n, l.n+n)))
	}
	if l.n+n <= l.c {
		return 0
	}
	size := l.itemSize()
	if l.narrows(v) != ListVals {
		size = 8
	}
	return roundUp(size * int64(growCap(l.c, l.n+n)))
}

// narrows is the storage for a list that outgrows its room with v: a comprehension of
// numbers alone goes on as numbers.
func (l *List) narrows(v Value) ListKind {
	if l.n != RoomItems || !l.InRoom() {
		return l.kind
	}
	ints, floats := v.IsInt(), v.IsFloat()
	for _, x := range l.vals() {
		ints, floats = ints && x.IsInt(), floats && x.IsFloat()
	}
	switch {
	case ints:
		return ListInts
	case floats:
		return ListFloats
	}
	return ListVals
}

// growCap is our growth formula: a quarter more than needed, at least 4. (The old
// storage is garbage: the census credits it. With an eighth more, as CPython has it, an
// item is copied 8 times on its way into a long list, and Go cannot grow in place.)
func growCap(old, need int) int {
	if need <= old {
		return old
	}
	if old == 0 && need > 8 {
		return need
	}
	c := need + need/4 + 3
	return c &^ 3
}

// toVals changes the storage to Values, with room for n more.
func (l *List) toVals(n int) {
	if l.kind == ListVals {
		return
	}
	out := make([]Value, l.n, max(growCap(l.n, l.n+n), 4))
	switch l.kind {
	case ListInts:
		for i, x := range l.ints() {
			out[i] = Int(x)
			giveWay(i)
		}
	case ListFloats:
		for i, x := range l.floats() {
			out[i] = Float(x)
			giveWay(i)
		}
	}
	l.setVals(out)
}

// prepare makes the storage fit v and have room for n more items. Charged before.
func (l *List) prepare(v Value, n int) {
	if l.n == 0 && (l.c == 0 || !l.fits(v)) {
		c := growCap(0, n)
		switch {
		case v.IsInt():
			l.setInts(make([]int64, 0, c))
		case v.IsFloat():
			l.setFloats(make([]float64, 0, c))
		default:
			l.setVals(make([]Value, 0, c))
		}
		return
	}
	if !l.fits(v) {
		l.toVals(n)
		return
	}
	if l.n+n <= l.c {
		return
	}
	c := growCap(l.c, l.n+n)
	if k := l.narrows(v); k != l.kind {
		l.narrow(k, c)
		return
	}
	switch l.kind {
	case ListInts:
		s := make([]int64, l.n, c)
		moveLong(s, l.ints())
		l.setInts(s)
	case ListFloats:
		s := make([]float64, l.n, c)
		moveLong(s, l.floats())
		l.setFloats(s)
	default:
		s := make([]Value, l.n, c)
		moveLong(s, l.vals())
		l.setVals(s)
	}
}

// narrow changes the storage from Values to numbers.
func (l *List) narrow(k ListKind, c int) {
	old := l.vals()
	if k == ListInts {
		s := make([]int64, len(old), c)
		for i, x := range old {
			s[i] = x.Int()
			giveWay(i)
		}
		l.setInts(s)
	} else {
		s := make([]float64, len(old), c)
		for i, x := range old {
			s[i] = x.Float()
			giveWay(i)
		}
		l.setFloats(s)
	}
	clearLong(old)
}

// Append adds an item at the end; GrowCost(v, 1) has been charged.
func (l *List) Append(v Value) {
	l.prepare(v, 1)
	l.n++
	l.put(l.n-1, v)
}

// put stores an item that fits.
func (l *List) put(i int, v Value) {
	switch l.kind {
	case ListInts:
		l.ints()[i] = v.Int()
	case ListFloats:
		l.floats()[i] = v.Float()
	default:
		l.vals()[i] = v
	}
}

// SetCost is the bytes that Set of v will allocate: a transition to Values.
func (l *List) SetCost(v Value) int64 {
	if l.fits(v) {
		return 0
	}
	return roundUp(16 * int64(l.n))
}

// Set replaces item i; SetCost has been charged.
func (l *List) Set(i int, v Value) {
	if !l.fits(v) {
		l.toVals(0)
	}
	l.put(i, v)
}

// Values copies the items out.
func (l *List) Values() []Value {
	out := make([]Value, l.n)
	for i := range out {
		out[i] = l.Get(i)
		giveWay(i)
	}
	return out
}

// Truncate drops the items from n on.
func (l *List) Truncate(n int) {
	if l.kind == ListVals {
		clearLong(l.vals()[n:])
	}
	l.n = n
}
