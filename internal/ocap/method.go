// This file defines how the tools here call a method of an object by its name.

package ocap

import "github.com/adderlang/adder/internal/object"

// methodRow calls a method. Vals are the object, the name and the arguments.
var methodRow = object.RegisterRow(&row{Name: "method", Step: func(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], object.As[object.Str](f.Vals[1])); act != done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.CallValue(f, f.In, f.Vals[2:]...); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}})
