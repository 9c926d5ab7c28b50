package syntax

// This file parses match statements and their patterns.

// startsMatch tells a match statement from the use of a variable called match. Most second
// tokens decide; after those that could go on either way, the line must end in a colon.
func (p *parser) startsMatch() bool {
	switch p.peekKind() {
	case tName, tNumber, tString, tFStart, tTStart, tLbrace, tTilde, tEllipsis,
		kwNone, kwTrue, kwFalse, kwLambda, kwAwait:
		return true
	case tLpar, tLsqb, tMinus, tPlus, tStar, kwNot:
		return p.lookPast() == tColon
	}
	return false
}

func (p *parser) matchStatement() Stmt {
	start := p.tok
	p.advance()
	n := &Match{}
	first := p.tok
	n.Subject = p.starNamedExpression()
	if p.tok.kind == tComma {
		base := len(p.exprs)
		p.exprs = append(p.exprs, n.Subject)
		for p.got(tComma) && p.tok.kind != tColon {
			p.exprs = append(p.exprs, p.starNamedExpression())
		}
		n.Subject = &Tuple{p.from(&first), p.popExprs(base), Load}
	} else if first.kind == tStar {
		p.fail()
	}
	p.expect(tColon)
	p.expect(tNewline)
	p.expect(tIndent)
	for p.tok.kind != tDedent {
		if !p.isWord("case") {
			p.fail()
		}
		p.advance()
		c := &MatchCase{Pattern: p.patterns()}
		if p.got(kwIf) {
			c.Guard = p.namedExpression()
		}
		c.Body = p.block()
		n.Cases = append(n.Cases, c)
	}
	p.advance()
	n.Pos = p.from(&start)
	return n
}

// patterns parses what follows case: a pattern, or a sequence without brackets.
func (p *parser) patterns() Pattern {
	start := p.tok
	first := p.starPattern()
	if p.tok.kind != tComma {
		if start.kind == tStar {
			p.fail()
		}
		return first
	}
	list := []Pattern{first}
	for p.got(tComma) && p.tok.kind != tColon && p.tok.kind != kwIf {
		list = append(list, p.starPattern())
	}
	return &MatchSequence{p.from(&start), list}
}

// starPattern parses an element of a sequence pattern.
func (p *parser) starPattern() Pattern {
	start := p.tok
	if !p.got(tStar) {
		return p.pattern()
	}
	name := p.ident()
	if name == "_" {
		name = ""
	}
	p.notGoingOn()
	return &MatchStar{p.from(&start), name}
}

// notGoingOn refuses what would make a captured name the start of something longer.
func (p *parser) notGoingOn() {
	switch p.tok.kind {
	case tDot, tLpar, tEqual:
		p.fail()
	}
}

// pattern parses alternatives and what they are bound to.
func (p *parser) pattern() Pattern {
	start := p.tok
	pat := p.closedPattern()
	if p.tok.kind == tVbar {
		list := []Pattern{pat}
		for p.got(tVbar) {
			list = append(list, p.closedPattern())
		}
		pat = &MatchOr{p.from(&start), list}
	}
	if p.got(kwAs) {
		name := p.captureName()
		pat = &MatchAs{p.from(&start), pat, name}
	}
	return pat
}

// captureName parses a name to bind; "_" is not one.
func (p *parser) captureName() string {
	if p.isWord("_") {
		p.fail()
	}
	name := p.ident()
	p.notGoingOn()
	return name
}

func (p *parser) closedPattern() Pattern {
	start := p.tok
	switch start.kind {
	case tNumber, tMinus, tString, tFStart, tTStart:
		value := p.literalPattern()
		return &MatchValue{p.from(&start), value}
	case kwNone:
		p.advance()
		return &MatchSingleton{p.from(&start), nil}
	case kwTrue, kwFalse:
		p.advance()
		return &MatchSingleton{p.from(&start), start.kind == kwTrue}
	case tName:
		return p.namePattern()
	case tLpar:
		return p.groupPattern()
	case tLsqb:
		p.advance()
		list := p.patternList(tRsqb)
		return &MatchSequence{p.from(&start), list}
	case tLbrace:
		return p.mappingPattern()
	}
	p.fail()
	return nil
}

// literalPattern parses a string, or a number that may be negative or complex.
func (p *parser) literalPattern() Expr {
	if k := p.tok.kind; k != tNumber && k != tMinus {
		return p.strings()
	}
	start := p.tok
	left, leftTok := p.signedNumber()
	op := Add
	switch p.tok.kind {
	case tPlus:
	case tMinus:
		op = Sub
	default:
		return left
	}
	if isComplex(left) {
		p.errorAt(&leftTok, &leftTok, "real number required in complex literal")
	}
	p.advance()
	if p.tok.kind != tNumber {
		p.fail()
	}
	if t := &p.tok; p.sc.src[t.end-1]|0x20 != 'j' { // judged before the next token is read
		p.errorAt(t, t, "imaginary number required in complex literal")
	}
	right := p.numberLiteral()
	return &BinOp{p.from(&start), left, op, right}
}

// signedNumber also gives the token of the number itself.
func (p *parser) signedNumber() (Expr, token) {
	start := p.tok
	minus := p.got(tMinus)
	if p.tok.kind != tNumber {
		p.fail()
	}
	at := p.tok
	n := p.numberLiteral()
	if minus {
		return &UnaryOp{p.from(&start), USub, n}, at
	}
	return n, at
}

func isComplex(e Expr) bool {
	if u, ok := e.(*UnaryOp); ok {
		e = u.Operand
	}
	_, ok := e.(*Constant).Value.(complex128)
	return ok
}

// namePattern parses a capture, the wildcard, a dotted value or a class pattern.
func (p *parser) namePattern() Pattern {
	start := p.tok
	if p.isWord("_") { // whatever follows: "_.a" is no value
		p.advance()
		return &MatchAs{Pos: p.from(&start)}
	}
	p.advance()
	switch p.tok.kind {
	case tDot, tLpar:
	case tEqual:
		p.fail()
	default:
		return &MatchAs{Pos: p.from(&start), Name: p.identText(&start)}
	}
	value := p.attributes(&start)
	if p.tok.kind == tLpar {
		return p.classPattern(&start, value)
	}
	p.notGoingOn()
	return &MatchValue{p.from(&start), value}
}

// attributes parses the dots after a name that was consumed.
func (p *parser) attributes(start *token) Expr {
	var e Expr = p.name(start, Load)
	for p.got(tDot) {
		a := &Attribute{Value: e, Attr: p.ident()}
		a.Pos = p.from(start)
		e = a
	}
	return e
}

func (p *parser) classPattern(start *token, cls Expr) Pattern {
	p.advance()
	n := &MatchClass{Cls: cls}
	for p.tok.kind != tRpar {
		if p.tok.kind == tName && p.peekKind() == tEqual {
			n.KwdAttrs = append(n.KwdAttrs, p.ident())
			p.advance()
			n.KwdPatterns = append(n.KwdPatterns, p.pattern())
		} else {
			if len(n.KwdAttrs) > 0 {
				p.fail()
			}
			n.Patterns = append(n.Patterns, p.pattern())
		}
		if p.tok.kind != tRpar {
			p.expect(tComma)
		}
	}
	p.advance()
	n.Pos = p.from(start)
	return n
}

// groupPattern parses parentheses: a group, or a sequence if there is a comma or nothing.
func (p *parser) groupPattern() Pattern {
	start := p.tok
	p.advance()
	if p.got(tRpar) {
		return &MatchSequence{p.from(&start), nil}
	}
	star := p.tok.kind == tStar
	first := p.starPattern()
	if p.tok.kind != tComma {
		if star {
			p.fail()
		}
		p.expect(tRpar)
		return first
	}
	p.advance()
	list := append([]Pattern{first}, p.patternList(tRpar)...)
	return &MatchSequence{p.from(&start), list}
}

// patternList parses patterns up to and with the closing bracket.
func (p *parser) patternList(closing kind) []Pattern {
	var list []Pattern
	for p.tok.kind != closing {
		list = append(list, p.starPattern())
		if p.tok.kind != closing {
			p.expect(tComma)
		}
	}
	p.advance()
	return list
}

func (p *parser) mappingPattern() Pattern {
	start := p.tok
	p.advance()
	n := &MatchMapping{}
	for p.tok.kind != tRbrace {
		if p.got(tDoubleStar) {
			n.Rest = p.captureName()
			p.got(tComma)
			break
		}
		key := p.mappingKey()
		p.expect(tColon)
		n.Keys = append(n.Keys, key)
		n.Patterns = append(n.Patterns, p.pattern())
		if p.tok.kind != tRbrace {
			p.expect(tComma)
		}
	}
	p.expect(tRbrace)
	n.Pos = p.from(&start)
	return n
}

func (p *parser) mappingKey() Expr {
	t := p.tok
	switch t.kind {
	case kwNone, kwTrue, kwFalse:
		return p.atom()
	case tName:
		p.advance()
		if p.tok.kind != tDot {
			p.fail()
		}
		return p.attributes(&t)
	case tNumber, tMinus, tString, tFStart, tTStart:
		return p.literalPattern()
	}
	p.fail()
	return nil
}
