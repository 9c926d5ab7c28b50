package pygen

// This file defines simple statements.

import "strings"

// simple is a simple statement, sometimes two on a line.
func (g *grammar) simple() {
	text := g.simpleText()
	if g.one(10) {
		text += "; " + g.of("pass", "i = 2", "show(i)") + g.of("", ";", "  # a comment")
	}
	g.line("%s", text)
}

func (g *grammar) simpleText() string {
	switch g.pick(24) {
	case 0, 1:
		return "show(" + g.any() + ")"
	case 2, 3, 4:
		return g.typed()
	case 5:
		return "v = safe(lambda: " + g.inLambda(g.any) + ")"
	case 6:
		return g.targets() + " = " + g.any()
	case 7:
		return g.augmented()
	case 8:
		return g.annotated()
	case 9:
		return g.del()
	case 10:
		return "assert " + g.boolean() + g.of("", ", $a")
	case 11:
		return g.raise()
	case 12:
		return g.imports()
	case 13:
		return g.typeAlias()
	case 14:
		return g.flow()
	case 15:
		return g.flow()
	case 16:
		return g.yieldText()
	case 17:
		return g.yieldText()
	case 18:
		return g.of("pass", "...", "'docstring'", "$a")
	case 19:
		return "i = j = " + g.targets() + " = " + g.any()
	case 20:
		return g.of("l.append($a)", "d[$s] = $a", "l[$n:$n] = $q", "d.update($m)", "v.n = $a", "l.sort(key=text)")
	case 21:
		return g.of("exec("+quote("i = 5\nshow(i)")+")", "v = eval("+quote("[x for x in (1, 2)]")+")", "exec("+quote("1 +")+")", "exec("+quote("def q(): return i\nv = q()")+", globals())", "v = eval("+quote("i + 1")+", {'i': 2})")
	case 22:
		return "show(" + g.of("v.twice", "missing", "l.missing", "None.x", "i.real", "s.upper", "unbound + 1") + ")"
	}
	return "show(" + g.any() + ", " + g.any() + ")"
}

func quote(s string) string {
	return "'" + strings.ReplaceAll(s, "\n", `\n`) + "'"
}

// typed gives a name what it is meant to hold.
func (g *grammar) typed() string {
	switch g.pick(6) {
	case 0:
		return g.of("i", "j", "k") + " = " + g.num()
	case 1:
		return g.of("s", "t") + " = " + g.str()
	case 2:
		return g.of("l", "m") + " = list(" + g.seq() + ")"
	case 3:
		return g.of("d", "h") + " = " + g.mapping()
	}
	return g.of("v", "w") + " = " + g.any()
}

// target is what may be assigned to, or deleted.
func (g *grammar) target() string {
	return g.of("i", "j", "k", "v", "w", "v.n", "l[$n]", "d[$s]", "l[1:$n]", "w.twice", "w[$u]", "d['k']")
}

// targets is what stands left of "=".
func (g *grammar) targets() string {
	switch g.pick(8) {
	case 0, 1:
		return g.target()
	case 2:
		return g.target() + ", " + g.target()
	case 3:
		return "(" + g.target() + ", " + g.target() + ",)"
	case 4:
		return "[" + g.target() + ", *" + g.target() + "]"
	case 5:
		return g.target() + ", *" + g.of("l", "m", "v.n", "(w)") + ", " + g.target()
	case 6:
		return "(" + g.target() + ", [" + g.target() + ", (" + g.target() + ")]), " + g.target()
	}
	return "*" + g.of("l", "m") + ","
}

var augmented = []string{"+=", "-=", "*=", "@=", "/=", "%=", "**=", "<<=", ">>=", "|=", "^=", "&=", "//="}

func (g *grammar) augmented() string {
	switch g.pick(5) {
	case 0:
		return g.of("i", "j", "k", "l[0]", "d['k']", "v.n") + " " + g.of("+=", "-=", "//=", "%=", "&=", "|=", "^=", ">>=") + " " + g.num()
	case 1:
		return g.of("s", "t") + " += " + g.str()
	case 2:
		return g.of("l", "m", "l[0:1]") + " += " + g.seq()
	case 3:
		return g.of("w", "v") + " " + g.of(augmented...) + " " + g.any()
	}
	return g.of("i *= 3", "k /= 4", "k **= 2; k %= 101", "i <<= 1", "d |= $m", "v @= $a", "v.twice += 1", "l[-1] += 1", "w[1:2] += $n")
}

func (g *grammar) annotated() string {
	to := g.of("u", "(u)", "v.n", "d['k']", "w[1]")
	if g.one(2) {
		return to + ": " + g.typeExpr()
	}
	return to + ": " + g.typeExpr() + " = " + g.of("$a", "*l, 1", "$y")
}

func (g *grammar) del() string {
	switch g.pick(7) {
	case 0:
		return "del l[" + g.num() + "]"
	case 1:
		return "del d[" + g.str() + "], l[" + g.num() + ":" + g.num() + "]"
	case 2:
		return "del v.n, w.twice"
	case 3:
		return "del (l[0], [d['k']]), w[" + g.subscript() + "]"
	case 4:
		name := g.of("i", "s", "v", "l")
		return "del " + name + "; " + name + " = " + g.any()
	case 5:
		return "del w[" + g.subscript() + "]"
	}
	return "del (" + g.of("unbound", "u", "w[1]") + ")"
}

func (g *grammar) exception() string {
	switch g.pick(9) {
	case 0, 1:
		return g.of("ValueError", "TypeError", "KeyError", "LookupError") + "(" + g.any() + ")"
	case 2:
		return g.of("ValueError", "KeyError", "ZeroDivisionError", "StopIteration", "RuntimeError")
	case 3:
		return "ExceptionGroup(" + g.str() + ", [" + g.exception() + "(1)" + ", TypeError(2)])"
	case 4:
		return "ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), TypeError()])])"
	case 5:
		return g.of("v", "None", "1", "int", "'text'", "StopAsyncIteration(3)", "StopIteration(4)", "AssertionError")
	case 6:
		return "type('Own', (ValueError,), {})(" + g.any() + ")"
	}
	return "ValueError(" + g.num() + ", " + g.str() + ")"
}

func (g *grammar) raise() string {
	switch g.pick(5) {
	case 0:
		return "raise " + g.exception()
	case 1:
		return "raise " + g.exception() + " from " + g.of("None", "$e", "$a")
	case 2:
		return "raise"
	case 3:
		return "err = ValueError(" + g.any() + "); err.add_note(" + g.str() + "); raise err"
	}
	return "raise " + g.exception() + " from " + g.exception()
}

func (g *grammar) imports() string {
	if g.nest == 0 && g.fn == noFunction && !g.class && g.one(4) {
		return g.of("from math import *", "from string import *", "from nowhere import *")
	}
	return g.of("import math", "import math as w, string", "import collections.abc", "import collections.abc as v", "from math import floor", "from math import (floor as v, ceil as w,)",
		"from math import nothing", "import nowhere.else_", "from . import v", "from ..up import v as w", "from .near import (v)", "from functools import reduce as v, partial", "from collections import deque as v; v = v(l, maxlen=2)")
}

// flow is return, break or continue, where they may stand.
func (g *grammar) flow() string {
	switch {
	case g.star:
	case g.loop && g.one(2):
		return g.of("break", "continue")
	case g.fn != noFunction && !g.class:
		if g.fn == asyncGenerator {
			return "return"
		}
		return g.of("return $a", "return", "return *l, $a", "return ($y)")
	}
	return "pass"
}

// yieldable is a yield expression, or any other where it may not stand.
func (g *grammar) yieldable() string {
	if !g.yields() {
		return g.any()
	}
	switch g.pick(5) {
	case 0:
		return "yield"
	case 1:
		return "yield *l, " + g.any()
	case 2, 3:
		if g.fn == generator {
			return "yield from " + g.of("numbers(2)", "$q", "$a", "l")
		}
	}
	return "yield " + g.any()
}

func (g *grammar) yieldText() string {
	switch g.pick(4) {
	case 0:
		return g.yieldable()
	case 1:
		return g.targets() + " = " + g.yieldable()
	case 2:
		return g.of("i", "v") + " = " + g.yieldable()
	}
	if g.awaits() {
		return g.of("v = ", "") + "await " + g.awaitable()
	}
	return "v = [" + "(" + g.yieldable() + "), 1]"
}
