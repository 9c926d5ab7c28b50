// Package pygen makes Python programs out of bytes: each byte is a choice, so that a
// fuzzer that changes bytes changes programs. Every result parses; what it does when run
// (mostly: raise something and catch it) is for the caller to judge. Loops are bounded
// and output is deterministic; addresses and hashes of text are never printed.
package pygen

import (
	"fmt"
	"strconv"
	"strings"
)

// Program is the program that data stands for.
func Program(data []byte) string {
	g := &gen{source: source{data: data}, vars: []string{"a", "b", "c", "d"}}
	g.out.WriteString(prelude)
	for i := 0; g.pos < len(g.data) && i < 60; i++ {
		g.line("try:")
		g.in++
		g.stmt()
		g.in--
		g.line("except Exception as e:")
		g.line("    show(e)")
	}
	g.line("show(a, b, c, d)")
	return g.out.String()
}

const prelude = `def show(*args):
    for x in args:
        t = type(x)
        if t in (int, float, bool, str, bytes, type(None), complex, range):
            print(t.__name__, repr(x)[:200])
        elif t in (list, tuple, dict):
            print(t.__name__, len(x), [type(y).__name__ for y in list(x)[:20]])
        elif isinstance(x, BaseException):
            print(t.__name__, str(x)[:200] if " at 0x" not in str(x) else "")
        else:
            print(t.__name__)
class P:
    kind = 1
    def __init__(self, n=0): self.n = n
    def __add__(self, o): return P(self.n + (o.n if isinstance(o, P) else 1))
    __radd__ = __mul__ = __sub__ = __add__
    def __lt__(self, o): return self.n < (o.n if isinstance(o, P) else 5)
    def __eq__(self, o): return isinstance(o, P) and self.n == o.n
    def __hash__(self): return self.n
    def __len__(self): return self.n % 7
    def __getitem__(self, k):
        if isinstance(k, int) and k >= self.n % 7: raise IndexError(k)
        return k
    def __contains__(self, x): return x == self.n
    def __call__(self, *args, **kw): return len(args) + len(kw) + self.n
    def __iter__(self): return iter(range(self.n % 5))
    def __enter__(self): return self
    def __exit__(self, *exc): return self.n % 2 == 1
    def __index__(self): return self.n % 100
    def __bool__(self): return self.n % 3 != 0
    @property
    def prop(self): return self.n * 2
    @prop.setter
    def prop(self, v): self.n = v if isinstance(v, int) else 0
    @classmethod
    def make(cls, n): return cls(n)
    def meth(self, x=1, *rest, k=2): return (self.n, x, len(rest), k)
def gen(n):
    for i in range(n):
        got = yield i
        if got: yield got
def deco(f): return f
a, b, c, d = 1, [1, 2, 3], {"k": 1}, "text"
`

type gen struct {
	source
	deep  int
	loops int
	fns   int
	vars  []string

	inFunc, inLoop, async bool
}

func (g *gen) name() string { return g.vars[g.pick(len(g.vars))] }

// body is an indented block of one to three statements.
func (g *gen) body() {
	g.in++
	g.deep++
	for range 1 + g.pick(3) {
		g.stmt()
	}
	g.deep--
	g.in--
}

func (g *gen) stmt() {
	if g.deep > 4 || g.in > 12 {
		g.line("%s = %s", g.name(), g.expr())
		return
	}
	switch g.pick(32) {
	case 0, 1, 2:
		g.line("%s = %s", g.name(), g.expr())
	case 3:
		g.line("%s %s %s", g.target(), []string{"+=", "-=", "*=", "|=", "//=", "%=", "&=", ">>="}[g.pick(8)], g.expr())
	case 4:
		g.line("%s, %s = %s", g.target(), g.target(), g.expr())
	case 5:
		g.line("%s, *%s = %s", g.name(), g.name(), g.expr())
	case 6:
		g.line("show(%s)", g.expr())
	case 7:
		g.line("if %s:", g.expr())
		g.body()
		if g.pick(2) == 1 {
			g.line("else:")
			g.body()
		}
	case 8, 9:
		g.loop()
	case 10:
		g.line("try:")
		g.body()
		switch g.pick(3) {
		case 0:
			g.line("except (ValueError, TypeError) as e:")
			g.line("    show(e)")
		case 1:
			g.line("except Exception:")
			g.body()
		}
		if g.pick(2) == 1 {
			g.line("finally:")
			g.body()
		} else {
			g.line("except BaseException as e:")
			g.line("    %s = type(e).__name__", g.name())
		}
	case 11:
		g.line("with P(%s) as %s:", g.small(), g.name())
		g.body()
	case 12, 13:
		g.function()
	case 14:
		g.class()
	case 15:
		g.line("del %s", []string{g.name() + "[" + g.expr() + "]", g.name() + ".n", g.name() + "[" + g.small() + ":]"}[g.pick(3)])
	case 16:
		g.line("assert %s, %s", g.expr(), g.expr())
	case 17:
		g.line("raise %s", []string{"ValueError(1)", "P", "KeyError(" + g.expr() + ")", "StopIteration", "ValueError from TypeError()", "ExceptionGroup('g', [ValueError(2), TypeError()])"}[g.pick(6)])
	case 18:
		if g.inFunc {
			g.line("return %s", g.expr())
		} else {
			g.line("%s", g.expr())
		}
	case 19:
		if g.inFunc && !g.async {
			g.line("%s = yield %s", g.name(), g.expr())
		} else {
			g.line("%s = list(gen(%s))", g.name(), g.small())
		}
	case 20:
		if g.inLoop {
			g.line("%s", []string{"break", "continue"}[g.pick(2)])
		} else {
			g.line("pass")
		}
	case 21:
		g.match()
	case 22:
		g.line("%s[%s] = %s", g.name(), g.expr(), g.expr())
	case 23:
		g.line("%s[%s:%s] = %s", g.name(), g.small(), g.small(), g.expr())
	case 24:
		g.line("%s.%s = %s", g.name(), g.attr(), g.expr())
	case 25:
		g.line("%s: int = %s", []string{"x1", "x2"}[g.pick(2)], g.expr())
	case 26:
		g.line("try:")
		g.body()
		g.line("except* ValueError as e:")
		g.line("    show(e)")
		g.line("except* TypeError:")
		g.line("    pass")
	case 27:
		g.line("exec(%s)", strconv.Quote([]string{"a = b", "def q(): return a\nb = q()", "c = [x for x in range(3)]", "1 +", "del d", "class Q(P): pass\nd = Q(2)"}[g.pick(6)]))
	case 28:
		g.line("%s = eval(%s)", g.name(), strconv.Quote(g.expr()))
	case 29:
		g.line("from %s", []string{"math import floor as a", "functools import reduce as b", "itertools import chain as c", "collections import deque as d", "nowhere import x"}[g.pick(5)])
	case 30:
		g.line("%s = sorted(%s, key=%s)", g.name(), g.expr(), g.lambda())
	default:
		g.line("global zz")
		g.line("zz = %s", g.expr())
	}
}

func (g *gen) loop() {
	was, fn := g.inLoop, g.loops
	g.inLoop, g.loops = true, g.loops+1
	if g.pick(3) == 0 {
		g.line("n%d = 0", fn)
		g.line("while n%d < %d and (n%d == 0 or %s):", fn, 1+g.pick(6), fn, g.expr())
		g.in++
		g.line("n%d += 1", fn)
		g.in--
		g.body()
	} else {
		g.line("for %s in %s:", []string{g.name(), "(" + g.name() + ", " + g.name() + ")", "*" + g.name() + ", " + g.name()}[g.pick(3)],
			[]string{"range(" + g.small() + ")", g.name(), "gen(" + g.small() + ")", "list(" + g.expr() + ")[:6]", "enumerate(list(" + g.name() + ")[:5])", "zip(" + g.name() + ", " + g.name() + ")"}[g.pick(6)])
		g.in++
		g.line("n%d = %d", fn, g.pick(3))
		g.in--
		g.body()
	}
	if g.pick(4) == 1 {
		g.line("else:")
		g.body()
	}
	g.inLoop = was
}

var params = []string{"", "x", "x, y=2", "*args", "**kw", "x, /, y=1, *, k=3", "x=a, *args, k=b, **kw"}

func (g *gen) function() {
	name := fmt.Sprintf("f%d", g.fns)
	g.fns++
	inFunc, inLoop, async, vars := g.inFunc, g.inLoop, g.async, g.vars
	g.inFunc, g.inLoop = true, false
	g.async = g.pick(6) == 1
	if g.pick(5) == 1 {
		g.line("@deco")
	}
	def := "def"
	if g.async {
		def = "async def"
	}
	g.line("%s %s(%s):", def, name, params[g.pick(len(params))])
	g.in++
	switch g.pick(4) {
	case 1:
		g.line("global a, b")
	case 2:
		g.line("a, b, c, d = 5, [4], {}, 'local'")
	case 3:
		g.line("try: show(a)")
		g.line("except NameError as e: show(e)")
		g.line("a = %s", g.expr())
	}
	g.in--
	g.body()
	g.inFunc, g.inLoop, g.async, g.vars = inFunc, inLoop, async, vars
	call := fmt.Sprintf("%s(%s)", name, g.args())
	switch g.pick(4) {
	case 0:
		g.line("%s = %s", g.name(), call)
	case 1:
		g.line("%s = %s", g.name(), name)
	case 2:
		g.line("%s = list(zip(range(5), %s))", g.name(), call)
	case 3:
		g.line("%s = %s", g.name(), call)
		g.line("%s = getattr(%s, 'send', show)(None)", g.name(), g.name())
	}
}

func (g *gen) class() {
	name := fmt.Sprintf("C%d", g.fns)
	g.fns++
	g.line("class %s(%s):", name, []string{"", "P", "list", "dict", "int", "str", "Exception", "metaclass=type", "P, metaclass=type"}[g.pick(9)])
	g.in++
	g.line("x = %s", g.expr())
	if g.pick(3) == 1 {
		g.line("__slots__ = ('s', 't')")
	}
	inFunc, inLoop, async := g.inFunc, g.inLoop, g.async
	g.inFunc, g.inLoop, g.async = true, false, false
	g.line("def %s(self, *args):", []string{"meth", "__init__", "__eq__", "__getattr__", "__repr__", "__iter__", "__call__", "__add__", "__setattr__", "__getitem__"}[g.pick(10)])
	if g.pick(2) == 1 {
		g.in++
		g.line("%s = super()", g.name())
		g.in--
	}
	g.body()
	g.inFunc, g.inLoop, g.async = inFunc, inLoop, async
	g.in--
	g.line("%s = %s(%s)", g.name(), name, g.args())
}

func (g *gen) match() {
	g.line("match %s:", g.expr())
	g.in++
	for range 1 + g.pick(3) {
		g.line("case %s:", []string{"1 | None", "[x, *_]", "{'k': v, **rest}", "P(n=5)", "str() as s", "[1, 2, 3]", "(int(), y)", "-1 | 'text'", "x if x"}[g.pick(9)])
		g.body()
	}
	g.in--
}

// target is something that can be assigned to.
func (g *gen) target() string {
	switch g.pick(4) {
	case 1:
		return g.name() + "[" + g.small() + "]"
	case 2:
		return g.name() + "." + g.attr()
	}
	return g.name()
}

func (g *gen) attr() string {
	return []string{"n", "prop", "kind", "x", "s", "real", "__class__", "__doc__", "meth", "missing"}[g.pick(10)]
}

func (g *gen) small() string {
	return []string{"0", "1", "2", "3", "-1", "5", "len(d)", "a", "None", "7"}[g.pick(10)]
}

func (g *gen) lambda() string {
	return []string{"None", "lambda x: x", "str", "lambda x: P(x)", "len", "lambda x, y=a: (y, x)", "P"}[g.pick(7)]
}

func (g *gen) args() string {
	return []string{"", "1", "a, b", "*b", "**c", "1, 2, 3", "x=1", "1, k=2", "*b, **c", "P(3)"}[g.pick(10)]
}

var literals = []string{"1", "0", "-3", "2.5", "True", "None", "'s'", "''", "b'by'", "[]", "[1, 2]", "(1, 'x')", "{}", "{'k': 2}", "{1, 2}", "(1 << 70)", "1e308", "float('nan')",
	"3j", "range(4)", "'\\u20ac'", "P(4)", "P(0)", "gen(3)", "([0] * 5)", "('ab' * 3)", "...", "-7", "9223372036854775807", "slice(1, 3)", "bytearray(b'xy')", "frozenset((1, 2))"}

var unary = []string{"-%s", "not %s", "~%s", "+%s", "(%s)", "[*%s]", "{**%s}", "str(%s)[:50]", "len(%s)", "list(%s)", "tuple(%s)", "bool(%s)", "int(%s)", "float(%s)", "abs(%s)", "repr(type(%s))",
	"sum(%s)", "sorted(%s)", "iter(%s)", "next(%s)", "hash(type(%s).__name__) == 0", "set(%s)", "dict(%s)", "reversed(%s)", "min(%s)", "max(%s, default=0)", "any(%s)", "f'{(%s)!r:.30}'", "type(%s)",
	"[q for q in %s][:9]", "{q: 1 for q in %s}", "(q for q in %s)", "getattr(%s, 'n', 0)", "callable(%s)", "%s.upper()", "%s.append(1)", "%s.keys()", "%s.meth(1, k=3)", "%s.prop", "%s.pop()",
	"%s()", "%s(1)", "%s[0]", "%s[1:]", "%s[::-1]", "%s[-1]", "%s['k']", "isinstance(%s, (int, P))", "bytes(%s)[:20]", "round(%s)", "%s.n", "%s.__class__", "copy_of(%s)", "%s.copy()", "%s.split()",
	"format(%s, '>8')", "'%%s' %% (%s,)", "enumerate(%s)", "map(str, %s)", "filter(None, %s)", "id(%s) == 0", "print(end='') or %s", "%s.send(None)", "%s.throw(ValueError(9))", "%s.close()"}

var binary = []string{"%s + %s", "%s - %s", "%s * (%s)", "%s / %s", "%s // %s", "%s %% %s", "%s & %s", "%s | %s", "%s ^ %s", "%s == %s", "%s != %s", "%s < %s", "%s <= %s", "%s > %s", "%s >= %s",
	"%s is %s", "%s is not %s", "%s in %s", "%s not in %s", "%s and %s", "%s or %s", "%s[%s]", "(%s, %s)", "[%s, %s]", "{%s: %s}", "min(%s, %s)", "divmod(%s, %s)", "zip(%s, %s)", "%s.join(%s)",
	"%s @ %s", "[x + %s for x in %s][:9]", "%s(%s)", "map(%s, %s)", "%s.extend(%s)", "%s.update(%s)", "getattr(%s, str(%s)[:5], 1)", "(w := %s) + %s", "{*%s, *%s}", "%s.startswith(%s)", "%s.index(%s)",
	"[x for x in %s if x == %s]", "lambda x=%s: x == %s", "%s < 5 < %s", "isinstance(%s, type(%s))", "(lambda *p, **k: (len(p), len(k)))(*%s, **%s)"}

func (g *gen) expr() string {
	g.deep++
	defer func() { g.deep-- }()
	if g.deep > 8 {
		return g.name()
	}
	switch g.pick(8) {
	case 0, 1:
		return g.name()
	case 2, 3:
		return literals[g.pick(len(literals))]
	case 4, 5:
		return "(" + strings.ReplaceAll(fmt.Sprintf(unary[g.pick(len(unary))], g.atom()), "copy_of", "list") + ")"
	case 6:
		return "(" + fmt.Sprintf(binary[g.pick(len(binary))], g.atom(), g.atom()) + ")"
	default:
		return fmt.Sprintf("(%s if %s else %s)", g.atom(), g.atom(), g.atom())
	}
}

// atom is an expression that may stand anywhere.
func (g *gen) atom() string {
	e := g.expr()
	if e[0] == '-' || e[0] >= '0' && e[0] <= '9' {
		return "(" + e + ")"
	}
	return e
}
