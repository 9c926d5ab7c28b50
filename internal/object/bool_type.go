// This file defines bool: an int with two instances and words for them.

package object

func init() {
	trueStr, falseStr := StaticStr("True"), StaticStr("False")
	BoolType.Define("bool(object=False, /)\n--\n\nbool(object) -> True if the object is true, else False\n\nbool is a subclass of int without further subclasses; "+
		"True and False are its only instances.", nil, []Row{
		{Name: "__new__", Sig: "(cls, object=False, /)", Kind: Static, Params: "object:bool", Rights: NoRights, Charge: Constant,
			Fast: func(t *Thread, args []Value) (Value, error) {
				if _, err := t.newClass(BoolType, args[0]); err != nil {
					return None, err
				}
				return args[1], nil
			}, Doc: "Return the truth of an object."},
		slot("__repr__", wrap1, Constant, func(_ *Thread, args []Value) (Value, error) {
			if args[0].Bool() {
				return Ref(trueStr), nil
			}
			return Ref(falseStr), nil
		}, "Return 'True' or 'False'."),
		slot("__and__", wrap2, Constant, boolOp(intAnd), "Return self & value."),
		slot("__rand__", wrap2, Constant, swapped(boolOp(intAnd)), "Return value & self."),
		slot("__or__", wrap2, Constant, boolOp(intOr), "Return self | value."),
		slot("__ror__", wrap2, Constant, swapped(boolOp(intOr)), "Return value | self."),
		slot("__xor__", wrap2, Constant, boolOp(intXor), "Return self ^ value."),
		slot("__rxor__", wrap2, Constant, swapped(boolOp(intXor)), "Return value ^ self."),
		{Name: "__invert__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: boolInvert, Doc: "Return ~int(self). CPython calls this deprecated: use not."},
	})
}

func boolInvert(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.WarnOp(f, DeprecationWarningType, "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. "+
			"This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. "+
			"Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int."); act != Done {
			return act
		}
	}
	n, _ := f.Vals[0].Int64()
	f.Out = Int(^n)
	return Done
}

// boolOp keeps the type of two bools.
func boolOp(op Fast) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		r, err := op(t, args)
		if err == nil && args[0].IsBool() && args[1].IsBool() {
			return Bool(r.Int() != 0), nil
		}
		return r, err
	}
}
