// This file defines float's table: all that Python code can see of it.

package object

func init() {
	FloatType.Define("float(x=0, /)\n--\n\nfloat(x=0.0) -> the number x, or the number written in the text x, as a float\n\n"+
		"A float has 53 bits of precision and an exponent of two.",
		numberLayout[FloatObj](func(v Value) int64 {
			if v.IsFloat() {
				return 0
			}
			return 32
		}),
		[]Row{
			{Name: "__new__", Sig: "(cls, x=0.0, /, **kwargs)", Params: "kwargs:ignore", Kind: Static, Rights: NoRights, Charge: PerByte,
				Fast: floatNew, Step: floatNewStep, Doc: "Make a float from a number or a text."},
			slot("__repr__", wrap1, Constant, floatRepr, "Return the shortest digits that read back as the value."),
			slot("__hash__", wrap1, Constant, func(t *Thread, args []Value) (Value, error) { return Int(t.HashFloat(args[0])), nil },
				"Return the hash, equal to that of an equal int."),
			slot("__bool__", wrap1, Constant, func(_ *Thread, args []Value) (Value, error) { return Bool(args[0].FloatOf() != 0), nil },
				"Return whether the value is not 0."),
			slot("__add__", wrap2, Constant, floatBinary(floatAdd), "Return self + value."),
			slot("__radd__", wrap2, Constant, swapped(floatBinary(floatAdd)), "Return value + self."),
			slot("__sub__", wrap2, Constant, floatBinary(floatSub), "Return self - value."),
			slot("__rsub__", wrap2, Constant, swapped(floatBinary(floatSub)), "Return value - self."),
			slot("__mul__", wrap2, Constant, floatBinary(floatMul), "Return self * value."),
			slot("__rmul__", wrap2, Constant, swapped(floatBinary(floatMul)), "Return value * self."),
			slot("__truediv__", wrap2, Constant, floatBinary(floatDiv), "Return self / value."),
			slot("__rtruediv__", wrap2, Constant, swapped(floatBinary(floatDiv)), "Return value / self."),
			slot("__floordiv__", wrap2, Constant, floatBinary(floatFloorDiv), "Return self // value."),
			slot("__rfloordiv__", wrap2, Constant, swapped(floatBinary(floatFloorDiv)), "Return value // self."),
			slot("__mod__", wrap2, Constant, floatBinary(floatMod), "Return self % value."),
			slot("__rmod__", wrap2, Constant, swapped(floatBinary(floatMod)), "Return value % self."),
			slot("__divmod__", wrap2, Constant, floatBinary(floatDivmod), "Return (self // value, self % value)."),
			slot("__rdivmod__", wrap2, Constant, swapped(floatBinary(floatDivmod)), "Return (value // self, value % self)."),
			slot("__pow__", wrap3, Constant, floatPow, "Return self ** value. A third argument is an error."),
			slot("__rpow__", wrap3, Constant, func(t *Thread, args []Value) (Value, error) {
				return floatPow(t, []Value{args[1], args[0], args[2]})
			}, "Return value ** self. A third argument is an error."),
			slot("__neg__", wrap1, Constant, func(_ *Thread, args []Value) (Value, error) { return Float(-args[0].FloatOf()), nil }, "Return -self."),
			slot("__pos__", wrap1, Constant, floatPlain, "Return +self."),
			slot("__abs__", wrap1, Constant, floatAbs, "Return the absolute value."),
			slot("__int__", wrap1, Constant, floatTrunc, "Return the whole part as an int."),
			slot("__float__", wrap1, Constant, floatPlain, "Return the value as an exact float."),
			slot("__trunc__", wrap1, Constant, floatTrunc, "Return the whole part as an int."),
			slot("__floor__", wrap1, Constant, floatFloor, "Return the greatest int not above the value."),
			slot("__ceil__", wrap1, Constant, floatCeil, "Return the least int not below the value."),
			{Name: "__round__", Sig: "($self, ndigits=None, /)", Params: "ndigits:int", Rights: NoRights, Charge: Constant, Fast: floatRound,
				Doc: "Round to the nearest int, or to ndigits digits after the point; half to even."},
			slot("__lt__", wrap2, Custom, floatCompare(CmpLT), "Return self < value."),
			slot("__le__", wrap2, Custom, floatCompare(CmpLE), "Return self <= value."),
			slot("__eq__", wrap2, Custom, floatCompare(CmpEQ), "Return self == value."),
			slot("__ne__", wrap2, Custom, floatCompare(CmpNE), "Return self != value."),
			slot("__gt__", wrap2, Custom, floatCompare(CmpGT), "Return self > value."),
			slot("__ge__", wrap2, Custom, floatCompare(CmpGE), "Return self >= value."),
			{Name: "__format__", Sig: "($self, format_spec, /)", Params: "format_spec:str", Rights: NoRights, Charge: Custom,
				Fast: floatFormat, Step: numberFormatStep, Doc: "Format by a format specification."},
			slot("__getnewargs__", wrap1, Constant, floatGetNewArgs, "Return the arguments that make an equal float."),
			{Name: "__getformat__", Sig: "($type, typestr, /)", Kind: ClassMethod, Params: "typestr:str", Rights: NoRights, Charge: Constant,
				Fast: floatGetFormat, Doc: "Say how C's 'double' or 'float' is stored.\n\nAlways IEEE, little-endian: it does not depend on the machine."},
			slot("as_integer_ratio", wrap1, Constant, floatRatio, "Return the pair of ints, the second positive, whose exact ratio is the value."),
			slot("is_integer", wrap1, Constant, floatIsInteger, "Return whether the value is whole."),
			slot("conjugate", wrap1, Constant, floatPlain, "Return the value itself: it has no imaginary part."),
			slot("hex", wrap1, Constant, floatHex, "Return the value in hexadecimal digits, without loss."),
			{Name: "fromhex", Sig: "($type, string, /)", Kind: ClassMethod, Rights: NoRights, Charge: PerByte, Fast: floatFromHex, Step: floatOfClass,
				Doc: "Make a float from hexadecimal digits, as float.hex() writes them."},
			{Name: "from_number", Sig: "($type, number, /)", Kind: ClassMethod, Params: "number:float", Rights: NoRights, Charge: Constant,
				Fast: floatFromNumber, Step: floatOfClass, Doc: "Make a float from a number; text is refused."},
			{Name: "real", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: floatPlain, Doc: "the value itself"},
			{Name: "imag", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(*Thread, []Value) (Value, error) { return Float(0), nil }, Doc: "0.0: the imaginary part"},
		})
}
