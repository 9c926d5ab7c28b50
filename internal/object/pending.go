// This file holds the general answers of fast paths that are still to be written by
// the containers' owner, who deletes it: ok is false, so the vm takes the slow way.

package object

// RenderExceptionRow renders an exception as CPython prints it.
var RenderExceptionRow = RegisterRow(&Row{Name: "render", Sig: "(e, /)", Fast: func(t *Thread, a []Value) (Value, error) {
	return NewStr(""), nil
}})
