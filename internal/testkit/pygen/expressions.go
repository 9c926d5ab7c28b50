package pygen

// This file defines expressions by what they mostly give: numbers, truth, sequences,
// mappings, anything. Numbers, texts and lists stay small however often a loop repeats them.

// name is a variable of a comprehension or a parameter, if there are any, or one of others.
func (g *grammar) name(others ...string) string {
	if len(g.vars) > 0 && g.one(2) {
		return g.vars[g.pick(len(g.vars))]
	}
	return g.of(others...)
}

func (g *grammar) num() string {
	if g.leaf() {
		return g.name("i", "j", "k", "1", "2")
	}
	defer g.up()
	n := g.num
	switch g.pick(22) {
	case 0, 1:
		return g.name("i", "j", "k")
	case 2, 3:
		return g.number()
	case 4:
		return "(" + g.of("-", "+", "~", "- -", "not ") + n() + ")"
	case 5:
		return "(" + n() + g.of(" + ", " - ", " ^ ", " | ", " & ", " // ", " % ", " / ", "-") + n() + ")"
	case 6:
		return g.of("($n * $n % 1009)", "($n ** 2 % 97)", "(1 << ($n & 7))", "($n >> 1)", "(-2 ** 2)", "(2 ** -1)", "divmod($n, 3)[0]")
	case 7:
		return "(" + g.of("i", "2", "$n") + g.of(" + ", " - ") + g.of("j", "3") + g.of(" * ", " // ", " % ", " / ") + g.of("k", "-5", "+7", "~1") + g.of(" - ", " & ", " << 1 | ", " ^ ", " >> ") + g.of("1", "i", "2 ** 3 ** 0", "-i ** 2 % 5") + ")"
	case 8:
		return "len(" + g.of("$q", "$s") + ")"
	case 9:
		return "(" + n() + " if " + g.boolean() + " else " + n() + ")"
	case 10:
		return g.walrus(g.of("i", "j", "k"), n)
	case 11, 12:
		if g.awaits() {
			return "(await " + g.awaitable() + ")"
		}
		if g.yields() {
			return "(yield " + n() + ")"
		}
		return "int(" + g.boolean() + ")"
	case 13:
		return g.of("l", "$q") + "[" + g.of("0", "-1", "$n") + "]"
	case 14:
		return g.of("v.n", "v.twice", "i.real", "l.__len__()", "w.n", "i.bit_length()")
	case 15:
		return "sum(" + g.comprehension() + ")"
	case 16:
		return g.lambda() + "(" + g.arguments() + ")"
	case 17:
		return g.boolean()
	case 18:
		return g.of("int", "float", "abs", "hash", "round", "complex") + "(" + n() + ")"
	case 19:
		return "ord(" + g.str() + "[0])"
	case 20:
		return "d[" + g.str() + "]"
	}
	return "(" + n() + g.of(" and ", " or ") + n() + g.of("", " or i", " and j") + ")"
}

func (g *grammar) walrus(name string, expr func() string) string {
	if g.nowalrus || g.lazy || g.class && g.comp {
		return expr()
	}
	return "(" + name + " := " + expr() + ")"
}

func (g *grammar) boolean() string {
	if g.leaf() {
		return g.name("i", "True", "False")
	}
	defer g.up()
	switch g.pick(10) {
	case 0:
		return g.name("i", "True", "False", "l", "s")
	case 1, 2:
		return "(" + g.num() + g.comparison() + g.num() + ")"
	case 3:
		return "(" + g.num() + g.comparison() + g.num() + g.comparison() + g.any() + ")"
	case 4:
		return "(not " + g.boolean() + ")"
	case 5:
		return "(" + g.boolean() + g.of(" and ", " or ") + g.boolean() + g.of("", " and $b", " or not $b") + ")"
	case 6:
		return "(" + g.any() + g.of(" in ", " not in ") + g.of("$q", "$m") + ")"
	case 7:
		return "(" + g.name("v", "i", "s") + g.of(" is ", " is not ") + g.of("None", "v", "True", "...") + ")"
	case 8:
		return "isinstance(" + g.any() + ", " + g.of("int", "(int, str)", "V", "int | str | None", "Base") + ")"
	}
	return g.of("any", "all", "bool") + "(" + g.comprehension() + ")"
}

func (g *grammar) comparison() string {
	return g.of(" < ", " <= ", " == ", " != ", " > ", " >= ")
}

func (g *grammar) seq() string {
	if g.leaf() {
		return g.name("l", "m", "[1, 2]")
	}
	defer g.up()
	item := func() string { return g.of("$n", "$a", "*l", "*$q", "$s") }
	switch g.pick(14) {
	case 0, 1:
		return g.of("l", "m")
	case 2:
		return "[" + list(g.pick(4), item) + "]"
	case 3:
		return "(" + list(1+g.pick(3), item) + ",)"
	case 4:
		return "[" + g.comprehension() + "]"
	case 5:
		return "order({" + list(1+g.pick(3), item) + "})"
	case 6:
		return "order({" + g.comprehension() + "})"
	case 7:
		return g.of("list", "tuple", "enumerate") + "(" + g.comprehension() + ")"
	case 8:
		return g.of("l", "$q") + "[" + g.slice() + "]"
	case 9:
		return "range(" + g.of("3", "5, 0, -2", "$n & 7") + ")"
	case 10:
		return g.of("list(d)", "list(d.items())", "sorted($q, key=text)", "list(map(text, $q))", "list(zip(l, $q))", "list(numbers(3))")
	case 11:
		return "(" + g.seq() + " + " + g.seq() + ")[:6]"
	case 12:
		return "()"
	}
	return g.str()
}

func (g *grammar) mapping() string {
	if g.leaf() {
		return g.of("d", "h", "{'k': 2}")
	}
	defer g.up()
	item := func() string {
		return g.of("$s: $n", "$a: $a", "**d", "**$m")
	}
	switch g.pick(6) {
	case 0:
		return g.of("d", "h")
	case 1, 2:
		return "{" + list(g.pick(4), item) + "}"
	case 3:
		return "{" + g.clauses("$k: ", false) + "}"
	case 4:
		return "dict(" + g.of("d", "[('a', $a)]", "a=$a", "**d, z=$a", "**{'k': 1}, **$m") + ")"
	}
	return "(" + g.mapping() + " | " + g.mapping() + ")"
}

func (g *grammar) slice() string {
	return g.of("1:", ":2", ":", "::-1", "$n:$n", "0:9:2", "::", "$n::$n")
}

// subscript is what V is asked for: it takes anything.
func (g *grammar) subscript() string {
	return g.of("$n", "$i", "$a, $i", "...", "*l", "1, *l, $i", "(*l,)", "i, j:k, ..., ::2", "*l, *$q,", "$s")
}

func (g *grammar) any() string {
	if g.leaf() {
		return g.name("v", "w", "i", "s", "l", "None")
	}
	defer g.up()
	switch g.pick(22) {
	case 0, 1:
		return g.name("v", "w", "i", "s", "l", "d")
	case 2:
		return g.num()
	case 3:
		return g.str()
	case 4:
		return g.seq()
	case 5:
		return g.mapping()
	case 6:
		return g.of("None", "...", "True", "NotImplemented", "int", "V", "type(v)", "Base", "$d")
	case 7:
		return g.bytes()
	case 8:
		return g.template()
	case 9:
		return g.lambda()
	case 10:
		op := g.of("+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//")
		return "(" + g.of("V($n) "+op+" $a", "($a) "+op+" V($n)", "v "+op+" w", "w "+op+" ($a)") + ")"
	case 11:
		return g.of("w", "V()") + "[" + g.subscript() + "]"
	case 12:
		return g.of("V", "w", "v", "numbers", "Base") + "(" + g.arguments() + ")"
	case 13:
		return g.of("(x for x in [1, 2])", "($c)")
	case 14:
		return g.of("(-w)", "(~V())", "(+v)", "(not w)", "v.n", "v.twice", "w.missing", "v.n.n", "__name__", "type(v).__mro__", "len", "print", "str.upper", "l.append", "numbers")
	case 15:
		return "safe(lambda: " + g.inLambda(g.any) + ")"
	case 16:
		return g.walrus(g.of("v", "w"), g.any)
	case 17:
		if g.yields() {
			return "(" + g.yieldable() + ")"
		}
		return g.boolean()
	case 18:
		return "(" + g.any() + " if " + g.boolean() + " else " + g.any() + ")"
	case 19:
		if g.awaits() {
			return g.of("(await $w)", "[$C]", "order({$C})", "{x: $C}", "{text(x): $C}", "($C)", "[x + (await Tick(1)) async for x in ($C)]")
		}
		return "(" + g.any() + g.of(" and ", " or ", " == ", " is ", " != ") + g.any() + ")"
	case 20:
		return "V(" + g.any() + g.of("", ", $a", ", m=$a") + ")"
	}
	return g.of("(*l, $a)", "(lambda: (yield 1))()", "(lambda *, a=1, **k: (a, k))(**d)", "super", "locals", "slice($n, None)", "(3).real", "1 .imag", "'a'.join(s)", "[*d, *s]", "{**d, 'z': 1}", "[\n        1,  # within brackets\n        2\n    ]", "i \\\n        + 1")
}

func (g *grammar) awaitable() string {
	return g.of("Tick($n)", "Tick()", "A().__anext__()", "$a", "w")
}

func (g *grammar) asyncIterable() string {
	return g.of("A(2)", "A($n)", "v", "(x async for x in A(3))")
}
