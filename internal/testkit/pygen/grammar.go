package pygen

// This file defines programs that walk the whole grammar of Python 3.14. Names tell what
// they mostly hold (i, j, k ints; s, t text; l, m lists; d, h dicts; v, w anything), so that
// most of what is made does something before it raises; x, y, z belong to comprehensions and
// parameters.

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed grammar.py
var grammarPrelude string

// Grammar is the program that data stands for. Python compiles it; each statement reports
// the exception that ends it.
func Grammar(data []byte) string {
	g := &grammar{source: source{data: data}}
	g.out.WriteString(grammarPrelude)
	for n := 0; g.pos < len(g.data) && n < 40; n++ {
		g.line("try:")
		g.in++
		g.statement()
		g.in--
		g.line("except Exception as err:")
		g.line("    show(err)")
		if n%5 == 4 {
			g.line("show(i, j, k, s, t, l, m, d, h, v, w)")
			g.line("reset()")
		}
	}
	g.line("show(i, j, k, s, t, l, m, d, h, v, w)")
	return g.out.String()
}

// A grammar is a program being written.
type grammar struct {
	source
	context
	deep    int // of the expression
	nest    int // of blocks
	count   int // of functions, classes and loops so far, for their names
	classes []string
}

// A context is what the place in the text allows.
type context struct {
	fn       flavour
	class    bool     // directly in a class body
	loop     bool     // break and continue
	star     bool     // an except* clause: neither return nor break
	comp     bool     // a comprehension: no yield
	nowalrus bool     // its iterables, or one in a class body
	lazy     bool     // an annotation or another scope of types: no yield, await, :=
	outer    []string // what nonlocal may name
	vars     []string // of comprehensions and parameters
	types    []string // type parameters
}

// A flavour is what sort of function a place is in.
type flavour int

const (
	noFunction flavour = iota
	plain
	generator
	coroutine
	asyncGenerator
)

func (c *context) awaits() bool {
	return (c.fn == coroutine || c.fn == asyncGenerator) && !c.class && !c.lazy
}

func (c *context) yields() bool {
	return (c.fn == generator || c.fn == asyncGenerator) && !c.class && !c.lazy && !c.comp
}

// fresh is a name that was not used before.
func (g *grammar) fresh(letter string) string {
	g.count++
	return fmt.Sprintf("%s%d", letter, g.count)
}

// leaf says whether an expression has to end, and otherwise goes a level deeper; up ends it.
func (g *grammar) leaf() bool {
	if g.deep >= 5 || g.pos >= len(g.data) {
		return true
	}
	g.deep++
	return false
}

func (g *grammar) up() { g.deep-- }

// list is n expressions, parted by commas.
func list(n int, expr func() string) string {
	var out []string
	for range n {
		out = append(out, expr())
	}
	return strings.Join(out, ", ")
}

// of is one of the words, in which $x stands for what the letter says.
func (g *grammar) of(words ...string) string {
	parts := strings.Split(g.source.of(words...), "$")
	out := parts[0]
	for _, p := range parts[1:] {
		out += g.part(p[0]) + p[1:]
	}
	return out
}

// part is what a letter stands for in the words of of.
func (g *grammar) part(letter byte) string {
	switch letter {
	case 'a':
		return g.any()
	case 'b':
		return g.boolean()
	case 'c':
		return g.comprehension()
	case 'C':
		return g.asyncComprehension()
	case 'd':
		return g.number()
	case 'e':
		return g.exception()
	case 'E':
		return g.of(exceptions...)
	case 'f':
		return g.fstring()
	case 'g':
		return g.target()
	case 'i':
		return g.slice()
	case 'k':
		return g.of("x", "text(x)", "$a")
	case 'L':
		return g.inLambda(g.any)
	case 'M':
		return g.inMethod(g.any)
	case 'm':
		return g.mapping()
	case 'N':
		return g.inMethod(g.num)
	case 'n':
		return g.num()
	case 'p':
		return g.plainString()
	case 'q':
		return g.seq()
	case 'R':
		return g.inLambda(g.arguments)
	case 'r':
		return g.arguments()
	case 's':
		return g.str()
	case 't':
		return g.typeExpr()
	case 'u':
		return g.subscript()
	case 'w':
		return g.awaitable()
	case 'y':
		return g.yieldable()
	}
	panic("no part " + string(letter))
}

// block is the body of a header that was just written.
func (g *grammar) block() {
	if g.one(12) { // CPython's grammar has bodies on the line of the colon
		text := strings.TrimSuffix(g.out.String(), "\n")
		g.out.Reset()
		g.out.WriteString(text + " " + g.of("pass", "show(1); show(2)", "...;") + "\n")
		return
	}
	g.indented()
}

// indented is a body on lines of its own, which may have begun.
func (g *grammar) indented() {
	g.in++
	g.nest++
	for range 1 + g.pick(3) {
		g.statement()
	}
	g.nest--
	g.in--
}

// statement is any statement that may stand here.
func (g *grammar) statement() {
	if g.nest > 3 || g.in > 9 {
		g.simple()
		return
	}
	switch g.pick(16) {
	case 7:
		g.ifElse()
	case 8:
		g.loops()
	case 9:
		g.try()
	case 10:
		g.with()
	case 11:
		g.match()
	case 12, 13:
		g.function()
	case 14:
		g.classDef()
	case 15:
		if g.in < 3 {
			g.exercise()
		} else {
			g.simple()
		}
	default:
		g.simple()
	}
}
