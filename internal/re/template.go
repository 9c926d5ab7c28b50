// This file defines replacements: the text given to sub and expand, with references to
// groups.

package re

import "strconv"

// A Piece of a replacement is text, then a group; Group is -1 after the last text.
type Piece struct {
	Text  []rune
	Group int
}

// A Template reads a replacement.
type Template struct {
	l      lexer
	groups int
	byName map[string]int
	lit    []rune
	pieces []Piece
	Used   int64 // units so far
}

// NewTemplate begins to read a replacement for a pattern.
func NewTemplate(src []rune, text bool, p *Prog) *Template {
	t := &Template{groups: p.Groups, byName: map[string]int{}}
	for _, n := range p.Names {
		t.byName[n.Name] = n.Group
	}
	t.l.init(src, text)
	return t
}

// Run works for about so many units: pieces, or an error, or neither if there is more.
func (t *Template) Run(units int) ([]Piece, *Error) {
	l := &t.l
	for stop := t.Used + int64(units); t.Used < stop; t.Used++ {
		switch {
		case l.err != nil:
			return nil, l.err
		case l.c == none:
			t.pieces = append(t.pieces, Piece{t.lit, -1})
			return t.pieces, nil
		}
		c, esc := l.c, l.esc
		l.advance()
		if esc == none {
			t.lit = append(t.lit, c)
		} else {
			t.escape(esc)
		}
		t.Used += int64(l.ahead)
		l.ahead = 0
	}
	return nil, nil
}

// escape handles a backslash.
func (t *Template) escape(e rune) {
	l := &t.l
	if l.err != nil {
		return
	}
	switch {
	case e == 'g':
		if !l.match('<') {
			l.fail("missing <", 0)
			return
		}
		name := l.until('>', "group name")
		if l.err == nil {
			t.named(name)
		}
	case e == '0':
		t.lit = append(t.lit, parseInt("0"+l.while(2, octals), 8)&0xff)
	case e >= '1' && e <= '9':
		t.numbered(e)
	default:
		c := simpleEscape(e)
		if c == none {
			if isLetter(e) {
				l.fail(`bad escape \`+string(e), 2)
				return
			}
			t.lit = append(t.lit, '\\')
			c = e
		}
		t.lit = append(t.lit, c)
	}
}

// named handles \g<name> and \g<number>.
func (t *Template) named(name []rune) {
	l := &t.l
	if !isDigits(name) {
		if l.checkName(name, 1); l.err != nil {
			return
		}
		g, ok := t.byName[wtf8(name)]
		if !ok {
			l.failKind(IndexError, "unknown group name "+quote(name))
			return
		}
		t.group(g, "", 0)
		return
	}
	g := number(name, MaxGroups)
	if g >= MaxGroups {
		l.fail("invalid group reference "+decimal(name), len(name)+1)
		return
	}
	t.group(g, decimal(name), len(name)+1)
}

// numbered handles \1 to \99 and octal escapes of three digits.
func (t *Template) numbered(e rune) {
	l := &t.l
	text := string(e)
	if l.in(digits) {
		text += string(l.c)
		l.advance()
		if isOctal(text) && l.in(octals) {
			text += string(l.c)
			l.advance()
			c := parseInt(text, 8)
			if c > 0o377 {
				l.fail(`octal escape value \`+text+" outside of range 0-0o377", 4)
				return
			}
			t.lit = append(t.lit, c)
			return
		}
	}
	if l.err != nil {
		return
	}
	g, _ := strconv.Atoi(text)
	t.group(g, text, len(text))
}

func (t *Template) group(g int, text string, offset int) {
	if g > t.groups {
		t.l.fail("invalid group reference "+text, offset)
		return
	}
	t.pieces = append(t.pieces, Piece{t.lit, g})
	t.lit = nil
}
