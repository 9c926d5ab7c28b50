package syntax

// This file finds the words for a program the parser refused: it runs the diagnosis's grammar
// twice over the offending statement, first as it is, to find the token CPython stops at,
// then with the rules for usual mistakes, and at last looks for scanner errors further on.

import "strings"

// diagnose gives the error for the program that made the parser bail out.
func (p *parser) diagnose(t *Tree) error {
	p.sc.warn = nil
	if p.err == nil && p.sc.err == nil {
		fallback := p.tok
		e := &peg{p: p, sc: p.restart(), tree: t, none: &pegNode{kind: nNone}}
		e.run()
		if e.sc.stop != nil {
			return e.sc.stop
		}
		p.sc = *e.sc
		if e.gaveUp {
			p.sc.err = nil
			p.err = &Error{Kind: kindSyntax, Msg: "invalid syntax", Filename: t.Filename,
				Line: int(fallback.line), Col: int(fallback.col), EndLine: int(fallback.endLine), EndCol: int(fallback.endCol)}
			return p.located(t, p.err)
		}
		if p.err == nil {
			return p.sc.err
		}
		p.err.source, p.err.stmtLine = t.Source, int(p.lastCompound)
		return p.err
	}
	if p.sc.err != nil {
		return p.sc.err
	}
	err := p.located(t, p.err)
	if err.Msg == msgManyStatements {
		return err // this one was found after the end
	}
	if later := laterError(&p.sc, int(p.tok.line)); later != nil {
		return later
	}
	if p.sc.stop != nil {
		return p.sc.stop
	}
	return err
}

// restart gives a scanner at the first line of the statement before the one refused.
func (p *parser) restart() *scanner {
	s := newScanner(p.sc.src, p.sc.filename, p.opts)
	s.charged = p.sc.charged // what the parser has read already is paid for; steps cost on
	start := int(p.prevTop.offset)
	line := p.prevTop.line
	for start > 0 && (s.src[start-1] != '\n' || start > 1 && s.src[start-2] == '\\') {
		start--
		if s.src[start] == '\n' {
			line--
		}
	}
	s.pos, s.lineStart, s.line = start, start, line
	if line < 1 {
		s.line = 1
	}
	return s
}

// run leaves the error in p.err or the scanner, or says that it gave up.
func (e *peg) run() {
	start := pegGrammar()["file"]
	switch e.p.opts.Mode {
	case ModeEval:
		start = pegGrammar()["eval"]
	case ModeSingle:
		start = pegGrammar()["interactive"]
	}
	if !e.pass(start) {
		e.recheck()
		return
	}
	last := e.toks[len(e.toks)-1]
	for i := range e.toks {
		e.toks[i].memo = nil
	}
	e.mark, e.memos, e.second = 0, 0, true
	if !e.pass(start) {
		e.recheck()
		return
	}
	if last.kind == tIndent || last.kind == tDedent {
		msg := "unexpected unindent"
		if last.kind == tIndent {
			msg = "unexpected indent"
		}
		e.setToken(kindIndent, len(e.toks)-1, msg)
		return
	}
	e.set(kindSyntax, int(last.line), last.startCol(), int(last.endLine), last.stopCol(), "invalid syntax")
	e.recheck()
}

// startCol and stopCol are 1-based, 0 if the token has no column.
func (t *pegToken) startCol() int {
	if t.noCol {
		return 0
	}
	return int(t.col) + 1
}

func (t *pegToken) stopCol() int {
	if t.noCol {
		return 0
	}
	return int(t.endCol) + 1
}

// pass runs the grammar; false means that an error was set on the way.
func (e *peg) pass(start *pegRule) (ok bool) {
	e.depth, e.kidStack = 0, e.kidStack[:0]
	defer func() {
		if r := recover(); r != nil {
			if _, mine := r.(bailout); !mine {
				panic(r)
			}
			if e.p.err != nil && !e.p.err.HasText { // set by the parser's own string code
				e.p.located(e.tree, e.p.err)
			}
		}
	}()
	e.rule(start)
	return true
}

// recheck looks for scanner errors behind an error of the grammar: they come first.
func (e *peg) recheck() {
	if e.p.err == nil || e.gaveUp || e.sc.err != nil || len(e.toks) == 0 {
		return
	}
	if later := laterError(e.sc, int(e.toks[len(e.toks)-1].line)); later != nil {
		e.p.err = later
	}
}

// laterError scans to the end of the input. Of the errors there, those about single tokens
// count, and a bracket never closed, if it was opened before the line given.
func laterError(s *scanner, line int) *Error {
	for {
		t := s.next()
		if t.kind == tEOF || s.stop != nil {
			return nil
		}
		if t.kind != tError {
			continue
		}
		if len(s.modes) > 0 { // within an f-string none counts
			return nil
		}
		if !s.soft {
			return s.err
		}
		if s.level > 0 && line > int(s.parens[s.level-1].line) {
			s.err = nil
			s.neverClosed()
			return s.err
		}
		return nil
	}
}

// raise sets an error and ends the diagnosis. Columns are 1-based bytes, 0 if not known.
func (e *peg) raise(errKind string, line, col, endLine, endCol int, msg string) {
	e.set(errKind, line, col, endLine, endCol, msg)
	panic(bailout{})
}

// set makes the error, with columns in characters.
func (e *peg) set(errKind string, line, col, endLine, endCol int, msg string) {
	onLine := line == int(e.toks[len(e.toks)-1].endLine)
	e.p.err = &Error{Kind: errKind, Msg: msg, Filename: e.tree.Filename,
		Line: line, Col: e.tree.errorCol(line, col, onLine),
		EndLine: endLine, EndCol: e.tree.errorCol(line, endCol, onLine), Text: e.tree.Line(line), HasText: true}
}

// errorCol turns a 1-based byte column into characters of the line an error starts on. Like
// CPython it counts the end there even if it is on another line, and cuts it to this line's
// length; CPython has the newline only while the last token read is on that line.
func (t *Tree) errorCol(line, col int, newline bool) int {
	if col <= 0 {
		return col
	}
	text := t.Line(line)
	if !newline {
		text = strings.TrimSuffix(text, "\n")
	}
	col = min(col, len(text)+1)
	return chars([]byte(text[:col-1])) + 1
}

func (e *peg) raiseRange(a, b *pegNode, msg string) {
	first, last := &e.toks[a.first], &e.toks[b.last]
	e.raise(kindSyntax, int(first.line), first.startCol(), int(last.endLine), last.stopCol(), msg)
}

// raiseFrom reports a range up to where the scanner is.
func (e *peg) raiseFrom(a *pegNode, msg string) {
	first, last := &e.toks[a.first], &e.toks[len(e.toks)-1]
	e.raise(kindSyntax, int(first.line), first.startCol(), int(last.endLine), int(last.endCol), msg)
}

func (e *peg) raiseToken(errKind string, i int, msg string) {
	e.setToken(errKind, i, msg)
	panic(bailout{})
}

func (e *peg) setToken(errKind string, i int, msg string) {
	t := &e.toks[i]
	if t.noCol {
		cur := &e.toks[len(e.toks)-1]
		e.set(errKind, int(t.line), int(cur.endCol), int(t.endLine), -1, msg)
		return
	}
	e.set(errKind, int(t.line), int(t.col)+1, int(t.endLine), int(t.endCol)+1, msg)
}

// located turns an error's 0-based byte columns into 1-based characters and adds the text.
func (p *parser) located(t *Tree, e *Error) *Error {
	onLine := e.Line == e.EndLine
	e.Col = t.errorCol(e.Line, e.Col+1, onLine)
	e.EndCol = t.errorCol(e.Line, e.EndCol+1, onLine)
	e.Text, e.HasText = t.Line(e.Line), true
	return e
}
