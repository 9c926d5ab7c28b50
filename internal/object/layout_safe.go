//go:build safe

// This file defines what the safe build adds to As: that a Value is taken for the struct
// that it is.

package object

import "reflect"

const layoutsChecked = true

// checkLayout panics unless v's type says that its objects are of type want, or begin with
// one.
func checkLayout(v Value, want reflect.Type) {
	h := (*Header)(v.P)
	if h == nil || h.Type == nil {
		panic("object: no object, taken for " + want.String())
	}
	if h.Type.Layout == nil {
		return
	}
	for t := h.Type.Layout.Go.Plain(); t != want; t = t.Field(0).Type {
		if t == nil {
			return // not said
		}
		if t.Kind() != reflect.Struct || t.NumField() == 0 {
			panic("object: a " + h.Type.Name + ", taken for " + want.String())
		}
	}
}
