package pygen

// This file defines functions of all flavours, their parameters, lambdas and calls.

import "strings"

// inLambda is an expression in the body of a lambda.
func (g *grammar) inLambda(expr func() string) string {
	was := g.context
	g.fn, g.class, g.comp = plain, false, false // := in a lambda within a comprehension's iterable is refused too
	e := expr()
	g.context = was
	return e
}

// params is a parameter list of any shape; the names are added to the context.
func (g *grammar) params(annotated bool) string {
	var out, names []string // a default does not see the names
	defaulted := false
	param := func(name string, mayDefault bool) {
		names = append(names, name)
		text := name
		if annotated && g.one(3) {
			text += ": " + g.typeExpr()
		}
		if mayDefault && (defaulted || g.one(2)) {
			defaulted = true
			was := g.context
			g.lazy = g.lazy || len(g.types) > 0 // type parameters have a scope of their own
			text += "=" + g.of("1", "$a")
			g.context = was
		}
		out = append(out, text)
	}
	shape := g.pick(16)
	if shape&1 != 0 {
		param("x", true)
		if shape&2 != 0 {
			param("x0", true)
		}
		out = append(out, "/")
	}
	if shape&2 != 0 {
		param("y", true)
	}
	if shape&4 != 0 {
		star := "*args"
		if annotated && g.one(3) {
			star += ": " + g.of(g.typeExpr(), "*tuple[int, ...]", "*l")
		}
		out = append(out, star)
		names = append(names, "args")
	}
	if shape&8 != 0 {
		if shape&4 == 0 {
			out = append(out, "*")
		}
		defaulted = false
		param("z", true)
		defaulted = false
		param("z0", true)
	}
	if g.one(3) {
		kw := "**kw"
		if annotated && g.one(3) {
			kw += ": " + g.typeExpr()
		}
		out = append(out, kw)
		names = append(names, "kw")
	}
	g.vars = append(names, g.vars...)
	return strings.Join(out, ", ") + g.comma(out)
}

// comma may end a list that is not empty.
func (g *grammar) comma(list []string) string {
	if len(list) == 0 || list[len(list)-1] == "/" || g.pick(6) != 5 {
		return ""
	}
	return ","
}

func (g *grammar) lambda() string {
	was := g.context
	g.fn, g.class, g.comp = plain, false, false // := in a lambda within a comprehension's iterable is refused too
	params := g.paramsOfLambda(was)
	body := g.any()
	g.context = was
	return "(lambda" + params + ": " + body + ")"
}

func (g *grammar) paramsOfLambda(outside context) string {
	inside := g.context
	g.context = outside
	p := g.params(false)
	inside.vars = g.vars
	g.context = inside
	if p != "" {
		p = " " + p
	}
	return p
}

// arguments is what a call is given.
func (g *grammar) arguments() string {
	var out []string
	for range g.pick(4) {
		out = append(out, g.of("$n", "$a", "*l", "*$q", "*(1, 2)"))
	}
	for range g.pick(3) {
		out = append(out, g.of("y=", "z=", "z0=", "q=")+g.any())
		if g.one(4) {
			out = append(out, g.of("*l", "**{'z': 1}", "**d", "**$m"))
		}
	}
	for i, a := range out { // nothing but keywords and ** follows **, no keyword comes twice
		for _, b := range out[:i] {
			name, _, _ := strings.Cut(b, "=")
			twice := strings.Contains(a, "=") && len(name) < 3 && strings.HasPrefix(a, name+"=")
			if twice || strings.HasPrefix(b, "**") && !strings.HasPrefix(a, "**") {
				return strings.Join(out[:i], ", ")
			}
			if strings.HasPrefix(a, "**") || isKeyword(a) {
				continue
			}
			if isKeyword(b) && !strings.HasPrefix(a, "*") {
				return strings.Join(out[:i], ", ")
			}
		}
	}
	return strings.Join(out, ", ") + g.comma(out)
}

func isKeyword(arg string) bool {
	for _, k := range []string{"y=", "z=", "z0=", "q="} {
		if strings.HasPrefix(arg, k) && !strings.HasPrefix(arg, k+"=") {
			return true
		}
	}
	return false
}

// function is a definition and what calls it.
func (g *grammar) function() {
	name := g.fresh("f")
	was := g.context
	fn := []flavour{plain, plain, generator, generator, coroutine, asyncGenerator}[g.pick(6)]
	g.def(name, fn, "")
	g.context = was
	for range 1 + g.pick(2) {
		g.line("%s", g.of("v = drive("+name+"($r))", "show("+name+"($r))", "v = safe(lambda: drive("+name+"($R)))", "v = "+name, "w = drive("+name+"($n))"))
	}
	if g.one(6) {
		g.line("show(%s.__name__, %s.__qualname__, %s.__defaults__, %s.__kwdefaults__, %s.__type_params__)", name, name, name, name, name)
		g.line("show(%s.__annotations__)", name)
	}
}

// def writes a definition; receiver is the first parameter of a method.
func (g *grammar) def(name string, fn flavour, receiver string) {
	for range g.pick(3) {
		if g.one(2) {
			g.line("@%s", g.of("mark($a)", "(lambda f: f)", "mark()", "(mark := mark)(1)"))
		}
	}
	if fn != plain {
		g.line("@kept")
	}
	head := "def "
	if fn >= coroutine {
		head = "async def "
	}
	outside := g.context
	params := g.typeParams()
	list := g.params(true)
	if receiver != "" {
		list = strings.TrimSuffix(receiver+", "+list, ", ")
	}
	returns := ""
	if g.one(4) {
		returns = " -> " + g.typeExpr()
	}
	g.line("%s%s%s(%s)%s:", head, name, params, list, returns)
	g.context = context{fn: fn, vars: g.vars, types: g.types, outer: outside.outer}
	g.in++
	g.scope()
	if fn == generator && g.one(2) || fn == asyncGenerator {
		g.line("yield i")
	}
	g.in--
	if g.one(8) {
		g.in++
		g.line("%s", g.of("pass", "return", "show(locals())"))
		g.in--
	} else {
		g.indented()
	}
	g.context = outside
}

// scope says whose names the body of a function uses.
func (g *grammar) scope() {
	locals := []string{"i", "s", "l", "v"}
	switch g.pick(6) {
	case 0:
		g.line("i, s, l, v = 7, 'local', [9, 8], V('local')")
	case 1:
		g.line("global %s", g.of("i, j", "i, s, l, v", "v", "l, k"))
		locals = nil
	case 2:
		if len(g.outer) > 0 {
			g.line("nonlocal %s", g.of("i", "i, s", "v, l", "i, s, l, v"))
			locals = g.outer
			break
		}
		g.line("i, s, l, v, *j = 5, 'own', [3, 4, 5], V(i := 6), None")
	case 3:
		g.line("for i, s, l, v in [(1, 'loop', [2], V(3))]: pass")
	case 4:
		g.line("i = 0; s = l = v = [i]")
	case 5: // what the body assigns is unbound before
		locals = nil
	}
	if locals != nil {
		g.outer = locals
	} else {
		g.outer = nil
	}
}
