package check

// This file defines the walk through one module: which scope each part of it belongs to, and
// what the names that it reads stand for.

import (
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// scopes visits the nodes of a module, each with the scope that its names belong to. visit
// returns false to skip what is below.
func (c *checker) scopes(m *module, visit func(syntax.Node, *resolve.Scope) bool) {
	inner := map[syntax.Node]*resolve.Scope{} // nodes that begin another scope
	stack := []*resolve.Scope{m.table.Top}
	syntax.Walk(m.tree.Root, func(n syntax.Node) bool {
		s := stack[len(stack)-1]
		if in := inner[n]; in != nil {
			s = in
			delete(inner, n)
		}
		stack = append(stack, s)
		m.enter(n, s, inner)
		return visit(n, s)
	}, func(syntax.Node) { stack = stack[:len(stack)-1] })
}

// enter notes which parts of n have the scope of n. Decorators, defaults, annotations and the
// first iterable of a comprehension have the one around it.
func (m *module) enter(n syntax.Node, s *resolve.Scope, inner map[syntax.Node]*resolve.Scope) {
	within := func(part resolve.Part, nodes ...syntax.Node) {
		if in := m.table.Scope(n, part); in != nil {
			for _, x := range nodes {
				inner[x] = in
			}
		}
	}
	body := func(stmts []syntax.Stmt) {
		for _, st := range stmts {
			within(resolve.Body, st)
		}
	}
	comp := func(gens []*syntax.Comprehension, elts ...syntax.Node) {
		within(resolve.Body, elts...)
		for i, g := range gens {
			within(resolve.Body, g)
			if i == 0 {
				inner[g.Iter] = s
			}
		}
	}
	generic := func(exprs ...syntax.Expr) { // these see the type parameters
		for _, x := range exprs {
			if x != nil {
				within(resolve.Params, x)
			}
		}
	}
	switch n := n.(type) {
	case *syntax.FunctionDef:
		body(n.Body)
		generic(n.Returns)
		within(resolve.Params, n.Args)
	case *syntax.AsyncFunctionDef:
		body(n.Body)
		generic(n.Returns)
		within(resolve.Params, n.Args)
	case *syntax.ClassDef:
		body(n.Body)
		generic(n.Bases...)
		for _, k := range n.Keywords {
			within(resolve.Params, k)
		}
	case *syntax.Lambda:
		within(resolve.Body, n.Body)
	case *syntax.TypeAlias:
		within(resolve.Body, n.Value)
	case *syntax.ListComp:
		comp(n.Generators, n.Elt)
	case *syntax.SetComp:
		comp(n.Generators, n.Elt)
	case *syntax.GeneratorExp:
		comp(n.Generators, n.Elt)
	case *syntax.DictComp:
		comp(n.Generators, n.Key, n.Value)
	}
}

// owner finds the scope that binds a name which s mentions; nil if none does.
func (m *module) owner(s *resolve.Scope, name string) *resolve.Scope {
	mangled := resolve.Mangle(s.Private, name)
	for x := s; x != nil; x = x.Parent {
		if x != s && x.Kind == resolve.Class {
			continue
		}
		sym := x.Lookup(mangled)
		if sym == nil {
			continue
		}
		if sym.Where == resolve.GlobalExplicit {
			break
		}
		if sym.Bound() {
			return x
		}
	}
	if sym := m.table.Top.Lookup(mangled); sym != nil && (sym.Bound() || sym.Flags&resolve.Walrus != 0) || m.globalElsewhere(mangled) {
		return m.table.Top
	}
	return nil
}

// globalElsewhere tells whether a function binds a global of that name.
func (m *module) globalElsewhere(name string) bool {
	stack := []*resolve.Scope{m.table.Top}
	for len(stack) > 0 {
		s := stack[len(stack)-1]
		stack = append(stack[:len(stack)-1], s.Children...)
		if sym := s.Lookup(name); sym != nil && sym.Flags&resolve.DefGlobal != 0 && sym.Bound() {
			return true
		}
	}
	return false
}

// A chain is a name with attributes: a.b.c.
type chain struct {
	name  *syntax.Name
	attrs []string
}

// chainOf reads a name with attributes; ok is false for anything else.
func chainOf(n syntax.Node) (ch chain, ok bool) {
	for {
		switch x := n.(type) {
		case *syntax.Attribute:
			ch.attrs = append(ch.attrs, x.Attr)
			n = x.Value
		case *syntax.Name:
			ch.name = x
			slices.Reverse(ch.attrs)
			return ch, true
		default:
			return ch, false
		}
	}
}

// walk finds the needs of a module.
func (c *checker) walk(m *module) {
	if m.tree == nil {
		return
	}
	callOf := map[syntax.Node]*syntax.Call{} // what is called → the call
	plain := map[syntax.Node]bool{}          // attributes that are below one that was looked at
	c.scopes(m, func(n syntax.Node, s *resolve.Scope) bool {
		switch n := n.(type) {
		case *syntax.Call:
			callOf[n.Func] = n
		case *syntax.ExprStmt:
			c.seeds(m, s, n)
		case *syntax.Attribute:
			if plain[n] {
				return true
			}
			if ch, ok := chainOf(n); ok && ch.name.Ctx == syntax.Load && c.chain(m, s, n, ch, callOf[n]) {
				return false
			}
			for x := n; ; {
				plain[x] = true
				below, ok := x.Value.(*syntax.Attribute)
				if !ok {
					break
				}
				x = below
			}
			c.method(m, n, callOf[n])
		case *syntax.Name:
			if n.Ctx == syntax.Load {
				c.chain(m, s, n, chain{name: n}, callOf[n])
			}
		}
		return true
	})
}

// chain looks at a name with attributes. It returns true if all of it is dealt with.
func (c *checker) chain(m *module, s *resolve.Scope, n syntax.Node, ch chain, call *syntax.Call) bool {
	name := ch.name.ID
	at := m.owner(s, name)
	targets := []target(nil)
	if at != nil {
		targets = m.bound[binding{at, name}]
	}
	for _, t := range targets {
		c.member(m, n, t, ch.attrs, call)
	}
	switch {
	case at == nil && !c.o.Builtin(name) && name != "__builtins__":
		if m.star || slices.Contains(given, name) {
			return false
		}
		if m.name == "__main__" || m.root != "" {
			c.need(m, n, Named, name, name)
			return true // its methods are those of a grant
		}
		c.need(m, n, Unknown, "", "the name "+name+", which nothing binds")
	case at == nil, at == m.table.Top && len(targets) == 0 && !m.defs[name] && c.o.Builtin(name):
		if len(ch.attrs) == 0 { // a built-in, or perhaps one: it may be bound only sometimes
			c.use(m, n, target{m.root, "builtins", name}, call)
		}
	}
	return len(targets) > 0
}

// given are the names that every module has.
var given = []string{"__name__", "__file__", "__doc__", "__package__", "__spec__", "__loader__", "__path__", "__annotations__", "__conditional_annotations__",
	"__class__", "__classdict__", "__debug__", "__cached__", "__dict__", "__module__", "__qualname__"}

// member follows attributes from a module, or a member of one, to what is used in the end.
func (c *checker) member(m *module, n syntax.Node, t target, attrs []string, call *syntax.Call) {
	for hops := 0; hops < 100; hops++ {
		if next := c.through(t); next != t {
			t = next
			continue
		}
		switch {
		case t.member != "":
			if len(attrs) > 0 { // datetime.datetime.now, Path.home
				c.use(m, n, target{t.root, t.module, t.member + "." + attrs[0]}, call)
				call = nil
			}
			c.use(m, n, t, call)
			return
		case len(attrs) == 0:
			if delegates[t.module] != nil && call == nil {
				c.need(m, n, Unknown, "", "the module "+t.module+" as a value")
			}
			return
		}
		t, attrs = target{t.root, t.module, attrs[0]}, attrs[1:]
	}
}

// through finds what a member of a module is, if that is a module itself: a submodule, or one
// that the module imports.
func (c *checker) through(t target) target {
	if t.member == "" {
		return target{t.root, canonical(t.module), ""}
	}
	if sub := t.module + "." + t.member; c.seen[sight{t.root, sub}] != nil || c.library(sub) {
		return target{t.root, canonical(sub), ""}
	}
	if r := c.seen[sight{t.root, t.module}]; r != nil && r.table != nil {
		for _, b := range r.bound[binding{r.table.Top, t.member}] {
			return target{b.root, canonical(b.module), b.member}
		}
		return t
	}
	if t.member != t.module && delegates[canonical(t.module)][t.member] == nil && c.library(t.module) && delegates[t.member] != nil && c.library(t.member) {
		return target{t.root, t.member, ""} // a module that one of the library imports: csv.io
	}
	t.module = canonical(t.module)
	return t
}

// canonical is the name under which the table has a module.
func canonical(name string) string {
	switch name {
	case "posixpath", "genericpath", "ntpath":
		return "os.path"
	case "_io", "_pyio":
		return "io"
	case "posix":
		return "os"
	}
	return name
}

// seeds notes random.seed(…) as a statement of the program itself.
func (c *checker) seeds(m *module, s *resolve.Scope, st *syntax.ExprStmt) {
	call, ok := st.Value.(*syntax.Call)
	if !ok || m.name != "__main__" || s != m.table.Top || st.Col != 0 || len(call.Args) != 1 || c.seeded > 0 {
		return
	}
	ch, ok := chainOf(call.Func)
	k, isConst := call.Args[0].(*syntax.Constant)
	if !ok || !isConst || k.Value == nil || strings.Join(append([]string{ch.name.ID}, ch.attrs...), ".") != "random.seed" {
		return
	}
	if t := m.bound[binding{s, "random"}]; len(t) == 1 && t[0] == (target{module: "random"}) {
		c.seeded = int(st.Line)
	}
}
