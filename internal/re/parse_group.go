// This file defines the parsing of what begins with a parenthesis.

package re

import (
	"fmt"

	"github.com/adderlang/adder/internal/ucd"
)

// push opens a group.
func (p *parser) push(f frame) {
	if p.err != nil {
		return
	}
	if len(p.frames) > MaxDepth {
		p.failKind(RecursionError, "maximum recursion depth exceeded")
		return
	}
	p.frames = append(p.frames, f)
}

// open handles ( and the extension after it.
func (p *parser) open() {
	up := p.top()
	f := frame{kind: frameGroup, start: p.tell() - 1, verbose: up.verbose, flags: up.flags}
	if !p.match('?') {
		f.group = p.openGroup(nil)
		p.push(f)
		return
	}
	if p.c == none {
		p.fail("unexpected end of pattern", 0)
		return
	}
	c, esc := p.c, p.esc
	p.advance()
	if p.err != nil {
		return
	}
	switch {
	case esc != none:
		p.unknownExtension("?", c, esc, 1)
	case c == 'P':
		p.openPython(f)
	case c == ':':
		p.push(f)
	case c == '#':
		p.comment(f.start)
	case c == '=' || c == '!':
		f.kind, f.dir, f.negative = frameLook, 1, c == '!'
		p.push(f)
	case c == '<':
		p.openBehind(f)
	case c == '(':
		p.openCond(f)
	case c == '>':
		f.atomic = true
		p.push(f)
	case c == '-' || flagOf(c) != 0:
		p.openFlags(f, c)
	default:
		p.unknownExtension("?", c, none, 1)
	}
}

func (p *parser) unknownExtension(prefix string, c, esc rune, more int) {
	t := tokenText(c, esc)
	p.fail("unknown extension "+prefix+wtf8(t), len(t)+more)
}

// openGroup numbers a capturing group.
func (p *parser) openGroup(name []rune) int {
	g := len(p.widths)
	if p.err != nil {
		return g
	}
	p.widths = append(p.widths, groupWidth{})
	if len(p.widths) > MaxGroups {
		p.fail("too many groups", 0)
		return g
	}
	if name != nil {
		key := wtf8(name)
		if old, ok := p.byName[key]; ok {
			p.fail(fmt.Sprintf("redefinition of group name %s as group %d; was group %d", quote(name), g, old), len(name)+1)
			return g
		}
		p.byName[key] = g
		p.names = append(p.names, groupName{key, g})
	}
	return g
}

// openPython handles (?P<name>…) and (?P=name).
func (p *parser) openPython(f frame) {
	switch {
	case p.match('<'):
		name := p.until('>', "group name")
		p.checkName(name, 1)
		f.group = p.openGroup(name)
		p.push(f)
	case p.match('='):
		name := p.until(')', "group name")
		p.checkName(name, 1)
		if p.err != nil {
			return
		}
		g, ok := p.byName[wtf8(name)]
		if !ok {
			p.fail("unknown group name "+quote(name), len(name)+1)
			return
		}
		if !p.closed(g) {
			p.fail("cannot refer to an open group", len(name)+1)
			return
		}
		if p.checkBehind(g); p.err == nil {
			p.add(&node{op: opGroupRef, group: g})
		}
	case p.c == none:
		p.fail("unexpected end of pattern", 0)
	default:
		c, esc := p.c, p.esc
		p.advance()
		p.unknownExtension("?P", c, esc, 2)
	}
}

func (p *parser) comment(start int) {
	for {
		if p.c == none {
			p.failAt("missing ), unterminated comment", start)
			return
		}
		end := p.is(')')
		p.advance()
		p.ahead++
		if end {
			return
		}
	}
}

func (p *parser) openBehind(f frame) {
	if p.c == none {
		p.fail("unexpected end of pattern", 0)
		return
	}
	c, esc := p.c, p.esc
	p.advance()
	if esc != none || c != '=' && c != '!' {
		p.unknownExtension("?<", c, esc, 2)
		return
	}
	f.kind, f.dir, f.negative, f.outer = frameLook, -1, c == '!', p.behind
	if p.behind < 0 {
		p.behind = len(p.widths)
	}
	p.push(f)
}

// openCond handles (?(name)yes|no).
func (p *parser) openCond(f frame) {
	name := p.until(')', "group name")
	if p.err != nil {
		return
	}
	f.kind = frameCond
	if isDigits(name) {
		f.cond = number(name, MaxGroups)
		if f.cond == 0 {
			p.fail("bad group number", len(name)+1)
			return
		}
		if f.cond >= MaxGroups {
			p.fail("invalid group reference "+decimal(name), len(name)+1)
			return
		}
		p.noteRef(f.cond, p.tell()-len(name)-1)
	} else {
		p.checkName(name, 1)
		if p.err != nil {
			return
		}
		g, ok := p.byName[wtf8(name)]
		if !ok {
			p.fail("unknown group name "+quote(name), len(name)+1)
			return
		}
		f.cond = g
	}
	p.checkBehind(f.cond)
	p.push(f)
}

// noteRef remembers the first conditional on a group, for the check at the end.
func (p *parser) noteRef(g, pos int) {
	if g < len(p.widths) {
		return // it exists
	}
	for _, r := range p.refPos {
		p.ahead++
		if r.group == g {
			return
		}
	}
	p.refPos = append(p.refPos, refAt{g, pos})
}

func flagOf(c rune) Flag {
	switch c {
	case 'i':
		return IgnoreCase
	case 'L':
		return Locale
	case 'm':
		return Multiline
	case 's':
		return DotAll
	case 'x':
		return Verbose
	case 'a':
		return ASCII
	case 'u':
		return Unicode
	}
	return 0
}

// openFlags handles (?flags) and (?flags-flags:…), c being the first letter or the sign.
func (p *parser) openFlags(f frame, c rune) {
	up := p.top()
	esc := none
	if c != '-' {
		for {
			flag := flagOf(c)
			if p.text && c == 'L' {
				p.fail("bad inline flags: cannot use 'L' flag with a str pattern", 0)
				return
			}
			if !p.text && c == 'u' {
				p.fail("bad inline flags: cannot use 'u' flag with a bytes pattern", 0)
				return
			}
			f.add |= flag
			if flag&typeFlags != 0 && f.add&typeFlags != flag {
				p.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0)
				return
			}
			if p.c == none {
				p.fail("missing -, : or )", 0)
				return
			}
			c, esc = p.c, p.esc
			p.advance()
			if esc == none && (c == ')' || c == '-' || c == ':') {
				break
			}
			if !p.wantFlag(c, esc, "missing -, : or )") {
				return
			}
		}
	}
	if p.err != nil {
		return
	}
	if c == ')' {
		p.flags |= f.add
		if up.kind != frameTop || len(up.items) > 0 || len(up.cur) > 0 {
			p.failAt("global flags not at the start of the expression", f.start)
			return
		}
		up.verbose = p.flags&Verbose != 0
		up.flags = p.effective(p.flags)
		return
	}
	if c == '-' && !p.offFlags(&f) {
		return
	}
	if f.add&f.del != 0 {
		p.fail("bad inline flags: flag turned on and off", 1)
		return
	}
	f.verbose = (f.verbose || f.add&Verbose != 0) && f.del&Verbose == 0
	f.flags = combine(f.flags, f.add, f.del)
	p.push(f)
}

// wantFlag reports a character that is no flag.
func (p *parser) wantFlag(c, esc rune, missing string) bool {
	if esc == none && flagOf(c) != 0 {
		return p.err == nil
	}
	t := tokenText(c, esc)
	if esc == none && ucd.IsAlpha(c) {
		missing = "unknown flag"
	}
	p.fail(missing, len(t))
	return false
}

// offFlags reads the flags after a minus sign.
func (p *parser) offFlags(f *frame) bool {
	missing := "missing flag"
	for {
		if p.c == none {
			p.fail(missing, 0)
			return false
		}
		c, esc := p.c, p.esc
		p.advance()
		if missing == "missing :" && esc == none && c == ':' {
			return p.err == nil
		}
		if !p.wantFlag(c, esc, missing) {
			return false
		}
		flag := flagOf(c)
		if flag&typeFlags != 0 {
			p.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0)
			return false
		}
		f.del |= flag
		missing = "missing :"
	}
}
