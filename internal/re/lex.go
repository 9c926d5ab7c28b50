// This file defines the reader of patterns and replacements: characters one by one, a
// backslash together with what it escapes, and the words of messages.

package re

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/ucd"
)

// none stands for "no token": the end of the text.
const none rune = -1

// A lexer holds the next token: c, or `\` and esc. After an error it is at the end.
type lexer struct {
	src   []rune
	text  bool // str, not bytes
	index int  // after the next token
	c     rune
	esc   rune
	err   *Error
	ahead int // characters gone through by inner loops, to be paid for
}

func (l *lexer) init(src []rune, text bool) {
	*l = lexer{src: src, text: text}
	l.advance()
}

func (l *lexer) advance() {
	l.esc = none
	if l.err != nil || l.index >= len(l.src) {
		l.c = none
		return
	}
	l.c = l.src[l.index]
	l.index++
	if l.c == '\\' {
		if l.index >= len(l.src) {
			l.failAt("bad escape (end of pattern)", len(l.src)-1)
			return
		}
		l.esc = l.src[l.index]
		l.index++
	}
}

// is tells whether the next token is the plain character c.
func (l *lexer) is(c rune) bool { return l.c == c && l.esc == none }

// in tells whether the next token is a plain character of a set.
func (l *lexer) in(set string) bool {
	return l.esc == none && l.c > 0 && l.c < 128 && strings.IndexByte(set, byte(l.c)) >= 0
}

func (l *lexer) match(c rune) bool {
	if !l.is(c) {
		return false
	}
	l.advance()
	return true
}

// tell is the position of the next token.
func (l *lexer) tell() int {
	switch {
	case l.c == none:
		return l.index
	case l.esc != none:
		return l.index - 2
	}
	return l.index - 1
}

func (l *lexer) seek(i int) {
	l.index = i
	l.advance()
}

// fail reports an error offset characters before the next token.
func (l *lexer) fail(msg string, offset int) { l.failAt(msg, l.tell()-offset) }

func (l *lexer) failAt(msg string, pos int) {
	if l.err != nil {
		return
	}
	if !l.text {
		msg = backslashed(msg)
	}
	l.err = &Error{Msg: msg, Pos: pos}
	l.c, l.esc = none, none
}

func (l *lexer) failKind(k Kind, msg string) {
	if l.err == nil {
		l.err = &Error{Kind: k, Msg: msg, Pos: -1}
		l.c, l.esc = none, none
	}
}

// while takes up to n characters of a set.
func (l *lexer) while(n int, set string) string {
	var b []byte
	for ; n > 0 && l.in(set); n-- {
		b = append(b, byte(l.c))
		l.advance()
	}
	return string(b)
}

// until takes everything before a terminator, and the terminator.
func (l *lexer) until(end rune, what string) []rune {
	start := l.tell()
	for {
		if l.c == none {
			if n := l.index - start; n == 0 {
				l.fail("missing "+what, 0)
			} else {
				l.fail("missing "+string(end)+", unterminated name", n)
			}
			return nil
		}
		if l.is(end) {
			name := l.src[start : l.index-1]
			l.advance()
			l.ahead += len(name)
			if len(name) == 0 {
				l.fail("missing "+what, 1)
			}
			return name
		}
		l.advance()
	}
}

// checkName demands an identifier as the name of a group.
func (l *lexer) checkName(name []rune, offset int) {
	if l.err != nil {
		return
	}
	if !l.text && !isASCII(name) {
		l.fail("bad character in group name "+backslashed(quote(name)), len(name)+offset)
		return
	}
	if !isIdentifier(name) {
		l.fail("bad character in group name "+quote(name), len(name)+offset)
	}
}

func isASCII(rs []rune) bool {
	for _, r := range rs {
		if r >= 128 {
			return false
		}
	}
	return true
}

func isIdentifier(rs []rune) bool {
	for i, r := range rs {
		if !(r == '_' || ucd.IsXIDStart(r) || i > 0 && ucd.IsXIDContinue(r)) {
			return false
		}
	}
	return len(rs) > 0
}

func isDigits(rs []rune) bool {
	for _, r := range rs {
		if r < '0' || r > '9' {
			return false
		}
	}
	return len(rs) > 0
}

// number reads decimal digits; what passes limit is given as limit.
func number(rs []rune, limit int) int {
	n := 0
	for _, r := range rs {
		if n = n*10 + int(r-'0'); n >= limit {
			return limit
		}
	}
	return n
}

// decimal is a number's text without leading zeros.
func decimal(rs []rune) string {
	s := strings.TrimLeft(wtf8(rs), "0")
	if s == "" {
		return "0"
	}
	return s
}

// wtf8 encodes characters, surrogates like any other.
func wtf8(rs []rune) string {
	b := make([]byte, 0, len(rs))
	for _, r := range rs {
		b = appendRune(b, r)
	}
	return string(b)
}

func appendRune(b []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F|0x80, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// quote is repr() of a str.
func quote(rs []rune) string {
	q := byte('\'')
	for _, r := range rs {
		if r == '"' {
			q = '\''
			break
		}
		if r == '\'' {
			q = '"'
		}
	}
	b := []byte{q}
	for _, r := range rs {
		switch {
		case r == rune(q) || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case !ucd.IsPrintable(r) || r >= 0xD800 && r <= 0xDFFF:
			b = appendEscape(b, r)
		default:
			b = appendRune(b, r)
		}
	}
	return string(append(b, q))
}

func appendEscape(b []byte, r rune) []byte {
	letter, n := byte('x'), 2
	switch {
	case r > 0xFFFF:
		letter, n = 'U', 8
	case r > 0xFF:
		letter, n = 'u', 4
	}
	h := strconv.FormatInt(int64(r), 16)
	b = append(b, '\\', letter)
	b = append(b, "00000000"[:n-len(h)]...)
	return append(b, h...)
}

// backslashed makes a message ASCII.
func backslashed(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			b := []byte(s[:i])
			for _, r := range s[i:] {
				if r < 128 {
					b = append(b, byte(r))
				} else {
					b = appendEscape(b, r)
				}
			}
			return string(b)
		}
	}
	return s
}

const (
	digits   = "0123456789"
	octals   = "01234567"
	hexes    = "0123456789abcdefABCDEF"
	blanks   = " \t\n\r\v\f"
	specials = ".\\[{()*+?^$|"
)

func isLetter(r rune) bool { return r < 128 && uint32(r|0x20-'a') < 26 }

// simpleEscapes are the characters that letters after a backslash stand for.
func simpleEscape(r rune) rune {
	switch r {
	case 'a':
		return 7
	case 'b':
		return 8
	case 'f':
		return 12
	case 'n':
		return 10
	case 'r':
		return 13
	case 't':
		return 9
	case 'v':
		return 11
	case '\\':
		return '\\'
	}
	return none
}

func parseInt(s string, base int) rune {
	n, _ := strconv.ParseInt(s, base, 64)
	if n > ucd.MaxRune {
		return none
	}
	return rune(n)
}

// charEscape reads \x \u \U \N, whose two characters have been taken; ok is false if it
// is none of these.
func (l *lexer) charEscape(e rune) (r rune, ok bool) {
	n := 0
	switch {
	case e == 'x':
		n = 2
	case e == 'u' && l.text:
		n = 4
	case e == 'U' && l.text:
		n = 8
	case e == 'N' && l.text:
		return l.named(), true
	default:
		return 0, false
	}
	h := l.while(n, hexes)
	text := `\` + string(e) + h
	if len(h) != n {
		l.fail("incomplete escape "+text, len(text))
		return 0, true
	}
	if r = parseInt(h, 16); r == none {
		l.fail("bad escape "+text, len(text))
	}
	return r, true
}

func (l *lexer) named() rune {
	if !l.match('{') {
		l.fail("missing {", 0)
		return 0
	}
	name := l.until('}', "character name")
	if l.err != nil {
		return 0
	}
	if isASCII(name) && len(name) <= ucd.LongestName {
		if r, ok := ucd.LookupChar(wtf8(name)); ok {
			return r
		}
	}
	l.fail("undefined character name "+quote(name), len(name)+4)
	return 0
}
