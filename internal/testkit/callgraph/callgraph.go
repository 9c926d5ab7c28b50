// Package callgraph finds the functions of Go packages that can call themselves, directly or
// by way of others: a Go stack that overflows kills the process, so each needs a bound.
//
// The graph is static. A call goes to the function it names; a call of an interface's method
// to that method of every type that implements the interface; a call of a value to every
// function that flows there, by assignment, argument, result, field or element. Fields and
// variables are told apart by their declaration alone, never by the object they are in, so
// the graph has edges too many. What it has too few of: functions kept in an interface value
// that is not one of ours, and methods that the standard library calls by itself
// (fmt calls String and Error).
package callgraph

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"sort"
	"strings"
)

// A Graph holds nodes of three kinds: *types.Func, *ast.FuncLit, and *types.Var for what
// functions flow through.
type Graph struct {
	module string
	edges  map[any][]any
	names  map[*ast.FuncLit]string
	types  []*types.Named // of the module
	ifaces map[*types.Func]bool
}

// A listed package is what go list says of it.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	Standard                bool
	Module                  *struct{ Path string }
}

// Load type-checks the packages that the patterns name, in the module at dir, with all that
// they import, and gathers the calls of those that belong to module.
func Load(dir, module string, patterns ...string) (*Graph, error) {
	cmd := exec.Command("go", append([]string{"list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,Standard,Module", "--"}, patterns...)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %v\n%s", err, stderr.Bytes())
	}
	g := &Graph{module: module, edges: map[any][]any{}, names: map[*ast.FuncLit]string{}, ifaces: map[*types.Func]bool{}}
	exports, done := map[string]string{}, map[string]*types.Package{}
	fset := token.NewFileSet()
	std := importer.ForCompiler(fset, "gc", func(imp string) (io.ReadCloser, error) { return os.Open(exports[imp]) })
	conf := types.Config{Importer: importFunc(func(imp string) (*types.Package, error) {
		if p := done[imp]; p != nil {
			return p, nil
		}
		return std.Import(imp)
	})}
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var l listed
		if err := dec.Decode(&l); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		if exports[l.ImportPath] = l.Export; l.Module == nil || l.Module.Path != module {
			continue
		}
		var files []*ast.File
		for _, name := range l.GoFiles {
			f, err := parser.ParseFile(fset, filepath.Join(l.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				return nil, err
			}
			files = append(files, f)
		}
		info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{},
			Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Implicits: map[ast.Node]types.Object{}}
		p, err := conf.Check(l.ImportPath, fset, files, info)
		if err != nil {
			return nil, err
		}
		done[l.ImportPath] = p
		g.add(p, info, files)
	}
	g.interfaces()
	return g, nil
}

type importFunc func(imp string) (*types.Package, error)

func (f importFunc) Import(imp string) (*types.Package, error) { return f(imp) }

// add gathers the calls of a package.
func (g *Graph) add(p *types.Package, info *types.Info, files []*ast.File) {
	for _, name := range p.Scope().Names() {
		if tn, ok := p.Scope().Lookup(name).(*types.TypeName); ok && !tn.IsAlias() {
			if n, ok := tn.Type().(*types.Named); ok {
				g.types = append(g.types, n)
			}
		}
	}
	for _, f := range files {
		for _, d := range f.Decls {
			w := &walker{g: g, info: info}
			switch d := d.(type) {
			case *ast.FuncDecl:
				fn := info.Defs[d.Name].(*types.Func)
				w.name, w.cur, w.sig = g.Name(fn), fn, fn.Signature()
				if d.Body != nil {
					w.walk(d.Body)
				}
			case *ast.GenDecl: // initial values of the package's variables
				w.name = p.Name()
				w.walk(d)
			}
		}
	}
}

// interfaces joins each method of an interface that is called to those that implement it.
func (g *Graph) interfaces() {
	for m := range g.ifaces {
		recv, ok := m.Signature().Recv().Type().Underlying().(*types.Interface)
		if !ok {
			continue
		}
		for _, n := range g.types {
			if types.IsInterface(n) || n.TypeParams().Len() > 0 {
				continue
			}
			if !types.Implements(n, recv) && !types.Implements(types.NewPointer(n), recv) {
				continue
			}
			if obj, _, _ := types.LookupFieldOrMethod(n, true, m.Pkg(), m.Name()); obj != nil {
				if c, ok := obj.(*types.Func); ok {
					g.edge(m, c.Origin())
				}
			}
		}
	}
}

// edge says that whoever calls from can come to to.
func (g *Graph) edge(from, to any) {
	if from != nil && to != nil {
		g.edges[from] = append(g.edges[from], to)
	}
}

// Name is a function's name, the module's path left out: internal/re.(*parser).group.
func (g *Graph) Name(node any) string {
	switch n := node.(type) {
	case *types.Func:
		name := strings.ReplaceAll(n.FullName(), g.module+"/", "")
		return strings.ReplaceAll(name, g.module+".", path.Base(g.module)+".")
	case *ast.FuncLit:
		return g.names[n]
	}
	return ""
}

// Cut takes a function out of the graph: what it calls has a bound of its own.
func (g *Graph) Cut(name string) bool {
	for n := range g.edges {
		if g.Name(n) == name {
			delete(g.edges, n)
			return true
		}
	}
	return false
}

// Cycles are the sets of functions that call each other in a circle, each sorted by name,
// function literals as NAME.func of the function that they stand in.
func (g *Graph) Cycles() [][]string {
	var out [][]string
	for _, c := range g.components() {
		if len(c) == 1 && !g.loops(c[0]) {
			continue
		}
		seen := map[string]bool{}
		for _, n := range c {
			if name := g.Name(n); name != "" {
				seen[name] = true
			}
		}
		if len(seen) == 0 {
			continue // values that are assigned in a circle
		}
		var names []string
		for n := range seen {
			names = append(names, n)
		}
		sort.Strings(names)
		out = append(out, names)
	}
	sort.Slice(out, func(i, j int) bool { return out[i][0] < out[j][0] })
	return out
}

func (g *Graph) loops(n any) bool {
	for _, m := range g.edges[n] {
		if m == n {
			return true
		}
	}
	return false
}

// components are the strongly connected ones (Tarjan), found without recursion.
func (g *Graph) components() [][]any {
	type frame struct {
		node any
		next int
	}
	index, low, on := map[any]int{}, map[any]int{}, map[any]bool{}
	var stack []any
	var out [][]any
	for root := range g.edges {
		if index[root] != 0 {
			continue
		}
		frames := []frame{{node: root}}
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			if f.next == 0 {
				index[f.node] = len(index) + 1
				low[f.node] = index[f.node]
				stack = append(stack, f.node)
				on[f.node] = true
			}
			if f.next < len(g.edges[f.node]) {
				m := g.edges[f.node][f.next]
				f.next++
				if index[m] == 0 {
					frames = append(frames, frame{node: m})
				} else if on[m] {
					low[f.node] = min(low[f.node], index[m])
				}
				continue
			}
			n := f.node
			if frames = frames[:len(frames)-1]; len(frames) > 0 {
				up := frames[len(frames)-1].node
				low[up] = min(low[up], low[n])
			}
			if low[n] == index[n] {
				var c []any
				for {
					m := stack[len(stack)-1]
					stack = stack[:len(stack)-1]
					on[m] = false
					c = append(c, m)
					if m == n {
						break
					}
				}
				out = append(out, c)
			}
		}
	}
	return out
}

// Path is a circle of calls through the named function, for whoever must break it: nodes
// without a name are variables.
func (g *Graph) Path(name string) []string {
	for start := range g.edges {
		if g.Name(start) != name {
			continue
		}
		from := map[any]any{}
		queue := []any{start}
		for len(queue) > 0 {
			n := queue[0]
			queue = queue[1:]
			for _, m := range g.edges[n] {
				if m == start {
					var out []string
					for x := n; x != start; x = from[x] {
						out = append(out, g.show(x))
					}
					out = append(out, name)
					for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
						out[i], out[j] = out[j], out[i]
					}
					return out
				}
				if _, ok := from[m]; !ok {
					from[m] = n
					queue = append(queue, m)
				}
			}
		}
	}
	return nil
}

func (g *Graph) show(n any) string {
	if v, ok := n.(*types.Var); ok {
		return "var " + v.Name()
	}
	return g.Name(n)
}
