package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines how expressions are compiled: into a register, as an operand that may
// be a local's own register, or for their effect alone.
//
// A destination is a named local or the first free temporary: temporaries needed on the way
// start at the destination itself, so nothing below top is ever unassigned. A named
// destination is written by the last instruction only, so that an exception on the way
// leaves the variable as it was and operands may still read it.

// expr evaluates e into dst.
func (c *compiler) expr(e syntax.Expr, dst int) {
	u := c.u
	if k, ok := c.constant(e); ok {
		c.at(e)
		u.loadK(dst, k)
		u.wrote(dst)
		return
	}
	c.enter(e)
	switch n := e.(type) {
	case *syntax.Name:
		c.at(n)
		c.load(c.place(n.ID), dst)
	case *syntax.Attribute, *syntax.Call, *syntax.Subscript:
		c.trailers(e, dst)
	case *syntax.BinOp:
		c.binary(n, dst)
	case *syntax.UnaryOp:
		c.unary(n, dst)
	case *syntax.BoolOp:
		c.boolValue(n, dst)
	case *syntax.Compare:
		c.compare(n, dst)
	case *syntax.IfExp:
		c.ifExp(n, dst)
	case *syntax.NamedExpr:
		c.named(n, dst)
	case *syntax.Lambda:
		c.lambda(n, dst)
	case *syntax.Tuple:
		c.sequence(n, n.Elts, code.OpBuildTuple, dst)
	case *syntax.List:
		c.sequence(n, n.Elts, code.OpBuildList, dst)
	case *syntax.Set:
		c.sequence(n, n.Elts, code.OpBuildSet, dst)
	case *syntax.Dict:
		c.dict(n, dst)
	case *syntax.ListComp, *syntax.SetComp, *syntax.DictComp, *syntax.GeneratorExp:
		c.comprehension(e, dst)
	case *syntax.Yield:
		c.yield(n, dst)
	case *syntax.YieldFrom:
		c.yieldFrom(n, dst)
	case *syntax.Await:
		c.await(n, dst)
	case *syntax.JoinedStr:
		c.joined(n, dst)
	case *syntax.FormattedValue:
		c.formatted(n, dst)
	case *syntax.TemplateStr:
		c.template(n, dst)
	case *syntax.Slice:
		c.slice(n, dst)
	case *syntax.Starred:
		c.fail(&n.Pos, "can't use starred expression here")
	default:
		c.fail(e.Span(), "unknown expression")
	}
	u.wrote(dst)
	c.depth--
}

// push evaluates e into a new temporary.
func (c *compiler) push(e syntax.Expr) int {
	r := c.u.top
	c.expr(e, r)
	c.u.setTop(r + 1)
	return r
}

// operand evaluates e and says which register holds the value: a local's own, if nothing
// evaluated before it is used can rebind the local, else a new temporary. last promises
// that nothing at all is evaluated in between.
func (c *compiler) operand(e syntax.Expr, last bool) int {
	switch n := e.(type) {
	case *syntax.Name:
		if n.ID == "__debug__" {
			break
		}
		p := c.place(n.ID)
		if p.kind == inLocal && (last || !walrus(p)) {
			c.at(n)
			c.known(p)
			return p.n
		}
	case *syntax.NamedExpr:
		if p := c.place(n.Target.ID); p.kind == inLocal && last {
			c.expr(n.Value, p.n)
			c.u.wrote(p.n)
			return p.n
		}
	}
	return c.push(e)
}

// walrus reports whether some := may rebind the variable in the middle of an expression.
func walrus(p place) bool {
	return p.sym != nil && p.sym.Flags&walrusFlag != 0
}

// discard forgets temporaries from mark up.
func (c *compiler) discard(mark int) { c.u.top = mark }

// effect evaluates e for its effect.
func (c *compiler) effect(e syntax.Expr) {
	u := c.u
	mark := u.top
	switch n := e.(type) {
	case *syntax.Constant:
		return
	case *syntax.Name:
		if p := c.place(n.ID); p.kind == inLocal {
			c.at(n)
			c.known(p)
			return
		}
	case *syntax.BoolOp:
		end := u.newLabel()
		last := len(n.Values) - 1
		for _, v := range n.Values[:last] {
			c.jump(v, n.Op == syntax.Or, end)
		}
		c.effect(n.Values[last])
		u.place(end)
		return
	case *syntax.NamedExpr:
		if r := c.localTarget(n.Target); r >= 0 {
			c.expr(n.Value, r)
			return
		}
	}
	c.push(e)
	c.discard(mark)
}

var binaryOps = [...]struct{ reg, k code.Op }{
	syntax.Add: {code.OpAdd, code.OpAddK}, syntax.Sub: {code.OpSub, code.OpSubK},
	syntax.Mult: {code.OpMul, code.OpMulK}, syntax.MatMult: {code.OpMatMul, code.OpTrap},
	syntax.Div: {code.OpTrueDiv, code.OpTrueDivK}, syntax.Mod: {code.OpMod, code.OpModK},
	syntax.Pow: {code.OpPow, code.OpPowK}, syntax.LShift: {code.OpLShift, code.OpLShiftK},
	syntax.RShift: {code.OpRShift, code.OpRShiftK}, syntax.BitOr: {code.OpOr, code.OpOrK},
	syntax.BitXor: {code.OpXor, code.OpXorK}, syntax.BitAnd: {code.OpAnd, code.OpAndK},
	syntax.FloorDiv: {code.OpFloorDiv, code.OpFloorDivK},
}

// binary compiles a chain of binary operators from its innermost left operand out, folding
// as far as the chain is constant.
func (c *compiler) binary(n *syntax.BinOp, dst int) {
	u := c.u
	mark := u.top
	base := len(c.spineOps)
	var e syntax.Expr = n
	for {
		b, ok := e.(*syntax.BinOp)
		if !ok {
			break
		}
		c.spineOps = append(c.spineOps, b)
		e = b.Left
	}
	i := len(c.spineOps) - 1
	known := false
	var k code.Const
	if constShape(e) {
		k, known = c.constant(e)
	}
	for ; known && i >= base; i-- {
		r, ok := c.constant(c.spineOps[i].Right)
		if !ok {
			break
		}
		v, ok := foldBinary(c.spineOps[i].Op, k, r)
		if !ok {
			break
		}
		k = v
	}
	var left int
	if known {
		left = mark
		c.at(e)
		if i < len(c.spineOps)-1 {
			c.at(c.spineOps[i+1])
		}
		u.loadK(left, k)
		u.setTop(left + 1)
	} else {
		rest := i
		if left, rest = c.concat(e, base, i); rest == i {
			_, simple := c.constant(c.spineOps[i].Right)
			left = c.operand(e, simple)
		} else if i = rest; i < base {
			u.move(dst, left)
		}
	}
	for ; i >= base; i-- {
		b := c.spineOps[i]
		to := mark
		if i == base {
			to = dst
		}
		c.arith(b, b.Op, 0, to, left, b.Right)
		u.top = mark
		left = to
		if i > base {
			u.setTop(mark + 1)
		}
		if c.work++; c.work >= 4096 {
			c.charge()
		}
	}
	c.spineOps = c.spineOps[:base]
	u.top = mark
}

// arith emits dst := left op right, with the right operand still to be evaluated.
func (c *compiler) arith(at syntax.Node, op syntax.Operator, x, dst, left int, right syntax.Expr) {
	u := c.u
	ops := binaryOps[op]
	if ops.k != code.OpTrap {
		if k, ok := c.constant(right); ok {
			if i, ok := u.smallK(k); ok {
				c.at(at)
				u.emit(ops.k, x, dst, left, i)
				u.wrote(dst)
				return
			}
		}
	}
	r := c.operand(right, true)
	c.at(at)
	u.emit(ops.reg, x, dst, left, r)
	u.wrote(dst)
}

var unaryOps = [...]code.Op{syntax.Invert: code.OpInvert, syntax.Not: code.OpNot,
	syntax.UAdd: code.OpPos, syntax.USub: code.OpNeg}

func (c *compiler) unary(n *syntax.UnaryOp, dst int) {
	u := c.u
	mark := u.top
	var chain []*syntax.UnaryOp
	var e syntax.Expr = n
	for {
		o, ok := e.(*syntax.UnaryOp)
		if !ok {
			break
		}
		chain = append(chain, o)
		e = o.Operand
	}
	// not (a < b) is a condition.
	if cmp, ok := e.(*syntax.Compare); ok && len(chain) == 1 && n.Op == syntax.Not && len(cmp.Ops) == 1 {
		if op := cmp.Ops[0]; op == syntax.Is || op == syntax.IsNot || op == syntax.In || op == syntax.NotIn {
			c.checkCompare(cmp)
			c.compareOne(cmp, invertOp(op), cmp.Left, cmp.Comparators[0], dst)
			return
		}
	}
	r := c.operand(e, true)
	for i := len(chain) - 1; i >= 0; i-- {
		to := mark
		if i == 0 {
			to = dst
		}
		c.at(chain[i])
		u.emit(unaryOps[chain[i].Op], 0, to, r, 0)
		u.top = mark
		if i > 0 {
			u.setTop(mark + 1)
		}
		r = to
	}
	u.top = mark
}

// ifExp compiles a chain of conditional expressions, which leans right.
func (c *compiler) ifExp(n *syntax.IfExp, dst int) {
	u := c.u
	end := u.newLabel()
	for {
		orelse := u.newLabel()
		if k, ok := c.constant(n.Test); ok {
			if truth(k) {
				c.expr(n.Body, dst)
				u.jumpWith(end, dst)
				u.place(orelse)
				c.suppressed(n.Orelse, dst)
				break
			}
			c.suppressed(n.Body, dst)
		} else {
			c.jump(n.Test, false, orelse)
			c.expr(n.Body, dst)
			c.at(n)
			u.jumpWith(end, dst)
			u.place(orelse)
		}
		next, ok := n.Orelse.(*syntax.IfExp)
		if !ok {
			c.expr(n.Orelse, dst)
			break
		}
		n = next
	}
	u.place(end)
}

// suppressed compiles e for its errors only.
func (c *compiler) suppressed(e syntax.Expr, dst int) {
	u := c.u
	b, dead := u.copyBits(u.assigned), u.dead
	u.dead = true
	c.expr(e, dst)
	u.resume(b, dead)
}

func (c *compiler) named(n *syntax.NamedExpr, dst int) {
	u := c.u
	p := c.place(n.Target.ID)
	if p.kind == inLocal {
		c.expr(n.Value, p.n)
		u.wrote(p.n)
		c.at(n)
		u.move(dst, p.n)
		return
	}
	mark := u.top
	r := mark
	c.expr(n.Value, r)
	u.setTop(r + 1)
	c.at(n.Target)
	c.store(p, r)
	u.move(dst, r)
	u.top = mark
}

// boolValue compiles "and" and "or" for their value. It is gathered in a temporary: a
// named destination must not change before the last operand is evaluated.
func (c *compiler) boolValue(n *syntax.BoolOp, dst int) {
	u := c.u
	mark := u.top
	if c.boolLocal(n, dst) {
		return
	}
	to := mark
	end := u.newLabel()
	last := len(n.Values) - 1
	for i, v := range n.Values {
		if k, ok := c.constant(v); ok && i < last {
			if truth(k) == (n.Op == syntax.Or) { // decided here
				c.at(v)
				u.loadK(to, k)
				u.jumpWith(end, to)
				continue
			}
			continue // never the result
		}
		c.expr(v, to)
		if i == last {
			break
		}
		u.setTop(to + 1)
		c.at(v)
		u.cond(code.OpJumpIf, n.Op == syntax.Or, to, 0, end)
		u.top = mark
	}
	u.place(end)
	if dst != to {
		u.setTop(to + 1)
		c.at(n)
		u.move(dst, to)
		u.top = mark
	}
}

// boolLocal compiles "x or y" and "x and y" where x is a local: it is tested where it lies
// and copied only if it is the result.
func (c *compiler) boolLocal(n *syntax.BoolOp, dst int) bool {
	u := c.u
	name, ok := n.Values[0].(*syntax.Name)
	if !ok || len(n.Values) != 2 || name.ID == "__debug__" {
		return false
	}
	p := c.place(name.ID)
	if p.kind != inLocal {
		return false
	}
	c.at(name)
	c.known(p)
	first, end := u.newLabel(), u.newLabel()
	if p.n == dst {
		first = end
	}
	u.cond(code.OpJumpIf, n.Op == syntax.Or, p.n, 0, first)
	c.expr(n.Values[1], dst)
	if first != end {
		c.at(n)
		u.jumpWith(end, dst)
		u.place(first)
		u.move(dst, p.n)
	}
	u.place(end)
	return true
}

func (c *compiler) slice(n *syntax.Slice, dst int) {
	u := c.u
	mark := u.top
	x := 0
	c.bound(n.Lower, n)
	c.bound(n.Upper, n)
	if n.Step != nil {
		c.push(n.Step)
		x = 1
	}
	c.at(n)
	u.emit(code.OpBuildSlice, x, dst, mark, 0)
	u.top = mark
}

// bound pushes an end of a slice, None if it is left out.
func (c *compiler) bound(e syntax.Expr, n syntax.Node) {
	u := c.u
	if e != nil {
		c.push(e)
		return
	}
	c.at(n)
	u.loadK(u.top, nil)
	u.setTop(u.top + 1)
}

func (c *compiler) yield(n *syntax.Yield, dst int) {
	u := c.u
	if !u.scope.FunctionLike() {
		c.fail(&n.Pos, "'yield' outside function")
	}
	mark := u.top
	var r int
	if n.Value != nil {
		r = c.operand(n.Value, true)
	} else {
		c.at(n)
		u.loadK(mark, nil)
		r = u.temp()
	}
	c.at(n)
	u.emit(code.OpYield, 0, dst, r, 0)
	u.top = mark
}

func (c *compiler) yieldFrom(n *syntax.YieldFrom, dst int) {
	u := c.u
	if !u.scope.FunctionLike() {
		c.fail(&n.Pos, "'yield from' outside function")
	}
	if u.scope.Coroutine {
		c.fail(&n.Pos, "'yield from' inside async function")
	}
	mark := u.top
	r := c.operand(n.Value, true)
	c.at(n)
	u.emit(code.OpGetYieldIter, 0, mark, r, 0)
	c.delegate(mark, dst)
}

func (c *compiler) await(n *syntax.Await, dst int) {
	u := c.u
	mark := u.top
	r := c.operand(n.Value, true)
	c.at(n)
	u.emit(code.OpGetAwaitable, code.AwaitPlain, mark, r, 0)
	c.delegate(mark, dst)
}

// delegate yields from the iterator in register it, the first temporary, until it ends.
func (c *compiler) delegate(it, dst int) {
	u := c.u
	u.top = it
	u.setTop(it + 1)
	u.loadK(it+1, nil)
	u.setTop(it + 2)
	u.emit(code.OpYieldFrom, 0, dst, it, it+1)
	u.top = it
	u.wrote(dst)
}
