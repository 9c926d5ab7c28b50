package syntax

// This file finds the words for a program the parser refused.

// diagnose gives the error for the program that made the parser bail out.
func (p *parser) diagnose(t *Tree) error {
	if p.sc.err != nil {
		return p.sc.err
	}
	if p.err != nil {
		return p.located(t, p.err)
	}
	tok := p.tok
	return p.located(t, &Error{Kind: kindSyntax, Msg: "invalid syntax", Filename: t.Filename,
		Line: int(tok.line), Col: int(tok.col), EndLine: int(tok.endLine), EndCol: int(tok.endCol)})
}

// located turns an error's 0-based byte columns into 1-based characters and adds the text.
func (p *parser) located(t *Tree, e *Error) *Error {
	if e.Col >= 0 {
		e.Col = t.CharCol(e.Line, e.Col)
	}
	if e.EndCol >= 0 {
		e.EndCol = t.CharCol(e.EndLine, e.EndCol)
	}
	e.Col++
	e.EndCol++
	e.Text, e.HasText = t.Line(e.Line), true
	return e
}
