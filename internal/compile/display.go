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
	each := op == code.OpBuildSet && len(elts) > atOnce && !c.constants(elts)
	if len(elts) <= maxRun && !hasStar(elts) && !each {
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
		c.longSet(n, elts, mark, each)
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

// atOnce is how many elements of a set, or twice the pairs of a dict, are computed before the
// first of them is hashed: the same as in CPython.
const atOnce = 30

// constants tells whether all of some expressions are constants: hashing them runs no guest code.
func (c *compiler) constants(list []syntax.Expr) bool {
	for _, e := range list {
		if _, ok := c.constant(e); !ok {
			return false
		}
	}
	return true
}

// longSet builds a set that has stars or very many elements in R[at], the first free temporary:
// it adds each before it computes the next, or computes those before the first star at once.
func (c *compiler) longSet(n syntax.Expr, elts []syntax.Expr, at int, each bool) {
	u := c.u
	i := 0
	for i < len(elts) && i < maxRun && !isStarred(elts[i]) && !each {
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
	if end, each := c.pairs(n.Keys, 0); end == len(n.Keys) && !each {
		for i, k := range n.Keys {
			c.push(k)
			c.push(n.Values[i])
		}
		c.at(n)
		u.emit(code.OpBuildMap, 0, dst, mark, len(n.Keys))
		u.top = mark
		return
	}
	made := false
	for i := 0; i < len(n.Keys); {
		end, each := c.pairs(n.Keys, i)
		if !made && (each || end == i) {
			c.addPairs(n, mark, 0, false)
			made = true
		}
		if end == i {
			r := c.operand(n.Values[i], true)
			c.at(n)
			u.emit(code.OpMapUpdate, 0, mark, r, 0)
			u.top = mark + 1
			i++
			continue
		}
		for j := i; j < end; j++ {
			c.push(n.Keys[j])
			c.push(n.Values[j])
			if each {
				c.addPairs(n, mark, 1, true)
			}
		}
		if !each {
			c.addPairs(n, mark, end-i, made)
			made = true
		}
		i = end
	}
	u.move(dst, mark)
	u.top = mark
}

// pairs gives the end of the pairs from i on that a dict display takes together, i if there are
// none, and whether each is added before the next one is computed. CPython does so with one more
// than are computed at once, and begins anew.
func (c *compiler) pairs(keys []syntax.Expr, i int) (end int, each bool) {
	end = i
	for end < len(keys) && end-i < maxRun/2 && keys[end] != nil {
		end++
	}
	if end-i <= atOnce/2 || c.constants(keys[i:end]) {
		return end, false
	}
	return min(end, i+atOnce/2+2), true
}

// addPairs adds keys and values, the last temporaries, to the dict in R[dict], or makes it of them.
func (c *compiler) addPairs(n syntax.Node, dict, pairs int, made bool) {
	u := c.u
	c.at(n)
	if !made {
		u.emit(code.OpBuildMap, 0, dict, dict, pairs)
		u.top = dict
		u.setTop(dict + 1)
		return
	}
	for i := range pairs {
		u.emit(code.OpMapAdd, 0, dict, dict+1+2*i, dict+2+2*i)
	}
	u.top = dict + 1
}
