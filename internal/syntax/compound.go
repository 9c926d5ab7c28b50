package syntax

// This file parses compound statements save match, and parameter lists.

func (p *parser) compound() Stmt {
	start := p.tok
	switch start.kind {
	case kwIf:
		return p.ifStatement()
	case kwWhile:
		p.advance()
		test := p.namedExpression()
		body := p.block()
		orelse := p.elseBlock()
		return &While{p.from(&start), test, body, orelse}
	case kwFor:
		return p.forStatement(&start, false)
	case kwWith:
		return p.withStatement(&start, false)
	case kwTry:
		return p.tryStatement()
	case kwDef:
		return p.funcDef(&start, nil, false)
	case kwClass:
		return p.classDef(nil)
	case tAt:
		return p.decorated()
	}
	p.expect(kwAsync)
	switch p.tok.kind {
	case kwDef:
		return p.funcDef(&start, nil, true)
	case kwWith:
		return p.withStatement(&start, true)
	case kwFor:
		return p.forStatement(&start, true)
	}
	p.fail()
	return nil
}

func (p *parser) elseBlock() []Stmt {
	if !p.got(kwElse) {
		return nil
	}
	return p.block()
}

// ifStatement reads the whole elif chain in a loop; all its Ifs end at the same place.
func (p *parser) ifStatement() Stmt {
	var chain []*If
	for {
		start := p.tok
		p.advance()
		test := p.namedExpression()
		n := &If{Pos: Pos{Line: start.line, Col: start.col}, Test: test}
		n.Body = p.block()
		if len(chain) > 0 {
			chain[len(chain)-1].Orelse = []Stmt{n}
		}
		chain = append(chain, n)
		if p.tok.kind != kwElif {
			n.Orelse = p.elseBlock()
			break
		}
	}
	for _, n := range chain {
		n.EndLine, n.EndCol = p.lastLine, p.lastCol
	}
	return chain[0]
}

func (p *parser) forStatement(start *token, async bool) Stmt {
	p.advance()
	target := p.starTargets()
	p.expect(kwIn)
	iter := p.starExpressions()
	body := p.block()
	orelse := p.elseBlock()
	if async {
		return &AsyncFor{p.from(start), target, iter, body, orelse}
	}
	return &For{p.from(start), target, iter, body, orelse}
}

func (p *parser) withStatement(start *token, async bool) Stmt {
	p.advance()
	var items []*WithItem
	// "with (a, b):" is two items, but "with (yield a):" one expression: the parentheses
	// belong to the statement if a colon follows them and their content is a list of items.
	grouped := p.tok.kind == tLpar && p.lookMatching() == tColon && p.attempt(func() {
		p.advance()
		for {
			items = append(items, p.withItem())
			if !p.got(tComma) || p.tok.kind == tRpar {
				break
			}
		}
		p.expect(tRpar)
	})
	if !grouped {
		items = []*WithItem{p.withItem()}
		for p.got(tComma) {
			items = append(items, p.withItem())
		}
	}
	body := p.block()
	if async {
		return &AsyncWith{p.from(start), items, body}
	}
	return &With{p.from(start), items, body}
}

func (p *parser) withItem() *WithItem {
	item := &WithItem{ContextExpr: p.expression()}
	if p.got(kwAs) {
		item.OptionalVars = p.starTarget()
		switch p.tok.kind {
		case tComma, tRpar, tColon:
		default:
			p.fail()
		}
	}
	return item
}

func (p *parser) tryStatement() Stmt {
	start := p.tok
	p.advance()
	n := &Try{Body: p.block()}
	for p.tok.kind == kwExcept {
		p.handler(n)
	}
	if len(n.Handlers) > 0 {
		n.Orelse = p.elseBlock()
	}
	if p.got(kwFinally) {
		n.Finalbody = p.block()
	} else if len(n.Handlers) == 0 {
		p.fail()
	}
	n.Pos = p.from(&start)
	return n
}

// handler parses one except clause. Types may go without parentheses if no name follows.
func (p *parser) handler(n *Try) {
	start := p.tok
	p.advance()
	star := p.got(tStar)
	if len(n.Handlers) == 0 {
		n.IsStar = star
	} else if n.IsStar != star {
		p.fail()
	}
	h := &ExceptHandler{}
	if star || p.tok.kind != tColon {
		first := p.tok
		h.Type = p.expression()
		if p.tok.kind == tComma {
			h.Type = p.tupleTail(&first, h.Type, false)
		} else if p.got(kwAs) {
			h.Name = p.ident()
		}
	}
	h.Body = p.block()
	h.Pos = p.from(&start)
	n.Handlers = append(n.Handlers, h)
}

func (p *parser) decorated() Stmt {
	base := len(p.exprs)
	for p.got(tAt) {
		e := p.namedExpression()
		p.expect(tNewline)
		p.exprs = append(p.exprs, e)
	}
	decorators := p.popExprs(base)
	start := p.tok
	switch start.kind {
	case kwClass:
		return p.classDef(decorators)
	case kwDef:
		return p.funcDef(&start, decorators, false)
	case kwAsync:
		p.advance()
		if p.tok.kind == kwDef {
			return p.funcDef(&start, decorators, true)
		}
	}
	p.fail()
	return nil
}

func (p *parser) funcDef(start *token, decorators []Expr, async bool) Stmt {
	p.advance()
	name := p.ident()
	tparams := p.typeParams()
	p.expect(tLpar)
	args := p.parameters(tRpar)
	p.expect(tRpar)
	var returns Expr
	if p.got(tArrow) {
		returns = p.expression()
	}
	body := p.block()
	if async {
		return &AsyncFunctionDef{p.from(start), name, args, body, decorators, returns, tparams}
	}
	return &FunctionDef{p.from(start), name, args, body, decorators, returns, tparams}
}

func (p *parser) classDef(decorators []Expr) Stmt {
	start := p.tok
	p.advance()
	n := &ClassDef{Decorators: decorators}
	n.Name = p.ident()
	n.TypeParams = p.typeParams()
	if p.tok.kind == tLpar {
		open := p.tok
		n.Bases, n.Keywords = p.arguments()
		if len(n.Bases) == 1 {
			// A call's lone generator takes its parentheses; a class has no such form.
			if at := n.Bases[0].Span(); at.Line == open.line && at.Col == open.col {
				p.fail()
			}
		}
	}
	n.Body = p.block()
	n.Pos = p.from(&start)
	return n
}

// typeParams parses an optional list in square brackets.
func (p *parser) typeParams() []TypeParam {
	if !p.got(tLsqb) {
		return nil
	}
	var params []TypeParam
	for {
		params = append(params, p.typeParam())
		if !p.got(tComma) || p.tok.kind == tRsqb {
			break
		}
	}
	p.expect(tRsqb)
	return params
}

func (p *parser) typeParam() TypeParam {
	start := p.tok
	switch {
	case p.got(tStar):
		n := &TypeVarTuple{Name: p.ident()}
		if p.got(tEqual) {
			n.Default = p.starExpression()
		}
		n.Pos = p.from(&start)
		return n
	case p.got(tDoubleStar):
		n := &ParamSpec{Name: p.ident()}
		if p.got(tEqual) {
			n.Default = p.expression()
		}
		n.Pos = p.from(&start)
		return n
	}
	n := &TypeVar{Name: p.ident()}
	if p.got(tColon) {
		n.Bound = p.expression()
	}
	if p.got(tEqual) {
		n.Default = p.expression()
	}
	n.Pos = p.from(&start)
	return n
}

// lambdaParameters parses a lambda's parameters; their defaults may hold lambdas.
func (p *parser) lambdaParameters() *Arguments {
	p.enter()
	args := p.parameters(tColon)
	p.leave()
	return args
}

// parameters parses a parameter list up to its closing token, ")" for def (which has
// annotations) or ":" for lambda.
func (p *parser) parameters(closing kind) *Arguments {
	a := &Arguments{}
	slash, star := false, false
	for p.tok.kind != closing {
		switch p.tok.kind {
		case tSlash:
			if slash || star || len(a.Args) == 0 {
				p.fail()
			}
			slash = true
			a.PosOnly, a.Args = a.Args, nil
			p.advance()
		case tStar:
			if star {
				p.fail()
			}
			star = true
			p.advance()
			if p.tok.kind == tName {
				a.Vararg = p.parameter(closing == tRpar, true)
			} else if p.tok.kind != tComma {
				p.fail()
			} else {
				p.advance()
				if p.tok.kind != tName { // a bare star must have a parameter after it
					p.fail()
				}
				continue
			}
		case tDoubleStar:
			p.advance()
			a.Kwarg = p.parameter(closing == tRpar, false)
			p.got(tComma)
			if p.tok.kind != closing {
				p.fail()
			}
			return a
		default:
			p.plainParameter(a, star, closing == tRpar)
		}
		if p.tok.kind != closing {
			p.expect(tComma)
		}
	}
	return a
}

// plainParameter parses "name: annotation = default" and adds it where it belongs.
func (p *parser) plainParameter(a *Arguments, star, annotated bool) {
	arg := p.parameter(annotated, false)
	var def Expr
	if p.got(tEqual) {
		def = p.expression()
	}
	if star {
		a.KwOnly = append(a.KwOnly, arg)
		a.KwDefaults = append(a.KwDefaults, def)
		return
	}
	a.Args = append(a.Args, arg)
	if def != nil {
		a.Defaults = append(a.Defaults, def)
	} else if len(a.Defaults) > 0 {
		p.fail()
	}
}

// parameter parses a name with its annotation; that of *args may be starred.
func (p *parser) parameter(annotated, mayStar bool) *Arg {
	start := p.tok
	arg := take(&p.nodes.args)
	arg.Name = p.ident()
	if annotated && p.got(tColon) {
		if mayStar {
			arg.Annotation = p.starExpression()
		} else {
			arg.Annotation = p.expression()
		}
	}
	arg.Pos = p.from(&start)
	return arg
}
