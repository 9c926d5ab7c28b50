// This file defines what two sets make together, at once: with the hashes that their
// tables hold, and without a frame, as long as no elements must be compared by guest code.
// What it cannot do goes step by step (set_algebra.go).

package object

import "github.com/adderlang/adder/internal/meter"

// siftMost is the number of entries gone through at once: 0.3 ms.
const siftMost = 1 << 13

// sift adds to picked the numbers of the entries of src whose keys are in other (or are
// not); ok is false if comparing needs guest code. The caller has paid 1 unit for 2 entries.
//
// Knowing how many there are before the result is made saves building it anew at every
// doubling: `a & b` of 1,000 elements took six times as long as CPython, most of it there.
func sift(picked []int32, src, other *Dict, in bool) (_ []int32, ok bool) {
	for i := src.first; i < len(src.entries); i++ {
		e := &src.entries[i]
		if e.key.P == nil {
			continue
		}
		_, found, ok := other.Find(e.key, e.hash)
		if !ok {
			return nil, false
		}
		if found == in {
			picked = append(picked, int32(i))
		}
	}
	return picked, true
}

// takeAll adds all keys of a table to a set's that has room and none of them. Its index is
// filled by placeAll when all has come.
func (d *Dict) takeAll(src *Dict) {
	for i := src.first; i < len(src.entries); i++ {
		if e := &src.entries[i]; e.key.P != nil {
			d.takeEntry(e)
		}
	}
}

// takePicked is takeAll for some of the entries.
func (d *Dict) takePicked(src *Dict, picked []int32) {
	for _, i := range picked {
		d.takeEntry(&src.entries[i])
	}
}

func (d *Dict) takeEntry(e *dictEntry) {
	n := len(d.entries)
	d.entries = d.entries[:n+1]
	d.entries[n].set(e.hash, e.key, None)
	d.live++
	d.used++
}

// newSetSized makes a set with room for n elements, charged.
func (t *Thread) newSetSized(typ *Type, n int) (*Set, error) {
	if n = max(n, 4); n > 4 && n <= 8 {
		n = 8
	}
	if err := t.Charge(int64(n)/16, SetSize+roundUp(int64(n)*entrySize)+roundUp(4*int64(indexSize(n)))); err != nil {
		return nil, err
	}
	s := &Set{Header: Header{Type: typ}}
	s.D.rebuild(n)
	return s, nil
}

// A setOp is one of the four operations of two sets.
type setOp uint8

const (
	setAnd setOp = iota
	setOr
	setSub
	setXor
)

// combine makes a set of class typ from two tables. ErrSlow: comparing needs guest code, or
// they are large.
func (t *Thread) combine(op setOp, typ *Type, a, b *Dict) (Value, error) {
	if op == setAnd && b.live > a.live {
		a, b = b, a // go through the smaller one
	}
	if len(a.entries)+len(b.entries) > siftMost {
		return Value{}, ErrSlow
	}
	n := len(b.entries)
	switch op {
	case setSub:
		n = len(a.entries)
	case setOr, setXor:
		n += len(a.entries)
	}
	mark := t.Meter.Mark()
	if err := t.Charge(meter.PerUnit(int64(n), 2), 0); err != nil {
		return Value{}, err
	}
	s, err := t.combined(op, typ, a, b)
	if err == ErrSlow {
		t.Meter.Restore(mark)
	}
	if err != nil {
		return Value{}, err
	}
	return Ref(s), nil
}

// combined gathers what comes from a, then what comes from b; of a union all of a does.
func (t *Thread) combined(op setOp, typ *Type, a, b *Dict) (*Set, error) {
	if n := len(a.entries) + len(b.entries); cap(t.sifted) < n {
		t.sifted = make([]int32, max(n, 64))
	}
	picked, ok := t.sifted[:0], true
	if op == setSub || op == setXor {
		if picked, ok = sift(picked, a, b, false); !ok {
			return nil, ErrSlow
		}
	}
	fromA := len(picked)
	if op != setSub {
		if picked, ok = sift(picked, b, a, op == setAnd); !ok {
			return nil, ErrSlow
		}
	}
	n := len(picked)
	if op == setOr {
		n += a.live
	}
	s, err := t.newSetSized(typ, n)
	if err != nil {
		return nil, err
	}
	if op == setOr {
		s.D.takeAll(a)
	}
	s.D.takePicked(a, picked[:fromA])
	s.D.takePicked(b, picked[fromA:])
	s.D.long, err = placeAll(t, s.D.index, s.D.entries)
	return s, err
}

// setFast is the Fast form of an operator.
func setFast(op setOp, reflected bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		a, b := args[0], args[1]
		if a.Kind() != KindSet || b.Kind() != KindSet {
			return NotImplemented, nil
		}
		if reflected {
			a, b = b, a
		}
		return t.combine(op, baseSet(a), &As[Set](a).D, &As[Set](b).D)
	}
}

// setFastMethod is the Fast form of a method with one other, which is a set; that of
// several, or of iterables, is for the Step.
func setFastMethod(op setOp) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		b := args[1]
		if op != setXor {
			others := As[Tuple](b).Items
			if len(others) != 1 {
				return Value{}, ErrSlow
			}
			b = others[0]
		}
		if b.Kind() != KindSet {
			return Value{}, ErrSlow
		}
		return t.combine(op, baseSet(args[0]), &As[Set](args[0]).D, &As[Set](b).D)
	}
}
