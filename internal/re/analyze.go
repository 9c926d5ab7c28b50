// This file defines what the search knows of a program before it tries a position.

package re

// finish makes the program.
func (c *Compiler) finish() *Prog {
	c.emit(inst{op: iMatch})
	groups := len(c.p.widths) - 1
	if c.alts != nil {
		groups = len(c.phrases)
	}
	p := &Prog{code: c.code, marks: 2 * groups, regs: c.regs, Groups: groups, Flags: c.p.flags, scan1: none}
	if c.alts != nil {
		p.Flags, c.p.names = c.given, nil
	}
	for _, n := range c.p.names {
		p.Names = append(p.Names, groupNameOut{n.name, n.group})
	}
	var lo uint64
	var first firstSet
	if c.alts == nil {
		lo, first = c.p.result.lo, firstOf(c.p.result, 0, unknown)
		p.Lo, p.Hi = lo, c.p.result.hi
	} else {
		first = *unknown
		p.Hi = maxWidth
	}
	p.minLen = int(min(lo, 1<<62))
	p.findPrefix()
	if p.prefix == nil && !first.any && !first.end && lo > 0 {
		p.scan = &first
		p.scan1 = first.single()
		p.scanLow = new([256]bool)
		for r := range p.scanLow {
			p.scanLow[r] = first.hit(rune(r))
		}
	}
	if p.prefix == nil && c.alts == nil && !p.fixed {
		p.findMust(c.p.result)
	}
	p.bytes = 512 + instBytes*int64(cap(p.code)) + instBytes*int64(cap(p.code))/4 + 64*int64(len(p.Names))
	for i := range p.code {
		p.bytes += p.code[i].extra()
	}
	return p
}

// extra is the size of what an instruction points to.
func (in *inst) extra() int64 {
	n := int64(0)
	if in.set != nil {
		n += 360 + 4*int64(cap(in.set.ranges))
	}
	if in.lit != nil {
		n += 120 + 8*int64(in.lit.n)
	}
	if in.fa != nil {
		n += 48
	}
	if in.fb != nil {
		n += 48
	}
	return n
}

// findPrefix follows the code from the start as far as it can go one way only.
func (p *Prog) findPrefix() {
	var rs []rune
	marked := false
	pc := 0
walk:
	for ; ; pc++ {
		in := &p.code[pc]
		switch in.op {
		case iMark:
			marked = marked || len(rs) == 0
			if len(rs) > 0 {
				break walk
			}
		case iChar:
			rs = append(rs, in.c)
		case iLit:
			w := 4
			t := Text{Data: in.lit.text[w], Width: w, N: in.lit.n}
			for i := range t.N {
				rs = append(rs, t.At(i))
			}
		case iBeginLine:
			p.lines = p.lines || len(rs) == 0
			break walk
		case iBegin:
			p.fixed = p.fixed || len(rs) == 0
			break walk
		default:
			break walk
		}
		if len(rs) >= shortPrefix {
			if in.op == iLit && len(rs) > shortPrefix {
				marked = true // the rest of it is compared again
			}
			pc++
			break walk
		}
	}
	if len(rs) == 0 {
		return
	}
	p.prefix = newLiteral(rs[:min(len(rs), shortPrefix)])
	if !marked {
		p.skipTo = int32(pc)
	}
}

// findMust finds the longest text that stands in every match, among the nodes outside of
// loops and alternatives.
func (p *Prog) findMust(s *seq) {
	var best, cur []rune
	flush := func() {
		if len(cur) > len(best) {
			best = cur
		}
		cur = nil
	}
	for _, n := range s.items {
		if n.op == opSubpattern && len(n.body.items) > 0 { // one level is enough
			for _, m := range n.body.items {
				if m.op == opLiteral && m.plain() && len(cur) < shortPrefix {
					cur = append(cur, m.lo)
				} else {
					flush()
				}
			}
			continue
		}
		switch {
		case n.op == opLiteral && n.plain() && len(cur) < shortPrefix:
			cur = append(cur, n.lo)
		case n.op == opAt:
		default:
			flush()
		}
	}
	flush()
	if len(best) > 0 {
		p.must = newLiteral(best)
	}
}
