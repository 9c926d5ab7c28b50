package syntax

// This file scans operators and brackets, and keeps account of the latter.

// operator scans everything that is not a name, number, string or newline.
func (s *scanner) operator(c byte) token {
	start := s.pos
	if n := len(s.modes); n > 0 && (c == ':' || c == '}' || c == '!' || c == '{') {
		m := &s.modes[n-1]
		if c == ':' && m.start >= 0 && m.depth-1 == m.start {
			m.inText, m.inSpec = true, true
			s.pos++
			return s.tok(tColon, start)
		}
	}
	k, width := operatorAt(s.src[s.pos:])
	s.pos += width
	switch k {
	case tLpar, tLsqb, tLbrace:
		if s.level >= maxBracket {
			s.failHere("too many nested parentheses")
			return s.errorToken()
		}
		s.parens[s.level] = paren{c, s.line, int32(start - s.lineStart), int32(s.lineStart)}
		s.level++
		if n := len(s.modes); n > 0 {
			s.modes[n-1].depth++
		}
	case tRpar, tRsqb, tRbrace:
		if !s.closeBracket(c) {
			return s.errorToken()
		}
	case tEqual:
		if n := len(s.modes); n > 0 && s.modes[n-1].atTop() {
			s.modes[n-1].inDebug = true
		}
	case tStray:
		if c < ' ' || c == 0x7f {
			s.failHere("invalid non-printable character U+" + hex4(rune(c)))
			return s.errorToken()
		}
	}
	return s.tok(k, start)
}

// closeBracket matches a closing bracket with the innermost open one.
func (s *scanner) closeBracket(c byte) bool {
	var m *fmode
	if n := len(s.modes); n > 0 {
		m = &s.modes[n-1]
		if m.depth == 0 && c == '}' {
			s.failHere(m.prefix() + "-string: single '}' is not allowed")
			return false
		}
	}
	if s.level == 0 {
		s.failHere("unmatched '" + string(rune(c)) + "'")
		return false
	}
	s.level--
	p := &s.parens[s.level]
	open := p.ch
	if !(open == '(' && c == ')' || open == '[' && c == ']' || open == '{' && c == '}') {
		if m != nil && open == '{' && m.depth-1 == m.start {
			s.failHere(m.prefix() + "-string: unmatched '" + string(rune(c)) + "'")
			return false
		}
		msg := "closing parenthesis '" + string(rune(c)) + "' does not match opening parenthesis '" + string(rune(open)) + "'"
		if p.line != s.line {
			msg += " on line " + itoa(int(p.line))
		}
		s.failHere(msg)
		return false
	}
	if m != nil {
		m.depth--
		if m.depth < 0 {
			s.failHere(m.prefix() + "-string: unmatched '" + string(rune(c)) + "'")
			return false
		}
		if c == '}' && m.depth == m.start {
			m.start--
			m.inText, m.inSpec, m.inDebug = true, false, false
		}
	}
	return true
}

// operatorAt finds the longest operator that b starts with.
func operatorAt(b []byte) (kind, int) {
	c := b[0]
	eq := func(plain, assign kind) (kind, int) {
		if b[1] == '=' {
			return assign, 2
		}
		return plain, 1
	}
	double := func(plain, assign, twice, twiceAssign kind) (kind, int) {
		if b[1] == c {
			if b[2] == '=' {
				return twiceAssign, 3
			}
			return twice, 2
		}
		return eq(plain, assign)
	}
	switch c {
	case '(':
		return tLpar, 1
	case ')':
		return tRpar, 1
	case '[':
		return tLsqb, 1
	case ']':
		return tRsqb, 1
	case '{':
		return tLbrace, 1
	case '}':
		return tRbrace, 1
	case ',':
		return tComma, 1
	case ';':
		return tSemi, 1
	case '~':
		return tTilde, 1
	case '.':
		if b[1] == '.' && b[2] == '.' {
			return tEllipsis, 3
		}
		return tDot, 1
	case ':':
		return eq(tColon, tColonEq)
	case '=':
		return eq(tEqual, tEqEq)
	case '!':
		return eq(tExclam, tNotEq)
	case '+':
		return eq(tPlus, tPlusEq)
	case '-':
		if b[1] == '>' {
			return tArrow, 2
		}
		return eq(tMinus, tMinusEq)
	case '@':
		return eq(tAt, tAtEq)
	case '%':
		return eq(tPercent, tPercentEq)
	case '&':
		return eq(tAmper, tAmperEq)
	case '|':
		return eq(tVbar, tVbarEq)
	case '^':
		return eq(tCaret, tCaretEq)
	case '*':
		return double(tStar, tStarEq, tDoubleStar, tDoubleStarEq)
	case '/':
		return double(tSlash, tSlashEq, tDoubleSlash, tDoubleSlashEq)
	case '<':
		if b[1] == '>' {
			return tStray, 2 // an inequality nobody may write any more
		}
		return double(tLess, tLessEq, tLShift, tLShiftEq)
	case '>':
		return double(tGreater, tGreaterEq, tRShift, tRShiftEq)
	}
	return tStray, 1
}
