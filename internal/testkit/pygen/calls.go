package pygen

// This file defines programs for comparison with another interpreter: each line applies
// something of the built-in types to hostile values and prints what comes of it, value or
// exception, so that the first line that differs names the bug.

import (
	"fmt"
	"strconv"
	"strings"
)

// Calls is the program of calls that data stands for. Nothing that it prints depends on
// addresses, hashes or the order of sets.
func Calls(data []byte) string {
	g := &gen{source: source{data: data}}
	g.out.WriteString(callsPrelude)
	for n := 0; g.pos < len(g.data) && n < 40; n++ {
		if g.pick(6) == 0 {
			g.line("t(%d, %s)", n, strconv.Quote(callStatement(g)))
		} else {
			g.line("t(%d, %s)", n, strconv.Quote(g.call(0)))
		}
	}
	return g.out.String()
}

const callsPrelude = `def show(x, deep=0):
    k = type(x)
    if k in (int, float, complex, bool, str, bytes, bytearray, type(None), type(...), type(NotImplemented), range, slice, type):
        r = repr(x) if k is not int or abs(x) < 10 ** 300 else f"int of {x.bit_length()} bits, {x % 1000003}"
        return r if len(r) < 300 else r[:200] + f"... {len(r)}"
    if deep > 4:
        return k.__name__
    if k in (list, tuple):
        return k.__name__ + "[" + ", ".join([show(y, deep + 1) for y in x[:20]]) + f"] {len(x)}"
    if k in (set, frozenset):
        return k.__name__ + "{" + ", ".join(sorted([show(y, deep + 1) for y in x])[:20]) + f"}} {len(x)}"
    if k is dict:
        return "dict{" + ", ".join([show(y, deep + 1) + ": " + show(z, deep + 1) for y, z in list(x.items())[:20]]) + f"}} {len(x)}"
    if k is memoryview:
        try:
            return "memoryview " + show(x.tobytes()) + x.format + show(x.shape)
        except ValueError as e:
            return "memoryview " + str(e)
    if isinstance(x, BaseException):
        return k.__name__ + " " + show(x.args, deep + 1)
    if isinstance(x, (S, L)):
        return k.__name__ + " of " + show(x.__class__.__mro__[1](x), deep + 1)
    if hasattr(k, "__next__"):
        out = []
        try:
            for _ in range(12):
                out.append(next(x))
        except StopIteration:
            out.append("end")
        return k.__name__ + " " + show(out, deep + 1)
    return k.__name__
class S(str): pass
class L(list): pass
class I:
    "an integer by __index__"
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class F:
    def __float__(self): return 2.5
class B:
    def __index__(self): return "no int"
    def __len__(self): return -1
    def __iter__(self): return 5
    def __str__(self): return 5
    def __repr__(self): return None
    def __bool__(self): return 2
    def __hash__(self): return "x"
    def __eq__(self, o): raise KeyError("eq")
    def __lt__(self, o): raise ValueError("lt")
    def __getitem__(self, k): raise LookupError("item")
    def __format__(self, s): return 5
class E:
    def __init__(self): self.n = 0
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return True
    def __hash__(self): return 1
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration(self.n)
        return self.n
l, d, s, ba, u, b, i, f = [3, 1, 2], {"k": 1, 2: "v"}, {1, 2, 5}, bytearray(b"abcabc"), "a\u20acb\U0001d11e c", b"ab,c d", 12345678901234567890, 2.5
it, g, mv, e = iter([1, 2, 3]), (x * 2 for x in range(4)), memoryview(b"abcdef"), E()
def t(n, src):
    try:
        try:
            code = compile(src, "line", "eval")
        except SyntaxError:
            code = compile(src, "line", "exec")
        r = show(eval(code, globals()))
    except Exception as x:
        try:
            r = type(x).__name__ + ": " + str(x)
        except Exception as y:
            r = type(x).__name__ + " whose str fails: " + type(y).__name__
    if " at 0x" in r:
        r = r.split(" at 0x")[0]
    print(n, ascii(r)[:600])
`

// callValues are what calls are made of: the edges of each type.
var callValues = []string{"0", "1", "-1", "2", "7", "-3", "255", "256", "1000", "2**31", "2**63-1", "2**63", "-2**63", "2**64", "10**30", "True", "False", "None", "...",
	"0.0", "-0.0", "1.5", "-2.5", "1e16", "1e308", "5e-324", "float('inf')", "float('nan')", "0.1", "1j", "complex(1.5, -2)", "complex('nan')",
	"''", "'a'", "'abc'", "' a b '", "'A\\u00df\\u0130\\ufb01'", "'\\ud800'", "'\\u20ac'", "'\\U0001d11e'", "'0x1f'", "'-12'", "'1_000'", "'\\u0663'", "'a,b,,c'", "'\\n\\r\\n\\x1c'", "'%s %d'", "'{} {0!r:>5}'", "'x' * 70",
	"b''", "b'a'", "b'abc'", "b'\\xff\\x00'", "b'a b\\tc'", "bytearray(b'xyz')", "bytearray()", "[]", "[1]", "[1, 2, 3]", "[3.5, 1, 2]", "['b', 'a']", "[[1], [2]]", "[None]", "()", "(1,)", "(1, 'x')", "('a', 'b', 'c')",
	"{}", "{'k': 1}", "{1: 2, None: 3}", "set()", "{1, 2}", "frozenset((2, 3))", "range(0)", "range(5)", "range(10, 0, -3)", "slice(None)", "slice(1, 3)", "slice(None, None, -1)", "slice(-1, 2**70, 2)",
	"I(2)", "I(-1)", "I(2**70)", "F()", "B()", "E()", "S('sub')", "L([1, 2])", "int", "str", "object", "type", "len", "print", "iter([1, 2])", "iter('ab')", "zip('ab', [1, 2])", "enumerate('xy')", "map(str, [1])", "memoryview(b'abcd')",
	"l", "d", "s", "ba", "u", "b", "i", "f", "it", "g", "mv", "e", "l", "d", "u", "b", "ba"}

// callMethods are the methods of the built-in types, by an expression that has them; without
// __add__ and __mul__ of sequences, which differ when they are called by name
// (docs/differences/containers.md).
var callMethods = []struct {
	of    []string
	names []string
}{
	{[]string{"u", "'abcabc'", "'  Ab\\t'", "'\\u00e9\\u0130'", "''", "S('sub')", "'a\\u20ac'"}, strings.Fields("capitalize casefold center count encode endswith expandtabs find format index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill __contains__ __getitem__ __mod__ __format__ __eq__ __lt__ __len__ __iter__ __getnewargs__")},
	{[]string{"b", "ba", "b'abcabc'", "bytearray(b'  xY ')", "b''"}, strings.Fields("capitalize center count decode endswith expandtabs find hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill __contains__ __getitem__ __mod__")},
	{[]string{"ba", "bytearray(b'mut')"}, strings.Fields("append clear copy extend insert pop remove reverse __setitem__ __delitem__ resize take_bytes")},
	{[]string{"l", "[5, 4]", "L([1])", "[1.5, 2.5]"}, strings.Fields("append clear copy count extend index insert pop remove reverse sort __setitem__ __delitem__ __getitem__ __contains__ __eq__ __lt__ __reversed__")},
	{[]string{"(1, 2, 1)", "()", "('a', 1)"}, strings.Fields("count index __getitem__ __contains__ __eq__ __lt__ __iter__")},
	{[]string{"d", "{1: 2}", "dict(a=1)"}, strings.Fields("clear copy get items keys pop popitem setdefault update values __getitem__ __setitem__ __delitem__ __contains__ __or__ __ior__ __ror__ __eq__ __reversed__")},
	{[]string{"{1: 2, 'a': 3}.keys()", "d.items()", "d.keys()"}, strings.Fields("isdisjoint __and__ __or__ __sub__ __xor__ __contains__ __le__ __eq__ __len__")},
	{[]string{"s", "{1, 2}", "set()"}, strings.Fields("add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset remove symmetric_difference symmetric_difference_update union update __contains__ __le__ __and__ __or__ __ixor__")},
	{[]string{"frozenset((1, 2))"}, strings.Fields("copy difference intersection isdisjoint issubset issuperset symmetric_difference union __contains__ __lt__ __sub__")},
	{[]string{"i", "(5)", "(-7)", "True", "(0)", "(10**30)"}, strings.Fields("bit_length bit_count conjugate to_bytes as_integer_ratio is_integer __add__ __sub__ __mul__ __floordiv__ __mod__ __divmod__ __truediv__ __and__ __or__ __xor__ __eq__ __lt__ __round__ __format__ __index__ __trunc__ __ceil__ __neg__ __invert__ __bool__ __float__")},
	{[]string{"f", "(1.5)", "(-0.0)", "float('inf')", "1e300"}, strings.Fields("as_integer_ratio is_integer hex conjugate __add__ __mul__ __floordiv__ __mod__ __divmod__ __truediv__ __pow__ __round__ __format__ __eq__ __lt__ __int__ __trunc__ __floor__ __ceil__")},
	{[]string{"1j", "complex(1, 2)"}, strings.Fields("conjugate __add__ __mul__ __truediv__ __pow__ __eq__ __format__ __abs__ __bool__ __complex__")},
	{[]string{"range(10)", "range(5, -5, -2)", "range(2**70)"}, strings.Fields("count index __getitem__ __contains__ __len__ __eq__ __reversed__")},
	{[]string{"mv", "memoryview(ba)", "memoryview(bytearray(b'12345678'))"}, strings.Fields("tobytes tolist hex cast release toreadonly __getitem__ __setitem__ __len__ __eq__ index count")},
	{[]string{"it", "g", "e", "iter({1: 2})", "reversed([1, 2])"}, strings.Fields("__next__ __iter__ __length_hint__ send throw close __reduce__")},
	{[]string{"int", "float", "bytes", "bytearray", "str", "dict", "complex"}, strings.Fields("from_bytes fromhex maketrans fromkeys from_number __new__ mro")},
	{[]string{"slice(1, 10, 2)", "slice(None, -3)"}, strings.Fields("indices __eq__")},
	{[]string{"ValueError(1)", "KeyError('k')", "ExceptionGroup('g', [ValueError(1), TypeError()])", "StopIteration(3)", "OSError(2, 'no', 'f')"}, strings.Fields("with_traceback add_note subgroup split derive __str__ __repr__ __reduce__")},
}

var callFunctions = strings.Fields("abs all any ascii bin bool bytearray bytes callable chr complex dict divmod enumerate filter float format frozenset getattr hasattr hex int isinstance issubclass iter len list map max memoryview min next oct ord pow range repr reversed round set setattr delattr slice sorted str sum tuple type zip super property classmethod vars")

var callKeywords = []string{"key=len", "key=str", "reverse=True", "default=3", "base=16", "sep=None", "maxsplit=1", "encoding='utf-8'", "errors='replace'", "signed=True", "byteorder='little'", "start=2", "strict=True", "keepends=True", "end=1", "x=1", "**d", "*l"}

var callOperators = strings.Fields("+ - * / // % & | ^ << >> == != < <= > >= in and or is @")

var callSpecs = []string{"", ">8", "<5", "^9", "*^9", "+", "-", " ", "08", "#x", "#b", "x", "X", "o", "c", "d", "n", "e", ".3e", "f", ".2f", "g", ".0g", "G", "%", ".1%", ",", "_", ",.2f", "_x", "s", ".2s", "z.1f", "=+8", "010.3f", "5.1", "q", ">>", "2**", "\\u20ac>4", ".", ",_", "1000000000000000000000"}

var callPercents = []string{"%s", "%r", "%a", "%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%#x", "%o", "%c", "%e", "%.3f", "%g", "%#g", "%i", "%u", "%%", "%(k)s", "%*d", "%.*f", "%5.2s|", "%", "%q", "%s %s", "%b", "%lld", "%.0f"}

func (g *gen) value() string { return callValues[g.pick(len(callValues))] }

// call is an expression.
func (g *gen) call(deep int) string {
	arg := func() string {
		if deep < 2 && g.pick(5) == 0 {
			return "(" + g.call(deep+1) + ")"
		}
		return g.value()
	}
	switch g.pick(16) {
	case 0, 1, 2, 3, 4, 5:
		m := callMethods[g.pick(len(callMethods))]
		return m.of[g.pick(len(m.of))] + "." + m.names[g.pick(len(m.names))] + "(" + g.callArgs(arg) + ")"
	case 6, 7, 8:
		return callFunctions[g.pick(len(callFunctions))] + "(" + g.callArgs(arg) + ")"
	case 9, 10:
		op := callOperators[g.pick(len(callOperators))]
		x, y := arg(), arg()
		if op == "<<" || op == "*" { // results stay small
			y = []string{"3", "0", "-1", "70", "None", "2.5", "'a'", "I(2)", "True"}[g.pick(9)]
		}
		return "(" + x + ") " + op + " (" + y + ")"
	case 11:
		return "format(" + arg() + ", '" + callSpecs[g.pick(len(callSpecs))] + "')"
	case 12:
		p := callPercents[g.pick(len(callPercents))]
		q := []string{"'", "b'"}[g.pick(2)]
		return q + p + "' % " + fill([]string{"(%s,)", "(%s)", "(%s, 2)", "{'k': %s}"}[g.pick(4)], arg)
	case 13:
		return fill([]string{"(%s)[%s]", "(%s)[%s:%s]", "(%s)[%s:%s:%s]"}[g.pick(3)], arg)
	case 14:
		return fill([]string{"[x for x in %s]", "{x: y for x, y in %s}", "{*%s, *%s}", "[*%s, %s]", "(lambda *a, k=1, **w: (a, k, w))(*%s, **%s)", "f'{%s!r:>{%s}}'", "-(%s)", "~(%s)", "not (%s)", "(%s) < (%s) < (%s)", "(%s) if (%s) else (%s)", "{**%s, 'z': %s}", "[(x, y) for x, y in zip(%s, %s)]",
			"list(t'{%s!s:x}')", "(a := %s, a)"}[g.pick(15)], arg)
	}
	return fill([]string{"pow(%s, %s, %s)", "int(%s, %s)", "str(%s, %s)", "sorted(%s, key=%s)", "max(%s, %s)", "sum(%s, %s)", "round(%s, %s)", "zip(%s, %s, strict=True)", "isinstance(%s, %s)", "divmod(%s, %s)", "type(%s, %s, %s)", "getattr(%s, %s, 0)", "dict(%s, **%s)", "bytes(%s, %s)", "enumerate(%s, %s)"}[g.pick(15)], arg)
}

// fill puts expressions in the places of a template.
func fill(template string, expr func() string) string {
	parts := strings.Split(template, "%s")
	out := parts[0]
	for _, p := range parts[1:] {
		out += expr() + p
	}
	return out
}

func (g *gen) callArgs(arg func() string) string {
	var out []string
	for range []int{0, 1, 1, 1, 2, 2, 3, 4}[g.pick(8)] {
		out = append(out, arg())
	}
	if g.pick(6) == 0 {
		out = append(out, callKeywords[g.pick(len(callKeywords))])
	}
	return strings.Join(out, ", ")
}

// callStatement is a statement, on one line.
func callStatement(g *gen) string {
	v := g.value
	switch g.pick(14) {
	case 0:
		return fill("l[%s:%s] = %s", v)
	case 1:
		return fill("ba[%s:%s] = %s", v)
	case 2:
		return fill("l[%s] = %s", v)
	case 3:
		return fill("d[%s] = %s", v)
	case 4:
		return fill("del l[%s]", v)
	case 5:
		return fill("x, *y = %s", v)
	case 6:
		return fill("x, y = %s", v)
	case 7:
		return fmt.Sprintf("l %s= %s", []string{"+", "*", "-", "|"}[g.pick(4)], []string{"3", "[1]", "'ab'", "None", "range(3)", "0", "-1"}[g.pick(7)])
	case 8:
		return fill("raise %s", v)
	case 9:
		return fmt.Sprintf("for x in %s: pass", []string{"l", "d", "s", "5", "None", "it", "B()", "E()", "'ab'"}[g.pick(9)])
	case 10:
		return fill("with %s as x: pass", v)
	case 11:
		return fill("match %s:\n case [x, *y]: l = [x, 0]\n case {'k': z}: l = [z]\n case str() | bytes(): u = 'm'\n case int(n) if n > 3: l = [n]\n case complex(real=r): f = r\n case None: l = []", v)
	case 12:
		return fill("class C(%s): x = %s", v)
	}
	return fill("l, d, s, ba = [%s, 1, 'z'], {%s: 2}, {4, %s}, bytearray(b'abcabc')", v)
}
