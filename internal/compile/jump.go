package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines conditions: comparisons, and jumping on the truth of an expression
// without making a bool.

const walrusFlag = resolve.Walrus

// jump goes to l if bool(e) == when, else falls through.
func (c *compiler) jump(e syntax.Expr, when bool, l int) {
	u := c.u
	for { // not not not x
		n, ok := e.(*syntax.UnaryOp)
		if !ok || n.Op != syntax.Not {
			break
		}
		e, when = n.Operand, !when
	}
	if k, ok := c.constant(e); ok {
		if truth(k) == when {
			c.at(e)
			u.jump(l)
		}
		return
	}
	c.enter(e)
	defer func() { c.depth-- }()
	switch n := e.(type) {
	case *syntax.BoolOp:
		c.jumpBool(n, when, l)
	case *syntax.Compare:
		c.jumpCompare(n, when, l)
	case *syntax.IfExp:
		c.jumpIfExp(n, when, l)
	default:
		mark := u.top
		r := c.operand(e, true)
		c.at(e)
		u.cond(code.OpJumpIf, when, r, 0, l)
		u.top = mark
	}
}

func (c *compiler) jumpBool(n *syntax.BoolOp, when bool, l int) {
	u := c.u
	last := len(n.Values) - 1
	decides := n.Op == syntax.Or // the truth that decides the whole at once
	if when == decides {
		for _, v := range n.Values {
			c.jump(v, when, l)
		}
		return
	}
	end := u.newLabel()
	for _, v := range n.Values[:last] {
		c.jump(v, decides, end)
	}
	c.jump(n.Values[last], when, l)
	u.place(end)
}

func (c *compiler) jumpIfExp(n *syntax.IfExp, when bool, l int) {
	u := c.u
	end := u.newLabel()
	for {
		orelse := u.newLabel()
		c.jump(n.Test, false, orelse)
		c.jump(n.Body, when, l)
		c.at(n)
		u.jump(end)
		u.place(orelse)
		next, ok := n.Orelse.(*syntax.IfExp)
		if !ok {
			c.jump(n.Orelse, when, l)
			break
		}
		n = next
	}
	u.place(end)
}

// jumpOps are the fused forms of the ordering comparisons.
var jumpOps = [...]struct{ reg, k, value code.Op }{
	syntax.Eq:    {code.OpJumpEQ, code.OpJumpEQK, code.OpEQ},
	syntax.NotEq: {code.OpJumpNE, code.OpJumpNEK, code.OpNE},
	syntax.Lt:    {code.OpJumpLT, code.OpJumpLTK, code.OpLT},
	syntax.LtE:   {code.OpJumpLE, code.OpJumpLEK, code.OpLE},
	syntax.Gt:    {code.OpJumpGT, code.OpJumpGTK, code.OpGT},
	syntax.GtE:   {code.OpJumpGE, code.OpJumpGEK, code.OpGE},
}

func invertOp(op syntax.CmpOperator) syntax.CmpOperator {
	switch op {
	case syntax.Is:
		return syntax.IsNot
	case syntax.IsNot:
		return syntax.Is
	case syntax.In:
		return syntax.NotIn
	}
	return syntax.In
}

// jumpCompare jumps on a comparison, chained or not. Middle operands of a chain are
// evaluated once and stay in their registers.
func (c *compiler) jumpCompare(n *syntax.Compare, when bool, l int) {
	c.checkCompare(n)
	u := c.u
	mark := u.top
	last := len(n.Ops) - 1
	if last == 0 {
		c.jumpPair(n, n.Ops[0], c.leftOperand(n.Left, n.Ops[0], n.Comparators[0]), n.Comparators[0], when, l)
		u.top = mark
		return
	}
	fail := l
	if when {
		fail = u.newLabel()
	}
	left := c.operand(n.Left, false)
	for i, op := range n.Ops {
		if i == last {
			c.jumpPair(n, op, left, n.Comparators[i], when, l)
			break
		}
		right := c.operand(n.Comparators[i], false)
		c.at(n)
		c.jumpRegs(op, left, right, false, fail)
		left = c.sink(right, mark)
	}
	u.top = mark
	if when {
		u.place(fail)
	}
}

// sink moves the operand that the next link of a long chain starts with down to mark, so
// that a chain of any length takes few registers.
func (c *compiler) sink(reg, mark int) int {
	u := c.u
	if reg < mark+32 {
		return reg
	}
	u.move(mark, reg)
	u.top = mark
	u.setTop(mark + 1)
	return mark
}

// leftOperand evaluates a left operand that is used right after the right one.
func (c *compiler) leftOperand(left syntax.Expr, op syntax.CmpOperator, right syntax.Expr) int {
	_, simple := c.constant(right)
	return c.operand(left, simple)
}

// jumpPair jumps on left op right.
func (c *compiler) jumpPair(n *syntax.Compare, op syntax.CmpOperator, left int, right syntax.Expr, when bool, l int) {
	u := c.u
	k, isConst := c.constant(right)
	if isConst && k == nil && (op == syntax.Is || op == syntax.IsNot) {
		c.at(n)
		u.cond(code.OpJumpNone, when == (op == syntax.Is), left, 0, l)
		return
	}
	if isConst && op < syntax.Is {
		if i, ok := u.smallK(k); ok {
			c.at(n)
			u.cond(jumpOps[op].k, when, left, i, l)
			return
		}
	}
	if op == syntax.In || op == syntax.NotIn {
		r := c.container(right)
		c.at(n)
		c.jumpRegs(op, left, r, when, l)
		return
	}
	r := c.operand(right, true)
	c.at(n)
	c.jumpRegs(op, left, r, when, l)
}

func (c *compiler) jumpRegs(op syntax.CmpOperator, left, right int, when bool, l int) {
	u := c.u
	switch op {
	case syntax.Is, syntax.IsNot:
		u.cond(code.OpJumpIs, when == (op == syntax.Is), left, right, l)
	case syntax.In, syntax.NotIn:
		mark := u.top
		u.emit(code.OpIn, 0, mark, left, right)
		u.setTop(mark + 1)
		u.cond(code.OpJumpIf, when == (op == syntax.In), mark, 0, l)
		u.top = mark
	default:
		u.cond(jumpOps[op].reg, when, left, right, l)
	}
}

// container evaluates the right side of "in" or what a loop runs over: a display of constants is a constant.
func (c *compiler) container(e syntax.Expr) int {
	u := c.u
	if k, ok := c.constContainer(e); ok {
		c.at(e)
		u.loadK(u.top, k)
		return u.temp()
	}
	return c.operand(e, true)
}

func (c *compiler) constContainer(e syntax.Expr) (code.Const, bool) {
	switch n := e.(type) {
	case *syntax.List:
		return c.constTuple(n.Elts)
	case *syntax.Set:
		if t, ok := c.constTuple(n.Elts); ok {
			return c.frozen(t.(code.Tuple)), true
		}
	}
	return nil, false
}

// frozen drops repeated constants. Equal numbers of different types are left for the
// machine to merge.
func (c *compiler) frozen(t code.Tuple) code.FrozenSet {
	seen := map[constKey]bool{}
	var out code.FrozenSet
	for i, k := range t {
		c.passed(i)
		key := c.keyOf(k)
		if !seen[key] {
			seen[key] = true
			out = append(out, k)
		}
	}
	return out
}

// compare compiles a comparison for its value.
func (c *compiler) compare(n *syntax.Compare, dst int) {
	c.checkCompare(n)
	u := c.u
	if len(n.Ops) == 1 {
		c.compareOne(n, n.Ops[0], n.Left, n.Comparators[0], dst)
		return
	}
	mark := u.top
	left := c.operand(n.Left, false)
	end := u.newLabel()
	last := len(n.Ops) - 1
	res := -1
	for i, op := range n.Ops {
		var right int
		if i == last {
			if op == syntax.In || op == syntax.NotIn {
				right = c.container(n.Comparators[i])
			} else {
				right = c.operand(n.Comparators[i], true)
			}
		} else {
			right = c.operand(n.Comparators[i], false)
		}
		c.at(n)
		if i == last {
			c.compareRegs(op, left, right, mark)
			break
		}
		res = u.top
		c.compareRegs(op, left, right, res)
		u.setTop(res + 1)
		// A false link is the value: it moves to where the last result goes.
		next := u.newLabel()
		u.cond(code.OpJumpIf, true, res, 0, next)
		u.move(mark, res)
		u.jumpWith(end, mark)
		u.place(next)
		u.top = res
		left = c.sink(right, mark)
	}
	u.top = mark
	u.place(end)
	if dst != mark {
		u.setTop(mark + 1)
		u.move(dst, mark)
		u.top = mark
	}
}

// compareOne is dst := left op right.
func (c *compiler) compareOne(n *syntax.Compare, op syntax.CmpOperator, left, right syntax.Expr, dst int) {
	u := c.u
	mark := u.top
	l := c.operand(left, false)
	var r int
	if op == syntax.In || op == syntax.NotIn {
		r = c.container(right)
	} else {
		r = c.operand(right, true)
	}
	c.at(n)
	c.compareRegs(op, l, r, dst)
	u.top = mark
}

func (c *compiler) compareRegs(op syntax.CmpOperator, left, right, dst int) {
	switch op {
	case syntax.Is, syntax.IsNot:
		c.emit(code.OpIs, int(op-syntax.Is), dst, left, right)
	case syntax.In, syntax.NotIn:
		c.emit(code.OpIn, int(op-syntax.In), dst, left, right)
	default:
		c.emit(jumpOps[op].value, 0, dst, left, right)
	}
}
