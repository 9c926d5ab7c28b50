// This file defines compile() where syntax trees are asked for or given.

package builtins

import (
	"github.com/adderlang/adder/internal/astobj"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/syntax"
)

// compileTree does compile() for trees. Their classes are imported first. PC 2
// has paid for parsing: it is done again if the objects of the tree must wait.
func compileTree(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 && !astobj.Loaded(t) {
		f.PC = 1
		from := object.NewTuple([]object.Value{object.NewStr("AST")})
		return t.PushRow(f, importer.ImportRow, object.NewStr("_ast"), object.None, object.None, from, object.Int(0))
	}
	args := f.Vals
	name, o, err := compileOptions(t, args)
	if err != nil {
		return t.Fail(err)
	}
	switch {
	case args[0].Type() == object.CodeType:
		f.Out = args[0]
		return object.Done
	case astobj.IsNode(t, args[0]):
		return compileTreeObject(t, f, name, args[0], o, args[3].Int()&flagOnlyAST != 0)
	}
	src, isText, err := SourceOf(t, args[0], "compile() arg 1")
	if err != nil {
		return t.Fail(err)
	}
	if f.PC < 2 {
		if err := importer.ChargeSource(t, src, 0); err != nil {
			return t.Fail(err)
		}
		f.PC = 2
		f.Commit(t)
	}
	tree, err := program.Parse(name, src, program.Options{Mode: o.Mode, IsText: isText, Poll: t.Polled})
	if err != nil {
		return importer.Fail(t, f, err)
	}
	if err := t.Charge(astobj.Cost(t, tree)); err != nil {
		return t.Fail(err)
	}
	if f.Out, err = astobj.Encode(t, tree); err != nil {
		return t.Fail(err)
	}
	return object.Done
}

// roots are the classes of the roots that each mode takes.
var roots = map[syntax.Mode]string{syntax.ModeExec: "Module", syntax.ModeEval: "Expression", syntax.ModeSingle: "Interactive"}

// compileTreeObject compiles a tree that a program made: its nodes are paid for as they are
// read.
func compileTreeObject(t *object.Thread, f *object.NFrame, name string, root object.Value, o program.Options, onlyTree bool) object.Action {
	tree, err := astobj.Decode(t, root, roots[o.Mode], name)
	if err != nil {
		return t.Fail(err)
	}
	if onlyTree {
		if err := t.Charge(astobj.Cost(t, tree)); err != nil {
			return t.Fail(err)
		}
		if f.Out, err = astobj.Encode(t, tree); err != nil {
			return t.Fail(err)
		}
		return object.Done
	}
	fuel, _ := astobj.Cost(t, tree) // 4 a node
	if err := t.Charge(program.TreeCost(fuel / 4)); err != nil {
		return t.Fail(err)
	}
	polled := o
	polled.Poll = t.Polled
	c, err := program.CompileTree(tree, polled)
	if err != nil {
		return importer.Fail(t, f, err)
	}
	v := object.NewCode(c)
	object.As[object.CodeObject](v).Src = &compiled{filename: name, tree: tree, opts: o}
	f.Vals[0] = v
	f.PC = 8
	f.Commit(t)
	return compileStep(t, f)
}
