// Package grants is the module _grants: how tamed modules that are written in Python find the
// capabilities of the compartment that they act for. It answers to them alone.
package grants

import "github.com/adderlang/adder/internal/object"

// users are the modules that may ask.
var users = []string{"os", "socket", "http.client", "urllib.request", "getpass"}

func init() {
	power := func(name, sig, params, doc string, charge object.Charge, f object.Fast) object.Row {
		return object.Row{Name: name, Sig: sig, Params: params, Rights: object.Power, Charge: charge, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				if _, ok := t.LibraryCaller(users...); !ok {
					return object.None, t.Raise(object.CapabilityErrorType, "%s() is for tamed modules, in the compartment that imported them", name)
				}
				return f(t, args)
			}}
	}
	text := func(v object.Value) string { return object.As[object.Str](v).Go() }
	object.RegisterModule(&object.ModuleDef{Name: "_grants", Doc: "Where tamed modules find capabilities.", Rows: []object.Row{
		power("of", "(kind, /)", "kind:str", "The granted capabilities of a kind, in order of names.", object.PerItem, func(t *object.Thread, args []object.Value) (object.Value, error) {
			n := int64(len(t.Comp.Grants))
			if err := t.Charge(n, object.TupleSize(int(n))); err != nil {
				return object.None, err
			}
			found, err := t.GrantsOf(text(args[0]))
			if err != nil {
				return object.None, err
			}
			return object.NewTuple(found), nil
		}),
		power("need", "(what, needs, grant, /)", "what:str needs:str grant:str", "Raise the CapabilityError that says what was called, what it needs, and how that is granted.", object.Constant, func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.None, t.NeedGrant(text(args[0]), text(args[1]), text(args[2]))
		}),
	}})
}
