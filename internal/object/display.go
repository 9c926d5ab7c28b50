// This file defines the default display hook of interactive code.

package object

// DisplayOp is sys.displayhook(v): its repr on standard output, unless it is None.
func (t *Thread) DisplayOp(f *NFrame, v Value) Action { return t.Eval.PushRow(f, displayRow, v) }

var displayRow = RegisterRow(&Row{Name: "displayhook", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.Vals[0].IsNone() {
		f.Out = None
		return Done
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.ReprOp(f, f.Vals[0]); act != Done {
			return act
		}
	}
	if err := t.Output(1, As[Str](f.In).Go()+"\n"); err != nil {
		return t.Fail(err)
	}
	f.Out = None
	return Done
}})

// Output writes text to standard output (1) or error (2): charged against the output
// budget first, refused without a grant.
func (t *Thread) Output(fd int, text string) error {
	if t.S.Write == nil {
		return t.NoCapability("print()", "standard output", "the host must set Config.Stdout")
	}
	if err := t.Charge(int64(len(text)/64), 0); err != nil {
		return err
	}
	if int64(len(text)) > t.Meter.Out {
		return t.Meter.StopOutput(int64(len(text)))
	}
	t.Meter.Out -= int64(len(text))
	if err := t.S.Write(fd, text); err != nil {
		return t.Raise(OSErrorType, "cannot write to standard output")
	}
	return nil
}

// NoCapability raises a CapabilityError: what was called, what it needs, how to add it.
func (t *Thread) NoCapability(what, needs, how string) error {
	return t.Raise(CapabilityErrorType, "%s needs %s, which was not granted: %s", what, needs, how)
}
