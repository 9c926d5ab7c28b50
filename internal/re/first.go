// This file defines what the first character of a part of a pattern can be: it tells the
// matcher which ways lead nowhere before it remembers them.

package re

// A firstSet is a set of possible next characters. high stands for all above 255.
type firstSet struct {
	low  [4]uint64
	high bool
	any  bool // nothing is known: even no character may follow
	end  bool // the end of the text is possible too
	skip bool // the part may match nothing, so what comes after it counts too
}

func (f *firstSet) add(c rune) {
	if c > 255 {
		f.high = true
		return
	}
	f.low[c>>6] |= 1 << (c & 63)
}

// setOf fills in the characters of a set.
func (f *firstSet) setOf(s *charset) {
	for c, in := range s.low {
		if in {
			f.add(rune(c))
		}
	}
	f.high = s.neg || len(s.ranges) > 0 || s.cats != 0
}

func (f *firstSet) union(g *firstSet) {
	for i := range f.low {
		f.low[i] |= g.low[i]
	}
	f.high = f.high || g.high
	f.any = f.any || g.any
	f.end = f.end || g.end
}

// hit tells whether c can come first.
func (f *firstSet) hit(c rune) bool {
	if c < 256 {
		return f.low[c>>6]>>(c&63)&1 != 0
	}
	return f.high
}

// apart tells whether no character is in both and neither is unknown.
func (f *firstSet) apart(g *firstSet) bool {
	if f.any || g.any || f.high && g.high {
		return false
	}
	for i := range f.low {
		if f.low[i]&g.low[i] != 0 {
			return false
		}
	}
	return true
}

// seqLook is how many items of a sequence that may all match nothing are looked at.
const seqLook = 12

// firstOf is what a sequence, from item i on, can begin with; after it comes then.
func firstOf(s *seq, i int, then *firstSet) firstSet {
	var f firstSet
	for k := 0; i < len(s.items); i, k = i+1, k+1 {
		if k == seqLook {
			f.any = true
			return f
		}
		g := &s.items[i].first
		f.union(g)
		if f.any || !g.skip {
			return f
		}
	}
	if then == nil {
		f.skip = true
		return f
	}
	f.union(then)
	return f
}

// begin sets n.first; its parts are complete.
func (n *node) begin() {
	f := &n.first
	switch n.op {
	case opLiteral, opNotLiteral:
		rule := ruleOf(n.flags)
		if n.op == opNotLiteral {
			for i := range f.low {
				f.low[i] = ^uint64(0)
			}
			f.high = true
			if !rule.iscased(n.lo) && n.lo < 256 {
				f.low[n.lo>>6] &^= 1 << (n.lo & 63)
			}
			return
		}
		f.add(n.lo)
		if rule.iscased(n.lo) {
			for _, v := range rule.variants(n.lo) {
				f.add(v)
			}
		}
	case opAny:
		for i := range f.low {
			f.low[i] = ^uint64(0)
		}
		f.high = true
		if n.flags&DotAll == 0 {
			f.low[0] &^= 1 << '\n'
		}
	case opIn:
		*f = n.cs.first
	case opAt:
		switch n.lo {
		case atEnd:
			f.add('\n')
			f.end = true
		case atEndString:
			f.end = true
		default:
			f.skip = true
		}
	case opBranch:
		for _, a := range n.alts {
			n.join(a)
		}
	case opSubpattern, opAtomic:
		n.join(n.body)
	case opMaxRepeat, opMinRepeat, opPossessive:
		if n.max > 0 {
			n.join(n.body)
		}
		f.skip = f.skip || n.min == 0
	case opGroupRef:
		f.any, f.skip = true, true
	case opGroupRefExists:
		n.join(n.body)
		if len(n.alts) == 0 {
			f.skip = true
		} else {
			n.join(n.alts[0])
		}
	case opAssert, opAssertNot:
		f.skip = true
	}
}

func (n *node) join(s *seq) {
	g := firstOf(s, 0, nil)
	n.first.union(&g)
	n.first.skip = n.first.skip || g.skip
}
