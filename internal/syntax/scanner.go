package syntax

// This file defines the scanner: bytes to tokens, with indentation, brackets and lines
// joined. Numbers are in numbers.go, the text of f-strings in fstring.go.

import (
	"unicode/utf8"

	"github.com/adderlang/adder/internal/ucd"
)

// The bounds CPython sets, and we with it.
const (
	maxIndent  = 100 // open blocks
	maxBracket = 200 // open brackets
	maxFString = 150 // f-strings within f-strings
	maxSpec    = 3   // replacement fields within format specs
	tabSize    = 8
)

// chargeEvery is how much source the scanner reads between two charges, in bytes.
const chargeEvery = 2048

// scanner hands out tokens by next. src ends with a NUL that is not part of the source (the
// source cannot hold one), so that looking one byte ahead needs no bounds check.
type scanner struct {
	src       []byte
	n         int // len(src) without the NUL
	pos       int
	line      int32
	lineStart int
	bufStart  int // of the first of lines joined by backslashes; only for errors
	mode      Mode

	atBOL   bool
	started bool // ModeSingle: a token was given since the NEWLINE made up at the end, if any
	pendin  int  // INDENTs (positive) or DEDENTs (negative) still to give
	indents []indentLevel
	level   int
	parens  [maxBracket]paren
	modes   []fmode // the f-strings we are in, innermost last

	err      *Error
	stop     error // from charge
	charge   func(int64) error
	charged  int
	warn     func(Warning) // nil while looking ahead or diagnosing
	filename string
	soft     bool // err does not count if found beyond an error of the grammar
}

type indentLevel struct{ col, alt int32 }

type paren struct {
	ch        byte
	line, col int32
	lineStart int32
}

func newScanner(src []byte, filename string, opts *Options) *scanner {
	s := &scanner{src: src, n: len(src) - 1, line: 1, atBOL: true, mode: opts.Mode, filename: filename,
		charge: opts.Charge, indents: make([]indentLevel, 1, 16)}
	return s
}

// snapshot is what rewind needs; brackets opened since are forgotten by level alone.
type snapshot struct {
	pos, lineStart, level, pendin int
	line                          int32
	atBOL, started                bool
	nindents, nmodes              int
	innermost                     paren // may be overwritten once it is closed
}

// save may be called only outside f-strings: their modes are changed in place.
func (s *scanner) save() snapshot {
	m := snapshot{s.pos, s.lineStart, s.level, s.pendin, s.line, s.atBOL, s.started, len(s.indents), len(s.modes), paren{}}
	if s.level > 0 {
		m.innermost = s.parens[s.level-1]
	}
	return m
}

// rewind goes back to a snapshot on the same logical line, so no indent level and no bracket
// open at the snapshot can have been lost.
func (s *scanner) rewind(m snapshot) {
	s.pos, s.lineStart, s.level, s.pendin = m.pos, m.lineStart, m.level, m.pendin
	s.line, s.atBOL, s.started = m.line, m.atBOL, m.started
	s.indents, s.modes = s.indents[:m.nindents], s.modes[:m.nmodes]
	if s.level > 0 {
		s.parens[s.level-1] = m.innermost
	}
	s.err, s.soft = nil, false
}

// next yields the next token, or tError for ever once err or stop is set.
func (s *scanner) next() token {
	if s.err != nil || s.stop != nil {
		return s.errorToken()
	}
	if n := len(s.modes); n > 0 && s.modes[n-1].inText {
		return s.fstringText()
	}
	return s.scan()
}

func (s *scanner) errorToken() token {
	col := int32(s.pos - s.lineStart)
	return token{tError, int32(s.pos), int32(s.pos), s.line, col, s.line, col}
}

// meter charges one unit a byte since the last time.
func (s *scanner) meter() bool {
	n := s.pos - s.charged
	s.charged = s.pos
	if s.charge != nil && n > 0 {
		if err := s.charge(int64(n)); err != nil {
			s.stop = err
			return false
		}
	}
	return true
}

// tok makes a one-line token that ends where the scanner is.
func (s *scanner) tok(k kind, start int) token {
	s.started = true
	return token{k, int32(start), int32(s.pos), s.line, int32(start - s.lineStart), s.line, int32(s.pos - s.lineStart)}
}

func (s *scanner) newline() {
	s.pos++
	s.line++
	s.lineStart = s.pos
}

func (s *scanner) scan() token {
	if s.pos-s.charged >= chargeEvery && !s.meter() {
		return s.errorToken()
	}
	for {
		blank := false
		if s.atBOL {
			s.atBOL = false
			ok := false
			if blank, ok = s.indentation(); !ok {
				return s.errorToken()
			}
		}
		if s.pendin != 0 {
			return s.dent()
		}
		for class[s.src[s.pos]]&cSpace != 0 {
			s.pos++
		}
		c := s.src[s.pos]
		start := s.pos // of a comment and the newline behind it, which are one token
		if c == '#' {
			s.skipComment()
			c = s.src[s.pos]
		}
		switch {
		case class[c]&cIdent != 0:
			return s.identifier()
		case c == '\n':
			line, col := s.line, int32(start-s.lineStart)
			endCol := int32(s.pos + 1 - s.lineStart)
			s.newline()
			s.atBOL, s.bufStart = true, s.pos
			if blank || s.level > 0 {
				continue
			}
			s.started = true
			return token{tNewline, int32(start), int32(s.pos), line, col, line, endCol}
		case class[c]&cDigit != 0:
			return s.number()
		case c == '.' && class[s.src[s.pos+1]]&cDigit != 0:
			return s.numberTail(start)
		case c == '"' || c == '\'':
			return s.stringLiteral(start)
		case c == '\\':
			if !s.continuation() {
				return s.errorToken()
			}
			continue
		case c == 0 && s.pos >= s.n:
			return s.eof()
		}
		return s.operator(c)
	}
}

func (s *scanner) skipComment() {
	for s.src[s.pos] != '\n' && s.pos < s.n {
		s.pos++
	}
}

// eof gives ENDMARKER, after one more NEWLINE in mode single: it ends a statement whose own
// newline is missing, and stands for the empty line after a compound one.
func (s *scanner) eof() token {
	if s.level > 0 {
		s.neverClosed()
		return s.errorToken()
	}
	if s.mode == ModeSingle && s.started && (len(s.indents) == 1 || s.pos > s.lineStart) {
		t := s.tok(tNewline, s.pos)
		s.started = false
		s.pendin = -(len(s.indents) - 1)
		s.indents = s.indents[:1]
		return t
	}
	if n := len(s.indents) - 1; n > 0 {
		s.pendin, s.indents = -n, s.indents[:1]
		return s.dent()
	}
	if !s.meter() {
		return s.errorToken()
	}
	col := int32(s.pos - s.lineStart)
	return token{tEOF, int32(s.pos), int32(s.pos), s.line, col, s.line, col}
}

// dent gives one of the pending INDENTs or DEDENTs.
func (s *scanner) dent() token {
	t := s.tok(tIndent, s.pos)
	if s.pendin > 0 {
		s.pendin--
		return t
	}
	s.pendin++
	t.kind = tDedent
	return t
}

// indentation measures the blanks a line starts with and compares with the open blocks.
// Columns are counted twice, tabs as up to 8 and as 1: if the two disagree about whether a
// line is indented more or less, its meaning depends on the tab size, a TabError.
func (s *scanner) indentation() (blank, ok bool) {
	var col, alt int32
	cont := int32(0) // the column of the first blank-and-backslash line counts
loop:
	for {
		switch s.src[s.pos] {
		case ' ':
			col++
			alt++
		case '\t':
			col = (col/tabSize + 1) * tabSize
			alt++
		case '\f':
			col, alt = 0, 0
		case '\\':
			if cont == 0 {
				cont = col
			}
			if !s.continuation() {
				return false, false
			}
			continue
		default:
			break loop
		}
		s.pos++
	}
	if c := s.src[s.pos]; c == '#' || c == '\n' {
		// A lone blank line would end an interactive block; only prompts need that.
		return true, true
	}
	if s.level > 0 {
		return false, true
	}
	if cont != 0 {
		col, alt = cont, cont
	}
	return false, s.compareIndent(col, alt)
}

func (s *scanner) compareIndent(col, alt int32) bool {
	top := s.indents[len(s.indents)-1]
	switch {
	case col == top.col:
		if alt != top.alt {
			return s.tabError()
		}
	case col > top.col:
		if len(s.indents) >= maxIndent {
			s.fail("IndentationError", s.line, 1, s.line, 0, "too many levels of indentation")
			return false
		}
		if alt <= top.alt {
			return s.tabError()
		}
		s.pendin++
		s.indents = append(s.indents, indentLevel{col, alt})
	default:
		for len(s.indents) > 1 && col < s.indents[len(s.indents)-1].col {
			s.pendin--
			s.indents = s.indents[:len(s.indents)-1]
		}
		top = s.indents[len(s.indents)-1]
		if col != top.col {
			text, has := lineText(s.src[:s.n], s.lineStart, true)
			end := utf8.RuneCountInString(text)
			s.fail("IndentationError", s.line, end, s.line, -1, "unindent does not match any outer indentation level")
			s.err.Text, s.err.HasText = text, has
			return false
		}
		if alt != top.alt {
			return s.tabError()
		}
	}
	return true
}

func (s *scanner) tabError() bool {
	s.fail("TabError", s.line, 1, s.line, 0, "inconsistent use of tabs and spaces in indentation")
	return false
}

// continuation skips a backslash and the newline that must follow it.
func (s *scanner) continuation() bool {
	s.pos++
	if s.src[s.pos] != '\n' || s.pos >= s.n {
		if s.pos >= s.n {
			s.pos-- // there is no character to point at
		}
		s.continuationError()
		return false
	}
	if s.pos+1 >= s.n {
		if s.level > 0 {
			s.neverClosed()
			return false
		}
		s.fail("SyntaxError", s.line, s.pos-s.lineStart+1, s.line, -1, "unexpected EOF while parsing")
		return false
	}
	s.newline()
	return true
}

// identifier scans a name or keyword, or the prefix of a string.
func (s *scanner) identifier() token {
	start := s.pos
	src := s.src
	p := start
	for class[src[p]]&(cIdent|cDigit) != 0 && src[p] < 0x80 {
		p++
	}
	s.pos = p
	c := src[p]
	if c >= 0x80 {
		return s.wideIdentifier(start)
	}
	if (c == '"' || c == '\'') && p-start <= 4 {
		if t, ok := s.prefixed(start); ok {
			return t
		}
	}
	return s.tok(keywordOf(src[start:p]), start)
}

// wideIdentifier goes on over an identifier with non-ASCII bytes and verifies it.
func (s *scanner) wideIdentifier(start int) token {
	for class[s.src[s.pos]]&(cIdent|cDigit) != 0 {
		s.pos++
	}
	for p := start; p < s.pos; {
		r, size := rune(s.src[p]), 1
		if r >= 0x80 {
			r, size = utf8.DecodeRune(s.src[p:s.pos])
			valid := ucd.IsXIDContinue(r)
			if p == start {
				valid = ucd.IsXIDStart(r)
			}
			if !valid {
				s.pos = p + size
				if ucd.IsPrintable(r) {
					s.failHere("invalid character '" + string(r) + "' (U+" + hex4(r) + ")")
				} else {
					s.failHere("invalid non-printable character U+" + hex4(r))
				}
				return s.errorToken()
			}
		}
		p += size
	}
	return s.tok(tName, start)
}

// prefixed scans a string if the letters before the quote are a string prefix. Letters that
// cannot go together are an error of their own.
func (s *scanner) prefixed(start int) (token, bool) {
	var seen [256]bool
	for _, c := range s.src[start:s.pos] {
		lower := c | 0x20
		switch lower {
		case 'b', 'u', 'r', 'f', 't':
			if seen[lower] {
				return token{}, false
			}
			seen[lower] = true
		default:
			return token{}, false
		}
	}
	for _, pair := range [...]string{"ub", "ur", "uf", "ut", "bf", "bt", "ft"} {
		if seen[pair[0]] && seen[pair[1]] {
			col := start + 1 - s.lineStart
			s.failRange(col, s.pos+1-s.lineStart, "'"+pair[:1]+"' and '"+pair[1:]+"' prefixes are incompatible")
			return s.errorToken(), true
		}
	}
	if seen['f'] || seen['t'] {
		return s.fstringStart(start, seen['r'], seen['t']), true
	}
	return s.stringLiteral(start), true
}

// stringLiteral scans a plain string whose token starts at start and whose opening quote is
// where the scanner is.
func (s *scanner) stringLiteral(start int) token {
	line, lineStart := s.line, s.lineStart
	src := s.src
	q := src[s.pos]
	triple := src[s.pos+1] == q && src[s.pos+2] == q
	if triple {
		s.pos += 3
	} else {
		s.pos++
	}
	escapedQuote := false
	for {
		c := src[s.pos]
		switch {
		case c == q:
			if !triple {
				s.pos++
				return s.multiline(tString, start, line, lineStart)
			}
			if src[s.pos+1] == q && src[s.pos+2] == q {
				s.pos += 3
				return s.multiline(tString, start, line, lineStart)
			}
			s.pos++
		case c == '\\':
			s.pos++
			switch e := src[s.pos]; {
			case e == q:
				escapedQuote = true
				s.pos++
			case e == '\n':
				s.newline()
			case e == 0 && s.pos >= s.n:
			default:
				s.pos++
			}
		case c == '\n' && triple:
			s.newline()
		case c == '\n', c == 0 && s.pos >= s.n:
			s.unterminated(q, triple, escapedQuote, start, line, lineStart)
			return s.errorToken()
		default:
			s.pos++
		}
	}
}

func (s *scanner) multiline(k kind, start int, line int32, lineStart int) token {
	s.started = true
	return token{k, int32(start), int32(s.pos), line, int32(start - lineStart), s.line, int32(s.pos - s.lineStart)}
}

// unterminated words the error for a string that the line or the input ended in.
func (s *scanner) unterminated(q byte, triple, escapedQuote bool, start int, line int32, lineStart int) {
	at := s.line
	if s.pos >= s.n && s.pos == s.lineStart {
		at-- // the input's last line is the one its last newline ends
	}
	s.pos, s.line, s.lineStart = start+1, line, lineStart
	if n := len(s.modes); n > 0 {
		if m := &s.modes[n-1]; m.quote == q && m.triple == triple {
			s.failHere(m.prefix() + "-string: expecting '}'")
			return
		}
	}
	switch {
	case triple:
		s.failHere("unterminated triple-quoted string literal (detected at line " + itoa(int(at)) + ")")
	case escapedQuote:
		s.failHere("unterminated string literal (detected at line " + itoa(int(at)) + "); perhaps you escaped the end quote?")
	default:
		s.failHere("unterminated string literal (detected at line " + itoa(int(at)) + ")")
	}
}
