// Package native implements _types: the interpreter's own types by the names Python's
// types module gives them. It holds no authority.
package native

import (
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

func init() {
	consts := []object.ConstDef{}
	for name, typ := range map[string]*object.Type{
		"AsyncGeneratorType":        object.AsyncGeneratorType,
		"BuiltinFunctionType":       object.BuiltinType,
		"BuiltinMethodType":         object.BuiltinType,
		"CellType":                  object.CellType,
		"ClassMethodDescriptorType": object.ClassMethodDescriptorType,
		"CodeType":                  object.CodeType,
		"CoroutineType":             object.CoroutineType,
		"EllipsisType":              object.EllipsisType,
		"FrameType":                 object.FrameType,
		"FunctionType":              object.FunctionType,
		"GeneratorType":             object.GeneratorType,
		"GenericAlias":              object.GenericAliasType,
		"GetSetDescriptorType":      object.GetSetType,
		"LambdaType":                object.FunctionType,
		"MappingProxyType":          object.MappingProxyType,
		"MemberDescriptorType":      object.MemberType,
		"MethodDescriptorType":      object.MethodDescriptorType,
		"MethodType":                object.MethodType,
		"MethodWrapperType":         object.MethodWrapperType,
		"ModuleType":                object.ModuleType,
		"NoneType":                  object.NoneType,
		"NotImplementedType":        object.NotImplementedType,
		"SimpleNamespace":           object.SimpleNamespaceType,
		"TracebackType":             object.TracebackType,
		"UnionType":                 object.UnionType,
		"WrapperDescriptorType":     object.WrapperDescriptorType,
	} {
		consts = append(consts, object.ConstDef{Name: name, Value: object.Ref(typ)})
	}
	slices.SortFunc(consts, func(a, b object.ConstDef) int { return strings.Compare(a.Name, b.Name) })
	object.RegisterModule(&object.ModuleDef{
		Name:   "_types",
		Doc:    "The interpreter's own types by name.",
		Consts: consts,
		Rows: []object.Row{
			{Name: "_iterable_coroutine", Sig: "(func, /)", Rights: object.NoRights, Charge: object.Constant, Fast: iterableCoroutine,
				Doc: "Mark a generator function: what it returns can be awaited."},
		},
	})
}

// iterableCoroutine marks a function in place: only its own compartment may write it.
func iterableCoroutine(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].Kind() != object.KindFunction {
		return object.Value{}, t.TypeError("_iterable_coroutine() expects a function, not %s", args[0].Type().Name)
	}
	f := object.As[object.Function](args[0])
	if err := t.Mutable(&f.Header, "mark"); err != nil {
		return object.Value{}, err
	}
	if err := t.Charge(0, f.ExtendCost()); err != nil {
		return object.Value{}, err
	}
	f.Extend().IterCo = true
	return args[0], nil
}
