package syntax

// This file scans the text of f-strings and t-strings. While the scanner is inside one, the
// top of its modes says whether it reads text or the expression of a replacement field.

// fmode is one f-string the scanner is in. depth counts the brackets open within it; start is
// the depth at which the innermost replacement field began, -1 in the outer text.
type fmode struct {
	inText, inSpec, inDebug bool
	raw, template, triple   bool
	quote                   byte
	depth, start            int
	tokStart                int // of the f-string, for errors
	line                    int32
	lineStart               int
}

func (m *fmode) prefix() string {
	if m.template {
		return "t"
	}
	return "f"
}

// atTop says whether the scanner is in a field but in no bracket within it.
func (m *fmode) atTop() bool { return m.start >= 0 && m.depth-1 == m.start }

// fstringStart scans the opening of an f-string; the scanner is at its quote.
func (s *scanner) fstringStart(start int, raw, template bool) token {
	q := s.src[s.pos]
	triple := s.src[s.pos+1] == q && s.src[s.pos+2] == q
	s.pos++
	if triple {
		s.pos += 2
	}
	if len(s.modes)+1 >= maxFString {
		s.failHere("too many nested f-strings or t-strings")
		return s.errorToken()
	}
	s.modes = append(s.modes, fmode{inText: true, raw: raw, template: template, triple: triple, quote: q,
		start: -1, tokStart: start, line: s.line, lineStart: s.lineStart})
	if template {
		return s.tok(tTStart, start)
	}
	return s.tok(tFStart, start)
}

// fstringText scans literal text up to a field, the end of a format spec or the end.
func (s *scanner) fstringText() token {
	if s.pos-s.charged >= chargeEvery && !s.meter() {
		return s.errorToken()
	}
	m := &s.modes[len(s.modes)-1]
	start, line, lineStart := s.pos, s.line, s.lineStart
	src := s.src
	if src[s.pos] == '{' && src[s.pos+1] != '{' {
		return s.fieldStart(m)
	}
	if s.atQuotes(m) {
		s.pos++
		if m.triple {
			s.pos += 2
		}
		t := s.tok(tFEnd, start)
		if m.template {
			t.kind = tTEnd
		}
		s.modes = s.modes[:len(s.modes)-1]
		return t
	}
	middle := func(trim int) token {
		t := s.multiline(tFMiddle, start, line, lineStart)
		if m.template {
			t.kind = tTMiddle
		}
		t.end -= int32(trim) // of a doubled brace the text has one, the range both
		return t
	}
	inName := false // within \N{...}
	for {
		c := src[s.pos]
		inSpec := m.inSpec && m.start >= 0
		switch {
		case c == '\n' && !m.triple, c == 0 && s.pos >= s.n:
			s.unterminatedF(m, inSpec && c == '\n')
			return s.errorToken()
		case c == '\n':
			s.newline()
		case c == m.quote && s.atQuotes(m):
			return middle(0)
		case c == '{':
			if src[s.pos+1] != '{' || inSpec {
				return s.middleThenField(m, middle)
			}
			s.pos += 2
			t := middle(1)
			return t
		case c == '}':
			if inName {
				s.pos++
				return middle(0)
			}
			if src[s.pos+1] == '}' && !inSpec && m.depth == 0 {
				s.pos += 2
				return middle(1)
			}
			m.inText = false
			return middle(0)
		case c == '\\':
			s.pos++
			inName = s.fstringEscape(m) || inName
		default:
			s.pos++
		}
	}
}

// atQuotes says whether the closing quotes of m are next.
func (s *scanner) atQuotes(m *fmode) bool {
	if s.src[s.pos] != m.quote {
		return false
	}
	return !m.triple || s.src[s.pos+1] == m.quote && s.src[s.pos+2] == m.quote
}

// fstringEscape skips what a backslash escapes and says whether that opens a \N{name}.
func (s *scanner) fstringEscape(m *fmode) bool {
	switch c := s.src[s.pos]; {
	case c == '{' || c == '}':
		// The backslash stands for itself and the brace keeps its meaning.
		if !m.raw {
			s.warnEscape(s.pos-1, 2, s.line, s.lineStart)
		}
	case c == 0 && s.pos >= s.n:
	case c == '\n':
		s.newline()
	case c == 'N' && !m.raw:
		s.pos++
		if s.src[s.pos] == '{' {
			s.pos++
			return true
		}
	default:
		s.pos++
	}
	return false
}

// middleThenField ends the text before a field. The nesting is counted here already, and the
// brace itself is read next as an ordinary token.
func (s *scanner) middleThenField(m *fmode, middle func(int) token) token {
	m.start++
	if m.start >= maxSpec {
		s.failHere(m.prefix() + "-string: expressions nested too deeply")
		return s.errorToken()
	}
	m.inText = false
	return middle(0)
}

// fieldStart opens a field that no text precedes.
func (s *scanner) fieldStart(m *fmode) token {
	m.start++
	if m.start >= maxSpec {
		s.failHere(m.prefix() + "-string: expressions nested too deeply")
		return s.errorToken()
	}
	m.inText = false
	return s.scan()
}

func (s *scanner) unterminatedF(m *fmode, newlineInSpec bool) {
	if newlineInSpec {
		s.pos++
		s.failHere(m.prefix() + "-string: newlines are not allowed in format specifiers for single quoted " + m.prefix() + "-strings")
		return
	}
	at := s.line
	if s.pos >= s.n && s.pos == s.lineStart {
		at--
	}
	s.pos, s.line, s.lineStart = m.tokStart+1, m.line, m.lineStart
	quoted := ""
	if m.triple {
		quoted = "triple-quoted "
	}
	s.failHere("unterminated " + quoted + m.prefix() + "-string literal (detected at line " + itoa(int(at)) + ")")
}
