package adder

import (
	"github.com/adderlang/adder/internal/object"
)

// renderFuel is what rendering an exception for the host may spend: rendering runs
// guest code (__str__, notes), on an allowance of its own, so that neither what a
// traceback says nor what a run has used depends on how much fuel was left.
const renderFuel = 1_000_000

// exception renders an uncaught exception for the host.
func (in *Interp) exception(e *object.Exception) error {
	x := &Exception{Type: e.Header.Type.QualName}
	if m := e.Header.Type.Module; m != "builtins" && m != "__main__" && m != "" {
		x.Type = m + "." + x.Type
	}
	for _, t := range e.TraceEntries() {
		l := t.Code.Locs.At(int(t.PC))
		x.Frames = append(x.Frames, Frame{t.Code.Filename, t.Code.QualName, t.Line(), int(l.Col), int(l.EndLine), int(l.EndCol)})
	}
	mt := &in.in.Meter
	left, granted, held := mt.Left, mt.Granted, mt.Held
	mt.Left, mt.Granted, mt.Held = renderFuel, renderFuel, 0
	defer func() { mt.Left, mt.Granted, mt.Held = left, granted, held }()
	x.Message = in.callText(object.StrRowOf(), object.Ref(e))
	x.Text = in.callText(object.RenderExceptionRow, object.Ref(e))
	if x.Text == "" {
		x.Text = x.Error() + "\n"
	}
	x.in, x.raised = in, e
	switch {
	case e.Header.Type.Is(object.CapabilityErrorType):
		x.cause = &CapabilityError{Message: x.Message, Grant: object.MissingGrant(e)}
	case e.Header.Type.Is(object.SystemExitType):
		x.Exit = in.exit(e)
	}
	for _, h := range in.hostErrs {
		if h.e == e {
			x.cause = h.err
		}
	}
	return x
}

// exit reads the status of a SystemExit: None is 0, an int itself, anything else a
// message.
func (in *Interp) exit(e *object.Exception) *Exit {
	code := object.ExitCode(e)
	switch {
	case code.IsNone():
		return &Exit{}
	case code.Kind() == object.KindInt:
		n, ok := code.Int64()
		if !ok {
			n = -1
		}
		return &Exit{Code: int(n & 0xff)}
	}
	return &Exit{Code: 1, Message: in.callText(object.StrRowOf(), code)}
}

// callText runs a native row for the host and gives its text, or "" if that failed.
func (in *Interp) callText(row *object.Row, args ...object.Value) string {
	m := in.in.Machine
	depth := m.Depth()
	if err := m.Start(object.Ref(object.NewNative(row)), args...); err != nil {
		return ""
	}
	v, err := in.driveAlone()
	if err != nil {
		m.AbandonTo(depth)
		return ""
	}
	if v.IsUnbound() || v.Kind() != object.KindStr {
		return ""
	}
	return object.As[object.Str](v).Go()
}
