package syntax

// This file turns string tokens into values: escapes, prefixes, adjacent literals joined.

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/ucd"
)

// nameLookup finds the character of a \N{name} escape.
func nameLookup(opts *Options) func(string) (rune, bool) {
	if opts.NameLookup != nil {
		return opts.NameLookup
	}
	return ucd.LookupChar
}

// literal is what a plain string token means.
type literal struct {
	value   any // Str or Bytes
	isBytes bool
	u       bool
}

// stringLiteral decodes a string token. A bad escape is reported at errTok.
func (p *parser) stringLiteral(t, errTok *token) literal {
	text := p.sc.src[t.start:t.end]
	var lit literal
	raw := false
	i := 0
	for ; text[i] != '"' && text[i] != '\''; i++ {
		switch text[i] | 0x20 {
		case 'b':
			lit.isBytes = true
		case 'r':
			raw = true
		case 'u':
			lit.u = text[i] == 'u'
		}
	}
	q := 1
	if len(text)-i >= 6 && text[i+1] == text[i] && text[i+2] == text[i] {
		q = 3
	}
	body := text[i+q : len(text)-q]
	raw = raw || bytes.IndexByte(body, '\\') < 0
	switch {
	case lit.isBytes:
		for _, c := range body {
			if c >= 0x80 {
				p.errorAt(t, t, "bytes can only contain ASCII literal characters")
			}
		}
		if raw {
			lit.value = Bytes(body)
		} else {
			lit.value = Bytes(p.unescapeBytes(body, int(t.start)+i+q, t, errTok))
		}
	case raw:
		lit.value = Str(body)
	default:
		lit.value = Str(p.unescape(body, int(t.start)+i+q, t, errTok))
	}
	return lit
}

// unescaper decodes the escapes of one literal. vpos counts as CPython's decoder does, for
// its error messages: there each non-ASCII character has become a ten-character escape.
type unescaper struct {
	p       *parser
	src     []byte
	base    int // offset of src in the source
	tok     *token
	errTok  *token // what CPython has read last by then
	out     []byte
	i, vpos int
	badAt   int // the first invalid escape, or -1
	badLen  int
	badOct  bool
}

func (u *unescaper) noteBad(n int, octal bool) {
	if u.badAt < 0 {
		u.badAt, u.badLen, u.badOct = u.i, n, octal
	}
}

// warn reports the first invalid escape, on its own line.
func (u *unescaper) warn() {
	s := &u.p.sc
	if u.badAt < 0 || s.warn == nil {
		return
	}
	at := u.base + u.badAt
	before := int32(bytes.Count(s.src[u.tok.start:at], []byte{'\n'}))
	start := bytes.LastIndexByte(s.src[:at], '\n') + 1
	esc := string(s.src[at+1 : at+u.badLen])
	msg := invalidEscape(esc)
	if u.badOct {
		msg = strings.Replace(msg, "escape", "octal escape", 1)
	}
	text, _ := lineText(s.src, start, true)
	w := Warning{Msg: msg, Short: shortEscape(msg), Text: text, Line: int(u.errTok.line + before)}
	if u.errTok.line == u.tok.line { // else the line is off, in CPython too, and columns would lie
		w.Col = chars(s.src[start:at]) + 1
		w.EndLine, w.EndCol = w.Line, w.Col+len(esc)+1
	}
	s.warn(w)
}

// simpleEscape yields the byte of a one-letter escape.
func simpleEscape(c byte) (byte, bool) {
	switch c {
	case '\\', '\'', '"':
		return c, true
	case 'a':
		return '\a', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'v':
		return '\v', true
	}
	return 0, false
}

// octal reads up to three octal digits after the backslash at u.i.
func (u *unescaper) octal() (value, n int) {
	n = 1
	for n < 4 && u.i+n < len(u.src) && u.src[u.i+n] >= '0' && u.src[u.i+n] <= '7' {
		value = value*8 + int(u.src[u.i+n]-'0')
		n++
	}
	if value > 0o377 {
		u.noteBad(n, true)
	}
	return value, n
}

// hex reads exactly want hexadecimal digits after the two bytes at u.i, or says how many
// there are.
func (u *unescaper) hex(want int) (value rune, have int) {
	var v uint32
	for have < want && u.i+2+have < len(u.src) {
		c := u.src[u.i+2+have]
		if class[c]&cHex == 0 {
			break
		}
		d := c & 15
		if c > '9' {
			d += 9
		}
		v = v<<4 | uint32(d)
		have++
	}
	if v > 0x7fffffff {
		return -1, have
	}
	return rune(v), have
}

// unescape decodes a str literal's body to WTF-8.
func (p *parser) unescape(body []byte, base int, t, errTok *token) []byte {
	u := &unescaper{p: p, src: body, base: base, tok: t, errTok: errTok, badAt: -1, out: make([]byte, 0, len(body))}
	for u.i < len(body) {
		c := body[u.i]
		if c != '\\' {
			u.copyChar(c)
			continue
		}
		if u.i+1 >= len(body) { // only the text of an f-string can end so
			u.out = append(u.out, '\\')
			u.i++
			continue
		}
		e := body[u.i+1]
		switch b, ok := simpleEscape(e); {
		case ok:
			u.emit(b, 2)
		case e == '\n':
			u.i += 2
			u.vpos += 2
		case e >= '0' && e <= '7':
			v, n := u.octal()
			u.out = utf8.AppendRune(u.out, rune(v))
			u.i += n
			u.vpos += n
		case e == 'x':
			u.hexEscape(2, "truncated \\xXX escape")
		case e == 'u':
			u.hexEscape(4, "truncated \\uXXXX escape")
		case e == 'U':
			u.hexEscape(8, "truncated \\UXXXXXXXX escape")
		case e == 'N':
			u.nameEscape()
		case e >= 0x80:
			u.out = append(u.out, '\\')
			u.i++
			u.vpos += 6
		default:
			u.noteBad(2, false)
			u.out = append(u.out, '\\', e)
			u.i += 2
			u.vpos += 2
		}
	}
	u.warn()
	return u.out
}

func (u *unescaper) emit(b byte, n int) {
	u.out = append(u.out, b)
	u.i += n
	u.vpos += n
}

func (u *unescaper) copyChar(c byte) {
	if c < 0x80 {
		u.emit(c, 1)
		return
	}
	_, size := utf8.DecodeRune(u.src[u.i:])
	u.out = append(u.out, u.src[u.i:u.i+size]...)
	u.i += size
	u.vpos += 10
}

func (u *unescaper) hexEscape(want int, truncated string) {
	r, have := u.hex(want)
	if have < want {
		u.fail(truncated, 2+have)
	}
	if r < 0 || r > utf8.MaxRune {
		u.fail("illegal Unicode character", 2+have)
	}
	u.out = appendWTF8(u.out, r)
	u.i += 2 + have
	u.vpos += 2 + have
}

func (u *unescaper) nameEscape() {
	rest := u.src[u.i+2:]
	if len(rest) > 1 && rest[0] == '{' {
		if n := bytes.IndexByte(rest, '}'); n > 1 {
			r, ok := u.p.names(string(rest[1:n]))
			if !ok {
				u.fail("unknown Unicode character name", 2+virtualLen(rest[:n+1]))
			}
			u.out = appendWTF8(u.out, r)
			u.i += 2 + n + 1
			u.vpos += 2 + n + 1
			return
		} else if n < 0 {
			u.fail("malformed \\N character escape", 2+virtualLen(rest))
		}
		u.fail("malformed \\N character escape", 3)
	}
	n := 2
	if len(rest) > 0 && rest[0] == '{' {
		n = 3
	}
	u.fail("malformed \\N character escape", n)
}

func virtualLen(b []byte) int {
	n := 0
	for i := 0; i < len(b); {
		if b[i] < 0x80 {
			i, n = i+1, n+1
			continue
		}
		_, size := utf8.DecodeRune(b[i:])
		i, n = i+size, n+10
	}
	return n
}

// fail ends the parse with the decoder's error for the n characters at vpos.
func (u *unescaper) fail(reason string, n int) {
	u.p.errorAt(u.errTok, u.errTok, "(unicode error) 'unicodeescape' codec can't decode bytes in position "+
		itoa(u.vpos)+"-"+itoa(u.vpos+n-1)+": "+reason)
}

func appendWTF8(out []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(out, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
	}
	return utf8.AppendRune(out, r)
}

// unescapeBytes decodes a bytes literal's body.
func (p *parser) unescapeBytes(body []byte, base int, t, errTok *token) []byte {
	u := &unescaper{p: p, src: body, base: base, tok: t, errTok: errTok, badAt: -1, out: make([]byte, 0, len(body))}
	for u.i < len(body) {
		c := body[u.i]
		if c != '\\' {
			u.emit(c, 1)
			continue
		}
		e := body[u.i+1] // a token cannot end in an odd backslash
		switch b, ok := simpleEscape(e); {
		case ok:
			u.emit(b, 2)
		case e == '\n':
			u.i += 2
		case e >= '0' && e <= '7':
			v, n := u.octal()
			u.emit(byte(v), n)
		case e == 'x':
			v, have := u.hex(2)
			if have < 2 {
				p.errorAt(errTok, errTok, "(value error) invalid \\x escape at position "+itoa(u.i))
			}
			u.emit(byte(v), 4)
		default:
			u.noteBad(2, false)
			u.out = append(u.out, '\\', e)
			u.i += 2
		}
	}
	u.warn()
	return u.out
}

// strings parses one or more adjacent string literals. T-strings join with t-strings only.
func (p *parser) strings() Expr {
	first := p.tok
	switch first.kind {
	case tTStart:
		base := len(p.exprs)
		for p.tok.kind == tTStart {
			p.fstring(true)
		}
		return &TemplateStr{p.from(&first), p.mergeConstants(base, false)}
	case tString:
		lit := p.stringLiteral(&first, &first) // before the next token is read: an error here is first
		p.advance()
		c := p.constant(&first, lit.value, lit.u)
		if p.tok.kind != tString && p.tok.kind != tFStart {
			return c
		}
		p.exprs = append(p.exprs, c)
		return p.joinedStrings(&first, len(p.exprs)-1, lit.isBytes)
	}
	return p.joinedStrings(&first, len(p.exprs), false)
}

// joinedStrings goes on with the parts above base read.
func (p *parser) joinedStrings(first *token, base int, isBytes bool) Expr {
	isStr, isF := len(p.exprs) > base && !isBytes, false
	for p.tok.kind == tString || p.tok.kind == tFStart {
		if p.tok.kind == tFStart {
			isF = true
			p.fstring(false)
			continue
		}
		t := p.tok
		lit := p.stringLiteral(&t, &t)
		isBytes, isStr = isBytes || lit.isBytes, isStr || !lit.isBytes
		p.advance()
		p.exprs = append(p.exprs, p.constant(&t, lit.value, lit.u))
	}
	if isBytes && (isStr || isF) {
		p.errorAtNext("cannot mix bytes and nonbytes literals")
	}
	values := p.mergeConstants(base, !isF)
	if isF {
		return &JoinedStr{p.from(first), values}
	}
	c := values[0].(*Constant)
	c.Pos = p.from(first)
	return c
}

// mergeConstants pops the parts above base and joins neighbouring constants; empty ones
// vanish unless the result is a plain literal, which is exactly one constant.
func (p *parser) mergeConstants(base int, plain bool) []Expr {
	parts := p.exprs[base:]
	out := parts[:0]
	for i := 0; i < len(parts); {
		c, ok := parts[i].(*Constant)
		if !ok {
			out = append(out, parts[i])
			i++
			continue
		}
		end := i + 1
		for end < len(parts) {
			if _, ok := parts[end].(*Constant); !ok {
				break
			}
			end++
		}
		if end > i+1 {
			last := parts[end-1].Span()
			c.EndLine, c.EndCol = last.EndLine, last.EndCol
			c.Value = concat(parts[i:end])
		}
		i = end
		if c.Value != Str("") || plain {
			out = append(out, c)
		}
	}
	merged := p.copyExprs(out)
	p.exprs = p.exprs[:base]
	return merged
}

func concat(parts []Expr) any {
	var buf []byte
	isBytes := false
	for _, e := range parts {
		switch v := e.(*Constant).Value.(type) {
		case Str:
			buf = append(buf, v...)
		case Bytes:
			buf = append(buf, v...)
			isBytes = true
		}
	}
	if isBytes {
		return Bytes(buf)
	}
	return Str(buf)
}

// fstring parses from the opening token to the closing one and pushes the parts. Text is
// decoded at the end, as CPython does: a syntax error in a field comes before a bad escape.
func (p *parser) fstring(template bool) {
	start := p.tok
	raw := false
	for _, c := range p.sc.src[start.start:start.end] {
		raw = raw || c|0x20 == 'r'
	}
	p.advance()
	base := len(p.exprs)
	var texts []token
	for {
		switch p.tok.kind {
		case tFMiddle, tTMiddle:
			texts = append(texts, p.tok)
			p.exprs = append(p.exprs, p.constant(&p.tok, nil, false))
			p.advance()
		case tLbrace:
			p.field(template, raw)
		case tFEnd, tTEnd:
			p.decodeTexts(base, texts, raw)
			p.advance()
			return
		default:
			p.fail()
		}
	}
}

// decodeTexts gives the placeholder constants above base (those without a value) their text.
func (p *parser) decodeTexts(base int, texts []token, raw bool) {
	i := 0
	for _, e := range p.exprs[base:] {
		if c, ok := e.(*Constant); ok && c.Value == nil {
			c.Value = p.fstringText(&texts[i], raw, &p.tok)
			i++
		}
	}
}

// fstringText decodes a piece of text of an f-string.
func (p *parser) fstringText(t *token, raw bool, errTok *token) Str {
	body := p.sc.src[t.start:t.end]
	if raw || bytes.IndexByte(body, '\\') < 0 {
		return Str(body)
	}
	return Str(p.unescape(body, int(t.start), t, errTok))
}

// field parses a replacement field and pushes it, after its own text if it has the "=".
func (p *parser) field(template, raw bool) {
	open := p.tok
	p.advance()
	value := p.annotatedRHS()
	debug := p.tok.kind == tEqual
	if debug {
		p.advance()
	}
	textEnd := p.tok
	conversion := -1
	if p.tok.kind == tExclam {
		conversion = p.conversion()
	}
	var spec *JoinedStr
	if p.tok.kind == tColon {
		spec = p.formatSpec(raw)
	}
	if p.tok.kind != tRbrace {
		p.fail()
	}
	p.advance()
	text := stripComments(p.sc.src[open.end:textEnd.start])
	if debug {
		c := p.constant(&open, Str(text), false)
		c.Pos = Pos{open.endLine, open.endCol, textEnd.line, textEnd.col}
		p.exprs = append(p.exprs, c)
		if conversion < 0 && spec == nil {
			conversion = 'r'
		}
	}
	pos := p.from(&open)
	if !template {
		p.exprs = append(p.exprs, &FormattedValue{pos, value, conversion, spec})
		return
	}
	text = bytes.TrimRight(text, " \t\n\f")
	if debug {
		text = bytes.TrimRight(bytes.TrimSuffix(text, []byte("=")), " \t\n\f")
	}
	p.exprs = append(p.exprs, &Interpolation{pos, value, string(text), conversion, spec})
}

// conversion parses "!r" and its like.
func (p *parser) conversion() int {
	bang := p.tok
	p.advance()
	name := p.tok
	if name.kind != tName {
		p.fail()
	}
	which := p.sc.modes[len(p.sc.modes)-1].prefix() // no further token has been read
	if name.start != bang.end {
		p.errorAt(&bang, &name, which+"-string: conversion type must come right after the exclamation mark")
	}
	text := string(p.sc.src[name.start:name.end])
	if text != "s" && text != "r" && text != "a" {
		p.errorAt(&name, &name, which+"-string: invalid conversion character '"+text+"': expected 's', 'r', or 'a'")
	}
	p.advance()
	return int(text[0])
}

// formatSpec parses from the colon up to the closing brace.
func (p *parser) formatSpec(raw bool) *JoinedStr {
	colon := p.tok
	p.advance()
	base := len(p.exprs)
	for {
		switch p.tok.kind {
		case tFMiddle, tTMiddle:
			p.exprs = append(p.exprs, p.constant(&p.tok, p.fstringText(&p.tok, raw, &p.tok), false))
			p.advance()
			continue
		case tLbrace:
			p.field(false, raw) // the spec of a t-string's field is an f-string too
			continue
		}
		break
	}
	return &JoinedStr{p.from(&colon), p.mergeConstants(base, false)}
}

// stripComments removes comments from the text of an expression, leaving strings alone.
func stripComments(text []byte) []byte {
	if bytes.IndexByte(text, '#') < 0 {
		return text
	}
	out := make([]byte, 0, len(text))
	var quote byte
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case quote != 0:
			if c == '\\' && i+1 < len(text) {
				out = append(out, c)
				i++
				c = text[i]
			} else if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '#':
			for i < len(text) && text[i] != '\n' {
				i++
			}
			if i >= len(text) {
				return out
			}
			c = '\n'
		}
		out = append(out, c)
	}
	return out
}
