// This file defines _inspect: what the module inspect needs to know of functions and
// generators, and no program may have. Its functions answer to inspect alone.

package native

import "github.com/adderlang/adder/internal/object"

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_inspect", Doc: "What inspect needs of functions and generators.", Rows: []row{
		{Name: "wrapped", Sig: "(obj, default, /)", Rights: object.FrameRead, Charge: object.Constant, Fast: wrappedOf,
			Doc: "What was stored as __wrapped__ of a function or of what lru_cache made, or the default."},
		{Name: "is_new", Sig: "(generator, /)", Rights: object.FrameRead, Charge: object.Constant, Fast: isNew,
			Doc: "Whether a generator, coroutine or async generator was never started nor closed."},
	}})
}

// wrappedOf shows nothing of functions of another compartment.
func wrappedOf(t *thread, args []value) (value, error) {
	comp, ok := t.LibraryCall("wrapped", "_inspect_signature")
	if !ok {
		return value{}, t.Raise(object.PermissionErrorType, "wrapped() is for the module inspect alone")
	}
	switch v := args[0]; {
	case v.Kind() == object.KindFunction:
		if w, ok := object.WrappedOf(v); ok && object.As[object.Function](v).Binding.Comp == comp {
			return w, nil
		}
	case v.Type() == cacheType:
		if w := object.As[cache](v).wrapped; w.P != nil {
			return w, nil
		}
	}
	return args[1], nil
}

func isNew(t *thread, args []value) (value, error) {
	if _, ok := t.LibraryCall("is_new", "inspect"); !ok {
		return value{}, t.Raise(object.PermissionErrorType, "is_new() is for the module inspect alone")
	}
	if args[0].Kind() != object.KindGenerator {
		return value{}, t.TypeError("is_new() argument 1 must be generator, not %s", args[0].Type().Name)
	}
	return object.Bool(object.As[object.Generator](args[0]).State == object.GenCreated), nil
}
