// This file defines int's table: all that Python code can see of it.

package object

// wrap1 and wrap2 are the signatures of unary and binary special methods.
const (
	wrap1 = "($self, /)"
	wrap2 = "($self, value, /)"
	wrap3 = "($self, value, mod=None, /)"
)

// slot is the row of a special method that needs no steps.
func slot(name, sig string, charge Charge, fast Fast, doc string) Row {
	return Row{Name: name, Sig: sig, Rights: NoRights, Charge: charge, Fast: fast, Doc: doc}
}

// stepped adds the form for operands too long for one call.
func stepped(r Row, step Step) Row {
	r.Step = step
	return r
}

// numberLayout is for objects that hold no Values.
func numberLayout[T any](size func(Value) int64) *Layout {
	return &Layout{Refs: func(Value, func(*Value)) {}, Size: size, Go: GoOf[T]()}
}

func init() {
	IntType.Define("int([x]) -> the whole number x, truncated towards zero\nint(x, base=10) -> the number written in the text x\n\n"+
		"Text may have white space around it, a sign, and single underscores between digits.\n"+
		"The base is 2 to 36, or 0 for what a prefix says: 0b, 0o, 0x or none.",
		numberLayout[BigInt](intLayoutSize),
		[]Row{
			{Name: "__new__", Sig: "(cls, x=<unrepresentable>, /, base=<unrepresentable>)", Kind: Static, Rights: NoRights, Charge: Custom,
				Fast: intNew, Step: intNewStep, Doc: "Make an int from a number or a text."},
			stepped(slot("__repr__", wrap1, Custom, intRepr, "Return the decimal digits."), intReprStep),
			slot("__hash__", wrap1, Custom, intHash, "Return the value modulo 2**61 - 1, with its sign."),
			slot("__bool__", wrap1, Constant, intBool, "Return whether the value is not 0."),
			slot("__add__", wrap2, Custom, intAdd, "Return self + value."),
			slot("__radd__", wrap2, Custom, swapped(intAdd), "Return value + self."),
			slot("__sub__", wrap2, Custom, intSub, "Return self - value."),
			slot("__rsub__", wrap2, Custom, swapped(intSub), "Return value - self."),
			stepped(slot("__mul__", wrap2, Custom, intMul, "Return self * value."), intMulStep),
			stepped(slot("__rmul__", wrap2, Custom, swapped(intMul), "Return value * self."), intRMulStep),
			slot("__truediv__", wrap2, Custom, intTrueDiv, "Return self / value, correctly rounded."),
			slot("__rtruediv__", wrap2, Custom, swapped(intTrueDiv), "Return value / self."),
			stepped(slot("__floordiv__", wrap2, Custom, intFloorDiv, "Return self // value."), intFloorDivStep),
			stepped(slot("__rfloordiv__", wrap2, Custom, swapped(intFloorDiv), "Return value // self."), intRFloorDivStep),
			stepped(slot("__mod__", wrap2, Custom, intMod, "Return self % value."), intModStep),
			stepped(slot("__rmod__", wrap2, Custom, swapped(intMod), "Return value % self."), intRModStep),
			stepped(slot("__divmod__", wrap2, Custom, intDivmod, "Return (self // value, self % value)."), intDivmodStep),
			stepped(slot("__rdivmod__", wrap2, Custom, swapped(intDivmod), "Return (value // self, value % self)."), intRDivmodStep),
			stepped(slot("__pow__", wrap3, Custom, intPow, "Return self ** value, modulo mod if that is given."), intPowStep),
			stepped(slot("__rpow__", wrap3, Custom, func(t *Thread, args []Value) (Value, error) {
				return intPow(t, []Value{args[1], args[0], args[2]})
			}, "Return value ** self, modulo mod if that is given."), intRPowStep),
			slot("__lshift__", wrap2, Custom, intLShift, "Return self << value."),
			slot("__rlshift__", wrap2, Custom, swapped(intLShift), "Return value << self."),
			slot("__rshift__", wrap2, Custom, intRShift, "Return self >> value."),
			slot("__rrshift__", wrap2, Custom, swapped(intRShift), "Return value >> self."),
			slot("__and__", wrap2, Custom, intAnd, "Return self & value."),
			slot("__rand__", wrap2, Custom, swapped(intAnd), "Return value & self."),
			slot("__or__", wrap2, Custom, intOr, "Return self | value."),
			slot("__ror__", wrap2, Custom, swapped(intOr), "Return value | self."),
			slot("__xor__", wrap2, Custom, intXor, "Return self ^ value."),
			slot("__rxor__", wrap2, Custom, swapped(intXor), "Return value ^ self."),
			slot("__neg__", wrap1, Custom, intNeg, "Return -self."),
			slot("__pos__", wrap1, Constant, intPlain, "Return +self."),
			slot("__invert__", wrap1, Custom, intInvert, "Return ~self."),
			slot("__abs__", wrap1, Custom, intAbs, "Return the absolute value."),
			slot("__int__", wrap1, Constant, intPlain, "Return the value as an exact int."),
			slot("__index__", wrap1, Constant, intPlain, "Return the value as an exact int, for use as an index."),
			slot("__float__", wrap1, Custom, intFloat, "Return the nearest float."),
			slot("__trunc__", wrap1, Constant, intPlain, "An int is whole: return it."),
			slot("__floor__", wrap1, Constant, intPlain, "An int is whole: return it."),
			slot("__ceil__", wrap1, Constant, intPlain, "An int is whole: return it."),
			{Name: "__round__", Sig: "($self, ndigits=None, /)", Params: "ndigits:int", Rights: NoRights, Charge: Custom, Fast: intRound, Step: intRoundStep,
				Doc: "Round to a multiple of a power of ten, half to even: ndigits below 0 says which."},
			slot("__lt__", wrap2, Custom, intCompare(CmpLT), "Return self < value."),
			slot("__le__", wrap2, Custom, intCompare(CmpLE), "Return self <= value."),
			slot("__eq__", wrap2, Custom, intCompare(CmpEQ), "Return self == value."),
			slot("__ne__", wrap2, Custom, intCompare(CmpNE), "Return self != value."),
			slot("__gt__", wrap2, Custom, intCompare(CmpGT), "Return self > value."),
			slot("__ge__", wrap2, Custom, intCompare(CmpGE), "Return self >= value."),
			{Name: "__format__", Sig: "($self, format_spec, /)", Params: "format_spec:str", Rights: NoRights, Charge: Custom,
				Fast: intFormat, Step: intFormatStep, Doc: "Format by a format specification."},
			slot("__getnewargs__", wrap1, Constant, intGetNewArgs, "Return the arguments that make an equal int."),
			slot("__sizeof__", wrap1, Constant, intSizeof, "Return the size in bytes that CPython gives for such a value."),
			slot("bit_length", wrap1, Constant, intBitLength, "Return the number of bits of the absolute value."),
			slot("bit_count", wrap1, Custom, intBitCount, "Return the number of ones among the bits of the absolute value."),
			slot("as_integer_ratio", wrap1, Constant, intRatio, "Return the pair (self, 1)."),
			slot("is_integer", wrap1, Constant, func(*Thread, []Value) (Value, error) { return True, nil }, "Return True: an int is whole."),
			slot("conjugate", wrap1, Constant, intPlain, "Return the value itself: it has no imaginary part."),
			{Name: "to_bytes", Sig: "($self, /, length=1, byteorder='big', *, signed=False)", Params: "length:index byteorder:str signed:bool",
				Rights: NoRights, Charge: PerByte, Fast: intToBytes,
				Doc: "Return the value in length bytes.\n\nThe byteorder is 'big' or 'little'. With signed, negative values are written in two's complement."},
			{Name: "from_bytes", Sig: "($type, /, bytes, byteorder='big', *, signed=False)", Kind: ClassMethod, Params: "byteorder:str signed:bool",
				Rights: NoRights, Charge: PerByte, Fast: intFromBytes, Step: intFromBytesStep,
				Doc: "Return the int that the bytes stand for.\n\nThe byteorder is 'big' or 'little'. With signed, they are read as two's complement."},
			{Name: "real", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: intPlain, Doc: "the value itself"},
			{Name: "imag", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(*Thread, []Value) (Value, error) { return Int(0), nil }, Doc: "0: the imaginary part"},
			{Name: "numerator", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: intPlain, Doc: "the value itself, as a fraction's numerator"},
			{Name: "denominator", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(*Thread, []Value) (Value, error) { return Int(1), nil }, Doc: "1: as a fraction's denominator"},
		})
}

func intLayoutSize(v Value) int64 {
	if v.IsInt() || v.IsBool() {
		return 0
	}
	b := As[BigInt](v)
	if b.Big == nil {
		return 48
	}
	return 96 + roundUp(8*int64(cap(b.Big.Bits())))
}

// swapped is the reflected form of a binary method.
func swapped(f Fast) Fast {
	return func(t *Thread, args []Value) (Value, error) { return f(t, []Value{args[1], args[0]}) }
}
