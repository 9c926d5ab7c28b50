package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines match statements. A pattern is tested part by part with jumps to the
// next case; what it captures stays in temporaries and is bound when all of it has matched.

// capture is a name a pattern binds and the register of its value.
type capture struct {
	name string
	reg  int
}

// matcher is the state of one case.
type matcher struct {
	fail        int // label
	caps        []capture
	irrefutable bool // a capture or wildcard may stand here
}

func (c *compiler) match(n *syntax.Match) {
	u := c.u
	mark := u.top
	subject := c.push(n.Subject)
	end := u.newLabel()
	for i, k := range n.Cases {
		m := matcher{fail: u.newLabel(), irrefutable: k.Guard != nil || i == len(n.Cases)-1}
		u.top = subject + 1
		c.pattern(&m, k.Pattern, subject)
		for _, p := range m.caps {
			c.at(k.Pattern)
			c.storeName(p.name, p.reg)
		}
		u.top = subject + 1
		if k.Guard != nil {
			c.jump(k.Guard, false, m.fail)
		}
		c.stmts(k.Body)
		u.loc = code.Loc{}
		if i < len(n.Cases)-1 {
			u.jump(end)
		}
		u.top = subject + 1
		u.place(m.fail)
	}
	u.top = mark
	u.place(end)
}

// pattern tests register reg, going to m.fail if it does not match. Temporaries it takes
// are given back unless a capture needs them.
func (c *compiler) pattern(m *matcher, p syntax.Pattern, reg int) {
	c.enter(p)
	u := c.u
	mark, had := u.top, len(m.caps)
	switch n := p.(type) {
	case *syntax.MatchValue:
		c.matchValue(m, n, reg)
	case *syntax.MatchSingleton:
		c.at(n)
		if n.Value == nil {
			u.cond(code.OpJumpNone, false, reg, 0, m.fail)
			break
		}
		u.loadK(u.top, n.Value)
		t := u.temp()
		u.cond(code.OpJumpIs, false, reg, t, m.fail)
	case *syntax.MatchSequence:
		c.matchSequence(m, n, reg)
	case *syntax.MatchMapping:
		c.matchMapping(m, n, reg)
	case *syntax.MatchClass:
		c.matchClass(m, n, reg)
	case *syntax.MatchAs:
		c.matchAs(m, n, reg)
	case *syntax.MatchOr:
		c.matchOr(m, n, reg)
	}
	if len(m.caps) == had {
		u.top = mark
	}
	c.depth--
}

// inner tests a pattern that is part of another, where anything may be irrefutable.
func (c *compiler) inner(m *matcher, p syntax.Pattern, reg int) {
	was := m.irrefutable
	m.irrefutable = true
	c.pattern(m, p, reg)
	m.irrefutable = was
}

func (c *compiler) bindName(m *matcher, name string, reg int, n syntax.Node) {
	if name == "" {
		return
	}
	for _, k := range m.caps {
		if k.name == name {
			c.fail(n.Span(), "multiple assignments to name '"+name+"' in pattern")
		}
	}
	m.caps = append(m.caps, capture{name, reg})
}

func (c *compiler) matchValue(m *matcher, n *syntax.MatchValue, reg int) {
	u := c.u
	if k, ok := c.constant(n.Value); ok {
		if i, ok := u.smallK(k); ok {
			c.at(n)
			u.cond(code.OpJumpEQK, false, reg, i, m.fail)
			return
		}
	} else if !valueExpr(n.Value) {
		c.fail(&n.Pos, "patterns may only match literals and attribute lookups")
	}
	v := c.operand(n.Value, true)
	c.at(n)
	u.cond(code.OpJumpEQ, false, reg, v, m.fail)
}

func valueExpr(e syntax.Expr) bool {
	switch e.(type) {
	case *syntax.Constant, *syntax.Attribute, *syntax.BinOp, *syntax.UnaryOp:
		return true
	}
	return false
}

func (c *compiler) matchAs(m *matcher, n *syntax.MatchAs, reg int) {
	if n.Pattern == nil {
		if !m.irrefutable {
			if n.Name != "" {
				c.fail(&n.Pos, "name capture '"+n.Name+"' makes remaining patterns unreachable")
			}
			c.fail(&n.Pos, "wildcard makes remaining patterns unreachable")
		}
		c.bindName(m, n.Name, reg, n)
		return
	}
	c.pattern(m, n.Pattern, reg)
	c.bindName(m, n.Name, reg, n)
}

func wildcard(p syntax.Pattern) bool {
	a, ok := p.(*syntax.MatchAs)
	return ok && a.Pattern == nil && a.Name == ""
}

func (c *compiler) matchSequence(m *matcher, n *syntax.MatchSequence, reg int) {
	u := c.u
	star, starWild, allWild := -1, false, true
	for i, p := range n.Patterns {
		if s, ok := p.(*syntax.MatchStar); ok {
			if star >= 0 {
				c.fail(&n.Pos, "multiple starred names in sequence pattern")
			}
			star, starWild = i, s.Name == ""
			allWild = allWild && starWild
			continue
		}
		allWild = allWild && wildcard(p)
	}
	c.at(n)
	t := u.top
	u.emit(code.OpMatchSeq, 0, t, reg, 0)
	u.setTop(t + 1)
	u.cond(code.OpJumpIf, false, t, 0, m.fail)
	u.top = t
	count := len(n.Patterns)
	length := -1
	if star < 0 || count > 1 {
		u.emit(code.OpGetLen, 0, t, reg, 0)
		u.setTop(t + 1)
		length = t
		if star < 0 {
			u.jumpInt(t, int64(count), false, m.fail)
		} else {
			c.jumpLess(t, int64(count-1), m.fail)
		}
	}
	switch {
	case allWild:
	case star >= 0 && starWild:
		c.matchItems(m, n, reg, star, length)
	default:
		u.top = t
		c.matchUnpacked(m, n, reg, star)
	}
}

// jumpLess jumps if R[reg] < n.
func (c *compiler) jumpLess(reg int, n int64, l int) {
	u := c.u
	if k, ok := u.smallK(n); ok {
		u.cond(code.OpJumpLTK, true, reg, k, l)
		return
	}
	t := u.top
	u.loadK(t, n)
	u.setTop(t + 1)
	u.cond(code.OpJumpLT, true, reg, t, l)
	u.top = t
}

// matchUnpacked unpacks the whole sequence and tests its parts.
func (c *compiler) matchUnpacked(m *matcher, n *syntax.MatchSequence, reg, star int) {
	u := c.u
	base := u.top
	if star >= 0 {
		if star > 255 {
			c.fail(&n.Pos, "too many expressions in star-unpacking sequence pattern")
		}
		u.emit(code.OpUnpackEx, star, base, reg, len(n.Patterns)-star-1)
	} else {
		u.emit(code.OpUnpack, 0, base, reg, len(n.Patterns))
	}
	u.setTop(base + len(n.Patterns))
	for i, p := range n.Patterns {
		if s, ok := p.(*syntax.MatchStar); ok {
			c.bindName(m, s.Name, base+i, s)
			continue
		}
		c.inner(m, p, base+i)
	}
}

// matchItems tests items by index: the star takes nothing, so no list is made. length
// holds the sequence's length.
func (c *compiler) matchItems(m *matcher, n *syntax.MatchSequence, reg, star, length int) {
	u := c.u
	count := len(n.Patterns)
	for i, p := range n.Patterns {
		if i == star || wildcard(p) {
			continue
		}
		c.at(p)
		item := u.top
		if i < star {
			u.loadK(item, int64(i))
		} else if k, ok := u.smallK(int64(count - i)); ok {
			u.emit(code.OpSubK, 0, item, length, k)
		} else {
			u.loadK(item, int64(count-i))
			u.setTop(item + 1)
			u.emit(code.OpSub, 0, item, length, item)
		}
		u.setTop(item + 1)
		u.emit(code.OpGetItem, 0, item, reg, item)
		had := len(m.caps)
		c.inner(m, p, item)
		if len(m.caps) == had {
			u.top = item
		}
	}
}

func (c *compiler) matchMapping(m *matcher, n *syntax.MatchMapping, reg int) {
	u := c.u
	c.at(n)
	t := u.top
	u.emit(code.OpMatchMap, 0, t, reg, 0)
	u.setTop(t + 1)
	u.cond(code.OpJumpIf, false, t, 0, m.fail)
	u.top = t
	if len(n.Keys) == 0 && n.Rest == "" {
		return
	}
	if len(n.Keys) > 0 {
		u.emit(code.OpGetLen, 0, t, reg, 0)
		u.setTop(t + 1)
		c.jumpLess(t, int64(len(n.Keys)), m.fail)
		u.top = t
	}
	c.matchKeys(n)
	keys := u.top
	c.expr(&syntax.Tuple{Pos: n.Pos, Elts: n.Keys}, keys)
	u.setTop(keys + 1)
	c.at(n)
	vals := keys + 1
	u.emit(code.OpMatchKeys, 0, vals, reg, keys)
	u.setTop(vals + 1)
	u.cond(code.OpJumpNone, true, vals, 0, m.fail)
	if n.Rest != "" {
		// What is left takes the place of the keys, below the values.
		u.emit(code.OpMatchRest, 0, keys, reg, keys)
	}
	if len(n.Keys) > 0 {
		u.emit(code.OpUnpack, 0, vals, vals, len(n.Keys))
		u.setTop(vals + len(n.Keys))
	}
	for i, p := range n.Patterns {
		c.inner(m, p, vals+i)
	}
	c.bindName(m, n.Rest, keys, n)
}

// matchKeys refuses keys that are not values or appear twice.
func (c *compiler) matchKeys(n *syntax.MatchMapping) {
	seen := map[constKey]bool{}
	for _, k := range n.Keys {
		v, ok := c.constant(k)
		if !ok {
			if !valueExpr(k) {
				c.fail(&n.Pos, "mapping pattern keys may only match literals and attribute lookups")
			}
			continue
		}
		key := c.keyOf(equalKey(v))
		if seen[key] {
			c.fail(&n.Pos, "mapping pattern checks duplicate key ("+reprValue(v)+")")
		}
		seen[key] = true
	}
}

// equalKey gives numbers that are equal the same form.
func equalKey(k code.Const) code.Const {
	switch v := k.(type) {
	case bool:
		return boolInt(v)
	case float64:
		if v == float64(int64(v)) {
			return int64(v)
		}
	case complex128:
		if imag(v) == 0 {
			return equalKey(real(v))
		}
	}
	return k
}

func (c *compiler) matchClass(m *matcher, n *syntax.MatchClass, reg int) {
	u := c.u
	if len(n.Patterns) > 255 {
		c.fail(&n.Pos, "too many sub-patterns in class pattern "+Unparse(n.Cls))
	}
	names := make(code.Tuple, len(n.KwdAttrs))
	seen := map[string]bool{}
	for i, a := range n.KwdAttrs {
		if seen[a] {
			c.fail(n.KwdPatterns[i].Span(), "attribute name repeated in class pattern: "+a)
		}
		seen[a] = true
		names[i] = code.Str(a)
	}
	t := u.top
	c.at(n)
	u.move(t, reg)
	u.setTop(t + 1)
	c.push(n.Cls)
	c.at(n)
	u.emit(code.OpMatchClass, len(n.Patterns), t, t, u.konst(names))
	u.top = t
	u.setTop(t + 1)
	u.cond(code.OpJumpNone, true, t, 0, m.fail)
	count := len(n.Patterns) + len(n.KwdPatterns)
	if count == 0 {
		return
	}
	u.emit(code.OpUnpack, 0, t, t, count)
	u.setTop(t + count)
	for i, p := range n.Patterns {
		c.inner(m, p, t+i)
	}
	for i, p := range n.KwdPatterns {
		c.inner(m, p, t+len(n.Patterns)+i)
	}
}

// matchOr tries alternatives. All bind the same names, which are moved to registers set
// aside below the alternatives' own.
func (c *compiler) matchOr(m *matcher, n *syntax.MatchOr, reg int) {
	u := c.u
	ok := u.newLabel()
	base := u.top
	last := len(n.Patterns) - 1
	names := patternNames(n.Patterns[0], nil)
	u.clear(base, len(names))
	u.setTop(base + len(names))
	work := u.top
	var first []capture
	for i, p := range n.Patterns {
		alt := matcher{fail: m.fail, irrefutable: i == last && m.irrefutable}
		if i < last {
			alt.fail = u.newLabel()
		}
		u.top = work
		c.pattern(&alt, p, reg)
		if i == 0 {
			first = alt.caps
		}
		if len(alt.caps) != len(first) {
			c.fail(&n.Pos, "alternative patterns bind different names")
		}
		for j, want := range first {
			from := -1
			for _, k := range alt.caps {
				if k.name == want.name {
					from = k.reg
				}
			}
			if from < 0 {
				c.fail(&n.Pos, "alternative patterns bind different names")
			}
			u.move(base+j, from)
		}
		u.top = work
		if i < last {
			c.at(n)
			u.jump(ok)
			u.place(alt.fail)
		}
	}
	u.top = work
	u.place(ok)
	for j, k := range first {
		c.bindName(m, k.name, base+j, n)
	}
}

// patternNames lists the names a pattern binds, without repetition.
func patternNames(p syntax.Pattern, names []string) []string {
	seen := map[string]bool{}
	syntax.Walk(p, func(n syntax.Node) bool {
		name := ""
		switch n := n.(type) {
		case *syntax.MatchAs:
			name = n.Name
		case *syntax.MatchStar:
			name = n.Name
		case *syntax.MatchMapping:
			name = n.Rest
		case syntax.Expr:
			return false
		}
		if name != "" && !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
		return true
	}, nil)
	return names
}
