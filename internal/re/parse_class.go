// This file defines the parsing of sets in brackets, item by item.

package re

import "strconv"

// A classState is a set being read. What it is made of is shared by nobody.
type classState struct {
	here   int // where it begins
	negate bool
	set    []setItem
}

func (p *parser) openClass() {
	here := p.tell() - 1
	if p.is('[') {
		p.warn("nested set", p.tell())
	}
	p.class = &classState{here: here}
	p.class.negate = p.match('^')
}

func (p *parser) warn(what string, pos int) {
	p.warnings = append(p.warnings, Warning{"Possible " + what + " at position " + strconv.Itoa(pos)})
}

// classItem reads one character, escape or range, or the end of the set.
func (p *parser) classItem() {
	k := p.class
	if p.err != nil {
		return
	}
	if p.c == none {
		p.failAt("unterminated character set", k.here)
		return
	}
	c, esc := p.c, p.esc
	p.advance()
	var it setItem
	switch {
	case esc != none:
		it = p.classEscape(esc)
	case c == ']' && len(k.set) > 0:
		p.closeClass()
		return
	default:
		if len(k.set) > 0 && p.is(c) {
			switch c {
			case '-':
				p.warn("set difference", p.tell()-1)
			case '&':
				p.warn("set intersection", p.tell()-1)
			case '~':
				p.warn("set symmetric difference", p.tell()-1)
			case '|':
				p.warn("set union", p.tell()-1)
			}
		}
		it = setItem{op: setLiteral, lo: c}
	}
	if p.err != nil {
		return
	}
	if !p.match('-') {
		k.set = append(k.set, it)
		return
	}
	if p.c == none {
		p.failAt("unterminated character set", k.here)
		return
	}
	c2, esc2 := p.c, p.esc
	p.advance()
	if c2 == ']' {
		k.set = append(k.set, it, setItem{op: setLiteral, lo: '-'})
		p.closeClass()
		return
	}
	that := setItem{op: setLiteral, lo: c2}
	if esc2 != none {
		that = p.classEscape(esc2)
	} else if c2 == '-' {
		p.warn("set difference", p.tell()-2)
	}
	if p.err != nil {
		return
	}
	if it.op != setLiteral || that.op != setLiteral || that.lo < it.lo {
		a, b := tokenText(c, esc), tokenText(c2, esc2)
		p.fail("bad character range "+wtf8(a)+"-"+wtf8(b), len(a)+1+len(b))
		return
	}
	k.set = append(k.set, setItem{op: setRange, lo: it.lo, hi: that.lo})
}

func tokenText(c, esc rune) []rune {
	if esc == none {
		return []rune{c}
	}
	return []rune{c, esc}
}

func (p *parser) closeClass() {
	k := p.class
	p.class = nil
	set := unique(k.set)
	if len(set) == 1 && set[0].op == setLiteral {
		n := &node{op: opLiteral, lo: set[0].lo}
		if k.negate {
			n.op = opNotLiteral
		}
		p.add(n)
		return
	}
	if k.negate {
		set = append([]setItem{{op: setNegate}}, set...)
	}
	p.add(&node{op: opIn, set: set})
}

// classEscape handles a backslash inside of a set.
func (p *parser) classEscape(e rune) setItem {
	if c := simpleEscape(e); c != none {
		return setItem{op: setLiteral, lo: c}
	}
	if cat := categoryOf(e); cat >= 0 {
		return setItem{op: setCategory, lo: cat}
	}
	if c, ok := p.charEscape(e); ok {
		return setItem{op: setLiteral, lo: c}
	}
	switch {
	case e >= '0' && e <= '7':
		text := string(e) + p.while(2, octals)
		c := parseInt(text, 8)
		if c > 0o377 {
			p.fail(`octal escape value \`+text+" outside of range 0-0o377", len(text)+1)
		}
		return setItem{op: setLiteral, lo: c}
	case e == '8' || e == '9' || isLetter(e):
		p.fail(`bad escape \`+string(e), 2)
	}
	return setItem{op: setLiteral, lo: e}
}
