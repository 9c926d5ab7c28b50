package syntax

// This file makes errors and warnings: from byte offsets to lines, columns in characters and
// the text of the line.

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Error kinds.
const (
	kindSyntax = "SyntaxError"
	kindIndent = "IndentationError"
)

// fail sets the error, once, with the line the scanner is on as its text.
func (s *scanner) fail(errKind string, line int32, col int, endLine int32, endCol int, msg string) {
	if s.err != nil {
		return
	}
	s.soft = true
	text, has := lineText(s.src[:s.n], s.lineStart, true)
	s.err = &Error{Kind: errKind, Msg: msg, Filename: s.filename, Line: int(line), Col: col,
		EndLine: int(endLine), EndCol: endCol, Text: text, HasText: has}
}

// failHere reports an error of the scanner's own at the character before its position: those
// point at the last character read, and their text has no newline.
func (s *scanner) failHere(msg string) {
	col := chars(s.src[s.lineStart:min(s.pos, s.n)])
	s.failRange(col, col, msg)
}

func (s *scanner) failRange(col, endCol int, msg string) {
	if s.err != nil {
		return
	}
	text, has := lineText(s.src[:s.n], s.lineStart, false)
	s.err = &Error{Kind: kindSyntax, Msg: msg, Filename: s.filename, Line: int(s.line), Col: col,
		EndLine: int(s.line), EndCol: endCol, Text: text, HasText: has}
}

// neverClosed reports the innermost bracket that is open at the end of the input.
func (s *scanner) neverClosed() {
	p := &s.parens[s.level-1]
	s.soft = true
	start := int(p.lineStart)
	text, has := lineText(s.src[:s.n], start, true)
	s.err = &Error{Kind: kindSyntax, Msg: "'" + string(rune(p.ch)) + "' was never closed", Filename: s.filename,
		Line: int(p.line), Col: chars(s.src[start:start+int(p.col)]) + 1, EndLine: int(p.line), EndCol: 0,
		Text: text, HasText: has}
}

// continuationError reports a backslash with something else than a newline after it.
func (s *scanner) continuationError() {
	// CPython counts from the first of the lines joined and cuts the column to this line.
	text, has := lineText(s.src[:s.n], s.lineStart, true)
	s.soft = true
	col := min(s.pos-s.bufStart, len(text))
	s.err = &Error{Kind: kindSyntax, Msg: "unexpected character after line continuation character", Filename: s.filename,
		Line: int(s.line), Col: chars([]byte(text[:col])) + 1, EndLine: int(s.line), EndCol: 0, Text: text, HasText: has}
}

// warnAt records a warning about a token.
func (s *scanner) warnAt(msg string, t *token) {
	if s.warn == nil {
		return
	}
	col := chars(s.src[int(t.start)-int(t.col):t.start]) + 1
	text, _ := lineText(s.src, int(t.start)-int(t.col), false)
	s.warn(Warning{Msg: msg, Text: text, Line: int(t.line), EndLine: int(t.endLine),
		Col:    col,
		EndCol: col}) // CPython's scanner knows no more
}

// warnEscape records the warning for an invalid escape of n bytes at offset at.
func (s *scanner) warnEscape(at, n int, line int32, lineStart int) {
	if s.warn == nil {
		return
	}
	esc := string(s.src[at+1 : at+n])
	col := chars(s.src[lineStart:at]) + 1
	text, _ := lineText(s.src, lineStart, true)
	s.warn(Warning{Msg: invalidEscape(esc), Short: shortEscape(invalidEscape(esc)), Text: text, Line: int(line), EndLine: int(line), Col: col, EndCol: col + chars([]byte(esc)) + 1})
}

func invalidEscape(esc string) string {
	return `"\` + esc + `" is an invalid escape sequence. Such sequences will not work in the future. ` +
		`Did you mean "\\` + esc + `"? A raw string is also an option.`
}

// shortEscape is the error that an invalid escape is where warnings are errors.
func shortEscape(msg string) string {
	return strings.Replace(msg, " Such sequences will not work in the future.", "", 1)
}

// lineText is the line that starts at an offset, with or without its newline.
func lineText(src []byte, start int, newline bool) (string, bool) {
	rest := src[min(start, len(src)):]
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		if newline {
			i++
		}
		rest = rest[:i]
	}
	return string(rest), true
}

// chars counts characters; a lone surrogate in WTF-8 form counts as one, as it does in a str.
func chars(b []byte) int {
	n := utf8.RuneCount(b)
	for i := bytes.IndexByte(b, 0xED); i >= 0 && i+2 < len(b); {
		if b[i+1] >= 0xA0 {
			n -= 2
		}
		next := bytes.IndexByte(b[i+1:], 0xED)
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return n
}

// lineStarts lists the offset of every line.
func lineStarts(src []byte) []int32 {
	starts := make([]int32, 1, bytes.Count(src, []byte{'\n'})+1)
	for i := 0; i < len(src); {
		j := bytes.IndexByte(src[i:], '\n')
		if j < 0 {
			break
		}
		i += j + 1
		if i < len(src) {
			starts = append(starts, int32(i))
		}
	}
	return starts
}

// hex4 writes at least four hexadecimal digits.
func hex4(r rune) string {
	const digits = "0123456789ABCDEF"
	out := ""
	for r > 0 || len(out) < 4 {
		out = string(digits[r&15]) + out
		r >>= 4
	}
	return out
}
