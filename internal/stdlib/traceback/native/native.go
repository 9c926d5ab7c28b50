// Package native implements what traceback and linecache need of the interpreter: where an
// entry of a traceback stands, lines with carets, messages with suggestions, and the text of
// files that modules were loaded from, which tracebacks show anyway. It holds no authority.
package native

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_traceback", Doc: "What traceback needs of tracebacks.", Rows: []object.Row{
		{Name: "position", Sig: "(tb, /)", Rights: object.NoRights, Charge: object.Constant, Fast: position,
			Doc: "(line, end line, column, end column) of a traceback entry; the columns, in bytes, may be None."},
		{Name: "carets", Sig: "(lines, column, end_column, /)", Params: "lines:str column:index end_column:index", Rights: object.NoRights, Charge: object.PerByte, Base: 8,
			Fast: carets, Doc: "The lines, indented, with carets beneath."},
		{Name: "message", Sig: "(exc, /)", Rights: object.NoRights, Charge: object.PerByte, Step: func(t *object.Thread, f *object.NFrame) object.Action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.PushRow(f, object.ExceptionMessageRow, f.Vals[0]); act != object.Done {
					return act
				}
			}
			f.Out = f.In
			return object.Done
		}, Doc: "The text of an exception, with a suggestion for a wrong name."},
		{Name: "place", Sig: "(level, /)", Params: "level:index", Rights: object.FrameRead, Charge: object.PerItem, Fast: place,
			Doc: "(file, line, function) of the caller at a level, as warnings count them, or None: for logging."},
		{Name: "depth", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "How deep calls are nested.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return object.Int(int64(t.Eval.Depth())), nil
			}},
		{Name: "source", Sig: "(filename, /)", Params: "filename:str", Rights: object.NoRights, Charge: object.PerByte, Fast: source,
			Doc: "The text of a file that a module was loaded from, or None."},
	}})
}

func position(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].Type() != object.TracebackType {
		return object.None, t.TypeError("expected traceback object, got '%s'", args[0].Type().Name)
	}
	if err := t.Charge(0, object.TupleSize(4)); err != nil {
		return object.None, err
	}
	line, endLine, col, endCol, cols := object.TracePosition(object.As[object.TraceNode](args[0]))
	out := []object.Value{object.Int(int64(line)), object.Int(int64(endLine)), object.None, object.None}
	if cols {
		out[2], out[3] = object.Int(int64(col)), object.Int(int64(endCol))
	}
	return object.NewTuple(out), nil
}

// carets costs by the text, each character of which is looked at a few times.
func carets(t *object.Thread, args []object.Value) (object.Value, error) {
	text := object.As[object.Str](args[0]).Go()
	if err := t.Charge(int64(len(text)/8)+1, 8*object.StrSize(len(text), 4)); err != nil {
		return object.None, err
	}
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\r\n\f\v")
	}
	limit := func(v object.Value) int { return int(min(max(v.Int(), 0), 1<<20)) }
	return object.NewStr(object.CaretText(lines, limit(args[1]), limit(args[2]))), nil
}

func source(t *object.Thread, args []object.Value) (object.Value, error) {
	if t.S.Source == nil {
		return object.None, nil
	}
	text, ok := t.S.Source(object.As[object.Str](args[0]).Go())
	if !ok {
		return object.None, nil
	}
	if err := t.Charge(int64(len(text)/64), object.StrSize(len(text), 4)); err != nil {
		return object.None, err
	}
	return object.NewStr(text), nil
}

// place answers to the module logging alone, as _warnings does to warnings. It charges for
// the frames it passes.
func place(t *object.Thread, args []object.Value) (object.Value, error) {
	if _, ok := t.LibraryCall("place", "logging"); !ok {
		return object.None, t.Raise(object.PermissionErrorType, "place() is for the module logging alone")
	}
	level := min(max(args[0].Int(), 1), int64(t.Eval.Depth())+1)
	if err := t.Charge(level/16, object.TupleSize(3)+256); err != nil {
		return object.None, err
	}
	c, ok := t.Eval.FrameAt(int(level), nil)
	if !ok || c.Comp != t.Comp {
		return object.None, nil
	}
	e := object.TraceEntry{Code: c.Code, PC: c.PC}
	return object.NewTuple([]object.Value{object.NewStr(c.Code.Filename), object.Int(int64(e.Line())), object.NewStr(c.Code.Name)}), nil
}
