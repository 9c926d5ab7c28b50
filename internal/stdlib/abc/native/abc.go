// Package native implements _abc: what the Python module abc cannot write itself. It
// holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

func init() {
	object.RegisterModule(&object.ModuleDef{
		Name: "_abc",
		Doc:  "Native help for abstract base classes.",
		Rows: []object.Row{
			{Name: "set_collection_kind", Sig: "(cls, kind, /)", Params: "kind:str", Rights: object.NoRights, Charge: object.Custom, Fast: setKind,
				Doc: "Make a class, and what derives from it, match sequence or mapping patterns."},
			{Name: "collection_kind", Sig: "(cls, /)", Rights: object.NoRights, Charge: object.Constant, Fast: kindOf,
				Doc: "Which patterns objects of a class match: 'sequence', 'mapping' or None."},
		},
	})
}

// setKind marks a class and those derived from it. Built-in classes know for themselves; for
// them nothing happens. A class that is a sequence already does not become a mapping.
func setKind(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].Kind() != object.KindType {
		return object.Value{}, t.TypeError("set_collection_kind() argument 1 must be a class, not %s", args[0].Type().Name)
	}
	var flag object.TypeFlags
	switch kind := object.As[object.Str](args[1]).Go(); kind {
	case "sequence":
		flag = object.FlagSequence
	case "mapping":
		flag = object.FlagMapping
	default:
		return object.Value{}, t.ValueError("unknown kind of collection: %s", object.ReprText(args[1]))
	}
	return object.None, t.SetCollection(object.As[object.Type](args[0]), flag)
}

func kindOf(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].Kind() == object.KindType {
		switch flags := object.As[object.Type](args[0]).Flags; {
		case flags&object.FlagSequence != 0:
			return object.Ref(object.Intern("sequence")), nil
		case flags&object.FlagMapping != 0:
			return object.Ref(object.Intern("mapping")), nil
		}
	}
	return object.None, nil
}
