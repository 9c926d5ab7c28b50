package syntax

// This file defines iteration over a tree with a stack of its own, since a chain of
// operators, attributes or elifs can be deeper than the Go stack should grow.

// Walk visits root and everything below it in source-field order (that of CPython's ast
// fields). pre is called on the way in; if it returns false the children are skipped. post,
// if not nil, is called on the way out, also for nodes whose children were skipped.
func Walk(root Node, pre func(Node) bool, post func(Node)) {
	type item struct {
		n    Node
		done bool
	}
	stack := []item{{n: root}}
	var kids []Node
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top.done {
			post(top.n)
			continue
		}
		if post != nil {
			stack = append(stack, item{top.n, true})
		}
		if !pre(top.n) {
			continue
		}
		kids = AppendChildren(kids[:0], top.n)
		for i := len(kids) - 1; i >= 0; i-- {
			stack = append(stack, item{n: kids[i]})
		}
	}
}

// AppendChildren appends the direct children of n to out, in the order of the fields in
// CPython's ast, absent ones left out.
func AppendChildren(out []Node, n Node) []Node {
	switch n := n.(type) {
	case *Module:
		return addStmts(out, n.Body)
	case *Expression:
		return addExpr(out, n.Body)
	case *Interactive:
		return addStmts(out, n.Body)
	case Stmt:
		return stmtChildren(out, n)
	case Expr:
		return exprChildren(out, n)
	case Pattern:
		return patternChildren(out, n)
	case *ExceptHandler:
		out = addExpr(out, n.Type)
		return addStmts(out, n.Body)
	case *WithItem:
		out = addExpr(out, n.ContextExpr)
		return addExpr(out, n.OptionalVars)
	case *Arguments:
		return argumentsChildren(out, n)
	case *Arg:
		return addExpr(out, n.Annotation)
	case *Keyword:
		return addExpr(out, n.Value)
	case *MatchCase:
		out = append(out, n.Pattern)
		out = addExpr(out, n.Guard)
		return addStmts(out, n.Body)
	case *Comprehension:
		out = addExpr(out, n.Target)
		out = addExpr(out, n.Iter)
		return addExprs(out, n.Ifs)
	case *TypeVar:
		out = addExpr(out, n.Bound)
		return addExpr(out, n.Default)
	case *ParamSpec:
		return addExpr(out, n.Default)
	case *TypeVarTuple:
		return addExpr(out, n.Default)
	}
	return out // *Alias has none
}

func stmtChildren(out []Node, n Stmt) []Node {
	switch n := n.(type) {
	case *FunctionDef:
		return functionChildren(out, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams)
	case *AsyncFunctionDef:
		return functionChildren(out, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams)
	case *ClassDef:
		out = addExprs(out, n.Bases)
		for _, k := range n.Keywords {
			out = append(out, k)
		}
		out = addStmts(out, n.Body)
		out = addExprs(out, n.Decorators)
		return addTypeParams(out, n.TypeParams)
	case *Return:
		return addExpr(out, n.Value)
	case *Delete:
		return addExprs(out, n.Targets)
	case *Assign:
		out = addExprs(out, n.Targets)
		return addExpr(out, n.Value)
	case *TypeAlias:
		out = append(out, n.Name)
		out = addTypeParams(out, n.TypeParams)
		return addExpr(out, n.Value)
	case *AugAssign:
		out = addExpr(out, n.Target)
		return addExpr(out, n.Value)
	case *AnnAssign:
		out = addExpr(out, n.Target)
		out = addExpr(out, n.Annotation)
		return addExpr(out, n.Value)
	case *Raise:
		out = addExpr(out, n.Exc)
		return addExpr(out, n.Cause)
	case *Assert:
		out = addExpr(out, n.Test)
		return addExpr(out, n.Msg)
	case *Import:
		return addAliases(out, n.Names)
	case *ImportFrom:
		return addAliases(out, n.Names)
	case *ExprStmt:
		return addExpr(out, n.Value)
	case *For:
		return loopChildren(out, n.Target, n.Iter, n.Body, n.Orelse)
	case *AsyncFor:
		return loopChildren(out, n.Target, n.Iter, n.Body, n.Orelse)
	case *While:
		return loopChildren(out, n.Test, nil, n.Body, n.Orelse)
	case *If:
		return loopChildren(out, n.Test, nil, n.Body, n.Orelse)
	case *With:
		return withChildren(out, n.Items, n.Body)
	case *AsyncWith:
		return withChildren(out, n.Items, n.Body)
	case *Match:
		out = addExpr(out, n.Subject)
		for _, c := range n.Cases {
			out = append(out, c)
		}
		return out
	case *Try:
		out = addStmts(out, n.Body)
		for _, h := range n.Handlers {
			out = append(out, h)
		}
		out = addStmts(out, n.Orelse)
		return addStmts(out, n.Finalbody)
	}
	return out // Global, Nonlocal, Pass, Break, Continue have none
}

func exprChildren(out []Node, n Expr) []Node {
	switch n := n.(type) {
	case *BoolOp:
		return addExprs(out, n.Values)
	case *NamedExpr:
		return append(out, n.Target, n.Value)
	case *BinOp:
		return append(out, n.Left, n.Right)
	case *UnaryOp:
		return append(out, n.Operand)
	case *Lambda:
		return append(out, n.Args, n.Body)
	case *IfExp:
		return append(out, n.Test, n.Body, n.Orelse)
	case *Compare:
		return addExprs(append(out, n.Left), n.Comparators)
	case *Call:
		out = addExprs(append(out, n.Func), n.Args)
		for _, k := range n.Keywords {
			out = append(out, k)
		}
		return out
	case *Await:
		return append(out, n.Value)
	case *Yield:
		return addExpr(out, n.Value)
	case *YieldFrom:
		return append(out, n.Value)
	case *Dict:
		return addExprs(addExprs(out, n.Keys), n.Values)
	case *Set:
		return addExprs(out, n.Elts)
	case *List:
		return addExprs(out, n.Elts)
	case *Tuple:
		return addExprs(out, n.Elts)
	case *ListComp:
		return addComps(append(out, n.Elt), n.Generators)
	case *SetComp:
		return addComps(append(out, n.Elt), n.Generators)
	case *DictComp:
		return addComps(append(out, n.Key, n.Value), n.Generators)
	case *GeneratorExp:
		return addComps(append(out, n.Elt), n.Generators)
	case *Attribute:
		return append(out, n.Value)
	case *Subscript:
		return append(out, n.Value, n.Slice)
	case *Starred:
		return append(out, n.Value)
	case *Slice:
		return addExpr(addExpr(addExpr(out, n.Lower), n.Upper), n.Step)
	case *JoinedStr:
		return addExprs(out, n.Values)
	case *TemplateStr:
		return addExprs(out, n.Values)
	case *FormattedValue:
		out = append(out, n.Value)
		if n.FormatSpec != nil {
			out = append(out, n.FormatSpec)
		}
	case *Interpolation:
		out = append(out, n.Value)
		if n.FormatSpec != nil {
			out = append(out, n.FormatSpec)
		}
	}
	return out // Constant and Name have none
}

func patternChildren(out []Node, n Pattern) []Node {
	switch n := n.(type) {
	case *MatchValue:
		return append(out, n.Value)
	case *MatchSequence:
		return addPatterns(out, n.Patterns)
	case *MatchMapping:
		return addPatterns(addExprs(out, n.Keys), n.Patterns)
	case *MatchClass:
		out = append(out, n.Cls)
		return addPatterns(addPatterns(out, n.Patterns), n.KwdPatterns)
	case *MatchAs:
		if n.Pattern != nil {
			out = append(out, n.Pattern)
		}
	case *MatchOr:
		return addPatterns(out, n.Patterns)
	}
	return out // MatchSingleton and MatchStar have none
}

func functionChildren(out []Node, args *Arguments, body []Stmt, decs []Expr, ret Expr, tps []TypeParam) []Node {
	out = append(out, args)
	out = addStmts(out, body)
	out = addExprs(out, decs)
	out = addExpr(out, ret)
	return addTypeParams(out, tps)
}

func loopChildren(out []Node, a, b Expr, body, orelse []Stmt) []Node {
	out = addExpr(addExpr(out, a), b)
	return addStmts(addStmts(out, body), orelse)
}

func withChildren(out []Node, items []*WithItem, body []Stmt) []Node {
	for _, it := range items {
		out = append(out, it)
	}
	return addStmts(out, body)
}

func argumentsChildren(out []Node, n *Arguments) []Node {
	out = addArgs(addArgs(out, n.PosOnly), n.Args)
	if n.Vararg != nil {
		out = append(out, n.Vararg)
	}
	out = addArgs(out, n.KwOnly)
	out = addExprs(out, n.KwDefaults)
	if n.Kwarg != nil {
		out = append(out, n.Kwarg)
	}
	return addExprs(out, n.Defaults)
}

func addExpr(out []Node, e Expr) []Node {
	if e == nil {
		return out
	}
	return append(out, e)
}

func addExprs(out []Node, es []Expr) []Node {
	for _, e := range es {
		if e != nil { // a nil stands for ** in Dict.Keys, for no default in KwDefaults
			out = append(out, e)
		}
	}
	return out
}

func addStmts(out []Node, ss []Stmt) []Node {
	for _, s := range ss {
		out = append(out, s)
	}
	return out
}

func addPatterns(out []Node, ps []Pattern) []Node {
	for _, p := range ps {
		out = append(out, p)
	}
	return out
}

func addComps(out []Node, cs []*Comprehension) []Node {
	for _, c := range cs {
		out = append(out, c)
	}
	return out
}

func addArgs(out []Node, as []*Arg) []Node {
	for _, a := range as {
		out = append(out, a)
	}
	return out
}

func addAliases(out []Node, as []*Alias) []Node {
	for _, a := range as {
		out = append(out, a)
	}
	return out
}

func addTypeParams(out []Node, ts []TypeParam) []Node {
	for _, t := range ts {
		out = append(out, t)
	}
	return out
}
