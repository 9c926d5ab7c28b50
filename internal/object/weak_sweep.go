// This file defines what a census does about weak references. It is planned first, in pieces:
// until the plan is carried out nothing but the marks of the census has changed, so that it can
// go on later or be given up. To empty 100,000 references in one piece took 27 ms.

package object

import "math"

// A weakPlan is what is to be done.
type weakPlan struct {
	phase   int
	next    int               // of the references, then of thin, then of gone
	in      int               // and of the references of thin[next]
	goes    []int             // the places of the references that leave the registry
	thin    []thinList        // lists some of whose references go
	emptied map[Value][]Value // callbacks and references by the object that is gone
	gone    []Value           // these, in the order of their first references
	due     []Value           // pairs of a callback and its reference
}

// A thinList is the list of an object, and what is left of it.
type thinList struct {
	v          Value
	l          *weakList
	all, plain []*WeakRef
}

// AwaitsCensus tells whether something happens at the next census: a weak reference may be
// emptied, an object finalized, a file closed, a compartment given back.
func (s *State) AwaitsCensus() bool {
	t := &s.Weak
	return len(t.refs) > 0 || len(t.dels) > 0 || len(t.gens) > t.gaps || len(t.queue) > 0 || s.live > 0 || s.ForCensus != nil && s.ForCensus(s)
}

// seen tells whether a census that is complete has found an object.
func (w *Walker) seen(v Value) bool {
	h := v.Header()
	return h.Word&StaticBit != 0 || h.Word&EpochMask == w.epoch
}

// planWeak looks at n references, or at all if n is -1; it reports whether the plan is complete.
func (w *Walker) planWeak(n int64) bool {
	if n < 0 {
		n = math.MaxInt64
	}
	t, p := &w.S.Weak, &w.weak
	for ; p.phase == 0; p.next++ {
		if p.next == len(t.refs) {
			p.phase, p.next = 1, 0
			break
		}
		if n--; n < 0 {
			return false
		}
		w.work += workUnit // 270 ns if it is emptied and its callback queued
		w.planRef(p.next)
	}
	for p.phase == 1 {
		if p.next == len(p.thin) {
			p.phase, p.next = 2, 0
			break
		}
		x := &p.thin[p.next]
		for ; p.in < len(x.l.all) && w.seen(x.v); p.in++ {
			if n--; n < 0 {
				return false
			}
			if r := x.l.all[p.in]; r.Target == x.v && w.seen(Ref(r)) {
				x.all = append(x.all, r)
			}
		}
		for _, r := range x.l.plain { // three at most
			if r.Target == x.v && w.seen(x.v) && w.seen(Ref(r)) {
				x.plain = append(x.plain, r)
			}
		}
		p.next, p.in = p.next+1, 0
		if n--; n < 0 {
			return false
		}
	}
	for ; p.next < len(p.gone); p.next++ { // an object's references from the youngest to the oldest
		v := p.gone[p.next]
		for pairs := p.emptied[v]; len(pairs) > 0; pairs = pairs[:len(pairs)-2] {
			if n--; n < 0 {
				p.emptied[v] = pairs
				return false
			}
			p.due = append(p.due, pairs[len(pairs)-2], pairs[len(pairs)-1])
		}
	}
	return true
}

// planRef is for the i-th reference.
func (w *Walker) planRef(i int) {
	t, p := &w.S.Weak, &w.weak
	r := t.refs[i]
	found := w.seen(Ref(r))
	if found && r.Target.P != nil && w.seen(r.Target) && (r.Func.P == nil || w.seen(r.Func)) {
		return
	}
	p.goes = append(p.goes, i)
	if r.Target.P == nil {
		return
	}
	// All that leave a list do so together: to take 100,000 references to one object out of its
	// list one by one took 20 s.
	if l := t.by[r.Target]; l != nil && l.thin != w.S.Epoch && r.Func.P == nil {
		l.thin = w.S.Epoch
		p.thin = append(p.thin, thinList{v: r.Target, l: l})
	}
	if found && !r.Callback.IsNone() {
		if p.emptied == nil {
			p.emptied = map[Value][]Value{}
		}
		pairs := p.emptied[r.Target]
		if pairs == nil {
			p.gone = append(p.gone, r.Target)
		}
		p.emptied[r.Target] = append(pairs, r.Callback, Ref(r))
	}
}

// Sweep ends a census: references to what was not found are emptied and their callbacks
// queued; references that were not found themselves are forgotten, callbacks and all.
// Callbacks that are queued keep what they need until they run, and so are visited.
func (w *Walker) Sweep() {
	for _, typ := range w.types { // a class does not keep its subclasses alive
		if len(typ.subs)+len(typ.classes) > 0 {
			typ.pruneSubclasses(func(c *Type) bool { return w.seen(Ref(c)) })
		}
	}
	w.S.ForgetTexts()
	w.settleDying()
	w.planWeak(-1)
	t, p := &w.S.Weak, &w.weak
	if len(p.goes) == 0 {
		return
	}
	kept := t.refs[:p.goes[0]]
	for k, i := range p.goes {
		giveWay(k)
		if r := t.refs[i]; w.seen(Ref(r)) {
			r.Target, r.Func, r.Callback = Value{}, Value{}, None
		}
		to := len(t.refs)
		if k+1 < len(p.goes) {
			to = p.goes[k+1]
		}
		kept = append(kept, t.refs[i+1:to]...)
	}
	clear(t.refs[len(kept):])
	t.refs = kept
	for i := range p.thin {
		x := &p.thin[i]
		if x.l.all, x.l.plain = x.all, x.plain; len(x.all) == 0 {
			t.bare = append(t.bare, x.v)
		}
	}
	t.due = append(t.due, p.due...)
	w.weak = weakPlan{}
}

// ForgetBare takes n objects that no weak reference is left to out of the registry, or all if n
// is -1; it reports whether those were all. No program can tell.
func (s *State) ForgetBare(n int) bool {
	t := &s.Weak
	if n < 0 {
		n = len(t.bare)
	}
	for ; len(t.bare) > 0; n-- {
		if n == 0 {
			return false
		}
		last := len(t.bare) - 1
		v := t.bare[last]
		if l := t.by[v]; l != nil && len(l.all) == 0 {
			delete(t.by, v)
		}
		t.bare[last] = Value{}
		t.bare = t.bare[:last]
	}
	t.bare = nil
	return true
}
