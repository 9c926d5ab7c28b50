package syntax

// This file turns the text of the diagnosis's grammar into rules, once, when a program is
// first refused.

import (
	"fmt"
	"strings"
	"sync"
)

// pegOp says what an item of an alternative does.
type pegOp uint8

const (
	opToken   pegOp = iota // one token of a kind
	opSoft                 // a name with the given text
	opSoftAny              // any soft keyword
	opRule
	opGroup
	opOpt
	opStar
	opPlus
	opGather // one or more, separated
	opAnd
	opNot
	opCut
	opForce // a token, or an error that it was expected
)

type pegItem struct {
	op   pegOp
	kind kind
	text string
	rule *pegRule
	sub  []*pegAlt // opGroup
	item *pegItem  // what opOpt … opNot apply to
	sep  *pegItem
	part int // index of the named part, or -1
}

type pegAlt struct {
	items []pegItem
	act   pegAct
	// only is the index of the one item that is not a look-ahead, if there is no action: the
	// value of the alternative is that item's. Otherwise it is -1.
	only int
	// guarded alternatives are one invalid rule and nothing else.
	guarded bool
}

// actKind says what comes of an alternative that matched.
type actKind uint8

const (
	actDefault actKind = iota // the only item, or a sequence
	actPart                   // a named part
	actNode
	actAt
	actRange
	actFrom
	actLast
	actNext
	actBlock
	actDo
)

type pegAct struct {
	kind  actKind
	parts []int
	node  nodeKind
	msg   string
	do    func(*peg, int, []*pegNode) *pegNode
}

type pegRule struct {
	name   string
	id     int32
	alts   []*pegAlt
	memo   bool
	pure   bool
	forget bool
}

// pegGrammar parses the grammar once per process; the result is never written to.
var pegGrammar = sync.OnceValue(func() map[string]*pegRule {
	g := &grammarReader{rules: map[string]*pegRule{}}
	g.split(grammarText)
	for _, def := range g.defs {
		g.toks, g.i = def.toks, 0
		def.rule.alts = g.alternatives()
		if g.i != len(g.toks) {
			panic("syntax: grammar rule " + def.rule.name + ": trailing " + g.toks[g.i])
		}
	}
	return g.rules
})

type ruleDef struct {
	rule *pegRule
	toks []string
}

type grammarReader struct {
	rules map[string]*pegRule
	defs  []ruleDef
	toks  []string
	i     int
	parts []string // named parts of the current alternative
}

// split cuts the text into rules: a rule starts in column 0.
func (g *grammarReader) split(text string) {
	for _, line := range strings.Split(text, "\n") {
		if line == "" {
			continue
		}
		toks := grammarTokens(line)
		if line[0] == '\t' {
			last := &g.defs[len(g.defs)-1]
			last.toks = append(last.toks, toks...)
			continue
		}
		r := &pegRule{name: toks[0], id: int32(len(g.defs))}
		i := 1
		for ; toks[i] != "="; i++ {
			switch toks[i] {
			case "memo":
				r.memo = true
			case "pure":
				r.pure = true
			case "forget":
				r.forget = true
			}
		}
		if g.rules[r.name] != nil {
			panic("syntax: grammar rule " + r.name + " defined twice")
		}
		g.rules[r.name] = r
		g.defs = append(g.defs, ruleDef{r, toks[i+1:]})
	}
}

// grammarTokens cuts a line into words, quoted strings and signs.
func grammarTokens(line string) []string {
	var toks []string
	for i := 0; i < len(line); {
		c := line[i]
		switch {
		case c == ' ' || c == '\t':
			i++
		case c == '\'' || c == '"':
			j := i + 1
			for line[j] != c {
				if line[j] == '\\' {
					j++
				}
				j++
			}
			toks = append(toks, line[i:j+1])
			i = j + 1
		case class[c]&cIdent != 0:
			j := i
			for j < len(line) && class[line[j]]&(cIdent|cDigit) != 0 {
				j++
			}
			toks = append(toks, line[i:j])
			i = j
		case strings.HasPrefix(line[i:], "=>"):
			toks = append(toks, "=>")
			i += 2
		default:
			toks = append(toks, line[i:i+1])
			i++
		}
	}
	return toks
}

func (g *grammarReader) peek() string {
	if g.i < len(g.toks) {
		return g.toks[g.i]
	}
	return ""
}

func (g *grammarReader) take() string {
	t := g.peek()
	g.i++
	return t
}

func (g *grammarReader) alternatives() []*pegAlt {
	outer := g.parts
	defer func() { g.parts = outer }()
	var alts []*pegAlt
	for {
		g.parts = nil
		alt := g.alternative()
		alt.findOnly()
		alts = append(alts, alt)
		if g.peek() != "/" {
			return alts
		}
		g.i++
	}
}

func (a *pegAlt) findOnly() {
	a.guarded = len(a.items) == 1 && a.items[0].op == opRule && strings.HasPrefix(a.items[0].rule.name, "invalid_")
	a.only = -1
	if a.act.kind != actDefault {
		return
	}
	for i, it := range a.items {
		if it.op == opAnd || it.op == opNot || it.op == opCut {
			continue
		}
		if a.only >= 0 {
			a.only = -1
			return
		}
		a.only = i
	}
}

func (g *grammarReader) alternative() *pegAlt {
	a := &pegAlt{}
	for {
		switch g.peek() {
		case "", "/", ")":
			return a
		case "=>":
			g.i++
			a.act = g.action()
			return a
		}
		a.items = append(a.items, g.item())
	}
}

func (g *grammarReader) item() pegItem {
	part := -1
	if g.i+1 < len(g.toks) && g.toks[g.i+1] == ":" && class[g.toks[g.i][0]]&cIdent != 0 {
		part = len(g.parts)
		g.parts = append(g.parts, g.take())
		g.i++
	}
	var it pegItem
	switch g.peek() {
	case "&", "!":
		it.op = opAnd
		if g.take() == "!" {
			it.op = opNot
		}
		sub := g.primary()
		it.item = &sub
	case "~":
		g.i++
		it.op = opCut
	case "^":
		g.i++
		it = g.primary()
		it.op = opForce
	default:
		it = g.postfix()
	}
	it.part = part
	return it
}

func (g *grammarReader) postfix() pegItem {
	it := g.primary()
	wrap := func(op pegOp) pegItem {
		g.i++
		inner := it
		return pegItem{op: op, item: &inner, part: -1}
	}
	switch g.peek() {
	case "?":
		return wrap(opOpt)
	case "*":
		return wrap(opStar)
	case "+":
		return wrap(opPlus)
	case "%":
		w := wrap(opGather)
		sep := g.primary()
		w.sep = &sep
		return w
	}
	return it
}

// tokenClasses are the capital words of the grammar.
var tokenClasses = map[string]kind{
	"NAME": tName, "NUMBER": tNumber, "STRING": tString, "NEWLINE": tNewline, "INDENT": tIndent,
	"DEDENT": tDedent, "EOF": tEOF, "FSTART": tFStart, "FMIDDLE": tFMiddle, "FEND": tFEnd,
	"TSTART": tTStart, "TMIDDLE": tTMiddle, "TEND": tTEnd,
}

func (g *grammarReader) primary() pegItem {
	t := g.take()
	it := pegItem{part: -1}
	switch {
	case t == "(":
		it.op, it.sub = opGroup, g.alternatives()
		if g.take() != ")" {
			panic("syntax: grammar: missing )")
		}
	case t[0] == '\'':
		it.text = t[1 : len(t)-1]
		it.op, it.kind = opToken, operators[it.text]
		if it.kind == tError {
			it.kind = keywordOf([]byte(it.text))
		}
		if it.kind == tName {
			panic("syntax: grammar: no token " + t)
		}
	case t[0] == '"':
		it.op, it.text = opSoft, t[1:len(t)-1]
	case t == "SOFTKEYWORD":
		it.op = opSoftAny
	default:
		if k, ok := tokenClasses[t]; ok {
			it.op, it.kind = opToken, k
			break
		}
		it.op, it.rule = opRule, g.rules[t]
		if it.rule == nil {
			panic("syntax: grammar: no rule " + t)
		}
	}
	return it
}

// action reads what stands behind "=>".
func (g *grammarReader) action() pegAct {
	name := g.take()
	var act pegAct
	if name == "do" {
		act.kind = actDo
		fn := g.take()
		act.do = pegActions[fn]
		if act.do == nil {
			panic("syntax: grammar: no action " + fn)
		}
		act.parts = g.partList()
		return act
	}
	if i := g.partIndex(name); i >= 0 && g.peek() != "(" {
		act.kind, act.parts = actPart, []int{i}
		return act
	}
	if k, ok := nodeKinds[name]; ok {
		act.kind, act.node = actNode, k
		if g.peek() == "(" {
			act.parts = g.partList()
		}
		return act
	}
	kinds := map[string]actKind{"at": actAt, "range": actRange, "from": actFrom, "last": actLast, "next": actNext, "block": actBlock}
	k, ok := kinds[name]
	if !ok {
		panic("syntax: grammar: no action " + name)
	}
	act.kind, act.parts = k, g.partList()
	msg := g.take()
	act.msg = strings.ReplaceAll(msg[1:len(msg)-1], `\"`, `"`)
	return act
}

func (g *grammarReader) partIndex(name string) int {
	for i, p := range g.parts {
		if p == name {
			return i
		}
	}
	return -1
}

func (g *grammarReader) partList() []int {
	if g.take() != "(" {
		panic("syntax: grammar: missing (")
	}
	var parts []int
	for g.peek() != ")" {
		i := g.partIndex(g.take())
		if i < 0 {
			panic(fmt.Sprintf("syntax: grammar: no part %s of %v", g.toks[g.i-1], g.parts))
		}
		parts = append(parts, i)
	}
	g.i++
	return parts
}
