package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines comprehensions. All but generator expressions are compiled into the
// code around them with registers of their own for their variables; in annotation scopes of
// a class, which look names up differently, they become functions as in CPython.

// comp is a comprehension taken apart.
type comp struct {
	node  syntax.Expr
	kind  resolve.CompKind
	elt   syntax.Expr // key of a dict comprehension
	value syntax.Expr
	gens  []*syntax.Comprehension
	scope *resolve.Scope
}

func (c *compiler) comprehension(e syntax.Expr, dst int) {
	k := c.parts(e)
	if k.scope.Inlined {
		c.inlined(k, dst)
	} else {
		c.compFunction(k, dst)
	}
}

// parts takes a comprehension apart.
func (c *compiler) parts(e syntax.Expr) *comp {
	k := &comp{node: e, scope: c.table.Scope(e, resolve.Body)}
	switch n := e.(type) {
	case *syntax.ListComp:
		k.kind, k.elt, k.gens = resolve.ListComp, n.Elt, n.Generators
	case *syntax.SetComp:
		k.kind, k.elt, k.gens = resolve.SetComp, n.Elt, n.Generators
	case *syntax.DictComp:
		k.kind, k.elt, k.value, k.gens = resolve.DictComp, n.Key, n.Value, n.Generators
	case *syntax.GeneratorExp:
		k.kind, k.elt, k.gens = resolve.GenExp, n.Elt, n.Generators
	}
	return k
}

// inlined compiles a comprehension into the current code.
func (c *compiler) inlined(k *comp, dst int) {
	u := c.u
	acc := u.top
	u.comps++
	c.accumulator(k, acc)
	c.fill(k, acc)
	u.move(dst, acc)
	u.top = acc
}

// fill runs the loops of a comprehension whose result, in R[acc], is the last temporary.
func (c *compiler) fill(k *comp, acc int) {
	u := c.u
	first := k.gens[0]
	iter := c.iterable(first)
	c.at(first.Iter)
	u.emit(iterOp(first), 0, acc+1, iter, 0)
	u.top = acc + 1
	u.setTop(acc + 2)
	if !first.IsAsync {
		u.setTop(acc + 4)
	}
	outer := u.cur
	u.cur = k.scope
	regs := c.compCells(k)
	c.compLoops(k, acc)
	u.top = acc + 1
	c.at(k.node)
	for _, sym := range k.scope.Order {
		if sym.Where == resolve.Spilled {
			c.forget(c.place(sym.Name))
		}
	}
	u.cur = outer
	for _, r := range regs {
		u.clear(r.Start, r.Len)
		if !u.dead {
			for i := range r.Len {
				u.assigned.unset(r.Start + i)
			}
		}
	}
}

// compCells makes the cells of a comprehension's captured variables and gives the runs of
// registers of all its variables.
func (c *compiler) compCells(k *comp) []code.Run {
	u := c.u
	var runs []code.Run
	for _, sym := range k.scope.Order {
		if !sym.Bound() || sym.Flags&(resolve.DefNonlocal|resolve.DefGlobal|resolve.DefParam) != 0 {
			continue
		}
		if sym.Where == resolve.Spilled {
			continue
		}
		r := int(sym.Reg)
		if sym.Where == resolve.Cell {
			c.at(k.node)
			u.emit(code.OpMakeCell, 0, r, r, 0)
		}
		if n := len(runs); n > 0 && runs[n-1].Start+runs[n-1].Len == r {
			runs[n-1].Len++
		} else {
			runs = append(runs, code.Run{Start: r, Len: 1})
		}
	}
	return runs
}

// iterable evaluates what a clause runs over.
func (c *compiler) iterable(g *syntax.Comprehension) int {
	if g.IsAsync {
		return c.operand(g.Iter, true)
	}
	return c.container(g.Iter)
}

func iterOp(g *syntax.Comprehension) code.Op {
	if g.IsAsync {
		return code.OpGetAIter
	}
	return code.OpGetIter
}

// accumulator makes the empty result in R[acc], the first free temporary.
func (c *compiler) accumulator(k *comp, acc int) {
	u := c.u
	op, x := code.OpBuildList, code.WithRoom
	switch k.kind {
	case resolve.SetComp:
		op, x = code.OpBuildSet, 0
	case resolve.DictComp:
		op, x = code.OpBuildMap, 0
	case resolve.GenExp:
		return
	}
	c.at(k.node)
	u.emit(op, x, acc, acc, 0)
	u.setTop(acc + 1)
}

// compLoops compiles the loops of a comprehension whose first iterator lies on top, the
// accumulator at acc (generator expressions have none). The clauses open from the outermost
// in, then close from the innermost out: no recursion over them.
func (c *compiler) compLoops(k *comp, acc int) {
	u := c.u
	type open struct {
		base, next, first, item int
		start, stop             int
		entry                   bits
		dead                    bool
	}
	loops := make([]open, len(k.gens))
	for i, g := range k.gens {
		o := &loops[i]
		o.next, o.first = u.newLabel(), u.newLabel()
		if i == 0 {
			o.base = u.top - 1
			if !g.IsAsync {
				o.base = u.top - 3
			}
		} else {
			mark := u.top
			r := c.iterable(g)
			c.at(g.Iter)
			u.emit(iterOp(g), 0, mark, r, 0)
			u.top = mark
			o.base = mark
			u.setTop(mark + 1)
			if !g.IsAsync {
				u.setTop(mark + 3)
			}
		}
		o.dead = u.dead
		c.at(g.Iter)
		if g.IsAsync {
			u.placeHead(o.next)
			o.entry = u.state()
			o.start = u.here()
			o.item = o.base + 1
			u.emit(code.OpGetANext, 0, o.item, o.base, 0)
			c.delegate(o.item, o.item)
			o.stop = u.here()
			u.setTop(o.item + 1)
			c.storeTo(g.Target, o.item)
		} else {
			o.entry = u.state()
			u.jump(o.next)
			u.resume(o.entry, o.dead)
			u.labels[o.first].pos = int32(u.here())
			o.item = c.localTarget(g.Target)
			if o.item >= 0 {
				u.wrote(o.item)
			} else {
				o.item = u.temp()
				c.storeTo(g.Target, o.item)
			}
		}
		u.top = o.base + 3
		if g.IsAsync {
			u.top = o.base + 1
		}
		for _, cond := range g.Ifs {
			c.jump(cond, false, o.next)
		}
	}
	c.compElement(k, acc)
	for i := len(loops) - 1; i >= 0; i-- {
		o, g := &loops[i], k.gens[i]
		u.top = o.base + 3
		c.at(g.Iter)
		if !g.IsAsync {
			u.place(o.next)
			u.resume(o.entry, o.dead)
			u.emit(code.OpForNext, 0, o.base, o.item, 0)
			u.link(o.first)
			continue
		}
		u.top = o.base + 1
		u.jump(o.next)
		u.dead = o.dead
		c.endAsync(o.start, o.stop, o.item, o.entry)
	}
}

// endAsync places the handler that ends an asynchronous loop.
func (c *compiler) endAsync(start, stop, item int, entry bits) {
	u := c.u
	u.protect(start, stop, item, entry)
	u.emit(code.OpLoadCommon, code.CommonStopAsyncIteration, item+1, 0, 0)
	u.setTop(item + 2)
	u.emit(code.OpExcMatch, 0, item+1, item, item+1)
	done := u.newLabel()
	u.cond(code.OpJumpIf, true, item+1, 0, done)
	u.top = item + 1
	u.emit(code.OpReraise, 0, item, 0, 0)
	u.dead = true
	u.place(done)
	u.top = item - 1
}

// compElement adds one element to the result, or yields it.
func (c *compiler) compElement(k *comp, acc int) {
	u := c.u
	mark := u.top
	switch k.kind {
	case resolve.DictComp:
		key := c.operand(k.elt, false)
		v := c.operand(k.value, true)
		c.at(k.node)
		u.emit(code.OpMapAdd, 0, acc, key, v)
	case resolve.GenExp:
		r := c.operand(k.elt, true)
		c.at(k.elt)
		u.emit(code.OpYield, 0, mark, r, 0)
	default:
		op := code.OpListAppend
		if k.kind == resolve.SetComp {
			op = code.OpSetAdd
		}
		r := c.operand(k.elt, true)
		c.at(k.elt)
		u.emit(op, 0, acc, r, 0)
	}
	u.top = mark
}

// compFunction compiles a generator expression, or a comprehension in an annotation scope
// of a class, as a function of its outermost iterator and calls it.
func (c *compiler) compFunction(k *comp, dst int) {
	u := c.u
	s := k.scope
	mark := u.top
	inner := c.open(s, s.Name, c.qualName(s.Name), int(k.node.Span().Line))
	inner.code.Flags |= code.Optimized
	inner.code.ArgCount = 1
	if k.kind == resolve.GenExp || s.Coroutine {
		inner.gen = true
	}
	switch {
	case k.kind == resolve.GenExp && s.Coroutine:
		inner.code.Flags |= code.AsyncGenerator
	case k.kind == resolve.GenExp:
		inner.code.Flags |= code.Generator
	case s.Coroutine:
		inner.code.Flags |= code.Coroutine
	}
	c.nestedFlag()
	inner.layout([]string{".0"})
	c.at(k.node)
	inner.prologue()
	acc := inner.top
	c.accumulator(k, acc)
	first := k.gens[0]
	c.at(first.Iter)
	base := inner.top
	if first.IsAsync {
		inner.move(base, 0)
		inner.setTop(base + 1)
	} else {
		// The argument is an iterator already; asking it for its iterator again is what
		// FORNEXT needs, and gives the same object.
		inner.emit(code.OpGetIter, 0, base, 0, 0)
		inner.setTop(base + 3)
	}
	c.compLoops(k, acc)
	if k.kind != resolve.GenExp {
		inner.top = acc + 1
		c.at(k.node)
		inner.emit(code.OpReturn, 0, acc, 0, 0)
		inner.dead = true
	}
	cd := c.close()

	// The iterable comes first, which nobody can tell: then the three instructions that make the
	// generator follow one another, and the machine does them at once.
	r := c.operand(first.Iter, true)
	fn := u.top
	c.at(k.node)
	u.emit(code.OpMakeFunc, 0, fn, u.konst(cd), 0)
	u.setTop(fn + 1)
	c.at(first.Iter)
	if first.IsAsync {
		u.emit(code.OpGetAIter, 0, fn+1, r, 0)
	} else {
		u.emit(code.OpGetIter, 1, fn+1, r, 0)
	}
	u.setTop(fn + 2)
	c.at(k.node)
	c.callOp(fn, 1)
	u.setTop(fn + 1)
	if s.Coroutine && k.kind != resolve.GenExp {
		u.emit(code.OpGetAwaitable, code.AwaitPlain, fn, fn, 0)
		c.delegate(fn, dst)
		u.top = mark
		return
	}
	u.move(dst, fn)
	u.top = mark
}
