package resolve

import "github.com/adderlang/adder/internal/syntax"

// This file defines the collection pass over functions, classes and type parameters.

func (r *resolver) function(n syntax.Stmt, name string, args *syntax.Arguments, body []syntax.Stmt,
	decorators []syntax.Expr, returns syntax.Expr, tparams []syntax.TypeParam, async bool) {
	r.bind(name, DefLocal, n.Span())
	r.exprs(args.Defaults)
	r.exprs(args.KwDefaults)
	r.exprs(decorators)
	outer := r.cur
	if len(tparams) > 0 {
		s := r.typeParamScope(n, name)
		if len(args.Defaults) > 0 {
			s.add(".defaults", DefParam|Used)
		}
		if hasAny(args.KwDefaults) {
			s.add(".kwdefaults", DefParam|Used)
		}
		r.typeParams(tparams)
	}
	if outer.Kind == Class {
		classCell(outer, "__classdict__") // CPython: annotations might be there
	}
	r.functionAnnotations(args, returns, n)
	s := r.open(Function, name, n, Body)
	s.Coroutine = async
	r.params(args)
	r.stmts(body)
	r.cur = outer
}

func hasAny(list []syntax.Expr) bool {
	for _, e := range list {
		if e != nil {
			return true
		}
	}
	return false
}

// params binds parameters in the order of their registers.
func (r *resolver) params(a *syntax.Arguments) {
	for _, list := range [][]*syntax.Arg{a.PosOnly, a.Args, a.KwOnly} {
		for _, p := range list {
			r.bind(p.Name, DefParam, &p.Pos)
		}
	}
	if a.Vararg != nil {
		r.bind(a.Vararg.Name, DefParam, &a.Vararg.Pos)
	}
	if a.Kwarg != nil {
		r.bind(a.Kwarg.Name, DefParam, &a.Kwarg.Pos)
	}
}

// Annotated reports whether any parameter or the result has an annotation.
func Annotated(a *syntax.Arguments, returns syntax.Expr) bool {
	found := returns != nil
	eachAnnotation(a, func(*syntax.Arg) { found = true })
	return found
}

// eachAnnotation calls f for each annotated parameter, in CPython's order.
func eachAnnotation(a *syntax.Arguments, f func(*syntax.Arg)) {
	one := func(p *syntax.Arg) {
		if p != nil && p.Annotation != nil {
			f(p)
		}
	}
	for _, list := range [][]*syntax.Arg{a.Args, a.PosOnly} { // CPython's order
		for _, p := range list {
			one(p)
		}
	}
	one(a.Vararg)
	for _, p := range a.KwOnly {
		one(p)
	}
	one(a.Kwarg)
}

// EachAnnotation calls f for each annotated parameter in the order in which
// __annotations__ lists them.
func EachAnnotation(a *syntax.Arguments, f func(*syntax.Arg)) { eachAnnotation(a, f) }

func (r *resolver) functionAnnotations(a *syntax.Arguments, returns syntax.Expr, n syntax.Stmt) {
	if !Annotated(a, returns) {
		return
	}
	cur := r.cur
	visit := func() {
		eachAnnotation(a, func(p *syntax.Arg) { r.expr(p.Annotation) })
		if returns != nil {
			r.expr(returns)
		}
	}
	if r.opts.FutureAnnotations {
		r.cur = r.detached(Annotation, "__annotate__")
		r.t.scopes[key{n, Annots}] = r.cur
		r.t.all = append(r.t.all, r.cur)
		cur.Children = append(cur.Children, r.cur)
		r.annotationScope(r.cur, false)
		r.cur = r.detached(Annotation, "__annotate__")
		r.dropped(visit)
		r.cur = cur
		return
	}
	s := r.open(Annotation, "__annotate__", n, Annots)
	r.annotationScope(s, cur.SeesClass || cur.Kind == Class)
	visit()
	r.cur = cur
}

func (r *resolver) class(n *syntax.ClassDef) {
	r.bind(n.Name, DefLocal, &n.Pos)
	r.exprs(n.Decorators)
	outer := r.cur
	if len(n.TypeParams) > 0 {
		s := r.typeParamScope(n, n.Name)
		// Its own body and the code that makes the bases mangle with the class's name.
		s.Private = n.Name
		s.add(".type_params", DefLocal|Used)
		s.add(".generic_base", DefLocal|Used)
		r.typeParams(n.TypeParams)
	}
	r.exprs(n.Bases)
	for _, k := range n.Keywords {
		r.keyword(k)
	}
	s := r.open(Class, n.Name, n, Body)
	s.Private = n.Name
	if len(n.TypeParams) > 0 {
		s.add("__type_params__", DefLocal)
		s.add(".type_params", Used)
	}
	r.stmts(n.Body)
	r.cur = outer
}

func (r *resolver) keyword(k *syntax.Keyword) {
	if k.Arg == "__debug__" {
		r.fail(&k.Pos, "cannot assign to __debug__")
	}
	r.expr(k.Value)
}

func (r *resolver) typeAlias(n *syntax.TypeAlias) {
	r.expr(n.Name)
	outer := r.cur
	inClass := outer.Kind == Class
	if len(n.TypeParams) > 0 {
		r.typeParamScope(n, n.Name.ID)
		r.typeParams(n.TypeParams)
	}
	s := r.open(TypeAlias, n.Name.ID, n, Body)
	r.annotationScope(s, inClass)
	r.expr(n.Value)
	r.cur = outer
}

func (r *resolver) typeParamScope(n syntax.Node, name string) *Scope {
	inClass := r.cur.Kind == Class
	s := r.open(TypeParams, name, n, Params)
	if inClass {
		s.SeesClass = true
		s.add("__classdict__", Used)
	}
	return s
}

func (r *resolver) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		switch n := p.(type) {
		case *syntax.TypeVar:
			r.typeParamName(n.Name, &n.Pos)
			if n.Bound != nil {
				part := "a TypeVar bound"
				if _, ok := n.Bound.(*syntax.Tuple); ok {
					part = "a TypeVar constraint"
				}
				r.typeParamPart(n, n.Name, n.Bound, Bound, part)
			}
			r.typeParamPart(n, n.Name, n.Default, Default, "a TypeVar default")
		case *syntax.ParamSpec:
			r.typeParamName(n.Name, &n.Pos)
			r.typeParamPart(n, n.Name, n.Default, Default, "a ParamSpec default")
		case *syntax.TypeVarTuple:
			r.typeParamName(n.Name, &n.Pos)
			r.typeParamPart(n, n.Name, n.Default, Default, "a TypeVarTuple default")
		}
	}
	r.defaultsLast(list)
}

// defaultsLast refuses a parameter without default after one with.
func (r *resolver) defaultsLast(list []syntax.TypeParam) {
	seen := false
	for _, p := range list {
		var name string
		var def syntax.Expr
		switch n := p.(type) {
		case *syntax.TypeVar:
			name, def = n.Name, n.Default
		case *syntax.ParamSpec:
			name, def = n.Name, n.Default
		case *syntax.TypeVarTuple:
			name, def = n.Name, n.Default
		}
		if def != nil {
			seen = true
		} else if seen {
			r.fail(p.Span(), "non-default type parameter '"+name+"' follows default type parameter")
		}
	}
}

func (r *resolver) typeParamName(name string, p *syntax.Pos) {
	if name == "__classdict__" {
		r.fail(p, "reserved name '"+name+"' cannot be used for type parameter")
	}
	r.bind(name, DefTypeParam|DefLocal, p)
}

func (r *resolver) typeParamPart(n syntax.Node, name string, e syntax.Expr, p Part, what string) {
	if e == nil {
		return
	}
	inClass := r.cur.SeesClass
	s := r.open(TypeVar, name, n, p)
	s.part = what
	r.annotationScope(s, inClass)
	r.expr(e)
	r.close()
}
