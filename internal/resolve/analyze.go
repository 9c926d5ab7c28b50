package resolve

// This file defines the analysis pass: where each symbol's value lives.
//
// CPython passes sets of bound names down the tree; walking up from each use instead
// costs nothing for locals and one map probe per enclosing scope for the rest.

func (r *resolver) analyze() {
	for _, s := range r.t.all {
		r.work += int64(len(s.Order))
		if r.work > chargeEvery {
			r.charge()
		}
		// s.Order may grow while inner scopes are analysed, never while s itself is.
		for _, sym := range s.Order {
			r.place(s, sym)
		}
	}
	// A global statement anywhere binds the name for the module's own code too, which shows
	// where that runs with a namespace beside its globals.
	if top := r.t.all[0]; top.Kind == Module {
		for name := range r.globals {
			if sym := top.Syms[name]; sym != nil && sym.Flags&DefNonlocal == 0 {
				sym.Where = GlobalExplicit
			}
		}
	}
	for _, s := range r.t.all {
		if s.Kind == Class {
			s.NeedsCond = s.NeedsCond || s.CondAnnotations
		}
	}
	r.charge()
}

func (r *resolver) place(s *Scope, sym *Symbol) {
	f := sym.Flags
	switch {
	case f&DefGlobal != 0:
		if f&DefNonlocal != 0 {
			r.fail(sym.directive, "name '"+sym.Name+"' is nonlocal and global")
		}
		sym.Where = GlobalExplicit
	case f&DefNonlocal != 0:
		if s.Kind == Module {
			r.fail(sym.directive, "nonlocal declaration not allowed at module level")
		}
		b, bs := find(s, sym.Name)
		if b == nil {
			r.fail(sym.directive, "no binding for nonlocal '"+sym.Name+"' found")
		}
		if b.Flags&DefTypeParam != 0 {
			r.fail(sym.directive, "nonlocal binding not allowed for type parameter '"+sym.Name+"'")
		}
		capture(s, sym, b, bs)
	case f&bound != 0:
		if sym.Where != Cell { // an inner scope may have been placed first
			sym.Where = Local
		}
	default:
		r.placeOuter(s, sym)
	}
}

// placeOuter finds a name the scope only reads.
func (r *resolver) placeOuter(s *Scope, sym *Symbol) {
	if s.SeesClass {
		c := s.Parent
		for c != nil && c.Kind != Class {
			c = c.Parent
		}
		if c != nil {
			if cs := c.Syms[sym.Name]; cs != nil {
				if cs.Flags&DefGlobal != 0 {
					sym.Where = GlobalExplicit
					return
				}
				if cs.Flags&bound != 0 && cs.Flags&DefNonlocal == 0 {
					sym.Where = Global
					return
				}
			}
		}
	}
	if b, bs := find(s, sym.Name); bs != nil {
		capture(s, sym, b, bs)
		return
	}
	sym.Where = Global
}

// find looks for the binding of a name outside s. For the names a class provides
// implicitly the symbol is made on the spot.
func find(s *Scope, name string) (*Symbol, *Scope) {
	inComp := s.Inlined
	for p := s.Parent; p != nil; p = p.Parent {
		switch p.Kind {
		case Module:
			return nil, nil
		case Class:
			switch name {
			case "__class__", "__classdict__", "__conditional_annotations__":
				if inComp && name == "__class__" {
					return nil, nil // an inlined comprehension of the class body itself
				}
				if name == "__conditional_annotations__" && !p.CondAnnotations {
					continue
				}
				return classCell(p, name), p
			}
		default:
			sym := p.Syms[name]
			if sym != nil {
				if sym.Flags&DefGlobal != 0 {
					return nil, nil
				}
				if sym.Flags&DefNonlocal == 0 && sym.Flags&bound != 0 {
					return sym, p
				}
			}
		}
		inComp = inComp && p.Inlined
	}
	return nil, nil
}

// classCell returns the hidden cell of a class body, kept apart from a variable of the
// class that has the same name.
func classCell(c *Scope, name string) *Symbol {
	switch name {
	case "__class__":
		c.NeedsClass = true
	case "__classdict__":
		c.NeedsClassDict = true
	default:
		c.NeedsCond = true
	}
	hidden := "." + name
	sym := c.Syms[hidden]
	if sym == nil {
		sym = &Symbol{Name: hidden, Flags: DefLocal}
		c.Syms[hidden] = sym
	}
	return sym
}

// capture marks sym of scope s as the variable b of scope bs, and passes the cell down
// through the code of every scope between.
func capture(s *Scope, sym, b *Symbol, bs *Scope) {
	from, to := s.Owner(), bs.Owner()
	if from == to {
		sym.Where = Local // the same code: the compiler follows the scopes outward
		return
	}
	b.Where = Cell
	sym.Where = Free
	for o := from; o != to; o = o.Parent.Owner() {
		if !o.addFree(sym.Name) {
			break
		}
	}
}
