// This file defines copies of what is in progress, for interpreters that are copied.

package re

import "maps"

// Clone copies a compiler in progress. Complete nodes are shared: they do not change.
func (c *Compiler) Clone() *Compiler {
	n := *c
	n.p = c.p.clone()
	n.tasks = nil
	if c.tasks != nil {
		n.tasks = append(make([]task, 0, len(c.tasks)), c.tasks...)
		for i := range n.tasks {
			n.tasks[i].jumps = append([]int(nil), n.tasks[i].jumps...)
		}
	}
	n.code = append([]inst(nil), c.code...)
	if c.alts != nil {
		a := *c.alts
		a.alts = append([]*seq(nil), a.alts...)
		n.alts = &a
		for i := range n.tasks {
			if n.tasks[i].n == c.alts {
				n.tasks[i].n = n.alts
			}
		}
	}
	return &n
}

func (p *parser) clone() parser {
	n := *p
	n.frames = append([]frame(nil), p.frames...)
	for i := range n.frames {
		f := &n.frames[i]
		f.cur = append([]*node(nil), f.cur...)
		f.items = append([]*seq(nil), f.items...)
	}
	n.widths = append([]groupWidth(nil), p.widths...)
	n.names = append([]groupName(nil), p.names...)
	n.byName = maps.Clone(p.byName)
	n.refPos = append([]refAt(nil), p.refPos...)
	n.warnings = append([]Warning(nil), p.warnings...)
	if p.class != nil {
		k := *p.class
		k.set = append([]setItem(nil), k.set...)
		n.class = &k
	}
	return n
}

// Clone copies a reader of a replacement in progress.
func (t *Template) Clone() *Template {
	n := *t
	n.lit = append([]rune(nil), t.lit...)
	n.pieces = append([]Piece(nil), t.pieces...)
	return &n
}
