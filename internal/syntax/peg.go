package syntax

// This file runs the diagnosis's grammar: a backtracking parser with memory, over the tokens
// of one top-level statement. It builds only as much of a tree as the messages need.

// The bounds of a diagnosis. Past them the error is a plain "invalid syntax" where the parser
// stopped; CPython would go on, or raise MemoryError.
const (
	maxPegDepth    = 6000
	pegStepsFree   = 1 << 20
	pegStepsPerTok = 600
	pegChargeEvery = 256
	maxParts       = 4 // named parts of one alternative
	pegMaxTokens   = 1 << 19
	pegMaxMemos    = 3 << 19 // remembered results alive at once, some 100 bytes each
)

// nodeKind is the kind of a node of the diagnosis.
type nodeKind uint8

const (
	nToken nodeKind = iota
	nNone           // an optional item that is absent
	nList           // of a repetition
	nSeq            // of a sequence without an action
	nItems          // elements to be spliced into a node
	nArgs
	nClause
	nIn
	nKeyword
	nUnpack
	nName
	nConstant
	nAttribute
	nSubscript
	nStarred
	nListDisplay
	nTuple
	nLambda
	nCall
	nBoolOp
	nBinOp
	nUnaryOp
	nGenerator
	nYield
	nAwait
	nListComp
	nSetComp
	nDictComp
	nDict
	nSet
	nJoinedStr
	nTemplateStr
	nCompare
	nIfExp
	nNamedExpr
)

var nodeKinds = map[string]nodeKind{
	"Items": nItems, "Args": nArgs, "Clause": nClause, "In": nIn, "Keyword": nKeyword, "Unpack": nUnpack,
	"Name": nName, "Constant": nConstant, "Attribute": nAttribute, "Subscript": nSubscript,
	"Starred": nStarred, "List": nListDisplay, "Tuple": nTuple, "Lambda": nLambda, "Call": nCall,
	"BoolOp": nBoolOp, "BinOp": nBinOp, "UnaryOp": nUnaryOp, "GeneratorExp": nGenerator,
	"Yield": nYield, "Await": nAwait, "ListComp": nListComp, "SetComp": nSetComp, "DictComp": nDictComp,
	"TemplateStr": nTemplateStr, "Dict": nDict, "Set": nSet, "Compare": nCompare, "IfExp": nIfExp, "NamedExpr": nNamedExpr,
}

// pegNode covers the tokens first to last.
type pegNode struct {
	kind        nodeKind
	first, last int
	kids        []*pegNode
}

// pegToken is a token with what error positions need.
type pegToken struct {
	token
	level int  // of brackets, after it
	noCol bool // INDENT, DEDENT, ENDMARKER, and a NEWLINE that stands for the latter
	memo  []pegMemo
}

type pegMemo struct {
	rule *pegRule
	node *pegNode // nil: did not match
	end  int
}

// peg is one diagnosis.
type peg struct {
	p        *parser
	sc       *scanner
	tree     *Tree
	toks     []pegToken
	mark     int
	second   bool // the invalid rules are on
	depth    int
	steps    int64
	unpaid   int64
	none     *pegNode
	gaveUp   bool // a bound was reached
	memos    int  // alive
	kidStack []*pegNode
}

// fill reads one more token.
func (e *peg) fill() {
	if len(e.toks) >= pegMaxTokens {
		e.giveUp()
	}
	t := e.sc.next()
	if t.kind == tError {
		panic(bailout{})
	}
	pt := pegToken{token: t, level: e.sc.level}
	pt.noCol = t.kind == tIndent || t.kind == tDedent || t.kind == tEOF || t.kind == tNewline && t.start == t.end
	if pt.noCol && t.kind != tIndent && int(t.start) == e.sc.n && t.col == 0 {
		// The end of the input is on the last line, not the empty one after it.
		pt.line--
		start := 0
		for i := int(t.start) - 2; i >= 0; i-- {
			if e.sc.src[i] == '\n' {
				start = i + 1
				break
			}
		}
		pt.col = t.start - int32(start)
		pt.endLine, pt.endCol = pt.line, pt.col
	}
	e.toks = append(e.toks, pt)
}

func (e *peg) giveUp() {
	e.gaveUp = true
	panic(bailout{})
}

func (e *peg) peek() *pegToken {
	if e.mark == len(e.toks) {
		e.fill()
	}
	return &e.toks[e.mark]
}

func (e *peg) step() {
	e.steps++
	e.unpaid++
	if e.unpaid < pegChargeEvery {
		return
	}
	if e.steps > pegStepsFree+pegStepsPerTok*int64(len(e.toks)) {
		e.giveUp()
	}
	if e.sc.charge != nil {
		if err := e.sc.charge(e.unpaid); err != nil {
			e.sc.stop = err
			panic(bailout{})
		}
	}
	e.unpaid = 0
}

// rule matches a rule at the mark; nil means it does not match and the mark is unchanged.
func (e *peg) rule(r *pegRule) *pegNode {
	e.step()
	pos := e.mark
	if r.memo {
		e.peek()
		for i := range e.toks[pos].memo {
			if m := &e.toks[pos].memo[i]; m.rule == r {
				if m.node != nil {
					e.mark = m.end
				}
				return m.node
			}
		}
	}
	if e.depth++; e.depth > maxPegDepth {
		e.giveUp()
	}
	second := e.second
	if r.pure {
		e.second = false
	}
	n := e.alternatives(r.alts)
	e.second = second
	e.depth--
	if r.memo {
		if e.memos++; e.memos > pegMaxMemos {
			e.giveUp()
		}
		e.toks[pos].memo = append(e.toks[pos].memo, pegMemo{r, n, e.mark})
	}
	if r.forget && n != nil {
		e.forget(pos)
	}
	return n
}

// forget drops what is remembered since pos: a whole statement matched, and if it is in a
// block, what comes of the block is remembered at the block's start.
func (e *peg) forget(pos int) {
	for i := pos; i < e.mark; i++ {
		e.memos -= len(e.toks[i].memo)
		e.toks[i].memo = nil
	}
}

func (e *peg) alternatives(alts []*pegAlt) *pegNode {
	pos := e.mark
	for _, a := range alts {
		if a.guarded && !e.second {
			continue
		}
		cut := false
		if n := e.sequence(a, &cut); n != nil {
			return n
		}
		e.mark = pos
		if cut {
			return nil
		}
	}
	return nil
}

func (e *peg) sequence(a *pegAlt, cut *bool) *pegNode {
	if len(a.items) == 1 && a.act.kind == actDefault {
		return e.item(&a.items[0])
	}
	var parts [maxParts]*pegNode
	base := len(e.kidStack)
	pos := e.mark
	var only *pegNode
	for i := range a.items {
		it := &a.items[i]
		if it.op == opCut {
			*cut = true
			continue
		}
		n := e.item(it)
		if n == nil {
			e.kidStack = e.kidStack[:base]
			return nil
		}
		if it.part >= 0 {
			parts[it.part] = n
		}
		if i == a.only {
			only = n
		} else if n.kind != nToken && n.kind != nNone {
			e.kidStack = append(e.kidStack, n)
		}
	}
	kids := e.kidStack[base:]
	n := only
	if a.act.kind != actDefault {
		n = e.act(&a.act, pos, parts[:])
	} else if n == nil {
		n = &pegNode{nSeq, pos, e.mark - 1, append([]*pegNode(nil), kids...)}
	}
	e.kidStack = e.kidStack[:base]
	return n
}

// item matches one item; nil means it does not match.
func (e *peg) item(it *pegItem) *pegNode {
	switch it.op {
	case opToken:
		if e.peek().kind != it.kind {
			return nil
		}
		return e.accept()
	case opRule:
		return e.rule(it.rule)
	case opSoft, opSoftAny:
		t := e.peek()
		if t.kind != tName || !softWord(e.sc.src[t.start:t.end], it) {
			return nil
		}
		return e.accept()
	case opGroup:
		return e.alternatives(it.sub)
	case opOpt:
		if n := e.item(it.item); n != nil {
			return n
		}
		return e.none
	case opStar, opPlus, opGather:
		return e.repeat(it)
	case opAnd, opNot:
		pos := e.mark
		n := e.item(it.item)
		e.mark = pos
		if (n != nil) == (it.op == opAnd) {
			return e.none
		}
		return nil
	}
	// opForce
	if t := e.peek(); t.kind != it.kind {
		n := &pegNode{nToken, e.mark, e.mark, nil}
		e.raiseRange(n, n, "expected '"+it.text+"'")
	}
	return e.accept()
}

func (e *peg) accept() *pegNode {
	n := &pegNode{nToken, e.mark, e.mark, nil}
	e.mark++
	return n
}

func softWord(b []byte, it *pegItem) bool {
	if it.op == opSoft {
		return string(b) == it.text
	}
	switch string(b) {
	case "_", "case", "match", "type":
		return true
	}
	return false
}

// repeat matches x*, x+ or x % sep.
func (e *peg) repeat(it *pegItem) *pegNode {
	pos := e.mark
	base := len(e.kidStack)
	for {
		before := e.mark
		n := e.item(it.item)
		if n == nil {
			e.mark = before
			break
		}
		e.kidStack = append(e.kidStack, n)
		if it.op != opGather {
			continue
		}
		after := e.mark
		if e.item(it.sep) == nil {
			break
		}
		// The separator counts only if an element follows.
		if n = e.item(it.item); n == nil {
			e.mark = after
			break
		}
		e.kidStack = append(e.kidStack, n)
		if !e.moreGather(it) {
			break
		}
	}
	kids := append([]*pegNode(nil), e.kidStack[base:]...)
	e.kidStack = e.kidStack[:base]
	if len(kids) == 0 && it.op != opStar {
		return nil
	}
	return &pegNode{nList, pos, e.mark - 1, kids}
}

// moreGather goes on with separator and element pairs.
func (e *peg) moreGather(it *pegItem) bool {
	for {
		after := e.mark
		if e.item(it.sep) == nil {
			return false
		}
		n := e.item(it.item)
		if n == nil {
			e.mark = after
			return false
		}
		e.kidStack = append(e.kidStack, n)
	}
}

// act does what stands behind "=>".
func (e *peg) act(act *pegAct, pos int, parts []*pegNode) *pegNode {
	var a, b *pegNode
	if len(act.parts) > 0 {
		a = parts[act.parts[0]]
		b = a
	}
	if len(act.parts) > 1 {
		b = parts[act.parts[1]]
	}
	switch act.kind {
	case actPart:
		return a
	case actNode:
		n := &pegNode{kind: act.node, first: pos, last: e.mark - 1}
		for _, i := range act.parts {
			n.kids = flatten(n.kids, parts[i])
		}
		return n
	case actAt, actRange:
		e.raiseRange(a, b, e.message(act.msg, a))
	case actFrom:
		e.raiseFrom(a, act.msg)
	case actLast:
		e.raiseToken(kindSyntax, len(e.toks)-1, act.msg)
	case actNext:
		e.peek()
		e.raiseToken(kindSyntax, e.mark, act.msg)
	case actBlock:
		e.raiseToken(kindIndent, len(e.toks)-1, e.message(act.msg, a))
	case actDo:
		var args [2]*pegNode
		args[0], args[1] = a, b
		return act.do(e, pos, args[:])
	}
	return nil
}

// flatten splices lists and sequences into out, leaving tokens and absent parts out.
func flatten(out []*pegNode, n *pegNode) []*pegNode {
	switch n.kind {
	case nList, nSeq, nItems:
		for _, k := range n.kids {
			out = flatten(out, k)
		}
	case nToken, nNone:
	default:
		out = append(out, n)
	}
	return out
}
