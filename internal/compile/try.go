package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines try statements.
//
// A Code that handles exceptions has a hidden local, ExcReg, with the exception being
// handled. A handler saves it in a temporary, sets it, and restores it on every way out;
// a second handler around the clause's body restores it when the body raises.
//
// A finally part is compiled once. Two temporaries say how it was entered: why is 0 for
// falling through, 1 for an exception, and 2, 3, … for a return, break or continue that goes
// on afterwards; val is the exception or the value being returned.

func (c *compiler) try(n *syntax.Try) {
	if len(n.Finalbody) > 0 {
		c.tryFinally(n)
	} else {
		c.tryExcept(n)
	}
}

// dropComps clears variables of comprehensions that an exception may have left behind.
func (u *unit) dropComps(before int) {
	if u.comps != before {
		u.clear(u.compLo, u.compHi-u.compLo)
	}
}

func (c *compiler) tryFinally(n *syntax.Try) {
	u := c.u
	val := u.top
	why, save := val+1, val+2
	entry, comps := u.state(), u.comps
	through := u.newLabel()
	c.pushBlock(block{kind: finallyBlock, val: val, through: through}, n)
	start := u.here()
	if len(n.Handlers) > 0 {
		c.tryExcept(n)
	} else {
		c.stmts(n.Body)
		c.stmts(n.Orelse)
	}
	stop := u.here()
	b := u.popBlock()
	at := n.Finalbody[0]
	c.at(at)
	u.loc = code.Loc{}
	body := u.newLabel()

	// Falling through, and the ways out.
	fell := !u.dead
	if fell {
		u.loadK(val, nil)
		u.setTop(val + 1)
		u.loadK(why, int64(0))
	}
	u.top = val
	u.setTop(val + 2)
	u.place(through)
	u.move(save, u.code.ExcReg)
	u.setTop(val + 3)
	u.jump(body)

	// An exception.
	u.top = val
	u.protect(start, stop, val, entry)
	u.dropComps(comps)
	u.loadK(why, int64(1))
	u.setTop(val + 2)
	u.move(save, u.code.ExcReg)
	u.setTop(val + 3)
	u.move(u.code.ExcReg, val)
	u.place(body)
	u.setTop(val + 3)

	c.pushBlock(block{kind: endBlock, save: save}, n)
	entry = u.state()
	start = u.here()
	c.stmts(n.Finalbody)
	stop = u.here()
	u.popBlock()
	u.loc = code.Loc{}
	done := u.newLabel()
	c.afterFinally(b.exits, val, fell, done)
	c.cleanup(start, stop, save, entry)
	u.top = val
	u.place(done)
}

// afterFinally restores ExcReg and goes on with what led to the finally part.
func (c *compiler) afterFinally(exits []leave, val int, fell bool, end int) {
	u := c.u
	if u.dead {
		return
	}
	why, save := val+1, val+2
	u.move(u.code.ExcReg, save)
	u.top = val + 2
	if fell {
		u.jumpInt(why, 0, true, end)
	}
	for i, l := range exits {
		next := u.newLabel()
		u.jumpInt(why, int64(i+2), false, next)
		c.unwind(l, val, nil)
		u.place(next)
	}
	u.emit(code.OpReraise, 0, val, 0, 0)
	u.dead = true
}

// jumpInt jumps if (R[reg] == n) == when.
func (u *unit) jumpInt(reg int, n int64, when bool, l int) {
	if k, ok := u.smallK(n); ok {
		u.cond(code.OpJumpEQK, when, reg, k, l)
		return
	}
	t := u.top
	u.loadK(t, n)
	u.setTop(t + 1)
	u.cond(code.OpJumpEQ, when, reg, t, l)
	u.top = t
}

// cleanup is the handler around code that runs with ExcReg changed: it restores it and
// raises on.
func (c *compiler) cleanup(start, stop, save int, entry bits) {
	u := c.u
	u.top = save
	u.setTop(save + 1)
	u.protect(start, stop, save+1, entry)
	u.loc = code.Loc{}
	u.move(u.code.ExcReg, save)
	u.emit(code.OpReraise, 0, save+1, 0, 0)
	u.dead = true
}

func (c *compiler) tryExcept(n *syntax.Try) {
	u := c.u
	exc := u.top
	entry, comps := u.state(), u.comps
	c.pushBlock(block{kind: tryBlock}, n)
	start := u.here()
	c.stmts(n.Body)
	stop := u.here()
	u.popBlock()
	c.stmts(n.Orelse)
	end := u.newLabel()
	u.loc = code.Loc{}
	u.jump(end)
	u.top = exc
	u.protect(start, stop, exc, entry)
	u.dropComps(comps)
	c.pushBlock(block{kind: tryBlock}, n)
	if n.IsStar {
		c.exceptStar(n, exc, end)
	} else {
		c.handlers(n, exc, end)
	}
	u.popBlock()
	u.top = exc
	u.place(end)
}

// handlers compiles the except clauses; the exception is in R[exc].
func (c *compiler) handlers(n *syntax.Try, exc, end int) {
	u := c.u
	save := exc + 1
	u.loc = code.Loc{}
	u.move(save, u.code.ExcReg)
	u.setTop(save + 1)
	u.move(u.code.ExcReg, exc)
	entry := u.state()
	start := u.here()
	for i, h := range n.Handlers {
		if h.Type == nil && i < len(n.Handlers)-1 {
			c.fail(&h.Pos, "default 'except:' must be last")
		}
		next := u.newLabel()
		if h.Type != nil {
			mark := u.top
			r := c.operand(h.Type, true)
			c.at(h)
			u.emit(code.OpExcMatch, 0, mark, exc, r)
			u.setTop(mark + 1)
			u.cond(code.OpJumpIf, false, mark, 0, next)
			u.top = mark
		}
		c.handlerBody(h, exc, save, end)
		u.place(next)
	}
	stop := u.here()
	// No clause matched.
	c.at(n.Handlers[len(n.Handlers)-1])
	u.loc = code.Loc{}
	u.setTop(save + 1)
	u.move(u.code.ExcReg, save)
	u.emit(code.OpReraise, 0, exc, 0, 0)
	u.dead = true
	c.cleanup(start, stop, save, entry)
}

// handlerBody compiles the body of one clause, which ends at end with ExcReg restored.
func (c *compiler) handlerBody(h *syntax.ExceptHandler, exc, save, end int) {
	u := c.u
	b := block{kind: exceptBlock, save: save}
	if h.Name == "" {
		c.pushBlock(b, h)
		c.stmts(h.Body)
		u.popBlock()
		u.loc = code.Loc{}
		u.move(u.code.ExcReg, save)
		u.jump(end)
		return
	}
	p := c.place(h.Name)
	c.at(h)
	c.store(p, exc)
	entry := u.state()
	b.name = &p
	start := u.here()
	c.pushBlock(b, h)
	c.stmts(h.Body)
	u.popBlock()
	stop := u.here()
	u.loc = code.Loc{}
	u.move(u.code.ExcReg, save)
	c.forget(p)
	u.jump(end)
	// When the body raises, the name goes as well.
	u.top = save
	u.setTop(save + 1)
	u.protect(start, stop, save+1, entry)
	u.loc = code.Loc{}
	c.forget(p)
	u.move(u.code.ExcReg, save)
	u.emit(code.OpReraise, 0, save+1, 0, 0)
	u.dead = true
	u.top = save + 1
}

// exceptStar compiles except* clauses. Each takes its part of what is left of the group;
// what the bodies raise and what nobody takes is gathered in a list and raised at the end.
func (c *compiler) exceptStar(n *syntax.Try, exc, end int) {
	u := c.u
	save, list, rest, part := exc+1, exc+2, exc+3, exc+4
	u.loc = code.Loc{}
	u.move(save, u.code.ExcReg)
	u.setTop(save + 1)
	u.move(u.code.ExcReg, exc)
	u.emit(code.OpBuildList, 0, list, list, 0)
	u.setTop(list + 1)
	u.move(rest, exc)
	u.setTop(rest + 1)
	entry := u.state()
	start := u.here()
	for _, h := range n.Handlers {
		u.top = rest
		u.setTop(rest + 1)
		next := u.newLabel()
		r := c.operand(h.Type, true)
		c.at(h)
		u.emit(code.OpExcStarMatch, 0, part, rest, r)
		u.top = part
		u.setTop(part + 2)
		u.move(rest, part+1)
		u.top = part + 1
		u.cond(code.OpJumpNone, true, part, 0, next)
		u.move(u.code.ExcReg, part)
		c.starBody(h, part, list, next)
		u.top = part
		u.place(next)
	}
	none := u.newLabel()
	u.loc = code.Loc{}
	u.cond(code.OpJumpNone, true, rest, 0, none)
	u.emit(code.OpListAppend, 0, list, rest, 0)
	u.place(none)
	u.emit(code.OpExcStarEnd, 0, part, exc, list)
	u.setTop(part + 1)
	stop := u.here()
	u.move(u.code.ExcReg, save)
	u.cond(code.OpJumpNone, true, part, 0, end)
	u.emit(code.OpReraise, 0, part, 0, 0)
	u.dead = true
	c.cleanup(start, stop, save, entry)
}

// starBody compiles the body of one except* clause, which goes on at next whether it
// raises or not. The part stays what is handled while the next clause's type is evaluated.
func (c *compiler) starBody(h *syntax.ExceptHandler, part, list, next int) {
	u := c.u
	var p place
	if h.Name != "" {
		p = c.place(h.Name)
		c.at(h)
		c.store(p, part)
	}
	entry := u.state()
	start := u.here()
	c.pushBlock(block{kind: starBlock}, h)
	c.stmts(h.Body)
	u.popBlock()
	stop := u.here()
	u.loc = code.Loc{}
	if h.Name != "" {
		c.forget(p)
	}
	u.top = part
	u.jump(next)
	u.protect(start, stop, part, entry)
	u.loc = code.Loc{}
	if h.Name != "" {
		c.forget(p)
	}
	u.emit(code.OpListAppend, 0, list, part, 0)
	u.top = part
	u.jump(next)
}
