// This file defines final and shared: what a class's authors let others do with it.

package ocap

import "github.com/adderlang/adder/internal/object"

func init() {
	Provide(
		row{Name: "final", Sig: "(cls, /)", Rights: noRights, Charge: object.Constant, Fast: final,
			Doc: "A class that other compartments cannot derive from. To be used as a decorator.\n\n" +
				"Its own compartment still can: typing.final says to readers that nobody does."},
		row{Name: "shared", Sig: "(*names)", Rights: noRights, Charge: object.PerItem, Fast: shared,
			Doc: "A decorator of classes whose instances have attributes of these names\nthat everybody may set and delete."},
	)
	object.RegisterRow(shareRow)
}

// classOf is the class that a decorator is given.
func classOf(t *thread, v value, what string) (*object.Type, error) {
	if v.Kind() != object.KindType {
		return nil, t.TypeError("%s() takes a class, not %s", what, v.Type().Name)
	}
	return object.As[object.Type](v), nil
}

func final(t *thread, args []value) (value, error) {
	cls, err := classOf(t, args[0], "final")
	if err == nil {
		err = t.Finish(cls)
	}
	return args[0], err
}

func shared(t *thread, args []value) (value, error) {
	for i, v := range object.As[object.Tuple](args[0]).Items {
		if err := t.PollAt(i); err != nil {
			return value{}, err
		}
		if v.Type() != object.StrType {
			return value{}, t.TypeError("the names of attributes are str, not %s", v.Type().Name)
		}
		if s := object.As[object.Str](v); s.Len() == 0 || s.At(0) == '_' {
			return value{}, t.ValueError("%s is not a public name", object.ReprStr(s).Go())
		}
	}
	return t.Holding(shareRow, args[0])
}

// shareRow: held are the names.
var shareRow = &row{Name: "shared", Sig: "(held, cls, /)", Rights: noRights, Charge: object.PerItem, Fast: func(t *thread, args []value) (value, error) {
	cls, err := classOf(t, args[1], "shared")
	if err != nil {
		return value{}, err
	}
	items := object.As[object.Tuple](args[0]).Items
	names := make([]*object.Str, len(items))
	for i, v := range items {
		names[i] = object.As[object.Str](v)
	}
	return args[1], t.Share(cls, names)
}}
