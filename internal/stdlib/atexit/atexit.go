// Package atexit implements Python's atexit module: functions that run at the end of the
// program, the latest first. It holds no authority.
package atexit

import (
	"slices"

	"github.com/adderlang/adder/internal/object"
)

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "atexit", Doc: "Functions that run at the end of the program.", Rows: []object.Row{
		{Name: "register", Sig: "(func=<unrepresentable>, /, *args, **kwargs)", Params: "kwargs:lazy", Rights: object.NoRights, Charge: object.PerItem, Fast: register,
			Doc: "Run func(*args, **kwargs) at the end. Returns func."},
		{Name: "unregister", Sig: "(func, /)", Rights: object.NoRights, Charge: object.PerItem, Step: unregister,
			Doc: "Forget a function: all registrations of what equals it."},
		{Name: "_clear", Sig: "()", Rights: object.NoRights, Charge: object.PerItem, Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if err := t.Charge(int64(len(t.S.AtExit)/8), 0); err != nil {
				return object.Value{}, err
			}
			t.S.AtExit = slices.DeleteFunc(t.S.AtExit, func(c object.ExitCall) bool { return c.Comp == t.Comp })
			return object.None, nil
		}, Doc: "Forget all functions."},
		{Name: "_ncallbacks", Sig: "()", Rights: object.NoRights, Charge: object.PerItem, Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if err := t.Charge(int64(len(t.S.AtExit)/16), 0); err != nil {
				return object.Value{}, err
			}
			n := 0
			for i := range t.S.AtExit {
				if t.S.AtExit[i].Comp == t.Comp {
					n++
				}
			}
			return object.Int(int64(n)), nil
		}, Doc: "The number of functions registered."},
	}})
}

func register(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].IsMissing() {
		return object.Value{}, t.TypeError("register() takes at least 1 argument (0 given)")
	}
	if !object.Callable(args[0]) {
		return object.Value{}, t.TypeError("the first argument must be callable")
	}
	pos := object.As[object.Tuple](args[1]).Items
	c := object.ExitCall{Fn: args[0], Args: pos, Comp: t.Comp}
	if err := t.Charge(int64(len(pos)/16), c.Size()); err != nil {
		return object.Value{}, err
	}
	if !args[2].IsMissing() {
		c.Kw = object.As[object.Dict](args[2])
	}
	t.S.AtExit = append(t.S.AtExit, c)
	return args[0], nil
}

// unregister compares from the oldest on: N is the next. PC 1 knows whether it is equal.
func unregister(t *object.Thread, f *object.NFrame) object.Action {
	for {
		if f.PC == 0 {
			if int(f.N) >= len(t.S.AtExit) {
				f.Out = object.None
				return object.Done
			}
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			if t.S.AtExit[f.N].Comp != t.Comp {
				f.N++
				f.Commit(t)
				continue
			}
			f.PC = 1
			if act := t.EqOp(f, t.S.AtExit[f.N].Fn, f.Vals[0]); act != object.Done {
				return act
			}
		}
		if f.In.Bool() { // the later ones move up
			if err := t.Charge(max(int64(len(t.S.AtExit))-f.N, 0)/16, 0); err != nil {
				return t.Fail(err)
			}
		}
		f.PC = 0
		if i := int(f.N); f.In.Bool() && i < len(t.S.AtExit) {
			t.S.AtExit = slices.Delete(t.S.AtExit, i, i+1)
		} else {
			f.N++
		}
		f.Commit(t)
	}
}
