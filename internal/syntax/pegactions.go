package syntax

// This file has the actions of the diagnosis's grammar that are more than a message.

import "strings"

// pegActions are the functions behind "=> do". They return nil where the alternative turns
// out not to match, or do not return.
var pegActions map[string]func(*peg, int, []*pegNode) *pegNode

func init() { // in an init since the actions refer to the rules that refer to them
	pegActions = map[string]func(*peg, int, []*pegNode) *pegNode{
		"real":            actReal,
		"imaginary":       actImaginary,
		"primary":         actPrimary,
		"strings":         actStrings,
		"string":          actString,
		"fstring":         actFString,
		"concat":          actConcat,
		"conversion":      actConversion,
		"genexp":          actGenexp,
		"nonparen_genexp": actNonparenGenexp,
		"arguments":       actArguments,
		"comma":           actComma,
		"legacy":          actLegacy,
		"assign_target":   func(e *peg, _ int, a []*pegNode) *pegNode { return e.badTarget(a[0], "cannot assign to ", nNone) },
		"star_target":     func(e *peg, _ int, a []*pegNode) *pegNode { return e.badTarget(a[0], "cannot assign to ", nNone) },
		"for_target":      func(e *peg, _ int, a []*pegNode) *pegNode { return e.badTarget(a[0], "cannot assign to ", nCompare) },
		"del_target":      func(e *peg, _ int, a []*pegNode) *pegNode { return e.badTarget(a[0], "cannot delete ", nStarred) },
		"dict_key":        actDictKey,
		"bound":           actBound,
	}
}

func (e *peg) text(i int) string {
	t := &e.toks[i]
	return string(e.sc.src[t.start:t.end])
}

// isImaginary says whether a number token ends in j.
func (e *peg) isImaginary(i int) bool {
	text := e.text(i)
	return text[len(text)-1]|0x20 == 'j'
}

func actReal(e *peg, pos int, a []*pegNode) *pegNode {
	if e.isImaginary(pos) {
		e.raiseRange(a[0], a[0], "real number required in complex literal")
	}
	return a[0]
}

func actImaginary(e *peg, pos int, a []*pegNode) *pegNode {
	if !e.isImaginary(pos) {
		e.raiseRange(a[0], a[0], "imaginary number required in complex literal")
	}
	return a[0]
}

// actPrimary gives an atom with trailers the kind of the last trailer.
func actPrimary(e *peg, pos int, a []*pegNode) *pegNode {
	trailers := a[1].kids
	if len(trailers) == 0 {
		return a[0]
	}
	return &pegNode{trailers[len(trailers)-1].kind, pos, e.mark - 1, nil}
}

// actString decodes a plain literal: an error in it comes before those of the grammar.
func actString(e *peg, pos int, a []*pegNode) *pegNode {
	t, last := e.toks[pos].token, e.toks[len(e.toks)-1].token
	e.p.stringLiteral(&t, &last)
	return &pegNode{nConstant, pos, pos, nil}
}

// actFString decodes the text of an f-string, up to its fields.
func actFString(e *peg, pos int, _ []*pegNode) *pegNode {
	raw := false
	for _, c := range e.text(pos) {
		raw = raw || c|0x20 == 'r'
	}
	end := e.mark - 1
	level := e.toks[pos].level
	for i := pos + 1; i < end && !raw; i++ {
		if t := &e.toks[i]; t.level == level && (t.kind == tFMiddle || t.kind == tTMiddle) {
			text, last := t.token, e.toks[len(e.toks)-1].token
			e.p.fstringText(&text, false, &last)
		}
	}
	return &pegNode{nJoinedStr, pos, end, nil}
}

// actStrings joins adjacent literals.
func actStrings(e *peg, pos int, _ []*pegNode) *pegNode {
	n := &pegNode{nConstant, pos, e.mark - 1, nil}
	bytes, text := false, false
	depth := 0
	for i := pos; i < e.mark; i++ {
		switch t := &e.toks[i]; t.kind {
		case tFStart, tTStart:
			n.kind, text = nJoinedStr, true
			depth++
		case tFEnd, tTEnd:
			depth--
		case tString:
			if depth > 0 {
				continue
			}
			if isBytesLiteral(e.text(i)) {
				bytes = true
			} else {
				text = true
			}
		}
	}
	if bytes && text {
		e.raiseToken(kindSyntax, len(e.toks)-1, "cannot mix bytes and nonbytes literals")
	}
	return n
}

func isBytesLiteral(text string) bool {
	return text[0]|0x20 == 'b' || text[1]|0x20 == 'b' && text[0]|0x20 == 'r'
}

// actConcat reports the first place where a t-string meets another literal.
func actConcat(e *peg, _ int, a []*pegNode) *pegNode {
	e.raiseRange(a[0].kids[len(a[0].kids)-1], a[1], "cannot mix t-string literals with string or bytes literals")
	return nil
}

func actConversion(e *peg, _ int, a []*pegNode) *pegNode {
	bang, name := &e.toks[a[0].first], &e.toks[a[1].first]
	which := "f"
	if n := len(e.sc.modes); n > 0 {
		which = e.sc.modes[n-1].prefix()
	}
	if name.start != bang.end {
		e.raiseRange(a[0], a[1], which+"-string: conversion type must come right after the exclamation mark")
	}
	if text := e.text(a[1].first); text != "s" && text != "r" && text != "a" {
		e.raiseRange(a[1], a[1], which+"-string: invalid conversion character '"+text+"': expected 's', 'r', or 'a'")
	}
	return a[1]
}

// lastClauseItem is the last condition of the last for clause, or what it iterates over.
func lastClauseItem(clauses *pegNode) *pegNode {
	last := clauses.kids[len(clauses.kids)-1]
	return last.kids[len(last.kids)-1]
}

func actGenexp(e *peg, _ int, a []*pegNode) *pegNode {
	e.raiseRange(a[0], lastClauseItem(a[1]), "Generator expression must be parenthesized")
	return nil
}

func actNonparenGenexp(e *peg, _ int, a []*pegNode) *pegNode {
	var last *pegNode
	count := 0
	for _, k := range a[0].kids {
		if k.kind != nKeyword && k.kind != nUnpack {
			last = k
			count++
		}
	}
	if count > 1 { // with one argument this may be a generator that stands alone
		e.raiseRange(last, lastClauseItem(a[1]), "Generator expression must be parenthesized")
	}
	return nil
}

func actArguments(e *peg, _ int, a []*pegNode) *pegNode {
	msg := "positional argument follows keyword argument"
	for _, k := range a[0].kids {
		if k.kind == nUnpack {
			msg += " unpacking"
			break
		}
	}
	e.raiseToken(kindSyntax, len(e.toks)-1, msg)
	return nil
}

// isLegacy says whether n is the name of a statement that has become a function.
func (e *peg) isLegacy(n *pegNode) bool {
	if n.kind != nName && n.kind != nToken {
		return false
	}
	text := e.text(n.first)
	return text == "print" || text == "exec"
}

// actComma guesses at a missing comma between two expressions, if they are in brackets.
func actComma(e *peg, _ int, a []*pegNode) *pegNode {
	if e.isLegacy(a[0]) || e.toks[e.mark-1].level == 0 {
		return nil
	}
	e.raiseRange(a[0], a[1], "invalid syntax. Perhaps you forgot a comma?")
	return nil
}

func actLegacy(e *peg, _ int, a []*pegNode) *pegNode {
	if e.isLegacy(a[0]) {
		name := e.text(a[0].first)
		e.raiseRange(a[0], a[1], "Missing parentheses in call to '"+name+"'. Did you mean "+name+"(...)?")
	}
	return nil
}

// badTarget reports the first thing within n that cannot be bound or deleted. What special
// says: a comparison stands for its left side (the "in" of a for), or a starred is bad (del).
func (e *peg) badTarget(n *pegNode, verb string, special nodeKind) *pegNode {
	if bad := invalidTarget(n, special); bad != nil {
		e.raiseRange(bad, bad, verb+e.exprName(bad))
	}
	return nil
}

// invalidTarget recurses on brackets only.
func invalidTarget(n *pegNode, special nodeKind) *pegNode {
	switch n.kind {
	case nName, nSubscript, nAttribute:
		return nil
	case nStarred:
		if special == nStarred {
			return n
		}
		return invalidTarget(n.kids[0], special)
	case nTuple, nListDisplay:
		for _, k := range n.kids {
			if bad := invalidTarget(k, special); bad != nil {
				return bad
			}
		}
		return nil
	case nCompare:
		if special == nCompare {
			if n.kids[1].kind == nIn {
				return invalidTarget(n.kids[0], special)
			}
			return nil
		}
	}
	return n
}

func actDictKey(e *peg, _ int, a []*pegNode) *pegNode {
	first, last := &e.toks[a[0].first], &e.toks[a[0].last]
	e.raise(kindSyntax, int(first.line), int(last.endCol), int(last.endLine), 0, "':' expected after dictionary key")
	return nil
}

func actBound(e *peg, pos int, a []*pegNode) *pegNode {
	what, param := "bound", "TypeVarTuple"
	if a[1].kind == nTuple {
		what = "constraints"
	}
	if e.toks[pos].kind == tDoubleStar {
		param = "ParamSpec"
	}
	e.raiseFrom(a[0], "cannot use "+what+" with "+param)
	return nil
}

var exprNames = map[nodeKind]string{
	nName: "name", nAttribute: "attribute", nSubscript: "subscript", nStarred: "starred",
	nListDisplay: "list", nTuple: "tuple", nLambda: "lambda", nCall: "function call",
	nBoolOp: "expression", nBinOp: "expression", nUnaryOp: "expression",
	nGenerator: "generator expression", nYield: "yield expression", nAwait: "await expression",
	nListComp: "list comprehension", nSetComp: "set comprehension", nDictComp: "dict comprehension",
	nDict: "dict literal", nSet: "set display", nJoinedStr: "f-string expression",
	nTemplateStr: "t-string expression", nCompare: "comparison", nIfExp: "conditional expression",
	nNamedExpr: "named expression",
}

// exprName says what kind of expression a node is, as messages call it.
func (e *peg) exprName(n *pegNode) string {
	if n.kind != nConstant {
		return exprNames[n.kind]
	}
	switch e.toks[n.first].kind {
	case kwNone, kwTrue, kwFalse:
		return e.text(n.first)
	case tEllipsis:
		return "ellipsis"
	}
	return "literal"
}

// message fills in a message about a.
func (e *peg) message(msg string, a *pegNode) string {
	if i := strings.IndexByte(msg, '%'); i >= 0 {
		var fill string
		switch msg[i+1] {
		case 's':
			fill = e.exprName(a)
		case 't':
			fill = e.text(a.first)
		case 'd':
			fill = itoa(int(e.toks[a.first].line))
		}
		return msg[:i] + fill + msg[i+2:]
	}
	return msg
}
