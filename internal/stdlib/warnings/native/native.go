// Package native implements _warnings: which frame a stack level means, and lines of the
// program's own source. It answers to the module warnings alone and holds no authority.
package native

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_warnings", Doc: "What warnings needs of frames.", Rows: []object.Row{
		{Name: "caller", Sig: "(level, skip, /)", Params: "level:index", Rights: object.FrameRead, Charge: object.Constant, Fast: caller,
			Doc: "Globals, file and line of the frame that a stack level means, or None."},
		{Name: "source_line", Sig: "(filename, lineno, /)", Params: "filename:str lineno:index", Rights: object.FrameRead, Charge: object.PerByte, Fast: sourceLine,
			Doc: "A line of a file of the program, or None."},
	}})
}

func asked(t *object.Thread, name string) error {
	if _, ok := t.LibraryCall(name, "warnings"); !ok {
		return t.Raise(object.PermissionErrorType, "%s() is for the module warnings alone", name)
	}
	return nil
}

// caller charges for the walk: it passes each frame at most once.
func caller(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := asked(t, "caller"); err != nil {
		return object.Value{}, err
	}
	var skip []string
	if args[1].Kind() == object.KindTuple {
		for _, v := range object.As[object.Tuple](args[1]).Items {
			if v.Kind() != object.KindStr {
				return object.Value{}, t.TypeError("Found non-str '%s' in skip_file_prefixes.", v.Type().Name)
			}
			skip = append(skip, object.As[object.Str](v).Go())
		}
	}
	level := args[0].Int()
	depth := int64(t.Eval.Depth())
	frames := min(max(level, 1), depth)
	if len(skip) > 0 { // any number of frames may be passed over
		frames = depth * int64(1+len(skip))
	}
	if err := t.Charge(frames/16, object.TupleSize(3)+200); err != nil {
		return object.Value{}, err
	}
	c, ok := t.Eval.FrameAt(int(min(level, depth+1)), skip)
	if !ok || c.Comp != t.Comp { // the namespace of another compartment is not shown, and not written to
		return object.None, nil
	}
	e := object.TraceEntry{Code: c.Code, PC: c.PC}
	return object.NewTuple([]object.Value{object.Ref(c.Globals), object.NewStr(c.Code.Filename), object.Int(int64(e.Line()))}), nil
}

// sourceLine reads what tracebacks may show anyway: files the program was loaded from.
func sourceLine(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := asked(t, "source_line"); err != nil {
		return object.Value{}, err
	}
	n := args[1].Int()
	if t.S.Source == nil || n < 1 {
		return object.None, nil
	}
	text, ok := t.S.Source(object.As[object.Str](args[0]).Go())
	if !ok {
		return object.None, nil
	}
	if err := t.Charge(int64(len(text))/32+1, 0); err != nil {
		return object.Value{}, err
	}
	for ; n > 1; n-- {
		_, rest, more := strings.Cut(text, "\n")
		if !more {
			return object.None, nil
		}
		text = rest
	}
	line, _, _ := strings.Cut(text, "\n")
	if err := t.Charge(0, object.StrSize(len(line), 4)); err != nil {
		return object.Value{}, err
	}
	return object.NewStr(line), nil
}
