package compile

import (
	"sort"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
)

// This file defines which names spelled __x are private names of a class body's evaluation:
// those of attributes in its text, and those that the body binds. A name that the body
// annotates is an ordinary one, _C__x: fields of dataclasses must be found by others.

// privateName tells whether a mangled name is private to the class body around, and notes
// that its text has it.
func (u *unit) privateName(mangled string, binds bool) bool {
	if u.c.opts.Library || u.c.opts.Mangle {
		return false
	}
	s := u.cur
	for s != nil && s.Kind != resolve.Class {
		s = s.Parent
	}
	if s == nil || s.Private != u.cur.Private { // type parameters belong to no evaluation of their class's body
		return false
	}
	if sym := s.Syms[mangled]; sym != nil && sym.Flags&resolve.DefAnnot != 0 {
		return false
	}
	for v := u; v != nil; v = v.parent {
		if v.scope == s {
			if v.private == nil {
				v.private = map[string]bool{}
			}
			v.private[mangled] = v.private[mangled] || binds
			return true
		}
	}
	return false
}

// privateText is Code.Private of a class body.
func (u *unit) privateText() *code.Private {
	if len(u.private) == 0 {
		return nil
	}
	p := &code.Private{}
	for name, binds := range u.private {
		p.Names = append(p.Names, name)
		if binds {
			p.Bound++
		}
	}
	sort.Slice(p.Names, func(i, j int) bool {
		a, b := p.Names[i], p.Names[j]
		if u.private[a] != u.private[b] {
			return u.private[a]
		}
		return a < b
	})
	return p
}
