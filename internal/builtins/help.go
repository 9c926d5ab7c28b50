// This file defines help, exit and quit, which CPython's site module adds to builtins.

package builtins

import "github.com/adderlang/adder/internal/object"

// A command is one of them: a callable that says how it is used where it is printed.
type command struct {
	object.Header
	repr *object.Str
}

var (
	helperType  = object.Declare("_Helper", object.KindOther, object.ObjectType, object.InModule("_sitebuiltins"), object.Flagged(object.FlagNoNew))
	quitterType = object.Declare("Quitter", object.KindOther, object.ObjectType, object.InModule("_sitebuiltins"), object.Flagged(object.FlagNoNew))
)

func newCommand(typ *object.Type, repr string) object.Value {
	return object.MakeStatic(object.Ref(&command{object.Header{Type: typ}, object.StaticStr(repr)}))
}

// commands adds them to the namespace of builtins.
func commands(set func(name string, v object.Value)) {
	set("help", newCommand(helperType, "Type help() for interactive help, or help(object) for help about object."))
	for _, name := range []string{"exit", "quit"} {
		set(name, newCommand(quitterType, "Use "+name+"() or Ctrl-D (i.e. EOF) to exit"))
	}
}

// helpStep is help(*args, **kwds): PC 2 has that of pydoc, 3 has called it.
func helpStep(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0, 1:
		if act := t.ImportFromOp(f, "pydoc", "help"); act != object.Done {
			return act
		}
		fallthrough
	case 2:
		f.PC = 3
		if act := t.CallSpread(f, f.In, object.As[object.Tuple](f.Vals[1]).Items, object.As[object.Dict](f.Vals[2])); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}

func quit(t *object.Thread, args []object.Value) (object.Value, error) {
	return object.None, t.RaiseExit(args[1])
}

func init() {
	layout := object.LayoutOf(nil, func(*command) int64 { return 32 })
	repr := object.Row{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant,
		Fast: func(_ *object.Thread, args []object.Value) (object.Value, error) {
			return object.Ref(object.As[command](args[0]).repr), nil
		}, Doc: "How it is used."}
	helperType.Define("What help is: help(object) writes what is known of an object, help() asks what that should be.", layout, []object.Row{
		repr,
		{Name: "__call__", Sig: "($self, /, *args, **kwds)", Rights: object.NoRights, Charge: object.Custom, Step: helpStep,
			Doc: "Call pydoc.help."},
	})
	quitterType.Define("What exit and quit are: called, they end the program.", layout, []object.Row{
		repr,
		{Name: "__call__", Sig: "($self, /, code=None)", Rights: object.NoRights, Charge: object.Constant, Fast: quit,
			Doc: "Raise SystemExit(code)."},
	})
}
