// This file defines None, Ellipsis and NotImplemented.

package object

func init() {
	empty := &Layout{Refs: func(Value, func(*Value)) {}, Size: func(Value) int64 { return 16 }, Go: GoOf[Header]()}
	single := func(name string, v Value) Row {
		return Row{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if len(As[Tuple](args[1]).Items)+As[Dict](args[2]).Len() > 0 {
				return Value{}, t.TypeError("%s takes no arguments", name)
			}
			return v, nil
		}, Doc: "The only instance."}
	}
	repr := func(s string) Row {
		text := internDoc(s)
		return Row{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Ref(text), nil
		}, Doc: "Its name."}
	}
	reduce := func(s string) Row {
		text := internDoc(s)
		return Row{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Ref(text), nil
		}, Doc: "Its name."}
	}
	same := func(name string, want bool) Row {
		return Row{Name: name, Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if args[1].IsNone() {
				return Bool(want), nil
			}
			return NotImplemented, nil
		}, Doc: "None equals itself alone."}
	}
	NoneType.Define("The type of None.", empty, []Row{
		single("NoneType", None), repr("None"),
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(0xfca86420), nil
		}, Doc: "Always the same."},
		order("__lt__"), order("__le__"), same("__eq__", true), same("__ne__", false), order("__gt__"), order("__ge__"),
		{Name: "__bool__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return False, nil
		}, Doc: "False."},
	})
	EllipsisType.Define("The type of Ellipsis.", empty, []Row{single("EllipsisType", Ellipsis), repr("Ellipsis"), reduce("Ellipsis")})
	NotImplementedType.Define("The type of NotImplemented.", empty, []Row{
		single("NotImplementedType", NotImplemented), repr("NotImplemented"),
		{Name: "__bool__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("NotImplemented should not be used in a boolean context")
		}, Doc: "Refused: it is neither true nor false."},
		reduce("NotImplemented"),
	})
	for _, typ := range []*Type{missingType, iterStateType} {
		typ.Define("Not seen by Python code.", empty, []Row{})
	}
}
