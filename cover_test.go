package adder_test

// This file defines the coverage test: whatever the tables list (natives of types and
// modules, instructions, the loop's exits) is reached by a golden file.

import (
	"context"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"sort"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
	"github.com/adderlang/adder/internal/vm"
)

// TestCoverage runs every golden chunk, whole and (where that is cheap) in slices of one
// unit, and fails for each body of a native, and for each exit of the loop at each
// instruction, that none of them reaches. The natives are counted by putting a counter
// around every body for as long as the test lasts, so that nothing is paid elsewhere.
// testdata/uncovered.txt lists what is known to be missing; it only shrinks.
func TestCoverage(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file")
	}
	bodies, restore := countBodies()
	var ops func(code.Op) int64
	if countOps != nil {
		ops = countOps()
	}
	var exits [code.NumOps][code.NumExits]atomic.Int64
	t.Run("run", func(t *testing.T) {
		eachFile(t, func(t *testing.T, _ string, chunks []testkit.Chunk) {
			for _, c := range chunks {
				if fuel := traced(t, c, 0, false, &exits); fuel < 5_000 && c.Limits.Wall == 0 && c.Stops != "time" {
					traced(t, c, 1, false, &exits)
				}
			}
		})
		for _, file := range grantedFiles(t) {
			for _, c := range chunksOf(t, file) {
				traced(t, c, 0, true, &exits)
			}
		}
	})
	restore()

	var misses []string
	for _, b := range bodies {
		if b.hits.Load() == 0 && !b.internal {
			misses = append(misses, "native "+b.name)
		}
	}
	for op, c := range loopCases(t) {
		out := int64(0)
		for ex := range c.exits {
			if exits[op][ex].Load() == 0 {
				misses = append(misses, "exit "+code.ExitNames[ex]+" at "+op.String())
			}
			out += exits[op][ex].Load()
		}
		if c.own && ops != nil && ops(op) <= out {
			misses = append(misses, "what the loop itself does at "+op.String())
		}
	}
	sort.Strings(misses)
	known := listed(t, "testdata/uncovered.txt")
	for _, m := range misses {
		if !known[m] {
			t.Errorf("no golden file reaches %s", m)
		}
		delete(known, m)
	}
	for m := range known {
		t.Errorf("%s is reached, or gone: take it off testdata/uncovered.txt", m)
	}
	t.Logf("%d bodies of natives, %d without a golden file", len(bodies), len(misses))
}

// freeSteps is how many steps of natives in a row may go by without a charge. The hash of a
// slice charged nothing: 40 slices within each other, each twice, ran for years.
const freeSteps = 2048

// traced runs a chunk, in slices of n units if n is not 0, and notes its loop exits and natives
// that go on without paying. It gives the fuel it took.
func traced(t *testing.T, c testkit.Chunk, n int64, granted bool, exits *[code.NumOps][code.NumExits]atomic.Int64) int64 {
	var u adder.Usage
	if n > 0 {
		c.Limits.Fuel = n
	}
	var root adder.Root
	if granted {
		root = grantedRoot
	}
	engine.RunIn(c, root, func(in *adder.Interp, p *adder.Program) error {
		free := 0
		in.Trace(func(e vm.Event) {
			switch {
			case e.Row == nil:
				exits[e.Op][e.Exit].Add(1)
				free = 0
			case e.Paid:
				free = 0
			default:
				if free++; free == freeSteps {
					t.Errorf("%s: %d steps of natives in a row paid nothing, the last one step %d of %s", c.Name(), free, e.Step, e.Row.QualName())
				}
			}
		})
		if granted {
			return runGranted(t, in, p)
		}
		_, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		for n > 0 && errors.As(err, &l) && l.What == "fuel" && in.Usage().Fuel < 20_000 {
			_, err = in.Resume(context.Background(), adder.Limits{Fuel: max(n, l.Need-n)})
		}
		u = in.Usage()
		return err
	})
	return u.Fuel
}

// A body is one Go function of a native.
type body struct {
	name     string
	internal bool // of a row that stands in no table: a continuation of the interpreter's own
	hits     atomic.Int64
}

// countBodies puts a counter around every Go function of every native. restore takes
// them off again.
func countBodies() (bodies []*body, restore func()) {
	listed := map[*object.Row]string{}
	for _, t := range object.Types() {
		for i := range t.Rows {
			listed[&t.Rows[i]] = t.Rows[i].QualName()
		}
	}
	object.NativeModules(func(m *object.ModuleDef) {
		for i := range m.Rows {
			listed[&m.Rows[i]] = m.Name + "." + m.Rows[i].Name
		}
	})
	var undo []func()
	add := func(r *object.Row, form string) *body {
		name, ok := listed[r]
		if !ok {
			name = r.QualName()
		}
		b := &body{name: name + " (" + form + ")", internal: !ok}
		bodies = append(bodies, b)
		return b
	}
	fast := func(r *object.Row, form string, f *object.Fast) {
		if inner := *f; inner != nil {
			b := add(r, form)
			*f = func(t *object.Thread, args []object.Value) (object.Value, error) {
				b.hits.Add(1)
				return inner(t, args)
			}
			undo = append(undo, func() { *f = inner })
		}
	}
	for _, r := range object.Rows() {
		fast(r, "fast", &r.Fast)
		fast(r, "set", &r.Set)
		fast(r, "delete", &r.Del)
		if inner := r.Step; inner != nil {
			b := add(r, "step")
			r.Step = func(t *object.Thread, f *object.NFrame) object.Action {
				b.hits.Add(1)
				return inner(t, f)
			}
			undo = append(undo, func() { r.Step = inner })
		}
	}
	return bodies, func() {
		for _, f := range undo {
			f()
		}
	}
}

// A loopCase is what the loop does at an instruction.
type loopCase struct {
	own   bool // there is a case for it, not just the default
	exits map[code.Exit]bool
}

// loopCases reads from the source of the loop which exits it has at which instruction.
// TRAP, which ends every Code, and KWNAMES, an operand of the call before, are not run.
func loopCases(t *testing.T) map[code.Op]loopCase {
	file, err := parser.ParseFile(token.NewFileSet(), "internal/vm/loop.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ops := map[string]code.Op{}
	for name, op := range opNames(t) {
		ops[name] = op
	}
	var loop *ast.FuncDecl
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "loop" {
			loop = f
		}
	}
	if loop == nil {
		t.Fatal("no loop in loop.go")
	}
	var labels []*ast.LabeledStmt
	var body []ast.Stmt // where the labels stand, and the switch
	var sw *ast.SwitchStmt
	ast.Inspect(loop, func(n ast.Node) bool {
		if b, ok := n.(*ast.BlockStmt); ok {
			for _, s := range b.List {
				if l, ok := s.(*ast.LabeledStmt); ok {
					labels, body = append(labels, l), b.List
				}
			}
		}
		if s, ok := n.(*ast.SwitchStmt); ok && (sw == nil || len(s.Body.List) > len(sw.Body.List)) {
			sw = s
		}
		return true
	})
	exitNames := map[string]code.Exit{"ExSlow": code.ExSlow, "ExFuel": code.ExFuel, "ExGrow": code.ExGrow, "ExReturn": code.ExReturn, "ExCall": code.ExCall}
	byLabel := map[string]map[code.Exit]bool{}
	var exitsOf func(stmts []ast.Stmt) map[code.Exit]bool
	exitsOf = func(stmts []ast.Stmt) map[code.Exit]bool {
		out := map[code.Exit]bool{}
		for _, s := range stmts {
			ast.Inspect(s, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.IfStmt: // "if in = fetch(ip); …" is about the instruction after
					if a, ok := n.Init.(*ast.AssignStmt); ok && a.Tok == token.ASSIGN {
						if id, ok := a.Lhs[0].(*ast.Ident); ok && id.Name == "in" {
							return false
						}
					}
				case *ast.SelectorExpr:
					if ex, ok := exitNames[n.Sel.Name]; ok {
						out[ex] = true
					}
				case *ast.BranchStmt:
					if n.Tok == token.GOTO {
						for ex := range byLabel[n.Label.Name] {
							out[ex] = true
						}
					}
				}
				return true
			})
		}
		return out
	}
	for range labels { // often enough for the longest chain of labels
		for _, l := range labels {
			at := 0
			for body[at] != ast.Stmt(l) {
				at++
			}
			run := []ast.Stmt{l.Stmt}
			for ; !leaves(run[len(run)-1]); run = append(run, unlabeled(body[at])) {
				at++
			}
			byLabel[l.Label.Name] = exitsOf(run)
		}
	}
	out := map[code.Op]loopCase{}
	var rest map[code.Exit]bool
	for _, s := range sw.Body.List {
		c := s.(*ast.CaseClause)
		kinds := exitsOf(c.Body)
		if c.List == nil {
			rest = kinds
		}
		for _, e := range c.List {
			op, ok := ops[e.(*ast.SelectorExpr).Sel.Name]
			if !ok {
				t.Fatalf("loop.go: unknown case %v", e)
			}
			out[op] = loopCase{true, kinds}
		}
	}
	for _, op := range ops {
		if _, ok := out[op]; !ok && op != code.OpTrap && op != code.OpKwNames {
			out[op] = loopCase{false, rest}
		}
	}
	if len(out) < 100 || !out[code.OpCall].exits[code.ExGrow] || !out[code.OpJumpLT].exits[code.ExFuel] || !out[code.OpReturn].exits[code.ExReturn] {
		t.Fatalf("the source of the loop was not understood: %v", out)
	}
	return out
}

func unlabeled(s ast.Stmt) ast.Stmt {
	if l, ok := s.(*ast.LabeledStmt); ok {
		return l.Stmt
	}
	return s
}

// leaves tells whether control does not go on after a statement.
func leaves(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.BranchStmt:
		return s.Tok != token.FALLTHROUGH
	case *ast.BlockStmt:
		return len(s.List) > 0 && leaves(s.List[len(s.List)-1])
	}
	return false
}

// opNames reads the Go names of the instructions from the table's source.
func opNames(t *testing.T) map[string]code.Op {
	file, err := parser.ParseFile(token.NewFileSet(), "internal/code/op.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]code.Op{}
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		for i, s := range g.Specs {
			name := s.(*ast.ValueSpec).Names[0].Name
			if strings.HasPrefix(name, "Op") && name != "Operand" && g.Specs[0].(*ast.ValueSpec).Names[0].Name == "OpTrap" {
				out[name] = code.Op(i)
			}
		}
	}
	if len(out) != int(code.NumOps) {
		t.Fatalf("%d instructions found in op.go, not %d", len(out), code.NumOps)
	}
	return out
}

// countOps begins to count what the loop executes: in the safe build only, where it costs
// nothing that matters.
var countOps func() func(code.Op) int64
