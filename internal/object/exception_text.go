// This file puts the text of a rendered exception together.

package object

import "strings"

const (
	causeText   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextText = "\nDuring handling of the above exception, another exception occurred:\n\n"
	groupWidth  = 15 // members of a group that are shown
	groupDepth  = 10 // nested groups that are shown
)

// A excPrinter writes exceptions with the margins of the groups around them.
type excPrinter struct {
	s         *renderState
	b         strings.Builder
	depth     int
	needClose bool
	suggest   func(msg string, line, stmtLine int, source string) (SyntaxPlace, bool)
}

func (p *excPrinter) indent() string { return strings.Repeat(" ", 2*p.depth) }

// emit writes lines behind the margin.
func (p *excPrinter) emit(text, margin string) {
	if p.depth == 0 {
		p.b.WriteString(text)
		return
	}
	prefix := p.indent() + margin + " "
	for len(text) > 0 {
		i := strings.IndexByte(text, '\n') + 1
		if i == 0 {
			i = len(text)
		}
		p.b.WriteString(prefix + text[:i])
		text = text[i:]
	}
}

// renderText charges for the text and makes it.
func (t *Thread) renderText(f *NFrame, s *renderState) Action {
	if err := t.Charge(s.Size()/64, 2*s.Size()); err != nil {
		return t.Fail(err)
	}
	p := &excPrinter{s: s, suggest: t.S.SuggestKeyword}
	p.chain(0)
	text := p.b.String()
	if err := t.Charge(int64(len(text)/64), TextSize(text)); err != nil {
		return t.Fail(err)
	}
	f.Out = NewStr(text)
	return Done
}

// chain writes an exception after those that led to it. It calls itself for members
// of groups only: at most groupDepth levels.
func (p *excPrinter) chain(at int) {
	type link struct {
		msg string
		n   *excNode
	}
	var out []link
	for at >= 0 {
		n := p.s.nodes[at]
		switch {
		case n.cause >= 0:
			out, at = append(out, link{causeText, n}), n.cause
		case n.context >= 0 && !n.suppress:
			out, at = append(out, link{contextText, n}), n.context
		default:
			out, at = append(out, link{"", n}), -1
		}
	}
	for i := len(out) - 1; i >= 0; i-- {
		if out[i].msg != "" {
			p.emit(out[i].msg, "|")
		}
		p.one(out[i].n)
	}
}

func (p *excPrinter) one(n *excNode) {
	if !n.group {
		if len(n.stack) > 0 {
			p.emit("Traceback (most recent call last):\n", "|")
			for _, l := range n.stack {
				p.emit(l, "|")
			}
		}
		p.final(n)
		return
	}
	if p.depth > groupDepth {
		p.emit("... (max_group_depth is "+itoa(groupDepth)+")\n", "|")
		return
	}
	top := p.depth == 0
	margin := "|"
	if top {
		p.depth++
		margin = "+"
	}
	if len(n.stack) > 0 {
		p.emit("Exception Group Traceback (most recent call last):\n", margin)
		for _, l := range n.stack {
			p.emit(l, "|")
		}
	}
	p.final(n)
	total := len(n.members)
	shown := min(total, groupWidth+1)
	p.needClose = false
	for i := 0; i < shown; i++ {
		last := i == shown-1
		if last {
			p.needClose = true // unless the member, a group, closes the frame itself
		}
		title, lead := itoa(i+1), "  "
		if i >= groupWidth {
			title = "..."
		}
		if i == 0 {
			lead = "+-"
		}
		p.b.WriteString(p.indent() + lead + "+---------------- " + title + " ----------------\n")
		p.depth++
		if i < groupWidth {
			p.chain(n.members[i])
		} else {
			rest := total - groupWidth
			p.emit("and "+itoa(rest)+" more exception"+plural(rest)+"\n", "|")
		}
		if last && p.needClose {
			p.b.WriteString(p.indent() + "+------------------------------------\n")
			p.needClose = false
		}
		p.depth--
	}
	if top {
		p.depth = 0
	}
}

// typeText is the class as the last line shows it.
func typeText(typ *Type) string {
	if typ.Flags&FlagStatic == 0 {
		if m, ok := typ.Dict.GetStr(strModule); !ok || m.Kind() != KindStr {
			return "<unknown>." + typ.QualName
		}
	}
	if m := typ.Module; m != "builtins" && m != "__main__" {
		return m + "." + typ.QualName
	}
	return typ.QualName
}

// final writes the exception itself and its notes.
func (p *excPrinter) final(n *excNode) {
	typ := n.exc.Type()
	if typ.Is(SyntaxErrorType) {
		p.syntax(As[Exception](n.exc), typeText(typ))
	} else {
		line := typeText(typ)
		if n.text != "" {
			line += ": " + n.text
		}
		p.emit(line+"\n", "|")
	}
	for _, note := range n.notes {
		for _, l := range strings.Split(note, "\n") {
			p.emit(l+"\n", "|")
		}
	}
}

// syntax writes where a SyntaxError stands and its message.
func (p *excPrinter) syntax(e *Exception, typ string) {
	str := func(i int) (string, bool) {
		v := e.field(i)
		if v.P == nil || v.Kind() != KindStr {
			return "", false
		}
		return As[Str](v).Go(), true
	}
	num := func(i int) (int, bool) {
		v := e.field(i)
		if v.P == nil || v.Kind() != KindInt {
			return 0, false
		}
		n, ok := v.Int64()
		return int(n), ok
	}
	file, hasFile := str(synFilename)
	line, hasLine := num(synLineno)
	suffix := ""
	switch {
	case hasLine:
		if file == "" {
			file = "<string>"
		}
		p.emit("  File \""+file+"\", line "+itoa(line)+"\n", "|")
	case hasFile:
		suffix = " (" + file + ")"
	}
	msg, hasMsg := str(synMsg)
	if text, ok := str(synText); ok {
		at := SyntaxPlace{Msg: msg, Text: text}
		at.Line, _ = num(synLineno)
		var hasCol, hasEndLine bool
		at.Col, hasCol = num(synOffset)
		at.EndLine, hasEndLine = num(synEndLineno)
		at.EndCol, _ = num(synEndOffset)
		if !hasEndLine && !hasLine {
			at.EndLine = at.Line
		} else if !hasEndLine {
			at.EndLine = -1
		}
		if guess, ok := p.guess(e, at); ok {
			at, msg, hasCol = guess, guess.Msg, true
		}
		p.emit(at.Lines(hasCol), "|")
	}
	if !hasMsg || msg == "" {
		msg = "<no detail available>"
	}
	p.emit(typ+": "+msg+suffix+"\n", "|")
}

// guess asks for a misspelt keyword, by the exception's _metadata.
func (p *excPrinter) guess(e *Exception, at SyntaxPlace) (SyntaxPlace, bool) {
	m := e.field(synMetadata)
	if p.suggest == nil || m.P == nil || m.Kind() != KindTuple || len(As[Tuple](m).Items) != 3 {
		return at, false
	}
	items := As[Tuple](m).Items
	if !items[0].IsInt() || items[2].Kind() != KindStr {
		return at, false
	}
	return p.suggest(at.Msg, at.Line, int(items[0].Int()), As[Str](items[2]).Go())
}

// A SyntaxPlace is what a SyntaxError says and points at: columns from 1, in characters.
// An EndCol of 0 means the end is not known.
type SyntaxPlace struct {
	Msg, Text                  string
	Line, Col, EndLine, EndCol int
}

// Lines is the text of the place with carets beneath, as tracebacks show it.
func (s *SyntaxPlace) Lines(hasCol bool) string {
	full := []rune(s.Text)
	right := []rune(strings.TrimRight(s.Text, "\n"))
	left := []rune(strings.TrimLeft(string(right), " \n\f"))
	spaces := len(right) - len(left)
	out := "    " + string(left) + "\n"
	if !hasCol {
		return out
	}
	offset, end := s.Col, len(right)+1
	if s.EndLine == s.Line {
		if end = offset; s.EndCol != 0 {
			end = s.EndCol
		}
	}
	if len(full) > 0 && offset > len(full) {
		offset = len(right) + 1
	}
	if len(full) > 0 && end > len(full) {
		end = len(right) + 1
	}
	if offset >= end || end < 0 {
		end = offset + 1
	}
	col, endCol := offset-1-spaces, end-1-spaces
	if col < 0 {
		return out
	}
	var b strings.Builder
	for i := 0; i < col; i++ {
		switch { // tabs and the like must be kept for alignment
		case i < len(left) && (left[i] == '\t' || left[i] == '\f' || left[i] == '\v'):
			b.WriteRune(left[i])
		case i < len(left):
			b.WriteByte(' ')
		}
	}
	b.WriteString(strings.Repeat("^", min(endCol-col, 1<<16)))
	return out + "    " + b.String() + "\n"
}
