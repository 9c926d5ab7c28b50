package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines sums that begin with a comprehension, or a short display and one, as in
// [first] + [f(x) for x in rest]: nobody sees the parts, so all go into one list. With a list
// for each part and one for the sum, such a sum took three times as long.

// maxPart is how many elements of a display are appended one by one.
const maxPart = 8

// concat compiles as many operands of the chain c.spineOps[base:i+1], whose leftmost operand
// is e, as can be put into one list. It gives the list's register and the index of the
// operation that is left to do, i if the chain does not begin like that.
func (c *compiler) concat(e syntax.Expr, base, i int) (reg, rest int) {
	rest = i
	listed := c.listPart(e)
	comps := listed == compPart
	for listed != noPart && rest >= base && c.spineOps[rest].Op == syntax.Add {
		part := c.listPart(c.spineOps[rest].Right)
		if part == noPart {
			break
		}
		comps = comps || part == compPart
		rest--
	}
	if rest == i || !comps {
		return 0, i
	}
	u := c.u
	acc := u.top
	c.enter(e) // as for the operand of an operator
	u.comps++
	c.accumulator(&comp{node: e, kind: resolve.ListComp}, acc)
	c.addPart(e, acc)
	for j := i; j > rest; j-- {
		c.addPart(c.spineOps[j].Right, acc)
	}
	c.depth--
	return acc, rest
}

// How an operand of a sum of lists can be put into the list of the sum.
const (
	noPart = iota
	displayPart
	compPart
)

func (c *compiler) listPart(e syntax.Expr) int {
	switch n := e.(type) {
	case *syntax.List:
		if len(n.Elts) <= maxPart && !hasStar(n.Elts) {
			return displayPart
		}
	case *syntax.ListComp:
		if c.table.Scope(e, resolve.Body).Inlined {
			return compPart
		}
	}
	return noPart
}

// addPart adds the items of a display or comprehension to the list in R[acc].
func (c *compiler) addPart(e syntax.Expr, acc int) {
	if d, ok := e.(*syntax.List); ok {
		for _, elt := range d.Elts {
			c.appendElement(d, elt, acc)
		}
		return
	}
	c.fill(c.parts(e), acc)
}

// lone is code.Lone if e is a comprehension, a short display, or a sum that concat makes.
func (c *compiler) lone(e syntax.Expr) int {
	sum, comps := false, false
	for {
		b, ok := e.(*syntax.BinOp)
		if !ok {
			break
		}
		part := c.listPart(b.Right)
		if part == noPart || b.Op != syntax.Add {
			return 0
		}
		sum, comps, e = true, comps || part == compPart, b.Left
	}
	part := c.listPart(e)
	if part == noPart || sum && !comps && part != compPart {
		return 0
	}
	return code.Lone
}
