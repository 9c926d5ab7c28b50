package pygen

// This file defines type parameters, type statements and annotations.

import "strings"

// inTypes is an expression in a scope of types.
func (g *grammar) inTypes(expr func() string) string {
	was := g.context
	g.lazy = true
	e := expr()
	g.context = was
	return e
}

// typeParams is a list of type parameters, mostly none; they are added to the context.
func (g *grammar) typeParams() string {
	if !g.one(4) {
		return ""
	}
	g.lazy = true
	var out, names []string
	add := func(text string) { out = append(out, text) }
	defaults := false
	dflt := func(d func() string) string {
		if defaults || g.one(3) {
			defaults = true
			return " = " + d()
		}
		return ""
	}
	if g.pick(4) > 0 {
		text := "T" + g.of("", ": $t", ": (int, str)", ": $a")
		add(text + dflt(g.typeExpr))
		names = append(names, "T")
	}
	if g.one(2) {
		add("U" + dflt(g.typeExpr))
		names = append(names, "U")
	}
	if g.one(2) || len(out) == 0 {
		add("*Ts" + dflt(func() string { return g.of("*tuple[int, str]", "tuple[int]", "*l", "$t") }))
		names = append(names, "Ts")
	}
	if g.one(2) {
		add("**P" + dflt(func() string { return g.of("[int, str]", "...", "$t") }))
		names = append(names, "P")
	}
	g.types = append(names, g.types...)
	return "[" + strings.Join(out, ", ") + g.comma(out) + "]"
}

// typeExpr is an annotation: nothing evaluates most of them.
func (g *grammar) typeExpr() string {
	return g.inTypes(func() string {
		switch g.pick(9) {
		case 0, 1:
			return g.of("int", "str", "float", "object")
		case 2:
			return "list[" + g.of("int", "str") + "]"
		case 3:
			return g.of("int", "str") + " | None"
		case 4:
			return "dict[str, list[" + g.of("int", "float") + "]]"
		case 5:
			if len(g.types) > 0 {
				return g.types[g.pick(len(g.types))]
			}
			return "type"
		case 6:
			return g.of("'forward'", "None", "missing", "tuple[int, ...]", "tuple[*l]", "V", "Base[int]")
		case 7:
			return "(" + g.any() + ")"
		}
		return "type[int] | " + g.of("str", "V", "list[missing]")
	})
}

func (g *grammar) typeAlias() string {
	was := g.context
	name := g.fresh("Alias")
	params := g.typeParams()
	value := g.typeExpr()
	g.context = was
	return "type " + name + params + " = " + value + "; show(" + name + ".__name__, " + name + ".__type_params__); show(" + name + ".__value__)"
}
