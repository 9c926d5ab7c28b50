package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines displays: tuples, lists, sets and dicts, with stars or without, in one
// instruction where they are short and by parts where they are long.

// mangle is the name that a private name stands for in this class.
func (c *compiler) mangle(name string) string { return resolve.Mangle(c.u.cur.Private, name) }

func hasStar(elts []syntax.Expr) bool {
	for _, e := range elts {
		if isStarred(e) {
			return true
		}
	}
	return false
}

// sequence compiles a tuple, list or set display.
func (c *compiler) sequence(n syntax.Expr, elts []syntax.Expr, op code.Op, dst int) {
	u := c.u
	mark := u.top
	if len(elts) <= maxRun && !hasStar(elts) {
		if op != code.OpBuildTuple && len(elts) >= 3 {
			if t, ok := c.constTuple(elts); ok {
				c.constDisplay(n, t.(code.Tuple), op, dst)
				return
			}
		}
		// Elements that are locals already side by side need no copies.
		first, ok := c.sideBySide(elts)
		if !ok {
			first = mark
			for _, e := range elts {
				c.push(e)
			}
		}
		c.at(n)
		u.emit(op, 0, dst, first, len(elts))
		u.top = mark
		return
	}
	if op == code.OpBuildSet {
		c.longSet(n, elts, mark)
	} else {
		c.listOf(elts, n, mark, -1)
	}
	u.top = mark
	u.setTop(mark + 1)
	c.at(n)
	if op == code.OpBuildTuple {
		u.emit(code.OpListToTuple, 0, dst, mark, 0)
	} else {
		u.move(dst, mark)
	}
	u.top = mark
}

// sideBySide reports whether all elements are bound locals in consecutive registers.
func (c *compiler) sideBySide(elts []syntax.Expr) (first int, ok bool) {
	if len(elts) == 0 || len(elts) > 8 {
		return c.u.top, len(elts) == 0
	}
	for i, e := range elts {
		n, isName := e.(*syntax.Name)
		if !isName || n.ID == "__debug__" {
			return 0, false
		}
		p := c.place(n.ID)
		if p.kind != inLocal || i > 0 && p.n != first+i {
			return 0, false
		}
		if i == 0 {
			first = p.n
		}
	}
	for _, e := range elts {
		c.at(e)
		c.known(c.place(e.(*syntax.Name).ID))
	}
	return first, true
}

// constDisplay builds a list or set of constants from one constant tuple.
func (c *compiler) constDisplay(n syntax.Expr, t code.Tuple, op code.Op, dst int) {
	u := c.u
	mark := u.top
	c.at(n)
	add := code.OpListExtend
	var k code.Const = t
	if op == code.OpBuildSet {
		add = code.OpSetUpdate
	}
	u.emit(op, 0, mark, mark, 0)
	u.setTop(mark + 1)
	u.loadK(mark+1, k)
	u.setTop(mark + 2)
	u.emit(add, 0, mark, mark+1, 0)
	u.top = mark + 1
	u.move(dst, mark)
	u.top = mark
}

// listOf builds a list of elements, some starred or very many, in R[at], the first free
// temporary. callee is the register of the callable if these are call arguments, else -1.
func (c *compiler) listOf(elts []syntax.Expr, n syntax.Node, at, callee int) {
	u := c.u
	i := 0
	for i < len(elts) && i < maxRun && !isStarred(elts[i]) {
		c.push(elts[i])
		i++
	}
	c.at(n)
	u.emit(code.OpBuildList, 0, at, at, i)
	u.top = at
	u.setTop(at + 1)
	for ; i < len(elts); i++ {
		if s, ok := elts[i].(*syntax.Starred); ok {
			r := c.operand(s.Value, true)
			c.at(n)
			if callee >= 0 {
				u.emit(code.OpListExtend, 1, at, r, callee)
			} else {
				u.emit(code.OpListExtend, 0, at, r, 0)
			}
		} else {
			c.appendElement(n, elts[i], at)
		}
		u.top = at + 1
	}
}

// appendElement appends an element of the display n to the list in R[at], the last temporary.
func (c *compiler) appendElement(n syntax.Node, elt syntax.Expr, at int) {
	u := c.u
	r := c.operand(elt, true)
	c.at(n)
	u.emit(code.OpListAppend, 0, at, r, 0)
	u.top = at + 1
}

func (c *compiler) longSet(n syntax.Expr, elts []syntax.Expr, at int) {
	u := c.u
	i := 0
	for i < len(elts) && i < maxRun && !isStarred(elts[i]) {
		c.push(elts[i])
		i++
	}
	c.at(n)
	u.emit(code.OpBuildSet, 0, at, at, i)
	u.top = at
	u.setTop(at + 1)
	for ; i < len(elts); i++ {
		if s, ok := elts[i].(*syntax.Starred); ok {
			r := c.operand(s.Value, true)
			c.at(n)
			u.emit(code.OpSetUpdate, 0, at, r, 0)
		} else {
			r := c.operand(elts[i], true)
			c.at(n)
			u.emit(code.OpSetAdd, 0, at, r, 0)
		}
		u.top = at + 1
	}
}

// dict compiles a dict display; a nil key is **value.
func (c *compiler) dict(n *syntax.Dict, dst int) {
	u := c.u
	mark := u.top
	i := 0
	for i < len(n.Keys) && i < maxRun/2 && n.Keys[i] != nil {
		c.push(n.Keys[i])
		c.push(n.Values[i])
		i++
	}
	c.at(n)
	if i == len(n.Keys) {
		u.emit(code.OpBuildMap, 0, dst, mark, i)
		u.top = mark
		return
	}
	u.emit(code.OpBuildMap, 0, mark, mark, i)
	u.top = mark
	u.setTop(mark + 1)
	for ; i < len(n.Keys); i++ {
		if n.Keys[i] == nil {
			r := c.operand(n.Values[i], true)
			c.at(n)
			u.emit(code.OpMapUpdate, 0, mark, r, 0)
		} else {
			k := c.operand(n.Keys[i], false)
			v := c.operand(n.Values[i], true)
			c.at(n)
			u.emit(code.OpMapAdd, 0, mark, k, v)
		}
		u.top = mark + 1
	}
	u.move(dst, mark)
	u.top = mark
}
