// This file defines list.sort and sorted: a stable merge sort as a state machine, so
// that a comparison or a key function may be guest code and any comparison may be
// hostile. Comparisons of exact numbers and text run without frames. What needs no state at
// all is sorted by list_sort_quick.go.

package object

import "slices"

// A sorter is the state of a sort: keys decide, items move along (items is nil if the
// items are the keys). It is a natural merge sort: ascending runs are found, short
// ones are filled up by binary insertion to minRun, and runs are merged by the rule
// that each is longer than the two after it together. Lists of fewer than wholeRun items
// are one run, and make the comparisons that CPython makes, in its order: a __lt__ that
// prints shows the same.
type sorter struct {
	keys, items []Value
	tk, ti      []Value // the left run of the merge in progress
	runs        []sortRun
	stage       uint8
	waiting     bool  // a comparison was pushed: its result is in f.In
	phase       uint8 // of counting a run: see counted
	same        int   // how many of the last items of a descending run equal the one before
	lo, hi      int   // run being made
	i, l, r     int   // positions of the stage: see step
	to          int   // merge: where the next item goes
	at          int   // merge: index of the left run
	credit      int   // comparisons and moves paid for
	mode        uint8
}

type sortRun struct{ at, n int }

// Stages of a sort.
const (
	sortRunStart = iota
	sortRunCount
	sortInsert
	sortInsertFind
	sortCollapse
	sortMerge
	sortEnd
)

// Ways to compare.
const (
	sortGeneral = iota
	sortInts
	sortFloats
	sortStrs
)

// minRun is the length below which runs are filled up by insertion, in lists of at least
// wholeRun items.
const (
	minRun   = 32
	wholeRun = 64
)

// Phases of counting a run.
const (
	countUp     = iota // i is not less than the item before it so far
	countEqual         // i is less: is the first less than the one before i, or are all equal?
	countDown          // is i less than the item before it?
	countDownEq        // it is not: is it greater?
	countOn            // the run descended and was turned round: i may still fit
)

// Refs visits the values being sorted.
func (s *sorter) Refs(visit func(*Value)) {
	for _, part := range [...][]Value{s.keys, s.items, s.tk, s.ti} {
		for i := range part {
			visit(&part[i])
		}
	}
}

// Size is the storage of the values.
func (s *sorter) Size() int64 {
	return 256 + 16*int64(cap(s.keys)+cap(s.items)+cap(s.tk)+cap(s.ti)+cap(s.runs))
}

// Clone copies the state.
func (s *sorter) Clone() FrameState {
	c := *s
	c.keys, c.items = slices.Clone(s.keys), slices.Clone(s.items)
	c.tk, c.ti, c.runs = slices.Clone(s.tk), slices.Clone(s.ti), slices.Clone(s.runs)
	return &c
}

// result is the sorted items.
func (s *sorter) result() []Value {
	if s.items != nil {
		return s.items
	}
	return s.keys
}

// begin looks at the keys: if all are ints, floats or short text, comparing needs no
// frames. It is charged by the caller.
func (s *sorter) begin() {
	s.mode = sortGeneral
	if len(s.keys) == 0 {
		return
	}
	mode := uint8(sortGeneral)
	switch v := s.keys[0]; {
	case v.IsInt():
		mode = sortInts
	case v.IsFloat():
		mode = sortFloats
	case v.Type() == StrType:
		mode = sortStrs
	}
	for i, v := range s.keys {
		giveWay(i)
		switch mode {
		case sortInts:
			if !v.IsInt() {
				return
			}
		case sortFloats:
			if !v.IsFloat() {
				return
			}
		case sortStrs:
			if v.Type() != StrType || len(As[Str](v).data) > 4*exactBytes {
				return
			}
		}
	}
	s.mode = mode
}

// less compares two keys; ok is false if guest code must.
func (s *sorter) less(a, b Value) (lt, ok bool) {
	switch s.mode {
	case sortInts:
		return a.Int() < b.Int(), true
	case sortFloats:
		return a.Float() < b.Float(), true
	case sortStrs:
		x, y := As[Str](a), As[Str](b)
		if x.width == 1 && y.width == 1 {
			return x.data < y.data, true
		}
		return x.Compare(y) < 0, true
	}
	return OrderExact(CmpLT, a, b)
}

// lt is less as part of a step: the result is in f.In.
func (s *sorter) lt(t *Thread, f *NFrame, a, b Value) Action {
	if lt, ok := s.less(a, b); ok {
		f.In = Bool(lt)
		return Done
	}
	s.waiting = true
	act := t.LtOp(f, a, b)
	if act != Call {
		s.waiting = false
	}
	if act == Stop {
		s.credit++ // it will be asked, and paid for, again
	}
	return act
}

// pay makes sure that n more moves or comparisons are paid for: 1 fuel for 4. What was
// done so far is committed first, so a Stop loses nothing.
func (s *sorter) pay(t *Thread, f *NFrame, n int) Action {
	s.credit -= n
	if s.credit >= 0 {
		return Done
	}
	need := 256 + n
	f.Commit(t)
	if err := t.Charge(int64(need)/4, 0); err != nil {
		s.credit += n
		return t.Fail(err)
	}
	s.credit += need
	f.Commit(t)
	return Done
}

// step goes on with the sort until it is done, a comparison was pushed, or a chunk of
// work is over. Every stage leaves the state whole before it may stop.
func (s *sorter) step(t *Thread, f *NFrame) Action {
	for work := 0; work < 1<<13; work++ {
		if s.waiting {
			s.waiting = false // f.In answers the comparison the stage asked for
		} else if act := s.ask(t, f); act != Done {
			return act
		}
		if s.stage == sortEnd {
			return Done
		}
		s.answer(f.In.Bool())
	}
	return Again
}

// ask brings the machine to its next comparison and makes it.
func (s *sorter) ask(t *Thread, f *NFrame) Action {
	for {
		switch s.stage {
		case sortRunStart:
			if s.lo = s.hi; s.lo == len(s.keys) {
				s.stage = sortCollapse
				continue
			}
			if s.hi = s.lo + 1; s.hi == len(s.keys) {
				s.endRun()
				continue
			}
			s.stage, s.phase, s.same, s.i = sortRunCount, countUp, 0, s.hi
		case sortRunCount: // i: the item compared with the one before it
			if act := s.pay(t, f, 1); act != Done {
				return act
			}
			switch s.phase {
			case countEqual:
				return s.lt(t, f, s.keys[s.lo], s.keys[s.i-1])
			case countDownEq:
				return s.lt(t, f, s.keys[s.i-1], s.keys[s.i])
			}
			return s.lt(t, f, s.keys[s.i], s.keys[s.i-1])
		case sortInsert: // hi: the item to insert
			if s.hi == len(s.keys) || s.hi-s.lo >= minRun && len(s.keys) >= wholeRun {
				s.endRun()
				continue
			}
			s.l, s.r, s.stage = s.lo, s.hi, sortInsertFind
		case sortInsertFind:
			if s.l >= s.r {
				if act := s.pay(t, f, 1+(s.hi-s.l)/4); act != Done {
					return act
				}
				rotate(s.keys, s.l, s.hi)
				rotate(s.items, s.l, s.hi)
				s.hi++
				s.stage = sortInsert
				continue
			}
			if act := s.pay(t, f, 1); act != Done {
				return act
			}
			return s.lt(t, f, s.keys[s.hi], s.keys[(s.l+s.r)/2])
		case sortCollapse:
			at := s.toMerge()
			if at < 0 {
				if s.hi < len(s.keys) {
					s.stage = sortRunStart
					continue
				}
				s.stage = sortEnd
				return Done
			}
			if act := s.startMerge(t, f, at); act != Done {
				return act
			}
		case sortMerge:
			end := s.runs[s.at+1].at + s.runs[s.at+1].n
			if s.l == len(s.tk) || s.r == end {
				if act := s.pay(t, f, 1+(len(s.tk)-s.l)/8); act != Done {
					return act
				}
				s.putBack()
				s.endMerge()
				continue
			}
			if act := s.pay(t, f, 1); act != Done {
				return act
			}
			return s.lt(t, f, s.keys[s.r], s.tk[s.l])
		default:
			return Done
		}
	}
}

// answer uses the result of the comparison the stage asked for.
func (s *sorter) answer(lt bool) {
	switch s.stage {
	case sortRunCount:
		s.counted(lt)
	case sortInsertFind:
		if m := (s.l + s.r) / 2; lt {
			s.r = m
		} else {
			s.l = m + 1
		}
	case sortMerge:
		if lt {
			s.keys[s.to] = s.keys[s.r]
			if s.items != nil {
				s.items[s.to] = s.items[s.r]
			}
			s.r++
		} else {
			s.keys[s.to] = s.tk[s.l]
			if s.items != nil {
				s.items[s.to] = s.ti[s.l]
			}
			s.l++
		}
		s.to++
	}
}

// counted goes on with counting a natural run [lo, i). Equal items of a descending run are
// turned round on the way, so that turning the run gives them back their order.
func (s *sorter) counted(lt bool) {
	switch s.phase {
	case countUp, countOn:
		if !lt {
			s.i++
			break
		}
		switch {
		case s.phase == countOn:
			s.runCounted()
			return
		case s.i > s.lo+1:
			s.phase = countEqual
			return
		}
		s.phase = countDown
		s.i++
	case countEqual:
		if lt {
			s.runCounted()
			return
		}
		s.flip(s.lo, s.i)
		s.phase = countDown
		s.i++
	case countDown:
		if !lt {
			s.phase = countDownEq
			return
		}
		s.flipSame()
		s.i++
	case countDownEq:
		if lt {
			s.turnRun()
			return
		}
		s.same++
		s.phase = countDown
		s.i++
	}
	if s.i < len(s.keys) {
		return
	}
	if s.phase == countDown {
		s.turnRun()
	}
	s.runCounted()
}

// turnRun makes a descending run ascend: what follows it may belong to it.
func (s *sorter) turnRun() {
	s.flipSame()
	s.flip(s.lo, s.i)
	s.phase = countOn
}

func (s *sorter) flipSame() {
	if s.same > 0 {
		s.flip(s.i-s.same-1, s.i)
		s.same = 0
	}
}

func (s *sorter) flip(i, j int) {
	flip(s.keys[i:j])
	if s.items != nil {
		flip(s.items[i:j])
	}
}

// runCounted ends the counting of the run [lo, i).
func (s *sorter) runCounted() {
	s.hi = s.i
	s.stage = sortInsert
}

func (s *sorter) endRun() {
	s.runs = append(s.runs, sortRun{s.lo, s.hi - s.lo})
	s.stage = sortCollapse
}

// toMerge is the index of the left one of the two runs to merge next, or -1.
func (s *sorter) toMerge() int {
	n := len(s.runs)
	if n < 2 {
		return -1
	}
	r := s.runs
	last := s.hi == len(s.keys)
	switch {
	case n > 2 && r[n-3].n <= r[n-2].n+r[n-1].n, n > 3 && r[n-4].n <= r[n-3].n+r[n-2].n, n > 2 && last:
		if r[n-3].n < r[n-1].n {
			return n - 3
		}
		return n - 2
	case r[n-2].n <= r[n-1].n, last:
		return n - 2
	}
	return -1
}

// startMerge copies the left run away.
func (s *sorter) startMerge(t *Thread, f *NFrame, at int) Action {
	a := s.runs[at]
	f.Commit(t)
	bytes := int64(16 * a.n)
	if s.items != nil {
		bytes *= 2
	}
	if err := t.Charge(int64(a.n)/16+1, bytes); err != nil {
		return t.Fail(err)
	}
	s.tk = slices.Grow(s.tk[:0], a.n)[:a.n]
	moveLong(s.tk, s.keys[a.at:a.at+a.n])
	if s.items != nil {
		s.ti = slices.Grow(s.ti[:0], a.n)[:a.n]
		moveLong(s.ti, s.items[a.at:a.at+a.n])
	}
	s.at, s.l, s.to, s.r = at, 0, a.at, a.at+a.n
	s.stage = sortMerge
	f.Commit(t)
	return Done
}

// putBack puts what is left of the left run where the merge has made room for it.
func (s *sorter) putBack() {
	moveLong(s.keys[s.to:], s.tk[s.l:])
	if s.items != nil {
		moveLong(s.items[s.to:], s.ti[s.l:])
	}
}

func (s *sorter) endMerge() {
	s.runs[s.at].n += s.runs[s.at+1].n
	s.runs = append(s.runs[:s.at+1], s.runs[s.at+2:]...)
	clearLong(s.tk)
	clearLong(s.ti)
	s.tk, s.ti = s.tk[:0], s.ti[:0]
	s.stage = sortCollapse
}

// rotate moves item j to place i.
func rotate(s []Value, i, j int) {
	if s == nil {
		return
	}
	v := s[j]
	copy(s[i+1:j+1], s[i:j])
	s[i] = v
}

// listSortStep: Vals are self, key, reverse. PC 0 begins, 1 and 2 compute the keys (N
// of them), 3 sorts. While it runs the list is empty; whatever ends it puts the items
// back.
func listSortStep(t *Thread, f *NFrame) Action {
	act := sortSteps(t, f)
	if act != Done && act != Raise || f.State == nil {
		return act
	}
	l, s := As[List](f.Vals[0]), f.State.(*sorter)
	f.State = nil
	changed := l.n != 0 || l.c != 0
	if s.stage == sortMerge {
		s.putBack()
	}
	out := s.result()
	if f.Vals[2].Bool() && s.stage != sortRunStart { // prepare has reversed them
		flip(out)
	}
	l.steal(listOf(out))
	if act == Done && changed {
		return t.Fail(t.ValueError("list modified during sort"))
	}
	f.Out = None
	return act
}

// sortSteps goes on with the sort; the list is put together by listSortStep.
func sortSteps(t *Thread, f *NFrame) Action {
	l, key, reverse := As[List](f.Vals[0]), f.Vals[1], f.Vals[2].Bool()
	if f.Exc.P != nil {
		t.Exc = As[Exception](f.Exc)
		return Raise
	}
	for {
		switch f.PC {
		case 0:
			if err := t.mutable(&l.Header, "sort"); err != nil {
				return t.Fail(err)
			}
			if key.IsNone() {
				if ok, err := t.sortTyped(l, reverse); err != nil {
					return t.Fail(err)
				} else if ok {
					f.Out = None
					return Done
				}
			}
			bytes := 256 + 32*int64(l.n) // the copy now, and the list made of it at the end
			if !key.IsNone() {
				bytes += 16 * int64(l.n)
			}
			if err := t.Charge(1+int64(l.n)/4, bytes); err != nil {
				return t.Fail(err)
			}
			keys, err := t.listValues(l)
			if err != nil {
				return t.Fail(err)
			}
			s := &sorter{keys: keys}
			f.State = s
			l.kind, l.ptr, l.n, l.c = ListInts, nil, 0, 0
			f.PC = 1
			if !key.IsNone() {
				s.items = s.keys
				s.keys = make([]Value, 0, len(s.items))
			}
			f.Commit(t)
		case 1:
			s := f.State.(*sorter)
			if s.items == nil || len(s.keys) == len(s.items) {
				ok, err := s.sortAll(t, reverse)
				if err != nil {
					return t.Fail(err)
				}
				if !ok {
					s.prepare(reverse)
				}
				f.PC = 3
				f.Commit(t)
				continue
			}
			if key.Kind() != KindFunction {
				if act := t.sortKeys(f, s); act != Done {
					return act
				}
				if len(s.keys) == len(s.items) {
					continue
				}
			}
			f.PC = 2
			if act := t.CallValue(f, key, s.items[len(s.keys)]); act != Done {
				return act
			}
			f.Commit(t)
		case 2:
			s := f.State.(*sorter)
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			s.keys = append(s.keys, f.In)
			f.N++
			f.PC = 1
			f.Commit(t)
			if f.N&511 == 0 {
				return Again
			}
		case 3:
			return f.State.(*sorter).step(t, f)
		}
	}
}

// sortApply takes a key and gives the next item.
func sortApply(t *Thread, f *NFrame, fn, key Value) (next Value, ok bool) {
	s := f.State.(*sorter)
	n := len(s.keys) + 1
	if f.Vals[1] != fn || n >= len(s.items) || (f.N+1)&511 == 0 || t.Charge(half(f.N), 0) != nil {
		return Value{}, false
	}
	s.keys = append(s.keys, key)
	f.N++
	return s.items[n], true
}

// sortKeys computes keys as PC 1 and 2 do, as long as the key function is a native that takes
// little time.
func (t *Thread) sortKeys(f *NFrame, s *sorter) Action {
	for at := len(s.keys); at < len(s.items); at++ {
		mark := t.Meter.Mark()
		err := t.Charge(half(f.N), 0)
		k := Value{}
		if err == nil {
			k, err = t.applied(f.Vals[1], s.items[at])
		}
		if err != nil {
			if err == ErrSlow {
				t.Meter.Restore(mark)
			}
			t.Meter.RestoreOn(err, mark)
			f.Commit(t)
			if err == ErrSlow {
				return Done
			}
			return t.Fail(err)
		}
		s.keys = append(s.keys, k)
		if f.N++; f.N&511 == 0 {
			f.Commit(t)
			return Again
		}
	}
	f.Commit(t)
	return Done
}

// prepare begins the comparing. A reverse sort sorts the reversed items and reverses the
// result, so that equal ones keep their order.
func (s *sorter) prepare(reverse bool) {
	if reverse {
		flip(s.keys)
		if s.items != nil {
			flip(s.items)
		}
	}
	s.begin()
	s.stage = sortRunCount
	if len(s.keys) < 2 {
		s.stage, s.hi = sortEnd, len(s.keys)
		return
	}
	s.lo, s.hi, s.i = 0, 1, 1
}

// sortRow is list.sort for sorted(), on a list that nobody else has.
var sortRow *Row

func init() {
	sortRow = RegisterRow(&Row{Name: "sort", Sig: "(*args)", Charge: Custom, Step: listSortStep, Apply: sortApply, Applies: 2, Catches: true})
}
