package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines loops, and the ways out of blocks: break, continue and return, with
// everything they must undo on the way.

type blockKind uint8

const (
	loopBlock    blockKind = iota
	tryBlock               // the body of try … except, or its clauses: nothing to undo
	finallyBlock           // the body of try … finally: leaving runs the finally part
	endBlock               // the finally part itself, or another handler: restores ExcReg
	withBlock              // the body of with: leaving calls __exit__
	starBlock              // the body of an except* clause: cannot be left by a jump
	exceptBlock            // the body of an except clause: restores ExcReg, unbinds the name
)

// block is an enclosing statement that matters to jumps.
type block struct {
	kind blockKind
	end  int // loops: label after the loop
	next int // loops: label of the next round

	save    int // endBlock, exceptBlock: register of the outer handled exception
	name    *place
	val     int     // finallyBlock, withBlock: register for the value on its way out; why is val+1
	exits   []leave // ways out that were taken, in order of their codes
	through int     // label of the common way out
}

// leave is a way out of blocks.
type leave struct {
	kind leaveKind
	loop int // index of the loop block for break and continue
	k    int // returnConst: constant index
	lone int // return: code.Lone if it is a new list
}

type leaveKind uint8

const (
	leaveBreak leaveKind = iota
	leaveContinue
	leaveReturn
	leaveReturnConst
)

// pushBlock enters a block. CPython allows 21 static levels, one of which generators use.
func (c *compiler) pushBlock(b block, n syntax.Node) *block {
	u := c.u
	limit := 21
	if u.gen {
		limit--
	}
	if len(u.blocks) >= limit {
		c.fail(n.Span(), "too many statically nested blocks")
	}
	u.blocks = append(u.blocks, b)
	return &u.blocks[len(u.blocks)-1]
}

func (u *unit) popBlock() block {
	b := u.blocks[len(u.blocks)-1]
	u.blocks = u.blocks[:len(u.blocks)-1]
	return b
}

// unwind emits what leaving costs, from the innermost block out, and the jump or return
// itself. val is the register of a value returned.
func (c *compiler) unwind(l leave, val int, at syntax.Node) {
	u := c.u
	if at != nil {
		c.staysInStar(l, at)
	}
	saved := len(u.blocks)
	all := u.blocks
	for i := len(all) - 1; i >= 0; i-- {
		b := &all[i]
		if b.kind == loopBlock {
			if (l.kind == leaveBreak || l.kind == leaveContinue) && i == l.loop {
				to := b.end
				if l.kind == leaveContinue {
					to = b.next
				}
				u.jump(to)
				u.blocks = all[:saved]
				return
			}
			continue
		}
		switch b.kind {
		case endBlock:
			u.move(u.code.ExcReg, b.save)
		case exceptBlock:
			u.move(u.code.ExcReg, b.save)
			if b.name != nil {
				u.blocks = all[:i]
				c.forget(*b.name)
			}
		case finallyBlock, withBlock:
			c.leaveThrough(b, l, val)
			u.blocks = all[:saved]
			return
		}
	}
	u.blocks = all[:saved]
	if l.kind == leaveReturnConst {
		u.emit(code.OpReturnK, 0, 0, l.k, 0)
	} else {
		u.emit(code.OpReturn, l.lone, val, 0, 0)
	}
	u.dead = true
}

// staysInStar refuses a jump out of an except* clause.
func (c *compiler) staysInStar(l leave, at syntax.Node) {
	u := c.u
	for i := len(u.blocks) - 1; i >= 0; i-- {
		switch u.blocks[i].kind {
		case loopBlock:
			if (l.kind == leaveBreak || l.kind == leaveContinue) && i == l.loop {
				return
			}
		case starBlock:
			c.fail(at.Span(), "'break', 'continue' and 'return' cannot appear in an except* block")
		}
	}
}

// leaveThrough sends a way out through a finally part or __exit__ call.
func (c *compiler) leaveThrough(b *block, l leave, val int) {
	u := c.u
	if u.dead {
		return
	}
	if l.kind == leaveReturnConst && len(b.exits) >= 16 { // few codes, however many constants
		mark := u.top
		u.loadK(mark, u.code.Consts[l.k])
		u.setTop(mark + 1)
		c.leaveThrough(b, leave{kind: leaveReturn}, mark)
		u.top = mark
		return
	}
	why := -1
	for i, e := range b.exits {
		if e == l {
			why = i
		}
	}
	if why < 0 {
		why = len(b.exits)
		b.exits = append(b.exits, l)
	}
	mark := u.top
	if l.kind == leaveReturn {
		u.move(b.val, val)
	} else {
		u.loadK(b.val, nil) // a value, so that one RETURN can serve
	}
	u.setTop(max(mark, b.val+1))
	u.loadK(b.val+1, int64(why+2))
	u.top = b.val
	u.setTop(b.val + 2)
	u.jump(b.through)
	u.top = mark
}

// undoes reports whether leaving runs code that could change a local before RETURN reads it.
func (u *unit) undoes() bool {
	for i := range u.blocks {
		switch b := &u.blocks[i]; b.kind {
		case finallyBlock, withBlock:
			return true
		case exceptBlock:
			if b.name != nil {
				return true
			}
		}
	}
	return false
}

func (c *compiler) returnStmt(n *syntax.Return) {
	u := c.u
	if !u.scope.FunctionLike() {
		c.fail(&n.Pos, "'return' outside function")
	}
	if n.Value != nil && u.scope.Coroutine && u.scope.Generator {
		c.fail(&n.Pos, "'return' with value in async generator")
	}
	c.at(n)
	if n.Value == nil {
		c.unwind(leave{kind: leaveReturnConst, k: u.konst(nil)}, 0, n)
		return
	}
	c.returnExpr(n.Value, n)
}

// returnExpr returns the value of e. The branches of a conditional return by themselves.
func (c *compiler) returnExpr(e syntax.Expr, stmt syntax.Node) {
	u := c.u
	at := u.loc
	for {
		n, ok := e.(*syntax.IfExp)
		if !ok {
			break
		}
		if _, ok := c.constant(n.Test); ok {
			break
		}
		orelse := u.newLabel()
		c.jump(n.Test, false, orelse)
		c.returnValue(n.Body, at, stmt)
		u.place(orelse)
		e = n.Orelse
	}
	c.returnValue(e, at, stmt)
}

func (c *compiler) returnValue(e syntax.Expr, at code.Loc, n syntax.Node) {
	u := c.u
	if k, ok := c.constant(e); ok {
		if _, ok := e.(*syntax.Constant); ok && e.Span().Line == at.Line {
			n = e
		}
		u.loc = at
		c.unwind(leave{kind: leaveReturnConst, k: u.konst(k)}, 0, n)
		return
	}
	mark := u.top
	l := leave{kind: leaveReturn}
	var r int
	if u.undoes() {
		r = c.push(e)
	} else {
		r = c.operand(e, true)
		l.lone = c.lone(e)
	}
	u.loc = at
	c.unwind(l, r, n)
	u.top = mark
}

// loopIndex finds the innermost loop, or -1.
func (u *unit) loopIndex() int {
	for i := len(u.blocks) - 1; i >= 0; i-- {
		if u.blocks[i].kind == loopBlock {
			return i
		}
	}
	return -1
}

func (c *compiler) breakStmt(n *syntax.Break) {
	i := c.u.loopIndex()
	if i < 0 {
		c.fail(&n.Pos, "'break' outside loop")
	}
	c.at(n)
	c.unwind(leave{kind: leaveBreak, loop: i}, 0, n)
}

func (c *compiler) continueStmt(n *syntax.Continue) {
	i := c.u.loopIndex()
	if i < 0 {
		c.fail(&n.Pos, "'continue' not properly in loop")
	}
	c.at(n)
	c.unwind(leave{kind: leaveContinue, loop: i}, 0, n)
}

// while compiles a while loop with its test at the bottom.
func (c *compiler) while(n *syntax.While) {
	u := c.u
	end, next, body := u.newLabel(), u.newLabel(), u.newLabel()
	k, known := c.constant(n.Test)
	if known && !truth(k) {
		c.deadStmts(func() {
			c.pushBlock(block{kind: loopBlock, end: end, next: next}, n)
			c.stmts(n.Body)
			u.popBlock()
		})
		c.stmts(n.Orelse)
		u.place(end)
		return
	}
	entry, dead := u.state(), u.dead
	if known {
		u.placeHead(next)
	} else {
		c.at(n.Test)
		u.jump(next)
		u.resume(entry, dead)
		c.assumeWalrus(n.Test)
	}
	u.labels[body].pos = int32(u.here())
	c.pushBlock(block{kind: loopBlock, end: end, next: next}, n)
	c.stmts(n.Body)
	u.popBlock()
	if known {
		c.at(n)
		u.jump(next)
		c.deadStmts(func() { c.stmts(n.Orelse) })
		u.dead = true
	} else {
		u.place(next)
		u.resume(entry, dead)
		c.jump(n.Test, true, body)
		c.stmts(n.Orelse)
	}
	u.place(end)
}

// assumeWalrus notes the locals that a condition has assigned when it held.
func (c *compiler) assumeWalrus(e syntax.Expr) {
	switch n := e.(type) {
	case *syntax.NamedExpr:
		if r := c.localTarget(n.Target); r >= 0 {
			c.u.wrote(r)
		}
	case *syntax.Compare:
		c.assumeWalrus(n.Left)
	case *syntax.BoolOp:
		if n.Op == syntax.And {
			for _, v := range n.Values {
				c.assumeWalrus(v)
			}
			return
		}
		c.assumeWalrus(n.Values[0])
	}
}

// deadStmts compiles what is never reached, for its errors.
func (c *compiler) deadStmts(f func()) {
	u := c.u
	b, dead := u.copyBits(u.assigned), u.dead
	u.dead = true
	f()
	u.resume(b, dead)
}

// loopOver emits "for target in …": the iterator's state is in base and the two registers
// after it, and body is compiled between the store and FORNEXT.
func (c *compiler) loopOver(iter syntax.Node, target syntax.Expr, base, next int, body func()) {
	u := c.u
	c.at(iter)
	u.top = base
	u.setTop(base + 3)
	first := u.newLabel()
	entry, dead := u.state(), u.dead
	u.jump(next)
	u.resume(entry, dead)
	u.labels[first].pos = int32(u.here())
	item := c.localTarget(target)
	if item >= 0 {
		u.wrote(item)
	} else {
		item = u.temp()
		c.storeTo(target, item)
		u.top = item
	}
	body()
	u.place(next)
	u.resume(entry, dead)
	c.at(iter)
	u.emit(code.OpForNext, 0, base, item, 0)
	u.link(first)
}

func (c *compiler) forStmt(n *syntax.For) {
	u := c.u
	mark := u.top
	end, next := u.newLabel(), u.newLabel()
	r := c.container(n.Iter)
	c.at(n.Iter)
	u.emit(code.OpGetIter, 0, mark, r, 0)
	c.loopOver(n.Iter, n.Target, mark, next, func() {
		c.pushBlock(block{kind: loopBlock, end: end, next: next}, n)
		c.stmts(n.Body)
		u.popBlock()
	})
	u.top = mark
	c.stmts(n.Orelse)
	u.place(end)
}

// asyncFor compiles "async for": StopAsyncIteration from the next item ends the loop.
func (c *compiler) asyncFor(n *syntax.AsyncFor) {
	u := c.u
	if !u.scope.FunctionLike() || !u.scope.Coroutine {
		c.fail(&n.Pos, "'async for' outside async function")
	}
	mark := u.top
	end := u.newLabel()
	r := c.operand(n.Iter, true)
	c.at(n.Iter)
	u.emit(code.OpGetAIter, 0, mark, r, 0)
	u.setTop(mark + 1)
	c.asyncLoop(n.Iter, n.Target, mark, func(next int) {
		c.pushBlock(block{kind: loopBlock, end: end, next: next}, n)
		c.stmts(n.Body)
		u.popBlock()
	})
	u.top = mark
	c.stmts(n.Orelse)
	u.place(end)
}

// asyncLoop runs body for each item of the asynchronous iterator in register it, the last
// temporary, and goes on when it is exhausted.
func (c *compiler) asyncLoop(iter syntax.Node, target syntax.Expr, it int, body func(next int)) {
	u := c.u
	next := u.newLabel()
	u.placeHead(next)
	dead := u.dead
	entry := u.state()
	start := u.here()
	item := it + 1
	c.at(iter)
	u.emit(code.OpGetANext, 0, item, it, 0)
	c.delegate(item, item)
	stop := u.here()
	u.setTop(item + 1)
	c.storeTo(target, item)
	u.top = item
	body(next)
	c.at(iter)
	u.jump(next)
	u.dead = dead
	u.protect(start, stop, item, entry)
	c.at(iter)
	u.emit(code.OpLoadCommon, code.CommonStopAsyncIteration, item+1, 0, 0)
	u.setTop(item + 2)
	u.emit(code.OpExcMatch, 0, item+1, item, item+1)
	done := u.newLabel()
	u.cond(code.OpJumpIf, true, item+1, 0, done)
	u.top = item + 1
	u.emit(code.OpReraise, 0, item, 0, 0)
	u.dead = true
	u.place(done)
	u.top = it
}
