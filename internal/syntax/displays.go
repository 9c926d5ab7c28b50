package syntax

// This file parses what stands in brackets: displays, comprehensions, calls, subscripts.

// parenthesised parses a group, a tuple, a generator expression or a yield.
func (p *parser) parenthesised() Expr {
	start := p.tok
	p.advance()
	switch p.tok.kind {
	case tRpar:
		p.advance()
		return &Tuple{p.from(&start), nil, Load}
	case kwYield:
		e := p.yieldExpression()
		p.expect(tRpar)
		return e
	}
	first := p.starNamedExpression()
	switch p.tok.kind {
	case kwFor, kwAsync:
		return p.generator(&start, first)
	case tComma:
		elts := p.elements(first, tRpar)
		p.expect(tRpar)
		return &Tuple{p.from(&start), elts, Load}
	}
	if _, star := first.(*Starred); star {
		p.fail() // needs a comma; a starred expression in parentheses has been wrapped already
	}
	p.expect(tRpar)
	return first
}

// generator goes on after the element of a generator expression.
func (p *parser) generator(start *token, elt Expr) Expr {
	if _, star := elt.(*Starred); star {
		p.fail()
	}
	gens := p.comprehension()
	p.expect(tRpar)
	return &GeneratorExp{p.from(start), elt, gens}
}

// elements goes on after the first of comma-separated elements, up to the closing bracket.
func (p *parser) elements(first Expr, closing kind) []Expr {
	base := len(p.exprs)
	p.exprs = append(p.exprs, first)
	for p.got(tComma) {
		if p.tok.kind == closing {
			break
		}
		p.exprs = append(p.exprs, p.starNamedExpression())
	}
	return p.popExprs(base)
}

func (p *parser) listDisplay() Expr {
	start := p.tok
	p.advance()
	if p.got(tRsqb) {
		return &List{p.from(&start), nil, Load}
	}
	first := p.starNamedExpression()
	if p.tok.kind == kwFor || p.tok.kind == kwAsync {
		if _, star := first.(*Starred); star {
			p.fail()
		}
		gens := p.comprehension()
		p.expect(tRsqb)
		return &ListComp{p.from(&start), first, gens}
	}
	elts := p.elements(first, tRsqb)
	p.expect(tRsqb)
	return &List{p.from(&start), elts, Load}
}

// braceDisplay parses a dict or a set, or the comprehension of one.
func (p *parser) braceDisplay() Expr {
	start := p.tok
	p.advance()
	switch p.tok.kind {
	case tRbrace:
		p.advance()
		return &Dict{p.from(&start), nil, nil}
	case tDoubleStar:
		return p.dictDisplay(&start, nil)
	}
	head := p.tok
	first := p.starNamedExpression()
	switch p.tok.kind {
	case tColon:
		switch first.(type) {
		case *Starred:
			p.fail()
		case *NamedExpr:
			if head.kind != tLpar { // in parentheses it may be a key
				p.fail()
			}
		}
		return p.dictDisplay(&start, first)
	case kwFor, kwAsync:
		if _, star := first.(*Starred); star {
			p.fail()
		}
		gens := p.comprehension()
		p.expect(tRbrace)
		return &SetComp{p.from(&start), first, gens}
	}
	elts := p.elements(first, tRbrace)
	p.expect(tRbrace)
	return &Set{p.from(&start), elts}
}

// dictDisplay goes on at the colon after the first key, or at a first "**" if key is nil.
func (p *parser) dictDisplay(start *token, key Expr) Expr {
	if key != nil {
		p.advance()
		value := p.expression()
		if p.tok.kind == kwFor || p.tok.kind == kwAsync {
			gens := p.comprehension()
			p.expect(tRbrace)
			return &DictComp{p.from(start), key, value, gens}
		}
		return p.dictTail(start, key, value)
	}
	p.advance()
	return p.dictTail(start, nil, p.bitwiseOr())
}

// dictTail goes on after the first item. Keys and values alternate on the shared stack.
func (p *parser) dictTail(start *token, key, value Expr) Expr {
	base := len(p.exprs)
	p.exprs = append(p.exprs, key, value)
	for p.got(tComma) && p.tok.kind != tRbrace {
		if p.got(tDoubleStar) {
			value := p.bitwiseOr()
			p.exprs = append(p.exprs, nil, value)
			continue
		}
		key := p.expression()
		p.expect(tColon)
		value := p.expression()
		p.exprs = append(p.exprs, key, value)
	}
	p.expect(tRbrace)
	n := (len(p.exprs) - base) / 2
	both := make([]Expr, 2*n)
	for i := 0; i < n; i++ {
		both[i], both[n+i] = p.exprs[base+2*i], p.exprs[base+2*i+1]
	}
	p.exprs = p.exprs[:base]
	return &Dict{p.from(start), both[:n:n], both[n:]}
}

// comprehension parses one or more for clauses.
func (p *parser) comprehension() []*Comprehension {
	var gens []*Comprehension
	for p.tok.kind == kwFor || p.tok.kind == kwAsync {
		c := &Comprehension{}
		if p.got(kwAsync) {
			c.IsAsync = true
		}
		p.expect(kwFor)
		c.Target = p.starTargets()
		p.expect(kwIn)
		c.Iter = p.disjunction()
		base := len(p.exprs)
		for p.got(kwIf) {
			p.exprs = append(p.exprs, p.disjunction())
		}
		c.Ifs = p.popExprs(base)
		gens = append(gens, c)
	}
	return gens
}

// arguments parses the parenthesised arguments of a call or class.
func (p *parser) arguments() ([]Expr, []*Keyword) {
	open := p.tok
	p.advance()
	base := len(p.exprs)
	var kws []*Keyword
	unpacked := false // a ** has been seen
	for p.tok.kind != tRpar {
		start := p.tok
		switch p.tok.kind {
		case tStar:
			if unpacked {
				p.fail()
			}
			p.exprs = append(p.exprs, p.starred(true))
		case tDoubleStar:
			p.advance()
			unpacked = true
			value := p.expression()
			kws = append(kws, p.keyword(&start, "", value))
		default:
			e := p.expression()
			if p.tok.kind == tEqual {
				n, ok := e.(*Name)
				if !ok || start.kind != tName {
					p.fail()
				}
				p.advance()
				value := p.expression()
				kws = append(kws, p.keyword(&start, n.ID, value))
				break
			}
			if len(kws) > 0 {
				p.fail()
			}
			if p.tok.kind == tColonEq {
				e = p.walrus(&start, e)
			}
			if p.tok.kind == kwFor || p.tok.kind == kwAsync {
				if len(p.exprs) > base {
					p.fail()
				}
				return p.copyExprs([]Expr{p.generator(&open, e)}), nil
			}
			p.exprs = append(p.exprs, e)
		}
		if p.tok.kind != tRpar {
			p.expect(tComma)
		}
	}
	p.advance()
	return p.popExprs(base), kws
}

func (p *parser) keyword(start *token, name string, value Expr) *Keyword {
	k := take(&p.nodes.kws)
	k.Pos, k.Arg, k.Value = p.from(start), name, value
	return k
}

// slices parses what stands in a subscript.
func (p *parser) slices() Expr {
	start := p.tok
	first := p.slice()
	if p.tok.kind != tComma && start.kind != tStar {
		return first
	}
	base := len(p.exprs)
	p.exprs = append(p.exprs, first)
	for p.got(tComma) && p.tok.kind != tRsqb {
		p.exprs = append(p.exprs, p.slice())
	}
	return &Tuple{p.from(&start), p.popExprs(base), Load}
}

// slice parses an index, a starred one or a slice.
func (p *parser) slice() Expr {
	start := p.tok
	if start.kind == tStar {
		return p.starred(true)
	}
	var lower Expr
	if start.kind != tColon {
		lower = p.namedExpression()
		if p.tok.kind != tColon {
			return lower
		}
		if _, walrus := lower.(*NamedExpr); walrus && start.kind == tName {
			p.fail()
		}
	}
	p.advance()
	s := &Slice{Lower: lower}
	if k := p.tok.kind; startsExpression[k] && k != tStar {
		s.Upper = p.expression()
	}
	if p.got(tColon) {
		if k := p.tok.kind; startsExpression[k] && k != tStar {
			s.Step = p.expression()
		}
	}
	s.Pos = p.from(&start)
	return s
}
