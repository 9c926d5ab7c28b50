package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines how variables are read, written and deleted.

// A place is where a variable lives, as seen from the code being compiled.
type place struct {
	kind    placeKind
	n       int // register, or index of the free variable
	name    string
	sym     *resolve.Symbol
	private bool // __x, bound by a class body
}

type placeKind uint8

const (
	inLocal    placeKind = iota // register n
	inCell                      // cell in register n
	inFree                      // closure cell n
	inGlobal                    // module cell
	inName                      // namespace mapping, then globals
	inNameFree                  // namespace mapping, then closure cell n
	inDict                      // __classdict__ of the class around, then globals
	inDictFree                  // __classdict__, then closure cell n
	inSpill                     // the dict of locals without a register, under name
)

// place finds a variable by its name in the source.
func (c *compiler) place(name string) place {
	u := c.u
	m := resolve.Mangle(u.cur.Private, name)
	for s := u.cur; ; s = s.Parent {
		sym := s.Syms[m]
		if sym == nil {
			if s.Inlined {
				continue
			}
			return place{kind: u.globalKind(s, nil), name: m}
		}
		switch sym.Where {
		case resolve.Local, resolve.Cell, resolve.Spilled:
			if s.Inlined && (!sym.Bound() || sym.Flags&resolve.DefNonlocal != 0) {
				continue
			}
			if !s.FunctionLike() {
				return place{kind: u.globalKind(s, sym), name: m, private: m != name}
			}
			switch sym.Where {
			case resolve.Cell:
				return place{kind: inCell, n: int(sym.Reg), name: m, sym: sym}
			case resolve.Spilled:
				return place{kind: inSpill, name: spillKey(s, m), sym: sym}
			}
			return place{kind: inLocal, n: int(sym.Reg), name: m, sym: sym}
		case resolve.Free:
			n := u.frees[m]
			switch {
			case s.Kind == resolve.Class:
				return place{kind: inNameFree, n: n, name: m, sym: sym}
			case s.SeesClass && m != "__classdict__" && m != "__conditional_annotations__":
				return place{kind: inDictFree, n: n, name: m, sym: sym}
			}
			return place{kind: inFree, n: n, name: m, sym: sym}
		case resolve.GlobalExplicit:
			return place{kind: inGlobal, name: m}
		default:
			if s.SeesClass {
				return place{kind: inDict, name: m}
			}
			return place{kind: u.globalKind(s, sym), name: m}
		}
	}
}

// globalKind is how scope s, compiled in u, reaches a name that no function binds.
func (u *unit) globalKind(s *resolve.Scope, sym *resolve.Symbol) placeKind {
	switch u.scope.Kind {
	case resolve.Class:
		if s == u.scope {
			return inName
		}
	case resolve.Module:
		if u.code.Flags&code.ByName != 0 {
			return inName
		}
	}
	return inGlobal
}

// known makes sure a local is bound before it is read.
func (c *compiler) known(p place) {
	u := c.u
	if u.dead || u.assigned.has(p.n) {
		return
	}
	u.emit(code.OpCheck, 0, p.n, 0, 0)
	u.assigned.set(p.n)
}

// load reads a variable into dst.
func (c *compiler) load(p place, dst int) {
	u := c.u
	switch p.kind {
	case inLocal:
		c.known(p)
		u.move(dst, p.n)
	case inCell:
		u.emit(code.OpGetCell, 0, dst, p.n, 0)
	case inFree:
		u.emit(code.OpGetFree, 0, dst, p.n, 0)
	case inGlobal:
		u.emit(code.OpGetGlobal, 0, dst, u.global(p.name), 0)
	case inName:
		u.emit(code.OpGetName, 0, dst, u.global(p.name), 0)
	case inNameFree:
		u.emit(code.OpGetNameFree, 0, dst, p.n, u.code.NSReg)
	case inSpill:
		u.emit(code.OpGetItemK, 0, dst, u.code.SpillReg, u.konst(code.Str(p.name)))
	case inDict, inDictFree:
		t := u.temp()
		u.top = t
		c.load(c.place("__classdict__"), t)
		u.setTop(t + 1)
		if p.kind == inDict {
			u.emit(code.OpGetNameFrom, 0, dst, u.global(p.name), t)
		} else {
			u.emit(code.OpGetNameFree, 0, dst, p.n, t)
		}
		u.top = t
	}
	u.wrote(dst)
}

// wrote notes that a register was assigned.
func (u *unit) wrote(reg int) {
	if reg < u.code.NLocals && !u.dead {
		u.assigned.set(reg)
	}
}

// store writes register src to a variable.
func (c *compiler) store(p place, src int) {
	u := c.u
	switch p.kind {
	case inLocal:
		u.move(p.n, src)
		u.wrote(p.n)
	case inCell:
		u.emit(code.OpSetCell, 0, p.n, src, 0)
	case inFree, inNameFree, inDictFree:
		u.emit(code.OpSetFree, 0, p.n, src, 0)
	case inName, inDict:
		if p.private {
			u.privateName(p.name, true)
		}
		u.emit(code.OpSetName, 0, u.global(p.name), src, 0)
	case inSpill:
		mark := u.top
		key := c.spillKey(p, max(mark, src+1))
		u.emit(code.OpSetItem, 0, u.code.SpillReg, key, src)
		u.top = mark
	default:
		u.emit(code.OpSetGlobal, 0, u.global(p.name), src, 0)
	}
}

// spillKey puts the key of a spilled local into temporary t.
func (c *compiler) spillKey(p place, t int) int {
	c.u.loadK(t, code.Str(p.name))
	c.u.setTop(t + 1)
	return t
}

// storeName writes src to the variable called name.
func (c *compiler) storeName(name string, src int) { c.store(c.place(name), src) }

func (c *compiler) delete(p place) {
	u := c.u
	switch p.kind {
	case inLocal:
		u.emit(code.OpDelLocal, 0, p.n, 0, 0)
		if !u.dead {
			u.assigned.unset(p.n)
		}
	case inCell:
		u.emit(code.OpDelCell, 0, p.n, 0, 0)
	case inFree, inNameFree, inDictFree:
		u.emit(code.OpDelFree, 0, p.n, 0, 0)
	case inName, inDict:
		u.emit(code.OpDelName, 0, u.global(p.name), 0, 0)
	case inSpill:
		mark := u.top
		u.emit(code.OpDelItem, 0, u.code.SpillReg, c.spillKey(p, mark), 0)
		u.top = mark
	default:
		u.emit(code.OpDelGlobal, 0, u.global(p.name), 0, 0)
	}
}

// forget unbinds a variable that may be unbound already, as at the end of an except clause.
func (c *compiler) forget(p place) {
	u := c.u
	if p.kind == inLocal {
		u.clear(p.n, 1)
		if !u.dead {
			u.assigned.unset(p.n)
		}
		return
	}
	t := u.temp()
	u.top = t
	u.loadK(t, nil)
	u.setTop(t + 1)
	c.store(p, t)
	u.top = t
	c.delete(p)
}

// localTarget returns the register of a name that is a plain local, or -1.
func (c *compiler) localTarget(e syntax.Expr) int {
	if n, ok := e.(*syntax.Name); ok {
		if p := c.place(n.ID); p.kind == inLocal {
			return p.n
		}
	}
	return -1
}
