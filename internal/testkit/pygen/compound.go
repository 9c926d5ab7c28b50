package pygen

// This file defines if, loops, try and with.

import "fmt"

func (g *grammar) ifElse() {
	g.line("if %s:", g.boolean())
	g.block()
	for g.one(3) {
		g.line("elif %s:", g.boolean())
		g.block()
	}
	if g.one(2) {
		g.line("else:")
		g.block()
	}
}

// loops is a for or while loop of at most four rounds.
func (g *grammar) loops() {
	was := g.context
	began := false
	if g.pick(3) == 0 {
		n := g.fresh("n")
		g.line("%s = 0", n)
		g.line("while %s:", g.of(fmt.Sprintf("%s < 3", n), fmt.Sprintf("%s < 4 and %s", n, "$b"), fmt.Sprintf("(%s := %s + 1) < 4", n, n)))
		g.in++
		g.line("%s += 1", n)
		g.in--
		began = true
	} else if g.awaits() && g.one(2) {
		g.line("async for %s in %s:", g.targets(), g.asyncIterable())
	} else {
		g.line("for %s in %s:", g.targets(), g.of("list($q)[:3]", "[1, 2]", "*l[:2], $a", "numbers(3)", "d.items()", "zip(l[:3], m)", "enumerate(s[:2])", "[[1, 2], 'ab']", "range(3)", "[(1, (2, 3)), (4, (5, 6))]", "$n"))
	}
	g.loop, g.star = true, false
	if began {
		g.indented()
	} else {
		g.block()
	}
	g.context = was
	if g.one(3) {
		g.line("else:")
		g.block()
	}
}

var exceptions = []string{"ValueError", "TypeError", "LookupError", "KeyError", "Exception", "ArithmeticError", "NameError", "AttributeError", "RuntimeError"}

func (g *grammar) try() {
	if g.one(3) {
		g.tryStar()
		return
	}
	g.line("try:")
	g.block()
	clauses := g.pick(4)
	for range clauses {
		switch g.pick(8) {
		case 0, 1:
			g.line("except %s:", g.of(exceptions...))
		case 2, 3:
			g.line("except %s as err:", g.of(exceptions...))
			g.line("    show(err)")
			if g.one(2) {
				g.indented()
			}
			continue
		case 4:
			g.line("except (%s, %s) as err:", g.of(exceptions...), g.of(exceptions...))
		case 5:
			g.line("except %s, %s:", g.of(exceptions...), g.of(exceptions...))
		case 6:
			g.line("except %s:", g.of("$a", "(ValueError, (KeyError, TypeError))", "()", "[ValueError]"))
		case 7:
			g.line("except (%s):", g.of(exceptions...))
		}
		g.block()
	}
	if g.one(3) {
		clauses++
		g.line("except:")
		g.block()
	}
	if clauses > 0 && g.one(3) {
		g.line("else:")
		g.block()
	}
	if clauses == 0 || g.one(3) {
		g.line("finally:")
		g.block()
	}
}

func (g *grammar) tryStar() {
	g.line("try:")
	g.block()
	was := g.context
	for range 1 + g.pick(3) {
		g.line("except* %s:", g.of("ValueError", "TypeError as err", "(KeyError, ValueError) as err", "KeyError, TypeError", "Exception as err", "$E", "ExceptionGroup", "$a"))
		g.star, g.loop = true, false
		if g.one(2) {
			g.in++
			g.line("show(i)")
			if g.one(2) {
				g.line("raise")
			}
			g.in--
		} else {
			g.block()
		}
		g.context = was
	}
	if g.one(3) {
		g.line("else:")
		g.block()
	}
	if g.one(3) {
		g.line("finally:")
		g.block()
	}
}

func (g *grammar) with() {
	head := "with "
	manager := func() string { return g.of("V($n)", "V(1, True)", "v", "w", "$a") }
	if g.awaits() && g.one(2) {
		head = "async with "
		manager = func() string { return g.of("A($n)", "A(3)", "A()", "v") }
	}
	item := func() string {
		return manager() + g.of("", " as v", " as w", " as (i, j)", " as [i, *l]", " as v.n", " as w[1]", " as (k)")
	}
	switch g.pick(4) {
	case 0:
		g.line("%s%s:", head, item())
	case 1:
		g.line("%s%s:", head, list(2+g.pick(2), item))
	case 2:
		g.line("%s(%s%s):", head, list(1+g.pick(3), item), g.of("", ","))
	case 3:
		g.line("%s(", head)
		g.line("    %s,  # one a line", item())
		g.line("    %s", item())
		g.line("):")
	}
	g.block()
}
