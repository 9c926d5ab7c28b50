package syntax

// This file parses operators: one loop with its own stacks of operands and pending operators,
// so that a chain of any length or lean takes no Go stack. Brackets recurse, 200 deep at most.

// Binding strengths; a pending operator is applied when a weaker or equal one comes.
const (
	precNone uint8 = iota // the bottom of a level
	precLambda
	precElse
	precIf // a conditional whose else has not come
	precOr
	precAnd
	precNot
	precCompare
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precArith
	precTerm
	precUnary
	precPower
)

// pending is an operator that waits for its right operand. For or, and, comparisons n counts
// the operands already there. Line and col are the start of a prefix operator.
type pending struct {
	prec      uint8
	op        uint8
	n         int32
	line, col int32
	lambda    *Arguments
}

// operand is an expression with where it starts, parentheses included.
type operand struct {
	e         Expr
	line, col int32
}

// binaryPrec has the strength of binary operators, by kind.
var binaryPrec = [numKinds]uint8{
	tPlus: precArith, tMinus: precArith, tStar: precTerm, tAt: precTerm, tSlash: precTerm,
	tPercent: precTerm, tDoubleSlash: precTerm, tDoubleStar: precPower,
	tLShift: precShift, tRShift: precShift, tVbar: precBitOr, tCaret: precBitXor, tAmper: precBitAnd,
	tEqEq: precCompare, tNotEq: precCompare, tLess: precCompare, tLessEq: precCompare,
	tGreater: precCompare, tGreaterEq: precCompare, kwIn: precCompare, kwIs: precCompare, kwNot: precCompare,
	kwOr: precOr, kwAnd: precAnd, kwIf: precIf,
}

// binaryOps maps a binary or augmented operator's distance to its Operator.
var binaryOps = [...]Operator{Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv}

// expression parses what the grammar calls expression: conditionals and lambdas included.
func (p *parser) expression() Expr { return p.operators(precNone) }

// disjunction parses or, and, not, comparisons and all that binds tighter.
func (p *parser) disjunction() Expr { return p.operators(precOr) }

// bitwiseOr parses | and all that binds tighter.
func (p *parser) bitwiseOr() Expr { return p.operators(precBitOr) }

// operators parses an expression of operators not weaker than min.
func (p *parser) operators(min uint8) Expr {
	base, opndBase := len(p.ops), len(p.opnds)
	p.ops = append(p.ops, pending{prec: precNone})
	for {
		p.prefixes(min, base)
		start := operand{line: p.tok.line, col: p.tok.col}
		start.e = p.awaitPrimary()
		k := p.tok.kind
		if binaryPrec[k] == 0 && k != kwElse && len(p.ops) == base+1 {
			p.ops = p.ops[:base] // a lone operand, the most common case
			return start.e
		}
		p.opnds = append(p.opnds, start)
		if !p.infix(min, base) {
			break
		}
	}
	p.reduce(base+1, precNone+1)
	if len(p.ops) > base+1 { // an if without else
		p.fail()
	}
	e := p.opnds[opndBase].e
	p.ops, p.opnds = p.ops[:base], p.opnds[:opndBase]
	return e
}

// prefixes pushes the prefix operators before an operand, where each may stand.
func (p *parser) prefixes(min uint8, base int) {
	for {
		top := p.ops[len(p.ops)-1].prec
		if len(p.ops) == base+1 {
			top = min
		}
		op := pending{line: p.tok.line, col: p.tok.col}
		switch p.tok.kind {
		case tPlus:
			op.prec, op.op = precUnary, uint8(UAdd)
		case tMinus:
			op.prec, op.op = precUnary, uint8(USub)
		case tTilde:
			op.prec, op.op = precUnary, uint8(Invert)
		case kwNot:
			if top > precNot {
				p.fail() // an operand of something tighter must be parenthesised
			}
			op.prec, op.op = precNot, uint8(Not)
		case kwLambda:
			if top > precElse {
				p.fail()
			}
			p.advance()
			op.prec = precLambda
			op.lambda = p.lambdaParameters()
			p.expect(tColon)
			p.ops = append(p.ops, op)
			continue
		default:
			return
		}
		p.advance()
		p.ops = append(p.ops, op)
	}
}

// infix looks at what follows an operand. It applies what binds tighter, pushes the operator
// and says true, or says false at the end of the expression.
func (p *parser) infix(min uint8, base int) bool {
	k := p.tok.kind
	prec := binaryPrec[k]
	switch {
	case k == kwElse:
		p.reduce(base+1, precIf+1)
		top := &p.ops[len(p.ops)-1]
		if len(p.ops) == base+1 || top.prec != precIf {
			return false // the else of a statement; the caller sees to it
		}
		top.prec = precElse
		p.advance()
		return true
	case prec == 0, prec < min, k == kwIf && min > precNone:
		return false
	case prec == precPower:
		p.reduce(base+1, precPower+1)
		p.ops = append(p.ops, pending{prec: precPower, op: uint8(Pow)})
		p.advance()
		return true
	case prec == precIf:
		p.reduce(base+1, precIf+1)
		if p.ops[len(p.ops)-1].prec == precIf && len(p.ops) > base+1 {
			p.fail() // a condition is no conditional itself
		}
		p.ops = append(p.ops, pending{prec: precIf})
		p.advance()
		return true
	case prec == precCompare:
		return p.comparison(base)
	case prec <= precAnd:
		p.reduce(base+1, prec+1)
		if top := &p.ops[len(p.ops)-1]; top.prec == prec && len(p.ops) > base+1 {
			top.n++
		} else {
			p.ops = append(p.ops, pending{prec: prec, n: 1})
		}
		p.advance()
		return true
	}
	p.reduce(base+1, prec)
	p.ops = append(p.ops, pending{prec: prec, op: uint8(binaryOps[k-tPlus])})
	p.advance()
	return true
}

// comparison pushes a comparison operator, or adds it to the chain it goes on.
func (p *parser) comparison(base int) bool {
	var op CmpOperator
	switch p.tok.kind {
	case tEqEq:
		op = Eq
	case tNotEq:
		op = NotEq
	case tLess:
		op = Lt
	case tLessEq:
		op = LtE
	case tGreater:
		op = Gt
	case tGreaterEq:
		op = GtE
	case kwIn:
		op = In
	case kwIs:
		op = Is
	case kwNot:
		op = NotIn
	}
	p.reduce(base+1, precCompare+1) // before the operator is consumed: nodes end where operands do
	p.advance()
	if op == Is && p.tok.kind == kwNot {
		op = IsNot
		p.advance()
	} else if op == NotIn {
		p.expect(kwIn)
	}
	if top := &p.ops[len(p.ops)-1]; top.prec == precCompare && len(p.ops) > base+1 {
		top.n++
	} else {
		p.ops = append(p.ops, pending{prec: precCompare, n: 1})
	}
	p.cmps = append(p.cmps, op)
	return true
}

// reduce applies the pending operators above base that bind at least as tightly as min. The
// nodes all end at the last token consumed, so the operator looked at must not be yet.
func (p *parser) reduce(base int, min uint8) {
	for len(p.ops) > base {
		op := &p.ops[len(p.ops)-1]
		if op.prec < min || op.prec == precIf {
			return
		}
		p.apply(op)
		p.ops = p.ops[:len(p.ops)-1]
	}
}

// apply replaces the operands of op by the node made of them.
func (p *parser) apply(op *pending) {
	n := len(p.opnds)
	last := p.opnds[n-1].e
	switch op.prec {
	case precLambda:
		p.opnds[n-1] = operand{&Lambda{p.span(op.line, op.col), op.lambda, last}, op.line, op.col}
	case precNot, precUnary:
		p.opnds[n-1] = operand{&UnaryOp{p.span(op.line, op.col), UnaryOperator(op.op), last}, op.line, op.col}
	case precElse:
		first := &p.opnds[n-3]
		first.e = &IfExp{p.span(first.line, first.col), p.opnds[n-2].e, first.e, last}
		p.opnds = p.opnds[:n-2]
	case precOr, precAnd:
		first := n - 1 - int(op.n)
		b := &BoolOp{Pos: p.span(p.opnds[first].line, p.opnds[first].col), Op: And, Values: make([]Expr, 0, op.n+1)}
		if op.prec == precOr {
			b.Op = Or
		}
		for _, o := range p.opnds[first:] {
			b.Values = append(b.Values, o.e)
		}
		p.opnds[first].e = b
		p.opnds = p.opnds[:first+1]
	case precCompare:
		p.applyCompare(op)
	default:
		first := &p.opnds[n-2]
		b := take(&p.nodes.binops)
		b.Pos, b.Left, b.Op, b.Right = p.span(first.line, first.col), first.e, Operator(op.op), last
		first.e = b
		p.opnds = p.opnds[:n-1]
	}
}

func (p *parser) applyCompare(op *pending) {
	count := int(op.n)
	first := len(p.opnds) - 1 - count
	c := &Compare{Pos: p.span(p.opnds[first].line, p.opnds[first].col), Left: p.opnds[first].e,
		Ops: make([]CmpOperator, count), Comparators: make([]Expr, 0, count)}
	copy(c.Ops, p.cmps[len(p.cmps)-count:])
	p.cmps = p.cmps[:len(p.cmps)-count]
	for _, o := range p.opnds[first+1:] {
		c.Comparators = append(c.Comparators, o.e)
	}
	p.opnds[first].e = c
	p.opnds = p.opnds[:first+1]
}

func (p *parser) span(line, col int32) Pos { return Pos{line, col, p.lastLine, p.lastCol} }

// awaitPrimary parses a primary, which await may precede.
func (p *parser) awaitPrimary() Expr {
	if p.tok.kind != kwAwait {
		return p.primary()
	}
	start := p.tok
	p.advance()
	value := p.primary()
	return &Await{p.from(&start), value}
}

// primary parses an atom and its trailers.
func (p *parser) primary() Expr {
	start := p.tok
	e := p.atom()
	for {
		switch p.tok.kind {
		case tDot:
			p.advance()
			if p.tok.kind != tName {
				p.fail()
			}
			a := take(&p.nodes.attrs)
			a.Value, a.Attr = e, p.identText(&p.tok)
			p.advance()
			a.Pos = p.from(&start)
			e = a
		case tLpar:
			c := take(&p.nodes.calls)
			c.Func = e
			c.Args, c.Keywords = p.arguments()
			c.Pos = p.from(&start)
			e = c
		case tLsqb:
			p.advance()
			index := p.slices()
			p.expect(tRsqb)
			e = &Subscript{p.from(&start), e, index, Load}
		default:
			return e
		}
	}
}

// atom parses a name, a literal or a bracketed form.
func (p *parser) atom() Expr {
	t := p.tok
	switch t.kind {
	case tName:
		p.advance()
		return p.name(&t, Load)
	case tNumber:
		return p.numberLiteral()
	case tString, tFStart, tTStart:
		return p.strings()
	case tLpar:
		return p.parenthesised()
	case tLsqb:
		return p.listDisplay()
	case tLbrace:
		return p.braceDisplay()
	case kwNone:
		p.advance()
		return p.constant(&t, nil, false)
	case kwTrue, kwFalse:
		p.advance()
		return p.constant(&t, t.kind == kwTrue, false)
	case tEllipsis:
		p.advance()
		return p.constant(&t, Ellipsis, false)
	}
	p.fail()
	return nil
}

// numberLiteral parses a number; too many digits are an error without columns.
func (p *parser) numberLiteral() Expr {
	t := p.tok
	v, ok := numberValue(p.sc.src[t.start:t.end])
	if !ok {
		p.errorSpan(int(t.line), -1, int(t.endLine), -1, "Exceeds the limit (4300 digits) for integer string conversion: value has "+
			itoa(v.(int))+" digits; use sys.set_int_max_str_digits() to increase the limit"+
			" - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.")
	}
	p.advance()
	return p.constant(&t, v, false)
}

// namedExpression parses "name := expression" or an expression.
func (p *parser) namedExpression() Expr {
	start := p.tok
	e := p.expression()
	if p.tok.kind == tColonEq {
		return p.walrus(&start, e)
	}
	return e
}

// walrus goes on after the target of an assignment expression; only a bare name can be one.
func (p *parser) walrus(start *token, target Expr) Expr {
	n, ok := target.(*Name)
	if !ok || start.kind != tName {
		p.fail()
	}
	n.Ctx = Store
	p.advance()
	value := p.expression()
	return &NamedExpr{p.from(start), n, value}
}

// starNamedExpression parses an element of a display.
func (p *parser) starNamedExpression() Expr {
	if p.tok.kind == tStar {
		return p.starred(false)
	}
	return p.namedExpression()
}

// starExpression parses an element of an unparenthesised tuple.
func (p *parser) starExpression() Expr {
	if p.tok.kind == tStar {
		return p.starred(false)
	}
	return p.expression()
}

// starred parses "*value"; in a call or subscript the value may be any expression.
func (p *parser) starred(any bool) Expr {
	start := p.tok
	p.advance()
	var value Expr
	if any {
		value = p.expression()
	} else {
		value = p.bitwiseOr()
	}
	return &Starred{p.from(&start), value, Load}
}

// startsExpression tells the tokens an expression (or starred one) can start with.
var startsExpression = [numKinds]bool{
	tName: true, tNumber: true, tString: true, tFStart: true, tTStart: true, tLpar: true,
	tLsqb: true, tLbrace: true, tPlus: true, tMinus: true, tTilde: true, kwNot: true,
	kwLambda: true, kwAwait: true, kwNone: true, kwTrue: true, kwFalse: true, tEllipsis: true,
	tStar: true,
}

// starExpressions parses one expression or a tuple without parentheses.
func (p *parser) starExpressions() Expr {
	start := p.tok
	return p.tupleTail(&start, p.starExpression(), true)
}

// expressions is starExpressions without stars.
func (p *parser) expressions() Expr {
	start := p.tok
	return p.tupleTail(&start, p.expression(), false)
}

// tupleTail makes a tuple if a comma follows the first element.
func (p *parser) tupleTail(start *token, first Expr, stars bool) Expr {
	if p.tok.kind != tComma {
		return first
	}
	base := len(p.exprs)
	p.exprs = append(p.exprs, first)
	for p.got(tComma) {
		if !startsExpression[p.tok.kind] || p.tok.kind == tStar && !stars {
			break
		}
		if p.tok.kind == tStar {
			p.exprs = append(p.exprs, p.starred(false))
		} else {
			p.exprs = append(p.exprs, p.expression())
		}
	}
	return &Tuple{p.from(start), p.popExprs(base), Load}
}

// annotatedRHS parses the value of an assignment or f-string field: a yield or a tuple.
func (p *parser) annotatedRHS() Expr {
	if p.tok.kind == kwYield {
		return p.yieldExpression()
	}
	return p.starExpressions()
}

func (p *parser) yieldExpression() Expr {
	start := p.tok
	p.advance()
	if p.got(kwFrom) {
		value := p.expression()
		return &YieldFrom{p.from(&start), value}
	}
	var value Expr
	if startsExpression[p.tok.kind] {
		value = p.starExpressions()
	}
	return &Yield{p.from(&start), value}
}
