// This file defines how natives take many items at once from the iterators that need no
// guest code: those over containers, and enumerate, zip and filter(None) over those. One by
// one, with a frame or two indirect calls for each item, they took 4 to 20 times as long as
// in CPython.

package object

import (
	"errors"

	"github.com/adderlang/adder/internal/meter"
)

// manyMost is the number of items shown at once: about 2 µs of work.
const manyMost = 64

// A Many is how a type of iterators shows items before it gives them.
type Many struct {
	// Ahead fills out with the items that come next, as many as are sure to come without
	// guest code and without an error, and tells what each of them costs. It changes
	// nothing, and need not show all: the end, errors and hard cases are left to __next__.
	Ahead func(t *Thread, it Value, out []Value) (n int, fuel, bytes int64)
	// Advance takes the first items that Ahead showed, which are given to it once more and
	// may be overwritten. They have been paid for.
	Advance func(it Value, taken []Value)
	// Left guesses the number of items to come; nil: it is not known.
	Left func(it Value) int
	// Alone says that the iterator asks no other one, and that Advance only counts.
	Alone bool
}

// Ahead shows what comes next from an iterator, most items at most: none if it must be asked
// item by item. The buffer is good until the next call, and Shown must be told when it is done with.
func (t *Thread) Ahead(it Value, most int) (buf []Value, m *Many, fuel, bytes int64) {
	m = it.Type().Many
	if m == nil || t.showing {
		return nil, nil, 0, 0
	}
	if t.ahead == nil {
		t.ahead = new([manyMost]Value)
	}
	t.showing = true
	n, fuel, bytes := m.Ahead(t, it, t.ahead[:most])
	return t.ahead[:n], m, fuel, bytes
}

// Shown gives the buffer of Ahead back: it keeps nothing alive.
func (t *Thread) Shown(buf []Value) {
	clear(buf)
	t.showing = false
}

// inner is Ahead for an iterator that another one asks.
func (t *Thread) inner(it Value, out []Value) (n int, fuel, bytes int64, m *Many) {
	if m = it.Type().Many; m == nil || t.direct > 8 {
		return 0, 0, 0, nil
	}
	t.direct++
	n, fuel, bytes = m.Ahead(t, it, out)
	t.direct--
	return n, fuel, bytes, m
}

// InnerAhead is Ahead of an iterator that gives another one's items.
func (t *Thread) InnerAhead(it Value, out []Value) (n int, fuel, bytes int64) {
	n, fuel, bytes, _ = t.inner(it, out)
	return n, fuel, bytes
}

// eachAhead gives use one item after the other of those that an iterator shows, and takes
// those that use accepted. ErrSlow from use: the item is not taken, nor paid for; it must
// be asked for in the ordinary way. More than one round needs several calls: n is 0 when
// there is nothing to show. What goes through the object that is being filled must be asked
// item by item: it sees how that grows.
func (t *Thread) eachAhead(it Value, most int, into *Header, use func(v Value) error) (n int, err error) {
	t.filling = into
	buf, m, fuel, bytes := t.Ahead(it, most)
	t.filling = nil
	if m == nil {
		return 0, nil
	}
	for n < len(buf) {
		mark := t.Meter.Mark()
		if err = t.Charge(fuel, bytes); err == nil {
			err = use(buf[n])
		}
		if err != nil {
			if err == ErrSlow || err == meter.ErrStop {
				t.Meter.Restore(mark)
			} else {
				n++
			}
			break
		}
		n++
	}
	if n > 0 {
		m.Advance(it, buf[:n])
	}
	t.Shown(buf)
	return n, err
}

// Filling tells an Ahead that its container is what the items go to.
func (t *Thread) Filling(h *Header) bool { return t.filling == h }

// errOver ends a drain that needs no more items; the last one is taken.
var errOver = errors.New("over")

// drain is eachAhead again and again, until there is nothing to show or an item must be
// asked for. Each item costs what the asking loops of natives charge, 1 fuel for 2, counted
// in f.N. With Done, over says that use returned errOver. Few are shown first: where every
// item needs a call, a third of the time went into showing 64 of which none was taken.
func (t *Thread) drain(f *NFrame, it Value, into *Header, use func(v Value) error) (act Action, over bool) {
	for most := 1; ; most = min(2*most, manyMost) {
		n, err := t.eachAhead(it, most, into, func(v Value) error {
			err := t.Charge(half(f.N), 0)
			if err == nil {
				err = use(v)
			}
			if err == nil {
				f.N++
			}
			return err
		})
		if n > 0 {
			f.Commit(t)
		}
		switch {
		case err == errOver:
			return Done, true
		case err == ErrSlow || err == nil && n == 0:
			return Done, false
		case err != nil:
			return t.Fail(err), false
		case f.N&1023 < int64(n):
			return Again, false
		}
	}
}

// halves is the sum of half over n numbers from start on.
func halves(start, n int64) int64 { return (start+n+1)/2 - (start+1)/2 }

// extendAhead adds to l what the iterator of an ExtendRow shows. With Done, what it did not
// show is left to others, or PC is 3.
func (t *Thread) extendAhead(f *NFrame, l *List) Action {
	it := f.Vals[2]
	for {
		buf, m, fuel, bytes := t.Ahead(it, manyMost)
		if m == nil {
			return Done
		}
		if len(buf) == 0 {
			t.showing = false
			return Done
		}
		n, k := len(buf), kindOfValues(buf)
		room := n
		if l.n+n > l.c || l.kind != k && l.kind != ListVals || l.n == 0 {
			room = max(n, min(leftOf(it), max(1024, l.n)), l.n/2)
		}
		fuel, bytes = fuel*int64(n)+halves(f.M, int64(n)), bytes*int64(n)+l.reserveCost(k, room)
		err := t.Charge(fuel, bytes)
		if err == nil {
			if err = t.makeRoom(l, k, room); err != nil {
				_ = t.Charge(-fuel, -bytes) // what came before stays
			}
		}
		if err != nil {
			t.Shown(buf)
			f.Commit(t)
			return t.Fail(err)
		}
		l.reserve(k, room)
		l.appendValues(buf, k)
		m.Advance(it, buf)
		t.Shown(buf)
		f.M += int64(n)
		if f.M&1023 < int64(n) {
			f.Commit(t)
			return Again
		}
	}
}

func init() {
	ListIterType.Many = &Many{Ahead: listAhead, Advance: func(it Value, taken []Value) { As[ListIter](it).I += len(taken) }, Left: listLeft, Alone: true}
	TupleIterType.Many = ListIterType.Many
	ListRevIterType.Many = &Many{Ahead: listBehind, Advance: func(it Value, taken []Value) { As[ListIter](it).I -= len(taken) }, Left: func(it Value) int { return As[ListIter](it).I + 1 }, Alone: true}
	RangeIterType.Many = &Many{Ahead: rangeAhead, Advance: rangeAdvance, Left: func(it Value) int { return int(As[RangeIter](it).Left.Int()) }, Alone: true}
	table := &Many{Ahead: tableAhead, Advance: tableAdvance, Left: func(it Value) int { return As[DictIter](it).Left }, Alone: true}
	for _, typ := range []*Type{DictKeyIterType, DictValueIterType, DictItemIterType,
		DictRevKeyIterType, DictRevValueIterType, DictRevItemIterType, SetIterType} {
		typ.Many = table
	}
	text := &Many{Ahead: textAhead, Advance: func(it Value, taken []Value) { As[TextIter](it).I += len(taken) }, Left: textLeft, Alone: true}
	StrASCIIIterType.Many, StrIterType.Many, BytesIterType.Many = text, text, text
	EnumerateType.Many = &Many{Ahead: enumerateAhead, Advance: enumerateAdvance, Left: func(it Value) int { return leftAlone(As[Enumerate](it).It) }}
	ZipType.Many = &Many{Ahead: zipAhead, Advance: zipAdvance, Left: zipLeft}
	FilterType.Many = &Many{Ahead: filterAhead, Advance: func(it Value, taken []Value) { Advance(As[Filter](it).It, taken) }}
}

// leftOf is Left of any iterator.
func leftOf(it Value) int {
	if m := it.Type().Many; m != nil && m.Left != nil {
		return m.Left(it)
	}
	return 0
}

// leftAlone is leftOf for iterators that others ask: those that ask more would nest without
// bound.
func leftAlone(it Value) int {
	if m := it.Type().Many; m != nil && m.Alone {
		return m.Left(it)
	}
	return 0
}

// Advance takes items that InnerAhead showed.
func Advance(it Value, taken []Value) { it.Type().Many.Advance(it, taken) }

func listLeft(v Value) int {
	it := As[ListIter](v)
	if it.Seq.P == nil {
		return 0
	}
	return max(seqLen(it.Seq)-it.I, 0)
}

func listAhead(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	it := As[ListIter](v)
	n = min(listLeft(v), len(out))
	if n <= 0 {
		return 0, 0, 0
	}
	if it.Seq.Kind() == KindTuple {
		copy(out[:n], As[Tuple](it.Seq).Items[it.I:])
		return n, 0, 0
	}
	l := As[List](it.Seq)
	switch l.kind {
	case ListInts:
		for i, x := range l.ints()[it.I : it.I+n] {
			out[i] = Int(x)
		}
	case ListFloats:
		for i, x := range l.floats()[it.I : it.I+n] {
			out[i] = Float(x)
		}
	default:
		copy(out[:n], l.vals()[it.I:])
	}
	return n, 0, 0
}

func listBehind(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	it := As[ListIter](v)
	if it.Seq.P == nil || it.I >= seqLen(it.Seq) {
		return 0, 0, 0
	}
	n = min(it.I+1, len(out))
	for i := range out[:max(n, 0)] {
		out[i] = seqAt(it.Seq, it.I-i)
	}
	return max(n, 0), 0, 0
}

func rangeAhead(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	it := As[RangeIter](v)
	n = int(min(it.Left.Int(), int64(len(out))))
	x, step := it.Next.Int(), it.Step.Int()
	for i := range out[:n] {
		out[i] = Int(x)
		x += step
	}
	return n, 0, 0
}

func rangeAdvance(v Value, taken []Value) {
	it, n := As[RangeIter](v), len(taken)
	it.Left = Int(it.Left.Int() - int64(n))
	it.Next = Int(it.Next.Int() + int64(n)*it.Step.Int()) // may wrap after the last item
}

// tableAhead shows the entries of a table without holes that has the size it had.
func tableAhead(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	it := As[DictIter](v)
	if it.D.P == nil {
		return 0, 0, 0
	}
	d := tableOf(it.D)
	if it.Used != d.live || !d.dense() || t.Filling(&d.Header) {
		return 0, 0, 0
	}
	at, step := it.I, 1
	if it.Back {
		at, step = min(it.I, len(d.entries)-1), -1
		n = at + 1
	} else {
		n = len(d.entries) - at
	}
	n = max(min(n, len(out), it.Left), 0)
	for i := range out[:n] {
		switch e := &d.entries[at]; it.Part {
		case dictKeys:
			out[i] = e.key
		case dictValues:
			out[i] = e.val
		default:
			out[i] = Pair(e.key, e.val)
		}
		at += step
	}
	if it.Part == dictItems {
		bytes = TupleSize(2)
	}
	return n, 0, bytes
}

func tableAdvance(v Value, taken []Value) {
	it, n := As[DictIter](v), len(taken)
	it.Left -= n
	if it.Back {
		it.I = min(it.I, tableOf(it.D).NEntries()-1) - n
	} else {
		it.I += n
	}
}

func textLeft(v Value) int {
	it := As[TextIter](v)
	if it.Seq.P == nil {
		return 0
	}
	return max(lenOfText(it.Seq)-it.I, 0)
}

// textAhead shows the characters and bytes that need not be made.
func textAhead(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	it := As[TextIter](v)
	n = min(textLeft(v), len(out))
	if n == 0 {
		return 0, 0, 0
	}
	if it.Seq.Kind() == KindBytes {
		for i, c := range As[Bytes](it.Seq).B[it.I : it.I+n] {
			out[i] = Int(int64(c))
		}
		return n, 0, 0
	}
	s := As[Str](it.Seq)
	if s.width != 1 {
		return 0, 0, 0
	}
	for i := range out[:n] {
		out[i] = Ref(Latin1[s.data[it.I+i]])
	}
	return n, 0, 0
}

func enumerateAhead(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	e := As[Enumerate](v)
	if !e.N.IsInt() || e.N.Int() > 1<<62 {
		return 0, 0, 0
	}
	n, fuel, bytes, _ = t.inner(e.It, out)
	for i, x := range out[:n] {
		out[i] = Pair(Int(e.N.Int()+int64(i)), x)
	}
	return n, fuel, bytes + TupleSize(2)
}

func enumerateAdvance(v Value, taken []Value) {
	e := As[Enumerate](v)
	for i, pair := range taken {
		taken[i] = As[Tuple](pair).Items[1]
	}
	Advance(e.It, taken)
	e.N = Int(e.N.Int() + int64(len(taken)))
}

// zipMost is the number of iterators that a zip may have to show items: each has its part
// of a buffer.
const zipMost = 4

// zipAhead is for iterators that ask no others and are not the same: what one shows is not
// what another one gives.
func zipAhead(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	z := As[Zip](v)
	its := z.Its.Items
	if z.Strict || len(its) == 0 || len(its) > zipMost || t.zipping {
		return 0, 0, 0
	}
	for i, it := range its {
		m := it.Type().Many
		if m == nil || !m.Alone {
			return 0, 0, 0
		}
		for _, other := range its[:i] {
			if it == other {
				return 0, 0, 0
			}
		}
	}
	if t.zipped == nil {
		t.zipped = new([(zipMost - 1) * manyMost]Value)
	}
	t.zipping = true
	n, fuel, bytes, _ = t.inner(its[0], out)
	for i := 1; i < len(its) && n > 0; i++ {
		m, f, b, _ := t.inner(its[i], t.zipped[(i-1)*manyMost:][:n])
		n, fuel, bytes = m, fuel+f, bytes+b
	}
	var row [zipMost]Value
	for i := range out[:n] {
		row[0] = out[i]
		for j := 1; j < len(its); j++ {
			row[j] = t.zipped[(j-1)*manyMost+i]
		}
		out[i] = TupleOf(row[:len(its)])
	}
	clear(t.zipped[:])
	t.zipping = false
	return n, fuel + int64(len(its))/16, bytes + TupleSize(len(its))
}

func zipAdvance(v Value, taken []Value) {
	for _, it := range As[Zip](v).Its.Items {
		Advance(it, taken) // which only counts them
	}
}

func zipLeft(v Value) (n int) {
	for i, it := range As[Zip](v).Its.Items {
		if m := leftAlone(it); i == 0 || m < n {
			n = m
		}
	}
	return n
}

// filterAhead shows the true items up to the first false one, if the truth is what is
// asked for.
func filterAhead(t *Thread, v Value, out []Value) (n int, fuel, bytes int64) {
	x := As[Filter](v)
	if !x.Fn.IsNone() && x.Fn != Ref(BoolType) {
		return 0, 0, 0
	}
	n, fuel, bytes, _ = t.inner(x.It, out)
	for i, item := range out[:n] {
		if b, ok := TruthExact(item); !b || !ok {
			return i, fuel + 1, bytes
		}
	}
	return n, fuel + 1, bytes
}
