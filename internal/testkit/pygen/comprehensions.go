package pygen

// This file defines comprehensions: what stands before "for", and the clauses.

// comprehension is the inside of a comprehension.
func (g *grammar) comprehension() string { return g.clauses("", false) }

func (g *grammar) asyncComprehension() string { return g.clauses("", true) }

// clauses is the inside of a comprehension; key is what of takes before the value.
func (g *grammar) clauses(key string, async bool) string {
	was := g.context
	clauses := ""
	g.comp = true
	for n := range 1 + g.pick(6)/3 {
		target := g.of("x", "y", "x", "(x, y)", "[x, *y]", "x, y", "*x, y", "z")
		g.nowalrus = true
		if n == 0 { // the first iterable is evaluated outside, where a class's names are seen
			g.comp = was.comp
		}
		if async {
			clauses += " async for " + target + " in " + g.asyncIterable()
		} else {
			in := g.of("(1, 2)", "[$a, 3]", "list($q)[:3]", "zip(l, m)", "[(1, 2), 'ab']", "l", "numbers(3)", "m if $b else l")
			if in[len(in)-1] == 'l' && n == 0 && g.one(2) {
				in = "l"
			}
			clauses += " for " + target + " in " + g.ternary(in)
		}
		g.comp, g.nowalrus = true, was.nowalrus
		for _, v := range []string{"x", "y", "z"} {
			for _, c := range target {
				if string(c) == v {
					g.vars = append([]string{v}, g.vars...)
				}
			}
		}
		for g.one(4) {
			clauses += " if " + g.boolean()
		}
		async = async && g.one(2)
	}
	value := g.of(key+"x", key+"$a", key+"$n", key+g.name("x"))
	g.context = was
	return value + clauses
}

// ternary puts a conditional expression, which may not follow "in", in parentheses.
func (g *grammar) ternary(e string) string {
	if len(e) > 3 && e[:2] == "m " {
		return "(" + e + ")"
	}
	return e
}
