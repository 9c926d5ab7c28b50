package syntax

// This file parses simple statements and blocks. Compound statements are in compound.go.

// statement parses one statement, or one line of simple ones, and appends to body.
func (p *parser) statement(body []Stmt) []Stmt {
	switch p.tok.kind {
	case kwIf, kwFor, kwWhile, kwTry, kwWith, kwDef, kwClass, kwAsync, tAt:
		return append(body, p.finished(p.compound()))
	case tName:
		if p.isWord("match") && p.startsMatch() {
			return append(body, p.finished(p.matchStatement()))
		}
	}
	return p.simpleLine(body)
}

func (p *parser) finished(s Stmt) Stmt {
	p.lastCompound = max(p.lastCompound, s.Span().Line)
	return s
}

// simpleLine parses simple statements up to the end of the line.
func (p *parser) simpleLine(body []Stmt) []Stmt {
	body = p.simpleStatements(body)
	p.expect(tNewline)
	return body
}

func (p *parser) simpleStatements(body []Stmt) []Stmt {
	for {
		body = append(body, p.simpleStatement())
		if !p.got(tSemi) || p.tok.kind == tNewline {
			return body
		}
	}
}

const msgManyStatements = "multiple statements found while compiling a single statement"

// interactive parses the one statement of mode single and leaves its last newline, so that
// what follows can be judged as text.
func (p *parser) interactive() []Stmt {
	var body []Stmt
	switch p.tok.kind {
	case tEOF:
		p.fail()
	case tNewline:
		t := p.tok
		body = []Stmt{&Pass{Pos{t.line, t.col, t.endLine, t.endCol}}}
	case kwIf, kwFor, kwWhile, kwTry, kwWith, kwDef, kwClass, kwAsync, tAt:
		p.compoundTop = true
		body = []Stmt{p.compound()}
	default:
		if p.isWord("match") && p.startsMatch() {
			p.compoundTop = true
			body = []Stmt{p.matchStatement()}
		} else {
			body = p.simpleStatements(nil)
		}
	}
	if p.tok.kind != tNewline {
		p.fail()
	}
	if !p.sc.blankRest() {
		p.errorAt(&p.tok, &p.tok, msgManyStatements)
	}
	return body
}

// blankRest says whether only blanks and comments are left.
func (s *scanner) blankRest() bool {
	for i := s.pos; i < s.n; i++ {
		switch s.src[i] {
		case ' ', '\t', '\n', '\f':
		case '#':
			for i < s.n && s.src[i] != '\n' {
				i++
			}
		default:
			return false
		}
	}
	return true
}

// block parses the body of a compound statement, after its colon.
func (p *parser) block() []Stmt {
	p.expect(tColon)
	if p.tok.kind != tNewline {
		return p.simpleLine(nil)
	}
	p.advance()
	p.expect(tIndent)
	var body []Stmt
	for p.tok.kind != tDedent {
		body = p.statement(body)
	}
	p.advance()
	return body
}

func (p *parser) simpleStatement() Stmt {
	start := p.tok
	switch start.kind {
	case kwPass:
		p.advance()
		return &Pass{p.from(&start)}
	case kwBreak:
		p.advance()
		return &Break{p.from(&start)}
	case kwContinue:
		p.advance()
		return &Continue{p.from(&start)}
	case kwReturn:
		p.advance()
		var value Expr
		if startsExpression[p.tok.kind] {
			value = p.starExpressions()
		}
		return &Return{p.from(&start), value}
	case kwRaise:
		return p.raiseStatement()
	case kwImport:
		return p.importStatement()
	case kwFrom:
		return p.fromStatement()
	case kwDel:
		return p.delStatement()
	case kwAssert:
		p.advance()
		test := p.expression()
		var msg Expr
		if p.got(tComma) {
			msg = p.expression()
		}
		return &Assert{p.from(&start), test, msg}
	case kwGlobal:
		names := p.nameList()
		return &Global{p.from(&start), names}
	case kwNonlocal:
		names := p.nameList()
		return &Nonlocal{p.from(&start), names}
	case tName:
		if p.isWord("type") && p.peekKind() == tName {
			return p.typeAlias()
		}
	}
	return p.expressionStatement()
}

func (p *parser) raiseStatement() Stmt {
	start := p.tok
	p.advance()
	var exc, cause Expr
	if startsExpression[p.tok.kind] {
		exc = p.expression()
		if p.got(kwFrom) {
			cause = p.expression()
		}
	}
	return &Raise{p.from(&start), exc, cause}
}

func (p *parser) nameList() []string {
	p.advance()
	names := []string{p.ident()}
	for p.got(tComma) {
		names = append(names, p.ident())
	}
	return names
}

func (p *parser) typeAlias() Stmt {
	start := p.tok
	p.advance()
	name := p.name(&p.tok, Store)
	p.advance()
	params := p.typeParams()
	p.expect(tEqual)
	value := p.expression()
	return &TypeAlias{p.from(&start), name, params, value}
}

func (p *parser) delStatement() Stmt {
	start := p.tok
	p.advance()
	base := len(p.exprs)
	for {
		e := p.primary()
		if !setContext(e, Del) {
			p.fail()
		}
		p.exprs = append(p.exprs, e)
		if !p.got(tComma) || p.tok.kind == tNewline || p.tok.kind == tSemi {
			break
		}
	}
	if p.tok.kind != tNewline && p.tok.kind != tSemi {
		p.fail()
	}
	return &Delete{p.from(&start), p.popExprs(base)}
}

// expressionStatement parses an expression, an assignment of any kind or an annotation.
func (p *parser) expressionStatement() Stmt {
	start := p.tok
	e := p.annotatedRHS()
	k := p.tok.kind
	switch {
	case k == tNewline:
		s := take(&p.nodes.stmts)
		s.Pos, s.Value = p.from(&start), e
		return s
	case k == tEqual:
		return p.assignment(&start, e)
	case k >= tPlusEq && k <= tDoubleSlashEq:
		if !isSingleTarget(e) {
			p.fail()
		}
		setContext(e, Store)
		p.advance()
		value := p.annotatedRHS()
		return &AugAssign{p.from(&start), e, binaryOps[k-tPlusEq], value}
	case k == tColon:
		return p.annotation(&start, e)
	}
	s := take(&p.nodes.stmts)
	s.Pos, s.Value = p.from(&start), e
	return s
}

func (p *parser) assignment(start *token, e Expr) Stmt {
	base := len(p.exprs)
	for p.tok.kind == tEqual {
		if !setContext(e, Store) {
			p.fail()
		}
		p.exprs = append(p.exprs, e)
		p.advance()
		e = p.annotatedRHS()
	}
	a := take(&p.nodes.assign)
	a.Pos, a.Targets, a.Value = p.from(start), p.popExprs(base), e
	return a
}

func (p *parser) annotation(start *token, target Expr) Stmt {
	if !isSingleTarget(target) {
		p.fail()
	}
	_, isName := target.(*Name)
	simple := isName && start.kind == tName
	setContext(target, Store)
	p.advance()
	a := &AnnAssign{Target: target, Simple: simple}
	a.Annotation = p.expression()
	if p.got(tEqual) {
		a.Value = p.annotatedRHS()
	}
	a.Pos = p.from(start)
	return a
}

func isSingleTarget(e Expr) bool {
	switch e.(type) {
	case *Name, *Attribute, *Subscript:
		return true
	}
	return false
}

// setContext makes a target of an expression, if it can be one. It recurses on brackets only.
func setContext(e Expr, ctx ExprContext) bool {
	var elts []Expr
	switch e := e.(type) {
	case *Name:
		e.Ctx = ctx
		return true
	case *Attribute:
		e.Ctx = ctx
		return true
	case *Subscript:
		e.Ctx = ctx
		return true
	case *Starred:
		e.Ctx = ctx
		return ctx == Store && setContext(e.Value, ctx)
	case *Tuple:
		e.Ctx = ctx
		elts = e.Elts
	case *List:
		e.Ctx = ctx
		elts = e.Elts
	default:
		return false
	}
	for _, elt := range elts {
		if !setContext(elt, ctx) {
			return false
		}
	}
	return true
}

// starTarget parses one target of a for or with.
func (p *parser) starTarget() Expr {
	start := p.tok
	var e Expr
	if p.got(tStar) {
		value := p.primary()
		e = &Starred{p.from(&start), value, Load}
	} else {
		e = p.primary()
	}
	if !setContext(e, Store) {
		p.fail()
	}
	return e
}

// starTargets parses the targets of a for, up to its "in".
func (p *parser) starTargets() Expr {
	start := p.tok
	first := p.starTarget()
	if p.tok.kind != tComma {
		return first
	}
	base := len(p.exprs)
	p.exprs = append(p.exprs, first)
	for p.got(tComma) && p.tok.kind != kwIn {
		p.exprs = append(p.exprs, p.starTarget())
	}
	return &Tuple{p.from(&start), p.popExprs(base), Store}
}

func (p *parser) importStatement() Stmt {
	start := p.tok
	p.advance()
	var names []*Alias
	for {
		at := p.tok
		name := p.dottedName()
		asname := ""
		if p.got(kwAs) {
			asname = p.ident()
		}
		names = append(names, &Alias{p.from(&at), name, asname})
		if !p.got(tComma) {
			return &Import{p.from(&start), names}
		}
	}
}

func (p *parser) dottedName() string {
	name := p.ident()
	if p.tok.kind != tDot {
		return name
	}
	buf := []byte(name)
	for p.got(tDot) {
		buf = append(append(buf, '.'), p.ident()...)
	}
	return string(buf)
}

func (p *parser) fromStatement() Stmt {
	start := p.tok
	p.advance()
	n := &ImportFrom{}
	for {
		if p.got(tDot) {
			n.Level++
		} else if p.got(tEllipsis) {
			n.Level += 3
		} else {
			break
		}
	}
	if n.Level == 0 || p.tok.kind != kwImport {
		n.Module = p.dottedName()
	}
	p.expect(kwImport)
	switch at := p.tok; at.kind {
	case tStar:
		p.advance()
		n.Names = []*Alias{{p.from(&at), "*", ""}}
	case tLpar:
		p.advance()
		n.Names = p.importedNames(true)
		p.expect(tRpar)
	default:
		n.Names = p.importedNames(false)
	}
	n.Pos = p.from(&start)
	return n
}

func (p *parser) importedNames(inParens bool) []*Alias {
	var names []*Alias
	for {
		at := p.tok
		name := p.ident()
		asname := ""
		if p.got(kwAs) {
			asname = p.ident()
		}
		names = append(names, &Alias{p.from(&at), name, asname})
		if !p.got(tComma) || inParens && p.tok.kind == tRpar {
			return names
		}
	}
}
