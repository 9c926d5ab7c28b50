// This file defines compile() where syntax trees are asked for or given.

package builtins

import (
	"github.com/adderlang/adder/internal/astobj"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
)

// compileTree does compile() for trees. Their classes are imported first. PC 2
// has paid for parsing: it is done again if the objects of the tree must wait.
func compileTree(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 && !astobj.Loaded(t) {
		f.PC = 1
		from := object.NewTuple([]object.Value{object.NewStr("AST")})
		return t.Eval.PushRow(f, importer.ImportRow, object.NewStr("_ast"), object.None, object.None, from, object.Int(0))
	}
	args := f.Vals
	name, o, err := compileOptions(t, args)
	if err != nil {
		return t.Fail(err)
	}
	switch onlyTree := args[3].Int()&flagOnlyAST != 0; {
	case args[0].Type() == object.CodeType, onlyTree && astobj.IsNode(t, args[0]):
		f.Out = args[0]
		return object.Done
	case astobj.IsNode(t, args[0]):
		if f.Out, err = treeCode(t, name, args[0], o); err != nil {
			return t.Fail(err)
		}
		return object.Done
	}
	src, isText, err := sourceOf(t, args[0], "compile() arg 1")
	if err != nil {
		return t.Fail(err)
	}
	if f.PC < 2 {
		if err := t.Charge(program.Cost(len(src))); err != nil {
			return t.Fail(err)
		}
		f.PC = 2
		f.Commit(t)
	}
	tree, err := program.Parse(name, src, program.Options{Mode: o.Mode, IsText: isText})
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

func treeCode(t *object.Thread, name string, root object.Value, o program.Options) (object.Value, error) {
	return object.None, t.TypeError("compile() arg 1 must be a string, bytes or code object")
}
