// This file defines how what the compiler warns of reaches the warnings module, and what
// it refuses, after the warnings that came before, becomes a SyntaxError.

package importer

import (
	"errors"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/syntax"
)

// ShowWarnings passes the warnings of a module's Code to the warnings module, which may
// raise. Done: there are none.
func ShowWarnings(t *object.Thread, f *object.NFrame, c *code.Code) object.Action {
	return showWarnings(t, f, c.Filename, c.Warnings, object.Value{})
}

// Fail ends a step with an error of program.Compile, or any other. The warnings found
// before the error are shown first.
func Fail(t *object.Thread, f *object.NFrame, err error) object.Action {
	var e *syntax.Error
	if !errors.As(err, &e) {
		if err == object.ErrRaised || object.FailReason(err) {
			return t.Fail(err)
		}
		return t.Fail(SyntaxError(t, err))
	}
	SyntaxError(t, err)
	if len(e.Warnings) == 0 {
		return object.Raise
	}
	x := object.Ref(t.Exc)
	t.Exc = nil
	ws := make([]code.Warning, len(e.Warnings))
	for i := range ws {
		ws[i] = program.Warning(&e.Warnings[i])
	}
	if act := showWarnings(t, f, e.Filename, ws, x); act != object.Done {
		return act
	}
	t.Exc = object.As[object.Exception](x)
	return object.Raise
}

func showWarnings(t *object.Thread, f *object.NFrame, filename string, ws []code.Warning, exc object.Value) object.Action {
	_, loaded := Modules(t).GetStr(warningsStr)
	if len(ws) == 0 || !loaded && t.Comp.Stderr.IsUnbound() { // nobody would see them
		return object.Done
	}
	n := int64(len(ws))
	if err := t.Charge(n, n*(object.TupleSize(6)+600)); err != nil {
		return t.Fail(err)
	}
	items := make([]object.Value, n)
	for i, w := range ws {
		text := object.None
		if w.Text != "" {
			text = object.NewStr(w.Text)
		}
		num := func(n int) object.Value { return object.Int(int64(n)) }
		items[i] = object.NewTuple([]object.Value{object.NewStr(w.Msg), object.NewStr(w.ErrMsg),
			object.NewTuple([]object.Value{object.NewStr(filename), num(w.Line), num(w.Col), text, num(w.EndLine), num(w.EndCol)})})
	}
	args := []object.Value{object.NewTuple(items)}
	if exc.P != nil {
		args = append(args, exc)
	}
	return t.PushRow(f, warningsRow, args...)
}

var warningsStr = object.Intern("warnings")

// warningsRow shows warnings, then raises the exception in Vals[1], if there is one. PC 1
// has the module, 2 its function, 3 has called it. A program that may not import warnings
// sees none.
var warningsRow = object.RegisterRow(&object.Row{Name: "compile warnings", Catches: true, Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.Exc.P != nil {
		if f.PC > 2 || !object.As[object.Exception](f.Exc).Type.Is(object.ImportErrorType) {
			return t.Reraise(f)
		}
		f.Exc, f.PC = object.Value{}, 3
	}
	if f.PC < 3 {
		if act := t.CallLibraryOp(f, "warnings", "_show_compiled", f.Vals[0]); act != object.Done {
			return act
		}
	}
	if len(f.Vals) > 1 {
		t.Exc = object.As[object.Exception](f.Vals[1])
		return object.Raise
	}
	f.Out = object.None
	return object.Done
}})

// ProgramRow is object.ProgramRow after the warnings of compiling the program: Vals are its
// Code and its globals.
var ProgramRow = object.RegisterRow(&object.Row{Name: "program", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := ShowWarnings(t, f, object.As[object.CodeObject](f.Vals[0]).Code); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		return t.PushRow(f, object.ProgramRow, f.Vals[0], f.Vals[1])
	}
	f.Out = f.In
	return object.Done
}})
