// This file defines globals, locals, vars and dir.

package builtins

import "github.com/adderlang/adder/internal/object"

func globalsFast(t *object.Thread, args []object.Value) (object.Value, error) {
	c, ok := t.Eval.Caller()
	if !ok {
		return object.None, t.AtHome("globals()")
	}
	return object.Ref(c.Globals), nil
}

func localsFast(t *object.Thread, args []object.Value) (object.Value, error) {
	return t.Eval.CallerLocals()
}

func varsStep(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 1 {
		f.Out = f.In
		return object.Done
	}
	if f.Vals[0].IsMissing() {
		v, err := t.Eval.CallerLocals()
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return object.Done
	}
	f.PC = 1
	return t.PushRow(f, varsRow, f.Vals[0])
}

// varsRow is vars(v), in a frame of its own because it catches.
var varsRow = object.RegisterRow(&object.Row{Name: "vars", Sig: "(v, /)", Catches: true, Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		if e.Type.Is(object.AttributeErrorType) {
			return t.Fail(t.TypeError("vars() argument must have __dict__ attribute"))
		}
		t.Exc = e
		return object.Raise
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], object.Intern("__dict__")); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

// dirStep: PC 0 the names, 1 as a list, 2 sorted.
func dirStep(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if f.Vals[0].IsMissing() {
			v, err := t.Eval.CallerLocals()
			if err != nil {
				return t.Fail(err)
			}
			f.In = v
		} else {
			act, absent := t.CallSpecial(f, object.SpDir, f.Vals[0])
			if absent {
				return t.Fail(t.TypeError("object does not provide __dir__"))
			}
			if act != object.Done {
				return act
			}
		}
		fallthrough
	case 1:
		f.PC = 2
		sorted, _ := Namespace().GetStr(object.Intern("sorted"))
		if act := t.CallValue(f, sorted, f.In); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	if v := f.Vals[0]; !v.IsMissing() && t.Foreign(v) { // its __dir__ may say what it likes
		shown, err := t.ShownNames(v, object.As[object.List](f.In))
		if err != nil {
			return t.Fail(err)
		}
		f.Out = shown
	}
	return object.Done
}
