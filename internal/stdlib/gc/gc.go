// Package gc implements what Python programs may have of gc: collect() takes a census,
// which empties weak references and runs their callbacks. Nothing can be switched off,
// and there is no way to objects through this module. It holds no authority.
package gc

import "github.com/adderlang/adder/internal/object"

// state is the interpreter's: settings that are remembered and change nothing.
type state struct {
	enabled bool
	limits  [3]int64
}

func stateOf(t *object.Thread) *state {
	if s, ok := t.Comp.Kept("gc").(*state); ok {
		return s
	}
	s := &state{enabled: true, limits: [3]int64{2000, 10, 0}}
	t.Comp.Keep("gc", s)
	return s
}

func init() {
	quick := func(name, sig, params, doc string, f object.Fast) object.Row {
		return object.Row{Name: name, Sig: sig, Params: params, Rights: object.NoRights, Charge: object.Constant, Fast: f, Doc: doc}
	}
	onOff := func(on bool) object.Fast {
		return func(t *object.Thread, args []object.Value) (object.Value, error) {
			stateOf(t).enabled = on
			return object.None, nil
		}
	}
	object.RegisterModule(&object.ModuleDef{Name: "gc", Doc: "Collecting what is not reachable any more.",
		Consts: []object.ConstDef{
			{Name: "DEBUG_STATS", Value: object.Int(1)}, {Name: "DEBUG_COLLECTABLE", Value: object.Int(2)},
			{Name: "DEBUG_UNCOLLECTABLE", Value: object.Int(4)}, {Name: "DEBUG_SAVEALL", Value: object.Int(32)},
			{Name: "DEBUG_LEAK", Value: object.Int(38)},
		},
		Init: func(t *object.Thread, ns *object.Dict) error {
			for _, name := range []string{"callbacks", "garbage"} {
				l, err := t.ListOf(nil)
				if err != nil {
					return err
				}
				ns.SetStr(object.Intern(name), l)
			}
			return nil
		},
		Rows: []object.Row{
			{Name: "collect", Sig: "(generation=2)", Params: "generation:int32", Rights: object.NoRights, Charge: object.Custom, Base: 40, Step: collect,
				Doc: "Find what is not reachable any more, empty weak references to it and run their\ncallbacks. Returns the number of callbacks that ran."},
			quick("enable", "()", "", "Remembered; collecting is always on.", onOff(true)),
			quick("disable", "()", "", "Remembered; collecting is always on.", onOff(false)),
			quick("isenabled", "()", "", "What enable() and disable() said last.", func(t *object.Thread, args []object.Value) (object.Value, error) {
				return object.Bool(stateOf(t).enabled), nil
			}),
			quick("get_threshold", "()", "", "What set_threshold() said last.", func(t *object.Thread, args []object.Value) (object.Value, error) {
				l := stateOf(t).limits
				return tuple(t, l[0], l[1], l[2])
			}),
			quick("set_threshold", "(threshold0=<unrepresentable>, threshold1=<unrepresentable>, threshold2=<unrepresentable>, /)", "threshold0:int32 threshold1:int32 threshold2:int32",
				"Remembered; when to collect is decided by the memory in use.", func(t *object.Thread, args []object.Value) (object.Value, error) {
					if args[0].IsMissing() {
						return object.None, t.TypeError("gc.set_threshold requires 1 to 3 arguments")
					}
					for i, v := range args {
						if !v.IsMissing() {
							stateOf(t).limits[i] = v.Int()
						}
					}
					return object.None, nil
				}),
			quick("get_count", "()", "", "Three zeros: there are no generations.", func(t *object.Thread, args []object.Value) (object.Value, error) { return tuple(t, 0, 0, 0) }),
			quick("get_debug", "()", "", "0: there is nothing to debug.", func(t *object.Thread, args []object.Value) (object.Value, error) { return object.Int(0), nil }),
			quick("set_debug", "(flags, /)", "flags:int32", "Ignored.", func(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }),
			quick("freeze", "()", "", "Nothing to do.", func(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }),
			quick("unfreeze", "()", "", "Nothing to do.", func(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }),
			quick("get_freeze_count", "()", "", "0.", func(t *object.Thread, args []object.Value) (object.Value, error) { return object.Int(0), nil }),
		}})
}

func tuple(t *object.Thread, n ...int64) (object.Value, error) {
	if err := t.Charge(0, object.TupleSize(len(n))); err != nil {
		return object.Value{}, err
	}
	items := make([]object.Value, len(n))
	for i, x := range n {
		items[i] = object.Int(x)
	}
	return object.NewTuple(items), nil
}

func collect(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		if g := f.Vals[0].Int(); g < 0 || g > 2 {
			return t.Fail(t.ValueError("invalid generation"))
		}
		f.PC = 1
		if act := t.PushRow(f, object.CollectRow); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}
