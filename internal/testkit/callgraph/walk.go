package callgraph

// This file reads the edges of the graph off the syntax of a function.

import (
	"go/ast"
	"go/token"
	"go/types"
)

// A walker goes through the body of one function; literals in it have walkers of their own.
type walker struct {
	g    *Graph
	info *types.Info
	name string // of the function
	cur  any    // its node; nil for initial values of a package's variables
	sig  *types.Signature
}

func (w *walker) walk(n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			w.literal(n)
			return false
		case *ast.GoStmt: // on a stack of its own
			if lit, ok := n.Call.Fun.(*ast.FuncLit); ok {
				w.literal(lit)
			}
			for _, a := range n.Call.Args {
				w.walk(a)
			}
			return false
		case *ast.CallExpr:
			w.call(n)
		case *ast.AssignStmt:
			w.assign(n)
		case *ast.ValueSpec:
			for i, v := range n.Values {
				if len(n.Values) == len(n.Names) {
					w.flow(w.info.Defs[n.Names[i]], v)
				} else {
					w.results(v, func(i int, r any) { w.flowTo(w.info.Defs[n.Names[i]], r) })
				}
			}
		case *ast.CompositeLit:
			w.composite(n)
		case *ast.ReturnStmt:
			if w.sig != nil && len(n.Results) == w.sig.Results().Len() {
				for i, r := range n.Results {
					w.flow(w.sig.Results().At(i), r)
				}
			} else if len(n.Results) == 1 {
				w.results(n.Results[0], func(i int, r any) { w.flowTo(w.sig.Results().At(i), r) })
			}
		case *ast.RangeStmt:
			if _, ok := w.typeOf(n.X).Underlying().(*types.Signature); ok {
				for _, s := range w.sources(n.X) {
					w.g.edge(w.cur, s)
				}
			} else if id, ok := n.Value.(*ast.Ident); ok && n.Tok == token.DEFINE {
				w.flow(w.info.Defs[id], n.X)
			}
		case *ast.SendStmt:
			for _, c := range w.sources(n.Chan) {
				w.flow(c, n.Value)
			}
		}
		return true
	})
}

func (w *walker) typeOf(e ast.Expr) types.Type {
	if t := w.info.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

func (w *walker) literal(n *ast.FuncLit) {
	if _, ok := w.g.names[n]; ok {
		return
	}
	in := *w
	in.name, in.cur, in.sig = w.name+".func", n, w.typeOf(n).(*types.Signature)
	w.g.names[n] = in.name
	in.walk(n.Body)
}

// assign: what is assigned flows to what stands on the left, or to the variable of which
// that is an element.
func (w *walker) assign(n *ast.AssignStmt) {
	left := func(i int) (out []any) {
		if id, ok := n.Lhs[i].(*ast.Ident); ok {
			if d := w.info.Defs[id]; d != nil {
				return []any{d}
			}
		}
		return w.sources(n.Lhs[i])
	}
	if len(n.Lhs) != len(n.Rhs) {
		w.results(n.Rhs[0], func(i int, r any) {
			for _, l := range left(i) {
				w.flowTo(l, r)
			}
		})
		return
	}
	for i, r := range n.Rhs {
		for _, l := range left(i) {
			w.flow(l, r)
		}
	}
}

// composite: values flow to the fields they stand for. Elements are sources of the literal.
func (w *walker) composite(n *ast.CompositeLit) {
	t := w.typeOf(n)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i, e := range n.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			w.flow(w.info.Uses[kv.Key.(*ast.Ident)], kv.Value)
		} else {
			w.flow(s.Field(i), e)
		}
	}
}

// call: an edge to what is called; arguments flow to its parameters. What is given to a
// function of the standard library is called by whoever gives it.
func (w *walker) call(n *ast.CallExpr) {
	if tv := w.info.Types[n.Fun]; tv.IsType() || tv.IsBuiltin() {
		if id, ok := n.Fun.(*ast.Ident); ok && tv.IsBuiltin() && id.Name == "append" {
			for _, dst := range w.sources(n.Args[0]) {
				for _, a := range n.Args[1:] {
					w.flow(dst, a)
				}
			}
		}
		return
	}
	sig, ok := w.typeOf(n.Fun).Underlying().(*types.Signature)
	if !ok {
		return // a type parameter
	}
	for _, f := range w.sources(n.Fun) {
		w.g.edge(w.cur, f)
		if m, ok := f.(*types.Func); ok {
			sig = m.Signature()
			if recv := sig.Recv(); recv != nil && types.IsInterface(recv.Type()) {
				w.g.ifaces[m] = true
			}
			if m.Pkg() == nil || !w.ours(m.Pkg()) {
				for _, a := range n.Args {
					for _, s := range w.sources(a) {
						w.g.edge(w.cur, s)
					}
				}
			}
		}
		if lit, ok := f.(*ast.FuncLit); ok {
			w.literal(lit)
		}
		for i, a := range n.Args {
			if k := min(i, sig.Params().Len()-1); k >= 0 {
				w.flow(sig.Params().At(k), a)
			}
		}
	}
}

func (w *walker) ours(p *types.Package) bool {
	return p.Path() == w.g.module || len(p.Path()) > len(w.g.module) && p.Path()[:len(w.g.module)+1] == w.g.module+"/"
}

// flow says that e may come to be in the variable to.
func (w *walker) flow(to any, e ast.Expr) {
	for _, s := range w.sources(e) {
		w.flowTo(to, s)
	}
}

// flowTo is flow for a node. What calls the variable gives its arguments to the variable's
// parameters, which flow to those of the function.
func (w *walker) flowTo(to, from any) {
	v, ok := to.(*types.Var)
	if !ok || v == from {
		return
	}
	v = v.Origin()
	w.g.edge(v, from)
	var sig *types.Signature
	switch from := from.(type) {
	case *types.Func:
		sig = from.Signature()
		if recv := sig.Recv(); recv != nil && types.IsInterface(recv.Type()) {
			w.g.ifaces[from] = true
		}
	case *ast.FuncLit:
		sig = w.typeOf(from).(*types.Signature)
	}
	if dst, ok := element(v.Type()).(*types.Signature); ok && sig != nil && sig.Params().Len() == dst.Params().Len() {
		for i := range sig.Params().Len() {
			if p := sig.Params().At(i); carries(p.Type()) && p != dst.Params().At(i) {
				w.g.edge(p, dst.Params().At(i))
			}
		}
	}
}

// results calls f for what each result of a call with several can be.
func (w *walker) results(e ast.Expr, f func(i int, from any)) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		for _, s := range w.sources(e) { // v, ok := m[k], x.(T), <-c
			f(0, s)
		}
		return
	}
	sig, ok := w.typeOf(call.Fun).Underlying().(*types.Signature)
	if !ok {
		return
	}
	for _, c := range w.sources(call.Fun) {
		if fn, ok := c.(*types.Func); ok {
			sig = fn.Signature()
		}
	}
	for i := range sig.Results().Len() {
		if r := sig.Results().At(i); carries(r.Type()) {
			f(i, r)
		}
	}
}

// sources are the functions that the value of e can be or contain, and the variables it can
// come from.
func (w *walker) sources(e ast.Expr) []any {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return w.sources(e.X)
	case *ast.FuncLit:
		w.literal(e)
		return []any{e}
	case *ast.Ident:
		return w.object(w.info.Uses[e])
	case *ast.SelectorExpr:
		return w.object(w.info.Uses[e.Sel])
	case *ast.IndexExpr:
		return w.sources(e.X)
	case *ast.IndexListExpr:
		return w.sources(e.X)
	case *ast.SliceExpr:
		return w.sources(e.X)
	case *ast.StarExpr:
		return w.sources(e.X)
	case *ast.UnaryExpr:
		return w.sources(e.X)
	case *ast.TypeAssertExpr:
		return w.sources(e.X)
	case *ast.CompositeLit:
		if _, ok := w.typeOf(e).Underlying().(*types.Struct); ok {
			return nil // its fields have it
		}
		var out []any
		for _, x := range e.Elts {
			if kv, ok := x.(*ast.KeyValueExpr); ok {
				x = kv.Value
			}
			out = append(out, w.sources(x)...)
		}
		return out
	case *ast.CallExpr:
		if tv := w.info.Types[e.Fun]; tv.IsType() && len(e.Args) == 1 {
			return w.sources(e.Args[0])
		} else if tv.IsBuiltin() {
			var out []any
			for _, a := range e.Args { // append
				out = append(out, w.sources(a)...)
			}
			return out
		}
		var out []any
		w.results(e, func(_ int, r any) { out = append(out, r) })
		return out
	}
	return nil
}

func (w *walker) object(o types.Object) []any {
	switch o := o.(type) {
	case *types.Func:
		return []any{o.Origin()}
	case *types.Var:
		if o = o.Origin(); carries(o.Type()) {
			return []any{o}
		}
	}
	return nil
}

// element strips containers off a type.
func element(t types.Type) types.Type {
	for range 10 {
		switch u := t.Underlying().(type) {
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		case *types.Map:
			t = u.Elem()
		case *types.Pointer:
			t = u.Elem()
		case *types.Chan:
			t = u.Elem()
		default:
			return u
		}
	}
	return nil
}

// carries reports whether values of a type are functions, or contain some otherwise than in
// fields, which are variables of their own.
func carries(t types.Type) bool {
	_, ok := element(t).(*types.Signature)
	return ok
}
