package resolve

import "github.com/adderlang/adder/internal/syntax"

// This file defines the collection pass over expressions and patterns. Chains that lean
// left are unrolled with r.spine and chains that lean right with a loop, since both may be
// as long as the source; the rest recurses, counted.

func (r *resolver) expr(e syntax.Expr) {
	r.enter(e)
	for e != nil {
		r.work++
		switch n := e.(type) {
		case *syntax.Name:
			r.name(n)
			e = nil
		case *syntax.Constant:
			e = nil
		case *syntax.Attribute, *syntax.Call, *syntax.Subscript:
			r.trailers(e)
			e = nil
		case *syntax.BinOp:
			r.binary(n)
			e = nil
		case *syntax.UnaryOp:
			e = n.Operand
		case *syntax.IfExp:
			r.expr(n.Test)
			r.expr(n.Body)
			e = n.Orelse
		case *syntax.Starred:
			e = n.Value
		case *syntax.Lambda:
			r.exprs(n.Args.Defaults)
			r.exprs(n.Args.KwDefaults)
			r.open(Function, "<lambda>", n, Body)
			r.params(n.Args)
			r.expr(n.Body)
			r.close()
			e = nil
		default:
			r.other(e)
			e = nil
		}
	}
	r.depth--
}

func (r *resolver) name(n *syntax.Name) {
	switch n.Ctx {
	case syntax.Load:
		r.add(n.ID, Used, &n.Pos)
		if n.ID == "super" && r.cur.FunctionLike() {
			r.add("__class__", Used, &n.Pos)
		}
	case syntax.Del:
		if n.ID == "__debug__" {
			r.fail(&n.Pos, "cannot delete __debug__")
		}
		r.add(n.ID, DefLocal|Deleted, &n.Pos)
	default:
		r.bind(n.ID, DefLocal, &n.Pos)
	}
}

// trailers visits a chain of attributes, calls and subscripts from its innermost part out.
func (r *resolver) trailers(e syntax.Expr) {
	base := len(r.spine)
	for in := e; ; {
		switch n := in.(type) {
		case *syntax.Attribute:
			if n.Attr == "__debug__" && n.Ctx != syntax.Load {
				word := "assign to"
				if n.Ctx == syntax.Del {
					word = "delete"
				}
				r.fail(&n.Pos, "cannot "+word+" __debug__")
			}
			in = n.Value
			continue
		case *syntax.Call:
			r.spine = append(r.spine, n)
			in = n.Func
			continue
		case *syntax.Subscript:
			r.spine = append(r.spine, n)
			in = n.Value
			continue
		}
		r.expr(in)
		break
	}
	for len(r.spine) > base {
		top := r.spine[len(r.spine)-1]
		r.spine = r.spine[:len(r.spine)-1]
		switch n := top.(type) {
		case *syntax.Call:
			r.exprs(n.Args)
			for _, k := range n.Keywords {
				r.keyword(k)
			}
		case *syntax.Subscript:
			r.expr(n.Slice)
		}
	}
}

func (r *resolver) binary(n *syntax.BinOp) {
	base := len(r.spine)
	var left syntax.Expr = n
	for {
		b, ok := left.(*syntax.BinOp)
		if !ok {
			break
		}
		r.spine = append(r.spine, b.Right)
		left = b.Left
	}
	r.expr(left)
	for len(r.spine) > base {
		right := r.spine[len(r.spine)-1]
		r.spine = r.spine[:len(r.spine)-1]
		r.expr(right)
	}
	if r.work > chargeEvery {
		r.charge()
	}
}

func (r *resolver) other(e syntax.Expr) {
	switch n := e.(type) {
	case *syntax.BoolOp:
		r.exprs(n.Values)
	case *syntax.Compare:
		r.expr(n.Left)
		r.exprs(n.Comparators)
	case *syntax.NamedExpr:
		r.named(n)
	case *syntax.Await:
		r.await(n)
	case *syntax.Yield:
		r.notInAnnotation("yield expression", &n.Pos)
		if n.Value != nil {
			r.expr(n.Value)
		}
		r.yield(&n.Pos)
	case *syntax.YieldFrom:
		r.notInAnnotation("yield expression", &n.Pos)
		r.expr(n.Value)
		r.yield(&n.Pos)
	case *syntax.Dict:
		r.exprs(n.Keys)
		r.exprs(n.Values)
	case *syntax.Set:
		r.exprs(n.Elts)
	case *syntax.List:
		r.exprs(n.Elts)
	case *syntax.Tuple:
		r.exprs(n.Elts)
	case *syntax.ListComp:
		r.comprehension(n, ListComp, "<listcomp>", n.Generators, nil, n.Elt)
	case *syntax.SetComp:
		r.comprehension(n, SetComp, "<setcomp>", n.Generators, nil, n.Elt)
	case *syntax.DictComp:
		r.comprehension(n, DictComp, "<dictcomp>", n.Generators, n.Value, n.Key)
	case *syntax.GeneratorExp:
		r.comprehension(n, GenExp, "<genexpr>", n.Generators, nil, n.Elt)
	case *syntax.Slice:
		r.exprs([]syntax.Expr{n.Lower, n.Upper, n.Step})
	case *syntax.JoinedStr:
		r.exprs(n.Values)
	case *syntax.TemplateStr:
		r.exprs(n.Values)
	case *syntax.FormattedValue:
		r.expr(n.Value)
		if n.FormatSpec != nil {
			r.expr(n.FormatSpec)
		}
	case *syntax.Interpolation:
		r.expr(n.Value)
		if n.FormatSpec != nil {
			r.expr(n.FormatSpec)
		}
	}
}

// notInAnnotation refuses what an annotation scope cannot run.
func (r *resolver) notInAnnotation(what string, p *syntax.Pos) {
	var where string
	switch r.cur.Kind {
	case Annotation:
		where = "an annotation"
	case TypeVar:
		where = r.cur.part
	case TypeAlias:
		where = "a type alias"
	case TypeParams:
		where = "the definition of a generic"
	default:
		return
	}
	r.fail(p, what+" cannot be used within "+where)
}

func (r *resolver) yield(p *syntax.Pos) {
	r.cur.Generator = true
	switch r.cur.Comp {
	case ListComp:
		r.fail(p, "'yield' inside list comprehension")
	case SetComp:
		r.fail(p, "'yield' inside set comprehension")
	case DictComp:
		r.fail(p, "'yield' inside dict comprehension")
	case GenExp:
		r.fail(p, "'yield' inside generator expression")
	}
}

func (r *resolver) await(n *syntax.Await) {
	r.notInAnnotation("await expression", &n.Pos)
	if !r.cur.FunctionLike() {
		r.fail(&n.Pos, "'await' outside function")
	}
	if !r.cur.Coroutine && r.cur.Comp == NoComp {
		r.fail(&n.Pos, "'await' outside async function")
	}
	r.expr(n.Value)
	r.cur.Coroutine = true
}

func (r *resolver) named(n *syntax.NamedExpr) {
	r.notInAnnotation("named expression", &n.Pos)
	if r.cur.iterExpr > 0 {
		r.fail(&n.Pos, "assignment expression cannot be used in a comprehension iterable expression")
	}
	if r.cur.Comp != NoComp {
		r.extendNamed(n.Target)
	}
	r.expr(n.Value)
	r.expr(n.Target)
	r.add(n.Target.ID, Walrus, &n.Target.Pos)
}

// extendNamed binds the target of := in a comprehension in the scope around all
// comprehensions, as if declared nonlocal or global within.
func (r *resolver) extendNamed(t *syntax.Name) {
	m := Mangle(r.cur.Private, t.ID)
	for s := r.cur; s != nil; s = s.Parent {
		sym := s.Syms[m]
		if s.Comp != NoComp {
			if sym != nil && sym.Flags&DefCompIter != 0 && sym.Flags&(DefLocal|DefGlobal) != 0 {
				r.fail(&t.Pos, "assignment expression cannot rebind comprehension iteration variable '"+t.ID+"'")
			}
			continue
		}
		switch s.Kind {
		case Function:
			f := DefNonlocal
			if sym != nil && sym.Flags&DefGlobal != 0 {
				f = DefGlobal
			}
			r.add(t.ID, f, &t.Pos).directive = &t.Pos
			r.addTo(s, t.ID, DefLocal|Walrus, &t.Pos)
			return
		case Module:
			r.add(t.ID, DefGlobal, &t.Pos).directive = &t.Pos
			r.addTo(s, t.ID, DefGlobal, &t.Pos)
			return
		case Class:
			r.fail(&t.Pos, "assignment expression within a comprehension cannot be used in a class body")
		case TypeVar:
			r.fail(&t.Pos, "assignment expression within a comprehension cannot be used in a TypeVar bound")
		case TypeAlias:
			r.fail(&t.Pos, "assignment expression within a comprehension cannot be used in a type alias")
		case TypeParams:
			r.fail(&t.Pos, "assignment expression within a comprehension cannot be used within the definition of a generic")
		}
	}
}

func (r *resolver) comprehension(n syntax.Expr, kind CompKind, name string,
	gens []*syntax.Comprehension, value, elt syntax.Expr) {
	first := gens[0]
	outer := r.cur
	outer.iterExpr++
	r.expr(first.Iter)
	outer.iterExpr--
	s := r.open(Function, name, n, Body)
	s.Comp = kind
	s.Coroutine = first.IsAsync
	s.Inlined = kind != GenExp && !outer.SeesClass
	s.add(".0", DefParam|Used)
	r.iterTarget(first.Target)
	r.exprs(first.Ifs)
	for _, g := range gens[1:] {
		r.iterTarget(g.Target)
		s.iterExpr++
		r.expr(g.Iter)
		s.iterExpr--
		r.exprs(g.Ifs)
		if g.IsAsync {
			s.Coroutine = true
		}
	}
	for _, g := range gens {
		if g.IsAsync {
			r.handlers()
		}
	}
	if value != nil {
		r.expr(value)
	}
	r.expr(elt)
	s.Generator = kind == GenExp
	r.close()
	if s.Coroutine && kind != GenExp {
		if !outer.Coroutine && outer.Comp == NoComp {
			r.fail(n.Span(), "asynchronous comprehension outside of an asynchronous function")
		}
		outer.Coroutine = true
	}
}

func (r *resolver) iterTarget(t syntax.Expr) {
	r.cur.iterTarget = true
	r.expr(t)
	r.cur.iterTarget = false
}

// pattern visits a pattern; the parser bounds how deep they nest.
func (r *resolver) pattern(p syntax.Pattern) {
	r.enter(p)
	r.work++
	switch n := p.(type) {
	case *syntax.MatchValue:
		r.expr(n.Value)
	case *syntax.MatchSequence:
		r.patterns(n.Patterns)
	case *syntax.MatchMapping:
		r.exprs(n.Keys)
		r.patterns(n.Patterns)
		if n.Rest != "" {
			r.bind(n.Rest, DefLocal, &n.Pos)
		}
	case *syntax.MatchClass:
		r.expr(n.Cls)
		r.patterns(n.Patterns)
		for i, a := range n.KwdAttrs {
			if a == "__debug__" {
				r.fail(n.KwdPatterns[i].Span(), "cannot assign to __debug__")
			}
		}
		r.patterns(n.KwdPatterns)
	case *syntax.MatchStar:
		if n.Name != "" {
			r.bind(n.Name, DefLocal, &n.Pos)
		}
	case *syntax.MatchAs:
		if n.Pattern != nil {
			r.pattern(n.Pattern)
		}
		if n.Name != "" {
			r.bind(n.Name, DefLocal, &n.Pos)
		}
	case *syntax.MatchOr:
		r.patterns(n.Patterns)
	}
	r.depth--
}

func (r *resolver) patterns(list []syntax.Pattern) {
	for _, p := range list {
		r.pattern(p)
	}
}
