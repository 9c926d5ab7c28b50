package check

// This file defines how imports are followed.

import (
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// A module is the text of one module of a root, or the program.
type module struct {
	name  string
	root  string // the dependency whose it is; "": the program's, or the library's
	file  string
	pkg   string // that its relative imports begin at
	tree  *syntax.Tree
	table *resolve.Table
	// bound says what a name of a scope is bound to by imports.
	bound map[binding][]target
	defs  map[string]bool // functions and classes of the module's own scope
	star  bool            // it has a star import: names may come from there
}

type binding struct {
	scope *resolve.Scope
	name  string
}

// A target is what a name stands for: a module, or a member of one, as a root knows it.
type target struct{ root, module, member string }

func (c *checker) parse(name, file string, src []byte) (*module, error) {
	tree, err := syntax.Parse(file, src, syntax.Options{})
	if err != nil {
		return nil, err
	}
	table, err := resolve.Resolve(tree, file, resolve.Options{})
	if err != nil {
		return nil, err
	}
	return &module{name: name, file: file, tree: tree, table: table, bound: map[binding][]target{}, defs: map[string]bool{}}, nil
}

// follow collects the imports of a module and of those it imports.
func (c *checker) follow(main *module) error {
	c.seen[sight{"", "__main__"}] = main
	c.order = append(c.order, main)
	for i := 0; i < len(c.order); i++ {
		c.collect(c.order[i])
		if len(c.order) > maxModules {
			return &syntax.Error{Kind: "SyntaxError", Msg: "too many modules are imported", Filename: main.file}
		}
	}
	return nil
}

// collect finds the imports and definitions of one module.
func (c *checker) collect(m *module) {
	guarded := map[syntax.Node]bool{} // imports that may fail
	c.scopes(m, func(n syntax.Node, s *resolve.Scope) bool {
		switch n := n.(type) {
		case *syntax.Try:
			if catchesImports(n) {
				for _, st := range n.Body {
					guarded[st] = true
				}
			}
		case *syntax.If: // a statement inside of what may fail may fail
			for _, st := range slices.Concat(n.Body, n.Orelse) {
				guarded[st] = guarded[n]
			}
		case *syntax.FunctionDef:
			c.define(m, s, n.Name)
		case *syntax.AsyncFunctionDef:
			c.define(m, s, n.Name)
		case *syntax.ClassDef:
			c.define(m, s, n.Name)
		case *syntax.Import:
			for _, a := range n.Names {
				c.imported(m, n, a.Name, guarded[n])
				if a.AsName != "" {
					m.bind(s, a.AsName, target{m.root, a.Name, ""})
				} else {
					top, _, _ := strings.Cut(a.Name, ".")
					m.bind(s, top, target{m.root, top, ""})
				}
			}
		case *syntax.ImportFrom:
			c.importFrom(m, s, n, guarded[n])
		}
		return true
	})
}

func (c *checker) define(m *module, s *resolve.Scope, name string) {
	if s == m.table.Top {
		m.defs[name] = true
	}
}

// bind records that an import binds a name.
func (m *module) bind(s *resolve.Scope, name string, t target) {
	if sym := s.Lookup(resolve.Mangle(s.Private, name)); sym != nil && sym.Where == resolve.GlobalExplicit {
		s = m.table.Top
	}
	k := binding{s, name}
	m.bound[k] = append(m.bound[k], t)
}

func (c *checker) importFrom(m *module, s *resolve.Scope, n *syntax.ImportFrom, guarded bool) {
	name := n.Module
	if n.Level > 0 {
		base, ok := relative(m.pkg, n.Level)
		if !ok {
			c.need(m, n, Module, strings.Repeat(".", n.Level)+n.Module, "import")
			return
		}
		name = strings.Trim(base+"."+n.Module, ".")
	}
	if name == "__future__" {
		return
	}
	c.imported(m, n, name, guarded)
	for _, a := range n.Names {
		if a.Name == "*" {
			m.star = true
			c.need(m, n, Unknown, "", "from "+name+" import *")
			continue
		}
		as := a.AsName
		if as == "" {
			as = a.Name
		}
		if sub := name + "." + a.Name; c.find(m, n, sub) != nil || c.library(sub) {
			c.imported(m, n, sub, guarded)
			m.bind(s, as, target{m.root, sub, ""})
			continue
		}
		m.bind(s, as, target{m.root, name, a.Name})
		if m.name != "__main__" { // another module may take it from here
			c.use(m, n, target{m.root, name, a.Name}, nil)
		}
	}
}

// relative is the package that level dots mean.
func relative(pkg string, level int) (string, bool) {
	for ; level > 1; level-- {
		i := strings.LastIndexByte(pkg, '.')
		if i < 0 {
			return "", false
		}
		pkg = pkg[:i]
	}
	return pkg, pkg != ""
}

// imported takes in a module and the packages it stands in.
func (c *checker) imported(m *module, n syntax.Node, name string, guarded bool) {
	for i := 0; i <= len(name); i++ {
		if i < len(name) && name[i] != '.' {
			continue
		}
		part := name[:i]
		switch {
		case c.library(part):
			if c.libraries[part] == nil {
				c.libraries[part] = map[string]bool{}
			}
			if !c.libraries[part][m.root] {
				c.libraries[part][m.root] = true
				c.report.Imports = append(c.report.Imports, Import{Name: part, From: m.file, Line: int(n.Span().Line), Root: m.root})
			}
		case c.find(m, n, part) != nil, c.isDir(m, part):
		case guarded:
			return
		default:
			c.need(m, n, Module, part, "import")
			return
		}
	}
}

// library tells whether the library has a module, also if it has no text of its own.
func (c *checker) library(name string) bool {
	return name == "builtins" || name == "os.path" || c.o.Library(name)
}

// roots are where a module's imports come from, in order.
func (c *checker) roots(by *module) []Dependency {
	var out []Dependency
	if by.root == "" {
		for _, r := range c.o.Roots {
			out = append(out, Dependency{"", r})
		}
	}
	for _, d := range c.o.Dependencies {
		if d.Name == by.root {
			out = append([]Dependency{d}, out...)
		} else {
			out = append(out, d)
		}
	}
	for _, r := range c.o.Trusted { // which act for who imports them
		out = append(out, Dependency{by.root, r})
	}
	return out
}

// isDir tells whether a module is a directory without __init__.py.
func (c *checker) isDir(by *module, name string) bool {
	for _, r := range c.roots(by) {
		if d, ok := r.Root.(interface{ HasDir(string) bool }); ok && d.HasDir(strings.ReplaceAll(name, ".", "/")) {
			return true
		}
	}
	return false
}

// find finds a module of a root, and takes it in when it is met first.
func (c *checker) find(by *module, n syntax.Node, name string) *module {
	at := sight{by.root, name}
	m, ok := c.seen[at]
	if !ok {
		m = c.read(by, n, name)
		c.seen[at] = m
	}
	return m
}

// read finds a module that a root has not met yet.
func (c *checker) read(by *module, n syntax.Node, name string) *module {
	path := strings.ReplaceAll(name, ".", "/")
	for _, r := range c.roots(by) {
		for i, p := range []string{path + "/__init__.py", path + ".py"} {
			src, ok, err := r.Root.Read(p)
			if err == nil && !ok {
				continue
			}
			if m := c.modules[sight{r.Name, name}]; m != nil {
				return m
			}
			file := p
			if r.Root.Name() != "" {
				file = r.Root.Name() + "/" + p
			}
			var m *module
			if err == nil {
				m, err = c.parse(name, file, src)
			}
			if err != nil { // it is there, but cannot be read
				m = &module{name: name, file: file}
				c.report.Needs = append(c.report.Needs, Need{Kind: Unknown, What: name + " does not compile", File: file, Line: 1, Root: r.Name})
			} else {
				if m.pkg = name; i == 1 {
					m.pkg = name[:max(strings.LastIndexByte(name, '.'), 0)]
				}
				c.order = append(c.order, m)
				c.report.Imports = append(c.report.Imports, Import{name, file, by.file, int(n.Span().Line), by.root})
			}
			m.root = r.Name
			c.modules[sight{r.Name, name}] = m
			return m
		}
	}
	return nil
}

// catchesImports tells whether a try statement handles an import that fails.
func catchesImports(t *syntax.Try) bool {
	for _, h := range t.Handlers {
		types := []syntax.Expr{h.Type}
		if tuple, ok := h.Type.(*syntax.Tuple); ok {
			types = tuple.Elts
		}
		for _, x := range types {
			n, ok := x.(*syntax.Name)
			if x == nil || ok && slices.Contains([]string{"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}, n.ID) {
				return true
			}
		}
	}
	return false
}
