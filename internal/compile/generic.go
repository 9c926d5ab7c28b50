package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines type parameters and type statements (PEP 695 and 696). The parameters
// of a generic live in a function of their own, called at once, which returns the function,
// class or alias.

// openTypeParams starts the function that holds type parameters.
func (c *compiler) openTypeParams(n syntax.Node, name string, params []string, line int) *unit {
	s := c.table.Scope(n, resolve.Params)
	full := "<generic parameters of " + name + ">"
	u := c.open(s, full, c.qualName(full), line)
	u.code.Flags |= code.Optimized | code.TypeParams
	u.code.ArgCount = len(params)
	c.nestedFlag()
	u.layout(params)
	c.at(n)
	u.prologue()
	return u
}

// typeParams makes the type parameters, binds their names and leaves their tuple in the
// first free temporary, which it takes.
func (c *compiler) typeParams(n syntax.Node, list []syntax.TypeParam) int {
	u := c.u
	base := u.top
	var acc = -1
	for i, p := range list {
		t := u.top
		c.at(p)
		switch n := p.(type) {
		case *syntax.TypeVar:
			var bound, constraints syntax.Expr
			if _, ok := n.Bound.(*syntax.Tuple); ok {
				constraints = n.Bound
			} else if n.Bound != nil {
				bound = n.Bound
			}
			c.pushName(n.Name)
			c.lazily(n, n.Name, bound, resolve.Bound)
			c.lazily(n, n.Name, constraints, resolve.Bound)
			c.lazily(n, n.Name, n.Default, resolve.Default)
			c.at(n)
			u.emit(code.OpIntrinsic, code.IntrinTypeVar, t, t, 4)
			c.bindParam(n.Name, t)
		case *syntax.ParamSpec:
			c.pushName(n.Name)
			c.lazily(n, n.Name, n.Default, resolve.Default)
			c.at(n)
			u.emit(code.OpIntrinsic, code.IntrinParamSpec, t, t, 2)
			c.bindParam(n.Name, t)
		case *syntax.TypeVarTuple:
			c.pushName(n.Name)
			c.lazily(n, n.Name, n.Default, resolve.Default)
			c.at(n)
			u.emit(code.OpIntrinsic, code.IntrinTypeVarTuple, t, t, 2)
			c.bindParam(n.Name, t)
		}
		switch {
		case acc >= 0:
			u.emit(code.OpListAppend, 0, acc, t, 0)
			u.top = t
		case i == maxRun-1 && len(list) > maxRun:
			u.emit(code.OpBuildList, 0, base, base, maxRun)
			acc = base
			u.top = base + 1
		}
	}
	c.at(n)
	if acc >= 0 {
		u.emit(code.OpListToTuple, 0, base, base, 0)
	} else {
		u.emit(code.OpBuildTuple, 0, base, base, len(list))
	}
	u.top = base
	u.setTop(base + 1)
	return base
}

func (c *compiler) pushName(name string) {
	u := c.u
	u.loadK(u.top, code.Str(name))
	u.setTop(u.top + 1)
}

// bindParam stores the parameter made in register t, which stays a temporary.
func (c *compiler) bindParam(name string, t int) {
	u := c.u
	u.top = t
	u.setTop(t + 1)
	c.storeName(name, t)
}

// lazily pushes a function that evaluates e on demand, or None.
func (c *compiler) lazily(n syntax.Node, name string, e syntax.Expr, part resolve.Part) {
	u := c.u
	t := u.top
	if e == nil {
		c.at(n)
		u.loadK(t, nil)
		u.setTop(t + 1)
		return
	}
	c.evaluator(c.table.Scope(n, part), name, e, int(e.Span().Line), t)
	u.setTop(t + 1)
}

// evaluator puts into t, the first free temporary, a function of a format that evaluates e.
func (c *compiler) evaluator(s *resolve.Scope, name string, e syntax.Expr, line, t int) {
	u := c.u
	c.openAnnotate(s, name, ".format", line, code.Loc(*e.Span()))
	if st, ok := e.(*syntax.Starred); ok { // *Ts = *default
		in := c.u
		r := c.push(st.Value)
		in.emit(code.OpUnpack, 0, r, r, 1)
		in.emit(code.OpReturn, 0, r, 0, 0)
		in.dead = true
	} else {
		c.at(e)
		c.returnExpr(e, nil)
	}
	cd := c.close()
	c.at(e)
	u.top = t
	u.loadK(t, code.Tuple{int64(1)})
	u.setTop(t + 1)
	u.emit(code.OpMakeFunc, code.FuncDefaults, t, u.konst(cd), t)
	u.top = t
}

// genericFunction makes a function with type parameters in R[base], the first free
// temporary.
func (c *compiler) genericFunction(f *fn, base int) {
	u := c.u
	// The callable comes first, so it is made before the defaults: making it has no effect
	// that could be seen.
	k := u.konst((*code.Code)(nil))
	c.at(f.node)
	u.emit(code.OpMakeFunc, 0, base, k, 0)
	u.setTop(base + 1)
	var params []string
	x := 0
	if len(f.args.Defaults) > 0 {
		params = append(params, ".defaults")
		x |= code.FuncDefaults
	}
	if hasAny(f.args.KwDefaults) {
		params = append(params, ".kwdefaults")
		x |= code.FuncKwDefaults
	}
	if x == code.FuncKwDefaults {
		c.defaults(f.args, f.node)
		u.move(base+1, base+2)
		u.top = base + 2
	} else {
		c.defaults(f.args, f.node)
	}

	in := c.openTypeParams(f.node, f.name, params, firstLine(f.node, f.decorators))
	tuple := c.typeParams(f.node, f.tparams)
	fnReg := in.top
	from := fnReg
	switch x {
	case code.FuncDefaults | code.FuncKwDefaults:
		from = 0
		if resolve.Annotated(f.args, f.returns) { // the third slot must follow
			in.move(fnReg, 0)
			in.setTop(fnReg + 1)
			in.move(fnReg+1, 1)
			in.setTop(fnReg + 2)
			from = fnReg
		}
	case code.FuncDefaults:
		in.move(fnReg, 0)
		in.setTop(fnReg + 1)
	case code.FuncKwDefaults:
		in.clear(fnReg, 1)
		in.setTop(fnReg + 1)
		in.move(fnReg+1, 0)
		in.setTop(fnReg + 2)
	}
	c.makeFunctionFrom(f, x, from, fnReg)
	in.top = fnReg
	in.setTop(fnReg + 1)
	in.move(fnReg+1, tuple)
	in.setTop(fnReg + 2)
	in.emit(code.OpIntrinsic, code.IntrinSetTypeParams, fnReg, fnReg, 2)
	in.emit(code.OpReturn, 0, fnReg, 0, 0)
	in.dead = true
	cd := c.close()
	u.code.Consts[k] = cd
	c.at(f.node)
	c.callOp(base, len(params))
	u.setTop(base + 1)
}

// genericClass makes a class with type parameters in R[base], the first free temporary.
func (c *compiler) genericClass(n *syntax.ClassDef, base int) {
	u := c.u
	in := c.openTypeParams(n, n.Name, nil, firstLine(n, n.Decorators))
	tuple := c.typeParams(n, n.TypeParams)
	c.storeName(".type_params", tuple)
	t := in.top
	in.emit(code.OpIntrinsic, code.IntrinSubscriptGeneric, t, tuple, 1)
	in.setTop(t + 1)
	c.storeName(".generic_base", t)
	in.top = t
	generic := &syntax.Name{Pos: n.Pos, ID: ".generic_base"}
	c.buildClass(n, in.top, generic)
	r := in.top
	in.setTop(r + 1)
	c.at(n)
	in.emit(code.OpReturn, 0, r, 0, 0)
	in.dead = true
	cd := c.close()
	c.at(n)
	u.emit(code.OpMakeFunc, 0, base, u.konst(cd), 0)
	u.setTop(base + 1)
	c.callOp(base, 0)
	u.setTop(base + 1)
}

// typeAlias compiles "type X[T] = value".
func (c *compiler) typeAlias(n *syntax.TypeAlias) {
	u := c.u
	mark := u.top
	if len(n.TypeParams) == 0 {
		c.alias(n, mark, -1)
	} else {
		in := c.openTypeParams(n, n.Name.ID, nil, int(n.Line))
		tuple := c.typeParams(n, n.TypeParams)
		r := in.top
		c.alias(n, r, tuple)
		in.setTop(r + 1)
		in.emit(code.OpReturn, 0, r, 0, 0)
		in.dead = true
		cd := c.close()
		c.at(n)
		u.emit(code.OpMakeFunc, 0, mark, u.konst(cd), 0)
		u.setTop(mark + 1)
		c.callOp(mark, 0)
	}
	u.top = mark
	u.setTop(mark + 1)
	c.at(n)
	c.storeName(n.Name.ID, mark)
	u.top = mark
}

// alias puts the alias object into r, the first free temporary. tuple holds the type
// parameters, -1 for none.
func (c *compiler) alias(n *syntax.TypeAlias, r, tuple int) {
	u := c.u
	c.at(n)
	c.pushName(n.Name.ID)
	if tuple < 0 {
		u.loadK(r+1, nil)
	} else {
		u.move(r+1, tuple)
	}
	u.setTop(r + 2)
	c.evaluator(c.table.Scope(n, resolve.Body), n.Name.ID, n.Value, int(n.Line), r+2)
	u.setTop(r + 3)
	c.at(n)
	u.emit(code.OpIntrinsic, code.IntrinTypeAlias, r, r, 3)
	u.top = r
}
