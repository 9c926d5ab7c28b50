package pygen

// This file defines literals: numbers, strings, f-strings, template strings, bytes.

func (g *grammar) number() string {
	return g.of("0", "1", "2", "7", "1_000", "0x_fF", "0o17", "0B1_01", "00", "0_0", "1.", ".5", "1.5", "1_0.0_1", "1e5", "1E-3", "2.e+2", ".5e1", "3j", "0J", "1.5e2j", "1_2_3", "9223372036854775807", "9223372036854775808", "123456789012345678901234567890", "0xffffffffffffffff", "1e400", "5e-324", "0.1", "-0.0", "10.")
}

var plainStrings = []string{"'abc'", "\"it's\"", "''", "'''long\n  text'''", `"""a "b" c"""`, `'\n\t\\\'\x41\u20ac\U0001d11e\101\N{BULLET}'`, `r'\n raw\''`, `R"\\d"`, `u'old'`, "'€ä𝄞'", `'con\
tinued'`, `'a' "b"`, "'x' \\\n        'y'", `'{not} a field'`, `'%s'`, `'\ud800'`, `'\0'`}

func (g *grammar) str() string {
	if g.leaf() {
		return g.of("s", "t", "'k'")
	}
	defer g.up()
	switch g.pick(14) {
	case 0, 1:
		return g.of("s", "t", "'k'")
	case 2, 3:
		return g.plainString()
	case 4, 5, 6:
		return g.fstring()
	case 7:
		return "(" + g.of("$p", "$f") + " " + g.of("$p", "$f") + ")"
	case 8:
		return "(" + g.str() + " + " + g.str() + ")[:20]"
	case 9:
		return g.of("s", "t", "$s") + g.of(".upper()", ".split()[0]", "[::-1]", "[1:]", "[0]", ".title()", ".replace('t', '')", ".center(9, '*')", ".join(['1', '2'])", ".encode().decode()")
	case 10:
		return g.of("str(text($a))", "ascii(text($a))", "text($a)", "repr($n)", "str($n)") + "[:40]"
	case 11:
		return "('%s|%5s|%-3s' % (" + g.num() + ", " + g.str() + ", i))"
	case 12:
		return "'-'.join([text(x) for x in " + g.seqOf() + "])"
	}
	return g.of("('in'\n        'side')", "'{} {0!r:>4} {k}'.format($n)", "'{} {!r:>4} {k}'.format($n, text($a), k=i)", "'{0.real:{1}}'.format($n, 5)")
}

// seqOf is a sequence that may follow "in" in a comprehension.
func (g *grammar) seqOf() string {
	was := g.context
	g.comp, g.nowalrus = true, true
	e := "(" + g.seq() + ")"
	g.context = was
	return e
}

// plainString is a literal without a backslash at a line's end where another literal follows.
func (g *grammar) plainString() string { return plainStrings[g.pick(len(plainStrings))] }

func (g *grammar) fstring() string { return g.interpolated("f") }

func (g *grammar) template() string {
	e := g.interpolated("t")
	if g.one(4) {
		e = "(" + e + " " + g.interpolated("t") + ")"
	}
	return e
}

// interpolated is an f-string or a template string.
func (g *grammar) interpolated(letter string) string {
	prefix := g.of(letter, letter, "r"+letter, letter+"R", "F", letter+"r")
	if letter == "t" && prefix == "F" {
		prefix = "T"
	}
	quote := g.of("'", "\"", "'''", `"""`)
	out := ""
	for range 1 + g.pick(3) {
		out += g.of("", "", "text ", "{{", "}}", "%", "€", " {{x}} ") + g.field(0)
	}
	out += g.of("", " end", "{{}}", "!:=")
	if len(quote) == 3 && g.one(2) {
		out += "\n  more"
	}
	return prefix + quote + out + quote
}

// field is an interpolation in braces.
func (g *grammar) field(deep int) string {
	conversion := g.of("", "", "!r", "!s", "!a")
	number := false
	var e string
	switch g.pick(7) {
	case 0:
		e, number = g.of("i", "j", "k"), true
	case 1:
		e = g.of("s", "t", "text(l)", "V(i)", "d['k']", "len(l)", "None", "1.5")
	case 2:
		e, number = "("+g.num()+")", true
	case 3:
		e = "(" + g.str() + ")"
	case 4:
		e = "text(" + g.any() + ")"
	case 5:
		e = g.of("i", "s", "i + 1", "len(l)", "(i, j)", "i,", "*s, 1", "lambda_", " i ", "i if i else j", "not i", "k.real") + g.of("", " ") + g.of("=", " = ")
	case 6:
		e = g.of("$b", "s[0]", "s.upper()", "'quoted'", "{'k': 1}['k']", "{1}", "(lambda x: x)(1)")
	}
	if e[0] == '{' {
		e = " " + e
	}
	spec := ""
	switch g.pick(6) {
	case 0:
		spec = ":" + g.of(">8", "<6", "^10", "*^9")
	case 1:
		if number && conversion == "" {
			spec = ":" + g.of("05", "+", ".3f", "x", "_", ",", "e", "08.2f", "n", "b", "c", "%", "#o")
		}
	case 2:
		if deep == 1 { // there are two levels
			spec = ":" + g.of("{i}", ">{k}", "{'>'}{k}")
		} else if deep == 0 {
			spec = ":" + g.of("{i}", ">{k}", "{'>'}{k}", "{i!r:>{j}}", "{k:{i}}.{j}", "")
			if spec == ":" {
				spec += g.field(deep + 1)
			}
		}
	case 3:
		spec = ":" + g.of("", ".2", ">3s", "d", "q")
	}
	return "{" + e + conversion + spec + "}"
}

func (g *grammar) bytes() string {
	return g.of("b'abc'", "b''", `b'\x00\xff\n'`, `rb'\d'`, "Rb'\\x'", "b'a' b\"b\"", "b'''long\n'''", "bytes([1, 2])", "bytearray(b'ab')", "b'abc'[1:]", "b'abc'[0]", "(b'%d' % i)")
}
