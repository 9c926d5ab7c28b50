// This file defines the default display hook of interactive code.

package object

import (
	"errors"

	"github.com/adderlang/adder/internal/meter"
)

// DisplayOp is the default sys.displayhook(v): its repr on sys.stdout, unless it is None.
func (t *Thread) DisplayOp(f *NFrame, v Value) Action { return t.PushRow(f, displayRow, v) }

// DisplayHookOp calls sys.displayhook as interactive code does. DisplayHookName is the name
// of the row that is the default one, which is not called but done.
func (t *Thread) DisplayHookOp(f *NFrame, v Value) Action {
	hook, ok := t.sysAttr(DisplayHookName)
	switch {
	case !ok, !hook.IsUnbound() && hook.Kind() == KindNative && As[Native](hook).Row.Name == DisplayHookName:
		return t.DisplayOp(f, v)
	case hook.IsUnbound():
		return t.Fail(t.Raise(RuntimeErrorType, "lost sys.displayhook"))
	}
	return t.Eval.PushCall(f, hook, []Value{v}, nil)
}

// DisplayHookName names the default hook in module sys.
const DisplayHookName = "displayhook"

// sysAttr is an attribute of module sys, unbound if it was deleted; ok is false if sys was
// never imported.
func (t *Thread) sysAttr(name string) (v Value, ok bool) {
	if t.Comp.Modules == nil {
		return v, false
	}
	sys, ok := t.Comp.Modules.GetStr(Intern("sys"))
	if !ok || sys.Kind() != KindModule {
		return v, false
	}
	v, _ = As[Module](sys).Dict.GetStr(Intern(name))
	return v, true
}

// displayRow: PC 1 has the repr, 2 asks another stream than the granted one for its write
// method, 3 has that, 4 writes the repr, 5 the end of the line. Vals are the value, the repr,
// and the stream, then the method.
var displayRow = RegisterRow(&Row{Name: DisplayHookName, Sig: "(v, /)", Step: displayStep})

func displayStep(t *Thread, f *NFrame) Action {
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
	if f.PC == 1 {
		file, ok := t.sysAttr("stdout")
		lost := file.IsUnbound() || file.IsNone()
		if !ok || IsStream(file) || lost && t.S.Write == nil {
			if err := t.Output(1, As[Str](f.In).Go()+"\n"); err != nil {
				return t.Fail(err)
			}
			f.Out = None
			return Done
		}
		if lost {
			return t.Fail(t.Raise(RuntimeErrorType, "lost sys.stdout"))
		}
		f.Vals = append(f.Vals, f.In, file)
		f.PC = 2
		f.Commit(t)
	}
	if f.PC == 2 {
		f.PC = 3
		if act := t.GetAttrOp(f, f.Vals[2], Intern("write")); act != Done {
			return act
		}
	}
	if f.PC == 3 {
		f.Vals[2], f.PC = f.In, 4
		f.Commit(t)
	}
	if f.PC == 4 {
		f.PC = 5
		if act := t.CallValue(f, f.Vals[2], f.Vals[1]); act != Done {
			return act
		}
	}
	if f.PC == 5 {
		f.PC = 6
		if act := t.CallValue(f, f.Vals[2], Ref(Intern("\n"))); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}

// ErrNoOutput is what State.Write returns where there is standard error alone.
var ErrNoOutput = errors.New("no standard output")

// Output writes text to standard output (1) or error (2): charged against the output
// budget first, refused without a grant.
func (t *Thread) Output(fd int, text string) error {
	missing := func() error {
		return t.NoCapability("print()", "standard output", "the host must set Config.Stdout")
	}
	if t.S.Write == nil {
		return missing()
	}
	if err := t.Charge(int64(len(text)/64), 0); err != nil {
		return err
	}
	if int64(len(text)) > t.Meter.Out {
		return t.Meter.StopOutput(int64(len(text)))
	}
	t.Meter.Out -= int64(len(text))
	if err := t.S.Write(fd, text); err == ErrNoOutput {
		return missing()
	} else if err == meter.ErrStop { // it passes a limit that somebody else keeps
		return err
	} else if err != nil {
		return t.Raise(OSErrorType, "cannot write to standard output")
	}
	return nil
}

// NoCapability raises a CapabilityError: what was called, what it needs, how to add it.
func (t *Thread) NoCapability(what, needs, how string) error {
	return t.Raise(CapabilityErrorType, "%s needs %s, which was not granted: %s", what, needs, how)
}
