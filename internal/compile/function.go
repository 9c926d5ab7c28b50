package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines functions and lambdas: their Codes, defaults and decorators.

// fn is a function definition taken apart.
type fn struct {
	node       syntax.Stmt
	name       string
	args       *syntax.Arguments
	body       []syntax.Stmt
	decorators []syntax.Expr
	returns    syntax.Expr
	tparams    []syntax.TypeParam
	async      bool
}

func (c *compiler) functionDef(n syntax.Stmt) {
	var f fn
	switch n := n.(type) {
	case *syntax.FunctionDef:
		f = fn{n, n.Name, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams, false}
	case *syntax.AsyncFunctionDef:
		f = fn{n, n.Name, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams, true}
	}
	c.function(&f)
}

// qualName is the qualified name of something defined here under name.
func (c *compiler) qualName(name string) string {
	u := c.u
	// The new unit's parent is u unless the unit was opened already. One annotation scope
	// counts for nothing, as in CPython.
	switch u.scope.Kind {
	case resolve.TypeParams, resolve.Annotation, resolve.TypeVar, resolve.TypeAlias:
		u = u.parent
	}
	if u == nil || u.scope.Kind == resolve.Module {
		return name
	}
	if p := u.cur.Syms[resolve.Mangle(u.cur.Private, name)]; p != nil && p.Where == resolve.GlobalExplicit {
		return name
	}
	if u.scope.Kind == resolve.Function && u.scope.Comp == resolve.NoComp {
		return u.code.QualName + ".<locals>." + name
	}
	return u.code.QualName + "." + name
}

// nestedFlag marks a Code defined inside a function.
func (c *compiler) nestedFlag() {
	u := c.u
	if !u.scope.FunctionLike() {
		return
	}
	for p := u.scope.Parent; p != nil; p = p.Parent {
		if p.FunctionLike() {
			u.code.Flags |= code.Nested
			return
		}
	}
}

func firstLine(n syntax.Node, decorators []syntax.Expr) int {
	if len(decorators) > 0 {
		return int(decorators[0].Span().Line)
	}
	return int(n.Span().Line)
}

// function compiles a def statement.
func (c *compiler) function(f *fn) {
	u := c.u
	mark := u.top
	p := c.place(f.name)
	made := c.pushDecorators(f.decorators)
	base := u.top
	dst := base
	if len(f.decorators) == 0 && p.kind == inLocal {
		dst = p.n
	}
	if len(f.tparams) > 0 {
		c.genericFunction(f, base)
		dst = base
	} else {
		c.makeFunction(f, dst)
	}
	if len(f.decorators) > 0 {
		dst = c.decorate(f.decorators, made, base)
	}
	if dst >= mark {
		u.top = mark
		u.setTop(dst + 1)
	}
	c.at(f.node)
	c.store(p, dst)
	u.top = mark
}

// maxDecorators is how many decorators stand in registers of their own; more are kept in
// a list.
const maxDecorators = 200

// pushDecorators evaluates decorators. They lie after the register that it gives, which is for
// what they decorate.
func (c *compiler) pushDecorators(decorators []syntax.Expr) (made int) {
	u := c.u
	if made = u.top; len(decorators) == 0 {
		return made
	}
	c.at(decorators[0])
	u.clear(made, 1)
	u.setTop(made + 1)
	if len(decorators) <= maxDecorators {
		for _, d := range decorators {
			c.push(d)
		}
		return made
	}
	list := u.top
	c.at(decorators[0])
	u.emit(code.OpBuildList, code.WithRoom, list, list, 0)
	u.setTop(list + 1)
	for _, d := range decorators {
		c.push(d)
		u.emit(code.OpListAppend, 0, list, list+1, 0)
		u.top = list + 1
	}
	return made
}

// decorate calls the decorators that lie after R[made] with R[base], the value after them,
// innermost first, and gives the register of the result.
func (c *compiler) decorate(decorators []syntax.Expr, made, base int) (dst int) {
	u := c.u
	u.top = base
	u.setTop(base + 1)
	u.move(made, base)
	start, mark := u.here(), made+1
	c.callDecorators(decorators, mark)
	if end := u.here(); end > start { // else no code leads here
		u.decorated = append(u.decorated, code.Decorated{Start: uint32(start), End: uint32(end), Reg: uint16(made)})
	}
	u.top = mark
	u.setTop(mark + 1)
	return mark
}

// callDecorators is decorate with the result in R[mark].
func (c *compiler) callDecorators(decorators []syntax.Expr, mark int) {
	u := c.u
	if len(decorators) > maxDecorators { // R[mark] is their list, R[mark+1] the value
		for i := len(decorators) - 1; i >= 0; i-- {
			c.at(decorators[i])
			u.top = mark
			u.setTop(mark + 2)
			u.emit(code.OpGetItemK, 0, mark+2, mark, u.konst(int64(i)))
			u.setTop(mark + 3)
			u.move(mark+3, mark+1)
			u.setTop(mark + 4)
			c.callOp(mark+2, 1)
			u.top = mark
			u.setTop(mark + 3)
			u.move(mark+1, mark+2)
		}
		u.top = mark
		u.setTop(mark + 2)
		u.move(mark, mark+1)
		return
	}
	for i := len(decorators) - 1; i >= 0; i-- {
		u.top = mark
		u.setTop(mark + i + 2)
		c.at(decorators[i])
		c.callOp(mark+i, 1)
	}
}

// makeFunction puts the function object into dst.
func (c *compiler) makeFunction(f *fn, dst int) {
	u := c.u
	mark := u.top
	x := c.defaults(f.args, f.node)
	c.makeFunctionFrom(f, x, mark, dst)
	u.top = mark
}

// makeFunctionFrom makes the function of defaults that lie from register base on, those
// that x says there are.
func (c *compiler) makeFunctionFrom(f *fn, x, base, dst int) {
	u := c.u
	mark := u.top
	if ann := c.functionAnnotate(f); ann != nil {
		// R[base+2] is where MAKEFUNC looks for it; what lies between is not read.
		c.at(f.node)
		switch {
		case x == 0 && mark >= 2:
			base = mark - 2
		default:
			u.clear(mark, base+2-mark)
			u.setTop(base + 2)
		}
		u.emit(code.OpMakeFunc, 0, base+2, u.konst(ann), 0)
		u.setTop(base + 3)
		x |= code.FuncAnnotate
	}
	cd := c.functionCode(f)
	c.at(f.node)
	u.emit(code.OpMakeFunc, x, dst, u.konst(cd), base)
	u.wrote(dst)
	u.top = mark
}

// defaults pushes the tuple of positional defaults and the dict of keyword-only ones,
// leaving no gap between those MAKEFUNC will read.
func (c *compiler) defaults(a *syntax.Arguments, n syntax.Node) int {
	u := c.u
	x := 0
	if len(a.Defaults) > 0 {
		mark := u.top
		t := &syntax.Tuple{Elts: a.Defaults}
		t.Pos = *n.Span()
		c.expr(t, mark)
		u.setTop(mark + 1)
		x |= code.FuncDefaults
	}
	if hasAny(a.KwDefaults) {
		if x == 0 {
			c.at(n)
			u.clear(u.top, 1)
			u.setTop(u.top + 1)
		}
		d := &syntax.Dict{}
		d.Pos = *n.Span()
		for i, e := range a.KwDefaults {
			if e != nil {
				k := &syntax.Constant{Value: syntax.Str(c.mangle(a.KwOnly[i].Name))}
				k.Pos = *n.Span()
				d.Keys = append(d.Keys, k)
				d.Values = append(d.Values, e)
			}
		}
		c.push(d)
		x |= code.FuncKwDefaults
	}
	return x
}

func hasAny(list []syntax.Expr) bool {
	for _, e := range list {
		if e != nil {
			return true
		}
	}
	return false
}

// paramNames lists parameters in the order of their registers.
func paramNames(private string, a *syntax.Arguments) []string {
	n := len(a.PosOnly) + len(a.Args) + len(a.KwOnly) + 2
	names := make([]string, 0, n)
	for _, list := range [][]*syntax.Arg{a.PosOnly, a.Args, a.KwOnly} {
		for _, p := range list {
			names = append(names, resolve.Mangle(private, p.Name))
		}
	}
	if a.Vararg != nil {
		names = append(names, resolve.Mangle(private, a.Vararg.Name))
	}
	if a.Kwarg != nil {
		names = append(names, resolve.Mangle(private, a.Kwarg.Name))
	}
	return names
}

// openFunction starts the unit of a function, laid out and with its prologue.
func (c *compiler) openFunction(s *resolve.Scope, name string, a *syntax.Arguments, n syntax.Node, line int, async bool) *unit {
	qual := c.qualName(name)
	method := c.u.scope.Kind == resolve.Class ||
		c.u.scope.Kind == resolve.TypeParams && s.Parent.Parent.Kind == resolve.Class
	u := c.open(s, name, qual, line)
	cd := u.code
	cd.Flags |= code.Optimized
	if method {
		cd.Flags |= code.Method
	}
	c.nestedFlag()
	cd.ArgCount = len(a.PosOnly) + len(a.Args)
	cd.PosOnly = len(a.PosOnly)
	cd.KwOnly = len(a.KwOnly)
	if a.Vararg != nil {
		cd.Flags |= code.VarArgs
	}
	if a.Kwarg != nil {
		cd.Flags |= code.VarKeywords
	}
	switch {
	case async && s.Generator:
		cd.Flags |= code.AsyncGenerator
	case async:
		cd.Flags |= code.Coroutine
	case s.Generator:
		cd.Flags |= code.Generator
	}
	u.gen = async || s.Generator
	if c.future&FutureAnnotations != 0 {
		cd.Flags |= code.FutureAnnotations
	}
	params := paramNames(s.Private, a)
	c.at(n)
	u.layout(params)
	if len(params) > 0 {
		if sym := s.Syms[params[0]]; sym != nil && sym.Flags&(resolve.DefLocal|resolve.DefImport) != 0 {
			cd.Flags |= code.SelfAssigned
		}
	}
	c.at(n)
	u.prologue()
	return u
}

// functionCode compiles the body of a function.
func (c *compiler) functionCode(f *fn) *code.Code {
	s := c.table.Scope(f.node, resolve.Body)
	u := c.openFunction(s, f.name, f.args, f.node, firstLine(f.node, f.decorators), f.async)
	body := f.body
	if doc, rest, ok := splitDocstring(body); ok && c.opts.Optimize < 2 {
		body = rest
		u.docstring(doc)
	} else if ok {
		body = rest
	}
	c.stmts(body)
	return c.close()
}

// docstring makes doc constant 0 of the Code.
func (u *unit) docstring(doc code.Str) {
	// The prologue uses no constants, so the docstring comes first.
	u.konst(doc)
	u.code.Flags |= code.HasDocstring
}

func (c *compiler) lambda(n *syntax.Lambda, dst int) {
	u := c.u
	mark := u.top
	x := c.defaults(n.Args, n)
	s := c.table.Scope(n, resolve.Body)
	inner := c.openFunction(s, "<lambda>", n.Args, n, int(n.Line), false)
	c.at(n.Body)
	if inner.code.Flags&code.Generator != 0 {
		// A lambda that yields returns its value all the same.
		inner.gen = true
	}
	c.returnExpr(n.Body, nil)
	cd := c.close()
	c.at(n)
	u.emit(code.OpMakeFunc, x, dst, u.konst(cd), mark)
	u.top = mark
}
