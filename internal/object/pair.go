// This file defines the loop over pairs: `for i, x in enumerate(…)` and
// `for k, v in d.items()` without the tuple that would be unpacked at once.

package object

// NextPair gives the two parts of an iterator's next pair. ok is false if the iterator
// is not of a kind that can; more is false at its end. Nothing has changed then.
func (t *Thread) NextPair(it Value, a, b *Value) (more, ok bool, err error) {
	switch it.Type() {
	case EnumerateType:
		e := As[Enumerate](it)
		if !e.N.IsInt() || e.N.Int() == 1<<63-1 || e.It.Type() == EnumerateType {
			return false, false, nil
		}
		item, err := t.nextDirect(e.It)
		if err == ErrSlow {
			return false, false, nil
		}
		if err != nil || item.P == nil {
			return false, err == nil, err
		}
		*a, *b = e.N, item
		e.N = Int(e.N.Int() + 1)
		return true, true, nil
	case ZipType:
		z := As[Zip](it)
		its := z.Its.Items
		if len(its) != 2 || z.Strict || !isSimple(its[0]) || !isSimple(its[1]) {
			return false, false, nil
		}
		x, _ := simpleNext(its[0])
		if x.P == nil {
			return false, true, nil
		}
		y, _ := simpleNext(its[1])
		if y.P == nil {
			return false, true, nil
		}
		*a, *b = x, y
		return true, true, nil
	case DictItemIterType:
		x := As[DictIter](it)
		if x.Back || x.D.P == nil || x.Used < 0 {
			return false, false, nil
		}
		d := As[Dict](x.D)
		if d.Len() != x.Used || x.Left <= 0 {
			return false, false, nil
		}
		for i := x.I; i < d.NEntries() && i < x.I+16; i++ { // long runs of deleted entries are paid for
			if k, v, live := d.Entry(i); live {
				x.I = i + 1
				x.Left--
				*a, *b = k, v
				return true, true, nil
			}
		}
		return false, false, nil
	}
	return false, false, nil
}
