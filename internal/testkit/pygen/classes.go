package pygen

// This file defines classes: bases, metaclasses, members of all sorts, and their use.

import "strings"

// classDef is a class and what tries it.
func (g *grammar) classDef() {
	name := g.fresh("C")
	was := g.context
	kind := g.pick(12)
	switch {
	case kind == 10:
		g.line("from dataclasses import dataclass, field, replace")
		g.line("@dataclass(%s)", g.of("", "order=True", "frozen=True", "slots=True", "kw_only=True", "eq=False, repr=False", "unsafe_hash=True"))
	case kind == 11:
		g.enum(name)
		return
	case g.one(4):
		g.line("@%s", g.of("mark($a)", "(lambda c: c)", "mark()"))
	}
	params := g.typeParams()
	args := g.bases(params != "")
	if kind == 10 {
		args = ""
	}
	if args != "" || g.one(3) {
		args = "(" + args + ")"
	}
	g.line("class %s%s%s:", name, params, args)
	g.context = context{class: true, outer: was.outer, types: g.types, vars: nil, fn: noFunction}
	g.in++
	g.nest++
	if kind == 10 {
		g.line("a: int")
		g.line("b: %s = %s", g.typeExpr(), g.of("1", "'x'", "None"))
		g.line("c: list = field(default_factory=list%s)", g.of("", ", repr=False", ", compare=False", ", init=False"))
	}
	for range 1 + g.pick(4) {
		g.member()
	}
	g.nest--
	g.in--
	g.context = was
	g.line("show([x.__name__ for x in %s.__mro__], type(%s).__name__)", name, name)
	if kind == 10 {
		g.line("v, w = %s(%s), %s(1, %s)", name, g.of("1", "a=2", "3, 4", "$r"), name, g.any())
		g.line("show(v == w, %s)", g.of("text(v)", "v < w", "replace(v, a=5)", "hash(w) == hash(v)", "setattr(v, 'a', 3)", name+".__match_args__"))
	} else {
		g.line("v = %s(%s)", name, g.of("", "", "$r"))
		g.classes = append(g.classes, name)
	}
	g.exercise()
}

// bases are bases and keywords.
func (g *grammar) bases(generic bool) string {
	was := g.context
	g.lazy = g.lazy || generic
	defer func() { g.context = was }()
	var out []string
	for range g.pick(3) {
		if n := len(g.classes); n > 0 && g.one(2) {
			out = append(out, g.classes[g.pick(n)])
		}
	}
	if len(out) == 2 && out[0] == out[1] {
		out = out[:1]
	}
	if len(out) == 0 && g.pick(4) > 0 {
		out = append(out, g.of("Base", "Base", "V", "list", "dict", "int", "str", "Exception", "ValueError", "tuple", "object"))
	}
	if g.one(8) {
		out = append(out, g.of("*[Base]", "*()", "type(v)", "*l"))
	}
	if g.one(5) {
		out = append(out, g.of("metaclass=Meta", "metaclass=Meta, x=1", "metaclass=type", "metaclass=lambda *a, **k: 5"))
	}
	if g.one(5) {
		out = append(out, g.of("tag=$a", "**{'tag': 'dict'}", "unknown=1"))
	}
	return strings.Join(out, ", ") + g.comma(out)
}

// member is what stands in a class body.
func (g *grammar) member() {
	switch g.pick(14) {
	case 0:
		g.line("%s = %s", g.of("a", "b", "n"), g.any())
	case 1, 2:
		g.method(g.of("m0", "m1", "m2"))
	case 3:
		g.method(g.of("__init__", "__repr__", "__str__", "__eq__", "__lt__", "__hash__", "__len__", "__bool__", "__iter__", "__next__", "__contains__", "__call__", "__getitem__", "__setitem__", "__delitem__", "__missing__", "__format__", "__enter__", "__exit__", "__index__", "__neg__", "__abs__", "__new__", "__reversed__", "__round__"))
	case 4:
		g.method("__" + g.of("", "r", "i") + g.of("add", "sub", "mul", "matmul", "truediv", "mod", "pow", "lshift", "rshift", "or", "xor", "and", "floordiv") + "__")
	case 5:
		g.method(g.of("__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__get__", "__set__", "__set_name__", "__dir__", "__init_subclass__", "__class_getitem__", "__await__", "__aiter__", "__anext__", "__aenter__", "__aexit__", "__instancecheck__", "__subclasscheck__"))
	case 6:
		g.line("@property")
		g.line("def p(self): return %s", g.of("self.n", "'property'", "super().p", "$M"))
		if g.one(2) {
			g.line("@p.%s", g.of("setter", "deleter"))
			g.line("def p(self, x=None): show('changed', x)")
		}
	case 7:
		g.line("@%s", g.of("classmethod", "staticmethod"))
		g.line("def c(*args): return %s", g.of("len(args)", "args", "$M"))
	case 8:
		g.line("q = D()")
	case 9:
		g.line("__slots__ = %s", g.of("('n', 'o')", "()", "'n'", "['p', '__dict__']", "{'n': 'doc'}"))
	case 10:
		g.line("__match_args__ = %s", g.of("('n',)", "('n', 'm')", "()", "['n']", "'n'"))
	case 11:
		g.line("%s: %s%s", g.of("a", "field1", "b"), g.typeExpr(), g.of("", " = $a"))
	case 12:
		g.line("m2 = %s", g.of("lambda self, *a, **k: (self, a, k)", "m1 if 'm1' in locals() else 1", "[$c]", "Tick", "property(lambda self: 5)", "lambda self: super().m1()"))
	default:
		g.statement()
	}
}

func (g *grammar) inMethod(expr func() string) string {
	was := g.context
	g.context = context{fn: plain, outer: was.outer, types: was.types}
	e := expr()
	g.context = was
	return e
}

// method is a method of any flavour, which may call the same one above it.
func (g *grammar) method(name string) {
	receiver := "self"
	switch {
	case strings.HasPrefix(name, "m"):
		fn := []flavour{plain, plain, plain, generator, coroutine, asyncGenerator}[g.pick(6)]
		if g.one(2) {
			g.def(name, fn, receiver)
			return
		}
		g.line("def %s(self, *args, **kw):", name)
		g.line("    return (%s, super().%s(%s))", quote(name), name, g.of("*args, **kw", "1", "args[0], *args", "**kw"))
		return
	case g.one(2):
		g.line("def %s(self, *args):", name)
		g.line("    show(%s, %s)", quote(name), g.of("len(args)", "args"))
		g.line("    return %s", g.of("super()."+name+"(*args)", "NotImplemented", "$M", "$N", "self", "'result'", "super().__new__(self)", "iter([1, 2])"))
		return
	}
	g.line("def %s(self, *args):", name)
	was := g.context
	g.context = context{fn: plain, outer: was.outer, types: was.types, vars: []string{"args"}}
	g.in++
	g.scope()
	g.line("%s", g.of("pass", "self.n = 1", "super().__init__()", "__class__"))
	g.in--
	g.indented()
	g.context = was
}

func (g *grammar) enum(name string) {
	g.line("from enum import Enum, IntEnum, Flag, auto")
	g.line("class %s(%s):", name, g.of("Enum", "IntEnum", "Flag", "str, Enum"))
	g.in++
	g.line("ONE = %s", g.of("1", "auto()", "'one'"))
	g.line("TWO = %s", g.of("2", "auto()", "ONE", "'two'"))
	g.line("%s", g.of("THREE = 4", "def m0(self): return self.name", "pass", "__order__ = 'ONE TWO'", "THREE = auto()"))
	g.in--
	g.line("show([(x.name, x.value) for x in %s], %s)", name, g.of(name+"(1)", name+".ONE | "+name+".TWO", name+"['TWO']", name+".ONE == 1", "text("+name+".TWO)", "f'{"+name+".ONE}'", name+".ONE.ONE", name+".THREE"))
}

// exercise uses an object.
func (g *grammar) exercise() {
	use := func(text string) { g.line("safe(lambda: show(%s))", text) }
	for range 1 + g.pick(4) {
		switch g.pick(16) {
		case 0, 1:
			use("v." + g.of("m0", "m1", "m2", "c") + "(" + g.inLambda(g.arguments) + ")")
		case 2:
			use("v." + g.of("a", "b", "n", "p", "q", "missing", "__class__.__name__", "__class__"))
		case 3:
			op := g.of("+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//")
			use(g.of("v "+op+" 2", "2 "+op+" v", "v "+op+" w", "V() "+op+" v", "v "+op+" v"))
		case 4:
			use("v" + g.comparison() + g.of("w", "v", "1", "V()"))
		case 5:
			g.line("v %s %s", g.of(augmented...), g.of("1", "w", "v"))
		case 6:
			use("v[" + g.of("0", "1:2", "'k'", "1, 2", "...") + "]")
		case 7:
			g.line("%s", g.of("v[0] = 5", "v.n = 6", "v.p = 7", "v.q = 8", "del v.n", "del v.q", "del v.p", "del v[0]", "v.other = 9"))
		case 8:
			use(g.of("len(v)", "bool(v)", "list(v)[:3]", "1 in v", "text(v)", "str(v)", "hash(v) == hash(v)", "f'{v:>5}'", "abs(v)", "-v", "round(v)", "iter(v)", "next(v)", "reversed(v)", "int(v)", "[1, 2, 3][v]", "callable(v)"))
		case 9:
			use("v(" + g.inLambda(g.arguments) + ")")
		case 10:
			g.line("with v as w: %s", g.of("pass", "show(w)", "raise ValueError(1)"))
		case 11:
			g.line("for i in v: show(i); break")
		case 12:
			g.line("v = %s", g.of("type(v)()", "type(v)[int]", "type(v).c(1)", "[v, v]", "getattr(v, 'm0')", "type(v)"))
		case 13:
			g.line("match v:")
			g.in++
			free := []string{"i", "w"}
			g.line("case %s: show(1, i)", g.pattern(0, &free))
			g.line("case type(): show(2)")
			g.line("case _: show(3)")
			g.in--
		case 14:
			use("drive(v." + g.of("m0", "m1", "m2") + "())")
		case 15:
			use(g.of("isinstance(v, Base)", "issubclass(type(v), V)", "type(v).__mro__", "vars(v)", "type(v).__annotations__", "type(v).__type_params__", "type(v).__init__.__qualname__", "v.m0.__func__.__qualname__", "type(v).__orig_bases__"))
		}
	}
}
