// This file defines Pattern.findall and split.

package native

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

// A Fast body deals with so many matches in a text so long: more is begun by steps at once.
const (
	quickMatches = 64
	quickText    = 1024
)

// findItem is what findall gives for a match: the match, its group, or a tuple of groups.
func findCost(s *subject, sp []int) (fuel, bytes int64) {
	if len(sp) <= 4 {
		k := len(sp) - 2
		return s.cost(sp[k], sp[k+1])
	}
	n := len(sp)/2 - 1
	fuel, bytes = int64(n/8), object.TupleSize(n)
	for g := 1; g <= n; g++ {
		a, b := s.cost(sp[2*g], sp[2*g+1])
		fuel, bytes = fuel+a, bytes+b
	}
	return fuel, bytes
}

func findItem(t *thread, s *subject, sp []int) value {
	if len(sp) <= 4 {
		k := len(sp) - 2
		return s.piece(t, sp[k], sp[k+1])
	}
	out := make([]value, len(sp)/2-1)
	for i := range out {
		out[i] = s.piece(t, sp[2*i+2], sp[2*i+3])
	}
	return object.NewTuple(out)
}

// quickAll collects the places of up to quickMatches matches. ok is false if there are
// more of them, or they take long.
func quickAll(m *re.Matcher, limit int, spans []int) (out []int, ok bool) {
	if m.Rest() > quickText {
		return nil, false
	}
	for n := 0; limit == 0 || n < limit; n++ {
		if m.Used > quickUnits || n == quickMatches {
			return nil, false
		}
		switch m.Run(int(quickUnits - m.Used + 1)) {
		case re.Matched:
			spans = m.Spans(spans)
			m.Again()
		case re.Failed:
			return spans, true
		default:
			return nil, false
		}
	}
	return spans, true
}

func findallFast(t *thread, args []value) (value, error) {
	p := asPattern(args[0])
	s, err := subjectOf(t, p, args[1])
	if err != nil {
		return value{}, err
	}
	start, end := bounds(args[2], args[3], s.text.N)
	m := quick()
	defer giveBack(m)
	m.Start(p.prog, s.text, start, end, re.Search, false)
	var buf [64]int
	spans, ok := quickAll(m, 0, buf[:0])
	if !ok {
		return value{}, object.ErrSlow
	}
	w := 2 * (p.prog.Groups + 1)
	n := len(spans) / w
	fuel, bytes := m.Used/16+int64(n/8), int64(object.ListSize)+object.RoundUp(16*int64(n))
	for i := 0; i < n; i++ {
		a, b := findCost(&s, spans[i*w:(i+1)*w])
		fuel, bytes = fuel+a, bytes+b
	}
	if err := t.Charge(fuel, bytes); err != nil {
		return value{}, err
	}
	items := make([]value, n)
	for i := range items {
		items[i] = findItem(t, &s, spans[i*w:(i+1)*w])
	}
	return object.Ref(object.NewList(items)), nil
}

// batch is how many matches are found before they are dealt with and paid for together.
const batch = 64

// A gather is the state of findall and split, whose list stands in the frame's values,
// and of sub.
type gather struct {
	run
	found []int // places of matches that are not dealt with
	whole bool  // found is a batch, or what is left of one: it is dealt with before the next begins
	last  int   // the end of the last match that was
	n     int   // matches dealt with
}

// Clone copies the matcher.
func (g *gather) Clone() object.FrameState {
	c := *g
	c.run = g.clone()
	c.found = append([]int(nil), g.found...)
	return &c
}

// Size is the matcher's and the places'.
func (g *gather) Size() int64 { return g.run.Size() + 8*int64(cap(g.found)) }

// width is the number of places of one match.
func (g *gather) width(p *pattern) int { return 2 * (p.prog.Groups + 1) }

// fill finds matches, limit of them at most in all if it is not 0, and pays. With done
// there are some, or none any more.
func (g *gather) fill(t *thread, f *frame, p *pattern, limit int64) action {
	if g.whole {
		return done
	}
	w := g.width(p)
	for !g.over {
		k := len(g.found) / w
		if k >= batch || limit > 0 && int64(g.n+k) >= limit {
			break
		}
		units := g.units(t, boutUnits)
		if units == 0 { // a batch is whole before it is dealt with, however often it was stopped
			if err := g.more(t, f); err != nil {
				return t.Fail(err)
			}
			return object.Again
		}
		switch g.m.Run(units) {
		case re.Matched:
			g.found = g.m.Spans(g.found)
			g.m.Again()
		case re.Failed:
			g.over = true
		case re.Room:
			if err := g.room(t, f); err != nil {
				return t.Fail(err)
			}
		}
	}
	if err := g.pay(t, f); err != nil {
		return t.Fail(err)
	}
	g.whole = true
	return done
}

// gatherBegin is the first step of both: the list is appended to Vals.
func gatherBegin(t *thread, f *frame, p *pattern, pos, endpos value) action {
	r, err := begin(t, f, p, f.Vals[1], pos, endpos, re.Search)
	if err == nil {
		err = t.Charge(0, object.ListSize)
	}
	if err != nil {
		return t.Fail(err)
	}
	f.State = &gather{run: *r}
	f.Vals = append(f.Vals, object.Ref(object.NewList(nil)))
	f.PC = 3
	f.Commit(t)
	return done
}

// findallStep: Vals are the pattern, the string, pos, endpos, and the list.
func findallStep(t *thread, f *frame) action {
	if act := askBuffer(t, f, 1); act != done {
		return act
	}
	if f.PC == 2 {
		if act := gatherBegin(t, f, asPattern(f.Vals[0]), f.Vals[2], f.Vals[3]); act != done {
			return act
		}
	}
	g, l, p := f.State.(*gather), object.As[object.List](f.Vals[4]), asPattern(f.Vals[0])
	for {
		if act := g.fill(t, f, p, 0); act != done {
			return act
		}
		if len(g.found) == 0 {
			f.Out = f.Vals[4]
			return done
		}
		w := g.width(p)
		for i := 0; i < len(g.found); i += w {
			sp := g.found[i : i+w]
			fuel, bytes := findCost(&g.s, sp)
			if err := t.Charge(fuel+object.Half(int64(g.n)), bytes+l.GrowCost(object.None, 1)); err != nil {
				return g.stop(t, f, i, err)
			}
			l.Append(findItem(t, &g.s, sp))
			g.n++
		}
		if act := g.dealt(t, f); act != done {
			return act
		}
	}
}

// stop ends a step in the middle of a batch: the matches before place i are dealt with,
// and stay paid. The same charges are made wherever a step stops.
func (g *gather) stop(t *thread, f *frame, i int, err error) action {
	g.found = append(g.found[:0], g.found[i:]...)
	f.Commit(t)
	return t.Fail(err)
}

// dealt ends a batch.
func (g *gather) dealt(t *thread, f *frame) action {
	g.found, g.whole = g.found[:0], false
	f.Commit(t)
	if !g.over {
		return object.Again
	}
	return done
}

// splitPieces are the places of what a split adds to the list for a match: what stands
// before it, then the groups; -1 for those that took no part.
func splitCost(s *subject, last int, sp []int) (fuel, bytes int64) {
	fuel, bytes = s.cost(last, sp[0])
	for i := 2; i < len(sp); i += 2 {
		if sp[i] >= 0 {
			a, b := s.cost(sp[i], sp[i+1])
			fuel, bytes = fuel+a, bytes+b
		}
	}
	return fuel + int64(len(sp)/16), bytes
}

func splitItems(t *thread, out []value, s *subject, last int, sp []int) []value {
	out = append(out, s.piece(t, last, sp[0]))
	for i := 2; i < len(sp); i += 2 {
		v := object.None
		if sp[i] >= 0 {
			v = s.piece(t, sp[i], sp[i+1])
		}
		out = append(out, v)
	}
	return out
}

func splitFast(t *thread, args []value) (value, error) {
	p := asPattern(args[0])
	s, err := subjectOf(t, p, args[1])
	if err != nil {
		return value{}, err
	}
	limit := args[2].Int()
	m := quick()
	defer giveBack(m)
	m.Start(p.prog, s.text, 0, s.text.N, re.Search, false)
	var buf [64]int
	spans := buf[:0]
	if limit >= 0 {
		var ok bool
		if spans, ok = quickAll(m, int(min(limit, quickMatches+1)), spans); !ok {
			return value{}, object.ErrSlow
		}
	}
	w := 2 * (p.prog.Groups + 1)
	n := len(spans) / w
	items := n*(p.prog.Groups+1) + 1
	fuel, bytes := m.Used/16+int64(n/8), object.ListSize+object.RoundUp(16*int64(items))
	last := 0
	for i := 0; i < n; i++ {
		sp := spans[i*w : (i+1)*w]
		a, b := splitCost(&s, last, sp)
		fuel, bytes = fuel+a, bytes+b
		last = sp[1]
	}
	a, b := s.cost(last, s.text.N)
	if err := t.Charge(fuel+a, bytes+b); err != nil {
		return value{}, err
	}
	out := make([]value, 0, items)
	last = 0
	for i := 0; i < n; i++ {
		sp := spans[i*w : (i+1)*w]
		out = splitItems(t, out, &s, last, sp)
		last = sp[1]
	}
	out = append(out, s.piece(t, last, s.text.N))
	return object.Ref(object.NewList(out)), nil
}

// splitStep: Vals are the pattern, the string, maxsplit, and the list.
func splitStep(t *thread, f *frame) action {
	if act := askBuffer(t, f, 1); act != done {
		return act
	}
	if f.PC == 2 {
		if act := gatherBegin(t, f, asPattern(f.Vals[0]), object.Int(0), object.Int(1<<63-1)); act != done {
			return act
		}
	}
	g, l, p := f.State.(*gather), object.As[object.List](f.Vals[3]), asPattern(f.Vals[0])
	limit := f.Vals[2].Int()
	for limit >= 0 {
		if act := g.fill(t, f, p, limit); act != done {
			return act
		}
		if len(g.found) == 0 {
			break
		}
		w := g.width(p)
		var buf [16]value
		for i := 0; i < len(g.found); i += w {
			sp := g.found[i : i+w]
			fuel, bytes := splitCost(&g.s, g.last, sp)
			if err := t.Charge(fuel+object.Half(int64(g.n)), bytes+l.GrowCost(object.None, w/2)); err != nil {
				return g.stop(t, f, i, err)
			}
			for _, v := range splitItems(t, buf[:0], &g.s, g.last, sp) {
				l.Append(v)
			}
			g.last = sp[1]
			g.n++
		}
		if act := g.dealt(t, f); act != done {
			return act
		}
	}
	fuel, bytes := g.s.cost(g.last, g.s.text.N)
	if err := t.Charge(fuel, bytes+l.GrowCost(object.None, 1)); err != nil {
		return t.Fail(err)
	}
	l.Append(g.s.piece(t, g.last, g.s.text.N))
	f.Out = f.Vals[3]
	return done
}
