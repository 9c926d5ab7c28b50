package syntax

// This file defines the parser's state and helpers, and Parse.

import "strings"

// maxNesting bounds the one recursion the language does not bound itself: lambdas in the
// defaults of lambdas, and what is built from them. Brackets stop at 200, blocks at 100.
const maxNesting = 600

// parser builds the tree. It looks one token ahead; where that is not enough it scans on and
// rewinds. A refusal unwinds by panic(bailout) to Parse: an error result checked at each of
// some hundred calls made the parser longer and no safer.
type parser struct {
	compoundTop bool // the interactive statement is a compound one

	sc    scanner
	tok   token // the next token
	names func(string) (rune, bool)

	lastLine, lastCol int32 // where the last consumed token ended

	idents idents
	err    *Error
	depth  int
	opts   *Options

	// Stacks shared by all levels of nesting; each level remembers its base.
	exprs []Expr
	opnds []operand
	ops   []pending
	cmps  []CmpOperator

	// Where the current top-level statement began and the one before it, for the diagnosis:
	// what follows a whole statement may be a mistake about it, as an elif after an else.
	top, prevTop topMark

	lastCompound int32 // line of the compound statement last finished

	nodes nodeSlabs
	warns []Warning
}

type topMark struct{ offset, line int32 }

// bailout is the panic that ends a parse; only Parse recovers it.
type bailout struct{}

// Parse parses a program. The error is a *Error, or what Options.Charge returned.
func Parse(filename string, src []byte, opts Options) (*Tree, error) {
	if opts.Charge != nil {
		for n := len(src); n > 0; n -= chargeEvery {
			if err := opts.Charge(int64(min(n, chargeEvery)+15) / 16); err != nil {
				return nil, err
			}
		}
	}
	text, derr := decode(filename, src, &opts)
	if derr != nil {
		return nil, derr
	}
	p := &parser{sc: *newScanner(text, filename, &opts), opts: &opts, names: nameLookup(&opts)}
	p.sc.warn = func(w Warning) { p.warns = append(p.warns, w) }
	tree := &Tree{Filename: filename, Source: text[:len(text)-1], lines: lineStarts(text[:len(text)-1])}
	tree.Root = p.run()
	if p.sc.stop != nil {
		return nil, p.sc.stop
	}
	if opts.Incomplete && p.incomplete(tree.Root != nil) {
		return nil, &Error{Kind: IncompleteInput, Msg: "incomplete input", Filename: filename, Line: int(p.sc.line), Col: 1, EndLine: int(p.sc.line), EndCol: 1}
	}
	if tree.Root == nil {
		return nil, p.refused(p.diagnose(tree))
	}
	if err := checkFuture(tree, !opts.ParseOnly); err != nil {
		return nil, p.refused(err)
	}
	tree.Warnings = p.warns
	return tree, nil
}

// refused gives an error the warnings that came before it.
func (p *parser) refused(err error) error {
	if e, ok := err.(*Error); ok {
		e.Warnings = p.warns
	}
	return err
}

// run parses in the mode asked for; nil means refused.
func (p *parser) run() (root Root) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(bailout); !ok {
				panic(r)
			}
			root = nil
		}
	}()
	p.advance()
	switch p.opts.Mode {
	case ModeEval:
		e := p.expressions()
		for p.tok.kind == tNewline {
			p.advance()
		}
		p.expect(tEOF)
		return &Expression{Body: e}
	case ModeSingle:
		return &Interactive{Body: p.interactive()}
	}
	var body []Stmt
	for p.tok.kind != tEOF {
		p.prevTop, p.top = p.top, topMark{p.tok.start, p.tok.line}
		body = p.statement(body)
	}
	return &Module{Body: body}
}

// fail refuses the program; the diagnosis finds out why.
func (p *parser) fail() {
	panic(bailout{})
}

// errorAt ends the parse with an error that valid grammar can have, from one token to another.
func (p *parser) errorAt(from, to *token, msg string) {
	p.errorSpan(int(from.line), int(from.col), int(to.endLine), int(to.endCol), msg)
}

// errorAtNext is errorAt for the token that comes next; at the end of the input that has no
// column of its own, and the error no end.
func (p *parser) errorAtNext(msg string) {
	t := &p.tok
	if t.kind == tEOF || t.kind == tNewline && t.start == t.end {
		p.errorSpan(int(t.line), int(t.col)-1, int(t.line), -2, msg)
	}
	p.errorAt(t, t, msg)
}

// errorFrom is errorAt up to the last token consumed.
func (p *parser) errorFrom(from *token, msg string) {
	p.errorSpan(int(from.line), int(from.col), int(p.lastLine), int(p.lastCol), msg)
}

func (p *parser) errorSpan(line, col, endLine, endCol int, msg string) {
	p.err = &Error{Kind: kindSyntax, Msg: msg, Filename: p.sc.filename, Line: line, Col: col, EndLine: endLine, EndCol: endCol}
	panic(bailout{})
}

// advance consumes the current token.
func (p *parser) advance() {
	if p.tok.kind > tDedent { // a statement ends before the newline
		p.lastLine, p.lastCol = p.tok.endLine, p.tok.endCol
	}
	p.tok = p.sc.next()
	if p.tok.kind == tError {
		p.fail()
	}
}

func (p *parser) got(k kind) bool {
	if p.tok.kind != k {
		return false
	}
	p.advance()
	return true
}

func (p *parser) expect(k kind) {
	if p.tok.kind != k {
		p.fail()
	}
	if k != tEOF {
		p.advance()
	}
}

// enter counts a level of recursion that the language itself does not bound.
func (p *parser) enter() {
	p.depth++
	if p.depth > maxNesting {
		p.errorAt(&p.tok, &p.tok, msgTooDeep)
	}
}

func (p *parser) leave() { p.depth-- }

const msgTooDeep = "too many nested expressions"

// from is the range from a token to the last token consumed.
func (p *parser) from(t *token) Pos { return Pos{t.line, t.col, p.lastLine, p.lastCol} }

// upTo is the range from a node's start to the last token consumed.
func (p *parser) upTo(start *Pos) Pos { return Pos{start.Line, start.Col, p.lastLine, p.lastCol} }

// isWord says whether the current token is the given soft keyword.
func (p *parser) isWord(word string) bool {
	return p.tok.kind == tName && string(p.sc.src[p.tok.start:p.tok.end]) == word
}

// ident consumes a name.
func (p *parser) ident() string {
	if p.tok.kind != tName {
		p.fail()
	}
	name := p.identText(&p.tok)
	p.advance()
	return name
}

func (p *parser) identText(t *token) string {
	return p.idents.get(p.sc.src[t.start:t.end])
}

// lookPast scans on, from after the current token, to the end of the logical line, and gives
// the kind of its last token. Nothing is consumed.
func (p *parser) lookPast() kind {
	last := tError
	p.lookAhead(func(t *token) bool {
		if t.kind == tNewline || t.kind == tSemi && p.sc.level == 0 {
			return true
		}
		last = t.kind
		return false
	})
	return last
}

// lookMatching is for a current "(": the kind of the token after its ")".
func (p *parser) lookMatching() kind {
	level := p.sc.level - 1
	closed := false
	after := tError
	p.lookAhead(func(t *token) bool {
		after = t.kind
		if closed {
			return true
		}
		closed = p.sc.level == level
		return false
	})
	return after
}

// lookAhead scans on until stop says so or the input ends, and rewinds.
func (p *parser) lookAhead(stop func(*token) bool) {
	mark := p.sc.save()
	warn := p.sc.warn
	p.sc.warn = nil
	for {
		t := p.sc.next()
		if t.kind == tError || t.kind == tEOF || stop(&t) {
			break
		}
	}
	p.sc.warn = warn
	p.sc.rewind(mark)
}

// peekKind looks at the token after the current one.
func (p *parser) peekKind() (k kind) {
	p.lookAhead(func(t *token) bool {
		k = t.kind
		return true
	})
	return k
}

// attempt runs parse and, if that refuses, goes back to where it began.
func (p *parser) attempt(parse func()) (ok bool) {
	mark, tok, line, col := p.sc.save(), p.tok, p.lastLine, p.lastCol
	exprs, opnds, ops, cmps, warns, depth := len(p.exprs), len(p.opnds), len(p.ops), len(p.cmps), len(p.warns), p.depth
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		if _, refused := r.(bailout); !refused || p.sc.stop != nil {
			panic(r)
		}
		p.sc.rewind(mark)
		p.tok, p.lastLine, p.lastCol, p.err = tok, line, col, nil
		p.exprs, p.opnds, p.ops, p.cmps = p.exprs[:exprs], p.opnds[:opnds], p.ops[:ops], p.cmps[:cmps]
		p.warns, p.depth = p.warns[:warns], depth
	}()
	parse()
	return true
}

// IncompleteInput is the kind of the error that Options.Incomplete asks for.
const IncompleteInput = "_IncompleteInputError"

// incomplete tells whether the source was refused at its end, or is a compound statement
// that one more line could belong to. A string literal shows its end by itself; any other
// token there could go on.
func (p *parser) incomplete(parsed bool) bool {
	s := &p.sc
	newline := s.n > 0 && s.src[s.n-1] == '\n'
	switch {
	case parsed:
		return p.opts.Mode == ModeSingle && p.opts.NoDedent && !newline && p.compoundTop
	case s.err != nil:
		m := s.err.Msg
		return strings.HasSuffix(m, "was never closed") || strings.HasPrefix(m, "unexpected EOF") || strings.Contains(m, "unterminated triple-quoted") ||
			strings.HasPrefix(m, "unterminated string") && (!newline || s.n > 1 && s.src[s.n-2] == '\\')
	case p.tok.kind == tNewline:
		return p.tok.start == p.tok.end
	case p.tok.kind == tString || p.tok.kind == tIndent:
		return false
	}
	return p.tok.kind == tEOF || p.tok.kind == tDedent || int(p.tok.end) == s.n
}
