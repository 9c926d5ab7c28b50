package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines assignment, augmented assignment and deletion.

// assign compiles "a = b = value".
func (c *compiler) assign(n *syntax.Assign) {
	u := c.u
	mark := u.top
	if len(n.Targets) == 1 {
		c.assignOne(n.Targets[0], n.Value)
		u.top = mark
		return
	}
	var v int
	if c.rebinds(n) {
		v = c.push(n.Value)
	} else {
		v = c.operand(n.Value, true)
	}
	for _, t := range n.Targets {
		c.storeTo(t, v)
	}
	u.top = mark
}

// rebinds reports whether storing to one target may change the value for the next: the
// value is a local and some target is more than a name.
func (c *compiler) rebinds(n *syntax.Assign) bool {
	if c.localTarget(n.Value) < 0 {
		return false
	}
	for _, t := range n.Targets {
		if _, ok := t.(*syntax.Name); !ok {
			return true
		}
	}
	return false
}

// assignOne compiles "target = value".
func (c *compiler) assignOne(target, value syntax.Expr) {
	switch t := target.(type) {
	case *syntax.Name:
		if r := c.localTarget(t); r >= 0 {
			c.expr(value, r)
			return
		}
	case *syntax.Tuple:
		if c.parallel(t.Elts, value) {
			return
		}
	case *syntax.List:
		if c.parallel(t.Elts, value) {
			return
		}
	}
	_, name := target.(*syntax.Name)
	v := c.operand(value, name)
	c.storeTo(target, v)
}

// parallel compiles "a, b = x, y" without making the tuple. A value that is a local which
// an earlier store would change is copied first.
func (c *compiler) parallel(targets []syntax.Expr, value syntax.Expr) bool {
	var elts []syntax.Expr
	switch v := value.(type) {
	case *syntax.Tuple:
		elts = v.Elts
	case *syntax.List:
		elts = v.Elts
	default:
		return false
	}
	if len(elts) != len(targets) || len(elts) > 16 || len(elts) == 0 || hasStar(elts) || hasStar(targets) {
		return false
	}
	u := c.u
	mark := u.top
	regs := make([]int, len(elts))
	for i, e := range elts {
		copied := false
		if r := c.localTarget(e); r >= 0 {
			for _, t := range targets[:i] {
				if tr := c.localTarget(t); tr == r || tr < 0 && !isNameTarget(t) && nested(t) {
					copied = true
				}
			}
		}
		if copied {
			regs[i] = c.push(e)
		} else {
			regs[i] = c.operand(e, i == len(elts)-1)
		}
	}
	for i, t := range targets {
		c.storeTo(t, regs[i])
	}
	u.top = mark
	return true
}

func isNameTarget(e syntax.Expr) bool {
	_, ok := e.(*syntax.Name)
	return ok
}

// nested reports whether a target may bind names inside itself.
func nested(e syntax.Expr) bool {
	switch e.(type) {
	case *syntax.Tuple, *syntax.List:
		return true
	}
	return false
}

// storeTo assigns register src to a target.
func (c *compiler) storeTo(target syntax.Expr, src int) {
	u := c.u
	mark := u.top
	switch t := target.(type) {
	case *syntax.Name:
		c.at(t)
		c.store(c.place(t.ID), src)
	case *syntax.Attribute:
		o := c.operand(t.Value, true)
		c.selfAttribute(t)
		c.atName(t, t)
		u.emit(code.OpSetAttr, 0, o, src, u.site(t.Attr))
	case *syntax.Subscript:
		c.checkSubscript(t)
		_, simple := c.constant(t.Slice)
		o := c.operand(t.Value, simple)
		i := c.operand(t.Slice, true)
		c.at(t)
		u.emit(code.OpSetItem, 0, o, i, src)
	case *syntax.Tuple:
		c.unpack(t, t.Elts, src)
	case *syntax.List:
		c.unpack(t, t.Elts, src)
	case *syntax.Starred:
		c.fail(&t.Pos, "starred assignment target must be in a list or tuple")
	}
	u.top = mark
}

// unpack assigns the items of register src to targets.
func (c *compiler) unpack(n syntax.Expr, targets []syntax.Expr, src int) {
	u := c.u
	star := -1
	for i, t := range targets {
		if isStarred(t) {
			if i >= 256 {
				c.fail(n.Span(), "too many expressions in star-unpacking assignment")
			}
			if star >= 0 {
				c.fail(n.Span(), "multiple starred expressions in assignment")
			}
			star = i
		}
	}
	c.at(n)
	base := u.top
	if r, ok := c.targetsSideBySide(targets); ok && star < 0 {
		u.emit(code.OpUnpack, 0, r, src, len(targets))
		for i := range targets {
			u.wrote(r + i)
		}
		return
	}
	if star >= 0 {
		u.emit(code.OpUnpackEx, star, base, src, len(targets)-star-1)
	} else {
		u.emit(code.OpUnpack, 0, base, src, len(targets))
	}
	u.setTop(base + len(targets))
	for i, t := range targets {
		if s, ok := t.(*syntax.Starred); ok {
			t = s.Value
		}
		c.storeTo(t, base+i)
	}
	u.top = base
}

// targetsSideBySide reports whether all targets are locals in consecutive registers.
func (c *compiler) targetsSideBySide(targets []syntax.Expr) (first int, ok bool) {
	for i, t := range targets {
		r := c.localTarget(t)
		if r < 0 || i > 0 && r != first+i {
			return 0, false
		}
		if i == 0 {
			first = r
		}
	}
	return first, len(targets) > 0
}

// augAssign compiles "target op= value".
func (c *compiler) augAssign(n *syntax.AugAssign) {
	u := c.u
	mark := u.top
	switch t := n.Target.(type) {
	case *syntax.Name:
		p := c.place(t.ID)
		if p.kind == inLocal {
			_, simple := c.constant(n.Value)
			left := c.operandName(t, p, simple)
			c.arith(n, n.Op, code.InPlace, p.n, left, n.Value)
			break
		}
		c.at(t)
		c.load(p, mark)
		u.setTop(mark + 1)
		c.arith(n, n.Op, code.InPlace, mark, mark, n.Value)
		u.top = mark
		u.setTop(mark + 1)
		c.at(t)
		c.store(p, mark)
	case *syntax.Attribute:
		o := c.operand(t.Value, false)
		v := u.top
		c.atName(t, t)
		u.emit(code.OpGetAttr, 0, v, o, u.site(t.Attr))
		u.setTop(v + 1)
		c.arith(n, n.Op, code.InPlace, v, v, n.Value)
		u.top = v
		u.setTop(v + 1)
		c.atName(t, t)
		u.emit(code.OpSetAttr, 0, o, v, u.site(t.Attr))
	case *syntax.Subscript:
		c.checkSubscript(t)
		o := c.operand(t.Value, false)
		k, isConst := c.constant(t.Slice)
		i := c.operand(t.Slice, false)
		v := u.top
		c.at(t)
		if ki, ok := u.smallK(k); isConst && ok {
			u.emit(code.OpGetItemK, 0, v, o, ki)
		} else {
			u.emit(code.OpGetItem, 0, v, o, i)
		}
		u.setTop(v + 1)
		c.arith(n, n.Op, code.InPlace, v, v, n.Value)
		u.top = v
		u.setTop(v + 1)
		c.at(t)
		u.emit(code.OpSetItem, 0, o, i, v)
	}
	u.top = mark
}

// operandName is operand for a name whose place is known.
func (c *compiler) operandName(n *syntax.Name, p place, last bool) int {
	if last || !walrus(p) {
		c.at(n)
		c.known(p)
		return p.n
	}
	return c.push(&syntax.Name{Pos: n.Pos, ID: n.ID})
}

// del compiles one target of del.
func (c *compiler) del(target syntax.Expr) {
	u := c.u
	mark := u.top
	switch t := target.(type) {
	case *syntax.Name:
		c.at(t)
		c.delete(c.place(t.ID))
	case *syntax.Attribute:
		o := c.operand(t.Value, true)
		c.atName(t, t)
		u.emit(code.OpDelAttr, 0, o, 0, u.site(t.Attr))
	case *syntax.Subscript:
		c.checkSubscript(t)
		o := c.operand(t.Value, false)
		i := c.operand(t.Slice, true)
		c.at(t)
		u.emit(code.OpDelItem, 0, o, i, 0)
	case *syntax.Tuple:
		for _, e := range t.Elts {
			c.del(e)
		}
	case *syntax.List:
		for _, e := range t.Elts {
			c.del(e)
		}
	}
	u.top = mark
}
