// This file defines the descriptors of named tuples' fields.

package native

import "github.com/adderlang/adder/internal/object"

var getterType = object.Declare("collections._tuplegetter", object.KindOther, object.ObjectType)

// A getter reads item i of a tuple.
type getter struct {
	object.Header
	i   int64
	doc value
}

func init() {
	readOnly := func(name, sig, msg string) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: object.Constant, Doc: "Refused.",
			Fast: func(t *thread, args []value) (value, error) {
				return value{}, t.Raise(object.AttributeErrorType, "%s", msg)
			}}
	}
	getterType.Define("", object.LayoutOf(func(g *getter, visit func(*value)) { visit(&g.doc) }, func(*getter) int64 { return 48 }), []row{
		{Name: "__new__", Sig: "(cls, index, doc, /)", Params: "index:index", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if _, err := t.NewClass(getterType, args[0]); err != nil {
				return value{}, err
			}
			if err := t.Charge(0, 48); err != nil {
				return value{}, err
			}
			return object.Ref(&getter{Header: object.Header{Type: getterType}, i: args[1].Int(), doc: args[2]}), nil
		}, Doc: "Make the descriptor of an item."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: noRights, Charge: object.Constant, Fast: getterGet, Doc: "The item of a tuple."},
		readOnly("__set__", "($self, instance, value, /)", "can't set attribute"),
		readOnly("__delete__", "($self, instance, /)", "can't delete attribute"),
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			g := object.As[getter](args[0])
			return t.ReduceIter(object.Ref(getterType), value{}, object.Int(g.i), g.doc)
		}, Doc: "How to make it again, for copy and pickle."},
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: sub(func(t *thread, f *frame) action {
			g := object.As[getter](f.Vals[0])
			return t.FormatText(f, "_tuplegetter(%R, %R)", object.Int(g.i), g.doc)
		}), Doc: "The descriptor as Python text."},
		{Name: "__doc__", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return object.As[getter](args[0]).doc, nil
		}, Set: func(t *thread, args []value) (value, error) {
			object.As[getter](args[0]).doc = args[1]
			return object.None, nil
		}, Del: func(t *thread, args []value) (value, error) {
			object.As[getter](args[0]).doc = object.None
			return object.None, nil
		}, Doc: "What help() shows of the field."},
	})
}

func getterGet(t *thread, args []value) (value, error) {
	g := object.As[getter](args[0])
	switch v := args[1]; {
	case v.IsNone() && args[2].IsNone():
		return value{}, t.TypeError("__get__(None, None) is invalid")
	case v.IsNone():
		return args[0], nil
	case v.Kind() != object.KindTuple:
		return value{}, t.TypeError("descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object", g.i, v.Type().Name)
	default:
		items := object.As[object.Tuple](v).Items
		if g.i < 0 || g.i >= int64(len(items)) {
			return value{}, t.IndexError("tuple index out of range")
		}
		return items[g.i], nil
	}
}
