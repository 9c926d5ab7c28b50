// This file defines complex's table: all that Python code can see of it.

package object

import (
	"math"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/numtext"
)

func init() {
	readOnly := func(t *Thread, _ []Value) (Value, error) {
		return None, t.Raise(AttributeErrorType, "readonly attribute")
	}
	decline := func(*Thread, []Value) (Value, error) { return NotImplemented, nil }
	ComplexType.Define("complex(real=0, imag=0)\n--\n\ncomplex(x) -> the number x, or the number written in the text x, as a complex\n"+
		"complex(real=0, imag=0) -> real + imag*1j",
		numberLayout[Complex](func(Value) int64 { return 32 }),
		[]Row{
			{Name: "__new__", Sig: "(cls, /, real=<unrepresentable>, imag=<unrepresentable>)", Kind: Static, Rights: NoRights, Charge: PerByte,
				Fast: complexNew, Step: complexNewStep, Doc: "Make a complex from numbers or a text."},
			slot("__repr__", wrap1, Constant, complexRepr, "Return the text of the value as an expression."),
			slot("__hash__", wrap1, Constant, complexHash, "Return the hash, equal to that of an equal real number."),
			slot("__bool__", wrap1, Constant, func(_ *Thread, args []Value) (Value, error) { return Bool(As[Complex](args[0]).C != 0), nil },
				"Return whether the value is not 0."),
			slot("__add__", wrap2, Constant, complexOp(complexAdd), "Return self + value."),
			slot("__radd__", wrap2, Constant, swapped(complexOp(complexAdd)), "Return value + self."),
			slot("__sub__", wrap2, Constant, complexOp(complexSub), "Return self - value."),
			slot("__rsub__", wrap2, Constant, swapped(complexOp(complexSub)), "Return value - self."),
			slot("__mul__", wrap2, Constant, complexOp(complexTimes), "Return self * value."),
			slot("__rmul__", wrap2, Constant, swapped(complexOp(complexTimes)), "Return value * self."),
			slot("__truediv__", wrap2, Constant, complexOp(complexOver), "Return self / value."),
			slot("__rtruediv__", wrap2, Constant, swapped(complexOp(complexOver)), "Return value / self."),
			slot("__pow__", wrap3, Constant, complexPow, "Return self ** value. A third argument is an error."),
			slot("__rpow__", wrap3, Constant, func(t *Thread, args []Value) (Value, error) {
				return complexPow(t, []Value{args[1], args[0], args[2]})
			}, "Return value ** self. A third argument is an error."),
			slot("__neg__", wrap1, Constant, complexMap(func(c complex128) complex128 { return complex(-real(c), -imag(c)) }), "Return -self."),
			slot("__pos__", wrap1, Constant, complexPlain, "Return +self."),
			slot("__abs__", wrap1, Constant, complexAbs, "Return the distance from 0."),
			slot("__complex__", wrap1, Constant, complexPlain, "Return the value as an exact complex."),
			slot("__lt__", wrap2, Constant, decline, "Complex numbers have no order: return NotImplemented."),
			slot("__le__", wrap2, Constant, decline, "Complex numbers have no order: return NotImplemented."),
			slot("__gt__", wrap2, Constant, decline, "Complex numbers have no order: return NotImplemented."),
			slot("__ge__", wrap2, Constant, decline, "Complex numbers have no order: return NotImplemented."),
			slot("__eq__", wrap2, Custom, complexEq(true), "Return self == value."),
			slot("__ne__", wrap2, Custom, complexEq(false), "Return self != value."),
			{Name: "__format__", Sig: "($self, format_spec, /)", Params: "format_spec:str", Rights: NoRights, Charge: Custom,
				Fast: complexFormat, Step: numberFormatStep, Doc: "Format by a format specification."},
			slot("__getnewargs__", wrap1, Constant, func(t *Thread, args []Value) (Value, error) {
				if err := t.Charge(0, TupleSize(2)); err != nil {
					return None, err
				}
				c := As[Complex](args[0]).C
				return NewTuple([]Value{Float(real(c)), Float(imag(c))}), nil
			}, "Return the arguments that make an equal complex."),
			slot("conjugate", wrap1, Constant, complexMap(func(c complex128) complex128 { return complex(real(c), -imag(c)) }),
				"Return the value with the sign of its imaginary part changed."),
			{Name: "from_number", Sig: "($type, number, /)", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Step: complexFromNumber,
				Doc: "Make a complex from a number; text is refused."},
			{Name: "real", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(_ *Thread, args []Value) (Value, error) {
				return Float(real(As[Complex](args[0]).C)), nil
			}, Set: readOnly, Del: readOnly, Doc: "the real part"},
			{Name: "imag", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(_ *Thread, args []Value) (Value, error) {
				return Float(imag(As[Complex](args[0]).C)), nil
			}, Set: readOnly, Del: readOnly, Doc: "the imaginary part"},
		})
}

func complexMap(f func(complex128) complex128) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		if err := t.Charge(0, 32); err != nil {
			return None, err
		}
		return NewComplex(f(As[Complex](args[0]).C)), nil
	}
}

// complexPlain is the exact complex equal to a complex or an instance of a subclass.
func complexPlain(t *Thread, args []Value) (Value, error) {
	if args[0].Type() == ComplexType {
		return args[0], nil
	}
	return complexMap(func(c complex128) complex128 { return c })(t, args)
}

func complexAbs(t *Thread, args []Value) (Value, error) {
	c := As[Complex](args[0]).C
	r := fmath.Hypot(real(c), imag(c))
	if math.IsInf(r, 0) && finite(real(c), imag(c)) {
		return None, t.OverflowError("absolute value too large")
	}
	return Float(r), nil
}

func complexHash(t *Thread, args []Value) (Value, error) {
	c := As[Complex](args[0]).C
	h := t.HashFloat(Float(real(c))) + 1000003*t.HashFloat(Float(imag(c)))
	if h == -1 {
		h = -2
	}
	return Int(h), nil
}

func complexEq(want bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		switch args[1].Kind() {
		case KindInt:
			if err := t.Charge(linearFuel(wordsOf(args[1])), 0); err != nil {
				return None, err
			}
		case KindFloat, KindComplex:
		default:
			return NotImplemented, nil
		}
		return Bool(NumEq(args[0], args[1]) == want), nil
	}
}

func complexRepr(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(2, StrSize(52, 1)); err != nil {
		return None, err
	}
	return NewStr(ComplexText(As[Complex](args[0]).C)), nil
}

// ComplexText is repr of a complex: a real part of plain 0 does not show.
func ComplexText(c complex128) string {
	var b []byte
	re, im := real(c), imag(c)
	if re == 0 && !math.Signbit(re) {
		return string(append(numtext.AppendFloat(b, im, 'r', 0, false, false), 'j'))
	}
	b = numtext.AppendFloat(append(b, '('), re, 'r', 0, false, false)
	if !math.Signbit(im) || im != im {
		b = append(b, '+')
	}
	b = numtext.AppendFloat(b, im, 'r', 0, false, false)
	return string(append(b, 'j', ')'))
}

func complexFormat(t *Thread, args []Value) (Value, error) {
	v, text := args[0], As[Str](args[1])
	if text.Len() == 0 {
		if v.Type() != ComplexType {
			return None, ErrSlow
		}
		return complexRepr(t, args)
	}
	if err := t.Charge(int64(text.Len())/16, int64(text.Len())*4); err != nil {
		return None, err
	}
	spec, e := t.formatSpec(text, numberDefaults(v, numtext.ComplexDefaults))
	if e != nil {
		return None, raiseNumText(t, e)
	}
	if err := formatCost(t, spec.BoundComplex()); err != nil {
		return None, err
	}
	c := As[Complex](v).C
	p, e := spec.FormatComplex(real(c), imag(c))
	if e != nil {
		return None, raiseNumText(t, e)
	}
	return pieces(t, &p)
}
