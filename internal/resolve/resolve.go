package resolve

import "github.com/adderlang/adder/internal/syntax"

// This file defines the collection pass: who mentions which name, and how.

// Options adjusts a resolution.
type Options struct {
	FutureAnnotations bool // from __future__ import annotations is in force
	// Charge is called with the progress made, in units of nodes visited.
	Charge func(units int64) error
}

// stop ends a resolution: panics with it never leave the package.
type stop struct{ err error }

type resolver struct {
	t        *Table
	tree     *syntax.Tree
	filename string
	opts     Options
	cur      *Scope
	spine    []syntax.Expr // pending right parts of left-leaning chains
	depth    int
	work     int64
	globals  map[string]bool // mangled names of all global statements
}

// Resolve builds the scopes of a tree.
func Resolve(tree *syntax.Tree, filename string, opts Options) (t *Table, err error) {
	r := &resolver{t: &Table{scopes: map[key]*Scope{}}, tree: tree, filename: filename, opts: opts}
	defer func() {
		if p := recover(); p != nil {
			s, ok := p.(stop)
			if !ok {
				panic(p)
			}
			t, err = nil, s.err
		}
	}()
	top := r.open(Module, "<module>", tree.Root, Body)
	r.t.Top = top
	switch root := tree.Root.(type) {
	case *syntax.Module:
		r.stmts(root.Body)
	case *syntax.Interactive:
		r.stmts(root.Body)
	case *syntax.Expression:
		r.expr(root.Body)
	}
	r.charge()
	r.analyze()
	return r.t, nil
}

// chargeEvery is the work from one charge to the next: 0.2 ms.
const chargeEvery = 1024

func (r *resolver) charge() {
	if r.opts.Charge != nil {
		if err := r.opts.Charge(r.work); err != nil {
			panic(stop{err})
		}
	}
	r.work = 0
}

func (r *resolver) fail(p *syntax.Pos, msg string) {
	panic(stop{ErrorAt(r.tree, r.filename, p, msg)})
}

// enter counts one level of recursion; leave with r.depth--.
func (r *resolver) enter(n syntax.Node) {
	r.depth++
	if r.depth > MaxDepth {
		panic(stop{TooDeep(r.tree, r.filename, n.Span())})
	}
}

// open makes a scope and goes into it; close goes back.
func (r *resolver) open(kind Kind, name string, n syntax.Node, p Part) *Scope {
	s := r.detached(kind, name)
	if r.cur != nil {
		r.cur.Children = append(r.cur.Children, s)
	}
	r.t.scopes[key{n, p}] = s
	r.t.all = append(r.t.all, s)
	r.cur = s
	return s
}

func (r *resolver) detached(kind Kind, name string) *Scope {
	s := &Scope{Kind: kind, Name: name, Parent: r.cur, Syms: map[string]*Symbol{}}
	if r.cur != nil {
		s.Private = r.cur.Private
		s.iterExpr = r.cur.iterExpr
	}
	return s
}

func (r *resolver) close() { r.cur = r.cur.Parent }

// add records flags of a name in the current scope.
func (r *resolver) add(name string, f Flags, p *syntax.Pos) *Symbol {
	return r.addTo(r.cur, name, f, p)
}

func (r *resolver) addTo(s *Scope, name string, f Flags, p *syntax.Pos) *Symbol {
	m := Mangle(r.cur.Private, name)
	sym := s.Syms[m]
	if sym == nil {
		sym = &Symbol{Name: m}
		s.Syms[m] = sym
		s.Order = append(s.Order, sym)
	} else {
		if f&DefParam != 0 && sym.Flags&DefParam != 0 {
			r.fail(p, "duplicate argument '"+name+"' in function definition")
		}
		if f&DefTypeParam != 0 && sym.Flags&DefTypeParam != 0 {
			r.fail(p, "duplicate type parameter '"+name+"'")
		}
	}
	sym.Flags |= f
	if f&DefGlobal != 0 {
		if r.globals == nil {
			r.globals = map[string]bool{}
		}
		r.globals[m] = true
	}
	if s.iterTarget {
		if sym.Flags&(DefGlobal|DefNonlocal) != 0 {
			r.fail(p, "comprehension inner loop cannot rebind assignment expression target '"+name+"'")
		}
		sym.Flags |= DefCompIter
	}
	return sym
}

// bind records that the current scope binds a name.
func (r *resolver) bind(name string, f Flags, p *syntax.Pos) *Symbol {
	if name == "__debug__" {
		r.fail(p, "cannot assign to __debug__")
	}
	return r.add(name, f, p)
}

func (r *resolver) stmts(list []syntax.Stmt) {
	for _, s := range list {
		r.stmt(s)
	}
}

func (r *resolver) exprs(list []syntax.Expr) {
	for _, e := range list {
		if e != nil {
			r.expr(e)
		}
	}
}

// handlers notes that the code being built needs a register for handled exceptions.
func (r *resolver) handlers() { r.cur.Owner().HasHandlers = true }

func (r *resolver) stmt(s syntax.Stmt) {
	r.enter(s)
	defer func() { r.depth-- }()
	if r.work += 2; r.work > chargeEvery {
		r.charge()
	}
	switch n := s.(type) {
	case *syntax.ExprStmt:
		r.expr(n.Value)
	case *syntax.Assign:
		r.expr(n.Value)
		r.exprs(n.Targets)
	case *syntax.If:
		r.ifChain(n)
	case *syntax.FunctionDef:
		r.function(n, n.Name, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams, false)
	case *syntax.AsyncFunctionDef:
		r.function(n, n.Name, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams, true)
	case *syntax.ClassDef:
		r.class(n)
	case *syntax.TypeAlias:
		r.typeAlias(n)
	case *syntax.Return:
		if n.Value != nil {
			r.expr(n.Value)
			r.cur.ReturnsVal = true
		}
	case *syntax.Delete:
		r.exprs(n.Targets)
	case *syntax.AugAssign:
		r.expr(n.Target)
		r.expr(n.Value)
	case *syntax.AnnAssign:
		r.annAssign(n)
	case *syntax.Raise:
		if n.Exc != nil {
			r.expr(n.Exc)
			if n.Cause != nil {
				r.expr(n.Cause)
			}
		}
	case *syntax.Assert:
		r.expr(n.Test)
		if n.Msg != nil {
			r.expr(n.Msg)
		}
	case *syntax.Import:
		r.aliases(n.Names, false)
	case *syntax.ImportFrom:
		r.aliases(n.Names, true)
	case *syntax.Global:
		r.directive(n.Names, DefGlobal, "global", &n.Pos)
	case *syntax.Nonlocal:
		r.directive(n.Names, DefNonlocal, "nonlocal", &n.Pos)
	default:
		r.block(s)
	}
}

// block visits the compound statements other than if. Annotations inside them may never
// be reached, which class bodies must know.
func (r *resolver) block(s syntax.Stmt) {
	cur := r.cur
	cur.inConditional++
	switch n := s.(type) {
	case *syntax.For:
		r.expr(n.Target)
		r.expr(n.Iter)
		r.stmts(n.Body)
		r.stmts(n.Orelse)
	case *syntax.AsyncFor:
		r.handlers()
		r.expr(n.Target)
		r.expr(n.Iter)
		r.stmts(n.Body)
		r.stmts(n.Orelse)
	case *syntax.While:
		r.expr(n.Test)
		r.stmts(n.Body)
		r.stmts(n.Orelse)
	case *syntax.With:
		r.with(n.Items, n.Body)
	case *syntax.AsyncWith:
		r.with(n.Items, n.Body)
	case *syntax.Try:
		r.handlers()
		r.stmts(n.Body)
		for _, h := range n.Handlers {
			if h.Type != nil {
				r.expr(h.Type)
			}
			if h.Name != "" {
				r.bind(h.Name, DefLocal|Deleted, &h.Pos)
			}
			r.stmts(h.Body)
		}
		r.stmts(n.Orelse)
		r.stmts(n.Finalbody)
	case *syntax.Match:
		r.expr(n.Subject)
		for _, c := range n.Cases {
			r.pattern(c.Pattern)
			if c.Guard != nil {
				r.expr(c.Guard)
			}
			r.stmts(c.Body)
		}
	}
	cur.inConditional--
}

func (r *resolver) with(items []*syntax.WithItem, body []syntax.Stmt) {
	r.handlers()
	for _, it := range items {
		r.expr(it.ContextExpr)
		if it.OptionalVars != nil {
			r.expr(it.OptionalVars)
		}
	}
	r.stmts(body)
}

// ifChain visits an if with all its elifs: the chain may be as long as the source.
func (r *resolver) ifChain(n *syntax.If) {
	cur := r.cur
	cur.inConditional++
	for {
		r.expr(n.Test)
		r.stmts(n.Body)
		if len(n.Orelse) == 1 {
			if next, ok := n.Orelse[0].(*syntax.If); ok {
				n = next
				continue
			}
		}
		r.stmts(n.Orelse)
		break
	}
	cur.inConditional--
}

func (r *resolver) aliases(list []*syntax.Alias, from bool) {
	for _, a := range list {
		name := a.AsName
		if name == "" {
			name = a.Name
			if !from {
				name = firstPart(name)
			}
		}
		if name == "*" {
			if r.cur.Kind != Module {
				r.fail(&a.Pos, "import * only allowed at module level")
			}
			continue
		}
		r.bind(name, DefImport, &a.Pos)
	}
}

func firstPart(dotted string) string {
	for i := 0; i < len(dotted); i++ {
		if dotted[i] == '.' {
			return dotted[:i]
		}
	}
	return dotted
}

func (r *resolver) directive(names []string, f Flags, word string, p *syntax.Pos) {
	for _, name := range names {
		if sym := r.cur.Syms[Mangle(r.cur.Private, name)]; sym != nil {
			switch {
			case sym.Flags&DefParam != 0:
				r.fail(p, "name '"+name+"' is parameter and "+word)
			case sym.Flags&Used != 0:
				r.fail(p, "name '"+name+"' is used prior to "+word+" declaration")
			case sym.Flags&DefAnnot != 0:
				r.fail(p, "annotated name '"+name+"' can't be "+word)
			case sym.Flags&DefLocal != 0:
				r.fail(p, "name '"+name+"' is assigned to before "+word+" declaration")
			}
		}
		sym := r.add(name, f, p)
		if sym.directive == nil {
			sym.directive = p
		}
	}
}

func (r *resolver) annAssign(n *syntax.AnnAssign) {
	if t, ok := n.Target.(*syntax.Name); ok {
		sym := r.cur.Syms[Mangle(r.cur.Private, t.ID)]
		if sym != nil && sym.Flags&(DefGlobal|DefNonlocal) != 0 && n.Simple && r.cur.Kind != Module {
			word := "nonlocal"
			if sym.Flags&DefGlobal != 0 {
				word = "global"
			}
			r.fail(&n.Pos, "annotated name '"+t.ID+"' can't be "+word)
		}
		if n.Simple {
			r.bind(t.ID, DefAnnot|DefLocal, &t.Pos)
		} else if n.Value != nil {
			r.bind(t.ID, DefLocal, &t.Pos)
		}
	} else {
		r.expr(n.Target)
	}
	r.variableAnnotation(n.Annotation)
	if n.Value != nil {
		r.expr(n.Value)
	}
}

// variableAnnotation visits the annotation of a variable, in the annotation scope of the
// module or class. In a function it is never evaluated, so what it mentions counts for nothing.
func (r *resolver) variableAnnotation(e syntax.Expr) {
	cur := r.cur
	if cur.Kind == Module || cur.Kind == Class && cur.inConditional > 0 {
		cur.CondAnnotations = true
	}
	if r.opts.FutureAnnotations && cur.Kind == Module {
		cur.HasHandlers = true // __annotations__ is made unless it is there
	}
	if cur.FunctionLike() || r.opts.FutureAnnotations {
		s := r.detached(Annotation, "__annotate__")
		s.unevaluated = true
		r.cur = s
		r.dropped(func() { r.expr(e) })
		r.cur = cur
		return
	}
	if cur.Annotate == nil {
		s := r.open(Annotation, "__annotate__", e, Annots)
		cur.Annotate = s
		r.annotationScope(s, cur.Kind == Class)
	}
	r.cur = cur.Annotate
	r.expr(e)
	r.cur = cur
	if cur.Kind == Module || cur.inConditional > 0 {
		cur.Annotate.add("__conditional_annotations__", Used)
	}
}

// add records a use made by the compiler itself.
func (s *Scope) add(name string, f Flags) {
	sym := s.Syms[name]
	if sym == nil {
		sym = &Symbol{Name: name}
		s.Syms[name] = sym
		s.Order = append(s.Order, sym)
	}
	sym.Flags |= f
}

// annotationScope gives s its hidden parameter and, inside a class, its view of the class.
func (r *resolver) annotationScope(s *Scope, inClass bool) {
	s.add(".format", DefParam|Used)
	if inClass {
		s.SeesClass = true
		s.add("__classdict__", Used)
	}
}

// dropped runs f, whose scopes are checked for errors but take no part in the analysis.
func (r *resolver) dropped(f func()) {
	n := len(r.t.all)
	f()
	r.t.all = r.t.all[:n]
}
