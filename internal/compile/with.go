package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines with statements. __exit__ and the manager stay in two temporaries; every
// normal way out of the body goes through one call with three Nones, and a handler calls it with
// the exception.

func (c *compiler) with(items []*syntax.WithItem, body []syntax.Stmt, n syntax.Stmt, async bool) {
	c.withItem(items, 0, body, n, async)
}

// withItem compiles items[i:] and the body. It recurses at most 21 deep, which is how many
// blocks may be nested.
func (c *compiler) withItem(items []*syntax.WithItem, i int, body []syntax.Stmt, n syntax.Stmt, async bool) {
	u := c.u
	first := u.top
	it := items[i]
	enter, leave, enterWhose := code.SpecialEnter, code.SpecialExit, code.AwaitAEnter
	if async {
		enter, leave = code.SpecialAEnter, code.SpecialAExit
	}
	ctx := c.operand(it.ContextExpr, true)
	c.at(it.ContextExpr)
	exit := max(first, u.top) // the manager may be a temporary
	val := exit + 2
	u.emit(code.OpGetSpecial, leave, exit, ctx, 0)
	u.setTop(val)
	u.emit(code.OpGetSpecial, enter, val, ctx, 0)
	u.setTop(val + 2)
	c.callPair(val, 0)
	u.setTop(val + 1)
	if async {
		u.emit(code.OpGetAwaitable, enterWhose, val, val, 0)
		c.delegate(val, val)
		u.setTop(val + 1)
	}

	entry, comps := u.state(), u.comps
	through := u.newLabel()
	start := u.here()
	c.pushBlock(block{kind: withBlock, val: val, through: through}, it.ContextExpr)
	if it.OptionalVars != nil {
		c.storeTo(it.OptionalVars, val)
	}
	u.top = val
	if i+1 < len(items) {
		c.withItem(items, i+1, body, n, async)
	} else {
		c.stmts(body)
	}
	stop := u.here()
	b := u.popBlock()
	c.at(it.ContextExpr)

	end := u.newLabel()
	c.normalExit(b.exits, exit, val, through, end, async)
	u.top = val
	u.protect(start, stop, val, entry)
	u.dropComps(comps)
	c.at(it.ContextExpr)
	c.exceptionExit(exit, val, async)
	u.top = first
	u.place(end)
}

// normalExit calls __exit__(None, None, None) and goes on where the way out leads.
func (c *compiler) normalExit(exits []leave, exit, val, through, end int, async bool) {
	u := c.u
	fell := !u.dead
	top := val
	if len(exits) > 0 {
		top = val + 2
		if fell {
			u.loadK(val, nil)
			u.setTop(val + 1)
			u.loadK(val+1, int64(0))
		}
	}
	u.top = val
	u.setTop(top)
	u.place(through)
	c.pushPair(top, exit)
	for k := 2; k <= 4; k++ {
		u.loadK(top+k, nil)
		u.setTop(top + k + 1)
	}
	c.callPair(top, 3)
	if async {
		u.setTop(top + 1)
		u.emit(code.OpGetAwaitable, code.AwaitAExit, top, top, 0)
		c.delegate(top, top)
	}
	u.top = top
	for i, l := range exits {
		next := u.newLabel()
		if fell || i+1 < len(exits) {
			u.jumpInt(val+1, int64(i+2), false, next)
		}
		c.unwind(l, val, nil)
		u.place(next)
	}
	u.jump(end)
}

// exceptionExit calls __exit__ with the exception in R[val] and falls through if the
// result is true.
func (c *compiler) exceptionExit(exit, val int, async bool) {
	u := c.u
	save, call := val+1, val+2
	u.move(save, u.code.ExcReg)
	u.setTop(save + 1)
	u.move(u.code.ExcReg, val)
	entry := u.state()
	start := u.here()
	c.pushPair(call, exit)
	u.emit(code.OpExcInfo, 0, call+2, val, 0)
	u.setTop(call + 5)
	c.callPair(call, 3)
	u.setTop(call + 1)
	if async {
		u.emit(code.OpGetAwaitable, code.AwaitAExit, call, call, 0)
		c.delegate(call, call)
		u.setTop(call + 1)
	}
	swallowed := u.newLabel()
	u.cond(code.OpJumpIf, true, call, 0, swallowed)
	stop := u.here()
	u.top = call
	u.move(u.code.ExcReg, save)
	u.emit(code.OpReraise, 0, val, 0, 0)
	u.dead = true
	loc := u.loc
	c.cleanup(start, stop, save, entry)
	u.loc = loc
	u.top = call
	u.place(swallowed)
	u.move(u.code.ExcReg, save)
}

// pushPair copies a method and its receiver to the temporaries from top on.
func (c *compiler) pushPair(top, from int) {
	c.u.move(top, from)
	c.u.setTop(top + 1)
	c.u.move(top+1, from+1)
	c.u.setTop(top + 2)
}

// callPair calls the method in R[base] of the receiver behind it with n arguments.
func (c *compiler) callPair(base, n int) {
	op := code.OpCallV
	if c.u.gen {
		op = code.OpCallVG
	}
	c.finishCall(op, base, n, 0, nil, base)
}
