package adder

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// exception renders an uncaught exception for the host. Rendering runs Python code
// (__str__, notes), metered like any other.
func (in *Interp) exception(e *object.Exception) error {
	x := &Exception{Type: e.Header.Type.QualName}
	if m := e.Header.Type.Module; m != "builtins" && m != "__main__" && m != "" {
		x.Type = m + "." + x.Type
	}
	for _, t := range e.TraceEntries() {
		l := t.Code.Locs.At(int(t.PC))
		x.Frames = append(x.Frames, Frame{t.Code.Filename, t.Code.QualName, int(l.Line), int(l.Col), int(l.EndLine), int(l.EndCol)})
	}
	x.Message = in.callText(object.StrRowOf(), object.Ref(e))
	x.Text = in.callText(object.RenderExceptionRow, object.Ref(e))
	if x.Text == "" {
		x.Text = x.Error() + "\n"
	}
	return x
}

// callText runs a native row for the host and gives its text, or "" if that failed.
func (in *Interp) callText(row *object.Row, args ...object.Value) string {
	m := in.in.Machine
	depth := m.Depth()
	if err := m.Start(object.Ref(object.NewNative(row)), args...); err != nil {
		return ""
	}
	v, err := in.drive()
	if err != nil {
		m.AbandonTo(depth)
		return ""
	}
	if v.IsUnbound() || v.Kind() != object.KindStr {
		return ""
	}
	return object.As[object.Str](v).Go()
}

var _ code.Loc
