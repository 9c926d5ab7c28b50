//go:build safe

package object

import "testing"

// TestLayoutsChecked: the safe build notices a Value taken for what it is not.
func TestLayoutsChecked(t *testing.T) {
	Ready()
	for _, v := range []Value{NewStr("x"), NewTuple([]Value{None}), Int(1), None, {}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%v taken for a list", v)
				}
			}()
			As[List](v)
		}()
	}
	As[Str](NewStr("x"))
	As[Tuple](NewTuple(nil))
}
