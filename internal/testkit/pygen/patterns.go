package pygen

// This file defines match statements with patterns of all forms.

import "strings"

// match is a match statement; names are bound once in each pattern.
func (g *grammar) match() {
	g.line("match %s:", g.of("$a", "v", "l", "d", "i, s", "*l, 2", "[1, [2, 'x']]", "{'k': 1, 'j': {'z': 2}, 'a': 3}", "V(1, V(2, 3))", "(1, 2, 3, 4)", "'text'", "-1", "1.5", "None", "2+3j", "True"))
	g.in++
	n := 1 + g.pick(4)
	for i := range n {
		free := []string{"v", "w", "i", "s", "l", "k"}
		text := ""
		if i == n-1 && g.one(2) {
			text = g.of("_", "v", "(w)", "1 | _", "[v] | v", "(_)")
		} else if text = g.pattern(0, &free); g.one(6) {
			text = g.form(0, &free, text+", $P", text+",", "*_, "+text)
		}
		if guard := ""; g.one(3) {
			guard = " if " + g.boolean()
			text += guard
		}
		g.line("case %s:", text)
		g.block()
	}
	g.in--
}

// bind takes a name that the pattern has not bound yet, or "_".
func (g *grammar) bind(free *[]string) string {
	if len(*free) == 0 || g.one(4) {
		return "_"
	}
	i := g.pick(len(*free))
	name := (*free)[i]
	rest := append([]string(nil), (*free)[:i]...)
	*free = append(rest, (*free)[i+1:]...)
	return name
}

// pattern is one that some values do not match.
func (g *grammar) pattern(deep int, free *[]string) string {
	if deep > 3 {
		return g.literalPattern()
	}
	switch g.pick(12) {
	case 0:
		return g.literalPattern()
	case 1:
		return "[" + list(g.pick(4), func() string { return g.form(deep, free, "$A") }) + "]"
	case 2:
		return g.form(deep, free, "($A, *$B)", "($A, *$B, $A)")
	case 3:
		return g.form(deep, free, "[*$B, $A,]")
	case 4:
		return "{" + g.of("'k'", "'a'", "1", "-1", "'b' 'c'", "1+2j", "None", "V.twice") + g.form(deep, free, ": $A", ": $A, 'j': $A") + g.starRest(", ", free) + "}"
	case 5:
		return "{" + g.starRest("", free) + "}"
	case 6:
		return g.of("V", "str", "int", "Base", "list", "missing", "collections.abc.Sized", "object") + g.form(deep, free, "()", "($A)")
	case 7:
		return g.form(deep, free, "V($A)", "V($A, $A)", "V($A, m=$A)", "V(n=$A, twice=$A)", "V(m=$A,)")
	case 8:
		text := g.pattern(deep+1, free)
		if len(*free) == 0 {
			return text
		}
		return "(" + text + " as " + g.rest(free) + ")"
	case 9: // alternatives bind the same names
		return g.form(deep, &[]string{}, "($P | $P)", "($P | $P | $L)")
	case 10:
		if name := g.bind(free); name != "_" {
			return "([" + name + ", 1] | (2, " + name + ") | {'k': " + name + "})"
		}
		return "(1)"
	}
	return g.of("int() | str()", "int(_) | None", "True | False", "[_, _]", "str()", "math.pi", "(1 | 2)")
}

// form is one of the words, in which $P is a pattern, $A one that may match everything, $B a
// name and $L a literal.
func (g *grammar) form(deep int, free *[]string, words ...string) string {
	out := ""
	parts := strings.Split(words[g.pick(len(words))], "$")
	for i, p := range parts {
		if i == 0 {
			out = p
			continue
		}
		switch {
		case p[0] == 'B', p[0] == 'A' && g.one(2):
			out += g.bind(free)
		case p[0] == 'L':
			out += g.literalPattern()
		default:
			out += g.pattern(deep+1, free)
		}
		out += p[1:]
	}
	return out
}

// rest is a free name, of which there is one: neither "as" nor "**" take "_".
func (g *grammar) rest(free *[]string) string {
	for {
		if name := g.bind(free); name != "_" {
			return name
		}
	}
}

func (g *grammar) starRest(comma string, free *[]string) string {
	if len(*free) == 0 || g.one(2) {
		return ""
	}
	return comma + "**" + g.rest(free)
}

func (g *grammar) literalPattern() string {
	return g.of("1", "-1", "0", "'text'", "None", "True", "False", "2.5", "-1.5", "2 + 3j", "-2 - 3j", "b'by'", "'im' 'plicit'", "'''long'''", "v.n", "V.twice", "0x10", "-0", "1_0")
}
