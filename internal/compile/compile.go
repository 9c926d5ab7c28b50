// Package compile turns a syntax tree into register code.
//
// [Module] is the whole interface. It resolves names (package resolve), then walks the
// tree once, emitting instructions for package code's machine. A compiler holds a stack of
// units, one for each Code being made. Expressions are compiled towards a destination
// register: a named local is written directly, and temporaries follow stack discipline, so
// the registers in use before an instruction are always [0, top). Named locals that may be
// unbound are tracked as the code is emitted (bits.go), so that CHECK appears only where a
// local is not provably assigned.
//
// Files: emit.go (instructions, labels, tables), names.go (variables), expr.go, jump.go
// (conditions), call.go, display.go, comp.go, fold.go (constants), stmt.go, assign.go, loop.go,
// try.go, with.go, match.go, function.go, class.go, generic.go (type parameters), annot.go,
// fstring.go, unparse.go, warn.go.
package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines the interface of the package and the compiler's state.

// Mode is the kind of program, as compile's third argument.
type Mode = syntax.Mode

// Future is a set of __future__ features that change the code made.
type Future uint8

// The features that still mean something.
const (
	FutureAnnotations Future = 1 << iota
	FutureBarryAsFLUFL
)

// Options adjusts a compilation. The zero value is right for a module.
type Options struct {
	Mode      Mode
	LastValue bool   // the module returns the value of its last expression statement
	ByName    bool   // module-level names live in a mapping in R[0] (exec with locals)
	Future    Future // features inherited from the code that calls compile
	Optimize  int    // 0; 1 drops assert, 2 docstrings too
	Library   bool   // mark every Code as embedded library
	Mangle    bool   // obj.__x in a class is obj._C__x, which others may use: no private names

	// Charge is called as work is done, with units that depend on the source only. An
	// error from it ends the compilation and is what Module returns.
	Charge func(units int64) error
}

// Warning is a SyntaxWarning, in the order CPython gives them.
type Warning = syntax.Warning

// stop carries an error out of the recursion; it never leaves the package.
type stop struct{ err error }

type compiler struct {
	tree     *syntax.Tree
	filename string
	opts     Options
	future   Future
	table    *resolve.Table
	u        *unit
	free     *unit // finished units kept for their buffers
	warnings []Warning
	spineOps []*syntax.BinOp // chains of operators being compiled
	spine    []syntax.Expr   // chains of trailers being compiled
	depth    int
	work     int64
}

// Module compiles a tree. An error in the program is a *syntax.Error.
func Module(tree *syntax.Tree, filename string, opts Options) (out *code.Code, warnings []Warning, err error) {
	c := &compiler{tree: tree, filename: filename, opts: opts, future: opts.Future}
	defer func() {
		warnings = c.warnings
		if p := recover(); p != nil {
			s, ok := p.(stop)
			if !ok {
				panic(p)
			}
			out, err = nil, s.err
		}
	}()
	c.futures()
	c.preprocess()
	c.table, err = resolve.Resolve(tree, filename, resolve.Options{
		FutureAnnotations: c.future&FutureAnnotations != 0, Charge: opts.Charge})
	if err != nil {
		return nil, nil, err
	}
	return c.module(), c.warnings, nil
}

// charge reports work done since the last call.
func (c *compiler) charge() {
	if c.opts.Charge != nil && c.work > 0 {
		if err := c.opts.Charge(c.work); err != nil {
			panic(stop{err})
		}
	}
	c.work = 0
}

func (c *compiler) fail(p *syntax.Pos, msg string) {
	panic(stop{resolve.ErrorAt(c.tree, c.filename, p, msg)})
}

// chargeEvery is the work from one charge to the next: 0.5 ms.
const chargeEvery = 512

// enter counts one level of recursion over the tree; leave with c.depth--.
func (c *compiler) enter(n syntax.Node) {
	c.depth++
	if c.depth > resolve.MaxDepth {
		panic(stop{resolve.TooDeep(c.tree, c.filename, n.Span())})
	}
	if c.work++; c.work >= chargeEvery {
		c.charge()
	}
}

// passed asks whether to go on, in a pass over the instructions of a unit, every 8,192 of them:
// 0.1 to 0.3 ms.
func (c *compiler) passed(i int) {
	if i%8192 == 8191 {
		c.work++
		c.charge()
	}
}

func (c *compiler) warn(p *syntax.Pos, msg string) {
	c.warnings = append(c.warnings, Warning{Msg: msg, Line: int(p.Line), Col: int(p.Col) + 1,
		EndLine: int(p.EndLine), EndCol: int(p.EndCol) + 1})
}

// module compiles the root.
func (c *compiler) module() *code.Code {
	u := c.open(c.table.Top, "<module>", "<module>", 1)
	if c.opts.ByName {
		u.code.Flags |= code.ByName
		u.code.NSReg = 0
	}
	if c.future&FutureAnnotations != 0 {
		u.code.Flags |= code.FutureAnnotations
	}
	u.layout(nil)
	u.prologue()
	switch root := c.tree.Root.(type) {
	case *syntax.Expression:
		c.at(root.Body)
		c.returnExpr(root.Body, nil)
	case *syntax.Interactive:
		finish := c.moduleAnnotations(root.Body)
		c.stmts(root.Body)
		finish()
	case *syntax.Module:
		body := c.docstring(root.Body)
		finish := c.moduleAnnotations(root.Body)
		c.lastValue(body)
		finish()
	}
	return c.close()
}

// lastValue compiles a module's statements, returning the last one's value if asked to.
func (c *compiler) lastValue(body []syntax.Stmt) {
	n := len(body)
	if c.opts.LastValue && n > 0 {
		if e, ok := body[n-1].(*syntax.ExprStmt); ok {
			c.stmts(body[:n-1])
			c.at(e)
			c.returnExpr(e.Value, nil)
			return
		}
	}
	c.stmts(body)
}

// futures reads the from __future__ imports at the start of the module.
func (c *compiler) futures() {
	var body []syntax.Stmt
	switch root := c.tree.Root.(type) {
	case *syntax.Module:
		body = root.Body
	case *syntax.Interactive:
		body = root.Body
	}
	open, docstring := true, false
	for _, s := range body {
		if f, ok := s.(*syntax.ImportFrom); ok && f.Module == "__future__" && f.Level == 0 {
			if !open {
				c.fail(&f.Pos, "from __future__ imports must occur at the beginning of the file")
			}
			c.feature(f)
			continue
		}
		if e, ok := s.(*syntax.ExprStmt); ok && !docstring && open {
			if k, ok := e.Value.(*syntax.Constant); ok {
				if _, ok := k.Value.(syntax.Str); ok {
					docstring = true
					continue
				}
			}
		}
		open = false
	}
}

func (c *compiler) feature(f *syntax.ImportFrom) {
	for _, a := range f.Names {
		switch a.Name {
		case "nested_scopes", "generators", "division", "absolute_import", "with_statement",
			"print_function", "unicode_literals", "generator_stop":
		case "annotations":
			c.future |= FutureAnnotations
		case "barry_as_FLUFL":
			c.future |= FutureBarryAsFLUFL
		case "braces":
			c.fail(&a.Pos, "not a chance")
		default:
			c.fail(&a.Pos, "future feature "+a.Name+" is not defined")
		}
	}
}
