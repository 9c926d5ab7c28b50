package math

// This file defines floor, ceil and trunc.

import (
	gomath "math"

	"github.com/adderlang/adder/internal/object"
)

// rounding does exact ints and floats.
func rounding(f func(float64) float64) object.Fast {
	return func(t *object.Thread, args []object.Value) (object.Value, error) {
		v := args[0]
		switch {
		case v.IsFloat():
			return object.FloatToInt(t, f(v.Float()))
		case v.Type() == object.IntType:
			return v, nil
		}
		return object.None, object.ErrSlow
	}
}

// roundStep asks the special method; without one, floor and ceil convert to a float.
func roundStep(t *object.Thread, f *object.NFrame) object.Action {
	v := f.Vals[0]
	round, sp := gomath.Floor, object.SpFloor
	switch f.Row.Name {
	case "ceil":
		round, sp = gomath.Ceil, object.SpCeil
	case "trunc":
		round, sp = nil, object.SpTrunc
	}
	switch f.PC {
	case 0:
		f.PC = 1
		act, absent := t.CallSpecial(f, sp, v)
		if !absent {
			if act != object.Done {
				return act
			}
			break
		}
		if round == nil {
			return t.Fail(t.TypeError("type %s doesn't define __trunc__ method", v.Type().Name))
		}
		f.PC = 2
		if act := floatOp(t, f, v); act != object.Done {
			return act
		}
		fallthrough
	case 2:
		r, err := object.FloatToInt(t, round(f.In.Float()))
		if err != nil {
			return t.Fail(err)
		}
		f.In = r
	}
	f.Out = f.In
	return object.Done
}
